"""How words become what a pane draws: the one place where article text meets the screen.

A piece of text is drawn as runs, pairs of words and the names of their tones. A run is never read as
markup, and control characters never leave this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from rich.cells import cell_len, split_graphemes
from textual.content import Content

if TYPE_CHECKING:
    from decimal import Decimal

Run: TypeAlias = tuple[str, str]
"""Words and the tones they are drawn in, separated by blanks; a later tone wins over an earlier one."""

Words: TypeAlias = tuple[Run, ...]
"""A line or cell of the screen, in runs."""

Cell: TypeAlias = "str | Words"
"""What a row of a list holds for a column."""

TONES = (
    *("muted", "strong", "accent", "title", "deck", "heading", "quote", "code", "gutter", "mark", "sign"),
    *("money", "percent", "count", "duration", "derived", "unstated", "edited", "head", "caution"),
    *("conflict", "reason", "source"),
    *("bar-money", "bar-percent", "bar-count", "bar-duration"),
    *("sentence", "line", "highlight", "found", "found-current", "figure-current"),
    *("cursor", "cursor-blurred", "cell"),
)
"""The tones a pane may draw in; panes/canvas.py says how each looks in terms of the theme."""

_CONTROLS = (*range(32), *range(127, 160), *range(0xD800, 0xE000))
_BIDI = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SAFE = dict.fromkeys((*_CONTROLS, *_BIDI), "\ufffd") | dict.fromkeys(map(ord, "\t\n\r\u2028\u2029"), " ")
_EIGHTHS = "▏▎▍▌▋▊▉█"

CORRECTED = "✎"
"""Stands beside what the reader corrected."""


def printable(text: str) -> str:
    """The text with every control character replaced, one for one, so that offsets stay true."""
    return text if text.isprintable() else text.translate(_SAFE)


def plain(text: str) -> Content:
    """Article text as content for a widget; brackets stay brackets."""
    return Content(printable(text))


def styled(words: Words) -> Content:
    """Runs as content for a widget, each tone written as a style that names theme variables."""
    return Content.assemble(
        *((printable(text), _STYLES.get(tone.split(" ")[-1], "")) for text, tone in words)
    )


_STYLES = {
    "muted": "$muted",
    "strong": "bold",
    "accent": "$accent",
    "title": "bold",
    "heading": "bold $accent",
    "money": "$figure-money",
    "percent": "$figure-percent",
    "count": "$figure-count",
    "duration": "$figure-duration",
    "derived": "italic $derived",
}


def cells(text: str) -> int:
    """How many columns of the terminal a text takes; wide characters take two."""
    return cell_len(text)


def index_at(text: str, column: int) -> int:
    """The offset of the character that stands in a column of a text; its length beyond the end."""
    for start, _, size in split_graphemes(text)[0]:
        column -= size
        if column < 0:
            return start
    return len(text)


def cut(text: str, width: int) -> str:
    """The text shortened to a width in columns, with an ellipsis where something is left out."""
    if cell_len(text) <= width:
        return text
    if width <= 1:
        return "…"[: max(width, 0)]
    if len(text) > 4 * width + 64:
        text = text[: 4 * width + 64]
    used = 0
    for start, _, size in split_graphemes(text)[0]:
        used += size
        if used > width - 1:
            return text[:start].rstrip() + "…"
    return text


def cut_words(words: Words, width: int) -> Words:
    """Runs shortened to a width in columns."""
    kept: list[Run] = []
    for text, tone in words:
        size = cell_len(text)
        if size > width:
            if width > 0:
                kept.append((cut(text, width), tone))
            elif kept:
                last, last_tone = kept.pop()
                kept.append((cut(last, max(cell_len(last) - 1, 1)), last_tone))
            break
        kept.append((text, tone))
        width -= size
    return tuple(kept)


def bar(share: float, width: int) -> str:
    """A horizontal bar of `share` (0 to 1) of a width in columns, at least a sliver for anything above 0."""
    if share <= 0 or width <= 0:
        return ""
    eighths = max(1, round(min(share, 1.0) * width * 8))
    full, rest = divmod(eighths, 8)
    return "█" * full + (_EIGHTHS[rest - 1] if rest else "")


def line(share: float, width: int) -> str:
    """The same as a thin line, in halves of a column."""
    if share <= 0 or width <= 0:
        return ""
    full, half = divmod(max(1, round(min(share, 1.0) * width * 2)), 2)
    return "━" * full + "╸" * half


def share(value: Decimal, largest: Decimal) -> float:
    """What part of the largest a value is, 0 to 1; 0 where there is nothing to compare."""
    return float(value / largest) if largest else 0.0
