"""Numbers of things, with the thing named: `12,000 jobs`, `six new data centres`, `a 309-room hotel`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tui.core.figures.recognition.match import Match
from tui.core.figures.recognition.names import in_name, is_date, is_year
from tui.core.figures.recognition.nouns import Thing, is_plural, singular, thing, tied_thing
from tui.core.figures.recognition.numbers import AIRLINERS
from tui.core.figures.recognition.words import DASHES, ONES, word_set

if TYPE_CHECKING:
    from tui.core.figures.recognition.numbers import Number
    from tui.core.figures.recognition.tokens import Tokens

_ONE = Decimal(1)
_LONGEST_PLAIN = 7
"""More digits without separators are a telephone number or a code."""
_NOT_COUNTED = word_set(
    "way time fold tier star part dimensional thirds third fifths quarters quarter half halves off on to "
    "for and or in up down man-made size some piece step stop shot hit word sided pronged handed fifth "
    "sixth eighth tenth per a k q b plus minus percent class level point points minute second old up's "
    "dollar euro pound yen yuan rupee rated grade year month day week hour"
)
_BEFORE_A_YEAR = word_set("in since the late")
_GLUED = word_set("mw gw kw km kg mwh gwh kwh twh bpd")
"""Units that stand right after the digits: `500MW`."""
_PEOPLE_AND_THINGS = word_set(
    "jobs people employees workers staff customers units cars vehicles homes houses shares positions "
    "posts stores shops hotels rooms flights passengers tonnes tons barrels megawatts acres members users "
    "subscribers companies firms branches outlets restaurants layoffs redundancies dismissals"
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
    at += t.raw[at] in AIRLINERS and t.raw[at + 1][:1].isalpha() and not t.glued(at + 1)  # 50 737 MAX jets
    if t.low[at] in DASHES and t.glued(at) and t.glued(at + 1):
        return _tied(t, number, whole, at + 1)
    if t.glued(at) and at == whole.last + 1 and whole.last == number.first and t.low[at] not in _GLUED:
        return None
    found = thing(t, at, one=whole.value == 1)
    if found is not None and whole.value == 1 and t.low[found.last + 1] == "in":
        found = None if t.low[found.last + 2] in ONES else found  # one shop in nine
    return None if found is None else _match(number, whole, found, "count.things")


def _tied(t: Tokens, number: Number, whole: Number, at: int) -> Match | None:
    """A number tied to its noun by a hyphen: `a 309-room hotel`, `its 11,000-strong workforce`."""
    word = t.low[at]
    item_of_a_list = not t.raw[number.first - 1] and t.raw[at][:1].isupper()  # 2-Sector Impacts
    if (
        item_of_a_list
        or word in _NOT_COUNTED
        or word.endswith(("ed", "er"))
        or len(word) < 3
        or word in ONES
        or is_plural(word)
    ):
        return None
    if word == "strong" and t.raw[at + 1].isalpha():
        return _match(number, whole, Thing(at + 1, singular(t.low[at + 1])), "count.strong")
    found = tied_thing(t, at)
    return None if found is None else _match(number, whole, found, "count.hyphen")


def _is_no_noun(word: str) -> bool:
    """An adjective (`two-sided`), a plural or a letter: nothing that a hyphen ties to a number."""
    return word.endswith(("ed", "eater", "wheeler")) or len(word) < 3 or is_plural(word)


def _match(number: Number, whole: Number, found: Thing, rule: str) -> Match:
    return Match("count", number.first, found.last, whole, found.unit, rule, _ONE)


def _is_none(t: Tokens, number: Number, *, headline: bool) -> bool:
    """The number is a year, a date, a telephone number, part of a name, nothing or a fraction."""
    raw = t.raw[number.first]
    if number.value < 1 or (raw.isdecimal() and len(raw) > _LONGEST_PLAIN):
        return True
    if is_date(t, number) or in_name(t, number, headline=headline) or _is_share(t, number):
        return True
    if not is_year(t, number):
        return False
    return t.low[number.next] not in _PEOPLE_AND_THINGS or t.low[number.first - 1] in _BEFORE_A_YEAR


def _is_share(t: Tokens, number: Number) -> bool:
    """The second number of a share: `nine in 10 customers`, `4 out of 5 shareholders`."""
    at = number.first - 1
    at -= 1 if t.low[at] == "in" else 2 if t.phrase(at - 1, ("out", "of")) else 0
    if t.low[number.first - 1] == "in" and t.low[at - 1] == "one":  # one shop in nine
        return True
    return at < number.first - 1 and (t.low[at] in ONES or (t.raw[at].isdecimal() and len(t.raw[at]) < 3))


def _letter_counts(t: Tokens, number: Number) -> bool:
    """A letter after the number is a scale in a count only where a word follows: `27m people`."""
    after = number.next + 1
    ends = not t.glued(after) or t.low[after] in DASHES
    return number.letter is not None and t.glued(number.next) and ends
