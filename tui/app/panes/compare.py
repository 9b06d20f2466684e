"""Companies side by side: metrics as rows, companies as columns, the metric always in view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from tui.app.keys import bindings
from tui.app.panes.sheet import Sheet
from tui.app.tables import frame, grid
from tui.app.tables.grid import At

if TYPE_CHECKING:
    from textual import events

    from tui.core.compare.table import Comparison, Entry


class Compare(Sheet):
    """A comparison that is moved in by keys; at narrow widths it scrolls by whole companies."""

    BINDINGS = [*bindings("rows"), *bindings("compare")]

    @dataclass
    class Chosen(Message):
        """Enter was pressed, or the mouse clicked, on a fact."""

        figure: str
        """Id of the figure that states it."""
        article: str
        """Id of its article."""

    @dataclass
    class Moved(Message):
        """The reader moved the cursor."""

    class Asked(Message):
        """The reader wants the comparison otherwise, or on paper."""

        def __init__(self, what: str, metric: str) -> None:
            """Make the message.

            Args:
                what: `choose`, `sort`, `basis`, `currency` or `export`.
                metric: Id of the metric under the cursor; empty where there is none.
            """
            super().__init__()
            self.what = what
            self.metric = metric

    # What it holds.

    @property
    def shown(self) -> Comparison | None:
        """What is left by the filter."""
        return self._shown

    @property
    def entry(self) -> Entry | None:
        """The fact under the cursor, None where the articles say nothing."""
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
        """What the frame says: in what terms the values are, which companies are in view, and the metric."""
        if self._shown is None:
            return ""
        every = range(len(self._shown.columns))
        view = every if self.charted else self.view
        return frame.place(self._shown, view, self.cursor, tight=not self._frame.label)

    def moved(self) -> None:
        """Tell the screen."""
        self.post_message(self.Moved())

    # Moving.

    def _go(self, way: int, times: int = 1) -> None:
        if self._shown is None or not self._shown.rows:
            return
        if self.charted:
            self._go_bar(way * times)
            return
        at = self.cursor
        for _ in range(times):
            at = grid.step(self._shown, at, way)
        self.cursor = at

    def _go_bar(self, lines: int) -> None:
        """Go some bars down or up."""
        stops = [at for number in range(len(self.body)) if (at := self.at(number)) is not None]
        here = stops.index(self.cursor) if self.cursor in stops else 0
        if stops:
            self.cursor = stops[max(0, min(here + lines, len(stops) - 1))]

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
        """Go to the first metric, or the first bar."""
        if self.charted:
            self._go_bar(-len(self.body))
        else:
            self.cursor = At(0, self.cursor.column)

    def action_bottom(self) -> None:
        """Go to the last metric, or the last bar."""
        if self.charted:
            self._go_bar(len(self.body))
        elif self._shown is not None and self._shown.rows:
            row, column = len(self._shown.rows) - 1, self.cursor.column
            self.cursor = At(row, column, max(0, len(self._shown.rows[row].cells[column]) - 1))

    def action_column(self, way: int) -> None:
        """Go to the company beside; between bars, to the next metric."""
        if self._shown is None or not self._shown.rows:
            return
        row, column, _ = self.cursor
        row, column = (row + way, column) if self.charted else (row, column + way)
        row = max(0, min(row, len(self._shown.rows) - 1))
        column = max(0, min(column, len(self._shown.columns) - 1))
        if (row, column) != self.cursor[:2]:
            self.cursor = At(row, column)

    def action_columns(self, way: int) -> None:
        """Go on by as many companies as are in view; between bars, by a metric."""
        self.action_column(way if self.charted else way * self._frame.visible)

    def go_conflict(self, way: int) -> None:
        """Go to the next fact that another article contradicts, around the end; the table shows it."""
        found = grid.conflicts(self._shown) if self._shown else ()
        if found:
            self.charted = False
            beyond = [at for at in found if (at > self.cursor if way > 0 else at < self.cursor)]
            self.cursor = (beyond or found)[0 if way > 0 else -1]

    def action_choose(self) -> None:
        """Announce the fact under the cursor as chosen."""
        if self.entry is not None:
            self.post_message(self.Chosen(self.entry.figure.id, self.entry.article))

    def action_chart(self) -> None:
        """Draw the metric as bars, or show the table again."""
        self.charted = not self.charted

    def action_ask(self, what: str) -> None:
        """Ask the screen for another view."""
        if self.table is not None and self._shown is not None:
            rows = self._shown.rows
            self.post_message(self.Asked(what, rows[self.cursor.row].metric if rows else ""))

    def action_export(self) -> None:
        """Ask the screen to write the comparison to a file."""
        self.action_ask("export")

    def on_click(self, event: events.Click) -> None:
        """A click chooses a fact."""
        at = event.get_content_offset_capture(self)
        number = at.y - len(self._head) + round(self.scroll_y)
        column = (at.x - frame.EDGE - self._frame.label) // (self._frame.column + frame.GAP) + self._from
        if at.y < len(self._head) or number >= len(self.body) or column not in self.view:
            return
        found = self.at(number, column)
        if found is not None:
            self.cursor = found
            self.action_choose()

    # Filtering.

    def search_moved(self, lines: int) -> None:
        """The reader pressed an arrow in the search line."""
        self._go(lines)

    def search_done(self) -> None:
        """Enter in the search line goes to the fact under the cursor."""
        self.action_choose()
