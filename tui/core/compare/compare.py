"""Lay the figures of articles out by company and metric, in the terms of a view."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.core.compare import rates as exchange_rates
from tui.core.compare import values
from tui.core.compare.exchange import Exchange, Readers
from tui.core.compare.facts import facts
from tui.core.compare.table import Column, Comparison, Entry, Row, Source
from tui.core.compare.view import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tui.core.compare.rates import ExchangeRate
    from tui.core.compare.view import View
    from tui.core.knowledge import Metric
    from tui.core.model import Article

Cells = dict[tuple[str, str], list[Entry]]
"""Entries by column and metric."""


def compare(
    articles: Iterable[Article],
    metrics: Sequence[Metric],
    view: View = EVERYTHING,
    rates: Sequence[ExchangeRate] = (),
    *,
    say: Callable[[int], None] | None = None,
) -> Comparison:
    """Lay the figures of articles out by company and metric.

    Args:
        articles: One article, or several whose companies are joined by their names; read one by one.
        metrics: The metrics in the order of the rows (knowledge.metrics()).
        view: What is shown, in which order and in what terms.
        rates: The reader's exchange rates; of two for one pair the first counts.
        say: Told after each article how many have been read.

    Returns:
        Columns by how much is stated of them, rows in the order of `metrics`; neither is ever empty.
    """
    cells: Cells = defaultdict(list)
    names: dict[str, Column] = {}
    sources: list[Source] = []
    own_rates: list[ExchangeRate] = []
    readers = Readers(rates)
    for number, article in enumerate(articles, 1):
        sources.append(Source(article.id, article.title, article.published, article.site, article.source.url))
        own = exchange_rates.of_article(article.id, article.figures, article.published)
        own_rates += own
        exchange = Exchange(own, readers, view.rate_from)
        currency = view.currency or values.common_currency(article.figures)
        _name_columns(article, names)
        for fact in facts(article.figures):
            figure, restated = fact
            shown, gap = values.shown(fact, view, exchange)
            found = values.derived(fact, exchange, currency)
            entry = Entry(article.id, figure, restated, found, shown, gap)
            cells[figure.company or "", figure.metric].append(entry)
        if say is not None:
            say(number)
    table = _laid(cells, names, metrics, view)
    return replace(table, sources=tuple(sources), rates=(*rates, *own_rates))


def _laid(
    cells: Cells,
    names: dict[str, Column],
    metrics: Sequence[Metric],
    view: View,
) -> Comparison:
    """The table that a view asks for."""
    stated = dict.fromkeys(names, 0)
    for (company, _), entries in cells.items():
        stated[company] += len(entries)
    ranked = sorted((c for c in names if stated[c]), key=lambda c: (names[c].type == "country", -stated[c]))
    ids, hidden_ids = _chosen(ranked, view.companies, view.hidden_companies)
    columns = tuple(names[c] for c in ids)
    labels = {m.id: m.label for m in metrics}
    used = {metric for _, metric in cells}
    wanted, hidden = _chosen([m for m in labels if m in used], view.metrics, view.hidden_metrics)

    def rows(of: Iterable[str]) -> tuple[Row, ...]:
        made = (Row(m, labels[m], tuple(tuple(cells.get((c, m), ())) for c in ids)) for m in of)
        return tuple(row for row in made if any(row.cells))

    hidden_columns = tuple(names[c] for c in hidden_ids)
    return Comparison(columns, rows(wanted), hidden_columns, rows(hidden), view=view)


def _chosen(
    known: Sequence[str], chosen: Sequence[str], hidden: Sequence[str]
) -> tuple[list[str], list[str]]:
    """What a view shows of the ids there are, and what it leaves out."""
    there, out = set(known), set(hidden)
    shown = [one for one in dict.fromkeys(chosen or known) if one in there and one not in out]
    kept = set(shown)
    return shown, [one for one in known if one not in kept]


def _name_columns(article: Article, names: dict[str, Column]) -> None:
    """Add the owners of an article's figures, in order of mention."""
    known = {c.id: c for c in article.companies}
    owners = {f.company for f in article.figures if f.kind != "duration" and f.company}
    for company in article.companies:
        if company.id in owners:
            names.setdefault(company.id, Column(company.id, company.name, company.type, company.names))
    for owner in sorted(owners - known.keys()):
        names.setdefault(owner, Column(owner, owner, "country"))
