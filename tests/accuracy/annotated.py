"""The annotated articles: `texts/NAME.txt` with `gold/NAME.yaml`, described in docs/accuracy.md."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from unicodedata import normalize

import yaml

HERE = Path(__file__).resolve().parent
KINDS = ("money", "percent", "count", "duration")
METRICS = frozenset(
    (
        "investment",
        "revenue",
        "profit",
        "loss",
        "market_value",
        "share_price",
        "deal_value",
        "funding",
        "cost",
        "penalty",
        "debt",
        "dividend",
        "stake",
        "workforce",
        "customers",
        "volume",
        "price",
        "market_share",
        "economy",
        "time",
        "other",
    )
)
QUALIFIERS = frozenset(("exact", "about", "over", "under", "up_to", "range"))
CHANGES = frozenset(("level", "up", "down"))
PLAIN_QUOTES = str.maketrans("’‘", "''")
SIGNS = "$€£¥₹"
SAME_COUNTRY = {"united states": "us", "america": "us", "united kingdom": "uk", "britain": "uk"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure in the text, annotated or recognised."""

    kind: str
    written: str
    start: int
    """Code points from the beginning of the text."""
    end: int
    low: Decimal
    high: Decimal
    unit: str
    qualifier: str
    company: str | None
    owner: frozenset[str]
    """Every folded name of the company or country; empty where the figure is nobody's."""
    metric: str
    change: str
    period: str | None


@dataclass(frozen=True, slots=True)
class Firm:
    """A company or institution, annotated or recognised."""

    name: str
    forms: frozenset[str]
    """Its folded names."""
    type: str
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """An article with what it says, by annotation or by nutgraf."""

    name: str
    article: str
    """The kind of article, as its annotation calls it."""
    text: str
    marks: tuple[Mark, ...]
    firms: tuple[Firm, ...]
    read: bool = True
    """Whether anybody looked at its misses while working; the others tell what to expect of a new text."""


def names() -> tuple[str, ...]:
    """The articles, in alphabetical order."""
    return tuple(sorted(path.stem for path in (HERE / "gold").glob("*.yaml")))


def fold(text: str | None) -> str:
    """Text as it is compared: without case, shapes of quotes, and runs of space."""
    return " ".join(normalize("NFKC", text or "").translate(PLAIN_QUOTES).casefold().split())


def country(name: str) -> str:
    """A country's folded name, the same for `U.S.` and `United States`."""
    plain = fold(name).replace(".", "")
    return SAME_COUNTRY.get(plain, plain)


def find(text: str, written: str, start: int) -> int:
    """Where a figure's words next stand by themselves, not inside a longer number or word; -1 for nowhere."""
    at = text.find(written, start)
    while at >= 0:
        before, after = text[max(0, at - 2) : at], text[at + len(written) : at + len(written) + 2]
        if not (_runs_on(before[::-1], written[0]) or _runs_on(after, written[-1])):
            return at
        at = text.find(written, at + 1)
    return -1


def _runs_on(beside: str, edge: str) -> bool:
    """Whether the two characters next to an edge belong to the same word or number."""
    if not beside:
        return False
    if edge in SIGNS:
        return beside[0].isalpha()
    if not edge.isalnum():
        return False
    if edge.isdigit() and (beside[0] in SIGNS or (beside[0] in ".," and beside[1:].isdigit())):
        return True
    return beside[0].isalnum()


def load(name: str) -> Case:
    """The annotation of an article.

    Raises:
        LookupError: A figure's words are not in the text after those of the figure before it.
    """
    text = (HERE / "texts" / f"{name}.txt").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.safe_load((HERE / "gold" / f"{name}.yaml").read_text(encoding="utf-8"))
    firms = tuple(_firm(entry) for entry in data["companies"])
    forms = {firm.name: firm.forms for firm in firms}
    marks, end = [], 0
    for entry in data["figures"]:
        start = find(text, entry["written"], end)
        if start < 0:
            raise LookupError(f"{name}: {entry['written']!r} is not after {text[max(0, end - 30) : end]!r}")
        end = start + len(entry["written"])
        marks.append(_mark(entry, start, end, forms))
    return Case(name, data["article"], text, tuple(marks), firms, data.get("read", True))


def _firm(entry: dict[str, Any]) -> Firm:
    return Firm(
        name=entry["name"],
        forms=frozenset(map(fold, entry.get("names", [entry["name"]]))),
        type=entry.get("type", "company"),
        parent=entry.get("parent"),
    )


def _mark(entry: dict[str, Any], start: int, end: int, forms: dict[str, frozenset[str]]) -> Mark:
    company = entry.get("company")
    return Mark(
        kind=entry["kind"],
        written=entry["written"],
        start=start,
        end=end,
        low=Decimal(str(entry["low"])),
        high=Decimal(str(entry.get("high", entry["low"]))),
        unit=entry["unit"],
        qualifier=entry.get("qualifier", "exact"),
        company=company,
        owner=forms.get(company, frozenset({country(company)})) if company else frozenset(),
        metric=entry["metric"],
        change=entry.get("change", "level"),
        period=entry.get("period"),
    )
