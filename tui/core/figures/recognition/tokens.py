"""A passage as words, numbers and signs with their places: what every recogniser walks over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_PIECE = 20_000
"""A longer passage is read in pieces of at most this many characters, cut at white space."""

PAD = 8
"""Empty tokens before and after, so that a look at a neighbour never leaves the list."""

# A number with groups of three set apart by narrow or no-break spaces or apostrophes; a number with points
# and commas; a word with its apostrophes; any other sign by itself. Possessive, hence linear.
_TOKEN = re.compile(
    r"\d{1,3}(?:[\u00a0\u202f\u2009'’]\d{3}(?!\d))++(?:[.,]\d++)?"
    r"|\d++(?:[.,,.]\d++)*+"
    r"|[^\W\d_½¼¾⅛⅜⅝⅞]++(?:['’][^\W\d_]++)*+"
    r"|\S"
)


class Tokens(NamedTuple):
    """Words, numbers and signs of a piece of a passage, in order, between empty ones at both ends."""

    text: str
    """The whole passage; offsets count from its start."""
    raw: list[str]
    low: list[str]
    """`raw` in lower case, with straight apostrophes."""
    start: list[int]
    end: list[int]

    def glued(self, at: int) -> bool:
        """No space stands between this token and the one before it."""
        return self.start[at] == self.end[at - 1]

    def phrase(self, at: int, words: tuple[str, ...]) -> bool:
        """These words, in lower case, stand at this place."""
        return tuple(self.low[at : at + len(words)]) == words


def tokenise(text: str) -> Iterator[Tokens]:
    """The passage in one piece, or in several where it is very long."""
    position = 0
    while position < len(text):
        limit = len(text)
        if limit - position > LONGEST_PIECE:
            cut = text.rfind(" ", position + 1, position + LONGEST_PIECE)
            limit = cut if cut > 0 else position + LONGEST_PIECE
        yield _piece(text, position, limit)
        position = limit


def _piece(text: str, position: int, limit: int) -> Tokens:
    found = list(_TOKEN.finditer(text, position, limit))
    blank = [""] * PAD
    raw = [match[0] for match in found]
    low = [word.lower().replace("’", "'") for word in raw]
    return Tokens(
        text,
        blank + raw + blank,
        blank + low + blank,
        [position - 9] * PAD + [match.start() for match in found] + [limit + 9] * PAD,
        [position - 9] * PAD + [match.end() for match in found] + [limit + 9] * PAD,
    )
