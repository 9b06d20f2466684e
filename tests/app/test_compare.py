"""The comparison on the screen: moving in a large table, choosing, basis, currency, bars, details, export."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from driving import MIDDLE, NARROW, WIDE, lines_of, opened, press, until
from harbour import harbour, hostile
from market import FIRMS, LINES, market
from textual.widgets import Input

from tui.app import paint
from tui.app.panes.compare import Compare
from tui.app.panes.footer import KeyLine
from tui.app.screens.choose import ChooseScreen, Picks
from tui.app.screens.currency import CurrencyScreen, RateScreen
from tui.app.screens.details import Details
from tui.app.tables import comparing, frame, grid
from tui.app.tables.chart import NOT_DRAWN, chart_lines
from tui.app.tables.grid import At
from tui.core.compare import rates
from tui.core.compare.compare import compare
from tui.core.compare.view import PER_YEAR, View
from tui.core.places import config_folder


def pane(pilot):
    return pilot.app.screen_stack[0].query_one(Compare)


def text_of(widget):
    return "\n".join(lines_of(widget))


def table(view=None):
    return comparing.table(market(), view)


def words(lines):
    return ["".join(text for text, _ in line) for line in lines]


# Twelve companies by fourteen metrics.


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


# In what terms.


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


async def test_p_turns_to_amounts_a_year_and_back():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "p")
        await until(pilot, lambda: screen.table.view.basis == PER_YEAR)
        assert "a year" in lines_of(pane(pilot))[0]
        assert pane(pilot).note.startswith("a year  ")
        await press(pilot, "p")
        await until(pilot, lambda: screen.table.view == View())


async def test_a_view_is_remembered_for_its_article():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "p")
        await until(pilot, lambda: screen.table.view.basis == PER_YEAR)
        for article, basis in ((harbour(), "stated"), (market(), PER_YEAR)):
            pilot.app.show_article(article)
            await until(pilot, lambda: getattr(pilot.app.screen, "table", None) is not None)
            assert pilot.app.screen.table.view.basis == basis


# A currency and rates.


async def test_a_currency_without_a_rate_says_so_and_a_typed_rate_helps():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "$", *"USD", "enter")
        await until(pilot, lambda: screen.table.view.currency == "USD")
        assert pane(pilot).note.startswith("USD  ")
        await press(pilot, "$", *"of mine", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, RateScreen))
        assert pilot.app.screen.query_one("#quote", Input).value == "USD"
        await press(pilot, *"EUR", "tab", *"1.1x", "enter")
        assert "is no number" in str(pilot.app.screen.query_one(".problem").render())
        await press(pilot, "backspace", "tab", "tab", *"2025-03-14", "tab", *"The Bank", "enter")
        await until(pilot, lambda: rates.load(config_folder()))
        (rate,) = rates.load(config_folder())
        assert rate.label() == "EUR→USD 1.1, 2025-03-14, The Bank"
        elm = [c.name for c in screen.table.columns].index("Elm & Sons")
        await until(pilot, lambda: any(e.value.derived for r in screen.table.rows for e in r.cells[elm]))
        told = [e.value.calculation for r in screen.table.rows for e in r.cells[elm] if e.value.derived]
        assert all("2025-03-14" in one and "The Bank" in one for one in told)


async def test_a_rate_without_a_number_is_forgotten():
    rates.save(config_folder(), [rates.made("EUR", "USD", "1.1", "2025-03-14", "The Bank")])
    async with opened(market(), NARROW) as (pilot, _):
        await press(pilot, "4", "$", *"1.1", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, RateScreen))
        number = pilot.app.screen.query_one("#rate", Input)
        assert number.value == "1.1"
        number.value = ""
        await press(pilot, "enter")
        await until(pilot, lambda: not rates.load(config_folder()))


async def test_a_broken_file_of_rates_is_named():
    config_folder().mkdir(parents=True)
    (config_folder() / rates.FILE).write_text("- {from: 7\n", encoding="utf-8")
    async with opened(market(), NARROW) as (pilot, _):
        await press(pilot, "4", "$")
        assert not isinstance(pilot.app.screen, CurrencyScreen)
        assert any(rates.FILE in note.message for note in pilot.app._notifications)


# Choosing.


async def test_companies_and_metrics_are_hidden_moved_and_shown_again():
    async with opened(market(), NARROW) as (pilot, screen):
        before = [c.name for c in screen.table.columns]
        await press(pilot, "4", "C", "space", "J")
        assert isinstance(pilot.app.screen, ChooseScreen)
        await press(pilot, "tab", "space", "space", "enter")
        after = [before[2], before[1], *before[3:]]
        await until(pilot, lambda: [c.name for c in screen.table.columns] == after)
        assert [r.label for r in screen.table.rows][:2] == ["Profit", "Market value"]
        await press(pilot, "C", "a", "tab", "a", "enter")
        await until(pilot, lambda: len(screen.table.columns) == 12 and len(screen.table.rows) == 14)


async def test_nothing_is_chosen_with_escape_and_something_has_to_be_left():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "C", "o")
        picks = pilot.app.screen.query_one("#companies", Picks)
        assert sum(pick.shown for pick in picks.picks) == 1
        await press(pilot, "home", "space", "enter")
        assert "No company" in str(pilot.app.screen.query_one(".problem").render())
        await press(pilot, "escape")
        assert pilot.app.screen is screen
        assert screen.table.view == View()


# Bars.


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


# Details, export, keys.


async def test_details_name_the_calculation_and_the_reason():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "p")
        await until(pilot, lambda: screen.table.view.basis == PER_YEAR)
        compare = pane(pilot)
        entries = [
            (At(r, c, e), entry)
            for r, row in enumerate(screen.table.rows)
            for c, cell in enumerate(row.cells)
            for e, entry in enumerate(cell)
        ]
        derived = next(at for at, entry in entries if entry.value.derived)
        gap = next(at for at, entry in entries if entry.gap and not entry.gap.plain)
        for at, name in ((derived, "reckoned"), (gap, "not compared")):
            compare.cursor = at
            said = compare.entry.value.calculation if at == derived else compare.entry.gap.words
            await press(pilot, "i")
            assert isinstance(pilot.app.screen, Details)
            assert (name, said) in pilot.app.screen._details
            await press(pilot, "escape")


@pytest.mark.parametrize(
    ("ending", "begin"), [("md", "| "), ("csv", "company"), ("json", "["), ("html", "<!doctype html>")]
)
async def test_capital_e_writes_the_comparison_in_the_form_of_the_ending(tmp_path, ending, begin):
    path = tmp_path / f"firms.{ending}"
    async with opened(market(), NARROW) as (pilot, _):
        await press(pilot, "4", "E")
        pilot.app.screen.query_one(Input).value = str(path)
        await press(pilot, "enter")
        await until(pilot, path.exists)
    text = path.read_text(encoding="utf-8")
    assert begin in text.lower()[:200]
    assert "Alder Foods" in text
    if ending == "json":
        assert len(json.loads(text)) >= 134


async def test_an_ending_that_names_no_form_writes_nothing(tmp_path):
    async with opened(market(), NARROW) as (pilot, _):
        await press(pilot, "4", "E")
        pilot.app.screen.query_one(Input).value = str(tmp_path / "firms.xlsx")
        await press(pilot, "enter")
        problem = pilot.app.screen.query_one(".problem")
        await until(pilot, lambda: ".md, .csv, .json, .html" in str(problem.render()))
    assert not list(tmp_path.glob("firms.*"))


async def test_the_line_of_keys_is_readable_at_80_columns():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4")
        line = str(screen.query_one(KeyLine).render())
        assert all(hint in line for hint in ("go there", "C choose", "B bars", "p per year", "? keys"))
        assert len(line.rstrip()) <= 76


async def test_a_long_list_of_companies_is_searched_before_it_is_ticked():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "C", "o", "/", *"kelp", "enter")
        picks = pilot.app.screen.query_one("#companies", Picks)
        assert (picks.count, picks.key, picks.has_focus) == (1, "kelp", True)
        await press(pilot, "space", "escape")
        assert picks.count == len(FIRMS)
        await press(pilot, "enter")
        await until(pilot, lambda: [c.id for c in screen.table.columns] == ["cedar", "kelp"])


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


async def test_capital_s_puts_the_companies_in_the_order_of_the_metric_and_back():
    async with opened(market(), NARROW) as (pilot, screen):
        before = [c.id for c in screen.table.columns]
        await press(pilot, "4", "S")
        await until(pilot, lambda: screen.table.view.companies)
        firsts = [row.cells[0][0].figure for row in screen.table.rows if row.metric == "investment"]
        cells = next(row.cells for row in screen.table.rows if row.metric == "investment")
        dollars = [cell[0].figure.high for cell in cells if cell and cell[0].figure.unit == "USD"]
        assert dollars == sorted(dollars, reverse=True)
        assert firsts[0].high == dollars[0]
        await press(pilot, "S")
        await until(pilot, lambda: not screen.table.view.companies)
        assert [c.id for c in screen.table.columns] == before


async def test_escape_ends_the_bars_before_it_ends_the_zoom():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "z", "B", "escape")
        assert (pane(pilot).charted, screen.zoomed) == (False, True)


def test_rates_in_use_stand_below_the_table():
    rate = rates.made("EUR", "USD", "1.1", "2025-03-14", "The Bank")
    other = rates.made("GBP", "USD", "1.3", None, "nobody")
    shown = compare((market(),), comparing.metrics(), View(currency="USD"), (rate, other))
    assert grid.used_rates(shown) == (rate.label(),)
    assert rate.label() in grid.legend(shown)
    assert grid.used_rates(table()) == ()


def test_hostile_words_stay_inside_their_columns():
    shown = comparing.table(hostile())
    at = frame.frame(shown, 60)
    _, lines = chart_lines(shown, 0, 60)
    for line in (*frame.head(shown, at, range(1), At()), *(one.words for one in lines)):
        assert sum(paint.cells(text) for text, _ in line) <= 60 + 2 * frame.EDGE


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
