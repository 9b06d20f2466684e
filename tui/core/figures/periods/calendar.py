"""Times by the calendar and the clock: years, quarters, months, days, hours of trading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.periods.edges import DAY, MONTHS, SHORT, WHICH, YEAR, date_end, left, right
from tui.core.figures.periods.period import Period
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.sentence.clauses import Sentence

WEEKDAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight"
)
ZONES = word_set("gmt utc bst cet est edt et ist hkt sgt jst")
TRADING = word_set("trade trading dealings deals")

_PARTS_OF_DAY = word_set("morning afternoon evening night")
_NEARBY = word_set("last next late early")
_HALF_DAYS = ("am", "pm")
_LONGEST_CLOCK = 5
_WHEN_TRADED = word_set("morning afternoon early late midday premarket pre-market after-hours extended")
_NAMELY = word_set("delivery futures contract contracts peak high low issue renewals budget meeting expiry")
"""What a month before them only names: `November delivery`, `its October high`."""
_DATING = word_set("in of since until by from last this early late mid next")
_WHOLE = word_set("of at until through by ended ending to")
_LAST_DAYS = word_set("28 29 30 31")
"""Days at which books are closed: a sum of money on one of them is a balance."""
_ABOUT = frozenset(("mid", "early", "late"))
_HALVES = word_set("half quarter period season")
_ENDS = word_set("year-end quarter-end half-year")


def year(sentence: Sentence, place: int, word: str) -> Period | None:
    """`2025`, `the third quarter of 2024`, `FY26`, `2Q`."""
    if not (YEAR.match(word) or SHORT.match(word)):
        return None
    return Period(left(sentence, place), right(sentence, place + 1), "span")


def month(sentence: Sentence, place: int, word: str) -> Period | None:
    """`March`, `10 October`, `June 30, 2025`; a day is a span at the end of a month and after `as of`."""
    if word not in MONTHS or not sentence.tokens[place].capital or sentence.low(place + 1) in _NAMELY:
        return None
    if sentence.low(place - 2) in ("a", "an") and sentence.low(place - 1) not in WHICH:
        return None  # a warm September
    start = place - 1 if DAY.match(sentence.low(place - 1)) else place
    end = date_end(sentence, place)
    alone = start == place and end == place + 1
    if alone and word in ("may", "march") and sentence.low(place - 1) not in _DATING:
        return None
    month_and_year = start == place and YEAR.match(sentence.low(end - 1)) and end == place + 2
    last_day = {sentence.low(start), sentence.low(place + 1)} & _LAST_DAYS
    opens = start == 1 and sentence.low(0) == "on"
    span = alone or month_and_year or last_day or opens or sentence.low(start - 1) in _WHOLE
    return Period(left(sentence, start), end, "span" if span else "date")


def run_together(sentence: Sentence, place: int, word: str) -> Period | None:
    """`30June2025`."""
    del sentence
    return Period(place, place + 1, "span") if len(word) > 7 and DAY.match(word) else None


def weekday(sentence: Sentence, place: int, word: str) -> Period | None:
    """`Monday`, `last Friday`, `Tuesday morning`, `yesterday`."""
    if word not in WEEKDAYS:
        return None
    start = place - 1 if sentence.low(place - 1) in _NEARBY else place
    return Period(start, place + (2 if sentence.low(place + 1) in _PARTS_OF_DAY else 1), "date")


def hyphened(sentence: Sentence, place: int, word: str) -> Period | None:
    """`mid-2026`, `late-June`, `the April-September half`, `year-end`."""
    if "-" not in word:
        return None
    parts = word.split("-")
    if parts[0] in _ABOUT and len(parts) == 2 and (parts[1] in MONTHS or YEAR.match(parts[1])):
        return Period(place, right(sentence, place + 1), "span")
    if parts[0] in MONTHS and parts[1] in ("end", "quarter"):
        return Period(left(sentence, place), right(sentence, place + 1), "span")
    if sentence.tokens[place].capital and all(part in MONTHS for part in parts):
        named = sentence.low(place + 1) in _HALVES
        return Period(left(sentence, place), right(sentence, place + 1 + named), "span")
    return Period(place, place + 1, "mark") if word in _ENDS else None


def clock(sentence: Sentence, place: int, word: str) -> Period | None:
    """`0915 GMT`, `10:30am UTC`."""
    if word not in ZONES:
        return None
    start = place
    while start > max(0, place - _LONGEST_CLOCK):
        before = sentence.low(start - 1)
        hour = before[:-2] if before.endswith(_HALF_DAYS) else before
        if not (hour.isdecimal() or before in (":", ".", *_HALF_DAYS)):
            break
        start -= 1
    return Period(start, place + 1, "date") if start < place else None


def bell(sentence: Sentence, place: int, word: str) -> Period | None:
    """`before the bell`, `after the closing bell`."""
    if word != "bell" or sentence.low(place - 1) not in ("the", "opening", "closing"):
        return None
    return Period(place - 1 - (sentence.low(place - 2) in ("before", "after")), place + 1, "date")


def trading(sentence: Sentence, place: int, word: str) -> Period | None:
    """`morning dealings`, `late Copenhagen trade`."""
    if word not in TRADING:
        return None
    start = next((at for at in (place - 1, place - 2) if sentence.low(at) in _WHEN_TRADED), None)
    return None if start is None else Period(start, place + 1, "date")
