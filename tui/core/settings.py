"""What the reader has chosen (settings.yaml in the config folder) and where they stopped reading."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  (dataclass fields are read at run time)
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tui.core import places, store
from tui.core.errors import NutgrafError
from tui.core.storage import yamlio
from tui.core.storage.files import read_file, write_atomic
from tui.core.storage.locks import locked
from tui.core.storage.records import Record

if TYPE_CHECKING:
    from pathlib import Path

    from tui.core.model import Place

MEASURES = range(30, 161)
"""Columns that a line of text may have."""

_LIMIT = 16 * 2**20


@dataclass(frozen=True, slots=True)
class Settings:
    """The reader's choices; None where nutgraf decides."""

    theme: str | None = None
    """Name of the theme."""
    measure: int | None = None
    """Columns of a line of text, 30 to 160."""
    problem: str | None = None
    """Why the file could not be used, so that the rest are the defaults; never stored."""
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)
    """Keys of the file that this nutgraf does not know."""


def load() -> Settings:
    """The settings; the defaults where there are none, or, with `problem`, where the file is broken."""
    try:
        return _read(_path())
    except NutgrafError as error:
        return Settings(problem=str(error))


def save(settings: Settings) -> None:
    """Store the settings; keys that are not known stay in the file.

    Raises:
        NutgrafError: The file is broken, and is left as it is; or it cannot be written.
    """
    path = _path()
    with locked(path):
        extra = _read(path).extra
        known = {"theme": settings.theme, "measure": settings.measure}
        chosen = {key: value for key, value in known.items() if value is not None}
        write_atomic(path, yamlio.dump({**extra, **chosen}), private=True)


def position(article: str) -> Place | None:
    """Where the reader stopped in an article; None where that is not known."""
    try:
        found = _positions(_positions_path()).get(article)
        return None if found is None else store.place_of(Record(found, (article,), _unplaced))
    except NutgrafError:
        return None


def save_position(article: str, place: Place) -> None:
    """Remember where the reader stopped in an article.

    Raises:
        NutgrafError: The file is broken, and is left as it is; or it cannot be written.
    """
    path = _positions_path()
    with locked(path):
        found = _positions(path)
        found[article] = store.place_data(place)
        data = {
            key: yamlio.Inline(value) if isinstance(value, dict) else value for key, value in found.items()
        }
        write_atomic(path, yamlio.dump(data), private=True)


def _path() -> Path:
    return places.config_folder() / "settings.yaml"


def _positions_path() -> Path:
    return places.data_folder() / "positions.yaml"


def _read(path: Path) -> Settings:
    """The settings of a file.

    Raises:
        NutgrafError: It cannot be read, or a field holds what it cannot.
    """
    loaded = _load(path)
    if loaded is None or loaded.data is None:
        return Settings()
    record = Record(loaded.data, (), loaded.error)
    theme = record.maybe_line("theme") if "theme" in loaded.data else None
    measure = record.maybe_whole("measure") if "measure" in loaded.data else None
    if measure is not None and measure not in MEASURES:
        raise record.error("measure", f"must be a whole number from {MEASURES[0]} to {MEASURES[-1]}")
    return Settings(theme, measure, extra=record.rest())


def _positions(path: Path) -> dict[str, Any]:
    """The reading positions by article.

    Raises:
        NutgrafError: The file cannot be read, or is no mapping.
    """
    loaded = _load(path)
    if loaded is None or loaded.data is None:
        return {}
    if not isinstance(loaded.data, dict):
        raise loaded.error((), "must be a mapping of articles and places")
    return loaded.data


def _load(path: Path) -> yamlio.Loaded | None:
    if not path.exists():
        return None
    return yamlio.load(read_file(path, _LIMIT), str(path))


def _unplaced(path: yamlio.Path, reason: str) -> NutgrafError:
    return NutgrafError(yamlio.show(path), reason)
