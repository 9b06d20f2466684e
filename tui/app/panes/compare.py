"""Companies side by side: metrics as rows, companies as columns, the metric always in view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message
from textual.reactive import reactive, var

from tui.app import paint
from tui.app.keys import bindings
from tui.app.panes.filtering import Filtered
from tui.app.tables import grid
from tui.app.tables.flow import Piece, flow
from tui.app.tables.grid import At

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual import events
    from textual.strip import Strip

    from tui.core.compare.table import Comparison, Entry

LEAST = 16
"""Columns of the terminal that a company takes at least."""

MOST = 30
"""And at most, where there is room."""

STACKED = 50
"""Columns of the pane below which a metric stands over its cells, so that two companies stay side by side."""

_GAP = 2
_HEADER = 1

EMPTY = "No company has a figure in this article"
NO_MATCH = "No company or metric holds these words"


class Compare(Filtered):
    """A grid with a cursor; at narrow widths it scrolls by whole companies."""

    BINDINGS = [*bindings("rows"), *bindings("compare")]

    @dataclass
    class Chosen(Message):
        """Enter was pressed, or the mouse clicked, on a fact."""

        figure: str
        """Id of the figure that states it."""

    @dataclass
    class Moved(Message):
        """The reader moved the cursor."""

    table: var[Comparison | None] = var(None)
    cursor: reactive[At] = reactive(At())
    near: var[str | None] = var(None)
    """The id of the figure nearest to the reading place."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id)
        self._shown: Comparison | None = None
        self._lines: tuple[grid.GridLine, ...] = ()
        self._legend: list[paint.Words] = []
        self._label = self._column = 0
        self._from = 0

    # What it holds.

    @property
    def entry(self) -> Entry | None:
        """The fact under the cursor, None where the article says nothing."""
        if self._shown is None or not self._shown.rows:
            return None
        cell = self._shown.rows[self.cursor.row].cells[self.cursor.column]
        return cell[self.cursor.entry] if self.cursor.entry < len(cell) else None

    @property
    def names(self) -> tuple[str, str] | None:
        """The company and the metric under the cursor."""
        if self._shown is None or not self._shown.rows:
            return None
        return self._shown.columns[self.cursor.column].name, self._shown.rows[self.cursor.row].label

    @property
    def note(self) -> str:
        """What the frame says: which of the companies are in view."""
        if self._shown is None or not self._shown.columns:
            return ""
        count, shown = len(self._shown.columns), self._visible
        if shown >= count:
            return "1 company" if count == 1 else f"{count} companies"
        left, right = "‹ " if self._from else "", " ›" if self._from + shown < count else ""
        return f"{left}{self._from + 1}–{self._from + shown} of {count}{right}"

    def watch_table(self) -> None:
        """Show another comparison."""
        self._shown = None
        self._rebuild()

    def watch_sought(self) -> None:
        """Filter."""
        self._rebuild()

    def watch_near(self) -> None:
        """Follow the reading place where the comparison has its figure."""
        if self.near is not None and self._shown is not None:
            at = grid.find(self._shown, self.near)
            if at is not None and not self.has_focus:
                self.cursor = at

    def sized(self) -> None:
        """Lay the columns out for the new width."""
        self._rebuild()

    def _rebuild(self) -> None:
        if self.table is None or not self.size.width:
            return
        first = self._shown is None
        self._shown = grid.filtered(self.table, self.sought)
        width = self.scrollable_content_region.width - 2
        count = max(1, len(self._shown.columns))
        labels = max((len(row.label) for row in self._shown.rows), default=0)
        self._label = 0 if width < STACKED else min(labels, max(12, width // 5), 18)
        room = max(LEAST, width - self._label)
        self._column = max(
            min(LEAST, room - _GAP), min(MOST, room // min(count, max(1, room // (LEAST + _GAP))) - _GAP)
        )
        self._legend = flow((Piece(said, "muted", "   ") for said in grid.legend(self._shown)), width)
        rows, columns = len(self._shown.rows), len(self._shown.columns)
        at = grid.find(self._shown, self.near) if first and self.near else None
        row, column, entry = at or self.cursor
        self.set_reactive(
            Compare.cursor, At(max(0, min(row, rows - 1)), max(0, min(column, columns - 1)), entry)
        )
        self._lines = ()
        self._keep_in_view()
        self.refresh()
        self.post_message(self.Moved())

    def _set_lines(self) -> None:
        """Set the companies in view; those out of view take no lines."""
        if self._shown is not None:
            self._lines = grid.grid_lines(self._shown, self._column, self._in_view, stacked=not self._label)
            self.set_height(_HEADER + len(self._lines) + bool(self._legend) + len(self._legend))

    @property
    def _in_view(self) -> range:
        """The numbers of the companies in view."""
        count = len(self._shown.columns) if self._shown else 0
        return range(self._from, min(self._from + self._visible, count))

    @property
    def _visible(self) -> int:
        """How many companies fit."""
        room = self.scrollable_content_region.width - 2 - self._label
        return max(1, room // (self._column + _GAP)) if self._column else 1

    # Moving.

    def watch_cursor(self) -> None:
        """Keep the cursor in view."""
        self._keep_in_view()
        self.post_message(self.Moved())

    def _keep_in_view(self) -> None:
        count, before = len(self._shown.columns) if self._shown else 0, self._from
        first = max(self.cursor.column - self._visible + 1, min(self._from, self.cursor.column))
        self._from = max(0, min(first, count - self._visible))
        if self._from != before or not self._lines:
            self._set_lines()
        for number, line in enumerate(self._lines):
            entry, words = line.parts[self.cursor.column]
            if line.row == self.cursor.row and words and entry in (self.cursor.entry, -1):
                self.show_line(number, top=_HEADER, margin=1)
                break

    def _go(self, way: int, times: int = 1) -> None:
        if self._shown is not None and self._shown.rows:
            at = self.cursor
            for _ in range(times):
                at = grid.step(self._shown, at, way)
            self.cursor = at

    def action_down(self) -> None:
        """Go to the next fact down."""
        self._go(1)

    def action_up(self) -> None:
        """Go to the next fact up."""
        self._go(-1)

    def action_page_down(self) -> None:
        """Go some metrics down."""
        self._go(1, max(2, self.size.height // 3))

    def action_page_up(self) -> None:
        """Go some metrics up."""
        self._go(-1, max(2, self.size.height // 3))

    def action_top(self) -> None:
        """Go to the first metric."""
        self.cursor = At(0, self.cursor.column)

    def action_bottom(self) -> None:
        """Go to the last metric."""
        if self._shown is not None and self._shown.rows:
            self.cursor = At(len(self._shown.rows) - 1, self.cursor.column)

    def action_column(self, way: int) -> None:
        """Go to the company beside."""
        if self._shown is not None and 0 <= self.cursor.column + way < len(self._shown.columns):
            self.cursor = At(self.cursor.row, self.cursor.column + way)

    def action_choose(self) -> None:
        """Announce the fact under the cursor as chosen."""
        if self.entry is not None:
            self.post_message(self.Chosen(self.entry.figure.id))

    def on_click(self, event: events.Click) -> None:
        """A click chooses a fact."""
        at = event.get_content_offset_capture(self)
        number = at.y - _HEADER + round(self.scroll_y)
        column = self._from + (at.x - 2 - self._label - _GAP) // (self._column + _GAP)
        if 0 <= number < len(self._lines) and self._shown and 0 <= column < len(self._shown.columns):
            line = self._lines[number]
            self.cursor = At(line.row, column, max(0, line.parts[column][0]))
            self.action_choose()

    # Filtering.

    def search_moved(self, lines: int) -> None:
        """The reader pressed an arrow in the search line."""
        self._go(lines)

    def search_done(self) -> None:
        """Enter in the search line goes to the fact under the cursor."""
        self.action_choose()

    # Drawing.

    def render_line(self, y: int) -> Strip:
        """Draw the header, a line of the grid, or one of the legend."""
        width = self.scrollable_content_region.width
        number = y - _HEADER + round(self.scroll_y)
        if self._shown is None or not self._shown.rows:
            return self.strip((("  ", ""), (self._hint if y == 0 else "", "muted")), width)
        if y and number >= len(self._lines):
            below = number - len(self._lines) - 1
            words = self._legend[below] if 0 <= below < len(self._legend) else ()
            return self.strip((("  ", ""), *words), width)
        return self.strip(tuple(self._facts(number, top=y == 1) if y else self._names()), width)

    @property
    def _hint(self) -> str:
        """What an empty pane says; nothing while the companies are still being compared."""
        if self.table is None:
            return ""
        return paint.cut(NO_MATCH if self.sought else EMPTY, self.scrollable_content_region.width - 2)

    def _names(self) -> Iterator[paint.Run]:
        """The header: the companies in view."""
        yield " " * (2 + self._label), ""
        for c in self._in_view:
            name = self._shown.columns[c].name if self._shown else ""
            yield from self._cell(((name, "accent strong" if c == self.cursor.column else "strong"),), "")

    def _facts(self, number: int, *, top: bool) -> Iterator[paint.Run]:
        """A line of the grid; its metric stands on the first line of it that is in view."""
        here = self._lines[number]
        named = here.first or (top and any(words for _, words in here.parts))
        label = self._shown.rows[here.row].label if self._shown and named else ""
        if not self._label:
            yield "  ", ""
            if here.first:
                yield paint.cut(label, self.scrollable_content_region.width - 2), "muted"
                return
        else:
            yield f"  {paint.cut(label, self._label).ljust(self._label)}", "muted"
        for c in self._in_view:
            entry, words = here.parts[c]
            inside = here.row == self.cursor.row and c == self.cursor.column and bool(words)
            inside = inside and max(entry, 0) == self.cursor.entry
            yield from self._cell(words, ("cell" if self.has_focus else "cursor-blurred") if inside else "")

    def _cell(self, words: paint.Words, under: str) -> Sequence[paint.Run]:
        """A part of a cell, cut and filled to the width of a column."""
        kept = paint.cut_words(words, self._column)
        blank = " " * (self._column - sum(paint.cells(text) for text, _ in kept))
        return (
            (" " * _GAP, ""),
            *((text, f"{under} {tone}".strip()) for text, tone in kept),
            (blank, under),
        )
