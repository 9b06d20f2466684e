"""Short names that a text defines in brackets: `(AWS)`, `(“D-Wave”)`, `(NYSE: QBTS)`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.core.companies.words import ACRONYMS

if TYPE_CHECKING:
    from collections.abc import Iterable

_BRACKET = re.compile(r"\s?\(([^()]{2,60})\)")
_QUOTED = re.compile(r"[\"“]([A-Z][^\"”“]{1,40}?),?[\"”]")
_NO_NAMES = frozenset(
    {"Company", "Group", "Bank", "Fund", "Issuer", "Corporation", "Partnership", "Firm", "Agreement"}
)
_MOST_BRACKETS = 3
_LONGEST_TICKER = 5


def defined(text: str, end: int, forms: Iterable[str]) -> list[str]:
    """The short names in the brackets directly behind a name.

    Args:
        text: The passage.
        end: Where the name ends.
        forms: The names that are known for it so far.
    """
    shorts: list[str] = []
    for _ in range(_MOST_BRACKETS):
        found = _BRACKET.match(text, end)
        if found is None or "://" in found.group(1):
            break
        end = found.end()
        shorts += _shorts(found.group(1), forms)
    return shorts


def _shorts(inside: str, forms: Iterable[str]) -> list[str]:
    """The short names in one pair of brackets."""
    quoted = [name for name in _QUOTED.findall(inside) if name.split(" ")[-1] not in _NO_NAMES]
    if quoted:
        return [name for name in quoted if _like(name, forms)]
    market, _, ticker = inside.partition(":")
    if ticker:
        ticker = ticker.strip(" $").split(",")[0].split(" ")[0].split(".")[0]
        good = market.replace(" ", "").isalpha() and ticker.isupper() and len(ticker) > 1
        return [ticker] if good and ticker not in ACRONYMS else []
    if " " in inside or inside in ACRONYMS or not inside[0].isupper():
        return []
    ticker_like = inside.isupper() and inside.isalpha() and len(inside) <= _LONGEST_TICKER
    return [inside] if ticker_like or _like(inside, forms) else []


def _like(short: str, forms: Iterable[str]) -> bool:
    """A short name made of the letters of a longer one, or the other way round."""
    return any(_within(short, form) or _within(form, short) for form in forms)


def _within(short: str, form: str) -> bool:
    """The letters of `short` stand in `form` in this order, the first at the beginning of a word."""
    letters = iter(form.casefold())
    begins = short[:1].casefold() in {word[:1].casefold() for word in form.split(" ")}
    return begins and all(letter in letters for letter in short.casefold() if letter.isalnum())
