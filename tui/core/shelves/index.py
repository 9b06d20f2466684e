"""What the library list shows, kept in a cache: ten thousand articles are listed without reading their YAML.

A line counts as long as its file has the same size and time; the others are read anew. The cache may be
deleted at any time; whatever is wrong with it costs only the time to build it again.
"""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from tui.core.errors import NutgrafError
from tui.core.storage.files import ensure_folder, write_atomic
from tui.core.store import ID
from tui.core.text import clean

if TYPE_CHECKING:
    from pathlib import Path

_VERSION = 2
_NAME = re.compile(rf"({ID})\.yaml")
_FEW = 5
"""So many changed entries are not worth a new cache file."""


class Line(NamedTuple):
    """What the cache knows of one file; a tuple, because ten thousand are made at every start."""

    size: int
    mtime: int
    """Nanoseconds."""
    title: str = ""
    site: str | None = None
    published: str | None = None
    added: str | None = None
    """RFC 3339, UTC; None for what nutgraf ships."""
    items: int = 0
    """Figures of an article, notes of a notebook."""
    problem: str | None = None
    """Why the file cannot be read."""
    sha256: str | None = None
    """`Source.sha256` of an article; the next four are of its source, too."""
    parser: str | None = None
    kind: str | None = None
    name: str | None = None
    url: str | None = None
    origin: str | None = None
    """The whole path or the address that it was read from."""
    text: str | None = None
    """`likeness.fingerprint`."""


_NUMBERS = frozenset(Line._fields.index(name) for name in ("size", "mtime", "items"))
_TITLE = Line._fields.index("title")

Lines = dict[str, Line]
"""By id of the article."""


def scan(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of each file of a folder that is named like an article."""
    found: dict[str, tuple[int, int]] = {}
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if match := _NAME.fullmatch(entry.name):
                with suppress(OSError):
                    status = entry.stat()
                    found[match[1]] = (status.st_size, status.st_mtime_ns)
    return found


class Index:
    """The cache file.

    Args:
        path: Where it lies; nothing is created before `save`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._groups: dict[str, Lines] | None = None
        self._changed = 0

    def group(self, name: str) -> Lines:
        """The lines of one folder."""
        if self._groups is None:
            self._groups = _load(self._path)
        return self._groups.setdefault(name, {})

    def put(self, name: str, lines: Lines, changed: int) -> None:
        """Replace the lines of one folder, of which so many are new."""
        self.group(name)
        assert self._groups is not None  # noqa: S101  (`group` has just loaded them)
        self._groups[name] = lines
        self._changed += changed

    def save(self) -> None:
        """Write the cache where enough has changed; a cache that cannot be written is done without."""
        if self._groups is None or self._changed <= _FEW:
            return
        data = {
            name: {key: list(line) for key, line in lines.items()} for name, lines in self._groups.items()
        }
        with suppress(NutgrafError):
            ensure_folder(self._path.parent)
            write_atomic(self._path, json.dumps([_VERSION, data], ensure_ascii=False), private=True)
            self._changed = 0


def _load(path: Path) -> dict[str, Lines]:
    try:
        version, data = json.loads(path.read_bytes())
        if version != _VERSION:
            return {}
        return {name: {key: _line(values) for key, values in lines.items()} for name, lines in data.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _line(values: list[Any]) -> Line:
    """A line out of the cache, which is a file like any other: types checked, text cleaned."""
    for at, value in enumerate(values):
        if at in _NUMBERS:
            if type(value) is not int:
                raise TypeError
        elif value is not None:
            values[at] = _text(value)
    if len(values) != len(Line._fields) or values[_TITLE] is None:
        raise TypeError
    return Line._make(values)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value if value.isascii() and value.isprintable() else clean(value, one_line=True)
