"""`nutgraf figures`: the key figures of articles."""

from __future__ import annotations

import json
import sys

from tui.commands import sources, tables
from tui.core import amounts, store
from tui.core.model import Article, Figure, Place, passages
from tui.core.text import sentences

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


def run(names: list[str], *, form: str) -> int:
    """Print the figures of one or more articles.

    Args:
        names: The sources.
        form: `table`, `csv` or `json`.

    Raises:
        NutgrafError: A source cannot be read.
    """
    articles = sources.articles(names)
    if form == "table":
        _print_table(articles)
        return 0
    rows = [row(article, figure) for article in articles for figure in article.figures]
    if form == "csv":
        sys.stdout.write(tables.csv_text(FIELDS, [list(r.values()) for r in rows]))
    else:
        print(json.dumps(rows, ensure_ascii=False, allow_nan=False, indent=2))
    return 0


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
