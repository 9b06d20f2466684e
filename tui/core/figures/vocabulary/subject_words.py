"""The vocabulary of subjects: what stands for a company, who merely talks, and what belongs to no company."""

from __future__ import annotations

from tui.core.figures.vocabulary.wordset import word_set

KINDS_OF_FIRM = word_set(
    """
    company group firm bank lender airline carrier retailer maker giant manufacturer brewer miner
    chipmaker startup start-up insurer operator producer automaker carmaker drugmaker planemaker
    steelmaker conglomerate business corporation supermarket chain utility broker publisher developer
    provider titan multinational fund brand drinks-maker distiller builder housebuilder supplier
    partnership subsidiary network broadcaster studio exchange institution organization organisation
    association union agency ecosystem shipbuilder stock shares drugstore grocer hotelier landlord
    refiner trader wholesaler bookmaker toymaker distributor processor club charity cooperative co-operative
    contractor consultancy practice franchise platform label
    """
)
"""What a company is called when it is not named: `the lender`."""

BASED = ("-based", "-listed", "-owned", "-headquartered")
"""Endings of the words that tell a company by its place: `the Oslo-based group`."""

FIRST_PERSON = frozenset(("we", "our", "us"))
"""Pronouns of the firm that speaks."""

OURS = word_set("it its itself they their we our us")
"""Pronouns that stand for a company."""

SPEAKING = word_set(
    """
    said says say told noted commented adds added warned
    """
)
"""Verbs that make their subject one who tells."""

ESTIMATING = word_set(
    """
    estimates estimated reckons reckoned calculates calculated predicts predicted sees polled surveyed
    forecasts puts rates reiterated downgraded upgraded calculated projects thinks believes
    """
)
"""Verbs whose subject mostly gives figures of others."""

TELLERS = word_set(
    """
    firm broker brokerage consultancy consultants boutique researcher institute pollster forecaster modeller
    thinktank think-tank
    """
)
"""What a firm is that speaks of others, where it tells: `research firm Acme expects`."""

TELLING = word_set("expects expected counted counts found says said showed tallied")
"""What such a firm does."""

TALKERS = word_set(
    """
    analyst analysts economist strategist economists strategists according researchers columnist bears
    bulls
    """
)
"""Words beside the name of a firm that is only heard about the figures of another."""

MARKETS = word_set(
    """
    petrol diesel gasoline arabica robusta beans petroleum bullion sugar cotton rubber lithium uranium
    cobalt stablecoins futures
    stocks markets djia s&p dow ftse nikkei dax sensex nasdaq indices index indexes oil crude brent
    dollar euro yen pound sterling rouble bitcoin gold equities copper silver ether ethereum wheat corn
    soybeans coffee cocoa nickel aluminium aluminum platinum treasuries treasury bonds gilts
    crown krona krone loonie zloty forint koruna won baht ringgit greenback rupee rouble ruble yuan
    renminbi peso lira rand stoxx kospi topix cac ibovespa bovespa tadawul asx russell ibex composite seng
    """
)
"""Subjects that no company is: their figures are nobody's."""

BOARDS = word_set(
    """
    dow ftse nikkei dax sensex nasdaq s&p stoxx kospi topix cac ibovespa bovespa tadawul asx ibex composite
    seng
    """
)
"""Words of the names of share indices."""

YIELDS = frozenset(("yield", "yields"))
"""What bonds give: nobody's, or the country's that owes them."""

MARKET_NOUNS = {
    "industry": "",
    "sector": "",
    "yield": "treasury bond gilt bund note government debt",
    "yields": "treasury bond gilt bund note government debt",
    "margins": "refining diesel crack petrol",
    "rates": "freight spot charter shipping",
    "spending": "worldwide global",
    "demand": "worldwide global",
    "trade": "worldwide global",
    "supply": "worldwide global",
    "shipments": "worldwide",
    "prices": """
        commodity metal share fuel energy oil gas electricity petrol milk food grain meat egg sugar cocoa
        coffee wheat corn soybean rice cotton wool fertiliser fertilizer cement power spot raw
    """,
}
"""Nouns of a market, and the words one of which stands before them; none where the noun is enough."""

PEOPLE = word_set(
    """
    investors traders households consumers motorists drivers shoppers families farmers savers tourists
    pensioners borrowers americans britons europeans germans indians
    """
)
"""Whoever buys and sells, in general."""

INDICES = frozenset(
    (
        "dow",
        "dow jones",
        "djia",
        "nikkei",
        "ftse",
        "dax",
        "s&p",
        "s&p 500",
        "standard & poor's",
        "sensex",
        "hang seng",
    ),
)
"""Names of indices, which own no figures though a firm may publish them."""

MANY_FIRMS = word_set(
    """
    firms companies banks lenders automakers airlines retailers makers giants manufacturers producers
    miners startups start-ups carmakers refiners insurers brewers utilities chipmakers drugmakers
    steelmakers builders housebuilders supermarkets carriers
    """
)
"""Firms in general: what they do is nobody's in particular."""

NOT_IN_GENERAL = word_set("both two these those other to with from of such")
"""Words before `firms` that mean some in particular."""

AFFAIRS = frozenset(
    ("unemployment", "inflation", "gdp", "payrolls", "tariffs", "economy", "exports", "imports", "home sales",
     "retail sales", "car sales", "vehicle sales", "housing starts", "registrations", "industrial output",
     "industrial production", "factory orders", "consumer spending", "consumer confidence", "hourly earnings",
     "household consumption", "corporation tax", "income tax", "tax receipts", "tax revenue", "tax revenues",
     "budget deficit", "public debt", "government debt",
      "house prices", "home prices", "consumer prices", "jobless", "housing"),
)  # fmt: skip
"""Subjects that a country is meant by."""

TARGETING = word_set(
    """
    acquisition purchase takeover buyout sale merger acquisitions part holders ahead front one owner maker
    parent operator unit subsidiary arm division rival competitor supplier publisher developer producer
    owners makers disposal divestiture purchaser buyer takeovers bid pursuit
    """
)
"""What stands before the `of` of a company that has no part in the figure."""

CLOSING = word_set("was were closed ended finished opened traded slid edged inched")
"""What an index does besides rising and falling."""

ROLES = word_set(
    """
    owner parent rival rivals competitor unit subsidiary arm division maker supplier partner founder
    operator affiliate spin-off successor predecessor backer shareholder investor customer sister parents
    lender adviser licensee franchisee
    """
)
"""What a firm is to another: `Acme's owner Bolt`, of which Bolt is meant."""

KINDS = {
    word: kind
    for kind, words in {
        "bank": "bank lender",
        "airline": "airline carrier",
        "cars": "automaker carmaker manufacturer",
        "shop": "retailer supermarket chain grocer wholesaler drugstore",
        "drugs": "drugmaker",
        "chips": "chipmaker",
        "fund": "fund fund-manager investor",
        "miner": "miner",
        "insurer": "insurer",
        "brewer": "brewer distiller drinks-maker",
        "exchange": "exchange",
        "planes": "planemaker",
        "steel": "steelmaker",
        "media": "broadcaster publisher network studio",
        "utility": "utility",
        "homes": "housebuilder builder landlord developer",
        "startup": "startup start-up",
        "broker": "broker",
    }.items()
    for word in words.split()
}
"""A word for a firm to the sort of firm; words that fit any firm (`group`) are not listed."""

LEADING = word_set("led backed joined advised managed underwritten followed")
"""Before `by`: the company after it only takes part."""

MARKET_IS = word_set("for is was size will could reached grew has")
"""After `market` as the subject of a sentence that sizes it."""

SEEING = word_set("expects expected sees forecasts predicts estimates reckons puts thinks")
"""Verbs of which a market is the object: `expects worldwide demand to rise`."""
