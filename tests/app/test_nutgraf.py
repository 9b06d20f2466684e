from __future__ import annotations

import gc

import pytest
from harbour import harbour
from rich.segment import Segment
from shelf import app, articles, empty_library, library, type_in, until
from textual.color import Color
from textual.widgets import Static

from tui.app import nutgraf
from tui.app.nutgraf import Nutgraf
from tui.app.panes.footer import KeyLine
from tui.app.panes.rows import Rows
from tui.app.terminals.guard import Printable
from tui.core import settings
from tui.core.errors import NutgrafError


def shown(pilot):
    """The names of the screens, the one on top last."""
    return [type(screen).__name__ for screen in pilot.app.screen_stack]


def said(pilot):
    """What stands in the corner."""
    return [notification.message for notification in pilot.app._notifications]


async def ready(pilot):
    await until(pilot, lambda: pilot.app.screen.query_one(Rows).rows)


# Which screen shows, and where `q` leads.


async def test_without_an_article_the_library_shows_and_q_quits(home):
    async with app(home).run_test() as pilot:
        assert shown(pilot) == ["LibraryScreen"]
        await pilot.press("q")
        await until(pilot, lambda: pilot.app.return_code is not None)
    assert pilot.app.return_code == 0


async def test_from_an_article_q_leads_to_the_library_and_quits_there(home):
    async with Nutgraf(harbour(), library(home)).run_test() as pilot:
        assert shown(pilot) == ["ExplorerScreen"]
        await pilot.press("q")
        await until(pilot, lambda: shown(pilot) == ["LibraryScreen"])
        await pilot.press("q")
        await until(pilot, lambda: pilot.app.return_code == 0)


async def test_an_article_that_was_asked_for_alone_is_the_top(home):
    async with Nutgraf(harbour(), library(home), at_top=True).run_test() as pilot:
        await pilot.press("q")
        await until(pilot, lambda: pilot.app.return_code == 0)


async def test_the_library_is_one_key_away_from_any_article(home):
    async with Nutgraf(harbour(), library(home), at_top=True).run_test() as pilot:
        await pilot.press("L")
        await until(pilot, lambda: shown(pilot) == ["LibraryScreen"])


async def test_an_article_opens_over_the_library_and_q_goes_back(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: shown(pilot) == ["LibraryScreen", "ExplorerScreen"])
        await pilot.press("q")
        await until(pilot, lambda: shown(pilot) == ["LibraryScreen"])


async def test_a_neighbour_takes_the_place_of_the_article(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: len(shown(pilot)) == 2)
        first = pilot.app.screen
        await pilot.press("J")
        await until(pilot, lambda: pilot.app.screen is not first)
        assert shown(pilot) == ["LibraryScreen", "ExplorerScreen"]


async def test_a_broken_article_is_named_and_nothing_else_happens(home):
    stored = library(home)
    async with Nutgraf(None, stored).run_test() as pilot:
        await ready(pilot)
        for article in articles():
            (home / "data" / "articles" / f"{article.id}.yaml").write_text("nutgraf: [", encoding="utf-8")
        await pilot.press("enter")
        await until(pilot, lambda: said(pilot))
        assert ".yaml" in said(pilot)[0]
        assert shown(pilot) == ["LibraryScreen"]


async def test_ctrl_c_says_how_to_leave_and_ctrl_q_leaves(home):
    async with app(home).run_test() as pilot:
        await pilot.press("ctrl+c")
        await until(pilot, lambda: said(pilot))
        assert said(pilot) == ["q or ^q quits"]
        await pilot.press("question_mark", "ctrl+q")
        await until(pilot, lambda: pilot.app.return_code == 0)


# Keys of a sequence, and the line of keys.


def keys(pilot):
    return pilot.app.screen.query_one(KeyLine).render().plain


async def test_the_first_key_of_a_sequence_shows_what_may_follow(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("G")
        rows = pilot.app.screen.query_one(Rows)
        assert rows.cursor == 2
        await pilot.press("g")
        assert "gg first row" in keys(pilot)
        await pilot.press("g")
        assert rows.cursor == 0
        assert "gg" not in keys(pilot)


@pytest.mark.parametrize("second", ["escape", "S", "enter"])
async def test_a_sequence_that_leads_nowhere_does_nothing(home, second):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        before = [row.key for row in pilot.app.screen.query_one(Rows).rows]
        await pilot.press("g", second)
        await pilot.pause()
        assert [row.key for row in pilot.app.screen.query_one(Rows).rows] == before
        assert shown(pilot) == ["LibraryScreen"]


async def test_the_line_of_keys_follows_the_focus(home):
    async with Nutgraf(harbour(), library(home)).run_test(size=(160, 45)) as pilot:
        await pilot.press("2")
        assert "/ find" in keys(pilot)
        await pilot.press("1")
        assert "/ filter" in keys(pilot)
        assert "q back" in keys(pilot)


@pytest.mark.parametrize("width", [20, 40, 80, 160])
async def test_the_line_of_keys_fits(home, width):
    async with app(home).run_test(size=(width, 10)) as pilot:
        await ready(pilot)
        assert len(keys(pilot)) <= max(0, width - 4)


async def test_keys_of_the_reader_are_bound_and_problems_told(home):
    (home / "config").mkdir(parents=True)
    text = "rows.bottom: Z\nrows.fly: W\nlibrary.sort: [t t]\n"
    (home / "config" / "keys.yaml").write_text(text, encoding="utf-8")
    async with app(home).run_test() as pilot:
        await ready(pilot)
        assert said(pilot) == ["keys.yaml: line 2: rows.fly: there is no action of this id"]
        await pilot.press("G")
        assert pilot.app.screen.query_one(Rows).cursor == 0
        await pilot.press("Z")
        assert pilot.app.screen.query_one(Rows).cursor == 2
        await pilot.press("t", "t")
        assert pilot.app.screen.sort == 1


# Keys and commands, searched and run.


async def test_the_keys_of_this_pane_come_first(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("question_mark")
        await until(pilot, lambda: shown(pilot)[-1] == "KeysScreen")
        keyed = [row.key for row in pilot.app.screen.list.rows if not row.group]
        assert keyed[0] == "action articles.choose"
        assert (
            keyed.index("action library.sort")
            < keyed.index("action app.theme")
            < keyed.index("action text.find")
        )


async def test_a_key_is_found_by_words_and_run(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("question_mark")
        await until(pilot, lambda: shown(pilot)[-1] == "KeysScreen")
        await type_in(pilot, "sort date")
        assert pilot.app.screen.list.key == "action library.sort"
        await pilot.press("enter")
        await until(pilot, lambda: shown(pilot) == ["LibraryScreen"])
        await until(pilot, lambda: pilot.app.screen.sort == 1)


async def test_the_palette_runs_commands(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("colon")
        await until(pilot, lambda: shown(pilot)[-1] == "PaletteScreen")
        await type_in(pilot, "last row")
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.screen.query_one(Rows).cursor == 2)


async def test_the_palette_opens_articles_and_chooses_themes(home):
    async with app(home).run_test() as pilot:
        await ready(pilot)
        await pilot.press("colon")
        await until(pilot, lambda: any(row.key == "article tram" for row in pilot.app.screen.list.rows))
        await type_in(pilot, "tram builder")
        await pilot.press("enter")
        await until(pilot, lambda: shown(pilot)[-1] == "ExplorerScreen")
        await pilot.press("colon")
        await until(pilot, lambda: shown(pilot)[-1] == "PaletteScreen")
        await type_in(pilot, "theme: newsprint")
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.theme == "newsprint" and settings.load().theme == "newsprint")


async def test_escape_leaves_a_finder(home):
    async with app(home).run_test() as pilot:
        for key in ("question_mark", "colon", "T", "o"):
            await pilot.press(key)
            await until(pilot, lambda: len(shown(pilot)) == 2)
            await pilot.press("escape")
            await until(pilot, lambda: len(shown(pilot)) == 1)


# Themes.


async def test_a_theme_shows_while_it_is_chosen_and_escape_brings_the_old_one_back(home):
    async with app(home).run_test() as pilot:
        assert pilot.app.theme == "nightdesk"
        await pilot.press("T")
        await until(pilot, lambda: shown(pilot)[-1] == "ThemesScreen")
        await pilot.press("down")
        await until(pilot, lambda: pilot.app.theme == "newsprint")
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.theme == "nightdesk")
    assert settings.load().theme is None


async def test_a_theme_that_was_taken_is_remembered(home):
    async with app(home).run_test() as pilot:
        await pilot.press("T")
        await until(pilot, lambda: shown(pilot)[-1] == "ThemesScreen")
        await type_in(pilot, "solar light")
        await until(pilot, lambda: pilot.app.theme == "solarized-light")
        await pilot.press("enter")
        await until(pilot, lambda: settings.load().theme == "solarized-light")
    async with Nutgraf(None, empty_library(home)).run_test() as pilot:
        assert pilot.app.theme == "solarized-light"


async def test_a_remembered_theme_that_is_gone_is_told_and_replaced(home):
    settings.save(settings.Settings(theme="moonless"))
    async with app(home).run_test() as pilot:
        assert pilot.app.theme == "nightdesk"
        assert said(pilot) == ["moonless: there is no theme of this name"]


async def test_every_theme_can_be_shown(home):
    async with app(home).run_test() as pilot:
        await pilot.press("T")
        await until(pilot, lambda: shown(pilot)[-1] == "ThemesScreen")
        names = [row.key for row in pilot.app.screen.list.rows if not row.group]
        for name in names[1:]:
            await pilot.press("down")
            await until(pilot, lambda name=name: pilot.app.theme == name)


# What leaves for the terminal.


def test_only_printable_text_passes_the_guard():
    dirty = [Segment("a\x1b[2Jb\u202ec"), Segment("fine é 漢"), Segment("\x9b1m")]
    passed = "".join(segment.text for segment in Printable().apply(dirty, Color.parse("black")))
    assert passed == "a\ufffd[2Jbcfine é 漢\ufffd1m"


async def test_what_a_widget_draws_is_guarded(home):
    async with app(home).run_test() as pilot:
        await pilot.app.screen.mount(Static("before\x1bafter", markup=False))
        await pilot.pause()
        drawn = pilot.app.export_screenshot()
    assert "\x1b" not in drawn
    assert "before\ufffdafter" in drawn


async def test_no_color_means_no_colour(home, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with app(home).run_test() as pilot:
        await ready(pilot)
        colours = {
            colour.name
            for strip in pilot.app.screen._compositor.render_strips()
            for segment in strip
            if segment.style
            for colour in (segment.style.color, segment.style.bgcolor)
            if colour is not None
        }
    assert colours <= {"default"}


# Ends.


def test_a_crash_is_raised_after_the_screen_is_gone(monkeypatch):
    def run(self):
        self._handle_exception(ValueError("lost"))

    monkeypatch.setattr(Nutgraf, "run", run)
    monkeypatch.setattr(Nutgraf, "_close_messages_no_wait", lambda _: None)
    with pytest.raises(ValueError, match="lost"):
        nutgraf.run(None)


def test_the_exit_code_of_a_signal_is_returned(monkeypatch):
    def run(self):
        self._return_code = 143

    monkeypatch.setattr(Nutgraf, "run", run)
    assert nutgraf.run(None) == 143


async def test_memory_is_let_go_again_after_the_first_picture(home):
    gc.disable()
    try:
        async with app(home).run_test() as pilot:
            await until(pilot, gc.isenabled)
    finally:
        gc.enable()
        gc.unfreeze()


async def test_settings_that_cannot_be_written_are_told(home, monkeypatch):
    def fail(_):
        raise NutgrafError("settings.yaml", "read-only")

    async with app(home).run_test() as pilot:
        monkeypatch.setattr(settings, "save", fail)
        await pilot.press("T")
        await until(pilot, lambda: shown(pilot)[-1] == "ThemesScreen")
        await pilot.press("down", "enter")
        await until(pilot, lambda: said(pilot) == ["settings.yaml: read-only"])
