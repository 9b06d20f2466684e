"""The date of an article, out of the many ways in which a page or a file writes it."""

from __future__ import annotations

import re
from datetime import date

_NUMBERS = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?\s{1,3}(?:of\s)?([A-Za-z]{3,9})\.?,?\s{1,3}(\d{4})(?!\d)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def iso_date(written: str) -> str | None:
    """The day as `YYYY-MM-DD`; None where there is no date in it, or not a whole one.

    Reads ISO 8601 and RFC 2822 dates, `March 7, 2022`, `7 March 2022` and `2022/3/7`. Days and months that
    stand as `3/7/2022` are not read: they mean two days.
    """
    written = written.strip()[:200]
    if found := _NUMBERS.search(written) or _COMPACT.match(written):
        return _day(found.group(1), found.group(2), found.group(3))
    if found := _MONTH_FIRST.search(written):
        return _day(found.group(3), _month(found.group(1)), found.group(2))
    if found := _DAY_FIRST.search(written):
        return _day(found.group(3), _month(found.group(2)), found.group(1))
    return None


def _month(name: str) -> int:
    """1 to 12; 0 for a word that is no month."""
    short = name[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def _day(year: str, month: str | int, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
