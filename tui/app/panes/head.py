"""The rule over a pane: its name and what there is to say about it."""

from __future__ import annotations

from rich.segment import Segment
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from tui.app import paint
from tui.app.layout import NAMES


class Head(Widget):
    """A rule across the pane with its name at the left and a note at the right, as in a newspaper."""

    COMPONENT_CLASSES = {"head--rule", "head--note"}
    DEFAULT_CSS = """
    Head {
        height: 1; padding: 0 0 0 1; color: $muted;
        &.-here { color: $accent; text-style: bold; }
        & > .head--rule { color: $rule; }
        & > .head--note { color: $muted; }
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
        thin = self.get_component_rich_style("head--rule")
        return Strip(
            [
                Segment("─", thin),
                Segment(name, self.rich_style),
                Segment(rule, thin),
                Segment(note, self.get_component_rich_style("head--note")),
                Segment("─", thin),
            ]
        ).adjust_cell_length(width, self.rich_style)
