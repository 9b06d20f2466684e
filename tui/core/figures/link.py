"""Whose figure it is, what it measures, which way it went and when: every figure found becomes a `Figure`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.attribution import restated, same, trust
from tui.core.figures.attribution.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.attribution.scene import Verdict
    from tui.core.figures.found import Candidate
    from tui.core.knowledge import Knowledge
    from tui.core.model import Company, Figure, Mention, Passage


def attribute(
    passages: Sequence[Passage],
    candidates: Sequence[tuple[Passage, tuple[Candidate, ...]]],
    companies: Sequence[Company],
    mentions: Sequence[Mention],
    knowledge: Knowledge | None = None,
) -> tuple[Figure, ...]:
    """Attribute every candidate of an article.

    Args:
        passages: The article in reading order.
        candidates: Its figures, by passage.
        companies: Its companies.
        mentions: Where it names them, in reading order.
        knowledge: What is known of companies beforehand: where they come from.

    Returns:
        One figure for each candidate, `f1`, `f2` and so on in reading order.
    """

    def home(company: int) -> str | None:
        firm = None if knowledge is None else knowledge.firm(companies[company].name)
        return firm.country if firm else None

    reader = Reader(passages, companies, mentions, home)
    rows = {(passage.section, passage.paragraph): row for passage, row in candidates}
    told: list[tuple[Candidate, Verdict]] = []
    where: list[Passage] = []
    conversions: dict[int, int] = {}
    for passage in passages:
        row = rows.get((passage.section, passage.paragraph), ())
        base = len(told)
        for candidate, verdict in zip(row, reader.read(passage, row), strict=True):
            if verdict.restates is not None:
                conversions[len(told)] = base + verdict.restates
            told.append((candidate, verdict))
            where.append(passage)
    verdicts = restated.completed(told, conversions, reader.bought)
    final = [(candidate, verdict) for (candidate, _), verdict in zip(told, verdicts, strict=True)]
    firsts = same.origins(final, conversions)
    return tuple(_figure(where[number], *row, number, firsts[number]) for number, row in enumerate(final))


def _figure(passage: Passage, candidate: Candidate, verdict: Verdict, number: int, first: int) -> Figure:
    """The figure at an index, which restates the one at another, or itself."""
    return passage.figure(
        candidate.start,
        candidate.end,
        id=f"f{number + 1}",
        kind=candidate.kind,
        written=candidate.written,
        low=candidate.low,
        high=candidate.high,
        unit=candidate.unit,
        qualifier=candidate.qualifier,
        company=verdict.company,
        metric=verdict.metric,
        change=verdict.change,
        period=verdict.period,
        same_as=None if first == number else f"f{first + 1}",
        rule=f"{candidate.rule}/{verdict.owner}.{verdict.reason}",
        confidence=trust.confidence(verdict.owner, verdict.reason, verdict.score),
    )
