"""What a metric means among other words: a `cost` of building is an investment.

Words near the figure decide, its kind and its size, and the word that the metric came by. The tables stand in
`turns_deals` (prices, deals, values) and `turns_accounts` (everything else).
"""

from __future__ import annotations

from typing import NamedTuple

from tui.core.figures.vocabulary.wordset import word_set

MONEY, PERCENT, COUNT = ("money",), ("percent",), ("count",)
"""Kinds of figure that a turn holds for."""


class Turn(NamedTuple):
    """Where one of `words` stands near, a metric means `means` instead."""

    means: str
    words: frozenset[str]
    """In the sentence, or in the title where `title` is set; empty: always."""
    kinds: tuple[str, ...]
    unless: frozenset[str]
    """Words of the sentence that forbid it."""
    on: frozenset[str]
    """The words that the metric must have come by, where there are any."""
    also: frozenset[str]
    """One of these in the sentence or the title as well, where there are any."""
    title: bool
    below: int
    """Only for amounts below this, where it is not 0."""
    least: int
    """Only for amounts of at least this."""


def turn(
    means: str,
    words: str = "",
    *,
    kinds: tuple[str, ...] = ("money", "percent"),
    unless: str = "",
    on: str = "",
    also: str = "",
    title: bool = False,
    below: int = 0,
    least: int = 0,
) -> Turn:
    """A `Turn` with its words as texts."""
    return Turn(
        means, word_set(words), kinds, word_set(unless), word_set(on), word_set(also), title, below, least
    )


BID = """
    bid bids offer takeover merger merge swap acquire acquires acquired acquisition buyout buy-out
    takeovers take-over acquiring offers offered proposal proposes approach suitor merging
"""
ORDERED = """
    aircraft jets jet planes airliners trains trainsets vessels ships buses locomotives tankers
    satellites
"""
"""Words that several tables know."""
