"""The names of keys: as Textual knows them, as a person writes them, and which of them collide."""

from __future__ import annotations

import unicodedata

from textual.keys import KEY_NAME_REPLACEMENTS, REPLACED_KEYS, Keys, key_to_character

from tui.app.keys import ACTIONS, FOCUS, Action

_SHOWN = {
    "enter": "⏎",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}
_MODIFIERS = ("ctrl+", "shift+", "alt+")
_NAMES = frozenset(key.value for key in Keys if not key.value.startswith("<"))


def normal(keys: str) -> str:
    """Keys as Textual names them: `?` is `question_mark`; in a sequence each key by itself."""
    return " ".join(_name(key) if len(key) == 1 else key.lower() for key in keys.split())


def shown(keys: str) -> str:
    """Keys as a person writes them: `question_mark` is `?`, `ctrl+q` is `^q`, `g g` is `gg`."""
    parts = [_shown(key) for key in keys.split()]
    return "".join(parts) if all(len(part) == 1 for part in parts) else " ".join(parts)


def known(keys: str) -> bool:
    """Whether a terminal can send these keys, as far as their names tell."""
    parts = normal(keys).split()
    return 0 < len(parts) <= 2 and all(_known(part) for part in parts)


def clashes(keymap: dict[str, tuple[str, ...]] | None = None) -> tuple[tuple[str, str, str], ...]:
    """Keys that mean two things with the focus in one place, or that begin a sequence as well.

    Args:
        keymap: Keys by action id that stand in the place of the table's own.

    Returns:
        Triples of a key and the ids of the two actions, the nearer to the focus first; each once.
    """
    found: dict[tuple[str, str, str], None] = {}
    for chain in FOCUS.values():
        taken: dict[str, Action] = {}
        for where in chain:
            for action in (a for a in ACTIONS if a.where == where):
                for key in map(normal, (keymap or {}).get(action.id, action.keys)):
                    for other, owner in taken.items():
                        if _collide(key, other) and not _same(owner, action):
                            found[key, owner.id, action.id] = None
                    taken.setdefault(key, action)
    return tuple(found)


def _same(nearer: Action, action: Action) -> bool:
    """Whether one stands in the place of the other with a better name for it."""
    return nearer.action.removeprefix("app.") == action.action.removeprefix("app.")


def _collide(one: str, other: str) -> bool:
    """Whether two keys are the same, or one is the beginning of the other."""
    return one == other or one.startswith(other + " ") or other.startswith(one + " ")


def _name(character: str) -> str:
    """Textual's name for a character's key."""
    if character.isalnum():
        return character
    name = unicodedata.name(character, "").lower().replace("-", "_").replace(" ", "_")
    return KEY_NAME_REPLACEMENTS.get(name, name)


def _shown(key: str) -> str:
    """One key as a person writes it."""
    if key in _SHOWN:
        return _SHOWN[key]
    if key.startswith("ctrl+"):
        return "^" + _shown(key.removeprefix("ctrl+"))
    character = key_to_character(REPLACED_KEYS.get(key, key))
    return character if character and character.isprintable() and character != " " else key


def _known(key: str) -> bool:
    """Whether one key, as Textual names it, is a key."""
    for modifier in _MODIFIERS:
        key = key.removeprefix(modifier)
    character = key_to_character(REPLACED_KEYS.get(key, key))
    return key in _NAMES or (character is not None and _name(character) == key)
