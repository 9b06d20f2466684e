"""Nouns and short phrases that name a metric; verbs and weaker words stand in files of their own.

Some keys stand for no metric of the list: what `worth`, `premium` or `share of` mean, context.py decides.
"""

NAMING = {
    "investment": """
    capital expenditure; capex; expenditure; capital spending; capital outlay; research and development;
    research and development expenses; r&d expenses; r&d spending; r&d costs; r&d; r&d budget; capital
    budget; research-and-development; investment plan; investment; capital investment; investment programme;
    investment program; research spending; spending plan; spending programme; spending program; budget for;
    construction cost; cost of construction; cost of building; infrastructure spending; project cost;
    capital costs; ad spending; advertising spending; marketing spending; outlay; inward investment; foreign
    direct investment; ai spending; cloud spending
    """,
    "revenue": """
    revenue; sales; turnover; contract wins; contract win; new orders; net sales; top line; gross sales;
    order intake; takings; billings; bookings; net interest income; sales growth; revenue growth; net
    revenue; topline; annual recurring revenue; arr; gross booking value; gbv; gross merchandise value; gmv;
    backlog; order backlog; order book; orders; comparable sales; same-store sales; like-for-like sales;
    organic sales; organic growth; sales forecast; revenue forecast; revenue guidance; sales target; box
    office; total contract value; contract value; tcv; acv; ticket sales; royalties; royalty; advertising
    revenue; ad revenue; subscription revenue; fee income; interest income; premium income; gross written
    premiums; gross premiums; net premiums; trading revenue; receipts; proceeds from sales; comparable-store
    sales; sales per share; revenues; comps; same store sales; run rate; run-rate; deferred revenue;
    annualized revenue; online sales; retail revenue; export sales; banking fees; advisory fees; investment
    banking fees; trading fees; management fees; performance obligations; rpo; fee revenue; total income;
    rental income; average revenue arpu; revenue per user
    """,
    "profit": """
    profit; earnings; net income; ebitda; ebit; margin; operating profit; eps; earnings per share; pat;
    profits; bottom line; return on equity; roe; profitability; pretax profit; pre-tax profit; pretax
    income; pre-tax income; operating earnings; net profit; pbt; gross margin; operating margin; profit
    margin; net interest margin; nim; return on sales; return on capital; return on assets; roce; roi; roa;
    net earnings; underlying profit; adjusted earnings; profit forecast; profit guidance; earnings forecast;
    earnings estimate; windfall; per-share earnings; earnings growth; return on tangible equity; rotce;
    rote; adjusted ebitda; underlying earnings; core earnings; earnings before interest; earnings before
    interest and tax; earnings before interest and taxes; trading profit; gross profit; income before taxes;
    investment gain; investment income; investment return; investment returns; income from operations;
    income from continuing operations; capital gain; return of; returns of; ffo; funds from operations; net
    interest spread; profit growth
    """,
    "premium": """
    premium; mark-up
    """,
    "share_of": """
    share of
    """,
    "npl": """
    non-performing loans; npls; bad loans; stage 3 loans; overdue loans; problem loans
    """,
    "liquidity": """
    liquidity
    """,
    "provision": """
    set aside; put aside; setting aside; sets aside; provisioned; putting aside
    """,
    "gearing": """
    gearing; leverage ratio; leverage; aggregate leverage; deficit
    """,
    "yield": """
    yield
    """,
    "worth": """
    valued at; valuing; values; valued; worth of
    """,
    "operating_income": """
    operating income
    """,
    "loss": """
    loss; net loss; operating loss; net losses; shortfall; pretax loss; pre-tax loss; annual loss; quarterly
    loss; in the red; ebitda loss; adjusted ebitda loss; loss per share; trading loss; cumulative losses;
    losses; paper loss; underwriting loss; loss before tax; full-year loss
    """,
    "market_value": """
    market value; market capitalization; market capitalisation; market cap; valuation; enterprise value;
    share value; stock market value; equity value; equity values; value on the stock market; capitalization;
    capitalisation; value of the company; pre-money valuation; post-money valuation; market worth;
    stock-market value; book value of the company
    """,
    "share_price": """
    share price; stock price; price target; target price; ipo price; stocks; dow jones; the dow; nasdaq; s&p
    500; ftse; nikkei; dax; djia; the index; offer price range; stock market; opening price; closing price;
    shares closed; stock closed; intraday; 52-week; fair value; price per share; debut; wall street; issue
    price; offering price; strike price; exercise price; conversion price; indicative range; price
    objective; fair value estimate; trading value; market price; 52-week high; 52-week low; listing price;
    reference price; shares in; hang seng; cac; stoxx; sensex; kospi; topix; stock index; total return;
    shareholder return; russell; year-high; year-low; premarket trading; after-hours trading; all-time high;
    blue chips; equities; share prices; stock value; target on; return for shareholders
    """,
    "deal_value": """
    acquisition; buyout; buy-out; takeover; take-over; merger; bid; deal; purchase price; divestiture;
    divestment; offer; contract; price tag; purchase of; consideration; agreement; cash and stock; all-cash;
    leveraged buyout; disposal; takeover bid; takeover offer; tender offer; sale price; sale of; tie-up;
    asking price; offer price; bid price; deal value; transaction value; total consideration; earn-out;
    milestone payment; milestone payments; upfront payment; milestones; joint bid; counterbid;
    counter-offer; counteroffer; winning bid; highest bid; opening bid; purchase agreement; asset sale;
    catalogue value; list prices; stock swap; all-share; all-stock; cash offer; hostile bid; licensing deal;
    licence fee; upfront
    """,
    "funding": """
    funding; financing; bond; credit line; credit facility; bailout; bail-out; aid; grant; subsidy;
    fundraising; fund-raising; equity investment; bridge loan; funding round; line of credit;
    repurchase agreement; bond sale; bond issue; offering; notes; private placement; equity financing;
    secondary; debt financing; rescue package; seed round; series a; series b; series c; series d; series e;
    series f; series g; proceeds; capital raise; capital raising; capital increase; initial public offering;
    convertible notes; gross proceeds; net proceeds; at-the-market; warrants; backstop; bridge financing;
    venture capital; ipo; rights issue; share issue; share sale; share placement; placing; flotation;
    listing; stock offering; seed funding; term loan; revolving credit; revolver; overdraft; mezzanine;
    syndicated loan; convertible bond; debentures; commercial paper; green bond; state aid; guarantees; loan
    guarantee; rescue loan; rescue; lifeline; credit guarantee; cash injection; capital injection; infusion;
    injection; incentives; tax credits; tax breaks; tax break; follow-on offering; public offering; tranche;
    stimulus package; quantitative easing; asset purchases; microloans; crowdfunding; donation; new money;
    fresh capital; fresh funds; new capital; equity raise; pipe; debt facility; loan facility; preferred
    stock; venture funding; round; facility; loan
    """,
    "cost": """
    cost; expense; charge; wage; salary; salaries; synergies; savings; saving; write-down; writedown;
    write-off; writeoff; impairment; restructuring; operating expense; cost cuts; overheads; compensation;
    cost savings; cost-cutting; cost reduction; efficiencies; restructuring charge; rent; bonus; bonuses;
    severance; opex; pay rise; pay package; payroll costs; wage bill; fuel bill; energy bill; loan-loss
    provisions; loan loss provisions; credit losses; provision for; minimum wage; pay increase;
    labour costs; labor costs; capital charge; one-off charge; goodwill impairment; sg&a; g&a; fuel costs;
    raw material costs; termination fee; break-up fee; breakup fee; break fee; insurance payout; spending
    cuts; austerity; damage; insured losses; clean-up; cleanup; recall; remuneration; pension contribution;
    hourly pay; stock-based compensation; depreciation; amortization; amortisation; wages; unit costs; casm;
    aisc; upkeep; running costs; cost of sales; cost of revenue; cost of goods; interest expense; sunk
    costs; cash cost
    """,
    "penalty": """
    penalty; penalties; settlement; damages; back taxes; lawsuit; compensation claim; restitution;
    forfeiture; civil penalty; fine; fines; criminal fine; antitrust fine; punitive damages; jury award;
    verdict; class action; class-action; tax bill; tax demand; disgorgement; suit; redress; tax claim;
    judgment; judgement; sanctions; ransom; unpaid taxes; legal settlement; civil settlement
    """,
    "debt": """
    debt; borrowing; borrowings; net debt; liabilities; liability; indebtedness; debt load; debt
    pile; debt burden; long-term debt; total debt; pension deficit; arrears; outstanding debt; gross debt;
    bad debt; creditors; pension shortfall; pension hole; coupon
    payment; interest payment; debts; loans outstanding; maturities; obligations; lease liabilities;
    outstanding loans; debt restructuring; in debt
    """,
    "dividend": """
    dividend; buyback; buy-back; share repurchase; share buyback; stock buyback; repurchases; share
    repurchase program; share repurchase programme; distribution; payout; dividend yield; share repurchases;
    shareholder returns; capital return; cash return; share buy-back; special dividend; interim dividend;
    final dividend; payout ratio; pay-out; repurchase authorization; dividend per share; returned to
    shareholders; return to shareholders; buyback program; buyback programme; repurchase program; repurchase
    authorisation; stock repurchase
    """,
    "stake": """
    stake; shareholding; minority stake; majority stake; equity stake; ownership; stakes; controlling stake;
    share capital; interest in; equity interest; holding; minority interest; majority interest; blocking
    minority; voting rights; voting power; shareholder; stockholder; free float; of the voting; minority
    share; majority share; controlling interest; beneficial ownership
    """,
    "workforce": """
    job; employee; worker; staff; workforce; layoff; job cuts; headcount; redundancies; redundancy; job
    losses; jobs; executive; engineer; manpower; personnel; work force; hiring; staffing; posts; payroll;
    attrition; vacancies; job reductions; workers
    """,
    "customers": """
    customer; user; subscriber; passenger; visitor; client; passenger numbers; passenger traffic; visits;
    membership; downloads; guests; traffic; audience; viewers; subscriptions; shopper; consumers; user base;
    customer base; footfall; churn; viewership; ratings; merchants; retention rate; active users; monthly
    active; daily active; daus; maus; mau; dau; ridership; bookings by; retention; net revenue retention;
    net dollar retention; admissions; attendance; circulation; page views; tourists; arrivals; subscriber
    growth; user growth; customer numbers; net additions; travellers; travelers
    """,
    "volume": """
    production; output; shipments; deliveries; volume; transaction volume; units; home sales; unit sales;
    vehicles; capacity; vehicle sales; car sales; tonnage; trading volume; throughput; harvest;
    registrations; car registrations; new car sales; utilisation; utilization; capacity utilization; sales
    volume; existing home sales; units sold; ton; tonne; barrels; processed; assets processed; production
    capacity; like-for-like volumes; shipped; new home sales; delivery; crop; catch;
    yields per; housing starts; handset sales; production target; oil output; oil production; crop yield;
    build rate; production rate; volumes; flights; seat capacity; available seat miles; aircraft; pageviews;
    storage; reserves of; resource; payload; payment volume; tpv; gross tonnage; truck sales; sales volumes;
    transactions; bandwidth; kilometres; mileage; asms; rpms
    """,
    "price": """
    price; oil prices; exchange rate; priced; benchmark crude; gas prices; house prices; home prices;
    average price; fares; pricing; house price; retail price; price increase; price cut; prices; selling
    price; sticker price; list price; ticket price; futures; surcharge; tariff per; price hike; price rise;
    price cap; spot price; price of; fee of; subscription fee; monthly fee; average selling price; average
    fare; premium of gold; property prices; air fares; airfares; rents; room rate; interchange
    fees; toll; price range; price cuts; price rises; wholesale price; pump price; cost per; charter rates;
    freight rates; retail prices; per litre
    """,
    "market_share": """
    market share; share of the market; market shares; of global production; share of the global
    market; of the world market; share of sales in; of the world's; of the beer market; market leader;
    penetration; of the total market; of global sales; of global shipments; of global output; of all sales;
    of industry sales; of world production; of global; of world; of the market; share of industry; share of
    global; of the country's; of the nation's
    """,
    "economy": """
    gdp; inflation; unemployment; interest rate; target rate; federal funds rate; tariff; trade deficit;
    trade surplus; economic growth; cpi; consumer prices; tax rate; retail sales; government spending;
    jobless; gross domestic product; imports; national debt; budget deficit; unemployment rate; funds rate;
    base rate; economy; discount rate; industrial production; interest rates; mortgage rate; cash rate;
    benchmark rate; repo rate; vat; public debt; jobless rate; labor market; gdp growth; budget surplus;
    current account; current-account deficit; current-account surplus; current account deficit; exports;
    consumer price index; producer prices; ppi; core inflation; inflation rate; inflation target; key rate;
    policy rate; lending rate; deposit rate; prime rate; lending rates; duties; import duty; import duties;
    sales tax; corporation tax; corporate tax; income tax; tax on; levy on; excise; treasuries; bond yields;
    bond yield; gilt; treasury yield; 10-year yield; ten-year yield; government debt; sovereign debt;
    foreign reserves; foreign exchange reserves; trade gap; factory output; industrial output; manufacturing
    output; consumer spending; household spending; consumption; wage growth; joblessness; jobless claims;
    stimulus; coupon; duty; mortgage rates; export duty; growth forecast; gross national product; the
    economy; rate hike; rate cut; repo; foreign trade; trade balance; public sector borrowing; government
    borrowing; debt interest; public sector net borrowing; national output; consumer confidence; wholesale
    prices; business activity; benchmark interest rate; yield on; yielding; yielded; economic output; trade
    surpluses; carbon tax; wealth tax; windfall tax; stamp duty; monetary base; public spending; tax cuts
    """,
    "other": """
    load factor; occupancy; occupancy rate; hedge; hedges; cash; cash flow; free cash flow; net asset value;
    assets under management; total assets; net worth; fortune; loan portfolio; deposit; gross loan; loans
    portfolio; loan book; deposit portfolio; cash reserves; cash position; operating cash flow; cash
    balance; cash and cash equivalents; nav; cash pile; cash hoard; cash burn; cash on hand; cash outflows;
    net cash; working capital; ratio; tech weighting; capital ratio; search surge; free-cash-flow; customer
    deposits; total addressable market; addressable market; wealth; cash cushion; cash outflow; outflow;
    inflows; inflow; cash equivalents; cet1; tier 1; common equity; deposit book; loan growth; reduction in
    emissions; emissions; inventory; inventories; gross loan portfolio; gross loans portfolio; consumer
    loan; retail deposits; net outflows; net inflows; assets under administration; aum; loan-to-deposit;
    solvency; hedged; approval rating; probability; chance; efficacy; response rate; accuracy; favour of;
    voted; energy use; cash generated; cash from operations; total loans; mortgage book;
    shareholder support; votes; free cashflow; market opportunity; market size; tam; insured; bounty; prize;
    scholarship; book-to-bill; short interest; overlap; credit losses ratio; carbon footprint;
    turnout; deposits; marketable securities; short-term investments; cash holdings; equity portfolio; stock
    portfolio; reserves; renewable; tax assets; market for
    """,
}
"""By metric: nouns that name it."""
