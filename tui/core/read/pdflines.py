"""The lines of a PDF with their place, size and weight; running heads, feet and page numbers taken out."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

_EDGE = 4
"""Lines at the top and at the bottom of a page among which its running heads and feet are."""

_SHARE = 0.4
"""Share of the pages, or of every other page, on which a line comes back that is a running head."""

_NEAR = 6.0
"""Points; lines that come back stand this close to the same height on each page."""

_LONGEST_RUNNING = 160
"""Characters; a longer line is text, even if it comes back."""

_NUMBER = re.compile(
    r"[\W_]{0,4}(?:page|p\.|seite|página|pagina)?\s?[\W_]{0,2}(?:\d{1,4}|[ivxlc]{1,6})"
    r"(?:\s?(?:of|/|von|de|sur|di|\|)\s?\d{1,4})?[\W_]{0,4}",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d{1,9}")
_BOLD = re.compile(r"bold|black|heavy|semibd|demi", re.IGNORECASE)
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page."""

    text: str
    page: int
    x: float
    """Points from the left; where it begins."""
    y: float
    """Points from the bottom; of its baseline."""
    size: float
    """Of most of its letters, in points, to a quarter."""
    bold: bool
    """All its letters are."""


class Lines:
    """Collects lines from the pieces that pypdf finds."""

    def __init__(self) -> None:
        self.done: list[Line] = []
        self.page = 0
        self.length = 0
        """Characters so far."""
        self._pieces: list[tuple[str, float, float, float, bool]] = []

    def take(self, text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        """A piece of text as pypdf's visitor gets it: the words, two matrices, the font and its size."""
        if not text:
            return
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        up = (tm[2] * cm[0] + tm[3] * cm[2], tm[2] * cm[1] + tm[3] * cm[3])
        shown = abs(size) * math.hypot(*up)
        if not all(math.isfinite(value) for value in (x, y, shown)):
            x = y = shown = 0.0
        bold = bool(_BOLD.search(str(font.get("/BaseFont", "")))) if font is not None else False
        first, *rest = text.split("\n")
        self._pieces.append((first, x, y, shown, bold))
        for more in rest:
            self.end_line()
            self._pieces.append((more, x, y, shown, bold))

    def end_line(self) -> None:
        """Makes a line of what came since the last one."""
        pieces, self._pieces = self._pieces, []
        text = " ".join(
            clean("".join(piece[0] for piece in pieces).translate(_LIGATURES), one_line=True).split()
        )
        if not text:
            return
        seen = [piece for piece in pieces if piece[0].strip()] or pieces
        sizes: Counter[float] = Counter()
        for words, _, _, size, _ in seen:
            sizes[round(min(size, 1000.0) * 4) / 4] += len(words)
        self.length += len(text)
        bold = all(piece[4] for piece in seen)
        self.done.append(Line(text, self.page, seen[0][1], seen[0][2], sizes.most_common(1)[0][0], bold))

    def end_page(self) -> None:
        """The page ends, and with it the line."""
        self.end_line()
        self.page += 1


def without_running(lines: Sequence[Line]) -> list[Line]:
    """The lines without those that come back at the same height of other pages, and without page numbers."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    edges = {number: _edge(page) for number, page in pages.items()}
    places: dict[str, list[Line]] = {}
    for page in edges.values():
        for line in page:
            if len(line.text) <= _LONGEST_RUNNING:
                places.setdefault(_shape(line.text), []).append(line)
    gone: set[int] = set()
    for same in places.values():
        gone.update(id(line) for line in same if _comes_back(line, same, len(pages)))
    for page in edges.values():
        gone.update(id(line) for line in page[-_EDGE:] + page[:_EDGE] if _NUMBER.fullmatch(line.text))
    return [line for line in lines if id(line) not in gone]


def _edge(page: Sequence[Line]) -> list[Line]:
    """The topmost and lowest lines of a page, wherever they stand in the file."""
    ordered = sorted(page, key=lambda line: -line.y)
    if len(ordered) <= 2 * _EDGE:
        return ordered
    return ordered[:_EDGE] + ordered[-_EDGE:]


def _shape(text: str) -> str:
    """A line with its numbers made alike."""
    return _DIGITS.sub("0", text).casefold()


def _comes_back(line: Line, same: Sequence[Line], pages: int) -> bool:
    """Whether a line stands at this height on enough pages."""
    on = {other.page for other in same if abs(other.y - line.y) <= _NEAR}
    return len(on) > 1 and len(on) >= _SHARE * pages
