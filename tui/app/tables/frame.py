"""What stands around the cells of a comparison and stays in view: company names, the metric, the place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.app import paint
from tui.app.tables.flow import Piece, flow
from tui.app.tables.grid import At, terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.app.paint import Run, Words
    from tui.core.compare.table import Comparison

LEAST = 15
"""Columns of the terminal that a company takes at least."""

EASY = 19
"""And where the pane is `AMPLE` columns wide or more."""

AMPLE = 60

MOST = 24
"""And at most, where there is room."""

STACKED = 50
"""Columns of the pane below which a metric stands over its cells, so that two companies stay side by side."""

LOW = 10
"""Lines of the pane below which the names of companies take one line only."""

GAP = 2
"""Blanks before each column."""

EDGE = 2
"""Blanks at the left of everything."""

MARGIN = 1
"""Blanks at the right, before the scroll bar."""


class Frame(NamedTuple):
    """How the columns of a comparison are laid out."""

    width: int = 0
    """Of the whole, without the edge."""
    label: int = 0
    """Of the metrics; 0 where each stands over its cells."""
    column: int = 0
    """Of each company."""
    visible: int = 1
    """How many companies fit."""

    def first(self, before: int, column: int, count: int) -> int:
        """The first company in view, so that one of them is, with as little scrolling as can be.

        Args:
            before: The first one in view so far.
            column: The number of the one that must be in view.
            count: How many there are.
        """
        first = max(column - self.visible + 1, min(before, column))
        return max(0, min(first, count - self.visible))


def frame(table: Comparison, width: int) -> Frame:
    """Lay the columns out.

    Args:
        table: Any comparison.
        width: Columns of the terminal, without the edge.
    """
    labels = max((len(row.label) for row in table.rows), default=0)
    label = 0 if width < STACKED else min(labels, max(12, width // 5), 18)
    room = max(LEAST, width - label)
    least = LEAST if width < AMPLE else EASY
    fit = max(1, min(len(table.columns), room // (least + GAP)))
    column = max(min(least, room - GAP), min(MOST, room // fit - GAP))
    return Frame(width, label, column, max(1, room // (column + GAP)))


def head(table: Comparison, at: Frame, view: range, cursor: At, *, low: bool = False) -> list[Words]:
    """The lines above the cells: the names of the companies in view, and a rule that marks the current one.

    Args:
        table: What is shown.
        at: How it is laid out.
        view: The numbers of the companies in view.
        cursor: Where the reader is.
        low: There is room for one line of names only, and none for a rule.
    """
    names = [flow((Piece(table.columns[c].name),), at.column, 1 if low else 2) for c in view]
    height = max((len(lines) for lines in names), default=1)
    found: list[Words] = []
    for line in range(height):
        stub = terms(table.view) if line == height - 1 and at.label else ""
        words: list[Run] = [(" " * EDGE, ""), (paint.cut(stub, at.label).ljust(at.label), "muted")]
        for c, lines in zip(view, names, strict=True):
            number = line - height + len(lines)
            name = lines[number][0][0] if number >= 0 else ""
            words += right(((name, "accent strong" if c == cursor.column else "strong"),), at.column)
        found.append(tuple(words))
    return found if low else [*found, tuple(_rule(table, at, view, cursor))]


def _rule(table: Comparison, at: Frame, view: range, cursor: At) -> Iterator[Run]:
    """A thin rule, heavier under the current company; its ends say that there are more at the side.

    Where the metrics stand over their cells, the current one stands in the rule, and never scrolls out.
    """
    used = at.label + len(view) * (at.column + GAP)
    left, right_end = view.start > 0, view.stop < len(table.columns)
    yield "‹ " if left else " " * EDGE, "accent"
    label = "" if at.label or not table.rows else f"{paint.cut(table.rows[cursor.row].label, at.column)} "
    yield label, "accent"
    before = at.label + (cursor.column - view.start) * (at.column + GAP) + GAP
    begun = paint.cells(label)
    yield "─" * max(0, before - begun), "rule"
    heavy = at.column - max(0, begun - before)
    yield "━" * heavy, "accent"
    yield "─" * (used - max(before, begun) - heavy), "rule"
    yield " ›" if right_end else "", "accent"


def right(words: Words, width: int, under: str = "") -> Sequence[Run]:
    """A part of a cell, cut to the width of a column and set at its right, with the gap before it."""
    kept = paint.cut_words(words, width)
    blank = " " * (width - sum(paint.cells(text) for text, _ in kept))
    return (
        (" " * GAP, ""),
        (blank, under),
        *((text, f"{under} {tone}".strip()) for text, tone in kept),
    )


def place(table: Comparison, view: range, cursor: At, *, tight: bool = False) -> str:
    """Which of the companies are in view, and which metric the reader is at: `‹ 2–4 of 12 ›  3/14`.

    Args:
        table: What is shown.
        view: The numbers of the companies in view.
        cursor: Where the reader is.
        tight: There is little room.
    """
    count = len(table.columns)
    if not count:
        return ""
    said = "1 company" if count == 1 else f"{count} companies"
    if len(view) < count:
        before, behind = "‹ " if view.start else "", " ›" if view.stop < count else ""
        inside = f"{view.start + 1}–{view.stop}" if len(view) > 1 else f"{view.start + 1}"
        said = f"{before.strip()}{inside}/{count}{behind.strip()}" if tight else ""
        said = said or f"{before}{inside} of {count}{behind}"
    where = f"{said}  {cursor.row + 1}/{len(table.rows)}" if table.rows else said
    return where if terms(table.view) == "as stated" else f"{terms(table.view)}  {where}"
