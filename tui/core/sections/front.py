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

_SHORT = 160
"""Characters; a byline or a date of its own is in a shorter block."""

_NAME = r"[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|de|van|von|der|la|al|bin)){0,4}"
_BYLINE = re.compile(
    rf"(?:[Bb]y|BY|[Ww]ritten by|Reporting by|Words by):? ({_NAME}(?:(?:, | and | & ){_NAME}){{0,4}})"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"([A-Za-z]{3,9})\.?"
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_MONTH_FIRST = re.compile(rf"\b{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})\b")
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (\d{{4}})\b")
_DATELINE = re.compile(r".{3,120}?(?:\s[-–—]{1,2}\s|/\s?[A-Z][\w ]{2,20}/|\)\s?[-–—])")
"""A paragraph that opens with a place and a day, set off by a dash or an agency's name."""


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
        if len(block.text) <= _SHORT:
            text = block.text if _is_dated(block.text) else ""
        else:
            dateline = _DATELINE.match(block.text)
            text = dateline.group() if dateline else ""
        if text and (day := first_date(text)):
            return day.isoformat()
    return None


def _is_dated(text: str) -> bool:
    """A short block that is about a day: not a sentence, and little else in it."""
    return text[-1] not in "!?" and len(text) <= 90 and not re.search(r"[a-z]{2}\.$", text)


def first_date(text: str) -> date | None:
    """The first day with a year that a text names, or None."""
    found: list[tuple[int, date]] = []
    for pattern, order in ((_ISO, "ymd"), (_MONTH_FIRST, "mdy"), (_DAY_FIRST, "dmy")):
        for match in pattern.finditer(text):
            part = dict(zip(order, match.groups(), strict=True))
            day = _date(part["y"], part["m"], part["d"])
            if day:
                found.append((match.start(), day))
                break
    return min(found)[1] if found else None


def _date(year: str, month: str, day: str) -> date | None:
    if not month.isdigit():
        if month[:3].lower() not in _MONTHS:
            return None
        month = str(_MONTHS.index(month[:3].lower()) + 1)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
