"""How a figure was read and how a derived value was reckoned, as lines of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.tables.figure_rows import metric_words, names_of
from tui.core import amounts
from tui.core.corrections.figure_fixes import EDITED

if TYPE_CHECKING:
    from tui.app.text.reading import Reading
    from tui.core.compare.table import Entry
    from tui.core.model import Figure

Detail = tuple[str, str]
"""What it is, and what there is to say."""

_NONE = "not stated"


def of_figure(reading: Reading, figure: Figure) -> list[Detail]:
    """What is known of a figure, with the sentence that it was read in."""
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
    details += [("found by", figure.rule), ("confidence", f"{round(figure.confidence * 100)}%")]
    span = reading.figure_span(figure.id)
    if span is not None:
        details.append(("sentence", reading.text(reading.sentence(span.spot))))
    return details


def of_entry(reading: Reading, entry: Entry) -> list[Detail]:
    """What is known of a fact of the comparison: its figure, its restatements, its derived values."""
    details = of_figure(reading, entry.figure)
    more = [("stated too", f"“{other.written}”") for other in entry.restated]
    for derived in entry.derived:
        more += [("derived", derived.label()), ("reckoned", derived.calculation)]
    return [*details[:-1], *more, details[-1]]


def of_gap(company: str, metric: str) -> list[Detail]:
    """What there is to say of a cell of which the article says nothing."""
    return [("company", company), ("metric", metric), ("value", "not stated in this article")]


def _exactly(figure: Figure) -> str:
    """The value in base units, its signs in words."""
    low, high = f"{figure.low:,f}", f"{figure.high:,f}"
    value = low if low == high else f"{low} to {high}"
    several = figure.kind in ("count", "duration") and (low, high) != ("1", "1")
    return amounts.aloud(figure, f"{value} {amounts.plural(figure.unit) if several else figure.unit}")
