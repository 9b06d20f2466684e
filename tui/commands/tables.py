"""Tables and CSV for the command line: article text in them is text, numbers stay numbers."""

from __future__ import annotations

import csv
import io
import shutil
import sys
from typing import TYPE_CHECKING

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PIPE_WIDTH = 200


def table(headers: Sequence[str], rows: Iterable[Sequence[str]], *, right: Sequence[int] = ()) -> None:
    """Print a table on standard output.

    Args:
        headers: The names of the columns.
        rows: The cells, as text.
        right: Numbers of the columns that are set flush right.
    """
    sheet = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for number, header in enumerate(headers):
        sheet.add_column(Text(header), justify="right" if number in right else "left", overflow="fold")
    for row in rows:
        sheet.add_row(*(Text(cell) for cell in row))
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else _PIPE_WIDTH
    Console(file=sys.stdout, width=width, highlight=False, markup=False, emoji=False).print(sheet)


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


def _markdown_row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(_markdown(cell) for cell in cells) + " |"


def _markdown(cell: str) -> str:
    for sign in "\\`*_[]<>|#~":
        cell = cell.replace(sign, f"\\{sign}")
    return cell.replace("\n", " ")


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, str):
        # The csv module quotes a line feed but not a carriage return, which is a line end to its readers.
        return ("'" if value.startswith(_FORMULA) else "") + value.replace("\r", "\n")
    return value
