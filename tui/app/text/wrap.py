"""Breaking text into lines of the screen, by columns of the terminal and with exact offsets."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rich.cells import cell_len, split_graphemes

if TYPE_CHECKING:
    from collections.abc import Iterator

_ODD = re.compile(
    r"[^ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027"
    r"\u2030-\u205e\u20a0-\u20bf\u2100-\u2138\u2190-\u21ff]"
)
"""Anything that does not surely take one column."""

_WIDE = r"[\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff0c\uff1a]*"
"""A run of characters that take two columns each and may be parted anywhere."""


@cache
def _wide() -> re.Pattern[str]:
    """`_WIDE`, compiled by the first text that has such characters; large sets take long."""
    return re.compile(_WIDE)


def wrap(text: str, width: int) -> Iterator[tuple[int, int]]:
    r"""The lines of a text as spans of code points, `end` exclusive.

    Lines break at spaces, which belong to no line, and between wide characters; a word that is wider than
    a line is cut. A `\n` always breaks. The time is linear in the text.

    Args:
        text: Any text; an empty one has one empty line.
        width: Columns, at least 2.

    Yields:
        A span for each line, in order.
    """
    width = max(width, 2)
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield from _paragraph(text, start, end, width)
        start = end + 1
    yield from _paragraph(text, start, len(text), width)


def _paragraph(text: str, start: int, stop: int, width: int) -> Iterator[tuple[int, int]]:
    odd = _ODD.search(text, start, stop) is not None
    while True:
        fit = _fit(text, start, stop, width) if odd else min(start + width, stop)
        if fit >= stop:
            yield start, stop
            return
        end = after = _break(text, start, fit, odd)
        while end > start and text[end - 1] == " ":
            end -= 1
        while after < stop and text[after] == " ":
            after += 1
        yield start, end
        if after >= stop:
            return
        start = after


def _break(text: str, start: int, fit: int, odd: bool) -> int:
    """Where a line that fits up to `fit` ends, where more text follows."""
    if text[fit] == " ":
        return fit
    space = text.rfind(" ", start, fit) + 1
    wide = fit if odd and _parts(text, fit) else 0
    if odd and not wide and space <= start:
        wide = next((i for i in range(fit - 1, start, -1) if _parts(text, i)), 0)
    return max(space, wide) if max(space, wide) > start else fit


def _parts(text: str, at: int) -> bool:
    """Whether two wide characters meet here, so that a line may end between them."""
    return text[at] > "\u2fff" and text[at - 1] > "\u2fff" and text[at - 1 : at + 1].isalnum()


def _fit(text: str, start: int, stop: int, width: int) -> int:
    """The end of the longest stretch from `start` that fits a width, at least one character."""
    run = _wide().match(text, start, min(stop, start + width // 2))
    if run is not None and run.end() - start == width // 2:
        return run.end()
    size = width + 16
    while True:
        spans, total = split_graphemes(text[start : min(start + size, stop)])
        if total > width or start + size >= stop:
            break
        size *= 2
    fit, used = stop, 0
    for first, _, cells in spans if total > width else ():
        used += cells
        if used > width:
            fit = start + max(first, 1)
            break
    # Where a joiner joins nothing, Rich counts the parts of a text narrower than the whole.
    while fit > start + 1 and cell_len(text[start:fit]) > width:
        fit -= 1
    return fit
