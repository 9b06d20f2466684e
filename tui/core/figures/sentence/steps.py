"""A sentence as attribution reads it: words and marks, with figures and company names as single tokens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

WORD, MARK, FIGURE, COMPANY = "word", "mark", "figure", "company"
"""The kinds of token."""

LONGEST = 20_000
"""Code points of a sentence that are read; what lies beyond is taken as a sentence of its own."""

_PIECE = re.compile(r"['’]s\b|[^\W_]+(?:[-.&][^\W_]+){0,8}|[^\w\s]")


class Span(NamedTuple):
    """A figure or a company's name in a passage."""

    start: int
    end: int
    kind: str
    """`FIGURE` or `COMPANY`."""
    ref: int
    """Index of the figure in its passage, or of the company in the article."""


class Token(NamedTuple):
    """One step of a sentence."""

    kind: str
    low: str
    """The word in lower case, with a straight apostrophe; empty for a figure or a company."""
    start: int
    end: int
    ref: int
    """As in `Span`; -1 for words and marks."""
    capital: bool
    """Starts with a capital letter."""


def tokens(text: str, start: int, end: int, spans: Iterable[Span]) -> list[Token]:
    """The tokens of a stretch of a passage.

    Args:
        text: The passage.
        start: Where the stretch begins.
        end: Where it ends, exclusive.
        spans: Its figures and names in reading order, none overlapping another.
    """
    found: list[Token] = []
    for span in spans:
        _words(text, start, span.start, found)
        found.append(Token(span.kind, "", span.start, span.end, span.ref, capital=True))
        start = span.end
    _words(text, start, end, found)
    return found


def _words(text: str, start: int, end: int, found: list[Token]) -> None:
    for match in _PIECE.finditer(text, start, end):
        piece = match.group()
        first = piece[0]
        kind = WORD if first.isalnum() or len(piece) > 1 else MARK
        low = piece.lower().replace("’", "'")
        found.append(Token(kind, low, match.start(), match.end(), -1, first.isupper()))


def spans(figures: Iterable[tuple[int, int]], names: Iterable[tuple[int, int, int]]) -> list[Span]:
    """Figures and names of a passage as one list in reading order; a name that overlaps a figure is left out.

    Args:
        figures: Start and end of each figure, in order.
        names: Start, end and company index of each name.
    """
    ranked = [Span(start, end, FIGURE, number) for number, (start, end) in enumerate(figures)]
    ranked += [Span(start, end, COMPANY, ref) for start, end, ref in names if end > start]
    ranked.sort(key=lambda span: (span.start, span.kind != FIGURE, -span.end))
    kept: list[Span] = []
    for span in ranked:
        if kept and span.start < kept[-1].end:
            if span.kind == FIGURE and kept[-1].kind == COMPANY:
                kept[-1] = span
            continue
        kept.append(span)
    return kept
