"""What several articles say of one fact: the same, another number, or something that cannot be held together.

Two articles are in conflict where they give different numbers for one company, metric, kind of figure,
direction and period, and the difference is more than rounding (half of the last digit that is written), the
words around the number (`about`, `more than`) and the exchange rate explain. What somebody expects is no
conflict with what is reported. An article that has several numbers for the same terms speaks of several
things: it is in no conflict. Where neither says when, articles more than a month apart speak of two times.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tui.core.compare.periods import OPEN, When, when
from tui.core.compare.spans import Span, digits, span
from tui.core.compare.table import CONVERTED, Conflict, Entry, Said
from tui.core.compare.topic import Topic, one_topic

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.core.model import Figure

_LOOSE = frozenset(("other", "economy", "price", "cost", "time", "volume"))
"""Metrics under which one company has many things: without a period nothing is held together, and with one
only what is told in mostly the same words."""

_EVENTS = frozenset(("deal_value", "funding", "penalty"))
"""Metrics of what happens once: a day tells when it was in the news, not what for."""

_DAY = re.compile(r"^\d{4}-\d\d(?:-\d\d)?$|day\b")
"""A period that is a day or a month."""

_PEOPLE = ("person", "people", "employee", "worker", "staff", "job", "position", "role", "personnel")
"""Units of a workforce that count the same."""

_ALIKE = (
    ("car", "vehicle", "auto", "automobile"),
    ("aircraft", "plane", "airplane", "jet", "airliner"),
    ("store", "shop", "outlet"),
)
"""Units that count the same under every metric."""

_UNITS = {word: words[0] for words in _ALIKE for word in words}

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


class _Dated(NamedTuple):
    """An entry with its time."""

    entry: Entry
    moment: When
    """What it is held together by with others."""
    day: int | None
    """When it was in the news, where anybody knows."""


class _Claim(NamedTuple):
    """What one or more articles say of a fact, and what that may mean."""

    place: int
    said: tuple[Said, ...]
    spans: dict[str, Span]
    """By unit: the values that the words allow."""
    day: int | None
    topic: Topic


def joined(entries: Sequence[Entry], published: dict[str, str | None]) -> list[Entry]:
    """The entries of one cell with what they are to each other.

    Equal statements of several articles become one entry; those that cannot both hold know of each other.

    Args:
        entries: In the order of the articles.
        published: The day of each article.
    """
    dated = [_dated(entry, published.get(entry.article)) for entry in entries]
    if len({entry.article for entry in entries}) < 2:
        return [one.entry for one in dated]
    kept = _merged(dated)
    groups: dict[tuple[When, *tuple[str, ...]], list[int]] = defaultdict(list)
    for place, one in enumerate(kept):
        figure = one.entry.figure
        if one.moment.sure or not _is_loose(figure):
            unit = "" if figure.kind == "money" else _unit(figure)
            groups[one.moment, figure.kind, unit, figure.change, one.entry.standing].append(place)
    made = [one.entry for one in kept]
    for (moment, *_), group in groups.items():
        claims = _claims([kept[place] for place in group])
        for number, others in _disputes(claims, moment).items():
            said = tuple(one for other in others for one in claims[other].said)
            place = group[claims[number].place]
            made[place] = replace(
                made[place],
                conflict=Conflict(said, sure=moment.sure and not _is_loose(made[place].figure)),
            )
    return made


def _dated(entry: Entry, published: str | None) -> _Dated:
    """An entry with its period as a calendar has it."""
    moment = when(entry.figure.period, published)
    timed = replace(entry, when=moment.key) if moment.sure else entry
    if entry.figure.metric in _EVENTS and (moment == OPEN or _DAY.search(moment.key)):
        return _Dated(timed, OPEN, _ordinal(moment.key) or _ordinal(published))
    return _Dated(timed, moment, _ordinal(published))


def _merged(dated: Sequence[_Dated]) -> list[_Dated]:
    """Entries of which equal statements of several articles are one, that of the first article."""
    kept: list[_Dated] = []
    latest: dict[tuple[object, ...], int] = {}
    for one in dated:
        entry, moment, _ = one
        keys = [key for figure in _statements(entry) for key in _keys(figure, entry.standing, moment)]
        there = (latest[key] for key in keys if key in latest)
        place = next((at for at in there if _is_one(kept[at], one)), None)
        if place is None:
            place = len(kept)
            kept.append(one)
        else:
            first = kept[place]
            said = (*first.entry.elsewhere, Said(entry.article, entry.figure))
            time = moment if moment.sure and not first.moment.sure else first.moment
            told = first.entry.when or entry.when
            kept[place] = first._replace(entry=replace(first.entry, elsewhere=said, when=told), moment=time)
        latest |= dict.fromkeys(keys, place)
    return kept


def _keys(figure: Figure, standing: str, moment: When) -> Iterable[tuple[object, ...]]:
    """What equal statements share: the value and the time; of a precise value the time may be left open."""
    value = (figure.kind, _unit(figure), figure.change, figure.low, figure.high, standing)
    yield (*value, moment)
    if digits(figure) >= _PRECISE:
        yield (*value, _ANY if moment == OPEN else OPEN)


def _is_one(first: _Dated, other: _Dated) -> bool:
    """Whether an entry may be the fact of an earlier one: of another article, and not of another time."""
    entry = first.entry
    if other.entry.article in (entry.article, *(said.article for said in entry.elsewhere[-_FEW:])):
        return False
    if first.moment != other.moment and OPEN not in (first.moment, other.moment):
        return False
    return (first.moment.sure and other.moment.sure) or _near(first.day, other.day)


def _near(one: int | None, other: int | None) -> bool:
    """Whether two days may be one time: within a month, or nobody knows when."""
    return one is None or other is None or abs(one - other) <= _NEAR


def _ordinal(day: str | None) -> int | None:
    """A day as a number; of a month its middle."""
    text = (day or "")[:10]
    try:
        return date.fromisoformat(f"{text}-15" if len(text) == len("2025-05") else text).toordinal()
    except ValueError:
        return None


def _is_loose(figure: Figure) -> bool:
    """Whether one company has many such things; a count tells by its unit what it is of."""
    return figure.metric in _LOOSE and not (figure.metric == "volume" and figure.kind == "count")


def _unit(figure: Figure) -> str:
    """The unit of a figure, one for all words that count the same."""
    if figure.metric == "workforce" and figure.unit in _PEOPLE:
        return _PEOPLE[0]
    return _UNITS.get(figure.unit, figure.unit)


def _statements(entry: Entry) -> Iterable[Figure]:
    return entry.figure, *(f for f in entry.restated if f.unit != entry.figure.unit)


def _claims(group: Sequence[_Dated]) -> list[_Claim]:
    """What can be held together: the entries of articles that have one number for these terms.

    None where there are too many to be about one fact.
    """
    said = [(Said(one.entry.article, one.entry.figure), *one.entry.elsewhere) for one in group]
    spans = [_spans(one.entry) for one in group]
    of: dict[str, list[dict[str, Span]]] = defaultdict(list)
    for those, allowed in zip(said, spans, strict=True):
        for one in those:
            of[one.article].append(allowed)
    single = {article for article, allowed in of.items() if len(allowed) == 1 or _one_value(allowed)}
    found = []
    for place, (those, allowed) in enumerate(zip(said, spans, strict=True)):
        kept = tuple(one for one in those if one.article in single)
        if kept:
            found.append(_Claim(place, kept, allowed, group[place].day, group[place].entry.topic))
    return found if len(found) <= _MANY else []


def _one_value(spans: Sequence[dict[str, Span]]) -> bool:
    """Whether several statements can be one value, written more and less exactly."""
    shared = set.intersection(*(set(span) for span in spans))
    return any(_meet([span[unit] for span in spans]) for unit in shared)


def _disputes(claims: Sequence[_Claim], moment: When) -> dict[int, list[int]]:
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
            for _, other in ends[: bisect_right(highs, claims[n].spans[unit][0])]:
                if other != n and _apart(claims[n], claims[other], moment):
                    found[n][other] = found[other][n] = None
    return {n: sorted(others) for n, others in found.items()}


def _apart(one: _Claim, other: _Claim, moment: When) -> bool:
    """Whether two claims agree in no unit that both have, and are of one time."""
    shared = one.spans.keys() & other.spans.keys()
    if any(_meet((one.spans[unit], other.spans[unit])) for unit in shared):
        return False
    if not one_topic(one.topic, other.topic, loose=_is_loose(one.said[0].figure)):
        return False
    return moment.sure or _near(one.day, other.day)


def _meet(spans: Sequence[Span]) -> bool:
    """Whether one value fits all spans; an end that two share does not: nothing rounds to both 12 and 13."""
    return max(low for low, _ in spans) < min(high for _, high in spans) or len(set(spans)) == 1


def _spans(entry: Entry) -> dict[str, Span]:
    """What an entry allows in each unit it is stated in or converted to."""
    found = {_unit(figure): span(figure) for figure in reversed(list(_statements(entry)))}
    for derived in entry.derived:
        if derived.basis == CONVERTED and derived.unit not in found:
            low, high = span(replace(entry.figure, low=derived.low, high=derived.high))
            found[derived.unit] = low * (1 - _EXCHANGE), high * (1 + _EXCHANGE)
    return found
