"""The key figures of an article: value, size, company, metric and period."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.reactive import var

from tui.app.keys import bindings
from tui.app.lazy import load_core
from tui.app.panes.rows import EDGE, Rows
from tui.app.tables.figure_rows import SORTS, columns_for, figure_rows, names_of
from tui.app.tables.listing import lay_out

if TYPE_CHECKING:
    from tui.app.panes.footer import Hint
    from tui.core.model import Article


class Figures(Rows):
    """The key figures; the cursor follows the reading place."""

    BINDINGS = [*bindings("figures")]
    SEARCH_HINTS: ClassVar[tuple[Hint, ...]] = (
        ("kind: c: m: period: unit: is:", "fields"),
        (">1bn <=5%", "size"),
        ("-", "not"),
        ("⏎", "go there"),
        ("esc", "all"),
    )
    """What the line of keys says while a filter is typed (`core.filtering` has the language)."""

    article: var[Article | None] = var(None)
    near: var[str | None] = var(None)
    """The id of the figure that is nearest to the reading place."""
    sort: var[str] = var(SORTS[0])

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(empty="No figures in this article", id=id)
        self.problem = ""
        """Why the filter cannot be understood; then all figures show."""

    def watch_article(self) -> None:
        """Show another article's figures."""
        self._rebuild()

    def watch_sort(self) -> None:
        """Show the figures in another order."""
        self._rebuild()

    def watch_near(self) -> None:
        """Follow the reading place."""
        self.move_to(self.near)

    def sized(self) -> None:
        """Set the rows for the new width."""
        super().sized()
        self._rebuild()

    def _rebuild(self) -> None:
        if self.article is not None and self.size.width:
            figures, width = self.article.figures, self.scrollable_content_region.width - EDGE
            self.columns = columns_for(figures, width)
            self._widths = lay_out(self.columns, width, self.gap)
            self.rows = figure_rows(figures, names_of(self.article), self.sort, self._widths)
            self.move_to(self.near)

    def passing(self, sought: str) -> tuple[int, ...]:
        """The numbers of the rows whose figures pass a filter; of all, where it cannot be understood."""
        if self.article is None:
            return ()
        wanted = load_core("filtering", "parse")(sought)
        self.problem = wanted.problem
        kept = {figure.id for figure in load_core("filtering", "select")(self.article, wanted)}
        return tuple(number for number, row in enumerate(self.rows) if row.key.partition(" ")[0] in kept)

    def action_sort(self) -> None:
        """Sort by the next of place, size, company, metric, confidence."""
        self.sort = SORTS[(SORTS.index(self.sort) + 1) % len(SORTS)]
