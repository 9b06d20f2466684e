"""Pictures of a large comparison, its bars and its dialogs, and of one over several articles."""

import pytest
from driving import MIDDLE, NARROW, WIDE, app_on, settled
from market import market
from shelf import empty_library

from tui.app import themes
from tui.app.nutgraf import Nutgraf

THEMES = ("newsprint", "nightdesk")


def after(*keys):
    async def read(pilot):
        await settled(pilot)
        for key in keys:
            await pilot.press(key)
            await settled(pilot)
        pilot.app.clear_notifications()
        await settled(pilot)

    return read


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW], ids=["wide", "middle", "narrow"])
def test_twelve_companies_by_fourteen_metrics(snap_compare, theme, size):
    app = app_on(market(), theme)
    assert snap_compare(app, terminal_size=size, run_before=after("4", "z", "l", "l", "j"))


@pytest.mark.parametrize(
    "keys",
    [("p",), ("B",), ("C",), ("$",), ("$", *"mine", "enter")],
    ids=["year", "bars", "choose", "currency", "rate"],
)
@pytest.mark.parametrize("theme", THEMES)
def test_what_keys_of_the_comparison_show(snap_compare, theme, keys):
    app = app_on(market(), theme)
    assert snap_compare(app, terminal_size=NARROW, run_before=after("4", *keys))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW], ids=["wide", "middle", "narrow"])
def test_several_articles(snap_compare, home, theme, size):
    library = empty_library(home)
    library.add(market(firms=range(6)))
    library.add(market("second-look", title="A [second] look at the firms", firms=range(3, 9), factor=3))
    app = Nutgraf(None, library)
    themes.use(app, theme)
    assert snap_compare(app, terminal_size=size, run_before=after("C", "l", "j"))
