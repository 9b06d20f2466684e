"""How far apart two places of a sentence are, in meaning: the cost of every step between them.

A sentence is no tree here but a row of tokens, each with a price for stepping over it. Small words are cheap,
words cost one, a comma, a new clause or another figure cost more. Reading rightwards costs more than reading
leftwards, since English names what it counts before it counts it, or directly after (`$3bn of debt`).
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.sentence.pairs import conversion
from tui.core.figures.sentence.steps import COMPANY, FIGURE, MARK, WORD, Token
from tui.core.figures.vocabulary.subject_words import KINDS_OF_FIRM, ROLES
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.found import Candidate

SMALL = word_set(
    """
    a an the of to by at is was were be been has have had its it their his her this that these as up
    down about around nearly almost some roughly approximately over more than under less below above
    least just only also approx approx. will would could can may might from for on s 's in record much
    currently now stood reached hit totaled totalled came fell rose grew increased decreased declined
    dropped climbed jumped surged worth valued valuing
    """
)
"""Words that tell nothing apart: one steps over them for little."""

GROWTH = word_set(
    """
    rise increase growth drop fall decline jump gain surge reduction decrease improvement hike cut slump
    dip
    """
)
"""Nouns of change: `a 5% rise in sales`."""

TURNS = word_set(
    """
    while whereas although though but because unless since versus after before despite which who where
    when compared however meanwhile
    """
)
"""Words that begin another clause."""

PREPOSITIONS = word_set(
    """
    of in on at by for from to with into over under between against through during within after before
    including like than via among across toward towards about per as without following amid despite
    trailing
    """
)

_FREE_RIGHT = word_set("of in worth more s 's the a an its their")

_LEFT = {
    ",": 2.0,
    ";": 7.0,
    ":": 2.5,
    "—": 3.0,
    "–": 3.0,
    "(": 1.5,
    ")": 1.5,
    ".": 6.0,
    "and": 1.5,
    "•": 7.0,
    "|": 5.0,
}
_RIGHT = {
    ",": 5.0,
    ";": 12.0,
    ":": 6.0,
    "—": 5.0,
    "–": 5.0,
    "(": 3.0,
    ")": 2.0,
    ".": 12.0,
    "and": 5.0,
    "•": 9.0,
    "|": 5.0,
}


ASIDE = 1.5
"""What an aside costs that one steps over as a whole."""

INTO_ASIDE = 6.0
"""What it costs to step into one."""

_TELLING = word_set("which who whose measured excluding including adjusted known founded owned based listed")
"""Words that open an aside."""

_LONGEST_ASIDE = 25
"""Tokens of an aside."""


class Sentence(NamedTuple):
    """A sentence with the running price of its tokens."""

    tokens: list[Token]
    left: list[float]
    """`left[k]`: price of the tokens before k, read leftwards."""
    right: list[float]
    """The same, read rightwards."""
    asides: list[tuple[int, int]]
    """Clauses between commas that tell of the word before them, from comma to comma."""

    def back(self, here: int, there: int) -> float:
        """Price of the way from a token to an earlier one, both left out."""
        price = self.left[here] - self.left[there + 1]
        for start, end in self.asides:
            if end < here:
                if there < start:
                    price -= self.left[end + 1] - self.left[start] - ASIDE
                elif there <= end:
                    price += INTO_ASIDE
        return price

    def aside(self, here: int, there: int) -> bool:
        """Whether a token stands in an aside that another is not in."""
        return any(start <= there <= end and not start <= here <= end for start, end in self.asides)

    def ahead(self, here: int, there: int) -> float:
        """Price of the way from a token to a later one, both left out."""
        return self.right[there] - self.right[here + 1]

    def low(self, place: int) -> str:
        """The word at a place, empty outside the sentence and for figures and names."""
        return self.tokens[place].low if 0 <= place < len(self.tokens) else ""


def plain(sentence: Sentence, start: int, end: int) -> list[int]:
    """The tokens of a stretch that stand in no brackets."""
    inside = 0
    found: list[int] = []
    for at in range(start, min(end, len(sentence.tokens))):
        word = sentence.low(at)
        inside += word in ("(", "[")
        if not inside:
            found.append(at)
        inside = max(0, inside - (word in (")", "]")))
    return found


def measured(row: list[Token], figures: Sequence[Candidate] = ()) -> Sentence:
    """Tokens with their prices; a conversion is stepped over for nothing.

    Args:
        row: The tokens of a sentence.
        figures: The figures of the passage.
    """
    left = [_left(token) + _opens(row, at) for at, token in enumerate(row)]
    right = [_right(token) for token in row]
    _free_brackets(row, left)
    for place, token in enumerate(row):
        twin = conversion(row, place, figures) if token.kind == FIGURE else None
        if twin is not None:
            end = place + 2 if place + 1 < len(row) and row[place + 1].low in (")", "]") else place + 1
            left[twin + 1 : end] = right[twin + 1 : end] = [0.0] * (end - twin - 1)
    back, ahead = (list(accumulate(prices, initial=0.0)) for prices in (left, right))
    return Sentence(row, back, ahead, _asides(row))


def _asides(row: list[Token]) -> list[tuple[int, int]]:
    """The asides of a sentence: `Acme, which sells pumps, ...`, `Acme, a maker of pumps, ...`."""
    found: list[tuple[int, int]] = []
    for start in range(1, len(row) - 2):
        opens = start + 2 if row[start + 1].low in ("in", "of", "for", "to", "with") else start + 1
        named = row[start - 1].kind == COMPANY and _tells_what(row, start + 1)
        parted = any(
            row[at].low == "which" and row[at - 1].low == "of"
            for at in range(start + 3, start + 5)
            if at < len(row)
        )
        if row[start].low != "," or not (named or parted or row[opens].low in _TELLING):
            continue
        if found and start <= found[-1][1]:
            continue
        ahead = range(start + 2, min(start + _LONGEST_ASIDE, len(row)))
        end = next((at for at in ahead if row[at].low == ","), None)
        if end is not None and end + 1 < len(row) and not _listed(row, end + 1):
            found.append((start, end))
    return found


def _tells_what(row: list[Token], place: int) -> bool:
    """Whether the words behind a name say what it is: `, a maker of pumps`, `, the parent of Bolt`."""
    if row[place].low == "the":
        return any(token.low in ROLES or token.low in KINDS_OF_FIRM for token in row[place + 1 : place + 4])
    return row[place].low in ("a", "an")


def _listed(row: list[Token], place: int) -> bool:
    """Whether a list goes on here behind a comma: `, and Bolt`; not the sentence: `, and kept`."""
    if row[place].low not in ("and", "or"):
        return False
    follows = row[place + 1] if place + 1 < len(row) else None
    return (
        follows is None or follows.kind != WORD or follows.capital or not follows.low.endswith(("ed", "kept"))
    )


def _free_brackets(row: list[Token], prices: list[float]) -> None:
    """Nothing to pay for a short bracket after a name: `Acme (NYSE: ACM) said`."""
    for place, token in enumerate(row):
        if token.low == "(" and place and row[place - 1].kind == COMPANY:
            close = next((at for at in range(place, min(place + 8, len(row))) if row[at].low == ")"), None)
            if close is not None and not any(row[at].kind == FIGURE for at in range(place, close)):
                prices[place : close + 1] = [0.0] * (close + 1 - place)


def _opens(row: list[Token], place: int) -> float:
    """What a company costs that opens a clause of its own after a comma or a conjunction."""
    if row[place].kind != COMPANY or place == 0 or place + 1 >= len(row):
        return 0.0
    follows = row[place + 1]
    if row[place - 1].low in (",", "and", "while", ";", "as") and follows.kind not in (MARK, FIGURE):
        return 3.0 if follows.low not in ("and", "or", "'s") else 0.0
    return 0.0


def _left(token: Token) -> float:
    if token.kind == FIGURE:
        return 3.0
    if token.kind == COMPANY:
        return 1.0
    word = token.low
    if word in _LEFT:
        return _LEFT[word]
    if token.kind == MARK or word in SMALL:
        return 0.4
    return 5.0 if word in TURNS else 1.0


def _right(token: Token) -> float:
    word = token.low
    if token.kind in (FIGURE, COMPANY):
        return 6.0 if token.kind == FIGURE else 2.0
    if word in _RIGHT:
        return _RIGHT[word]
    if word in TURNS:
        return 8.0
    if word in _FREE_RIGHT or word in GROWTH:
        return 0.4
    return 1.0 if token.kind == MARK else 3.0 if word in PREPOSITIONS else 1.2
