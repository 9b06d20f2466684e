"""How a figure's value is written on a screen or in a table: short, aligned, unambiguous."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.core.model import Figure

SCALES = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"))
"""Thousand, million, billion, trillion in the short scale, as the financial press abbreviates them."""

QUALIFIERS = {"exact": "", "about": "~", "over": ">", "under": "<", "up_to": "≤", "range": ""}
"""The sign that stands before a value for each `Figure.qualifier`."""

CHANGES = {"level": "", "up": "↑", "down": "↓"}
"""The sign of a figure that is a difference; no plus or minus, which would look like part of the number."""

UNSURE = 0.6
"""Below this confidence a figure is shown as unsure; about a third of those are wrong in something."""

_BOTH = ("people", "staff", "personnel", "craft", "cattle", "sheep", "head", "crew", "s")
_IRREGULAR = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "half": "halves",
    "shelf": "shelves",
}

_SPOKEN = {"about": "about ", "over": "more than ", "under": "less than ", "up_to": "up to "}


def number(value: Decimal, *, scaled: bool = True) -> str:
    """A number with at most three significant decimals: `380bn`, `1.762bn`, `12,000`, `6.53`.

    Args:
        value: The number in base units.
        scaled: Write millions and more with their scale; counts below a million keep all digits.
    """
    if scaled:
        for size, name in SCALES:
            if abs(value) >= size:
                return f"{_plain(value / size)}{name}"
    return _plain(value)


def value(low: Decimal, high: Decimal, unit: str) -> str:
    """A value with its unit: `CNY 380bn`, `3%`, `1.5 pp`, `12,000 jobs`, `USD 5–10bn`."""
    if low == high:
        amount = number(low)
    else:
        first, last = number(low), number(high)
        scale = last.lstrip("0123456789.,")
        amount = f"{first.removesuffix(scale) if scale else first}–{last}"
    if unit == "%":
        return f"{amount}%"
    if len(unit) == 3 and unit.isupper():
        return f"{unit} {amount}"
    if unit in ("pp", "bp"):
        return f"{amount} {unit}"
    return f"{amount} {unit if low == high == 1 else plural(unit)}"


def signed(figure: Figure) -> str:
    """A figure's value with its direction and qualifier: `>CNY 380bn`, `↑ 8%`, `↑ >USD 100bn`, `↓ ≤3%`."""
    return f"{CHANGES.get(figure.change, '')} {qualified(figure)}".lstrip()


def qualified(figure: Figure) -> str:
    """A figure's value with its qualifier, without its direction: `≤3%`, `~12,000 jobs`."""
    return QUALIFIERS.get(figure.qualifier, "") + value(figure.low, figure.high, figure.unit)


def aloud(figure: Figure, amount: str) -> str:
    """An amount with the signs of a figure in words: `up by more than USD 100bn`, `about 12,000 jobs`."""
    said = _SPOKEN.get(figure.qualifier, "") + amount
    return f"{figure.change} by {said}" if figure.change in ("up", "down") else said


def legend(figures: Iterable[Figure]) -> tuple[str, ...]:
    """What each sign in front of some figures means, only those that occur: `↑ up by`, `≤ up to`."""
    used = {sign for f in figures for sign in (QUALIFIERS.get(f.qualifier), CHANGES.get(f.change))}
    meanings = (
        *((CHANGES[change], f"{change} by") for change in ("up", "down")),
        *((QUALIFIERS[name], said.strip()) for name, said in _SPOKEN.items()),
    )
    return tuple(f"{sign} {meaning}" for sign, meaning in meanings if sign in used)


def plural(noun: str) -> str:
    """The plural of a counted thing, by the rules of English spelling.

    `staff`, `aircraft` and other words that name many as well as one are left alone.
    """
    if noun.endswith(_BOTH) or not noun:
        return noun
    rest, space, last = noun.rpartition(" ")
    if last in _IRREGULAR:
        return f"{rest}{space}{_IRREGULAR[last]}"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    if noun.endswith(("ch", "sh", "x", "z")):
        return f"{noun}es"
    return f"{noun}s"


def _plain(value: Decimal) -> str:
    """Digits grouped by thousands, at most three decimals, no trailing zeros."""
    places = Decimal("0.001") if abs(value) >= Decimal("0.01") else Decimal("0.000001")
    text = f"{value.quantize(places) if value != value.to_integral_value() else value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
