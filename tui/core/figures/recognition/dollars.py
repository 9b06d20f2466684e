"""Which currency a shared sign or name means in an article: a bare `$`, bare cents, `pesos`, `¥`."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tui.core.figures.recognition.currencies import Currencies, currencies
from tui.core.figures.recognition.words import ONES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from tui.core.figures.found import Candidate
    from tui.core.model import Passage

    Found = tuple[Passage, tuple[Candidate, ...]]

_HOME_DOLLARS = ("AUD", "CAD", "NZD", "SGD")
"""Dollars that articles write as a bare `$` at home; elsewhere a bare `$` is the US dollar."""
_WITH_CENTS = frozenset({*_HOME_DOLLARS, "HKD", "EUR", "ZAR"})
_LETTERED = ("A$", "AU$", "C$", "CA$", "NZ$", "S$")
_WORLD = (" a barrel", " per barrel", " an ounce", " per ounce")
"""Behind a price of what the whole world trades in American dollars."""
_PRICE = 10_000
_NEAR = 8
"""Figures on either side of bare cents that are looked at."""
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
    rows = tuple((passage, _row(passage.text, figures, meant)) for passage, figures in found)
    rows = _told_again(rows)
    return _weighed(rows, text, table) if "pound" in bare and meant["pound"] is None else rows


def _told_again(rows: tuple[Found, ...]) -> tuple[Found, ...]:
    """Bare dollars of an amount that the article gives in lettered ones: `C$214m`, `$214m` in the title."""
    lettered = {f.low: f.unit for _, figures in rows for f in figures if f.written.startswith(_LETTERED)}
    if not lettered:
        return rows
    return tuple(
        (passage, tuple(_lettered(figure, lettered) for figure in figures)) for passage, figures in rows
    )


def _lettered(figure: Candidate, amounts: dict[Decimal, str]) -> Candidate:
    again = figure.high >= _PRICE and _bare(figure) == "dollar" and figure.low in amounts
    return figure._replace(unit=amounts[figure.low]) if again else figure


def _weighed(rows: tuple[Found, ...], text: str, table: Currencies) -> tuple[Found, ...]:
    """Bare pounds as a weight in an article that has other money and nothing British."""
    others = any(f.kind == "money" and f.unit != "GBP" for _, figures in rows for f in figures)
    if (
        not others
        or "£" in text
        or _words(text, "GBP", table)
        or any(word in text for word in ("UK", "pence"))
    ):
        return rows
    return tuple((passage, tuple(_weight(figure) for figure in figures)) for passage, figures in rows)


def _weight(figure: Candidate) -> Candidate:
    if figure.unit != "GBP" or not figure.written.endswith(("pound", "pounds")):
        return figure
    rule = "count.range" if figure.rule.endswith("range") else "count.things"
    return figure._replace(kind="count", unit="pound", rule=rule)


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
    opening, text = texts
    usual, *others = table.shared[name]
    if explicit[usual]:
        return None
    marked = [code for code in others if explicit[code]]
    if len(marked) == 1:
        return marked[0]
    weights = {
        code: _words(text, code, table) + 2 * _words(opening, code, table) for code in (usual, *others)
    }
    most = max(others, key=lambda code: weights[code])
    return most if weights[most] >= max(1, 2 * weights[usual]) else None


def _dollar(opening: str, text: str, explicit: Counter[str], table: Currencies) -> str | None:
    """The currency of a bare `$`; one that is written with letters (`S$`) is none, but for `US$`."""
    own = set() if "US$" in text else {table.signs[sign] for sign in _LETTERED if sign in text}
    stated = _STATED.search(text)
    if stated is not None:
        return table.names.get(f"{stated[1].lower()} dollar")
    american = _words(text, "USD", table) + text.count(" US ")
    abroad = _words(opening, "USD", table) + opening.count(" US ") == 0
    set_against = "US$" in text or explicit["USD"] > 0
    for code in _HOME_DOLLARS:
        if code in own:
            continue
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


def _row(text: str, figures: tuple[Candidate, ...], meant: dict[str, str | None]) -> tuple[Candidate, ...]:
    """The figures of a passage; one whose currency is carried over takes that of the amount before it."""
    row: list[Candidate] = []
    last = None
    world = any(text.startswith(_WORLD, figure.end) for figure in figures)
    for figure in figures:
        kept = world and figure.high < _PRICE and _bare(figure) == "dollar"
        given = figure if kept else _given(figure, meant)
        row.append(figure._replace(unit=last) if last and figure.rule == _CARRIED else given)
        if figure.kind == "money":
            last = row[-1].unit
    return tuple(
        _beside(row, at) if _bare(figure) == "cents" else row[at] for at, figure in enumerate(figures)
    )


def _beside(row: list[Candidate], at: int) -> Candidate:
    """Bare cents in the currency of the nearest amount of their passage that has cents."""
    near = [
        (abs(other - at), other)
        for other, figure in enumerate(row[max(0, at - _NEAR) : at + _NEAR], max(0, at - _NEAR))
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
