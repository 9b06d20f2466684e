"""What a figure takes over from the one before it: its metric, where that says more than the words around."""

from __future__ import annotations

from math import inf, log
from typing import TYPE_CHECKING

from tui.core.figures.metrics import metric
from tui.core.figures.metrics.cues import Reading
from tui.core.figures.sentence.clauses import SMALL
from tui.core.figures.sentence.steps import COMPANY
from tui.core.figures.vocabulary.metric_words import NAMES
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.attribution.scene import Scene
    from tui.core.figures.found import Candidate


_EQUALLING = word_set(", or which equal equivalent makes")

_AGAINST = word_set("from against versus vs with to instead")
"""Words before a figure with which another is compared."""

_HELD = word_set(
    """
    a an the about around nearly almost some roughly approximately over more less just only under last prior
    previous year year's 's ' same period quarter ago earlier week month july expected forecast estimate
    estimates consensus analyst analysts expectations of its
    """
)
"""Words between one of those and the figure."""

_WAYS = word_set("higher lower weaker stronger firmer")

_JOINING = word_set(", and while ; but")

_COMPARING = word_set("compared compares comparing relative")
"""Words before `with` and `to` that make a comparison of them."""


def carried(here: Scene, place: int, figure: Candidate, reading: Reading | None) -> Reading:
    """The metric of the figure before in the sentence, where that says more than the words around."""
    best = reading or Reading("other", 0.0, "none")
    before = next((at for at in reversed(here.told) if here.told[at].metric != "time"), None)
    if before is None:
        return best
    same = figure.kind == "percent" == here.figure(before).kind
    if not same and not metric.allowed(here.told[before].metric, figure):
        return best
    last = here.told[before]
    counted = here.figure(before).kind == "count"
    if counted and (last.metric == "other" or (last.metric == "volume" and figure.kind == "money")):
        return best
    like = goes_on(here, place)
    if like is not None:
        return Reading(here.told[like].metric, max(metric.LED_TO + 0.5, best.score), "carried")
    score = metric.CARRIED - metric.CARRIED_STEP * here.sentence.back(place, before)
    if _leads_to(here, before, place):
        score = metric.LED_TO
    if figure.kind == "percent" and _equals(here, before, place):
        score = metric.EQUALS
    return Reading(last.metric, score, "carried") if reading is None or score > best.score else best


def alike(here: Scene, place: int) -> int | None:
    """The last figure before in the sentence of the same kind and unit."""
    figure = here.figure(place)
    same = (
        at
        for at in reversed(here.told)
        if (here.figure(at).kind, here.figure(at).unit) == (figure.kind, figure.unit)
    )
    return next(same, None)


def goes_on(here: Scene, place: int) -> int | None:
    """The figure before with which this one is compared or listed, where no word between names a metric."""
    like = alike(here, place)
    if like is not None and (_parallel(here, like, place) or _and_of(here, place)):
        return like
    if like is None or not (held_against(here, place) or listed(here, place)):
        return None
    figure = here.figure(place)
    after = like + 1
    if here.sentence.low(after) in ("of", "in"):
        after += 3
    named = any(
        after <= cue.start < place and cue.strength >= NAMES and metric.allowed(cue.metric, figure)
        for cue in here.cues
    )
    return None if named else like


def _parallel(here: Scene, like: int, place: int) -> bool:
    """Whether two parts of two things follow one noun: `a share of 38% of loans and 37% of deposits`."""
    low = here.sentence.low
    if low(place - 1) != "and" or low(place + 1) != "of" or low(like + 1) != "of" or place - like > 7:
        return False
    return here.told[like].reason in ("before", "carried")


def _and_of(here: Scene, place: int) -> bool:
    """Whether a second amount of the same thing follows: `a loss of 5% on the day and of 9% since May`."""
    return (here.sentence.low(place - 2), here.sentence.low(place - 1)) == ("and", "of")


def held_against(here: Scene, place: int) -> bool:
    """Whether the figure is what another is compared with: `from $2bn`, `compared with 3% a year earlier`."""
    at = place - 1
    while at > 0 and place - at < 8 and here.sentence.low(at) in _HELD:
        at -= 1
    word = here.sentence.low(at)
    if word == "after" and here.figure(place).kind == "percent" and at == place - 1:
        return True
    compared = word not in ("with", "to") or here.sentence.low(at - 1) in _COMPARING
    return compared and word in _AGAINST


def listed(here: Scene, place: int) -> bool:
    """Whether a company and its figure follow others like them: `Acme fell 3%, Bolt 4%`."""
    row = here.sentence.tokens
    if place < 3 or row[place - 1].kind != COMPANY:
        return False
    if row[place - 2].low not in _JOINING and (row[place - 3].low, row[place - 2].low) != ("those", "of"):
        return False
    return here.sentence.low(place + 1) not in ("of", "stake", "in")


def _equals(here: Scene, before: int, place: int) -> bool:
    """Whether a percentage says what part the amount before it is: `$3bn, or 12% of sales`."""
    between = [here.sentence.low(at) for at in range(before + 1, place)]
    said = any(word in ("or", "which", "equal", "equivalent") for word in between)
    small = all(word in SMALL or word in _EQUALLING for word in between)
    return said and small and len(between) < 8 and here.sentence.low(place + 1) == "of"


def _leads_to(here: Scene, before: int, place: int) -> bool:
    """Whether a figure goes on from the one before: `rose 8% to $3bn`, `from $2 to $3`."""
    between = [here.sentence.low(at) for at in range(before + 1, place)]
    small = all(word in SMALL or word in _WAYS for word in between)
    return len(between) < 6 and ("to" in between or "at" in between) and small


def apart(one: Candidate, other: Candidate) -> float:
    """How far apart two amounts are, as the logarithm of their ratio."""
    return abs(log(one.low / other.low)) if one.low and other.low else inf
