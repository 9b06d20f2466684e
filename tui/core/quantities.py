"""How large a figure is: what can stand on one scale, and amounts as a reader types them (`>1bn`, `<=5%`)."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui.core.model import Figure

_SCALES = {
    "": Decimal(1),
    **dict.fromkeys(("k", "thousand"), Decimal(10) ** 3),
    **dict.fromkeys(("m", "mn", "mln", "million"), Decimal(10) ** 6),
    **dict.fromkeys(("b", "bn", "billion"), Decimal(10) ** 9),
    **dict.fromkeys(("t", "tn", "trn", "trillion"), Decimal(10) ** 12),
}
"""What a number is multiplied by."""

_SIGNS = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "%": "%"}
"""Units that have a sign."""

_DAYS = {
    "hour": Decimal(1) / 24,
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal("30.4375"),
    "year": Decimal("365.25"),
}
"""Units of time, in days."""

_PRICED = ("share_price", "price")
"""Metrics of which money is the price of one thing; it stands on no scale with whole amounts."""

_LONGEST = 32
"""Characters of an amount at most."""


class Bounds(NamedTuple):
    """Between what a figure must lie."""

    low: Decimal | None
    high: Decimal | None
    open: bool
    """The bounds themselves are outside."""
    unit: str
    """Case folded; empty for any."""


def scale(figure: Figure) -> str:
    """The scale on which a figure can be compared: `EUR`, `EUR a piece`, `%`, `pp`, `time`, `job`."""
    if figure.kind == "duration" and figure.unit in _DAYS:
        return "time"
    if figure.kind == "money" and figure.metric in _PRICED:
        return f"{figure.unit} a piece"
    return "pp" if figure.unit == "bp" else figure.unit


def size(figure: Figure) -> Decimal:
    """Where the upper end of a figure stands on its scale: time in days, basis points as points."""
    if figure.kind == "duration":
        return figure.high * _DAYS.get(figure.unit, Decimal(1))
    return figure.high / 100 if figure.unit == "bp" else figure.high


def within(figure: Figure, bounds: Bounds) -> bool:
    """Whether a figure, or a part of its range, lies between bounds."""
    if bounds.unit and bounds.unit != figure.unit.casefold():
        return False
    if bounds.low is not None and (figure.high <= bounds.low if bounds.open else figure.high < bounds.low):
        return False
    return bounds.high is None or not (figure.low >= bounds.high if bounds.open else figure.low > bounds.high)


def bounds(word: str) -> Bounds | str | None:
    """The bounds that a word gives: `>1bn`, `<=5%`, `=$3m`, `1bn..5bn`.

    Returns:
        None for a word that is no amount, or half of one; a line that says what is wrong with one that is.
    """
    sign = word[:2] if word[1:2] == "=" else word[:1]
    if sign.rstrip("=") not in (">", "<") and sign != "=":
        return _between(word)
    amount = _amount(word[len(sign) :])
    if amount is None:
        return f"“{word[:_LONGEST]}”: write an amount such as {sign}1bn, {sign}5% or {sign}$300m"
    number, unit = amount
    if sign == "=":
        return Bounds(number, number, open=False, unit=unit)
    strict = not sign.endswith("=")
    return Bounds(number, None, strict, unit) if sign[0] == ">" else Bounds(None, number, strict, unit)


def _between(word: str) -> Bounds | None:
    first, dots, last = word.partition("..")
    if not dots or len(word) > 2 * _LONGEST:
        return None
    low, high = _amount(first), _amount(last)
    if low is None or high is None:
        return None
    number = low[0]
    if number < 1000 and high[0] >= 1000 and first.strip("$€£¥.0123456789") == "":
        number *= _SCALES.get(_letters(last.lstrip("$€£¥"))[0], Decimal(1))
    return Bounds(number, high[0], open=False, unit=high[1] or low[1])


def _amount(text: str) -> tuple[Decimal, str] | None:
    """A number in base units and its unit, empty where none is written."""
    text = text.casefold()
    if not text or len(text) > _LONGEST:
        return None
    unit = _SIGNS.get(text[0], "")
    text = text[1:] if unit else text
    if not unit and text[:3].isalpha() and len(text) > 3:
        unit, text = text[:3], text[3:]
    scaled, digits = _letters(text)
    if scaled not in _SCALES:
        for name in sorted(_SCALES, key=len, reverse=True):
            if name and scaled.startswith(name) and not unit and _is_unit(scaled[len(name) :]):
                scaled, unit = name, _SIGNS.get(scaled[len(name) :], scaled[len(name) :])
                break
        else:
            if unit or not _is_unit(scaled):
                return None
            scaled, unit = "", _SIGNS.get(scaled, scaled)
    try:
        number = Decimal(digits)
    except InvalidOperation:
        return None
    return (number * _SCALES[scaled], unit) if number.is_finite() else None


def _letters(text: str) -> tuple[str, str]:
    """What stands behind the digits of an amount, and the digits."""
    digits = text.rstrip("abcdefghijklmnopqrstuvwxyz%€$£¥")
    return text[len(digits) :], digits.replace(",", "")


def _is_unit(text: str) -> bool:
    return text in _SIGNS or text in ("pp", "bp") or (len(text) == 3 and text.isalpha())
