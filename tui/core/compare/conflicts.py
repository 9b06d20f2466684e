"""What several articles say of one fact: the same, another number, or something that cannot be held together.

Two articles are in conflict where they give different numbers for one company, metric, kind of figure,
direction and period, and the difference is more than rounding (half of the last digit that is written), the
words around the number (`about`, `more than`) and the exchange rate explain. What somebody expects is no
conflict with what is reported. An article that has several numbers for the same terms speaks of several
things: it is in no conflict. Where neither says when, articles more than a month apart speak of two times.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tui.core.compare.periods import OPEN, When, when
from tui.core.compare.table import CONVERTED, Conflict, Entry, Said

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.core.model import Figure

_ONE = Decimal(1)
_TENTH = Decimal("0.1")
_ABOUT = _TENTH
"""How far `about` reaches, as a part of the value."""
_OVER = Decimal("1.5")
"""How far `more than` reaches, as a multiple of the value; `less than` reaches as far down."""
_COARSE = Decimal("0.1")
"""The part of an amount that its rounding explains at most: `$1 billion` is not `$1.4 billion`."""

_LOOSE = frozenset(("other", "economy", "price", "cost", "time", "volume"))
"""Metrics under which one company has many things: without a period nothing is held together."""

_EVENTS = frozenset(("deal_value", "funding", "penalty"))
"""Metrics of what happens once: a day tells when it was in the news, not what for."""

_DAY = re.compile(r"\d-\d\d-\d\d$|day\b")
"""A period that is a day."""

_NEAR = 31
"""Days between two articles that speak of the same time where neither says when."""

_PRECISE = 3
"""Digits of a value that two articles do not share by chance."""

_ANY = When("*", sure=False)
"""Some time or other."""

_FEW = 8
"""The last articles of a merged entry that are looked at."""

_MANY = 40
"""Different numbers for the same terms above which these do not name one fact; it also bounds the work."""

_EXCHANGE = Decimal("0.05")
"""How far apart two exchange rates of one time may be."""

_NUMBER = re.compile(r"\d[\d,]{0,30}(?:\.\d{0,30})?")
_UNSCALED = 3
"""Digits of a whole number up to which its zeros are written for a reason: `380 billion`, but `12,000`."""

Span = tuple[Decimal, Decimal]


class _Claim(NamedTuple):
    """What one or more articles say of a fact, and what that may mean."""

    place: int
    said: tuple[Said, ...]
    spans: dict[str, Span]
    """By unit: the values that the words allow."""


def joined(entries: Sequence[Entry], published: dict[str, str | None]) -> list[Entry]:
    """The entries of one cell with what they are to each other.

    Equal statements of several articles become one entry; those that cannot both hold know of each other.

    Args:
        entries: In the order of the articles.
        published: The day of each article.
    """
    timed = [_timed(entry, published.get(entry.article)) for entry in entries]
    if len({entry.article for entry in entries}) < 2:
        return [entry for entry, _ in timed]
    kept = _merged(timed, published)
    groups: dict[tuple[When, *tuple[str, ...]], list[int]] = defaultdict(list)
    for place, (entry, moment) in enumerate(kept):
        figure = entry.figure
        if moment.sure or figure.metric not in _LOOSE:
            unit = "" if figure.kind == "money" else figure.unit
            of = OPEN if figure.metric in _EVENTS and _DAY.search(moment.key) else moment
            groups[of, figure.kind, unit, figure.change, entry.standing].append(place)
    made = [entry for entry, _ in kept]
    for (moment, *_), group in groups.items():
        claims = _claims([made[place] for place in group])
        for number, others in _disputes(claims, moment, published).items():
            said = tuple(one for other in others for one in claims[other].said)
            place = group[claims[number].place]
            made[place] = replace(made[place], conflict=Conflict(said, sure=moment.sure))
    return made


def _timed(entry: Entry, published: str | None) -> tuple[Entry, When]:
    """An entry with its period as a calendar has it."""
    moment = when(entry.figure.period, published)
    return (replace(entry, when=moment.key) if moment.sure else entry), moment


_Timed = tuple[Entry, When]


def _merged(timed: Sequence[_Timed], published: dict[str, str | None]) -> list[_Timed]:
    """Entries of which equal statements of several articles are one, that of the first article."""
    kept: list[_Timed] = []
    latest: dict[tuple[object, ...], int] = {}
    for entry, moment in timed:
        keys = [key for figure in _statements(entry) for key in _keys(figure, entry.standing, moment)]
        place = next(
            (at for key in keys if (at := latest.get(key)) is not None and _one(kept[at], entry, published)),
            None,
        )
        if place is None:
            place = len(kept)
            kept.append((entry, moment))
        else:
            first, at_first = kept[place]
            said = (*first.elsewhere, Said(entry.article, entry.figure))
            sure = moment if moment.sure and not at_first.sure else at_first
            kept[place] = replace(first, elsewhere=said, when=sure.key if sure.sure else ""), sure
        latest |= dict.fromkeys(keys, place)
    return kept


def _keys(figure: Figure, standing: str, moment: When) -> Iterable[tuple[object, ...]]:
    """What equal statements share: the value and the time; of a precise value the time may be left open."""
    value = (figure.kind, figure.unit, figure.change, figure.low, figure.high, standing)
    yield (*value, moment)
    if _digits(figure) >= _PRECISE:
        yield (*value, _ANY if moment == OPEN else OPEN)


def _one(kept: _Timed, entry: Entry, published: dict[str, str | None]) -> bool:
    """Whether an entry may be the fact of an earlier one: of another article, and not of another time."""
    first, moment = kept
    if entry.article in (first.article, *(said.article for said in first.elsewhere[-_FEW:])):
        return False
    return moment.sure or _near(first.article, entry.article, published)


def _near(one: str, other: str, published: dict[str, str | None]) -> bool:
    """Whether two articles may speak of the same time: they came out within a month, or nobody knows when."""
    days = [_ordinal(published.get(article)) for article in (one, other)]
    first, second = days
    return first is None or second is None or abs(first - second) <= _NEAR


def _ordinal(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None


def _statements(entry: Entry) -> Iterable[Figure]:
    return entry.figure, *(f for f in entry.restated if f.unit != entry.figure.unit)


def _claims(entries: Sequence[Entry]) -> list[_Claim]:
    """What can be held together: the entries of articles that have one number for these terms.

    None where there are too many to be about one fact.
    """
    said = [(Said(e.article, e.figure), *e.elsewhere) for e in entries]
    spans = [_spans(entry) for entry in entries]
    of: dict[str, list[dict[str, Span]]] = defaultdict(list)
    for group, allowed in zip(said, spans, strict=True):
        for one in group:
            of[one.article].append(allowed)
    single = {article for article, allowed in of.items() if len(allowed) == 1 or _one_value(allowed)}
    found = []
    for place, (group, allowed) in enumerate(zip(said, spans, strict=True)):
        kept = tuple(one for one in group if one.article in single)
        if kept:
            found.append(_Claim(place, kept, allowed))
    return found if len(found) <= _MANY else []


def _one_value(spans: Sequence[dict[str, Span]]) -> bool:
    """Whether several statements can be one value, written more and less exactly."""
    return any(
        max(span[unit][0] for span in spans) <= min(span[unit][1] for span in spans)
        for unit in set.intersection(*(set(span) for span in spans))
    )


def _disputes(
    claims: Sequence[_Claim], moment: When, published: dict[str, str | None]
) -> dict[int, list[int]]:
    """Which claims cannot hold beside which others, by their numbers; mutual."""
    found: dict[int, dict[int, None]] = defaultdict(dict)
    by_unit: dict[str, list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        for unit in claim.spans:
            by_unit[unit].append(number)
    for unit, numbers in by_unit.items():
        ends = sorted((claims[n].spans[unit][1], n) for n in numbers)
        highs = [high for high, _ in ends]
        for n in numbers:
            for _, other in ends[: bisect_left(highs, claims[n].spans[unit][0])]:
                if _apart(claims[n], claims[other], moment, published):
                    found[n][other] = found[other][n] = None
    return {n: sorted(others) for n, others in found.items()}


def _apart(one: _Claim, other: _Claim, moment: When, published: dict[str, str | None]) -> bool:
    """Whether two claims agree in no unit that both have, and are of one time."""
    shared = one.spans.keys() & other.spans.keys()
    if len(shared) > 1 and any(_meet(one.spans[unit], other.spans[unit]) for unit in shared):
        return False
    return moment.sure or _near(one.said[0].article, other.said[0].article, published)


def _meet(one: Span, other: Span) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _spans(entry: Entry) -> dict[str, Span]:
    """What an entry allows in each unit it is stated in or converted to."""
    found = {figure.unit: span(figure) for figure in reversed(list(_statements(entry)))}
    for derived in entry.derived:
        if derived.basis == CONVERTED and derived.unit not in found:
            low, high = span(replace(entry.figure, low=derived.low, high=derived.high))
            found[derived.unit] = low * (_ONE - _EXCHANGE), high * (_ONE + _EXCHANGE)
    return found


def span(figure: Figure) -> Span:
    """The values that the words of a figure allow: its rounding and its qualifier."""
    slack = _rounding(figure)
    low, high = figure.low - slack, figure.high + slack
    if figure.qualifier == "about":
        return low * (_ONE - _ABOUT), high * (_ONE + _ABOUT)
    if figure.qualifier == "over":
        return low, high * _OVER
    if figure.qualifier == "under":
        return low / _OVER, high
    if figure.qualifier == "up_to":
        return Decimal(0), high
    return low, high


def _rounding(figure: Figure) -> Decimal:
    """Half of the last digit that is written; of a whole number its zeros count as rounded."""
    if not figure.high:
        return Decimal(0)
    digits = _digits(figure)
    half = Decimal(5).scaleb(figure.high.adjusted() - digits)
    return half if figure.kind == "percent" else min(half, figure.high * _COARSE)


def _digits(figure: Figure) -> int:
    """The digits of a value that its words give: 4 of `$1.762bn`, 3 of `380 billion`, 2 of `12,000`."""
    found = _NUMBER.search(figure.written)
    digits = found.group().replace(",", "") if found else ""
    if "." not in digits and len(digits) > _UNSCALED:
        digits = digits.rstrip("0")
    return len(digits.replace(".", "").lstrip("0")) or len(figure.high.normalize().as_tuple().digits)
