"""The facts of one article: figures that state the same thing are one fact."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tui.core.compare.periods import span_in_years

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.core.model import Figure

_OPEN = ""
"""Stands for figures without a period."""

Fact = tuple["Figure", tuple["Figure", ...]]
"""The figure that states it best, and its restatements."""


def facts(figures: Iterable[Figure]) -> list[Fact]:
    """Figures grouped into facts: what restates another stands with it, the fullest statement first.

    Two figures are one fact where `same_as` says so, or where they give the same value of the same
    metric of the same company and no two different periods. Lengths of time and figures of nobody are none.
    """
    kept = [f for f in figures if f.kind != "duration" and f.company]
    leader = {f.id: f.id for f in kept}

    def root(key: str) -> str:
        while leader[key] != key:
            leader[key] = key = leader[leader[key]]
        return key

    seen: dict[tuple[object, ...], dict[object, Figure]] = defaultdict(dict)
    for figure in kept:
        if figure.same_as in leader:
            leader[root(figure.id)] = root(str(figure.same_as))
        said = seen[figure.company, figure.metric, figure.change, figure.low, figure.high, figure.unit]
        earlier = _same_time(figure, said)
        if earlier is not None:
            leader[root(figure.id)] = root(earlier.id)
        for time in _times(figure):
            said.setdefault(time, figure)
    groups: dict[str, list[Figure]] = defaultdict(list)
    for figure in kept:
        groups[root(figure.id)].append(figure)
    return [_fact(group) for group in groups.values()]


def _fact(group: Sequence[Figure]) -> Fact:
    home = _home_unit(group)
    best = max(group, key=lambda f: (f.unit == home, f.period is not None, f.qualifier != "exact"))
    return best, tuple(f for f in group if f is not best)


def _home_unit(group: Sequence[Figure]) -> str:
    """The unit of the member that the others restate."""
    restated = {f.same_as for f in group}
    return next((f for f in group if f.id in restated), group[0]).unit


def _times(figure: Figure) -> tuple[object, ...]:
    """What a period can be known by; None stands for every one."""
    period = figure.period
    if period is None:
        return None, _OPEN
    span = span_in_years(period)
    return (None, period.casefold()) if span is None else (None, period.casefold(), span)


def _same_time(figure: Figure, said: dict[object, Figure]) -> Figure | None:
    """The first figure whose period can be this one's: a missing one can be any."""
    if figure.period is None:
        return said.get(None)
    times = _times(figure)[1:]
    return next((said[time] for time in (*times, _OPEN) if time in said), None)
