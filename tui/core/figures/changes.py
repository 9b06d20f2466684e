"""Whether a figure is a level, a rise or a fall: the verb or noun that governs it and the words between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.steps import FIGURE

if TYPE_CHECKING:
    from tui.core.figures.clauses import Sentence
    from tui.core.figures.found import Candidate

UP, DOWN, LEVEL = "up", "down", "level"

_RISING = frozenset(
    "rose rise rises rising risen up grew grow grows growing grown growth increase increased increases increasing"
    " climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars soaring"
    " gained gain gains gaining added adding adds improved improvement improve advanced higher upped raised hike hiked"
    " expanded spike spiked rallied rally leapt leaped boosted uptick upside exceeding premium exceeded exceeds"
    " outperformed accelerated swelled beat beating rebounded plus extra increment appreciation rocketed skyrocketed".split(),
)
_FALLING = frozenset(
    "fell fall falls falling fallen down decline declined declines declining drop dropped drops dropping decrease"
    " decreased decreases decreasing cut cuts cutting reduce reduced reduces reducing reduction slid slide slides"
    " sliding slipped slip plunged plunge plunges tumbled tumble tumbles tumbling sank sink shed sheds lost lose"
    " losing dipped dip dips dipping lower lowered shrank shrink contracted contraction discount collapsed collapse"
    " plummeted plummet crashed crash retreated eased weakened waned slumped slump slashed slash savings save saves"
    " saved saving worsened slowed synergies layoffs fire fired downside less fewer lay eliminate eliminated eliminating"
    " dismiss redundancies trimmed depreciation depreciated erased wiped".split(),
)
_ONLY_MOVES = frozenset("save saves saved saving savings synergies".split())
_TO_LEVEL = frozenset("to from at of".split())
_BESIDE = frozenset(
    "by as much almost nearly about around roughly approximately more than over less under some up down just only a"
    " an another further estimated whopping impressive massive record sharp modest modestly the slightly additional"
    " sharply at least close an of rate".split(),
)
_AFTER_UP = frozenset("higher more above increase rise growth gain jump surge premium improvement hike spike up upside".split())
_AFTER_DOWN = frozenset(
    "lower less fewer below decrease decline drop fall reduction cut discount slide plunge loss dip slump crash down"
    " contraction downside".split(),
)
_CUTTING = frozenset("cut cuts cutting fire fires fired lay lays shed sheds slash slashed eliminate axe axed dismiss close closing closed".split())


def change(sentence: Sentence, place: int, figure: Candidate) -> str | None:
    """`up`, `down` or `level` where the words near the figure say so, else None.

    Args:
        sentence: The sentence.
        place: The figure's token.
        figure: The figure.
    """
    if figure.kind == "duration":
        return LEVEL
    behind = _behind(sentence, place, figure)
    return behind or _before(sentence, place, figure)


def _behind(sentence: Sentence, place: int, figure: Candidate) -> str | None:
    """The noun that the figure counts, or `more`, `above`: `a 19% rise`, `15% above`."""
    for here in range(place + 1, min(place + 5, len(sentence.tokens))):
        word = sentence.low(here)
        if word in _AFTER_UP:
            return None if word in ("more", "up") and figure.kind != "percent" else UP
        if word in _AFTER_DOWN:
            return None if word == "loss" and figure.kind == "money" else DOWN
        if not word.isalpha() and "-" not in word or word in ("of", "in", "to", "for", "from", "and", "by", "on", "at"):
            return None
    return None


def _before(sentence: Sentence, place: int, figure: Candidate) -> str | None:
    """The verb or noun that leads to the figure: `rose by`, `an increase of`, `fell to`."""
    passed = ""
    for here in range(place - 1, max(-1, place - 8), -1):
        token = sentence.tokens[here]
        word = token.low
        if token.kind == FIGURE:
            return None
        found = _moved(word, passed, figure)
        if found:
            return found
        if word in ("to", "from", "at", "of", "by"):
            passed = passed or word
        elif word not in _BESIDE:
            return None
    return None


def _moved(word: str, passed: str, figure: Candidate) -> str | None:
    way = UP if word in _RISING else DOWN if word in _FALLING else None
    if way is None or (word in ("up", "down", "less", "more", "over", "under") and passed == "to"):
        return None
    if passed in ("to", "from", "at"):
        return LEVEL
    if figure.kind == "money" and word in ("raised", "beat", "save", "gain"):
        return LEVEL if word == "raised" else way
    return way
