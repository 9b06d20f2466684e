"""What a heading, a line that opens a list, or the title says that the figures below it measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.metrics.cues import Reading, cues
from tui.core.figures.sentence.clauses import measured
from tui.core.figures.sentence.steps import tokens
from tui.core.figures.vocabulary.metric_words import METRICS, NAMES

if TYPE_CHECKING:
    from tui.core.model import Passage

LONGEST = 200
"""Code points at the end of a paragraph that opens a list; of a heading from its beginning."""

SCORE = 4.0
"""How much a heading says of a figure that nothing in its own sentence tells of."""


def opens(passage: Passage) -> bool:
    """Whether a passage says what those below it are about: a heading, or a text that ends in a colon."""
    return passage.kind in ("title", "heading") or passage.text.endswith(":")


def said(passage: Passage) -> Reading | None:
    """The metric that a heading or the end of an opening line names, or None."""
    headed = passage.kind in ("title", "heading")
    text = passage.text[:LONGEST] if headed else passage.text[-LONGEST:].rpartition(". ")[2]
    found = [
        cue
        for cue in cues(measured(tokens(text, 0, len(text), ())))
        if cue.strength >= NAMES and cue.metric in METRICS
    ]
    if not found:
        return None
    return Reading(found[0 if passage.kind == "title" else -1].metric, SCORE, "heading")
