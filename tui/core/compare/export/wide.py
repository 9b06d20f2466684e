"""The wide form of a comparison as Markdown: companies as columns, then sources, rates and calculations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.compare.export.tabular import markdown, markdown_table
from tui.core.compare.export.words import Words, calculations, source_line, used_rates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui.core.compare.table import Comparison


def markdown_text(table: Comparison) -> str:
    """A comparison as a Markdown document; nothing of an article becomes markup."""
    words = Words(table)
    headers = ("", *(column.name for column in table.columns))
    rows = [
        (row.label, *("; ".join(line.text for line in words.cell(cell)) for cell in row.cells))
        for row in table.rows
    ]
    return "\n".join([markdown_table(headers, rows), *_notes(table)])


def _notes(table: Comparison) -> Iterator[str]:
    """Below the table: which articles, which rates, how the rest was reckoned."""
    numbered = [f"{number}. {markdown(source_line(s))}" for number, s in enumerate(table.sources, 1)]
    yield from _list("Sources", numbered)
    yield from _list("Rates", (f"- {markdown(rate)}" for rate in used_rates(table)))
    yield from _list("Calculations", (f"- {markdown(line)}" for line in calculations(table)))


def _list(title: str, lines: Iterable[str]) -> Iterator[str]:
    listed = list(lines)
    if listed:
        yield f"**{title}**\n"
        yield "\n".join(listed) + "\n"
