"""Companies, metrics and currencies as a person types them, as ids; a wrong name is told with near ones."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from tui.core.errors import NutgrafError
from tui.core.figures.recognition.currencies import currencies
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.core.compare.table import Column
    from tui.core.knowledge import Metric

_LONGEST = 100
"""Characters of a name."""


def listed(words: str | None) -> tuple[str, ...]:
    """The names of a list with commas; none for None.

    Raises:
        NutgrafError: It holds no name.
    """
    if words is None:
        return ()
    names = tuple(name for part in words.split(",") if (name := part.strip()[:_LONGEST]))
    if not names:
        raise NutgrafError(clean(words, one_line=True) or "nothing", "names nothing; such as A,B")
    return names


def companies(columns: Sequence[Column], names: Iterable[str]) -> tuple[str, ...]:
    """The ids of the columns that names mean, in the order of the names.

    Raises:
        NutgrafError: There is no such company in the comparison; near names are told.
    """
    ids: dict[str, list[str]] = {}
    shown: dict[str, str] = {}
    for column in columns:
        for name in {column.id, column.name, *column.names}:
            ids.setdefault(name.casefold(), []).append(column.id)
            shown.setdefault(name.casefold(), column.name)
    return _all(names, ids, shown, "has no figure here")


def metrics(known: Sequence[Metric], names: Iterable[str]) -> tuple[str, ...]:
    """The ids of metrics that names mean: `deal_value`, `Deal value`.

    Raises:
        NutgrafError: There is no such metric; near names are told.
    """
    ids = {word.casefold(): [m.id] for m in known for word in (m.id, m.label, m.id.replace("_", "-"))}
    return _all(names, ids, {word: one[0] for word, one in ids.items()}, "is no metric")


def currency(code: str) -> str:
    """The code of a currency in capitals.

    Raises:
        NutgrafError: ISO 4217 has no such code; near codes are told.
    """
    codes = currencies().codes
    wanted = code.strip().upper()
    if wanted in codes:
        return wanted
    raise _unknown(
        code, "is no currency of ISO 4217", get_close_matches(wanted[:_LONGEST], sorted(codes), 3, 0.6)
    )


def _all(
    names: Iterable[str], ids: dict[str, list[str]], shown: dict[str, str], fault: str
) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for name in names:
        one = ids.get(name.casefold())
        if one is None:
            near = get_close_matches(name.casefold(), list(ids), 3, 0.6) or ids
            raise _unknown(name, fault, list(dict.fromkeys(shown[word] for word in near))[:3])
        found |= dict.fromkeys(one)
    return tuple(found)


def _unknown(name: str, fault: str, near: Sequence[str]) -> NutgrafError:
    hint = f"; there is {', '.join(near)}" if near else ""
    return NutgrafError(clean(name, one_line=True) or "nothing", f"{fault}{hint}")
