"""The rule over a pane: its name and what there is to say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from tui.app import paint
from tui.app.layout import NAMES
from tui.app.tones import mix

if TYPE_CHECKING:
    from rich.style import Style


class Head(Widget):
    """A rule across the pane with its name at the left and a note at the right, as in a newspaper."""

    DEFAULT_CSS = """
    Head {
        height: 1; padding: 0 0 0 1; color: $muted;
        &.-here { color: $accent; text-style: bold; }
    }
    """
    note: reactive[str] = reactive("")

    def __init__(self, number: int, pane: str) -> None:
        """Make the head of a pane.

        Args:
            number: The key that leads to the pane.
            pane: Id of the pane; the head's is this with `-head` behind.
        """
        super().__init__(id=f"{pane}-head")
        self.pane = pane
        self._shown = f"{number} {NAMES[pane]}"

    def render_line(self, y: int) -> Strip:
        """Draw the rule; there is only one line."""
        del y
        width = self.size.width
        name = f" {self._shown} "
        note = paint.printable(paint.cut(self.note, max(0, width - len(name) - 6)))
        note = f" {note} " if note else ""
        rule = "─" * max(0, width - len(name) - paint.cells(note) - 2)
        thin = self._tone("rule")
        return Strip(
            [
                Segment("─", thin),
                Segment(name, self.rich_style),
                Segment(rule, thin),
                Segment(note, self._tone("muted")),
                Segment("─", thin),
            ]
        ).adjust_cell_length(width, self.rich_style)

    def _tone(self, name: str) -> Style:
        """A tone over this widget's own ground, as the panes mix theirs."""
        app = self.app
        plain = app.no_color or app.native_ansi_color
        return mix((name,), self.background_colors[1], self.colors[3], app.theme_variables, plain=plain)
