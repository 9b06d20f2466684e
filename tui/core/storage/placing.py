"""Figures stay with their words when a person has edited the text of a stored article."""

from __future__ import annotations

from dataclasses import replace

from tui.core.model import Article, Figure, Passage, Place, passages

_PASSAGES = 20
"""How many passages on either side are searched for words that have moved."""

_CHARACTERS = 20_000
"""How far on either side of the old place."""


def settled(article: Article) -> Article:
    """The article with every figure at its words.

    A figure whose words do not stand at its place goes to the nearest place where they do: in its paragraph,
    else from its paragraph outwards. Where the words are gone the place is cut to what there is.
    """
    parts = passages(article.title, article.sections)
    known = {(part.section, part.paragraph): number for number, part in enumerate(parts)}
    figures = tuple(_settled(figure, parts, known) for figure in article.figures)
    moved = any(new is not old for new, old in zip(figures, article.figures, strict=True))
    return replace(article, figures=figures) if moved else article


def _settled(
    figure: Figure, parts: tuple[Passage, ...], known: dict[tuple[str | None, int | None], int]
) -> Figure:
    at = figure.at
    number = known.get((at.section, at.paragraph))
    if number is not None and parts[number].text[at.start : at.end] == figure.written:
        return figure
    found = _search(figure.written, parts, number or 0, at.start) or _cut(at, parts, number)
    return figure if found == at else replace(figure, at=found)


def _search(written: str, parts: tuple[Passage, ...], number: int, start: int) -> Place | None:
    """The place of the words nearest to where they stood, within bounds that keep the work linear."""
    if not written:
        return None
    first, last = max(0, number - _PASSAGES), min(len(parts), number + _PASSAGES + 1)
    for index in sorted(range(first, last), key=lambda index: abs(index - number)):
        text = parts[index].text
        low, high = max(0, start - _CHARACTERS), start + _CHARACTERS
        spots = (text.rfind(written, low, start + len(written)), text.find(written, start, high))
        found = [spot for spot in spots if spot >= 0]
        if found:
            spot = min(found, key=lambda spot: abs(spot - start))
            return parts[index].place(spot, spot + len(written))
    return None


def _cut(at: Place, parts: tuple[Passage, ...], number: int | None) -> Place:
    """A place that exists in the text."""
    part = parts[number or 0]
    if number is None:
        return part.place(0, 0)
    end = min(at.end, len(part.text))
    return part.place(min(at.start, end), end)
