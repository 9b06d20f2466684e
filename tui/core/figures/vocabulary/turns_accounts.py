"""What words of accounts, staff and owners mean: `operating income`, `share of`, `provision`.

For each metric, or word that stands for none of the list, what it means; the first that fits decides.
"""

from __future__ import annotations

from tui.core.figures.vocabulary.turn import BID, COUNT, MONEY, PERCENT, turn

_MARKET = """
    market markets industry sector sales segment brands rivals competitors globally shipments assets deposits
    banking exports output
"""
_COVERED = """
    claims loans losses litigation legal lawsuits cover compensation provision provisions fines damages
    bad settlement redundancy restructuring default defaults warranty clean-up pensions tax
"""
_EMPLOYING = """
    employ employs employed employing employment employees employers hire hires hired hiring job jobs
    staff workforce workers work works redundant redundancy laid lay let cut cuts cutting dropping drop
    axe axed recruit recruits recruited recruiting team headcount payroll unemployed unemployment
    layoffs
"""
_SERVING = """
    use uses used using users user customers customer visit visited visitors app subscribers subscribe
    watched viewers flew fly travelled passengers served serve serves attended audience clients members
    signed registered accounts reach reached readers buyers
"""

_REPAID = """
    family household typical borrowers laden repay repays repaid repayment drawn acquisition financed
    floating-rate mortgage covenants used undrawn
"""
_BANKED = "deposits bank banks lender customers branches borrowers"

TURNS = {
    "profit": (
        turn("funding", "ipo flotation float offering placement", kinds=MONEY, on="net nets netted netting"),
        turn("share_price", "shares investors stock index benchmark", kinds=PERCENT, on="gain gains"),
        turn(
            "cost",
            kinds=MONEY,
            unless="share shares eps adr unit quarter analysts estimates",
            on="earn earns earned earning",
            below=500_000,
        ),
    ),
    "revenue": (
        turn(
            "funding",
            "startups start-ups startup venture investors ipo offering flotation float listing",
            kinds=MONEY,
            on="take took takes taking bring brings brought bringing",
        ),
        turn(
            "volume",
            "cars vehicles autos trucks flats registrations",
            kinds=PERCENT,
            unless="revenue turnover profit like-for-like same-store",
            on="sales",
        ),
        turn("volume", "home homes houses housing realtors", kinds=PERCENT, title=True),
    ),
    "persons": (
        turn("workforce", _EMPLOYING, kinds=COUNT),
        turn("customers", _SERVING, kinds=COUNT),
        turn("other", kinds=COUNT),
    ),
    "shares": (
        turn(
            "dividend",
            "repurchase repurchased repurchasing buyback buy-back bought-back cancelled",
            kinds=COUNT,
        ),
        turn("volume", "hands volume traded turnover trading changed", kinds=COUNT),
        turn(
            "funding",
            "offering offered offer ipo placement placing issue issued issuing proceeds float flotation",
            kinds=COUNT,
        ),
        turn("deal_value", BID, kinds=COUNT),
        turn("stake", kinds=COUNT),
    ),
    "gearing": (turn("debt"),),
    "liquidity": (
        turn("funding", "central fed reserve ecb inject injected injecting banks markets support facility"),
        turn("other"),
    ),
    "unit_revenue": (turn("revenue"),),
    "npl": (turn("debt", kinds=MONEY), turn("other")),
    "debt": (turn("other", _BANKED, kinds=PERCENT, on="mortgage mortgages"),),
    "funding": (
        turn(
            "deal_value",
            "auction auctions",
            kinds=MONEY,
            unless="bond bonds notes",
            on="raise raises raised raising",
        ),
        turn("debt", kinds=MONEY, on="loan loans", below=1_000_000),
        turn(
            "debt",
            _REPAID,
            kinds=MONEY,
            on="loan loans facility credit term banking revolving convertible bond bonds notes",
        ),
        turn("other", _BANKED, kinds=PERCENT, on="loan loans"),
        turn("other", "loans portfolio book", kinds=PERCENT, on="loan loans"),
    ),
    "share_of": (
        turn("market_share", _MARKET),
        turn("stake", "company equity capital firm voting shareholder shareholders"),
        turn("other"),
    ),
    "workforce": (turn("share_price", "value stock", kinds=PERCENT),),
    "provision": (
        turn("cost", _COVERED, title=True),
        turn("investment"),
    ),
    "operating_income": (
        turn("revenue", "bank banks banking lender", title=True),
        turn("profit"),
    ),
    "cost": (
        turn(
            "deal_value",
            "purchase acquisition takeover acquired",
            kinds=MONEY,
            unless="costs charge charges restructuring expenses integration",
            on="cost",
            least=1_000_000,
        ),
        turn("dividend", "after-dividend shareholder shareholders", on="remuneration"),
        turn("investment", "project projects stadium", kinds=MONEY, on="bill bills cost"),
        turn(
            "investment",
            "build construct construction plant factory facility refinery pipeline redevelopment",
            kinds=MONEY,
            unless="write wrote written writing write-down writedown impairment charge charges closure",
        ),
        turn(
            "price",
            kinds=MONEY,
            unless="share labour labor charge charges unit cash production wages sustaining ounce employ",
            on="cost costs costing fee fees fare charging",
            below=20_000,
        ),
        turn(
            "price",
            "petrol diesel gasoline fuel tickets bread food",
            kinds=PERCENT,
            unless="excluding",
            on="cost costs",
        ),
        turn(
            "other",
            "carbon emissions energy water dioxide co2",
            kinds=PERCENT,
            on="save saves saved saving savings",
        ),
    ),
    "economy": (
        turn(
            "revenue",
            on="retail",
            unless="statistics economists census national economy consumers month government figures",
        ),
    ),
    "yield": (
        turn("dividend", "shares stock units unit", unless="bond bonds treasury gilt notes"),
        turn("price", "airline airlines carrier passenger fares traffic load seat", unless="bond bonds"),
        turn("dividend", "after-dividend", unless="bond bonds treasury gilt"),
        turn("dividend", "dividend dividends buyback buybacks payout"),
        turn("economy", "treasury bond bonds gilt gilts note 10-year ten-year government bund"),
        turn("other"),
    ),
    "investment": (
        turn(
            "revenue",
            unless="round fund funds grant province government equity investors backers finance capital",
            on="contribute contributes contributed contributing",
        ),
        turn(
            "funding",
            "government governments state taxpayers rescue bail-out bailout ministry capital bank round",
            kinds=MONEY,
            on="put puts putting pump pumps pumped pumping pour poured inject injected",
        ),
        turn(
            "other",
            "etf etfs funds",
            kinds=MONEY,
            on="pour pours poured pouring pump pumped plough ploughed funnel funnelled",
        ),
        turn(
            "funding",
            "secure secured secures raise raised raising round backers",
            kinds=MONEY,
            on="investment investments",
        ),
    ),
}
