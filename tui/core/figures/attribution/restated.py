"""A figure that says little by itself borrows from the place where the article tells it in full.

A title gives `$2bn` bare, the lead tells that it is an investment of Acme's.
Amounts of money of the same value and unit, and their conversions, are taken as one fact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui.core.figures.attribution.scene import Verdict
    from tui.core.figures.found import Candidate

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
    raised = {
        (groups[at], verdict.company) for at, (_, verdict) in enumerate(told) if verdict.metric == "funding"
    }
    sure, likely = _buyers(groups, told, "buyer"), _buyers(groups, told, "subject")
    takers = {target: buyer for target, buyer in bought.items() if target not in bought.values()}
    completed: list[Verdict] = []
    for number, (_, first) in enumerate(told):
        verdict = _received(first) if (groups[number], first.company) in raised else first
        verdict = _filled(verdict, strongest[groups[number]])
        completed.append(
            _bought(
                verdict,
                sure.get(groups[number]) or takers.get(verdict.company or ""),
                likely.get(groups[number]),
            )
        )
    return completed


def _buyers(groups: Sequence[int], told: Sequence[tuple[Candidate, Verdict]], part: str) -> dict[int, str]:
    """For each amount of a deal the company that a rule names first: as its buyer, or as its subject."""
    found: dict[int, str] = {}
    for group, (_, verdict) in zip(groups, told, strict=True):
        if verdict.metric == "deal_value" and verdict.company and verdict.owner == part:
            found.setdefault(group, verdict.company)
    return found


def _groups(told: Sequence[tuple[Candidate, Verdict]], conversions: Mapping[int, int]) -> list[int]:
    """For each figure the first one of the same amount."""
    first: dict[tuple[object, ...], int] = {}
    groups: list[int] = []
    for number, (figure, _) in enumerate(told):
        key = (figure.low, figure.high, figure.unit) if figure.kind == "money" else (number,)
        group = first.setdefault(key, number)
        origin = (
            groups[conversions[number]]
            if number in conversions
            else groups[group]
            if group < number
            else number
        )
        groups.append(origin)
    return groups


def _received(verdict: Verdict) -> Verdict:
    """An investment that the article elsewhere tells as money raised by the same company is funding."""
    if verdict.metric == "investment":
        return verdict._replace(metric="funding", reason="restated")
    return verdict


def _filled(verdict: Verdict, fullest: Verdict) -> Verdict:
    if verdict.score >= WEAK or fullest.score < WEAK or verdict.metric == fullest.metric:
        return verdict
    company = fullest.company if verdict.owner == "topic" else verdict.company
    return verdict._replace(metric=fullest.metric, company=company, reason="restated")


def _bought(verdict: Verdict, taker: str | None, doer: str | None) -> Verdict:
    """The price of a deal goes to the buyer.

    Args:
        verdict: On any figure.
        taker: Who buys the company that the verdict names.
        doer: Who is told to buy where the same amount is named.
    """
    if verdict.metric != "deal_value" or verdict.owner == "buyer":
        return verdict
    buyer = taker or (None if verdict.owner == "subject" else doer)
    return verdict._replace(company=buyer, owner="elsewhere") if buyer else verdict
