"""What the words behind a name say: that it is a firm's, or a place's."""

from __future__ import annotations

import re

from tui.core.companies.cue_words import (
    DEEDS,
    DOERS,
    FAINT,
    FAIR,
    FIRM_NOUNS,
    FIRM_PLURALS,
    MAKERS,
    MOVES,
    OWNED,
    PASSIVES,
    PERSON_NOUNS,
    SITE_NOUNS,
    SOURCED,
    SPOKEN,
    STRONG,
    VERBS,
    WEAK_OWNED,
    WEAK_VERBS,
    WILL,
)
from tui.core.companies.people import PLACES

_TICKER = re.compile(
    r" ?\("
    r"(?:[A-Za-z]{2,12}(?: [A-Z]{2,6})?: ?\$?[A-Z0-9.]{1,8}|\$?[A-Z0-9]{1,6}\.[A-Z]{1,3}|\d{4,6}\.HK)[,;) ]"
)
_STOP = re.compile(
    r"[.,;:()\"“”—]| (?:of|in|that|which|who|whose|for|from|to|at|by|with|and|on|as|founded|based|is|has) "
)
_HELD = ("owned", "backed", "branded", "promoted", "operated")
_TELLS = frozenset({"reported", "reports", "revealed"})
"""Papers do it too: `the Courier reported that`."""
_LARGEST = frozenset({"largest", "biggest", "former", "second-largest", "main", "senior", "newest", "new"})
_BY = frozenset({"by", "about", "another", "nearly", "some", "around", "almost", "over"})
_PLACE = -100
"""`Lisbon-based` is a place, whatever else is said."""
_FOUNDED = ("founded in ", "headquartered in ", "listed in ", "listed on ", "owned by ", "based in ")
_DOING = frozenset(
    {"investing", "building", "cutting", "closing", "delaying", "shedding", "buying", "selling", "expanding"}
    | {"hiring", "raising", "suing", "acquiring", "laying", "planning", "seeking", "offering"}
)
"""What a firm does, behind `is`."""
_THINGS_DO = frozenset({"has", "will", "is", "adds", "added", "won", "sees", "opened"})
_AFTER = (
    dict.fromkeys(VERBS, FAIR)
    | dict.fromkeys(WEAK_VERBS & VERBS, FAINT)
    | dict.fromkeys(SPOKEN | DEEDS, FAIR)
    | dict.fromkeys(SOURCED, FAIR)
    | dict.fromkeys(DOERS, STRONG)
    | dict.fromkeys(SITE_NOUNS, -STRONG)
    | dict.fromkeys(("family", "families", "dynasty"), -STRONG)
)
"""What a word directly behind a name is worth."""
_ARTICLES = frozenset({"a", "an", "the", "another", "one", "both", "its"})
_WHOLES = frozenset({"world's", "country's", "region's", "city's", "nation's", "kingdom's", "continent's"})
"""`the world's largest insurer`, `the country's biggest lender`."""
_CHIEFS = frozenset({"executive", "financial", "operating", "economist"})


def after(text: str, end: int, *, owner: bool, personal: bool = False) -> int:
    """How much the words after a name speak for a firm.

    Args:
        text: The passage.
        end: Where the name ends, with its legal words.
        owner: The name has a possessive ending.
        personal: By its own words the name may as well be a person's.
    """
    if owner:
        at = end + (2 if text.startswith(("'s", "'S"), end) else 1)
        return _owned([word.strip(',.;:)"') for word in text[at : at + 50].lower().split()[:2]])
    sign = text[end : end + 1]
    if sign in (" ", "(") and _TICKER.match(text, end):
        return STRONG + 1
    if sign == "-":
        return _tied(text, end + 1)
    if sign not in (" ", ","):
        return 0
    if text.startswith(" of ", end):
        return _seat(text[end + 4 : end + 40])
    worth = _aside(text[end + 2 : end + 120]) if sign == "," else _plainly(text[end + 1 : end + 120])
    return min(worth, FAINT) if personal and worth == FAIR else worth


def _tied(text: str, at: int) -> int:
    """`X-owned`; `Lisbon-based`."""
    return STRONG if text.startswith(_HELD, at) else _PLACE if text.startswith("based", at) else 0


def _aside(tail: str) -> int:
    """`X, a maker of valves`, `X, founded in 1990`, `X, which runs two mills`."""
    if tail.startswith(_FOUNDED):
        return FAIR
    if tail.startswith("whose "):
        return FAIR if tail[6:40].replace(",", " ").partition(" ")[0] in OWNED else 0
    if tail.startswith("which "):
        verb = tail[6:40].partition(" ")[0]
        return FAIR if verb in VERBS and verb not in _THINGS_DO else 0
    return _apposition(tail)


def _plainly(tail: str) -> int:
    """`X is a maker of valves`, `X was founded in 1990`, `X sells valves`."""
    if tail.startswith(("is ", "was ")):
        rest = tail.partition(" ")[2]
        word = rest.partition(" ")[0].rstrip(",.")
        return FAIR if word in PASSIVES or word in _DOING else _apposition(rest)
    return _follows(tail[:39])


def _seat(tail: str) -> int:
    """`X of Norway`, `X of the United States`."""
    words = tail.removeprefix("the ").replace(",", " ").replace(".", " ").split(None, 2)
    at_home = bool(words) and (words[0] in PLACES or (words[0] == "United" and words[1:2] != ["Nations"]))
    return FAIR if at_home else 0


def _follows(tail: str) -> int:
    """`X shares`, `X reported`, `X fell 3 percent`."""
    words = tail.lower().split(None, 3)
    if not words or (words[0] in _TELLS and words[1:2] in (["that"], ["on"])):
        return 0
    if words[1:] and (words[0] in MOVES or words[0] in VERBS):
        amount = words[2] if words[1] in _BY and words[2:] else words[1]
        if amount[:1].isdecimal() or amount[:1] in "$€£¥₹":
            return STRONG if words[0] in MOVES else FAIR
    if words[0] == "will" and words[1:]:
        return FAIR if words[1] in WILL else FAINT
    if words[1:] and words[1].strip(",.;:)") in SITE_NOUNS and words[0] not in _AFTER:
        return -FAIR
    return _AFTER.get(words[0].strip(",.;:)"), 0)


def _owned(words: list[str]) -> int:
    if words[1:] and words[0] in _LARGEST and words[1] in OWNED:
        return STRONG
    if not words or words[0] not in OWNED:
        return FAIR if words and words[0] in MOVES else 0
    if words[0] == "chief":
        return STRONG if words[1:] and words[1] in _CHIEFS else 0
    return FAINT if words[0] in WEAK_OWNED else STRONG


def _apposition(tail: str) -> int:
    """`, a maker of valves`: a firm noun closes the phrase."""
    first, _, rest = tail.partition(" ")
    if first not in _ARTICLES and first.removesuffix("'s") not in PLACES:
        return 0
    stop = _STOP.search(" " + rest)
    words = rest[: max(0, stop.start() - 1) if stop else 80].lower().split()[:9]
    if words and words[0] in _WHOLES:
        words = words[1:]
    if not words or any(word in PERSON_NOUNS or word.endswith(("'s", "s'")) for word in words):
        return 0
    if first == "both":
        return FAIR if words[-1] in FIRM_PLURALS else 0
    for number, word in enumerate(words):
        if (word in FIRM_NOUNS or word.endswith(MAKERS)) and (
            number + 1 == len(words) or words[number + 1].endswith(("ed", "ing"))
        ):
            return STRONG
    return 0
