"""A sheet that says where a value comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static

from tui.app import paint
from tui.app.panes.compare import Compare
from tui.app.screens.dialog import Dialog
from tui.app.tables import details

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from tui.app.panes.footer import Hint
    from tui.app.screens.explorer_moves import ReadingScreen
    from tui.app.tables.details import Detail
    from tui.app.text.reading import Reading


class Details(Dialog[None]):
    """A value, the words it came from, and what found it."""

    HINTS: ClassVar[tuple[Hint, ...]] = (("esc", "close"),)
    BINDINGS = [Binding("escape,i,q,enter", "leave", show=False)]
    DEFAULT_CSS = """
    Details VerticalScroll {
        height: auto; max-height: 70vh;
        & > Horizontal { height: auto; }
        .name { width: 13; color: $muted; }
        .value { width: 1fr; height: auto; }
    }
    """

    def __init__(self, title: str, lines: list[Detail]) -> None:
        """Make the sheet.

        Args:
            title: Its heading.
            lines: What it says.
        """
        super().__init__()
        self._title_shown = title
        self._details = lines

    def heading(self) -> str:
        """What the sheet is about."""
        return self._title_shown

    def body(self) -> Iterable[Widget]:
        """A line for each detail, its words set in from the left."""
        lines = (
            Horizontal(Static(paint.plain(name), classes="name"), Static(paint.plain(text), classes="value"))
            for name, text in self._details
        )
        yield VerticalScroll(*lines)

    def action_leave(self) -> None:
        """Close it."""
        self.dismiss()


def of_cell(pane: Compare, reading: Reading) -> Details:
    """The sheet of the cell under the cursor of a comparison, which is not empty.

    Args:
        pane: The comparison.
        reading: Of the article of the fact there; of any article where there is no fact.
    """
    company, metric = pane.names or ("", "")
    entry, table = pane.entry, pane.table
    lines = details.of_entry(reading, entry, table) if entry and table else details.of_gap(company, metric)
    return Details(f"{company}: {metric}", lines)


def show(screen: ReadingScreen) -> None:
    """Show the details of what is under the cursor: a cell in Compare, else the figure here."""
    focused, reading = screen.focused, screen.pages
    if isinstance(focused, Compare) and focused.names is not None:
        screen.app.push_screen(of_cell(focused, reading))
        return
    figure = reading.figures.get(screen.figure_here or "")
    if figure is not None:
        lines = details.of_figure(reading, figure, screen.table)
        screen.app.push_screen(Details(f"Figure: {figure.written}", lines))
    else:
        screen.notify("No figure in this sentence; f goes to the next one", markup=False)
