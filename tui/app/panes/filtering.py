"""A pane whose content can be filtered by what the reader types in a line below it."""

from __future__ import annotations

from textual.reactive import var

from tui.app.panes.canvas import Canvas
from tui.app.panes.search import SearchLine


class Filtered(Canvas):
    """A drawn pane with a filter. A subclass watches `sought`, and says what arrows and Enter do."""

    sought: var[str] = var("", init=False)
    """The filter: what holds all its words stays."""

    def action_filter(self) -> None:
        """Open a line below the pane that filters it as the reader types."""
        SearchLine.open_for(self, self.sought)

    def search_typed(self, text: str) -> None:
        """The reader typed in the search line."""
        self.sought = text

    def search_moved(self, lines: int) -> None:
        """The reader pressed an arrow in the search line."""
        raise NotImplementedError

    def search_done(self) -> None:
        """Enter in the search line."""
        raise NotImplementedError

    def search_left(self) -> None:
        """Escape in the search line shows everything again."""
        self.sought = ""
