"""A library for the tests of the app, with invented articles, and ways to wait for the screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from harbour import harbour

from tui.app.nutgraf import Nutgraf
from tui.core.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.pilot import Pilot

    from tui.core.model import Article

TITLES = (
    ("kiln", "Glazed Tile Maker Kilnworth Lifts Its Forecast", "2025-03-14", "Clay Weekly"),
    ("rope", "[Wire] Ropewalk [50%] owner sells its last mill [/]", None, None),
    ("tram", "Tram Builder Orsel Wins an Order for 90 Cars", "2024-11-02", "The Quayside Courier"),
)


def articles() -> tuple[Article, ...]:
    """Three short articles."""
    base = harbour()
    return tuple(
        replace(
            base,
            id=name,
            title=title,
            published=date,
            site=site,
            source=replace(base.source, name=f"{name}.txt", sha256=name.ljust(64, "0")),
        )
        for name, title, date, site in TITLES
    )


def empty_library(home: Path) -> Library:
    """A library that holds nothing, not even what nutgraf ships."""
    return Library(home / "data", home / "cache", home / "shipped")


def library(home: Path) -> Library:
    """A library that holds the three."""
    found = empty_library(home)
    for article in articles():
        found.add(article)
    return found


def app(home: Path) -> Nutgraf:
    """The app on the library of three."""
    return Nutgraf(None, library(home))


async def until(pilot: Pilot[None], holds: Callable[[], object]) -> None:
    """Let the app work until a condition holds."""
    for _ in range(400):
        if holds():
            return
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
    assert holds()


async def type_in(pilot: Pilot[None], text: str) -> None:
    """Press the keys of a text."""
    await pilot.press(*("space" if c == " " else c for c in text))
