"""Which companies of several articles are one firm: by their names, since ids are an article's own.

Two articles mean one firm where a name of it is the same but for its legal form, and neither has a longer
name that the other's contradicts: `Apex` may be Apex Bank or Apex Industries, which are never joined. An
article that has no other name for its `Apex` means the only firm that bears that name elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from tui.core.compare.table import Column

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from tui.core.model import Article, Company

_FORMS = frozenset(
    """
    inc corp corporation co company cos ltd limited llc llp lp plc ag sa nv se spa ab asa oyj kk kgaa gmbh
    bhd pty group holding holdings the sarl bv pjsc jsc tbk and of com
    """.split()  # noqa: SIM905 (a list of words reads best as words)
)
"""Words of a name that say in what form a firm is held, not which one it is."""

_FEW = 30
"""Firms of one short name that a longer name is held against."""

_WORD = re.compile(r"[^\W_]+")
_DOT = re.compile(r"(?<=\b\w)\.(?=\w\b)")
"""Between letters that stand for words: `A.P. Moller`, `S.p.A.`."""
_NATIONS = {
    "us": "united states", "usa": "united states", "america": "united states",
    "uk": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom",
    "euro zone": "eurozone", "euro area": "eurozone", "european union": "eu",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class _Firm:
    """A column on its way."""

    name: str
    type: str
    articles: set[str] = field(default_factory=set)
    longer: set[str] = field(default_factory=set)
    """Names that go on after the short one."""
    names: dict[str, None] = field(default_factory=dict)
    members: list[tuple[str, str]] = field(default_factory=list)


class Firms:
    """The firms of several articles; within one article two companies are never joined.

    Args:
        known: Short names that mean one firm in every article (`Knowledge.names`).
    """

    def __init__(self, known: Collection[str] = ()) -> None:
        self._known = frozenset(known)
        self._told: dict[tuple[str, str], Company | None] = {}
        self._by_name: dict[str, list[_Firm]] = {}
        self._by_longer: dict[str, _Firm] = {}
        self._by_other: dict[str, list[_Firm]] = {}
        self._countries: dict[str, _Firm] = {}
        self._of: dict[tuple[str, str], _Firm] = {}

    def add(self, article: Article, owners: Iterable[str]) -> None:
        """Take in the companies of an article that have figures, and the countries that do."""
        left = set(owners)
        for company in article.companies:
            if company.id in left:
                left.discard(company.id)
                self._told.setdefault((article.id, company.id), company)
        for country in sorted(left):
            self._told.setdefault((article.id, country), None)

    def columns(self) -> dict[tuple[str, str], Column]:
        """The column of each article's own id, by article and id; ids of columns are unique."""
        full = {own: company for own, company in self._told.items() if company and _others(company)}
        for own, company in full.items():
            self._place(own, company)
        for own, told in self._told.items():
            if told is None:
                self._place_country(own)
            elif own not in full:
                self._place(own, told)
        made: dict[int, Column] = {}
        used: set[str] = set()
        for own in self._told:
            firm = self._of[own]
            if id(firm) not in made:
                made[id(firm)] = _column(firm, _free(own[1], used))
        return {own: made[id(self._of[own])] for own in self._told}

    def _place(self, own: tuple[str, str], company: Company) -> None:
        """Find the firm of a company, or make one; those with other names come first."""
        name, others = _core(company.name), _others(company)
        longer = {other for other in others if other.startswith(f"{name} ")}
        named = self._by_name.setdefault(name, [])
        if company.name in self._known:
            fits = named[:1]
        elif longer:
            fits = [firm for other in sorted(longer) for firm in self._bearing(other)]
            fits += [firm for firm in named[:_FEW] if not firm.longer or _agree(firm.longer, longer)]
        else:
            bearing = self._bearing(name)
            if not others:
                bearing = list(dict.fromkeys((*bearing, *self._by_other.get(name, ()))))
            # A name that several firms bear is nobody's.
            fits = bearing if len(bearing) == 1 else [firm for firm in named if not firm.longer]
        firm = next((one for one in fits if own[0] not in one.articles), None)
        if firm is None:
            firm = _Firm(company.name, company.type)
        if firm not in named:
            named.append(firm)
        firm.longer |= longer
        for other in longer:
            self._by_longer.setdefault(other, firm)
        for other in others - longer:
            bearers = self._by_other.setdefault(other, [])
            if firm not in bearers:
                bearers.append(firm)
        self._put(firm, own, company.names)

    def _bearing(self, name: str) -> list[_Firm]:
        """The firms of a name, and the one that goes on to it after its short name."""
        alone = self._by_longer.get(name)
        firms = self._by_name.get(name, [])
        return firms if alone is None or alone in firms else [*firms, alone]

    def _place_country(self, own: tuple[str, str]) -> None:
        key = _core(own[1])
        country = self._countries.setdefault(_NATIONS.get(key, key), _Firm(own[1], "country"))
        self._put(country, own, (own[1],))

    def _put(self, firm: _Firm, own: tuple[str, str], names: Iterable[str]) -> None:
        firm.articles.add(own[0])
        firm.names.update(dict.fromkeys(names))
        firm.members.append(own)
        self._of[own] = firm


def _column(firm: _Firm, identity: str) -> Column:
    return Column(identity, firm.name, firm.type, tuple(firm.names), tuple(firm.members))


def _free(wanted: str, used: set[str]) -> str:
    """An id that no other column has."""
    one, number = wanted, 1
    while one in used:
        number += 1
        one = f"{wanted}-{number}"
    used.add(one)
    return one


def _others(company: Company) -> set[str]:
    """The names of a company besides its first, without their legal form."""
    return set(map(_core, company.names)) - {_core(company.name)}


def _core(name: str) -> str:
    """A name without its legal form, in lower case, without accents: `Nestlé Holding S.A.` is `nestle`."""
    letters = "".join(sign for sign in normalize("NFKD", name) if not combining(sign))
    words = _WORD.findall(_DOT.sub("", letters.casefold()).replace("’", "'").replace("'s", ""))
    kept = [word for word in words if word not in _FORMS]
    return " ".join(kept or words) or name.casefold()


def _agree(some: set[str], others: set[str]) -> bool:
    """Whether one longer name is another or its beginning."""
    return any(
        one == other or one.startswith(f"{other} ") or other.startswith(f"{one} ")
        for one in some
        for other in others
    )
