"""Tables and CSV for the command line: article text in them is text, numbers stay numbers."""

from __future__ import annotations

import io
import shutil
import sys
from typing import TYPE_CHECKING, TextIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from tui.core.compare.export.tabular import csv_text, markdown_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ("csv_text", "markdown_table", "table", "table_text", "width")

_PIPE_WIDTH = 200


def table(headers: Sequence[str], rows: Iterable[Sequence[str]], *, right: Sequence[int] = ()) -> None:
    """Print a table on standard output.

    Args:
        headers: The names of the columns.
        rows: The cells, as text.
        right: Numbers of the columns that are set flush right.
    """
    _console(sys.stdout).print(_sheet(headers, rows, right))


def table_text(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table as text, as wide as the terminal at most; a rule stands between its rows.

    Args:
        headers: The names of the columns.
        rows: The cells, as text of any number of lines.
    """
    out = io.StringIO()
    sheet = _sheet(headers, rows, ())
    sheet.show_lines = True
    _console(out).print(sheet)
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())


def _sheet(headers: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[int]) -> Table:
    sheet = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for number, header in enumerate(headers):
        sheet.add_column(Text(header), justify="right" if number in right else "left", overflow="fold")
    for row in rows:
        sheet.add_row(*(Text(cell) for cell in row))
    return sheet


def _console(out: TextIO) -> Console:
    return Console(file=out, width=width(), highlight=False, markup=False, emoji=False)


def width() -> int:
    """Columns of the terminal; of a pipe a number that is always the same."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else _PIPE_WIDTH
