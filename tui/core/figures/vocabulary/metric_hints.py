"""Words that mostly go with a metric or only hint at one, and phrases whose words mean nothing for any."""

GOING_WITH = {
    "investment": """
    spending; new plant; new factory; into the plant; data center; data centre; construction; facility in;
    expansion; research; development; expansion plan; infrastructure; ventures
    """,
    "revenue": """
    order; income; comparable sales; like-for-like; same-store; wholesale; e-commerce; growth rate; segment;
    earned from; sold products; subscription; royalty payments; organic; full-year forecast; licence revenue
    """,
    "profit": """
    beat estimates; basis points; returns on; annual return; returns of; in the black;
    surplus
    """,
    "loss": """
    unprofitable; writedown loss; deficit for
    """,
    "market_value": """
    worth of the company; unicorn
    """,
    "share_price": """
    shares; stock; trades; trade; traded; index; rally; price targets; investor reaction; returned; debuted;
    undervalued; upside; downside; overvalued; discount to;
    discount; 12-month target; target of; target by; target to; target from; trading; plummet; plummeted;
    markets; sticks with; stuck with; points; rallied; bourse; sell-off; selloff; the benchmark; trading day
    """,
    "deal_value": """
    deals; awarded; shareholders will receive; licence; license; rights; pact; tender; auction; minority
    stockholders; contracts; option; transaction; award; stock deal
    """,
    "funding": """
    invested in; led by; support; issuance; infused; underwriters; backing; capital; package;
    lenders; backers; venture; lender; relief; debt sale; credit; series
    """,
    "cost": """
    bill; efficiency; costing; charges; premiums; costs; fee; exceptional items; provisions; provision;
    claims; tax charge; reserve for; overrun; upkeep
    """,
    "penalty": """
    court; claim; regulator; antitrust; sanction; violation; compensation; arbitration; probe; jury; judge
    """,
    "debt": """
    mortgage; repayment; bankrupt; bonds due; owed; credit card; loans of
    """,
    "dividend": """
    per share dividend; cash to shareholders
    """,
    "stake": """
    minority; shareholders; share in; equity; majority; controlling; holder; state-owned; of these;
    convertible bonds; of the votes; of the capital; portion of
    """,
    "workforce": """
    people; professionals; roles; positions; departures
    """,
    "customers": """
    people; accounts; registered; outlets; fans; members; streams; households; listeners
    """,
    "volume": """
    homes; demand; demand for; ton-miles; fleet growth; cars; trucks; planes; bushels; gigawatts;
    megawatts; processing; shipment; supplied; supply; cubic; jets; sold; sales of cars; generation; order
    for; orders for; copies; tons of; chips; iron ore; models
    """,
    "price": """
    rate; fare; quoting; at a price; per person; a night; rates; currency; the pound; the currency; cheaper;
    the peso; the lira; iron ore price; litre; petrol; gasoline; diesel; tuition; admission; ticket;
    tickets; membership fee
    """,
    "market_share": """
    industry share; of production; of all
    """,
    "economy": """
    overnight rate; recession; rate rise; rates of; economic; percentage point cut;
    the budget; treasury bonds; the state budget
    """,
    "share_of": """
    share
    """,
    "gain_of": """
    gain of; gain from; gain on
    """,
    "in_cash": """
    in cash; share in cash; shares in cash
    """,
    "other": """
    assets; burn; burns; burning; cushion; weighting; flow; recommend; funds; survey; respondents; returns;
    equity ratio; turnaround time; odds; likelihood; female; turnaround; speed; capital cushion; footprint;
    cases; greenhouse; storefronts
    """,
}
"""Words that mostly go with a metric."""

HINTING = {
    "worth": """
    worth; value; value of
    """,
    "investment": """
    contribute; contributes; contributed; contributing; project; programme; program; plan; initiative;
    campaign
    """,
    "sale": """
    sale; transaction; sale of
    """,
    "pay": """
    pay; paid; paying; pays; payment
    """,
    "economy": """
    economic activity
    """,
    "funding": """
    need; needs; seeking; support from; fund; investor; received; receive; receives
    """,
    "profit": """
    return; gain; result; results; market expectations; expectations of; consensus of; guidance of
    """,
    "other": """
    water; electricity; carbon; women
    """,
    "price": """
    charge a; charged; a month; per month; oil; crude; gold; brent; bitcoin; fuel; copper; silver; wheat;
    euro; dollar; yen; sterling; rouble; rupee; ether; wti; platinum; palladium; natural gas; coffee; cocoa;
    lumber; yuan; steel; aluminium; ruble
    """,
    "volume": """
    supplies; orders
    """,
    "share_price": """
    peak; highs; lows; soaring; slide; slid; tumbled; tumbling
    """,
    "market": """
    market
    """,
    "revenue": """
    contribution
    """,
}
"""Words that only hint at a metric."""

SILENT = """
    hold up; holds up; in the pound; on the dollar; to shareholders; charged with; excluding fuel;
    attributable to shareholders; attributable to owners; attributable to equity; mining company; mining
    group; mining giant; mining stocks; mining firm; mining sector; mining companies; per share; of the
    proceeds; of proceeds; accounts for; accounted for; account for; accounting for; make up; makes up;
    made up; making up; wall street had; wall street was; wall street expected; wall street expects; wall
    street estimates; wall street forecasts; wall street consensus; wall street analysts; wall street
    journal; than wall street; wall street bank; wall street firm; buy rating; buy recommendation; a buy;
    strong buy; settle an argument; settled in; settled into; settled on a; as a result; as result; in the
    year; held talks; to date; constant currency; after tax; after-tax; before tax; pre-tax; stock
    exchange; price to earnings; credit rating; core business; interest in the; raise questions; raises
    questions; in sales volume; cost of living; at all costs; to deal with; deals with; dealt with;
    dealing with; a great deal; great deal; price-to-earnings; in order to; in order; business unit; sales
    price; investor relations; investment bank; stock holders; investment banks; investment banking;
    investment fund; investment funds; hedge fund; hedge funds; mutual funds; mutual fund; pension fund;
    wealth fund; sovereign wealth fund; in favor of; at stake; own shares; on its own; their own; its own;
    his own; her own; our own; profit warning; fine print; holding company; payable; market conditions;
    price action; employee share; investment firm; debt-free; financial crisis; debt crisis; credit
    crisis; oil company; oil giant; oil major; oil group; oil producer; oil firm; gold miner; gold mine;
    dollar terms; euro zone; in exchange for; customer acquisition; customer acquisition cost; acquisition
    cost; stock options; earnings call; earnings season; sales mix; product mix; in exchange; net new;
    raised questions; raising questions; raise doubts; raised doubts; raised concerns; raise concerns;
    raising concerns; raised hopes; raised fears; raise awareness; raised eyebrows; job market; for sale;
    real estate; share information; working day; wholesale market; investment research; investment
    manager; investment management; investment company; investment group; investment advice; investment
    office; profit from; the sales process; in return; in return for; by return; no longer;
    cost-effective; low-cost; cost-conscious; high-growth; growth strategy; growth stocks; growth
    investor; loss-making; lossmaking; profit-taking; credit card; credit cards; credit suisse; credit
    agency; credit rating agency; credit agricole; stock market listing; market maker; customer service;
    customer experience; user experience; passenger jet; passenger jets; passenger car; passenger cars;
    passenger aircraft; cargo aircraft; job creation; work force management; supply chain; supply chains;
    on demand; in demand; capital markets; capital city; venture capitalist; venture capitalists; venture
    capital firm; private equity; private equity firm; private-equity; private equity group; private
    equity firms; venture capital firms; equity firm; equity research; bond market; bond markets; bond
    investors; bondholders; deal makers; dealmakers; dealmaking; exchange-traded; rating agency; insurance
    company; interest rate swap; in charge; in charge of; took charge; free of charge; charging stations;
    charging points; charging network; charge points; offering a; offering its; offering the; offering
    services; raise money; price war; price pressure; tax year; fiscal year; budget airline; budget
    carrier; low-cost carrier; price-sensitive; placed on; placing orders; order to; made in; made by;
    made up; made from; made clear; makes it; making it; made it; made its; make it; made a bid; made an
    offer; makes an offer; make an offer; made the announcement; held a; held on; held in; held talks;
    hold talks; holding talks; held back; held up; hold on; earned a reputation; carried out; carry out;
    carries out; carrying out; carry on; sold out; cut off; lost ground; lost its; losing its; lose its;
    served as; serves as; reached a deal; reached an agreement; reach an agreement; reached agreement;
    agreement with; made progress; backed by; backed up; employee of; union members; board members; member
    states; share its; share their; shared with; public accounts; people familiar; people close; people
    with knowledge; person familiar; saving time; on the market; to market; the market for; growing
    market; emerging markets; labour market; credit markets; money market; market research; market
    watchers; market participants; market analysts; market intelligence; market leader in; sales tax;
    sales people; salespeople; sales channels; point of sale; point-of-sale; net promoter; profit and
    loss; loss of jobs; loss of life; at a loss; at loss; financial services; professional services; data
    processing; processing plant; processing facility; order processing; new capacity; in support of;
    support for; support of; supported by; rate of; at a rate; rates of return; at any rate; interest
    from; interest among; interested in; in the interest; best interests; conflict of interest; public
    interest; vested interest; on behalf; as a whole; per cent; per capita; a share of the; wins contract;
    price index; producer price index; tariff-free; exchange rates; exchange traded; the stock market;
    stock ticker; stock symbol; capital of; research firm; research company; research group; research
    note; research arm; clinical development; development of; in development; under development;
    development company; business development; property development; development bank; economic
    development; construction company; construction firm; construction group; under construction; plant
    in; at its plant; plants in; power plant; power plants; nuclear plant; factory in; fund manager; fund
    managers; fund management; index fund; index funds; investor day; founders fund; public investment
    fund; vision fund; support services; capital one; relief fund; fund house; seed investor; investor
    confidence; series of; a series of; world series; package of; a package of; support from; shares
    outstanding; outstanding shares; share class; share count; class a shares; capital structure; staff
    writer; per common share; cash register; cash machine; cash machines; cash-strapped; cash-rich;
    cash-free; cashless; asset manager; asset management; total return swap; water company; electricity
    company; electricity market; women's; women's wear; market opportunity for
"""
"""Phrases whose words mean nothing for a metric."""
