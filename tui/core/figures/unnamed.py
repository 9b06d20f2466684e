"""Numbers whose unit stands elsewhere in the sentence: `plants … another two in 2012`, `customers to 959`."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from tui.core.figures.match import Match
from tui.core.figures.names import in_name, is_date, is_year
from tui.core.figures.nouns import is_plural, is_thing, singular, thing
from tui.core.figures.words import word_set

if TYPE_CHECKING:
    from tui.core.figures.numbers import Number
    from tui.core.figures.tokens import Tokens

LONGEST_LOOK = 60
"""A unit is looked for so many tokens back, never past the start of the sentence."""

_CLOSERS = word_set(
    "in by at from last this next within out as on during after a an for while when with since under "
    "through until compared versus respectively and are were will have had would but"
)
_CLAUSE = word_set("it they he she we that which already not")
_MARKS = frozenset({"", ".", ",", ";", "(", ")", "—", "–", ":", "?", "!", '"', "”"})
_MORE = word_set("another further other and plus than additional over nearly about roughly almost around")
_MILLION = Decimal(10**6)


def fill(t: Tokens, found: list[tuple[Number, Match | None]]) -> list[tuple[Number, Match | None]]:
    """The numbers, those without a unit given what their sentence says they are, if it says it."""
    filled: list[tuple[Number, Match | None]] = []
    before: Match | None = None
    for number, match in found:
        now = match if match is not None else _from_sentence(t, number, before)
        if now is not None and now.kind in {"money", "count"}:
            before = now
        filled.append((number, now))
    return filled


def _from_sentence(t: Tokens, number: Number, before: Match | None) -> Match | None:
    whole = number.lettered() if number.letter is not None and t.glued(number.next) else number
    if not _alone(t, number, whole):
        return None
    start = _sentence(t, number.first)
    unit = _number_of(t, number.first, start)
    if unit is not None:
        return Match("count", number.first, whole.last, whole, unit, "count.number_of", Decimal(1))
    if before is None or before.first < start:
        return None
    if before.kind == "money":
        return _same(before, whole, "money.same_currency") if whole.scale >= _MILLION else None
    if t.low[number.first - 1] in _MORE or t.low[whole.next] == "more" or whole.value >= 1000:
        return _same(before, whole, "count.same_thing")
    return None


def _alone(t: Tokens, number: Number, whole: Number) -> bool:
    """A plain number with no noun after it, that is no year, date or part of a name."""
    after = t.low[whole.next]
    if after == "and" and t.raw[whole.next + 1][:1].isdecimal():
        return False
    closed = (
        after in _MARKS
        or after == "more"
        or after in _CLOSERS
        or (after in _CLAUSE and whole.scale >= _MILLION)
    )
    if not closed or (t.glued(whole.next) and after in {":", "–", "—"}):
        return False
    if is_year(t, number) or is_date(t, number) or in_name(t, number, headline=False):
        return False
    return whole.value > 1 and whole.value == whole.value.to_integral_value()


def _sentence(t: Tokens, at: int) -> int:
    """The first token of the sentence, as far back as is looked."""
    for j in range(at - 1, max(0, at - LONGEST_LOOK), -1):
        if not t.raw[j] or (
            t.raw[j] in {".", "!", "?"} and not t.glued(j + 1) and t.raw[j + 1][:1].isupper()
        ):
            return j + 1
    return max(0, at - LONGEST_LOOK)


def _number_of(t: Tokens, at: int, start: int) -> str | None:
    """The nearest `number of customers`, `passenger numbers` or `total partners` before a token."""
    if t.low[at - 1] not in {
        "to",
        "of",
        "at",
        "above",
        "over",
        "was",
        "from",
        "reached",
        "about",
        "nearly",
        "around",
    }:
        return None
    for j in range(at - 1, start - 1, -1):
        word = t.low[j]
        if word in {"number", "numbers"} and t.low[j + 1] == "of":
            found = thing(t, j + 2, one=False)
            return found.unit if found is not None and found.last < at else None
        if word == "numbers" and is_thing(t.low[j - 1]):
            return singular(t.low[j - 1])
        if word == "total" and is_plural(t.low[j + 1]):
            return singular(t.low[j + 1])
    return None


def _same(before: Match, number: Number, rule: str) -> Match:
    factor = before.factor if before.kind == "count" else Decimal(1)
    return replace(before, first=number.first, last=number.last, number=number, rule=rule, factor=factor)
