"""Which lines of a PDF belong to one block, by the measures of its pages."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from tui.core.read.pdflines import wide

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.core.read.pdflines import Line

LARGER = 1.1
"""Times the size of the text; a larger line may be a heading."""

_ITEM = re.compile(r"[-•‣◦▪●○■□➢➤✓✔►·–∙]\s{0,3}\S|\(?(?:\d{1,2}|[a-z])[.)]\s+\S")
_FIRST = re.compile(r"\S{1,60}")
_APART = 60.0
"""Points between the left edges of two columns; nearer ones are indents in one column."""
_FEW = 5
"""Lines; with fewer in a column, its width is that of the document's columns."""
_ENDS = frozenset('.!?:”"')
_INDENT = (4.0, 45.0)
"""Points that a first line may be indented by."""


class Page:
    """The lines of a document with the measures by which they are told apart.

    Args:
        lines: At least one.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        sizes: Counter[float] = Counter()
        for line in lines:
            sizes[line.size] += len(line.text)
        self.body = sizes.most_common(1)[0][0]
        """The size of most letters."""
        self._leading = self._distances()
        self._columns = _columns(lines)
        self._indent = self._indentation()

    def _distances(self) -> dict[float, float]:
        """The usual distance of two lines, by their size."""
        gaps: dict[float, list[float]] = {}
        for line, after in pairwise(self.lines):
            gap = line.y - after.y
            if line.page == after.page and line.size == after.size and 0 < gap < 3 * max(line.size, 4):
                gaps.setdefault(line.size, []).append(gap)
        return {size: median(some) for size, some in gaps.items()}

    def _indentation(self) -> float:
        """By how much the first lines of paragraphs are indented; 0 where they are not."""
        steps: Counter[float] = Counter()
        pairs = 0
        for line, after in pairwise(self.lines):
            if line.page == after.page and line.size == after.size == self.body and line.y > after.y:
                pairs += 1
                step = line.x - after.x
                if _INDENT[0] <= step <= _INDENT[1] and not _ITEM.match(after.text):
                    steps[round(step)] += 1
        if not steps:
            return 0.0
        step, count = steps.most_common(1)[0]
        return step if count >= 2 and count >= 0.04 * pairs else 0.0

    def groups(self) -> Iterator[list[Line]]:
        """The lines of one block after the other."""
        group: list[Line] = []
        for number, line in enumerate(self.lines):
            if group and not self._goes_on(group, line, self.lines[number + 1 : number + 2]):
                yield group
                group = []
            group.append(line)
        if group:
            yield group

    def _goes_on(self, group: Sequence[Line], line: Line, after: Sequence[Line]) -> bool:
        """Whether a line continues the block of the lines before it."""
        last = group[-1]
        if abs(last.size - line.size) > 0.08 * last.size + 0.3 and not _is_initial(group, line):
            return False
        if _ITEM.match(line.text) and not self._dashes_on(last, line):
            return False
        if line.size > LARGER * self.body:
            return last.page == line.page and 0 < last.y - line.y < 1.9 * line.size
        left, right = self._columns.get(id(last), (last.x, last.right))
        room = right - last.right - 0.3 * last.size
        apart = last.page != line.page or last.y - line.y < -0.5 * line.size
        ended = last.text[-1] in _ENDS
        if last.bold != line.bold and (ended or room > 0.25 * (right - left)):
            return False
        hangs = _ITEM.match(group[0].text) is not None and line.x > group[0].x + 1
        if not hangs and self._is_indented(last, line, after):
            return False
        return (apart or self._is_near(last, line)) and _no_room(last, line, room, right - left, apart=apart)

    def _is_near(self, last: Line, line: Line) -> bool:
        """Whether two lines are as far from each other as lines of that size usually are."""
        return last.y - line.y <= 1.3 * self._leading.get(line.size, 1.2 * line.size) + 0.5

    def _dashes_on(self, last: Line, line: Line) -> bool:
        """Whether a dash or a number at the beginning of a line is part of a sentence."""
        left, right = self._columns.get(id(last), (last.x, last.right))
        full = last.right > right - 0.15 * (right - left)
        signs = last.text[-1] not in ".:;!?" and line.text[0] in "-–0123456789"
        return full and signs and abs(last.x - line.x) < 1

    def _is_indented(self, last: Line, line: Line, after: Sequence[Line]) -> bool:
        """Whether a line is the indented first one of a paragraph."""
        left = self._columns.get(id(line), (line.x, 0.0))[0]
        if self._indent and abs(line.x - left - self._indent) <= 1.5:
            return True
        follows = bool(after) and after[0].page == line.page and after[0].size == line.size
        inward = follows and _INDENT[0] <= line.x - after[0].x <= _INDENT[1] and line.x - last.x >= _INDENT[0]
        return inward and last.text[-1] in '.!?”"’:'


def _columns(lines: Sequence[Line]) -> dict[int, tuple[float, float]]:
    """The left and right edge of the column that each line stands in, by the line's id."""
    usual: dict[float, list[float]] = {}
    pages: dict[tuple[int, float], list[Line]] = {}
    for line in lines:
        usual.setdefault(line.size, []).append(line.width)
        pages.setdefault((line.page, line.size), []).append(line)
    typical = {size: _high(some) for size, some in usual.items()}
    edges: dict[int, tuple[float, float]] = {}
    for (_, size), some in pages.items():
        ordered = sorted(some, key=lambda line: line.x)
        column: list[Line] = []
        for number, line in enumerate(ordered):
            column.append(line)
            ends = number + 1 == len(ordered) or ordered[number + 1].x - line.x > _APART
            if ends:
                left = _left(column)
                right = _high([one.right for one in column])
                if len(column) < _FEW:
                    right = max(right, left + typical[size])
                edges.update((id(one), (left, right)) for one in column)
                column = []
    return edges


def _left(column: Sequence[Line]) -> float:
    """The left edge of a column: the outermost place at which more than one of its lines begins."""
    starts = Counter(round(line.x) for line in column)
    often = [x for x, count in starts.items() if count > 1 and count >= 0.1 * len(column)]
    return float(min(often, default=round(column[0].x)))


def _high(values: Sequence[float]) -> float:
    """A value that few others exceed."""
    ordered = sorted(values)
    return ordered[-1 - len(ordered) // 12]


def _is_initial(group: Sequence[Line], line: Line) -> bool:
    """Whether a line follows the large letter that begins it."""
    first = group[0]
    return len(group) == 1 and len(first.text) == 1 and first.text.isalpha() and first.page == line.page


def _no_room(last: Line, line: Line, room: float, width: float, *, apart: bool) -> bool:
    """Whether the next line's first word had no room on the last one, or goes on with its sentence.

    Args:
        last: The line before.
        line: The line that may continue it.
        room: Points between the end of the line before and the edge of its column.
        width: Points; of the column.
        apart: The lines stand in different columns or on different pages.
    """
    first = _FIRST.match(line.text)
    slack = room - wide(first.group(), line.size) if first else room
    starts = line.text[0].isupper() or line.text[0].isdigit() or line.text[0] in '“"‘(•'
    ended = last.text[-1] in '.!?:”"'
    if not starts:
        return slack < 0.4 * width and (not apart or not ended)
    if ended:
        return slack < (0.0 if apart else 0.12) * width and not (apart and last.text[-1] == ":")
    return slack < 0.15 * width
