"""Companies side by side over several articles of the library, each cell with its article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work
from textual.reactive import var
from textual.screen import Screen
from textual.widgets import Static
from textual.worker import get_current_worker

from tui.app import paint
from tui.app.keys import bindings
from tui.app.lazy import load
from tui.app.messages import FigureChosen
from tui.app.panes.compare import Compare
from tui.app.panes.footer import KeyLine
from tui.app.standing import standing
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.worker import Worker

    from tui.core.compare.table import Comparison
    from tui.core.compare.view import View
    from tui.core.library import Library
    from tui.core.model import Article

NAME = "Comparison"

PATIENCE = 0.5
"""Seconds after which the screen says how far it is."""


class Cancelled(Exception):  # noqa: N818  (nothing is wrong: the reader left)
    """The reader did not want to wait."""


class ComparisonScreen(Screen[None]):
    """The comparison of articles; Enter opens the article of a cell at its figure."""

    AUTO_FOCUS = "Compare"
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-tall")]
    BINDINGS = [*bindings("comparison")]
    DEFAULT_CSS = """
    ComparisonScreen {
        & > .standing { height: 3; padding: 1 2; color: $muted; }
        & > Compare { height: 1fr; }
        & > .source { height: 1; padding: 0 2; color: $muted; }
        &.-low > .standing { height: 1; padding: 0 2; background: $surface; }
    }
    """
    table: var[Comparison | None] = var(None)

    def __init__(self, library: Library, ids: tuple[str, ...]) -> None:
        """Make the screen.

        Args:
            library: Where the articles are.
            ids: Of the articles; at least one.
        """
        super().__init__()
        self.library = library
        self.ids = ids
        self.compared: tuple[Article, ...] = ()
        """The articles, once they are read."""
        self.conflicts = 0
        """How many facts are contradicted by another article."""
        self.done = 0
        """How many of them have been read and compared."""
        self._work: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """Standing, comparison, the article of the cell, keys."""
        yield Static("", classes="standing")
        yield Compare(id="compare").data_bind(ComparisonScreen.table)
        yield Static("", classes="source")
        yield KeyLine()

    def on_mount(self) -> None:
        """Read and compare; say how far it is where that takes a while."""
        views: dict[str, View] = getattr(self.app, "views", {})
        self.compare_again(views.get(self._key))

    @property
    def _key(self) -> str:
        """What the view is remembered by."""
        return "\n".join(sorted(self.ids))

    @property
    def pane(self) -> Compare:
        """The comparison."""
        return self.query_one(Compare)

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Tell the reader something in a corner."""
        self.notify(
            text, severity="error" if wrong else "information", markup=False, timeout=12 if wrong else 4
        )

    # Comparing.

    def compare_again(self, view: View | None) -> None:
        """Show the comparison in a view, which is remembered for these articles."""
        if view is not None:
            getattr(self.app, "views", {})[self._key] = view
        self.done = 0
        self._work = self._compare(view)
        self.set_timer(PATIENCE, self._tell)
        self._tell_place()

    @work(thread=True, exclusive=True, group="compare")
    def _compare(self, view: View | None) -> None:
        worker = get_current_worker()

        def say(number: int) -> None:
            if worker.is_cancelled:
                raise Cancelled
            self.done = number

        articles: list[Article] = []
        missing: list[str] = []
        try:
            table = load("tables.comparing", "across")(self._read(articles, missing), view, say)
        except Cancelled:
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self._compared, tuple(articles), table, tuple(missing))

    def _read(self, articles: list[Article], missing: list[str]) -> Iterator[Article]:
        """The articles one by one; those that cannot be read are named at the end."""
        if self.compared:
            articles += self.compared
            yield from self.compared
            return
        for identity in self.ids:
            try:
                article = self.library.article(identity)
            except NutgrafError as error:
                missing.append(str(error))
            else:
                articles.append(article)
                yield article

    def _compared(self, articles: tuple[Article, ...], table: Comparison, missing: tuple[str, ...]) -> None:
        self._work = None
        if not self.is_mounted:
            return
        self.compared, self.table = articles, table
        self.conflicts = len(load("tables.grid", "conflicts")(table))
        self.refresh_bindings()
        self._tell_place()
        if missing:
            more = f" (and {len(missing) - 1} more)" if missing[1:] else ""
            self.say(missing[0] + more, wrong=True)

    def _tell(self) -> None:
        """Say how far it is, until it is done."""
        if self._work is not None and self.is_mounted:
            self._stand(f"Compared {self.done} of {len(self.ids)} articles; esc leaves")
            self.set_timer(PATIENCE / 2, self._tell)

    # Where the reader is.

    @on(Compare.Moved)
    def _tell_place(self) -> None:
        """Say what is compared, where the reader is, and which article the cell is of."""
        if not self.is_mounted or self.table is None:
            return
        count = len(self.table.sources)
        articles = "1 article" if count == 1 else f"{count} articles"
        against = f"   {self.conflicts} conflicting" if self.conflicts else ""
        self._stand(f"{articles}{against}   {standing(self.pane)}")
        entry = self.pane.entry
        source = self.table.source(entry.article) if entry else None
        words = (source.title, source.site or "", (source.published or "")[:10]) if source else ()
        self._write(".source", ((" · ".join(word for word in words if word), ""),))

    def _stand(self, text: str) -> None:
        """Say in the first line what this is, and where the reader is."""
        words = ((NAME, "heading"), (f"   {text}", "muted"))
        self._write(".standing", words)

    def _write(self, where: str, words: paint.Words) -> None:
        line = self.query_one(where, Static)
        line.update(paint.styled(paint.cut_words(words, max(8, self.size.width - 4))))

    # What the reader does.

    @on(Compare.Asked)
    def _asked(self, message: Compare.Asked) -> None:
        load("acts.comparing", "answer")(self, message)

    @on(Compare.Chosen)
    def _chosen(self, message: Compare.Chosen) -> None:
        article = next((one for one in self.compared if one.id == message.article), None)
        if article is not None:
            self.post_message(FigureChosen(article, message.figure))

    def action_details(self) -> None:
        """Show how the cell came about."""
        pane, entry = self.pane, self.pane.entry
        wanted = entry.article if entry else None
        article = next((one for one in self.compared if wanted in (None, one.id)), None)
        if article is not None and pane.names is not None:
            reading = load("text.reading", "Reading")(article)
            self.app.push_screen(load("screens.details", "of_cell")(pane, reading))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The keys that go through the conflicts work while there are any."""
        return bool(self.conflicts) if action == "conflict" else super().check_action(action, parameters)

    def action_conflict(self, way: int) -> None:
        """Go to the next fact that another article contradicts."""
        self.pane.go_conflict(way)

    async def action_escape(self) -> None:
        """Undo one layer: the comparing, the filter, the bars; then leave."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
            if self.table is None:
                await self.app.run_action("back")
            else:
                self._tell_place()
        elif self.pane.sought:
            self.pane.sought = ""
        elif self.pane.charted:
            self.pane.charted = False
