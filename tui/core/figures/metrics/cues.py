"""The words of a sentence that speak for a metric."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.sentence.steps import WORD
from tui.core.figures.vocabulary.metric_words import vocabulary

if TYPE_CHECKING:
    from tui.core.figures.sentence.clauses import Sentence

PHRASE = 4
"""The longest phrase of the vocabulary, in words."""


class Cue(NamedTuple):
    """A word or phrase that speaks for a metric, at tokens `start` to `end` (exclusive)."""

    start: int
    end: int
    metric: str
    strength: float


class Reading(NamedTuple):
    """A metric with how sure it is and where from."""

    metric: str
    score: float
    """The score of its best word; 10 is a plain statement beside the figure."""
    how: str
    """The rule that gave it."""
    word: str = ""
    """The word that gave it, or the first of them, where one did."""
    end: int = -1
    """The token after that word or phrase, where one of the vocabulary gave it."""


def cues(sentence: Sentence) -> list[Cue]:
    """Every word of the vocabulary in a sentence, in order; a phrase hides the words in it."""
    row = sentence.tokens
    found: list[Cue] = []
    place = 0
    while place < len(row):
        length, metric, strength = _entry(sentence, place) if row[place].kind == WORD else (1, "", 0.0)
        if metric:
            found.append(Cue(place, place + length, metric, strength))
        place += length
    return found


def _entry(sentence: Sentence, place: int) -> tuple[int, str, float]:
    """The longest entry of the vocabulary that begins at a token; its metric is empty where none does."""
    known = vocabulary()
    lows = [token.low for token in sentence.tokens[place : place + PHRASE]]
    for size in range(len(lows), 0, -1):
        entry = known.get(" ".join(lows[:size]))
        if entry:
            return size, *entry
    parted = known.get(lows[0].replace("-", " ")) if "-" in lows[0] else None
    return (1, *parted) if parted else (1, "", 0.0)
