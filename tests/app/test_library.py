from __future__ import annotations

import pytest
from harbour import hostile
from shelf import app, empty_library, library, type_in, until
from textual.widgets import Static

from tui.app.nutgraf import Nutgraf
from tui.app.panes.rows import Rows
from tui.app.screens.library import SORTS, ordered, standing
from tui.core.library import Entry


def keys(pilot):
    rows = pilot.app.screen.query_one(Rows)
    return [rows.row_at(line).key for line in range(len(rows.rows)) if rows.row_at(line)]


def line(pilot, number):
    return "".join(segment.text for segment in pilot.app.screen.query_one(Rows).render_line(number))


async def ready(pilot):
    await until(pilot, lambda: pilot.app.screen.query_one(Rows).rows)


def entry(name, published=None, added=None):
    return Entry(name, name.title(), None, published, added, 1, 0, shipped=False)


ENTRIES = (entry("b", "2024-01-01", "2025-01-01"), entry("a", None, "2025-03-01"), entry("c", "2024-06-01"))


@pytest.mark.parametrize(("sort", "expected"), [(0, "cba"), (1, "abc"), (2, "abc")])
def test_the_orders(sort, expected):
    assert "".join(e.id for e in ordered(ENTRIES, sort)) == expected


def test_what_is_said_of_the_library():
    assert standing(ENTRIES, 0) == "3 articles, newest first"
    assert standing(ENTRIES[:1], 1) == "1 article, by title"
    assert standing((), 0) == ""


async def test_a_row_tells_title_site_date_figures_and_marks(home):
    stored = library(home)
    article = stored.article("kiln")
    stored.notebook("kiln").add(note="Ask about the kilns.")
    async with Nutgraf(None, stored).run_test(size=(120, 36)) as pilot:
        await ready(pilot)
        assert line(pilot, 1).split()[:4] == ["▌", "Glazed", "Tile", "Maker"]
        assert line(pilot, 1).split()[-5:] == ["Clay", "Weekly", "2025-03-14", str(len(article.figures)), "1"]
        assert "[Wire] Ropewalk [50%] owner sells its last mill [/]" in line(pilot, 3)


async def test_s_sorts_by_date_then_title_then_time_of_adding(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        assert keys(pilot) == ["kiln", "tram", "rope"]
        await pilot.press("S")
        assert keys(pilot) == ["rope", "kiln", "tram"]
        await pilot.press("S")
        assert "last added first" in str(pilot.app.screen.query_one(".standing", Static).content)
        for _ in SORTS:
            await pilot.press("S")
        assert pilot.app.screen.sort == 2


async def test_the_cursor_stays_with_its_article_when_the_order_changes(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("j", "S")
        assert pilot.app.screen.query_one(Rows).key == "tram"


async def test_a_filter_works_while_it_is_typed_and_escape_clears_it(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("slash")
        await type_in(pilot, "wire 50%")
        assert keys(pilot) == ["rope"]
        await pilot.press("escape")
        await until(pilot, lambda: len(keys(pilot)) == 3)


async def test_enter_in_the_filter_opens_the_article(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("slash")
        await type_in(pilot, "courier")
        await pilot.press("enter")
        await until(pilot, lambda: len(pilot.app.screen_stack) == 2)
        assert pilot.app.screen.article.id == "tram"


async def test_an_article_is_removed_and_brought_back(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("x")
        await until(pilot, lambda: keys(pilot) == ["tram", "rope"])
        await pilot.press("x")
        await until(pilot, lambda: keys(pilot) == ["rope"])
        await pilot.press("u")
        await until(pilot, lambda: keys(pilot) == ["tram", "rope"])
        await pilot.press("u")
        await until(pilot, lambda: len(keys(pilot)) == 3)
        await pilot.press("u")
        await until(pilot, lambda: "Nothing to undo" in [n.message for n in pilot.app._notifications][-1])


async def test_an_empty_library_says_what_to_do(home):
    async with Nutgraf(None, empty_library(home)).run_test() as pilot:
        await until(pilot, lambda: "Press o to open a file or paste a text" in line(pilot, 0))
        await pilot.press("x", "enter", "u", "S")
        assert pilot.app.is_running


async def test_a_filter_that_finds_nothing_says_so(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("slash")
        await type_in(pilot, "zeppelin")
        assert "No article holds these words" in line(pilot, 1)


async def test_a_broken_file_is_named_and_the_rest_opens(home):
    stored = library(home)
    (home / "data" / "articles" / "tram.yaml").write_text("nutgraf: 1\nid: [\n", encoding="utf-8")
    async with Nutgraf(None, stored).run_test(size=(120, 36)) as pilot:
        await ready(pilot)
        assert sorted(keys(pilot)) == ["kiln", "rope"]
        problem = pilot.app.screen.query_one(".problem", Static)
        assert problem.display
        assert "tram.yaml" in str(problem.content)


async def test_hostile_words_are_words(home):
    stored = empty_library(home)
    stored.add(hostile())
    async with Nutgraf(None, stored).run_test(size=(160, 45)) as pilot:
        await ready(pilot)
        assert "[/]" in line(pilot, 1)
        assert line(pilot, 1).isprintable()


@pytest.mark.parametrize("size", [(20, 5), (40, 10), (1, 1)])
async def test_a_tiny_terminal_is_no_trouble(home, size):
    async with app(home).run_test(size=size) as pilot:
        await ready(pilot)
        await pilot.press("j", "question_mark", "escape", "T", "escape", "o", "escape", "colon", "escape")
        assert pilot.app.is_running
