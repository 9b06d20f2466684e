"""Pieces of a statement set in a narrow column: a line breaks between pieces before it breaks inside one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.app import paint
from tui.app.text.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.app.paint import Run, Words


class Piece(NamedTuple):
    """A part of a statement that stays together where it can."""

    text: str
    tone: str = ""
    joint: str = " "
    """What stands between it and the piece before it, where both share a line."""


def flow(pieces: Iterable[Piece], width: int, most: int = 0) -> list[Words]:
    """Set pieces in lines.

    Args:
        pieces: In order; empty ones are passed over.
        width: Columns of a line, at least 2.
        most: Lines there may be, the last one cut with an ellipsis; 0 for as many as it takes.
    """
    lines: list[list[Run]] = []
    used = 0
    for text, tone, joint in pieces:
        if not text:
            continue
        size = paint.cells(text)
        full = most and len(lines) == most
        if lines and (full or used + paint.cells(joint) + size <= width):
            lines[-1] += [(joint, tone), (text, tone)]
            used += paint.cells(joint) + size
            continue
        if size <= width and len(lines) != most - 1 and "\n" not in text:
            lines.append([(text, tone)])
            used = size
            continue
        for start, end in wrap(text, width):
            last = most and len(lines) == most - 1
            part = text[start:] if last else text[start:end]
            lines.append([(part, tone)])
            used = paint.cells(part)
            if last:
                break
    return [paint.cut_words(tuple(line), width) for line in lines]
