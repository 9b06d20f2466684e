"""Numbers in digits and words: `1,234.5`, `12,5`, `1,20,000`, `two and a half million`, `half a billion`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.recognition.words import (
    DASHES,
    FRACTIONS,
    HUNDRED,
    LETTER_SCALES,
    ONES,
    SCALES,
    SHORT_SCALES,
    SIGNS,
    TENS,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.core.figures.recognition.tokens import Tokens

LONGEST = 64
"""A token with more digits is no number that an article means."""
_ONE = Decimal(1)
_LONGEST_CHAIN = 6
"""So many groups of three digits, or scale words (`lakh crore`), make one number at most."""
AIRLINERS = frozenset(f"7{middle}7" for middle in range(10))
"""Types of aircraft: `50 737 jets` are fifty."""
_AFTER_A_QUARTER = frozenset({"million", "billion", "trillion"})
_SEPARATORS = str.maketrans({",": ",", ".": ".", "’": "'", "\u00a0": "'", "\u202f": "'", "\u2009": "'"})


class Number(NamedTuple):
    """A number in a passage; places are indices into its `Tokens`."""

    first: int
    last: int
    """The last token of the number and its scale."""
    next: int
    """Where the unit starts: after a `+` or `plus` that follows the number."""
    mantissa: Decimal
    scale: Decimal = _ONE
    digits: bool = True
    """Written in digits."""
    article: bool = False
    """Only `a`: a number by courtesy of the unit after it (`a decade`)."""
    letter: Decimal | None = None
    """The scale that a letter after the number stands for in money (`5m`), at index `next`."""

    @property
    def value(self) -> Decimal:
        """The amount, without a letter scale."""
        return self.mantissa * self.scale

    def lettered(self) -> Number:
        """The number with its letter scale taken in."""
        if self.letter is None:
            return self
        return Number(self.first, self.next, self.next + 1, self.mantissa, self.letter, self.digits)


def read(t: Tokens, at: int) -> Number | None:
    """The number that starts at a token, or None."""
    word = t.low[at]
    if word[:1].isdecimal():
        return _from_digits(t, at)
    reader = _READERS.get(word)
    return reader(t, at) if reader is not None else None


def decimal(raw: str) -> Decimal | None:
    """The value of digits with separators; None where they form no number (dates, telephones, lists).

    A comma is a decimal comma only where it cannot group: one comma with one, two or over three digits
    after it, or a zero before it (`2,75`, `0,125`).
    """
    if len(raw) > 2 * LONGEST or sum(map(str.isdecimal, raw)) > LONGEST:
        return None
    raw = raw.translate(_SEPARATORS)
    if "'" in raw:  # apostrophes and narrow spaces group in threes, so that what follows them is decimal
        raw = raw.replace("'", "").replace(",", ".")
    points, commas = raw.count("."), raw.count(",")
    if points and commas:
        mark, other = (".", ",") if raw.rfind(".") > raw.rfind(",") else (",", ".")
        whole, _, rest = raw.rpartition(mark)
        if mark in whole or not _grouped(whole.split(other)):
            return None
        return Decimal(f"{whole.replace(other, '')}.{rest}")
    mark = "," if commas else "."
    groups = raw.split(mark)
    if points == 1 or (commas == 1 and (len(groups[1]) != 3 or groups[0].lstrip("0") == "")):
        return Decimal(".".join(groups))
    if points + commas and not _grouped(groups):
        return None
    return Decimal("".join(groups))


def _grouped(groups: list[str]) -> bool:
    """Groups of three, or the Indian lakhs and crores: three at the end, twos before."""
    first, *rest = map(len, groups)
    return not rest or (first <= 3 and rest[-1] == 3 and set(rest[:-1]) in ({3}, {2}, set()))


def _from_digits(t: Tokens, at: int) -> Number | None:
    first = last = at
    value = decimal(t.raw[at])
    if value is None:
        return None
    if t.raw[at].isdecimal() and t.raw[at - 1] == "." and t.glued(at) and _opens(t, at - 1):
        first, value = at - 1, Decimal(f"0.{t.raw[at]}")  # $.99
    if _spaced_group(t, at):
        while _spaced_group(t, last) and last - at < _LONGEST_CHAIN:
            value, last = value * 1000 + Decimal(t.raw[last + 1]), last + 1
    last, part = _fraction(t, last)
    return _ended(t, first, last, value + part)


def _opens(t: Tokens, at: int) -> bool:
    """A point begins a number: a space or a currency sign stands before it."""
    return not t.glued(at) or t.raw[at - 1] in {"$", "€", "£"}


def _spaced_group(t: Tokens, at: int) -> bool:
    """A group of three digits follows after one space, as in `12 000`; not after a name or a month."""
    return (
        t.raw[at].isdecimal()
        and len(t.raw[at]) <= 3
        and t.raw[at] != "0"
        and len(t.raw[at + 1]) == 3
        and t.raw[at + 1].isdecimal()
        and t.start[at + 1] == t.end[at] + 1
        and not (t.raw[at - 1][:1].isupper() and not t.raw[at - 1].isupper() and not t.glued(at))
        and t.low[at + 2] not in DASHES
        and not (t.raw[at + 1] in AIRLINERS and (t.raw[at + 2][:1].isalpha() or t.raw[at + 2] == ","))
    )


def _fraction(t: Tokens, at: int) -> tuple[int, Decimal]:
    """A fraction after a whole number: `2½`, `2 1/2`, `2-1/2`, `two and a half`, `two-and-a-quarter`."""
    j = at + 1
    if t.low[j] in SIGNS and t.glued(j):
        return j, SIGNS[t.low[j]]
    j += t.low[j] in DASHES
    if t.low[j + 1] == "/" and t.raw[j] in {"1", "3", "5", "7"} and t.raw[j + 2] in {"2", "4", "8"}:
        return j + 2, Decimal(t.raw[j]) / Decimal(t.raw[j + 2])
    if t.low[j] == "and":
        j += 2 if t.low[j + 1] in DASHES else 1
        if t.low[j] in {"a", "one", "three"}:
            times = 3 if t.low[j] == "three" else 1
            j += 2 if t.low[j + 1] in DASHES else 1
            if t.low[j] in FRACTIONS:
                return j, times * FRACTIONS[t.low[j]]
    return at, Decimal(0)


def _from_words(t: Tokens, at: int) -> Number | None:
    total, current, last, floor = Decimal(0), Decimal(0), at - 1, 100
    scale, j = _ONE, at
    while True:
        word = t.low[j]
        small = 1 if j == at and word in {"a", "an"} else ONES.get(word, TENS.get(word, 0))
        if small and small < floor:
            current, floor = current + small, 10 if small >= 20 else 0
        elif word == HUNDRED and 0 < current < 100:
            current, floor = current * 100, 100
        elif word in SCALES and current:
            scale = SCALES[word]
            total, current, floor = total + current * scale, Decimal(0), 100
        else:
            break
        last, j = j, _onward(t, j + 1)
    last, part = _fraction(t, last)
    times = _times(t, last)
    if times is not None:
        return _ended(t, at, times[0], (total + current) * times[1], digits=False)
    value = total + current + part
    if part and not current:  # a million and a half
        value = total + part * scale
    if part or current:
        return _ended(t, at, _repeated(t, last, value), value, digits=False)
    return _ended(t, at, _repeated(t, last, value), total / scale, scale, digits=False)


def _repeated(t: Tokens, last: int, value: Decimal) -> int:
    """Past the same number in digits in brackets, as contracts write it: `three (3) years`."""
    said_again = t.low[last + 1] == "(" and t.low[last + 3] == ")" and t.raw[last + 2][:1].isdecimal()
    return last + 3 if said_again and decimal(t.raw[last + 2]) == value else last


def _onward(t: Tokens, j: int) -> int:
    """Where the next word of the number may stand: past a hyphen, or past `and` before a smaller number."""
    if t.low[j] in DASHES:
        return j + 1
    if t.low[j] == "and" and t.low[j - 1] in {HUNDRED, "thousand"}:
        return j + 1
    return j


def _times(t: Tokens, at: int) -> tuple[int, Decimal] | None:
    """`three-quarters of a`, `one quarter of a`: the factor, and the last token before the unit."""
    j = at + 1 + (t.low[at + 1] in DASHES)
    if t.low[j] in FRACTIONS and t.low[j + 1] == "of" and t.low[j + 2] in {"a", "an", "one"}:
        return j + 2, FRACTIONS[t.low[j]]
    return None


def _from_article(t: Tokens, at: int) -> Number | None:
    word = t.low[at + 1]
    if word in SCALES or word == HUNDRED:
        return _from_words(t, at)
    times = _times(t, at)
    if times is not None:
        return _ended(t, at, times[0], times[1], digits=False)
    if word in FRACTIONS and t.low[at + 2] in _AFTER_A_QUARTER:  # a quarter million
        return _ended(t, at, at + 1, FRACTIONS[word], digits=False)
    if word in {"quarter", "half"} and t.low[at + 2] in DASHES | {"a", "an"}:
        return None  # the fraction itself is the number
    last, part = _fraction(t, at + 1)  # a year and a half
    if part:
        return Number(at, last, at + 1, _ONE + part, digits=False, article=True)
    return Number(at, at, at + 1, _ONE, digits=False, article=True)


def _from_half(t: Tokens, at: int) -> Number | None:
    """`half a million`, `half-a-billion`, `half an hour`, `half-million`, `half percent`."""
    j = at + 1 + (t.low[at + 1] in DASHES)
    j += t.low[j] == "of" and t.low[j + 1] in {"a", "an", "one"}
    last = j if t.low[j] in {"a", "an", "one"} else at
    return _ended(t, at, last, FRACTIONS["half"], digits=False)


def _ended(
    t: Tokens, first: int, last: int, mantissa: Decimal, scale: Decimal = _ONE, *, digits: bool = True
) -> Number:
    """The number with the scale words, letter or plus sign after it."""
    for _ in range(_LONGEST_CHAIN):
        j = last + 1 + (t.low[last + 1] in DASHES)
        word = t.low[j]
        times = SCALES.get(word)
        if times is None and digits:
            times = Decimal(100) if word == HUNDRED else SHORT_SCALES.get(word)
        if times is None:
            break
        scale, last = scale * times, j
    after = last + 1
    letter = None
    if digits and scale == _ONE:
        letter = LETTER_SCALES.get(t.low[after])
    if t.low[after] == "+" and t.glued(after):
        after += 1
    elif t.low[after + (t.low[after] in DASHES)] == "plus" and mantissa > 1:
        after += 1 + (t.low[after] in DASHES)
    return Number(first, last, after, mantissa, scale, digits, letter=letter)


def _from_sign(t: Tokens, at: int) -> Number:
    """`½`, `¾` by themselves."""
    return _ended(t, at, at, SIGNS[t.low[at]])


def _from_quarter(t: Tokens, at: int) -> Number | None:
    """`quarter-million`, `quarter-point`, `a quarter million`, `quarter of a million`."""
    times = _times(t, at - 1)
    if times is not None and t.low[times[0] + 1] in SCALES:
        return _ended(t, at, times[0], times[1], digits=False)
    tied = (t.low[at + 1] in DASHES and t.low[at - 1] not in DASHES) or t.low[at + 1] in _AFTER_A_QUARTER
    return _ended(t, at, at, FRACTIONS["quarter"], digits=False) if tied else None


def _from_scale(t: Tokens, at: int) -> Number | None:
    """`the million tonnes that it needs`; not `the billion-dollar deal`, not `several million`."""
    bare = t.low[at - 1] == "the" and t.low[at + 1] not in DASHES
    return Number(at, at, at + 1, _ONE, SCALES[t.low[at]], digits=False) if bare else None


_READERS: dict[str, Callable[[Tokens, int], Number | None]] = {
    **dict.fromkeys([*ONES, *TENS], _from_words),
    **dict.fromkeys(SCALES, _from_scale),
    **dict.fromkeys(SIGNS, _from_sign),
    "a": _from_article,
    "an": _from_article,
    "half": _from_half,
    "quarter": _from_quarter,
}

WORDS = frozenset(_READERS)
"""The words that may begin a number."""
