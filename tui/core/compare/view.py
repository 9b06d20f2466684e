"""How a reader wants to see a comparison: which companies and metrics, over what time, in which currency."""

from __future__ import annotations

from dataclasses import dataclass

STATED, PER_YEAR = "stated", "per year"
BASES = (STATED, PER_YEAR)
"""Amounts as the articles state them, or spread over the years of their period."""

ARTICLE, READER = "article", "reader"


@dataclass(frozen=True, slots=True)
class View:
    """What is shown, in which order, and in what terms; the default is everything as it is stated."""

    companies: tuple[str, ...] = ()
    """Ids of columns in the reader's order, the others are hidden; () for all, by how much is stated."""
    hidden_companies: tuple[str, ...] = ()
    """Ids of columns that are not shown."""
    metrics: tuple[str, ...] = ()
    """Ids of metrics in the reader's order, the others are hidden; () for all, in their usual order."""
    hidden_metrics: tuple[str, ...] = ()
    basis: str = STATED
    """One of `BASES`."""
    currency: str | None = None
    """ISO 4217: every amount in this currency where there is a rate; None for the stated currencies."""
    rate_from: str = ARTICLE
    """Whose rate counts where both have one: `article`, its own for its own facts, or `reader`."""


EVERYTHING = View()
"""All companies and metrics as they are stated."""
