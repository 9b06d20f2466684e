"""The Text pane: the page, with the keys that move through it and find words in it."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events, on
from textual.message import Message
from textual.scrollbar import ScrollDown, ScrollTo, ScrollUp

from tui.app import paint
from tui.app.keys import bindings
from tui.app.panes.page import MEASURE, Marked, Page
from tui.app.panes.search import SearchLine
from tui.app.text.reading import Reading, Spot

__all__ = ["MEASURE", "Marked", "Text"]


class Text(Page):
    """The page. It moves its own spot and announces it; figures, highlights and hits come from the screen."""

    BINDINGS = [*bindings("text")]

    @dataclass
    class Moved(Message):
        """The reader is at another spot."""

        spot: Spot
        clicked: bool = False

        def can_replace(self, message: Message) -> bool:
            """Of a flood of moves only the last counts."""
            return isinstance(message, Text.Moved) and not message.clicked

    @dataclass
    class Sought(Message):
        """The reader typed words to find."""

        text: str

    @dataclass
    class Stepped(Message):
        """The reader wants the next hit (1) or the one before (-1)."""

        way: int

    @dataclass
    class SearchEnded(Message):
        """The search line was closed."""

        kept: bool
        """With Enter: the hits stay."""

    def renew(self, reading: Reading, spot: Spot) -> None:
        """Show another state of the article; the reading line stays in its row.

        Args:
            reading: The article as it is now.
            spot: Where the reader is in it.
        """
        row = None if self._lines is None else self._lines.of(self.spot) - round(self.scroll_y)
        self.set_reactive(Text.spot, spot)
        self.set_reactive(Text.reading, reading)
        self.watch_reading()
        if row is not None and self._lines is not None and 0 <= row < self.size.height:
            self._scroll(self._lines.of(spot) - row)

    # Moving.

    def _go(self, spot: Spot, scroll: int | None = None, *, clicked: bool = False) -> None:
        """Move to a spot and announce it; scroll to a line, or as far as the spot needs."""
        self._free = False
        if scroll is not None or clicked:
            self._placed = spot
        moved = spot != self.spot
        self.spot = spot
        self._placed = None
        if scroll is not None:
            self._scroll(scroll)
        if moved or clicked:
            self.post_message(self.Moved(spot, clicked))

    def _step(self, lines: int, *, page: bool = False) -> None:
        """Move by lines; where a whole page moves, the reading line keeps its row."""
        if self._lines is None or self.reading is None:
            return
        here = self._lines.of(self.spot)
        spot, at = self.spot, here
        while spot == self.spot and 0 <= at + lines < len(self._lines):
            at += lines
            spot = self.reading.nearest(*self._lines.spot(at))
            lines = 1 if lines > 0 else -1
            if lines < 0 and self._lines.of(spot) >= here:
                spot = self.spot
        if page and spot == self.spot:
            spot = self.reading.last() if lines > 0 else Spot()
        self._go(spot, round(self.scroll_y) + self._lines.of(spot) - here if page else None)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Where the wheel or the scroll bar takes the reading line out of view, it moves along."""
        super().watch_scroll_y(old_value, new_value)
        if not self._free or self._lines is None or self.reading is None:
            return
        top, line, height = round(new_value), self._lines.of(self.spot), self.size.height
        if not top <= line < top + height:
            at = top if line < top else top + height - 1
            self._placed = spot = self.reading.nearest(*self._lines.spot(at))
            self.spot, self._placed = spot, None
            self.post_message(self.Moved(spot))

    @on(events.MouseScrollDown)
    @on(events.MouseScrollUp)
    @on(ScrollTo)
    @on(ScrollUp)
    @on(ScrollDown)
    def _scrolled_by_mouse(self) -> None:
        self._free = True

    def action_down(self) -> None:
        """Go a line down."""
        self._step(1)

    def action_up(self) -> None:
        """Go a line up."""
        self._step(-1)

    def action_page_down(self) -> None:
        """Go a page down, two lines of the old page kept in view."""
        self._step(max(1, self.size.height - 2), page=True)

    def action_page_up(self) -> None:
        """Go a page up."""
        self._step(-max(1, self.size.height - 2), page=True)

    def action_top(self) -> None:
        """Go to the title."""
        self._go(Spot(), 0)

    def action_bottom(self) -> None:
        """Go to the last sentence."""
        if self.reading is not None and self._lines is not None:
            self._go(self.reading.last(), len(self._lines))

    def action_find(self) -> None:
        """Open a line to type in what to find."""
        SearchLine.open_for(self)

    def search_typed(self, text: str) -> None:
        """The reader typed in the search line."""
        self.post_message(self.Sought(text))

    def search_moved(self, lines: int) -> None:
        """The reader pressed an arrow in the search line."""
        self.post_message(self.Stepped(lines))

    def search_done(self) -> None:
        """Enter in the search line keeps the hits."""
        self.post_message(self.SearchEnded(kept=True))

    def search_left(self) -> None:
        """Escape in the search line returns to where the search began."""
        self.post_message(self.SearchEnded(kept=False))

    def on_click(self, event: events.Click) -> None:
        """A click makes a sentence the reading sentence."""
        if self._lines is None or self.reading is None or self.text_selection is not None:
            return
        at = event.get_content_offset_capture(self)
        number = at.y + round(self.scroll_y)
        if 0 <= number < len(self._lines) and not (line := self._lines[number]).blank:
            text = self.reading.blocks[line.block].text[line.start : line.end]
            offset = line.start + paint.index_at(text, at.x - self._left(line))
            self._go(
                self.reading.nearest(line.block, min(offset, max(line.start, line.end - 1))), clicked=True
            )
