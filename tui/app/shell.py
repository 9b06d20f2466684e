"""What every app of ours needs of Textual, whatever it shows: keys in a row, guarded output, honest ends."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from textual import events
from textual.app import App
from textual.filter import LineFilter, Monochrome, NoColor
from textual.reactive import var
from textual.worker import WorkerFailed

from tui.app import themes
from tui.app.keyboard import sequences
from tui.app.keyboard.keynames import shown
from tui.app.keys import ACTIONS
from tui.app.lazy import load
from tui.app.terminals import signals
from tui.app.terminals.guard import Chain, Printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.driver import Driver


class Shell(App[None]):
    """An app without a screen of its own yet."""

    prefix: var[str] = var("")
    """A key that waits for the next one of its sequence."""

    def __init__(self) -> None:
        super().__init__(driver_class=_driver())
        self.crash: BaseException | None = None
        """What ended the app, where something did that should not."""
        self.beginnings = sequences.beginnings(key for action in ACTIONS for key in action.keys)
        """Keys that may begin a sequence."""
        self._last: tuple[LineFilter, ...] = (Printable(), *((NoColor(),) if self.no_color else ()))
        self._chain = Chain(self._last)

    def on_mount(self) -> None:
        """Catch signals."""
        if not self.is_headless:
            signals.catch(lambda code: self.exit(return_code=code))

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Show a line in a corner for a while; it is never read as markup."""
        self.notify(
            text, severity="warning" if wrong else "information", markup=False, timeout=12 if wrong else 5
        )

    def action_help_quit(self) -> None:
        """`ctrl+c` copies a selection; where there is none, say how to leave."""
        bound = {one.binding.action.removeprefix("app."): key for key, one in self.active_bindings.items()}
        keys = [shown(bound[name]) for name in ("back", "quit") if name in bound]
        self.say(f"{' or '.join(keys)} quits")

    async def on_event(self, event: events.Event) -> None:
        """Take keys that belong to a sequence before anyone else."""
        if isinstance(event, events.Key) and not event.is_forwarded and await self._in_sequence(event.key):
            return
        await super().on_event(event)

    async def _in_sequence(self, key: str) -> bool:
        """Whether a key began or ended a sequence; a completed one is run."""
        if not self.prefix and key not in self.beginnings:
            return False
        bound = self.active_bindings
        step = sequences.step(self.prefix, key, bound)
        self.prefix = step.prefix
        if step.chosen:
            await self.run_action(bound[step.chosen].binding.action, bound[step.chosen].node)
        return step.used

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of our own that a theme may leave out."""
        return themes.defaults(self.current_theme)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What every painted line passes: printable text only, no colour where the reader wants none."""
        usual = (one for one in super().get_line_filters() if not isinstance(one, Monochrome))
        filters = (*usual, *self._last)
        if filters != self._chain.filters:
            self._chain = Chain(filters)
        return (self._chain,)

    def _handle_exception(self, error: Exception) -> None:
        self.crash = error.error if isinstance(error, WorkerFailed) else error
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """End without Textual's traceback, which prints the values of variables; who runs the app tells."""
        self._close_messages_no_wait()


def _driver() -> type[Driver] | None:
    """Our driver where Textual would take the one it is made from."""
    if sys.platform == "win32":
        return None
    driver: type[Driver] = load("terminals.driver", "TolerantDriver")
    return driver
