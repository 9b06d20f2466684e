"""`nutgraf compare`: the companies of articles side by side."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from tui.commands import figures, sources, tables
from tui.core import knowledge, store
from tui.core.compare.compare import compare
from tui.core.places import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.core.compare.table import Comparison, Derived, Entry
    from tui.core.model import Article

FIELDS = (
    "company",
    "metric",
    "period",
    "low",
    "high",
    "unit",
    "qualifier",
    "change",
    "derived",
    "calculation",
    "article_id",
    "sentence",
    "start",
    "end",
)
"""The columns of the long form (CSV and JSON): a line for each figure and each derived value."""

NOT_STATED = "not stated"


def run(names: list[str], *, form: str) -> int:
    """Print the comparison of one or more articles.

    Args:
        names: The sources.
        form: `table`, `markdown`, `csv` or `json`.

    Raises:
        NutgrafError: A source cannot be read.
    """
    articles = sources.articles(names)
    comparison = compare(articles, knowledge.metrics(shipped("content") / "knowledge"))
    if form in ("csv", "json"):
        rows = list(long_form(comparison, articles))
        if form == "csv":
            sys.stdout.write(tables.csv_text(FIELDS, [list(r.values()) for r in rows]))
        else:
            print(json.dumps(rows, ensure_ascii=False, allow_nan=False, indent=2))
        return 0
    if not comparison.columns:
        print("No company with a figure of its own found.", file=sys.stderr)
        return 0
    headers = ("", *(column.name for column in comparison.columns))
    sheet = [(row.label, *(_cell(cell) for cell in row.cells)) for row in comparison.rows]
    if form == "markdown":
        sys.stdout.write(
            tables.markdown_table(headers, [[c.replace("\n", "; ") for c in row] for row in sheet])
        )
    else:
        tables.table(headers, sheet)
    return 0


def long_form(comparison: Comparison, articles: Sequence[Article]) -> Iterator[dict[str, object]]:
    """A record for every figure and every derived value of a comparison, with the keys of `FIELDS`."""
    by_id = {article.id: article for article in articles}
    for row in comparison.rows:
        for column, cell in zip(comparison.columns, row.cells, strict=True):
            for entry in cell:
                for values in _records(entry, by_id[entry.article]):
                    record = {
                        **values,
                        "company": column.name,
                        "metric": row.metric,
                        "article_id": entry.article,
                    }
                    yield {field: record.get(field) for field in FIELDS}


def _records(entry: Entry, article: Article) -> Iterator[dict[str, object]]:
    for figure in (entry.figure, *entry.restated):
        yield {
            **store.figure_data(figure),
            "derived": False,
            "sentence": figures.sentence_at(article, figure.at),
            "start": figure.at.start,
            "end": figure.at.end,
        }
    for derived in entry.derived:
        yield _derived_record(entry, derived)


def _derived_record(entry: Entry, derived: Derived) -> dict[str, object]:
    return {
        "period": "a year" if derived.basis == "per year" else entry.figure.period,
        "low": store.number(derived.low),
        "high": store.number(derived.high),
        "unit": derived.unit,
        "qualifier": entry.figure.qualifier,
        "change": entry.figure.change,
        "derived": True,
        "calculation": derived.calculation,
    }


def _cell(entries: tuple[Entry, ...]) -> str:
    lines = []
    for entry in entries:
        lines.append(entry.label())
        lines += [f"  {derived.label()}" for derived in entry.derived]
    return "\n".join(lines) or NOT_STATED
