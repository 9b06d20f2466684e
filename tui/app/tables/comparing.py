"""The comparison of articles by the metrics that nutgraf ships; computed after the first picture."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tui.core import knowledge
from tui.core.compare import rates
from tui.core.compare.compare import compare
from tui.core.compare.view import View
from tui.core.errors import NutgrafError
from tui.core.places import config_folder, shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tui.core.compare.rates import ExchangeRate
    from tui.core.compare.table import Comparison
    from tui.core.knowledge import Metric
    from tui.core.model import Article


@cache
def metrics() -> tuple[Metric, ...]:
    """The metrics in the order in which they are shown."""
    return knowledge.metrics(shipped("content") / "knowledge")


def table(article: Article, view: View | None = None) -> Comparison:
    """The companies of an article side by side.

    Args:
        article: Any article.
        view: How the reader wants to see them; None for everything as it is stated.
    """
    return compare((article,), metrics(), view or View(), _readers_rates())


def across(
    articles: Iterable[Article], view: View | None = None, say: Callable[[int], None] | None = None
) -> Comparison:
    """The companies of several articles side by side.

    Args:
        articles: Read one by one.
        view: How the reader wants to see them; None for everything as it is stated.
        say: Told after each article how many have been read.
    """
    return compare(articles, metrics(), view or View(), _readers_rates(), known=_known(), say=say)


@cache
def _known() -> tuple[str, ...]:
    """Names that mean one firm in every article; none where the reader's own file is broken."""
    try:
        return knowledge.load(shipped("content") / "knowledge", config_folder()).names()
    except NutgrafError:
        return ()


def _readers_rates() -> tuple[ExchangeRate, ...]:
    """The reader's rates; none where the file is broken: who asks for a currency is told."""
    try:
        return rates.load(config_folder())
    except NutgrafError:
        return ()
