"""An article's outline as rows, one a heading or paragraph, so that a row can become the other kind.

Every stretch of text knows from which passage of the parse it came: figures, notes and reading places follow.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tui.core.model import EDITED, Article, Extra, Link, Paragraph, Place, Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Key = tuple[str | None, int | None]
"""Section and paragraph of a passage."""


@dataclass(frozen=True, slots=True)
class Row:
    """A heading or a paragraph; a section without a heading has a heading without text."""

    text: str | None
    paragraph: Paragraph | None
    """None for a heading that the parse found."""
    origin: Key
    """The passage of the parse that the text comes from."""
    offset: int = 0
    """Where in that passage it begins."""
    section: str | None = None
    """Id of the section that begins here; None for a paragraph."""
    level: int = 0
    extra: Extra | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the parse and where it stands in the corrected article."""

    origin: Key
    offset: int
    length: int
    target: Key

    def moved(self, place: Place) -> Place:
        """A place of the parse that begins here, in the corrected article; cut where the piece ends."""
        start = min(max(place.start - self.offset, 0), self.length)
        return Place(*self.target, start, max(start, min(place.end - self.offset, self.length)))

    def back(self, place: Place) -> Place:
        """A place of the corrected article, in the parse."""
        return Place(*self.origin, place.start + self.offset, place.end + self.offset)


class Moves:
    """Where the places of a parse stand once the outline is corrected, and back.

    Args:
        pieces: In reading order; without any, everything stays.
    """

    def __init__(self, pieces: Iterable[Piece] = ()) -> None:
        self._there: dict[Key, list[Piece]] = {}
        self._back: dict[Key, Piece] = {}
        for piece in pieces:
            self._there.setdefault(piece.origin, []).append(piece)
            self._back[piece.target] = piece

    def moved(self, place: Place) -> Place:
        """A place of the parse, in the corrected article."""
        pieces = self._there.get((place.section, place.paragraph), ())
        holding = [piece for piece in pieces if piece.offset <= place.start]
        chosen = holding[-1] if holding else next(iter(pieces), None)
        return place if chosen is None else chosen.moved(place)

    def back(self, place: Place) -> Place:
        """A place of the corrected article, in the parse."""
        piece = self._back.get((place.section, place.paragraph))
        return place if piece is None else piece.back(place)


def rows_of(article: Article) -> list[Row]:
    """The outline of an article, its title aside."""
    rows = []
    for section in article.sections:
        head = Row(section.heading, None, (section.id, None), 0, section.id, section.level, section.extra)
        rows.append(head)
        rows += [Row(p.text, p, (section.id, number)) for number, p in enumerate(section.paragraphs)]
    return rows


def keys_of(rows: Sequence[Row]) -> list[Key]:
    """Section and paragraph that each row has now."""
    keys: list[Key] = []
    section, count = None, 0
    for row in rows:
        if row.section is not None:
            section, count = row.section, 0
            keys.append((section, None))
        else:
            keys.append((section, count))
            count += 1
    return keys


def sections_of(rows: Sequence[Row]) -> tuple[tuple[Section, ...], Moves]:
    """The rows as sections again, and where their text went."""
    pieces = [
        Piece(row.origin, row.offset, len(row.text), key)
        for row, key in zip(rows, keys_of(rows), strict=True)
        if row.text is not None
    ]
    grouped: list[tuple[Row, list[Paragraph]]] = []
    for row in rows:
        if row.section is not None:
            grouped.append((row, []))
        else:
            grouped[-1][1].append(_paragraph(row))
    sections = tuple(
        Section(row.section or "", row.text, row.level, tuple(paragraphs), row.extra or {})
        for row, paragraphs in grouped
    )
    return sections, Moves(pieces)


def as_heading(rows: list[Row], at: int, stretch: tuple[int, int], *, section: str, level: int) -> None:
    """Make a stretch of a paragraph a heading; what stands before and after it stays paragraphs.

    Args:
        rows: Changed in place.
        at: Which row.
        stretch: Where in its text the heading begins and ends.
        section: Id of the section that begins with it.
        level: Its level, 1 and up.
    """
    row = rows[at]
    start, end = stretch
    head = replace(_part(row, start, end), section=section, level=level, extra={EDITED: True})
    parts = [_part(row, 0, start), head, _part(row, end, len(row.text or ""))]
    rows[at : at + 1] = [part for part in parts if part.text]
    lone = at > 0 and rows[at - 1].section is not None and rows[at - 1].text is None
    if lone and rows[at].section is not None:
        del rows[at - 1]


def as_paragraph(rows: list[Row], at: int) -> None:
    """Make a heading a paragraph of the section before it; the first one of all becomes part of the lede.

    Args:
        rows: Changed in place.
        at: Which row.
    """
    row = rows[at]
    paragraph = row.paragraph or Paragraph(row.text or "")
    rows[at] = Row(row.text, paragraph, row.origin, row.offset)
    if at == 0:
        rows.insert(0, Row(None, None, row.origin, 0, row.section, 0, row.extra))


def _part(row: Row, start: int, end: int) -> Row:
    """A stretch of a paragraph without the space at its ends, as a paragraph of the same kind."""
    text = row.text or ""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    paragraph = row.paragraph or Paragraph(text)
    if (start, end) != (0, len(text)):
        links = tuple(
            Link(max(link.start, start) - start, min(link.end, end) - start, link.url)
            for link in paragraph.links
            if link.start < end and link.end > start
        )
        paragraph = replace(paragraph, text=text[start:end], links=links)
    return Row(text[start:end], paragraph, row.origin, row.offset + start)


def _paragraph(row: Row) -> Paragraph:
    return row.paragraph if row.paragraph is not None else Paragraph(row.text or "")
