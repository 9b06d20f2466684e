from dataclasses import replace

from driving import MIDDLE, NARROW, WIDE, lines_of, opened, press
from harbour import harbour
from textual.scrollbar import ScrollTo

from tui.app.panes.text import Text
from tui.app.text.reading import Spot
from tui.core.model import Paragraph, Section


def page(screen):
    return screen.query_one(Text)


def sentence(screen):
    return screen.pages.text(screen.pages.sentence(screen.spot))


def long_article(paragraphs, text="Some words of a paragraph that says what happened [50%] on the day. " * 5):
    return replace(
        harbour(),
        sections=(Section("s0", None, 0, tuple(Paragraph(text) for _ in range(paragraphs))),),
        figures=(),
    )


def reading_row(screen):
    return next(y for y, line in enumerate(lines_of(page(screen))) if "▌" in line)


async def test_line_keys_move_a_line_and_the_page_follows():
    async with opened(size=(80, 12)) as (pilot, screen):
        seen = [screen.spot]
        for _ in range(16):
            await press(pilot, "j")
            if screen.spot != seen[-1]:
                seen.append(screen.spot)
            assert 0 <= reading_row(screen) < page(screen).size.height
        assert seen == sorted(seen)
        assert page(screen).scroll_y > 0
        for spot in reversed(seen[:-1]):
            await press(pilot, "k")
            assert screen.spot <= spot
        assert screen.spot == seen[0]


async def test_a_page_keeps_the_row_of_the_reading_line_and_the_next_line_does_not_jump():
    async with opened(long_article(40), MIDDLE) as (pilot, screen):
        await press(pilot, "j", "j", "j", "space", "space")
        row, top = reading_row(screen), page(screen).scroll_y
        await press(pilot, "j")
        assert page(screen).scroll_y - top <= 2
        assert abs(reading_row(screen) - row) <= 2
        await press(pilot, "b")
        assert page(screen).scroll_y < top


async def test_the_ends():
    async with opened() as (pilot, screen):
        await press(pilot, "G")
        assert sentence(screen).startswith("Others see a risk")
        await press(pilot, "home")
        assert screen.spot == Spot()
        await press(pilot, "end", "g", "g")
        assert (screen.spot, page(screen).scroll_y) == (Spot(), 0)


async def test_a_resize_keeps_the_place():
    async with opened(size=MIDDLE) as (pilot, screen):
        await press(pilot, *("f" * 12))
        before = screen.spot
        for size in (160, 45), (100, 30), (80, 24), (40, 12), (20, 5), (10, 2), (120, 36):
            await pilot.resize_terminal(*size)
            await press(pilot)
            assert screen.spot == before
            assert size[1] < 5 or reading_row(screen) >= 0


async def test_the_measure_can_be_set_and_the_text_stays_in_the_middle():
    async with opened(size=(200, 40)) as (pilot, screen):
        assert max(len(line.strip(" ▌▏│")) for line in lines_of(page(screen))) <= 72
        await press(pilot, "minus", "minus")
        assert screen.measure == 64
        assert max(len(line.strip(" ▌▏│")) for line in lines_of(page(screen))) <= 64
        await press(pilot, "plus")
        assert screen.measure == 68
        await press(pilot, "equals_sign")
        assert screen.measure == 72


async def test_five_thousand_paragraphs_cost_no_more_than_the_screen():
    async with opened(long_article(5000)) as (pilot, screen):
        page(screen)._strips.clear()
        await press(pilot, "G")
        assert len(page(screen)._strips) <= 2 * page(screen).size.height
        await press(pilot, "space")


async def test_one_line_of_many_characters_opens_and_moves():
    async with opened(long_article(1, "It is a long line of words [x]. " * 20_000), NARROW) as (
        pilot,
        screen,
    ):
        await press(pilot, "space", "right_parenthesis", "G")
        assert sentence(screen) == "It is a long line of words [x]."


async def test_a_click_makes_a_sentence_the_reading_sentence_without_scrolling():
    async with opened(size=WIDE) as (pilot, screen):
        shown = lines_of(page(screen))
        y = next(i for i, line in enumerate(shown) if "900 million euros" in line)
        x = shown[y].index("900") + 1
        top = page(screen).scroll_y
        await pilot.click(page(screen), offset=(x, y))
        await press(pilot)
        assert "900 million euros" in sentence(screen)
        assert (screen.figure, page(screen).scroll_y) == ("f10", top)


async def test_the_wheel_takes_the_reading_line_along():
    async with opened(long_article(40), MIDDLE) as (pilot, screen):
        page(screen).post_message(ScrollTo(y=60, animate=False))
        await press(pilot)
        assert page(screen).scroll_y == 60
        assert 0 <= reading_row(screen) < page(screen).size.height


async def test_a_selection_is_the_words_without_margins():
    async with opened() as (pilot, screen):
        lines = page(screen)._lines
        first = next(i for i in range(len(lines)) if not lines[i].blank and lines[i].block == 3)
        await pilot.mouse_down(page(screen), offset=(0, first))
        await pilot.hover(page(screen), offset=(page(screen).size.width - 2, first + 1))
        await pilot.mouse_up(page(screen), offset=(page(screen).size.width - 2, first + 1))
        await press(pilot)
        chosen = screen.get_selected_text()
        assert chosen.startswith("Nordhaven Lines has agreed")
        assert "\n" not in chosen.strip()
        assert "  " not in chosen
