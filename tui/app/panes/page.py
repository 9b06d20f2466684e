"""The page that the Text pane shows: its lines, what is marked in them, how they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.reactive import reactive, var
from textual.strip import Strip

from tui.app import paint
from tui.app.panes.canvas import Canvas
from tui.app.text.lines import INDENT, Line, Lines
from tui.app.text.reading import Reading, Span, Spot
from tui.app.text.runs import runs

if TYPE_CHECKING:
    from textual.selection import Selection

MEASURE = 72
"""Columns of the text where the pane has room; readers like 66 characters a line, terminals are wide."""

GUTTER = 3
"""Columns left of the text: the sign of a note, the bar of the reading sentence, a blank."""


class Marked(NamedTuple):
    """A highlight as the page shows it."""

    span: Span
    key: str
    """The id of its note."""
    noted: bool
    """It has words of the reader's."""


_KIND = {kind: kind for kind in ("title", "deck", "heading", "quote", "code")} | {
    "dateline": "muted",
    "caption": "muted deck",
    "warning": "caution",
}
_LEADS = {"item": "•", "quote": " │"}


class Page(Canvas):
    """An article set in lines of a comfortable measure; it keeps its place when the width changes."""

    reading: var[Reading | None] = var(None)
    spot: reactive[Spot] = reactive(Spot(), repaint=False)
    figure: reactive[str | None] = reactive(None)
    """The id of the figure that was chosen last."""
    marks: reactive[tuple[Marked, ...]] = reactive(())
    hits: reactive[tuple[Span, ...]] = reactive(())
    hit: reactive[int] = reactive(-1)
    """Which of the hits is the current one."""
    measure: var[int] = var(MEASURE)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id)
        self._lines: Lines | None = None
        self._strips: dict[int, Strip] = {}
        self._placed: Spot | None = None
        """A spot that is where it should be on the screen, so that nothing scrolls for it."""
        self._free = False
        """The reader scrolls by mouse: the spot follows the page, not the page the spot."""
        self._hits: dict[int, list[tuple[int, int, str]]] = {}
        self._marks: dict[int, list[Marked]] = {}

    # Laying out.

    def watch_reading(self) -> None:
        """Show another article."""
        self._lines = None
        self._lay_out()

    def watch_measure(self) -> None:
        """Set the text in other lines, the place kept."""
        self._lay_out()

    def sized(self) -> None:
        """Set the text for the new width, the place kept."""
        self._lay_out()

    @property
    def text_width(self) -> int:
        """Columns of a line of text."""
        return max(2, min(self.measure, self.scrollable_content_region.width - GUTTER - 2))

    def _lay_out(self) -> None:
        """Wrap the text where its width changed; the reading line stays in the same row."""
        if self.reading is None or not self.size.width:
            return
        row = None
        self._free = False
        if self._lines is not None:
            row = self._lines.of(self.spot) - round(self.scroll_y)
        if self._lines is None or self._lines.width != self.text_width:
            self._lines = Lines(self.reading.blocks, self.text_width)
        self.set_height(len(self._lines))
        self._strips.clear()
        if row is not None and 0 <= row < self.size.height:
            self._scroll(self._lines.of(self.spot) - row)
        else:
            self._bring_in_view()
        self.refresh()

    # Following the state.

    def watch_spot(self, before: Spot, now: Spot) -> None:
        """Follow the reader: mark the sentence, and bring it where eyes rest."""
        if before == now:
            return
        for spot in (before, now):
            self._redraw_sentence(spot)
        if now != self._placed and self._lines is not None:
            self._bring_in_view(self._lines.of(before) if self._lines.has(before) else None)

    def _redraw_sentence(self, spot: Spot) -> None:
        """Draw the lines of a sentence anew, and no others."""
        if self._lines is not None and self.reading is not None and spot.block < len(self.reading.blocks):
            first, last = self._lines.span(*self.reading.sentence(spot))
            for line in range(first, last + 1):
                self._strips.pop(line, None)
            self.refresh_lines(first, last - first + 1)

    def watch_figure(self) -> None:
        """Mark the figure."""
        self._strips.clear()

    def watch_marks(self, marks: tuple[Marked, ...]) -> None:
        """Show the highlights."""
        self._marks = {}
        for mark in marks:
            self._marks.setdefault(mark.span.block, []).append(mark)
        self._strips.clear()

    def watch_hits(self, hits: tuple[Span, ...]) -> None:
        """Show what was found."""
        self._hits = {}
        for block, start, end in hits:
            self._hits.setdefault(block, []).append((start, end, "found"))
        self._strips.clear()

    def watch_hit(self) -> None:
        """Show which of the hits is the current one."""
        self._strips.clear()

    def restyled(self) -> None:
        """Colours changed."""
        self._strips.clear()

    @property
    def progress(self) -> str:
        """How much of the page lies above the last line in view."""
        if self._lines is None or not self._lines:
            return ""
        seen = min(len(self._lines), round(self.scroll_y) + self.size.height)
        return f"{100 * seen // len(self._lines)}%"

    def _scroll(self, line: int) -> None:
        self.scroll_to(y=max(0, line), animate=False, immediate=True, force=True)

    def _bring_in_view(self, before: int | None = None) -> None:
        """Scroll so that the reading line comes between a quarter and the middle of the pane.

        Args:
            before: The reading line before this step: going down nothing moves up again, and the page moves
                no further than the reading line did. None to bring the line there in any case.
        """
        self._free = False
        if self._lines is None or not self.size.height:
            return
        height, top, line = self.size.height, round(self.scroll_y), self._lines.of(self.spot)
        above, below = height // 4, height // 2
        if before is None or not top <= before < top + height:
            if not top + above <= line <= top + below:
                self._scroll(line - height // 3)
            return
        moved = line - before
        if moved > 0 and line > top + below:
            step = min(moved, line - top - below)
        elif moved < 0 and line < top + above:
            step = max(moved, line - top - above)
        else:
            step = 0
        if not top + step < line < top + step + height - 1:
            step = line - top - (below if moved > 0 else above)
        if step and abs(step) < height:
            self._scroll(top + step)
        elif step:
            self._scroll(line - height // 3)

    # Drawing.

    @property
    def _margin(self) -> int:
        """Blank columns left of the gutter, so that the text stands in the middle of its pane."""
        return max(0, (self.scrollable_content_region.width - GUTTER - self.text_width - 1) // 2)

    def _left(self, line: Line) -> int:
        """Columns left of the text of a line."""
        kind = self.reading.blocks[line.block].kind if self.reading else ""
        return self._margin + GUTTER + INDENT.get(kind, 0)

    def render_line(self, y: int) -> Strip:
        """Draw a line of the page."""
        number = y + round(self.scroll_y)
        width = self.scrollable_content_region.width
        if self._lines is None or number >= len(self._lines):
            return Strip.blank(width, self.tone(""))
        strip = self._strips.get(number)
        if strip is None:
            strip = self._strips[number] = self._draw(number, self._lines[number], width)
        return self._selected(strip, number) if self.text_selection is not None else strip

    def _draw(self, number: int, line: Line, width: int) -> Strip:
        """The strip of a line; its text carries offsets for the selection by mouse."""
        if line.blank or self.reading is None:
            return Strip.blank(width, self.tone(""))
        block = self.reading.blocks[line.block]
        sentence = self.reading.sentence(self.spot)
        spans = self._spans(line, sentence)
        words = runs(block.text, line.start, line.end, _KIND.get(block.kind, ""), spans)
        before = self._gutter(number, line, sentence)
        lead = _LEADS.get(block.kind, "") if line.first or block.kind == "quote" else ""
        before = (*before, (lead.ljust(INDENT.get(block.kind, 0)), "gutter"))
        left = [Segment(text, self.tone(tone)) for text, tone in before]
        columns = sum(len(text) for text, _ in before)
        text = Strip([Segment(paint.printable(part), self.tone(tone)) for part, tone in words])
        return Strip.join(
            (Strip(left).apply_offsets(-columns, number), text.apply_offsets(0, number))
        ).adjust_cell_length(width, self.tone(""))

    def _gutter(self, number: int, line: Line, sentence: Span) -> paint.Words:
        """The margin of a line: the sign of a note, the bar of the reading sentence."""
        sign = " "
        for mark in self._marks.get(line.block, ()):
            if line.start <= mark.span.start < max(line.end, line.start + 1):
                sign = "✎" if mark.noted else "◆"
        reads = sentence.block == line.block and sentence.start < line.end and sentence.end > line.start
        here = reads and self._lines is not None and self._lines.of(self.spot) == number
        bar = "▌" if here else "▏" if reads else " "
        return ((" " * self._margin + sign, "sign"), (bar + " ", "mark"))

    def _spans(self, line: Line, sentence: Span) -> list[tuple[int, int, str]]:
        """What is marked in a line, from the broadest to what must be seen above all."""
        block = line.block
        spans: list[tuple[int, int, str]] = []
        if sentence.block == block:
            spans.append((sentence.start, sentence.end, "sentence"))
        spans += [(m.span.start, m.span.end, "highlight") for m in self._marks.get(block, ())]
        if self.reading is not None:
            for start, end, figure in self.reading.by_block.get(block, ()):
                spans.append((start, end, figure.kind))
                if figure.id == self.figure:
                    spans.append((start, end, "figure-current"))
        spans += self._hits.get(block, ())
        if 0 <= self.hit < len(self.hits) and self.hits[self.hit].block == block:
            spans.append((self.hits[self.hit].start, self.hits[self.hit].end, "found-current"))
        return spans

    # Selecting by mouse.

    def _selected(self, strip: Strip, number: int) -> Strip:
        """The strip with what the mouse has selected shown."""
        selection, lines = self.text_selection, self._lines
        span = selection.get_span(number) if selection is not None else None
        if span is None or lines is None or lines[number].blank:
            return strip
        left = self._left(lines[number])
        start, end = max(0, span[0]), span[1]
        shown = strip.text
        first = paint.cells(shown[: left + start])
        last = paint.cells(shown if end < 0 else shown[: left + end])
        style = Style.from_color(bgcolor=self.screen.get_component_rich_style("screen--selection").bgcolor)
        parts = strip.divide((first, max(first, min(last, strip.cell_length)), strip.cell_length))
        return Strip.join((parts[0], parts[1].apply_style(style), *parts[2:]))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected words; lines of a paragraph joined, a blank line between paragraphs."""
        if self._lines is None or self.reading is None:
            return None
        first = selection.start.y if selection.start else 0
        last = selection.end.y if selection.end else len(self._lines) - 1
        parts: list[str] = []
        block = -1
        for number in range(max(0, first), min(last, len(self._lines) - 1) + 1):
            line = self._lines[number]
            span = selection.get_span(number)
            if line.blank or span is None:
                continue
            text = self.reading.blocks[line.block].text[line.start : line.end]
            joint = "" if block < 0 else " " if block == line.block else "\n\n"
            parts += [joint, text[max(0, span[0]) : None if span[1] < 0 else max(0, span[1])]]
            block = line.block
        return "".join(parts), "\n"
