"""Whether a figure is a level, a rise or a fall: the verb or noun that governs it and the words between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.sentence.clauses import GROWTH, PREPOSITIONS
from tui.core.figures.sentence.steps import FIGURE
from tui.core.figures.vocabulary.change_words import (
    BESIDE,
    COMPARATIVES,
    ENDS,
    EXCEEDING,
    FALLING,
    FALLS_BEHIND,
    NOT_OF_MONEY,
    PHRASAL,
    RISES_BEHIND,
    RISING,
    STANDS_AT,
    UP_TO,
    WRITING,
)

if TYPE_CHECKING:
    from tui.core.figures.found import Candidate
    from tui.core.figures.sentence.clauses import Sentence

_BEING = ("is", "was", "were", "has", "have", "had")
_WIPED = ("wiped", "erased", "shaved", "knocked", "lopped")
_GROWING = ("grow", "grew", "expand")
_NO_VERBS = COMPARATIVES | frozenset(
    ("growth", "loss", "up", "down", "extra", "premium", "discount", "top", "gain")
)
_LIFTING = frozenset(("raise", "raises", "raised", "lift", "lifts", "lifted"))
_UPWARDS = ("upward", "upwards")

_NO_RISE = {
    "up": ("front", "or", "to"),
    "premium": ("capacity", "brand", "brands", "product", "products", "income", "rate", "rates", "segment"),
    "growth": ("capital", "fund", "equity", "round", "stock", "stocks", "company", "target", "or"),
    "advance": ("payment", "payments"),
    "beat": ("the", "estimates", "forecasts", "expectations", "consensus", "analysts", "its", "wall", "what"),
}
"""What makes no rise of a word behind a figure: `$2bn up front`."""

_OWNING = ("its", "his", "her", "their", "the", "a", "currently", "now")

UP, DOWN, LEVEL = "up", "down", "level"


def change(sentence: Sentence, place: int, figure: Candidate, *, priced: bool = False) -> str | None:
    """`up`, `down` or `level` where the words near the figure say so, else None.

    Args:
        sentence: The sentence.
        place: The figure's token.
        figure: The figure.
        priced: It tells of a price, of which an amount of money can be gained or lost.
    """
    if figure.kind == "duration":
        return LEVEL
    around = (sentence.low(place + 1), sentence.low(place - 1), sentence.low(place - 2))
    if figure.kind == "percent" and ("cagr" in around or _compound(sentence, place)):
        return UP
    sign = sentence.low(place - 1)
    if figure.kind == "percent" and sign in ("+", "-", "−"):
        return UP if sign == "+" else DOWN
    counted = figure.kind != "percent" and not priced
    start = place
    while figure.qualifier == "up_to" and sentence.low(start - 1) in UP_TO:
        start -= 1
    return (
        _behind(sentence, place, counted=counted)
        or _before(sentence, start, counted=counted)
        or (_noun(sentence, place) or _verb(sentence, place) if figure.kind == "percent" else None)
    )


def _compound(sentence: Sentence, place: int) -> bool:
    return any(sentence.low(at) in ("compound", "compounded") for at in range(max(0, place - 5), place))


def _noun(sentence: Sentence, place: int) -> str | None:
    """The noun of change as the subject: `the fall in Spain was 28%`."""
    if sentence.low(place - 1) not in ("was", "is", "were", "be"):
        return None
    for here in range(place - 2, max(0, place - 9), -1):
        word = sentence.low(here)
        if sentence.tokens[here].kind == FIGURE or word in (",", ";"):
            return None
        if word in GROWTH and sentence.low(here + 1) in ("in", "of", "for", "was"):
            return UP if word in RISING else DOWN
    return None


def _verb(sentence: Sentence, place: int) -> str | None:
    """A verb whose object stands right before the figure: `hikes its dividend 10%`."""
    for here in range(place - 1, max(-1, place - 5), -1):
        word = sentence.low(here)
        if not word.isalpha() or word in PREPOSITIONS or word in ENDS:
            return None
        if here < place - 1 and word not in _NO_VERBS and (word in RISING or word in _LIFTING):
            return UP
        if here < place - 1 and word not in _NO_VERBS and word in FALLING:
            return DOWN
    return None


def _wiped(sentence: Sentence, place: int) -> str | None:
    """A passive verb behind: `$2bn has been wiped off`."""
    if sentence.low(place + 1) not in _BEING:
        return None
    word = sentence.low(place + 3 if sentence.low(place + 2) in ("been", "being") else place + 2)
    return DOWN if word in _WIPED else UP if word == "added" else None


def _behind(sentence: Sentence, place: int, *, counted: bool) -> str | None:
    """The noun that the figure counts, or `more`, `above`: `a 19% rise`, `15% above`."""
    wiped = _wiped(sentence, place)
    if wiped is not None:
        return wiped
    for here in range(place + 1, min(place + 5, len(sentence.tokens))):
        word = sentence.low(here)
        if counted and word in NOT_OF_MONEY and not _more_than(sentence, place):
            return None
        if word in RISES_BEHIND:
            return LEVEL if sentence.low(here + 1) in _NO_RISE.get(word, ("or",)) else UP
        if word in FALLS_BEHIND:
            return DOWN
        if (not word.isalpha() and "-" not in word) or word in ENDS:
            return None
    return None


def _more_than(sentence: Sentence, place: int) -> bool:
    """Whether the figure is by how much something is more: `$2m more than a year ago`."""
    row = sentence.tokens
    if (sentence.low(place + 1), sentence.low(place + 2)) != ("more", "than"):
        return False
    return place + 3 < len(row) and row[place + 3].kind != FIGURE


def _before(sentence: Sentence, place: int, *, counted: bool) -> str | None:
    """The verb or noun that leads to the figure: `rose by`, `an increase of`, `fell to`."""
    passed = ""
    if sentence.low(place - 1) == "off" and sentence.low(place - 2) == ",":
        return DOWN
    for here in range(place - 1, max(-1, place - 9), -1):
        word = sentence.low(here)
        if sentence.tokens[here].kind == FIGURE:
            return None
        way = _said(sentence, here, passed, counted=counted)
        if way is not None or (word == "by" and not passed):
            return way
        if word in STANDS_AT or word == "of":
            passed = passed or word
        elif word not in BESIDE and not word.replace(".", "").replace(",", "").isdigit():
            return None
    return None


def _said(sentence: Sentence, place: int, passed: str, *, counted: bool) -> str | None:
    """What the word at a place says of the figure behind it."""
    word = sentence.low(place)
    phrasal = PHRASAL.get((sentence.low(place - 1), word))
    if phrasal:
        return phrasal
    if word in RISING or word in FALLING:
        compared = word in COMPARATIVES and sentence.low(place + 1) == "than"
        return (
            LEVEL
            if compared or (word in _UPWARDS and sentence.low(place + 1) == "of")
            else _moved(word, passed, counted=counted)
        )
    if passed:
        return None
    return _by(sentence, place) if word == "by" else _of(sentence, place) if word == "of" else None


def _by(sentence: Sentence, place: int) -> str | None:
    """The verb some words before a `by`: `reduced its expenses by 20%`."""
    for here in range(place - 1, max(-1, place - 14), -1):
        word = sentence.low(here)
        if word in RISING or (word in EXCEEDING and sentence.low(here - 1) not in ("the", "a")):
            return UP
        if word in FALLING:
            return LEVEL if word == "down" and _written_down(sentence, here) else DOWN
        figure = sentence.tokens[here].kind == FIGURE and sentence.low(here - 1) not in _OWNING
        if word in (";", ":") or figure:
            return None
    return None


def _written_down(sentence: Sentence, place: int) -> bool:
    """Whether a `down` is that of `wrote the assets down`, which gives a charge."""
    return any(sentence.low(at) in WRITING for at in range(max(0, place - 5), place))


def _of(sentence: Sentence, place: int) -> str | None:
    """The noun of change before a phrase that ends in `of`: `a rise in net profit of 6%`."""
    for here in range(place - 2, max(-1, place - 8), -1):
        word = sentence.low(here)
        if sentence.tokens[here].kind == FIGURE:
            return None
        if word in RISING | FALLING and sentence.low(here + 1) == "at":
            return UP if word in RISING else DOWN
        if word in GROWTH and sentence.low(here + 1) in ("in", "of"):
            return UP if word in RISING else DOWN
        if word in PREPOSITIONS and word not in ("in", "of", "at"):
            return None
    return None


def _moved(word: str, passed: str, *, counted: bool) -> str | None:
    if passed in STANDS_AT:
        return UP if passed == "at" and not counted and word.startswith(_GROWING) else LEVEL
    if counted and word in NOT_OF_MONEY:
        return None
    return UP if word in RISING else DOWN
