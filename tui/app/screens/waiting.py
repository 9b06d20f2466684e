"""What shows while an article is still being read: its name, for how long, and how to leave."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.app.messages import Arrived
from tui.app.paint import cut, printable
from tui.app.panes.footer import KeyLine

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from tui.core.underway import Underway

_MOST = 64
"""Keys that are kept for the article; nobody types more than that blindly."""
_LEAVING = ("escape", "q")
_TICK = 0.25
"""Seconds between two looks at the clock."""


class WaitingScreen(ModalScreen[None]):
    """A quiet screen; modal, so that no key but those that leave does anything yet."""

    AUTO_FOCUS = ""
    BINDINGS = [Binding(",".join(_LEAVING), "app.quit", "leave", show=False)]
    HINTS: ClassVar = (("esc", "leave"),)
    DEFAULT_CSS = """
    WaitingScreen {
        align: center middle; background: $background;
        Vertical { width: 1fr; height: auto; padding: 0 2; }
        Static { width: 1fr; content-align-horizontal: center; color: $muted; }
        #waiting-name { color: $foreground; }
    }
    """

    def __init__(self, underway: Underway) -> None:
        """Wait for an article.

        Args:
            underway: What is being read.
        """
        super().__init__()
        self._underway = underway
        self._keys: list[events.Key] = []

    def compose(self) -> ComposeResult:
        """The name, and below it what happens."""
        with Vertical():
            yield Static(id="waiting-name")
            yield Static(id="waiting-time")
        yield KeyLine()

    def on_mount(self) -> None:
        """Look at the clock from now on, and tell the app when the article is there."""
        self._tell()
        self.set_interval(_TICK, self._tell)
        self._underway.when_done(self._done)

    def on_resize(self) -> None:
        """Cut the name to the new width."""
        self._tell()

    def on_key(self, event: events.Key) -> None:
        """Keep a key for the article, except those that leave."""
        if event.key in (*_LEAVING, "ctrl+c"):
            return
        event.stop()
        if len(self._keys) < _MOST:
            self._keys.append(events.Key(event.key, event.character))

    def _done(self) -> None:
        """Say so, from the thread that reads; the keys are those that are there when the app takes them."""
        with suppress(RuntimeError):  # the reader left meanwhile, and the loop is closed
            self.post_message(Arrived(self._keys))

    def _tell(self) -> None:
        width = max(8, self.size.width - 4)
        name = "standard input" if self._underway.name == "-" else self._underway.name
        said = self._underway.said[-1:]
        time = f"{self._underway.seconds:.0f} s"
        self._show("#waiting-name", cut(printable(f"Reading {name} …"), width))
        self._show("#waiting-time", cut(printable("  ".join((*said, time))), width))

    def _show(self, where: str, text: str) -> None:
        self.query_one(where, Static).update(Content(text))
