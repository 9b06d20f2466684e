"""Figures of several firms at once: what they have together is no single one's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.sentence.parts import BREAKS, leading
from tui.core.figures.sentence.steps import COMPANY, FIGURE
from tui.core.figures.vocabulary.subject_words import KINDS_OF_FIRM, MANY_FIRMS
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.attribution.scene import Scene
    from tui.core.figures.subjects.subjects import Holder

_BACK, _ON = 12, 8
"""Tokens before and behind a figure that are looked at."""

_BOUGHT = frozenset(["deal_value", "stake", "investment", "funding"])
"""What one firm pays for several: `bought three companies for $3bn`."""

_TOTAL = word_set("a total of combined about around nearly almost some over more than at least up to")

_MAKERS = ("maker", "builder", "refiner", "miner")


def together(scene: Scene, place: int, metric: str) -> bool:
    """Whether the figure at a token is that of several firms together.

    Args:
        scene: Its sentence.
        place: Its token.
        metric: What it measures.
    """
    sentence = scene.sentence
    if sentence.low(place + 1) == "each":
        return False
    counted = _counted(scene, place)
    if counted is not None:
        opens = leading(sentence, counted) in ("", *BREAKS)
        close = all(sentence.low(at) in _TOTAL for at in range(counted + 1, place))
        if opens or (close and metric not in _BOUGHT):
            return True
    near = range(max(0, place - _BACK), min(len(sentence.tokens) - 1, place + _ON))
    if any(sentence.low(at) == "between" and sentence.low(at + 1) == "them" for at in near):
        return metric != "stake" or _several(scene)
    combined = any(sentence.low(at) == "combined" for at in range(place - 3, place))
    return combined and (_several(scene) or bool(scene.words & MANY_FIRMS))


def _counted(scene: Scene, place: int) -> int | None:
    """The token before a figure that counts firms: `four glassmakers`."""
    for at in range(place - 1, max(-1, place - _BACK), -1):
        token = scene.sentence.tokens[at]
        if token.kind == COMPANY:
            return None
        if token.kind == FIGURE:
            return at if _of_firms(scene, at) else None
    return None


def _of_firms(scene: Scene, place: int) -> bool:
    figure = scene.figure(place)
    noun = figure.unit.rpartition(" ")[2]
    return figure.kind == "count" and figure.high > 1 and (noun in KINDS_OF_FIRM or noun.endswith(_MAKERS))


def _several(scene: Scene) -> bool:
    """Whether the sentence counts firms, or names more than one."""
    named = {holder.company for holder in scene.holders if holder.company >= 0}
    marks = (at for at, token in enumerate(scene.sentence.tokens) if token.kind == FIGURE)
    return len(named) > 1 or any(_of_firms(scene, at) for at in marks)


def first(holders: Sequence[Holder], at: tuple[int, int]) -> int:
    """The company at the head of the list of names that ends at some tokens: `Acme and Bolt lost 1% each`."""
    listed = [holder for holder in holders if holder.company >= 0 and holder.start <= at[0]]
    while len(listed) > 1 and listed[-1].part == "joined":
        listed.pop()
    return listed[-1].company
