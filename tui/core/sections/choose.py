"""Which blocks of an unmarked text are headings, and of what level."""

from __future__ import annotations

from collections.abc import Sequence  # noqa: TC003

from tui.core.model import Block  # noqa: TC001
from tui.core.sections import company, signals
from tui.core.sections.lines import Line, lines
from tui.core.sections.weights import COMPANY, LINE

NEVER = -9.0
"""Score of a block that cannot be a heading."""


def levels(blocks: Sequence[Block]) -> tuple[int, ...]:
    """For each block its level as a heading, 1 and up, or 0 for a paragraph.

    Headings that the text marks itself (underlined, `#`) are taken as they are, and then alone. A text
    that marks none is weighed line by line: first each line with its neighbours, then among the others,
    because headings come in company and look alike. The last block is no heading: nothing stands under it.

    Args:
        blocks: What follows the title.
    """
    if any(block.kind == "heading" for block in blocks):
        return tuple(block.level if block.kind == "heading" else 0 for block in blocks)
    found = lines(blocks)
    first = [score(line) for line in found]
    second = company.weigh(found, first, company.contents(blocks))
    sums = [
        own + sum(COMPANY.get(name, 0.0) for name, holds in more.items() if holds)
        for own, more in zip(first, second, strict=True)
    ]
    chosen = [at for at, total in enumerate(sums) if total > 0 and at + 1 < len(blocks)]
    return _ranked(found, chosen)


def score(line: Line | None) -> float:
    """The sum of the signals of a line with its neighbours."""
    if line is None:
        return NEVER
    return sum(LINE.get(name, 0.0) for name, holds in signals.weigh(line).items() if holds)


def _ranked(found: Sequence[Line | None], chosen: Sequence[int]) -> tuple[int, ...]:
    """Levels by what sets headings apart: the parts of their numbers, else capitals over small letters."""
    out = [0] * len(found)
    texts = {at: line.text for at in chosen if (line := found[at])}
    depths = {at: len(signals.outline_number(text)) for at, text in texts.items()}
    capitals = {at for at, text in texts.items() if text.isupper()}
    parts = max(depths.values(), default=0) > 1
    for at in texts:
        if parts:
            out[at] = max(1, depths[at])
        elif 0 < len(capitals) < len(texts):
            out[at] = 1 if at in capitals else 2
        else:
            out[at] = 1
    return tuple(out)
