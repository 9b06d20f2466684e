"""What the library keeps beside its articles: what nutgraf wrote, what is hidden, what was put away."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tui.core import store
from tui.core.errors import NutgrafError
from tui.core.storage import yamlio
from tui.core.storage.files import ensure_folder, read_file, reason, sync_folder, write_atomic
from tui.core.storage.locks import locked
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tui.core.model import Source

_PASSING = frozenset(("-", "stdin", "pasted"))
"""Names of sources that say nothing about where they came from."""

_SMALL = 32 * 1024
"""Bytes; more than that is none of our own records."""

_LONGEST = 4096
"""Characters of a path or address that is kept."""


@dataclass(frozen=True, slots=True)
class Record:
    """What nutgraf knows of an article beside its file; every field is None where it knows nothing."""

    sha256: str | None = None
    """Of the file as nutgraf last wrote it."""
    added: str | None = None
    """When the article came into the library, RFC 3339 in UTC."""
    text: str | None = None
    """`likeness.fingerprint` of what was parsed, whatever a person has made of it since."""
    origin: str | None = None
    """The whole path or the address that it was read from, to read it there again."""


class Written:
    """For each article what nutgraf last wrote, when it was added, and from where.

    Where a record is missing or broken the article counts as edited by a person, which is the safe side.

    Args:
        folder: Where the records lie, one file an article.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def wrote(self, identity: str, content: bytes) -> bool:
        """Whether nutgraf wrote exactly this."""
        return self.record(identity).sha256 == digest(content)

    def record(self, identity: str) -> Record:
        """What is known of an article."""
        path = self._file(identity)
        try:
            data = yamlio.load(read_file(path, _SMALL), str(path)).data
        except NutgrafError:
            return Record()
        known = data if isinstance(data, dict) else {}
        values = {one.name: known.get(one.name) for one in fields(Record)}
        return Record(**{name: value for name, value in values.items() if isinstance(value, str)})

    def draft(self, identity: str, record: Record) -> tuple[Path, bytes]:
        """The file of a record, and what to write into it."""
        origin = record.origin if record.origin == _sayable(record.origin) else None
        data = {name: value for name, value in asdict(replace(record, origin=origin)).items() if value}
        return self._file(identity), yamlio.dump(data).encode()

    def _file(self, identity: str) -> Path:
        return self.folder / f"{identity}.yaml"


def digest(content: bytes) -> str:
    """The hash by which nutgraf knows what it wrote."""
    return hashlib.sha256(content).hexdigest()


def _sayable(origin: str | None) -> str | None:
    """A path or address that YAML gives back as it was; None where it would not."""
    return origin if origin is None or clean(origin, one_line=True)[:_LONGEST] == origin else None


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
    """Whether two articles of one title came from the same source, as far as they say so themselves."""
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
