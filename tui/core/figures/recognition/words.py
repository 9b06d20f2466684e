"""Words that stand for numbers and scales."""

from __future__ import annotations

from decimal import Decimal


def word_set(words: str) -> frozenset[str]:
    """A set of words out of a line of them."""
    return frozenset(words.split())


_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

ONES: dict[str, int] = {
    word: value for value, word in enumerate((_ONES + "seventeen eighteen nineteen").split(), start=1)
}
TENS: dict[str, int] = {word: 10 * value for value, word in enumerate(_TENS.split(), start=2)}

HUNDRED = "hundred"

SCALES: dict[str, Decimal] = {
    "dozen": Decimal(12),
    "thousand": Decimal(10**3),
    "lakh": Decimal(10**5),
    "lac": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "quadrillion": Decimal(10**15),
}
"""Scale words that also make a number after `a`."""

SHORT_SCALES: dict[str, Decimal] = {
    "mln": Decimal(10**6),
    "mn": Decimal(10**6),
    "mio": Decimal(10**6),
    "mil": Decimal(10**6),
    "bln": Decimal(10**9),
    "bn": Decimal(10**9),
    "bil": Decimal(10**9),
    "mrd": Decimal(10**9),
    "trn": Decimal(10**12),
    "trln": Decimal(10**12),
    "tn": Decimal(10**12),
    "tln": Decimal(10**12),
    "万": Decimal(10**4),
    "億": Decimal(10**8),
    "亿": Decimal(10**8),
    "兆": Decimal(10**12),
    "thousands": Decimal(10**3),
    "lakhs": Decimal(10**5),
    "lacs": Decimal(10**5),
    "millions": Decimal(10**6),
    "crores": Decimal(10**7),
    "billions": Decimal(10**9),
    "trillions": Decimal(10**12),
}
"""Scales only after digits; they may stand after a space."""

LETTER_SCALES: dict[str, Decimal] = {
    "k": Decimal(10**3),
    "m": Decimal(10**6),
    "mm": Decimal(10**6),
    "b": Decimal(10**9),
    "t": Decimal(10**12),
    "cr": Decimal(10**7),
}
"""Scales in money, and in a count of named things; elsewhere they may be metres, bytes or tonnes."""

FRACTIONS: dict[str, Decimal] = {
    "half": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "quarters": Decimal("0.25"),
}

SIGNS: dict[str, Decimal] = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}

DASHES = frozenset("-–‑‐")
"""Hyphens and the en dash; the em dash separates clauses."""
