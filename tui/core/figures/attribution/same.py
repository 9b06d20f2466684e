"""The same fact told twice: conversions into another currency, and restatements elsewhere in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui.core.figures.attribution.scene import Verdict
    from tui.core.figures.found import Candidate

_PERIODS = 20
"""Periods of one amount that are told apart; an article names fewer."""


def origins(told: Sequence[tuple[Candidate, Verdict]], conversions: Mapping[int, int]) -> list[int]:
    """For each figure the first one that states its fact; itself where none does before it.

    Two figures restate one fact where value, unit, company, metric and change agree and the periods do not
    contradict each other.

    Args:
        told: Every figure with the verdict on it, in reading order.
        conversions: Index of a figure to the index of the figure before it that it converts.
    """
    first: list[int] = []
    stated: dict[tuple[object, ...], list[int]] = {}
    for number, (figure, verdict) in enumerate(told):
        converted = conversions.get(number)
        origin = None if converted is None else first[converted]
        if figure.kind in ("money", "percent") and verdict.metric != "other":
            key = (figure.low, figure.high, figure.unit, verdict.company, verdict.metric, verdict.change)
            earlier = stated.setdefault(key, [])
            match = next((one for one in earlier if _agree(told[one][1].period, verdict.period)), None)
            if origin is None and match is not None:
                origin = first[match]
            if match is None and len(earlier) < _PERIODS:
                earlier.append(number)
        first.append(number if origin is None else origin)
    return first


def _agree(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return True
    one, other = one.lower(), other.lower()
    return one in other or other in one
