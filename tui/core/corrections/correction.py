"""A reader's correction of a parse as a value and as it is stored (docs/formats.md)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tui.core import store
from tui.core.marks.note import ID, Anchor
from tui.core.model import Place  # noqa: TC001  (dataclass fields are read at run time)
from tui.core.storage import yamlio
from tui.core.storage.records import Record
from tui.core.storage.sheets import Kind, Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

HEADING, TEXT, TITLE, PUBLISHED, FIGURE, REJECT = "heading", "text", "title", "published", "figure", "reject"
KINDS = frozenset((HEADING, TEXT, TITLE, PUBLISHED, FIGURE, REJECT))
"""This line is a heading; it is none; the title; the date; what a figure says; it is no figure."""

DEEPEST = 6
"""The lowest level of a heading."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a reader says of an article that its parse does not."""

    id: str
    """Letters, digits and dashes; a section that a correction makes has this id, too."""
    article: str
    """Id of the article, which need not be in the library any more."""
    kind: str
    """One of `KINDS`."""
    quote: str
    """The words of the line or figure; empty for title and date."""
    prefix: str
    """Up to 32 characters before them, of the line before where theirs begins with them."""
    suffix: str
    """Up to 32 characters after them."""
    at: Place | None
    """Where they stood when the correction was made."""
    figure: str | None
    """Id of the figure."""
    values: Mapping[str, Any]
    """What it sets: `level`; `title`; `published`; of a figure `low`, `high` (Decimal), `unit`, `qualifier`,
    `company` (an id, a country, or None) with `company_name`, `metric`, `period` (or None), `change`."""
    created: str
    """RFC 3339, UTC."""
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def anchor(self) -> Anchor:
        """What ties it to the text."""
        return Anchor(self.quote, self.prefix, self.suffix, self.at)


def correction_data(correction: Correction) -> dict[str, Any]:
    """A correction as plain values in the order of the format."""
    values = {
        key: store.number(value) if isinstance(value, Decimal) else value
        for key, value in correction.values.items()
    }
    return {
        "id": correction.id,
        "article": correction.article,
        "kind": correction.kind,
        "set": yamlio.Inline(values),
        "quote": correction.quote,
        "prefix": correction.prefix,
        "suffix": correction.suffix,
        "at": None if correction.at is None else yamlio.Inline(store.place_data(correction.at)),
        "figure": correction.figure,
        "created": correction.created,
        **correction.extra,
    }


def sheet(record: Record) -> Sheet[Correction]:
    """A corrections file out of its record."""
    record.name("article", store.ID)
    corrections = tuple(_correction(one) for one in record.records("corrections"))
    record.unique("corrections", [correction.id for correction in corrections])
    return Sheet(corrections, record.rest())


CORRECTIONS = Kind("correction", "corrections", sheet, correction_data)


def path_of(folder: Path, article: str) -> Path:
    """Where the corrections of an article lie.

    Args:
        folder: The reader's data folder.
        article: Id of the article.
    """
    return folder / CORRECTIONS.many / f"{article}.yaml"


def is_date(text: str) -> bool:
    """Whether a text is a date as an article has it, such as 2025-03-14."""
    try:
        return len(text) == len("2025-03-14") and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _correction(record: Record) -> Correction:
    kind = record.one_of("kind", KINDS)
    return Correction(
        id=record.name("id", ID.pattern),
        article=record.name("article", store.ID),
        kind=kind,
        quote=record.text("quote"),
        prefix=record.text("prefix"),
        suffix=record.text("suffix"),
        at=store.place_of(place) if (place := record.maybe_record("at")) is not None else None,
        figure=record.maybe_line("figure"),
        values=_values(record.record("set"), kind),
        created=record.line("created"),
        extra=record.rest(),
    )


def _values(record: Record, kind: str) -> dict[str, Any]:
    """What a correction sets, every field checked; keys that are not known are kept."""
    known: dict[str, Any] = {}
    left = frozenset(record.rest())
    if kind == HEADING and "level" in left:
        known["level"] = record.whole("level")
        if not 1 <= known["level"] <= DEEPEST:
            raise record.error("level", f"must be a whole number from 1 to {DEEPEST}")
    elif kind == TITLE:
        known["title"] = record.line("title")
    elif kind == PUBLISHED:
        known["published"] = record.maybe_line("published")
        if known["published"] is not None and not is_date(known["published"]):
            raise record.error("published", "must be a date such as 2025-03-14")
    elif kind == FIGURE:
        known = {key: read(record, key) for key, read in _FIGURE.items() if key in left}
        if ("low" in known) != ("high" in known) or known.get("low", 0) > known.get("high", 0):
            raise record.error("low", "must come with high and not be higher")
    return known | record.rest()


_FIGURE: dict[str, Callable[[Record, str], Any]] = {
    "low": Record.amount,
    "high": Record.amount,
    "unit": Record.line,
    "qualifier": lambda record, key: record.one_of(key, store.QUALIFIERS),
    "company": Record.maybe_line,
    "company_name": Record.line,
    "metric": Record.line,
    "period": Record.maybe_line,
    "change": lambda record, key: record.one_of(key, store.CHANGES),
}
"""How each field of a figure is read."""
