"""The last line: the keys that matter where the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.reactive import var
from textual.widget import Widget

from tui.app import paint
from tui.app.keyboard.commands import keys_of
from tui.app.keyboard.keynames import shown
from tui.app.keyboard.sequences import following
from tui.app.keys import BY_ID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.screen import Screen

    from tui.app.keys import Action

Hint = tuple[str, str]
"""A key as a person writes it, and what it does."""

_GAP = 3
_TYPING: tuple[Hint, ...] = (("⏎", "go there"), ("esc", "leave"))
"""What a line of input says that says nothing of its own."""
_ALWAYS = 90
"""Rows of the table from this place on stand at the right end and are dropped last."""


class KeyLine(Widget):
    """One line of hints, drawn at once: Textual's Footer is a widget a key and slows every change of focus.

    A focused widget, or the screen, may say what to show in an attribute `HINTS`; else the table of
    keys is asked for what is bound at the moment.
    """

    DEFAULT_CSS = """
    KeyLine { dock: bottom; height: 1; padding: 0 2; background: $surface; color: $muted; }
    """
    prefix: var[str] = var("")
    """A key that waits for the next one of its sequence."""

    def on_mount(self) -> None:
        """Follow the focus, the bindings and the sequences."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_changed)
        if hasattr(self.app, "prefix"):
            self.watch(self.app, "prefix", self._prefix_changed, init=False)

    def _bindings_changed(self, _: Screen[object]) -> None:
        self.refresh()

    def _prefix_changed(self, prefix: str) -> None:
        self.prefix = prefix
        self.refresh()

    def render(self) -> Content:
        """The hints that fit."""
        width = self.content_size.width
        if self.prefix:
            return _line(self._following(), (), width)
        focused = self.screen.focused
        own = getattr(focused, "HINTS", None) or getattr(self.screen, "HINTS", None)
        if own is None and focused is not None and focused.check_consume_key("a", "a"):
            own = _TYPING
        if own is not None:
            return _line(own, (), width)
        usual, always = self._bound()
        return _line(usual, always, width)

    def _bound(self) -> tuple[list[Hint], list[Hint]]:
        """What the table says of the keys bound now: those of the place, those of everywhere."""
        keys: dict[str, list[str]] = {}
        for key, (_, binding, enabled, _) in self.screen.active_bindings.items():
            if enabled and binding.id in BY_ID:
                keys.setdefault(binding.id, []).append(key)
        bound = sorted((BY_ID[name] for name in keys if BY_ID[name].footer), key=lambda a: (a.footer, a.id))
        hints = [(action.footer, (_keys(action, keys), action.label)) for action in bound]
        return [h for place, h in hints if place < _ALWAYS], [h for place, h in hints if place >= _ALWAYS]

    def _following(self) -> list[Hint]:
        """What may follow the key that waits."""
        bound = self.screen.active_bindings
        hints = [
            (shown(f"{self.prefix} {key}"), bound[f"{self.prefix} {key}"].binding.description)
            for key in following(self.prefix, bound)
        ]
        return [*hints, ("esc", "nothing")]


def _keys(action: Action, keys: dict[str, list[str]]) -> str:
    """The first key of an action, and of the one the other way: `f F`."""
    ids = (name for name in (action.id, action.pair) if name in keys)
    return " ".join(keys_of(BY_ID[name], keys[name])[0] for name in ids)


def _line(left: Iterable[Hint], right: Iterable[Hint], width: int) -> Content:
    """Hints on a line; where they do not all fit, the left ends earlier and the right keeps its last two."""
    begins, ends = list(left), list(right)
    while len(ends) > 2 and _width(begins) + _GAP + _width(ends) > width:
        del ends[0]
    ends = _fitting(ends, width)
    begins = _fitting(begins, width - _width(ends) - (_GAP if ends else 0))
    blank = " " * max(0, width - _width(begins) - _width(ends))
    return Content.assemble(*drawn(begins), blank if ends else "", *drawn(ends))


def _fitting(hints: Iterable[Hint], width: int) -> list[Hint]:
    """As many hints from the first on as fit."""
    kept: list[Hint] = []
    for hint in hints:
        if _width([*kept, hint]) > width:
            break
        kept.append(hint)
    return kept


def _width(hints: list[Hint]) -> int:
    """The columns that hints take on a line."""
    return sum(paint.cells(key) + 1 + paint.cells(label) for key, label in hints) + _GAP * max(
        0, len(hints) - 1
    )


def drawn(hints: list[Hint]) -> list[str | tuple[str, str]]:
    """Hints as parts of a line: the key strong, its meaning quiet."""
    parts: list[str | tuple[str, str]] = []
    for number, (key, label) in enumerate(hints):
        if number:
            parts.append(" " * _GAP)
        parts += [(f"{key} ", "bold $foreground"), label]
    return parts
