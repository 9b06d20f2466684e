"""When a figure holds or over what time: the words of a sentence that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.periods.edges import DAY, MONTHS, SHORT, WHICH, YEAR, date_end, left, right
from tui.core.figures.sentence.steps import FIGURE, WORD
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.found import Candidate
    from tui.core.figures.sentence.clauses import Sentence

_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight")
_PARTS_OF_DAY = word_set("morning afternoon evening night")
_UNITS = word_set(
    """
    quarter year month week half decade season summer winter spring autumn morning day session
    quarters years months weeks decades days winters nights
    """
)
_BARE = word_set("day year week month season half")
"""Units that are no time of their own after a mere article: `a day`, `the year` (but `for the year`)."""

_MARKS = word_set(
    """
    annual annually quarterly annualized annualised monthly weekly yearly full-year first-quarter
    second-quarter third-quarter fourth-quarter first-half second-half half-year nine-month
    six-month three-month 12-month
    twelve-month
    """
)
_RATES = word_set("year month week day annum quarter")
_LED = word_set("for in during over of")
_LASTING = word_set("within over during for in every after")
_AGO = word_set("earlier ago before later")
_DATING = word_set("in of since until by from last this early late mid next")
_WHOLE = word_set("of at until through by ended ending to")


class Period(NamedTuple):
    """Words that name a time, at tokens `start` to `end` (exclusive)."""

    start: int
    end: int
    sort: str
    """`span` (a stretch), `date` (a day), `rate` (`a year`), `mark` (`annual`), `length` (`three years`)."""


def periods(sentence: Sentence, figures: Sequence[Candidate]) -> list[Period]:
    """The times named in a sentence, in order, none overlapping another.

    Args:
        sentence: The sentence.
        figures: The figures of the passage, which hold its durations.
    """
    found: list[Period] = []
    place = 0
    while place < len(sentence.tokens):
        period = _at(sentence, place, figures)
        if period and (not found or period.start >= found[-1].end):
            found.append(period)
        elif period and found[-1].end < period.end:
            found[-1] = Period(found[-1].start, period.end, found[-1].sort)
        place = max(place + 1, period.end if period else 0)
    return found


def _at(sentence: Sentence, place: int, figures: Sequence[Candidate]) -> Period | None:
    token = sentence.tokens[place]
    if token.kind == FIGURE:
        return _length(sentence, place) if figures[token.ref].kind == "duration" else None
    return _calendar(sentence, place) or _unit(sentence, place) if token.kind == WORD else None


def _calendar(sentence: Sentence, place: int) -> Period | None:
    """A year, quarter, date or day of the week."""
    word = sentence.low(place)
    if YEAR.match(word) or SHORT.match(word):
        return Period(left(sentence, place), right(sentence, place + 1), "span")
    if word in MONTHS and sentence.tokens[place].capital:
        return _date(sentence, place)
    if len(word) > 7 and DAY.match(word):
        return Period(place, place + 1, "span")
    if word in _DAYS:
        start = place - 1 if sentence.low(place - 1) in ("last", "next", "late", "early") else place
        return Period(start, place + (2 if sentence.low(place + 1) in _PARTS_OF_DAY else 1), "date")
    return None


def _length(sentence: Sentence, place: int) -> Period | None:
    """A duration as a time: `the next three years`, `within three years`."""
    before = sentence.low(place - 1)
    if before in WHICH:
        return Period(left(sentence, place), right(sentence, place + 1), "span")
    if before in _LASTING:
        return Period(place, place + 1, "length")
    if before == "the" and sentence.low(place - 2) in _LED:
        return Period(place - 1, right(sentence, place + 1), "span")
    return None


def _date(sentence: Sentence, place: int) -> Period | None:
    """A date or a month; one that follows `as of` or `ended` is a span, else a day of the news."""
    start = place - 1 if DAY.match(sentence.low(place - 1)) else place
    end = date_end(sentence, place)
    alone = start == place and end == place + 1
    if alone and sentence.low(place) in ("may", "march") and sentence.low(place - 1) not in _DATING:
        return None
    month_and_year = start == place and YEAR.match(sentence.low(end - 1)) and end == place + 2
    span = alone or month_and_year or sentence.low(start - 1) in _WHOLE
    return Period(left(sentence, start), end, "span" if span else "date")


def _unit(sentence: Sentence, place: int) -> Period | None:
    """A quarter, year or day with the words that pick it, or a rate: `the last quarter`, `$3bn a year`."""
    word = sentence.low(place)
    if word in _MARKS:
        return Period(left(sentence, place), place + 1, "mark")
    if word not in _UNITS:
        return None
    start = left(sentence, place)
    before = sentence.low(place - 1)
    if start == place:
        follows = any(sentence.tokens[at].kind == FIGURE for at in (place - 2, place - 3) if at >= 0)
        rated = word in _RATES and (before == "per" or (before in ("a", "an") and follows))
        if rated and sentence.low(place + 1) in _AGO:
            return Period(place - 1, place + 2, "span")
        return Period(place - 1, place + 1, "rate") if rated else None
    led = before == "the" and sentence.low(place - 2) in _LED
    if start == place - 1 and before in ("a", "the") and word in _BARE and not led:
        return None
    return Period(start, right(sentence, place + 1), "span")
