"""The parts of a mail: split once, within limits, and decoded."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.core.read.html import declared

if TYPE_CHECKING:
    from email.message import Message

DEEPEST = 10
"""Parts within each other; deeper ones are not looked at."""

MOST_PARTS = 300

LONGEST_HEAD = 64 * 1024
"""Bytes of the headers of one part; what follows is not read."""

_LONGEST_FIELD = 4_000
"""Characters of one header that are decoded."""

_BLANK = re.compile(rb"\r?\n[ \t]{0,8}\r?\n|\r[ \t]{0,8}\r(?!\n)")
_LEAD = re.compile(rb"(?:\xef\xbb\xbf)?[\s\d]{0,40}(?:From [^\n]{1,400}\n)?")
_FIELD = re.compile(rb"[!-9;-~]{1,80}[ \t]{0,8}:")
_FOLDED = re.compile(r"\s*[\r\n]\s*")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a mail that is text."""

    kind: str
    """`text/html` or `text/plain`."""
    data: bytes
    """Without the encoding for the transport."""
    charset: str | None
    flowed: bool = False
    """Its lines flow (RFC 3676)."""
    delsp: bool = False
    """The space at the end of a flowing line is none of the text."""
    location: str | None = None
    """The address that it was saved from."""


class Mail:
    """A mail or a saved page in the format of one (MHTML).

    Args:
        data: The file.
    """

    def __init__(self, data: bytes) -> None:
        lead = _LEAD.match(data)
        data = data[lead.end() :] if lead else data
        self.is_mail = _FIELD.match(data) is not None
        self._left = MOST_PARTS
        self._head, body = _split(data)
        self.body = self._parts(self._head, body, 0)
        """What is to be read, in its order; attachments are not."""

    def field(self, name: str) -> str | None:
        """A header on one line, with its encoded words decoded; None where there is none."""
        value = self._head.get(name)
        return _decoded(str(value)[:_LONGEST_FIELD]) if value is not None else None

    def _parts(self, head: Message, body: bytes, depth: int) -> list[Part]:
        kind = head.get_content_type()
        self._left -= 1
        if self._left < 0 or depth > DEEPEST:
            return []
        if kind == "message/rfc822":
            return self._parts(*_split(body.lstrip(b"\r\n")), depth + 1)
        if head.get_content_maintype() != "multipart":
            return _leaf(head, kind, body)
        inside = [_split(piece) for piece in _pieces(head, body)]
        if kind == "multipart/alternative":
            choices = [found for part in inside if (found := self._parts(*part, depth + 1))]
            rich = [found for found in choices if any(part.kind == "text/html" for part in found)]
            return next(iter((*rich[::-1], *choices)), [])
        if kind == "multipart/related":
            return next((found for part in inside if (found := self._parts(*part, depth + 1))), [])
        texts = [part for part in inside if part[0].get_content_type() != "message/rfc822"]
        found = [one for part in texts for one in self._parts(*part, depth + 1)]
        return found or [one for part in inside for one in self._parts(*part, depth + 1)]


def _split(data: bytes) -> tuple[Message, bytes]:
    """The headers of a part and what stands under them."""
    from email.parser import HeaderParser

    blank = _BLANK.search(data, 0, LONGEST_HEAD)
    if data[:1] in {b"\r", b"\n", b""}:  # a part without headers
        return HeaderParser().parsestr(""), data
    end, begin = blank.span() if blank else (min(len(data), LONGEST_HEAD), len(data))
    try:
        head = data[:end].decode("utf-8")
    except UnicodeDecodeError:
        head = data[:end].decode("cp1252", "replace")
    return HeaderParser().parsestr(head), data[begin:]


def _pieces(head: Message, body: bytes) -> list[bytes]:
    """What stands between the boundaries of a part."""
    try:
        boundary = head.get_boundary() or ""
    except (ValueError, LookupError, TypeError):
        boundary = ""
    if not 0 < len(boundary) <= 200:
        return []
    mark = re.escape(boundary.encode("utf-8", "replace"))
    pieces = re.split(rb"(?:^|\r?\n)--" + mark + rb"(?:--)?[ \t]*(?=\r?\n|$)", body, maxsplit=MOST_PARTS)
    return [re.sub(rb"^\r?\n", b"", piece, count=1) for piece in pieces[1:]]


def _leaf(head: Message, kind: str, body: bytes) -> list[Part]:
    """The part, where it is text that is to be read."""
    if kind == "application/xhtml+xml":
        kind = "text/html"
    attached = str(head.get("Content-Disposition") or "").strip().lower().startswith("attachment")
    if kind not in {"text/html", "text/plain"} or attached or not body.strip():
        return []
    told = {name: _parameter(head, name) for name in ("charset", "format", "delsp")}
    location = str(head.get("Content-Location") or "") or None
    return [
        Part(
            kind,
            _bytes(body, str(head.get("Content-Transfer-Encoding") or "").strip().lower()),
            declared(f"charset={told['charset']}".encode("ascii", "ignore")) if told["charset"] else None,
            (told["format"] or "").lower() == "flowed",
            (told["delsp"] or "").lower() == "yes",
            location,
        )
    ]


def _parameter(head: Message, name: str) -> str | None:
    try:
        value = head.get_param(name)
    except (ValueError, LookupError, TypeError):
        return None
    value = value[2] if isinstance(value, tuple) else value
    return value[:80] if isinstance(value, str) else None


def _bytes(body: bytes, encoding: str) -> bytes:
    """A body without its encoding for the transport; what is broken in that is left out."""
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    if encoding != "base64":
        return body
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
    return binascii.a2b_base64(letters[: len(letters) // 4 * 4] + _rest(letters))


def _rest(letters: bytes) -> bytes:
    """The last letters, padded; a single one holds nothing."""
    over = letters[len(letters) // 4 * 4 :]
    return over + b"=" * (4 - len(over)) if len(over) > 1 else b""


def _decoded(value: str) -> str:
    """A header with its encoded words decoded, on one line."""
    from email.errors import HeaderParseError
    from email.header import decode_header

    value = _FOLDED.sub(" ", value)
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError, binascii.Error):
        return value
    text = ""
    for piece, charset in pieces:
        if isinstance(piece, str):
            text += piece
            continue
        try:
            text += piece.decode(charset or "latin-1", "replace")
        except (LookupError, ValueError):
            text += piece.decode("utf-8", "replace")
    return " ".join(text.split())
