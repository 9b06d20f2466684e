"""The comparison on the screen: moving in a large table, what its cells say, its bars."""

from __future__ import annotations

from dataclasses import replace

import pytest
from driving import MIDDLE, NARROW, WIDE, lines_of, opened, press, until
from harbour import hostile
from market import FIRMS, LINES, market

from tui.app import paint
from tui.app.panes.compare import Compare
from tui.app.panes.footer import KeyLine
from tui.app.tables import comparing, frame, grid
from tui.app.tables.chart import NOT_DRAWN, chart_lines
from tui.app.tables.grid import At
from tui.core.compare import rates
from tui.core.compare.compare import compare
from tui.core.compare.view import PER_YEAR, View


def pane(pilot):
    return pilot.app.screen_stack[0].query_one(Compare)


def table(view=None):
    return comparing.table(market(), view)


def words(lines):
    return ["".join(text for text, _ in line) for line in lines]


@pytest.mark.parametrize("size", [NARROW, MIDDLE, WIDE, (100, 24), (60, 20)])
async def test_every_cell_of_a_large_table_is_reached_with_its_names_in_view(size):
    async with opened(market(), size) as (pilot, screen):
        await press(pilot, "4")
        compare = pane(pilot)
        assert (len(compare.shown.columns), len(compare.shown.rows)) == (len(FIRMS), len(LINES))
        compare.cursor = At()
        for column in range(len(FIRMS)):
            for row in range(len(LINES)):
                compare.cursor = At(row, column)
                company, metric = compare.names
                drawn = lines_of(compare)
                head = " ".join(drawn[: len(compare._head)])
                assert company.split()[0] in head
                value = compare.entry.parts()[0].split()[0] if compare.entry else grid.UNSTATED
                assert any(value in line for line in drawn)
                assert any(metric in line for line in drawn)
        assert screen.focused is compare


async def test_keys_go_over_columns_and_rows_and_the_frame_says_where():
    async with opened(market(), NARROW) as (pilot, _):
        await press(pilot, "4")
        compare = pane(pilot)
        assert (compare.cursor.column, compare.note) == (2, "1–3 of 12 ›  1/14")
        await press(pilot, *"lllllllll", "j", "j")
        assert compare.cursor == At(2, 11)
        assert compare.note == "‹ 10–12 of 12  3/14"
        await press(pilot, "l", "G", "h")
        assert compare.cursor == At(13, 10)


async def test_w_goes_on_by_the_companies_in_view():
    async with opened(market(), NARROW) as (pilot, _):
        await press(pilot, "4")
        compare = pane(pilot)
        compare.cursor = At()
        seen = []
        for key in ("w", "w", "shift+right", "w", "w", "W", "shift+left"):
            await press(pilot, key)
            seen.append(compare.cursor.column)
        assert seen == [3, 6, 9, 11, 11, 8, 5]


@pytest.mark.parametrize("size", [NARROW, (40, 24)])
async def test_a_click_chooses_the_fact_under_it(size):
    async with opened(market(), size) as (pilot, screen):
        await press(pilot, "4")
        compare = pane(pilot)
        compare.cursor = At()
        await pilot.pause()
        drawn = lines_of(compare)
        entry = screen.table.rows[0].cells[0][0]
        line = next(n for n, text in enumerate(drawn) if entry.parts()[0] in text)
        compare.cursor = At(1, 1)
        await pilot.pause()
        await pilot.click(compare, offset=(drawn[line].index(entry.parts()[0]) + 1, line))
        await until(pilot, lambda: screen.figure == entry.figure.id)


@pytest.mark.parametrize(
    ("view", "tight", "said"),
    [
        (range(12), False, "12 companies  4/14"),
        (range(3), False, "1–3 of 12 ›  4/14"),
        (range(4, 7), False, "‹ 5–7 of 12 ›  4/14"),
        (range(11, 12), False, "‹ 12 of 12  4/14"),
        (range(4, 7), True, "‹5–7/12›  4/14"),
    ],
)
def test_the_frame_says_where_the_reader_is(view, tight, said):
    assert frame.place(table(), view, At(3, 5), tight=tight) == said
    turned = frame.place(table(View(basis=PER_YEAR, currency="USD")), view, At(3, 5), tight=tight)
    assert turned == f"USD a year  {said}"


def test_columns_fit_the_width_whatever_it_is():
    shown = table()
    for width in range(18, 200):
        at = frame.frame(shown, width)
        view = range(min(at.visible, 12))
        assert at.label + at.visible * (at.column + frame.GAP) <= max(width, frame.LEAST + frame.GAP)
        for line in frame.head(shown, at, view, At(0, 0)):
            assert sum(len(text) for text, _ in line) <= max(width, frame.LEAST) + 2 * frame.EDGE


def test_values_end_at_the_right_of_their_column():
    right = words([frame.right((("USD 5bn", ""),), 12), frame.right((("≈ USD 1.5bn a year", ""),), 12)])
    assert right == ["       USD 5bn", "  ≈ USD 1.5bn…"]


def test_hostile_words_stay_inside_their_columns():
    shown = comparing.table(hostile())
    at = frame.frame(shown, 60)
    _, lines = chart_lines(shown, 0, 60)
    for line in (*frame.head(shown, at, range(1), At()), *(one.words for one in lines)):
        assert sum(paint.cells(text) for text, _ in line) <= 60 + 2 * frame.EDGE


async def test_the_line_of_keys_is_readable_at_80_columns():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4")
        line = str(screen.query_one(KeyLine).render())
        assert all(hint in line for hint in ("go there", "C choose", "B bars", "p per year", "? keys"))
        assert len(line.rstrip()) <= 76


def test_a_cell_says_what_it_holds_and_why_it_cannot_be_compared():
    shown = table(View(basis=PER_YEAR, currency="USD"))
    lines = [
        list(grid.entry_lines(e, 30, shown.view, {})) for row in shown.rows for c in row.cells for e in c
    ]
    told = {text: tone for entry in lines for line in entry for text, tone in line}
    assert told["no rate EUR→USD"] == told["no span of years stated"] == told["less than a year"] == "reason"
    assert any(text.startswith("≈ ") and tone == "derived" for text, tone in told.items())
    assert not any("a year" in text for text, tone in told.items() if tone == "derived")
    assert grid.terms(shown.view) == "USD a year"


def test_what_is_expected_says_so():
    entry = next(e for row in table().rows for cell in row.cells for e in cell if e.figure.period)
    assert grid.period_of(replace(entry, standing="expected")) == f"{entry.figure.period}, expected"
    assert grid.period_of(entry) == entry.figure.period


def test_rates_in_use_stand_below_the_table():
    rate = rates.made("EUR", "USD", "1.1", "2025-03-14", "The Bank")
    other = rates.made("GBP", "USD", "1.3", None, "nobody")
    shown = compare((market(),), comparing.metrics(), View(currency="USD"), (rate, other))
    assert grid.used_rates(shown) == (rate.label(),)
    assert rate.label() in grid.legend(shown)
    assert grid.used_rates(table()) == ()


def test_bars_are_on_one_scale_and_the_rest_says_why():
    shown = table()
    title, lines = chart_lines(shown, 1, 76, 40)
    assert words([title]) == ["Revenue  USD"]
    said = words([line.words for line in lines])
    rest = said.index(NOT_DRAWN)
    starts = {line.index("█") for line in said[:rest] if "█" in line}
    assert len(starts) == 1
    assert all(len(line) <= 76 for line in said)
    assert sum("█" in line for line in said) == sum("USD" in one for one in said[:rest])
    assert any(line.endswith("in JPY, not USD") for line in said[rest:])
    assert any(line.endswith("not stated") for line in said[rest:])
    assert {line.column for line in lines if line.column >= 0} == set(range(12))


def test_bars_fit_every_width():
    for width in range(20, 160, 7):
        for row in range(14):
            _, lines = chart_lines(table(), row, width)
            assert all(len(line) <= width for line in words([one.words for one in lines]))


async def test_capital_b_draws_the_metric_as_bars_that_are_moved_in():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "g", "g", *"hh", "j", "B")
        compare = pane(pilot)
        assert lines_of(compare)[0].split() == ["Revenue", "USD"]
        first = compare.entry
        await press(pilot, "j")
        assert compare.entry not in (None, first)
        await press(pilot, "G")
        assert compare.entry is None
        await press(pilot, "g", "g", "l")
        assert lines_of(compare)[0].split()[0] == "Profit"
        chosen = compare.entry.figure.id
        await press(pilot, "enter")
        assert (screen.figure, screen.current) == (chosen, "text")
        await press(pilot, "4", "B")
        assert not compare.charted


async def test_escape_ends_the_bars_before_it_ends_the_zoom():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "z", "B", "escape")
        assert (pane(pilot).charted, screen.zoomed) == (False, True)
