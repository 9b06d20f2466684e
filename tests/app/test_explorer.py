"""Every action of the explorer by its key, with the focus in each pane, and the panes in step."""

from dataclasses import replace

import pytest
from driving import MIDDLE, NARROW, WIDE, lines_of, opened, press, settled, until
from harbour import harbour

from tui.app.layout import PANES, neighbour, shown
from tui.app.panes.compare import Compare
from tui.app.panes.figures import Figures
from tui.app.panes.outline import Outline
from tui.app.panes.text import Text
from tui.app.text.reading import Spot
from tui.core.library import Library
from tui.core.notes import Notebook


def sentence(screen):
    return screen.pages.text(screen.pages.sentence(screen.spot))


def stored(home):
    return Notebook(home / "data", harbour().id).notes()


# The layouts.


@pytest.mark.parametrize(
    ("size", "before", "after"),
    [
        (WIDE, set(PANES), set(PANES)),
        (MIDDLE, {"outline", "text", "figures"}, {"outline", "text", "compare"}),
        (NARROW, {"text"}, {"compare"}),
        ((20, 5), {"text"}, {"compare"}),
    ],
)
async def test_each_width_has_its_layout(size, before, after):
    async with opened(size=size) as (pilot, screen):

        def on_screen():
            return {name for name in PANES if screen.query_one(f"#{name}").display}

        assert on_screen() == before
        await press(pilot, "4")
        assert on_screen() == after
        assert screen.focused.id == "compare"


@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW])
async def test_panes_by_number_and_by_tab(size):
    async with opened(size=size) as (pilot, screen):
        for number, name in enumerate(PANES, start=1):
            await press(pilot, str(number))
            assert (screen.focused.id, screen.current) == (name, name)
        await press(pilot, "1", "tab")
        assert screen.focused.id == "text"
        await press(pilot, "shift+tab")
        assert screen.focused.id == "outline"


def test_tab_leads_through_what_is_on_the_screen():
    visible = shown("middle", "text", comparing=False, zoomed=False)
    assert neighbour("text", visible, 1, single=False) == "figures"
    assert neighbour("figures", visible, 1, single=False) == "outline"
    assert neighbour("figures", frozenset(("figures",)), 1, single=True) == "compare"


async def test_zoom_gives_a_pane_the_screen_and_escape_takes_it_back():
    async with opened(size=WIDE) as (pilot, screen):
        await press(pilot, "3", "z")
        assert screen.query_one(Figures).size.width > 150
        await press(pilot, "escape")
        assert screen.query_one(Text).display
        assert not screen.zoomed


async def test_a_click_on_a_tab_shows_its_pane():
    async with opened(size=NARROW) as (pilot, screen):
        await pilot.click("TabLine", offset=(4, 0))
        await settled(pilot)
        assert screen.focused.id == "outline"


# The panes in step.


async def test_moving_in_the_text_moves_outline_figures_and_compare():
    async with opened(size=WIDE) as (pilot, screen):
        await press(pilot, *["right_square_bracket"] * 3)
        assert screen.query_one(Outline).key == "s3"
        await press(pilot, *["right_parenthesis"] * 2)
        assert "780 million euros" in sentence(screen)
        assert screen.query_one(Figures).key == "f12"
        assert screen.query_one(Compare).entry.figure.id == "f12"


@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW])
async def test_choosing_a_figure_takes_the_text_to_its_sentence_and_marks_it(size):
    async with opened(size=size) as (pilot, screen):
        await press(pilot, "3", "G", "k", "enter")
        figure = screen.query_one(Figures).key
        assert screen.pages.figures[figure].written in sentence(screen)
        assert (screen.figure, screen.query_one(Text).figure) == (figure, figure)
        assert "text" in screen.visible_panes
        await press(pilot, "less_than_sign")
        assert screen.spot == Spot()
        await press(pilot, "greater_than_sign")
        assert screen.pages.figures[figure].written in sentence(screen)


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_choosing_a_cell_takes_the_text_to_its_sentence(size):
    async with opened(size=size) as (pilot, screen):
        await press(pilot, "4", "home", "l", "j")
        compare = screen.query_one(Compare)
        while compare.entry is None:
            await press(pilot, "j")
        chosen = compare.entry.figure
        await press(pilot, "enter")
        assert screen.figure == chosen.id
        assert chosen.written in sentence(screen)


async def test_choosing_a_heading_takes_the_text_there():
    async with opened() as (pilot, screen):
        await press(pilot, "1", "j", "j", "enter")
        assert sentence(screen) == "Where the money comes from"


async def test_a_heading_is_found_as_it_is_typed():
    async with opened() as (pilot, screen):
        await press(pilot, "1", "slash", *"regul")
        outline = screen.query_one(Outline)
        assert outline.count == 1
        assert screen.query_one("#outline-head").note == "/regul  1/1"
        await press(pilot, "enter")
        assert sentence(screen) == "The regulators"
        assert outline.count == len(harbour().sections)


async def test_folding():
    async with opened() as (pilot, screen):
        outline = screen.query_one(Outline)
        await press(pilot, "1", "j", "h")
        assert not outline.shows("s2")
        await press(pilot, "l")
        assert outline.shows("s2")
        await press(pilot, "j", "h")
        assert outline.key == "s1"


async def test_figures_filter_and_sort():
    async with opened() as (pilot, screen):
        figures = screen.query_one(Figures)
        await press(pilot, "3", "slash", *"calder revenue", "enter")
        assert figures.count == 2
        await press(pilot, "escape")
        assert figures.count == 19
        seen = []
        for _ in range(5):
            await press(pilot, "S")
            seen.append(figures.sort)
        assert seen == ["size", "company", "metric", "confidence", "place"]


async def test_compare_scrolls_by_company_where_it_is_narrow():
    async with opened(size=MIDDLE) as (pilot, screen):
        compare = screen.query_one(Compare)
        await press(pilot, "4", *("l" * 4))
        assert compare.cursor.column == 4
        assert compare.names[0] in " ".join(lines_of(compare)[:2])
        await press(pilot, *("h" * 4))
        assert compare.cursor.column == 0
        await press(pilot, "slash", *"calder", "enter")
        assert [c.name for c in compare._shown.columns] == ["Calder"]
        assert not any("not stated" in line for line in lines_of(compare))


# Steps, from every pane.


async def test_steps_work_from_every_pane():
    async with opened() as (pilot, screen):
        for pane in "1234":
            await steps(pilot, screen, pane)


async def steps(pilot, screen, pane):
    await press(pilot, "2", "home", pane, "right_parenthesis", "right_parenthesis")
    assert sentence(screen).startswith("The deal would make")
    await press(pilot, "left_parenthesis")
    assert sentence(screen).startswith("Nordhaven Lines has agreed")
    await press(pilot, "right_curly_bracket")
    assert sentence(screen).startswith("Shares in Calder")
    await press(pilot, "left_curly_bracket", "left_curly_bracket")
    assert screen.spot == Spot()
    await press(pilot, "right_square_bracket", "right_square_bracket", "left_square_bracket")
    assert sentence(screen) == "What Nordhaven pays"
    await press(pilot, "f")
    assert screen.figure == "f6"
    await press(pilot, "F")
    assert screen.figure == "f5"
    assert screen.focused.id == PANES[int(pane) - 1]


async def test_details_from_every_pane():
    async with opened() as (pilot, screen):
        for pane in "1234":
            await look_closer(pilot, screen, pane)


async def look_closer(pilot, screen, pane):
    await press(pilot, "2", "home", "f", pane, "i")
    sheet = pilot.app.screen
    assert sheet is not screen
    text = " ".join(str(static.content) for static in sheet.query("Static"))
    assert "deal value" in text
    assert "2.4 billion euros" in text or "€2.4 Billion" in text
    await press(pilot, "escape")
    assert pilot.app.screen is screen


# Finding.


async def test_find_counts_steps_and_leaves():
    async with opened() as (pilot, screen):
        await press(pilot, "right_parenthesis", "slash", *"calder")
        count = len(screen.hits)
        assert count == sum(b.text.count("Calder") for b in screen.pages.blocks) == 8
        assert screen.query_one("#text-head").note == f"{screen.hit + 1}/{count}"
        await press(pilot, "enter")
        first = screen.hit
        await press(pilot, "n", "n", "N")
        assert screen.hit == (first + 1) % count
        await press(pilot, *("n" * count))
        assert screen.hit == (first + 1) % count
        await press(pilot, "escape")
        assert screen.hits == ()


async def test_leaving_the_search_returns_to_where_it_began():
    async with opened() as (pilot, screen):
        await press(pilot, "right_parenthesis")
        before = screen.spot
        await press(pilot, "slash", *"terminal", "escape")
        assert (screen.spot, screen.hits) == (before, ())
        assert screen.focused.id == "text"


async def test_what_is_not_there_is_not_found_and_said():
    async with opened() as (pilot, screen):
        await press(pilot, "slash", *"zeppelin")
        assert screen.query_one("#text-head").note == "not found"
        await press(pilot, "enter")
        assert screen.spot == Spot()


# Marks.


async def test_highlights_are_written_shown_and_undone_from_every_pane(home):
    async with opened() as (pilot, screen):
        for pane in "1234":
            await mark(pilot, screen, home, pane)
            await press(pilot, "x")


async def mark(pilot, screen, home, pane):
    await press(pilot, "right_parenthesis", pane, "H")
    assert [note.quote for note in stored(home)] == [sentence(screen)]
    assert len(screen.query_one(Text).marks) == 1
    assert any("◆1" in line for line in lines_of(screen.query_one(Outline)))
    await press(pilot, "H")
    assert len(stored(home)) == 1
    await press(pilot, "u")
    assert (stored(home), screen.marks) == ((), ())
    await press(pilot, "U")
    assert len(stored(home)) == 1
    await press(pilot, "x")
    assert stored(home) == ()
    await press(pilot, "u")
    assert len(stored(home)) == len(screen.marks) == 1


async def test_a_note_is_written_and_edited(home):
    async with opened() as (pilot, screen):
        await press(pilot, "right_parenthesis", "a", *"why", "enter")
        await until(pilot, lambda: stored(home))
        assert stored(home)[0].note == "why"
        assert any("✎" in line for line in lines_of(screen.query_one(Text)))
        await press(pilot, "a", *" now", "enter")
        await until(pilot, lambda: stored(home)[0].note == "why now")
        await press(pilot, "u")
        assert stored(home)[0].note == "why"


async def test_the_next_highlight_and_back():
    async with opened() as (pilot, screen):
        await press(pilot, "right_parenthesis", "H", *["right_square_bracket"] * 3, "H", "home", "full_stop")
        assert sentence(screen).startswith("Nordhaven Lines has agreed")
        await press(pilot, "full_stop")
        assert screen.section == "s3" or sentence(screen)
        second = screen.spot
        await press(pilot, "comma", "comma")
        assert screen.spot == second


async def test_marks_are_exported(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    async with opened() as (pilot, _):
        await press(pilot, "E", "right_parenthesis", "H", "E")
        await press(pilot, "enter")
        path = tmp_path / f"{harbour().id}.md"
        await until(pilot, path.exists)
        assert "Nordhaven Lines has agreed" in path.read_text(encoding="utf-8")


async def test_a_mark_that_cannot_be_written_is_not_acknowledged(home):
    async with opened() as (pilot, screen):
        folder = home / "data" / "notes"
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.write_text("in the way")
        await press(pilot, "right_parenthesis", "H")
        assert screen.marks == ()
        said = [note for note in pilot.app._notifications if note.severity == "error"]
        assert len(said) == 1


# Taking away, other articles, coming back.


async def test_copies():
    async with opened() as (pilot, screen):
        await press(pilot, "right_parenthesis", "y")
        assert pilot.app.clipboard == sentence(screen)
        await press(pilot, "Y")
        assert pilot.app.clipboard.startswith("> Nordhaven Lines has agreed")
        assert "The Quayside Courier" in pilot.app.clipboard


async def test_the_next_article_of_the_library():
    library = Library.open()
    for name in ("alpha", "beta"):
        library.add(replace(harbour(), id=name, title=name.title()))
    ids = [entry.id for entry in library.entries()]
    async with opened(library.article("alpha")) as (pilot, _):
        place = ids.index("alpha")
        for key, step in (("J", 1), ("K", 0), ("K", -1)):
            await press(pilot, key)
            wanted = ids[(place + step) % len(ids)]
            await until(pilot, lambda wanted=wanted: pilot.app.screen.pages.article.id == wanted)


async def test_the_reading_place_is_remembered():
    async with opened() as (pilot, screen):
        await press(pilot, *("f" * 9))
        place = screen.spot
        before = screen.pages.sentence(place)
    async with opened() as (pilot, screen):
        assert screen.pages.sentence(screen.spot) == before


async def test_escape_undoes_one_layer_and_never_quits():
    async with opened() as (pilot, screen):
        await press(pilot, "f", "z", "slash", *"calder", "enter")
        await press(pilot, "escape")
        assert (screen.hits, screen.zoomed) == ((), True)
        await press(pilot, "escape")
        assert not screen.zoomed
        await press(pilot, "escape", "escape", "escape")
        assert pilot.app.is_running
