"""Times by their length: `the last quarter`, `annual`, `$3bn a year`, `a year ago`, `over three years`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.periods.edges import WHICH, left, right
from tui.core.figures.periods.period import Period
from tui.core.figures.sentence.steps import FIGURE
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.found import Candidate
    from tui.core.figures.sentence.clauses import Sentence

UNITS = word_set(
    """
    quarter period year month week half decade season summer winter spring autumn morning afternoon day
    session
    quarters years months weeks decades days winters nights
    """
)
MARKS = word_set(
    """
    ytd year-to-date
    annual annually lifetime quarterly annualized annualised monthly weekly yearly full-year first-quarter
    second-quarter third-quarter fourth-quarter first-half second-half half-year nine-month
    six-month three-month 12-month
    twelve-month
    """
)

_BARE = word_set("day year week month season half afternoon period")
"""Units that are no time of their own after a mere article: `a day`, `the year` (but `for the year`)."""
_RATES = word_set("year month week day annum quarter season hour")
_ENDING = word_set("quarter year half month")
_LED = word_set("for in during over of on")
_LASTING = word_set("within over during for in every after")
_AGO = word_set("earlier ago before later")
_ONE = word_set("a an one the")
_INTO = word_set("by before during until")
_PICKED = word_set("this last next")
_REPORTED = frozenset((3, 6, 9, 12))
"""Months that companies report on."""


def mark(sentence: Sentence, place: int, word: str) -> Period | None:
    """`annual`, `first-quarter`, `full-year`, `year to date`."""
    if word == "date" and sentence.low(place - 1) == "to" and sentence.low(place - 2) == "year":
        return Period(place - 2, place + 1, "mark")
    return Period(left(sentence, place), place + 1, "mark") if word in MARKS else None


def fall(sentence: Sentence, place: int, word: str) -> Period | None:
    """`this fall`, `by the fall`; not the fall in prices."""
    before = sentence.low(place - 1)
    led = before == "the" and sentence.low(place - 2) in _INTO
    return Period(place - 1, place + 1, "span") if word == "fall" and (before in _PICKED or led) else None


def ago(sentence: Sentence, place: int, word: str) -> Period | None:
    """`a year ago`, `the day before`."""
    gone = word in UNITS and sentence.low(place - 1) in _ONE and sentence.low(place + 1) in _AGO
    return Period(place - 1, place + 2, "ago") if gone else None


def end(sentence: Sentence, place: int, word: str) -> Period | None:
    """`quarter end`, `the year end`."""
    if word not in _ENDING or sentence.low(place + 1) != "end":
        return None
    return Period(place - (sentence.low(place - 1) == "the"), place + 2, "span")


def rate(sentence: Sentence, place: int, word: str) -> Period | None:
    """`$3bn a year`, `$40 per month`."""
    if word not in _RATES:
        return None
    before = sentence.low(place - 1)
    follows = any(sentence.tokens[at].kind == FIGURE for at in (place - 2, place - 3) if at >= 0)
    rated = before == "per" or (before in ("a", "an") and follows)
    return Period(place - 1, place + 1, "rate") if rated and left(sentence, place) == place else None


def picked(sentence: Sentence, place: int, word: str) -> Period | None:
    """`the last quarter`, `this year`, `for the year`, `the first nine months of 2024`."""
    if word not in UNITS:
        return None
    start = left(sentence, place)
    before = sentence.low(place - 1)
    lead = sentence.low(place - 2)
    led = before == "the" and lead in _LED and (lead != "on" or word != "year")  # down 8% on the year
    mere = start == place - 1 and before in ("a", "the") and word in _BARE and not led
    return None if start == place or mere else Period(start, right(sentence, place + 1), "span")


def length_ago(sentence: Sentence, place: int, figure: Candidate) -> Period | None:
    """`two years ago`."""
    del figure
    return Period(place, place + 2, "ago") if sentence.low(place + 1) in _AGO else None


def length_reported(sentence: Sentence, place: int, figure: Candidate) -> Period | None:
    """`nine-month profit`."""
    del sentence
    told = "-" in figure.written and figure.unit == "month" and figure.low in _REPORTED
    return Period(place, place + 1, "mark") if told else None


def length_picked(sentence: Sentence, place: int, figure: Candidate) -> Period | None:
    """`the next three years`, `the six months to June`."""
    del figure
    before = sentence.low(place - 1)
    if before in WHICH:
        return Period(left(sentence, place), right(sentence, place + 1), "span")
    led = before == "the" and sentence.low(place - 2) in _LED
    return Period(place - 1, right(sentence, place + 1), "span") if led else None


def length_lasting(sentence: Sentence, place: int, figure: Candidate) -> Period | None:
    """`within three years`, `over 18 months`."""
    del figure
    return Period(place, place + 1, "length") if sentence.low(place - 1) in _LASTING else None
