"""The surface that every pane of nutgraf draws on: a scrolled area painted line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.app import paint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.color import Color


class Canvas(ScrollView, can_focus=True):
    """A pane drawn with the Line API: tones instead of styles, strips instead of widgets.

    A subclass says how many lines it has (`virtual_size`) and renders one of them; looks come from the
    component classes `canvas--TONE`, so that a theme switch reaches everything.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"canvas--{tone}" for tone in paint.TONES}
    DEFAULT_CSS = """
    Canvas {
        background: transparent; color: $foreground;
        scrollbar-size-vertical: 1; scrollbar-size-horizontal: 0; overflow-x: hidden;
        scrollbar-background: $background; scrollbar-background-hover: $background;
        scrollbar-background-active: $background; scrollbar-color: $rule;
        & > .canvas--muted, & > .canvas--unstated { color: $muted; }
        & > .canvas--gutter { color: $foreground 30%; }
        & > .canvas--strong { text-style: bold; }
        & > .canvas--accent, & > .canvas--mark { color: $accent; }
        & > .canvas--sign { color: $warning; text-style: bold; }
        & > .canvas--title { text-style: bold; }
        & > .canvas--deck, & > .canvas--quote { text-style: italic; }
        & > .canvas--heading { color: $accent; text-style: bold; }
        & > .canvas--head { color: $muted; text-style: none; }
        & > .canvas--code { color: $secondary; }
        & > .canvas--money { color: $figure-money; }
        & > .canvas--percent { color: $figure-percent; }
        & > .canvas--count { color: $figure-count; }
        & > .canvas--duration { color: $figure-duration; }
        & > .canvas--bar-money { color: $figure-money 50%; }
        & > .canvas--bar-percent { color: $figure-percent 50%; }
        & > .canvas--bar-count { color: $figure-count 50%; }
        & > .canvas--bar-duration { color: $figure-duration 50%; }
        & > .canvas--derived { color: $derived; text-style: italic; }
        & > .canvas--edited { color: $edited; }
        & > .canvas--sentence { background: $reading-sentence; }
        & > .canvas--line { color: $accent; text-style: bold; }
        & > .canvas--highlight { background: $highlight; }
        & > .canvas--found { background: $found; }
        & > .canvas--found-current { background: $found-current; text-style: bold; }
        & > .canvas--figure-current { text-style: bold reverse; }
        & > .canvas--cursor { background: $accent 22%; text-style: bold; }
        & > .canvas--cursor-blurred { background: $foreground 8%; }
        & > .canvas--cell { background: $accent 30%; text-style: bold; }
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
        """Blend tones over one another: backgrounds first, then the last colour, then every attribute."""
        back = self.background_colors[1]
        wanted: tuple[Color, bool] = (self.colors[3], False)
        flags = Style()
        for name in names:
            styles = self.get_component_styles(f"canvas--{name}")
            if styles.has_rule("background"):
                back += styles.background
            if styles.has_rule("color") or styles.has_rule("auto_color"):
                wanted = (styles.color, styles.auto_color)
            if styles.has_rule("text_style"):
                flags += styles.text_style
        colour, auto = wanted
        fore = back + (back.get_contrast_text(colour.a) if auto else colour)
        return Style(color=fore.rich_color, bgcolor=back.rich_color) + flags

    def strip(self, words: paint.Words, width: int, under: str = "") -> Strip:
        """One line of runs, padded to a width, over the tones `under`."""
        segments = [
            Segment(paint.printable(text), self.tone(f"{under} {tone}" if under else tone))
            for text, tone in words
        ]
        return Strip(segments).adjust_cell_length(width, self.tone(under))

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
