"""What the library keeps beside its articles: what nutgraf wrote, what is hidden, what was put away."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tui.core import store, yamlio
from tui.core.errors import NutgrafError
from tui.core.files import ensure_folder, read_file, reason, sync_folder, write_atomic
from tui.core.locks import locked
from tui.core.note import timestamp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tui.core.model import Source

_PASSING = frozenset(("-", "stdin", "pasted"))
"""Names of sources that say nothing about where they came from."""

_SMALL = 4096
"""Bytes; more than that is none of our own records."""


class Written:
    """For each article the hash of what nutgraf last wrote and when it was added.

    Where a record is missing or broken the article counts as edited by a person, which is the safe side.

    Args:
        folder: Where the records lie, one file an article.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def wrote(self, identity: str, content: bytes) -> bool:
        """Whether nutgraf wrote exactly this."""
        return self._record(identity).get("sha256") == hashlib.sha256(content).hexdigest()

    def added(self, identity: str) -> str | None:
        """When the article came into the library, RFC 3339 in UTC."""
        added = self._record(identity).get("added")
        return added if isinstance(added, str) else None

    def put(self, identity: str, content: bytes, *, new: bool) -> None:
        """Record what has just been written.

        Args:
            identity: Id of the article.
            content: The file.
            new: It has just come into the library.
        """
        ensure_folder(self._folder)
        added = None if new else self.added(identity)
        record = {"sha256": hashlib.sha256(content).hexdigest(), "added": added or timestamp()}
        write_atomic(self._folder / f"{identity}.yaml", yamlio.dump(record), private=True)

    def _record(self, identity: str) -> dict[str, Any]:
        path = self._folder / f"{identity}.yaml"
        try:
            data = yamlio.load(read_file(path, _SMALL), str(path)).data
        except NutgrafError:
            return {}
        return data if isinstance(data, dict) else {}


class Hidden:
    """The shipped articles that the reader has removed.

    Args:
        path: A YAML list of their ids; may be missing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def ids(self) -> frozenset[str]:
        """Ids of hidden articles; a broken list hides nothing."""
        try:
            return frozenset(self._read())
        except NutgrafError:
            return frozenset()

    def add(self, identity: str) -> bool:
        """Hide an article; False where it was hidden already.

        Raises:
            NutgrafError: The list is broken or cannot be written.
        """
        with locked(self._path):
            ids = self._read()
            if identity in ids:
                return False
            write_atomic(self._path, yamlio.dump([*ids, identity]), private=True)
        return True

    def remove(self, identity: str) -> None:
        """Show an article again.

        Raises:
            NutgrafError: The list is broken or cannot be written.
        """
        with locked(self._path):
            ids = self._read()
            if identity in ids:
                rest = [other for other in ids if other != identity]
                write_atomic(self._path, yamlio.dump(rest), private=True)

    def _read(self) -> list[str]:
        if not self._path.exists():
            return []
        loaded = yamlio.load(read_file(self._path, 2**20), str(self._path))
        if not isinstance(loaded.data, list) or not all(isinstance(one, str) for one in loaded.data):
            raise loaded.error((), "must be a list of ids")
        return loaded.data


def put_away(path: Path, folder: Path) -> Path:
    """Move a file into a folder, under its name and the time.

    Returns:
        Where it lies now.

    Raises:
        NutgrafError: It cannot be moved.
    """
    target = _spare(path, folder)
    _move(path, target)
    return target


def keep_copy(path: Path, content: bytes, folder: Path) -> Path:
    """Write a file's content into a folder, under its name and the time.

    Returns:
        Where the copy lies.

    Raises:
        NutgrafError: It cannot be written.
    """
    target = _spare(path, folder)
    write_atomic(target, content, private=True)
    return target


def bring_back(path: Path, target: Path) -> None:
    """Move a file back to where it lay.

    Raises:
        NutgrafError: There is another one now, or it cannot be moved.
    """
    if target.exists():
        raise NutgrafError(
            target.stem, f"the library has another article with this id; the old one is {path}"
        )
    _move(path, target)


def _spare(path: Path, folder: Path) -> Path:
    """A name in a folder that is not taken."""
    ensure_folder(folder)
    stem = f"{path.stem}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    target = folder / f"{stem}{path.suffix}"
    number = 2
    while target.exists():
        target = folder / f"{stem}-{number}{path.suffix}"
        number += 1
    return target


def _move(path: Path, target: Path) -> None:
    ensure_folder(target.parent)
    try:
        path.replace(target)
    except OSError as error:
        raise NutgrafError(str(path), f"cannot be moved: {reason(error)}") from error
    sync_folder(target.parent, str(target))
    sync_folder(path.parent, str(path))


def namesakes(identity: str) -> Iterator[str]:
    """An id and those that are tried where it is taken: `ore`, `ore-2`, `ore-3`."""
    yield identity
    for number in range(2, 10_000):
        ending = f"-{number}"
        yield identity[: 80 - len(ending)] + ending


def same_source(old: Source, new: Source) -> bool:
    """Whether two articles of one title came from the same source."""
    if old.sha256 == new.sha256:
        return True
    if old.url or new.url:
        return old.url == new.url
    return (old.kind, old.name) == (new.kind, new.name) and new.name not in _PASSING


def is_broken(content: bytes) -> bool:
    """Whether a file holds no article that can be read."""
    try:
        store.load_article(content, "")
    except NutgrafError:
        return True
    return False


def changed(path: Path) -> str:
    """When a file that nutgraf did not write was last changed."""
    return f"{datetime.fromtimestamp(path.stat().st_mtime, UTC):%Y-%m-%dT%H:%M:%SZ}"
