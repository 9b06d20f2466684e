"""Percent, percentage points and basis points: `3%`, `3 per cent`, `half a percentage point`, `50bps`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tui.core.figures.recognition.match import Match
from tui.core.figures.recognition.words import DASHES, word_set

if TYPE_CHECKING:
    from tui.core.figures.recognition.numbers import Number
    from tui.core.figures.recognition.tokens import Tokens

_SIGNS = frozenset("%％﹪")
_POINT = frozenset({"point", "points", "pts", "pt"})
_WORDS: dict[str, str] = {
    "percent": "%",
    "pct": "%",
    "pc": "%",
    "pp": "pp",
    "pps": "pp",
    "ppt": "pp",
    "ppts": "pp",
    "bp": "bp",
    "bps": "bp",
}
_NEED_POINTS = {"percentage": "pp", "basis": "bp"}
_SINGLE = frozenset({"percent.percentage", "percent.basis"})
"""Rules that read `a` as a number: `by a percentage point`."""
_ONE, _TENTH = Decimal(1), Decimal("0.1")
_RATE_MOVES = word_set("cut cuts hike hikes increase increases rise rises reduction rate move drop")


def read(t: Tokens, number: Number) -> Match | None:
    """The percentage that a number begins."""
    found = _unit(t, number)
    if found is None or (number.article and found[2] not in _SINGLE):
        return None
    last, unit, rule = found
    first = number.first - (rule == "percent.bracket")
    return Match("percent", first, last, number, unit, rule, _TENTH if rule == "percent.mille" else _ONE)


def _unit(t: Tokens, number: Number) -> tuple[int, str, str] | None:
    """Last token, unit and rule of what stands after the number."""
    at = number.next
    if t.raw[at] in _SIGNS:
        last = _points(t, at)
        return (at, "%", "percent.sign") if last == at else (last, "pp", "percent.points")
    if t.raw[at] == ")" and t.raw[at + 1] in _SIGNS and t.raw[number.first - 1] == "(":
        return at + 1, "%", "percent.bracket"
    if t.raw[at] == "‰" or t.phrase(at, ("per", "mille")):
        return at + (t.raw[at] != "‰"), "%", "percent.mille"
    return _in_words(t, number, at)


def _in_words(t: Tokens, number: Number, at: int) -> tuple[int, str, str] | None:
    """The same of words: `per cent`, `percentage points`, `of a percentage point`, `bps`."""
    at += 2 * t.phrase(at, ("of", "a", "percentage"))
    at += number.article and t.low[at] == "full"
    at += t.low[at] in DASHES
    word = t.low[at]
    if word == "per":
        at += 1 + (t.low[at + 1] in DASHES)
        word = "percent" if t.low[at] == "cent" else ""
    last = _points(t, at)
    if word in _NEED_POINTS:
        return (last, _NEED_POINTS[word], f"percent.{word}") if last != at else None
    if word in _WORDS:
        points = last != at and _WORDS[word] == "%"
        return (last, "pp", "percent.points") if points else (at, _WORDS[word], "percent.word")
    if t.phrase(at, ("p", ".", "p", ".")):
        return at + 3, "pp", "percent.points"
    of_a_rate = word == "point" and not number.digits and number.mantissa < 1 and t.low[at + 1] in _RATE_MOVES
    return (at, "pp", "percent.quarter_point") if of_a_rate else None


def _points(t: Tokens, at: int) -> int:
    """The place of `point` or `points` after a token, past a hyphen; else the token itself."""
    after = at + 1 + (t.low[at + 1] in DASHES)
    return after if t.low[after] in _POINT else at
