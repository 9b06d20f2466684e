"""What the reader wants of a comparison: other companies, another basis or currency, a file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from tui.app.screens.choose import ChooseScreen
from tui.app.screens.currency import NEW, PREFER, STATED, CurrencyScreen, RateScreen
from tui.app.screens.export import ExportScreen
from tui.core.compare import bars
from tui.core.compare import rates as exchange
from tui.core.compare.export import page, records, wide
from tui.core.compare.view import ARTICLE, PER_YEAR, READER, View
from tui.core.compare.view import STATED as AS_STATED
from tui.core.errors import NutgrafError
from tui.core.places import config_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal
    from pathlib import Path

    from textual.app import App

    from tui.app.panes.compare import Compare
    from tui.core.compare.rates import ExchangeRate
    from tui.core.compare.table import Comparison
    from tui.core.model import Article


class Comparing(Protocol):
    """A screen with a comparison."""

    table: Comparison | None

    @property
    def app(self) -> App[object]:
        """The app."""

    @property
    def compared(self) -> tuple[Article, ...]:
        """The articles."""

    def compare_again(self, view: View) -> None:
        """Show the comparison in another view."""

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Tell the reader something in a corner."""


def answer(screen: Comparing, asked: Compare.Asked) -> None:
    """Do what the reader asked for.

    Args:
        screen: Where.
        asked: What, and at which metric.
    """
    table = screen.table
    if table is None:
        return
    if asked.what == "sort":
        screen.compare_again(by_metric(table, asked.metric))
    else:
        _ACTS[asked.what](screen, table)


def by_metric(table: Comparison, metric: str) -> View:
    """The view with the companies by a metric, the largest first; by how much is stated where they are.

    Args:
        table: What is shown.
        metric: Only what stands on one scale is put in order; the other companies follow.
    """
    chart = bars.of_metric(table, metric)
    largest: dict[int, Decimal] = {}
    for bar in chart.bars if chart else ():
        largest[bar.column] = max(bar.high, largest.get(bar.column, bar.high))
    ranked = sorted(range(len(table.columns)), key=lambda c: (c not in largest, -largest.get(c, 0)))
    hidden = tuple(column.id for column in table.hidden_columns)
    if ranked == list(range(len(ranked))) and table.view.companies:
        return replace(table.view, companies=(), hidden_companies=hidden)
    order = (*(table.columns[c].id for c in ranked), *hidden)
    return replace(table.view, companies=order, hidden_companies=hidden)


def _choose(screen: Comparing, table: Comparison) -> None:
    """Choose companies and metrics."""

    def chosen(view: View | None) -> None:
        if view is not None and view != table.view:
            screen.compare_again(view)

    screen.app.push_screen(ChooseScreen(table), chosen)


def _turn_basis(screen: Comparing, table: Comparison) -> None:
    """Amounts a year, or as they are stated."""
    basis = AS_STATED if table.view.basis == PER_YEAR else PER_YEAR
    screen.compare_again(replace(table.view, basis=basis))


def _currency(screen: Comparing, table: Comparison) -> None:
    """Choose a currency, or set a rate."""
    try:
        rates = exchange.load(config_folder())
    except NutgrafError as error:
        screen.say(str(error), wrong=True)
        return

    def chosen(key: str | None) -> None:
        view = table.view
        number = int(key.split()[1]) if key and key.startswith("rate ") else None
        if key == NEW or number is not None:
            form = RateScreen(rates, number, view.currency or "")
            screen.app.push_screen(form, partial(_keep_rates, screen, view))
        elif key == PREFER:
            other = ARTICLE if view.rate_from == READER else READER
            screen.compare_again(replace(view, rate_from=other))
        elif key is not None:
            screen.compare_again(replace(view, currency=None if key == STATED else key))

    screen.app.push_screen(CurrencyScreen(table, rates), chosen)


def _keep_rates(screen: Comparing, view: View, rates: tuple[ExchangeRate, ...] | None) -> None:
    """Store the reader's rates; the one that was just set holds at once, before the article's own."""
    if rates is None:
        return
    try:
        exchange.save(config_folder(), rates)
    except NutgrafError as error:
        screen.say(str(error), wrong=True)
        return
    if rates:
        view = replace(view, currency=view.currency or rates[0].quote, rate_from=READER)
    screen.compare_again(view)


def _export(screen: Comparing, table: Comparison) -> None:
    """Ask where the comparison goes; the ending of the file says in which form."""

    def written(path: str | None) -> None:
        if path is not None:
            screen.say(f"Wrote {path}")

    articles = screen.compared
    name = f"{articles[0].id}-compared" if len(articles) == 1 else "comparison"
    heading = "Export the comparison to a file: .md, .csv, .json or .html"
    screen.app.push_screen(
        ExportScreen(partial(_text, table, articles), f"{name}.md", heading=heading), written
    )


def _text(table: Comparison, articles: tuple[Article, ...], path: Path) -> str:
    """The comparison in the form that the ending of a file says."""
    write = _FORMS.get(path.suffix.casefold())
    if write is None:
        raise NutgrafError(path.name, f"give it one of the endings {', '.join(_FORMS)}")
    return write(table, articles)


def _page(table: Comparison, articles: Sequence[Article]) -> str:
    title = articles[0].title if len(articles) == 1 else f"{len(articles)} articles compared"
    return page.html_text(table, articles, title)


_FORMS: dict[str, Callable[[Comparison, Sequence[Article]], str]] = {
    ".md": lambda table, _: wide.markdown_text(table),
    ".csv": records.csv,
    ".json": records.json_text,
    ".html": _page,
}
"""What writes a comparison, by the ending of the file."""

_ACTS: dict[str, Callable[[Comparing, Comparison], None]] = {
    "choose": _choose,
    "basis": _turn_basis,
    "currency": _currency,
    "export": _export,
}
