"""A dialog with a list that is filtered by what the reader types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.widgets import Input

from tui.app.panes.rows import Rows
from tui.app.screens.dialog import Dialog
from tui.app.tables.listing import Column, Row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.style import Style
    from textual.widget import Widget

    from tui.app.panes.footer import Hint


class Choices(Rows):
    """A list that is moved in while the focus is elsewhere, so that its cursor always looks alive."""

    def tone(self, names: str) -> Style:
        """The style of tones."""
        return super().tone(names.replace("cursor-blurred", "cursor"))


class Finder(Dialog[str | None]):
    """Gives the key of the row that was chosen, or None; the focus stays in the line of the filter."""

    COLUMNS: ClassVar[tuple[Column, ...]] = (Column(1, share=1),)
    PLACEHOLDER: ClassVar[str] = "type to find"
    EMPTY: ClassVar[str] = "Nothing matches."
    HINTS: ClassVar[tuple[Hint, ...]] = (("↑↓", "move"), ("⏎", "take it"), ("esc", "leave"))
    BINDINGS = [
        Binding("down,ctrl+n", "move('down')", priority=True, show=False),
        Binding("up,ctrl+p", "move('up')", priority=True, show=False),
        Binding("pagedown", "move('page_down')", priority=True, show=False),
        Binding("pageup", "move('page_up')", priority=True, show=False),
        Binding("escape", "leave", priority=True, show=False),
    ]
    DEFAULT_CSS = """
    Finder {
        & > .sheet { height: 80%; max-height: 34; }
        Input, Input:focus { margin-bottom: 1; }
        Rows { height: 1fr; }
    }
    """

    def body(self) -> Iterable[Widget]:
        """The line and the list."""
        yield Input(placeholder=self.placeholder(), compact=True)
        rows = Choices(self.COLUMNS, self.rows(), empty=self.EMPTY)
        rows.can_focus = False
        yield rows

    def placeholder(self) -> str:
        """What the line says while it is empty."""
        return self.PLACEHOLDER

    def rows(self) -> tuple[Row, ...]:
        """What there is to choose."""
        return ()

    @property
    def list(self) -> Rows:
        """The list."""
        return self.query_one(Rows)

    @on(Input.Changed)
    def _filter(self, event: Input.Changed) -> None:
        event.stop()
        self.typed(event.value)
        self.list.sought = event.value
        self.reached(self.list.key)

    @on(Input.Submitted)
    def _take(self, event: Input.Submitted) -> None:
        event.stop()
        self.list.action_choose()

    @on(Rows.Chosen)
    def _chosen(self, event: Rows.Chosen) -> None:
        event.stop()
        self.chosen(event.key)

    @on(Rows.Moved)
    def _moved(self, event: Rows.Moved) -> None:
        event.stop()
        self.reached(event.key)

    def typed(self, text: str) -> None:
        """The reader typed; a subclass may add rows that come of it."""

    def chosen(self, key: str) -> None:
        """A row was taken."""
        self.dismiss(key)

    def reached(self, key: str | None) -> None:
        """The cursor came to a row."""

    async def action_move(self, way: str) -> None:
        """Move in the list."""
        await self.list.run_action(way)

    def action_leave(self) -> None:
        """Take nothing."""
        self.dismiss(None)
