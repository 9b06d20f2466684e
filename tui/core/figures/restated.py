"""A figure that says little by itself borrows from the place where the article tells it in full.

A title gives `$2bn` bare, the lead tells that it is an investment of Acme's; a last paragraph recalls `the 2 billion`.
Amounts of money of the same value and unit, and their conversions, are taken as one fact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui.core.figures.found import Candidate
    from tui.core.figures.reader import Verdict

WEAK = 6.0
"""A metric with a lower score is borrowed where a fuller telling has one."""


def completed(
    told: Sequence[tuple[Candidate, Verdict]], conversions: Mapping[int, int], bought: Mapping[str, str]
) -> list[Verdict]:
    """The verdicts, with weak metrics and the buyers of deals filled in.

    Args:
        told: Every candidate of the article with its verdict, in reading order.
        conversions: Index of a figure to the index of the one it converts.
        bought: Company that is bought, or sells, to its buyer.
    """
    groups = _groups(told, conversions)
    strongest: dict[int, Verdict] = {}
    for number, (_, verdict) in enumerate(told):
        group = groups[number]
        if group not in strongest or verdict.score > strongest[group].score:
            strongest[group] = verdict
    return [_filled(verdict, strongest[groups[number]], bought) for number, (_, verdict) in enumerate(told)]


def _groups(told: Sequence[tuple[Candidate, Verdict]], conversions: Mapping[int, int]) -> list[int]:
    """For each figure the first one of the same amount."""
    first: dict[tuple[object, ...], int] = {}
    groups: list[int] = []
    for number, (figure, verdict) in enumerate(told):
        key = (figure.low, figure.high, figure.unit) if figure.kind == "money" else (number,)
        group = first.setdefault(key, number)
        origin = groups[conversions[number]] if number in conversions else groups[group] if group < number else number
        groups.append(origin)
        del verdict
    return groups


def _filled(verdict: Verdict, fullest: Verdict, bought: Mapping[str, str]) -> Verdict:
    if verdict.score < WEAK <= fullest.score and verdict.metric != fullest.metric:
        verdict = verdict._replace(metric=fullest.metric, rule=f"{verdict.rule.split('.')[0]}.restated")
        if verdict.rule.startswith("topic"):
            verdict = verdict._replace(company=fullest.company)
    buyer = bought.get(verdict.company or "")
    if verdict.metric == "deal_value" and buyer and not verdict.rule.startswith("buyer"):
        return verdict._replace(company=buyer, rule="buyer.elsewhere")
    return verdict
