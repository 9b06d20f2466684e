"""Text wrapped at a fixed width: whether it is, and putting its lines together again."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

_NARROWEST, _WIDEST = 30, 132
"""Characters; hard-wrapped text is between these widths."""

_EVIDENCE = 0.25
"""Share of the line pairs that must break in the middle of a sentence, at the full width."""

_FIRST = re.compile(r"\S{1,200}")
_LEAVES_HYPHEN = frozenset({"and", "or", "to", "nor"})
"""Words before which a hyphen is left hanging: `pre- and post-war`."""


def wrap_width(lines: list[str]) -> int:
    """The width a text is wrapped at, in characters; 0 where it is not wrapped.

    Args:
        lines: The stripped lines; an empty one separates paragraphs.
    """
    pairs = [
        (line, following)
        for line, following in pairwise(lines)
        if following and " " in line and len(line) <= _WIDEST
    ]
    lengths = sorted(len(line) for line, _ in pairs)
    if not lengths:
        return 0
    width = lengths[-1 - len(lengths) // 50]
    broken = sum(
        _mid_sentence(line, following) and wraps(line, following, width) for line, following in pairs
    )
    needed = max(_EVIDENCE * len(pairs), 1 if width >= 40 else 3)
    return width if width >= _NARROWEST and broken >= needed else 0


def wraps(line: str, following: str, width: int) -> bool:
    """Whether a line ends because the next word had no room, so that the next line goes on with it."""
    first = _FIRST.match(following)
    if first is None or len(line) > max(_WIDEST, width):
        return False
    if len(line) + 1 + len(first.group()) > width:
        return True
    return len(line) >= 0.6 * width and _mid_sentence(line, following)


def _mid_sentence(line: str, following: str) -> bool:
    return following[0].islower() and (line[-1].isalnum() or line[-1] in ",-–—")


def joint(before: str, line: str) -> str:
    """A line with what joins it to the line before: a space, or nothing where a word or a script goes on.

    A hyphen at the end of a line stays, because it may belong to the word.
    """
    return line if _touches(before, line) else " " + line


def _touches(before: str, line: str) -> bool:
    last, first = before[-1:], line[:1]
    if last == "\u00ad":
        return True
    if last in "-—" and before[-2:-1].isalnum():
        word = _FIRST.match(line)
        hanging = last == "-" and word is not None and word.group() in _LEAVES_HYPHEN
        return first.isalnum() and not hanging
    return _wide(last) and _wide(first)


def _wide(char: str) -> bool:
    """A letter of a script that is written without spaces."""
    return (
        char > "\u2e7f"
        and unicodedata.east_asian_width(char) in {"W", "F"}
        and not "\uac00" <= char <= "\ud7a3"
    )
