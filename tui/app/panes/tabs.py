"""The line that names the panes where only one of them fits on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tui.app.layout import NAMES, PANES
from tui.app.paint import printable

if TYPE_CHECKING:
    from textual import events

_GAP = 3


class TabLine(Widget):
    """The names of the panes with their keys, the current one marked."""

    DEFAULT_CSS = """
    TabLine { dock: top; height: 1; padding: 0 2; background: $surface; color: $muted; display: none; }
    """

    @dataclass
    class Chosen(Message):
        """A tab was clicked."""

        pane: str

    current: reactive[str] = reactive("text")
    note: reactive[str] = reactive("")
    """What the current pane has to say, at the right."""

    def render(self) -> Content:
        """The tabs."""
        parts: list[str | tuple[str, str]] = []
        for number, name in enumerate(PANES, start=1):
            here = name == self.current
            parts += [(f"{number} {NAMES[name]}", "bold $accent" if here else ""), " " * _GAP]
        used = sum(len(name) + 2 + _GAP for name in NAMES.values())
        note = printable(self.note)
        blank = self.content_size.width - used - len(note)
        return Content.assemble(*parts, *((" " * blank, note) if blank >= 0 else ()))

    def on_click(self, event: events.Click) -> None:
        """A click on a name shows its pane."""
        at = event.get_content_offset_capture(self).x
        for name in PANES:
            at -= len(NAMES[name]) + 2 + _GAP
            if at < 0:
                self.post_message(self.Chosen(name))
                return
