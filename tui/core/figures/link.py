"""Whose figure it is, what it measures, which way it went and when: every figure found becomes a `Figure`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures import same
from tui.core.figures.reader import Reader
from tui.core.model import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.found import Candidate
    from tui.core.figures.reader import Verdict
    from tui.core.knowledge import Knowledge
    from tui.core.model import Company, Mention, Passage


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
        knowledge: What is known of companies beforehand; the article's own words suffice.

    Returns:
        One figure for each candidate, `f1`, `f2` and so on in reading order.
    """
    del knowledge
    reader = Reader(passages, companies, mentions)
    rows = {(passage.section, passage.paragraph): row for passage, row in candidates}
    found: list[Figure] = []
    conversions: dict[str, str] = {}
    for passage in passages:
        row = rows.get((passage.section, passage.paragraph), ())
        base = len(found)
        for number, (candidate, verdict) in enumerate(zip(row, reader.read(passage, row), strict=True)):
            figure = _figure(f"f{base + number + 1}", passage, candidate, verdict)
            if verdict.restates is not None:
                conversions[figure.id] = f"f{base + verdict.restates + 1}"
            found.append(figure)
    return same.linked(found, conversions)


def _figure(identity: str, passage: Passage, candidate: Candidate, verdict: Verdict) -> Figure:
    return Figure(
        id=identity,
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
        same_as=None,
        rule=f"{candidate.rule}/{verdict.rule}",
        confidence=verdict.confidence,
        at=passage.place(candidate.start, candidate.end),
    )
