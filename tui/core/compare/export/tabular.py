"""Tables as CSV and Markdown: text in them is text, numbers stay numbers."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_text(headers: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    r"""CSV after RFC 4180 with `\n` line ends; text that a spreadsheet would run gets a leading `'`.

    Numbers (int, float, Decimal) are never guarded.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(headers)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue()


def markdown_table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown pipe table; the text of cells stays text."""
    lines = [_markdown_row(headers), "| " + " | ".join("---" for _ in headers) + " |"]
    lines += [_markdown_row(row) for row in rows]
    return "\n".join(lines) + "\n"


def markdown(text: str) -> str:
    """A line of text so that Markdown shows it as it is."""
    for sign in "\\`*_[]<>|#~&":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", " ")


def _markdown_row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(markdown(cell) for cell in cells) + " |"


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, str):
        # The csv module quotes a line feed but not a carriage return, which is a line end to its readers.
        return ("'" if value.startswith(_FORMULA) else "") + value.replace("\r", "\n")
    return value
