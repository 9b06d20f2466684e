"""Corrections by their key: what the screen shows, what is written, what can be undone."""

import pytest
from driving import NARROW, WIDE, lines_of, opened, press, settled, until
from harbour import harbour

from tui.app.panes.figures import Figures
from tui.app.panes.outline import Outline
from tui.app.panes.text import Text
from tui.core.corrections import correcting
from tui.core.corrections.ledger import Corrections


def stored(home):
    return Corrections(home / "data", harbour().id).list()


def words(screen):
    return screen.pages.text(screen.pages.sentence(screen.spot))


def headings(screen):
    return [section.heading for section in screen.pages.article.sections]


def figure(screen, key):
    return next((one for one in screen.pages.article.figures if one.id == key), None)


def keys(text):
    return ["space" if c == " " else "minus" if c == "-" else "full_stop" if c == "." else c for c in text]


async def choose(pilot, text):
    await press(pilot, "c", *keys(text), "enter")


async def done(pilot, home, count):
    await until(pilot, lambda: len(stored(home)) == count)
    await settled(pilot)


@pytest.mark.parametrize("pane", "1234")
async def test_a_heading_becomes_a_line_with_place_and_marks_kept(home, pane):
    async with opened(size=WIDE) as (pilot, screen):
        await press(pilot, *["right_square_bracket"] * 2, "H", pane)
        heading = words(screen)
        before, figures = headings(screen), len(screen.pages.article.figures)
        assert heading in before
        if pane == "1":
            await press(pilot, "2", "1")
        await choose(pilot, "no heading")
        await done(pilot, home, 1)
        assert headings(screen) == [one for one in before if one != heading]
        assert words(screen).startswith(heading)
        assert [screen.pages.text(mark.span) for mark in screen.marks] == [heading]
        assert len(screen.pages.article.figures) == figures
        assert not any(heading[:20] in line for line in lines_of(screen.query_one(Outline)))
        await press(pilot, "u")
        await done(pilot, home, 0)
        assert headings(screen) == before
        assert words(screen) == heading
        await press(pilot, "U")
        await done(pilot, home, 1)
        assert heading not in headings(screen)


async def test_a_line_becomes_a_heading_of_a_level(home):
    async with opened() as (pilot, screen):
        await press(pilot, *["right_curly_bracket"] * 2)
        line = words(screen)
        row = screen.query_one(Text)._lines.of(screen.spot) - screen.query_one(Text).scroll_y
        await choose(pilot, "level 3")
        await done(pilot, home, 1)
        section = next(one for one in screen.pages.article.sections if one.heading == line)
        assert section.level == 3
        assert screen.section == section.id
        assert words(screen) == line
        assert abs(screen.query_one(Text)._lines.of(screen.spot) - screen.query_one(Text).scroll_y - row) <= 2


async def test_title_and_date(home):
    async with opened() as (pilot, screen):
        await press(pilot, "c", "enter", "ctrl+u", *keys("A new name"), "enter")
        await done(pilot, home, 1)
        assert screen.pages.article.title == "A new name"
        await choose(pilot, "date")
        await press(pilot, "ctrl+u", *keys("soon"), "enter")
        assert len(stored(home)) == 1
        await press(pilot, "ctrl+u", *keys("2025-03-01"), "enter")
        await done(pilot, home, 2)
        assert screen.pages.article.published == "2025-03-01"
        assert any("2025-03-01" in line for line in lines_of(screen.query_one(Text)))


@pytest.mark.parametrize(
    ("what", "typed", "check"),
    [
        ("value", "$3.2bn", lambda one: (one.low, one.unit) == (3_200_000_000, "USD")),
        ("whose", "Calder", lambda one: one.company == "calder-shipping"),
        ("whose", "Ropewalk", lambda one: one.company == "ropewalk"),
        ("measures", "Debt", lambda one: one.metric == "debt"),
        ("over what time", "next year", lambda one: one.period == "next year"),
    ],
)
async def test_a_figure_says_something_else(home, what, typed, check):
    async with opened(size=WIDE) as (pilot, screen):
        await press(pilot, "3", "j", "enter", "3")
        key = screen.figure_here
        await choose(pilot, what)
        await press(pilot, "ctrl+u", *("dollar_sign" if k == "$" else k for k in keys(typed)), "enter")
        await done(pilot, home, 1)
        one = figure(screen, key)
        assert check(one)
        assert screen.figure == screen.query_one(Figures).key == key
        assert any("✎" in line for line in lines_of(screen.query_one(Figures)))
        await press(pilot, "i")
        shown = " ".join(str(line.render()) for line in pilot.app.screen.query("Static"))
        assert "by you" in shown
        await press(pilot, "escape", "u")
        await done(pilot, home, 0)
        assert figure(screen, key) == next(f for f in harbour().figures if f.id == key)


async def test_a_figure_that_is_none_goes(home):
    async with opened(size=WIDE) as (pilot, screen):
        await press(pilot, "f")
        key = screen.figure
        await choose(pilot, "no figure")
        await done(pilot, home, 1)
        assert figure(screen, key) is None
        assert screen.figure is None


async def test_the_figure_under_the_cursor_stays_under_it(home):
    async with opened(size=WIDE) as (pilot, screen):
        await press(pilot, "3", *"jjjj")
        key = screen.query_one(Figures).key
        assert key != screen.near
        await choose(pilot, "measures")
        await press(pilot, *"debt", "enter")
        await done(pilot, home, 1)
        assert figure(screen, key).metric == "debt"
        assert screen.query_one(Figures).key == key


@pytest.mark.parametrize("size", [NARROW, (40, 12)])
async def test_the_keys_of_the_dialog_stay_in_view(size):
    async with opened(size=size) as (pilot, _):
        await press(pilot, "f", "c")
        hints = pilot.app.screen.query_one(".hints")
        if size == NARROW:
            assert hints.region.bottom <= size[1]
        await press(pilot, "escape")


async def test_marks_and_corrections_are_undone_in_their_order(home):
    async with opened() as (pilot, screen):
        await press(pilot, "right_square_bracket")
        await choose(pilot, "no heading")
        await done(pilot, home, 1)
        await press(pilot, "H")
        assert len(screen.marks) == 1
        await press(pilot, "u")
        assert (len(screen.marks), len(stored(home))) == (0, 1)
        await press(pilot, "u")
        await done(pilot, home, 0)
        await press(pilot, "U", "U")
        await done(pilot, home, 1)
        assert len(screen.marks) == 1


async def test_corrections_are_there_when_the_article_is_opened_again(home):
    async with opened() as (pilot, screen):
        await press(pilot, "right_square_bracket")
        heading = words(screen)
        await choose(pilot, "no heading")
        await done(pilot, home, 1)
    async with opened() as (pilot, screen):
        await until(pilot, lambda: heading not in headings(screen))


async def test_escape_corrects_nothing_and_a_failed_write_is_said(home):
    async with opened() as (pilot, screen):
        await press(pilot, "right_square_bracket", "c", "escape")
        assert stored(home) == ()
        folder = home / "data" / "corrections"
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.write_text("in the way")
        before = headings(screen)
        await choose(pilot, "no heading")
        assert headings(screen) == before
        assert any(note.severity == "error" for note in pilot.app._notifications)


async def test_a_correction_of_an_earlier_session_is_taken_back(home):
    article = harbour()
    earlier = Corrections(home / "data", article.id)
    earlier.add(correcting.title("Another title"))
    earlier.add(correcting.reject(article, article.figures[0].id))
    async with opened(size=WIDE) as (pilot, screen):
        await until(pilot, lambda: screen.pages.article.title == "Another title")
        assert figure(screen, article.figures[0].id) is None
        assert any("title corrected by you" in line for line in lines_of(screen.query_one(Text)))
        await choose(pilot, "no figure")
        await done(pilot, home, 1)
        assert figure(screen, article.figures[0].id) is not None
        await choose(pilot, "another title")
        await done(pilot, home, 0)
        assert screen.pages.article.title == article.title
        assert not any("corrected by you" in line for line in lines_of(screen.query_one(Text)))
        await press(pilot, "u")
        await done(pilot, home, 1)
        assert screen.pages.article.title == "Another title"
