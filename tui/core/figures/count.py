"""Numbers of countable things, with the thing named: `12,000 jobs`, `six new data centres`, `a 309-room hotel`."""

from __future__ import annotations

from decimal import Decimal

from tui.core.figures.match import Match
from tui.core.figures.names import in_name, is_date, is_year
from tui.core.figures.nouns import is_plural, singular, thing
from tui.core.figures.numbers import Number
from tui.core.figures.tokens import Tokens
from tui.core.figures.words import DASHES

_ONE = Decimal(1)
_LONGEST_PLAIN = 7
"""More digits without separators are a telephone number or a code."""
_NOT_COUNTED = frozenset(
    "way time fold tier star part dimensional thirds third fifths quarters quarter half halves off on to for and or in "
    "up down man-made size some piece step stop shot hit word sided pronged handed fifth sixth eighth tenth per a k q b "
    "plus minus percent class level point points minute second old up's rated grade year month day week hour".split()
)
_PEOPLE_AND_THINGS = frozenset(
    "jobs people employees workers staff customers units cars vehicles homes houses shares positions posts stores shops "
    "hotels rooms flights passengers tonnes tons barrels megawatts acres members users subscribers companies firms "
    "branches outlets restaurants layoffs redundancies dismissals".split()
)


def read(t: Tokens, number: Number, *, headline: bool = False) -> Match | None:
    """The count that a number begins.

    Args:
        t: The passage.
        number: A number in it.
        headline: Most words of the passage are capitalised.
    """
    if number.article or _is_none(t, number, headline=headline):
        return None
    whole = number.lettered() if _letter_counts(t, number) else number
    at = whole.next
    hyphen = t.low[at] in DASHES and t.glued(at) and t.glued(at + 1)
    if t.glued(at) and not hyphen and at == whole.last + 1 and not _measure_glued(t, whole):
        return None
    at += hyphen
    if hyphen and not t.raw[number.first - 1] and t.raw[at][:1].isupper():  # an item of a list: 2-Sector Impacts
        return None
    if hyphen and (t.low[at] in _NOT_COUNTED or t.low[at].endswith("ed") or t.low[at].endswith("er")):
        return None
    loose = hyphen and whole.scale != 1  # one-million cumulative sales
    if hyphen and t.low[at] == "strong" and t.raw[at + 1].isalpha():  # 11,000-strong workforce
        unit = singular(t.low[at + 1])
        return Match("count", number.first, at + 1, whole, unit, "count.strong", _ONE)
    found = thing(t, at, hyphen=hyphen and not loose, one=whole.value == 1)
    if found is None or (hyphen and not loose and (len(found.unit) < 3 or is_plural(t.low[at]))):
        return None
    rule = "count.hyphen" if hyphen else "count.things"
    return Match("count", number.first, found.last, whole, found.unit, rule, _ONE)


def _is_none(t: Tokens, number: Number, *, headline: bool) -> bool:
    raw = t.raw[number.first]
    if raw.isdigit() and len(raw) > _LONGEST_PLAIN:
        return True
    if number.value == 0 or is_date(t, number) or in_name(t, number, headline=headline):
        return True
    if number.value != number.value.to_integral_value() and number.value < 1 and number.scale == 1:
        return True
    if is_year(t, number):
        return t.low[number.next] not in _PEOPLE_AND_THINGS or t.low[number.first - 1] in {
            "in",
            "since",
            "the",
            "late",
        }
    return False


def _letter_counts(t: Tokens, number: Number) -> bool:
    """A letter after the number is a scale in a count only where a word follows: `27m people`."""
    after = number.next + 1
    return (
        number.letter is not None and t.glued(number.next) and (not t.glued(after) or t.low[after] in DASHES)
    )


def _measure_glued(t: Tokens, number: Number) -> bool:
    """The number ends in a scale word, or a short unit is glued to it: `21mln users`, `500MW`."""
    return number.last > number.first or t.low[number.next] in {
        "mw",
        "gw",
        "kw",
        "km",
        "kg",
        "mwh",
        "gwh",
        "kwh",
        "twh",
        "bpd",
    }
