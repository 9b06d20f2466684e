"""What the words around a name say: that it is a firm's, or a person's."""

from __future__ import annotations

import re

from tui.core.companies.cue_words import (
    ACQUIRE,
    AFTER_WORD,
    DEEDS,
    DOERS,
    FAINT,
    FAIR,
    FAR,
    FIRM_NOUNS,
    FIRM_PLURALS,
    LOOSE,
    MOVES,
    OWNED,
    PERSON_NOUNS,
    PRODUCT_NOUNS,
    SITE_NOUNS,
    SOURCED,
    SPOKEN,
    STRONG,
    VERBS,
    WEAK_OWNED,
    WEAK_VERBS,
)
from tui.core.companies.people import NATIONS, PLACES, TITLES

__all__ = ["FAINT", "FAIR", "FIRM_NOUNS", "FIRM_PLURALS", "STRONG", "after", "before", "person"]

_TICKER = re.compile(
    r" ?\("
    r"(?:[A-Za-z]{2,12}(?: [A-Z]{2,6})?: ?\$?[A-Z0-9.]{1,8}|\$?[A-Z0-9]{1,6}\.[A-Z]{1,3}|\d{4,6}\.HK)[,;) ]"
)
_STOP = re.compile(
    r"[.,;:()\"“”—]| (?:of|in|that|which|who|whose|for|from|to|at|by|with|and|on|as|founded|based|is|has) "
)
_DETERMINERS = frozenset({"the", "its", "their", "u.s.", "us"})
_HELD = ("owned", "backed", "branded", "promoted", "operated")
_TELLS = frozenset({"reported", "reports", "revealed"})
"""Papers do it too: `the Courier reported that`."""
_LARGEST = frozenset({"largest", "biggest", "former", "second-largest", "main", "senior", "newest", "new"})
_BY = frozenset({"by", "about", "another", "nearly", "some", "around", "almost", "over"})
_PLACE = -100
"""`Lisbon-based` is a place, whatever else is said."""
_OF_PLACES = ("-listed", "-based", "-traded")
_MAKERS = ("maker", "builder", "packer", "brewer", "refiner", "smelter")
"""Nouns for firms end so: `watchmaker`."""
_FOUNDED = (
    ", founded in ",
    ", headquartered in ",
    ", listed in ",
    ", listed on ",
    ", which makes ",
    ", which owns ",
)
_ABOUT = 6
"""Where the name begins in `About X`, the heading over a firm's own description."""
_BEFORE = (
    dict.fromkeys(ACQUIRE, FAIR)
    | dict.fromkeys(FIRM_NOUNS, STRONG)
    | dict.fromkeys(LOOSE, FAIR)
    | dict.fromkeys(PRODUCT_NOUNS, -STRONG)
)
"""What a word directly before a name is worth."""
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
_SAID = frozenset(
    {"said", "says", "asked", "told", "noted", "added", "wrote", "according", "warned", "remarked"}
)


def _last_words(text: str, start: int) -> list[str]:
    """Up to six words before a place, last first, in lower case; at least two, if need be empty."""
    words = text[max(0, start - 60) : start].lower().split()[-6:]
    return [word.strip("\"“”‘'([*") for word in reversed(words)] + ["", ""]


def before(text: str, start: int, *, personal: bool = False) -> int:
    """How much the words before a name speak for a firm.

    Args:
        text: The passage.
        start: Where the name begins.
        personal: By its own words the name may as well be a person's.
    """
    if start and text[start - 1] not in ' "“‘(':
        return 0
    one, two, *further = _last_words(text, start)
    if one in _DETERMINERS or one.endswith("'s"):
        if one.endswith("'s") and _country(text, start):
            return FAIR
        one, two, *further = two, *further, ""
        if one not in AFTER_WORD:
            return 0
    if one not in AFTER_WORD:
        return FAIR if one == "about" and start <= _ABOUT else _noun(one)
    heads, weight = AFTER_WORD[one]
    if two in heads or (one in FAR and not heads.isdisjoint(further)):
        return FAINT if personal and one in ("by", "to") else weight
    return _person_before(text, start, one)


def _country(text: str, start: int) -> bool:
    """`Spain's X`: the word with the possessive ending before a name is a place."""
    owner = text[max(0, start - 40) : start].split()[-1]
    return owner[:-2] in PLACES and text[start:].partition(" ")[0] not in PLACES


def _noun(word: str) -> int:
    """What a noun directly before a name is worth: `lender X`, `watchmaker X`, `Lisbon-based X`."""
    if word.endswith(_OF_PLACES):
        return FAIR
    return STRONG if word.endswith(_MAKERS) else _BEFORE.get(word, 0)


def _person_before(text: str, start: int, one: str) -> int:
    """`Karin Amsel at X`: two capitalised words before the preposition."""
    words = text[max(0, start - 40) : start].split()[-3:]
    if len(words) < 3 or words[2] != one or one not in ("at", "from"):
        return 0
    return FAIR if all(word[:1].isupper() and word.isalpha() for word in words[:2]) else 0


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
        return (
            STRONG if text.startswith(_HELD, end + 1) else _PLACE if text.startswith("based", end + 1) else 0
        )
    if sign == ",":
        founded = not personal and text.startswith(_FOUNDED, end)
        return FAIR if founded else _apposition(text[end + 2 : end + 120])
    if text.startswith((" is ", " was "), end):
        return _apposition(text[end + 1 : end + 120].partition(" ")[2])
    if text.startswith(" of ", end):
        return _seat(text[end + 4 : end + 40])
    worth = _follows(text[end + 1 : end + 40]) if sign == " " else 0
    return min(worth, FAINT) if personal and worth == FAIR else worth


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
    if words[0] in MOVES and words[1:]:
        amount = words[2] if words[1] in _BY and words[2:] else words[1]
        if amount[:1].isdecimal():
            return STRONG
    if words[1:] and words[1].strip(",.;:)") in SITE_NOUNS and words[0] not in _AFTER:
        return -FAIR
    return _AFTER.get(words[0].strip(",.;:)"), 0)


def _owned(words: list[str]) -> int:
    if words[1:] and words[0] in _LARGEST and words[1] in OWNED:
        return STRONG
    if not words or words[0] not in OWNED:
        return 0
    if words[0] == "chief":
        return STRONG if words[1:] and words[1] in ("executive", "financial", "operating", "economist") else 0
    return FAINT if words[0] in WEAK_OWNED else STRONG


def _apposition(tail: str) -> int:
    """`, a maker of valves`: a firm noun closes the phrase."""
    first, _, rest = tail.partition(" ")
    if first not in ("a", "an", "the", "another", "one", "both", "its"):
        return 0
    stop = _STOP.search(" " + rest)
    words = rest[: max(0, stop.start() - 1) if stop else 80].lower().split()[:9]
    if not words or any(word in PERSON_NOUNS or word.endswith(("'s", "s'")) for word in words):
        return 0
    if first == "both":
        return FAIR if words[-1] in FIRM_PLURALS else 0
    for number, word in enumerate(words):
        if (word in FIRM_NOUNS or word.endswith(_MAKERS)) and (
            number + 1 == len(words) or words[number + 1].endswith(("ed", "ing"))
        ):
            return STRONG
    return 0


def person(text: str, start: int, end: int) -> bool:
    """The words around a name of two words and more say that it is a person's."""
    one = _last_words(text, start)[0]
    if one in _SAID or one in PERSON_NOUNS or one.capitalize() in TITLES:
        return one not in ("partner", "head")
    tail = text[end : end + 60]
    if tail[:2] != ", ":
        return False
    words = tail[2:].lower().replace(",", " ").split()[:5]
    return any(word in PERSON_NOUNS for word in words) and "which" not in words
