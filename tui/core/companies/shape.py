"""What the words of a name say by themselves."""

from __future__ import annotations

from itertools import pairwise

from tui.core.companies import cues
from tui.core.companies.people import CALENDAR, FIRST_NAMES, NATIONS, PLACES, PUBLIC
from tui.core.companies.words import (
    ACRONYMS,
    BODIES,
    CLUBS,
    COMMON,
    FAINT_HEADS,
    HEADS,
    LEGAL,
    MAYBE_HEADS,
    NUMBERED,
    PLACE_ENDS,
    STARTS,
    THING_ENDS,
)

Texts = tuple[str, ...]
"""The words of a name."""

_NAMELESS = PUBLIC | ACRONYMS | PLACES | NATIONS | CALENDAR | LEGAL
_LONGEST_PERSON = 4
_DOTTED = ("Inc", "Corp", "Ltd", "Co", "Cos")
_AFTER_COMMA = frozenset({"Inc", "Ltd", "LLC", "LLP", "Corp", "LP", "Limited", "SA", "PLC"})
_ENDINGS = LEGAL | {"Group", "Holding", "Holdings"}
_MOST_ENDINGS = 6
_LONGEST_ENDING = 14
_LONGEST_DOMAIN = 5
_PLAIN_ENDINGS = frozenset({"SA", "SE", "AB", "AS", "Company", "Limited", "LP"})
_GENERATIONS = frozenset({"Jr", "Sr", "II", "III", "IV"})
_BANKS = frozenset({("Central", "Bank"), ("Reserve", "Bank"), ("Federal", "Reserve"), ("World", "Bank")})
_FAMILIES = ("Mc", "Mac", "De", "Di", "Du", "Fitz", "La", "Le")
"""So begin surnames with a capital inside: `McGrath`, `DeWitt`."""
_RUN_TOGETHER = 4
"""So many words make no name: `NewsWireAustinTexas` has lost its spaces."""
_PARTS_OF_YEARS = ("M", "H", "Q")
"""Behind a number: `9M`, `1H`, `3Q`."""
_BODIES_OF_PEOPLE = frozenset({("Working", "Group"), ("Task", "Force")})


def shape(texts: Texts) -> int:
    """How much the words of a name speak for a firm, in the measure of `cues`.

    `Quorrel Airlines` and `Abel Fitch LLP` speak for themselves; `Annual Systems` does not.
    """
    last = texts[-1]
    if len(texts) == 1:
        inner = any(c.isupper() for c in last[1:]) and not last.isupper() and "-" not in last
        return cues.FAIR if _address(last) or 1 < _parts(last) < _RUN_TOGETHER else cues.FAINT if inner else 0
    told = _told(texts)
    if told is not None:
        return told
    named = any(text.casefold() not in COMMON and len(text) > 1 for text in texts[:-1])
    if last in LEGAL:
        return cues.STRONG if named or last not in _PLAIN_ENDINGS else cues.FAINT
    if last in HEADS:
        return cues.STRONG if named or len(texts) > 2 else cues.FAINT
    if named and last in MAYBE_HEADS:
        return cues.FAIR
    return cues.FAINT if named and last in FAINT_HEADS else 0


def _told(texts: Texts) -> int | None:
    """What the first or last word says alone: `Banco Toldo`, `Bank Lune`, `Crane REIT`, `Reed City`."""
    first, last = texts[0], texts[-1]
    if first in STARTS and (first != "PT" or len(texts) > 2):
        return cues.STRONG
    if last in ("REIT", "Reit") and first not in PLACES and first not in NATIONS:
        return cues.STRONG
    if first == "Bank" and last not in PLACES and last.casefold() not in COMMON:
        return cues.FAIR
    if last in PLACE_ENDS:
        return -cues.FAIR
    if last in THING_ENDS:
        return -cues.STRONG
    return cues.FAIR if last in CLUBS and len(texts) == 2 and first not in NATIONS else None


def _parts(word: str) -> int:
    """How many parts with a capital a word has: two in `VanEck` and `WisdomTree`; people's names have one."""
    if not word.isalpha() or word.startswith(_FAMILIES):
        return 0
    return sum(one.isupper() and two.islower() for one, two in pairwise(word))


def _address(word: str) -> bool:
    """A name that is also a web address: `Ele.me`, `C3.ai`."""
    stem, _, end = word.rpartition(".")
    return len(stem) > 1 and end.islower() and end.isalpha() and len(end) < _LONGEST_DOMAIN


def joins(written: str) -> bool:
    """`Dole & Pike`, not `Health & Safety`: no ordinary word stands at the sign."""
    before, _, after = written.partition(" & ")
    around = (before.rpartition(" ")[2], after.partition(" ")[0])
    return not any(word.casefold() in COMMON for word in around)


def is_body(text: str, texts: Texts) -> bool:
    """The name is an institution's: `Ministry of Trade`, `Tarn University`, `Central Bank of Oman`."""
    core = [word for word in texts if word not in LEGAL]
    if len(core) < 2:
        return False
    pairs = list(pairwise(core))
    if pairs[-1] in _BODIES_OF_PEOPLE or any(pair in _BANKS for pair in pairs):
        return True
    if core[0] in BODIES or core[-1] in BODIES:
        return not (core[-1] == "Union" and core[0] in NATIONS)
    return any(f"{word} of" in text for word in core if word in BODIES)


def no_name(texts: Texts) -> bool:
    """The words name nothing of their own: `Class A`, `IPO`, `A350-900`, `France`."""
    text = texts[0]
    if len(texts) > 1:
        half = len(texts) // 2
        return texts[:half] == texts[half:] or (text in NUMBERED and len(texts[1]) < 4)
    if text in _NAMELESS or text.startswith("S&P/"):
        return True
    digits = sum(c.isdigit() for c in text)
    if digits > 1 and text.isupper() and text[-2:].isdigit():  # FY25, OMXS30
        return True
    if text[:-1].isdigit() and text[-1:] in _PARTS_OF_YEARS:
        return True
    return text in HEADS or len(text) < 2 or digits * 2 > len(text) or (digits > 0 and "-" in text)


def is_person(texts: Texts) -> bool:
    """The words are a person's name by themselves: a given name first, or an initial in the middle."""
    last = texts[-1]
    if (
        len(texts) > _LONGEST_PERSON
        or last in HEADS
        or texts[0] in STARTS
        or last in LEGAL
        or any("&" in text for text in texts)
    ):
        return False
    if len(texts) > 1 and last in _GENERATIONS:
        return True
    if texts[0] in FIRST_NAMES:
        return last not in MAYBE_HEADS or len(texts) == 1
    return len(texts) > 2 and len(texts[1]) == 1 and texts[1].isalpha() and last not in MAYBE_HEADS


def weak(word: str, lower: set[str]) -> bool:
    """An ordinary word: it says nothing by a capital.

    Args:
        word: As the text writes it.
        lower: Words that the text also writes small.
    """
    small = word.casefold()
    if (small in COMMON or small in lower) and not word.isupper():
        return True
    return (
        word in CALENDAR
        or word in NATIONS
        or word in PLACES
        or word in ACRONYMS
        or word in LEGAL
        or word in _ENDINGS
        or len(word) < 2
    )


def legal_end(text: str, end: int) -> int:
    """Where a name that ends at `end` ends with the legal words behind it: `, Inc.`, ` Group PLC`."""
    if text[end : end + 1] == "." and text.endswith(_DOTTED, 0, end):
        end += 1
    for _ in range(_MOST_ENDINGS):
        gap = 2 if text.startswith(", ", end) else 1 if text.startswith(" ", end) else 0
        at = stop = end + gap
        while stop < len(text) and stop - at < _LONGEST_ENDING and text[stop].isalpha():
            stop += 1
        word = text[at:stop]
        if not gap or word not in _ENDINGS or (gap == 2 and word not in _AFTER_COMMA):
            break
        end = stop + (text[stop : stop + 1] == "." and word in _DOTTED)
    return end


def is_ticker(text: str, start: int, end: int) -> bool:
    """Capitals behind a market's name in brackets: `(NYSE: QBTS)`."""
    if not text[start:end].isupper() or text[end : end + 1] not in (")", ",", ";", "."):
        return False
    return text.startswith(": ", start - 2) or (text.startswith(":", start - 1) and text[start - 2].isalpha())


def in_brackets(text: str, start: int, end: int) -> bool:
    """The words stand alone in round brackets."""
    return text[start - 1 : start] == "(" and text[end : end + 1] == ")"
