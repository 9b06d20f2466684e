"""A highlight or note as a value and as it is stored (docs/formats.md)."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping  # noqa: TC003  (dataclass fields are read at run time)
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import time
from typing import TYPE_CHECKING, Any

from tui.core import store
from tui.core.model import Place  # noqa: TC001  (dataclass fields are read at run time)
from tui.core.storage import yamlio
from tui.core.storage.sheets import Kind, Sheet

if TYPE_CHECKING:
    from tui.core.storage.records import Record

STATES = frozenset(("placed", "uncertain", "orphan"))
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Anchor:
    """What ties a note to words of an article, after W3C's TextQuoteSelector and TextPositionSelector."""

    quote: str = ""
    """The marked words, verbatim; empty for a note on the article as a whole."""
    prefix: str = ""
    """Up to 32 characters before them."""
    suffix: str = ""
    """Up to 32 characters after them."""
    at: Place | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A highlight, with or without a note, or a note on a whole article."""

    id: str
    """Letters, digits and dashes."""
    article: str
    """Id of the article, which need not be in the library any more."""
    quote: str
    prefix: str
    suffix: str
    at: Place | None
    """Where the words stood when the note was last placed."""
    kind: str
    """`highlight`, or `note` without a quote."""
    color: str
    note: str
    """The person's words; may be empty and may have several lines."""
    tags: tuple[str, ...]
    created: str
    """RFC 3339, UTC."""
    updated: str
    state: str
    """`placed`, `uncertain` or `orphan`."""
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def anchor(self) -> Anchor:
        """What ties it to the text."""
        return Anchor(self.quote, self.prefix, self.suffix, self.at)


def note_data(note: Note) -> dict[str, Any]:
    """A note as plain values in the order of the format."""
    return {
        "id": note.id,
        "article": note.article,
        "quote": note.quote,
        "prefix": note.prefix,
        "suffix": note.suffix,
        "at": None if note.at is None else yamlio.Inline(store.place_data(note.at)),
        "kind": note.kind,
        "color": note.color,
        "note": note.note,
        "tags": list(note.tags),
        "created": note.created,
        "updated": note.updated,
        "state": note.state,
        **note.extra,
    }


def timestamp() -> str:
    """Now, as RFC 3339 in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def sheet(record: Record) -> Sheet[Note]:
    """A notes file out of its record."""
    record.name("article", store.ID)
    notes = tuple(_note(one) for one in record.records("notes"))
    record.unique("notes", [note.id for note in notes])
    return Sheet(notes, record.rest())


def _note(record: Record) -> Note:
    return Note(
        id=record.name("id", ID.pattern),
        article=record.name("article", store.ID),
        quote=record.text("quote"),
        prefix=record.text("prefix"),
        suffix=record.text("suffix"),
        at=store.place_of(place) if (place := record.maybe_record("at")) is not None else None,
        kind=record.line("kind"),
        color=record.line("color"),
        note=record.text("note"),
        tags=record.texts("tags"),
        created=record.line("created"),
        updated=record.line("updated"),
        state=record.one_of("state", STATES),
        extra=record.rest(),
    )


NOTES = Kind("note", "notes", sheet, note_data)


def new_id(letter: str = "n") -> str:
    """Letters and digits that sort by time and do not clash.

    Args:
        letter: What it begins with.
    """
    number = int(time() * 1000) << 24 | int.from_bytes(os.urandom(3))
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return letter + digits
