"""Articles on their way into the library: which one each of them is, what of it is new, and its files.

An article is the next state of one that is there when it was read from the same path or address and is
still about the same, or has its title and comes from a file of that name; it is a duplicate when one that was
read elsewhere has the same text.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.core import store
from tui.core.errors import NutgrafError
from tui.core.marks.note import timestamp
from tui.core.model import FORMAT
from tui.core.revising.likeness import fingerprint, folded, same_article
from tui.core.revising.revision import revise
from tui.core.shelves import shelf
from tui.core.shelves.index import Line
from tui.core.shelves.sources import is_gone
from tui.core.storage import yamlio
from tui.core.storage.files import ensure_folder, read_file, write_all

if TYPE_CHECKING:
    from pathlib import Path

    from tui.core.model import Article
    from tui.core.revising.changes import Change
    from tui.core.shelves.index import Lines
    from tui.core.shelves.shelf import Record, Written

NEW, CHANGED, UNCHANGED, DUPLICATE = "new", "changed", "unchanged", "duplicate"


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article to be added."""

    article: Article
    """Its id is where the search for a free one begins."""
    origin: str | None = None
    """The whole path or the address that it was read from; None where it cannot be read again."""
    written: bytes | None = None
    """`store.article_yaml` of it, where that is at hand."""
    into: str | None = None
    """The id of the article that it is the next state of, where that is known."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What becomes of an incoming article."""

    id: str
    state: str
    """`new`, `changed`, `unchanged` or `duplicate`."""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class _Draft:
    """An article that is about to be written."""

    article: Article
    content: bytes | None
    """None where the file stays as it is."""
    record: Record


@dataclass(frozen=True, slots=True)
class Shelves:
    """Where articles and what belongs to them lie."""

    own: Path
    shipped: Path
    backups: Path


class Intake:
    """Takes articles in; it lives while the lock of the library is held.

    Args:
        shelves: Where articles lie.
        written: What nutgraf wrote last.
        lines: What the list knows of the reader's own articles; what is taken is entered in a copy.
        shipped: What it knows of the shipped ones that are not hidden.
        replace: Take the place of files that a person has edited; those are kept in the backups.
    """

    def __init__(
        self, shelves: Shelves, written: Written, lines: Lines, shipped: Lines, *, replace: bool
    ) -> None:
        self.lines = dict(lines)
        self._shelves = shelves
        self._written = written
        self._shipped = shipped
        self._replace = replace
        self._drafts: dict[str, _Draft] = {}
        self._origins: dict[str, list[str]] = {}
        self._urls: dict[str, list[str]] = {}
        self._texts: dict[str, str] = {}
        for identity, line in shipped.items():
            self._texts[line.text or ""] = identity
        for identity, line in lines.items():
            self._enter(identity, line)

    def take(self, incoming: Incoming) -> Taken:
        """Decide what an article is and prepare its files.

        Raises:
            NutgrafError: A person has edited the article that it would replace, a newer nutgraf wrote that
                one or this, or it is broken.
        """
        article = incoming.article
        if store.is_newer(article):
            raise NutgrafError(article.id, "a newer nutgraf wrote it; this one cannot add it")
        text = fingerprint(article)
        identity = incoming.into or self._same_place(incoming)
        if identity is None:
            twin = self._texts.get(text)
            if twin is not None and not self._is_state(twin, incoming):
                return Taken(twin, DUPLICATE)
            identity = twin if twin in self.lines else self._spot(incoming)
        draft, taken = self._prepared(identity, incoming, text)
        self._drafts[identity] = draft
        self._enter(identity, line_of(draft.article, draft.record))
        return taken

    def commit(self) -> dict[str, NutgrafError]:
        """Write what was taken; when this returns it is on the disk, except what is returned.

        Returns:
            By id what could not be written.
        """
        groups = []
        for identity, draft in self._drafts.items():
            record = self._written.draft(identity, draft.record)
            own = [] if draft.content is None else [(self._file(identity), draft.content)]
            groups.append([*own, record])
        ensure_folder(self._shelves.own)
        ensure_folder(self._written.folder)
        failed = {
            identity: error
            for identity, error in zip(self._drafts, write_all(groups), strict=True)
            if error is not None
        }
        for identity in self._drafts:
            self._settle(identity, failed=identity in failed)
        self._drafts = {}
        return failed

    def _enter(self, identity: str, line: Line) -> None:
        """Know an article by where it was read and by its text."""
        self.lines[identity] = line
        if line.problem is not None:
            return
        for value, ids in ((line.origin, self._origins), (line.url, self._urls)):
            if value and identity not in ids.setdefault(value, []):
                ids[value].append(identity)
        self._texts[line.text or ""] = identity

    def _settle(self, identity: str, *, failed: bool) -> None:
        """The line of an article that was written, with size and time of its file."""
        try:
            found = self._file(identity).stat()
        except OSError:
            failed = True
        if failed:
            self.lines.pop(identity, None)
        else:
            self.lines[identity] = self.lines[identity]._replace(size=found.st_size, mtime=found.st_mtime_ns)

    def _same_place(self, incoming: Incoming) -> str | None:
        """The article that was read from the same path or address, as long as it is about the same."""
        url = incoming.article.source.url
        places = (self._origins.get(incoming.origin or ""), self._urls.get(url or ""))
        ids = [identity for found in places for identity in found or ()]
        title = folded(incoming.article.title)
        ids.sort(key=lambda identity: folded(self.lines[identity].title) != title)
        for identity in dict.fromkeys(ids):
            line = self.lines[identity]
            if folded(line.title) == title or same_article(self._kept(identity), incoming.article):
                return identity
        return None

    def _is_state(self, twin: str, incoming: Incoming) -> bool:
        """Whether an article of the same text is this one and no other that says the same.

        It is where the file was moved, where neither says where it came from, and for a shipped one.
        """
        source = incoming.article.source
        line = self.lines.get(twin)
        if line is None:
            return self._shipped[twin].sha256 == source.sha256
        if line.origin and incoming.origin:
            return line.origin == incoming.origin or is_gone(line.origin)
        if line.url or source.url:
            return line.url == source.url
        return (line.kind, line.name) == (source.kind, source.name)

    def _spot(self, incoming: Incoming) -> str:
        """The id of a namesake that it is the next state of, else one that is free."""
        source = incoming.article.source
        for identity in shelf.namesakes(incoming.article.id):
            if self._is_there(identity):
                if self._replace and shelf.is_broken(self._content(identity)):
                    return identity
                if shelf.same_source(self._kept(identity).source, source) and not self._elsewhere(
                    identity, incoming
                ):
                    return identity
                continue
            shipped = self._shelves.shipped / f"{identity}.yaml"
            if not shipped.is_file() or shelf.same_source(store.read_article(shipped).source, source):
                return identity
        raise NutgrafError(incoming.article.id, "has too many namesakes in the library")

    def _elsewhere(self, identity: str, incoming: Incoming) -> bool:
        """Whether a namesake was read from another place that is still there."""
        line = self.lines.get(identity)
        origin = None if line is None else line.origin
        return bool(origin and incoming.origin and origin != incoming.origin and not is_gone(origin))

    def _prepared(self, identity: str, incoming: Incoming, text: str) -> tuple[_Draft, Taken]:
        """What to write of an article under an id, and what that changes."""
        new = dataclasses.replace(incoming.article, id=identity)
        record = dataclasses.replace(self._record(identity), text=text)
        if incoming.origin is not None:
            record = dataclasses.replace(record, origin=incoming.origin)
        if not self._is_there(identity):
            content = _renamed(incoming, new)
            record = dataclasses.replace(record, sha256=shelf.digest(content), added=timestamp())
            return _Draft(new, content, record), Taken(identity, NEW)
        old = self._content(identity)
        changes: tuple[Change, ...] = ()
        if not (self._replace and shelf.is_broken(old)):
            kept = self._kept(identity)
            if store.is_newer(kept):
                raise NutgrafError(identity, "a newer nutgraf wrote it; it is read-only here")
            revision = revise(kept, new)
            new, changes = revision.article, revision.changes
        content = store.article_yaml(new).encode()
        if old != content and record.sha256 != shelf.digest(old):
            if not self._replace:
                raise NutgrafError(identity, _EDITED)
            shelf.keep_copy(self._file(identity), old, self._shelves.backups)
        added = record.added or shelf.changed(self._file(identity))
        record = dataclasses.replace(record, sha256=shelf.digest(content), added=added)
        draft = _Draft(new, content if old != content else None, record)
        return draft, Taken(identity, CHANGED if changes else UNCHANGED, changes)

    def _record(self, identity: str) -> Record:
        draft = self._drafts.get(identity)
        return self._written.record(identity) if draft is None else draft.record

    def _is_there(self, identity: str) -> bool:
        return identity in self._drafts or self._file(identity).exists()

    def _kept(self, identity: str) -> Article:
        """An article of the library as it is stored, or as it is about to be.

        Raises:
            NutgrafError: Its file is broken; the line is named.
        """
        draft = self._drafts.get(identity)
        if draft is not None:
            return draft.article
        return store.load_article(self._content(identity), str(self._file(identity)))

    def _content(self, identity: str) -> bytes:
        draft = self._drafts.get(identity)
        if draft is not None and draft.content is not None:
            return draft.content
        return read_file(self._file(identity), yamlio.MAX_BYTES)

    def _file(self, identity: str) -> Path:
        return self._shelves.own / f"{identity}.yaml"


_EDITED = "was edited since nutgraf wrote it; --replace takes the new parse and keeps the edited file"


def line_of(article: Article, record: Record, size: int = 0, mtime: int = 0) -> Line:
    """What the list of the library needs of an article.

    Args:
        article: As it is stored.
        record: What nutgraf knows of it beside its file.
        size: Of its file, in bytes.
        mtime: Of its file, in nanoseconds.
    """
    return Line(
        size=size,
        mtime=mtime,
        title=article.title,
        site=article.site,
        published=article.published,
        added=record.added,
        items=len(article.figures),
        sha256=article.source.sha256,
        parser=article.source.parser,
        kind=article.source.kind,
        name=article.source.name,
        url=article.source.url,
        origin=record.origin,
        text=record.text or fingerprint(article),
    )


def _renamed(incoming: Incoming, article: Article) -> bytes:
    """The file of an article that only its id may set apart from what came in."""
    if incoming.written is not None:
        old, new = (
            yamlio.dump({"nutgraf": FORMAT, "id": one.id}).encode() for one in (incoming.article, article)
        )
        if incoming.written.startswith(old):
            return new + incoming.written[len(old) :]
    return store.article_yaml(article).encode()
