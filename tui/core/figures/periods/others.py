"""Times that stand in a figure's sentence and are not its own: one ordered table of reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.sentence.steps import FIGURE
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.core.figures.periods.period import Period
    from tui.core.figures.sentence.clauses import Sentence

    Reason = Callable[[Sentence, Period, int], bool]

COMPARING = word_set("from compared versus vs than against")
_BELOW = word_set("those that")
"""Words before the time of what the figure is compared with."""

_TELLING = word_set(
    "announced announces said says reported released told unveiled confirmed disclosed agreed asked"
)
_TOLD = 3
"""Tokens before a day in which such a word makes it the day of the news: `told reporters on Friday`."""
_FOUNDING = word_set("founded established formed launched incorporated born opened open listed started built")
_RANKS = word_set("first most worst time place force since record")
_NO_RANKS = word_set("invest interest west test request rest")
_NEAR_RANK = 6
_ENDS = word_set("to through until")
_PREVIOUS = word_set("previous prior same")
_EARNINGS = word_set("earnings ebitda ebit profit profits revenue sales income")
_NOW = word_set(
    "owns own controls commands carries holds owes owe employs manages trades trade costs makes pays"
)
_LASTING = word_set("this now for from")
"""How times begin that last until now."""
_CLAUSE = word_set(", ; . —")
_COMPARED = 8
"""Tokens between such a word and its time, at most."""
_BRACKET = 6


def told_on(sentence: Sentence, period: Period, place: int) -> bool:
    """A day is that of an announcement: `said on Monday`, `today announced`."""
    del place
    if period.sort != "date":
        return False
    before = [sentence.low(at) for at in range(period.start - _TOLD, period.start)]
    return sentence.low(period.end) in _TELLING or any(word in _TELLING for word in before)


def founded_in(sentence: Sentence, period: Period, place: int) -> bool:
    """It is when a company or a plant began: `Acme, founded in 1999, has`."""
    del place
    return sentence.low(period.start - 1) == "in" and sentence.low(period.start - 2) in _FOUNDING


def ranked(sentence: Sentence, period: Period, place: int) -> bool:
    """Something is but the first or the most in it: `the highest since 2009`, `the lowest in two years`."""
    del place
    before = sentence.low(period.start - 1)
    if before != "since" and not (before in ("in", "for") and period.sort == "length"):
        return False
    near = [sentence.low(at) for at in range(max(0, period.start - 1 - _NEAR_RANK), period.start - 1)]
    return any(word in _RANKS or (word.endswith("est") and word not in _NO_RANKS) for word in near)


def bracketed(sentence: Sentence, period: Period, place: int) -> bool:
    """It stands with a figure of its own in brackets: `$138m (2024: $119m)`."""
    row = sentence.tokens
    back = range(period.start - 1, max(-1, period.start - _BRACKET), -1)
    opened = next((at for at in back if row[at].low in ("(", ")")), None)
    if opened is None or row[opened].low == ")":
        return False
    ahead = range(period.end, min(period.end + _BRACKET, len(row)))
    close = next((at for at in ahead if row[at].low == ")"), None)
    if close is None or opened < place < close:
        return False
    return any(row[at].kind == FIGURE for at in range(opened, close))


def compared_with(sentence: Sentence, period: Period, place: int) -> bool:
    """It belongs to what the figure is compared with: `up 8% from $2bn in 2023`, not `from 2025 to 2027`."""
    for at in range(period.start - 1, max(-1, period.start - 1 - _COMPARED), -1):
        word = sentence.low(at)
        two_ended = any(sentence.low(k) in _ENDS for k in range(period.start, period.end))
        if word in _CLAUSE or word == "since" or (word == "from" and at == period.start - 1 and two_ended):
            return False
        if (
            word in COMPARING
            or (word in _BELOW and sentence.low(at + 1) in ("of", "in"))
            or (word in ("on", "over") and sentence.low(at + 2) in _PREVIOUS)
        ):
            figures = any(sentence.tokens[k].kind == FIGURE for k in range(at, period.start))
            return place < at or (figures and place > period.start)
    return False


def multiple_of(sentence: Sentence, period: Period, place: int) -> bool:
    """It is that of earnings which a price is a multiple of: `$3bn, 8 times EBITDA of the last year`."""
    back = range(period.start - 1, max(-1, period.start - 1 - _COMPARED), -1)
    at = next((at for at in back if sentence.low(at) == "times"), None)
    ahead = range(period.end, period.end + 3)
    return (
        at is not None
        and place < at
        and any(sentence.low(k) in _EARNINGS for k in (*range(at, period.start), *ahead))
    )


def of_the_past(sentence: Sentence, period: Period, place: int) -> bool:
    """The figure is what somebody has now: `sold pumps for $3bn last year and owns 20% of Acme`."""
    back = range(place - 1, max(-1, place - 1 - _NEAR_RANK), -1)
    verb = next((at for at in back if sentence.low(at) in _NOW), None)
    before = verb is not None and period.end <= verb and period.sort == "span"
    return before and sentence.low(period.start) not in _LASTING


REASONS: dict[str, Reason] = {
    "told on": told_on,
    "founded in": founded_in,
    "ranked": ranked,
    "bracketed": bracketed,
    "compared with": compared_with,
    "multiple of": multiple_of,
    "of the past": of_the_past,
}
"""Why a time is not a figure's; tests/fixtures/figures/rules.txt shows each at work."""


def of_another(sentence: Sentence, period: Period, place: int) -> bool:
    """Whether a time of the sentence of the figure at `place` is not its own."""
    return any(reason(sentence, period, place) for reason in REASONS.values())
