"""What a reader does to the comparison: choosing, order, basis, currency, details, export."""

from __future__ import annotations

import json

import pytest
from driving import NARROW, lines_of, opened, press, until
from harbour import harbour
from market import FIRMS, market
from textual.widgets import Input

from tui.app.panes.compare import Compare
from tui.app.screens.choose import ChooseScreen, Picks
from tui.app.screens.currency import CurrencyScreen, RateScreen
from tui.app.screens.details import Details
from tui.app.tables.grid import At
from tui.core.compare import rates
from tui.core.compare.view import PER_YEAR, View
from tui.core.places import config_folder


def pane(pilot):
    return pilot.app.screen_stack[0].query_one(Compare)


async def test_companies_and_metrics_are_hidden_moved_and_shown_again():
    async with opened(market(), NARROW) as (pilot, screen):
        before = [c.name for c in screen.table.columns]
        await press(pilot, "4", "C", "space", "J")
        assert isinstance(pilot.app.screen, ChooseScreen)
        assert pilot.app.screen.query_one("#companies", Picks).key == screen.table.columns[1].id
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


async def test_a_long_list_of_companies_is_searched_before_it_is_ticked():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "C", "o", "/", *"kelp", "enter")
        picks = pilot.app.screen.query_one("#companies", Picks)
        assert (picks.count, picks.key, picks.has_focus) == (1, "kelp", True)
        await press(pilot, "space", "escape")
        assert picks.count == len(FIRMS)
        await press(pilot, "enter")
        await until(pilot, lambda: [c.id for c in screen.table.columns] == ["cedar", "kelp"])


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


async def test_metrics_of_hidden_companies_come_back_with_them():
    async with opened(market(), NARROW) as (pilot, screen):
        await press(pilot, "4", "C", "o", "tab", "J", "enter")
        await until(pilot, lambda: len(screen.table.columns) == 1)
        assert len(screen.table.rows) < 14
        await press(pilot, "C", "a", "enter")
        await until(pilot, lambda: len(screen.table.columns) == 12)
        assert len(screen.table.rows) == 14


async def test_arrows_go_through_the_form_of_a_rate():
    async with opened(market(), NARROW) as (pilot, _):
        await press(pilot, "4", "$", *"of mine", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, RateScreen))
        order = []
        for key in ("down", "down", "up", "tab"):
            await press(pilot, key)
            order.append(pilot.app.screen.focused.id)
        assert order == ["rate", "quote", "rate", "quote"]
        await press(pilot, "escape")
        assert not rates.load(config_folder())
