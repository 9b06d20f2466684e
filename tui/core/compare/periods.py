"""Periods in the words of an article, as a calendar has them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from tui.core.figures.recognition.recognise import recognise

_YEARS = {"year": Decimal(1), "month": Decimal(1) / 12}

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ORDER = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}
_SHORT = re.compile(r"(?:q([1-4])|([1-4])q|h([12])|([12])h)(?:fy)?((?:20)?\d\d)?")
_YEAR = re.compile(r"(?:fy)?((?:19|20)\d\d)(?:[-–/]((?:19|20)?\d\d))?")
_FY = re.compile(r"fy-?(\d\d)")
_TOKEN = re.compile(r"(?:fy)?(?:19|20)\d\d[-–/]\d{2,4}|[a-z0-9]+")
_BACK = frozenset(("last", "previous", "prior", "past", "preceding"))
_AHEAD = frozenset(("next", "coming", "following"))
_HERE = frozenset(("this", "current"))
_FISCAL = frozenset(("fiscal", "financial", "fy"))
_ANNUAL = frozenset(("annual", "annually", "annualized", "annualised", "yearly", "year", "annum"))
_ENDED = frozenset(("ended", "ending", "to"))
_EDGES = frozenset(
    ("by", "since", "until", "end", "from", "through", "to", "before", "after", "early", "late", "ended")
)
_ELSEWHERE = frozenset(("earlier", "ago", "same", "period", "later", "comparable"))
"""Words that lead from a time the period does not name."""

_PIECES = frozenset(
    ("quarter", "quarters", "half", "month", "months", "week", "weeks", "day", "days", "season")
)
_PLAIN = frozenset(("the", "in", "for", "its", "of", "on", "at", "during", "over", "a", "an", "s", "and"))
_NOISE = (
    "year", "quarter", "half", "full", "whole", "entire", "calendar", "ended", "ending", "to", "today",
    "yesterday", "annual", "month", "just", "reported",
)  # fmt: skip
_TOLD = frozenset((*_PLAIN, *_BACK, *_AHEAD, *_HERE, *_FISCAL, *_DAYS, *_NOISE))
"""Words that a key needs no more: they say what it says, or nothing."""

_LONGEST = 160
"""Characters of a period that are looked at."""


class When(NamedTuple):
    """A period by which two articles can be held together."""

    key: str
    """`2024`, `FY2024`, `2024-Q3`, `2024-H1`, `2024-06`, `2024-06-30`, `3 years`; else the words."""
    sure: bool
    """The key names one and the same time in every article."""


OPEN = When("", sure=False)
"""The article does not say when."""


@lru_cache(maxsize=4096)
def span_in_years(period: str | None) -> Decimal | None:
    """The length in years of a period that names one (`the next three years`), else None."""
    for found in recognise(period or ""):
        if found.kind == "duration" and found.low == found.high and found.unit in _YEARS:
            return found.low * _YEARS[found.unit]
    return None


@lru_cache(maxsize=4096)
def length_in_years(period: str | None) -> Decimal | None:
    """The length in years of a time, told or of the calendar: 3 of `three years`, 1 of `2024`, ¼ of `Q3`.

    None where the words name none, or a time from or up to which something holds (`by 2030`).
    """
    told = span_in_years(period)
    if told is not None:
        return told
    words = _TOKEN.findall((period or "")[:_LONGEST].casefold())
    part = _part(words)[0]
    if part or "quarter" in words or "quarterly" in words or "half" in words:
        return Decimal("0.5") if part[:1] == "H" or "half" in words else Decimal("0.25")
    if "month" in words or "monthly" in words:
        return Decimal(1) / 12
    if any(word in _EDGES or _is_month(word) for word in words):
        return Decimal(1) if "year" in words and _ENDED & set(words) else None
    return Decimal(1) if _ANNUAL & set(words) or _is_one_year(words) else None


def _is_one_year(words: list[str]) -> bool:
    """Whether years are one: `2024`, and `2024-25` of a fiscal year."""
    years, fiscal = _year_of(words)
    first, _, last = years.partition("-")
    if not (fiscal or _FISCAL & set(words)):
        return years.isdigit()
    return first.isdigit() and (not last or int(last) == (int(first) + 1) % 100)


@lru_cache(maxsize=16384)
def when(period: str | None, published: str | None) -> When:
    """What a calendar calls a period.

    Args:
        period: The words of an article.
        published: The day of the article, ISO 8601; without it `last year` stays words.
    """
    if not period or not period.strip():
        return OPEN
    words = _TOKEN.findall(period[:_LONGEST].casefold())
    day = _day(published)
    key = "" if _ELSEWHERE & set(words) else _calendar(words, day) or _relative(words, day)
    if key:
        # What else is said tells the period from others: `by 2030`, `the first nine months of 2024`.
        return When(" ".join((*_rest(words), key)), sure=True)
    length = _span(period, words)
    if length:
        return When(length, sure=False)
    return When("~" + " ".join(word for word in words if word not in _PLAIN), sure=False)


def _rest(words: list[str]) -> list[str]:
    """The words of a period that its key does not tell."""
    dated = any(_is_month(word) for word in words)
    return [
        word
        for place, word in enumerate(words)
        if not (
            word in _TOLD
            or (word in _ORDER and words[place + 1 : place + 2] in (["quarter"], ["half"]))
            or _YEAR.fullmatch(word)
            or _FY.fullmatch(word)
            or _SHORT.fullmatch(word)
            or (dated and (_is_month(word) or _is_day(word)))
        )
    ]


def _day(published: str | None) -> date | None:
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return day if day.year > 1 else None


def _calendar(words: list[str], day: date | None) -> str:
    """A period with a year in it, or a quarter, half, month or day of the year of the article."""
    year, fiscal = _year_of(words)
    fiscal = fiscal or bool(_FISCAL & set(words))
    ended = "ended" in words or "ending" in words or "to" in words
    month = next((_MONTHS.index(word[:3]) + 1 for word in words if _is_month(word)), 0)
    part = _part(words)
    if part[0] and not month:
        year = part[1] or year or _year_of_part(part[0], words, day)
        return f"{'FY' if fiscal else ''}{year}-{part[0]}" if year else ""
    if month:
        year = year or _year_of_month(month, words, day)
        if not year:
            return ""
        number = next((int(w.rstrip("stndrh")) for w in words if _is_day(w)), 0)
        stamp = f"{year}-{month:02}" + (f"-{number:02}" if number else "")
        length = next((w for w in ("year", "quarter", "half") if ended and w in words), "")
        return f"{length} to {stamp}" if length else stamp
    return f"{'FY' if fiscal else ''}{year}" if year else ""


def _year_of_month(month: int, words: list[str], day: date | None) -> str:
    """The year of a month that is named without one: the last that had begun when the article came out."""
    way = _way(words)
    if day is None or (way is not None and "year" not in words):
        return ""
    return str(day.year - (month > day.month) if way is None else day.year + way)


def _year_of_part(part: str, words: list[str], day: date | None) -> str:
    """The year of a quarter or half that is named without one."""
    if day is None:
        return ""
    if "year" in words:
        way = _way(words)
        return "" if way is None else str(day.year + way)
    return "" if _way(words) else _latest(part, day)


def _year_of(words: list[str]) -> tuple[str, bool]:
    """The one year or the years from and to, and whether it is a fiscal year by its form."""
    found: list[str] = []
    fiscal = False
    for word in words:
        year, short = _YEAR.fullmatch(word), _FY.fullmatch(word)
        if year:
            found.append(year[1] + (f"-{year[2][-2:]}" if year[2] else ""))
            fiscal = fiscal or word.startswith("fy")
        elif short:
            found.append(f"20{short[1]}")
            fiscal = True
    return (found[0] if len(found) == 1 else f"{found[0]} to {found[-1]}") if found else "", fiscal


def _part(words: list[str]) -> tuple[str, str]:
    """A quarter or half of a year, `Q3` or `H1`, and the year where it is written with it."""
    for place, word in enumerate(words):
        short = _SHORT.fullmatch(word)
        if short:
            quarter, half, year = short[1] or short[2], short[3] or short[4], short[5] or ""
            return f"Q{quarter}" if quarter else f"H{half}", f"20{year}" if len(year) == 2 else year
        if word in ("quarter", "half") and place and words[place - 1] in _ORDER:
            number = _ORDER[words[place - 1]]
            return (f"Q{number}" if word == "quarter" else f"H{min(number, 2)}"), ""
    return "", ""


def _latest(part: str, day: date) -> str:
    """The year of the last such quarter or half that had begun when the article came out."""
    begins = (int(part[1]) - 1) * (3 if part[0] == "Q" else 6) + 1
    return str(day.year - (begins > day.month))


def _relative(words: list[str], day: date | None) -> str:
    """`last year`, `this month`, `yesterday`, `Monday`, seen from the day of the article."""
    if day is None:
        return ""
    way = _way(words)
    if "year" in words and not _FISCAL & set(words):
        return "" if way is None or _PIECES & set(words) else str(day.year + way)
    if "month" in words and way is not None:
        months = day.year * 12 + day.month - 1 + way
        return f"{months // 12}-{months % 12 + 1:02}"
    back = _days_back(words, day)
    return "" if back is None else (day - timedelta(days=back)).isoformat()


def _days_back(words: list[str], day: date) -> int | None:
    """How many days before the article `yesterday` or `Monday` was."""
    for back, word in enumerate(("today", "yesterday")):
        if word in words:
            return back
    weekday = next((_DAYS.index(word) for word in words if word in _DAYS), None)
    return None if weekday is None or _way(words) else (day.weekday() - weekday) % 7


def _span(period: str, words: list[str]) -> str:
    """A length of time before or after now: `3 years`, `past 3 years`."""
    years = span_in_years(period)
    if years is None or years <= 1:
        return ""
    side = "past " if _BACK & set(words) else ""
    return f"{side}{years.normalize():f} years"


def _way(words: list[str]) -> int | None:
    """-1 for last, 0 for this, 1 for next."""
    found = set(words)
    return -1 if _BACK & found else 1 if _AHEAD & found else 0 if _HERE & found else None


def _is_month(word: str) -> bool:
    return word[:3] in _MONTHS and (
        len(word) == 3
        or word in ("june", "july", "sept")
        or word.endswith(("uary", "ch", "ril", "ust", "ber"))
    )


def _is_day(word: str) -> bool:
    return bool(re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)?", word)) and 1 <= int(word.rstrip("stndrh")) <= 31
