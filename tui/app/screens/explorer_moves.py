"""Moving through an article: the screen owns the place, every pane follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.reactive import var

from tui.app.panes.compare import Compare
from tui.app.panes.figures import Figures
from tui.app.panes.head import Head
from tui.app.panes.outline import Outline
from tui.app.panes.rows import Rows
from tui.app.panes.tabs import TabLine
from tui.app.panes.text import MEASURE, Marked, Text
from tui.app.screens.explorer_panes import PanesScreen
from tui.app.standing import standing
from tui.app.text.journey import Journey
from tui.app.text.reading import Reading, Span, Spot, step_span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.core.compare.table import Comparison
    from tui.core.model import Article


class ReadingScreen(PanesScreen):
    """The four panes in step: sentences, headings, figures, jumps and what was found."""

    article: var[Article | None] = var(None)
    reading: var[Reading | None] = var(None)
    spot: var[Spot] = var(Spot())
    section: var[str | None] = var(None)
    figure: var[str | None] = var(None)
    """The figure that was chosen."""
    near: var[str | None] = var(None)
    """The figure nearest to the spot."""
    marks: var[tuple[Marked, ...]] = var(())
    marked: var[Mapping[str | None, int]] = var(dict)
    """How many highlights each section has."""
    hits: var[tuple[Span, ...]] = var(())
    hit: var[int] = var(-1)
    sought: var[str] = var("")
    """What is being looked for in the text."""
    measure: var[int] = var(MEASURE)
    table: var[Comparison | None] = var(None)

    def __init__(self, article: Article) -> None:
        """Open an article.

        Args:
            article: What to move through.
        """
        super().__init__()
        self.pages = Reading(article)
        self.journey = Journey()
        self._origin = Spot()
        self.set_reactive(ReadingScreen.article, article)
        self.set_reactive(ReadingScreen.reading, self.pages)

    def bound(self, pane: Outline | Text | Figures | Compare) -> Outline | Text | Figures | Compare:
        """The pane, bound to the state that it shows."""
        me = ReadingScreen
        if isinstance(pane, Outline):
            return pane.data_bind(me.article, me.section, me.marked)
        if isinstance(pane, Text):
            return pane.data_bind(me.reading, me.spot, me.figure, me.marks, me.hits, me.hit, me.measure)
        if isinstance(pane, Figures):
            return pane.data_bind(me.article, me.near)
        return pane.data_bind(me.table, me.near)

    # The place.

    def go(self, spot: Spot, figure: str | None = None, *, jump: bool = False) -> None:
        """Move to a spot, with the figure that it is for; a jump can be taken back."""
        if jump and spot != self.spot:
            self.journey.leave(self.spot)
        self.spot, self.figure = spot, figure
        if figure is not None:
            self.near = figure

    def show(self, spot: Spot, figure: str | None = None) -> None:
        """Jump to a spot and see that the Text is on the screen."""
        self.go(spot, figure, jump=True)
        if "text" not in self.visible_panes:
            self.action_pane("text")

    def has_place(self, name: str) -> bool:
        """Whether words name a place, such as `12` or `40%`."""
        return self.pages.at(name) is not None

    def go_to(self, name: str) -> None:
        """Jump to a place by its name."""
        spot = self.pages.at(name)
        if spot is not None:
            self.show(spot)

    def show_figure(self, key: str) -> None:
        """Jump to the words of a figure."""
        span = self.pages.figure_span(key)
        if span is not None:
            self.show(span.spot, key)

    def watch_spot(self, spot: Spot) -> None:
        """Move Outline and Figures along."""
        self.section = self.pages.section(spot)
        near = self.pages.figure_near(spot)
        self.near = near.id if near else None
        self.tell()

    def watch_hits(self, before: tuple[Span, ...], now: tuple[Span, ...]) -> None:
        """Say how many were found, and with which keys to go through them."""
        self.tell()
        if bool(before) != bool(now):
            self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The keys that go through what was found work while there is something found."""
        return bool(self.hits) if action == "hit" else super().check_action(action, parameters)

    def watch_hit(self) -> None:
        """Say which one is shown."""
        self.tell()

    def watch_sought(self) -> None:
        """Say where nothing was found."""
        self.tell()

    def tell(self) -> None:
        """Say in the frames of the panes where the reader is."""
        for head in self.query(Head):
            head.note = standing(self.query_one(f"#{head.pane}"), self.sought.strip())
            if head.pane == self.current:
                self.query_one(TabLine).note = head.note

    @on(Text.Moved)
    def _text_moved(self, message: Text.Moved) -> None:
        under = self.pages.figure_at(message.spot) if message.clicked else None
        self.go(message.spot, under.id if under else None)

    @on(Rows.Moved)
    @on(Rows.Changed)
    @on(Compare.Moved)
    def _cursor_moved(self) -> None:
        self.tell()

    @on(Rows.Chosen, "#outline")
    def _section_chosen(self, message: Rows.Chosen) -> None:
        self.show(self.pages.section_spot(message.key))

    @on(Rows.Chosen, "#figures")
    def _figure_chosen(self, message: Rows.Chosen) -> None:
        self.show_figure(message.key)

    @on(Compare.Chosen)
    def _fact_chosen(self, message: Compare.Chosen) -> None:
        self.show_figure(message.figure)

    @property
    def figure_here(self) -> str | None:
        """The figure under the cursor of the Figures, else the chosen one, else the first of the sentence."""
        pane = self.query_one(Figures)
        if pane.has_focus or self.figure is not None:
            return pane.key if pane.has_focus else self.figure
        at = self.pages.figure_span(self.near or "")
        here = self.pages.sentence(self.spot)
        return self.near if at is not None and self.pages.sentence(at.spot) == here else None

    # Steps, the same from every pane.

    def action_sentence(self, step: int) -> None:
        """Go to the next sentence."""
        self.go(self.pages.step_sentence(self.spot, step))

    def action_paragraph(self, step: int) -> None:
        """Go to the next paragraph."""
        self.go(self.pages.step_paragraph(self.spot, step))

    def action_heading(self, step: int) -> None:
        """Go to the next heading."""
        self.go(self.pages.step_heading(self.spot, step))

    def action_figure(self, step: int) -> None:
        """Go to the next figure."""
        figure = self.pages.step_figure(self.spot, self.figure, step)
        span = self.pages.figure_span(figure.id) if figure else None
        if figure is not None and span is not None:
            self.go(span.spot, figure.id)

    def action_mark(self, step: int) -> None:
        """Go to the next highlight."""
        spans = [mark.span for mark in self.marks]
        if spans:
            self.go(spans[step_span(spans, self.pages.sentence(self.spot).spot, step)].spot)

    def action_jump(self, way: int) -> None:
        """Take a jump back, or do it again."""
        spot = self.journey.move(self.spot, way)
        if spot is not None:
            self.go(spot)

    # Finding.

    @on(Text.Sought)
    def _sought(self, message: Text.Sought) -> None:
        if not self.sought:
            self._origin = self.spot
        self.sought = message.text
        self.hits = self.pages.find(message.text)
        self.hit = step_span(self.hits, self._before(self._origin), 1) if self.hits else -1
        self.go(self.hits[self.hit].spot if self.hits else self._origin)

    def _before(self, spot: Spot) -> Spot:
        return Spot(spot.block, spot.offset - 1)

    @on(Text.Stepped)
    def _stepped(self, message: Text.Stepped) -> None:
        self.action_hit(message.way)

    def action_hit(self, step: int) -> None:
        """Go to the next place found, around the end."""
        if self.hits:
            self.hit = step_span(self.hits, self.spot, step)
            self.go(self.hits[self.hit].spot)

    @on(Text.SearchEnded)
    def _search_ended(self, message: Text.SearchEnded) -> None:
        if message.kept and self.hits:
            self.journey.leave(self._origin)
            return
        if self.sought:
            self.go(self._origin)
        self.forget_hits()

    def forget_hits(self) -> None:
        """Show no hits any more."""
        self.sought, self.hits, self.hit = "", (), -1
