"""The same fact told twice: conversions into another currency, and restatements elsewhere in the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui.core.model import Figure

_PERIODS = 20
"""Periods of one amount that are told apart; an article names fewer."""


def linked(figures: Sequence[Figure], conversions: Mapping[str, str]) -> tuple[Figure, ...]:
    """The figures with `same_as` set: each points to the first figure that states its fact.

    Two figures restate one fact where value, unit, company, metric and change agree and the periods do not
    contradict each other.

    Args:
        figures: In reading order.
        conversions: Id of a figure to the id of the figure before it that it converts.
    """
    first: dict[str, str] = {}
    stated: dict[tuple[object, ...], list[Figure]] = {}
    for figure in figures:
        target = conversions.get(figure.id)
        origin = first[target] if target else None
        if figure.kind in ("money", "percent") and figure.metric != "other":
            key = (figure.low, figure.high, figure.unit, figure.company, figure.metric, figure.change)
            earlier = stated.setdefault(key, [])
            match = next((one for one in earlier if _agree(one.period, figure.period)), None)
            origin = origin or (first[match.id] if match else None)
            if match is None and len(earlier) < _PERIODS:
                earlier.append(figure)
        first[figure.id] = origin or figure.id
    return tuple(
        replace(figure, same_as=first[figure.id]) if first[figure.id] != figure.id else figure
        for figure in figures
    )


def _agree(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return True
    one, other = one.lower(), other.lower()
    return one in other or other in one
