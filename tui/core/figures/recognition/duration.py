"""Lengths of time: `three years`, `three-year`, `18 months`, `half an hour`, `a decade`; no ages or rates."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tui.core.figures.recognition.match import Match
from tui.core.figures.recognition.names import is_year
from tui.core.figures.recognition.words import DASHES, word_set

if TYPE_CHECKING:
    from tui.core.figures.recognition.numbers import Number
    from tui.core.figures.recognition.tokens import Tokens

_SPANS: dict[str, tuple[str, int]] = {
    "second": ("second", 1),
    "sec": ("second", 1),
    "minute": ("minute", 1),
    "min": ("minute", 1),
    "hour": ("hour", 1),
    "hr": ("hour", 1),
    "day": ("day", 1),
    "week": ("week", 1),
    "fortnight": ("week", 2),
    "month": ("month", 1),
    "quarter": ("month", 3),
    "year": ("year", 1),
    "yr": ("year", 1),
    "decade": ("year", 10),
    "century": ("year", 100),
}
_UNITS = _SPANS | {f"{word}s": span for word, span in _SPANS.items()} | {"centuries": ("year", 100)}
_BETWEEN = word_set(
    "consecutive straight successive full whole long more additional further extra solid good fiscal "
    "calendar financial trading business working short entire odd other calender school tax lost lean"
)
_OLDER = word_set("older over up under younger")
_AGED = frozenset({"aged", "age", "ages"})
_LONG = frozenset({"decade", "century", "fortnight"})
_BEFORE_A_YEAR = word_set("over than nearly almost about around within roughly least half under")
_COMPARED = frozenset({"ago", "earlier", "before", "prior", "previously", "old"})
_ABOUT_ONE_DAY = word_set("in within for than about least over under nearly almost just")


def read(t: Tokens, number: Number) -> Match | None:
    """The duration that a number begins."""
    at = number.next
    if is_year(t, number):  # the 2026 financial year
        return None
    hyphen = t.low[at] in DASHES
    at += hyphen
    for _ in range(2):
        at += not hyphen and t.low[at] in _BETWEEN
    word = t.low[at]
    if word not in _UNITS or (at == number.next and t.glued(at) and not t.glued(at + 1) and word == "min"):
        return None
    if _refused(t, number, at, hyphen=hyphen):
        return None
    unit, factor = _UNITS[word]
    last = max(at, number.last)
    rule = "duration.article" if number.article else "duration.hyphen" if hyphen else "duration.span"
    return Match("duration", number.first, last, number, unit, rule, Decimal(factor))


def _refused(t: Tokens, number: Number, at: int, *, hyphen: bool) -> bool:
    """The words are an age, a fraction, an ordinal, a rate, or the name of a period."""
    word = t.low[at]
    if _is_age(t, number, at) or (word == "second" and not hyphen):
        return True
    if word in {"quarter", "quarters"}:  # three-quarters, three-quarter-point and a quarter are fractions
        fraction = hyphen and (word == "quarters" or t.low[at + 1] in DASHES)
        return fraction or number.value <= 1 or t.low[at + 1] == "of"
    if number.article:
        return word not in _LONG and not _a_year_of_its_own(t, number, at)
    if number.value == 1 and word == "day" and not hyphen:  # "one day it may"
        return t.low[number.first - 1] not in _ABOUT_ONE_DAY
    return word == "year" and hyphen and number.mantissa < 1  # half-year results


def _is_age(t: Tokens, number: Number, at: int) -> bool:
    """`45 years old`, `a 45-year-old`, `aged 45 years`, `13 years and older`."""
    after = at + 1 + (t.low[at + 1] in DASHES)
    and_older = t.low[at + 1] == "and" and t.low[at + 2] in _OLDER
    of_age = t.low[after] == "old" or t.phrase(at + 1, ("of", "age"))
    before = number.first - 1
    before -= 2 * (t.low[before] in {"to", "and", "-", "–"})  # aged 18 to 24 years
    return and_older or of_age or t.low[before] in _AGED or t.low[number.first - 1] in _AGED


def _a_year_of_its_own(t: Tokens, number: Number, at: int) -> bool:
    """`more than a year` is a duration; `5 a year` is a rate and `more than a year ago` compares."""
    if number.mantissa != 1:
        return True
    return t.low[number.first - 1] in _BEFORE_A_YEAR and t.low[at + 1] not in _COMPARED
