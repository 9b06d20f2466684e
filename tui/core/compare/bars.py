"""A row of the comparison as bars: values of one unit and basis on one scale, the rest with the reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tui.core import amounts
from tui.core.compare.table import EXPECTED
from tui.core.compare.view import PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.core.compare.table import Column, Comparison, Entry, Row, Shown

NOT_STATED = "not stated"

_EIGHTHS = " ▏▎▍▌▋▊▉█"
Scale = tuple[str, str, str]
"""Unit, basis and `Figure.change`: what stands on one scale."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One value of a chart."""

    column: int
    """Number of its column in the comparison."""
    entry: int
    """Number of its entry in the cell."""
    label: str
    """The company."""
    value: str
    """The value with its signs, as a cell shows it."""
    period: str
    """In the words of the article; may be empty."""
    expected: bool
    """Somebody expects it (`Entry.standing`)."""
    low: Decimal
    high: Decimal
    share_low: float
    """`low` as a share of the largest value of the chart, 0 to 1."""
    share: float
    """`high` as a share of the largest value of the chart, 0 to 1; a range ends here."""


class _Amount(NamedTuple):
    """What a bar is as long as."""

    label: str
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Rest:
    """What a chart does not draw."""

    column: int
    entry: int
    """Number of its entry in the cell; -1 where the cell says nothing."""
    label: str
    """The company."""
    value: str
    """As a cell shows it; empty where the cell says nothing."""
    reason: str
    """Why it is not drawn, in a few words."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A row as bars on one scale."""

    title: str
    """The metric, and what the bars are in: `Revenue, USD`."""
    unit: str
    """Of all bars; empty where there are none."""
    basis: str
    """`stated` or `per year`, of all bars."""
    bars: tuple[Bar, ...]
    rest: tuple[Rest, ...]


def bars(row: Row, columns: tuple[Column, ...]) -> Chart:
    """Draw the values that the most companies of a row share in unit, basis and direction.

    What an article states in two currencies is drawn in the one of the chart.

    Args:
        row: Of a comparison.
        columns: Of the same comparison.
    """
    cells = list(_entries(row))
    scale = _scale(row)
    drawn: list[tuple[int, int, Entry, _Amount]] = []
    rest = []
    for c, e, entry in cells:
        amount = _on(scale, entry) if scale else None
        if amount:
            drawn.append((c, e, entry, amount))
        elif scale:
            rest.append(Rest(c, e, columns[c].name, entry.parts()[0], _why(entry, scale)))
    largest = max((amount.high for *_, amount in drawn), default=Decimal(0)) or Decimal(1)
    made = tuple(
        Bar(
            c, e, columns[c].name, amount.label, entry.figure.period or "",
            entry.standing == EXPECTED,
            amount.low, amount.high,
            float(amount.low / largest), float(amount.high / largest),
        )
        for c, e, entry, amount in drawn
    )  # fmt: skip
    rest += [Rest(c, -1, columns[c].name, "", NOT_STATED) for c, cell in enumerate(row.cells) if not cell]
    unit, basis, change = scale or ("", "stated", "level")
    words = (row.label, {"up": "up by", "down": "down by"}.get(change, ""), _units(unit, basis))
    return Chart(", ".join(word for word in words if word), unit, basis, made, tuple(rest))


def of_metric(table: Comparison, metric: str) -> Chart | None:
    """The chart of a metric; None where no column has a figure of it."""
    row = next((row for row in table.rows if row.metric == metric), None)
    return None if row is None else bars(row, table.columns)


def blocks(bar: Bar, width: int) -> str:
    """A bar in block characters, at least a sliver for what is not 0; what a range adds is shaded.

    Args:
        bar: Of a chart.
        width: Columns of the terminal for the largest value.
    """
    eighths = round(bar.share_low * width * 8)
    if bar.low and not eighths:
        eighths = 1
    full, part = divmod(eighths, 8)
    solid = "█" * full + (_EIGHTHS[part] if part else "")
    return solid + "░" * max(0, round(bar.share * width) - len(solid))


def _entries(row: Row) -> Iterator[tuple[int, int, Entry]]:
    for c, cell in enumerate(row.cells):
        for e, entry in enumerate(cell):
            yield c, e, entry


def _scale(row: Row) -> Scale | None:
    """What the most columns have; of as many, amounts before shares and levels before differences."""
    columns: Counter[Scale] = Counter()
    for cell in row.cells:
        columns.update(dict.fromkeys(map(_scale_of, cell), 1))
    if not columns:
        return None
    many: Counter[Scale] = Counter(_scale_of(entry) for *_, entry in _entries(row))

    def rank(scale: Scale) -> tuple[int, bool, bool, int]:
        unit, _, change = scale
        return columns[scale], unit.isalpha() and unit.isupper(), change == "level", many[scale]

    return max(columns, key=rank)


def _scale_of(entry: Entry) -> Scale:
    value: Shown = entry.value
    return value.unit, value.basis, entry.figure.change


def _on(scale: Scale, entry: Entry) -> _Amount | None:
    """The value of an entry on a scale, as the view has it or as the article states it once more."""
    if _scale_of(entry) == scale:
        return _Amount(entry.parts()[0], entry.value.low, entry.value.high)
    unit, basis, change = scale
    if entry.value.derived or entry.value.basis != basis:
        return None
    found = next((f for f in entry.restatements() if (f.unit, f.change) == (unit, change)), None)
    return _Amount(amounts.signed(found), found.low, found.high) if found else None


def _why(entry: Entry, scale: Scale) -> str:
    """What keeps an entry off the scale."""
    if entry.gap is not None and not entry.gap.plain:
        return entry.gap.words
    unit, basis, change = _scale_of(entry)
    if unit != scale[0]:
        return f"in {_units(unit, '')}, not {_units(scale[0], '')}"
    if change != scale[2]:
        return "a difference" if scale[2] == "level" else f"not a difference {scale[2]}"
    return f"{basis}, not {scale[1]}"


def _units(unit: str, basis: str) -> str:
    words = {"%": "percent", "pp": "percentage points", "bp": "basis points"}.get(unit, unit)
    if words == unit and not unit.isupper():
        words = amounts.plural(unit)
    return f"{words} a year" if words and basis == PER_YEAR else words
