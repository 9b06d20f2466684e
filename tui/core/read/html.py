"""HTML becomes a Document: the article of a page, with its headings, without what stands around it."""

from __future__ import annotations

import codecs
import re

from tui import __version__
from tui.core.errors import NutgrafError
from tui.core.model import Document, Source
from tui.core.read import metadata
from tui.core.read.decode import decode
from tui.core.read.extract import Article
from tui.core.read.source import WHOLE, RawSource
from tui.core.read.tree import parse

_CHARSET = re.compile(rb"charset\s{0,4}=\s{0,4}[\"']?\s{0,4}([A-Za-z0-9_:.-]{2,40})")
_TEXTUAL = re.compile(
    r"utf-?8|utf-?16|utf-?32|iso8859|cp\d|koi8|gb|big5|euc|shift|mac|tis|hz|johab|ascii|ptcp|kz1048"
)
_LATIN = frozenset(("iso8859-1", "ascii", "latin-1"))


def read(raw: RawSource, url: str | None = None, charset: str | None = None) -> Document:
    """The article of a page.

    The article is where the page's running text is; headings, lists, quotations and tables stay in their
    order, links at their place. Title, byline, site, date, language and canonical address are the page's own
    statements.

    Args:
        raw: The page.
        url: The address it was fetched from.
        charset: The encoding that the server named, which counts more than the page's own word.

    Raises:
        NutgrafError: It is not text, or there is no text in it.
    """
    shown = raw.path or raw.name
    root = parse(decode(raw.data, shown, _textual(charset) or declared(raw.data)))
    if root is None:
        raise NutgrafError(shown, "has no text in it")
    meta = metadata.read(root, url)
    article = Article(root, meta, url)
    found = article.found
    if not found:
        raise NutgrafError(shown, article.why_empty)
    warnings = [f"only the first {WHOLE // 1024 // 1024} MB were read"] if raw.truncated else []
    return Document(
        source=Source("html", raw.name, meta.url or url, raw.sha256, __version__),
        blocks=tuple(one.block for one in found),
        marked=True,
        title=article.title,
        deck=article.deck,
        byline=meta.byline or article.byline,
        site=meta.site,
        published=meta.published or article.published,
        language=meta.language,
        tags=meta.tags,
        warnings=(*warnings, *article.warnings),
    )


def declared(data: bytes) -> str | None:
    """The encoding that a page names in its head; None where it names none for text."""
    found = _CHARSET.search(data[:4096])
    return _textual(found.group(1).decode("ascii")) if found else None


def _textual(label: str | None) -> str | None:
    """An encoding by its label, as browsers take it: Latin-1 is Windows-1252; None where it is no text's."""
    try:
        name = codecs.lookup(label or "").name
    except (LookupError, ValueError):
        return None
    if name in _LATIN:
        return "cp1252"
    return name if _TEXTUAL.match(name) else None
