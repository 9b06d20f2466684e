from dataclasses import replace

import pytest
from harbour import harbour

from tui.app import paint
from tui.app.tables.figure_rows import columns_for, figure_rows, names_of
from tui.app.tables.listing import lay_out, set_out, words_of

ARTICLE = harbour()


def rows_at(width, article=ARTICLE, sort="place"):
    columns = columns_for(article.figures, width)
    widths = lay_out(columns, width)
    rows = figure_rows(article.figures, names_of(article), sort, widths)
    return rows, [
        "".join(
            t for t, _ in (words_of(r.cells[0]) if r.group else set_out(r.cells, columns, widths))
        ).rstrip()
        for r in rows
    ]


def line_of(lines, *words):
    return next(line for line in lines if all(word in line for word in words))


@pytest.mark.parametrize("width", [78, 57])
def test_in_a_table_period_and_metric_have_columns_and_arrows_stand_in_line(width):
    rows, lines = rows_at(width)
    assert "morning" in line_of(lines, "18%", "Calder", "share price")
    shown = [line for row, line in zip(rows, lines, strict=True) if row.chosen]
    arrows = [line for line in shown if line.startswith(("↑", "↓"))]
    assert len(arrows) == sum(f.change != "level" for f in ARTICLE.figures)
    values = [words_of(r.cells[0])[0][0] for r in rows if r.chosen]
    assert len({paint.cells(value.rstrip()) for value in values}) == 1
    assert all(paint.cells(line) <= width for line in lines)


def test_without_room_for_a_table_everything_is_said_beside_the_value():
    rows, lines = rows_at(36)
    at = lines.index(line_of(lines, "↑ ", "18%"))
    assert "Calder, share price" in lines[at]
    assert "━" in lines[at + 1]
    assert "morning trading" in lines[at + 1]
    assert all(paint.cells(line) <= 36 for line in lines)
    assert rows[at + 1].more


@pytest.mark.parametrize("width", [78, 36, 14])
def test_every_figure_has_one_row_to_stand_on(width):
    rows, _ = rows_at(width, sort="size")
    assert sorted(r.key for r in rows if r.chosen) == sorted(f.id for f in ARTICLE.figures)
    assert len({r.key for r in rows}) == len(rows)


def test_the_signs_are_explained_below():
    _, lines = rows_at(78)
    assert lines[-1] == "↑ up by   ↓ down by   ~ about   < less than   ≤ up to"
    plain = replace(ARTICLE, figures=ARTICLE.figures[:1])
    assert not any("up" in line for line in rows_at(78, plain)[1])


def test_no_figures_are_no_rows():
    assert rows_at(78, replace(ARTICLE, figures=()))[0] == ()
