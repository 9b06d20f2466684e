"""Article text that looks like markup, escapes or something else is shown as text in every pane."""

import pytest
from driving import MIDDLE, NARROW, WIDE, app_on, lines_of, press, settled
from harbour import hostile

from tui.app import paint
from tui.app.text.cite import citation

SHOWN = ("[/]", "[Reuters]", "[50%]", "日本語の記事")
NEVER = ("\x1b", "\x9b", "\u202e", "\u2066")


async def screenful(pilot):
    await settled(pilot)
    app = pilot.app
    lines = app.screen._compositor.render_strips(app.screen.size)
    return "\n".join("".join(segment.text for segment in line) for line in lines)


@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW, (20, 5)])
async def test_in_every_pane_at_every_width(size):
    app = app_on(hostile())
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        for pane in "1234":
            await press(pilot, pane, "j", "k", "f", "f", "G", "enter")
            shown = await screenful(pilot)
            assert not any(control in shown for control in NEVER)
        assert app.is_running


async def test_brackets_are_text_in_every_pane():
    app = app_on(hostile())
    async with app.run_test(size=WIDE) as pilot:
        await settled(pilot)
        for pane, words in (("1", SHOWN), ("2", SHOWN), ("3", SHOWN[:2]), ("4", SHOWN[:2])):
            await press(pilot, pane, "z")
            shown = "".join(lines_of(app.screen.focused))
            assert all(word in shown for word in words)
            await press(pilot, "z")


async def test_in_dialogs_messages_and_the_clipboard():
    app = app_on(hostile())
    async with app.run_test(size=MIDDLE) as pilot:
        await settled(pilot)
        for keys in (("i",), ("a",), ("H",), ("y",), ("Y",), ("slash", "left_square_bracket")):
            await press(pilot, "f", *keys)
            shown = await screenful(pilot)
            assert not any(control in shown + app.clipboard for control in NEVER)
            await press(pilot, "escape", "escape")
        assert app.is_running


def test_what_is_painted_has_no_controls_and_keeps_its_offsets():
    text = "a\x1b[2J\x9b\u202eb\tc\nd\ud800"
    assert len(paint.printable(text)) == len(text)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or c in NEVER for c in paint.printable(text))
    assert paint.plain("[b]x[/b]").plain == "[b]x[/b]"


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("short", 10, "short"),
        ("a longer text", 8, "a longe…"),
        ("港口公司", 5, "港口…"),
        ("港口公司", 4, "港…"),
        ("x", 0, ""),
        ("e\u0301e\u0301e\u0301", 2, "e\u0301…"),
    ],
)
def test_cutting_counts_columns(text, width, shown):
    assert paint.cut(text, width) == shown
    assert paint.cells(shown) <= width


def test_a_bar_shows_a_share():
    assert [paint.bar(share, 4) for share in (0, 0.001, 0.5, 1, 7)] == ["", "▏", "██", "████", "████"]


def test_a_citation_is_inert():
    said = citation(hostile(), "[x](javascript:1) <b> *bold*")
    assert "\\[x](javascript" in said
    assert "\\<b> \\*bold\\*" in said
