"""The filter of the Figures, as it is typed and shown."""

import pytest
from driving import NARROW, WIDE, lines_of, opened, press
from harbour import harbour
from textual.keys import _character_to_key

from tui.app.panes.figures import Figures
from tui.app.panes.footer import KeyLine
from tui.app.panes.head import Head


def keys(text):
    return [_character_to_key(sign) for sign in text]


ALL = len(harbour().figures)


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("kind:money", 9),
        ("c:calder kind:percent", 3),
        ("m:headcount", 2),
        (">1bn", 4),
        (">1beur", 3),
        ("<5%", 1),
        ("-c:nordhaven -c:calder", 5),
        ('p:"past year"', 2),
        ("is:restated", 2),
        ("c:none", 1),
    ],
)
async def test_a_filter_keeps_its_figures_and_the_frame_says_how_many(typed, count):
    async with opened(size=WIDE) as (pilot, screen):
        await press(pilot, "3", "slash", *keys(typed))
        pane = screen.query_one(Figures)
        assert pane.count == count
        note = screen.query_one("#figures-head", Head).note
        assert note.startswith(f"/{typed[:10]}")
        assert note.endswith(f" {count}/{ALL}")
        await press(pilot, "enter", "escape")
        assert pane.count == ALL


async def test_what_is_wrong_is_said_and_all_figures_stay():
    async with opened(size=WIDE) as (pilot, screen):
        await press(pilot, "3", "slash", *keys("kind:gold"))
        assert screen.query_one(Figures).count == ALL
        assert "kind: one of money" in screen.query_one("#figures-head", Head).note


async def test_the_line_of_keys_says_what_can_be_typed():
    async with opened(size=NARROW) as (pilot, screen):
        await press(pilot, "3", "slash")
        shown = str(screen.query_one(KeyLine).render())
        assert "kind: c: m: period: unit: is:" in shown
        assert ">1bn" in shown


async def test_sorted_by_company_and_metric_there_are_heads_and_by_confidence_none():
    async with opened(size=WIDE) as (pilot, screen):
        pane = screen.query_one(Figures)
        seen = {}
        await press(pilot, "3")
        for _ in range(4):
            await press(pilot, "S")
            seen[pane.sort] = [row.cells[0][0][0] for row in pane.rows if row.key.startswith("head")]
        assert seen["size"][0] == "in EUR, full bar 2.4bn"
        assert "in EUR a piece" in seen["size"]
        assert "Calder" in seen["company"]
        assert seen["company"][-1] == "company not stated"
        assert "deal value" in seen["metric"]
        assert seen["confidence"] == []
        assert any("EUR" in line for line in lines_of(pane))
