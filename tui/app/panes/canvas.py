"""The surface that every pane of nutgraf draws on: a scrolled area painted line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.app import paint
from tui.app.tones import mix

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.style import Style


class Canvas(ScrollView, can_focus=True):
    """A pane drawn with the Line API: tones instead of styles, strips instead of widgets.

    A subclass says how many lines it has (`virtual_size`) and renders one of them; looks come from
    tones.py and the theme, and are looked up again whenever the style of the pane changes.
    """

    DEFAULT_CSS = """
    Canvas {
        background: transparent; color: $foreground;
        scrollbar-size-vertical: 1; scrollbar-size-horizontal: 0; overflow-x: hidden; overflow-y: scroll;
        scrollbar-background: $background; scrollbar-background-hover: $background;
        scrollbar-background-active: $background; scrollbar-color: $rule;
    }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id, classes=classes)
        self._tones: dict[str, Style] = {}

    def notify_style_update(self) -> None:
        """Forget looked-up styles when the theme or the focus changes them."""
        self._tones = {}
        self.restyled()
        super().notify_style_update()

    def restyled(self) -> None:
        """Called when styles changed; a subclass that caches strips forgets them here."""

    def tone(self, names: str) -> Style:
        """The style of tones, `sentence money`, over this pane's own background and colour."""
        style = self._tones.get(names)
        if style is None:
            style = self._tones[names] = self._mix(names.split())
        return style

    def _mix(self, names: Iterable[str]) -> Style:
        """The tones blended over this pane's own ground."""
        app = self.app
        plain = app.no_color or app.native_ansi_color
        return mix(names, self.background_colors[1], self.colors[3], app.theme_variables, plain=plain)

    def strip(self, words: paint.Words, width: int, under: str = "") -> Strip:
        """One line of runs, padded to a width, over the tones `under`."""
        segments = [
            Segment(paint.printable(text), self.tone(f"{under} {tone}" if under else tone))
            for text, tone in words
        ]
        return Strip(segments).adjust_cell_length(width, self.tone(under))

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        """Take a new size before it is painted, so that no picture shows the old lines at the new width."""
        changed = super()._size_updated(size, virtual_size, container_size, layout)
        if changed and size.width and size.height:
            self.sized()
        return changed

    def sized(self) -> None:
        """Called when the size changed; a subclass lays its lines out here. The pane is painted next."""

    def set_height(self, lines: int) -> None:
        """Say how many lines there are to scroll through; unlike `virtual_size` it lays nothing out anew."""
        size = Size(self.size.width, lines)
        if size != self.virtual_size:
            self.set_reactive(Canvas.virtual_size, size)
            self._scroll_update(size)
            self.refresh()

    def show_line(self, line: int, *, margin: int = 0, top: int = 0) -> None:
        """Scroll without animation until a line is in view.

        Args:
            line: The line, counted from 0.
            margin: Lines kept between it and the edges, where there is room.
            top: Lines at the top that a fixed header covers.
        """
        height = self.size.height - top
        margin = max(0, min(margin, (height - 1) // 2))
        first = round(self.scroll_y)
        if line < first + margin:
            first = line - margin
        elif line > first + height - 1 - margin:
            first = line - height + 1 + margin
        else:
            return
        self.scroll_to(y=max(0, first), animate=False, immediate=True)
