"""Modules that most runs do not need, loaded by the first call that does, so that the others start faster."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def load(module: str, name: str) -> Any:
    """A name of a module, imported now.

    Args:
        module: The whole name of the module, such as `tui.core.library`.
        name: What to take from it.
    """
    return getattr(import_module(module), name)
