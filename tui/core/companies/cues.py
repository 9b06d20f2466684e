"""What the words around a name say: that it is a firm's, or a person's."""

from __future__ import annotations

import re

from tui.core.companies.words import TITLES


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


STRONG, FAIR, FAINT = 3, 2, 1
"""How far a cue goes: alone enough, enough for a plain name, only together with others."""

FIRM_NOUNS = _set(
    "company firm giant maker startup start-up lender bank airline carrier carmaker automaker retailer insurer brewer"
    " brewery miner chipmaker drugmaker broker brokerage developer operator supplier publisher manufacturer producer"
    " conglomerate subsidiary parent affiliate rival competitor chain utility consultancy provider specialist fund"
    " builder shipper distributor contractor unicorn foundry refiner reinsurer homebuilder shipbuilder planemaker"
    " newcomer steelmaker automaker's grocer supermarket exchange hyperscaler marketplace wholesaler bottler"
    " technology-provider pharma biotech fintech neobank wirehouse custodian studio label agency broadcaster"
    " multinational corporation business group arm unit division brand entity platform outfit vendor player consortium"
    " dealer carriers lessor landlord caterer hotelier bookmaker explorer driller shopkeeper partner innovator"
)
"""Nouns for a firm, as in `the lender X` and `X, a maker of valves`."""

_LOOSE = _set("group arm unit division brand entity platform player business fund agency partner exchange parent")
"""Of these, the ones that also introduce what is no firm."""

FIRM_PLURALS = _set(
    "companies firms giants makers startups start-ups lenders banks airlines carriers carmakers automakers retailers"
    " insurers brewers miners chipmakers drugmakers brokers brokerages developers operators suppliers publishers"
    " manufacturers producers conglomerates subsidiaries affiliates rivals competitors chains utilities consultancies"
    " providers clients customers enterprises businesses corporations peers platforms networks contenders hyperscalers brands"
    " organizations organisations institutions entities employers vendors groups players underwriters bookrunners"
    " lessors backers shareholders investors partners contractors distributors multinationals stocks names"
)
"""Nouns that introduce a list of firms."""

_OF = _set(
    "shares stock stake acquisition takeover purchase buyout merger ceo cfo coo cto chairman chairwoman chief"
    " founder co-founder cofounder subsidiary unit arm division customers parent owner shareholders investors"
    " executive president director bankruptcy collapse spin-off ipo flotation listing customer clients valuation"
    " sale board rival competitor headquarters bonds control ownership head management supplier suppliers vice-president"
    " officer divestiture successor chair revenue profit employees executives officers partner trademark trademarks"
)
_IN = _set("shares stake stock investment interest invested invest investing holding position holdings investor stakes")
_AT = _set(
    "analyst analysts economist strategist trader manager executive ceo director officer researcher engineer partner"
    " chief head lawyer worked works working job jobs employees consultant associate fellow investor workers"
    " president cfo economists strategists broker"
)
_FOR = _set("analyst economist strategist spokesman spokeswoman spokesperson bid offer trader lawyer bidding valuation")
_WITH = _set(
    "partnership partnered deal agreement contract merger merged merge talks collaboration partnering competes compete"
    " competing alliance venture partnerships analyst economist strategist collaborations contracts signed"
    " cooperation compared negotiations tie-up lawsuit settlement pact"
)
_BY = _set(
    "owned acquired backed bought developed controlled led run operated manufactured made issued founded commissioned"
    " funded produced published provided underwritten compiled"
)
_FROM = _set(
    "investment bought purchased acquired contract financing competition orders order economist analyst strategist"
    " funding loan bid planes aircraft analysts stake"
)
_TO = _set("sell sold sale sells selling loan loans transferred supplier contract awarded licensed stake supplies")
_AFTER_WORD = {
    "of": (_OF, STRONG),
    "in": (_IN, STRONG),
    "at": (_AT, STRONG),
    "for": (_FOR, FAIR),
    "with": (_WITH, FAIR),
    "by": (_BY, FAIR),
    "from": (_FROM, FAIR),
    "to": (_TO, FAIR),
}
_FAR = frozenset({"in", "from", "with"})
"""Words that may stand further behind their noun: `invested $12 million in`."""
_ACQUIRE = _set(
    "acquire acquired acquires acquiring buy buys bought buying rival rivals takeover owns own owned sell"
    " joins joined competitor sues sued suing via versus vs outbid merge overtook surpassed"
)
_DOERS = _set(
    "shares stock stocks ceo executives spokesman spokeswoman spokesperson employees shareholders customers chairman"
    " investors stockholders engineers bosses bonds workers stake executive cfo coo cto subsidiary co-founder founder"
    " founders management users earnings"
)
_SOURCED = _set("data estimates figures analysts analyst survey research")
_VERBS = _set(
    "reported posted announced launched acquired agreed unveiled raised employs operates plans expects filed"
    " trades sells makes owns bought buys competes revealed reports announces signed offers recently"
    " manufactures produces invested develops provides joined expanded issued has will is plunged"
    " priced generates generated recorded swung slashed hired supplies sold delivered employed operated"
)
_WEAK_VERBS = _set("has will is plans offers recently expects makes joined sells reports said says raised")
_OWNED = _DOERS | _set(
    "revenue revenues profit profits sales chief market board valuation portfolio products product technology share"
    " price acquisition acquisitions headquarters ipo quarterly bid results net operating fleet subsidiary debt business"
    " balance loss losses output production core platform annual cloud parent plant investment growth strategy"
    " latest largest brands brand website free cash share app takeover purchase services service listing gross operations expansion"
    " turnaround performance restructuring capital data flagship solutions software models model chips finance"
    " third-quarter second-quarter first-quarter fourth-quarter full-year debut stores restaurants global units unit"
    " applications ecosystem current existing satellites vehicles cars long-term enterprise"
)
_WEAK_OWNED = _set(
    "market technology largest latest product products business growth investment share parent services current"
    " strategy capital core data global finance performance model models investors price debt plant operations"
)
_PERSON_NOUNS = _set(
    "analyst economist chief president director founder executive chairman chairwoman ceo cfo head strategist"
    " spokesman spokeswoman spokesperson partner manager co-founder who professor senator lawyer billionaire"
    " governor minister secretary lecturer columnist editor author trader vice chairperson whose entrepreneur mayor"
)
_TICKER = re.compile(r" ?\((?:[A-Za-z]{2,12}(?: [A-Z]{2,6})?: ?\$?[A-Z0-9.]{1,8}|\$?[A-Z0-9]{1,6}\.[A-Z]{1,3}|\d{4,6}\.HK)[,;) ]")
_STOP = re.compile(r"[.,;:()\"“”—]| (?:of|in|that|which|who|for|from|to|at|by|with|and|on|as|founded|based|is|has) ")
_SAID = frozenset({"said", "says", "asked", "told", "noted", "added", "wrote", "according", "warned", "remarked"})


def _last_words(text: str, start: int) -> list[str]:
    """Up to four words before a place, last first, in lower case."""
    words = text[max(0, start - 48) : start].lower().split()[-4:]
    return [word.strip("\"“”‘'([*") for word in reversed(words)] + ["", "", "", ""]


def before(text: str, start: int) -> int:
    """How much the words before a name speak for a firm."""
    if start and text[start - 1] not in " \"“‘(":
        return 0
    one, two, three, four, *_ = _last_words(text, start)
    if one in ("the", "its", "their", "india's", "u.s.", "us"):
        one, two, three, four = two, three, four, ""
        if one not in _AFTER_WORD:
            return 0
    if one in _AFTER_WORD:
        heads, weight = _AFTER_WORD[one]
        if two in heads or (one in _FAR and (three in heads or four in heads)):
            return weight
        return FAIR if one in ("at", "from") and _person_before(text, start, one) else 0
    if one in FIRM_NOUNS:
        return FAIR if one in _LOOSE else STRONG
    if one in _ACQUIRE:
        return FAIR
    if one == "about" and start - 6 <= 1:
        return FAIR
    return 0


def _person_before(text: str, start: int, one: str) -> bool:
    """`Karin Amsel at X`: two capitalised words before the preposition."""
    words = text[max(0, start - 40) : start].split()[-3:]
    return len(words) == 3 and words[2] == one and all(word[:1].isupper() and word.isalpha() for word in words[:2])


def after(text: str, end: int, owner: bool) -> int:
    """How much the words after a name speak for a firm."""
    if owner:
        at = end + (2 if text[end : end + 2] in ("'s", "'S") else 1)
        words = text[at : at + 50].lower().split()[:2]
        return _owned([word.strip(",.;:)\"") for word in words])
    if text[end : end + 1] in (" ", "(") and _TICKER.match(text, end):
        return STRONG + 1
    tail = text[end : end + 120]
    if tail.startswith((" family", " families", " dynasty")):
        return -STRONG
    if tail[:1] == "-":
        return STRONG if tail[1:].startswith(("owned", "backed", "branded", "listed", "promoted", "operated")) else 0
    if tail[:2] == ", ":
        return _apposition(tail[2:])
    if tail[:1] != " ":
        return 0
    if tail[1:4] in ("is ", "was"):
        return _apposition(tail[3:].lstrip("s "))
    word = tail[1:30].split(None, 1)[0].strip(",.;:)\"").lower() if tail[1:2].strip() else ""
    if word in _DOERS:
        return STRONG
    if word in _SOURCED:
        return FAIR
    if word in _VERBS:
        return FAINT if word in _WEAK_VERBS else FAIR
    return 0


def _owned(words: list[str]) -> int:
    if not words or words[0] not in _OWNED:
        return 0
    if words[0] == "chief":
        return STRONG if words[1:] and words[1] in ("executive", "financial", "operating", "economist") else 0
    return FAINT if words[0] in _WEAK_OWNED else STRONG


def _apposition(tail: str) -> int:
    """`, a maker of valves`: a firm noun closes the phrase."""
    first, _, rest = tail.partition(" ")
    if first not in ("a", "an", "the", "another", "one", "both", "its"):
        return 0
    stop = _STOP.search(" " + rest)
    words = rest[: max(0, stop.start() - 1) if stop else 80].lower().split()[:9]
    if not words or any(word in _PERSON_NOUNS or word.endswith(("'s", "s'")) for word in words):
        return 0
    if first == "both":
        return FAIR if words[-1] in FIRM_PLURALS else 0
    for number, word in enumerate(words):
        if word in FIRM_NOUNS and (number + 1 == len(words) or words[number + 1].endswith(("ed", "ing"))):
            return STRONG
    return 0


def person(text: str, start: int, end: int) -> bool:
    """The words around a name of two words and more say that it is a person's."""
    one = _last_words(text, start)[0]
    if one in _SAID or one in _PERSON_NOUNS or one.capitalize() in TITLES:
        return one not in ("partner", "head")
    tail = text[end : end + 60]
    if tail[:2] != ", ":
        return False
    words = tail[2:].lower().replace(",", " ").split()[:5]
    return any(word in _PERSON_NOUNS for word in words) and "which" not in words
