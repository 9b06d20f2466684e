"""The vocabulary of metrics: words and short phrases that say what a figure measures.

Three strengths: a word that names the metric (`revenue`), one that mostly goes with it (`bookings`), and one
that only hints (`spending`). A phrase beats the words in it. Plurals in -s need no line of their own.
The list of metrics is closed; docs and content/knowledge/metrics.yaml restate it. Some entries stand for no
metric of that list: what `worth`, `pay`, `sale` and `operating income` mean, context.py decides.
"""

from __future__ import annotations

from functools import cache

from tui.core.figures.wordset import phrases, word_set

NAMES, GOES_WITH, HINTS = 10.0, 7.5, 4.5
"""The three strengths."""

METRICS = word_set(
    """
    investment revenue profit loss market_value share_price deal_value funding cost penalty debt dividend
    stake
    workforce customers volume price market_share economy time other
    """
)
"""The closed list of metrics."""

_NAMING = {
    "investment": """
    capital expenditure; capex; expenditure; capital spending; research and development; research and
    development expenses; r&d expenses; r&d spending; r&d costs; r&d; capital
    budget; research-and-development; investment plan; investment; invest; invests; invested; investing;
    capital investment; investment programme; investment program
    """,
    "revenue": """
    revenue; sales; turnover; contract wins; contract win; new orders; net sales; top line; gross sales;
    order intake; takings; billings; bookings; net interest income; sales growth; revenue growth; net
    revenue; topline; annual recurring revenue; arr; gross booking value; gbv; gross merchandise value;
    gmv
    """,
    "profit": """
    profit; earnings; net income; ebitda; ebit; margin; operating profit; eps; earnings per share; pat;
    return on equity; roe; profitability; pretax profit; pre-tax profit; operating earnings; net profit;
    gross margin; operating margin; profit margin; surplus; net interest margin; nim
    """,
    "premium": """
    premium
    """,
    "operating_income": """
    operating income
    """,
    "loss": """
    loss; net loss; operating loss; net losses; shortfall; writedown loss
    """,
    "market_value": """
    market value; market capitalization; market capitalisation; market cap; valuation; enterprise value;
    share value; stock market value; equity value; equity values
    """,
    "share_price": """
    share price; stock price; price target; target price; ipo price; stocks; dow jones; the dow; nasdaq;
    s&p 500; ftse; nikkei; dax; djia; the index; offer price range; stock market; opening price; closing
    price; trading at; traded at; trading around; trades at; closed at; shares closed; stock closed;
    intraday; 52-week; fair value; price per share; debut; wall street
    """,
    "deal_value": """
    acquire; acquires; acquired; acquisition; buy; buys; bought; buyout; buy-out; purchase; takeover;
    take-over; merger; bid; deal; purchase price; divestiture; sell; selling; sold; offer; contract;
    purchased; purchasing; shed; divesting; offload; price tag; purchase of; consideration; agreement;
    cash and stock; all-cash; leveraged buyout; acquiring; buying; divest
    """,
    "funding": """
    raise; raised; raising; funding; financing; loan; bond; credit line; credit facility; bailout;
    bail-out; aid; grant; subsidy; fundraising; equity investment; bridge loan; funding round; line of
    credit; liquidity; repurchase agreement; bond sale; bond issue; offering; notes; private placement;
    equity financing; secondary; debt financing; rescue package; seed round; series a; series b; series c;
    series d; series e; proceeds; capital raise; initial public offering; convertible notes; gross
    proceeds; at-the-market; warrants; backstop; funded; bridge financing; venture capital; ipo
    """,
    "cost": """
    cost; expense; charge; wage; salary; salaries; synergies; savings; saving; write-down; write-off;
    impairment; fee; restructuring; operating expense; cost cuts; overheads; compensation; cost savings;
    efficiencies; restructuring charge; rent; bonus; bonuses; severance
    """,
    "penalty": """
    fine; fined; penalty; penalties; settlement; damages; back taxes; settle; settled; lawsuit; fining;
    compensation claim; restitution; forfeiture; civil penalty
    """,
    "debt": """
    debt; borrowing; net debt; deficit; liabilities; owed; owes; indebtedness; debt load; long-term debt;
    total debt; owing; pension deficit; arrears; outstanding debt
    """,
    "dividend": """
    dividend; buyback; buy-back; share repurchase; repurchased; share buyback; stock buyback; repurchases;
    share repurchase program; share repurchase programme; distribution; payout; dividend yield; share
    buy-back; repurchase
    """,
    "stake": """
    stake; shareholding; owns; owned; own; minority stake; majority stake; equity stake; ownership;
    controlling stake; holding; share capital; interest in; equity interest
    """,
    "workforce": """
    job; employee; worker; staff; workforce; layoff; job cuts; headcount; employs; employ; redundancies;
    positions; employing; lay off; lays off; executive; engineer; manpower; personnel; jobs
    """,
    "customers": """
    customer; user; subscriber; passenger; visitor; client; passenger numbers; members; passenger traffic;
    downloads; guests; traffic; audience; viewers; subscriptions; load factor; shopper; consumers;
    retention rate
    """,
    "volume": """
    production; output; shipments; deliveries; volume; transaction volume; units; home sales; unit sales;
    vehicles; capacity; vehicle sales; car sales; tonnage; trading volume; throughput; deliver; harvest;
    sales volume; existing home sales; units sold; ton; tonne; barrels; processed; assets processed;
    shipped; new home sales
    """,
    "price": """
    price; oil; crude; oil prices; exchange rate; per barrel; a barrel; per ounce; per ton; per tonne;
    priced; crude oil; benchmark crude; fuel; gold; gas prices; house prices; home prices; per gallon; a
    gallon; an ounce; a tonne; brent; dollar; yen; euro; sterling; fare; tariff per; average price;
    bitcoin; pricing; per month; a month; house price; retail price; per unit; price increase; per
    kilowatt-hour; rouble; rupee; price cut; prices
    """,
    "market_share": """
    market share; share of the market; of the market; of global production; market shares; of global; of
    the global market; of the beer market; of world; market leader; penetration; share of market
    """,
    "economy": """
    gdp; inflation; unemployment; interest rate; target rate; federal funds rate; tariff; trade deficit;
    trade surplus; economic growth; payroll; cpi; consumer prices; tax rate; retail sales; government
    spending; jobless; gross domestic product; exports; imports; national debt; budget deficit;
    unemployment rate; funds rate; base rate; economy; discount rate; industrial production; interest
    rates; mortgage rate; cash rate; benchmark rate; repo rate; vat; public debt; jobless rate; labor
    market; gdp growth
    """,
    "other": """
    cash; cash flow; free cash flow; net asset value; assets under management; total assets; net worth;
    fortune; loan portfolio; deposit; gross loan; loans portfolio; loan book; deposit portfolio; cash
    reserves; assets; cash position; operating cash flow; cash balance; cash and cash equivalents; nav;
    ratio; tech weighting; capital ratio; search surge; free-cash-flow; customer deposits; backlog; total
    addressable market; addressable market; wealth; cash cushion; cash outflow; outflow; cash equivalents;
    deposit book; loan growth; reduction in emissions; emissions; inventory; inventories; gross loan
    portfolio; gross loans portfolio; yield; consumer loan; retail deposits
    """,
}
"""Words that name a metric."""

_GOING_WITH = {
    "investment": """
    spend; spending; spends; spent; build; construct; upgrade; new plant; new factory; budget; into the
    plant; data center; data centre; construction; committed; commit; commits; pledge; pledged; allocate;
    allocated
    """,
    "revenue": """
    order; income; receipts; comparable sales; like-for-like; same-store; organic growth; ticket sales;
    sells; guidance; generated; wholesale; e-commerce; growth rate; subscription revenue; segment; earned
    from
    """,
    "profit": """
    profits; made; makes; beat estimates; bottom line; basis points; earned; earn
    """,
    "loss": """
    lost; losing; lose; wrote off; unprofitable
    """,
    "market_value": """
    capitalization; capitalisation; wiped off
    """,
    "share_price": """
    shares; stock; index; rally; rallied; price targets; investor reaction; returned; equities;
    debuted; soaring; slide; slid; tumbled; tumbling; undervalued; upside; downside; overvalued; discount;
    trading; stocks; plummet; plummeted; markets; points
    """,
    "deal_value": """
    deals; stake; order; awarded; shareholders will receive; take over; licence; license; rights; in cash;
    pact; tender; auction; minority stockholders; contracts; receive
    """,
    "funding": """
    borrow; lend; lent; invested in; led by; investor; backed; inject; injected; injecting; support;
    issue; issuance; secured; raises; loans; bonds; facility; underwriters; infusion; injection; rescue;
    backing; capital; reserves; seeks
    """,
    "cost": """
    bill; spending cuts; efficiency; costing; charges; payroll costs; premiums; costs
    """,
    "penalty": """
    sued; suing; court; judgment; verdict; claim; regulator; antitrust; sanction; violation; claims
    """,
    "debt": """
    mortgage; repay; owe; credit; debts; repayment; leverage; borrowed; bankrupt; creditors
    """,
    "dividend": """
    returned to shareholders; return to shareholders; per share dividend
    """,
    "stake": """
    holds; hold; shareholder; minority; shareholders; shares in; share in; equity; interest; majority;
    controlling; holder; state-owned; of these; convertible bonds
    """,
    "workforce": """
    cut; cuts; fire; hire; hiring; dismissed; people; posts; professionals; roles
    """,
    "customers": """
    people; carries; carried; accounts; registered; travellers; travelers; outlets; fans; merchants;
    audience
    """,
    "volume": """
    produce; produced; produces; cars; trucks; orders; aircraft; planes; bushels; gigawatts; megawatts;
    processing; units; shipment; supplied; supply; cubic
    """,
    "price": """
    costs; per; rate; fares; quoting; at a price; per person; a night; surcharge; rates
    """,
    "market_share": """
    share; beer market; of sales in; industry share; of production; of all
    """,
    "economy": """
    recession; duty; duties; stimulus; coupon; yielding
    """,
    "other": """
    cushion; positions; weighting; flow; reserves; recommend; funds; survey; respondents; returns; equity
    ratio
    """,
}
"""Words that mostly go with a metric."""

_HINTING = {
    "worth": """
    worth; valued; valuing; value; values
    """,
    "investment": """
    contribute; contributes; contributed
    """,
    "cost": """
    save; saves; saving;
    spending
    """,
    "sale": """
    sale; transaction; sale of
    """,
    "pay": """
    pay; paid; paying; pays
    """,
    "deal_value": """
    shareholders will receive
    """,
    "economy": """
    rate; rates
    """,
    "funding": """
    need; needs; borrowing; seek; seeking
    """,
}
"""Words that only hint at a metric."""

VERBS = word_set(
    """
    acquires buys employs holds invests issues needs offers owns raises secures seeks sells spends
    values
    """
)
"""Words of the vocabulary that are verbs where they follow a figure directly."""

_SILENT = """
    constant currency; after tax; after-tax; before tax; pre-tax; stock exchange; price to earnings;
    credit rating; core business; interest in the; raise questions; raises questions; in sales volume;
    cost of living; at all costs; deal with; deals with; a great deal; great deal; price-to-earnings; in
    order to; in order; currency; business unit; sales price; investor relations; investment bank; stock
    holders; investment banks; investment fund; investment funds; hedge fund; hedge funds; mutual funds;
    in favor of; at stake; own shares; on its own; their own; its own; profit warning; fine print; holding
    company; sales force; work force; payable; share of; market conditions; price action; employee share;
    investment firm; market leader; debt-free; financial crisis; debt crisis; oil company; oil giant; gold
    mine; dollar terms; euro zone; in exchange for; customer acquisition; customer acquisition cost;
    acquisition cost; stock options; earnings call; earnings season; short interest; sales mix; product
    mix; in exchange; net new
"""
"""Phrases whose words mean nothing for a metric."""


@cache
def vocabulary() -> dict[str, tuple[str, float]]:
    """Word or phrase in lower case to its metric (empty: none) and its strength."""
    known: dict[str, tuple[str, float]] = {}
    for table, strength in ((_NAMING, NAMES), (_GOING_WITH, GOES_WITH), (_HINTING, HINTS)):
        for metric, listed in table.items():
            for phrase in phrases(listed):
                known.setdefault(phrase, (metric, strength))
    for phrase, entry in list(known.items()):
        known.setdefault(phrase + "s", entry)
    known.update((phrase, ("", 0.0)) for phrase in phrases(_SILENT))
    return known
