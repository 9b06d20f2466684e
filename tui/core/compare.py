"""Companies side by side: which figure each one has for each metric, and what follows from it.

A cell holds what the article states. What is derived from it says how: an amount a year where the
figure has a span of years, and another currency only at a rate that the article itself gives by
stating one fact in two currencies.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Context, Decimal
from typing import TYPE_CHECKING

from tui.core import amounts
from tui.core.figures.recognition.recognise import recognise

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.core.knowledge import Metric
    from tui.core.model import Article, Figure

_SHOWN = Context(prec=3)
_YEARS = {"year": Decimal(1), "month": Decimal(1) / 12}


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that the article does not state but that follows from what it states."""

    basis: str
    """`per year` or `converted`."""
    low: Decimal
    high: Decimal
    unit: str
    calculation: str
    """How it was reckoned, in words a reader can check."""

    def label(self) -> str:
        """What a cell shows, in three significant digits: `≈ CNY 127bn a year`."""
        rate = " a year" if self.basis == "per year" else ""
        return f"≈ {amounts.value(_SHOWN.plus(self.low), _SHOWN.plus(self.high), self.unit)}{rate}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact in a cell: the figure that states it best, its restatements, what follows from it."""

    article: str
    """Id of the article that states it."""
    figure: Figure
    restated: tuple[Figure, ...] = ()
    """The same fact in another currency or at another place of the text."""
    derived: tuple[Derived, ...] = ()

    def parts(self) -> tuple[str, str, str]:
        """Value, the same in other currencies, and period; the last two may be empty."""
        other: dict[str, str] = {}
        for figure in sorted(self.restated, key=lambda f: f.same_as != self.figure.id):
            if figure.unit != self.figure.unit:
                other.setdefault(figure.unit, amounts.signed(figure))
        others = f"({', '.join(other.values())})" if other else ""
        return amounts.signed(self.figure), others, self.figure.period or ""

    def label(self) -> str:
        """Value, other currencies and period on one line: `>CNY 380bn (~USD 53bn), the next three years`."""
        stated, others, period = self.parts()
        text = f"{stated} {others}" if others else stated
        return f"{text}, {period}" if period else text


@dataclass(frozen=True, slots=True)
class Column:
    """A company, institution or country of the comparison."""

    id: str
    name: str
    type: str
    """`company`, `institution` or `country`."""


@dataclass(frozen=True, slots=True)
class Row:
    """A metric with one cell per column; an empty cell is not stated."""

    metric: str
    label: str
    cells: tuple[tuple[Entry, ...], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The table: `rows[r].cells[c]` belongs to `columns[c]`."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Rate:
    """What an article itself gives for one currency in another, by stating a fact in both."""

    base: Figure
    quote: Figure

    def convert(self, amount: Decimal) -> Decimal:
        """An amount of the base currency in the quote currency."""
        return amount * self.quote.low / self.base.low


def compare(articles: Sequence[Article], metrics: Sequence[Metric]) -> Comparison:
    """Lay the figures of articles out by company and metric.

    Args:
        articles: One article, or several whose companies are joined by their id.
        metrics: The metrics in the order of the rows (knowledge.metrics()).

    Returns:
        Columns by how much is stated of them, rows in the order of `metrics`; neither is ever empty.
    """
    cells: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    names: dict[str, Column] = {}
    for article in articles:
        rates = _rates(article.figures)
        common = _common_currency(article.figures)
        _name_columns(article, names)
        for figure, restated in _facts(article.figures):
            derived = (*_per_year(figure, restated), *_converted(figure, restated, rates, common))
            entry = Entry(article.id, figure, restated, derived)
            cells[figure.company or "", figure.metric].append(entry)
    stated = Counter(dict.fromkeys(names, 0))
    for (company, _), entries in cells.items():
        stated[company] += len(entries)
    columns = tuple(names[c] for c in sorted(names, key=lambda c: (names[c].type == "country", -stated[c])))
    rows = tuple(
        Row(m.id, m.label, tuple(tuple(cells.get((c.id, m.id), ())) for c in columns))
        for m in metrics
        if any((c.id, m.id) in cells for c in columns)
    )
    return Comparison(columns, rows)


def _name_columns(article: Article, names: dict[str, Column]) -> None:
    """Add the owners of an article's figures, in order of mention."""
    known = {c.id: c for c in article.companies}
    owners = {f.company for f in article.figures if f.kind != "duration" and f.company}
    for company in article.companies:
        if company.id in owners:
            names.setdefault(company.id, Column(company.id, company.name, company.type))
    for owner in sorted(owners - known.keys()):
        names.setdefault(owner, Column(owner, owner, "country"))


def _facts(figures: Iterable[Figure]) -> list[tuple[Figure, tuple[Figure, ...]]]:
    """Figures grouped into facts: what restates another stands with it, the fullest statement first.

    Two figures are one fact where `same_as` says so, or where they give the same value of the same
    metric of the same company and no two different periods.
    """
    kept = [f for f in figures if f.kind != "duration" and f.company]
    leader = {f.id: f.id for f in kept}

    def root(key: str) -> str:
        while leader[key] != key:
            key = leader[key]
        return key

    seen: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in kept:
        if figure.same_as in leader:
            leader[root(figure.id)] = root(str(figure.same_as))
        said = seen[figure.company, figure.metric, figure.change, figure.low, figure.high, figure.unit]
        for earlier in said:
            if _periods_agree(figure, earlier):
                leader[root(figure.id)] = root(earlier.id)
                break
        said.append(figure)
    groups: dict[str, list[Figure]] = defaultdict(list)
    for figure in kept:
        groups[root(figure.id)].append(figure)
    facts = []
    for group in groups.values():
        best = max(
            group, key=lambda f: (f.unit == _home_unit(group), f.period is not None, f.qualifier != "exact")
        )
        facts.append((best, tuple(f for f in group if f is not best)))
    return facts


def _home_unit(group: Sequence[Figure]) -> str:
    """The unit of the member that the others restate."""
    restated = {f.same_as for f in group}
    return next((f for f in group if f.id in restated), group[0]).unit


def _periods_agree(one: Figure, other: Figure) -> bool:
    """Whether two periods can be one: a missing one can be any, `Three-Year` is `the next three years`."""
    if one.period is None or other.period is None or one.period.casefold() == other.period.casefold():
        return True
    span = span_in_years(one.period)
    return span is not None and span == span_in_years(other.period)


def _rates(figures: Sequence[Figure]) -> dict[tuple[str, str], Rate]:
    """The exchange rates that the article gives, both ways; the first statement of a pair counts."""
    by_id = {f.id: f for f in figures}
    rates: dict[tuple[str, str], Rate] = {}
    for figure in figures:
        other = by_id.get(figure.same_as or "")
        if other is None or figure.kind != "money" or other.kind != "money" or figure.unit == other.unit:
            continue
        if figure.low and other.low and figure.low == figure.high and other.low == other.high:
            rates.setdefault((other.unit, figure.unit), Rate(other, figure))
            rates.setdefault((figure.unit, other.unit), Rate(figure, other))
    return rates


def _common_currency(figures: Iterable[Figure]) -> str | None:
    """The currency that most money figures are in; the comparison is easiest to read in it."""
    units = Counter(f.unit for f in figures if f.kind == "money" and f.company)
    return units.most_common(1)[0][0] if units else None


def _per_year(figure: Figure, restated: Sequence[Figure]) -> list[Derived]:
    """An amount spread evenly over the years of its period, in each currency that is stated."""
    years = span_in_years(figure.period)
    if years is None or years <= 1 or figure.kind not in ("money", "count") or figure.change != "level":
        return []
    units = {f.unit: f for f in reversed((figure, *restated))}
    return [
        Derived("per year", f.low / years, f.high / years, f.unit, f"{f.written} ÷ {_number(years)} years")
        for f in sorted(units.values(), key=lambda f: f is not figure)
    ]


def _converted(
    figure: Figure, restated: Sequence[Figure], rates: dict[tuple[str, str], Rate], common: str | None
) -> list[Derived]:
    """The amount in the common currency at the article's own rate, where the article does not state it."""
    if common is None or figure.kind != "money" or any(f.unit == common for f in (figure, *restated)):
        return []
    rate = rates.get((figure.unit, common))
    if rate is None:
        return []
    how = f"{figure.written} × ({rate.quote.written} ÷ {rate.base.written}), the article's own rate"
    return [Derived("converted", rate.convert(figure.low), rate.convert(figure.high), common, how)]


def span_in_years(period: str | None) -> Decimal | None:
    """The length in years of a period that names one (`the next three years`), else None."""
    for found in recognise(period or ""):
        if found.kind == "duration" and found.low == found.high and found.unit in _YEARS:
            return found.low * _YEARS[found.unit]
    return None


def _number(value: Decimal) -> str:
    return amounts.number(value, scaled=False)
