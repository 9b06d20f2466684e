"""Find the figures of a passage: numbers, what each is, which belong together, how exactly they are meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.found import Candidate
from tui.core.figures.recognition import count, dollars, duration, money, numbers, percent, ranges, unnamed
from tui.core.figures.recognition.names import is_date, is_headline, is_year
from tui.core.figures.recognition.qualifier import qualifier
from tui.core.figures.recognition.tokens import Tokens, tokenise

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from tui.core.figures.recognition.match import Match
    from tui.core.figures.recognition.numbers import Number
    from tui.core.model import Passage

RECOGNISERS: tuple[Callable[[Tokens, Number], Match | None], ...] = (money.read, percent.read, duration.read)
"""Tried in this order on every number; what they leave may be a count."""


_NEXT = 25
"""Characters between two ranges that are held against each other."""

RULES: dict[str, str] = {
    "money.amount": "a sign before the number: $5m, US$1.2 billion, € 440 million",
    "money.code": "a code or abbreviation before it: GEL 28.5billion, RMB105bn, Rs. 1,800 crore",
    "money.bracket": "a loss in brackets: $(5.2) million",
    "money.name": "the currency's name after it: 380 billion yuan, half a billion dollars",
    "money.code_after": "its code after it: 49,100 COP",
    "money.sign_after": "its sign after it: 100 €",
    "money.cents": "hundredths: 50 cents, 95 cts, 30 pence",
    "money.us_cents": "American ones: 81.52 cents U.S.",
    "money.cents_on": "part of a nominal value: 61 cents on the dollar",
    "money.pence": "British pence in short: 165p",
    "money.same_currency": "a scaled number after an amount of its sentence: $5bn on top of the four billion",
    "money.crore": "crore or lakh after another currency are rupees: $5m, or 42 crore",
    "money.range": "from so much to so much: $10 to $15 billion",
    "percent.sign": "3%",
    "percent.word": "3 per cent, 3 pct, 50bps, 13pp",
    "percent.percentage": "half a percentage point",
    "percent.basis": "25 basis points",
    "percent.points": "3% points",
    "percent.quarter_point": "a quarter-point cut",
    "percent.mille": "3 per mille",
    "percent.bracket": "a fall in brackets: (12.3)%",
    "percent.range": "5-7%, 5 to 7 percent",
    "duration.span": "three years, five fiscal years",
    "duration.hyphen": "three-year, 18-month",
    "duration.article": "a decade, more than a year",
    "duration.range": "two or three years",
    "count.things": "12,000 jobs, six new data centres",
    "count.hyphen": "a 309-room hotel",
    "count.strong": "an 11,000-strong workforce",
    "count.number_of": "the number of customers rose to 959",
    "count.several_of": "fourteen of the 25 largest insurers",
    "count.same_thing": "14 plants by May and another two in June",
    "count.labelled": "Employees: 27,400",
    "count.staff": "it is to lay off 850",
    "count.range": "200 to 300 posts",
}
"""Every rule that finds a figure, with what it reads; tests/fixtures/figures/rules.txt shows each at work."""


def recognise(text: str) -> tuple[Candidate, ...]:
    """The figures of one passage, in order, none overlapping another.

    A bare dollar is the US dollar here; `recognise_all` decides it by the whole article.
    """
    found: list[Candidate] = []
    for piece in tokenise(text):
        found += _in_piece(piece)
    return tuple(found)


def recognise_all(passages: Sequence[Passage]) -> tuple[tuple[Passage, tuple[Candidate, ...]], ...]:
    """The figures of every passage of an article; a shared sign such as `$` means one currency throughout."""
    found = [(passage, recognise(passage.text)) for passage in passages]
    return dollars.settled(found)


def _in_piece(t: Tokens) -> list[Candidate]:
    pairs = _matches(t)
    figures: list[Candidate] = []
    at = 0
    while at < len(pairs):
        number, match = pairs[at]
        joined, after = _join(t, number, match, pairs[at + 1] if at + 1 < len(pairs) else None)
        if joined is not None and after is not None and _against(t, figures, joined.first):
            joined = joined._replace(one=True)
        if joined is not None and joined.one and after is not None:
            figures.append(_range(t, joined.first, after))
            at += 2
            continue
        match = joined.first if joined is not None else match
        if match is not None:
            figures.append(_candidate(t, match, qualifier(t, match)))
        at += 1
    return figures


def _against(t: Tokens, figures: list[Candidate], first: Match) -> bool:
    """A range that another one is held against: `4.5 to 5 percent, up from 3.5 to 4 percent`."""
    if not figures or figures[-1].qualifier != "range" or t.low[first.first - 1] != "from":
        return False
    return figures[-1].unit == first.unit and t.start[first.first] - figures[-1].end < _NEXT


def _join(
    t: Tokens, number: Number, match: Match | None, neighbour: tuple[Number, Match | None] | None
) -> tuple[ranges.Pair | None, Match | None]:
    """How a number belongs to the one after it, and what that one is."""
    if neighbour is None or (match is None and (is_year(t, number) or is_date(t, number))):
        return None, None
    after = neighbour[1]
    if match is not None and after is None:
        after = None if is_year(t, neighbour[0]) else ranges.second_of(t, match, neighbour[0])
    elif match is not None and after is not None:
        after = ranges.in_dollars_of(t, match, after)
    return (None, None) if after is None else (ranges.pair(t, number, match, after), after)


def _matches(t: Tokens) -> list[tuple[Number, Match | None]]:
    """Every number of the piece with what it is, in order; a number inside a figure is not one of its own."""
    found: list[tuple[Number, Match | None]] = []
    headline: bool | None = None
    done = -1
    for at, word in enumerate(t.low):
        if at <= done or not (word in numbers.WORDS or word[:1].isdecimal()):
            continue
        number = numbers.read(t, at)
        if number is None:
            continue
        match = next((match for reader in RECOGNISERS if (match := reader(t, number))), None)
        if match is not None and match.first <= done:  # its sign belongs to the number before
            match = None
        if match is None and not number.article:
            headline = is_headline(t) if headline is None else headline
            match = count.read(t, number, headline=headline)
        if match is None and number.article:
            continue
        done = max(number.last, match.last if match else 0)
        found.append((number, match))
    return unnamed.fill(t, found)


def _candidate(t: Tokens, match: Match, meant: str) -> Candidate:
    start, end = t.start[match.first], t.end[match.last]
    value = _plain(match.value)
    return Candidate(match.kind, start, end, t.text[start:end], value, value, match.unit, meant, match.rule)


def _plain(value: Decimal) -> Decimal:
    """The value without trailing zeros after the point: 5.20 -> 5.2, 7.00 -> 7."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()


def _range(t: Tokens, first: Match, second: Match) -> Candidate:
    candidate = _candidate(t, second._replace(first=first.first), "range")
    low, high = sorted((_plain(first.value), _plain(second.value)))
    return candidate._replace(low=low, high=high, rule=f"{second.kind}.range")
