"""The one place that loads parts of nutgraf only when they are used, so that the first paint is light."""

from __future__ import annotations

from typing import Any

from tui.core import later


def load(module: str, name: str) -> Any:
    """A name of a module of the app, imported now.

    Args:
        module: Below `tui.app`, such as `screens.help`.
        name: What to take from it.
    """
    return later.load(f"tui.app.{module}", name)


def load_core(module: str, name: str) -> Any:
    """A name of a module of the core, imported now.

    Args:
        module: Below `tui.core`, such as `library`.
        name: What to take from it.
    """
    return later.load(f"tui.core.{module}", name)
