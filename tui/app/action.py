"""What a row of the table of actions holds."""

from __future__ import annotations

from typing import NamedTuple


class Action(NamedTuple):
    """What a key does."""

    id: str
    """By this name a reader's keys.yaml rebinds it; `where.name`."""
    keys: tuple[str, ...]
    """Textual key names or single characters (a comma is `comma`); a sequence is written `g g`."""
    action: str
    """The Textual action, run on the node of `where`."""
    label: str
    """A word or two for the footer."""
    help: str
    """One sentence for `?` and the palette."""
    where: str
    """The node whose BINDINGS get it: one of the names in the values of `keys.FOCUS`."""
    footer: int = 0
    """Place in the footer, 1 first; 0 keeps it out."""
    always: bool = False
    """It works in every dialog and every input too."""
    pair: str = ""
    """Id of the action the other way; the footer shows both keys."""
