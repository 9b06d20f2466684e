"""The explorer: one article, its marks, and what a reader takes away from it."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from textual import on, work
from textual.reactive import var

from tui.app.lazy import load
from tui.app.messages import ArticleChosen, SettingChosen
from tui.app.paint import printable
from tui.app.panes.compare import Compare
from tui.app.panes.rows import Rows
from tui.app.panes.text import MEASURE, Marked
from tui.app.screens.explorer_moves import ReadingScreen
from tui.core import settings
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events

    from tui.app.marking import Marking, Outcome
    from tui.core.compare.view import View
    from tui.core.library import Library
    from tui.core.marks.note import Note
    from tui.core.model import Article, Place

LEAST, WIDEST = 40, 120
"""Columns between which a reader can set the measure."""


class ExplorerScreen(ReadingScreen):
    """An article's headings, text, figures and comparison, with the reader's highlights and notes."""

    notes: var[tuple[Note, ...]] = var(())

    def __init__(self, article: Article, library: Callable[[], Library], *, named: str | None = None) -> None:
        """Open an article.

        Args:
            article: What to show.
            library: Gives the reader's, which says where the notes are; asked after the first picture.
            named: What the reader named to read it from; None for an article of the library.
        """
        super().__init__(article)
        self.named = named
        self._library = library
        self._marking: Marking | None = None
        self._shown = False
        self._began = self.spot

    def on_mount(self) -> None:
        """Take the reader's settings; what the first picture does not need comes after it."""
        self.measure = getattr(getattr(self.app, "settings", None), "measure", None) or MEASURE
        place = settings.position(self.pages.article.id)
        span = self.pages.span(place) if place else None
        if span is not None:
            self.spot = self.pages.nearest(span.block, span.start)
        self._began = self.spot
        self.call_after_refresh(self._load)

    def on_unmount(self) -> None:
        """Remember where the reader stopped."""
        self._remember_spot()

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Leave the styles as they are before the first picture; they were set a moment ago."""
        event.refresh_styles, self._shown = self._shown and event.refresh_styles, True

    def on_screen_suspend(self) -> None:
        """Remember it also when another screen comes over this one."""
        self._remember_spot()

    def _remember_spot(self) -> None:
        if self.spot != self._began:
            self._began = self.spot
            with suppress(NutgrafError):  # A place that cannot be kept is no reason to bother a reader.
                settings.save_position(self.pages.article.id, self.place)

    @work(thread=True, group="load")
    def _load(self) -> None:
        """Compare the companies and read the notes."""
        table = load("tables.comparing", "table")(self.pages.article, self.view)
        self.app.call_from_thread(setattr, self, "table", table)
        try:
            outcome = self.marking.begin(self.library)
        except NutgrafError as error:
            self.app.call_from_thread(self.say, str(error), wrong=True)
        else:
            self._changed(outcome)

    @property
    def compared(self) -> tuple[Article, ...]:
        """The articles of the comparison."""
        return (self.pages.article,)

    @property
    def view(self) -> View | None:
        """How the reader wanted to see the comparison last; None for as it is stated."""
        views: dict[str, View] = getattr(self.app, "views", {})
        return views.get(self.pages.article.id)

    @on(Compare.Asked)
    def _asked(self, message: Compare.Asked) -> None:
        load("acts.comparing", "answer")(self, message)

    @work(thread=True, exclusive=True, group="compare")
    def compare_again(self, view: View) -> None:
        """Show the comparison in another view, which is remembered for this article."""
        getattr(self.app, "views", {})[self.pages.article.id] = view
        table = load("tables.comparing", "table")(self.pages.article, view)
        self.app.call_from_thread(setattr, self, "table", table)

    @property
    def library(self) -> Library:
        """The reader's library, loaded when it is first of use."""
        return self._library()

    @property
    def marking(self) -> Marking:
        """The reader's marks on this article."""
        if self._marking is None:
            self._marking = load("marking", "Marking")(self.pages.article, self.library.data)
        return self._marking

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Tell the reader something in a corner."""
        self.notify(
            text, severity="error" if wrong else "information", markup=False, timeout=12 if wrong else 4
        )

    def action_measure(self, columns: int) -> None:
        """Set the text in longer or shorter lines."""
        self.measure = max(LEAST, min(WIDEST, self.measure + columns)) if columns else MEASURE
        self.post_message(SettingChosen("measure", self.measure))

    def action_escape(self) -> None:
        """Undo one layer: what was found, a filter, the zoom, the marked figure."""
        focused = self.focused
        if self.hits or self.sought:
            self.forget_hits()
        elif isinstance(focused, (Rows, Compare)) and focused.sought:
            focused.sought = ""
        elif isinstance(focused, Compare) and focused.charted:
            focused.charted = False
        elif self.zoomed:
            self.zoomed = False
        elif self.figure is not None:
            self.figure = None

    def action_article(self, step: int) -> None:
        """Open the next article of the library."""
        self._find_neighbour(step)

    @work(thread=True, exclusive=True, group="article")
    def _find_neighbour(self, step: int) -> None:
        ids = [entry.id for entry in self.library.entries()]
        here = ids.index(self.pages.article.id) if self.pages.article.id in ids else -1 if step > 0 else 0
        if ids and ids[(here + step) % len(ids)] != self.pages.article.id:
            self.post_message(ArticleChosen(ids[(here + step) % len(ids)]))
        else:
            self.app.call_from_thread(self.say, "No other article in the library")

    # Highlights and notes: acknowledged when they are on the disk.

    @property
    def place(self) -> Place:
        """The reading sentence, as it is stored."""
        return self.pages.place(self.pages.sentence(self.spot))

    def action_read_again(self) -> None:
        """Parse the source again."""
        load("acts.rereading", "start")(self)

    def action_correct(self) -> None:
        """Correct the figure, the line, the title or the date."""
        load("acts.correcting", "start")(self)

    def watch_notes(self, notes: tuple[Note, ...]) -> None:
        """Show the marks in Text and Outline."""
        spans = [(self.pages.span(note.at), note) for note in notes if note.at is not None]
        marks = (Marked(span, note.id, bool(note.note)) for span, note in spans if span is not None)
        self.marks = tuple(sorted(marks, key=lambda mark: mark.span))
        self.marked = Counter(self.pages.section(mark.span.spot) for mark in self.marks)

    @work(thread=True, group="marks")
    def change(self, change: Callable[[], Outcome]) -> None:
        """Change marks or corrections; the screen shows it when it is on the disk."""
        try:
            outcome = change()
        except NutgrafError as error:
            self.app.call_from_thread(self.say, str(error), wrong=True)
        else:
            self._changed(outcome)

    def _changed(self, outcome: Outcome) -> None:
        """In a thread: show what a change came to."""
        if outcome.article in (None, self.pages.article):
            self.app.call_from_thread(self._marked, outcome)
        else:
            state = load("acts.renewing", "State").of(outcome, self.view)
            self.app.call_from_thread(load("acts.renewing", "renew"), self, state)

    def _marked(self, outcome: Outcome) -> None:
        self.notes = outcome.notes
        if outcome.said:
            self.say(outcome.said)

    def action_highlight(self) -> None:
        """Highlight the reading sentence."""
        place = self.place
        self.change(lambda: self.marking.highlight(place))

    def action_delete(self) -> None:
        """Delete the highlight of the reading sentence."""
        place = self.place
        self.change(lambda: self.marking.remove(place))

    def action_undo(self) -> None:
        """Take the last change of the marks or the last correction back."""
        self.change(self.marking.undo)

    def action_redo(self) -> None:
        """Do again what was taken back."""
        self.change(self.marking.redo)

    def action_note(self) -> None:
        """Write a note on the reading sentence, or change the one there is."""
        place = self.place
        old = load("marking", "at_place")(self.notes, place)
        quote = self.pages.text(self.pages.sentence(self.spot))

        def written(text: str | None) -> None:
            if text is not None:
                self.change(lambda: self.marking.write(place, text))

        self.app.push_screen(load("screens.ask", "NoteEditor")(quote, old.note if old else ""), written)

    def action_export(self) -> None:
        """Write the marks to a Markdown file."""
        load("acts.exporting", "ask")(self)

    # Taking away and looking closer.

    @property
    def chosen_text(self) -> str:
        """What the mouse has selected, else the reading sentence."""
        return printable(self.get_selected_text() or self.pages.text(self.pages.sentence(self.spot)))

    def action_copy(self) -> None:
        """Copy what the mouse has selected, else the reading sentence."""
        self.app.copy_to_clipboard(self.chosen_text)
        self.say("Copied")

    def action_cite(self) -> None:
        """Copy the same as Markdown with its source."""
        self.app.copy_to_clipboard(load("text.cite", "citation")(self.pages.article, self.chosen_text))
        self.say("Copied with its source")

    def action_details(self) -> None:
        """Show how the figure or the cell here was read."""
        load("screens.details", "show")(self)
