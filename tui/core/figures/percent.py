"""Percent, percentage points and basis points: `3%`, `3 per cent`, `half a percentage point`, `50bps`."""

from __future__ import annotations

from decimal import Decimal

from tui.core.figures.match import Match
from tui.core.figures.numbers import Number
from tui.core.figures.tokens import Tokens
from tui.core.figures.words import DASHES

_SIGNS = frozenset("%%﹪")
_POINT = frozenset({"point", "points"})
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
_RATE_MOVES = frozenset("cut cuts hike hikes increase increases rise rises reduction rate move drop".split())


def read(t: Tokens, number: Number) -> Match | None:
    """The percentage that a number begins."""
    if number.article:
        return None
    at = number.next
    if t.raw[at] in _SIGNS:
        points = _points(t, at)
        rule = "percent.sign" if points == at else "percent.points"
        return _match(number, points, "%" if points == at else "pp", rule)
    at += t.low[at] in DASHES
    word = t.low[at]
    if word == "per" and t.low[at + 1 + (t.low[at + 1] in DASHES)] == "cent":
        word, at = "percent", at + 1 + (t.low[at + 1] in DASHES)
    if word in {"percentage", "basis"}:
        last = _points(t, at)
        unit = "pp" if word == "percentage" else "bp"
        return _match(number, last, unit, f"percent.{word}") if last != at else None
    if word == "p" and t.raw[at : at + 4] == ["p", ".", "p", "."]:
        return _match(number, at + 3, "pp", "percent.points")
    if word in _WORDS:
        last = _points(t, at) if _WORDS[word] == "%" else at
        return _match(number, last, "pp" if last != at else _WORDS[word], "percent.word")
    if word == "point" and not number.digits and number.mantissa < 1 and t.low[at + 1] in _RATE_MOVES:
        return _match(number, at, "pp", "percent.quarter_point")
    return None


def _points(t: Tokens, at: int) -> int:
    """The place of `point` or `points` after a token, past a hyphen; else the token itself."""
    after = at + 1 + (t.low[at + 1] in DASHES)
    return after if t.low[after] in _POINT else at


def _match(number: Number, last: int, unit: str, rule: str) -> Match:
    return Match("percent", number.first, last, number, unit, rule, Decimal(1))
