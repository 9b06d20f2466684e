"""What a figure measures: the best of the words around it, by strength and distance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.metrics import changes, forms, frames, heads
from tui.core.figures.metrics.cues import Cue, Reading
from tui.core.figures.sentence.steps import FIGURE
from tui.core.figures.vocabulary.change_words import FALLING
from tui.core.figures.vocabulary.metric_words import VERBS
from tui.core.figures.vocabulary.thing_words import things
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.found import Candidate
    from tui.core.figures.sentence.clauses import Sentence

STEP = 0.6
"""What a unit of distance takes off the strength of a word."""

RIGHTWARDS = 1.0
"""What a word behind the figure loses at once."""

HEAD = 1.5
"""What a word gains as the head of the phrase that the figure leads."""

COUNTED = 0.5
"""What a word gains as what the figure is an amount of."""

PART = -4.0
"""The same where the figure says what part of the whole another thing is."""

CARRIED, CARRIED_STEP = 7.0, 0.5
"""Strength of the metric of the figure before, and what a unit of distance takes off it."""

LED_TO = 10.5
"""The same where the figure before leads to this one: `rose 8% to $3bn`."""

EQUALS = 11.5
"""The same where this one says what part of something the figure before is."""

EXPECTED = 6.0
"""A weaker reading gives way to that of a like amount that it is compared with."""

PAID_FROM = 1_000
"""Amounts below this pay for goods, no firms, but for a symbolic one."""

MARKET_FROM = 10_000_000
"""Amounts from this on can be the size of a market."""

MOVES_BELOW = 5000
"""Amounts below this can be the price of a share."""

_SMALL_COINS = ("KRW", "IDR", "VND")
"""Currencies in which a share costs some hundred thousand."""

_NOT_MONEY = word_set("stake market_share workforce time customers")
_LARGE = word_set("market_value funding debt investment revenue")
"""Metrics of large amounts."""
LARGE = 20_000
"""What they are at least."""

_NOT_PERCENT = word_set("time deal_value funding loss debt sale worth fetch float gain_of")
_MOVING = word_set("loss debt")
"""Metrics of which a percentage tells only a rise or a fall."""
_MONEY_VOLUMES = word_set("volume volumes processed processing value turnover traded")
"""Words of volume that an amount of money can measure."""

_GOING_ON = word_set("and , which that it will would to")
_ARTICLES = word_set("the a an of in for its their")

_EACH = word_set("a an per")
_PER_ALLOWS = {
    "share": ("in_cash", "share_price", "deal_value", "dividend", "profit", "loss", "other"),
    "good": ("price", "cost", "economy"),
    "hour": ("cost", "price"),
}
_PER_MEANS = {"share": "share_price", "good": "price", "hour": "cost", "month": "price"}
_PER_SCORES = {"share": 3.0, "month": 4.0}


def allowed(metric: str, figure: Candidate) -> bool:
    """Whether a figure of this kind and size can measure this at all."""
    if figure.kind == "percent":
        return metric not in _NOT_PERCENT
    if figure.kind != "money":
        return True
    if metric == "share_of":
        return False
    if metric == "share_price":
        return figure.high < (10_000_000 if figure.unit in _SMALL_COINS else 100_000)
    if metric == "worth":
        return figure.high >= 100_000 or figure.high < 1000
    return metric not in _NOT_MONEY and (figure.high >= LARGE or metric not in _LARGE)


def best(sentence: Sentence, found: list[Cue], place: int, figure: Candidate) -> Reading | None:
    """The metric that the words of the sentence give a figure.

    Args:
        sentence: The sentence.
        found: Its cues, in order.
        place: The figure's token.
        figure: The figure.
    """
    if figure.kind == "duration":
        return Reading("time", 10.0, "duration")
    if figure.kind == "count":
        return Reading(of_thing(figure.unit) or "other", 9.0, "thing")
    unit = frames.per_what(sentence, place) if figure.kind == "money" else None
    choice = _form(sentence, found, place, figure, unit)
    head = heads.head(sentence, found, place)
    counted = heads.counted(sentence, found, place, figure)
    moving = figure.kind == "percent" and changes.change(sentence, place, figure) in (
        changes.UP,
        changes.DOWN,
    )
    part = counted is not None and figure.kind == "percent" and heads.of_a_whole(sentence, found, place)
    for at, cue in enumerate(found):
        if not (
            _fits(sentence, cue, figure, unit)
            or ((moving or part) and cue.metric in _MOVING and sentence.low(cue.end - 1) not in FALLING)
        ) or (cue.start > place and (_leads_on(sentence, cue) or _runs_on(sentence, cue, place))):
            continue
        if cue.end <= place:
            score, how = cue.strength - STEP * sentence.back(place, cue.end - 1), "before"
        elif cue is counted:
            score, how = cue.strength + (PART if part else COUNTED), "of"
        elif cue is head:
            score, how = cue.strength + HEAD, "head"
        else:
            score, how = cue.strength - STEP * sentence.ahead(place, cue.start) - RIGHTWARDS, "after"
        if choice is None or score > choice.score:
            outer = heads.outer(sentence, found, at) or (
                heads.subject(sentence, found, at, place) if how == "before" else None
            )
            metric = outer.metric if outer and allowed(outer.metric, figure) else cue.metric
            choice = Reading(metric, score, how, sentence.low(cue.start), cue.end)
    return choice


def _form(
    sentence: Sentence, found: list[Cue], place: int, figure: Candidate, unit: str | None
) -> Reading | None:
    """What the form of words gives, before any word of the vocabulary is weighed."""
    if unit:
        return frames.each_share(sentence, place, unit) or Reading(
            _PER_MEANS[unit], _PER_SCORES.get(unit, 6.0), "per"
        )
    if figure.kind == "percent":
        return (
            forms.percent_of(sentence, place)
            or forms.taken(sentence, place)
            or forms.premium(sentence, place)
            or forms.below_peak(sentence, place)
            or forms.labelled(sentence, place)
            or forms.moves(sentence, place)
            or forms.less_sold(sentence, place)
            or forms.rate(sentence, place)
        )
    return (
        frames.held_cash(sentence, place)
        or frames.written_down(sentence, place)
        or frames.framed(sentence, found, place)
        or (frames.paid_for(sentence, place) if figure.high >= PAID_FROM or figure.high <= 1 else None)
        or (frames.sized(sentence, place) if figure.high >= MARKET_FROM else None)
        or frames.worth(sentence, found, place)
        or frames.valued(sentence, place)
        or frames.built(sentence, place)
        or (forms.moves(sentence, place) if figure.high < MOVES_BELOW else None)
    )


def _fits(sentence: Sentence, cue: Cue, figure: Candidate, unit: str | None) -> bool:
    if unit and unit in _PER_ALLOWS and cue.metric not in _PER_ALLOWS[unit]:
        return False
    if figure.kind == "percent" and cue.metric == "share_price" and sentence.low(cue.start) == "target":
        return False
    if figure.kind == "percent" and cue.metric == "price" and sentence.low(cue.start) in _EACH:
        return False
    costly = sentence.low(cue.end - 1).startswith(("cost", "expense"))
    if unit == "good" and cue.metric == "cost" and not costly:
        return False
    if cue.metric == "volume" and figure.kind == "money" and sentence.low(cue.end - 1) not in _MONEY_VOLUMES:
        return False
    return allowed(cue.metric, figure)


def _runs_on(sentence: Sentence, cue: Cue, place: int) -> bool:
    """Whether the figure is the subject of a verb right behind it."""
    return cue.start == place + 1 and sentence.low(cue.start) in VERBS


def _leads_on(sentence: Sentence, cue: Cue) -> bool:
    """Whether a participle tells of a figure behind it: `$3bn, valuing it at $9bn`."""
    word = sentence.low(cue.start)
    verb = word in VERBS if sentence.low(cue.start - 1) in _GOING_ON else word.endswith("ing")
    if not verb or sentence.low(cue.start - 1) in _ARTICLES:
        return False
    return any(token.kind == FIGURE for token in sentence.tokens[cue.end : cue.end + 7])


def of_thing(unit: str) -> str | None:
    """The metric of a count by what it counts: `telephone user` is a user."""
    listed = things()
    return listed.get(unit) or listed.get(unit.rpartition(" ")[2])
