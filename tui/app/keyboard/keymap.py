"""The reader's own keys: `keys.yaml` in the config folder, checked before a key of it is bound.

    explorer.next_figure: n
    rows.top: [g g, home]

A wrong line is reported with its number and left out; the rest holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tui.app.keyboard.keynames import clashes, known, normal, shown
from tui.app.keys import BY_ID
from tui.core.errors import NutgrafError
from tui.core.storage import yamlio

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 64 * 1024


class Keymap(NamedTuple):
    """Keys that stand in the place of the table's."""

    keys: dict[str, tuple[str, ...]]
    """By action id, as Textual names them."""
    problems: tuple[str, ...]
    """A line each: the file, the number of the line, what is wrong."""

    def bound(self) -> dict[str, str]:
        """The keys as `App.set_keymap` takes them."""
        return {identity: ",".join(keys) for identity, keys in self.keys.items()}


def load(path: Path) -> Keymap:
    """The keys of a file; nothing where there is none."""
    try:
        with path.open("rb") as file:
            loaded = yamlio.load(file.read(_LARGEST), path.name)
    except FileNotFoundError:
        return Keymap({}, ())
    except OSError as error:
        return Keymap({}, (f"{path.name}: {error.strerror}",))
    except NutgrafError as error:
        return Keymap({}, (str(error),))
    if loaded.data is None:
        return Keymap({}, ())
    if not isinstance(loaded.data, dict):
        return Keymap({}, (str(loaded.error((), "write a line for each action: its id, a colon, its key")),))
    return _checked(loaded, loaded.data)


def _checked(loaded: yamlio.Loaded, data: dict[str, Any]) -> Keymap:
    """The entries that can be bound, and what is wrong with the others."""
    keys: dict[str, tuple[str, ...]] = {}
    problems: list[str] = []
    for identity, value in data.items():
        reason = _wrong(identity, value)
        if reason:
            problems.append(str(loaded.error((identity,), reason)))
        else:
            keys[identity] = tuple(normal(key) for key in _listed(value))
    while found := clashes(keys):
        key, one, other = found[0]
        guilty = other if other in keys else one
        keys.pop(guilty)
        owner = one if guilty == other else other
        problems.append(str(loaded.error((guilty,), f"{shown(key)} is already the key of {owner}")))
    return Keymap(keys, tuple(problems))


def _wrong(identity: object, value: object) -> str | None:
    """What is wrong with an entry, None where nothing is."""
    if identity not in BY_ID:
        return "there is no action of this id"
    keys = _listed(value)
    if not keys:
        return "a key, or a list of keys"
    for key in keys:
        if not isinstance(key, str):
            return "keys are words: put a digit in quotes"
        if not known(key):
            return f"no terminal sends a key '{key}'"
    return None


def _listed(value: object) -> list[Any]:
    """One key or several as a list."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]
