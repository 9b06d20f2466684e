"""Going to a place by its name, and what the screen says of where the reader is."""

from dataclasses import replace

import pytest
from driving import MIDDLE, NARROW, lines_of, opened, press, settled
from harbour import harbour

from tui.app.panes.footer import KeyLine
from tui.app.panes.text import Text
from tui.app.text.reading import Reading, Spot


@pytest.fixture
def reading():
    return Reading(harbour())


def test_a_number_is_a_paragraph(reading):
    texts = [b.text for b in reading.blocks if b.paragraph is not None]
    assert reading.blocks[reading.at("1").block].text == texts[0]
    assert reading.blocks[reading.at("5").block].text == texts[4]
    assert reading.blocks[reading.at("999").block].text == texts[-1]
    assert reading.at("0") == reading.at("1")


def test_a_per_cent_is_so_far_into_the_text(reading):
    spots = [reading.at(f"{percent}%") for percent in range(101)]
    assert spots == sorted(spots)
    assert spots[0] == Spot()
    assert spots[-1] == reading.last() == reading.at("300 %")
    assert not any(reading.blocks[spot.block].passive for spot in spots)


@pytest.mark.parametrize("words", ["", "x", "%", "12 jobs", "-3", "1.5", "9" * 40])
def test_other_words_name_no_place(reading, words):
    assert reading.at(words) is None


@pytest.mark.parametrize("pane", "1234")
@pytest.mark.parametrize("size", [MIDDLE, NARROW], ids=["middle", "narrow"])
@pytest.mark.parametrize("place", ["7", "60%"])
async def test_the_palette_takes_a_place_and_the_jump_can_be_taken_back(pane, size, place):
    async with opened(size=size) as (pilot, screen):
        await press(pilot, pane, "colon", *("percent_sign" if c == "%" else c for c in place), "enter")
        assert pilot.app.screen is screen
        assert screen.spot == screen.pages.at(place)
        assert "text" in screen.visible_panes
        await press(pilot, "less_than_sign")
        assert screen.spot == Spot()


async def test_what_is_wrong_with_an_article_stands_under_its_title():
    article = replace(harbour(), warnings=("only a teaser [/]", "not in English (de): no figures"))
    async with opened(article, NARROW) as (pilot, screen):
        shown = [line.strip() for line in lines_of(screen.query_one(Text))]
        at = shown.index("Only a teaser [/]")
        assert shown[at + 1] == "Not in English (de): no figures"
        assert shown[at - 1] == article.published or article.published in shown[at - 1]
        await press(pilot, "right_parenthesis")
        assert screen.pages.blocks[screen.spot.block].kind == "text"


async def test_the_key_line_shows_both_ways_and_the_steps_through_what_was_found():
    async with opened(size=(160, 45)) as (pilot, screen):
        keys = screen.query_one(KeyLine)
        assert ") ( sentence" in keys.render().plain
        assert "f F figure" in keys.render().plain
        assert "n N" not in keys.render().plain
        await press(pilot, "slash", *"calder", "enter")
        assert "n N next hit" in keys.render().plain
        await press(pilot, "escape")
        assert "n N" not in keys.render().plain
        await press(pilot, "4")
        assert "h l across" in keys.render().plain


async def test_details_are_of_a_figure_in_the_reading_sentence_or_none():
    async with opened() as (pilot, screen):
        await press(pilot, *["right_parenthesis"] * 40)
        while screen.figure_here is not None:
            await press(pilot, "left_parenthesis")
        await press(pilot, "i")
        await settled(pilot)
        assert pilot.app.screen is screen
        assert "No figure in this sentence" in list(pilot.app._notifications)[-1].message
