"""Known names at a place of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui.core.knowledge import Knowledge

_FIRST = re.compile(r"\w+")
_SHORTEST_LOOSE = 4
"""Letters; a shorter name must be written exactly as known."""


class Hit(NamedTuple):
    """A known name in a text."""

    start: int
    end: int
    name: str
    """The firm's short name."""
    written: str
    """The name as the knowledge writes it."""


def known_at(text: str, start: int, knowledge: Knowledge) -> Hit | None:
    """The longest known name that begins at a place.

    `Easyjet` and `SOFTBANK` count for `easyJet` and `SoftBank`, where the name has four letters and more
    and begins with a capital in the text; whether the name is an ordinary word is for the caller to weigh.
    """
    first = _FIRST.match(text, start)
    if first is None:
        return None
    for written, name in knowledge.starting(first.group().casefold()):
        end = start + len(written)
        if text.startswith(written, start) or _loosely(text[start:end], written, name, knowledge):
            after = text[end : end + 1]
            if not after or not (after.isalnum() or after in "&@_"):
                return Hit(start, end, name, written)
    return None


def _loosely(found: str, written: str, name: str, knowledge: Knowledge) -> bool:
    """The same letters in other cases."""
    if len(written) < _SHORTEST_LOOSE or not found[:1].isupper() or found.casefold() != written.casefold():
        return False
    if written.isupper():
        return len(written) > _SHORTEST_LOOSE
    firm = knowledge.firm(name)
    return firm is not None and not firm.word
