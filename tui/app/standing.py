"""What the frame of each pane says: where the reader is, what is filtered, what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.paint import cut
from tui.app.panes.compare import Compare
from tui.app.panes.figures import Figures
from tui.app.panes.rows import Rows
from tui.app.panes.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from tui.app.text.reading import Span


_SHOWN = 12
"""Columns of a filter that are shown, so that there is room for the count."""


_LONG = 24
"""The same of a filter of the Figures, which has fields."""


def standing(pane: Widget, sought: str = "") -> str:
    """The words at the right end of a pane's frame.

    Args:
        pane: The pane.
        sought: What is looked for in the text.
    """
    if isinstance(pane, Text):
        return found(pane.hits, pane.hit) or ("not found" if sought else pane.progress)
    if isinstance(pane, Compare):
        return f"/{cut(pane.sought, _SHOWN)}" if pane.sought else pane.note
    if isinstance(pane, Rows):
        return _listed(pane)
    return ""


def _listed(pane: Rows) -> str:
    """What a list says: its filter, its order, how many rows there are."""
    count = f"{min(pane.cursor + 1, pane.count)}/{pane.count}"
    if isinstance(pane, Figures) and pane.sought:
        total = len(pane.article.figures) if pane.article else 0
        return pane.problem or f"/{cut(pane.sought, _LONG)}  {pane.count}/{total}"
    if pane.sought:
        return f"/{cut(pane.sought, _SHOWN)}  {count}"
    if not pane.count:
        return ""
    return f"by {pane.sort}  {count}" if isinstance(pane, Figures) and pane.sort != "place" else count


def found(hits: Sequence[Span], hit: int) -> str:
    """The number of the current hit and of all: `4/14`; nothing where nothing was looked for."""
    return f"{hit + 1}/{len(hits)}" if hits else ""
