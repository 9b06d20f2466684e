"""When a figure holds or over what time: the words that say so, read by one ordered table of readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.periods import calendar, stretches
from tui.core.figures.periods.edges import MONTHS, SHORT
from tui.core.figures.periods.period import Period
from tui.core.figures.sentence.clauses import measured
from tui.core.figures.sentence.steps import FIGURE, WORD, tokens
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.core.figures.found import Candidate
    from tui.core.figures.sentence.clauses import Sentence

    Reader = Callable[[Sentence, int, str], Period | None]
    LengthReader = Callable[[Sentence, int, Candidate], Period | None]

TIMES: dict[str, Reader] = {
    "year": calendar.year,
    "month": calendar.month,
    "run together": calendar.run_together,
    "weekday": calendar.weekday,
    "hyphened": calendar.hyphened,
    "clock": calendar.clock,
    "bell": calendar.bell,
    "trading": calendar.trading,
    "mark": stretches.mark,
    "fall": stretches.fall,
    "ago": stretches.ago,
    "end": stretches.end,
    "rate": stretches.rate,
    "picked": stretches.picked,
}
"""Readers of words, tried in this order; tests/fixtures/figures/rules.txt shows each at work."""

LENGTHS: dict[str, LengthReader] = {
    "length ago": stretches.length_ago,
    "length reported": stretches.length_reported,
    "length picked": stretches.length_picked,
    "length lasting": stretches.length_lasting,
}
"""The same for durations that recognition found."""

_KNOWN = (
    MONTHS
    | calendar.WEEKDAYS
    | calendar.ZONES
    | calendar.TRADING
    | stretches.UNITS
    | stretches.MARKS
    | word_set("bell fall fy annum hour date")
)
"""Plain words that a time may end with; others need no reader."""

_JOINED = word_set("to through until - –")
_LEAD = 300
"""Characters at the end of a passage that leads in a list, of which times are read."""
_REPORTS = word_set("quarter half fiscal fy full months financial")
_TO = word_set("to ended ending")


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
        if len(found) > 1 and _joined(sentence, found[-2], found[-1]):
            found[-2:] = [Period(found[-2].start, found[-1].end, "span")]
        place = max(place + 1, period.end if period else 0)
    return found


def leading(text: str) -> str | None:
    """The quarter or year that a passage names which leads in a list: `For the year to March we expect:`."""
    text = text[-_LEAD:]
    sentence = measured(tokens(text, 0, len(text), ()))
    row = sentence.tokens
    for period in periods(sentence, ()):
        words = text[row[period.start].start : row[period.end - 1].end]
        if period.sort in ("span", "mark") and reporting(words):
            return words
    return None


def reporting(words: str) -> bool:
    """Whether words name a quarter, half or fiscal year that a company reports on."""
    parts = words.lower().replace("-", " ").split()
    if sum(part in MONTHS for part in parts) > 1 or ("year" in parts and not _TO.isdisjoint(parts)):
        return True
    return any(part in _REPORTS or SHORT.match(part) for part in parts)


def _joined(sentence: Sentence, one: Period, other: Period) -> bool:
    """Two ends of one time: `2025 to 2027`, `April through June`, `between early 2004 and February 2005`."""
    if other.start != one.end + 1 or not {one.sort, other.sort} <= {"span", "date"}:
        return False
    joint = sentence.low(one.end)
    return joint in _JOINED or (joint == "and" and sentence.low(one.start - 1) == "between")


def _at(sentence: Sentence, place: int, figures: Sequence[Candidate]) -> Period | None:
    token = sentence.tokens[place]
    if token.kind == FIGURE:
        figure = figures[token.ref]
        readers = LENGTHS.values() if figure.kind == "duration" else ()
        return next((time for read in readers if (time := read(sentence, place, figure))), None)
    word = token.low
    if token.kind != WORD or (word not in _KNOWN and word.isalpha()):
        return None
    return next((time for read in TIMES.values() if (time := read(sentence, place, word))), None)
