"""`c`: the reader corrects the figure, the line, the title or the date, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from tui.app import paint
from tui.app.panes.compare import Compare
from tui.app.panes.figures import Figures
from tui.app.panes.outline import Outline
from tui.app.screens.correct import TYPED, Choose, Typed
from tui.app.tables import comparing
from tui.app.tables.figure_rows import metric_words
from tui.app.tables.listing import Row
from tui.core.corrections import correcting
from tui.core.corrections.correction import DEEPEST, REJECT
from tui.core.errors import NutgrafError
from tui.core.model import text_at

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.app.screens.explorer import ExplorerScreen
    from tui.core.corrections.ledger import Wanted
    from tui.core.corrections.telling import Told
    from tui.core.model import Article, Figure, Place

_BACK = "back"
"""What the key of a row begins with that takes a correction back."""

_FIELDS = {"published": "date"}
"""The names of fields where they are not words that a reader uses."""

_WORDS = 28
"""Columns of a value in the list of corrections."""

_NOT_STATED = "none"
"""What stands for a company that the article does not state, as `correcting.figure` takes it."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a correction can be about, from where the reader is."""

    article: Article
    place: Place
    """The line."""
    level: int
    """Of the heading; 0 where the line is none."""
    figure: Figure | None
    figure_first: bool
    """The reader is at the figure, not at the line."""

    @property
    def words(self) -> str:
        """The words of the line."""
        return text_at(self.article.title, self.article.sections, self.place) or ""


def subject(screen: ExplorerScreen) -> Subject:
    """What is under the cursor of the pane that has the focus."""
    pages, focused = screen.pages, screen.focused
    key = screen.figure_here
    if isinstance(focused, Compare) and focused.entry is not None:
        key = focused.entry.figure.id
    spot = screen.spot
    if isinstance(focused, Outline) and focused.key is not None:
        spot = pages.section_spot(focused.key)
    block, span = pages.blocks[spot.block], pages.sentence(spot)
    place = pages.place(span)
    chosen = (screen.get_selected_text() or "").strip()
    if chosen and "\n" not in chosen and (start := block.text.find(chosen)) >= 0:
        place = pages.place(span._replace(start=start, end=start + len(chosen)))
    return Subject(
        article=pages.article,
        place=place,
        level=max(1, block.level) if block.kind == "heading" else 0,
        figure=pages.figures.get(key or ""),
        figure_first=isinstance(focused, Figures | Compare) or screen.figure is not None,
    )


def choices(about: Subject, made: Sequence[Told] = ()) -> tuple[Row, ...]:
    """What can be corrected, the nearest first, and what was.

    Args:
        about: Where the reader is.
        made: The corrections of the article so far.
    """
    line = _line_choices(about)
    figure = _figure_choices(about.figure) if about.figure is not None else ()
    article = (
        _title("article", "The article"),
        Row("title", ("Its title",)),
        Row("date", ("Its date", ((about.article.published or "not stated", "muted"),))),
    )
    groups = [figure, line] if about.figure_first else [line, figure]
    first = about.place.section is None and not about.figure_first
    groups = [article, *groups] if first else [*groups, article]
    groups.append(_made_choices(made))
    return tuple(row for group in groups for row in group)


def _made_choices(made: Sequence[Told]) -> tuple[Row, ...]:
    """The corrections so far, newest first; choosing one takes it back."""
    if not made:
        return ()
    return (_title("back", "Take back"), *(_made(row) for row in reversed(made)))


def _made(row: Told) -> Row:
    """One correction: the words, and what it set: `“$3bn” company Acme → Bolt`."""
    one = row.correction
    sets = "; ".join(
        f"{_FIELDS.get(change.field, change.field)} {_short(change.before)} → {_short(change.after)}"
        for change in row.changes
    )
    if one.kind == REJECT:
        sets = "is no figure"
    words = f"“{paint.cut(one.quote, _WORDS)}” " if one.quote else ""
    state = "" if row.laid else "not found"
    return Row(f"{_BACK} {one.id}", (f"{words}{sets}", ((state, "caution"),)), f"take back {words}{sets}")


def _short(text: str | None) -> str:
    return paint.cut(text or "?", _WORDS)


def _line_choices(about: Subject) -> tuple[Row, ...]:
    if about.place.section is None:
        return ()
    levels = (
        Row(
            f"level {level}",
            (f"A heading of level {level}", (("so now" * (level == about.level), "muted"),)),
        )
        for level in range(1, DEEPEST + 1)
    )
    turn = Row("text", ("This is no heading",)) if about.level else Row("heading", ("This is a heading",))
    return (_title("line", "The line"), turn, *levels)


def _figure_choices(figure: Figure) -> tuple[Row, ...]:
    return (
        _title("figure", f"The figure “{figure.written}”"),
        Row("value", ("Its value", ((figure.written, "muted"),))),
        Row("company", ("Whose it is",)),
        Row("metric", ("What it measures", ((metric_words(figure.metric), "muted"),))),
        Row("period", ("When, or over what time", ((figure.period or "not stated", "muted"),))),
        Row("reject", ("This is no figure",)),
    )


def _title(key: str, words: str) -> Row:
    return Row(f"- {key}", (((words, "head"),),), group=True)


class Correcting:
    """One correction, from the choice to the write."""

    def __init__(self, screen: ExplorerScreen) -> None:
        self._screen = screen
        self._about = subject(screen)

    def ask(self) -> None:
        """Ask what is to be corrected."""
        try:
            made = self._screen.marking.corrections()
        except NutgrafError as error:
            self._screen.say(str(error), wrong=True)
            return
        rows = choices(self._about, made)
        dialog = Choose("Correct", rows, quote=self._about.words, at=rows[1].key)
        self._screen.app.push_screen(dialog, self._chosen)

    def _chosen(self, key: str | None) -> None:
        about = self._about
        article, place = about.article, about.place
        kind, _, number = (key or "").partition(" ")
        if kind == _BACK:
            self._screen.change(partial(self._screen.marking.take_back, number))
        elif kind == "heading":
            self._make(lambda: correcting.heading(article, place))
        elif kind == "level":
            self._make(lambda: correcting.heading(article, place, int(number)))
        elif kind == "text":
            self._make(lambda: correcting.no_heading(article, place))
        elif kind == "title":
            self._type("Title", article.title, correcting.title)
        elif kind == "date":
            self._type(
                "Date", article.published or "", correcting.published, "as 2025-03-14; empty: not stated"
            )
        elif about.figure is not None:
            self._of_figure(kind, about.figure)

    def _of_figure(self, kind: str, figure: Figure) -> None:
        set_to = partial(correcting.figure, self._about.article, figure.id, _metrics())
        name = f"“{figure.written}”"
        if kind == "value":
            hint = "as an article writes it: $3.2bn, 12%, 10 to 15%; or a bare number in the same unit"
            self._type(f"Value of {name}", figure.written, lambda text: set_to(value=text), hint)
        elif kind == "period":
            hint = "in the words of the text; empty: not stated"
            self._type(f"Period of {name}", figure.period or "", lambda text: set_to(period=text), hint)
        elif kind == "company":
            self._choose(
                f"Whose is {name}?",
                self._companies(),
                lambda key: set_to(company=key),
                free="a new name",
                at=figure.company or _NOT_STATED,
            )
        elif kind == "metric":
            rows = tuple(
                Row(
                    one.id,
                    (one.label, (("so now" * (one.id == figure.metric), "muted"),)),
                    f"{one.label} {one.help}",
                )
                for one in comparing.metrics()
            )
            self._choose(f"What does {name} measure?", rows, lambda key: set_to(metric=key), at=figure.metric)
        elif kind == "reject":
            self._make(lambda: correcting.reject(self._about.article, figure.id))

    def _companies(self) -> tuple[Row, ...]:
        """The companies of the article and the countries of its figures."""
        firms = {company.id: company.name for company in self._about.article.companies}
        owners = {figure.company: figure.company for figure in self._about.article.figures if figure.company}
        rows = (Row(key, (name, ""), f"{name} {key}") for key, name in (owners | firms).items())
        return (*rows, Row(_NOT_STATED, ((("not stated", "unstated"),), "")))

    def _type(self, question: str, value: str, check: Callable[[str], Wanted], hint: str = "") -> None:
        dialog = Typed(question, value, check, hint=hint)

        def done(_: str | None) -> None:
            if dialog.wanted is not None:
                self._keep(dialog.wanted)

        self._screen.app.push_screen(dialog, done)

    def _choose(
        self,
        question: str,
        rows: tuple[Row, ...],
        make: Callable[[str], Wanted],
        *,
        free: str = "",
        at: str | None = None,
    ) -> None:
        def done(key: str | None) -> None:
            if key is not None:
                self._make(lambda: make(key.removeprefix(TYPED)))

        self._screen.app.push_screen(Choose(question, rows, free=free, at=at), done)

    def _make(self, make: Callable[[], Wanted]) -> None:
        try:
            wanted = make()
        except NutgrafError as error:
            self._screen.say(str(error), wrong=True)
        else:
            self._keep(wanted)

    def _keep(self, wanted: Wanted) -> None:
        """Write it, in the background; the screen shows it when it is on the disk."""
        self._screen.change(partial(self._screen.marking.correct, wanted))


def _metrics() -> tuple[str, ...]:
    return tuple(metric.id for metric in comparing.metrics())


def start(screen: ExplorerScreen) -> None:
    """Ask what is to be corrected where the reader is."""
    Correcting(screen).ask()
