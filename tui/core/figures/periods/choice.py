"""Which of the times in a sentence holds for a figure: the nearest that is not another figure's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.periods.others import COMPARING, of_another
from tui.core.figures.sentence.clauses import SMALL, TURNS, plain
from tui.core.figures.sentence.steps import FIGURE
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.periods.period import Period
    from tui.core.figures.sentence.clauses import Sentence
    from tui.core.figures.sentence.steps import Token

REACH = 0.42
"""What a unit of distance takes off a time."""

_CLOSE = 6.0
"""The way to a time that is counted from now, at most."""

_POSSESSED = 4.0
"""The way to a time that owns the word behind it, at most: `next year's earnings`."""

_BESIDE = 3.0
"""What a length of time gains right behind its figure: `up 2% in six months`."""

_LOOSENESS = 2.5
"""What `annual` and the like lose against a time that says which year."""

_OWN = 8.0
"""The way to the time of a figure that another is compared with, at most."""

FARTHEST = 16.0
"""The way to a time behind in the figure's own clause, at most."""

_WEIGHTS = {"span": 8.0, "mark": 8.0, "date": 7.0, "length": 6.0, "rate": 9.0, "ago": 6.0}
"""How much the sorts of time are worth before distance."""

_DATED = word_set("share_price price economy market_value market_share other funding")
"""Metrics that hold on a day; for the others a day is that of the news."""

_SPOT = word_set("market_value")
"""Metrics that a bare length of time (`over three years`) cannot hold for."""

_ROUND = word_set(
    """
    about around nearly almost some roughly approximately more than less over under at least up to just only
    between a an the earlier forecast forecasts estimate of estimated net profit loss
    """
)
"""Words between a figure and what says that it is compared."""
_RATED = ("a ", "an ", "per ", "annually", "monthly", "weekly")
_LISTING = word_set(", or and a an per barrel share ounce tonne")
_LOOSE = word_set("annual annually quarterly monthly weekly yearly annum")
_BACK = ("ago", "earlier", "before")


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
    held = compared(sentence, place)
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
        if held and not (behind and (cost <= _OWN or cost == FARTHEST)):
            continue
        if cost > _POSSESSED and sentence.low(period.end) in ("'s", "'"):
            continue
        loose = sentence.low(period.end - 1) in _LOOSE and period.sort in ("mark", "rate")
        score = _weight(period, metric, cost, behind=behind) - REACH * cost - _LOOSENESS * loose
        if score <= top or sentence.aside(place, period.start) or of_another(sentence, period, place):
            continue
        best, top = period, score
    return best


def _ahead(sentence: Sentence, place: int, period: Period) -> float:
    """The way to a time behind; not far where it ends the figure's clause: `$3bn, ..., over two years`."""
    cost = sentence.ahead(place, period.start)
    if cost <= FARTHEST or period.sort not in ("span", "date"):
        return cost
    between = [sentence.tokens[at] for at in plain(sentence, place + 1, period.start)]
    alone = not any(token.kind == FIGURE or token.low in TURNS or token.low == ";" for token in between)
    return FARTHEST if alone or _in_a_row(between) else cost


def _in_a_row(between: Sequence[Token]) -> bool:
    """Whether nothing but other figures and small words stand between: `up $2, or 3%, at $64 by noon`."""
    return len(between) < 12 and all(
        token.kind == FIGURE or token.low in SMALL or token.low in _LISTING for token in between
    )


def rated(words: str) -> bool:
    """Whether words hold for one figure only: a rate (`a year`) or a time gone by (`a year ago`)."""
    return words.lower().startswith(_RATED) or words.lower().endswith(_BACK)


def compared(sentence: Sentence, place: int) -> bool:
    """Whether a figure is what another one is compared with: `up from $2bn`, `against 9% expected`."""
    at = place - 1
    while sentence.low(at) in _ROUND:
        at -= 1
    return sentence.low(at) in COMPARING or (
        sentence.low(at) in ("to", "with") and sentence.low(at - 1) == "compared"
    )


def _weight(period: Period, metric: str, cost: float, *, behind: bool) -> float:
    adjacent = behind and cost < 3
    fits = {
        "rate": adjacent,
        "ago": cost < (_CLOSE if behind else _CLOSE / 2),
        "mark": adjacent or not behind,
        "length": metric not in _SPOT,
        "date": metric in _DATED,
    }
    weight = _WEIGHTS[period.sort] + (_BESIDE if adjacent and period.sort == "length" else 0.0)
    return weight if fits.get(period.sort, True) else 0.0
