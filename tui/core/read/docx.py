"""Word documents become a Document: paragraphs by their styles, tables as rows, links by their place."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

from tui import __version__
from tui.core.errors import NutgrafError
from tui.core.model import Document, Source
from tui.core.read import properties
from tui.core.read.archive import Archive, needs_extra, whole
from tui.core.read.headings import Found, bold_as_headings, same_title, take_title
from tui.core.read.source import RawSource  # noqa: TC001  (the signature is read at run time)
from tui.core.read.wordbody import Body
from tui.core.read.wordstyles import Styles

if TYPE_CHECKING:
    from docx.document import Document as Package

_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w{1,40})/(\w{1,40})")
_VARIANTS = re.compile(
    rb"application/vnd\.(?:ms-word\.(?:document|template)\.macroEnabled\.main|openxmlformats-officedocument"
    rb"\.wordprocessingml\.template\.main)\+xml"
)
_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE_DAY = "2013-12-23"
"""The day on which python-docx's own template was made; documents made with it keep that day."""


def read(raw: RawSource) -> Document:
    """The blocks of a Word document.

    Headings are what a heading style or an outline level says; where there are none, paragraphs that are
    wholly bold; where there are none of these, the document counts as unmarked. Deleted text of tracked
    changes, hidden text, tables of contents, notes, page headers and footers are left out.

    Raises:
        NutgrafError: The extra is missing; the file is damaged, protected or too large; it has no text.
    """
    shown = raw.path or raw.name
    package = _package(raw, shown)
    try:
        found, cut = Body(Styles(package.styles.element), _addresses(package)).read(package.element.body)
    except RecursionError as error:
        raise NutgrafError(shown, "is nested too deep to be read") from error
    if not found:
        raise NutgrafError(shown, "has no text in it")
    said = _said(package)
    title, deck, found = _head(found, properties.title(said.get("title"), raw.name))
    found = bold_as_headings([_plain(one) for one in found])
    if (
        title is None
        and found
        and sum(one.block.kind == "heading" for one in found) == 1 == found[0].block.level
    ):
        title, found = found[0].block.text, found[1:]  # the only bold line is the title
    blocks = tuple(one.block for one in found)
    return Document(
        source=Source("docx", raw.name, None, raw.sha256, __version__),
        blocks=blocks,
        marked=any(block.kind == "heading" for block in blocks),
        title=title,
        deck=deck,
        byline=properties.byline(blocks) or properties.author(said.get("author")),
        published=properties.day(blocks) or said.get("created"),
        language=None,
        tags=properties.tags(said.get("keywords")),
        warnings=("only the first part of the document was read",) if cut else (),
    )


def _package(raw: RawSource, shown: str) -> Package:
    """The opened document; what is no XML in it is left out, so that nothing of it is decompressed."""
    data = whole(raw)
    if not data.startswith(b"PK"):
        old = data.startswith(b"\xd0\xcf\x11\xe0")
        reason = (
            "is an old or protected Office document; save it as .docx" if old else "is not a Word document"
        )
        raise NutgrafError(shown, reason)
    try:
        import docx
    except ImportError as error:
        raise needs_extra(shown) from error
    inside = _rebuilt(Archive(data, shown, "a Word document"), shown)
    try:
        package = docx.Document(inside)
        _ = package.element.body.tag, package.styles.element.tag
    except Exception as error:  # the library raises what it meets: KeyError, XMLSyntaxError, ...
        raise NutgrafError(shown, "is damaged, or is not a Word document") from error
    return package


def _rebuilt(archive: Archive, shown: str) -> io.BytesIO:
    """The archive with its XML alone: checked, and in the variant of the format that the library knows."""
    inside = io.BytesIO()
    with zipfile.ZipFile(inside, "w") as rebuilt:
        for name in archive.names:
            data = b""
            if name.lower().endswith((".xml", ".rels")):
                data = archive.read(name)
                if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
                    raise NutgrafError(
                        shown, "declares entities, which Word documents do not; it is not opened"
                    )
                data = _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/\2", data)
                if name == "[Content_Types].xml":
                    data = _VARIANTS.sub(_DOCUMENT, data)
            rebuilt.writestr(name, data)
    inside.seek(0)
    return inside


def _addresses(package: Package) -> dict[str, str]:
    """Where the links of the document lead, by the id of the relation."""
    relations = package.part.rels
    return {name: relation.target_ref for name, relation in relations.items() if relation.is_external}


def _said(package: Package) -> dict[str, str]:
    """What the properties of the file say of title, author, day and key words."""
    said: dict[str, str] = {}
    try:
        properties_ = package.core_properties
        said = {"title": properties_.title, "author": properties_.author, "keywords": properties_.keywords}
        created = properties_.created
    except Exception:  # noqa: BLE001  (properties that the library cannot read say nothing)
        return said
    if created is not None and (day := created.date().isoformat()) != _TEMPLATE_DAY:
        said["created"] = day
    return said


def _head(found: list[Found], given: str | None) -> tuple[str | None, str | None, list[Found]]:
    """Title and standfirst, and the blocks without them.

    The paragraph in the style of a title goes before a heading that stands alone at the top, and that before
    the properties of the file, which often are those of the document that this one was made from.
    """
    top = next((n for n, one in enumerate(found[:6]) if one.block.kind == "title"), None)
    if top is None:
        top = next(
            (n for n, one in enumerate(found[:3]) if given and same_title(one.block.text, given)), None
        )
    if top is not None:
        title: str | None = found[top].block.text
        found = found[:top] + found[top + 1 :]
    else:
        title, found = take_title(found, None)
        title = title or (None if _has_headline(found) else given)
    deck = next((n for n, one in enumerate(found[:4]) if one.block.kind == "deck"), None)
    if deck is None:
        return title, None, found
    return title, found[deck].block.text, found[:deck] + found[deck + 1 :]


def _has_headline(found: list[Found]) -> bool:
    """Whether the first block looks like a title: short, and set in bold or no sentence."""
    first = found[0] if found else None
    if first is None or first.block.kind not in {"text", "heading"} or len(first.block.text) > 200:
        return False
    return first.bold or first.block.kind == "heading"


def _plain(one: Found) -> Found:
    """A block whose style is that of a title or standfirst, but which is none, as heading or paragraph."""
    kind = {"title": "heading", "deck": "text"}.get(one.block.kind)
    if kind is None:
        return one
    return replace(one, block=replace(one.block, kind=kind, level=int(kind == "heading")))
