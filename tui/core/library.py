"""The library: the reader's own articles and those that nutgraf ships (read-only), one YAML file each.

Below the reader's data folder lie: `articles/`; `written/`, for each article the hash of what nutgraf last
wrote, so that a person's edits are known and never written over unasked; `backups/`, what was replaced;
`trash/`, what was removed; `hidden.yaml`, the shipped articles that the reader removed; and `notes/`, which
stay whatever happens to their article. Reading creates nothing but the cache of the list.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.core import index, places, shelf, store, yamlio
from tui.core.errors import NutgrafError
from tui.core.files import read_file, write_atomic
from tui.core.index import Line
from tui.core.locks import locked
from tui.core.notes import Notebook, notebooks
from tui.core.shelf import Hidden, Written
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tui.core.model import Article


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as the list of the library shows it."""

    id: str
    title: str
    site: str | None
    published: str | None
    added: str | None
    """RFC 3339, UTC; None for what nutgraf ships."""
    figures: int
    marks: int
    """Highlights and notes."""
    shipped: bool


@dataclass(frozen=True, slots=True)
class Removed:
    """What `restore` needs to bring an article back."""

    id: str
    title: str
    trash: Path | None
    """Where the reader's file lies now."""
    hidden: bool
    """A shipped article was hidden."""


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
        self._index = index.Index(cache / "library.json")
        self._hidden = Hidden(data / "hidden.yaml")
        self._written = Written(data / "written")
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
        marks = self._lines("notes", self.data / "notes", self._marks)
        own = self._lines("own", self._articles, self._line)
        shipped = self._lines("shipped", self._shipped, self._line)
        if self.data.is_dir():
            self._index.save()
        hidden = self._hidden.ids()
        shown = {key: (line, True) for key, line in shipped.items() if key not in hidden}
        shown |= {key: (line, False) for key, line in own.items()}
        every = (*(line for line, _ in shown.values()), *marks.values())
        self.problems = tuple(line.problem for line in every if line.problem is not None)
        entries = [
            _entry(key, line, marks[key].count if key in marks else 0, is_shipped)
            for key, (line, is_shipped) in shown.items()
            if line.problem is None
        ]
        entries.sort(key=lambda entry: entry.title.casefold())
        entries.sort(key=lambda entry: entry.added or "", reverse=True)
        return tuple(entries)

    def article(self, identity: str) -> Article:
        """An article.

        Raises:
            NutgrafError: There is none with this id, or its file is broken; the line is named.
        """
        return dataclasses.replace(store.read_article(self._find(identity)[0]), id=identity)

    def notebook(self, identity: str) -> Notebook:
        """The notes of an article, also of one that is not in the library (any more).

        Raises:
            NutgrafError: The id cannot be one.
        """
        return Notebook(self.data, identity)

    def notebooks(self) -> tuple[Notebook, ...]:
        """Every notebook, also of articles that were removed."""
        return notebooks(self.data)

    def add(self, article: Article, *, replace: bool = False) -> Entry:
        """Put an article on the shelf; when this returns, it is on the disk.

        Another article of the same title gets an id of its own; the same source parsed again takes the place
        of its old parse, unless a person has edited that.

        Args:
            article: What was parsed; its id is where the search for a free one begins.
            replace: Take the place of an edited file, too; that one is kept in `backups/`.

        Raises:
            NutgrafError: A person has edited the article (`--replace`), a newer nutgraf wrote it, its file is
                broken, or it could not be saved.
        """
        if store.is_newer(article):
            raise NutgrafError(article.id, "a newer nutgraf wrote it; this one cannot add it")
        with locked(self._lock):
            identity, old = self._spot(article, replace)
            content = store.article_yaml(dataclasses.replace(article, id=identity)).encode()
            path = self._file(identity)
            if old is not None and old != content and not self._written.wrote(identity, old):
                if not replace:
                    raise NutgrafError(identity, _EDITED)
                shelf.keep_copy(path, old, self.data / "backups")
            if old != content:
                write_atomic(path, content, private=True)
            self._written.put(identity, content, new=old is None)
        return self._entry(identity)

    def remove(self, identity: str) -> Removed:
        """Take an article off the shelf; its file goes to `trash/`, its notes stay.

        Raises:
            NutgrafError: There is no such article, or it could not be moved.
        """
        path, is_shipped = self._find(identity)
        title = self._line(path, 0, 0).title or identity
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
        return self._entry(removed.id)

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

    def _spot(self, article: Article, replace: bool) -> tuple[str, bytes | None]:
        """The id under which an article is kept, and the file that it replaces."""
        for identity in shelf.namesakes(article.id):
            path = self._file(identity)
            if path.exists():
                old = read_file(path, yamlio.MAX_BYTES)
                if replace and shelf.is_broken(old):
                    return identity, old
                kept = store.load_article(old, str(path))
                if shelf.same_source(kept.source, article.source):
                    if store.is_newer(kept):
                        raise NutgrafError(identity, "a newer nutgraf wrote it; it is read-only here")
                    return identity, old
            elif not (self._shipped / path.name).is_file() or shelf.same_source(
                store.read_article(self._shipped / path.name).source, article.source
            ):
                return identity, None
        raise NutgrafError(article.id, "has too many namesakes in the library")

    def _lines(self, name: str, folder: Path, read: Callable[[Path, int, int], Line]) -> index.Lines:
        """What the list needs of each file of a folder, from the cache where the file is unchanged."""
        old = self._index.group(name)
        lines: index.Lines = {}
        changed = 0
        for key, (size, mtime) in index.scan(folder).items():
            line = old.get(key)
            if line is None or line.size != size or line.mtime != mtime:
                line = read(folder / f"{key}.yaml", size, mtime)
                changed += 1
            lines[key] = line
        self._index.put(name, lines, changed + len(old.keys() - lines.keys()))
        return lines

    def _line(self, path: Path, size: int, mtime: int) -> Line:
        """What the list needs of an article."""
        try:
            article = store.read_article(path)
        except NutgrafError as error:
            return Line(size, mtime, problem=str(error))
        added = None
        if path.parent == self._articles:
            added = self._written.added(path.stem) or shelf.changed(path)
        return Line(size, mtime, article.title, article.site, article.published, added, len(article.figures))

    def _marks(self, path: Path, size: int, mtime: int) -> Line:
        """What the list needs of a notebook."""
        try:
            return Line(size, mtime, count=len(Notebook(self.data, path.stem).notes()))
        except NutgrafError as error:
            return Line(size, mtime, problem=str(error))

    def _entry(self, identity: str) -> Entry:
        """One line of the list, read from its file."""
        path, is_shipped = self._find(identity)
        line = self._line(path, 0, 0)
        if line.problem is not None:
            raise NutgrafError(identity, line.problem)
        marks = self._marks(self.notebook(identity).path, 0, 0).count
        return _entry(identity, line, marks, is_shipped)


_EDITED = "was edited since nutgraf wrote it; --replace takes the new parse and keeps the edited file"
_UNKNOWN = "there is no such article in the library (see: nutgraf list)"


def _entry(identity: str, line: Line, marks: int, is_shipped: bool) -> Entry:
    return Entry(
        id=identity,
        title=line.title,
        site=line.site,
        published=line.published,
        added=line.added,
        figures=line.count,
        marks=marks,
        shipped=is_shipped,
    )
