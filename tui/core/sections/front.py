"""What stands at the head of an article: its title, who wrote it, and when it appeared."""

from __future__ import annotations

import re
from collections.abc import Sequence  # noqa: TC003
from datetime import date
from pathlib import PurePath

from tui.core.model import Block  # noqa: TC001

_LONGEST_TITLE = 300
"""Characters; a longer first block is text, and the article has no title of its own."""

_HEAD = 8
"""Blocks at the beginning, and at the end, in which a byline or a date is looked for."""

_LINE = 90
"""Characters; a date on a line of its own is in a shorter block."""

_STOPPED = re.compile(r"[a-z]{2}[.!?]$|^(?:On|In|By|Since|Until|From)\s")
"""A sentence, which a date on a line of its own is not."""

_SHORT = 160
"""Characters; a byline is in a shorter block, a dateline before this place in its paragraph."""

_NAME = r"[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|de|van|von|der|la|al|bin)){0,4}"
_BYLINE = re.compile(
    rf"(?:[Bb]y|BY|[Ww]ritten by|Reporting by|Words by):? ({_NAME}(?:(?:, | and | & ){_NAME}){{0,4}})"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"([A-Za-z]{3,9})\.?"
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_MONTH_FIRST = re.compile(rf"\b{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})\b")
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (\d{{4}})\b")
_SENTENCE = re.compile(
    r"\b(?:[Oo]n|[Bb]y|[Ii]n|[Uu]ntil|[Ss]ince|[Ff]rom|[Oo]f)\s(?:\w+,?\s)?$|[a-z]{2}[.!?]\s|[^\W\d_A-Z]{3,}\s[^\W\d_A-Z]{3,}"
)
"""A stop, two small words in a row, or a preposition: what a dateline has not before its day."""

_SET_OFF = re.compile(r"[^.!?]{0,40}?(?:\s[-–—]|[(/:])")
"""What sets a dateline off from its paragraph, after the day."""


def title_of(blocks: Sequence[Block]) -> tuple[str | None, int]:
    """The title, and how many blocks it takes.

    The first block is the title unless it is longer than a title can be; then the title is None.
    """
    first = blocks[0]
    if len(first.text) > _LONGEST_TITLE or first.kind in {"row", "quote"}:
        return None, 0
    return first.text, 1


def named_after(source: str) -> str:
    """A title for an article that has none: its file's name in words."""
    words = re.sub(r"[-_]+", " ", PurePath(source).stem).strip()
    return words if words and words not in {"stdin", "pasted"} else "Untitled"


def byline_of(blocks: Sequence[Block]) -> str | None:
    """Who wrote it, where a short block of its own says so (`By Ana Reyes, Staff Writer`)."""
    for block in (*blocks[:_HEAD], *blocks[_HEAD:][-_HEAD:]):
        if len(block.text) <= _SHORT and (found := _BYLINE.match(block.text)):
            return found.group(1)
    return None


def published_of(blocks: Sequence[Block]) -> str | None:
    """The day of publication, ISO 8601, from a short block or a dateline near the beginning.

    Days written in figures alone (`3/4/2024`) are not read: they mean different days to different readers.
    """
    for block in blocks[:_HEAD]:
        if len(block.text) <= _LINE and not _STOPPED.search(block.text):
            found = first_date(block.text)
        else:
            found = first_date(block.text[:_SHORT])
            found = found if found and _is_dateline(block.text, *found[1:]) else None
        if found:
            return found[0].isoformat()
    return None


def _is_dateline(text: str, start: int, end: int) -> bool:
    """Whether a paragraph opens with a place and a day, set off by a dash or an agency's name."""
    return not _SENTENCE.search(text[:start]) and bool(_SET_OFF.match(text, end) or start == 0)


def first_date(text: str) -> tuple[date, int, int] | None:
    """The first day with a year that a text names, and where its words stand; None where it names none."""
    found: list[tuple[int, int, date]] = []
    for pattern, order in ((_ISO, "ymd"), (_MONTH_FIRST, "mdy"), (_DAY_FIRST, "dmy")):
        for match in pattern.finditer(text):
            part = dict(zip(order, match.groups(), strict=True))
            if day := _date(part["y"], part["m"], part["d"]):
                found.append((match.start(), match.end(), day))
                break
    if not found:
        return None
    start, end, day = min(found)
    return day, start, end


def _date(year: str, month: str, day: str) -> date | None:
    if not month.isdigit():
        if month[:3].lower() not in _MONTHS:
            return None
        month = str(_MONTHS.index(month[:3].lower()) + 1)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
