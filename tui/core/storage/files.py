"""Files read within limits, and written so that a crash or a full disk leaves the old one or the new one.

A write goes to a temporary file in the same folder, is forced to the disk, takes the place of the old file in
one step, and is done when the folder is on the disk, too. Only then may anyone say that something is saved.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700
_PUBLIC_FILE = 0o666
"""Before the person's umask."""

_FOLDER_CANNOT = frozenset((errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EBADF, errno.EROFS))
"""What systems answer that cannot force a folder to the disk."""

_SUFFIX = ".tmp"


def read_file(path: Path, limit: int) -> bytes:
    """All bytes of a regular file.

    Args:
        path: The file; links are followed.
        limit: Bytes; a larger file is refused unread.

    Raises:
        NutgrafError: There is none, it is no regular file, too large, or cannot be read.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise NutgrafError(str(path), "is a folder" if path.is_dir() else "is no regular file")
        if found.st_size > limit:
            raise NutgrafError(str(path), f"larger than {limit // 2**20} MB")
        with path.open("rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise NutgrafError(str(path), f"cannot be read: {reason(error)}") from error


def reason(error: OSError | ValueError) -> str:
    """What the system says went wrong, without the number and the name."""
    said = getattr(error, "strerror", None) or str(error)
    return f"{said[:1].lower()}{said[1:]}" if said[1:2].islower() else said


def write_atomic(path: Path, text: str | bytes, *, private: bool = False) -> None:
    """Write a whole file, or leave what was there.

    A link stays a link: what it leads to is written. The permissions of a file that is there are kept.

    Args:
        path: The file; its folder must be there.
        text: The content; text is written as UTF-8.
        private: A new file is for its owner only.

    Raises:
        NutgrafError: It could not be written; the old file is as it was. Or it was written and the disk did
            not confirm it; the reason says so.
    """
    target = Path(os.path.realpath(path))
    try:
        mode = _mode_of(target, path)
        temporary = _temporary(target)
        try:
            new = _PRIVATE_FILE if private else _PUBLIC_FILE
            content = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
            _write(temporary, content, mode, new)
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    except OSError as error:
        raise NutgrafError(str(path), f"cannot be written: {reason(error)}") from error
    sync_folder(target.parent, str(path))


def write_all(groups: Sequence[Sequence[tuple[Path, bytes]]]) -> tuple[NutgrafError | None, ...]:
    """Write many private files as `write_atomic` does, with the waits for the disk taken together.

    Of a group the later files are written only where the earlier ones were. When this returns, every group
    without an error is on the disk.

    Args:
        groups: Files and their contents; folders must be there, and no file may stand there twice.

    Returns:
        For each group None, or what went wrong.
    """
    drafts = [[_Draft(path, content) for path, content in group] for group in groups]
    every = [draft for group in drafts for draft in group]
    try:
        for step in (_Draft.write, _Draft.sync):
            for draft in every:
                draft.attempt(step)
        errors = [_take_places(group) for group in drafts]
    finally:
        for draft in every:
            draft.drop()
    for folder in {draft.target.parent for draft in every}:
        try:
            sync_folder(folder, str(folder))
        except NutgrafError as error:
            inside = [any(draft.target.parent == folder for draft in group) for group in drafts]
            errors = [old or (error if hit else None) for old, hit in zip(errors, inside, strict=True)]
    return tuple(errors)


class _Draft:
    """A file on its way: written beside its target, then forced to the disk, then in its place."""

    __slots__ = ("_content", "_path", "_temporary", "error", "target")

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content
        self.target = Path(os.path.realpath(path))
        self._temporary = _temporary(self.target)
        self.error: NutgrafError | None = None

    def attempt(self, step: Callable[[_Draft], None]) -> None:
        """Take a step, unless an earlier one failed; a failure is kept in `error`."""
        if self.error is None:
            try:
                step(self)
            except NutgrafError as error:
                self.error = error
            except OSError as error:
                self.error = NutgrafError(str(self._path), f"cannot be written: {reason(error)}")

    def write(self) -> None:
        """Write the temporary file."""
        mode = _mode_of(self.target, self._path)
        _write(self._temporary, self._content, mode, _PRIVATE_FILE, sync=False)

    def sync(self) -> None:
        """Force it to the disk; the first one of many does most of the work for all."""
        _sync(self._temporary)

    def take_place(self) -> None:
        """Become the file."""
        self._temporary.replace(self.target)

    def drop(self) -> None:
        """Leave nothing behind that did not become the file."""
        with suppress(OSError):
            self._temporary.unlink()


def _take_places(group: list[_Draft]) -> NutgrafError | None:
    """Put the files of a group in their places, up to the first one that fails."""
    for draft in group:
        draft.attempt(_Draft.take_place)
        if draft.error is not None:
            return draft.error
    return None


def _mode_of(target: Path, path: Path) -> int | None:
    """The permissions to keep; None where the file is new."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise NutgrafError(str(path), "is no regular file and cannot be written over")
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return stat.S_IMODE(found.st_mode)


def _temporary(target: Path) -> Path:
    return target.with_name(f"{_stem(target)}{os.urandom(6).hex()}{_SUFFIX}")


def _stem(target: Path) -> str:
    """How the temporary files of a file begin; short enough for every file system."""
    return f".{target.name[:40]}."


def _write(path: Path, content: bytes, mode: int | None, new: int, *, sync: bool = True) -> None:
    """Write a new file.

    Args:
        path: The file, which must not be there.
        content: What to write.
        mode: Its permissions; None for `new` less the person's umask.
        new: See `mode`.
        sync: Force it to the disk.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, new if mode is None else mode)
    with os.fdopen(descriptor, "wb") as file:
        if mode is not None and hasattr(os, "fchmod"):
            with suppress(OSError):
                os.fchmod(descriptor, mode)
        file.write(content)
        if sync:
            file.flush()
            os.fsync(descriptor)


def _sync(path: Path) -> None:
    """Force the content of a file that has been written to the disk."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path, name: str) -> None:
    """Force the names in a folder to the disk, where the system can.

    Args:
        folder: The folder.
        name: What to call the file in an error.

    Raises:
        NutgrafError: The disk did not confirm it.
    """
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(descriptor)
        finally:
            with suppress(OSError):  # what fsync confirmed stays confirmed
                os.close(descriptor)
    except OSError as error:
        if error.errno not in _FOLDER_CANNOT:
            raise NutgrafError(
                name, f"was written, but the disk did not confirm it: {reason(error)}"
            ) from error


def ensure_folder(folder: Path) -> None:
    """Make a folder and those above it, for their owner only, and force their names to the disk.

    Raises:
        NutgrafError: It cannot be made.
    """
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        if folder.parent == folder:
            break
        folder = folder.parent
    for one in reversed(missing):
        try:
            one.mkdir(_PRIVATE_FOLDER, exist_ok=True)
        except OSError as error:
            raise NutgrafError(str(one), f"the folder cannot be made: {reason(error)}") from error
        sync_folder(one.parent, str(one))


def sweep(path: Path) -> None:
    """Remove what writes of this file left behind that were killed; only while its lock is held."""
    target = Path(os.path.realpath(path))
    start = _stem(target)
    with suppress(OSError):
        for other in os.scandir(target.parent):
            if other.name.startswith(start) and other.name.endswith(_SUFFIX):
                Path(other.path).unlink()
