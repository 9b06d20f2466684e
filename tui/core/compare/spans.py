"""What the words of a figure allow: half of the last digit that is written, and what a qualifier adds."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.core.model import Figure

Span = tuple[Decimal, Decimal]
"""The lowest and the highest value."""

_ONE = Decimal(1)
_ABOUT = Decimal("0.05")
"""How far `about` reaches, as a part of the value."""
_OVER = Decimal("1.5")
"""How far `more than` reaches, as a multiple of the value; `less than` reaches as far down."""
_COARSE = Decimal("0.1")
"""The part of an amount that its rounding explains at most: `$1 billion` is not `$1.4 billion`."""

_NUMBER = re.compile(r"\d[\d,]{0,30}(?:\.\d{0,30})?")
_UNSCALED = 3
"""Digits of a whole number up to which its zeros are written for a reason: `380 billion`, but `12,000`."""


def span(figure: Figure) -> Span:
    """The values that the words of a figure allow: its rounding and its qualifier."""
    slack = _rounding(figure)
    low, high = figure.low - slack, figure.high + slack
    if figure.qualifier == "about":
        return low * (_ONE - _ABOUT), high * (_ONE + _ABOUT)
    if figure.qualifier == "over":
        return low, high * _OVER
    if figure.qualifier == "under":
        return low / _OVER, high
    if figure.qualifier == "up_to":
        return Decimal(0), high
    return low, high


def _rounding(figure: Figure) -> Decimal:
    """Half of the last digit that is written; of a whole number its zeros count as rounded."""
    if not figure.high:
        return Decimal(0)
    written = digits(figure)
    half = Decimal(5).scaleb(figure.high.adjusted() - written)
    return half if figure.kind == "percent" else min(half, figure.high * _COARSE)


def digits(figure: Figure) -> int:
    """The digits of a value that its words give: 4 of `$1.762bn`, 3 of `380 billion`, 2 of `12,000`."""
    found = _NUMBER.search(figure.written)
    written = found.group().replace(",", "") if found else ""
    if "." not in written and len(written) > _UNSCALED:
        written = written.rstrip("0")
    return len(written.replace(".", "").lstrip("0")) or len(figure.high.normalize().as_tuple().digits)
