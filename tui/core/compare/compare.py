"""Lay the figures of articles out by company and metric, in the terms of a view."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.core.compare import rates as exchange_rates
from tui.core.compare import values
from tui.core.compare.conflicts import joined
from tui.core.compare.exchange import Exchange, Table
from tui.core.compare.facts import facts
from tui.core.compare.firms import Firms
from tui.core.compare.standing import Standing
from tui.core.compare.table import EXPECTED, Column, Comparison, Entry, Row, Source
from tui.core.compare.topic import topic
from tui.core.compare.view import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from tui.core.compare.rates import ExchangeRate
    from tui.core.compare.view import View
    from tui.core.knowledge import Metric
    from tui.core.model import Article

Cells = dict[tuple[str, str], tuple[Entry, ...]]
"""Entries by column and metric."""


def compare(
    articles: Iterable[Article],
    metrics: Sequence[Metric],
    view: View = EVERYTHING,
    rates: Sequence[ExchangeRate] = (),
    *,
    known: Collection[str] = (),
    say: Callable[[int], None] | None = None,
) -> Comparison:
    """Lay the figures of articles out by company and metric.

    Args:
        articles: One article, or several whose companies are joined by their names; read one by one.
        metrics: The metrics in the order of the rows (knowledge.metrics()).
        view: What is shown, in which order and in what terms.
        rates: The reader's exchange rates; of two for one pair the first counts.
        known: Names that mean one firm in every article (`Knowledge.names`).
        say: Told after each article how many have been read.

    Returns:
        Columns by how much is stated of them, rows in the order of `metrics`; neither is ever empty.
    """
    gathered = _Gathered(view, rates, known)
    for number, article in enumerate(articles, 1):
        gathered.add(article)
        if say is not None:
            say(number)
    return gathered.table(metrics)


class _Gathered:
    """What has been read so far; articles themselves are let go."""

    def __init__(self, view: View, rates: Sequence[ExchangeRate], known: Collection[str]) -> None:
        self._view = view
        self._rates = list(rates)
        self._readers = Table(rates)
        self._firms = Firms(known)
        self._sources: dict[str, Source] = {}
        self._entries: list[Entry] = []

    def add(self, article: Article) -> None:
        """Take in the facts of an article; the second time the same article says nothing new."""
        if article.id in self._sources:
            return
        self._sources[article.id] = Source(
            article.id, article.title, article.published, article.site, article.source.url
        )
        own = exchange_rates.of_article(article.id, article.figures, article.published)
        self._rates += own
        exchange = Exchange(own, self._readers, self._view.rate_from)
        currency = self._view.currency or values.common_currency(article.figures)
        standing = Standing(article)
        found = facts(article.figures)
        names = {c.id: frozenset(" ".join(c.names).casefold().split()) for c in article.companies}
        self._firms.add(article, (str(figure.company) for figure, _ in found))
        for fact in found:
            shown, gap = values.shown(fact, self._view, exchange)
            derived = values.derived(fact, exchange, currency)
            figure = fact[0]
            own_names = names.get(figure.company or "", frozenset((str(figure.company).casefold(),)))
            self._entries.append(
                Entry(
                    article.id,
                    *fact,
                    derived,
                    shown,
                    gap,
                    standing=standing.of(figure),
                    topic=topic(standing.text(figure), figure, own_names),
                )
            )

    def table(self, metrics: Sequence[Metric]) -> Comparison:
        """The table that the view asks for."""
        columns = self._firms.columns()
        published = {source.id: source.published for source in self._sources.values()}
        gathered: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in self._entries:
            column = columns[entry.article, str(entry.figure.company)]
            gathered[column.id, entry.figure.metric].append(entry)
        cells = {key: tuple(joined(entries, published)) for key, entries in gathered.items()}
        names = {column.id: column for column in columns.values()}
        every = _every(cells, names, metrics)
        return arranged(
            replace(every, sources=tuple(self._sources.values()), rates=tuple(self._rates)), self._view
        )


def _every(cells: Cells, names: dict[str, Column], metrics: Sequence[Metric]) -> Comparison:
    """All columns by how much is stated of them, countries last, and all rows."""
    stated = dict.fromkeys(names, 0)
    for (company, _), entries in cells.items():
        stated[company] += sum(1 + len(entry.elsewhere) for entry in entries)
    ids = sorted(names, key=lambda c: (names[c].type == "country", -stated[c]))
    used = {metric for _, metric in cells}
    return Comparison(
        tuple(names[c] for c in ids),
        tuple(_row(m.id, m.label, [cells.get((c, m.id), ()) for c in ids]) for m in metrics if m.id in used),
    )


def arranged(table: Comparison, view: View) -> Comparison:
    """The companies and metrics that a view chooses, in its order; what it leaves out is kept apart.

    A company that nobody chose stands there only where it has a figure of the metrics that do.

    Args:
        table: One that hides nothing. Its values are in the terms of its own view and stay so.
        view: What is chosen; of its ids those that the table has count.

    Returns:
        A table without empty rows, with `view` as its view.
    """
    numbers = {column.id: number for number, column in enumerate(table.columns)}
    ids, hidden_ids = _chosen(list(numbers), view.companies, view.hidden_companies)
    rows = {row.metric: row for row in table.rows}
    wanted, hidden = _chosen(list(rows), view.metrics, view.hidden_metrics)

    if not view.companies:
        ids = [c for c in ids if any(rows[m].cells[numbers[c]] for m in wanted)]
        shown = set(ids)
        hidden_ids = [c for c in numbers if c not in shown]

    def picked(of: Iterable[str]) -> tuple[Row, ...]:
        made = (_row(m, rows[m].label, [rows[m].cells[numbers[c]] for c in ids]) for m in of)
        return tuple(row for row in made if any(row.cells))

    return replace(
        table,
        columns=tuple(table.columns[numbers[c]] for c in ids),
        rows=picked(wanted),
        hidden_columns=tuple(table.columns[numbers[c]] for c in hidden_ids),
        hidden_rows=picked(hidden),
        view=view,
    )


def disputed(table: Comparison) -> Comparison:
    """The part of a table that articles contradict each other on: nothing else stays in its cells."""
    rows = [
        replace(row, cells=tuple(tuple(entry for entry in cell if entry.conflict) for cell in row.cells))
        for row in table.rows
    ]
    kept = [c for c in range(len(table.columns)) if any(row.cells[c] for row in rows)]
    return replace(
        table,
        columns=tuple(table.columns[c] for c in kept),
        rows=tuple(replace(row, cells=tuple(row.cells[c] for c in kept)) for row in rows if any(row.cells)),
    )


def _row(metric: str, label: str, cells: Sequence[Sequence[Entry]]) -> Row:
    """A row whose cells begin with the period that most of them share, the newest of as many."""
    shared = Counter(moment for cell in cells for moment in {entry.when for entry in cell} if moment)
    lead = max(shared, key=lambda moment: (shared[moment], moment), default="")
    if shared[lead] < 2:
        lead = ""
    return Row(metric, label, tuple(_first(cell, lead) for cell in cells), lead)


def _first(cell: Sequence[Entry], lead: str) -> tuple[Entry, ...]:
    """A cell that begins with a period; what somebody expects stands behind what is disputed."""
    disputed = any(entry.conflict for entry in cell)
    return tuple(
        sorted(
            cell,
            key=lambda entry: (bool(lead) and entry.when != lead, disputed and entry.standing == EXPECTED),
        )
    )


def _chosen(
    known: Sequence[str], chosen: Sequence[str], hidden: Sequence[str]
) -> tuple[list[str], list[str]]:
    """What a view shows of the ids there are, and what it leaves out."""
    there, out = set(known), set(hidden)
    shown = [one for one in dict.fromkeys(chosen or known) if one in there and one not in out]
    kept = set(shown)
    return shown, [one for one in known if one not in kept]
