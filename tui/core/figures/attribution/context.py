"""Metrics that mean another one in company: a `cost` of a plant is an investment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.vocabulary import turns_accounts, turns_deals
from tui.core.figures.vocabulary.metric_words import METRICS

if TYPE_CHECKING:
    from tui.core.figures.found import Candidate
    from tui.core.figures.vocabulary.turn import Turn


TURNS = {**turns_deals.TURNS, **turns_accounts.TURNS}
"""By metric, or word of the vocabulary that stands for none of the list; the first that fits decides."""


def turned(metric: str, word: str, words: frozenset[str], title: frozenset[str], figure: Candidate) -> str:
    """The metric that a word means among the words of its sentence.

    Args:
        metric: As the nearest word says.
        word: That word.
        words: The words near the figure, lower case.
        title: Those of the article's title.
        figure: The figure.
    """
    for turn in TURNS.get(metric, ()):
        if _holds(turn, word, figure) and _near(turn, words, title):
            return turn.means
    return metric if metric in METRICS else "other"


def _holds(turn: Turn, word: str, figure: Candidate) -> bool:
    """Whether a turn is one for this word and this figure."""
    sized = turn.least <= figure.high and not (turn.below and figure.high >= turn.below)
    return sized and figure.kind in turn.kinds and (not turn.on or word in turn.on)


def _near(turn: Turn, words: frozenset[str], title: frozenset[str]) -> bool:
    """Whether the words around a figure are those of a turn."""
    if turn.unless & words or (turn.also and not turn.also & (words | title)):
        return False
    return not turn.words or bool(turn.words & words) or (turn.title and bool(turn.words & title))
