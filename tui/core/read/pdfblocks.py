"""The lines of a PDF become paragraphs and headings."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from tui.core.model import Block
from tui.core.read.headings import Found, bold_as_headings
from tui.core.read.plain import blocks as plain_blocks
from tui.core.read.wrapping import joint

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.core.read.pdflines import Line

_LARGER = 1.1
"""Times the size of the text; a larger line may be a heading."""

_LONGEST_HEADING = 200
"""Characters."""

_MOST_HEADING = 0.25
"""Share of the text in one size; with more of it, the size is not that of headings."""

_ITEM = re.compile(r"[-•‣◦▪●○■□➢➤✓✔►·–∙]\s{0,3}\S|\(?(?:\d{1,2}|[a-z])[.)]\s+\S")
_FIRST = re.compile(r"\S{1,60}")
_HYPHENED = re.compile(r"([^\W\d_]{2,30})-$")
_OPENS = re.compile(r"([^\W\d_]{1,30})")
_WORD = re.compile(r"[^\W\d_]{2,30}(?:-[^\W\d_]{1,30}){0,3}")
_KEEPS = (
    "self well long short high low full part half mid pre post non anti multi inter cross semi co ex year"
    " third second first two three four five six ten single double new old so large small state all end best"
    " far fast hard home in off on out over under up down re vice ultra near top left right free tax debt"
    " cash risk"
)
"""First parts of words that keep their hyphen, where the document itself does not say."""


def blocks(lines: Sequence[Line]) -> list[Found]:
    """The blocks of a document in the order of its lines.

    A line ends a paragraph where the next one stands further away than the lines around, begins an item or
    is indented, is set in another size or weight, or would have begun on this line. A word that a line ends
    in the middle of is put together.

    Args:
        lines: Without running heads and page numbers.
    """
    if not lines:
        return []
    page = _Page(lines)
    known = Counter(word.casefold() for line in lines for word in _WORD.findall(line.text))
    found = [(_block(group, known), _size(group)) for group in page.groups()]
    return _with_headings(found, page.body)


class _Page:
    """Measures of a document, by which lines are told apart."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        sizes: Counter[float] = Counter()
        for line in lines:
            sizes[line.size] += len(line.text)
        self.body = sizes.most_common(1)[0][0]
        self.leading = self._leading()
        self.width = self._widths()
        self.left = self._lefts()

    def _leading(self) -> dict[float, float]:
        """The usual distance of two lines, by their size."""
        gaps: dict[float, list[float]] = {}
        for line, after in pairwise(self.lines):
            gap = line.y - after.y
            if line.page == after.page and line.size == after.size and 0 < gap < 3 * max(line.size, 4):
                gaps.setdefault(line.size, []).append(gap)
        return {size: median(some) for size, some in gaps.items()}

    def _widths(self) -> dict[tuple[int, float], int]:
        """Characters of a full line, by page and size."""
        lengths: dict[tuple[int, float], list[int]] = {}
        for line in self.lines:
            lengths.setdefault((line.page, line.size), []).append(len(line.text))
        return {key: sorted(some)[-1 - len(some) // 12] for key, some in lengths.items()}

    def _lefts(self) -> dict[tuple[int, float], list[float]]:
        """Where most lines begin, by page and size: the left edges of its columns."""
        edges: dict[tuple[int, float], Counter[float]] = {}
        for line in self.lines:
            edges.setdefault((line.page, line.size), Counter())[round(line.x)] += 1
        return {
            key: [x for x, count in some.items() if count > 1 and count >= 0.2 * some.total()]
            for key, some in edges.items()
        }

    def groups(self) -> Iterator[list[Line]]:
        """The lines of one block after the other."""
        group: list[Line] = []
        for line in self.lines:
            if group and not self._goes_on(group, line):
                yield group
                group = []
            group.append(line)
        if group:
            yield group

    def _goes_on(self, group: Sequence[Line], line: Line) -> bool:
        """Whether a line continues the block of the lines before it."""
        last = group[-1]
        if abs(last.size - line.size) > 0.08 * last.size + 0.3 and not _is_initial(group, line):
            return False
        if _ITEM.match(line.text) and not self._dashes_on(last, line):
            return False
        if line.size > _LARGER * self.body:
            return last.page == line.page and 0 < last.y - line.y < 1.9 * line.size
        width = max(self.width.get((last.page, last.size), 0), 20)
        apart = last.page != line.page or last.y - line.y < -0.5 * line.size
        if (last.bold != line.bold and len(last.text) < 0.8 * width) or self._is_indented(group, line):
            return False
        return (apart or self._is_near(last, line)) and _no_room(last.text, line.text, width, apart=apart)

    def _is_near(self, last: Line, line: Line) -> bool:
        """Whether two lines are as far from each other as lines of that size usually are."""
        return last.y - line.y <= 1.3 * self.leading.get(line.size, 1.2 * line.size) + 0.5

    def _dashes_on(self, last: Line, line: Line) -> bool:
        """Whether a dash or a number at the beginning of a line is part of a sentence."""
        full = len(last.text) >= 0.8 * self.width.get((last.page, last.size), 0)
        return full and last.text[-1] not in ".:;!?" and line.text[:1] in "-–0123456789" and last.x == line.x

    def _is_indented(self, group: Sequence[Line], line: Line) -> bool:
        """Whether a line begins further to the right than the left edge of its column."""
        edges = self.left.get((line.page, line.size), [])
        inward = any(3 < line.x - edge < 45 for edge in edges) and not any(
            abs(line.x - e) <= 3 for e in edges
        )
        return inward and len(group) > 0 and abs(line.x - group[-1].x) > 3 and group[-1].text[-1] in '.!?”"’:'


def _no_room(last: str, text: str, width: int, *, apart: bool) -> bool:
    """Whether the next line's first word had no room on the last one, or goes on with its sentence."""
    first = _FIRST.match(text)
    room = width - len(last) - 1 - (len(first.group()) if first else 0)
    starts = text[0].isupper() or text[0].isdigit() or text[0] in '“"‘('
    if not starts:
        return not apart or last[-1] not in ".!?" or last.endswith("-")
    if last[-1] in '.!?:”"' and (apart or room > 0.2 * width):
        return apart and room < 0.05 * width and last[-1] != ":"
    return room < 0.35 * width


def _is_initial(group: Sequence[Line], line: Line) -> bool:
    """Whether a line follows the large letter that begins it."""
    return (
        len(group) == 1 and len(group[0].text) == 1 and group[0].text.isalpha() and group[0].page == line.page
    )


def _block(group: Sequence[Line], known: Counter[str]) -> Found:
    """The block of some lines."""
    pieces = [group[0].text]
    for last, line in pairwise(group):
        if len(group[0].text) == 1 and last is group[0] and last.size > line.size:
            pieces.append(line.text)
        elif last.text.endswith("\u00ad") or _parts(last.text, line.text, known):
            pieces[-1] = pieces[-1][:-1]
            pieces.append(line.text)
        else:
            pieces.append(joint(last.text, line.text))
    text = "".join(pieces)
    made = plain_blocks(text)
    block = made[0] if len(made) == 1 and made[0].kind != "heading" else Block(text)
    return Found(replace(block, gap=True), all(line.bold for line in group))


def _size(group: Sequence[Line]) -> float:
    """The size of most letters of a block."""
    sizes: Counter[float] = Counter()
    for line in group:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0]


def _parts(before: str, after: str, known: Counter[str]) -> bool:
    """Whether a hyphen at the end of a line only parts a word.

    The document decides where it has the word elsewhere; else only first parts that often stand before a
    hyphen keep theirs.
    """
    head, tail = _HYPHENED.search(before), _OPENS.match(after)
    if head is None or tail is None or not tail.group(1)[0].islower():
        return False
    first, second = head.group(1).casefold(), tail.group(1).casefold()
    joined, hyphened = known[first + second], known[f"{first}-{second}"]
    if joined or hyphened:
        return joined >= hyphened
    return first not in _KEEPS.split() and second not in {"and", "or", "to"}


def _with_headings(sized: Sequence[tuple[Found, float]], body: float) -> list[Found]:
    """The blocks with those made headings that are set larger than the text, else in bold.

    Args:
        sized: Each block with its size.
        body: The size of the text.
    """
    total = sum(len(one.block.text) for one, _ in sized)
    sizes: Counter[float] = Counter()
    for one, size in sized:
        sizes[size] += len(one.block.text)
    large = sorted(
        (size for size, count in sizes.items() if size > _LARGER * body and count < _MOST_HEADING * total),
        reverse=True,
    )
    done = []
    for number, (one, size) in enumerate(sized):
        heads = size in large and _may_head(one.block, last=number + 1 == len(sized))
        level = large.index(size) + 1 if heads else 0
        done.append(replace(one, block=replace(one.block, kind="heading", level=level)) if heads else one)
    return _bold(done, len(large))


def _bold(found: list[Found], levels: int) -> list[Found]:
    """The blocks with bold lines as headings below those that are set larger."""
    larger = sum(one.block.kind == "heading" for one in found[1:])
    bold = [
        one if one.block.kind != "heading" else replace(one, block=replace(one.block, kind="text"))
        for one in found
    ]
    made = bold_as_headings(bold)
    return [
        was
        if was.block.kind == "heading" or now.block.kind != "heading"
        else replace(now, block=replace(now.block, level=levels + 1 if larger or levels else 1))
        for was, now in zip(found, made, strict=True)
    ]


def _may_head(block: Block, *, last: bool) -> bool:
    """Whether a line in large letters is a heading, and no quotation, number or closing line."""
    text = block.text
    letters = sum(char.isalpha() for char in text)
    return (
        not last
        and block.kind in {"text", "item"}
        and 2 < len(text) <= _LONGEST_HEADING
        and letters * 2 > len(text) * 0.8
        and text[0] not in '“"”„«'
        and text[-1] not in ",;"
    )
