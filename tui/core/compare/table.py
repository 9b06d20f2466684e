"""The comparison as a table: columns, rows, cells and what each cell holds."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal
from typing import TYPE_CHECKING

from tui.core import amounts
from tui.core.compare.topic import NOWHERE, Topic
from tui.core.compare.view import EVERYTHING, PER_YEAR, STATED

if TYPE_CHECKING:
    from tui.core.compare.rates import ExchangeRate
    from tui.core.compare.view import View
    from tui.core.model import Figure

_DIGITS = Context(prec=3)
"""A derived value is shown in three significant digits: it is no better than what it is derived from."""

CONVERTED = "converted"

EXPECTED, TOLD = "expected", "stated"


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that no article states but that follows from what one states."""

    basis: str
    """`per year` or `converted`."""
    low: Decimal
    high: Decimal
    unit: str
    calculation: str
    """How it was reckoned, in words a reader can check; a rate stands there with its date and source."""
    change: str = "level"
    """Of the figure that it is derived from (`Figure.change`)."""

    def label(self) -> str:
        """What a cell shows, in three significant digits: `≈ CNY 127bn a year`, `≈ ↑ USD 4.18bn`."""
        amount = amounts.value(_DIGITS.plus(self.low), _DIGITS.plus(self.high), self.unit)
        return _reckoned(self.change, amount, self.basis)


@dataclass(frozen=True, slots=True)
class Shown:
    """The value of a fact under the view."""

    low: Decimal
    high: Decimal
    unit: str
    basis: str = STATED
    """`stated` or `per year`: only values of one basis can be compared."""
    calculation: str = ""
    """How it was derived; empty where an article states it."""
    qualifier: str = "exact"
    """Of the figure that it is or was derived from (`Figure.qualifier`)."""

    @property
    def derived(self) -> bool:
        """Whether it was reckoned."""
        return bool(self.calculation)


@dataclass(frozen=True, slots=True)
class Gap:
    """Why a fact cannot be compared in the terms of the view."""

    code: str
    """`no_rate`, `no_span`, `part_of_year`, `not_money`, `no_flow` or `difference`."""
    words: str
    """The reason in a few words: `no rate CNY→USD`."""

    @property
    def plain(self) -> bool:
        """The view does not mean such facts (a percentage in a currency): nothing is missing in its cell."""
        return self.code in ("not_money", "no_flow", "difference")


@dataclass(frozen=True, slots=True)
class Said:
    """A figure and the article that has it."""

    article: str
    """Id of the article."""
    figure: Figure


@dataclass(frozen=True, slots=True)
class Conflict:
    """Other articles that give another number for the same fact."""

    others: tuple[Said, ...]
    """What they say, never of the entry's own article; the relation is mutual."""
    sure: bool = True
    """The period is the same for certain; else both leave it open."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact in a cell: the figure that states it best, its restatements, what follows from it."""

    article: str
    """Id of the article that states it."""
    figure: Figure
    restated: tuple[Figure, ...] = ()
    """The same fact in another currency or at another place of the same article."""
    derived: tuple[Derived, ...] = ()
    """What follows from it, under any view."""
    shown: Shown | None = None
    """The value under the view; None where it is the figure as stated."""
    gap: Gap | None = None
    """Why it cannot be compared in the terms of the view; it is then shown as stated."""
    when: str = ""
    """The period as a calendar has it, `2024`, `2024-Q3`, `FY2025`; empty where that is open."""
    standing: str = TOLD
    """`stated`, or `expected` where the sentence tells what somebody expects, estimates or aims at."""
    topic: Topic = NOWHERE
    """Which of several such things it is of, by the words around it."""
    elsewhere: tuple[Said, ...] = ()
    """The same fact with the same value in other articles."""
    conflict: Conflict | None = None
    """What other articles say against it."""

    @property
    def value(self) -> Shown:
        """The value under the view."""
        figure = self.figure
        return self.shown or Shown(figure.low, figure.high, figure.unit, qualifier=figure.qualifier)

    def restatements(self) -> tuple[Figure, ...]:
        """`restated`, first what the article sets right beside the figure."""
        return tuple(sorted(self.restated, key=lambda f: f.same_as != self.figure.id))

    def parts(self) -> tuple[str, str, str]:
        """The value under the view, the same as stated and in other currencies, and the period.

        The last two may be empty.
        """
        others: dict[str, str] = {self.figure.unit: amounts.signed(self.figure)}
        for figure in self.restatements():
            others.setdefault(figure.unit, amounts.signed(figure))
        shown = self.shown
        if shown is None:
            first = others.pop(self.figure.unit)
        else:
            first = _shown_label(self.figure, shown)
            if not shown.derived:
                others.pop(shown.unit, None)
        return first, f"({', '.join(others.values())})" if others else "", self.figure.period or ""

    def label(self) -> str:
        """Value, other currencies and period on one line: `>CNY 380bn (~USD 53bn), the next three years`."""
        stated, others, period = self.parts()
        text = f"{stated} {others}" if others else stated
        return f"{text}, {period}" if period else text


def _shown_label(figure: Figure, shown: Shown) -> str:
    """The value under a view with the signs of its figure: `≈ >USD 17.5bn a year`."""
    low, high = shown.low, shown.high
    if shown.derived:
        low, high = _DIGITS.plus(low), _DIGITS.plus(high)
    amount = amounts.QUALIFIERS.get(shown.qualifier, "") + amounts.value(low, high, shown.unit)
    if shown.derived:
        return _reckoned(figure.change, amount, shown.basis)
    return f"{amounts.CHANGES.get(figure.change, '')} {amount}".lstrip()


def _reckoned(change: str, amount: str, basis: str) -> str:
    """A derived amount with its direction, and whether it is a year's."""
    signs = ("≈", amounts.CHANGES.get(change, ""), amount, "a year" if basis == PER_YEAR else "")
    return " ".join(sign for sign in signs if sign)


@dataclass(frozen=True, slots=True)
class Column:
    """A company, institution or country of the comparison."""

    id: str
    name: str
    type: str
    """`company`, `institution` or `country`."""
    names: tuple[str, ...] = ()
    """Every form of the name in the articles."""
    members: tuple[tuple[str, str], ...] = ()
    """Article and the id that the firm has there, for each article that has figures of it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A metric with one cell per column; an empty cell is not stated."""

    metric: str
    label: str
    cells: tuple[tuple[Entry, ...], ...]
    when: str = ""
    """The period that most columns share; its entries stand first in their cells."""


@dataclass(frozen=True, slots=True)
class Source:
    """An article of the comparison."""

    id: str
    title: str
    published: str | None = None
    site: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The table: `rows[r].cells[c]` belongs to `columns[c]`."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    hidden_columns: tuple[Column, ...] = ()
    """Those that the view leaves out, by how much is stated of them."""
    hidden_rows: tuple[Row, ...] = ()
    """Those that the view leaves out, with cells for `columns`."""
    sources: tuple[Source, ...] = ()
    """The articles, in the order in which they were given."""
    view: View = EVERYTHING
    rates: tuple[ExchangeRate, ...] = ()
    """Every rate there was: the reader's, then the articles' own."""

    def source(self, article: str) -> Source:
        """The article of this id; only its id where the comparison does not know it."""
        return next((s for s in self.sources if s.id == article), Source(article, article))
