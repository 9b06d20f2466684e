"""The reader's highlights, notes and corrections of one article, with undo; each is written at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING, Any

from tui.core.corrections import overlay, telling
from tui.core.corrections.ledger import Corrections
from tui.core.errors import NutgrafError
from tui.core.marks import anchor
from tui.core.model import text_at
from tui.core.notes import Notebook

if TYPE_CHECKING:
    from pathlib import Path

    from tui.core.corrections.correction import Correction
    from tui.core.corrections.ledger import Wanted
    from tui.core.corrections.telling import Told
    from tui.core.library import Library
    from tui.core.marks.note import Note
    from tui.core.model import Article, Place


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change came to."""

    notes: tuple[Note, ...]
    """The notes of the article now, each with the place of its words."""
    said: str
    """What to tell the reader."""
    article: Article | None = None
    """The article as its reader sees it now, where that may have changed."""


@dataclass(frozen=True, slots=True)
class _Change:
    before: Note | Correction | None
    after: Note | Correction | None
    what: str
    corrects: bool = False


class Marking:
    """Changes of notes and corrections, one at a time; meant to be called in threads."""

    def __init__(self, article: Article, folder: Path) -> None:
        """Take the notes and corrections of an article.

        Args:
            article: What is marked, as its reader sees it.
            folder: The reader's data folder.
        """
        self.article = article
        self._parsed = article
        self._book = Notebook(folder, article.id)
        self._fixes = Corrections(folder, article.id)
        self._lock = Lock()
        self._done: list[_Change] = []
        self._undone: list[_Change] = []

    def begin(self, library: Library) -> Outcome:
        """The notes, and the article with the corrections laid over its parse.

        Raises:
            NutgrafError: The file of notes or of corrections is broken.
        """
        with self._lock:
            fixes = self._fixes.list()
            if fixes:
                self._parsed = _parse_of(self.article, fixes, library)
                self.article = overlay.apply(self._parsed, fixes)
            return Outcome(self.load(), "", self.article)

    def read_again(self, parsed: Article, said: str) -> Outcome:
        """Lay marks and corrections over another parse.

        Args:
            parsed: The article without corrections.
            said: What to tell the reader.
        """
        with self._lock:
            self._parsed = parsed
            return self._corrected(said)

    @property
    def parsed(self) -> Article:
        """The article without corrections."""
        return self._parsed

    def correct(self, wanted: Wanted) -> Outcome:
        """Keep a correction and show the article with it."""
        with self._lock:
            made = self._fixes.add(wanted)
            if made.id in overlay.lay(self._parsed, self._fixes.list()).missing:
                self._fixes.remove(made.id)
                raise NutgrafError("correction", "these words cannot be found again; nothing has changed")
            self._did(_Change(None, made, "correction", corrects=True), "")
            return self._corrected("Corrected; u takes it back")

    def corrections(self) -> tuple[Told, ...]:
        """The corrections of the article with what each changed, those of earlier sessions too.

        Raises:
            NutgrafError: The file of corrections is broken.
        """
        return telling.told(self._parsed, self._fixes.list())

    def take_back(self, identity: str) -> Outcome:
        """Take one correction back, whenever it was made."""
        with self._lock:
            old = self._fixes.remove(identity)
            self._did(_Change(old, None, "taking back", corrects=True), "")
            return self._corrected("Taken back; u brings the correction back")

    def _corrected(self, said: str) -> Outcome:
        self.article = overlay.apply(self._parsed, self._fixes.list())
        return Outcome(self.load(), said, self.article)

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
        ledger: Any = self._fixes if change.corrects else self._book
        if wanted is not None:
            ledger.restore(wanted)
        elif present is not None:
            ledger.remove(present.id)
        target.append(source.pop())
        said = f"{said} {change.what}"
        return self._corrected(said) if change.corrects else Outcome(self.load(), said)


def _parse_of(article: Article, fixes: tuple[Correction, ...], library: Library) -> Article:
    """The parse that the corrections lie over: that of the library, where the article is of that one."""
    try:
        stored = library.article(article.id, corrected=False)
    except NutgrafError:
        return article
    return stored if overlay.apply(stored, fixes) == article else article


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
