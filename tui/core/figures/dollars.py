"""Which currency a shared sign means in an article: a bare `$`, bare cents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.found import Candidate
    from tui.core.model import Passage

Found = tuple["Passage", tuple["Candidate", ...]]


def settled(found: Sequence[Found]) -> tuple[Found, ...]:
    """The figures with shared signs decided by the whole article."""
    return tuple(found)
