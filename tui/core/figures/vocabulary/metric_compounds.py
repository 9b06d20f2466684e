"""Compounds that name a metric: two words or more that say together what neither says so well alone."""

COMPOUNDS = {
    "investment": """
    capital programme; capital program; capex guidance; capex budget; capex plan; growth capex;
    maintenance capex; sustaining capital; development spending; drilling budget; exploration budget;
    exploration spending; research budget; development budget; it spending; technology spending; marketing
    budget; advertising budget; advertising spend; marketing spend; capital spend; ad spend; r&d spend;
    r&d investment; investment spending; venture investment; strategic investment; foreign investment;
    fdi; project budget; development cost; build cost; building cost; investment budget; investment
    pledge; investment commitment; wrote a cheque; writing a cheque; write a cheque; wrote a check;
    writing a check; write a check; development expenses; development costs; research costs; upgrade
    programme; spending pledge; investment drive; use of proceeds; initial capital; start-up capital;
    upfront capital; initial capex; cornerstone; cornerstone tranche; seed money; fleet investment;
    property investment; capital commitment; construction budget; construction bill
    """,
    "revenue": """
    net operating revenue; total revenue; group revenue; service revenue; product revenue; product sales;
    licensing revenue; recurring revenue; non-interest income; noninterest income; fee and commission
    income; commission income; interest revenue; passenger revenue; freight revenue; cargo revenue; ticket
    revenue; room revenue; gross written premium; net written premium;
    premiums written; premiums earned; earned premiums; gross bookings; gross transaction value; gross
    merchandise volume; sales figures; worldwide sales; global sales; first-day sales; gross receipts;
    ticket receipts; advertising income; circulation revenue; subscription income; licence income; license
    revenue; royalty income; royalty revenue; performance fees; annual sales; system-wide sales;
    systemwide sales; net sales growth; organic revenue; order value; by region; by segment; by division;
    by geography; by business; by brand; new business premiums; order inflow; new contracts; signed
    contracts; net bookings; deferred income; contract liabilities; comparable sales growth; digital
    revenue; cloud revenue; services revenue; brokerage income; trading income; net fee income; tuition
    revenue; rental revenue; rent roll; gross rental income; lease income; toll revenue; gaming revenue;
    gross gaming revenue; merchandise sales; food sales; fuel sales; hotel revenue; revenue run rate;
    revenue run-rate; net revenue retention; net dollar retention;
    dollar-based net retention; net retention; new customer revenue; sales orders; total sales; vehicle
    revenue; device sales; consumer sales; christmas sales; holiday sales; group sales; store sales;
    underlying sales; full-price sales; like-for-like revenue; like-for-like growth; value of orders
    """,
    "unit_revenue": """
    average revenue per user; arpu; revenue per available; revpar; revenue per passenger; revenue per user;
    average order value; average basket; sales per square; revenue per customer
    """,
    "profit": """
    investment result; insurance service result; net property income; property income; net operating
    income; attributable profit; profit attributable; profits attributable; after-tax profit; after tax
    profit; profit after tax; profit before tax; distributable earnings; distributable income; headline
    earnings; heps; recurring profit; recurring net income; ordinary profit; operating result; profit per
    share; underlying ebitda; ebitda margin; ebit margin; ebita; ebitdar; segment profit; segment income;
    pre-provision profit; underwriting profit; technical result; net result; comprehensive income; diluted
    eps; adjusted eps; diluted earnings; earnings per diluted share; earnings per ads; contribution
    margin; gross profit margin; net margin; net profit margin; cash earnings; noi; affo; nopat; return on
    invested capital; roic; return on average equity; roae; roaa; return on average assets; paper profit;
    paper gain; gain on sale; gain on disposal; book gain; one-off gain; net gain; carried interest;
    pre-tax margin; internal rate of return; irr; core profit; interest margin; refining margin; ebitda
    growth; ebitda run-rate; ebitda run rate; operating profits; operating loss ratio; statutory profit;
    interim profit; half-year profit; quarterly profit; full-year profit; annual profit; gross margins;
    profit target; earnings target; earnings guidance; return on capital employed; return on average
    capital
    """,
    "loss": """
    adjusted loss; adjusted net loss; net operating loss; attributable loss; accumulated losses; loss from
    operations; comprehensive loss; unrealized loss; unrealised loss; investment losses; trading losses;
    mark-to-market loss; negative ebitda; pre-tax losses; adjusted operating loss; interim loss; half-year
    loss; loss attributable; book loss; net loss per share
    """,
    "market_value": """
    mkt cap; post-money; pre-money; fully diluted value; stock market valuation; market valuation; equity
    valuation; paper value; valuation of; company valuation; enterprise valuation; valuation cap
    """,
    "share_price": """
    close of; previous close; last close; closing level; aftermarket trading; after hours trading;
    all-time low; closing high; share index; equity index; benchmark index; price band; floor price;
    subscription price; placing price; ipo range; consensus target; stock target; price forecast;
    pre-market trading; grey market; grey-market premium; market debut; trading debut; stock exchange
    debut; ordinary shares closed; shares outperformed; share gains; stock's gain; stock price target;
    book-building price; marketed range; indicative price; to market at; off its high; below its peak
    """,
    "deal_value": """
    cash consideration; purchase consideration; upfront consideration; contingent consideration;
    transaction price; deal worth; deal valued; contract worth; contract valued; framework agreement;
    supply agreement; supply contract; sub-contract; subcontract; offtake agreement; sale and leaseback;
    acquisition price; merger deal; swap deal; sale agreement; buyout offer; management buyout; hammer
    price; reserve price; sale proceeds; divestment proceeds; disposal proceeds; option payment; takeover
    price; exclusivity fee; purchase of a stake; contract award; contract awards; licensing agreement;
    licensing pact; break-up value; break-up bid; takeover approach; takeover proposal; unsolicited
    proposal; unsolicited bid; merger agreement; headline price; sticker value; catalogue prices; at list
    prices; call option; put option; sponsorship deal; naming rights; broadcasting rights; tv rights;
    media rights; transfer fee
    """,
    "funding": """
    financing round; growth funding; growth equity; seed capital; pre-seed; bridge round; extension round;
    final close; first close; share offering; secondary offering; equity offering; stock sale; offer for
    sale; fresh issue; rights offering; issue size; ipo proceeds; eurobond; sukuk; medium-term notes;
    senior notes; senior unsecured notes; subordinated notes; convertible senior notes; perpetual bonds;
    hybrid bond; green loan; credit agreement; loan agreement; working capital facility; standby facility;
    liquidity facility; liquidity support; emergency loan; emergency funding; emergency aid; financial
    aid; aid package; bailout package; support package; recapitalisation; recapitalization; cash call;
    soft loan; repayable loan; forgivable loan; loan from; venture debt; grant funding; research grant;
    subsidies; tax incentive; tax incentives; state support; government support; public funding; taxpayer
    money; securitisation; securitization; debt offering; debt issuance; bond offering; bond placement;
    total funding; funding package; funding target; loan programme; loan program; export credit;
    development loan; public money; matching funds; unit offering; flow-through; bought deal; brokered
    placement; over-allotment option; greenshoe; can be drawn; available under; non-brokered; seed
    financing; loan deal; refinancing package; standby arrangement; standby loan; cash infusion; bond
    transaction; multi-tranche; oversubscribed
    """,
    "cost": """
    cash breakeven;
    provisions for;
    exceptional charge; one-time charge; special charge; pre-tax charge; pretax charge; after-tax charge;
    non-cash charge; noncash charge; severance cost; exit cost; integration cost; litigation cost; legal
    cost; legal fees; legal bill; compliance cost; administrative expenses; administration cost; selling
    expenses; marketing expenses; marketing cost; advertising cost; finance cost; financing cost; funding
    cost; interest cost; interest charge; interest bill; tax expense; income tax expense; loan
    impairments; credit impairment; bad-loan charge; bad loan charge; bad loan provisions; bad-loan
    provisions; cost of risk; cost-income ratio; cost-to-income ratio; cost-to-income; efficiency ratio;
    expense ratio; claims costs; catastrophe losses; storm damage; economic losses; economic damage;
    repair cost; repair bill; maintenance cost; production cost; input cost; material cost; raw-material
    costs; freight costs; shipping costs; logistics costs; transport costs; energy costs; power costs;
    electricity bill; electricity costs; household bills; utility bill; staff cost; personnel cost;
    personnel expenses; employee cost; pay deal; pay offer; wage offer; wage demand; wage increase; wage
    rise; wage hike; wage deal; pay hike; pay cut; pay raise; basic pay; base pay; starting pay; annual
    pay; base salary; annual salary; compensation package; stock compensation; share-based compensation;
    signing bonus; bonus pool; golden parachute; severance package; severance pay; pension contributions;
    medical costs; all-in sustaining cost; cash costs; c1 cost; unit cost; lifting cost; cost inflation;
    cost base; cost overrun; overspend; cost reductions; cost saving; annual savings; cost synergies;
    tariff costs; tariff impact; tariff hit; currency hit; asset write-down; impairment charge;
    impairments; lease payments; lease costs; bank levy; restructuring cost; credit provisions; operating
    costs; employer contributions; living wage; monthly rent; annual rent; claims paid; claims payments;
    damage estimate; repair costs; tax charge; wage settlement; pay settlement; sales commission;
    commission of; pay award; take-home pay; hourly rate; living costs; finance charge
    """,
    "penalty": """
    record fine; monetary penalty; administrative fine; administrative penalty; regulatory fine; antitrust
    penalty; compensatory damages; damages award; settlement fund; settlement payment; settlement agreement;
    criminal penalty; plea deal; plea agreement; back tax; tax arrears; tax penalty; tax assessment; tax
    settlement; unpaid tax; compensation fund; out-of-court settlement; privacy fine; fixed penalty; penalty
    notice; competition fine; cartel fine; compensation order; legal damages; surcharge fine
    """,
    "debt": """
    net borrowings; bank debt; senior debt; mortgage debt; external debt; foreign debt; household debt;
    consumer debt; student debt; debt mountain; debt obligations; debt repayment; loan repayment; unpaid
    bills; unpaid debts; outstanding balance; government borrowing;
    public sector borrowing; public sector net borrowing; financial debt; interest-bearing debt; bond
    restructuring; bond repayment; redemption of; bank loans; bank borrowings; drawn; undrawn; outstanding
    under; debt reduction;
    short-term debt; short-term borrowings; total borrowings; secured debt; unsecured debt; debt stock
    """,
    "gearing": """
    public deficit; fiscal deficit; government deficit; budget deficit; budget gap; national debt; public
    debt; government debt; sovereign debt; state deficit; state debt; debt ratio; debt-to-equity;
    loan-to-value; ltv; debt-to-gdp
    """,
    "dividend": """
    interest on equity; capital repayment; capital distribution; return of capital; capital returns; cash
    dividend; quarterly dividend; annual dividend; distribution per unit; dpu; distributions; shareholder
    payout; shareholder distributions; buyback plan; buyback authorization; buyback authorisation; issuer
    bid; normal course issuer; total dividend; year-end dividend; base dividend; variable dividend;
    shareholder remuneration; remuneration of shareholders; dividend per unit; monthly distribution
    """,
    "stake": """
    ownership interest; working interest; participating interest; equity holding; voting stake; voting
    interest; economic interest; voting share; issued capital; issued share capital; issued shares;
    ownership stake; strategic stake; blocking stake; owned by; controlled by; held by; belongs to; shares
    in issue; voting stock; voting capital; of the capital; of the company's shares; of its shares
    """,
    "workforce": """
    headcount reduction; staff cuts; staff numbers; job cut; workforce reduction; full-time equivalent;
    ftes; staffers; global workforce; job reductions; staff reduction; payroll reduction; employee
    numbers; permanent staff; sales staff; sales force; sales team; contract staff; corporate roles;
    management positions; factory workers
    """,
    "customers": """
    mobile lines; contract customers; net adds; user numbers; registered users; daily active users; monthly
    active users; monthly active customers; paying users; paid subscribers; paid memberships; account
    holders; policyholders; players; gamers; travel demand; enrolment; enrollment; active accounts; active
    customers; client base; subscriber base; visitor numbers; guest numbers; tourist arrivals; site visits;
    foot traffic; web traffic; installs; customer growth; customer losses; subscriber losses; subscriber
    additions; latter base; post-paid base; prepaid base; installed base; paying customers; active clients
    """,
    "volume": """
    sales by volume; container volumes; cargo volumes; freight volumes; parcel volumes; parcels; teu;
    teus; boepd; bpd; barrels of oil equivalent; daily value; daily turnover; value of shares traded;
    gigawatt-hours; megawatt hours; gwh; mwh; twh; unit volume; units shipped; unit shipments; vehicle
    deliveries; aircraft deliveries; home completions; housing completions; floor space; square feet;
    square metres; gold production; copper production; generating capacity; power generation; electricity
    generation; fuel consumption; energy consumption; hash rate; hashrate; proven reserves; oil reserves;
    gas reserves; payments volume; purchase volume; pending home sales; auto sales; light-vehicle sales;
    light vehicle sales; truck deliveries; smartphone shipments; pc shipments; smartphone sales; steel
    output; crude output; output cut; production cut; production quota; rig count; freight traffic;
    revenue passenger kilometres; rpks; crude stocks; crude inventories; crude production; gas production;
    cement sales; beer volumes; car output; vehicle output; vehicle production; car production; steel
    production; production guidance; production forecast; output target; sales in volume; cargo traffic;
    cargo handled; home starts; installed capacity; storage capacity; export volumes; import volumes; mine
    production; global demand; world demand; oil demand; demand growth; supply growth; passenger capacity;
    fleet capacity; world capacity; global capacity; smartphone market; car market; pc market
    """,
    "price": """
    asp; asps; unit price; recommended price; starting price; diesel prices; petrol prices; gasoline
    prices; fuel prices; energy prices; electricity prices; power prices; food prices; commodity prices;
    metal prices; metals prices; gold prices; copper prices; iron ore prices; wheat prices; milk price;
    land price; rental rates; day rate; dayrates; charter rate; charter equivalent; time charter
    equivalent; take rate; take-rate; fee rate; spot rate; tanker rates; container rates; premium rates;
    insurance rates; renewal rates; insurance premiums; average premium; room rates; average daily rate;
    average room rate; average rent; asking rent; prime rents; office rents; residential values; rental
    growth; tuition fees; listing fee; transaction fee; crack spread; spot gold; benchmark price;
    front-month; brent futures; crude futures; gold futures; gold price; silver price; oil price; power
    price; gas price; coffee prices; cocoa prices; steel prices; bitcoin price; price per tonne; price per
    ounce; price per barrel; price per unit; average realised price; average realized price; realised
    price; realized price; asking prices; land values; property values; capital values; airline yields;
    passenger yields; box rates; freight rate; shipping rates; catalogue price; admission price; season
    ticket; rent per square; price discount; prices realised; roaming charges; subscription price
    """,
    "market_share": """
    share of sales; share of total; dominant share; audience share; viewing share; market-share; of all
    smartphones; of new cars; of domestic; of worldwide; of the domestic market; share of wallet; points
    of share; of world capacity; of global capacity; of the world market; of domestic travellers; of new
    prescriptions; of all new; of industry output; of national output; of supply; controls about; of all
    transactions
    """,
    "economy": """
    hourly wages; average wages;
    inflation expectations; consumer inflation; headline inflation; food inflation; wholesale inflation;
    cpi inflation; factory orders; durable goods; building permits; nonfarm payrolls; hourly earnings;
    weekly earnings; real wages; participation rate; employment rate; youth unemployment; out of work;
    jobless benefits; savings rate; household income; disposable income; personal income; tax revenue; tax
    receipts; tax take; tax hike; tax increase; tax rises; tax burden; capital gains tax; property tax;
    import tariff; export tariff; reciprocal tariff; levies; anti-dumping duties; antidumping duties;
    countervailing duties; customs duties; balance of payments; balance of trade; export growth; export
    earnings; remittances; foreign-exchange reserves; reserve requirement; reserve ratio; main rate; main
    refinancing rate; refinancing rate; official rate; prime lending rate; fed funds; federal funds;
    libor; euribor; sofr; bank rate; policy rates; rate cuts; rate hikes; rate increase; rate reduction;
    rate of interest; coupon rate; yield spread; its benchmark; benchmark rates; bund yield; bund yields;
    government bond yields; dollar bonds; national income; gni; government revenue; state revenue; budget
    revenue; government expenditure; public expenditure; defence spending; defense spending; defence
    budget; social spending; state budget; federal budget; state pension; military budget; defence
    budgets; military spending; arms spending; minimum pension; pensions by; corporation tax receipts;
    growth rate of the economy; annual output; gdp forecast; rate cut of; spread over; cost of debt; cost
    of borrowing; cost of funds; company tax; corporate tax rate; initial claims; fiscal policy; fiscal
    plan; fiscal stimulus; fiscal package; taxes
    """,
    "other": """
    fraud; ponzi scheme; embezzlement; stolen; bail of;
    combined ratio; loss ratio; cet1 ratio; common equity tier; capital adequacy; capital adequacy ratio;
    coverage ratio; liquidity ratio; solvency ratio; vacancy rate; vacancy; occupancy level; on-time
    performance; default rate; delinquency rate; delinquencies; npl ratio; charge-off rate; win rate;
    conversion rate; overall response; customer satisfaction; equity ratio; book value; tangible book; net
    tangible assets; shareholders' equity; shareholder equity; stockholders' equity; total equity; balance
    sheet; client assets; assets under custody; funds under management; net new money; net new assets;
    liquid assets; cash generation; operating cash; cash used; personal fortune; net present value; npv;
    wealthiest; richest; billionaires; in the treasury; in such funds; under management; helps manage;
    oversees; weighting in; total value locked; customer loans; loans to customers; net lending; mortgage
    lending; new lending; lending book; net loans; loan balances; loan growth; deposit growth; insurance
    cover; face value; par value; nominal value; in circulation; market size; industry worth; on the
    balance sheet; assets managed; manages about; manages assets; cash and investments; cash and
    securities; net cash position; premium capacity; underwriting capacity; reinsurance capacity; cash at
    hand; cash in hand; cash at bank; available liquidity; gift vouchers; cap rate; initial yield; net
    initial yield; rental yield; running yield; stock of unsold; unsold stock; renewable energy use; water
    use; the use of; use of water; recycled content; non-performing loan ratio; share of renewables;
    progression-free survival; overall survival; relative risk; customer assets; managed assets; customer
    holdings; customer balances; client money
    """,
}
"""By metric: compounds that name it."""
