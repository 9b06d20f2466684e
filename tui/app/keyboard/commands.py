"""What a reader can do at this moment: the bindings that are active, with their rows of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.app.keyboard.keynames import normal, shown
from tui.app.keys import ACTIONS, BY_ID, Action

if TYPE_CHECKING:
    from textual.dom import DOMNode
    from textual.screen import Screen

PLACES = {
    "articles": "Library",
    "library": "Library",
    "outline": "Outline",
    "text": "Text",
    "figures": "Figures",
    "compare": "Compare",
    "comparison": "Compare",
    "rows": "In every list",
    "explorer": "Article",
    "app": "Everywhere",
}
"""What the parts of the table are called on the screen, in the order in which they are told."""


@dataclass(frozen=True, slots=True)
class Command:
    """An action with the keys that it has now."""

    action: Action
    keys: tuple[str, ...]
    """As a person writes them."""
    node: DOMNode | None
    """Where it runs; None where it does not work from here."""


def gather(screen: Screen[object]) -> tuple[Command, ...]:
    """Every action, those that work with the focus where it is first."""
    keys: dict[str, list[str]] = {}
    nodes: dict[str, DOMNode] = {}
    for key, (node, binding, enabled, _) in screen.active_bindings.items():
        if enabled and binding.id in BY_ID:
            keys.setdefault(binding.id, []).append(key)
            nodes.setdefault(binding.id, node)
    places = list(PLACES)
    ordered = sorted(ACTIONS, key=lambda a: (a.id not in keys, places.index(a.where)))
    return tuple(Command(a, keys_of(a, keys.get(a.id)), nodes.get(a.id)) for a in ordered)


def keys_of(action: Action, keys: list[str] | None) -> tuple[str, ...]:
    """The keys of an action as a person writes them, in the order of the table."""
    order = [normal(key) for key in action.keys]
    found = (
        order if keys is None else sorted(keys, key=lambda k: order.index(k) if k in order else len(order))
    )
    return tuple(map(shown, found))
