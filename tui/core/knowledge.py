"""What nutgraf knows before it reads: firms and institutions (companies.yaml) and metrics (metrics.yaml)."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm or institution of the knowledge file."""

    name: str
    """The short usual name."""
    names: tuple[str, ...] = ()
    """Other names: legal, former, abbreviated."""
    ticker: str | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2, upper case; None for bodies of many countries."""
    parent: str | None = None
    """Name of the firm it belongs to."""
    type: str = "company"
    """`company` or `institution`."""
    word: bool = False
    """The name is also an ordinary word, person or place: it counts only where the text shows a firm."""


@dataclass(frozen=True, slots=True)
class Metric:
    """A thing that figures measure."""

    id: str
    label: str
    help: str


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The firms, by name, and the names that the reader wants ignored."""

    firms: dict[str, Firm] = field(default_factory=dict)
    ignore: frozenset[str] = frozenset()


def load() -> Knowledge:
    """The shipped knowledge with the reader's own laid over it."""
    return Knowledge()
