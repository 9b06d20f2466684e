"""Countries and large regions, as an article writes them: owners of the figures of an economy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.clauses import Sentence

COUNTRIES = word_set(
    """
    us u.s u.s. usa uk u.k u.k. america britain china india japan germany france italy spain greece
    ireland canada mexico brazil russia australia singapore switzerland sweden norway denmark finland
    poland turkey israel egypt nigeria kenya indonesia malaysia thailand vietnam taiwan argentina chile
    colombia venezuela peru iceland portugal austria belgium netherlands ukraine iran iraq pakistan
    bangladesh georgia uzbekistan kazakhstan hungary romania europe eurozone asia africa midwest
    northeast south north west east scotland wales england qatar kuwait dubai philippines
    """
)
"""One word, lower case; longer ones are told by `PAIRS`."""

PAIRS = frozenset(
    (
        "united states", "united kingdom", "south africa", "south korea", "saudi arabia", "new zealand",
        "hong kong",
        "united arab", "north korea", "czech republic", "european union", "latin america", "north america",
    ),
)  # fmt: skip


REACH = 60
"""Tokens on either side that are looked at."""


def country(text: str, sentence: Sentence, place: int) -> str | None:
    """The country named nearest before a token, else nearest after it, as the text writes it."""
    row = sentence.tokens
    for here in (*range(place - 1, max(-1, place - REACH), -1), *range(place, min(place + REACH, len(row)))):
        token = row[here]
        if token.capital and token.low in COUNTRIES:
            return text[token.start : token.end]
        if token.capital and here + 1 < len(row) and f"{token.low} {row[here + 1].low}" in PAIRS:
            return text[token.start : row[here + 1].end]
    return None
