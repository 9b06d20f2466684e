"""The last line before the terminal: whatever a widget drew, only printable text leaves (P1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.filter import LineFilter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.color import Color

_INVISIBLE = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_TABLE: dict[int, str | None] = dict.fromkeys(
    (*range(32), *range(127, 160), *range(0xD800, 0xE000)), "\ufffd"
)
_TABLE.update(dict.fromkeys(_INVISIBLE))


class Printable(LineFilter):
    """Replaces control characters and takes out what turns the direction of writing."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 (Textual's signature)
        """The segments with printable text only."""
        if all(segment.text.isprintable() for segment in segments):
            return segments
        return [Segment(text.translate(_TABLE), style) for text, style, _ in segments]


class Chain(LineFilter):
    """Several filters as one, so that a painted line is copied once and not once for each."""

    def __init__(self, filters: Iterable[LineFilter]) -> None:
        super().__init__()
        self.filters = tuple(filters)

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments after every filter in turn."""
        for one in self.filters:
            if one.enabled:
                segments = one.apply(segments, background)
        return segments
