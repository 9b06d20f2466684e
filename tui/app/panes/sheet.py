"""A comparison drawn: companies as columns and metrics as rows, or the bars of one metric."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.reactive import reactive, var

from tui.app import paint
from tui.app.lazy import load
from tui.app.panes.filtering import Filtered
from tui.app.tables import frame, grid
from tui.app.tables.flow import Piece, flow
from tui.app.tables.frame import EDGE, Frame
from tui.app.tables.grid import At

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.strip import Strip

    from tui.app.tables.chart import ChartLine
    from tui.core.compare.table import Comparison

EMPTY = "No company has a figure here"
NO_MATCH = "No company or metric holds these words"


class Sheet(Filtered):
    """A comparison with a cursor; names of companies and metrics stay in view whatever scrolls."""

    table: var[Comparison | None] = var(None)
    cursor: reactive[At] = reactive(At())
    near: var[str | None] = var(None)
    """The id of the figure nearest to the reading place."""
    charted: var[bool] = var(False)
    """The metric under the cursor is drawn as bars in the place of the table."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id)
        self._shown: Comparison | None = None
        self._frame = Frame()
        self._head: list[paint.Words] = []
        self._lines: tuple[grid.GridLine, ...] = ()
        self._bars: tuple[ChartLine, ...] = ()
        self._legend: list[paint.Words] = []
        self._from = 0

    def moved(self) -> None:
        """Called when the cursor, or what is shown, changed."""

    # What it shows.

    def watch_table(self, before: Comparison | None, now: Comparison | None) -> None:
        """Show another comparison; the cursor stays with its company and metric where they are left."""
        found = before and now and _follow(self._shown or before, now, self.cursor)
        if found:
            self.set_reactive(Sheet.cursor, found)
        elif before is None:
            self._shown = None
        self._rebuild(first=before is None)

    def watch_sought(self) -> None:
        """Filter."""
        before = self._shown
        at = self.cursor
        self._rebuild()
        if before is not None and self._shown is not None and self._shown.rows:
            self.cursor = _follow(before, self._shown, at) or self.cursor

    def watch_charted(self) -> None:
        """Show bars, or the table."""
        self._rebuild()

    def watch_near(self) -> None:
        """Follow the reading place where the comparison has its figure."""
        if self.near is not None and self._shown is not None:
            at = grid.find(self._shown, self.near)
            if at is not None and not self.has_focus:
                self.cursor = at

    def watch_cursor(self) -> None:
        """Keep the cursor in view."""
        self._keep_in_view()
        self.moved()

    def sized(self) -> None:
        """Lay the columns out for the new width."""
        self._rebuild()

    # Laying out.

    @property
    def view(self) -> range:
        """The numbers of the companies in view."""
        count = len(self._shown.columns) if self._shown else 0
        return range(self._from, min(self._from + self._frame.visible, count))

    def _rebuild(self, *, first: bool = False) -> None:
        if self.table is None or not self.size.width:
            return
        first = first or self._shown is None
        self._shown = shown = grid.filtered(self.table, self.sought)
        width = self.scrollable_content_region.width - EDGE - frame.MARGIN
        self._frame = frame.frame(shown, width)
        self._legend = flow((Piece(said, "muted", "   ") for said in grid.legend(shown)), width)
        row, column, entry = (grid.find(shown, self.near) if first and self.near else None) or self.cursor
        here = At(max(0, min(row, len(shown.rows) - 1)), max(0, min(column, len(shown.columns) - 1)), entry)
        self.set_reactive(Sheet.cursor, here)
        self._lines = ()
        self._keep_in_view()
        self.refresh()
        self.moved()

    def _set_lines(self) -> None:
        """Set the companies in view; those out of view take no lines."""
        if self._shown is None:
            return
        low, stacked = self.size.height < frame.LOW, not self._frame.label
        if self.charted and self._shown.rows:
            draw = load("tables.chart", "chart_lines")
            title, self._bars = draw(self._shown, self.cursor.row, self._frame.width, self.size.height - 2)
            self._head = [((" " * EDGE, ""), *title), *((),) * (not low)]
            self.set_height(len(self._head) + len(self._bars))
        else:
            self._lines = grid.grid_lines(self._shown, self._frame.column, self.view, stacked=stacked)
            self._head = frame.head(self._shown, self._frame, self.view, self.cursor, low=low)
            self.set_height(len(self._head) + len(self._lines) + bool(self._legend) + len(self._legend))

    def _keep_in_view(self) -> None:
        if self._shown is None:
            return
        before, count = self._from, len(self._shown.columns)
        self._from = self._frame.first(before, self.cursor.column, count)
        if self._from != before or self.charted or not self._lines:
            self._set_lines()
        elif self._shown.rows:
            low = self.size.height < frame.LOW
            self._head = frame.head(self._shown, self._frame, self.view, self.cursor, low=low)
        self.refresh()
        number = next((n for n in range(len(self.body)) if self.at(n) == self.cursor), None)
        if number is not None:
            last = number
            while last + 1 < len(self.body) and self.at(last + 1) == self.cursor:
                last += 1
            if not self.charted and grid.step(self._shown, self.cursor, 1) == self.cursor:
                last = self.virtual_size.height - len(self._head) - 1  # the legend, below the last fact
            self.show_line(last, top=len(self._head), margin=1)
            self.show_line(number, top=len(self._head), margin=1)

    @property
    def body(self) -> tuple[object, ...]:
        """The lines that scroll, without the legend."""
        return self._bars if self.charted else self._lines

    def at(self, number: int, column: int | None = None) -> At | None:
        """The fact on a line, in the column of the cursor or another one; None where there is none."""
        if self.charted:
            bar = self._bars[number]
            return At(self.cursor.row, bar.column, bar.entry) if bar.column >= 0 else None
        line = self._lines[number]
        column = self.cursor.column if column is None else column
        entry, words = line.parts[column]
        return At(line.row, column, max(entry, 0)) if words else None

    # Drawing.

    def render_line(self, y: int) -> Strip:
        """Draw a line of the head, of the table or the bars, or of the legend."""
        width = self.scrollable_content_region.width
        if self._shown is None or not self._shown.rows:
            return self.strip(((" " * EDGE, ""), (self._hint if y == 0 else "", "muted")), width)
        if y < len(self._head):
            return self.strip(self._head[y], width)
        number = y - len(self._head) + round(self.scroll_y)
        if number < len(self.body):
            words = self._bar(number) if self.charted else self._facts(number, top=y == len(self._head))
            return self.strip(tuple(words), width)
        below = number - len(self._lines) - 1
        words = iter(self._legend[below] if 0 <= below < len(self._legend) and not self.charted else ())
        return self.strip(((" " * EDGE, ""), *words), width)

    @property
    def _hint(self) -> str:
        """What an empty pane says; nothing while the companies are still being compared."""
        if self.table is None:
            return ""
        return paint.cut(NO_MATCH if self.sought else EMPTY, self.scrollable_content_region.width - EDGE)

    def _under(self, at: At | None) -> str:
        """What lies under a fact: the cursor, or nothing."""
        return ("cell" if self.has_focus else "cursor-blurred") if at == self.cursor else ""

    def _bar(self, number: int) -> Iterator[paint.Run]:
        """A line of the bars."""
        under = self._under(self.at(number))
        yield " " * EDGE, ""
        for text, tone in self._bars[number].words:
            yield text, f"{under} {tone}".strip()

    def _facts(self, number: int, *, top: bool) -> Iterator[paint.Run]:
        """A line of the table; its metric stands on the first line of it that is in view."""
        here = self._lines[number]
        named = here.first or (top and any(words for _, words in here.parts))
        label = self._shown.rows[here.row].label if self._shown and named else ""
        tone = "accent strong" if here.row == self.cursor.row else "muted"
        if not self._frame.label:
            yield " " * EDGE, ""
            if here.first:
                yield paint.cut(label, self._frame.width), tone
                return
        else:
            wide = self._frame.label
            yield f"{' ' * EDGE}{paint.cut(label, wide).ljust(wide)}", tone
        for c in self.view:
            _, words = here.parts[c]
            yield from frame.right(words, self._frame.column, self._under(self.at(number, c)))


def _follow(before: Comparison, now: Comparison, at: At) -> At | None:
    """The same company and metric in another state of a comparison; the first of what is gone."""
    if not before.rows or not now.rows or at.row >= len(before.rows) or at.column >= len(before.columns):
        return None
    company, metric = before.columns[at.column].id, before.rows[at.row].metric
    row = next((i for i, one in enumerate(now.rows) if one.metric == metric), None)
    column = next((i for i, one in enumerate(now.columns) if one.id == company), None)
    if row is None and column is None:
        return None
    cell = now.rows[row or 0].cells[column or 0]
    return At(row or 0, column or 0, min(at.entry, max(0, len(cell) - 1)))
