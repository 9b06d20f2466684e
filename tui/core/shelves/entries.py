"""What the library tells of its articles: a line of its list, what was added and removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tui.core.revising.changes import Change


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as the list of the library shows it."""

    id: str
    title: str
    site: str | None
    published: str | None
    added: str | None
    """RFC 3339, UTC; None for what nutgraf ships."""
    figures: int
    marks: int
    """Highlights and notes."""
    shipped: bool


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an article that was added."""

    entry: Entry
    """Of the article; of the one that has the same text where this is a duplicate."""
    state: str
    """`new`, `changed` (another state of what was there), `unchanged`, or `duplicate` (not stored again)."""
    changes: tuple[Change, ...] = ()
    """What is different (`changes.summary` tells it)."""
    warnings: tuple[str, ...] = ()
    """What nutgraf wants the reader to know of the parse."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What `restore` needs to bring an article back."""

    id: str
    title: str
    trash: Path | None
    """Where the reader's file lies now."""
    hidden: bool
    """A shipped article was hidden."""
