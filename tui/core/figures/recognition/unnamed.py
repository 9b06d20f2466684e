"""Numbers whose unit stands elsewhere in the sentence: `plants … another two in 2012`, `customers to 959`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.recognition.match import Match
from tui.core.figures.recognition.names import in_name, is_date, is_year
from tui.core.figures.recognition.nouns import is_plural, is_thing, singular, thing
from tui.core.figures.recognition.words import ONES, word_set

if TYPE_CHECKING:
    from tui.core.figures.recognition.numbers import Number
    from tui.core.figures.recognition.tokens import Tokens

LONGEST_LOOK = 60
"""A unit is looked for so many tokens back, never past the start of the sentence."""

_CLOSERS = word_set(
    "in by at from last this next within out as on during after a an for while when with since under "
    "through until compared versus respectively and are were will have had would but"
)
_CLAUSE = word_set("it they he she we that which already not")
_MARKS = frozenset({"", ".", ",", ";", "(", ")", "—", "–", ":", "?", "!", '"', "”"})
_MORE = word_set(
    "another further other remaining and plus than additional over nearly about roughly almost around"
)
_LEADS = word_set(
    "by to of at above over was were from reached about nearly around hit totalled totaled topped below under"
)
_COUNTED = word_set(
    "orders customers subscribers users passengers deliveries shipments registrations visitors payrolls "
    "attendance downloads headcount workforce staff"
)
"""Nouns that a bare number is a number of: `daily orders peaked at 150 million`."""
_THE = word_set("the its their")
_HEADS = {"workforce": "employee", "headcount": "employee"}
_THEM = word_set("them these those whom which")
_AGAINST = word_set("from against touching versus")
_ALIKE = 3
"""How many times as large one of two prices may be."""
_SOLD = word_set("sold sells shipped ships delivered delivers produced produces built builds")
"""Verbs of things by their number, after amounts of money, too: `sales of $3bn; Acme sold 5 million`."""
_NEAR = 9
_SENTENCE_BEFORE = 30
"""So many tokens before the sentence an amount may still name the currency."""
_VOTES = word_set(
    "say said rate rated recommend hold sell buy have had are were voted approved opposed backed closed "
    "failed rose fell will would can may"
)
"""What some of a number do: `of the 38 analysts, 17 say buy, 19 hold`."""
_STAFF_ENDS = word_set("as more of this")
_HIRING = word_set("hire hires hiring hired recruit recruits recruiting")
_SHEDDING, _LAYING = word_set("shed sheds shedding"), word_set("lay lays laid laying")
_METRES = frozenset({"mm", "t"})
_FEW_JOBS = 20
_MILLION = Decimal(10**6)
_INDIAN, _RUPEES = ("crore", "lakh", "lac"), frozenset({"INR", "PKR", "NPR", "LKR", "BDT"})


class Last(NamedTuple):
    """What the text has named so far."""

    any: Match | None = None
    """The last money or count."""
    thing: Match | None = None

    def after(self, match: Match) -> Last:
        """The same with one more figure read."""
        if match.kind == "count":
            return Last(match, match)
        return Last(match, self.thing) if match.kind == "money" else self


def fill(t: Tokens, found: list[tuple[Number, Match | None]]) -> list[tuple[Number, Match | None]]:
    """The numbers, those without a unit given what their sentence says they are, if it says it."""
    filled: list[tuple[Number, Match | None]] = []
    last = Last()
    for number, match in found:
        now = match if match is not None else _from_sentence(t, number, last)
        if now is not None:
            last = last.after(now)
        filled.append((number, now))
    return filled


def _from_sentence(t: Tokens, number: Number, last: Last) -> Match | None:
    counts = number.letter is not None and t.glued(number.next) and t.low[number.next] not in _METRES
    whole = number.lettered() if counts else number
    start = _sentence(t, number.first)
    several = (
        _several_of(t, number, whole)
        or _of_them(t, number, whole, last)
        or _staff(t, number, whole)
        or _labelled(t, number, whole)
        or _held_against(t, number, whole, last, start)
    )
    if several is not None:
        return several
    if _does(t, number, whole, last, start):
        return _same(last.thing, whole, "count.same_thing") if last.thing else None
    if not _alone(t, number, whole):
        return None
    unit = _number_of(t, number.first, start)
    if unit is not None:
        return Match("count", number.first, whole.last, whole, unit, "count.number_of", Decimal(1))
    return _again(t, number, whole, last, start)


def _again(t: Tokens, number: Number, whole: Number, last: Last, start: int) -> Match | None:
    """What the figures before a number say that it is: of its sentence, money also of the one before."""
    before = last.any
    if before is not None and before.kind == "money" and before.first >= start - _SENTENCE_BEFORE:
        if t.low[number.first - 1] in _SOLD:
            return _same(last.thing, whole, "count.same_thing") if last.thing is not None else None
        if whole.scale >= _MILLION:
            if t.low[whole.last].startswith(_INDIAN) and before.unit not in _RUPEES:
                return _same(before._replace(unit="INR"), whole, "money.crore")
            return _same(before, whole, "money.same_currency")
        others = t.low[number.first - 1] == "remaining" or t.low[whole.next] == "more"
        before = last.thing if others else before
    if before is None or before.first < start or before.kind == "money":
        return None
    against = t.low[number.first - 1] in _AGAINST or t.low[number.first - 2] in {"compared", "instead"}
    falls = whole.value >= 1000 or against
    if t.low[number.first - 1] in _MORE or t.low[whole.next] == "more" or falls:
        return _same(before, whole, "count.same_thing")
    return None


def _several_of(t: Tokens, number: Number, whole: Number) -> Match | None:
    """`Fourteen of the 25 largest insurers`: so many of things that are named after them."""
    at = whole.next
    if number.value < 2 or number.article or t.low[at] != "of":
        return None
    total = at + 1 + (t.low[at + 1] in _THE)
    if not (t.raw[total].isdecimal() or t.low[total] in ONES):
        total -= 1  # ten of the planes
        if total == at:
            return None
    found = thing(t, total + 1, one=False)
    if found is None or is_year(t, number) or is_date(t, number) or in_name(t, number, headline=False):
        return None
    return Match("count", number.first, whole.last, whole, found.unit, "count.several_of", Decimal(1))


def _of_them(t: Tokens, number: Number, whole: Number, last: Last) -> Match | None:
    """`77,000 of them`, `Of these, 141,000`, `, of which 13 billion`: so many of what was named before."""
    if number.article or last.any is None:
        return None
    at = number.first - 1
    while t.low[at] in _MORE or t.low[at] == ",":
        at -= 1
    behind = t.low[whole.next] == "of" and t.low[whole.next + 1] in _THEM
    if not behind and not (t.low[at] in _THEM and t.low[at - 1] in {"of", "among"}):
        return None
    if last.any.kind == "money" and whole.scale >= _MILLION:
        return _same(last.any, whole, "money.same_currency")
    if last.thing is None or is_year(t, number) or is_date(t, number) or thing(t, whole.next, one=False):
        return None
    return _same(last.thing, whole, "count.same_thing")


def _labelled(t: Tokens, number: Number, whole: Number) -> Match | None:
    """`Employees: 27,400`."""
    label = number.first - 2
    begins = not t.raw[label - 1] or t.raw[label - 1] in {"*", "•", "-", "."}
    if t.low[number.first - 1] != ":" or not begins or not is_plural(t.low[label]) or number.value < 2:
        return None
    if not (_alone(t, number, whole) or t.raw[whole.next][:1].islower()):
        return None
    return Match(
        "count", number.first, whole.last, whole, singular(t.low[label]), "count.labelled", Decimal(1)
    )


def _held_against(t: Tokens, number: Number, whole: Number, last: Last, start: int) -> Match | None:
    """A price that another one of its sentence is held against: `$190 a share, up from 165`."""
    before = last.any
    if before is None or before.kind != "money" or before.first < start or before.number.scale != whole.scale:
        return None
    near = before.number.value / _ALIKE < whole.value < before.number.value * _ALIKE
    if not near or t.low[number.first - 1] not in _AGAINST or is_year(t, number) or is_date(t, number):
        return None
    return _same(before, whole, "money.same_currency") if t.low[whole.next] in _MARKS | _CLOSERS else None


def _staff(t: Tokens, number: Number, whole: Number) -> Match | None:
    """`is to lay off 850`, `will hire 6,000`: jobs or people, where nothing else is named."""
    at = number.first - 1
    while t.low[at] in _MORE or t.phrase(at - 1, ("up", "to")) or t.low[at] == "up":
        at -= 1
    hired = t.low[at] in _HIRING
    laid = t.low[at] in _SHEDDING or (t.low[at] == "off" and t.low[at - 1] in _LAYING)
    if (
        not (laid or hired)
        or number.article
        or whole.value < _FEW_JOBS
        or not _alone(t, number, whole, ends=_STAFF_ENDS)
    ):
        return None
    unit = "person" if hired else "job"
    return Match("count", number.first, whole.last, whole, unit, "count.staff", Decimal(1))


def _does(t: Tokens, number: Number, whole: Number, last: Last, start: int) -> bool:
    """A number of the things that its sentence begins with acts: `of the 38 analysts, 17 say buy`."""
    if last.thing is None or last.thing.first < start or t.low[whole.next] not in _VOTES:
        return False
    introduced = t.low[last.thing.first - 1] in _THE | {"of"} or last.thing.rule == "count.same_thing"
    at = number.first - 1
    at -= t.low[at] in {"some", "only", "another", "about"}
    return introduced and t.low[at] in {",", "and", "while", "but"}


def _alone(t: Tokens, number: Number, whole: Number, ends: frozenset[str] = frozenset()) -> bool:
    """A plain number with no noun after it, that is no year, date or part of a name."""
    after = t.low[whole.next]
    if after == "and" and t.raw[whole.next + 1][:1].isdecimal():
        return False
    closed = (
        after in _MARKS
        or after == "more"
        or after in _CLOSERS
        or after in ends
        or (after == "to" and t.low[number.first - 1] == "by")  # by 12 to 407
        or (after in _CLAUSE and whole.scale >= _MILLION)
    )
    if not closed or (t.glued(whole.next) and after in {":", "–", "—"}):
        return False
    if is_year(t, number) or is_date(t, number) or in_name(t, number, headline=False):
        return False
    return whole.value > 1 and whole.value == whole.value.to_integral_value()


def _sentence(t: Tokens, at: int) -> int:
    """The first token of the sentence, as far back as is looked."""
    for j in range(at - 1, max(0, at - LONGEST_LOOK), -1):
        if not t.raw[j] or (
            t.raw[j] in {".", "!", "?"} and not t.glued(j + 1) and t.raw[j + 1][:1].isupper()
        ):
            return j + 1
    return max(0, at - LONGEST_LOOK)


def _number_of(t: Tokens, at: int, start: int) -> str | None:
    """The nearest `number of customers`, `passenger numbers` or `total partners` before a token."""
    if t.low[at - 1] not in _LEADS:
        return None
    for j in range(at - 1, start - 1, -1):
        word = t.low[j]
        if word in {"number", "numbers"} and t.low[j + 1] == "of":
            found = thing(t, j + 2, one=False)
            return found.unit if found is not None and found.last < at else None
        if word == "numbers" and is_thing(t.low[j - 1]):
            return singular(t.low[j - 1])
        if word in _COUNTED and at - j < _NEAR and t.low[at - 1] != "of":
            cut = word in _HEADS and t.low[at - 1] == "by"
            return "job" if cut else _HEADS.get(word) or singular(word)
        if word == "total" and is_plural(t.low[j + 1]):
            return singular(t.low[j + 1])
    return None


def _same(before: Match, number: Number, rule: str) -> Match:
    factor = before.factor if before.kind == "count" else Decimal(1)
    return before._replace(first=number.first, last=number.last, number=number, rule=rule, factor=factor)
