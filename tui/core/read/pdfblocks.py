"""The lines of a PDF become paragraphs and headings."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from tui.core.model import Block
from tui.core.read.headings import Found, bold_as_headings
from tui.core.read.pdfpage import LARGER, Page
from tui.core.read.plain import blocks as plain_blocks
from tui.core.read.wrapping import joint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.read.pdflines import Line

_LONGEST_HEADING = 200
"""Characters."""

_MOST_HEADING = 0.25
"""Share of the text in one size; with more of it, the size is not that of headings."""

_HYPHENED = re.compile(r"([^\W\d_]{2,30})-$")
_LEADERS = re.compile(r"(?:\. ?){5}")
_OPENS = re.compile(r"([^\W\d_]{1,30})")
_WORD = re.compile(r"[^\W\d_]{1,30}(?:-[^\W\d_]{1,30}){0,3}")
_KEEPS_BEFORE = (
    "self well long short high low full part half mid pre post non anti multi inter cross semi co ex year"
    " third second first two three four five six ten single double new old so large small state all end best"
    " far fast hard home in off on out over under up down re vice ultra near top left right free tax debt"
    " cash risk"
)
_KEEPS_AFTER = (
    "related based driven led backed owned like wide free term time year old style made level scale quality"
    " price cost share market rate sector tech making producing selling looking growing adjusted listed"
    " traded term week month day quarter and or to"
)
"""Parts of words that keep their hyphen, where the document itself does not say."""


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
    page = Page(lines)
    known = _words(lines)
    found = [(_block(group, known), _size(group)) for group in page.groups()]
    return _with_headings(found, page.body)


def _words(lines: Sequence[Line]) -> Counter[str]:
    """How often the document has which words, without those that a line ends in the middle of."""
    known: Counter[str] = Counter()
    parted = False
    for line in lines:
        words = _WORD.findall(line.text.casefold())
        begins, parted = int(parted), line.text.endswith("-")
        known.update(words[begins : len(words) - parted])
    return known


def _block(group: Sequence[Line], known: Counter[str]) -> Found:
    """The block of some lines."""
    pieces = [group[0].text]
    for last, line in pairwise(group):
        if last is group[0] and len(last.text) == 1 and last.size > line.size:
            pieces.append(line.text)  # the large letter that opens a text
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

    The document decides where it has the word elsewhere, or both parts as words of their own; else parts
    that often stand at a hyphen keep theirs.
    """
    head, tail = _HYPHENED.search(before), _OPENS.match(after)
    if head is None or tail is None or not tail.group(1)[0].islower():
        return False
    first, second = head.group(1).casefold(), tail.group(1).casefold()
    joined, hyphened = known[first + second], known[f"{first}-{second}"]
    if joined or hyphened:
        return joined >= hyphened
    if known[first] and known[second]:
        return False
    return first not in _KEEPS_BEFORE.split() and second not in _KEEPS_AFTER.split()


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
        (size for size, count in sizes.items() if size > LARGER * body and count < _MOST_HEADING * total),
        reverse=True,
    )
    done = []
    for number, (one, size) in enumerate(sized):
        heads = size in large and _may_head(one.block, last=number + 1 == len(sized))
        level = large.index(size) + 1 if heads else 0
        done.append(replace(one, block=replace(one.block, kind="heading", level=level)) if heads else one)
    return _bold(_without_masthead(done), len(large))


def _without_masthead(found: list[Found]) -> list[Found]:
    """The blocks, with what stands in large letters between title and text, as authors do, made text."""
    first = next((n for n, one in enumerate(found) if one.block.kind != "heading"), len(found))
    title = min(range(first), key=lambda n: (found[n].block.level, n), default=0)
    for number in range(title + 1, first - 1):
        if found[number + 1].block.level <= found[number].block.level:
            bare = replace(found[number].block, kind="text", level=0)
            found[number] = replace(found[number], block=bare, bold=False)
    return found


def _bold(found: list[Found], levels: int) -> list[Found]:
    """The blocks with bold lines as headings below those that are set larger."""
    bare = [
        one
        if one.block.kind != "heading"
        else replace(one, block=replace(one.block, kind="text"), bold=False)
        for one in found
    ]
    return [
        replace(now, block=replace(now.block, level=levels + 1))
        if was.block.kind != "heading" and now.block.kind == "heading"
        else was
        for was, now in zip(found, bold_as_headings(bare), strict=True)
    ]


def _may_head(block: Block, *, last: bool) -> bool:
    """Whether a line in large letters is a heading, and no quotation, number or closing line."""
    text = block.text
    if last or block.kind not in {"text", "item"} or not 2 < len(text) <= _LONGEST_HEADING:
        return False
    letters = sum(char.isalpha() for char in text)
    if _LEADERS.search(text):
        return False
    return letters > 0.4 * len(text) and text[0] not in '“"”„«' and text[-1] not in ",;"
