"""The reader's highlights and notes on one article, with undo; every method writes before it returns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING

from tui.core import anchor
from tui.core.model import text_at
from tui.core.notes import Notebook

if TYPE_CHECKING:
    from pathlib import Path

    from tui.core.model import Article, Place
    from tui.core.note import Note


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change came to."""

    notes: tuple[Note, ...]
    """The notes of the article now, each with the place of its words."""
    said: str
    """What to tell the reader."""


@dataclass(frozen=True, slots=True)
class _Change:
    before: Note | None
    after: Note | None
    what: str


class Marking:
    """Changes of a notebook, one at a time; meant to be called in threads."""

    def __init__(self, article: Article, folder: Path) -> None:
        """Take the notes of an article.

        Args:
            article: What is marked.
            folder: The reader's data folder.
        """
        self.article = article
        self._book = Notebook(folder, article.id)
        self._lock = Lock()
        self._done: list[_Change] = []
        self._undone: list[_Change] = []

    def load(self) -> tuple[Note, ...]:
        """The notes of the article, each with the place of its words now.

        Raises:
            NutgrafError: The file of notes is broken.
        """
        return placed(self.article, self._book.notes())

    def all(self) -> tuple[Note, ...]:
        """Every note of the article as it is stored, also those whose words are gone.

        Raises:
            NutgrafError: The file of notes is broken.
        """
        return self._book.notes()

    def highlight(self, place: Place) -> Outcome:
        """Highlight words, unless they are already.

        Raises:
            NutgrafError: It could not be saved; as for every method here.
        """
        with self._lock:
            if at_place(self.load(), place) is not None:
                return Outcome(self.load(), "Highlighted already; x takes it away")
            made = self._book.add(anchor.make(self.article, place))
            return self._did(_Change(None, made, "highlight"), "Highlighted")

    def write(self, place: Place, text: str) -> Outcome:
        """Put a note on words, highlighting them where they are not yet."""
        with self._lock:
            old = at_place(self.load(), place)
            if old is None:
                new = self._book.add(anchor.make(self.article, place), note=text)
            else:
                new = self._book.edit(old.id, note=text)
            return self._did(_Change(old, new, "note"), "Note saved" if text else "Note emptied")

    def remove(self, place: Place) -> Outcome:
        """Take the highlight of words away, with its note."""
        with self._lock:
            old = at_place(self.load(), place)
            if old is None:
                return Outcome(self.load(), "No highlight in this sentence")
            self._book.remove(old.id)
            what = "highlight and its note" if old.note else "highlight"
            return self._did(_Change(old, None, "deletion"), f"Deleted the {what}; u brings it back")

    def undo(self) -> Outcome:
        """Take the last change back."""
        with self._lock:
            return self._turn(self._done, self._undone, "Undid the", "Nothing to undo", back=True)

    def redo(self) -> Outcome:
        """Do again what was taken back last."""
        with self._lock:
            return self._turn(self._undone, self._done, "Redid the", "Nothing to redo", back=False)

    def _did(self, change: _Change, said: str) -> Outcome:
        self._done.append(change)
        self._undone.clear()
        return Outcome(self.load(), said)

    def _turn(
        self, source: list[_Change], target: list[_Change], said: str, empty: str, *, back: bool
    ) -> Outcome:
        """Apply the newest change of one list, backward or forward, and move it to the other."""
        if not source:
            return Outcome(self.load(), empty)
        change = source[-1]
        wanted, present = (change.before, change.after) if back else (change.after, change.before)
        if wanted is not None:
            self._book.restore(wanted)
        elif present is not None:
            self._book.remove(present.id)
        target.append(source.pop())
        return Outcome(self.load(), f"{said} {change.what}")


def at_place(notes: tuple[Note, ...], place: Place) -> Note | None:
    """The note whose words share the most with a place, None where none does."""
    best, most = None, 0
    for note in notes:
        at = note.at
        if at is None or (at.section, at.paragraph) != (place.section, place.paragraph):
            continue
        common = min(at.end, place.end) - max(at.start, place.start)
        if common > most:
            best, most = note, common
    return best


def placed(article: Article, notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """The notes that have words in the article as it is now, each with the place of its words."""
    found = []
    for note in notes:
        at = note.at
        if at is None or text_at(article.title, article.sections, at) != note.quote:
            at, _ = anchor.place(note.anchor, article)
        if at is not None and note.quote:
            found.append(replace(note, at=at))
    return tuple(found)
