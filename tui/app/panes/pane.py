"""The frame of a pane: a rule with its name and what there is to say about it, then the pane itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.containers import Vertical
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from tui.app import paint

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Head(Widget):
    """A rule across the pane with its name at the left and a note at the right, as in a newspaper."""

    COMPONENT_CLASSES = {"head--rule", "head--note"}
    DEFAULT_CSS = """
    Head {
        height: 1; color: $muted;
        & > .head--rule { color: $rule; }
        & > .head--note { color: $muted; }
    }
    """
    note: reactive[str] = reactive("")

    def __init__(self, name: str) -> None:
        """Make the head of a pane.

        Args:
            name: Of the pane.
        """
        super().__init__()
        self._name_shown = name

    def render_line(self, y: int) -> Strip:
        """Draw the rule; there is only one line."""
        del y
        width = self.size.width
        name = f" {self._name_shown} "
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


class Pane(Vertical):
    """A pane in its frame."""

    DEFAULT_CSS = """
    Pane {
        & > Head { text-style: none; }
        &:focus-within > Head { color: $accent; text-style: bold; }
    }
    """

    def __init__(self, name: str, body: Widget) -> None:
        """Frame a pane.

        Args:
            name: What stands over it.
            body: The pane; the frame's id is the pane's with `-pane` behind.
        """
        super().__init__(id=f"{body.id}-pane")
        self.head = Head(name)
        self.body = body

    def compose(self) -> ComposeResult:
        """The head over the pane."""
        yield self.head
        yield self.body
