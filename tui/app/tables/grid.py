"""The comparison as lines of the screen: what stands in which cell on which line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tui.app import paint
from tui.app.tables.flow import Piece, flow
from tui.core import amounts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tui.app.paint import Words
    from tui.core.compare.table import Comparison, Entry
    from tui.core.compare.view import View

UNSTATED = "not stated"
"""What stands in a cell of which the articles say nothing."""

CONFLICT = "≠"
"""The sign of a fact of which another article gives another number."""

DERIVED = "≈ reckoned from what is stated"
"""What the sign of a derived value means."""

_EXPECTED, _STATED, _PER_YEAR = "expected", "stated", "per year"
"""What `Entry.standing` and `View.basis` may be (their modules are not loaded for the first picture)."""

_RATES = 6
"""Rates below the table at most; the details of a cell name those of its own."""

_QUIET = 2
"""Lines at most for what stands under a value: period, other currencies, article."""


class At(NamedTuple):
    """A cursor of the comparison: row, column, and which of the facts in the cell."""

    row: int = 0
    column: int = 0
    entry: int = 0


class GridLine(NamedTuple):
    """One line of the screen: the metric, then a part of each cell."""

    row: int
    first: bool
    """The first line of its row; the metric stands there."""
    parts: tuple[tuple[int, Words], ...]
    """For each column which of its facts the line belongs to (-1 none) and the words."""


def grid_lines(
    table: Comparison, width: int, shown: range | None = None, *, stacked: bool = False
) -> tuple[GridLine, ...]:
    """Lay a comparison out.

    Args:
        table: Any comparison.
        width: Columns of the terminal for each company.
        shown: The columns in view, which say how many lines a row takes; all of them where None.
        stacked: Each metric has a line of its own over its cells.
    """
    names = short_names(table)
    visible = range(len(table.columns)) if shown is None else shown
    lines: list[GridLine] = []
    for number, row in enumerate(table.rows):
        cells = [
            list(_cell(entries, width, table.view, names)) if c in visible else []
            for c, entries in enumerate(row.cells)
        ]
        nothing = tuple((-1, ()) for _ in cells)
        if stacked:
            lines.append(GridLine(number, True, nothing))
        for line in range(max((len(cell) for cell in cells), default=1)):
            parts = tuple(cell[line] if line < len(cell) else (-1, ()) for cell in cells)
            lines.append(GridLine(number, line == 0 and not stacked, parts))
        lines.append(GridLine(number, False, nothing))
    return tuple(lines[:-1])


def _cell(
    entries: tuple[Entry, ...], width: int, view: View, names: Mapping[str, str]
) -> Iterator[tuple[int, Words]]:
    """The lines of a cell; facts of one article stand together above its name."""
    if not entries:
        yield -1, ((UNSTATED, "unstated"),)
    for number, entry in enumerate(entries):
        following = entries[number + 1].article if number + 1 < len(entries) else ""
        named = {} if following == entry.article and not entry.elsewhere else names
        yield from ((number, words) for words in entry_lines(entry, width, view, named))


def entry_lines(entry: Entry, width: int, view: View, names: Mapping[str, str]) -> Iterator[Words]:
    """A fact in a column: its value, then quietly its other statements, its period, its article, its reason.

    Args:
        entry: The fact.
        width: Columns of the terminal.
        view: In whose terms the value is.
        names: The short names of the articles; none where there is only one.
    """
    value, others, _ = entry.parts()
    if view.basis == _PER_YEAR:  # the head says so of the whole table
        value = value.removesuffix(" a year")
    missing = entry.gap is not None and not entry.gap.plain
    tone = "muted" if missing else "derived" if entry.value.derived else entry.figure.kind
    sign = Piece(CONFLICT, "conflict") if entry.conflict else Piece("")
    yield from flow((sign, Piece(value, tone)), width)
    if others:
        yield from flow((Piece(others, "muted" if entry.shown else tone),), width, _QUIET)
    yield from flow((Piece(period_of(entry), "muted"),), width, _QUIET)
    if view.basis == _STATED and not view.currency:
        for derived in entry.derived:
            yield from flow((Piece(derived.label(), "derived"),), width)
    if missing and entry.gap is not None:
        yield from flow((Piece(entry.gap.words, "reason"),), width, _QUIET)
    yield from flow((Piece(_source(entry, width, names), "source"),), width, 1)


def _source(entry: Entry, width: int, names: Mapping[str, str]) -> str:
    """The short name of a fact's article, and how many more say the same."""
    name = names.get(entry.article, "")
    more = f" +{len({said.article for said in entry.elsewhere})}" if name and entry.elsewhere else ""
    return paint.cut(name, max(1, width - len(more))) + more


def conflicts(table: Comparison) -> tuple[At, ...]:
    """Where facts stand of which another article gives another number, metric by metric."""
    return tuple(
        At(r, c, e)
        for r, row in enumerate(table.rows)
        for c, cell in enumerate(row.cells)
        for e, entry in enumerate(cell)
        if entry.conflict
    )


def period_of(entry: Entry) -> str:
    """The period in the words of the article, and whether somebody only expects the value."""
    said = (entry.figure.period or "", "expected" if entry.standing == _EXPECTED else "")
    return ", ".join(word for word in said if word)


def terms(view: View) -> str:
    """In what terms the values of a view are, in a few words: `as stated`, `USD a year`."""
    basis = "a year" if view.basis == _PER_YEAR else ""
    return " ".join(word for word in (view.currency or "", basis) if word) or "as stated"


def short_names(table: Comparison) -> dict[str, str]:
    """What the cells call each article: its site where all sites differ, else its title; one needs none."""
    if len(table.sources) < 2:
        return {}
    sites = [source.site for source in table.sources]
    by_site = all(sites) and len(set(sites)) == len(sites)
    return {s.id: (s.site if by_site else "") or s.title for s in table.sources}


def step(table: Comparison, at: At, way: int) -> At:
    """The next fact down (1) or up (-1) in a column; a cell that says nothing is one stop."""
    entries = table.rows[at.row].cells[at.column]
    if 0 <= at.entry + way < len(entries):
        return at._replace(entry=at.entry + way)
    row = at.row + way
    if not 0 <= row < len(table.rows):
        return at
    last = max(0, len(table.rows[row].cells[at.column]) - 1)
    return At(row, at.column, 0 if way > 0 else last)


def filtered(table: Comparison, query: str) -> Comparison:
    """The part of a comparison that has all words of a query in a company's or a metric's name, or a cell.

    Where a word names companies, only their columns stay; every other word must stand in the row.
    """
    words = query.casefold().split()
    if not words:
        return table
    names = [column.name.casefold() for column in table.columns]
    kept = list(range(len(names)))
    rest: list[str] = []
    for word in words:
        named = [i for i in kept if word in names[i]]
        kept, rest = (named, rest) if named else (kept, [*rest, word])
    rows = []
    for row in table.rows:
        cells = tuple(row.cells[i] for i in kept)
        text = " ".join((row.label, *(e.label() for cell in cells for e in cell))).casefold()
        if all(word in text for word in rest) and any(cells):
            rows.append(replace(row, cells=cells))
    return replace(table, columns=tuple(table.columns[i] for i in kept), rows=tuple(rows))


def legend(table: Comparison) -> tuple[str, ...]:
    """What each sign in a comparison means, only those that occur."""
    entries = [entry for row in table.rows for cell in row.cells for entry in cell]
    derived = any(entry.derived or entry.value.derived for entry in entries)
    return (
        *amounts.legend(figure for e in entries for figure in (e.figure, *e.restated)),
        *((DERIVED,) if derived else ()),
        *((f"{CONFLICT} another article says otherwise",) if any(e.conflict for e in entries) else ()),
        *used_rates(table),
    )


def used_rates(table: Comparison) -> tuple[str, ...]:
    """The rates at which amounts were turned into the currency of the view, with their dates and sources."""
    currency = table.view.currency
    into = [rate for rate in table.rates if currency in (rate.base, rate.quote)]
    units = {
        entry.figure.unit
        for row in table.rows
        for cell in row.cells
        for entry in cell
        if currency and entry.figure.kind == "money" and entry.value.unit == currency
    }
    told: dict[frozenset[str], str] = {}
    for rate in into:
        if {rate.base, rate.quote} & (units - {currency}):
            told.setdefault(frozenset((rate.base, rate.quote)), rate.label())
    return tuple(told.values())[:_RATES]


def find(table: Comparison, figure: str, article: str | None = None) -> At | None:
    """Where a figure stands in a comparison, by its id; also as a restatement.

    Args:
        table: Any comparison.
        figure: Id of the figure.
        article: Id of its article; None where there is only one.
    """
    for r, row in enumerate(table.rows):
        for c, cell in enumerate(row.cells):
            for e, entry in enumerate(cell):
                if article in (None, entry.article) and figure in (
                    entry.figure.id,
                    *(f.id for f in entry.restated),
                ):
                    return At(r, c, e)
    return None
