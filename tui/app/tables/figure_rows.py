"""The figures of an article as rows of a list: a table where there is room, else two lines a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app import paint
from tui.app.tables.flow import Piece, flow
from tui.app.tables.listing import Column, Row
from tui.core import amounts, quantities
from tui.core.amounts import UNSURE
from tui.core.model import EDITED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from tui.app.paint import Cell, Words
    from tui.core.model import Article, Figure

SORTS = ("place", "size", "company", "metric", "confidence")
"""What the figures can be sorted by."""

TABLE = 50
"""Columns of the terminal from which each thing has a column of its own."""

BAR = 4
"""Columns of the bar that shows a figure's size among those of its unit, in the table."""

_WIDEST, _WIDE = 14, 13
"""Columns of the values at most, in the table and without it."""

_METRIC = 13
"""Columns of the metric at most."""

_ARROW = 2
"""Columns of the sign of a change, with the blank behind it."""

_UNSTATED: Words = (("–", "unstated"),)

_FULL = 57
"""Columns of the table from which values may take more."""

DOUBTFUL = "?"
"""The sign of a figure of low confidence."""

_LINES = 3
"""Lines of the screen that a figure takes at most."""


def names_of(article: Article) -> dict[str, str]:
    """The usual names of the companies by their ids."""
    return {company.id: company.name for company in article.companies}


def metric_words(metric: str) -> str:
    """A metric as a reader sees it: `deal_value` is `deal value`."""
    return metric.replace("_", " ")


def columns_for(figures: Sequence[Figure], width: int) -> tuple[Column, ...]:
    """The columns of the list.

    Args:
        figures: What is listed; the values take no more room than they need.
        width: Columns of the terminal for the rows.
    """
    value = max(8, *(paint.cells(amounts.qualified(figure)) for figure in figures), 0)
    value += _ARROW * any(amounts.CHANGES.get(figure.change) for figure in figures)
    if width < TABLE:
        return Column(min(value, _WIDE)), Column(10, share=1)
    metric = max(6, *(len(metric_words(figure.metric)) for figure in figures), 0)
    return (
        Column(min(value, _WIDEST + (width - _FULL) // 3 * (width > _FULL)), align="right", label="figure"),
        Column(BAR, label="size", keep=1),
        Column(9, share=3, label="company"),
        Column(min(metric, _METRIC), label="metric", keep=4),
        Column(10, share=4, label="period", keep=3),
    )


def figure_rows(
    figures: Sequence[Figure], names: Mapping[str, str], sort: str, widths: Sequence[int]
) -> tuple[Row, ...]:
    """One or more lines for each figure, and below them what the signs mean.

    Args:
        figures: In reading order.
        names: Of the companies by their ids.
        sort: One of `SORTS`; sorted by size, company or metric, each group has a title.
        widths: Of the columns that `columns_for` gives.
    """
    largest = _largest(figures)
    rows: list[Row] = []
    head = None
    for figure in _sorted(figures, names, sort):
        title = _head(figure, names, sort, largest)
        if title is not None and title != head:
            head = title
            rows.append(Row(f"head {len(rows)}", (((title, "head"),),), group=True))
        top = largest[quantities.scale(figure)]
        share = paint.share(quantities.size(figure), top) if top else 0.0
        cells = (_listed if len(widths) == 2 else _tabled)(figure, _owner(figure, names), share, widths)
        rows += _row(figure, names, cells)
    return (*rows, *_legend(figures, sum(widths)))


def _largest(figures: Sequence[Figure]) -> dict[str, Decimal | None]:
    """The largest size on each scale; None where there is only one, of which a bar says nothing."""
    sizes: dict[str, list[Decimal]] = {}
    for figure in figures:
        sizes.setdefault(quantities.scale(figure), []).append(quantities.size(figure))
    return {scale: max(found) if min(found) != max(found) else None for scale, found in sizes.items()}


def _head(
    figure: Figure, names: Mapping[str, str], sort: str, largest: Mapping[str, Decimal | None]
) -> str | None:
    """The title of those that a figure is sorted among, with their scale; None where the order has none."""
    if sort == "size":
        top = largest[quantities.scale(figure)]
        full = f", full bar {amounts.number(top)}" if top and figure.kind != "duration" else ""
        return f"in {_units(figure)}{full}"
    if sort == "company":
        return _owner(figure, names) or "company not stated"
    if sort == "metric":
        return metric_words(figure.metric)
    return None


def _units(figure: Figure) -> str:
    """The unit of a figure as the title of those that have it: `USD`, `%`, `years`."""
    if figure.kind == "duration":
        return "time"
    return amounts.plural(figure.unit) if figure.kind == "count" else quantities.scale(figure)


def _row(figure: Figure, names: Mapping[str, str], lines: Iterator[tuple[Cell, ...]]) -> Iterator[Row]:
    """The lines of a figure; the first one has the words that the filter looks in."""
    metric, period = metric_words(figure.metric), figure.period or ""
    find = " ".join((amounts.signed(figure), figure.written, _owner(figure, names), metric, period))
    for number, cells in enumerate(lines):
        yield Row(f"{figure.id} {number}" if number else figure.id, cells, find, more=number > 0)


def _whose(figure: Figure, owner: str) -> tuple[Piece, ...]:
    """The owner of a figure, with a sign where the reader has corrected it."""
    named = Piece(*(owner, "") if owner else _UNSTATED[0])
    if figure.extra.get(EDITED):
        return named, Piece(paint.CORRECTED, "edited", " ")
    return (named, Piece(DOUBTFUL, "muted", " ")) if figure.confidence < UNSURE else (named,)


def _tabled(figure: Figure, owner: str, share: float, widths: Sequence[int]) -> Iterator[tuple[Cell, ...]]:
    """Each thing in a column of its own; a long name or period goes on below."""
    said = [
        flow(_whose(figure, owner), max(2, widths[2]), _LINES - 1),
        flow((Piece(metric_words(figure.metric), "muted"),), max(2, widths[3]), _LINES - 1),
        flow((Piece(figure.period or "", "muted"),), max(2, widths[4]), _LINES - 1),
    ]
    left: tuple[Cell, ...] = (
        _value(figure, widths[0]),
        ((paint.bar(share, BAR), f"bar-{figure.kind}"),),
    )
    for line in range(max(map(len, said))):
        yield (*(((), ()) if line else left), *(words[line] if line < len(words) else () for words in said))


def _listed(figure: Figure, owner: str, share: float, widths: Sequence[int]) -> Iterator[tuple[Cell, ...]]:
    """The value over its bar, and beside them whose it is, what it measures and when."""
    pieces = (
        *_whose(figure, owner),
        Piece(metric_words(figure.metric), "muted", ", "),
        Piece(figure.period or "", "muted", ", "),
    )
    said = flow(pieces, max(2, widths[1]), _LINES)
    left: list[Cell] = [_value(figure, widths[0])]
    if share:
        left.append(((paint.line(share, widths[0]), f"bar-{figure.kind}"),))
    for number in range(max(len(said), len(left))):
        yield left[number] if number < len(left) else (), said[number] if number < len(said) else ()


def _value(figure: Figure, width: int) -> Words:
    """The value at the right and the arrow of a change at the left of its column."""
    arrow = amounts.CHANGES.get(figure.change, "")
    room = width - _ARROW * bool(arrow)
    shown = paint.cut(amounts.qualified(figure), room)
    blank = " " * (room - paint.cells(shown))
    return ((f"{arrow} {blank}{shown}" if arrow else blank + shown, figure.kind),)


def _legend(figures: Sequence[Figure], width: int) -> Iterator[Row]:
    """What the signs mean, at the end of the list; the cursor and the filter pass over it."""
    said = amounts.legend(figures)
    if any(figure.extra.get(EDITED) for figure in figures):
        said = (*said, f"{paint.CORRECTED} corrected by you")
    if any(figure.confidence < UNSURE for figure in figures):
        said = (*said, f"{DOUBTFUL} unsure whose, or of what")
    lines = flow((Piece(one, "muted", "   ") for one in said), max(2, width))
    for number, words in enumerate(((), *lines) if lines else ()):
        yield Row(f"legend {number}", (words,), group=True)


def _sorted(figures: Sequence[Figure], names: Mapping[str, str], sort: str) -> Sequence[Figure]:
    if sort == "size":
        scales = dict.fromkeys(quantities.scale(f) for f in figures)
        order = {scale: number for number, scale in enumerate(scales)}
        return sorted(figures, key=lambda f: (order[quantities.scale(f)], -quantities.size(f)))
    if sort == "company":
        return sorted(figures, key=lambda f: (f.company is None, _owner(f, names).casefold()))
    if sort == "metric":
        return sorted(figures, key=lambda f: f.metric)
    if sort == "confidence":
        return sorted(figures, key=lambda f: f.confidence)
    return figures


def _owner(figure: Figure, names: Mapping[str, str]) -> str:
    return names.get(figure.company, figure.company) if figure.company else ""
