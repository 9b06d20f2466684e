"""A line of text cut into runs where something is marked in it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.paint import Words


def runs(text: str, start: int, end: int, tone: str, spans: Sequence[tuple[int, int, str]]) -> Words:
    """The characters `start` to `end` of a text as runs.

    Args:
        text: Of a whole block.
        start: Where the line begins.
        end: Where it ends.
        tone: Of everything in it.
        spans: Stretches of the block and their tones; where they overlap, the later ones lie above.

    Returns:
        Runs that put together are exactly the line.
    """
    inside = [(max(s, start), min(e, end), name) for s, e, name in spans if s < end and e > start]
    if not inside:
        return ((text[start:end], tone),)
    cuts = sorted({start, end, *(s for s, _, _ in inside), *(e for _, e, _ in inside)})
    line = []
    for left, right in pairwise(cuts):
        names = [tone, *(name for s, e, name in inside if s <= left and e >= right)]
        line.append((text[left:right], " ".join(filter(None, names))))
    return tuple(line)
