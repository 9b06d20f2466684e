"""When a figure holds or over what time: the words of its sentence that say so, without a leading preposition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.steps import FIGURE, WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.clauses import Sentence
    from tui.core.figures.found import Candidate

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul"
    " aug sept sep oct nov dec".split(),
)
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight".split(),
)
_PARTS = frozenset("morning afternoon evening night".split())
_UNITS = frozenset(
    "quarter year month week half decade season summer winter spring autumn morning day session".split()
)
_UNITS_MANY = frozenset("quarters years months weeks decades days winters nights".split())
_WHICH = frozenset(
    "this last next past previous coming current first second third fourth same prior preceding recent latest fiscal"
    " full financial final entire whole most each every earlier later calendar following holiday single trading".split(),
)
_NUMBERS = frozenset("two three four five six seven eight nine ten twelve few".split())
_ADJECTIVES = frozenset(
    "annual annually quarterly annualized annualised monthly weekly yearly full-year first-quarter second-quarter"
    " third-quarter fourth-quarter first-half second-half half-year nine-month six-month three-month 12-month"
    " twelve-month".split(),
)
_RATES = frozenset("year month week day annum quarter".split())
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-/–](?:19|20)?\d\d)?$")
_SHORT = re.compile(
    r"(?:fy-?(?:19|20)?\d\d|[1-4]q(?:[\'’]?(?:20)?\d\d)?|q[1-4](?:fy)?(?:20)?(?:\d\d)?|[12]h(?:20)?(?:\d\d)?|h[12]|fy|fq[1-4])$"
)
_DATE = re.compile(r"\d{1,2}(?:st|nd|rd|th)?$|\d{1,2}[a-z]{3,9}(?:19|20)\d\d$")
_ENDS = frozenset("end beginning start close".split())


REACH = 0.4
"""What a unit of distance takes off a time."""


_DATED = frozenset(("share_price", "price", "economy", "market_value", "market_share", "other", "funding"))
"""Metrics that hold on a day; for the others a day is that of the news."""

_COMPARING = frozenset("from compared versus vs than against".split())


class Period(NamedTuple):
    """Words that name a time, at tokens `start` to `end` (exclusive)."""

    start: int
    end: int
    sort: str
    """`span` (a stretch of time), `date` (a day, a moment), `rate` (`a year`), `mark` (`annual`) or `length` (`three years`)."""


def periods(sentence: Sentence, figures: Sequence[Candidate]) -> list[Period]:
    """The times named in a sentence, in order, none overlapping another.

    Args:
        sentence: The sentence.
        figures: The figures of the passage, which hold its durations.
    """
    found: list[Period] = []
    place = 0
    while place < len(sentence.tokens):
        period = _at(sentence, place, figures)
        if period and (not found or period.start >= found[-1].end):
            found.append(period)
        elif period and found[-1].end < period.end:
            found[-1] = Period(found[-1].start, period.end, found[-1].sort)
        place = max(place + 1, period.end if period else 0)
    return found


def chosen(sentence: Sentence, found: Sequence[Period], place: int, metric: str) -> Period | None:
    """The time that holds for a figure, None where the sentence names none for it.

    Args:
        sentence: The sentence.
        found: Its times.
        place: The figure's token.
        metric: What the figure measures.
    """
    best: Period | None = None
    top = 0.0
    for period in found:
        behind = period.start > place
        if period.start <= place < period.end and period.sort != "length":
            cost = 0.0
        elif period.end <= place:
            cost = sentence.back(place, period.end - 1)
        elif behind:
            cost = sentence.ahead(place, period.start)
        else:
            continue
        if _of_another(sentence, period, place):
            continue
        score = _weight(period, metric, cost, behind=behind) - REACH * cost
        if score > top:
            best, top = period, score
    return best


def reporting(words: str) -> bool:
    """Whether words name a quarter, half or fiscal year that a company reports on."""
    parts = words.lower().replace("-", " ").split()
    return any(part in ("quarter", "half", "fiscal", "fy") or _SHORT.match(part) for part in parts)


def _of_another(sentence: Sentence, period: Period, place: int) -> bool:
    """Whether a time belongs to what the figure is compared with: `up 8% from $2bn in 2023`."""
    for at in range(period.start - 1, max(-1, period.start - 9), -1):
        word = sentence.low(at)
        if word == "since":
            return at == period.start - 1
        if word in _COMPARING or (
            word in ("on", "over") and sentence.low(at + 2) in ("previous", "prior", "same")
        ):
            if place < at:
                return True
            return (
                any(sentence.tokens[k].kind == FIGURE for k in range(at, period.start))
                and place > period.start
            )
        if word in (",", ";", ".", "—"):
            return False
    return False


def _weight(period: Period, metric: str, cost: float, *, behind: bool) -> float:
    if period.sort == "rate":
        return 9.0 if behind and cost < 3 else 0.0
    if period.sort == "length":
        return 4.0 if metric in ("investment", "customers", "cost", "revenue") else 0.0
    if period.sort == "date":
        return (
            7.0
            if metric in ("share_price", "price", "economy", "market_value", "market_share", "other")
            else 0.0
        )
    if period.sort == "mark":
        return 8.0 if cost < 3 or not behind else 0.0
    return 8.0


def _at(sentence: Sentence, place: int, figures: Sequence[Candidate]) -> Period | None:
    token = sentence.tokens[place]
    word = token.low
    if token.kind == FIGURE:
        return _length(sentence, place) if figures[token.ref].kind == "duration" else None
    if token.kind != WORD:
        return None
    if _YEAR.match(word):
        return Period(_leftwards(sentence, place), _rightwards(sentence, place + 1), "span")
    if _SHORT.match(word):
        return Period(_leftwards(sentence, place), _rightwards(sentence, place + 1), "span")
    if word in MONTHS and token.capital:
        return _date(sentence, place)
    if len(word) > 7 and _DATE.match(word):
        return Period(place, place + 1, "span")
    if word in DAYS:
        end = place + (2 if sentence.low(place + 1) in _PARTS else 1)
        start = place - 1 if sentence.low(place - 1) in ("last", "next", "late", "early") else place
        return Period(start, end, "date")
    if word in _ADJECTIVES:
        return Period(_leftwards(sentence, place), place + 1, "mark")
    if word in _UNITS or word in _UNITS_MANY:
        return _unit(sentence, place)
    return None


def _length(sentence: Sentence, place: int) -> Period | None:
    before = sentence.low(place - 1)
    if before in _WHICH:
        return Period(_leftwards(sentence, place), _rightwards(sentence, place + 1), "span")
    if before in ("within", "over", "during", "for", "in", "every", "after"):
        return Period(place, place + 1, "length")
    if before == "the" and sentence.low(place - 2) in ("in", "over", "for", "during"):
        return Period(place - 1, _rightwards(sentence, place + 1), "span")
    return None


def _date(sentence: Sentence, place: int) -> Period | None:
    word = sentence.low(place)
    start = place - 1 if _DATE.match(sentence.low(place - 1)) else place
    end = place + 1
    if sentence.low(end) == "." and word not in ("may", "march"):
        end += 1
    if _DATE.match(sentence.low(end)):
        end += 1
        if sentence.low(end) == "," and _YEAR.match(sentence.low(end + 1)):
            return Period(_leftwards(sentence, start), end + 2, _sort(sentence, start))
    elif _YEAR.match(sentence.low(end)):
        return Period(
            _leftwards(sentence, start), end + 1, "span" if start == place else _sort(sentence, start)
        )
    if _YEAR.match(sentence.low(end)):
        end += 1
    if word in ("may", "march") and end == place + 1 and start == place:
        return None
    whole = end > place + 1 or start < place
    return Period(_leftwards(sentence, start), end, _sort(sentence, start) if whole else "span")


def _sort(sentence: Sentence, start: int) -> str:
    """A date is a span of its own in `as of 30 June`, else the day of the news."""
    return (
        "span"
        if sentence.low(start - 1) in ("of", "at", "until", "through", "by", "ended", "ending", "to")
        else "date"
    )


def _unit(sentence: Sentence, place: int) -> Period | None:
    start = _leftwards(sentence, place)
    before = sentence.low(place - 1)
    if start == place:
        rated = before in ("a", "an", "per") and sentence.low(place) in _RATES
        after_figure = place >= 2 and (sentence.tokens[place - 2].kind == FIGURE or before == "per")
        if rated and (after_figure or place >= 3 and sentence.tokens[place - 3].kind == FIGURE):
            return Period(place - 1, place + 1, "rate")
        return None
    if (
        start == place - 1
        and before in ("a", "the")
        and sentence.low(place) in ("day", "year", "week", "month", "season", "half")
    ):
        return None
    return Period(start, _rightwards(sentence, place + 1), "span")


def _leftwards(sentence: Sentence, place: int) -> int:
    """Where the words that belong to a time begin: `the first half of` before `2024`."""
    here = place
    while here > 0 and place - here < 9:
        word = sentence.low(here - 1)
        takes = (
            word in _WHICH
            or word in _NUMBERS
            or (word in _ENDS and sentence.low(here) == "of")
            or word
            in (
                "the",
                "of",
                "ended",
                "ending",
                "mid",
                "late",
                "early",
                "year-end",
                "to",
                "-",
                "half",
                "months",
                "quarter",
                "year",
                "quarters",
                "weeks",
                "month",
                "fiscal",
                "s",
                "'s",
            )
            or bool(_SHORT.match(word))
            or (word in MONTHS and sentence.tokens[here - 1].capital)
            or bool(_DATE.match(word) and sentence.low(here) in MONTHS)
        )
        if not takes:
            break
        here -= 1
    while (
        here < place
        and sentence.low(here) in ("of", "to", "ended", "ending", "-", "s", "'s")
        or (here < place and sentence.low(here) == "the" and sentence.low(here + 1) in ("of", "to"))
    ):
        here += 1
    if (
        here < place
        and sentence.low(here) in ("year", "months", "month", "quarter", "weeks", "half", "quarters")
        and sentence.low(here + 1) not in ("of", "ended", "ending", "to")
    ):
        here += 1
    return here


def _rightwards(sentence: Sentence, place: int) -> int:
    """Where the words that belong to a time end: `of 2024`, `ended June 30, 2024`."""
    end = place
    if sentence.low(end) in ("of", "ended", "ending", "to", "in", "fiscal"):
        follow = end + 1
        while sentence.low(follow) in ("the", "fiscal", "this", "last", "next", "year", "fy", "end"):
            follow += 1
        word = sentence.low(follow)
        if _YEAR.match(word) or _SHORT.match(word):
            return follow + 1
        if word in MONTHS or (_DATE.match(word) and sentence.low(follow + 1) in MONTHS):
            at = follow if word in MONTHS else follow + 1
            period = _date(sentence, at)
            return period.end if period else end
        if follow > end + 1 and sentence.low(follow - 1) == "year":
            return follow
    if _YEAR.match(sentence.low(end)) or _SHORT.match(sentence.low(end)):
        return end + 1
    return end
