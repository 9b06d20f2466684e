"""`nutgraf figures`: the key figures of articles."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tui.commands import sources, tables
from tui.core import amounts, filtering, quantities, store
from tui.core.errors import NutgrafError
from tui.core.model import Article, Figure, Place, passages
from tui.core.text import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

FIELDS = (
    "id",
    "article_id",
    "written",
    "kind",
    "low",
    "high",
    "unit",
    "qualifier",
    "company",
    "metric",
    "change",
    "period",
    "sentence",
    "section",
    "start",
    "end",
    "same_as",
    "confidence",
    "rule",
    "edited",
)
"""The columns of the CSV and the keys of the JSON, in order."""


SORTS = ("place", "size", "company", "metric", "confidence")
"""What the figures of an article can be sorted by."""


def run(names: list[str], *, form: str, wanted: str = "", sort: str = "place") -> int:
    """Print the figures of one or more articles.

    Args:
        names: The sources.
        form: `table`, `csv` or `json`.
        wanted: Only these, in the language of `core.filtering`; empty for all.
        sort: One of `SORTS`; within each article.

    Raises:
        NutgrafError: A source cannot be read, or the filter cannot be understood.
    """
    kept = filtering.parse(wanted)
    if kept.problem:
        raise NutgrafError("--filter", kept.problem)
    articles = [
        replace(article, figures=_ordered(article, filtering.select(article, kept), sort))
        for article in sources.articles(names)
    ]
    if form == "table":
        _print_table(articles)
        return 0
    rows = [row(article, figure) for article in articles for figure in article.figures]
    if form == "csv":
        sys.stdout.write(tables.csv_text(FIELDS, [list(r.values()) for r in rows]))
    else:
        print(json.dumps(rows, ensure_ascii=False, allow_nan=False, indent=2))
    return 0


def _ordered(article: Article, figures: tuple[Figure, ...], sort: str) -> tuple[Figure, ...]:
    """Figures of an article in another order; those of one place in it stay in reading order."""
    names = {company.id: company.name.casefold() for company in article.companies}
    units = {unit: number for number, unit in enumerate(dict.fromkeys(map(quantities.scale, figures)))}
    keys: dict[str, Callable[[Figure], Any]] = {
        "size": lambda one: (units[quantities.scale(one)], -quantities.size(one)),
        "company": lambda one: (one.company is None, names.get(one.company or "", one.company or "")),
        "metric": lambda one: one.metric,
        "confidence": lambda one: one.confidence,
    }
    return tuple(sorted(figures, key=keys[sort])) if sort in keys else figures


def row(article: Article, figure: Figure) -> dict[str, object]:
    """One figure as a flat record with the keys of `FIELDS`."""
    stored = store.figure_data(figure)
    values = {
        "id": figure.id,
        "article_id": article.id,
        "sentence": sentence_at(article, figure.at),
        "section": figure.at.section,
        "start": figure.at.start,
        "end": figure.at.end,
        "edited": bool(figure.extra.get("edited")),
    }
    return {field: values.get(field, stored.get(field)) for field in FIELDS}


def sentence_at(article: Article, place: Place) -> str:
    """The sentence in which a place stands; empty where the article has no such place."""
    for passage in passages(article.title, article.sections):
        if (passage.section, passage.paragraph) == (place.section, place.paragraph):
            for start, end in sentences(passage.text):
                if start <= place.start < end:
                    return passage.text[start:end]
            return passage.text
    return ""


def _print_table(articles: list[Article]) -> None:
    rows = []
    for article in articles:
        names = {company.id: company.name for company in article.companies}
        rows += [
            (
                amounts.signed(figure),
                names.get(figure.company or "", figure.company or "not stated"),
                figure.metric,
                figure.period or "",
                figure.written,
            )
            for figure in article.figures
        ]
    if not rows:
        print("No figures found.", file=sys.stderr)
        return
    tables.table(("value", "company", "metric", "period", "written"), rows, right=(0,))
