"""Countries and large regions, as an article writes them: owners of the figures of an economy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.sentence.clauses import Sentence
    from tui.core.figures.sentence.steps import Token

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


_QUARTERS = word_set("north south east west")
"""Regions only after an article: `the West`."""

DEMONYMS = word_set(
    """
    american british chinese indian japanese german french italian spanish greek irish canadian mexican
    brazilian russian australian swiss swedish norwegian danish finnish polish turkish israeli egyptian
    nigerian kenyan indonesian malaysian thai vietnamese taiwanese argentine chilean colombian venezuelan
    peruvian icelandic portuguese austrian belgian dutch ukrainian iranian iraqi pakistani scottish welsh
    european korean saudi hungarian romanian czech
    """
)
"""Words of a people, which stand for the country where no name of one does."""

REACH = 60
"""Tokens on either side that are looked at."""


def country(text: str, sentence: Sentence, place: int, *, peoples: bool = True) -> str | None:
    """The country named nearest before a token, else nearest after it, as the text writes it.

    Args:
        text: The passage.
        sentence: The sentence.
        place: The token.
        peoples: Whether a word of a people (`British`) stands for one where no country is named.
    """
    row = sentence.tokens
    people: str | None = None
    for here in (*range(place - 1, max(-1, place - REACH), -1), *range(place, min(place + REACH, len(row)))):
        token = row[here]
        if not token.capital:
            continue
        if token.low in COUNTRIES and not (token.low in _QUARTERS and here and row[here - 1].low != "the"):
            return _written(text, token)
        if here + 1 < len(row) and f"{token.low} {row[here + 1].low}" in PAIRS:
            return text[token.start : row[here + 1].end]
        if peoples and people is None and token.low in DEMONYMS:
            people = text[token.start : token.end]
    return people


def _written(text: str, token: Token) -> str:
    """The word with the last stop of an abbreviation: `U.S.`."""
    stop = "." in token.low and text.startswith(".", token.end)
    return text[token.start : token.end + stop]
