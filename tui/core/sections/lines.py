"""The blocks of an article as lines among their neighbours: what a rule for headings looks at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence  # noqa: TC003
from typing import NamedTuple

from tui.core.model import Block  # noqa: TC001

LONGEST = 160
"""Characters; a longer block is never taken for a heading."""

SHORT = 90
"""Characters; a shorter block without a stop may be a line of a list."""

LONG = 120
"""Characters; a longer block is a paragraph."""

LONG_RUN = 40
"""Short lines in a row; more of them are a list, whatever they look like."""

_SMALL = frozenset(
    [
        *(
            "a",
            "an",
            "the",
            "and",
            "or",
            "but",
            "nor",
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "to",
            "with",
        ),
        *(
            "as",
            "into",
            "over",
            "via",
            "vs",
            "per",
            "up",
            "is",
            "are",
            "be",
            "it",
            "its",
            "your",
            "our",
            "you",
            "we",
        ),
        *(
            "than",
            "that",
            "this",
            "how",
            "if",
            "not",
            "out",
            "off",
            "do",
            "does",
            "can",
            "will",
            "under",
            "after",
        ),
    ]
)
"""Words that may stay small in a title-cased line."""

_SPEAKER = re.compile(r"([^:.?!]{1,40}): ")
_ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Co|Ltd|LLC|plc|S\.A|N\.V|U\.S|U\.K|etc|Jr|Sr)\.$|\s?\.\.\.$")
_CLOSING = "\"'”’»)] "


class Line(NamedTuple):
    """A block that may be a heading, and where it stands."""

    text: str
    words: tuple[str, ...]
    last: str
    """Its last sign, inside quotes and brackets."""
    titled: bool
    """Every word that counts is capitalised."""
    gap: bool
    first: bool
    """It follows the title."""
    before: Block | None
    after: Block | None
    run: int
    """Length of the run of short lines without a stop that it is in."""
    place: int
    """Its place in that run, from 0."""
    pair: int
    """1 and 2 for two short lines with a paragraph before and after them, else 0."""
    listed: bool
    """A line before it in the run, or right before the run, ends in a colon."""
    speaker: bool
    """It begins with a name and a colon that begin other blocks too."""
    gaps: float
    """Share of the article's blocks that have a blank line before them."""


def last_sign(text: str) -> str:
    """The last character of a text, before closing quotation marks and brackets."""
    return text.rstrip(_CLOSING)[-1:]


def title_case(words: Sequence[str]) -> bool:
    """Whether a line of two and more words that count capitalises them all."""
    stripped = [word.strip("“”\"'‘’(#,:?!.)") for word in words]
    content = [word for word in stripped if word and word[0].isalpha() and word not in _SMALL]
    return len(content) > 1 and all(word[0].isupper() for word in content)


def is_rule(text: str) -> bool:
    """Whether a block is a rule between parts (`* * *`), without a letter or digit."""
    return not (text[0].isalnum() or any(char.isalnum() for char in text[:40]))


def is_short(block: Block) -> bool:
    """Whether a block could be a line of a list: short, and without a stop."""
    text = block.text
    return block.kind == "text" and len(text) <= SHORT and last_sign(text) not in ".?!;" and not is_rule(text)


def ends_paragraph(block: Block) -> bool:
    """Whether a block ends running text: with a stop, or as a rule between parts."""
    return block.kind == "text" and (last_sign(block.text) in ".?!" or is_rule(block.text))


def speakers(blocks: Sequence[Block]) -> frozenset[str]:
    """What stands before a colon at the beginning of several blocks, one of them a paragraph.

    These are the people of an interview; headings that begin alike have no paragraph among them.
    """
    found: Counter[str] = Counter()
    spoken: set[str] = set()
    for block in blocks:
        if match := _SPEAKER.match(block.text):
            found[match.group(1)] += 1
            if len(block.text) > LONG or last_sign(block.text) == ".":
                spoken.add(match.group(1))
    return frozenset(name for name in spoken if found[name] > 1)


def lines(blocks: Sequence[Block]) -> tuple[Line | None, ...]:
    """A line for each block that may be a heading, None for the others.

    No heading are items, rows and quotations, blocks over `LONGEST`, what ends in a stop that is not the
    dot of an abbreviation, and the lines of a long list but its last.
    """
    gaps = sum(block.gap for block in blocks) / max(1, len(blocks))
    named = speakers(blocks)
    short = [is_short(block) for block in blocks]
    ends = _run_ends(short)
    found: list[Line | None] = []
    start, listed = 0, False
    for at, block in enumerate(blocks):
        before = blocks[at - 1] if at else None
        if at == 0 or not (short[at] and short[at - 1]):
            start, listed = at, False
        listed = listed or bool(before and before.text.endswith(":"))
        inside = ends[at] - start > LONG_RUN and at + 1 < ends[at]
        if inside or not _may_be_heading(block):
            found.append(None)
            continue
        words = tuple(block.text.split())
        speaker = _SPEAKER.match(block.text)
        line = Line(
            text=block.text,
            words=words,
            last=_sign(block.text),
            titled=title_case(words),
            gap=block.gap,
            first=at == 0,
            before=before,
            after=blocks[at + 1] if at + 1 < len(blocks) else None,
            run=max(1, ends[at] - start),
            place=at - start,
            pair=_pair(blocks, start, ends[at], at),
            listed=listed,
            speaker=bool(speaker and speaker.group(1) in named),
            gaps=gaps,
        )
        found.append(line)
    return tuple(found)


def _may_be_heading(block: Block) -> bool:
    text = block.text
    if block.kind != "text" or len(text) > LONGEST or is_rule(text):
        return False
    return _sign(text) not in ".;,…" or bool(_ABBREVIATED.search(text))


def _sign(text: str) -> str:
    """The last character of a text, before closing quotation marks."""
    return text.rstrip("\"'”’»")[-1:]


def _pair(blocks: Sequence[Block], start: int, end: int, at: int) -> int:
    """The place of a block in a run of two between paragraphs."""
    if end - start != 2 or end >= len(blocks) or len(blocks[end].text) < LONG:
        return 0
    if start and not ends_paragraph(blocks[start - 1]):
        return 0
    return at - start + 1


def _run_ends(short: Sequence[bool]) -> list[int]:
    """For each block where the run of short ones that it is in ends, exclusive."""
    ends = [0] * len(short)
    end = len(short)
    for at in range(len(short) - 1, -1, -1):
        if not short[at]:
            end = at
        ends[at] = max(end, at + 1)
    return ends
