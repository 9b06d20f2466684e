"""A made-up market for the tests of the comparison: twelve firms, fourteen metrics, gaps and odd cells."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from harbour import harbour

from tui.core.model import Article, Company, Figure, Paragraph, Place, Section

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRMS = (
    ("alder", "Alder Foods"),
    ("birch", "Birchwood Energy"),
    ("cedar", "Cedar"),
    ("dogwood", "Dogwood Mutual Insurance"),
    ("elm", "Elm & Sons"),
    ("fir", "Fir Robotics"),
    ("gorse", "Gorse Rail"),
    ("hazel", "Hazel Motors"),
    ("ivy", "Ivy Retail"),
    ("juniper", "Juniper Air"),
    ("kelp", "Kelp Fisheries"),
    ("larch", "Larch Semiconductor Works"),
)

# metric, kind, the value of the first firm in millions (or in units), what is written after it, unit, change
LINES = (
    ("investment", "money", 3800, "million", "USD", "level"),
    ("revenue", "money", 12400, "million", "USD", "level"),
    ("profit", "money", 940, "million", "USD", "level"),
    ("market_value", "money", 61000, "million", "USD", "level"),
    ("share_price", "percent", 4, "%", "%", "up"),
    ("deal_value", "money", 2150, "million", "USD", "level"),
    ("cost", "money", 310, "million", "USD", "down"),
    ("debt", "money", 7200, "million", "USD", "level"),
    ("dividend", "money", 125, "million", "USD", "level"),
    ("stake", "percent", 21, "%", "%", "level"),
    ("workforce", "count", 18200, "jobs", "job", "level"),
    ("customers", "count", 640000, "customers", "customer", "level"),
    ("volume", "count", 90500, "tonnes", "tonne", "level"),
    ("market_share", "percent", 13, "%", "%", "level"),
)

PERIODS = (None, "2024", "the past year", "the next three years", "the third quarter of 2025")
MONEY = {"elm": ("EUR", "€"), "hazel": ("JPY", "¥"), "larch": ("CNY", "CNY ")}
"""The firms that count in another currency than dollars, and how it is written."""


def _statements(number: int) -> Iterator[tuple[str, Figure]]:
    """The sentences about a firm, each with its figure; `at` still counts from the sentence."""
    identity, name = FIRMS[number]
    for order, (metric, kind, base, words, unit, change) in enumerate(LINES):
        if (number * 7 + order * 3) % 5 == 1:
            continue
        amount = Decimal(base) * (100 + (number * 37 + order * 13) % 190) / 200
        amount = amount.quantize(Decimal(1))
        period = PERIODS[(number + order) % len(PERIODS)] if change == "level" else None
        code, sign = MONEY.get(identity, ("USD", "$")) if kind == "money" else (unit, "")
        written = f"{sign}{amount:,} {words}" if words != "%" else f"{amount}%"
        sentence = f"{name} gave its {metric.replace('_', ' ')} as {written}"
        sentence += f" in {period}." if period else "."
        start = sentence.index(written)
        value = amount * 10**6 if words == "million" else amount
        yield (
            sentence,
            Figure(
                id="",
                kind=kind,
                written=written,
                low=value,
                high=value * 2 if (number + order) % 17 == 0 else value,
                unit=code,
                qualifier=("exact", "about", "over", "exact")[(number + order) % 4],
                company=identity,
                metric=metric,
                change=change,
                period=period,
                same_as=None,
                rule=f"{kind}.amount/subject.clause",
                confidence=0.9,
                at=Place("s0", number, start, start + len(written)),
            ),
        )


def market(
    identity: str = "twelve-firms-report",
    *,
    title: str = "Twelve firms report a mixed year",
    firms: range = range(12),
    factor: int = 1,
) -> Article:
    """An article about some of the firms.

    Args:
        identity: Its id.
        title: Its title.
        firms: Numbers of the firms that it is about.
        factor: What every value is multiplied by, so that two articles can disagree.
    """
    paragraphs: list[Paragraph] = []
    figures: list[Figure] = []
    for row, number in enumerate(firms):
        text = ""
        for sentence, figure in _statements(number):
            offset = len(text)
            at = replace(figure.at, paragraph=row, start=figure.at.start + offset, end=figure.at.end + offset)
            figures.append(
                replace(
                    figure,
                    id=f"f{len(figures) + 1}",
                    at=at,
                    low=figure.low * factor,
                    high=figure.high * factor,
                )
            )
            text += sentence + " "
        paragraphs.append(Paragraph(text.rstrip()))
    companies = tuple(Company(i, name, (name,), "company", None, 14) for i, name in (FIRMS[n] for n in firms))
    base = harbour()
    return replace(
        base,
        id=identity,
        title=title,
        deck=None,
        published="2025-03-02",
        source=replace(base.source, name=f"{identity}.txt", sha256=identity.ljust(64, "0")[:64]),
        sections=(Section("s0", None, 0, tuple(paragraphs)),),
        figures=tuple(figures),
        companies=companies,
    )
