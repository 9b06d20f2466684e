"""What the words around a name say: that it is a firm's, or a person's."""

from __future__ import annotations

from tui.core.companies.behind import after
from tui.core.companies.cue_words import (
    ACQUIRE,
    AFTER_WORD,
    FAINT,
    FAIR,
    FAR,
    FIRM_NOUNS,
    FIRM_PLURALS,
    LOOSE,
    MAKERS,
    PERSON_NOUNS,
    PRODUCT_NOUNS,
    STRONG,
)
from tui.core.companies.people import PLACES, TITLES

__all__ = ["FAINT", "FAIR", "FIRM_NOUNS", "FIRM_PLURALS", "STRONG", "after", "before", "of_body", "person"]

_DETERMINERS = frozenset({"the", "its", "their", "u.s.", "us"})
_BODIES = (
    *(" regulator ", " watchdog ", " authority ", " ministry ", " union ", " trade body ", " industry body "),
    *(" unions ", " industry association ", " trade association ", " procurement agency "),
    *(" statistics office ", " statistics agency ", " statistics bureau ", " central bank ", " lobby group "),
    *(" think-tank ", " think tank ", " business lobby ", " stock exchange ", " employers' group "),
)
_LONGEST_BODY = 24
_SHARES = frozenset({"percent", "cent", "pct", "pc", "%"})
_CLOSERS = frozenset({"from", "for", "to", "at", "in", "and", "with", "by"})
_OF_PLACES = ("-listed", "-based", "-traded")
_MONEYED = frozenset(
    {"equity", "hedge", "venture", "investment", "pension", "family", "fund", "buyout", "advisory"}
)
_HOUSES = frozenset({"house", "fund", "group", "office", "manager", "firm", "boutique"})
"""`private equity house X`, `hedge fund X`, `his family office, X`."""
_ABOUT = 6
"""Where the name begins in `About X`, the heading over a firm's own description."""
_BEFORE = (
    dict.fromkeys(ACQUIRE, FAIR)
    | dict.fromkeys(FIRM_NOUNS, STRONG)
    | dict.fromkeys(LOOSE, FAIR)
    | dict.fromkeys(PRODUCT_NOUNS, -STRONG)
)
"""What a word directly before a name is worth."""
_SAID = frozenset(
    {"said", "says", "asked", "told", "noted", "added", "wrote", "according", "warned", "remarked"}
)


_MARKS = "\"“”‘'([*"


def _last_words(text: str, start: int) -> list[str]:
    """Up to six words before a place, last first, in lower case; at least two, if need be empty."""
    words = text[max(0, start - 60) : start].lower().split()[-6:]
    words.reverse()
    words += ("", "")
    words[0], words[1] = words[0].strip(_MARKS), words[1].strip(_MARKS)
    return words


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
        abroad = one.endswith("'s") and _country(text, start)
        one, two, *further = two, *further, ""
        if abroad or one not in AFTER_WORD:
            return FAIR if abroad else 0
    if one not in AFTER_WORD:
        worth = FAIR if one == "about" and start <= _ABOUT else _noun(one, two)
        return min(worth, FAINT) if personal and one.endswith(",") else worth
    heads, weight = AFTER_WORD[one]
    if one == "of" and two in _SHARES:
        return _part(text, start)
    if two in heads or (one in FAR and not heads.isdisjoint(further)):
        return FAINT if personal and one in ("by", "to") else weight
    return _person_before(text, start, one)


def introduced(text: str, start: int) -> bool:
    """A noun that only firms have stands directly before a name: `brokerage Hartwell James`."""
    one = _last_words(text, start)[0]
    return one in FIRM_NOUNS and one not in LOOSE and one not in PERSON_NOUNS


def _country(text: str, start: int) -> bool:
    """`Spain's X`: the word with the possessive ending before a name is a place."""
    owner = text[max(0, start - 40) : start].rsplit(maxsplit=1)[-1]
    return owner[:-2] in PLACES and text[start:].partition(" ")[0] not in PLACES


def of_body(text: str, start: int) -> bool:
    """The words before a name make it an institution's: `the regulator X`, `the statistics office X`."""
    return text.endswith(_BODIES, max(0, start - _LONGEST_BODY), start)


def _part(text: str, start: int) -> int:
    """`40 percent of X`: a firm, or any group of people that ends in s; not `of X sales`."""
    words = text[start : start + 60].split(None, 3)
    if len(words) > 1 and words[0][-1] not in "s," and words[1] in _CLOSERS:
        return FAIR
    return FAIR if len(words) > 2 and words[1][0].isupper() and words[2] in _CLOSERS else 0


def _noun(word: str, kind: str = "") -> int:
    """What a noun directly before a name is worth: `lender X`, `watchmaker X`, `its owner, X`.

    Args:
        word: The noun.
        kind: The word before it: a `house` may be anything, an `equity house` is a firm.
    """
    if kind in _MONEYED and word.strip(",") in _HOUSES:
        return STRONG + FAINT
    if word.endswith(","):
        return FAIR if word[:-1] in FIRM_NOUNS and word != "partner," else 0
    if word.endswith(_OF_PLACES):
        return FAIR
    return STRONG if word.endswith(MAKERS) else _BEFORE.get(word, 0)


def _person_before(text: str, start: int, one: str) -> int:
    """`Karin Amsel at X`, `said Karin Amsel of X`: two capitalised words before the preposition."""
    words = text[max(0, start - 50) : start].split()[-4:]
    if len(words) < 3 or words[-1] != one or one not in ("at", "from", "of"):
        return 0
    if one == "of" and (len(words) < 4 or words[0].strip(',."”') not in _SAID):
        return 0  # `said Ann Brill of X`, not `the Prince Regent of X`
    return FAIR if all(word[:1].isupper() and word.isalpha() for word in words[-3:-1]) else 0


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
