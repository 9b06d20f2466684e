"""Which panes are on the screen, by its width and by what the reader looks at."""

from __future__ import annotations

PANES = ("outline", "text", "figures", "compare")
"""The panes in the order of their keys."""

NAMES = {"outline": "Outline", "text": "Text", "figures": "Figures", "compare": "Compare"}

WIDE, MIDDLE = 140, 100
"""Columns from which all four panes, or three of them, stand side by side."""


def layout_for(width: int) -> str:
    """`wide`, `middle` or `narrow`, by the columns of the terminal."""
    return "wide" if width >= WIDE else "middle" if width >= MIDDLE else "narrow"


def shown(layout: str, current: str, *, comparing: bool, zoomed: bool) -> frozenset[str]:
    """The panes that are on the screen.

    Args:
        layout: `wide`, `middle` or `narrow`.
        current: The pane that has the focus.
        comparing: Of Figures and Compare, the reader was in Compare last.
        zoomed: The current pane takes the whole screen.
    """
    if zoomed or layout == "narrow":
        return frozenset((current,))
    if layout == "wide":
        return frozenset(PANES)
    return frozenset(("outline", "text", "compare" if comparing else "figures"))


def neighbour(current: str, visible: frozenset[str], step: int, *, single: bool) -> str:
    """The pane that Tab leads to; where one pane is shown at a time, through all of them."""
    order = [name for name in PANES if single or name in visible]
    at = order.index(current) if current in order else 0
    return order[(at + step) % len(order)]
