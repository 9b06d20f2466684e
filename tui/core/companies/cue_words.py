"""Words around names that tell firms from people and things."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


STRONG, FAIR, FAINT = 3, 2, 1
"""How far a cue goes: alone enough, enough for a plain name, only together with others."""

FIRM_NOUNS = _set(
    """
    administrator affiliate agency airline arm auditor automaker automaker's backer bank bidder biotech
    bookmaker bookrunner bottler brand brewer brewery broadcaster broker brokerage builder business
    buyer carmaker carrier carriers caterer chain charterer chemist chipmaker chocolatier club
    co-operative company competitor confectioner conglomerate consortium consultancy consultants
    contractor cooperative corporation creditor custodian dealer developer distiller distributor
    division driller drugmaker edtech entity exchange explorer fabricator fintech firm forwarder foundry
    franchisee franchisor fund giant glassmaker grocer group homebuilder hotelier house housebuilder
    hyperscaler innovator insurer insurtech integrator investor label landlord lender lessee lessor
    licensee line magazine maker manufacturer marketplace mill miner multinational neobank newcomer
    newsletter newspaper operator outfit owner owner-operator packager papermaker parent partner pharma
    pharmacy planemaker platform player processor producer proptech provider publisher refiner reinsurer
    retailer rival scale-up shareholder shipbuilder shipowner shipper shipyard shopkeeper smelter
    specialist spin-off spinoff start-up startup steelmaker stockbroker stockist studio subsidiary
    supermajor supermarket supplier technology-provider telco trader underwriter unicorn unit utility
    vendor vineyard website wholesaler winemaker wire wirehouse yard
    """
)
"""Nouns for a firm, as in `the lender X` and `X, a maker of valves`."""

MAKERS = ("maker", "builder", "packer", "brewer", "refiner", "smelter")
"""Nouns for firms end so: `watchmaker`."""

LOOSE = _set(
    """
    administrator agency arm auditor backer bidder brand business buyer club creditor division entity
    exchange fund group house investor magazine newsletter newspaper owner parent partner platform
    player shareholder trader unit website wire
    """
)
"""Of these, the ones that also introduce what is no firm."""

FIRM_PLURALS = _set(
    """
    affiliates airlines automakers backers banks bidders bookmakers bookrunners brewers
    brokerages brokers businesses buyers carmakers carriers chains chipmakers clients clubs companies
    competitors conglomerates consultancies contenders contractors corporations creditors customers
    developers distributors drugmakers employers enterprises entities fintechs firms giants glassmakers
    groups homebuilders housebuilders hyperscalers institutions insurers investors lenders lessors
    makers manufacturers miners multinationals names networks operators organisations organizations
    partners peers planemakers platforms players producers providers publishers refiners retailers
    rivals shareholders shipowners start-ups startups steelmakers stocks subsidiaries suppliers telcos
    traders underwriters utilities vendors
    """
)
"""Nouns that introduce a list of firms."""

OF_HEADS = _set(
    """
    acquisition arm auditors bankruptcy board boards bonds bosses branches buyers buyout ceo cfo chair
    chairman chairwoman chief clients co-founder cofounder collapse competitor control coo creditors
    cto customer customers director divestiture division employees executive executives flotation
    founder head headquarters investors ipo lawyers listing management merger officer officers offices
    owner ownership parent partner president profit purchase purchaser revenue rival rivals sale
    shareholders shares spin-off stake stock subsidiaries subsidiary successor supplier suppliers
    takeover trademark trademarks unit valuation vice-president
    """
)
IN_HEADS = _set(
    """
    holding holdings interest invest invested investing investment investor position shares stake
    stakes stock
    """
)
AT_HEADS = _set(
    """
    analyst analysts associate bears broker bulls ceo cfo chief colleagues consultant director earnings
    economist economists engineer executive executives fellow head investor jobs lawyer lawyers losses
    manager managers margins officer partner president production profit profits researcher researchers
    revenue sales staff stores strategist strategists trader traders worked workers
    """
)
FOR_HEADS = _set(
    """
    analyst bid bidding economist lawyer offer spokesman spokesperson spokeswoman strategist trader
    valuation
    """
)
WITH_HEADS = _set(
    """
    adviser agreement alliance analyst broker collaboration collaborations compared compete competes
    competing consultant contract contracts cooperation deal economist lawsuit lawyer manager merge
    merged merger merging negotiations pact partnered partnering partnership partnerships price-fixing
    settlement signed strategist talks tie-up trader venture
    """
)
BY_HEADS = _set(
    """
    acquired advised arranged backed bought commissioned compiled controlled developed founded funded
    half-owned issued led made majority-owned manufactured operated owned part-owned produced provided
    published run supplied underwritten wholly-owned
    """
)
FROM_HEADS = _set(
    """
    acquired aircraft analyst analysts approach bid bids bought cash chartered charters competition
    contract credit data defectors economist figures financing funding interest investment loan loans
    offer order orders planes purchased raised stake strategist
    """
)
TO_HEADS = _set(
    """
    according awarded contract licensed loan loans sale sell selling sells sold stake supplier supplies
    transferred
    """
)
AFTER_WORD = {
    "of": (OF_HEADS, STRONG),
    "in": (IN_HEADS, STRONG),
    "at": (AT_HEADS, STRONG),
    "for": (FOR_HEADS, FAIR),
    "with": (WITH_HEADS, FAIR),
    "by": (BY_HEADS, FAIR),
    "from": (FROM_HEADS, FAIR),
    "to": (TO_HEADS, FAIR),
}
FAR = frozenset({"in", "from", "with", "to"})
"""Words that may stand further behind their noun: `invested $12 million in`."""
ACQUIRE = _set(
    """
    acquire acquired acquires acquiring advised advises beat beating bought buy buying buys competitor
    joined joins merge outbid outbids overtook own owned owns rival rivals sell sued sues suing
    surpassed takeover versus via vs
    """
)
DOERS = _set(
    """
    analyst bondholders bonds boss bosses branches ceo cfo chairman co-founder coo creditors cto
    customers earnings economist employees engineers executive executives founder founders investors
    lawyers lenders management options share shareholder shareholders shares spokesman spokesperson
    spokeswoman stake stock stockholders stocks stores strategist subsidiary trader users warrants
    workers
    """
)
SOURCED = _set("data estimates figures analysts analyst survey research")
VERBS = _set(
    """
    acquired acquires added adds admitted advanced agreed announced announces appealed beat blamed
    booked books borrowed bought bounced burned burns buys charges climbed closed competes confirmed
    counted cut cuts declined delayed delisted delivered denied develops doubled dropped earned earns
    eased edged employed employs estimates expanded expects fell filed floated followed forecast
    forecasts gained generated generates guided guides halted halved handles has hired holds increased
    invested invests is issued joined jumped kept lagged launched licensed licenses lifted listed loses
    lost makes manages manufactures merged merges missed narrowed offers opened operated operates
    ordered outbid owes owns paid pays plans pledged plunged posted posts predicts prefers priced
    produces provides pulled raised raises rallied rates recently reckons recorded reduced refinanced
    remains repaid reported reports resumed retreated revealed rose runs said sank says sees sells
    settled shed sheds shipped ships shut signed slashed slid slipped slumped soared sold spends spent
    started stocks supplies surged suspended swings swung takes trades trebled trimmed tripled tumbled
    unveiled warned widened will wins won
    """
)
WEAK_VERBS = _set(
    """
    added adds admitted advanced beat bounced charges climbed closed confirmed cut cuts declined
    denied doubled dropped eased edged expects fell followed forecast forecasts gained halved handles
    has holds increased is joined jumped kept lagged loses lost makes missed offers opened paid pays
    plans plunged prefers pulled raised raises rallied rates recently remains reports resumed
    retreated rose runs said sank says sees sells shed sheds shut slid slipped slumped soared spent
    started surged takes trebled tripled tumbled warned will wins won
    """
)
OWNED = DOERS | _set(
    """
    acquisition acquisitions annual app applications balance bid board brand brands business capital
    cars cash chief chips cloud core current data debt debut ecosystem enterprise existing expansion
    finance first-quarter flagship fleet fourth-quarter free full-year global gross growth headquarters
    investment ipo largest latest listing long-term loss losses market model models net operating
    operations output parent performance plant platform portfolio price product production products
    profit profits purchase quarterly restaurants restructuring results revenue revenues sales
    satellites second-quarter service services share software solutions stores strategy subsidiary
    takeover technology third-quarter turnaround unit units valuation vehicles website
    """
)
WEAK_OWNED = _set(
    """
    auditor backlog balance-sheet biggest bonds boss branches business capital core creditors current
    customer customers data debt dividend finance first-half float flotation forecast global growth
    guidance half-year interim investment investors largest latest lawyers lenders loan-to-value margin
    margins market market-share model models nine-month offer operating operations order orders outlook
    parent payout performance pipeline plant pre-tax price product products rating ratio rival rivals
    sales second-half services share shareholder staff stores strategy supplier suppliers technology
    workforce
    """
)
MOVES = _set(
    """
    added advanced bounced climbed declined dipped dropped eased edged fell gained jumped lost plunged
    rallied retreated rose sank shed slid slipped slumped soared surged swung tumbled
    """
)
"""With a percentage behind it: what a share price does, and no person."""

WILL = _set(
    """
    acquire appeal appoint book build buy close cut delist deliver develop float hire hold invest issue
    launch list manufacture merge open operate pay produce provide raise refund repay report sell shed
    ship spend start supply
    """
)
"""What a firm does, behind `will`."""

SPOKEN = _set(
    """
    admitted argues believes blamed cautioned confirmed declined denied estimates expects forecasts
    noted predicts reckons said says sees warned wrote
    """
)
"""What a name of one word does: people are called by two, at first."""

DEEDS = _set(
    "beat won owes pays paid spent spends burned shut closed lost runs holds kept prefers cut lifted"
)
"""What a firm does, behind a name of one word; of longer names people do it too."""

PASSIVES = _set(
    """
    acquired backed bailed delisted fined floated founded headquartered incorporated listed
    nationalised nationalized owned privatised privatized recapitalised recapitalized spared spun
    valued
    """
)
"""What is done to a firm, behind `was`."""

PRODUCT_NOUNS = _set(
    """
    area city cream district drug game gel hurricane jab medicine model molecule pill province rocket
    serum ship spray storm tablet therapy town treatment typhoon vaccine vessel village
    """
)
"""Before a name that is no firm's."""

SITE_NOUNS = _set(
    """
    aircraft airport benchmark bridge centre complex concession dam district factory field gauge
    hotel index indices mall mill mine missile missiles oilfield pipeline plant port project
    property prospect province refinery reserve resort sedan shipyard site smelter sneaker sneakers
    stadium tower town tunnel
    """
)
"""Behind a name that is a place's."""

PERSON_NOUNS = _set(
    """
    analyst author billionaire ceo cfo chairman chairperson chairwoman chief co-founder columnist
    director economist editor entrepreneur executive founder governor head lawyer lecturer manager
    mayor minister partner president professor secretary senator spokesman spokesperson spokeswoman
    strategist trader vice who whose
    """
)
