"""Where a reader is in an article, and where the next sentence, heading or figure lies.

Everything here is a pure function of the article: spots, sentences, hits. The screen keeps the state.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from tui.app import paint
from tui.core.model import EDITED, Place, passages
from tui.core.text import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.model import Article, Figure

HITS = 10_000
"""More places than this are not looked for; no reader goes through them."""


class Spot(NamedTuple):
    """A character of the article: the block it is in and its offset in code points."""

    block: int = 0
    offset: int = 0


class Span(NamedTuple):
    """A stretch of one block, `end` exclusive."""

    block: int
    start: int
    end: int

    @property
    def spot(self) -> Spot:
        """Where it begins."""
        return Spot(self.block, self.start)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text set by itself: the title, a heading, a paragraph."""

    text: str
    kind: str
    """`title`, `deck`, `dateline`, `warning`, `heading`, or a kind of paragraph."""
    section: str | None = None
    paragraph: int | None = None
    level: int = 0
    """Of a heading."""

    @property
    def passive(self) -> bool:
        """It stands on the page but is no place of the article: nothing in it can be marked."""
        return self.kind in ("deck", "dateline", "warning")


_SET = {"title": "title", "published": "date"}
"""What a reader can have set of an article, in words."""


def blocks_of(article: Article) -> tuple[Block, ...]:
    """What stands on the page, in order."""
    levels = {section.id: section.level for section in article.sections}
    title, *rest = passages(article.title, article.sections)
    set_by_reader = [_SET[name] for name in article.extra.get(EDITED, ()) if name in _SET]
    edited = f"{paint.CORRECTED} {' and '.join(sorted(set_by_reader, reverse=True))} corrected by you"
    parts = (article.byline, article.site, article.published, edited if set_by_reader else None)
    dateline = " · ".join(part for part in parts if part)
    head = [Block(title.text, "title")]
    head += [Block(text, kind) for text, kind in ((article.deck, "deck"), (dateline, "dateline")) if text]
    head += [Block(said[:1].upper() + said[1:], "warning") for said in article.warnings if said]
    return (
        *head,
        *(Block(p.text, p.kind, p.section, p.paragraph, levels.get(p.section or "", 0)) for p in rest),
    )


class Reading:
    """An article as something to move through."""

    def __init__(self, article: Article) -> None:
        """Lay the article out in blocks.

        Args:
            article: Its figures may be placed anywhere; one whose place does not exist is left out.
        """
        self.article = article
        self.blocks = blocks_of(article)
        self._at = {(b.section, b.paragraph): i for i, b in enumerate(self.blocks) if not b.passive}
        self._headings = [i for i, b in enumerate(self.blocks) if b.kind in ("title", "heading")]
        self._sentences: dict[int, tuple[tuple[int, int], ...]] = {}
        placed = ((figure, self.span(figure.at)) for figure in article.figures)
        self._figures = sorted(
            ((span, figure) for figure, span in placed if span is not None), key=lambda pair: pair[0]
        )
        self._spots = [span.spot for span, _ in self._figures]
        self.figures: dict[str, Figure] = {figure.id: figure for _, figure in self._figures}
        self.by_block: dict[int, list[tuple[int, int, Figure]]] = {}
        for span, figure in self._figures:
            self.by_block.setdefault(span.block, []).append((span.start, span.end, figure))

    # Places.

    def span(self, place: Place) -> Span | None:
        """A stored place on the page; None where the article has no such words."""
        block = self._at.get((place.section, place.paragraph))
        if block is None or not 0 <= place.start <= place.end <= len(self.blocks[block].text):
            return None
        return Span(block, place.start, place.end)

    def place(self, span: Span) -> Place:
        """A stretch of the page as it is stored."""
        block = self.blocks[span.block]
        return Place(block.section, block.paragraph, span.start, span.end)

    def text(self, span: Span) -> str:
        """The words of a stretch."""
        return self.blocks[span.block].text[span.start : span.end]

    def nearest(self, block: int, offset: int = 0) -> Spot:
        """A spot that exists and can be read, at or after the one asked for."""
        block = max(0, min(block, len(self.blocks) - 1))
        while self.blocks[block].passive and block + 1 < len(self.blocks):
            block, offset = block + 1, 0
        if self.blocks[block].passive:
            block, offset = 0, 0
        return Spot(block, max(0, min(offset, max(0, len(self.blocks[block].text) - 1))))

    # Sentences and larger steps.

    def sentences(self, block: int) -> tuple[tuple[int, int], ...]:
        """The sentences of a block, split when first asked for; a title or heading is one."""
        if block not in self._sentences:
            text, kind = self.blocks[block].text, self.blocks[block].kind
            whole = ((0, len(text)),)
            self._sentences[block] = whole if kind in ("title", "heading") else sentences(text) or whole
        return self._sentences[block]

    def sentence(self, spot: Spot) -> Span:
        """The sentence a spot is in."""
        spans = self.sentences(spot.block)
        index = max(0, bisect_right(spans, spot.offset, key=lambda s: s[0]) - 1)
        return Span(spot.block, *spans[index])

    def step_sentence(self, spot: Spot, step: int) -> Spot:
        """The beginning of the next sentence (1), or of the one before (-1)."""
        here = self.sentence(spot)
        spans = self.sentences(spot.block)
        index = spans.index((here.start, here.end)) + step
        if 0 <= index < len(spans):
            return Spot(spot.block, spans[index][0])
        block = self._readable(spot.block, step)
        if block is None:
            return here.spot
        spans = self.sentences(block)
        return Spot(block, spans[0 if step > 0 else -1][0])

    def step_paragraph(self, spot: Spot, step: int) -> Spot:
        """The beginning of the next block; going back, of this one first."""
        if step < 0 and self.sentence(spot).start > self.sentences(spot.block)[0][0]:
            return Spot(spot.block, 0)
        block = self._readable(spot.block, step)
        return spot if block is None else Spot(block, 0)

    def step_heading(self, spot: Spot, step: int) -> Spot:
        """The next heading, or the one before; going back, this section's own first. The title is one."""
        index = (
            bisect_right(self._headings, spot.block)
            if step > 0
            else bisect_left(self._headings, spot.block) - 1
        )
        return Spot(self._headings[index], 0) if 0 <= index < len(self._headings) else spot

    def _readable(self, block: int, step: int) -> int | None:
        block += step
        while 0 <= block < len(self.blocks):
            if not self.blocks[block].passive:
                return block
            block += step
        return None

    def last(self) -> Spot:
        """The beginning of the last sentence."""
        block = self._readable(len(self.blocks), -1) or 0
        return Spot(block, self.sentences(block)[-1][0])

    def at_paragraph(self, number: int) -> Spot:
        """Where a paragraph begins, counted from 1 without title and headings; the last one for more."""
        texts = [i for i, b in enumerate(self.blocks) if not b.passive and b.kind not in ("title", "heading")]
        return Spot(texts[min(max(number, 1), len(texts)) - 1], 0) if texts else Spot()

    def at_share(self, percent: int) -> Spot:
        """The sentence so far into the text, 0 to 100, counted in characters."""
        left = sum(len(block.text) for block in self.blocks) * min(percent, 100) // 100
        for number, block in enumerate(self.blocks):
            if left < len(block.text):
                return self.sentence(self.nearest(number, left)).spot
            left -= len(block.text)
        return self.last()

    def at(self, place: str) -> Spot | None:
        """The spot that a reader names: `12` the twelfth paragraph, `40%` so far in; None for other words."""
        named = _PLACE.fullmatch(place.strip())
        if named is None:
            return None
        return self.at_share(int(named[1])) if named[2] else self.at_paragraph(int(named[1]))

    # Figures, sections, hits.

    def figure_span(self, key: str) -> Span | None:
        """Where a figure stands, by its id."""
        return self.span(self.figures[key].at) if key in self.figures else None

    def figure_at(self, spot: Spot) -> Figure | None:
        """The figure whose words a spot is in."""
        here = self.by_block.get(spot.block, ())
        return next((figure for start, end, figure in here if start <= spot.offset < end), None)

    def step_figure(self, spot: Spot, current: str | None, step: int) -> Figure | None:
        """The next figure after a spot, or the one before; `current` is stepped over."""
        at = self.figure_span(current) if current else None
        if at is not None and self.sentence(at.spot) == self.sentence(spot):
            index = self._spots.index(at.spot) + step
        else:
            index = bisect_left(self._spots, spot) if step > 0 else bisect_left(self._spots, spot) - 1
        return self._figures[index][1] if 0 <= index < len(self._figures) else None

    def figure_near(self, spot: Spot) -> Figure | None:
        """The first figure of the sentence a spot is in, else the last one before it, else the first."""
        here = self.sentence(spot)
        index = bisect_left(self._spots, here.spot)
        if index < len(self._spots) and self._spots[index] < (here.block, here.end):
            return self._figures[index][1]
        return self._figures[max(0, index - 1)][1] if self._figures else None

    def section(self, spot: Spot) -> str | None:
        """The id of the section a spot is in; None in the title."""
        return self.blocks[spot.block].section

    def section_spot(self, section: str) -> Spot:
        """Where a section begins."""
        return next((Spot(i, 0) for i, b in enumerate(self.blocks) if b.section == section), Spot())

    def find(self, query: str) -> tuple[Span, ...]:
        """Where the words of a query stand together, in any case, with any space and any kind of quote."""
        parts = [re.escape(word) for word in query.split()]
        if not parts:
            return ()
        pattern = re.compile(_QUOTES.sub("['’‘]", r"\s{1,8}".join(parts)), re.IGNORECASE)
        found: list[Span] = []
        for number, block in enumerate(self.blocks):
            if not block.passive:
                found += [Span(number, *hit.span()) for hit in pattern.finditer(block.text)]
                if len(found) >= HITS:
                    break
        return tuple(found[:HITS])


_QUOTES = re.compile("['’‘]")
_PLACE = re.compile(r"([0-9]{1,7})\s?(%?)")


def step_span(spans: Sequence[Span], spot: Spot, step: int) -> int:
    """The number of the next span after a spot, or of the one before it, around the ends.

    Args:
        spans: In order, at least one.
        spot: Where the reader is.
        step: 1 or -1.
    """
    index = bisect_right(spans, (spot.block, spot.offset), key=lambda s: (s.block, s.start))
    if step < 0:
        index = bisect_left(spans, (spot.block, spot.offset), key=lambda s: (s.block, s.start)) - 1
    return index % len(spans)
