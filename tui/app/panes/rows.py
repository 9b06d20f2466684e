"""A list drawn line by line: a cursor, columns, a filter, and no cost for rows that are not in view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message
from textual.reactive import reactive, var

from tui.app import paint
from tui.app.keys import bindings
from tui.app.panes.filtering import Filtered
from tui.app.tables.listing import Column, Row, lay_out, matching, set_out, text_of, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.strip import Strip

    from tui.app.paint import Cell

__all__ = ["EDGE", "Column", "Row", "Rows"]

EDGE = 2
"""Columns left of the cells, for the mark of the cursor."""


class Rows(Filtered):
    """A list with a cursor, drawn line by line; 100,000 rows cost as little as ten."""

    BINDINGS = [*bindings("rows")]

    @dataclass
    class Chosen(Message):
        """Enter was pressed, or the mouse clicked, on a row."""

        rows: Rows
        key: str

        @property
        def control(self) -> Rows:
            """The list it came from."""
            return self.rows

    @dataclass
    class Moved(Message):
        """The reader moved the cursor."""

        rows: Rows
        key: str

        @property
        def control(self) -> Rows:
            """The list it came from."""
            return self.rows

        def can_replace(self, message: Message) -> bool:
            """Of a flood of moves only the last counts."""
            return isinstance(message, Rows.Moved) and message.rows is self.rows

    @dataclass
    class Changed(Message):
        """The list shows other rows than before: it was filtered, or given others."""

        rows: Rows

        @property
        def control(self) -> Rows:
            """The list it came from."""
            return self.rows

    rows: var[tuple[Row, ...]] = var(())
    cursor: reactive[int] = reactive(0)
    """The line of the list under the cursor, counted in the rows that pass the filter."""
    gap = 2
    """Blanks between two columns."""
    once = False
    """Going to a row ends the filter."""

    def __init__(
        self,
        columns: Sequence[Column] = (Column(1, share=1),),
        rows: Sequence[Row] = (),
        *,
        empty: str = "",
        id: str | None = None,  # noqa: A002 (Textual's name)
        classes: str | None = None,
    ) -> None:
        """Make a list.

        Args:
            columns: Its columns.
            rows: Its rows; they can be replaced by assigning `rows`.
            empty: What it says when it has no row.
            id: Of the widget.
            classes: Of the widget.
        """
        super().__init__(id=id, classes=classes)
        self.columns = tuple(columns)
        self.empty = empty
        self._shown: tuple[int, ...] = ()
        self._lines: dict[str, int] = {}
        self._widths: tuple[int, ...] = ()
        self._folded: tuple[str, ...] = ()
        self.set_reactive(Rows.rows, tuple(rows))

    # What the list holds.

    @property
    def header(self) -> int:
        """Lines that the header takes, 0 or 1; there is none over nothing."""
        return int(bool(self.rows) and any(column.label for column in self.columns))

    @property
    def key(self) -> str | None:
        """The key of the row under the cursor, None in an empty list."""
        row = self.row_at(self.cursor)
        return row.key if row and row.chosen else None

    @property
    def count(self) -> int:
        """How many rows pass the filter, without the titles between them."""
        return sum(1 for i in self._shown if self.rows[i].chosen)

    def row_at(self, line: int) -> Row | None:
        """The row on a line of the list, counted in the rows that pass the filter."""
        return self.rows[self._shown[line]] if 0 <= line < len(self._shown) else None

    def shows(self, key: str) -> bool:
        """Whether a row passes the filter."""
        return key in self._lines

    def move_to(self, key: str | None) -> None:
        """Put the cursor on a row without announcing it; nothing happens where it is not shown."""
        if key is not None and key in self._lines:
            self.cursor = self._lines[key]

    def watch_rows(self, before: tuple[Row, ...], now: tuple[Row, ...]) -> None:
        """Show other rows, the cursor on the same key where it is still there."""
        del now
        self._folded = ()
        was = self._shown[self.cursor] if self.cursor < len(self._shown) else len(before)
        self._refilter(before[was].key if was < len(before) else None)

    def watch_sought(self) -> None:
        """Filter; the cursor stays with its row or goes to the first that is left."""
        self._refilter(self.key)

    def _refilter(self, key: str | None) -> None:
        self._shown = self.passing(self.sought) if self.sought else tuple(range(len(self.rows)))
        self._lines = {self.rows[i].key: line for line, i in enumerate(self._shown)}
        self.set_height(len(self._shown) + self.header)
        first = 0 if self.sought else min(self.cursor, max(0, len(self._shown) - 1))
        line = self._lines.get(key or "", first)
        self.set_reactive(
            Rows.cursor, self._nearest(0 if self.sought and key not in self._lines else line, 1)
        )
        self.refresh()
        self._keep_in_view()
        self.post_message(self.Changed(self))

    def passing(self, sought: str) -> tuple[int, ...]:
        """The numbers of the rows that pass a filter: here those that have all its words."""
        self._folded = self._folded or tuple(text_of(row) for row in self.rows)
        return matching(self._folded, sought)

    def _nearest(self, line: int, step: int) -> int:
        """The first line from `line` on that the cursor may stand on, looking both ways."""
        last = len(self._shown) - 1
        line = max(0, min(line, last))
        for way in (step, -step):
            at = line
            while 0 <= at <= last and not self.rows[self._shown[at]].chosen:
                at += way
            if 0 <= at <= last:
                return at
        return line

    # Filtering.

    def search_moved(self, lines: int) -> None:
        """The reader pressed an arrow in the search line."""
        self.go_to(self.cursor + lines, lines)

    def search_done(self) -> None:
        """Enter in the search line goes to the row under the cursor; most lists stay filtered."""
        self.action_choose()
        if self.once:
            self.sought = ""

    # Moving.

    def watch_cursor(self) -> None:
        """Keep the cursor in view."""
        self._keep_in_view()

    def _keep_in_view(self) -> None:
        if self.size.height:
            above = self.row_at(self.cursor - 1)
            if above is not None and above.group:
                self.show_line(self.cursor - 1, top=self.header)
            below = self.cursor
            while (row := self.row_at(below + 1)) is not None and row.more:
                below += 1
            self.show_line(below, top=self.header)
            self.show_line(self.cursor, top=self.header)

    def go_to(self, line: int, step: int = 1) -> None:
        """Move the cursor to a line, as the reader does, and announce it."""
        line = self._nearest(line, step)
        if self._shown and line != self.cursor:
            self.cursor = line
            self.post_message(self.Moved(self, self.rows[self._shown[line]].key))

    def action_down(self) -> None:
        """Move the cursor down a row."""
        self.go_to(self.cursor + 1, 1)

    def action_up(self) -> None:
        """Move the cursor up a row."""
        self.go_to(self.cursor - 1, -1)

    def action_page_down(self) -> None:
        """Move the cursor down by what is in view."""
        self.go_to(self.cursor + self._page, 1)

    def action_page_up(self) -> None:
        """Move the cursor up by what is in view."""
        self.go_to(self.cursor - self._page, -1)

    def action_top(self) -> None:
        """Move the cursor to the first row."""
        self.go_to(0, 1)

    def action_bottom(self) -> None:
        """Move the cursor to the last row."""
        self.go_to(len(self._shown) - 1, -1)

    @property
    def _page(self) -> int:
        return max(1, self.size.height - self.header - 1)

    def action_choose(self) -> None:
        """Announce the row under the cursor as chosen."""
        if (key := self.key) is not None:
            self.post_message(self.Chosen(self, key))

    def _owner(self, line: int) -> int:
        """The line of the row that a line belongs to."""
        while (row := self.row_at(line)) is not None and row.more:
            line -= 1
        return line

    def on_click(self, event: events.Click) -> None:
        """A click chooses a row."""
        line = self._owner(event.get_content_offset_capture(self).y - self.header + round(self.scroll_y))
        row = self.row_at(line)
        if row is not None and row.chosen:
            self.cursor = line
            self.post_message(self.Chosen(self, row.key))

    # Drawing.

    def on_mount(self) -> None:
        """Lay the rows out."""
        self._refilter(None)

    def sized(self) -> None:
        """Lay the columns out for the new width."""
        self._widths = ()
        self.set_height(len(self._shown) + self.header)
        self._keep_in_view()

    def on_focus(self) -> None:
        """Show the cursor as the one that keys move."""
        self.restyled()

    def render_line(self, y: int) -> Strip:
        """Draw the header or a row."""
        width = self.scrollable_content_region.width
        self._widths = self._widths or lay_out(self.columns, width - EDGE, self.gap)
        if self.header and y == 0:
            labels: tuple[Cell, ...] = tuple(((c.label, "head"),) for c in self.columns)
            return self.strip((("  ", ""), *set_out(labels, self.columns, self._widths, self.gap)), width)
        line = y - self.header + round(self.scroll_y)
        row = self.row_at(line)
        if row is None:
            hint = self.empty if y == self.header and not self._shown else ""
            return self.strip((("  ", ""), (paint.cut(hint, width - EDGE), "muted")), width)
        if row.group:
            return self.strip((("  ", ""), *paint.cut_words(words_of(row.cells[0]), width - EDGE)), width)
        here = self._owner(line) == self.cursor
        under = ("cursor" if self.has_focus else "cursor-blurred") if here else ""
        edge = ("▌ " if here else "  ", "mark" if self.has_focus else "gutter")
        if row.more and len(row.cells) == 1:
            room = width - EDGE - row.indent
            words = ((" " * row.indent, ""), *paint.cut_words(words_of(row.cells[0]), room))
        else:
            words = set_out(row.cells, self.columns, self._widths, self.gap, row.indent)
        return self.strip((edge, *words), width, under)
