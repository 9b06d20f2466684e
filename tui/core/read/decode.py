"""Bytes become text: encoding, line ends, cleaning."""

from __future__ import annotations

import codecs
import re

from tui.core.errors import NutgrafError
from tui.core.text import clean

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; those of UTF-32 first, because that of UTF-16 begins one of them."""

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"GIF8", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"PK\x03\x04", "a ZIP archive (or a DOCX, ODT or EPUB)"),
    (b"\x1f\x8b", "compressed (gzip)"),
    (b"BZh", "compressed (bzip2)"),
    (b"\xfd7zXZ", "compressed (xz)"),
    (b"7z\xbc\xaf", "compressed (7z)"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"%!PS", "a PostScript document"),
)

_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\v\f\r\x1a\x1b\x1c\x1d\x1e\x1f") + b"\x7f"
_SAMPLE = 64 * 1024
_LINE_END = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")


def decode(data: bytes, name: str, declared: str | None = None) -> str:
    """The text of a source: decoded, every line end a line feed, cleaned.

    A byte order mark decides; then UTF-16 and UTF-32 where their zero bytes show them, UTF-8 (with what is
    broken in it replaced), the declared encoding, and a guess. Western single-byte text is read as
    Windows-1252, which holds the quotation marks and the euro sign where Latin-1 has control characters.

    Args:
        data: The bytes.
        name: For the error message.
        declared: An encoding that the source names itself, where it does.

    Raises:
        NutgrafError: It is not text.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise NutgrafError(name, f"is {what}, not text")
    return clean(_lines(_decoded(data, name, declared)))


def _lines(text: str) -> str:
    """Every kind of line end as a line feed; the end mark of old DOS files goes."""
    text = text.rstrip("\x1a")
    if text.count("\n\r") > text.count("\r\n"):
        text = text.replace("\n\r", "\n")
    return _LINE_END.sub("\n", text)


def _decoded(data: bytes, name: str, declared: str | None) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _printable(data.decode(encoding, "replace"), name)
    wide = _wide(data)
    if wide:
        return _printable(data.decode(wide, "replace"), name)
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(data)  # forgives a character cut off at the end
    except UnicodeDecodeError:
        return _legacy(data, name, declared)
    if b"\x1b$" in data[:_SAMPLE]:
        text = _decoded_as(data, "iso2022_jp") or text
    return _printable(text, name)


def _decoded_as(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (ValueError, LookupError):  # no such encoding, a name that cannot be one, or other bytes
        return None


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, where Latin letters leave most of the other bytes zero."""
    sample = data[: _SAMPLE // 4 * 4]
    zeros = [sample[i::4].count(0) * 4 > len(sample) * 0.6 for i in range(4)]
    if len(sample) < 8 or all(zeros):
        return None
    shapes = {
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
    }
    return shapes.get((zeros[0], zeros[1], zeros[2], zeros[3]))


def _printable(text: str, name: str, limit: float = 0.05) -> str:
    """The text, unless more than `limit` of its characters are controls or undecodable."""
    sample = text[:_SAMPLE]
    bad = sum(sample.count(chr(c)) for c in _CONTROLS) + sample.count("\ufffd")
    if bad > len(sample) * limit:
        raise NutgrafError(name, "is not text")
    return text


def _legacy(data: bytes, name: str, declared: str | None) -> str:
    """Text in no Unicode encoding, or in broken UTF-8."""
    sample = data[:_SAMPLE]
    if sum(sample.count(c) for c in _CONTROLS) > len(sample) * 0.01:
        raise NutgrafError(name, "is not text")
    text = data.decode("utf-8", "replace")
    high = sum(char > "\x7f" for char in text[:_SAMPLE])
    broken = text[:_SAMPLE].count("\ufffd")
    if broken * 2 < high or (declared or "").lower().replace("_", "-") in {"utf-8", "utf8"}:
        return text
    told = _decoded_as(data, declared) if declared else None
    return told or data.decode(_guess(sample), "replace")


def _guess(sample: bytes) -> str:
    """An encoding by the look of the text: Windows-1252 unless most letters beyond ASCII are not Latin."""
    from charset_normalizer import from_bytes

    high = sum(byte > 0x7F for byte in sample)
    if high < 0.02 * len(sample):
        return "cp1252"
    cut = max(sample.rfind(b"\n"), sample.rfind(b" ")) if len(sample) == _SAMPLE else len(sample)
    best = from_bytes(sample[:cut]).best()
    if best is None:
        return "cp1252"
    letters = [char for char in str(best)[:4096] if char > "\x7f" and char.isalpha()]
    foreign = sum(char > "\u024f" for char in letters)
    return best.encoding if foreign * 2 > len(letters) else "cp1252"
