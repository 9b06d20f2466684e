"""What every dialog shares: a quiet sheet in the middle of the screen, with its keys in its last line."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.app import paint
from tui.app.panes.footer import drawn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import ComposeResult
    from textual.widget import Widget

    from tui.app.panes.footer import Hint

Result = TypeVar("Result")


class Dialog(ModalScreen[Result]):
    """A sheet over the screen: a title, what a subclass puts in, a line of keys."""

    HEADING: ClassVar[str] = ""
    HINTS: ClassVar[tuple[Hint, ...]] = ()
    DEFAULT_CSS = """
    Dialog {
        align: center middle; background: $background 70%;
        & > .sheet {
            width: 76; max-width: 100%; height: auto; max-height: 100%;
            padding: 1 3; background: $surface; color: $foreground;
        }
        .heading { height: auto; margin-bottom: 1; text-style: bold; color: $accent; }
        .said { height: auto; margin-bottom: 1; color: $muted; }
        .under { margin: 1 0 0 0; }
        .problem { height: auto; margin-top: 1; color: $text-error; display: none; }
        .problem.shown { display: block; }
        .hints { height: 1; margin-top: 1; color: $muted; }
        Input, Input:focus { border: none; height: 1; padding: 0 1; background: $foreground 8%; }
        TextArea, TextArea:focus { border: none; padding: 0 1; background: $foreground 8%; }
        Rows {
            background: $surface; scrollbar-background: $surface;
            scrollbar-background-hover: $surface; scrollbar-background-active: $surface;
        }
    }
    Dialog:inline { height: auto; }
    """

    def compose(self) -> ComposeResult:
        """Lay the sheet out."""
        with Vertical(classes="sheet"):
            if self.heading():
                yield Static(paint.plain(self.heading()), classes="heading")
            yield from self.body()
            yield Static("", classes="problem")
            yield Static(Content.assemble(*drawn(self.hints())), classes="hints")

    def heading(self) -> str:
        """The title of the sheet."""
        return self.HEADING

    def hints(self) -> list[Hint]:
        """What the last line says."""
        return list(self.HINTS)

    def body(self) -> Iterable[Widget]:
        """What stands between title and keys."""
        return ()

    def tell(self, problem: str) -> None:
        """Say what is wrong, above the keys; nothing for an empty text."""
        line = self.query_one(".problem", Static)
        line.update(paint.plain(problem))
        line.set_class(bool(problem), "shown")
