"""The list of a library: a line for each file, from the cache as long as the file is unchanged."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from tui.core import store
from tui.core.corrections import correction
from tui.core.corrections.ledger import Corrections
from tui.core.errors import NutgrafError
from tui.core.notes import Notebook
from tui.core.shelves import index, shelf
from tui.core.shelves.entries import Entry
from tui.core.shelves.index import Line
from tui.core.shelves.intake import line_of
from tui.core.shelves.shelf import Record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tui.core.shelves.shelf import Hidden, Written


class Listing:
    """What the library shows of its articles.

    Args:
        data: The reader's data folder.
        shipped: The folder of shipped articles.
        cache: Where the lines are cached.
        written: What nutgraf wrote.
        hidden: The shipped articles that the reader removed.
    """

    def __init__(self, data: Path, shipped: Path, cache: Path, written: Written, hidden: Hidden) -> None:
        self._data = data
        self._shipped = shipped
        self._index = index.Index(cache / "library.json")
        self._written = written
        self._hidden = hidden

    def entries(self) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
        """Every article that can be read, the newest addition first, and what could not be read."""
        marks = self._lines("notes", self._data / "notes", self._marks)
        fixes = self._lines("corrections", self._data / "corrections", self._fixes)
        shown = {key: (line, True) for key, line in self.shipped().items()}
        shown |= {key: (line, False) for key, line in self.own().items()}
        every = (*(line for line, _ in shown.values()), *marks.values(), *fixes.values())
        entries = [
            _entry(key, _fixed(line, fixes.get(key)), marks[key].items if key in marks else 0, is_shipped)
            for key, (line, is_shipped) in shown.items()
            if line.problem is None
        ]
        entries.sort(key=lambda entry: entry.title.casefold())
        entries.sort(key=lambda entry: entry.added or "", reverse=True)
        return tuple(entries), tuple(line.problem for line in every if line.problem is not None)

    def save(self) -> None:
        """Write the cache where enough has changed."""
        self._index.save()

    def put_own(self, lines: index.Lines, changed: int) -> None:
        """Know the reader's own articles without reading them, as whoever has just written them does."""
        self._index.put("own", lines, changed)

    def own(self) -> index.Lines:
        """The lines of the reader's own articles."""
        return self._lines("own", self._data / "articles", self.line)

    def shipped(self) -> index.Lines:
        """The lines of the shipped articles that the reader has not removed."""
        hidden = self._hidden.ids()
        every = self._lines("shipped", self._shipped, self.line)
        return {key: line for key, line in every.items() if key not in hidden}

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

    def line(self, path: Path, size: int = 0, mtime: int = 0) -> Line:
        """What the list needs of an article, read from its file."""
        try:
            article = store.read_article(path)
        except NutgrafError as error:
            return Line(size, mtime, problem=str(error))
        record = Record()
        if path.parent == self._data / "articles":
            record = self._written.record(path.stem)
            record = dataclasses.replace(record, added=record.added or shelf.changed(path))
        return line_of(article, record, size, mtime)

    def _marks(self, path: Path, size: int, mtime: int) -> Line:
        """What the list needs of a notebook."""
        try:
            return Line(size, mtime, items=len(Notebook(self._data, path.stem).notes()))
        except NutgrafError as error:
            return Line(size, mtime, problem=str(error))

    def _fixes(self, path: Path, size: int, mtime: int) -> Line:
        """What the list needs of the corrections of an article."""
        try:
            made = Corrections(self._data, path.stem).list()
        except NutgrafError as error:
            return Line(size, mtime, problem=str(error))
        line = Line(size, mtime, items=len(made))
        for one in made:
            if one.kind == correction.TITLE:
                line = line._replace(title=one.values["title"])
            elif one.kind == correction.PUBLISHED:
                line = line._replace(published=one.values["published"], kind=one.kind)
        return line

    def entry(self, identity: str, line: Line, *, is_shipped: bool) -> Entry:
        """An article as the list shows it.

        Args:
            identity: Its id.
            line: What is known of its file.
            is_shipped: It is one that nutgraf ships.

        Raises:
            NutgrafError: Its file is broken.
        """
        if line.problem is not None:
            raise NutgrafError(identity, line.problem)
        fixes = Corrections(self._data, identity).path
        if fixes.exists():
            line = _fixed(line, self._fixes(fixes, 0, 0))
        notes = Notebook(self._data, identity).path
        marks = self._marks(notes, 0, 0).items if notes.exists() else 0
        return _entry(identity, line, marks, is_shipped)


def _entry(identity: str, line: Line, marks: int, is_shipped: bool) -> Entry:
    return Entry(
        id=identity,
        title=line.title,
        site=line.site,
        published=line.published,
        added=line.added,
        figures=line.items,
        marks=marks,
        shipped=is_shipped,
    )


def _fixed(line: Line, fixes: Line | None) -> Line:
    """The line of an article with its reader's title and date."""
    if fixes is None:
        return line
    published = fixes.published if fixes.kind == correction.PUBLISHED else line.published
    return line._replace(title=fixes.title or line.title, published=published)
