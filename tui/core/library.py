"""The library: the reader's own articles and those that nutgraf ships (read-only), one YAML file each.

Below the reader's data folder lie: `articles/`; `written/`, for each article the hash of what nutgraf last
wrote, so that a person's edits are known and never written over unasked; `backups/`, what was replaced;
`trash/`, what was removed; `hidden.yaml`, the shipped articles that the reader removed; and `notes/` and
`corrections/`, which stay whatever happens to their article. Reading creates nothing but the cache of its
list.
"""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

from tui.core import places, store
from tui.core.corrections import overlay
from tui.core.corrections.ledger import Corrections
from tui.core.errors import NutgrafError
from tui.core.notes import Notebook, notebooks
from tui.core.shelves import shelf
from tui.core.shelves.entries import Added, Entry, Removed
from tui.core.shelves.intake import Incoming, Intake, Shelves, Taken
from tui.core.shelves.listing import Listing
from tui.core.shelves.shelf import Hidden, Written
from tui.core.shelves.sources import Sources
from tui.core.storage import yamlio
from tui.core.storage.files import read_file
from tui.core.storage.locks import locked
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tui.core.model import Article
    from tui.core.shelves.index import Line


__all__ = ("Added", "Entry", "Library", "Removed")


class Library:
    """The articles at hand.

    Args:
        data: The reader's data folder.
        cache: Where the list is cached.
        shipped: The folder of shipped articles.
    """

    def __init__(self, data: Path, cache: Path, shipped: Path) -> None:
        self.data = data
        self._articles = data / "articles"
        self._lock = self._articles / "library"
        self._shipped = shipped
        self._hidden = Hidden(data / "hidden.yaml")
        self._written = Written(data / "written")
        self._listing = Listing(data, shipped, cache, self._written, self._hidden)
        self.problems: tuple[str, ...] = ()
        """What `entries` could not read the last time: file, line and reason."""

    @classmethod
    def open(cls, home: Path | None = None) -> Library:
        """The reader's library; nothing is created.

        Args:
            home: A folder to use as `NUTGRAF_HOME`; by default where that or the platform says.
        """
        data = home / "data" if home else places.data_folder()
        cache = home / "cache" if home else places.cache_folder()
        return cls(data, cache, places.shipped("content") / "articles")

    def entries(self) -> tuple[Entry, ...]:
        """Every article that can be read, the newest addition first; the others are in `problems`."""
        entries, self.problems = self._listing.entries()
        if self.data.is_dir():
            self._listing.save()
        return entries

    def article(self, identity: str, *, corrected: bool = True) -> Article:
        """An article.

        Args:
            identity: Its id.
            corrected: With the reader's corrections laid over the parse.

        Raises:
            NutgrafError: There is none with this id, or its file is broken; the line is named.
        """
        article = dataclasses.replace(store.read_article(self._find(identity)[0]), id=identity)
        return overlay.of_reader(article, self.data) if corrected else article

    def holds(self, identity: str) -> bool:
        """Whether there is an article with this id."""
        try:
            self._find(identity)
        except NutgrafError:
            return False
        return True

    def notebook(self, identity: str) -> Notebook:
        """The notes of an article, also of one that is not in the library (any more).

        Raises:
            NutgrafError: The id cannot be one.
        """
        return Notebook(self.data, identity)

    def corrections(self, identity: str) -> Corrections:
        """The reader's corrections of an article, also of one that is not in the library (any more).

        Raises:
            NutgrafError: The id cannot be one.
        """
        return Corrections(self.data, identity)

    def notebooks(self) -> tuple[Notebook, ...]:
        """Every notebook, also of articles that were removed."""
        return notebooks(self.data)

    def add(
        self, article: Article, *, replace: bool = False, origin: str | None = None, into: str | None = None
    ) -> Added:
        """Put an article on the shelf; when this returns, it is on the disk.

        Another article of the same title gets an id of its own. The same source parsed again takes the place
        of its old parse, with the ids of what stayed, unless a person has edited that. A text that is there
        already under another name or address is not stored twice.

        Args:
            article: What was parsed; its id is where the search for a free one begins.
            replace: Take the place of an edited file, too; that one is kept in `backups/`.
            origin: The whole path or the address that it was read from (`shelf.origin_of`).
            into: The id of the article that this is the next state of, where that is known.

        Raises:
            NutgrafError: A person has edited the article (`--replace`), a newer nutgraf wrote it, its file is
                broken, or it could not be saved.
        """
        (added,) = self.add_all((Incoming(article, origin, into=into),), replace=replace)
        if isinstance(added, NutgrafError):
            raise added
        self._listing.save()
        return added

    def add_all(
        self, incoming: Sequence[Incoming], *, replace: bool = False
    ) -> tuple[Added | NutgrafError, ...]:
        """Put many articles on the shelf, as `add` does, with the waits for the disk taken together.

        When this returns, everything that is not an error is on the disk. The cache of the list is not
        written (see `save_list`).

        Args:
            incoming: What was parsed.
            replace: As for `add`.

        Raises:
            NutgrafError: The library cannot be written at all.
        """
        with locked(self._lock):
            own, shipped = self._listing.own(), self._listing.shipped()
            shelves = Shelves(self._articles, self._shipped, self.data / "backups")
            intake = Intake(shelves, self._written, own, shipped, replace=replace)
            outcomes: list[Taken | NutgrafError] = []
            for one in incoming:
                try:
                    outcomes.append(intake.take(one))
                except NutgrafError as error:
                    outcomes.append(error)
            failed = intake.commit()
        self._listing.put_own(intake.lines, len(incoming))
        lines = shipped | intake.lines
        return tuple(
            one
            if isinstance(one, NutgrafError)
            else failed.get(one.id) or self._added(one, lines[one.id], came.article.warnings)
            for one, came in zip(outcomes, incoming, strict=True)
        )

    def save_list(self) -> None:
        """Write the cache of the list, so that the next nutgraf reads no article for it."""
        self._listing.save()

    def sources(self) -> Sources:
        """Where the articles of the reader's library were read from, as it is now."""
        return Sources(self._listing.own())

    def is_edited(self, identity: str) -> bool:
        """Whether a person has edited an article's file since nutgraf wrote it."""
        path = self._file(identity)
        return path.exists() and not self._written.wrote(identity, read_file(path, yamlio.MAX_BYTES))

    def origin(self, identity: str) -> str | None:
        """The path or address that an article was read from; None where nobody knows.

        Raises:
            NutgrafError: There is no such article, or its file is broken.
        """
        return self._written.record(identity).origin or self.article(identity, corrected=False).source.url

    def remove(self, identity: str) -> Removed:
        """Take an article off the shelf; its file goes to `trash/`, its notes stay.

        Raises:
            NutgrafError: There is no such article, or it could not be moved.
        """
        path, is_shipped = self._find(identity)
        title = self._listing.line(path).title or identity
        trash = None
        with locked(self._lock):
            if not is_shipped:
                trash = shelf.put_away(path, self.data / "trash")
            hidden = (self._shipped / path.name).is_file() and self._hidden.add(identity)
        return Removed(identity, title, trash, hidden)

    def restore(self, removed: Removed) -> Entry:
        """Bring a removed article back as it was.

        Raises:
            NutgrafError: Another article has its id now, or its file cannot be moved.
        """
        with locked(self._lock):
            if removed.trash is not None:
                shelf.bring_back(removed.trash, self._file(removed.id))
            if removed.hidden:
                self._hidden.remove(removed.id)
        path, is_shipped = self._find(removed.id)
        return self._listing.entry(removed.id, self._listing.line(path), is_shipped=is_shipped)

    def _file(self, identity: str) -> Path:
        """Where an article of the reader's lies or would lie."""
        if re.fullmatch(store.ID, identity) is None:
            raise NutgrafError(clean(identity), _UNKNOWN)
        return self._articles / f"{identity}.yaml"

    def _find(self, identity: str) -> tuple[Path, bool]:
        """The file of an article, and whether it is a shipped one."""
        path = self._file(identity)
        if path.exists():
            return path, False
        shipped = self._shipped / path.name
        if shipped.is_file() and identity not in self._hidden.ids():
            return shipped, True
        raise NutgrafError(identity, _UNKNOWN)

    def _added(self, taken: Taken, line: Line, warnings: tuple[str, ...]) -> Added:
        is_shipped = not self._file(taken.id).exists()
        entry = self._listing.entry(taken.id, line, is_shipped=is_shipped)
        return Added(entry, taken.state, taken.changes, warnings)


_UNKNOWN = "there is no such article in the library (see: nutgraf list)"
