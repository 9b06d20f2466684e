"""Documents that are ZIP files (DOCX, EPUB): read within limits, whatever their directory says of sizes."""

from __future__ import annotations

import io
import os
import stat
import zipfile
import zlib
from typing import TYPE_CHECKING

from tui.core.errors import NutgrafError
from tui.core.read.source import LARGEST, WHOLE

if TYPE_CHECKING:
    from tui.core.read.source import RawSource

MOST_MEMBERS = 5_000
"""Files inside; an archive with more is refused."""

MOST_BYTES = 32 * 1024 * 1024
"""Bytes of everything that is read out of one archive, decompressed."""

MOST_RATIO = 200
"""Decompressed bytes for each compressed one, from `RATIO_FROM` bytes on; real documents have 5 to 40."""

RATIO_FROM = 1024 * 1024

_ENTRY = b"PK\x01\x02"
_CHUNK = 64 * 1024
_METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError),
    *(RuntimeError, ValueError, OverflowError, KeyError, IndexError),
)
"""What `zipfile` raises for archives that are no good."""


def whole(raw: RawSource) -> bytes:
    """All bytes of a source whose format cannot be read from its first part alone.

    Args:
        raw: A source, perhaps cut at `source.WHOLE`.

    Raises:
        NutgrafError: It was cut and cannot be read again, or has changed since.
    """
    if not raw.truncated:
        return raw.data
    if raw.path is None:
        largest = f"{WHOLE // 1024 // 1024} MB"
        raise NutgrafError(raw.name, f"is larger than {largest}; save it to a file and open that")
    try:
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(raw.path, flags), "rb") as file:
            regular = stat.S_ISREG(os.fstat(file.fileno()).st_mode)
            data = file.read(LARGEST + 1) if regular else b""
    except OSError as error:
        raise NutgrafError(raw.path, f"cannot be read ({error.strerror or type(error).__name__})") from error
    if len(data) > LARGEST or not data.startswith(raw.data):
        raise NutgrafError(raw.path, "has changed while it was read")
    return data


class Archive:
    """The members of a ZIP file, each read on demand and all within `MOST_BYTES`.

    Args:
        data: The file.
        shown: What to call it in an error.
        kind: What it should be, for the error message: `a Word document`.

    Raises:
        NutgrafError: It is damaged, or has too many members.
    """

    def __init__(self, data: bytes, shown: str, kind: str) -> None:
        self.shown = shown
        self._kind = kind
        self._left = MOST_BYTES
        if data.count(_ENTRY) > MOST_MEMBERS:
            raise NutgrafError(shown, f"holds more than {MOST_MEMBERS:,} files; it is not opened")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise NutgrafError(shown, f"is damaged, or is not {kind}") from error
        self._infos = {info.filename: info for info in self._zip.infolist()}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all members."""
        return tuple(self._infos)

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def read(self, name: str) -> bytes:
        """A member, decompressed.

        Raises:
            NutgrafError: It is missing, damaged, encrypted, or decompresses to more than the limits allow.
        """
        info = self._infos.get(name)
        if info is None:
            raise NutgrafError(self.shown, f"is damaged, or is not {self._kind}: {name} is missing")
        if info.flag_bits & 1:
            raise NutgrafError(self.shown, "is protected by a password")
        if info.compress_type not in _METHODS:
            raise NutgrafError(self.shown, "is compressed in a way that documents are not")
        data = bytearray()
        try:
            with self._zip.open(info) as file:
                while chunk := file.read(_CHUNK):
                    data += chunk
                    self._check(len(chunk), len(data), info.compress_size)
        except _BROKEN as error:
            raise NutgrafError(self.shown, f"is damaged: {name} cannot be read") from error
        return bytes(data)

    def _check(self, more: int, size: int, compressed: int) -> None:
        self._left -= more
        if self._left < 0:
            most = f"{MOST_BYTES // 1024 // 1024} MB"
            raise NutgrafError(self.shown, f"decompresses to more than {most}; it is not opened")
        if size > RATIO_FROM and size > MOST_RATIO * max(compressed, 1):
            most = f"{MOST_RATIO} times its size"
            raise NutgrafError(self.shown, f"decompresses to more than {most}; it is not opened")


def needs_extra(shown: str) -> NutgrafError:
    """The error for a document whose library is not installed."""
    return NutgrafError(shown, "needs the extra: pip install 'nutgraf[documents]'")
