"""Open or paste: a path is typed or a text pasted, read in the background and kept in the library."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.binding import Binding
from textual.message import Message
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from tui.app import paint
from tui.app.messages import ArticleChosen
from tui.app.screens.dialog import Dialog
from tui.core import pipeline
from tui.core.errors import NutgrafError
from tui.core.read.opening import is_address
from tui.core.shelves.sources import origin_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.widget import Widget

    from tui.app.panes.footer import Hint
    from tui.core.library import Library
    from tui.core.model import Article

_HELP = "Type the path of a text file, Tab completes it. Or paste a whole article here."
_EXAMPLE = "~/articles/story.txt"
_MOST_NAMES = 5000
_SHOWN_NAMES = 8


class SourceInput(Input):
    """A line that takes a path, and tells of a pasted text that is longer than a line."""

    class Pasted(Message):
        """A text of several lines was pasted."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def on_paste(self, event: events.Paste) -> None:
        """Keep several lines together; an ordinary input would take the first only."""
        if "\n" in event.text.strip() or "\r" in event.text.strip():
            event.stop()
            event.prevent_default()
            self.post_message(self.Pasted(event.text.replace("\r\n", "\n").replace("\r", "\n")))


class AddScreen(Dialog[str | None]):
    """Gives the id of the article that was added, or None."""

    HEADING = "Open or paste"
    HINTS: ClassVar[tuple[Hint, ...]] = (("⏎", "read it"), ("tab", "complete"), ("esc", "leave"))
    BINDINGS = [
        Binding("tab", "complete", priority=True, show=False),
        Binding("escape", "leave", priority=True, show=False),
    ]

    def __init__(self, library: Library) -> None:
        """Make the dialog.

        Args:
            library: Where the article goes.
        """
        super().__init__()
        self.library = library
        self._pasted: str | None = None

    def body(self) -> Iterable[Widget]:
        """The line, and what is to be said of it."""
        yield SourceInput(placeholder=_EXAMPLE, compact=True, select_on_focus=False)
        yield Static(paint.plain(_HELP), classes="said under")

    @property
    def line(self) -> SourceInput:
        """The line in which the path is typed."""
        return self.query_one(SourceInput)

    def _say(self, text: str) -> None:
        self.query_one(".under", Static).update(paint.plain(text))

    @on(SourceInput.Pasted)
    def _take_pasted(self, event: SourceInput.Pasted) -> None:
        """Hold the text; the line only says that it is there."""
        self._pasted = event.text
        lines = [line for line in event.text.split("\n") if line.strip()]
        first = paint.cut(" ".join(lines[0][:200].split()), 64)
        with self.prevent(Input.Changed):
            self.line.value = ""
        self.line.placeholder = "a pasted text; ⏎ reads it"
        self.tell("")
        self._say(f"Pasted, {len(event.text.split()):,} words in {len(lines):,} lines:\n“{first}”")

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        """A path takes the place of what was pasted."""
        event.stop()
        self.tell("")
        if self._pasted is not None or not event.value:
            self._pasted = None
            self.line.placeholder = _EXAMPLE
            self._say(_HELP)

    @on(Input.Submitted)
    def _read(self, event: Input.Submitted) -> None:
        event.stop()
        path = event.value.strip().strip("'\"")
        if self._pasted is not None:
            pasted = self._pasted
            self._start("Reading the text…", lambda: pipeline.parse_text(pasted, "pasted"), None)
        elif path:
            name = path if is_address(path) else str(Path(path).expanduser())
            origin = path if is_address(path) else origin_of(name)
            self._start(f"Reading {path}…", lambda: pipeline.parse_source(name), origin)

    def _start(self, saying: str, parse: Callable[[], Article], origin: str | None) -> None:
        self.tell("")
        self._say(saying)
        self._add(parse, origin)

    @work(thread=True, exclusive=True, group="add")
    def _add(self, parse: Callable[[], Article], origin: str | None) -> None:
        """Parse and keep; a reader who left in the meantime gets nothing added."""
        worker = get_current_worker()
        try:
            article = parse()
            if worker.is_cancelled:
                return
            entry = self.library.add(article, origin=origin).entry
        except (NutgrafError, RuntimeError) as error:
            if not worker.is_cancelled:
                self.app.call_from_thread(self._failed, str(error))
        else:
            self.app.call_from_thread(self._done, entry.id)

    def _done(self, identity: str) -> None:
        app = self.app
        self.dismiss(identity)
        app.post_message(ArticleChosen(identity))

    def _failed(self, reason: str) -> None:
        self._say(_HELP)
        self.tell(reason)

    def action_complete(self) -> None:
        """Complete the path as far as it is certain."""
        self._complete(self.line.value)

    @work(thread=True, exclusive=True, group="complete")
    def _complete(self, typed: str) -> None:
        self.app.call_from_thread(self._completed, typed, *complete(typed))

    def _completed(self, typed: str, value: str, names: tuple[str, ...]) -> None:
        if self.line.value != typed:
            return
        with self.prevent(Input.Changed):
            self.line.value = value
        self.line.cursor_position = len(value)
        more = "" if len(names) <= _SHOWN_NAMES else "  …"
        self._say("  ".join(names[:_SHOWN_NAMES]) + more if len(names) > 1 else _HELP)

    def action_leave(self) -> None:
        """Add nothing."""
        self.workers.cancel_node(self)
        self.dismiss(None)


def complete(typed: str) -> tuple[str, tuple[str, ...]]:
    """A path completed as far as it is certain, and the names it may go on with.

    Args:
        typed: A path, with `~` for the home folder; hidden files only where a dot is typed.
    """
    folder, _, begin = typed.rpartition("/")
    base = folder + "/" if folder or typed.startswith("/") else ""
    try:
        with os.scandir(Path(base or ".").expanduser()) as found:
            names = sorted(
                one.name + "/" * one.is_dir()
                for one in islice(found, _MOST_NAMES)
                if one.name.startswith(begin) and (begin.startswith(".") or not one.name.startswith("."))
            )
    except (OSError, RuntimeError):
        return typed, ()
    return base + (_common(names) or begin), tuple(names)


def _common(names: list[str]) -> str:
    """What all of them begin with."""
    if not names:
        return ""
    first, last = names[0], names[-1]
    same = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), None)
    return first[:same] if same is not None else min(first, last, key=len)
