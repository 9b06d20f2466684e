"""Which of the times in a sentence holds for a figure: the nearest that is not another figure's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.periods.edges import SHORT
from tui.core.figures.sentence.clauses import TURNS, plain
from tui.core.figures.sentence.steps import FIGURE
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.periods.times import Period
    from tui.core.figures.sentence.clauses import Sentence

REACH = 0.4
"""What a unit of distance takes off a time."""

FARTHEST = 17.0
"""The way to a time behind in the figure's own clause, at most."""

_WEIGHTS = {"span": 8.0, "mark": 8.0, "date": 7.0, "length": 4.0, "rate": 9.0}
"""How much the sorts of time are worth before distance."""

_DATED = word_set("share_price price economy market_value market_share other funding")
"""Metrics that hold on a day; for the others a day is that of the news."""

_PLANNED = word_set("investment customers cost revenue workforce")
"""Metrics that a bare length of time (`over three years`) can hold for."""

_TELLING = word_set("announced announces said says reported released told unveiled confirmed disclosed")
_COMPARING = word_set("from compared versus vs than against")
"""Words before the time of what the figure is compared with."""


def chosen(sentence: Sentence, found: Sequence[Period], place: int, metric: str) -> Period | None:
    """The time that holds for a figure, None where the sentence names none for it.

    Args:
        sentence: The sentence.
        found: Its times.
        place: The figure's token.
        metric: What the figure measures.
    """
    best: Period | None = None
    top = 0.0
    for period in found:
        behind = period.start > place
        if period.start <= place < period.end and period.sort != "length":
            cost = 0.0
        elif period.end <= place:
            cost = sentence.back(place, period.end - 1)
        elif behind:
            cost = _ahead(sentence, place, period)
        else:
            continue
        if sentence.aside(place, period.start) or _of_another(sentence, period, place):
            continue
        score = _weight(period, metric, cost, behind=behind) - REACH * cost
        if score > top:
            best, top = period, score
    return best


def _ahead(sentence: Sentence, place: int, period: Period) -> float:
    """The way to a time behind; not far where it ends the figure's clause: `$3bn, ..., over two years`."""
    cost = sentence.ahead(place, period.start)
    between = [sentence.tokens[at] for at in plain(sentence, place + 1, period.start)]
    alone = not any(token.kind == FIGURE or token.low in TURNS or token.low == ";" for token in between)
    return min(cost, FARTHEST) if alone and period.sort == "span" else cost


def reporting(words: str) -> bool:
    """Whether words name a quarter, half or fiscal year that a company reports on."""
    parts = words.lower().replace("-", " ").split()
    return any(part in ("quarter", "half", "fiscal", "fy") or SHORT.match(part) for part in parts)


def _of_another(sentence: Sentence, period: Period, place: int) -> bool:
    """Whether a time belongs to what the figure is compared with: `up 8% from $2bn in 2023`."""
    if period.sort == "date" and _news(sentence, period):
        return True
    for at in range(period.start - 1, max(-1, period.start - 9), -1):
        word = sentence.low(at)
        if word == "since":
            return at == period.start - 1
        if word in _COMPARING or (
            word in ("on", "over") and sentence.low(at + 2) in ("previous", "prior", "same")
        ):
            if place < at:
                return True
            return (
                any(sentence.tokens[k].kind == FIGURE for k in range(at, period.start))
                and place > period.start
            )
        if word in (",", ";", ".", "—"):
            return False
    return False


def _news(sentence: Sentence, period: Period) -> bool:
    """Whether a day is that of an announcement: `said on Monday`, `today announced`."""
    before = (sentence.low(period.start - 1), sentence.low(period.start - 2))
    return sentence.low(period.end) in _TELLING or any(word in _TELLING for word in before)


def _weight(period: Period, metric: str, cost: float, *, behind: bool) -> float:
    adjacent = behind and cost < 3
    fits = {
        "rate": adjacent,
        "mark": adjacent or not behind,
        "length": metric in _PLANNED,
        "date": metric in _DATED,
    }
    return _WEIGHTS[period.sort] if fits.get(period.sort, True) else 0.0
