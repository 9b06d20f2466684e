"""Which way a figure goes: the words of change, what it measures, the list it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.attribution.carried import alike, goes_on, listed
from tui.core.figures.metrics import changes
from tui.core.figures.sentence.steps import FIGURE
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.attribution.scene import Scene
    from tui.core.figures.found import Candidate
    from tui.core.figures.metrics.cues import Reading
    from tui.core.figures.sentence.clauses import Sentence


_SAVED = word_set("reduction reductions savings synergies efficiencies saving save saves layoff layoffs")
"""Words of a metric that tell a fall by themselves."""

_PRICES = word_set("share_price price market_value")
"""Metrics of which money can be gained and lost."""

_WIPING = ("wip", "knock", "shav", "took", "take")
"""How verbs begin that take an amount off another."""

CUTTING = word_set(
    """
    cut cuts cutting layoffs layoff axe axed axing fire fired redundancies redundancy redundant eliminate
    eliminates eliminated eliminating shed sheds shedding trim trims trimmed retirement dismiss dismissed lay
    laid laying slash slashed slashing dropping
    """
)
"""Words of a sentence in which a share of the workforce is one that goes."""

_IN_LISTS = word_set(
    """
    and , in at for by the 's year-over-year year-on-year yoy quarter-over-quarter quarter-on-quarter this
    next last year years month months quarter quarters week half first second third fourth over sequentially
    annually respectively ; but
    """
)
"""Small words between the figures of a list."""


_RETURNED = word_set("returned return returns returning")
_OFFERING = word_set(
    "offer offers offered settle settled settles accepted agreed demand demands demanded raise"
)
_WAGES = word_set("wage wages pay union unions strike workers miners employees")
_YEARLY = word_set("year-on-year year-over-year yoy y-o-y")
_GROWING = word_set("revenue profit volume customers workforce price")
_IN_OF = ("in", "of")
_COSTING = word_set("cost costs costing losing forgo forgoes lose loses")


def way(here: Scene, place: int, figure: Candidate, reading: Reading) -> str:
    """`up`, `down` or `level`, all told."""
    if reading.how == "frame" and figure.kind == "money":
        return changes.DOWN if reading.word.startswith(_WIPING) else changes.LEVEL
    if lost_of(here.sentence, place, figure, reading.metric):
        return changes.DOWN
    priced = reading.metric in _PRICES and reading.how != "head"
    change = changes.change(here.sentence, place, figure, priced=priced)
    if figure.kind == "percent" and change in (None, changes.LEVEL) and _grows(here, reading):
        return changes.UP
    if change in (None, changes.LEVEL) and _agreed(here, place, figure, reading):
        return changes.UP
    if change == changes.UP and reading.metric == "loss" and _improved(here.sentence, place):
        return changes.DOWN
    return change or _told_otherwise(here, place, reading) or _taken_over(here, place, reading)


def _told_otherwise(here: Scene, place: int, reading: Reading) -> str | None:
    """What the metric's own word tells where no word of change leads to the figure: `savings of $3m`."""
    goes = reading.metric == "workforce" and reading.how != "thing" and here.words & CUTTING
    last = here.sentence.low(reading.end - 1) if reading.end > 0 else ""
    if reading.word in _SAVED or last in _SAVED or goes:
        return changes.DOWN
    if here.figure(place).kind == "percent" and reading.metric in _GROWING and _on_year(here.sentence, place):
        return changes.UP
    gained = reading.metric == "share_price" and here.figure(place).kind == "percent"
    return changes.UP if gained and reading.word in _RETURNED else None


def _taken_over(here: Scene, place: int, reading: Reading) -> str:
    """The change of a figure before where this one stands in a list with it or is held against it."""
    like = goes_on(here, place)
    if reading.how == "carried" and like is not None and here.figure(place).kind == "percent":
        return here.told[like].change
    if _gapped(here, place, reading) and (before := alike(here, place)) is not None:
        return here.told[before].change
    if listed(here, place) and here.sentence.low(place + 1) == "to":
        moved = (verdict.change for verdict in reversed(here.told.values()))
        return next((change for change in moved if change != changes.LEVEL), changes.LEVEL)
    last = here.before()
    if last is not None and here.sentence.low(place - 1) == "or" and {last.metric, reading.metric} <= _PRICES:
        return last.change
    before = _parallel(here, place)
    return changes.LEVEL if before is None else here.told[before].change


def _gapped(here: Scene, place: int, reading: Reading) -> bool:
    """Whether a verb is left out between a noun and its figure: `sales rose 3% and profit 2%`."""
    if reading.how != "before" or reading.end != place or here.figure(place).kind != "percent":
        return False
    return any(here.sentence.low(at) in ("and", ",") for at in range(max(0, place - 5), place))


def _agreed(here: Scene, place: int, figure: Candidate, reading: Reading) -> bool:
    """Whether it is a rise in pay that is offered or agreed: `raised its wage offer to 8%`."""
    paid = figure.kind == "percent" and reading.metric == "cost" and here.sentence.low(place + 1) != "of"
    return paid and bool(here.words & _OFFERING) and (reading.how == "grown" or bool(here.words & _WAGES))


def _improved(sentence: Sentence, place: int) -> bool:
    """Whether a loss improved, which makes it smaller."""
    return any(sentence.low(at).startswith("improv") for at in range(max(0, place - 4), place))


def _on_year(sentence: Sentence, place: int) -> bool:
    """Whether a percentage is a rise on the year before: `sales of $3bn, 5% year-on-year`."""
    ahead = [sentence.low(at) for at in range(place + 1, place + 5)]
    if ahead[0] in _YEARLY or (ahead[0] == "year" and ahead[1] in ("on", "over")):
        return True
    return ahead[0] == "on" and any(word in ("previous", "last", "prior", "year") for word in ahead[1:])


def lost_of(sentence: Sentence, place: int, figure: Candidate, metric: str) -> bool:
    """Whether it is what something costs in sales or profit: `costs Acme $3m in lost revenue`."""
    if figure.kind != "money" or metric not in ("revenue", "profit") or sentence.low(place + 1) not in _IN_OF:
        return False
    return any(sentence.low(at) in _COSTING for at in range(max(0, place - 9), place))


def _grows(here: Scene, reading: Reading) -> bool:
    """Whether it is a rate of growth that the figure gives: `growth of 3%`, `sales growth slowed to 2%`."""
    return reading.end > 0 and "growth" in (
        reading.word,
        here.sentence.low(reading.end - 1),
        here.sentence.low(reading.end),
    )


def _parallel(here: Scene, place: int) -> int | None:
    """The figure before in a list that has one verb: `9% in France and 3% in Spain`, `and Bolt's by 4%`."""
    figure = here.figure(place)
    by = here.sentence.low(place - 1) == "by"
    if here.sentence.low(place - 1) == "at":
        return None
    for at in range(place - 1, max(-1, place - 9), -1):
        token = here.sentence.tokens[at]
        if token.kind == FIGURE:
            joined = any(here.sentence.low(k) in ("and", ",") for k in range(at + 1, place))
            return at if joined and here.figure(at).kind == figure.kind else None
        if not (
            token.capital or token.low.isdigit() or token.low in _IN_LISTS or (by and token.low.isalpha())
        ):
            return None
    return None
