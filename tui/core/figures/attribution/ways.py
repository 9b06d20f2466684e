"""Which way a figure goes: the words of change, what it measures, the list it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.metrics import changes
from tui.core.figures.sentence.steps import FIGURE
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.attribution.scene import Scene
    from tui.core.figures.found import Candidate
    from tui.core.figures.metrics.cues import Reading


_SAVED = word_set("savings synergies efficiencies saving save saves layoff layoffs")
"""Words of a metric that tell a fall by themselves."""

_PRICES = word_set("share_price price market_value")
"""Metrics of which money can be gained and lost."""

_WIPING = ("wip", "knock", "shav", "took", "take")
"""How verbs begin that take an amount off another."""

_CUTTING = word_set("cut cuts cutting layoffs axe axed fire fired redundancies")
"""Words of a sentence in which a share of the workforce is one that goes."""

_IN_LISTS = word_set(
    "and , in at for by the 's year-over-year year-on-year yoy quarter-over-quarter quarter-on-quarter"
)
"""Small words between the figures of a list."""


def way(here: Scene, place: int, figure: Candidate, reading: Reading) -> str:
    """`up`, `down` or `level`, all told."""
    if reading.how == "frame" and figure.kind == "money":
        return changes.DOWN if reading.word.startswith(_WIPING) else changes.LEVEL
    change = changes.change(here.sentence, place, figure, priced=reading.metric in _PRICES)
    if figure.kind == "percent" and change in (None, changes.LEVEL) and _grows(here, reading):
        return changes.UP
    goes = reading.metric == "workforce" and reading.how != "thing" and here.words & _CUTTING
    if change is None and (reading.word in _SAVED or goes):
        return changes.DOWN
    if change is None and (before := _parallel(here, place)) is not None:
        return here.told[before].change
    return change or changes.LEVEL


def _grows(here: Scene, reading: Reading) -> bool:
    """Whether it is a rate of growth that the figure gives: `growth of 3%`, `sales growth slowed to 2%`."""
    return reading.end > 0 and "growth" in (
        here.sentence.low(reading.end - 1),
        here.sentence.low(reading.end),
    )


def _parallel(here: Scene, place: int) -> int | None:
    """The figure before in a list that has one verb: `9% in France and 3% in Spain`, `and Bolt's by 4%`."""
    figure = here.figure(place)
    by = here.sentence.low(place - 1) == "by"
    for at in range(place - 1, max(-1, place - 9), -1):
        token = here.sentence.tokens[at]
        if token.kind == FIGURE:
            joined = any(here.sentence.low(k) in ("and", ",") for k in range(at + 1, place))
            return at if joined and here.figure(at).kind == figure.kind else None
        if not (token.capital or token.low in _IN_LISTS or (by and token.low.isalpha())):
            return None
    return None
