"""Which form a source has, and the reader for it, which is imported only then."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from tui.core.read import plain

if TYPE_CHECKING:
    from tui.core.model import Document
    from tui.core.read.source import RawSource


class Reader(Protocol):
    """A module of this package that reads one form and needs nothing but the bytes."""

    def read(self, raw: RawSource) -> Document:
        """The document of a source."""


_ENDINGS = {
    **dict.fromkeys(("md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd"), "markdown"),
    **dict.fromkeys(("html", "htm", "xhtml", "xht", "shtml", "php", "asp", "aspx", "jsp"), "html"),
    **dict.fromkeys(("txt", "text", "rst", "asc", "log"), "text"),
    **dict.fromkeys(("docx", "docm", "dotx"), "docx"),
    **dict.fromkeys(("eml", "mht", "mhtml"), "mail"),
    "pdf": "pdf",
    "epub": "epub",
}
_KINDS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/markdown": "markdown",
    "text/x-markdown": "markdown",
    "application/pdf": "pdf",
    "application/epub+zip": "epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "message/rfc822": "mail",
    "multipart/related": "mail",
}
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--.{0,2000}?-->\s{0,200}){0,3}"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1)\b",
    re.IGNORECASE | re.DOTALL,
)
_FRONT = re.compile(rb"(?:\xef\xbb\xbf)?(?:---|\+\+\+)[ ]*\r?\n[A-Za-z_][\w-]{0,40}\s{0,4}[:=]")
_MARKS = re.compile(
    rb"^(?:#{1,6} \S|[^\n]{0,400}\]\(https?://|[^\n]{0,80}\*\*[^*\n]{1,200}\*\*|```|!\[)", re.MULTILINE
)
_PDF = b"%PDF-"
_SAMPLE = 64 * 1024


def form(raw: RawSource, media: str = "") -> str:
    """The form of a source: `html`, `markdown`, `docx`, `pdf`, `mail`, `epub` or `text`.

    Args:
        raw: The source.
        media: The media type that a server gave it.
    """
    if media in _KINDS:
        return _KINDS[media]
    ending = raw.name.rpartition(".")[2].lower() if not media else ""
    sample = raw.data[:_SAMPLE]
    if sample.startswith(_PDF):
        return "pdf"
    if ending in _ENDINGS and ending not in {"txt", "text"}:
        return _ENDINGS[ending]
    if _PAGE.match(sample):
        return "html"
    if ending not in _ENDINGS and (_FRONT.match(sample) or len(_MARKS.findall(sample)) > 3):
        return "markdown"
    return "text"


def read(raw: RawSource, media: str = "", charset: str | None = None, url: str | None = None) -> Document:
    """The document of a source in whichever form it has.

    Args:
        raw: The source.
        media: The media type that a server gave it.
        charset: The encoding that a server named.
        url: The address it was fetched from.

    Raises:
        NutgrafError: It cannot be read.
    """
    kind = form(raw, media)
    if kind == "html":
        from tui.core.read import html

        return html.read(raw, url, charset)
    if kind == "text":
        return plain.read(raw)
    reader = cast("Reader", import_module(f"tui.core.read.{kind}"))
    return reader.read(raw)
