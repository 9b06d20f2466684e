"""The key figures of an article: value, size, company, metric and period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.reactive import var

from tui.app import paint
from tui.app.keys import bindings
from tui.app.listing import Column, Row
from tui.app.panes.rows import Rows
from tui.core import amounts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from tui.core.model import Article, Figure

SORTS = ("place", "size", "company", "metric")
"""What the figures can be sorted by."""

BAR = 5
"""Columns of the bar that shows a figure's size among those of its unit."""

_COLUMNS = (
    Column(11, align="right", label="figure"),
    Column(BAR, label="size", keep=3),
    Column(9, share=2, label="company"),
    Column(11, share=3, label="metric and period", keep=4),
)


def names_of(article: Article) -> dict[str, str]:
    """The usual names of the companies by their ids."""
    return {company.id: company.name for company in article.companies}


def metric_words(metric: str) -> str:
    """A metric as a reader sees it: `deal_value` is `deal value`."""
    return metric.replace("_", " ")


def figure_rows(figures: Sequence[Figure], names: Mapping[str, str], sort: str) -> tuple[Row, ...]:
    """A row for each figure.

    Args:
        figures: In reading order.
        names: Of the companies by their ids.
        sort: One of `SORTS`; sorted by size, each unit has a title.
    """
    largest: dict[str, Decimal] = {}
    for figure in figures:
        largest[figure.unit] = max(figure.high, largest.get(figure.unit, figure.high))
    rows: list[Row] = []
    unit = None
    for figure in _sorted(figures, names, sort):
        if sort == "size" and figure.unit != unit:
            unit = figure.unit
            rows.append(Row(f"unit {unit}", (((f"in {unit}", "head"),),), group=True))
        rows.append(_row(figure, names, largest[figure.unit]))
    return tuple(rows)


def _sorted(figures: Sequence[Figure], names: Mapping[str, str], sort: str) -> Sequence[Figure]:
    if sort == "size":
        order = {unit: number for number, unit in enumerate(dict.fromkeys(f.unit for f in figures))}
        return sorted(figures, key=lambda f: (order[f.unit], -f.high))
    if sort == "company":
        return sorted(figures, key=lambda f: (f.company is None, _owner(f, names).casefold()))
    if sort == "metric":
        return sorted(figures, key=lambda f: f.metric)
    return figures


def _owner(figure: Figure, names: Mapping[str, str]) -> str:
    return names.get(figure.company, figure.company) if figure.company else ""


def _row(figure: Figure, names: Mapping[str, str], largest: Decimal) -> Row:
    owner = _owner(figure, names)
    value = amounts.signed(figure)
    cells: tuple[paint.Cell, ...] = (
        ((value, figure.kind),),
        ((paint.bar(paint.share(figure.high, largest), BAR), f"bar-{figure.kind}"),),
        owner or (("–", "unstated"),),
        ((metric_words(figure.metric), "muted"), (f", {figure.period}" if figure.period else "", "muted")),
    )
    find = " ".join((value, figure.written, owner, metric_words(figure.metric), figure.period or ""))
    return Row(figure.id, cells, find)


class Figures(Rows):
    """The key figures; the cursor follows the reading place."""

    BINDINGS = [*bindings("figures")]

    article: var[Article | None] = var(None)
    near: var[str | None] = var(None)
    """The id of the figure that is nearest to the reading place."""
    sort: var[str] = var(SORTS[0])

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(_COLUMNS, empty="No figures in this article", id=id)

    def watch_article(self) -> None:
        """Show another article's figures."""
        self._rebuild()

    def watch_sort(self) -> None:
        """Show the figures in another order."""
        self._rebuild()

    def watch_near(self) -> None:
        """Follow the reading place."""
        self.move_to(self.near)

    def _rebuild(self) -> None:
        if self.article is not None:
            self.rows = figure_rows(self.article.figures, names_of(self.article), self.sort)
            self.move_to(self.near)

    def action_sort(self) -> None:
        """Sort by the next of place, size, company, metric."""
        self.sort = SORTS[(SORTS.index(self.sort) + 1) % len(SORTS)]
