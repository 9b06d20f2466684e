"""Which sections and figures of two states of an article are the same ones.

Each step takes what the steps before it left, from the surest sign to the weakest; nothing is paired twice.
All of it takes time in proportion to the text.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tui.core.model import Article, Figure, Section, passages
from tui.core.revising.likeness import folded, shared, words

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

_ALIKE = 0.4
"""Share of words from which two sections at the same place of the outline are one."""

_NEAR = 4
"""So many sections or figures at the same place are compared with each other."""

_LINE = 40
"""Characters from which a paragraph that stands in both shows that the sections are one."""

_AROUND = 4
"""Words before and after a figure by which it is known when its own words change."""

_SAME_AROUND = 0.5
"""Share of them that must be the same."""

_SLICE = 80
"""Characters before and after a figure in which those words are looked for."""

Pairs = dict[int, int]
"""Of each new one that was there before, by number, the number of the old one."""

Texts = Mapping[tuple[str | None, int | None], str]
"""The text of each passage, by section and paragraph."""


def sections_paired(old: Article, new: Article) -> Pairs:
    """Which sections were there before: by heading and text, by heading, by a paragraph, by likeness."""
    pairs: Pairs = {}
    before, after = old.sections, new.sections
    for sign in (_whole, _heading):
        _by_keys([sign(one) for one in before], [sign(one) for one in after], pairs)
    ledes = before and after and before[0].heading is None and after[0].heading is None
    if ledes and 0 not in pairs and 0 not in pairs.values():
        pairs[0] = 0
    _by_paragraph(before, after, pairs)
    _by_likeness(before, after, pairs)
    return pairs


def figures_paired(old: Article, new: Article) -> Pairs:
    """Which figures were there before: by place and words, by value, by the words around them.

    Args:
        old: The article as it was.
        new: The article as it is, its sections with the ids that they had.
    """
    pairs: Pairs = {}
    was, now = _texts(old), _texts(new)
    before, after = [_signs(one, was) for one in old.figures], [_signs(one, now) for one in new.figures]
    for step in range(_SIGNS):
        _by_keys([signs[step] for signs in before], [signs[step] for signs in after], pairs)
    _by_surroundings(old.figures, new.figures, was, now, pairs)
    return pairs


def _whole(section: Section) -> Hashable:
    return section.heading, tuple(paragraph.text for paragraph in section.paragraphs)


def _heading(section: Section) -> Hashable:
    return folded(section.heading) if section.heading else None


_SIGNS = 4


def _signs(figure: Figure, texts: Texts) -> tuple[Hashable, ...]:
    """What a figure is known by, the surest first: its place, its section, its words, its value."""
    value = (figure.low, figure.high, figure.unit)
    section = figure.at.section
    return (
        (texts.get((section, figure.at.paragraph)), figure.at.start, figure.written),
        (section, figure.written, value),
        (figure.written, value),
        (section, figure.kind, value),
    )


def _by_keys(before: Sequence[Hashable], after: Sequence[Hashable], pairs: Pairs) -> None:
    """Pair what has the same key, in order; None pairs with nothing."""
    taken = set(pairs.values())
    waiting: dict[Hashable, deque[int]] = defaultdict(deque)
    for number, key in enumerate(before):
        if number not in taken and key is not None:
            waiting[key].append(number)
    for number, key in enumerate(after):
        if number not in pairs and key is not None and (found := waiting.get(key)):
            pairs[number] = found.popleft()


def _by_paragraph(before: Sequence[Section], after: Sequence[Section], pairs: Pairs) -> None:
    """Pair sections that share most of their text, paragraph by paragraph."""
    taken = set(pairs.values())
    holders: dict[str, int] = {}
    for number, section in enumerate(before):
        if number not in taken:
            holders.update((p.text, number) for p in section.paragraphs if len(p.text) >= _LINE)
    for number, section in enumerate(after):
        if number in pairs or not holders:
            continue
        votes: Counter[int] = Counter()
        for paragraph in section.paragraphs:
            holder = holders.get(paragraph.text)
            if holder is not None and holder not in taken:
                votes[holder] += len(paragraph.text)
        if votes:
            best = votes.most_common(1)[0][0]
            pairs[number] = best
            taken.add(best)


def _by_likeness(before: Sequence[Section], after: Sequence[Section], pairs: Pairs) -> None:
    """Pair what is left with what stood at its place of the outline and has most words in common with it."""
    taken = set(pairs.values())
    at = 0
    for number, section in enumerate(after):
        if number not in pairs:
            near = range(at, min(len(before), at + 2 * _NEAR))
            rivals = [one for one in near if one not in taken][:_NEAR]
            own = _bag(section) if rivals else Counter()
            best = max(((shared(own, _bag(before[one])), -one) for one in rivals), default=(0.0, 0))
            if best[0] < _ALIKE:
                continue
            pairs[number] = -best[1]
            taken.add(-best[1])
        at = pairs[number] + 1


def _bag(section: Section) -> Counter[str]:
    return words(" ".join((section.heading or "", *(p.text for p in section.paragraphs))))


def _by_surroundings(
    before: Sequence[Figure], after: Sequence[Figure], was: Texts, now: Texts, pairs: Pairs
) -> None:
    """Pair figures of one kind in one section that stand between the same words."""
    taken = set(pairs.values())
    waiting: dict[tuple[str | None, str], list[int]] = defaultdict(list)
    for number, figure in enumerate(before):
        if number not in taken:
            waiting[figure.at.section, figure.kind].append(number)
    for number, figure in enumerate(after):
        rivals = waiting.get((figure.at.section, figure.kind), []) if number not in pairs else []
        own = _around(figure, now) if rivals else ()
        scored = [(_same(own, _around(before[one], was)), -one) for one in rivals[:_NEAR]]
        score, best = max(scored, default=(0.0, 0))
        if score >= _SAME_AROUND:
            pairs[number] = -best
            rivals.remove(-best)


def _around(figure: Figure, texts: Texts) -> tuple[str, ...]:
    """The words before a figure, the nearest first, and those after it; empty ones where the text ends."""
    text = texts.get((figure.at.section, figure.at.paragraph), "")
    start, end = figure.at.start, figure.at.end
    left = text[max(0, start - _SLICE) : start].split()[: -_AROUND - 1 : -1]
    right = text[end : end + _SLICE].split()[:_AROUND]
    return tuple((side[n] if n < len(side) else "") for side in (left, right) for n in range(_AROUND))


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """The share of words that are the same on both sides."""
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one)


def _texts(article: Article) -> Texts:
    return {(part.section, part.paragraph): part.text for part in passages(article.title, article.sections)}
