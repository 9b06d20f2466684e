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

_LONGEST_MARGIN = 100

_NUMBER = re.compile(
    r"[\W_]{0,4}(?:page|p\.|seite|página|pagina)?\s?[\W_]{0,2}(?:\d{1,4}|[ivxlc]{1,6})"
    r"(?:\s?(?:of|/|von|de|sur|di|\|)\s?\d{1,4})?[\W_]{0,4}",
    re.IGNORECASE,
)
_AT_START = re.compile(r"(\d{1,4})\s")
_AT_END = re.compile(r"\s(\d{1,4})\Z")
_DIGITS = re.compile(r"\d{1,9}")
_BOLD = re.compile(r"bold|black|heavy|semibd|demi", re.IGNORECASE)
_THIN = re.compile(r"[ ijltfrI.,;:'’‘!|()\[\]/-]")
_BROAD = re.compile(r"[mwMW@%—]")
_CAPITAL = re.compile(r"[A-HJ-LN-VX-Z“”]")
_FULL = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]")
_PRINTED = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?: ?[AP]M)?\b.*|(?:https?|file)://\S+(?:\s+\d{1,4}\s?/\s?\d{1,4})?"
)
"""What a browser prints above and below a page."""

_MARGIN = 0.055
"""Share of a page's height at its top and bottom in which a document of one page may have a running head."""

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
    width: float
    """Points, estimated by the usual widths of letters."""
    height: float = 0.0
    """Of the page, in points; 0 where it is not known."""

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width


def wide(text: str, size: float) -> float:
    """The width of some words in points, as the letters of common typefaces are wide."""
    thin = len(_THIN.findall(text))
    broad = len(_BROAD.findall(text))
    capital = len(_CAPITAL.findall(text))
    cjk = 0 if text.isascii() else len(_FULL.findall(text))
    rest = len(text) - thin - broad - capital - cjk
    return size * (0.28 * thin + 0.8 * broad + 0.66 * capital + 0.5 * rest + cjk)


class Lines:
    """Collects lines from the pieces that pypdf finds."""

    def __init__(self) -> None:
        self.done: list[Line] = []
        self.page = 0
        self.height = 0.0
        """Of the page, in points."""
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
        size = sizes.most_common(1)[0][0]
        x, y = seen[0][1:3]
        self.done.append(Line(text, self.page, x, y, size, bold, wide(text, size), self.height))

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
        gone.update(
            id(line) for line in page if _NUMBER.fullmatch(line.text) or _PRINTED.fullmatch(line.text)
        )
    gone.update(_with_page_numbers(edges))
    if len(pages) == 1:
        gone.update(id(line) for line in _in_margin(lines))
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


def _with_page_numbers(edges: dict[int, list[Line]]) -> set[int]:
    """The ids of the lines at one height that begin or end in a number that counts the pages."""
    counting: dict[tuple[int, int], list[Line]] = {}
    for page in edges.values():
        for line in page:
            for written in {*_AT_END.findall(line.text), *_AT_START.findall(line.text[:5])}:
                if len(line.text) <= _LONGEST_MARGIN:
                    counting.setdefault((int(written) - line.page, round(line.y / _NEAR)), []).append(line)
    return {
        id(line)
        for same in counting.values()
        if len({line.page for line in same}) >= max(3, _SHARE * len(edges))
        for line in same
    }


def _in_margin(lines: Sequence[Line]) -> list[Line]:
    """The short lines of a single page that stand in its margin, away from the text."""
    ordered = sorted(lines, key=lambda line: -line.y)
    found = []
    for number, line in enumerate(ordered):
        near = [
            abs(line.y - other.y)
            for other in (*ordered[max(number - 1, 0) : number], *ordered[number + 1 :][:1])
        ]
        if not line.height or len(line.text) > _LONGEST_MARGIN or line.text[-1] in ".!?":
            continue
        outside = not _MARGIN * line.height < line.y < (1 - _MARGIN) * line.height
        if outside and min(near, default=0) > 2 * line.size:
            found.append(line)
    return found
