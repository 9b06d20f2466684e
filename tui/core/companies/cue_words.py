"""Words around names that tell firms from people and things."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


STRONG, FAIR, FAINT = 3, 2, 1
"""How far a cue goes: alone enough, enough for a plain name, only together with others."""

FIRM_NOUNS = _set(
    """
    affiliate agency airline arm automaker automaker's bank biotech bookmaker bottler brand brewer
    brewery broadcaster broker brokerage builder business carmaker carrier carriers caterer chain
    chipmaker company competitor conglomerate consortium consultancy contractor corporation custodian
    dealer developer distributor division driller drugmaker entity exchange explorer fintech firm
    foundry fund giant grocer group homebuilder hotelier hyperscaler innovator insurer label landlord
    lender lessor maker manufacturer marketplace miner multinational neobank newcomer operator outfit
    owner-operator parent partner pharma planemaker platform player producer provider publisher refiner
    reinsurer retailer rival shipbuilder shipper shopkeeper specialist start-up startup steelmaker
    studio subsidiary supermarket supplier technology-provider unicorn unit utility vendor wholesaler
    wirehouse
    """
)
"""Nouns for a firm, as in `the lender X` and `X, a maker of valves`."""

LOOSE = _set(
    """
    group arm unit division brand entity platform player business fund agency partner exchange parent
    """
)
"""Of these, the ones that also introduce what is no firm."""

FIRM_PLURALS = _set(
    """
    affiliates airlines automakers backers banks bookrunners brands brewers brokerages brokers
    businesses carmakers carriers chains chipmakers clients companies competitors conglomerates
    consultancies contenders contractors corporations customers developers distributors drugmakers
    employers enterprises entities firms giants groups hyperscalers institutions insurers investors
    lenders lessors makers manufacturers miners multinationals names networks operators organisations
    organizations partners peers platforms players producers providers publishers retailers rivals
    shareholders start-ups startups stocks subsidiaries suppliers underwriters utilities vendors
    """
)
"""Nouns that introduce a list of firms."""

OF_HEADS = _set(
    """
    acquisition arm bankruptcy board boards bonds buyout ceo cfo chair chairman chairwoman chief clients
    co-founder cofounder collapse competitor control coo cto customer customers director divestiture
    division employees executive executives flotation founder head headquarters investors ipo listing
    management merger officer officers owner ownership parent partner president profit purchase revenue
    rival sale shareholders shares spin-off stake stock subsidiary successor supplier suppliers takeover
    trademark trademarks unit valuation vice-president
    """
)
IN_HEADS = _set(
    """
    shares stake stock investment interest invested invest investing holding position holdings investor
    stakes
    """
)
AT_HEADS = _set(
    """
    analyst analysts economist strategist trader manager executive ceo director officer researcher
    engineer partner chief head lawyer worked consultant associate fellow investor president cfo
    economists strategists broker
    """
)
FOR_HEADS = _set(
    """
    analyst economist strategist spokesman spokeswoman spokesperson bid offer trader lawyer bidding
    valuation
    """
)
WITH_HEADS = _set(
    """
    partnership partnered deal agreement contract merger merged merge talks collaboration partnering
    competes compete competing alliance venture partnerships analyst economist strategist collaborations
    contracts signed cooperation compared negotiations tie-up lawsuit settlement pact
    """
)
BY_HEADS = _set(
    """
    owned acquired backed bought developed controlled led run operated manufactured made issued founded
    commissioned funded produced published provided underwritten compiled advised
    """
)
FROM_HEADS = _set(
    """
    investment bought purchased acquired contract financing competition orders order economist analyst
    strategist funding loan bid planes aircraft analysts stake
    """
)
TO_HEADS = _set(
    """
    sell sold sale sells selling loan loans transferred supplier contract awarded licensed stake
    supplies
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
    acquire acquired acquires acquiring buy buys bought buying rival rivals takeover owns own owned sell
    joins joined competitor sues sued suing via versus vs outbid merge overtook surpassed advised
    advises
    """
)
DOERS = _set(
    """
    shares stock stocks ceo executives spokesman spokeswoman spokesperson employees shareholders
    customers chairman investors stockholders engineers bosses bonds workers stake executive cfo coo cto
    subsidiary co-founder founder founders management users earnings share
    """
)
SOURCED = _set("data estimates figures analysts analyst survey research")
VERBS = _set(
    """
    acquired agreed announced announces bought buys climbed competes delivered develops dropped employed
    employs expanded expects fell filed gained generated generates has hired invested is issued joined
    jumped launched makes manufactures merged merges offers operated operates owns plans plunged posted
    priced produces provides raised rallied recently recorded reported reports revealed rose sank sells
    signed slashed slid slumped soared sold supplies surged swung trades tumbled unveiled will
    """
)
WEAK_VERBS = _set(
    """
    has will is plans offers recently expects makes joined sells reports said says raised rose fell
    gained dropped slid jumped climbed tumbled soared plunged surged sank slumped rallied
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
    market technology largest latest product products business growth investment share parent services
    current strategy capital core data global finance performance model models investors price debt
    plant operations
    """
)
PERSON_NOUNS = _set(
    """
    analyst economist chief president director founder executive chairman chairwoman ceo cfo head
    strategist spokesman spokeswoman spokesperson partner manager co-founder who professor senator
    lawyer billionaire governor minister secretary lecturer columnist editor author trader vice
    chairperson whose entrepreneur mayor
    """
)
