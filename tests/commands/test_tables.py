import csv
import io
from decimal import Decimal

import pytest

from tui.commands import tables


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
def test_a_formula_in_a_text_cell_is_guarded(text):
    [_, row] = csv.reader(io.StringIO(tables.csv_text(["a"], [[text]]), newline=""))
    assert row == ["'" + text.replace("\r", "\n")]


@pytest.mark.parametrize("number", [-1, -2.5, Decimal(-3)])
def test_a_number_stays_a_number(number):
    assert tables.csv_text(["a"], [[number]]) == f"a\n{number}\n"


def test_quotes_commas_and_nothing():
    assert tables.csv_text(["a", "b"], [['x "y", z', None]]) == 'a,b\n"x ""y"", z",\n'


def test_a_table_shows_brackets_as_text(capsys):
    tables.table(["a", "b"], [["[/] [red]", ":smile:"]])
    out = capsys.readouterr().out
    assert "[/] [red]" in out
    assert ":smile:" in out


def test_markdown_cells_are_text():
    text = tables.markdown_table(["a"], [["x|y <b> *z* `c`"]])
    assert text.splitlines()[-1] == "| x\\|y \\<b\\> \\*z\\* \\`c\\` |"
