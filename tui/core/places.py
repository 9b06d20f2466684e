"""Where things lie: what nutgraf ships, and the reader's own folders."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

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
    return _folder("data", platformdirs.user_data_path("nutgraf", appauthor=False))


def config_folder() -> Path:
    """Settings, keys, own themes and company names: `$NUTGRAF_HOME/config` or the platform's."""
    return _folder("config", platformdirs.user_config_path("nutgraf", appauthor=False))


def cache_folder() -> Path:
    """What can be rebuilt: `$NUTGRAF_HOME/cache` or the platform's."""
    return _folder("cache", platformdirs.user_cache_path("nutgraf", appauthor=False))


def _folder(name: str, platform: Path) -> Path:
    home = os.environ.get("NUTGRAF_HOME")
    return Path(home).expanduser() / name if home else platform
