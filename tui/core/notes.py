"""Highlights and notes: one YAML file an article, which nothing but the person's own act makes shorter.

A write holds the file's lock, reads what is there now, changes the one note, writes the file anew and returns
when it is on the disk: what came back from `add` or `edit` survives a crash, and so do the notes of others.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tui.core import store
from tui.core.errors import NutgrafError
from tui.core.marks.ledger import Ledger
from tui.core.marks.note import ID, NOTES, Anchor, Note, new_id, timestamp
from tui.core.storage import yamlio
from tui.core.storage.files import read_file
from tui.core.text import clean

if TYPE_CHECKING:
    from pathlib import Path


class Notebook:
    """The notes of one article.

    Args:
        folder: The reader's data folder; the notes lie in `notes/` below it.
        article: Id of the article.

    Raises:
        NutgrafError: The id cannot be one.
    """

    def __init__(self, folder: Path, article: str) -> None:
        self._ledger = Ledger(folder, article, NOTES)
        self.article = article
        self.path = self._ledger.path

    def notes(self) -> tuple[Note, ...]:
        """All notes in the order they were made; nothing is created.

        Raises:
            NutgrafError: The file is broken; the line is named.
        """
        return self._ledger.items()

    def get(self, identity: str) -> Note:
        """One note.

        Raises:
            NutgrafError: There is none with this id, or the file is broken.
        """
        return self._ledger.get(identity)

    def add(
        self,
        anchor: Anchor | None = None,
        *,
        note: str = "",
        kind: str | None = None,
        color: str = "yellow",
        tags: tuple[str, ...] = (),
        identity: str | None = None,
    ) -> Note:
        """Add a note; when this returns, it is on the disk.

        Args:
            anchor: The words it belongs to (see `anchor.make`); None for the article as a whole.
            note: The person's words.
            kind: By default `highlight`, or `note` without a quote.
            color: Of the highlight.
            tags: Without `#`.
            identity: Its id; by default a new one.

        Raises:
            NutgrafError: The id is taken or no id, or it could not be saved; nothing has changed then.
        """
        anchor = anchor or Anchor()
        if identity is not None and ID.fullmatch(identity) is None:
            raise NutgrafError(clean(identity), "an id is made of letters, digits and dashes")
        now = timestamp()
        made = Note(
            id=identity or new_id(),
            article=self.article,
            quote=anchor.quote,
            prefix=anchor.prefix,
            suffix=anchor.suffix,
            at=anchor.at,
            kind=kind or ("highlight" if anchor.quote else "note"),
            color=color,
            note=clean(note),
            tags=tags,
            created=now,
            updated=now,
            state="placed",
        )
        return self._ledger.append(made)

    def edit(
        self,
        identity: str,
        *,
        note: str | None = None,
        kind: str | None = None,
        color: str | None = None,
        tags: tuple[str, ...] | None = None,
    ) -> Note:
        """Change what is given of a note; the rest stays as it is in the file now.

        Raises:
            NutgrafError: There is no such note, or it could not be saved.
        """
        given = {"note": None if note is None else clean(note), "kind": kind, "color": color, "tags": tags}
        fields: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
        return self._ledger.alter(identity, lambda old: replace(old, **fields, updated=timestamp()))

    def move(self, identity: str, anchor: Anchor, state: str) -> Note:
        """Tie a note to another place, as its reader confirmed or an exact match shows.

        Raises:
            NutgrafError: There is no such note, or it could not be saved.
        """
        return self._ledger.alter(
            identity,
            lambda old: replace(
                old,
                quote=anchor.quote,
                prefix=anchor.prefix,
                suffix=anchor.suffix,
                at=anchor.at,
                state=state,
                updated=timestamp(),
            ),
        )

    def remove(self, identity: str) -> Note:
        """Take a note away; `restore` brings it back.

        Raises:
            NutgrafError: There is no such note, or the file could not be saved.
        """
        return self._ledger.drop(identity)

    def restore(self, note: Note) -> Note:
        """Put a note back as it was: one that was removed, or the state before an edit.

        Raises:
            NutgrafError: It could not be saved.
        """
        return self._ledger.put(note)


def notebooks(folder: Path) -> tuple[Notebook, ...]:
    """Every notebook in the reader's data folder, also of articles that were removed."""
    paths = sorted((folder / "notes").glob("*.yaml"))
    return tuple(Notebook(folder, path.stem) for path in paths if re.fullmatch(store.ID, path.stem))


def find(folder: Path, identity: str) -> Notebook:
    """The notebook that holds a note.

    Raises:
        NutgrafError: None does, more than one does, or a file that might hold it is broken.
    """
    raw = identity.encode("utf-8", "replace")
    holders = []
    for book in notebooks(folder):
        text = read_file(book.path, yamlio.MAX_BYTES)
        if raw in text and any(note.id == identity for note in book.notes()):
            holders.append(book)
    if not holders:
        raise NutgrafError(clean(identity), "there is no note with this id (see: nutgraf notes)")
    if len(holders) > 1:
        names = ", ".join(book.article for book in holders)
        raise NutgrafError(clean(identity), f"several articles have a note with this id: {names}")
    return holders[0]
