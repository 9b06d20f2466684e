"""What follows from a fact, and which value of it a view shows.

An amount a year where the fact has a span of years, another currency only at a rate that somebody gave: the
article itself by stating one fact in two currencies, or the reader. Nothing else is derived.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui.core import amounts
from tui.core.compare.periods import length_in_years, span_in_years
from tui.core.compare.table import Derived, Gap, Shown
from tui.core.compare.view import ARTICLE, PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from tui.core.compare.exchange import Exchange
    from tui.core.compare.facts import Fact
    from tui.core.compare.view import View
    from tui.core.model import Figure

_FLOWS = frozenset(
    ("investment", "revenue", "profit", "loss", "cost", "funding", "dividend", "penalty", "volume")
)
"""Metrics that are so much in a stretch of time; the others hold at a moment."""


def common_currency(figures: Sequence[Figure]) -> str | None:
    """The currency that most amounts are in; the comparison is easiest to read in it."""
    units: dict[str, int] = {}
    for figure in figures:
        if figure.kind == "money" and figure.company:
            units[figure.unit] = units.get(figure.unit, 0) + 1
    return max(units, key=lambda unit: units[unit]) if units else None


def derived(fact: Fact, exchange: Exchange, currency: str | None) -> tuple[Derived, ...]:
    """Everything that follows from a fact: an amount a year in each currency, and a converted amount.

    Args:
        fact: The figure and its restatements.
        exchange: The rates that hold in its article.
        currency: To convert to; None for none.
    """
    figure, restated = fact
    found = _per_year(figure, restated)
    if currency and figure.kind == "money" and all(f.unit != currency for f in (figure, *restated)):
        converted = exchange.converted((figure, *restated), currency)
        if converted is not None:
            found.append(converted[1])
    return tuple(found)


def _per_year(figure: Figure, restated: Sequence[Figure]) -> list[Derived]:
    """An amount spread evenly over the years of its period, in each currency that is stated."""
    years = _years(figure)
    if years is None or years <= 1:
        return []
    units = {f.unit: f for f in reversed((figure, *restated))}
    return [
        Derived(PER_YEAR, f.low / years, f.high / years, f.unit, f"{f.written} ÷ {_number(years)} years")
        for f in sorted(units.values(), key=lambda f: f is not figure)
    ]


def _years(figure: Figure) -> Decimal | None:
    """The years that an amount is for; None where it is no amount or names no length of time."""
    if figure.kind not in ("money", "count") or figure.change != "level":
        return None
    return span_in_years(figure.period)


def shown(fact: Fact, view: View, exchange: Exchange) -> tuple[Shown | None, Gap | None]:
    """The value of a fact under a view, None for the figure as stated; and why the view cannot be met."""
    figure, restated = fact
    value = _as_stated(figure)
    gap = None
    if view.currency:
        value, gap = _in_currency(figure, restated, view, exchange)
    if view.basis == PER_YEAR:
        value, other = _a_year(figure, value)
        gap = gap or other
    plain = (value.low, value.high, value.unit, value.basis) == (
        figure.low,
        figure.high,
        figure.unit,
        "stated",
    )
    return (None if plain else value), gap


def _in_currency(
    figure: Figure, restated: Sequence[Figure], view: View, exchange: Exchange
) -> tuple[Shown, Gap | None]:
    as_stated = _as_stated(figure)
    currency = str(view.currency)
    if figure.kind != "money":
        return as_stated, Gap("not_money", f"{_kind(figure)}, not money")
    if figure.unit == currency:
        return as_stated, None
    told = next((f for f in restated if f.unit == currency), None)
    converted = exchange.converted((figure, *restated), currency)
    asked = view.rate_from != ARTICLE and converted is not None and exchange.by_reader(figure.unit, currency)
    if told is not None and not asked:
        return _as_stated(told), None
    if converted is None:
        return as_stated, Gap("no_rate", f"no rate {figure.unit}→{currency}")
    origin, value = converted
    return Shown(
        value.low, value.high, currency, calculation=value.calculation, qualifier=origin.qualifier
    ), None


def _as_stated(figure: Figure) -> Shown:
    return Shown(figure.low, figure.high, figure.unit, qualifier=figure.qualifier)


def _a_year(figure: Figure, value: Shown) -> tuple[Shown, Gap | None]:
    if figure.kind not in ("money", "count"):
        return value, Gap("no_flow", f"{_kind(figure)}, no amount")
    if figure.change != "level":
        return value, Gap("difference", "a difference, no amount")
    years = length_in_years(figure.period)
    if years is None or years < 1 or (years == 1 and figure.metric not in _FLOWS):
        return value, _no_year(figure, years)
    if years == 1:
        return replace(value, basis=PER_YEAR), None
    said = f"{value.calculation}, " if value.calculation else f"{_amount(value)} "
    how = f"{said}÷ {_number(years)} years"
    return Shown(value.low / years, value.high / years, value.unit, PER_YEAR, how, value.qualifier), None


def _no_year(figure: Figure, years: Decimal | None) -> Gap:
    """Why an amount is none for a year."""
    if figure.metric not in _FLOWS:
        return Gap("no_flow", "holds at a moment, not over time")
    if years is not None:
        return Gap("part_of_year", "less than a year")
    return Gap("no_span", "no span of years stated")


def _amount(value: Shown) -> str:
    return amounts.value(value.low, value.high, value.unit)


def _kind(figure: Figure) -> str:
    return {"%": "percent", "pp": "percentage points", "bp": "basis points"}.get(figure.unit, "a count")


def _number(value: Decimal) -> str:
    return amounts.number(value, scaled=False)
