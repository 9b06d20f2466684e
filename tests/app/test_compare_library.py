"""The comparison over several articles of the library."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from driving import lines_of, settled, until
from market import market
from shelf import empty_library

from tui.app.nutgraf import Nutgraf
from tui.app.panes.compare import Compare
from tui.app.panes.rows import Rows
from tui.app.screens import comparison
from tui.app.screens.comparison import ComparisonScreen
from tui.app.screens.details import Details
from tui.app.screens.explorer import ExplorerScreen
from tui.app.tables import comparing, grid
from tui.core.errors import NutgrafError

FIRST, SECOND, THIRD = "twelve-firms-report", "second-look", "no-figures"


@pytest.fixture
def library(home):
    found = empty_library(home)
    found.add(market(firms=range(6)))
    found.add(market(SECOND, title="A [second] look at the firms", firms=range(3, 9), factor=3))
    found.add(replace(market(THIRD, title="Nothing to count"), figures=()))
    return found


async def opened(pilot):
    await until(pilot, lambda: pilot.app.screen.query_one(Rows).rows)


async def press(pilot, *keys):
    await pilot.press(*keys)
    await settled(pilot)


def mark(pilot, *ids):
    pilot.app.screen.marked = frozenset(ids)


def pane(pilot):
    return pilot.app.screen.query_one(Compare)


def standing(pilot):
    return str(pilot.app.screen.query_one(".standing").render())


async def test_v_marks_and_escape_takes_the_marks_back(library):
    async with Nutgraf(None, library).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await press(pilot, "v", "v")
        rows = pilot.app.screen.query_one(Rows)
        assert len(pilot.app.screen.marked) == 2
        assert "2 marked for comparing" in standing(pilot)
        assert sum("✓" in line for line in lines_of(rows)) == 2
        await press(pilot, "k", "v")
        assert len(pilot.app.screen.marked) == 1
        await press(pilot, "escape")
        assert not pilot.app.screen.marked


async def test_marked_articles_are_compared_and_without_marks_all_with_figures(library):
    async with Nutgraf(None, library).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        mark(pilot, SECOND)
        await press(pilot, "C")
        assert [one.id for one in pilot.app.screen.compared] == [SECOND]
        await press(pilot, "q")
        await press(pilot, "escape", "C")
        assert {one.id for one in pilot.app.screen.compared} == {FIRST, SECOND}
        assert standing(pilot).split()[:3] == ["Comparison", "2", "articles"]


async def test_cells_name_their_article_and_conflicts_have_a_sign(library):
    async with Nutgraf(None, library).run_test(size=(160, 45)) as pilot:
        await opened(pilot)
        await press(pilot, "C")
        table = pilot.app.screen.table
        elm = next(i for i, column in enumerate(table.columns) if column.name == "Elm & Sons")
        at = next(
            grid.At(r, elm, 0)
            for r, row in enumerate(table.rows)
            if row.cells[elm] and row.cells[elm][0].conflict
        )
        pane(pilot).cursor = at
        await settled(pilot)
        drawn = "\n".join(lines_of(pane(pilot)))
        assert f"{grid.CONFLICT} " in drawn
        assert "A [second] look" in drawn
        assert "Twelve firms" in drawn
        source = table.source(pane(pilot).entry.article)
        assert source.title in str(pilot.app.screen.query_one(".source").render())
        await press(pilot, "i")
        assert isinstance(pilot.app.screen, Details)
        told = dict(pilot.app.screen._details)
        other = next(s for s in table.sources if s is not source)
        assert source.title in told["article"]
        assert any(other.title in told.get(name, "") for name in ("in conflict", "may conflict"))


async def test_enter_opens_the_article_at_the_figure_and_q_comes_back_to_the_cell(library):
    async with Nutgraf(None, library).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await press(pilot, "C", "l", "l", "l", "j")
        while pane(pilot).entry is None:
            await press(pilot, "j")
        at, entry = pane(pilot).cursor, pane(pilot).entry
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ExplorerScreen))
        await settled(pilot)
        assert (pilot.app.screen.pages.article.id, pilot.app.screen.figure) == (
            entry.article,
            entry.figure.id,
        )
        await press(pilot, "q")
        assert isinstance(pilot.app.screen, ComparisonScreen)
        assert (pane(pilot).cursor, pane(pilot).entry, pane(pilot).has_focus) == (at, entry, True)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ExplorerScreen))
        await press(pilot, "L")
        assert len(pilot.app.screen_stack) == 1


async def test_a_long_comparison_says_how_far_it_is_and_escape_leaves_it(library, monkeypatch):
    gate, asked = threading.Event(), threading.Event()
    article = library.article

    def slow(identity, **options):
        asked.set()
        gate.wait(20)
        return article(identity, **options)

    monkeypatch.setattr(comparison, "PATIENCE", 0.01)
    async with Nutgraf(None, library).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        monkeypatch.setattr(library, "article", slow)
        await pilot.press("C")
        screen = pilot.app.screen
        for _ in range(500):
            if asked.is_set() and "esc leaves" in standing(pilot):
                break
            await pilot.pause(0.01)
        assert "Compared 0 of 2 articles; esc leaves" in standing(pilot)
        await pilot.press("escape")
        gate.set()
        await settled(pilot)
        assert pilot.app.screen is not screen
        assert screen.table is None


async def test_an_article_that_cannot_be_read_is_named_and_the_rest_compared(library, monkeypatch):
    article = library.article

    def broken(identity, **options):
        if identity == SECOND:
            raise NutgrafError("second-look.yaml", "line 3 is broken")
        return article(identity, **options)

    monkeypatch.setattr(library, "article", broken)
    async with Nutgraf(None, library).run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await press(pilot, "C")
        await until(pilot, lambda: pilot.app.screen.table)
        assert [one.id for one in pilot.app.screen.compared] == [FIRST]
        assert any("line 3 is broken" in note.message for note in pilot.app._notifications)


async def test_views_bars_and_filters_work_across_articles(library):
    async with Nutgraf(None, library).run_test(size=(120, 36)) as pilot:
        await opened(pilot)
        await press(pilot, "C", "p")
        await until(pilot, lambda: pilot.app.screen.table.view.basis == "per year")
        await press(pilot, "q")
        await opened(pilot)
        await press(pilot, "C")
        await until(pilot, lambda: pilot.app.screen.table)
        assert pilot.app.screen.table.view.basis == "per year"
        await press(pilot, "B")
        assert pane(pilot).charted
        await press(pilot, "escape")
        assert not pane(pilot).charted
        await press(pilot, "slash", *"elm", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ExplorerScreen))


@pytest.mark.parametrize("size", [(20, 5), (40, 10), (300, 80)])
async def test_odd_terminals_are_no_trouble(library, size):
    async with Nutgraf(None, library).run_test(size=size) as pilot:
        await opened(pilot)
        await press(pilot, "C", "l", "j", "B", "j", "B", "C")
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ComparisonScreen)


def test_facts_of_one_article_stand_above_its_name_together():
    shown = comparing.across(
        (market(firms=range(6)), market(SECOND, title="Another look", firms=range(3, 9), factor=3))
    )
    lines = grid.grid_lines(shown, 40)
    for row in range(len(shown.rows)):
        for column, cell in enumerate(shown.rows[row].cells):
            told = [
                text
                for line in lines
                if line.row == row
                for text, tone in line.parts[column][1]
                if tone == "source"
            ]
            runs = [
                entry.article
                for n, entry in enumerate(cell)
                if n == 0 or cell[n - 1].article != entry.article
            ]
            assert len(told) == len(runs)


async def test_n_goes_from_conflict_to_conflict_where_there_are_any(library):
    async with Nutgraf(None, library).run_test(size=(120, 36)) as pilot:
        await opened(pilot)
        await press(pilot, "C")
        await until(pilot, lambda: pilot.app.screen.table)
        places = grid.conflicts(pilot.app.screen.table)
        assert f"{len(places)} conflicting" in standing(pilot)
        pane(pilot).cursor = grid.At()
        await press(pilot, "n", "n")
        assert pane(pilot).cursor == places[1 + (places[0] == grid.At())]
        await press(pilot, "N", "N", "N")
        assert pane(pilot).cursor in places
        await press(pilot, "q")
        await opened(pilot)
        mark(pilot, SECOND)
        await press(pilot, "C", "n")
        assert "conflict" not in standing(pilot)
        assert pilot.app.screen.check_action("conflict", (1,)) is False


def test_a_fact_of_several_articles_says_how_many():
    same = [market(name, title=f"Report {name}", firms=range(2)) for name in ("one", "two", "three")]
    shown = comparing.across(same)
    entry = shown.rows[0].cells[0][0]
    assert len(entry.elsewhere) == 2
    *_, last = grid.entry_lines(entry, 9, shown.view, grid.short_names(shown))
    assert "".join(text for text, _ in last).endswith(" +2")
