"""The rows and columns of a list, before they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.app.paint import cells as cells_of
from tui.app.paint import cut_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.paint import Cell, Run, Words


@dataclass(frozen=True, slots=True)
class Column:
    """How a column of a list is laid out."""

    width: int
    """Columns of the terminal; for a column with a share, the least it takes."""
    share: int = 0
    """Its part of the width that is left over; 0 for a fixed column."""
    align: str = "left"
    """`left` or `right`."""
    label: str = ""
    """What stands above it; a list whose columns all have none shows no header."""
    keep: int = 9
    """Where the list is too narrow, the column with the lowest `keep` is left out first."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list."""

    key: str
    """What the messages of the list call it; unique in the list."""
    cells: tuple[Cell, ...]
    """A text, or runs of words and tones, for each column."""
    find: str = ""
    """The words that the filter looks in; the text of the cells where empty."""
    indent: int = 0
    """Columns of blank before the first cell."""
    group: bool = False
    """A title between rows: the cursor passes over it, a filter hides it."""
    more: bool = False
    """The next line of the row above it: the cursor passes over it and marks it with that row.
    Where it has one cell only, this takes the whole width."""

    @property
    def chosen(self) -> bool:
        """Whether the cursor may stand on it."""
        return not (self.group or self.more)


def lay_out(columns: Sequence[Column], width: int, gap: int = 2) -> tuple[int, ...]:
    """The width of each column of a list, 0 for one that does not fit.

    Args:
        columns: At least one.
        width: Of the whole list.
        gap: Blanks between two columns.
    """
    shown = list(range(len(columns)))
    while len(shown) > 1 and sum(columns[i].width for i in shown) + gap * (len(shown) - 1) > width:
        shown.remove(min(reversed(shown), key=lambda i: columns[i].keep))
    spare = max(0, width - sum(columns[i].width for i in shown) - gap * (len(shown) - 1))
    shares = sum(columns[i].share for i in shown)
    widths = [0] * len(columns)
    for i in shown:
        part = spare * columns[i].share // shares if shares else 0
        spare, shares = spare - part, shares - columns[i].share
        widths[i] = min(columns[i].width + part, width)
    return tuple(widths)


def words_of(cell: Cell) -> Words:
    """A cell as runs."""
    return ((cell, ""),) if isinstance(cell, str) else cell


def text_of(row: Row) -> str:
    """The words of a row that a filter looks in, case folded; none for a group's title."""
    if row.group:
        return ""
    shown = row.find or " ".join("".join(t for t, _ in words_of(cell)) for cell in row.cells)
    return shown.casefold()


def matching(texts: Sequence[str], query: str) -> tuple[int, ...]:
    """The numbers of the texts that hold every word of a query, in any order; all of them for an empty one.

    Args:
        texts: Case folded.
        query: As typed.
    """
    left: Sequence[int] = range(len(texts))
    for word in query.casefold().split():
        left = [i for i in left if word in texts[i]]
    return tuple(left)


def set_out(
    cells: Sequence[Cell], columns: Sequence[Column], widths: Sequence[int], gap: int = 2, indent: int = 0
) -> Words:
    """The cells of a row side by side, each cut and filled to its column.

    Args:
        cells: At most one for each column.
        columns: Of the list.
        widths: Of the columns, as `lay_out` gives them.
        gap: Blanks between two columns.
        indent: Blanks before the first cell, which takes as much less.
    """
    line: list[Run] = []
    for number, (cell, column, width) in enumerate(zip(cells, columns, widths, strict=False)):
        if not width:
            continue
        if line:
            line.append((" " * gap, ""))
        pad = min(indent, width - 1) if number == 0 else 0
        words = cut_words(words_of(cell), width - pad)
        blank = (" " * (width - pad - sum(cells_of(text) for text, _ in words)), "")
        line += [(" " * pad, ""), *((blank, *words) if column.align == "right" else (*words, blank))]
    return tuple(line)
