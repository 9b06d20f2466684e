"""How a figure was read and how a derived value was reckoned, as lines of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.tables import grid
from tui.app.tables.figure_rows import metric_words, names_of
from tui.core import amounts
from tui.core.figures.attribution.explained import confidence_words, rule_words
from tui.core.model import EDITED

if TYPE_CHECKING:
    from tui.app.text.reading import Reading
    from tui.core.compare.table import Comparison, Entry, Said, Source
    from tui.core.model import Figure

Detail = tuple[str, str]
"""What it is, and what there is to say."""

_NONE = "not stated"


def of_figure(reading: Reading, figure: Figure, table: Comparison | None = None) -> list[Detail]:
    """What is known of a figure, with the sentence that it was read in.

    Args:
        reading: Of its article.
        figure: The figure.
        table: The comparison of the article, where that is known: what follows from the figure is told, too.
    """
    at = grid.find(table, figure.id, reading.article.id) if table is not None else None
    if table is not None and at is not None:
        entry = table.rows[at.row].cells[at.column][at.entry]
        if entry.figure.id == figure.id:
            return of_entry(reading, entry, table)
    return _of_figure(reading, figure)


def _of_figure(reading: Reading, figure: Figure) -> list[Detail]:
    """What the article says of a figure."""
    names = names_of(reading.article)
    details = [
        ("words", f"“{figure.written}”"),
        ("value", amounts.signed(figure)),
        ("exactly", _exactly(figure)),
        ("company", names.get(figure.company, figure.company) if figure.company else _NONE),
        ("metric", metric_words(figure.metric)),
        ("period", figure.period or _NONE),
    ]
    same = reading.figures.get(figure.same_as or "")
    if same is not None:
        details.append(("restates", f"“{same.written}”"))
    if figure.extra.get(EDITED):
        details.append(("corrected", "by you"))
    whose, what = rule_words(figure.rule)
    details += [
        ("company by", whose),
        ("metric by", what),
        ("confidence", confidence_words(figure.confidence)),
        ("rule", figure.rule),
    ]
    span = reading.figure_span(figure.id)
    if span is not None:
        details.append(("sentence", reading.text(reading.sentence(span.spot))))
    return details


def of_entry(reading: Reading, entry: Entry, table: Comparison) -> list[Detail]:
    """What is known of a fact of the comparison: its figure, its value under the view, what others say.

    Args:
        reading: Of the entry's article.
        entry: The fact.
        table: The comparison that it is of.
    """
    details = _of_figure(reading, entry.figure)
    more = [("stated too", f"“{other.written}”") for other in entry.restated]
    if entry.shown is not None:
        more.append(("shown", entry.parts()[0]))
        more += [("reckoned", entry.shown.calculation)] if entry.shown.derived else []
    if entry.gap is not None:
        more.append(("not compared", entry.gap.words))
    for derived in entry.derived:
        if entry.shown is None or derived.calculation != entry.shown.calculation:
            more += [("derived", derived.label()), ("reckoned", derived.calculation)]
    if entry.conflict is not None:
        sure = "in conflict" if entry.conflict.sure else "may conflict"
        more += [(sure, _said(said, table)) for said in entry.conflict.others]
    more += [("elsewhere", _said(said, table)) for said in entry.elsewhere]
    if len(table.sources) > 1 or entry.conflict is not None:
        more.append(("article", _source(table.source(entry.article))))
    return [*details[:-1], *more, details[-1]]


def _said(said: Said, table: Comparison) -> str:
    """What another article says, with its name: `USD 20bn, 2024 (“A second look”, 2025-03-02)`."""
    words = (amounts.signed(said.figure), said.figure.period or "")
    return f"{', '.join(word for word in words if word)} ({_source(table.source(said.article))})"


def _source(source: Source) -> str:
    """An article by its title, site and date."""
    words = (f"“{source.title}”", source.site or "", (source.published or "")[:10])
    return ", ".join(word for word in words if word)


def of_gap(company: str, metric: str) -> list[Detail]:
    """What there is to say of a cell of which the article says nothing."""
    return [("company", company), ("metric", metric), ("value", "not stated")]


def _exactly(figure: Figure) -> str:
    """The value in base units, its signs in words."""
    low, high = f"{figure.low:,f}", f"{figure.high:,f}"
    value = low if low == high else f"{low} to {high}"
    several = figure.kind in ("count", "duration") and (low, high) != ("1", "1")
    return amounts.aloud(figure, f"{value} {amounts.plural(figure.unit) if several else figure.unit}")
