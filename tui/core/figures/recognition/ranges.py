"""Two numbers that are one figure: `$10 to $15 billion`, `between 5% and 7%`, `two or three years`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.recognition.words import DASHES, word_set

if TYPE_CHECKING:
    from tui.core.figures.recognition.match import Match
    from tui.core.figures.recognition.numbers import Number
    from tui.core.figures.recognition.tokens import Tokens

_FILLERS = word_set("about around roughly nearly almost some approximately ~ perhaps possibly even maybe")
_AS_MUCH = (
    ("as", "much", "as"),
    ("as", "many", "as"),
    ("as", "long", "as"),
    ("as", "high", "as"),
    ("up", "to"),
)
_SPREADS = word_set(
    "range ranges ranged ranging vary varies varying varied anywhere anything "
    "priced somewhere spanning estimated "
    "cost costs costing trade trades run runs running at of expects expect sees plans"
)
_SOON = 16
_APART = 20
"""Two amounts further apart are no range where each has its unit."""
_AHEAD = word_set("should will would may might could expects expect expected sees forecasts guides likely")
_CHANGES_A_THING = word_set("cut cuts add added adds lost loses lose shed sheds gained")
_MOVES = word_set(
    "up down by rose fell gained lost added dropped jumped slid slipped climbed surged tumbled plunged "
    "cut raised rise fall drop increased decreased declined advanced soared sank shed grew edged ticked "
    "lower higher rises falls drops jumps slides slips climbs gains loses adds rising falling sinks "
    "soars"
)


class Pair(NamedTuple):
    """What two neighbouring numbers are to each other."""

    first: Match
    """The first number, with the unit and scale that it shares with the second."""
    one: bool
    """Both are one figure, a range; else two figures with a shared unit."""


def second_of(t: Tokens, first: Match, number: Number) -> Match | None:
    """A bare number after money, in its currency: `$3-5 billion`, `between $5 and 10 million`, `£5 to 7`."""
    if first.kind != "money" or first.last != first.number.last:
        return None
    joint = _joint(t, first.last + 1, number.first)
    whole = _lettered(t, number)
    scaled = whole.scale != 1 and first.number.scale in {1, whole.scale}
    alike = whole.scale == first.number.scale and first.number.value < whole.value <= 3 * first.number.value
    if joint == "-" or (joint in {"to", "and"} and (scaled or alike)):
        return first._replace(first=number.first, last=whole.last, number=whole)
    return None


def in_dollars_of(t: Tokens, first: Match, second: Match) -> Match:
    """The second with the dollar of the first where it has a bare sign: `C$19-$21 million`."""
    bare = t.raw[second.first] == "$" and first.kind == second.kind == "money"
    signed = "$" in t.raw[first.first : first.number.first]
    if bare and signed and first.unit != second.unit and _joint(t, first.last + 1, second.first):
        return second._replace(unit=first.unit)
    return second


def _lettered(t: Tokens, number: Number) -> Number:
    return number.lettered() if number.letter is not None and t.glued(number.next) else number


def pair(t: Tokens, number: Number, own: Match | None, second: Match) -> Pair | None:
    """Join a number, with its own unit or without, to the match after it; None where they are strangers."""
    if own is not None and ((own.kind, own.unit) != (second.kind, second.unit) or own.kind == "count"):
        return None
    first = own or _shared(t, number, second)
    joint = None if first is None else _joint(t, first.last + 1, second.first)
    if first is None or joint is None:
        return None
    first = _scaled(first, second)
    before = _before(t, first.first)
    if joint == "to" and before == "from" and not _spread(t, first.first):
        return None if first.kind == "count" else Pair(first, one=False)
    if own is None and _two(t, first, second, joint, before):
        return Pair(first, one=False)
    if first.value < second.value and _spans(t, first, second, joint, before, bare=own is None):
        return Pair(first, one=True)
    return None


def _two(t: Tokens, first: Match, second: Match, joint: str, before: str) -> bool:
    """Two figures, the first without a unit of its own.

    `4.8 and 2.1 percent lower, respectively`, `cut by 1 billion to 61 billion euros`.
    """
    listed = joint == "and" and "respectively" in t.low[second.last : second.last + _SOON]
    return listed or (joint == "to" and first.number.scale != 1 and _moved(t, first.first, before))


def _spans(t: Tokens, first: Match, second: Match, joint: str, before: str, *, bare: bool) -> bool:
    """Two figures, the first smaller and perhaps without a unit of its own, are one range."""
    if joint == "-":
        return t.low[first.first - 1] not in DASHES
    if joint == "and":
        return before == "between"
    if joint == "or":
        return second.value <= first.value * 3
    if not bare and first.number.scale == second.number.scale and second.value > first.value * _APART:
        return False  # "Acme 110 yen to 3,265 yen"
    to_come = _to_come(t, first.first) and (bare or first.kind != "money")  # "cut by 20 yen to 60 yen"
    if before in _MOVES and (to_come or first.unit == "bp"):  # "should grow by 4% to 6%"
        return second.value <= first.value * 3
    # "fell $2.86 to $77.11", but "cut 200 to 300 posts"
    return before not in _MOVES or (bare and (first.kind != "count" or before in _CHANGES_A_THING))


def _joint(t: Tokens, start: int, stop: int) -> str | None:
    """What joins two numbers: `-`, `to`, `and`, `or`; qualifiers of the second are passed over."""
    words = t.low[start:stop]
    for phrase in _AS_MUCH:
        size = len(phrase)
        if tuple(words[-size:]) == phrase:
            words = words[:-size] or (["to"] if phrase == ("up", "to") else [])
    words = [word for word in words if word not in _FILLERS or len(words) == 1]
    if len(words) == 2 and words[0] in DASHES and words[1] in {"to", "or"} and t.glued(start):
        words = words[1:]  # a 10- to 12-percent rise
    if len(words) == 3 and words[0] in DASHES and words[2] in DASHES:
        words = words[1:2]
    if len(words) != 1:
        return None
    word = words[0]
    if word in DASHES or word in {"~", "—", "−"}:
        return "-" if word != "—" or t.glued(start) else None
    return word if word in {"to", "and", "or"} else None


def _shared(t: Tokens, number: Number, second: Match) -> Match | None:
    """A bare number with the unit of the one after it."""
    if number.article or (t.glued(number.first) and t.raw[number.first - 1][-1:].isalnum()):
        return None
    number = _lettered(t, number) if second.number.scale != 1 else number
    return second._replace(first=number.first, last=number.last, number=number)


def _scaled(first: Match, second: Match) -> Match:
    """`$10 to $15 billion`: the first takes the scale of the second."""
    mine, other = first.number, second.number
    if mine.scale != 1 or mine.letter or other.scale == 1 or first.kind == "percent":
        return first
    if mine.mantissa >= 1000 > other.mantissa:  # $1,000 to $2 million
        return first
    if first.factor != second.factor:
        return first
    return first._replace(number=mine._replace(scale=other.scale))


def _before(t: Tokens, first: int) -> str:
    """The word before a figure, its qualifier passed over."""
    at = first - 1
    while t.low[at] in _FILLERS or t.low[at] in {"$", "€", "£"}:
        at -= 1
    return t.low[at]


def _moved(t: Tokens, first: int, before: str) -> bool:
    """A figure is the size of a move that has happened."""
    return before in _MOVES and not _to_come(t, first)


def _to_come(t: Tokens, first: int) -> bool:
    """A few words before a figure say that the move is still to come: `should grow by`."""
    return not _AHEAD.isdisjoint(t.low[max(0, first - 12) : first])


def _spread(t: Tokens, first: int) -> bool:
    """`ranging from 5 to 10 percent` is a range; `rose from 5 to 10 percent` is not."""
    at = first - 1
    while t.low[at] in _FILLERS or t.low[at] == "from":
        at -= 1
    return t.low[at] in _SPREADS
