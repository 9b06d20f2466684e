"""`?`, the keys that work here, and `:`, everything that can be done, both to be searched and run."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Protocol, runtime_checkable

from textual import work

from tui.app import themes
from tui.app.keyboard.commands import PLACES, Command, gather
from tui.app.messages import ArticleChosen, SettingChosen
from tui.app.screens.finder import Finder
from tui.app.tables.listing import Column, Row
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.app import App

    from tui.app.panes.footer import Hint
    from tui.core.library import Entry, Library

    At = Callable[[str], bool]


@runtime_checkable
class Placed(Protocol):
    """A screen with places that a number or a per cent names."""

    def has_place(self, name: str) -> bool:
        """Whether the words name a place."""

    def go_to(self, name: str) -> None:
        """Go to the place."""


class KeysScreen(Finder):
    """The keys, those of the pane with the focus first."""

    HEADING = "Keys"
    COLUMNS: ClassVar[tuple[Column, ...]] = (Column(15), Column(20, share=1))
    PLACEHOLDER = "type to find a key"
    HINTS: ClassVar[tuple[Hint, ...]] = (("↑↓", "move"), ("⏎", "do it"), ("esc", "leave"))

    def __init__(self, commands: Iterable[Command]) -> None:
        """Make the dialog.

        Args:
            commands: The active ones first, nearest to the focus first.
        """
        super().__init__()
        self.commands = tuple(commands)

    def rows(self) -> tuple[Row, ...]:
        """A row an action, under the name of the place where it works."""
        found: list[Row] = []
        for (active, place), group in groupby(self.commands, _place):
            title = place if active else f"{place}, with the focus there"
            if found:
                found.append(Row(f"- {len(found)}", ("",), group=True))
            found.append(
                Row(f"-{place} {active}", (((title, "heading" if active else "muted"),),), group=True)
            )
            found += [_key_row(command, active=active) for command in group]
        return tuple(found)


class PaletteScreen(Finder):
    """Everything by its name: commands, themes, articles; a number or a per cent is a place in it."""

    HEADING = "Commands"
    COLUMNS: ClassVar[tuple[Column, ...]] = (Column(20, share=1), Column(12, align="right"))
    PLACEHOLDER = "type what you want to do"
    HINTS: ClassVar[tuple[Hint, ...]] = (("↑↓", "move"), ("⏎", "do it"), ("esc", "leave"))

    def __init__(self, commands: Iterable[Command], library: Library, at: At | None = None) -> None:
        """Make the dialog.

        Args:
            commands: Those that work here are listed.
            library: Its articles are listed as soon as they are read.
            at: Whether words name a place on the screen below; None where it has no places.
        """
        super().__init__()
        self._at = at
        self._place = ""
        self.commands = tuple(commands)
        self.library = library
        self.entries: tuple[Entry, ...] = ()

    def on_mount(self) -> None:
        """Read the library."""
        self._read()

    @work(thread=True)
    def _read(self) -> None:
        try:
            entries = self.library.entries()
        except NutgrafError:
            # The library screen says what is wrong with it; the commands are of use without it.
            return
        self.app.call_from_thread(self._found, entries)

    def _found(self, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self.list.rows = self.rows()

    def placeholder(self) -> str:
        """What the line says while it is empty."""
        places = ", or a place: 12 for a paragraph, 40%" if self._at is not None else ""
        return self.PLACEHOLDER + places

    def typed(self, text: str) -> None:
        """Offer the place that a number names."""
        place = text.strip() if self._at is not None and self._at(text) else ""
        if place != self._place:
            self._place = place
            self.list.rows = self.rows()
            self.list.action_top()

    def rows(self) -> tuple[Row, ...]:
        """A place where one was typed, then commands, articles, themes."""
        where = f"{self._place} of the article" if self._place.endswith("%") else f"paragraph {self._place}"
        going = (Row(f"place {self._place}", (f"Go to {where}", (("place", "muted"),))),)
        doing = (
            Row(f"action {c.action.id}", (c.action.help.rstrip("."), ((" ".join(c.keys[:2]), "muted"),)))
            for c in self.commands
            if c.node is not None
        )
        reading = (
            Row(f"article {e.id}", (f"Read: {e.title}", (("article", "muted"),))) for e in self.entries
        )
        looking = (Row(f"theme {name}", (f"Theme: {name}", (("theme", "muted"),))) for name in themes.names())
        return (*(going if self._place else ()), *doing, *reading, *looking)


def show_keys(app: App[None]) -> None:
    """Open `?` over the screen of the app."""
    commands = gather(app.screen)

    async def run(key: str | None) -> None:
        await _run(app, commands, (key or "").removeprefix("action "))

    app.push_screen(KeysScreen(commands), run)


def show_palette(app: App[None], library: Library) -> None:
    """Open `:` over the screen of the app."""
    screen = app.screen
    commands = gather(screen)

    async def run(key: str | None) -> None:
        kind, _, name = (key or "").partition(" ")
        if kind == "action":
            await _run(app, commands, name)
        elif kind == "place" and isinstance(screen, Placed):
            screen.go_to(name)
        elif kind == "article":
            app.post_message(ArticleChosen(name))
        elif kind == "theme" and not themes.use(app, name):
            app.post_message(SettingChosen("theme", name))

    at = screen.has_place if isinstance(screen, Placed) else None
    app.push_screen(PaletteScreen(commands, library, at), run)


async def _run(app: App[None], commands: Iterable[Command], identity: str) -> None:
    """Run an action where it was active when the dialog opened."""
    for command in commands:
        if command.action.id == identity and command.node is not None:
            await app.run_action(command.action.action, command.node)


def _place(command: Command) -> tuple[bool, str]:
    """Whether it works from here, and what its place is called."""
    return command.node is not None, PLACES[command.action.where]


def _key_row(command: Command, *, active: bool) -> Row:
    """A key and what it does."""
    keys = "  ".join(command.keys)
    tones = ("accent", "") if active else ("muted", "muted")
    cells = (((keys, tones[0]),), ((command.action.help.rstrip("."), tones[1]),))
    find = f"{keys} {command.action.label} {command.action.help} {PLACES[command.action.where]}"
    return Row(f"action {command.action.id}", cells, find=find)
