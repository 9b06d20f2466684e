"""The currency table (content/knowledge/currencies.yaml) as look-ups, read once when first needed."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from tui.core import later


class Currencies(NamedTuple):
    """How currencies are written."""

    codes: frozenset[str]
    """ISO 4217, those of old news included."""
    signs: dict[str, str]
    """Sign or abbreviation before a number, upper and lower case as written -> code."""
    names: dict[str, str]
    """Name after a number, lower case, singular and plural, with and without its adjective -> code."""
    minor: dict[str, str]
    """Name of a hundredth, lower case -> code."""
    wary: frozenset[str]
    """Names that are also other words."""
    shared: dict[str, tuple[str, ...]]
    """Name that several currencies share, singular -> their codes, the usual one first."""
    places: dict[str, tuple[str, ...]]
    """Code -> adjectives and places that speak for it, upper and lower case as written."""


@cache
def currencies() -> Currencies:
    """The shipped table."""
    path = later.load("tui.core.places", "shipped")("content") / "knowledge" / "currencies.yaml"
    data = later.load("tui.core.storage.yamlio", "load")(path.read_bytes(), path.name).data
    signs: dict[str, str] = {}
    names: dict[str, str] = {}
    shared: dict[str, list[str]] = {noun: [code] for noun, code in data["usual"].items()}
    for code, entry in data["currencies"].items():
        nouns = _list(entry["noun"])
        for noun in nouns:
            _name(names, noun, code)
            for adjective in _list(entry["of"]):
                _name(names, f"{adjective} {noun}", code)
            if noun in shared and code not in shared[noun]:
                shared[noun].append(code)
        signs |= dict.fromkeys(entry["signs"].split(), code)
    for noun, code in data["usual"].items():
        names[noun] = names[f"{noun}s"] = code
    wary = _list(data["wary"])
    return Currencies(
        codes=frozenset(data["currencies"]),
        signs=signs,
        names=names,
        minor=data["minor"],
        wary=frozenset(wary) | {f"{word}s" for word in wary},
        shared={noun: tuple(codes) for noun, codes in shared.items()},
        places={code: _places(entry) for code, entry in data["currencies"].items()},
    )


def _list(words: str) -> list[str]:
    return [word for word in words.lower().split(", ") if word]


def _places(entry: dict[str, str]) -> tuple[str, ...]:
    words = f"{entry['of']}, {entry.get('places', '')}".split(", ")
    return tuple(word for word in words if word)


def _name(names: dict[str, str], name: str, code: str) -> None:
    for form in (name, f"{name}s"):
        names.setdefault(form, code)
