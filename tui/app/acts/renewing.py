"""Another state of the article that is open: the reader's place, marks and figure go along with it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from tui.app.panes.rows import Rows
from tui.app.panes.text import Text
from tui.app.tables import comparing
from tui.app.text.reading import Reading, Spot
from tui.core.marks import anchor

if TYPE_CHECKING:
    from tui.app.marking import Outcome
    from tui.app.screens.explorer import ExplorerScreen
    from tui.core.compare.table import Comparison
    from tui.core.compare.view import View
    from tui.core.marks.note import Note
    from tui.core.model import Article


@dataclass(frozen=True, slots=True)
class State:
    """What a screen shows of an article, computed in a thread."""

    article: Article
    table: Comparison
    notes: tuple[Note, ...]
    said: str

    @classmethod
    def of(cls, outcome: Outcome, view: View | None = None) -> State:
        """The state that a change came to, its comparison in a view; `outcome.article` is there."""
        if outcome.article is None:
            raise AssertionError
        return cls(outcome.article, comparing.table(outcome.article, view), outcome.notes, outcome.said)


def follow(before: Reading, now: Reading, spot: Spot) -> Spot:
    """Where a reader is in another state of an article: at the same sentence, else as near as can be.

    Args:
        before: The state in which the spot is.
        now: The state that is shown next.
        spot: Where the reader was.
    """
    sentence = before.sentence(spot)
    place = before.place(sentence)
    if place.section is None:
        return now.nearest(0)
    found, _ = anchor.place(anchor.make(before.article, place), now.article)
    span = now.span(found) if found is not None else None
    if span is not None:
        return now.nearest(span.block, span.start + spot.offset - sentence.start)
    section = next((i for i, block in enumerate(now.blocks) if block.section == place.section), spot.block)
    return now.nearest(section)


def renew(screen: ExplorerScreen, state: State) -> None:
    """Show another state of the article of a screen, and say what changed."""
    if screen not in screen.app.screen_stack:
        return
    if state.article != screen.pages.article:
        _turn(screen, state.article)
        screen.table = state.table
    screen.notes = state.notes
    screen.watch_notes(state.notes)
    if state.said:
        screen.say(state.said)


def _turn(screen: ExplorerScreen, article: Article) -> None:
    pages, figure = Reading(article), screen.figure
    cursors = [(pane, pane.key) for pane in screen.query(Rows) if pane is screen.focused]
    moved = partial(follow, screen.pages, pages)
    spot = moved(screen.spot)
    screen.journey.follow(moved)
    screen.query_one(Text).renew(pages, spot)
    screen.pages = pages
    screen.article, screen.reading = article, pages
    screen.figure = figure if figure in pages.figures else None
    screen.spot = spot
    screen.watch_spot(spot)
    for pane, key in cursors:
        pane.move_to(key)
    if screen.sought:
        screen.hits = pages.find(screen.sought)
        screen.hit = min(screen.hit, len(screen.hits) - 1)
