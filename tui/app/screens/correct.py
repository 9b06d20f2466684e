"""Dialogs of a correction: choose what to correct or its new value, or type it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.widgets import Input, Static

from tui.app import paint
from tui.app.screens.ask import Prompt
from tui.app.screens.finder import Finder
from tui.app.tables.listing import Column, Row
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.widget import Widget

    from tui.app.panes.footer import Hint
    from tui.core.corrections.ledger import Wanted

TYPED = "typed "
"""What the key of a row begins with that is what the reader typed."""

_QUOTE = 160
"""Characters of the article that are shown."""

_MOST = 16
"""Rows that are shown at a time."""

_AROUND, _LINE = 11, 64
"""Lines of the dialog beside its rows, with one line of the quote, and columns of a line at least."""


class Choose(Finder):
    """A short list to choose from; where `free` says so, also what the reader types."""

    COLUMNS: ClassVar[tuple[Column, ...]] = (Column(20, share=1), Column(12, align="right"))
    PLACEHOLDER = "type to find"
    HINTS: ClassVar[tuple[Hint, ...]] = (("↑↓", "move"), ("⏎", "take it"), ("esc", "leave"))
    DEFAULT_CSS = """
    Choose { & > .sheet { height: auto; max-height: 100%; } Rows { height: auto; max-height: 60vh; } }
    """

    def __init__(
        self, heading: str, rows: Iterable[Row], *, quote: str = "", free: str = "", at: str | None = None
    ) -> None:
        """Make the dialog.

        Args:
            heading: What is chosen.
            rows: What there is.
            quote: The words of the article that it is about.
            free: What the row says that takes what was typed; empty where only the rows count.
            at: The key of the row to begin at.
        """
        super().__init__()
        self._heading_shown = heading
        self._choices = tuple(rows)
        self._quote = quote
        self._free = free
        self._begin = at
        self._text = ""

    def heading(self) -> str:
        """What is chosen."""
        return self._heading_shown

    def body(self) -> Iterable[Widget]:
        """The words, the line and the list."""
        if self._quote:
            yield Static(paint.plain(f"“{paint.cut(self._quote, _QUOTE)}”"), classes="said")
        yield from super().body()

    def rows(self) -> tuple[Row, ...]:
        """What there is, and what was typed."""
        typed = Row(TYPED + self._text, (self._text, ((self._free, "muted"),)))
        return (*self._choices, typed) if self._free and self._text else self._choices

    def on_mount(self) -> None:
        """Begin at what is so now."""
        room = self.app.size.height - _AROUND - (min(len(self._quote), _QUOTE) + 2) // _LINE
        self.list.styles.height = max(1, min(len(self._choices) + bool(self._free), _MOST, room))
        self.list.move_to(self._begin)

    def typed(self, text: str) -> None:
        """Offer what was typed."""
        if self._free:
            self._text = " ".join(text.split())
            self.list.rows = self.rows()


class Typed(Prompt):
    """Asks for a line until it can be taken; gives the correction that it makes."""

    def __init__(self, question: str, value: str, check: Callable[[str], Wanted], *, hint: str = "") -> None:
        """Make the dialog.

        Args:
            question: What is asked.
            value: What it is now.
            check: Makes the correction, or raises `NutgrafError` where the line cannot be that.
            hint: How to write it.
        """
        super().__init__(question, value, placeholder=hint)
        self._check = check
        self._hint = hint
        self.wanted: Wanted | None = None

    def body(self) -> Iterable[Widget]:
        """The line, and how to write it."""
        yield from super().body()
        if self._hint:
            yield Static(paint.plain(self._hint), classes="said under")

    @on(Input.Changed)
    def _typed(self) -> None:
        self.tell("")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter gives the correction; a line that cannot be taken says why."""
        event.stop()
        event.prevent_default()
        try:
            self.wanted = self._check(event.value)
        except NutgrafError as error:
            self.tell(str(error))
        else:
            self.dismiss(event.value)
