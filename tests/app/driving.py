"""Opening the app on an article and waiting for what should happen, never for time."""

from __future__ import annotations

from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from harbour import harbour
from textual.worker import WorkerCancelled

from tui.app import themes
from tui.app.nutgraf import Nutgraf
from tui.core.library import Library

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from textual.pilot import Pilot

    from tui.app.screens.explorer import ExplorerScreen
    from tui.core.model import Article

WIDE, MIDDLE, NARROW = (160, 45), (120, 36), (80, 24)


def app_on(article: Article | None = None, theme: str = "nightdesk") -> Nutgraf:
    """The app, opened on the harbour article or another one."""
    app = Nutgraf(article or harbour(), Library.open(), at_top=True)
    themes.use(app, theme)
    return app


@asynccontextmanager
async def opened(
    article: Article | None = None, size: tuple[int, int] = MIDDLE
) -> AsyncIterator[tuple[Pilot[None], ExplorerScreen]]:
    """The explorer with everything loaded."""
    app = app_on(article)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot, app.screen


async def settled(pilot: Pilot[None]) -> None:
    """Wait until threads and messages are done, and an explorer has its comparison."""
    await pilot.pause()
    while getattr(pilot.app.screen, "table", 0) is None:
        await pilot.pause()
    while any(not worker.is_finished for worker in pilot.app.workers):
        with suppress(WorkerCancelled):
            await pilot.app.workers.wait_for_complete()
        await pilot.pause()


async def until(pilot: Pilot[None], condition: Callable[[], object]) -> None:
    """Wait for a condition."""
    for _ in range(500):
        if condition():
            return
        await settled(pilot)
    raise AssertionError("it did not happen")


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one after the other, and wait until everything they began is done."""
    await pilot.press(*keys)
    await settled(pilot)


def lines_of(widget: object) -> list[str]:
    """What a drawn pane shows."""
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]
