"""EPUB becomes a Document: the chapters of the book in their order, each as the page that it is."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from tui import __version__
from tui.core.errors import NutgrafError
from tui.core.model import Block, Document, Source
from tui.core.read import properties
from tui.core.read.archive import Archive, whole
from tui.core.read.dates import iso_date
from tui.core.read.decode import decode
from tui.core.read.headings import Found, bold_as_headings, same_title, take_title
from tui.core.read.html import declared
from tui.core.read.render import blocks
from tui.core.read.source import WHOLE, RawSource
from tui.core.read.tree import elements, parse

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_CHAPTERS = 2_000
"""Files of the book's text; those after them are not read."""

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_GUIDE = frozenset(("toc", "cover", "title-page", "copyright-page", "index", "colophon"))
_PAGE = re.compile(r"application/xhtml\+xml|text/(?:html|x-oeb1-document)|application/x-dtbook\+xml")
_XML_HEAD = re.compile(r"\s{0,100}<\?xml[^>]{0,200}\?>")
_ENCODING = re.compile(rb"<\?xml[^>]{0,100}encoding\s{0,4}=\s{0,4}[\"']([A-Za-z0-9_.:-]{1,40})")
_SELF_CLOSED = re.compile(r"<([a-zA-Z][a-zA-Z0-9]{0,20})((?:\s[^<>]{0,2000})?)/>")
_VOID = frozenset(
    ("br", "hr", "img", "input", "link", "meta", "col", "wbr", "area", "base", "source", "embed")
)
_AROUND = (
    "toc landmarks page-list lot loi cover titlepage halftitlepage copyright-page colophon index pagebreak"
    " noteref doc-toc doc-pagelist doc-pagebreak doc-noteref doc-cover doc-index doc-colophon"
)
"""What a part of a book says of itself that is no part of its text."""


@dataclass(frozen=True, slots=True)
class _Book:
    """What the package file says."""

    said: Mapping[str, list[str]]
    """Metadata by name without its namespace."""
    chapters: tuple[str, ...]
    """Names of the members in the order of reading."""
    labels: Mapping[str, str]
    """What the contents call a chapter, by its member."""


def read(raw: RawSource) -> Document:
    """The text of a book or article.

    Cover, contents, imprint and index are left out where the book marks them as such. What the chapters
    refer to (style sheets, pictures, scripts) is not opened.

    Raises:
        NutgrafError: The file is damaged, protected, too large when decompressed, or holds no text.
    """
    shown = raw.path or raw.name
    archive = Archive(whole(raw), shown, "an EPUB book")
    book = _book(archive)
    locked = _locked(archive)
    if locked & set(book.chapters):
        raise NutgrafError(shown, "is protected (DRM); its text cannot be read")
    found, cut = _chapters(archive, book)
    if not found:
        raise NutgrafError(shown, "has no text in it")
    title, found = take_title(found, _first(book, "title"))
    found = bold_as_headings(found)
    made = tuple(one.block for one in found)
    language = (_first(book, "language") or "")[:2].lower()
    return Document(
        source=Source("epub", raw.name, None, raw.sha256, __version__),
        blocks=made,
        marked=any(block.kind == "heading" for block in made),
        title=title or properties.title(raw.name, ""),
        byline=", ".join(dict.fromkeys(book.said.get("creator", ())))[:300] or None,
        site=_first(book, "publisher"),
        published=next((day for one in book.said.get("date", ()) if (day := iso_date(one))), None),
        language=language if len(language) == 2 and language.isalpha() else None,
        tags=tuple(dict.fromkeys(tag for tag in book.said.get("subject", ()) if len(tag) < 80))[:40],
        warnings=("only the first part of the book was read",) if cut else (),
    )


def _xml(data: bytes) -> Any | None:
    """The root of a small XML file: no entity is resolved, nothing else is opened."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _book(archive: Archive) -> _Book:
    """What the package file says, which the container names."""
    broken = NutgrafError(archive.shown, "is damaged, or is not an EPUB book")
    container = _xml(archive.read(_CONTAINER))
    named = None if container is None else container.find(".//{*}rootfile")
    path = unquote((named.get("full-path") if named is not None else None) or "")
    path = path or next((name for name in archive.names if name.endswith(".opf")), "")
    root = _xml(archive.read(path)) if path in archive else None
    if root is None:
        raise broken
    folder = posixpath.dirname(path)
    items, contents = {}, []
    for item in root.iterfind(".//{*}manifest/{*}item"):
        own = set((item.get("properties") or "").split())
        if _PAGE.match(item.get("media-type") or "") and "nav" not in own:
            items[item.get("id")] = _inside(folder, item.get("href") or "")
        elif "nav" in own or "ncx" in (item.get("media-type") or ""):
            contents.append(_inside(folder, item.get("href") or ""))
    order = [
        reference.get("idref")
        for reference in root.iterfind(".//{*}spine/{*}itemref")
        if (reference.get("linear") or "yes") != "no"
    ]
    skipped = {
        _inside(folder, reference.get("href") or "")
        for reference in root.iterfind(".//{*}guide/{*}reference")
        if reference.get("type") in _GUIDE
    }
    chapters = [items[one] for one in order if one in items]
    text = [name for name in chapters if name not in skipped]
    labels = next((found for name in contents if (found := _labels(archive, name))), {})
    return _Book(_metadata(root), tuple(dict.fromkeys(text or chapters)), labels)


def _labels(archive: Archive, name: str) -> dict[str, str]:
    """The names of the chapters in a table of contents, in either of the two formats that there are."""
    root = _xml(archive.read(name)) if name in archive else None
    labels: dict[str, str] = {}
    if root is None:
        return labels
    for point in root.iter("{*}navPoint", "{*}a"):
        if point.tag.endswith("}a"):
            target, words = point.get("href") or "", "".join(point.itertext())
        else:
            content, label = point.find("{*}content"), point.find("{*}navLabel/{*}text")
            target = (content.get("src") or "") if content is not None else ""
            words = (label.text or "") if label is not None else ""
        text = properties.one(words)
        if text and len(text) <= 200:
            labels.setdefault(_inside(posixpath.dirname(name), target), text)
    return labels


def _inside(folder: str, href: str) -> str:
    """The name of a member that a file in a folder refers to."""
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0])))


def _metadata(root: Any) -> dict[str, list[str]]:
    """The metadata of a package file, each field as clean lines."""
    said: dict[str, list[str]] = {}
    around = root.find(".//{*}metadata")
    for node in around.iter("{http://purl.org/dc/elements/1.1/}*") if around is not None else ():
        text = properties.one("".join(node.itertext()))
        if text:
            said.setdefault(node.tag.rpartition("}")[2], []).append(text)
    return said


def _first(book: _Book, name: str) -> str | None:
    return next(iter(book.said.get(name, ())), None)


def _locked(archive: Archive) -> set[str]:
    """The members that are encrypted; those of fonts are in many free books."""
    if _ENCRYPTION not in archive:
        return set()
    root = _xml(archive.read(_ENCRYPTION))
    if root is None:
        return set()
    return {unquote(node.get("URI") or "") for node in root.iterfind(".//{*}CipherReference")}


def _chapters(archive: Archive, book: _Book) -> tuple[list[Found], bool]:
    """The blocks of all chapters, and whether there were more than are read."""
    found: list[Found] = []
    size = 0
    for number, name in enumerate(book.chapters):
        if number >= MOST_CHAPTERS or size > WHOLE:
            return found, True
        if name not in archive:
            continue
        data = archive.read(name)
        size += len(data)
        if data.strip():
            found += _headed(_chapter(data, archive.shown), book.labels.get(name))
    return found, False


def _chapter(data: bytes, shown: str) -> list[Found]:
    """The blocks of a chapter."""
    named = _ENCODING.match(data)
    text = decode(data, shown, declared(b"charset=" + named.group(1)) if named else declared(data))
    root = parse(_SELF_CLOSED.sub(_closed, _XML_HEAD.sub("", text, count=1)))
    if root is None:
        return []
    skipped = {node for node in elements(root) if _is_around(node)}
    if any(node.tag == "body" for node in skipped):
        return []
    return [replace(one, node=None) for one in blocks(root, skipped)]


def _closed(found: re.Match[str]) -> str:
    """An empty element of XML, which HTML would leave open, with an end."""
    name, attributes = found.groups()
    return found.group() if name.lower() in _VOID else f"<{name}{attributes}></{name}>"


def _headed(found: list[Found], label: str | None) -> list[Found]:
    """A chapter without a heading of its own, under what the contents call it."""
    if not found or label is None or any(one.block.kind == "heading" for one in found):
        return found
    rest = found[1:] if same_title(found[0].block.text, label) else found
    return [Found(Block(label, "heading", 1)), *rest]


def _is_around(node: Any) -> bool:
    """Whether an element says that it is contents, cover or the like."""
    if node.tag == "nav" or node.get("hidden") is not None:
        return True
    told = f"{node.get('epub:type') or ''} {node.get('role') or ''}".split()
    return bool(told) and not set(_AROUND.split()).isdisjoint(told)
