"""Keys in a row, such as `g g`: Textual knows single keys only, so the second one is awaited here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Step(NamedTuple):
    """What a key means in view of the keys before it."""

    prefix: str = ""
    """The keys that now wait for another."""
    chosen: str = ""
    """The keys, written `g g`, that are complete."""
    used: bool = False
    """The key is spent; it must not be handled by anyone else."""


def step(prefix: str, key: str, bound: Iterable[str]) -> Step:
    """What to do with a key.

    Args:
        prefix: The key that waits, empty where none does.
        key: The one just pressed, as Textual names it.
        bound: Everything that is bound at this moment, single keys and sequences.
    """
    if not prefix:
        begins = any(one.startswith(key + " ") for one in bound)
        return Step(prefix=key, used=True) if begins else Step()
    whole = f"{prefix} {key}"
    return Step(chosen=whole if whole in set(bound) else "", used=True)


def beginnings(bound: Iterable[str]) -> frozenset[str]:
    """The keys with which a sequence begins."""
    return frozenset(one.split(" ")[0] for one in bound if " " in one)


def following(prefix: str, bound: Iterable[str]) -> tuple[str, ...]:
    """The keys that may follow a prefix, in the order in which they are bound."""
    return tuple(one.removeprefix(prefix + " ") for one in bound if one.startswith(prefix + " "))
