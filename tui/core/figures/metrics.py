"""What a figure measures: the best of the words around it, by strength and distance."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.metric_words import PER_GOOD, PER_SHARE, VERBS, things, vocabulary
from tui.core.figures.change_words import FALLING, RISING
from tui.core.figures.clauses import PREPOSITIONS, TURNS
from tui.core.figures.steps import COMPANY, FIGURE, MARK, WORD

if TYPE_CHECKING:
    from tui.core.figures.clauses import Sentence
    from tui.core.figures.found import Candidate

STEP = 0.6
"""What a unit of distance takes off the strength of a word."""

RIGHTWARDS = 1.0
"""What a word behind the figure loses at once."""

HEAD = 1.5
"""What a word gains as the head of the phrase that the figure leads."""

COUNTED = 0.5
"""What a word gains as what the figure is an amount of."""

_ENDERS = frozenset(
    "and or will would is was are were has have had may can could to that the a an its their".split()
)
_MONEY_VOLUMES = frozenset("volume volumes processed processing".split())
_PER_ALLOWS = {
    "share": ("share_price", "deal_value", "dividend", "profit", "loss", "other"),
    "good": ("price", "deal_value"),
}
_STOPS = (
    PREPOSITIONS | TURNS | frozenset(", ; . ( ) : and or that to is was were will would has have — –".split())
)
_LENT = frozenset("notes note bonds bond loan loans coupon".split())
_STEPS_BY = frozenset("by as much more than almost nearly about around roughly some over to from".split())
_HELPERS = frozenset("has have had was is were also then later".split())
_PER = {"share": "share_price", "good": "price"}

PHRASE = 4
"""The longest phrase of the vocabulary, in words."""


class Cue(NamedTuple):
    """A word or phrase that speaks for a metric, at tokens `start` to `end` (exclusive)."""

    start: int
    end: int
    metric: str
    strength: float


class Reading(NamedTuple):
    """A metric with how sure it is (the score of its best word) and where from."""

    metric: str
    score: float
    how: str
    word: str = ""
    """The word that gave it, where one did."""


def cues(sentence: Sentence) -> list[Cue]:
    """Every word of the vocabulary in a sentence; a phrase hides the words in it."""
    words = vocabulary()
    row = sentence.tokens
    found: list[Cue] = []
    place = 0
    while place < len(row):
        length = 0
        if row[place].kind == WORD or row[place].low in "'":
            for size in range(PHRASE, 0, -1):
                entry = words.get(" ".join(token.low for token in row[place : place + size]))
                if entry:
                    if entry[0]:
                        found.append(Cue(place, place + size, *entry))
                    length = size
                    break
            if (
                not length
                and "-" in row[place].low
                and (entry := words.get(row[place].low.replace("-", " ")))
            ):
                found.append(Cue(place, place + 1, *entry))
        place += length or 1
    return found


def allowed(metric: str, figure: Candidate) -> bool:
    """Whether a figure of this kind and size can measure this at all."""
    if figure.kind == "money":
        if metric in ("stake", "market_share", "workforce", "time", "customers"):
            return False
        if metric == "share_price":
            return figure.high < 100_000
        if metric == "worth":
            return figure.high >= 100_000 or figure.high < 1000
        return figure.high >= 1_000_000 or metric not in (
            "market_value",
            "funding",
            "debt",
            "investment",
            "revenue",
        )
    if figure.kind == "percent":
        return metric not in ("time", "deal_value", "funding", "loss", "debt", "sale", "pay", "worth")
    return True


def per_what(sentence: Sentence, place: int) -> str | None:
    """`share` or `good` where the amount is one per share or per barrel, else None."""
    first, second = sentence.low(place + 1), sentence.low(place + 2)
    if first in (")", "("):
        return None
    if first in ("per", "a", "an", "each", "/"):
        if second in PER_SHARE:
            return "share"
        if second in PER_GOOD:
            return "good"
    return None


def _percent_of(sentence: Sentence, place: int) -> Reading | None:
    """`stake` where the percentage is one of a company or its shares: `12% of Acme`, `a 12% share in the bank`."""
    row = sentence.tokens
    here = place + 1
    if sentence.low(here) in ("share", "shares", "interest", "stake", "holding", "shareholding", "equity"):
        return Reading("stake", 11.0, "of")
    if sentence.low(here) not in ("of", "in"):
        return None
    for ahead in range(here + 1, min(here + 6, len(row))):
        word = row[ahead].low
        if word in ("shares", "stock", "company", "equity", "firm", "capital", "airline", "bank"):
            return Reading("stake", 11.0, "of") if word != "stock" or row[here].low == "of" else None
        if row[ahead].kind == COMPANY:
            if sentence.low(ahead + 1) == "'s":
                continue
            owned = sentence.low(ahead + 1) in (
                "",
                ",",
                ".",
                "for",
                "to",
                "in",
                "from",
                "and",
                ")",
                "shares",
                "stock",
            )
            return Reading("stake", 9.0, "of") if owned and row[here].low == "of" else None
        if row[ahead].kind not in (WORD, MARK) or word in PREPOSITIONS or word == ",":
            return None
    return None


def _moves(sentence: Sentence, place: int) -> Reading | None:
    """`Acme fell 3%` is told of its shares, `Acme grew 3%` of its sales."""
    here = place - 1
    while here > 0 and sentence.low(here) in _STEPS_BY:
        here -= 1
    word = sentence.low(here)
    if word not in RISING and word not in FALLING:
        return None
    here -= 1
    while here > 0 and sentence.low(here) in _HELPERS:
        here -= 1
    if sentence.low(here) == ")":
        here = next((at for at in range(here, max(-1, here - 8), -1) if sentence.low(at) == "("), here) - 1
    if here < 0 or sentence.tokens[here].kind != COMPANY:
        return None
    return Reading("revenue" if word.startswith(("gr", "expand")) else "share_price", 8.0, "moves")


def best(sentence: Sentence, found: list[Cue], place: int, figure: Candidate) -> Reading | None:
    """The metric that the words of the sentence give a figure.

    Args:
        sentence: The sentence.
        found: Its cues.
        place: The figure's token.
        figure: The figure.
    """
    if figure.kind == "duration":
        return Reading("time", 10.0, "duration")
    if figure.kind == "count" and (thing := of_thing(figure.unit)):
        return Reading(thing, 9.0, "thing")
    unit = per_what(sentence, place) if figure.kind == "money" else None
    choice: Reading | None = Reading(_PER[unit], 3.0, "per") if unit else None
    if figure.kind == "percent":
        choice = _percent_of(sentence, place) or _moves(sentence, place) or _rate(sentence, place)
    elif figure.high < 5000 and choice is None:
        choice = _moves(sentence, place)
    head = _head(sentence, found, place)
    counted = _counted(sentence, found, place, figure)
    for cue in found:
        if (
            not allowed(cue.metric, figure)
            or _no_volume(sentence, cue, figure)
            or (unit and cue.metric not in _PER_ALLOWS[unit])
        ):
            continue
        if cue.end <= place:
            score, how = cue.strength - STEP * sentence.back(place, cue.end - 1), "before"
        elif cue.start == place + 1 and sentence.low(cue.start) in VERBS:
            continue
        elif cue is counted:
            score, how = cue.strength + COUNTED, "of"
        elif cue is head:
            score, how = cue.strength + HEAD, "head"
        else:
            score, how = cue.strength - STEP * sentence.ahead(place, cue.start) - RIGHTWARDS, "after"
        if choice is None or score > choice.score:
            outer = _outer(sentence, found, cue)
            metric = outer.metric if outer and allowed(outer.metric, figure) else cue.metric
            choice = Reading(metric, score, how, sentence.low(cue.start))
    return choice


def _rate(sentence: Sentence, place: int) -> Reading | None:
    """The rate of a loan: `notes at 7.25%`."""
    if sentence.low(place - 1) not in ("at", "replacing") or sentence.low(place - 2) in RISING:
        return None
    lent = any(token.low in _LENT for token in sentence.tokens[max(0, place - 12) : place + 4])
    return Reading("economy", 7.0, "rate") if lent else None


def _outer(sentence: Sentence, found: list[Cue], cue: Cue) -> Cue | None:
    """The word that governs another by `of`: the volume in `a volume of assets of $3bn`."""
    for other in found:
        if other.end < cue.start <= other.end + 4 and sentence.low(other.end) == "of":
            between = sentence.tokens[other.end + 1 : cue.start]
            return (
                other
                if all(token.kind == WORD and token.low not in PREPOSITIONS for token in between)
                else None
            )
    return None


def _counted(sentence: Sentence, found: list[Cue], place: int, figure: Candidate) -> Cue | None:
    """The word that the figure is an amount of: `$34m in net income`, `12% of its total revenue`."""
    link = sentence.low(place + 1)
    if link != "of" and not (link == "in" and figure.kind == "money"):
        return None
    end = place + 2
    row = sentence.tokens
    while end < min(place + 8, len(row)) and row[end].low not in _STOPS and row[end].kind != FIGURE:
        end += 1
    inside = [cue for cue in found if place + 1 < cue.start and cue.end <= end]
    return inside[-1] if inside else None


def _head(sentence: Sentence, found: list[Cue], place: int) -> Cue | None:
    """The last word of the vocabulary in the phrase that the figure leads: `a $2bn equity investment`."""
    end = place + 1
    row = sentence.tokens
    while end < min(place + 7, len(row)) and row[end].kind in (WORD, COMPANY):
        word = row[end].low
        if word in PREPOSITIONS or word in TURNS or word in _ENDERS or (word in VERBS and end > place + 1):
            break
        end += 1
    if place + 1 < len(row) and row[place + 1].low in VERBS:
        return None
    inside = [
        cue for cue in found if place < cue.start and cue.end <= end and row[cue.start].low not in VERBS
    ]
    return inside[-1] if inside else None


def _no_volume(sentence: Sentence, cue: Cue, figure: Candidate) -> bool:
    """Whether a word of volume counts pieces and says nothing of an amount of money."""
    return (
        cue.metric == "volume" and figure.kind == "money" and sentence.low(cue.end - 1) not in _MONEY_VOLUMES
    )


def of_thing(unit: str) -> str | None:
    """The metric of a count by what it counts: `telephone user` is a user."""
    listed = things()
    return listed.get(unit) or listed.get(unit.rpartition(" ")[2])
