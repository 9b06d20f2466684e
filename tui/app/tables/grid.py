"""The comparison as lines of the screen: what stands in which cell on which line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from tui.app.tables.flow import Piece, flow
from tui.core import amounts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.app.paint import Words
    from tui.core.compare.table import Comparison, Entry

UNSTATED = "–"
"""What stands in a cell of which the article says nothing."""


DERIVED = "≈ reckoned from what is stated"
"""What the sign of a derived value means."""


class At(NamedTuple):
    """A cursor of the comparison: row, column, and which of the facts in the cell."""

    row: int = 0
    column: int = 0
    entry: int = 0


@dataclass(frozen=True, slots=True)
class GridLine:
    """One line of the screen: the metric, then a part of each cell."""

    row: int
    first: bool
    """The first line of its row; the metric stands there."""
    parts: tuple[tuple[int, Words], ...]
    """For each column which of its facts the line belongs to (-1 none) and the words."""


def grid_lines(
    table: Comparison, width: int, shown: range | None = None, *, stacked: bool = False
) -> tuple[GridLine, ...]:
    """Lay a comparison out.

    Args:
        table: Any comparison.
        width: Columns of the terminal for each company.
        shown: The columns in view, which say how many lines a row takes; all of them where None.
        stacked: Each metric has a line of its own over its cells.
    """
    lines: list[GridLine] = []
    for number, row in enumerate(table.rows):
        cells = [list(_cell(entries, width)) for entries in row.cells]
        nothing = tuple((-1, ()) for _ in cells)
        if stacked:
            lines.append(GridLine(number, True, nothing))
        visible = cells if shown is None else cells[shown.start : shown.stop]
        for line in range(max((len(cell) for cell in visible), default=1)):
            parts = tuple(cell[line] if line < len(cell) else (-1, ()) for cell in cells)
            lines.append(GridLine(number, line == 0 and not stacked, parts))
        lines.append(GridLine(number, False, nothing))
    return tuple(lines[:-1])


def _cell(entries: tuple[Entry, ...], width: int) -> Iterator[tuple[int, Words]]:
    """The lines of a cell; what is derived stands under what is stated."""
    if not entries:
        yield -1, ((UNSTATED, "unstated"),)
    for number, entry in enumerate(entries):
        stated, others, period = entry.parts()
        kind = entry.figure.kind
        pieces = (Piece(stated, kind), Piece(others, kind), Piece(period, "muted", ", "))
        yield from ((number, words) for words in flow(pieces, width))
        for derived in entry.derived:
            yield from ((number, words) for words in flow((Piece(derived.label(), "derived"),), width))


def step(table: Comparison, at: At, way: int) -> At:
    """The next fact down (1) or up (-1) in a column; a cell that says nothing is one stop."""
    entries = table.rows[at.row].cells[at.column]
    if 0 <= at.entry + way < len(entries):
        return at._replace(entry=at.entry + way)
    row = at.row + way
    if not 0 <= row < len(table.rows):
        return at
    last = max(0, len(table.rows[row].cells[at.column]) - 1)
    return At(row, at.column, 0 if way > 0 else last)


def filtered(table: Comparison, query: str) -> Comparison:
    """The part of a comparison that has all words of a query in a company's or a metric's name, or a cell.

    Where a word names companies, only their columns stay; every other word must stand in the row.
    """
    words = query.casefold().split()
    names = [column.name.casefold() for column in table.columns]
    kept = list(range(len(names)))
    rest: list[str] = []
    for word in words:
        named = [i for i in kept if word in names[i]]
        kept, rest = (named, rest) if named else (kept, [*rest, word])
    rows = []
    for row in table.rows:
        cells = tuple(row.cells[i] for i in kept)
        text = " ".join((row.label, *(e.label() for cell in cells for e in cell))).casefold()
        if all(word in text for word in rest) and (any(cells) or not words):
            rows.append(type(row)(row.metric, row.label, cells))
    return type(table)(tuple(table.columns[i] for i in kept), tuple(rows))


def legend(table: Comparison) -> tuple[str, ...]:
    """What each sign in a comparison means, only those that occur."""
    entries = [entry for row in table.rows for cell in row.cells for entry in cell]
    gaps = any(not cell for row in table.rows for cell in row.cells)
    return (
        *((f"{UNSTATED} not stated",) if gaps else ()),
        *amounts.legend(figure for e in entries for figure in (e.figure, *e.restated)),
        *((DERIVED,) if any(entry.derived for entry in entries) else ()),
    )


def find(table: Comparison, figure: str) -> At | None:
    """Where a figure stands in a comparison, by its id; also as a restatement."""
    for r, row in enumerate(table.rows):
        for c, cell in enumerate(row.cells):
            for e, entry in enumerate(cell):
                if figure in (entry.figure.id, *(f.id for f in entry.restated)):
                    return At(r, c, e)
    return None
