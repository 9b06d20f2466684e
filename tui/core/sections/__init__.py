"""A Document becomes an outline: title, lede, headings and paragraphs."""

from __future__ import annotations

from collections.abc import Sequence  # noqa: TC003
from typing import NamedTuple

from tui.core.model import Block, Document, Paragraph, Section
from tui.core.sections import front
from tui.core.sections.choose import levels


class Outline(NamedTuple):
    """An article in parts."""

    title: str
    deck: str | None
    byline: str | None
    published: str | None
    """ISO 8601 date."""
    sections: tuple[Section, ...]
    """At least one; ids s1, s2, ... in order; level 0 without a heading is the lede."""
    warnings: tuple[str, ...]


def build(document: Document) -> Outline:
    """The outline of a document.

    Every letter and digit of the blocks is in the title, a heading or a paragraph, once and in order. A
    byline or date that is found stays in the text, too. What the document says of itself goes before what
    is found.

    Args:
        document: With at least one block, or with a title.
    """
    blocks = document.blocks
    title, taken = _title(document)
    body = blocks[taken:]
    chosen = tuple(b.level if b.kind == "heading" else 0 for b in body) if document.marked else levels(body)
    warnings = () if title else ("no title found",)
    head = () if document.marked else body
    return Outline(
        title or front.named_after(document.source.name),
        document.deck,
        document.byline or front.byline_of(head),
        document.published or front.published_of(head),
        _sections(body, _dense(chosen)),
        warnings,
    )


def _title(document: Document) -> tuple[str | None, int]:
    """The title and how many blocks it takes from the text."""
    if not document.blocks:
        return document.title, 0
    first = document.blocks[0]
    if document.title is not None:
        same = first.kind == "heading" and first.text == document.title
        return document.title, int(same)
    if document.marked:
        return (first.text, 1) if first.kind == "heading" else (None, 0)
    return front.title_of(document.blocks)


def _dense(chosen: Sequence[int]) -> tuple[int, ...]:
    """The levels without gaps: the highest heading has level 1, the next kind 2."""
    order = sorted({level for level in chosen if level})
    return tuple(order.index(level) + 1 if level else 0 for level in chosen)


def _sections(blocks: Sequence[Block], chosen: Sequence[int]) -> tuple[Section, ...]:
    found: list[tuple[str | None, int, list[Paragraph]]] = [(None, 0, [])]
    for block, level in zip(blocks, chosen, strict=True):
        if level:
            found.append((block.text, level, []))
        else:
            found[-1][2].append(_paragraph(block))
    if not found[0][2] and len(found) > 1:
        found = found[1:]
    return tuple(
        Section(f"s{number}", heading, level, tuple(paragraphs))
        for number, (heading, level, paragraphs) in enumerate(found, 1)
    )


def _paragraph(block: Block) -> Paragraph:
    kind = "text" if block.kind == "heading" else block.kind
    return Paragraph(block.text, kind, block.links)
