"""The long form of a comparison: a record for every figure and every derived value."""

from __future__ import annotations

import json
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from tui.core import store
from tui.core.compare.export.tabular import csv_text
from tui.core.model import passages
from tui.core.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui.core.compare.table import Comparison, Entry
    from tui.core.model import Article, Figure, Place

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
    "article",
    "published",
    "when",
    "standing",
    "not_compared",
    "conflict",
)
"""The columns of the CSV and the keys of the JSON, in order."""


class Sentences:
    """The sentences that figures stand in.

    Args:
        articles: Those of the comparison; a figure of another one has none.
    """

    def __init__(self, articles: Iterable[Article]) -> None:
        self._texts = {
            article.id: {(p.section, p.paragraph): p.text for p in passages(article.title, article.sections)}
            for article in articles
        }
        self._spans: dict[tuple[str, str | None, int | None], tuple[tuple[int, int], ...]] = {}

    def at(self, article: str, place: Place) -> str:
        """The sentence in which a place stands; empty where there is no such place."""
        key = (article, place.section, place.paragraph)
        text = self._texts.get(article, {}).get(key[1:], "")
        if key not in self._spans:
            self._spans[key] = sentences(text)
        spans = self._spans[key]
        number = bisect_right(spans, place.start, key=itemgetter(0)) - 1
        start, end = spans[number] if number >= 0 else (0, 0)
        return text[start:end] if start <= place.start < end else text


def records(table: Comparison, articles: Iterable[Article]) -> Iterator[dict[str, object]]:
    """A record with the keys of `FIELDS` for every figure and derived value of the visible cells.

    Args:
        table: The comparison.
        articles: Its articles, for the sentences.
    """
    quoted = Sentences(articles)
    sources = {source.id: source for source in table.sources}
    for row in table.rows:
        for column, cell in zip(table.columns, row.cells, strict=True):
            for entry in cell:
                for article, values in _values(entry, quoted):
                    source = sources[article]
                    record = {
                        **values,
                        "company": column.name,
                        "metric": row.metric,
                        "article_id": article,
                        "article": source.title,
                        "published": source.published,
                        "when": entry.when or None,
                        "standing": entry.standing,
                    }
                    yield {field: record.get(field) for field in FIELDS}


def json_text(table: Comparison, articles: Iterable[Article]) -> str:
    """The records as a JSON array, indented."""
    return json.dumps(list(records(table, articles)), ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def csv(table: Comparison, articles: Iterable[Article]) -> str:
    """The records as CSV; a conflict is `article: value` for each article against it, parted by `; `."""
    rows = [list(record.values()) for record in records(table, articles)]
    return csv_text(FIELDS, [[_flat(value) for value in row] for row in rows])


def _flat(value: object) -> object:
    if isinstance(value, list):
        return "; ".join(f"{one['article_id']}: {one['written']}" for one in value)
    return value


def _values(entry: Entry, quoted: Sentences) -> Iterator[tuple[str, dict[str, object]]]:
    """The article and the values of each figure and each derived value of a fact."""
    said = [(entry.article, f) for f in (entry.figure, *entry.restated)]
    said += [(one.article, one.figure) for one in entry.elsewhere]
    against = entry.conflict.others if entry.conflict else ()
    more = {
        "not_compared": entry.gap.words if entry.gap else None,
        "conflict": [{"article_id": one.article, "written": one.figure.written} for one in against] or None,
    }
    for article, figure in said:
        yield article, {**_figure(figure, quoted.at(article, figure.at)), **more}
    for values in _derived(entry):
        yield entry.article, values


def _figure(figure: Figure, sentence: str) -> dict[str, object]:
    return {
        **store.figure_data(figure),
        "derived": False,
        "sentence": sentence,
        "start": figure.at.start,
        "end": figure.at.end,
    }


def _derived(entry: Entry) -> Iterator[dict[str, object]]:
    """What follows from a fact; the value under the view where that is another one."""
    found = [(d.low, d.high, d.unit, d.basis, d.calculation) for d in entry.derived]
    shown = entry.shown
    if (
        shown is not None
        and shown.derived
        and all(d[:3] != (shown.low, shown.high, shown.unit) for d in found)
    ):
        found.append((shown.low, shown.high, shown.unit, shown.basis, shown.calculation))
    for low, high, unit, basis, calculation in found:
        yield {
            "period": "a year" if basis == "per year" else entry.figure.period,
            "low": store.number(low),
            "high": store.number(high),
            "unit": unit,
            "qualifier": entry.figure.qualifier,
            "change": entry.figure.change,
            "derived": True,
            "calculation": calculation,
        }
