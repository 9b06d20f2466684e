"""Pictures of the explorer at three widths in our two themes."""

import pytest
from driving import MIDDLE, NARROW, WIDE, app_on, settled

THEMES = ("newsprint", "nightdesk")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW], ids=["wide", "middle", "narrow"])
def test_the_explorer(snap_compare, theme, size):
    async def read(pilot):
        await settled(pilot)
        await pilot.press("right_parenthesis", "H", "f", "f", "f", "f")
        await settled(pilot)
        pilot.app.clear_notifications()
        await settled(pilot)

    assert snap_compare(app_on(theme=theme), terminal_size=size, run_before=read)


@pytest.mark.parametrize(
    ("keys", "size"),
    [
        (("slash", *"calder"), MIDDLE),
        (("4", "l", "j"), MIDDLE),
        (("1",), NARROW),
        (("3", "S"), NARROW),
        (("4",), NARROW),
        (("f", "i"), NARROW),
    ],
    ids=["find", "compare", "outline", "figures", "compare-narrow", "details"],
)
def test_what_keys_show(snap_compare, keys, size):
    async def read(pilot):
        await settled(pilot)
        await pilot.press(*keys)
        await settled(pilot)

    assert snap_compare(app_on(), terminal_size=size, run_before=read)
