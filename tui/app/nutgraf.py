"""The app: which screen shows, and what works everywhere."""

from __future__ import annotations

import gc
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from textual import events, on, work

from tui.app import themes
from tui.app.keyboard import sequences
from tui.app.keys import bindings
from tui.app.lazy import load, load_core
from tui.app.messages import Arrived, ArticleChosen, FigureChosen, SettingChosen
from tui.app.shell import Shell
from tui.core import settings
from tui.core.errors import NutgrafError
from tui.core.places import config_folder

if TYPE_CHECKING:
    from textual.screen import Screen

    from tui.app.keyboard.keymap import Keymap
    from tui.core.compare.view import View
    from tui.core.library import Library
    from tui.core.model import Article
    from tui.core.underway import Underway


class Nutgraf(Shell):
    """A terminal explorer for business news."""

    TITLE = "nutgraf"
    DEFAULT_CSS = "Nutgraf Toast { background: $panel; color: $foreground; }"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [*bindings("app")]

    def __init__(
        self,
        article: Article | None,
        library: Library | None = None,
        *,
        underway: Underway | None = None,
        at_top: bool = False,
        named: str | None = None,
    ) -> None:
        """Make the app.

        Args:
            article: What to open; None for the library.
            library: The reader's, in the place of the usual one.
            underway: What to open as soon as it is read.
            at_top: The reader asked for this article alone, so that going back from it quits.
            named: What the reader named to read the article from.
        """
        super().__init__()
        self._library = library
        self.settings = settings.load()
        self._first = article
        self._underway = underway
        self._held: list[events.Key] = []
        self.views: dict[str, View] = {}
        """How the reader wants to see the comparison of each article, until the app ends."""
        self._at_top = at_top
        self._named = named
        own_keys = config_folder() / "keys.yaml"
        self._keys: Keymap | None = load("keyboard.keymap", "load")(own_keys) if own_keys.exists() else None
        broken = (self.settings.problem,) if self.settings.problem else ()
        self._problems = (
            *broken,
            *themes.use(self, self.settings.theme or themes.DEFAULT),
            *(self._keys.problems if self._keys else ()),
        )

    def on_mount(self) -> None:
        """Take the reader's keys, and say what was wrong with their files."""
        self.call_after_refresh(_collect_again)
        if self._keys is not None:
            self.set_keymap(self._keys.bound())
            self.beginnings |= sequences.beginnings(key for keys in self._keys.keys.values() for key in keys)
        for problem in self._problems:
            self.say(problem, wrong=True)

    @cached_property
    def library(self) -> Library:
        """The reader's library, loaded when it is first of use: the first picture of an article is before."""
        library: Library = self._library or load_core("library", "Library").open()
        return library

    # Screens.

    def get_default_screen(self) -> Screen[Any]:
        """The screen at the top: the article asked for, or the wait for it; else the library."""
        if self._underway is not None:
            screen: Screen[Any] = load("screens.waiting", "WaitingScreen")(self._underway)
        else:
            screen = self._library_screen() if self._first is None else self._explorer(self._first)
        # Textual gives the first screen no place for a result, and without one it cannot be replaced.
        screen._push_result_callback(screen, None)  # noqa: SLF001
        return screen

    def _explorer(self, article: Article) -> Screen[Any]:
        screen: Screen[Any] = load("screens.explorer", "ExplorerScreen")(
            article, lambda: self.library, named=self._named if article is self._first else None
        )
        return screen

    def _library_screen(self) -> Screen[Any]:
        self._first, self._at_top = None, False
        screen: Screen[Any] = load("screens.library", "LibraryScreen")(self.library)
        return screen

    async def action_back(self) -> None:
        """Leave the screen; from the one at the top, the app."""
        if len(self.screen_stack) > 1:
            await self.pop_screen()
        elif self._first is None or self._at_top:
            self.exit()
        else:
            await self.switch_screen(self._library_screen())

    async def action_library(self) -> None:
        """Show the library, whatever was asked for first."""
        self._at_top = False
        while len(self.screen_stack) > 2:
            await self.pop_screen()
        await self.action_back()

    def show_article(self, article: Article) -> None:
        """Open an article, in the place of the one that is open."""
        if self._first is None and len(self.screen_stack) == 1:
            self.push_screen(self._explorer(article))
        else:
            self.switch_screen(self._explorer(article))

    @on(FigureChosen)
    async def _open_at(self, message: FigureChosen) -> None:
        """Open an article over what is shown, at a figure."""
        screen: Any = self._explorer(message.article)
        await self.push_screen(screen)
        screen.show_figure(message.figure)

    @on(Arrived)
    async def _arrived(self, message: Arrived) -> None:
        """Open what was underway, and hand it the keys that were typed meanwhile."""
        underway, self._underway = self._underway, None
        if underway is None:
            return
        try:
            self._first = underway.result()
        except BaseException as error:  # noqa: BLE001  (who runs the app tells it, on the terminal given back)
            self.crash = error
            self.exit(return_code=1)
            return
        await self.switch_screen(self._explorer(self._first))
        self._held = message.keys
        self.call_after_refresh(self._type)

    async def _type(self) -> None:
        """Hand over the first key that is held; the next one follows when this one has done its work."""
        if self._held:
            await super().on_event(self._held[0])
            del self._held[0]
            self.call_after_refresh(self._type)

    async def on_event(self, event: events.Event) -> None:
        """Let no key overtake those that were typed before it."""
        if self._held and isinstance(event, events.Key) and not event.is_forwarded:
            self._held.append(event)
        else:
            await super().on_event(event)

    @on(ArticleChosen)
    def _open_stored(self, message: ArticleChosen) -> None:
        self._read_stored(message.id)

    @work(thread=True, exclusive=True, group="open")
    def _read_stored(self, identity: str) -> None:
        try:
            article = self.library.article(identity)
        except NutgrafError as error:
            self.call_from_thread(self.say, str(error), wrong=True)
        else:
            self.call_from_thread(self.show_article, article)

    # Dialogs.

    def action_open(self) -> None:
        """Ask for a file or a text to read."""
        self.push_screen(load("screens.add", "AddScreen")(self.library))

    def action_themes(self) -> None:
        """Choose a theme, which shows at once and is remembered when it is taken."""
        self.push_screen(load("screens.themes", "ThemesScreen")())

    def action_keys(self) -> None:
        """Show the keys that work here."""
        load("screens.commands", "show_keys")(self)

    def action_palette(self) -> None:
        """Find a command, a theme or an article by its name."""
        load("screens.commands", "show_palette")(self, self.library)

    # What is remembered.

    @on(SettingChosen)
    def _remember(self, message: SettingChosen) -> None:
        self.settings = replace(self.settings, **{message.name: message.value})
        self._write_settings()

    @work(thread=True, exclusive=True, group="settings")
    def _write_settings(self) -> None:
        try:
            settings.save(self.settings)
        except NutgrafError as error:
            self.call_from_thread(self.say, str(error), wrong=True)


def _collect_again() -> None:
    """Let unused memory go again, after the first picture; what is there by now stays for good."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def run(
    article: Article | None,
    *,
    underway: Underway | None = None,
    at_top: bool = False,
    named: str | None = None,
) -> int:
    """Open the explorer and stay until the reader leaves.

    Args:
        article: What to open; None for the library.
        underway: What to open as soon as it is read.
        at_top: The reader asked for this article alone, so that going back from it quits.
        named: What the reader named to read the article from.

    Returns:
        The exit code: 0, or 128 and the number of the signal that ended it.

    Raises:
        NutgrafError: What was underway cannot be read.
        BaseException: What went wrong inside the app, after the terminal was given back.
    """
    # Looking for memory to let go takes a sixth of the time to the first picture, and finds none.
    gc.disable()
    app = Nutgraf(article, underway=underway, at_top=at_top, named=named)
    app.run()
    if app.crash is not None:
        raise app.crash
    return app.return_code or 0
