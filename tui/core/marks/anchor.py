"""Where a note's words stand: made when a stretch is marked, found again when the text has changed.

The score of a place is 0.7 x likeness of the quote + 0.2 x likeness of the context + 0.1 x nearness to where
the words stood. From 0.85 a note is placed, from 0.65 its reader is asked, below it is an orphan; two places
within 0.05 of each other are uncertain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import partial_ratio_alignment

from tui.core.marks.note import Anchor
from tui.core.model import Article, Passage, Place, passages

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT = 32
"""Characters kept before and after a quote."""

PLACED, ASKED, TIE = 0.85, 0.65, 0.05
_QUOTE, _CONTEXT, _NEAR = 0.7, 0.2, 0.1

_MANY = 200
"""Exact places of a quote that are looked at."""

_REACH = 1_000_000
"""Characters of text that are compared with a quote that does not stand there verbatim."""

_LONG = 20_000
"""Characters of one passage that are compared at a time."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place that may be the note's."""

    passage: int
    start: int
    end: int
    likeness: float


def make(article: Article, place: Place) -> Anchor:
    """The anchor of a stretch of an article.

    Args:
        article: The article.
        place: The stretch; cut to what there is.
    """
    for part in passages(article.title, article.sections):
        if (part.section, part.paragraph) == (place.section, place.paragraph):
            return _anchor(part, place.start, place.end)
    return Anchor()


def find(article: Article, quote: str) -> Anchor | None:
    """The anchor of the first place where the article has these words, None where it has not.

    Typographic and plain quotation marks count as the same, and so do runs of white space in the quote.
    """
    wanted = _folded(" ".join(quote.split()))
    if not wanted:
        return None
    for part in passages(article.title, article.sections):
        start = part.text.find(quote)
        if start >= 0:
            return _anchor(part, start, start + len(quote))
    for part in passages(article.title, article.sections):
        start = _folded(part.text).find(wanted)
        if start >= 0:
            return _anchor(part, start, start + len(wanted))
    return None


def place(anchor: Anchor, article: Article) -> tuple[Place | None, str]:
    """Where an anchor's words stand in an article now.

    Args:
        anchor: Of a note (`Note.anchor`).
        article: The article as it is now.

    Returns:
        The place and `placed`; the likeliest place and `uncertain`; or None and `orphan`. An anchor without
        a quote belongs to the article: None and `placed`.
    """
    if not anchor.quote:
        return None, "placed"
    parts = passages(article.title, article.sections)
    at = anchor.at
    for part in parts if at is not None else ():
        if at is not None and (part.section, part.paragraph) == (at.section, at.paragraph):
            if _anchor(part, at.start, at.end) == anchor:
                return at, "placed"
            break
    return _best(anchor, parts)


def _best(anchor: Anchor, parts: tuple[Passage, ...]) -> tuple[Place | None, str]:
    offsets = _offsets(parts)
    was = _was(anchor, parts, offsets)
    spots = list(_exact(anchor.quote, parts))
    scored = _scored(spots, anchor, parts, offsets, was)
    if not scored or scored[0][0] < PLACED:
        spots += [spot for spot in _alike(anchor.quote, parts, offsets, was) if spot not in spots]
        scored = _scored(spots, anchor, parts, offsets, was)
    if not scored or scored[0][0] < ASKED:
        return None, "orphan"
    score, spot = scored[0]
    tie = any(score - other < TIE and not _overlap(spot, rival) for other, rival in scored[1:])
    found = parts[spot.passage].place(spot.start, spot.end)
    return found, "placed" if score >= PLACED and not tie else "uncertain"


def _anchor(part: Passage, start: int, end: int) -> Anchor:
    end = max(0, min(end, len(part.text)))
    start = max(0, min(start, end))
    return Anchor(
        quote=part.text[start:end],
        prefix=part.text[max(0, start - CONTEXT) : start],
        suffix=part.text[end : end + CONTEXT],
        at=part.place(start, end),
    )


def _offsets(parts: tuple[Passage, ...]) -> list[int]:
    """Where each passage begins in the whole text, and where the text ends."""
    offsets = [0]
    for part in parts:
        offsets.append(offsets[-1] + len(part.text) + 1)
    return offsets


def _was(anchor: Anchor, parts: tuple[Passage, ...], offsets: list[int]) -> int | None:
    """Where the words stood in the whole text, by their section and paragraph."""
    if anchor.at is None:
        return None
    for number, part in enumerate(parts):
        if (part.section, part.paragraph) == (anchor.at.section, anchor.at.paragraph):
            return offsets[number] + anchor.at.start
    return None


def _exact(quote: str, parts: tuple[Passage, ...]) -> Iterator[_Spot]:
    """Where the quote stands verbatim."""
    left = _MANY
    for number, part in enumerate(parts):
        start = part.text.find(quote)
        while start >= 0 and left:
            yield _Spot(number, start, start + len(quote), 1.0)
            left -= 1
            start = part.text.find(quote, start + 1)


def _alike(quote: str, parts: tuple[Passage, ...], offsets: list[int], was: int | None) -> Iterator[_Spot]:
    """In each passage near the old place, the stretch most like the quote."""
    left = _REACH
    for number in sorted(range(len(parts)), key=lambda number: abs(offsets[number] - (was or 0))):
        text = parts[number].text
        first = max(0, (was or 0) - offsets[number] - _LONG // 2) if len(text) > _LONG else 0
        window = text[first : first + _LONG]
        left -= len(window)
        if left < 0:
            return
        found = partial_ratio_alignment(quote, window, score_cutoff=50)
        if found is None or found.dest_end <= found.dest_start:
            continue
        start, end = _whole_words(text, first + found.dest_start, first + found.dest_end)
        yield _Spot(number, start, end, Indel.normalized_similarity(quote, text[start:end]))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch widened to the words that it cuts, without space at its ends."""
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _scored(
    spots: list[_Spot], anchor: Anchor, parts: tuple[Passage, ...], offsets: list[int], was: int | None
) -> list[tuple[float, _Spot]]:
    """The places with their scores, best first."""
    scored = []
    for spot in spots:
        text = parts[spot.passage].text
        before = Indel.normalized_similarity(anchor.prefix, text[max(0, spot.start - CONTEXT) : spot.start])
        after = Indel.normalized_similarity(anchor.suffix, text[spot.end : spot.end + CONTEXT])
        away = abs(offsets[spot.passage] + spot.start - was) / max(1, offsets[-1]) if was is not None else 1
        score = _QUOTE * spot.likeness + _CONTEXT * (before + after) / 2 + _NEAR * max(0.0, 1 - away)
        scored.append((score, spot))
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].passage, pair[1].start))


def _overlap(one: _Spot, other: _Spot) -> bool:
    return one.passage == other.passage and one.start < other.end and other.start < one.end


_QUOTES = str.maketrans("“”„«»‘’‚\u00a0\u2009\u202f", '"""""\'\'\'   ')


def _folded(text: str) -> str:
    """The text with plain quotation marks and spaces; as long as it was."""
    return text.translate(_QUOTES)
