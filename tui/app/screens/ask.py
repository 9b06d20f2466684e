"""Dialogs that ask for one thing: a line, a yes or no, the text of a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.widgets import Input, Static, TextArea

from tui.app import paint
from tui.app.screens.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.widget import Widget

    from tui.app.panes.footer import Hint

_QUOTE = 240


class Prompt(Dialog[str | None]):
    """Asks for a line; None when the reader leaves."""

    HINTS: ClassVar[tuple[Hint, ...]] = (("⏎", "done"), ("esc", "leave"))
    BINDINGS = [Binding("escape", "leave", priority=True, show=False)]

    def __init__(self, question: str, value: str = "", *, placeholder: str = "") -> None:
        """Make the dialog.

        Args:
            question: What is asked, a few words.
            value: What the line begins with.
            placeholder: Shown while it is empty.
        """
        super().__init__()
        self._question = question
        self._value = value
        self._placeholder = placeholder

    def heading(self) -> str:
        """The question."""
        return self._question

    def body(self) -> Iterable[Widget]:
        """The line."""
        yield Input(self._value, placeholder=self._placeholder, compact=True, select_on_focus=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter gives the line."""
        event.stop()
        self.dismiss(event.value)

    def action_leave(self) -> None:
        """Escape gives nothing."""
        self.dismiss(None)


class Confirm(Dialog[bool]):
    """Asks for yes or no; Escape is no."""

    BINDINGS = [
        Binding("y", "answer(True)", show=False),
        Binding("n,escape,q", "answer(False)", show=False),
    ]

    def __init__(self, question: str, *, yes: str = "yes", no: str = "no") -> None:
        """Make the dialog.

        Args:
            question: A sentence or two.
            yes: What `y` does, in a word or two.
            no: What `n` and Escape do.
        """
        super().__init__()
        self._question = question
        self._answers = (("y", yes), ("n", no))

    def hints(self) -> list[Hint]:
        """The two answers."""
        return list(self._answers)

    def body(self) -> Iterable[Widget]:
        """The question."""
        yield Static(paint.plain(self._question))

    def action_answer(self, answer: bool) -> None:
        """Give the answer."""
        self.dismiss(answer)


class NoteEditor(Dialog[str | None]):
    """Asks for the text of a note; None when the reader leaves it as it was. Nothing typed goes unasked."""

    HEADING = "Note"
    HINTS: ClassVar[tuple[Hint, ...]] = (("⏎", "save"), ("^j", "new line"), ("esc", "leave"))
    BINDINGS = [
        Binding("enter,ctrl+s", "save", priority=True, show=False),
        Binding("ctrl+j,shift+enter", "break_line", priority=True, show=False),
        Binding("escape", "leave", priority=True, show=False),
    ]
    DEFAULT_CSS = """
    NoteEditor TextArea { height: 8; max-height: 50vh; }
    """

    def __init__(self, quote: str, text: str = "") -> None:
        """Make the dialog.

        Args:
            quote: The words that the note is about, of the article.
            text: The note so far.
        """
        super().__init__()
        self._quote = quote
        self._text = text

    def body(self) -> Iterable[Widget]:
        """The quote and the text."""
        if self._quote:
            shown = self._quote if len(self._quote) <= _QUOTE else self._quote[:_QUOTE].rstrip() + "…"
            yield Static(paint.plain(f"“{shown}”"), classes="said")
        area = TextArea(self._text, compact=True, show_line_numbers=False, highlight_cursor_line=False)
        area.cursor_location = area.document.end
        yield area

    @property
    def text(self) -> str:
        """What is written now."""
        return self.query_one(TextArea).text

    def action_save(self) -> None:
        """Give the text."""
        self._after_typing(lambda: self.dismiss(self.text.strip("\n ")))

    def action_break_line(self) -> None:
        """Begin a new line."""
        self._after_typing(lambda: self.query_one(TextArea).insert("\n"))

    def action_leave(self) -> None:
        """Leave it as it was; ask first where something was written."""
        self._after_typing(self._leave)

    def _after_typing(self, act: Callable[[], object]) -> None:
        """Do something when the letters typed before it are in the text: they wait in its queue."""

        def run() -> None:
            act()  # what it gives is not awaited: the text would wait for its own end

        self.query_one(TextArea).call_later(run)

    def _leave(self) -> None:
        if self.text == self._text:
            self.dismiss(None)
        else:
            self.app.push_screen(Unsaved(), self._answered)

    def _answered(self, answer: str | None) -> None:
        if answer == "save":
            self.action_save()
        elif answer == "drop":
            self.dismiss(None)


class Unsaved(Dialog[str | None]):
    """Asks what to do with a changed note: `save`, `drop`, or None to go on writing."""

    HINTS: ClassVar[tuple[Hint, ...]] = (("s", "save it"), ("d", "drop the change"), ("esc", "go on writing"))
    BINDINGS = [
        Binding("s,y,enter", "answer('save')", show=False),
        Binding("d,n", "answer('drop')", show=False),
        Binding("escape,q", "answer(None)", show=False),
    ]

    def body(self) -> Iterable[Widget]:
        """What happened."""
        yield Static(paint.plain("The note has changed."))

    def action_answer(self, answer: str | None) -> None:
        """Give the answer."""
        self.dismiss(answer)
