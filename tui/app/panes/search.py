"""The line in which the reader types what to find in the text, or what a list should be filtered by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self, cast

from textual.widget import Widget
from textual.widgets import Input

if TYPE_CHECKING:
    from textual import events


class Searched(Protocol):
    """What a search line works for: a widget that is told what happens in the line."""

    def search_typed(self, text: str) -> None:
        """The text of the line changed."""

    def search_moved(self, lines: int) -> None:
        """An arrow key was pressed: -1 up, 1 down."""

    def search_done(self) -> None:
        """Enter: the reader has what was looked for."""

    def search_left(self) -> None:
        """Escape: everything as before."""


class SearchLine(Input):
    """One line below a pane; it goes when the reader presses Enter or Escape."""

    DEFAULT_CSS = """
    SearchLine, SearchLine:focus {
        height: 1; border: none; padding: 0 2; background: $foreground 8%; color: $foreground;
    }
    """

    HINTS = (("↑↓", "move"), ("⏎", "go there"), ("esc", "leave"))
    """What the line of keys says meanwhile."""

    def __init__(self, target: Searched, text: str) -> None:
        """Make the line.

        Args:
            target: The widget that is told.
            text: What the line begins with.
        """
        super().__init__(text, placeholder="type to search", compact=True)
        self._target = target
        self.HINTS = getattr(target, "SEARCH_HINTS", self.HINTS)

    @classmethod
    def open_for(cls, target: Searched, text: str = "") -> Self:
        """Show the line below a widget, or go to the one that is there."""
        widget = cast("Widget", target)
        parent = widget.parent if isinstance(widget.parent, Widget) else widget.screen
        for line in parent.query(cls):
            line.focus(scroll_visible=False)
            return line
        line = cls(target, text)
        parent.mount(line, after=widget)
        line.focus(scroll_visible=False)
        return line

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell what is typed."""
        event.stop()
        self._target.search_typed(event.value)

    def on_key(self, event: events.Key) -> None:
        """Take the keys that an input does not know."""
        way = {"up": -1, "down": 1}.get(event.key)
        if way:
            self._target.search_moved(way)
        elif event.key == "enter":
            self._close()
            self._target.search_done()
        elif event.key == "escape":
            self._target.search_left()
            self._close()
        else:
            return
        event.stop()
        event.prevent_default()

    def _close(self) -> None:
        """Go, and give the focus back."""
        cast("Widget", self._target).focus(scroll_visible=False)
        self.remove()
