"""What nutgraf knows of an article: frozen values, in the terms of the stored format (docs/formats.md).

Offsets are Unicode code points, `end` exclusive. Amounts are `Decimal` in base units (380 billion is
380000000000; 3 % is 3) and never negative: the direction is `Figure.change`.
`extra` holds keys that a person or a later nutgraf added to the YAML; they are written back as they came.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal  # noqa: TC003
from typing import Any, NamedTuple

FORMAT = 1
"""The version of the stored format; a file with a higher one opens read-only."""

Extra = Mapping[str, Any]


EDITED = "edited"
"""Key of `extra` that marks a figure, company or section which its reader changed or added; of an article it
lists the fields that its reader set."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside a paragraph; never followed by itself."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of an article's text."""

    text: str
    """The words, cleaned once; without line breaks, except in `code`."""
    kind: str = "text"
    """`text` (running text), `item`, `quote`, `row`, `caption` or `code`."""
    links: tuple[Link, ...] = ()
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the paragraphs under it; the lede has no heading."""

    id: str
    heading: str | None
    level: int
    """0 for the lede, 1 for a top heading, and so on."""
    paragraphs: tuple[Paragraph, ...]
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of an article: section None is the title, paragraph None the heading."""

    section: str | None
    paragraph: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in the text with what it measures, whose it is, and where it stands."""

    id: str
    kind: str
    """`money`, `percent`, `count` or `duration`."""
    written: str
    """The words of the figure, verbatim, without its qualifier."""
    low: Decimal
    high: Decimal
    """Base units; equal to `low` unless the text gives a range."""
    unit: str
    """ISO 4217 code, `%`, `pp`, `bp`, `year`/`month`/`week`/`day`/`hour`, or the thing counted (singular)."""
    qualifier: str
    """`exact`, `about`, `over`, `under`, `up_to` or `range`."""
    company: str | None
    """Id of an entry of `Article.companies`, else a country as written, else None."""
    metric: str
    """One of content/knowledge/metrics.yaml."""
    change: str
    """`level`, `up` or `down`."""
    period: str | None
    """The words of the text that say when, or over what time."""
    same_as: str | None
    """Id of the figure that states the same fact in another currency or wording."""
    rule: str
    """What found it and what attributed it, `recogniser/attribution`."""
    confidence: float
    """Of the attribution, 0 to 1."""
    at: Place
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Company:
    """A firm or institution that the article names."""

    id: str
    name: str
    """The short usual name."""
    names: tuple[str, ...]
    """Every form that the text uses, in order of appearance."""
    type: str
    """`company` or `institution`."""
    parent: str | None
    """Id of an entry of `Article.companies`."""
    mentions: int
    extra: Extra = field(default_factory=dict, hash=False)


class Mention(NamedTuple):
    """One place where the text names a company (derived, never stored)."""

    company: str
    """Id of the company."""
    at: Place
    written: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from and what read it."""

    kind: str
    """`text`, `markdown`, `html`, ..."""
    name: str
    """The file's name, an address, or `stdin`."""
    url: str | None
    sha256: str
    """Of the source's bytes, hexadecimal."""
    parser: str
    """The version of nutgraf that parsed it."""
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it is stored."""

    id: str
    """Slug of the title, `[a-z0-9-]{1,80}`, unique in a library."""
    title: str
    deck: str | None
    """The standfirst under the title."""
    byline: str | None
    site: str | None
    tags: tuple[str, ...]
    warnings: tuple[str, ...]
    published: str | None
    """ISO 8601 date, None where the source does not say."""
    language: str | None
    """ISO 639-1."""
    source: Source
    sections: tuple[Section, ...]
    figures: tuple[Figure, ...]
    companies: tuple[Company, ...]
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Block:
    """A block as a reader of a source delivers it, before headings are decided."""

    text: str
    kind: str = "text"
    """A `Paragraph.kind`, or `heading` where the source itself marks one."""
    level: int = 0
    """Of a marked heading, 1 and up."""
    links: tuple[Link, ...] = ()
    gap: bool = False
    """A blank line stood before it (plain text)."""


class Document(NamedTuple):
    """A source as read: decoded, cleaned, in blocks, nothing understood yet."""

    source: Source
    blocks: tuple[Block, ...]
    marked: bool = False
    """The source marks its headings (Markdown, HTML); plain text does not."""
    title: str | None = None
    deck: str | None = None
    byline: str | None = None
    site: str | None = None
    published: str | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


class Passage(NamedTuple):
    """A title, heading or paragraph, with where it stands: what the analysis walks over."""

    section: str | None
    paragraph: int | None
    text: str
    kind: str
    """`title`, `heading`, or the `Paragraph.kind`."""

    def place(self, start: int, end: int) -> Place:
        """The place of a stretch of this passage."""
        return Place(self.section, self.paragraph, start, end)

    def figure(self, start: int, end: int, **what: Any) -> Figure:
        """The figure at a stretch of this passage.

        Args:
            start: Code points of the passage.
            end: Exclusive.
            what: The other fields of `Figure`.
        """
        return Figure(at=self.place(start, end), **what)


def passages(title: str, sections: tuple[Section, ...]) -> tuple[Passage, ...]:
    """The title, headings and paragraphs of an article in reading order."""
    found = [Passage(None, None, title, "title")]
    for section in sections:
        if section.heading is not None:
            found.append(Passage(section.id, None, section.heading, "heading"))
        found += [Passage(section.id, number, p.text, p.kind) for number, p in enumerate(section.paragraphs)]
    return tuple(found)


def text_at(title: str, sections: tuple[Section, ...], place: Place) -> str | None:
    """The words at a place, or None where the article has no such place."""
    for passage in passages(title, sections):
        if (passage.section, passage.paragraph) == (place.section, place.paragraph):
            return passage.text[place.start : place.end] if place.end <= len(passage.text) else None
    return None
