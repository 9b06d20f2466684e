"""Pictures of what app-wide screens look like, in both themes and at the three sizes of the design."""

from __future__ import annotations

import pytest
from shelf import empty_library, library, until

from tui.app.nutgraf import Nutgraf
from tui.app.panes.rows import Rows
from tui.core import settings

SIZES = [(160, 45), (120, 36), (80, 24)]
THEMES = ["nightdesk", "newsprint"]


async def shown(pilot):
    rows = pilot.app.screen.query_one(Rows)
    await until(pilot, lambda: rows.rows or "Nothing" in rows.empty)


def keys(*pressed):
    async def before(pilot):
        await shown(pilot)
        await pilot.press(*pressed)
        await until(pilot, lambda: len(pilot.app.screen_stack) == 2)
        await pilot.pause()

    return before


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_the_library(snap_compare, home, size, theme):
    settings.save(settings.Settings(theme=theme))
    assert snap_compare(Nutgraf(None, library(home)), terminal_size=size, run_before=shown)


def test_the_empty_library(snap_compare, home):
    assert snap_compare(Nutgraf(None, empty_library(home)), terminal_size=(80, 24), run_before=shown)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("key", ["question_mark", "colon", "T", "o"])
def test_a_dialog(snap_compare, home, key, theme):
    settings.save(settings.Settings(theme=theme))
    assert snap_compare(Nutgraf(None, library(home)), terminal_size=(80, 24), run_before=keys(key))
