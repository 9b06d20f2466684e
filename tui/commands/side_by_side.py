"""A comparison for a terminal: as a table of companies side by side, or a metric as bars."""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size

from tui.commands import tables
from tui.core import amounts
from tui.core.compare import bars
from tui.core.compare.export.words import Words, calculations, source_line, used_rates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.compare.table import Comparison

_COLUMN = 26
"""Columns of the terminal that a company takes in the table."""

_LABEL = 14

_MANY = 24
"""Companies of a table that nobody has chosen."""

_FACTS = 8
"""Facts of a cell and articles of a fact that the table writes out; the other forms have all."""

_RECKONED = 12
"""Calculations that stand below the table; the other forms have all."""


def sheet(table: Comparison) -> str:
    """The table for a terminal: as many companies side by side as there is room for, then the sources."""
    words = Words(table, _FACTS)
    columns = table.columns
    if not table.view.companies and len(columns) > _MANY:
        print(
            f"nutgraf: the {_MANY} of {len(columns)} companies with the most figures (--companies chooses)",
            file=sys.stderr,
        )
        columns = columns[:_MANY]
    beside = max(1, (tables.width() - _LABEL) // _COLUMN)
    blocks = []
    for start in range(0, len(columns), beside):
        part = range(start, min(start + beside, len(columns)))
        rows = [
            (row.label, *("\n".join(line.text for line in words.cell(row.cells[c])) for c in part))
            for row in table.rows
            if any(row.cells[c] for c in part)
        ]
        blocks.append(tables.table_text(("", *(columns[c].name for c in part)), rows))
    return "\n".join(blocks).rstrip("\n") + "\n" + _notes(table, words, calculations(table))


def chart(table: Comparison, metric: str) -> str:
    """A metric as bars for a terminal, then what is not drawn and why."""
    drawing = bars.of_metric(table, metric)
    if drawing is None:
        return f"{metric}: {bars.NOT_STATED}\n"
    names = min(max((cell_len(bar.label) for bar in drawing.bars), default=0), _COLUMN)
    values = max((cell_len(bar.value) for bar in drawing.bars), default=0)
    room = max(10, min(60, tables.width() - names - values - 30))
    lines = [drawing.title]
    words = Words(table, _FACTS)
    row = next(row for row in table.rows if row.metric == metric)
    for bar in drawing.bars:
        drawn = set_cell_size(bars.blocks(bar, room), room)
        said = [bar.period, "expected" if bar.expected else ""]
        note = ", ".join(part for part in said if part) + words.sources(row.cells[bar.column][bar.entry])
        value = " " * (values - cell_len(bar.value)) + bar.value
        lines.append(f"{set_cell_size(bar.label, names)}  {value}  {drawn}  {note}".rstrip())
    reasons: dict[str, list[str]] = {}
    for rest in drawing.rest:
        reasons.setdefault(rest.reason, []).append(f"{rest.label} {rest.value}".rstrip())
    lines += [""] * bool(reasons)
    for reason, those in reasons.items():
        lines += textwrap.wrap(f"{reason}: {', '.join(those)}", tables.width(), subsequent_indent="  ")
    return "\n".join(lines) + "\n" + _notes(table, words, calculations(table, follows=False))


def _notes(table: Comparison, words: Words, reckoned: Sequence[str]) -> str:
    """Below a table: what its signs mean, how values were reckoned, rates, the articles that were named."""
    signs = amounts.legend(
        figure
        for row in table.rows
        for cell in row.cells
        for entry in cell
        for figure in (entry.figure, *entry.restated)
    )
    lines = ["   ".join(signs)] if signs else []
    lines += reckoned if len(reckoned) <= _RECKONED else ["≈ reckoned (--format markdown says how)"]
    lines += [f"rate {rate}" for rate in used_rates(table)]
    if len(table.sources) > 1:
        numbered = [(number, s) for number, s in enumerate(table.sources, 1) if number in words.used]
        lines += [f"[{number}] {source_line(source)}" for number, source in numbered]
    return "\n".join(["", *lines, ""]) if lines else ""
