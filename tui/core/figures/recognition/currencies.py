"""The currencies of ISO 4217 (iso4217.yaml) and how news writes them (currencies.yaml), as look-ups."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from tui.core import later

_HUNDREDTH, _THOUSANDTH = Decimal("0.01"), Decimal("0.001")
_THOUSANDTHS = "3"
"""Digits of the minor unit, where a unit has a thousand of them and not a hundred."""
_NOTHING = [""] * 5
"""The row of a currency that a table does not have."""


class Currencies(NamedTuple):
    """How currencies are written."""

    codes: frozenset[str]
    """ISO 4217, those of old news included."""
    signs: dict[str, str]
    """Sign or abbreviation before a number, upper and lower case as written -> code."""
    names: dict[str, str]
    """Name after a number, lower case, singular and plural, with and without its adjective -> code."""
    minor: dict[str, str]
    """Name of a minor unit, lower case, in all the same forms -> code."""
    parts: dict[str, Decimal]
    """Code -> what a minor unit is of the unit, where that is not a hundredth."""
    wary: frozenset[str]
    """Names that are also other words."""
    shared: dict[str, list[str]]
    """Bare name (singular, lower case), sign or minor unit of several -> codes, the usual one first."""
    places: dict[str, list[str]]
    """Code -> adjectives and places that speak for it, upper and lower case as written."""

    def part(self, code: str) -> Decimal:
        """What a minor unit is of the unit."""
        return self.parts.get(code, _HUNDREDTH)


@cache
def currencies() -> Currencies:
    """The shipped tables."""
    news = _read("currencies.yaml")
    rows = {row[0]: row[1:] for row in _rows(_read("iso4217.yaml")["currencies"], 5)}
    written = {row[0]: row[1:] for row in _rows(news["news"] + news["gone"], 6)}
    table = _Table(
        {code: _list(nouns) for code, nouns in _rows(news["usual"], 2)}, _list(news["never alone"])
    )
    for code, row in written.items():
        table.add(code, rows.get(code, _NOTHING), row)
    for code, row in rows.items():
        if code not in written:
            table.add(code, row, _NOTHING)
    wary = _list(news["wary"])
    return Currencies(
        codes=frozenset(rows) | frozenset(written),
        signs=table.signs,
        names=table.names | {name: code for name, code in table.usual.items() if name in table.names},
        minor=table.minor | {name: code for name, code in table.usual.items() if name in table.minor},
        parts={code: _THOUSANDTH for code, row in rows.items() if row[0] == _THOUSANDTHS},
        wary=frozenset(wary) | {f"{word}s" for word in wary},
        shared={name: codes for name, codes in table.shared.items() if len(codes) > 1},
        places=table.places,
    )


class _Table:
    """Grows by a currency at a time; of several that share a name the first keeps it."""

    def __init__(self, usual: dict[str, list[str]], never: list[str]) -> None:
        self.usual = {
            form: code for code, nouns in usual.items() for noun in nouns for form in (noun, f"{noun}s")
        }
        self.never = never
        self.signs: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.minor: dict[str, str] = {}
        self.shared: dict[str, list[str]] = {noun: [code] for code, nouns in usual.items() for noun in nouns}
        self.places: dict[str, list[str]] = {}

    def add(self, code: str, iso: list[str], news: list[str]) -> None:
        """Take in a currency.

        Args:
            code: Its code.
            iso: Digits, sign, singular and plural.
            news: Adjectives, nouns, signs, minor units, places.
        """
        _, sign, one, many = iso[:4]
        adjectives, nouns, signs, minors, places = news
        of, _, noun = one.rpartition(" ")
        peoples = ([of] if of else []) + _split(adjectives)
        self.places[code] = peoples + _split(places)
        lower = [people.lower() for people in peoples]
        for name in ([noun.lower()] if noun and noun not in self.never else []) + _list(nouns):
            self._add(self.names, name, f"{name}s", lower, code)
        if many and noun not in self.never:
            self._add(self.names, many.rpartition(" ")[2].lower(), "", lower, code)
        for name in _list(minors):
            self._add(self.minor, name, f"{name}s", lower, code)
        if one:
            self.names.setdefault(one.lower(), code)
            self.names.setdefault(many.lower() or f"{one.lower()}s", code)
        for mark in [sign, *signs.split()] if sign else signs.split():
            self.signs.setdefault(mark, code)
            self._share(mark, code)

    def _add(self, names: dict[str, str], name: str, plural: str, of: list[str], code: str) -> None:
        names.setdefault(name, code)
        if plural:
            names.setdefault(plural, code)
        for people in of:
            names.setdefault(f"{people} {name}", code)
            if plural:
                names.setdefault(f"{people} {plural}", code)
        self._share(name, code)

    def _share(self, name: str, code: str) -> None:
        owners = self.shared.setdefault(name, [])
        if code not in owners:
            owners.append(code)


def _read(name: str) -> dict[str, str]:
    path = later.load("tui.core.places", "shipped")("content") / "knowledge" / name
    data: dict[str, str] = later.load("tui.core.storage.yamlio", "load")(path.read_bytes(), path.name).data
    return data


def _rows(text: str, cells: int) -> list[list[str]]:
    """Lines of cells set apart by semicolons, empty ones at the end left out."""
    return [(line + ";" * cells).split(";")[:cells] for line in text.splitlines()]


def _split(words: str) -> list[str]:
    return words.split(", ") if words else []


def _list(words: str) -> list[str]:
    return _split(words.lower())
