"""The lines of a page: which words stand on which line of the screen, for one width."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from tui.app.text.reading import Spot
from tui.app.text.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.text.reading import Block

INDENT = {"item": 2, "quote": 4, "code": 2}
"""Columns that a kind of paragraph is set in from the left."""

TOP = 1
"""Blank lines above the title."""

_HEAD = ("title", "deck", "dateline", "warning")
_TIGHT = {("item", "item"), ("row", "row"), *combinations(_HEAD, 2), ("warning", "warning")}
"""Kinds that follow each other without a blank line."""


class Line(NamedTuple):
    """A line of the page; a blank one has no words and belongs to the block above it."""

    block: int
    start: int
    end: int
    first: bool
    """It is the first line of its block."""
    blank: bool


class Lines:
    """An exact table of the lines of a page, in arrays: 50,000 paragraphs take a fraction of a second."""

    def __init__(self, blocks: Sequence[Block], width: int) -> None:
        """Wrap every block.

        Args:
            blocks: What stands on the page.
            width: Columns of the text.
        """
        self.width = width
        self._block, self._start, self._end = array("l"), array("l"), array("l")
        self._first = array("l")
        for _ in range(TOP):
            self._add(0, 0, -1)
        before = ""
        for number, block in enumerate(blocks):
            for _ in range(_space(before, block)):
                self._add(max(0, number - 1), 0, -1)
            self._first.append(len(self._block))
            for start, end in wrap(block.text, width - INDENT.get(block.kind, 0)):
                self._add(number, start, end)
            before = block.kind
        self._add(max(0, len(blocks) - 1), 0, -1)

    def _add(self, block: int, start: int, end: int) -> None:
        self._block.append(block)
        self._start.append(start)
        self._end.append(end)

    def __len__(self) -> int:
        return len(self._block)

    def __getitem__(self, number: int) -> Line:
        block, end = self._block[number], self._end[number]
        first = end >= 0 and self._first[block] == number
        return Line(block, self._start[number], max(end, 0), first, end < 0)

    def has(self, spot: Spot) -> bool:
        """Whether there is such a block."""
        return spot.block < len(self._first)

    def of(self, spot: Spot) -> int:
        """The line that a spot stands on."""
        first = self._first[spot.block]
        last = self._last(spot.block)
        return bisect_right(self._start, spot.offset, first, last + 1) - 1 if last >= first else first

    def span(self, block: int, start: int, end: int) -> tuple[int, int]:
        """The first and the last line of a stretch of a block."""
        return self.of(Spot(block, start)), self.of(Spot(block, max(start, end - 1)))

    def spot(self, number: int) -> Spot:
        """The spot where a line begins; for a blank line, where the block below it begins."""
        number = max(0, min(number, len(self) - 1))
        for at in (*range(number, min(number + 4, len(self))), *range(number, -1, -1)):
            if self._end[at] >= 0:
                return Spot(self._block[at], self._start[at])
        return Spot()

    def _last(self, block: int) -> int:
        """The last line of a block that has words."""
        last = self._first[block + 1] - 1 if block + 1 < len(self._first) else len(self) - 1
        while last > self._first[block] and self._end[last] < 0:
            last -= 1
        return last


def _space(before: str, block: Block) -> int:
    """Blank lines between a block and the kind of the one before it."""
    if not before or (before, block.kind) in _TIGHT:
        return 0
    if block.kind == "heading":
        return 1 if before == "heading" else 2
    return 0 if before == "heading" else 1
