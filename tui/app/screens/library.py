"""The library: every article a row; open, add, remove and bring back, sort, filter."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.reactive import var
from textual.screen import Screen
from textual.widgets import Static

from tui.app import paint
from tui.app.keys import bindings
from tui.app.lazy import load
from tui.app.messages import ArticleChosen
from tui.app.panes.footer import KeyLine
from tui.app.panes.rows import Rows
from tui.app.tables.listing import Column, Row
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from tui.core.library import Entry, Library, Removed

SORTS = ("newest first", "by title", "last added first")
EMPTY = "Nothing here yet. Press o to open a file or paste a text."
NO_MATCH = "No article holds these words. Esc shows all."
MARK = "✓ "
"""The sign of an article that is marked for comparing."""
_NO_DATE = "—"


class Articles(Rows):
    """The list of articles."""

    BINDINGS = [*bindings("articles")]


class LibraryScreen(Screen[None]):
    """The articles of the reader's library."""

    AUTO_FOCUS = "Articles"
    BINDINGS = [*bindings("library")]
    COLUMNS: ClassVar[tuple[Column, ...]] = (
        Column(40, share=1, label="Article"),
        Column(18, label="Site", keep=1),
        Column(10, label="Date", keep=5),
        Column(7, label="Figures", align="right", keep=3),
        Column(5, label="Marks", align="right", keep=4),
    )
    DEFAULT_CSS = """
    LibraryScreen {
        & > .masthead { height: 1; margin: 1 2 0 2; text-style: bold; color: $accent; }
        & > .standing { height: 1; margin: 0 2 1 2; color: $muted; }
        & > .problem { height: auto; margin: 0 2 1 2; color: $text-error; display: none; }
        & > Rows { height: 1fr; margin: 0; }
    }
    """
    entries: var[tuple[Entry, ...] | None] = var(None)
    """What the library holds, None until it is read."""
    sort: var[int] = var(0)
    """Number of the order in `SORTS`."""
    marked: var[frozenset[str]] = var(frozenset())
    """Ids of the articles that are marked for comparing."""

    def __init__(self, library: Library) -> None:
        """Make the screen.

        Args:
            library: The reader's.
        """
        super().__init__()
        self.library = library
        self._removed: list[Removed] = []

    def compose(self) -> ComposeResult:
        """Name, standing, list, keys."""
        yield Static("Library", classes="masthead")
        yield Static("", classes="standing")
        yield Static("", classes="problem")
        yield Articles(self.COLUMNS, empty="Reading the library…", id="articles")
        yield KeyLine()

    @property
    def list(self) -> Rows:
        """The list of articles."""
        return self.query_one(Rows)

    def on_screen_resume(self) -> None:
        """Read the library again: an article may have been added, or got marks."""
        self._read()

    @work(thread=True, exclusive=True, group="library")
    def _read(self) -> None:
        try:
            entries = self.library.entries()
        except NutgrafError as error:
            self.app.call_from_thread(self._failed, str(error))
        else:
            self.app.call_from_thread(self._found, entries, self.library.problems)

    def _found(self, entries: tuple[Entry, ...], problems: tuple[str, ...]) -> None:
        self.entries = entries
        line = self.query_one(".problem", Static)
        line.update(
            paint.plain(problems[0] + (f" (and {len(problems) - 1} more)" if problems[1:] else ""))
            if problems
            else ""
        )
        line.display = bool(problems)

    def _failed(self, reason: str) -> None:
        self.notify(reason, severity="error", markup=False)

    def watch_entries(self) -> None:
        """Show other rows."""
        self._show()

    def watch_sort(self) -> None:
        """Show the rows in another order."""
        self._show()

    def watch_marked(self) -> None:
        """Show the signs of the marked rows."""
        self._show()

    def _show(self) -> None:
        if self.entries is None or not self.is_mounted:
            return
        rows = self.list
        rows.empty = EMPTY if not self.entries else NO_MATCH
        key = rows.key
        marked = self.marked & {entry.id for entry in self.entries}
        rows.rows = tuple(_row(entry, marked) for entry in ordered(self.entries, self.sort))
        rows.move_to(key)
        rows.refresh()
        said = standing(self.entries, self.sort, len(marked))
        self.query_one(".standing", Static).update(paint.plain(said))

    @on(Rows.Chosen)
    def _open(self, event: Rows.Chosen) -> None:
        event.stop()
        self.post_message(ArticleChosen(event.key))

    def action_sort(self) -> None:
        """Take the next order."""
        self.sort = (self.sort + 1) % len(SORTS)

    def action_escape(self) -> None:
        """Show every row again; where all are shown, mark none."""
        if self.list.sought:
            self.list.sought = ""
        else:
            self.marked = frozenset()

    def action_mark(self) -> None:
        """Mark the article under the cursor, or take the mark back; go on to the next."""
        if (key := self.list.key) is not None:
            self.marked = self.marked ^ {key}
            self.list.action_down()

    def action_compare(self) -> None:
        """Compare the marked articles; where none is marked, all that are listed."""
        entries = ordered(self.entries or (), self.sort)
        there = tuple(e.id for e in entries if e.id in self.marked)
        ids = there or tuple(e.id for e in entries if e.figures and self.list.shows(e.id))
        if ids:
            self.app.push_screen(load("screens.comparison", "ComparisonScreen")(self.library, ids))
        else:
            self.notify("No article here has figures to compare.", markup=False)

    def action_remove(self) -> None:
        """Remove the article under the cursor."""
        if (key := self.list.key) is not None:
            self._remove(key)

    @work(thread=True, group="change")
    def _remove(self, identity: str) -> None:
        try:
            removed = self.library.remove(identity)
        except NutgrafError as error:
            self.app.call_from_thread(self._failed, str(error))
        else:
            self.app.call_from_thread(self._gone, removed)

    def _gone(self, removed: Removed) -> None:
        self._removed.append(removed)
        self.notify("Removed; u brings it back. Its notes are kept.", markup=False)
        self._read()

    def action_undo(self) -> None:
        """Bring back what was removed last."""
        if self._removed:
            self._restore(self._removed.pop())
        else:
            self.notify("Nothing to undo.", markup=False)

    @work(thread=True, group="change")
    def _restore(self, removed: Removed) -> None:
        try:
            self.library.restore(removed)
        except NutgrafError as error:
            self.app.call_from_thread(self._failed, str(error))
        self.app.call_from_thread(self._read)


def ordered(entries: tuple[Entry, ...], sort: int) -> list[Entry]:
    """Entries in one of the orders of `SORTS`; undated ones come last."""
    by_title = sorted(entries, key=lambda e: (e.title.casefold(), e.id))
    if sort == 0:
        return sorted(by_title, key=lambda e: e.published or "", reverse=True)
    if sort == 2:
        return sorted(by_title, key=lambda e: e.added or "", reverse=True)
    return by_title


def standing(entries: tuple[Entry, ...], sort: int, marked: int = 0) -> str:
    """How many articles there are, their order, and how many are marked."""
    count = len(entries)
    if not count:
        return ""
    said = f"{count} article{'' if count == 1 else 's'}, {SORTS[sort]}"
    return f"{said}, {marked} marked for comparing" if marked else said


def _row(entry: Entry, marked: frozenset[str]) -> Row:
    """An article as a row; the marked ones have a sign before their title."""
    marks = ((str(entry.marks), "sign"),) if entry.marks else ""
    cells = (
        ((MARK, "accent"), (entry.title, "strong")) if entry.id in marked else entry.title,
        ((entry.site or "", "muted"),),
        (((entry.published or _NO_DATE)[:10], "muted"),),
        ((str(entry.figures), "muted"),),
        marks,
    )
    return Row(entry.id, cells, find=f"{entry.title} {entry.site or ''} {entry.published or ''}")
