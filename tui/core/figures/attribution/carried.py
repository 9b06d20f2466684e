"""What a figure takes over from the one before it: its metric, where that says more than the words around."""

from __future__ import annotations

from math import inf, log
from typing import TYPE_CHECKING

from tui.core.figures.metrics import metric
from tui.core.figures.metrics.cues import Reading
from tui.core.figures.sentence.clauses import SMALL
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.attribution.scene import Scene
    from tui.core.figures.found import Candidate


_EQUALLING = word_set(", or which equal equivalent makes")


def carried(here: Scene, place: int, figure: Candidate, reading: Reading | None) -> Reading:
    """The metric of the figure before in the sentence, where that says more than the words around."""
    best = reading or Reading("other", 0.0, "none")
    last = here.before()
    if last is None or last.metric == "time" or not metric.allowed(last.metric, figure):
        return best
    before = next(reversed(here.told))
    if last.metric == "volume" and figure.kind == "money" and here.figure(before).kind == "count":
        return best
    score = metric.CARRIED - metric.CARRIED_STEP * here.sentence.back(place, before)
    if _leads_to(here, before, place):
        score = metric.LED_TO
    if figure.kind == "percent" and _equals(here, before, place):
        score = metric.EQUALS
    return Reading(last.metric, score, "carried") if reading is None or score > best.score else best


def _equals(here: Scene, before: int, place: int) -> bool:
    """Whether a percentage says what part the amount before it is: `$3bn, or 12% of sales`."""
    between = [here.sentence.low(at) for at in range(before + 1, place)]
    said = any(word in ("or", "which", "equal", "equivalent") for word in between)
    small = all(word in SMALL or word in _EQUALLING for word in between)
    return said and small and len(between) < 8 and here.sentence.low(place + 1) == "of"


def _leads_to(here: Scene, before: int, place: int) -> bool:
    """Whether a figure goes on from the one before: `rose 8% to $3bn`, `from $2 to $3`."""
    between = [here.sentence.low(at) for at in range(before + 1, place)]
    return len(between) < 6 and "to" in between and all(word in SMALL for word in between)


def apart(one: Candidate, other: Candidate) -> float:
    """How far apart two amounts are, as the logarithm of their ratio."""
    return abs(log(one.low / other.low)) if one.low and other.low else inf
