"""The blocks of an article as lines among their neighbours: what a rule for headings looks at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence  # noqa: TC003
from dataclasses import dataclass

from tui.core.model import Block  # noqa: TC001

LONGEST = 160
"""Characters; a longer block is never taken for a heading."""

SHORT = 90
"""Characters; a shorter block without a stop may be a line of a list."""

LONG = 120
"""Characters; a longer block is a paragraph."""

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
_CLOSING = "\"'”’»)] "


@dataclass(frozen=True, slots=True)
class Line:
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


def is_short(block: Block) -> bool:
    """Whether a block could be a line of a list: short, and without a stop."""
    text = block.text
    return (
        block.kind == "text"
        and len(text) <= SHORT
        and last_sign(text) not in ".?!;"
        and text != rule_of(text)
    )


def ends_paragraph(block: Block) -> bool:
    """Whether a block ends running text: with a stop, or as a rule between parts."""
    return block.kind == "text" and (last_sign(block.text) in ".?!" or block.text == rule_of(block.text))


def rule_of(text: str) -> str | None:
    """The text itself where it is a rule between parts (`* * *`), without a letter or digit."""
    return None if any(char.isalnum() for char in text[:40]) else text


def speakers(blocks: Sequence[Block]) -> frozenset[str]:
    """What stands before a colon at the beginning of several blocks: the people of an interview."""
    found: Counter[str] = Counter()
    for block in blocks:
        if match := _SPEAKER.match(block.text):
            found[match.group(1)] += 1
    return frozenset(name for name, times in found.items() if times > 1)


def lines(blocks: Sequence[Block]) -> tuple[Line | None, ...]:
    """A line for each block that may be a heading, None for the others."""
    gaps = sum(block.gap for block in blocks) / max(1, len(blocks))
    named = speakers(blocks)
    found: list[Line | None] = []
    start, listed = 0, False
    ends = _run_ends([is_short(block) for block in blocks])
    for at, block in enumerate(blocks):
        before = blocks[at - 1] if at else None
        if at == 0 or not is_short(block) or not is_short(blocks[at - 1]):
            start, listed = at, False
        listed = listed or bool(before and before.text.endswith(":"))
        if block.kind != "text" or len(block.text) > LONGEST or not any(c.isalnum() for c in block.text):
            found.append(None)
            continue
        words = tuple(block.text.split())
        speaker = _SPEAKER.match(block.text)
        found.append(
            Line(
                block.text,
                words,
                block.text.rstrip("\"'”’»")[-1:],
                title_case(words),
                block.gap,
                at == 0,
                before,
                blocks[at + 1] if at + 1 < len(blocks) else None,
                max(1, ends[at] - start),
                at - start,
                _pair(blocks, start, ends[at], at),
                listed,
                bool(speaker and speaker.group(1) in named),
                gaps,
            )
        )
    return tuple(found)


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
