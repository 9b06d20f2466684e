"""Metrics that mean another one in company: a `cost` of a plant is an investment, a `price` of a share is its price."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui.core.figures.found import Candidate


class Turn(NamedTuple):
    """Where one of `words` stands in the sentence, `metric` means `means` instead, for a kind of figure."""

    metric: str
    words: frozenset[str]
    means: str
    kinds: tuple[str, ...] = ("money", "percent")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TURNS = (
    Turn("cost", _set("build construct construction plant factory facility refinery pipeline"), "investment", ("money",)),
    Turn("price", _set("share shares stock"), "share_price", ("money",)),
    Turn("revenue", _set("homes houses housing realtors"), "volume", ("percent",)),
    Turn("investment", _set("secure secured secures raise raised raises raising round investors backers"), "funding", ("money",)),
    Turn("deal_value", _set("bond bonds notes loan"), "funding", ("money",)),
    Turn("market_value", _set("bid offer takeover merger swap acquire acquires acquisition buyout"), "deal_value", ("money",)),
    Turn("profit_of_bank", _set(""), "revenue"),
)


def turned(metric: str, words: frozenset[str], figure: Candidate) -> str:
    """The metric that a word means among the words of its sentence.

    Args:
        metric: As the nearest word says.
        words: All words of the sentence, lower case.
        figure: The figure.
    """
    for turn in TURNS:
        if turn.metric == metric and figure.kind in turn.kinds and turn.words & words:
            return turn.means
    return metric
