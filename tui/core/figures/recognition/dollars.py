"""Which currency a shared sign or name means in an article: a bare `$`, bare cents, `pesos`, `¥`."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tui.core.figures.recognition.currencies import Currencies, currencies
from tui.core.figures.recognition.words import ONES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.found import Candidate
    from tui.core.model import Passage

    Found = tuple[Passage, tuple[Candidate, ...]]

_HOME_DOLLARS = ("AUD", "CAD", "NZD", "SGD")
"""Dollars that articles write as a bare `$` at home; elsewhere a bare `$` is the US dollar."""
_WITH_CENTS = frozenset({*_HOME_DOLLARS, "HKD", "EUR", "ZAR"})
_CENTS = _WITH_CENTS | {"USD"}
_CARRIED = "money.same_currency"
_SIGNED = frozenset({"money.amount", "money.code"})
_NAMED = frozenset({"money.name", "money.cents"})
_FIRST_ONLY = frozenset({"C$"})
"""Signs that mean the first of those who share them, wherever the article is from."""
_IRREGULAR = {"reais": "real", "fils": "fils", "paise": "paisa"}
_NUMERALS = ("illion", "sand", "ore", "kh", "bn", "ln", "mn", "tn")
"""How scale words end; any other word before a name, that is no number, is its adjective."""
_OPENING = 3
"""Passages at the beginning, of which one names where the article is from."""
_ENOUGH = 3
"""So many words of a place make the article one from there."""
_STATED = re.compile(
    r"\b(?:all|amounts?|figures|stated|expressed|reported|presented)\b[^.]{0,80}?"
    r"\bin ([A-Z][a-z]+(?: [A-Z][a-z]+)?) dollars"
)


def settled(found: Sequence[Found]) -> tuple[Found, ...]:
    """The figures with shared signs and names decided by the whole article.

    A bare `$` is the US dollar unless the article says that its amounts are in another, or is plainly from
    the country of another: words of that place and none of the United States, or `US$` set against `$`.
    """
    bare = {kind for _, figures in found for figure in figures if (kind := _bare(figure)) is not None}
    if not bare:
        return tuple(found)
    texts = [passage.text for passage, _ in found]
    text, opening = "\n".join(texts), "\n".join(texts[:_OPENING])
    table = currencies()
    explicit = Counter(
        f.unit
        for _, figures in found
        for f in figures
        if f.kind == "money" and f.rule != _CARRIED and _bare(f) is None
    )
    meant = {name: _meaning(name, (opening, text), explicit, table) for name in sorted(bare - {"cents"})}
    if "cents" in bare:
        meant["cents"] = _cents(meant.get("dollar"), explicit)
    return tuple((passage, _row(figures, meant)) for passage, figures in found)


def _bare(figure: Candidate) -> str | None:
    """The shared name that a figure is written with, or None where it says which currency it means."""
    if figure.kind != "money":
        return None
    written = figure.written
    if written[:1] == "$" and figure.unit == "USD" and not written.endswith("USD"):
        return "dollar"
    if figure.rule in _SIGNED:
        digits = next((at for at, sign in enumerate(written) if sign.isdecimal()), 0)
        sign = written[:digits].rstrip(" .(-−–")
        return sign if sign in currencies().shared and sign not in _FIRST_ONLY else None
    if figure.rule not in _NAMED:
        return None
    words = written.replace("-", " ").lower().split()
    name = words[-1].removesuffix("s") if words[-1] not in _IRREGULAR else _IRREGULAR[words[-1]]
    name = "cents" if figure.rule == "money.cents" and figure.unit == "USD" else name
    if len(words) > 2 and words[-2].isalpha() and not (words[-2].endswith(_NUMERALS) or words[-2] in ONES):
        return None
    return name if name == "cents" or name in currencies().shared else None


def _meaning(name: str, texts: tuple[str, str], explicit: Counter[str], table: Currencies) -> str | None:
    """The currency that a shared name means here; None leaves the usual one."""
    if name == "dollar":
        return _dollar(*texts, explicit, table)
    _, text = texts
    usual, *others = table.shared[name]
    if explicit[usual]:
        return None
    marked = [code for code in others if explicit[code]]
    if len(marked) == 1:
        return marked[0]
    if _words(text, usual, table):
        return None
    weights = sorted(((_words(text, code, table), code) for code in others), reverse=True)
    return weights[0][1] if weights and weights[0][0] else None


def _dollar(opening: str, text: str, explicit: Counter[str], table: Currencies) -> str | None:
    stated = _STATED.search(text)
    if stated is not None:
        return table.names.get(f"{stated[1].lower()} dollar")
    american = _words(text, "USD", table) + text.count(" US ")
    abroad = _words(opening, "USD", table) + opening.count(" US ") == 0
    set_against = "US$" in text or explicit["USD"] > 0
    for code in _HOME_DOLLARS:
        local = _words(text, code, table) + explicit[code]
        here = _words(opening, code, table) > 0
        outweighs = local > 2 * american and (set_against or abroad)
        if local >= _ENOUGH and here and (american == 0 or outweighs):
            return code
    return None


def _cents(dollar: str | None, explicit: Counter[str]) -> str | None:
    likely = [(count, code) for code, count in explicit.items() if code in _WITH_CENTS]
    if dollar is not None or not likely or max(likely)[0] <= explicit["USD"]:
        return dollar
    return max(likely)[1]


def _words(text: str, code: str, table: Currencies) -> int:
    return sum(text.count(word) for word in table.places[code])


def _row(figures: tuple[Candidate, ...], meant: dict[str, str | None]) -> tuple[Candidate, ...]:
    """The figures of a passage; one whose currency is carried over takes that of the amount before it."""
    row: list[Candidate] = []
    last = None
    for figure in figures:
        row.append(figure._replace(unit=last) if last and figure.rule == _CARRIED else _given(figure, meant))
        if figure.kind == "money":
            last = row[-1].unit
    return tuple(
        _beside(row, at) if _bare(figure) == "cents" else row[at] for at, figure in enumerate(figures)
    )


def _beside(row: list[Candidate], at: int) -> Candidate:
    """Bare cents in the currency of the nearest amount of their passage that has cents."""
    near = [
        (abs(other - at), other)
        for other, figure in enumerate(row)
        if figure.kind == "money" and figure.unit in _CENTS and figure.rule != "money.cents"
    ]
    return row[at]._replace(unit=row[min(near)[1]].unit) if near else row[at]


def _given(figure: Candidate, meant: dict[str, str | None]) -> Candidate:
    code = meant.get(_bare(figure) or "")
    if code is None:
        return figure
    table = currencies()
    times = table.part(code) / table.part(figure.unit) if figure.rule == "money.cents" else 1
    return figure._replace(unit=code, low=figure.low * times, high=figure.high * times)
