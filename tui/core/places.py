"""Where things lie: what nutgraf ships, and the reader's own folders."""

from __future__ import annotations

import os
from pathlib import Path

from tui.core import later

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(folder: str) -> Path:
    """A folder that nutgraf ships, in a wheel and in a checkout alike.

    Args:
        folder: `content` or `themes`.
    """
    packed = _PACKAGE / "_data" / folder
    return packed if packed.is_dir() else _PACKAGE.parent / folder


def data_folder() -> Path:
    """Articles and notes: `$NUTGRAF_HOME/data`, else the platform's user data folder. Not created here."""
    return _folder("data")


def config_folder() -> Path:
    """Settings, keys, own themes and company names: `$NUTGRAF_HOME/config` or the platform's."""
    return _folder("config")


def cache_folder() -> Path:
    """What can be rebuilt: `$NUTGRAF_HOME/cache` or the platform's."""
    return _folder("cache")


def _folder(name: str) -> Path:
    """A folder of the reader's; platformdirs is asked only where the reader has not moved them all."""
    home = os.environ.get("NUTGRAF_HOME")
    if home:
        return Path(home).expanduser() / name
    platform: Path = later.load("platformdirs", f"user_{name}_path")("nutgraf", appauthor=False)
    return platform
