"""Compressed bytes from the network, unpacked within a limit."""

from __future__ import annotations

import zlib

_GZIP = 31
_ZLIB = 15
_RAW = -15
_STEP = 64 * 1024


class TooLargeError(Exception):
    """More came out than the limit allows."""


class BrokenError(Exception):
    """The bytes are not compressed in the way the server said."""


class Inflater:
    """Unpacks a body piece by piece.

    Args:
        encoding: The `Content-Encoding`: empty, `identity`, `gzip` or `deflate`.
        limit: Bytes that may come out in all.

    Raises:
        BrokenError: An encoding that was not asked for.
    """

    def __init__(self, encoding: str, limit: int) -> None:
        self._kind = encoding.strip().lower()
        if self._kind not in {"", "identity", "gzip", "x-gzip", "deflate"}:
            raise BrokenError(self._kind)
        self._plain = self._kind in {"", "identity"}
        self._left = limit
        self._begun = False
        self._done: list[bytes] = []
        self._unpack = zlib.decompressobj(_ZLIB if self._kind == "deflate" else _GZIP)

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the body.

        Raises:
            TooLargeError: The limit is reached.
            BrokenError: They cannot be unpacked.
        """
        if self._plain:
            self._keep(data)
            return
        while data:
            if self._unpack.eof:
                if self._kind == "deflate" or not data.strip(b"\0"):
                    return
                self._unpack = zlib.decompressobj(_GZIP)  # a gzip file may have several members
            self._keep(self._step(data))
            data = self._unpack.unused_data if self._unpack.eof else self._unpack.unconsumed_tail

    def _step(self, data: bytes) -> bytes:
        """At most `_STEP` bytes out of some in."""
        try:
            out = self._unpack.decompress(data, _STEP)
        except zlib.error:
            if self._begun or self._kind != "deflate":
                raise BrokenError(self._kind) from None
            self._unpack = zlib.decompressobj(_RAW)  # some servers leave the zlib header out
            try:
                out = self._unpack.decompress(data, _STEP)
            except zlib.error:
                raise BrokenError(self._kind) from None
        self._begun = True
        return out

    def _keep(self, out: bytes) -> None:
        self._left -= len(out)
        if self._left < 0:
            raise TooLargeError
        self._done.append(out)

    @property
    def data(self) -> bytes:
        """Everything so far."""
        return b"".join(self._done)
