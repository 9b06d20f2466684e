"""The bytes of a source, read once and within limits; the file itself is never changed."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from pathlib import Path
from typing import NamedTuple

from tui.core.errors import NutgrafError

WHOLE = 8 * 1024 * 1024
"""Bytes up to which a source is read whole."""

LARGEST = 64 * 1024 * 1024
"""Bytes up to which the first `WHOLE` bytes are read; a larger source is refused."""

STDIN = "-"
"""The source that stands for standard input."""

_KINDS = (
    (stat.S_ISDIR, "is a folder, not a file"),
    (stat.S_ISFIFO, "is a pipe, not a file; to read from one use: nutgraf parse - < PIPE"),
    (stat.S_ISSOCK, "is a socket, not a file"),
    (stat.S_ISCHR, "is a device, not a file"),
    (stat.S_ISBLK, "is a device, not a file"),
)

_REASONS = {
    errno.ENOENT: "no such file",
    errno.ENOTDIR: "no such file: a part of the path is not a folder",
    errno.ELOOP: "is a link that leads back to itself",
    errno.EACCES: "may not be read (permission denied)",
    errno.EPERM: "may not be read (permission denied)",
    errno.ENAMETOOLONG: "no such file: the name is too long",
}


class RawSource(NamedTuple):
    """A source as bytes."""

    name: str
    """The file's name without its folder, or `stdin`."""
    data: bytes
    """At most `WHOLE` bytes."""
    sha256: str
    """Of `data`, hexadecimal."""
    truncated: bool
    """The source is longer than `data`."""
    path: str | None
    """As the reader gave it; None for standard input."""


def read(source: str) -> RawSource:
    """The bytes of a file or of standard input (`-`).

    Args:
        source: A path, or `-`.

    Raises:
        NutgrafError: It is missing, empty, unreadable, larger than `LARGEST`, or no regular file.
    """
    if source == STDIN:
        return _made("stdin", sys.stdin.buffer.read(LARGEST + 1), None)
    try:
        data, size = _read_file(source)
    except OSError as error:
        raise NutgrafError(source, _reason(source, error)) from error
    except ValueError as error:  # a NUL or a lone surrogate in the path
        raise NutgrafError(source, "no such file") from error
    return _made(Path(source).name, data, source, size)


def from_text(text: str, name: str) -> RawSource:
    """A source of text that is at hand, such as what a reader pasted.

    Args:
        text: Any text.
        name: What to call it.

    Raises:
        NutgrafError: It is empty, or larger than `LARGEST`.
    """
    return _made(name, text.encode("utf-8", "replace"), None)


def _read_file(source: str) -> tuple[bytes, int]:
    """At most `WHOLE` bytes of a regular file, and its size; looks before it opens, so nothing blocks."""
    _refuse(source, os.stat(source))  # noqa: PTH116  (Path changes `a/` and `./a`)
    flags = (
        os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    )
    descriptor = os.open(source, flags)
    with os.fdopen(descriptor, "rb") as file:
        seen = os.fstat(descriptor)
        _refuse(source, seen)
        return file.read(WHOLE), seen.st_size


def _refuse(source: str, seen: os.stat_result) -> None:
    for is_kind, reason in _KINDS:
        if is_kind(seen.st_mode):
            raise NutgrafError(source, reason)
    if seen.st_size > LARGEST:
        raise NutgrafError(source, _too_large(seen.st_size))


def _made(name: str, data: bytes, path: str | None, size: int = 0) -> RawSource:
    """The source, within its limits."""
    shown = path or name
    if not data:
        raise NutgrafError(shown, "is empty")
    size = max(size, len(data))
    if size > LARGEST:
        raise NutgrafError(shown, _too_large(None if path is None else size))
    kept = data[:WHOLE]
    return RawSource(name, kept, hashlib.sha256(kept).hexdigest(), size > len(kept), path)


def _too_large(size: int | None) -> str:
    measure = "is" if size is None else f"is {size / 1024 / 1024:,.0f} MB,"
    return f"{measure} larger than the {LARGEST // 1024 // 1024} MB that can be opened"


def _reason(source: str, error: OSError) -> str:
    if error.errno == errno.ENOENT and os.path.islink(source):  # noqa: PTH114  (same)
        return "is a link to a file that does not exist"
    known = _REASONS.get(error.errno or 0)
    return known or f"cannot be read ({error.strerror or type(error).__name__})"
