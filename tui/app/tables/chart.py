"""The bars of a metric as lines of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.app import paint
from tui.app.tables.grid import CONFLICT, period_of, short_names
from tui.core.compare import bars

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tui.app.paint import Words
    from tui.core.compare.table import Comparison, Entry

NOT_DRAWN = "Not on this scale"
_NAME, _BAR = 24, 48
"""Columns of a company's name at most, and of the longest bar."""
_LEAST = 8
"""Columns that a period or an article takes at least, else it is left out."""
_ROOM = 12
"""Columns of a bar at least, before values are cut."""


class ChartLine(NamedTuple):
    """A line of a chart."""

    words: Words
    column: int = -1
    """Number of the company that it is about; -1 for none."""
    entry: int = 0
    """Number of the fact in its cell."""


def chart_lines(
    table: Comparison, row: int, width: int, height: int = 0
) -> tuple[Words, tuple[ChartLine, ...]]:
    """A metric as a title and a line for each fact: what stands on one scale, then the rest with its reason.

    Args:
        table: What is shown.
        row: The number of the metric.
        width: Columns of the terminal.
        height: Lines that there are; where they suffice there is a blank one between two bars.
    """
    chart = bars.bars(table.rows[row], table.columns)
    metric, _, unit = chart.title.partition(", ")
    title = ((metric, "accent strong"), (f"  {unit}" if unit else "", "muted"))
    drawn, rest = list(_drawn(table, row, chart, width)), list(_rest(chart, width))
    if 2 * len(drawn) + len(rest) <= height:
        drawn = [line for bar in drawn for line in (bar, ChartLine(()))][:-1]
    return title, tuple(line._replace(words=paint.cut_words(line.words, width)) for line in (*drawn, *rest))


def _drawn(table: Comparison, row: int, chart: bars.Chart, width: int) -> Iterator[ChartLine]:
    name = _names(chart, width)
    values = max((paint.cells(bar.value) for bar in chart.bars), default=0)
    value = min(values, max(8, width - name - _ROOM - 4))
    room = width - name - value - 4
    names = short_names(table)
    behind = [_behind(table.rows[row].cells[bar.column][bar.entry], names) for bar in chart.bars]
    most = min(max(map(paint.cells, behind), default=0), room * 2 // 5)
    length = min(_BAR, room - most - 2 if most >= _LEAST else room)
    before = -1
    for bar, said in zip(chart.bars, behind, strict=True):
        fact = table.rows[row].cells[bar.column][bar.entry]
        tone = "derived" if fact.value.derived else fact.figure.kind
        drawn = bars.blocks(bar, max(0, length))
        words = (
            (_filled(bar.label, name), "muted" if bar.column == before else "strong"),
            (f" {CONFLICT}" if fact.conflict else "  ", "conflict"),
            (_right(bar.value, value), tone),
            ("  ", ""),
            (drawn, f"bar-{fact.figure.kind}"),
            (" " * (length - len(drawn)), ""),
            (paint.cut(f"  {said}", room - length), "muted"),
        )
        yield ChartLine(words if said else words[:-1], bar.column, bar.entry)
        before = bar.column


def _behind(entry: Entry, names: Mapping[str, str]) -> str:
    """What stands behind a bar: its period, and its article where there are several."""
    return ", ".join(word for word in (period_of(entry), names.get(entry.article, "")) if word)


def _rest(chart: bars.Chart, width: int) -> Iterator[ChartLine]:
    if not chart.rest:
        return
    name = _names(chart, width)
    yield ChartLine(())
    yield ChartLine(((NOT_DRAWN if chart.bars else "", "muted"),))
    values = max((paint.cells(one.value) for one in chart.bars), default=0)
    value = min(max(values, *(paint.cells(one.value) for one in chart.rest)), max(8, width // 3))
    for one in chart.rest:
        words = (
            (_filled(one.label, name), "muted"),
            ("  ", ""),
            (_right(one.value, value), "muted"),
            ("  ", ""),
            (paint.cut(one.reason, max(0, width - name - value - 4)), "reason"),
        )
        yield ChartLine(words, one.column, max(0, one.entry))


def _names(chart: bars.Chart, width: int) -> int:
    """Columns of the names."""
    labels = (*(bar.label for bar in chart.bars), *(one.label for one in chart.rest))
    return min(max((paint.cells(label) for label in labels), default=0), _NAME, max(8, width // 3))


def _filled(text: str, width: int) -> str:
    kept = paint.cut(text, width)
    return kept + " " * (width - paint.cells(kept))


def _right(text: str, width: int) -> str:
    kept = paint.cut(text, width)
    return " " * (width - paint.cells(kept)) + kept
