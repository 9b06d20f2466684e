"""The comparison of an article by the metrics that nutgraf ships; computed after the first picture."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tui.core import knowledge
from tui.core.compare.compare import compare
from tui.core.places import shipped

if TYPE_CHECKING:
    from tui.core.compare.table import Comparison
    from tui.core.knowledge import Metric
    from tui.core.model import Article


@cache
def metrics() -> tuple[Metric, ...]:
    """The metrics in the order in which they are shown."""
    return knowledge.metrics(shipped("content") / "knowledge")


def table(article: Article) -> Comparison:
    """The companies of an article side by side."""
    return compare((article,), metrics())
