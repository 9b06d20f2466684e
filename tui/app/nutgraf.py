"""The app: which screen shows, and what works everywhere."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from textual import events, on, work
from textual.app import App
from textual.filter import LineFilter, Monochrome, NoColor
from textual.reactive import var
from textual.worker import WorkerFailed

from tui.app import keymap, sequences, signals, themes
from tui.app.guard import Printable
from tui.app.keynames import shown
from tui.app.keys import bindings
from tui.app.lazy import load
from tui.app.messages import ArticleChosen, SettingChosen
from tui.core import settings
from tui.core.errors import NutgrafError
from tui.core.places import config_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.driver import Driver
    from textual.screen import Screen

    from tui.core.library import Library
    from tui.core.model import Article


class Nutgraf(App[None]):
    """A terminal explorer for business news."""

    TITLE = "nutgraf"
    CSS_PATH = "nutgraf.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-middle"), (140, "-wide")]
    BINDINGS = [*bindings("app")]
    prefix: var[str] = var("")
    """A key that waits for the next one of its sequence."""

    def __init__(self, article: Article | None, library: Library, *, at_top: bool = False) -> None:
        """Make the app.

        Args:
            article: What to open; None for the library.
            library: The reader's.
            at_top: The reader asked for this article alone, so that going back from it quits.
        """
        super().__init__(driver_class=_driver())
        self.library = library
        self.settings = settings.load()
        self.crash: BaseException | None = None
        self._first = article
        self._at_top = at_top
        self._keys = keymap.load(config_folder() / "keys.yaml")
        broken = (self.settings.problem,) if self.settings.problem else ()
        shown_wrong = themes.use(self, self.settings.theme or themes.DEFAULT)
        self._problems = (*broken, *shown_wrong, *self._keys.problems)
        self._filters_last: tuple[LineFilter, ...] = (Printable(), *((NoColor(),) if self.no_color else ()))

    def on_mount(self) -> None:
        """Take the reader's keys, say what was wrong with them, and catch signals."""
        self.set_keymap(self._keys.bound())
        for problem in self._problems:
            self.say(problem, severity="warning")
        if not self.is_headless:
            signals.catch(lambda code: self.exit(return_code=code))

    # Screens.

    def get_default_screen(self) -> Screen[Any]:
        """The screen at the top: the article asked for, else the library."""
        return self._library_screen() if self._first is None else self._explorer(self._first)

    def _explorer(self, article: Article) -> Screen[Any]:
        screen: Screen[Any] = load("screens.explorer", "ExplorerScreen")(article, self.library)
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
        await self.action_back()

    def show_article(self, article: Article) -> None:
        """Open an article, in the place of the one that is open."""
        if self._first is None and len(self.screen_stack) == 1:
            self.push_screen(self._explorer(article))
        else:
            self.switch_screen(self._explorer(article))

    @on(ArticleChosen)
    def _open_stored(self, message: ArticleChosen) -> None:
        self._read_stored(message.id)

    @work(thread=True, exclusive=True, group="open")
    def _read_stored(self, identity: str) -> None:
        try:
            article = self.library.article(identity)
        except NutgrafError as error:
            self.call_from_thread(self.say, str(error), severity="error")
        else:
            self.call_from_thread(self.show_article, article)

    # Dialogs.

    def action_open(self) -> None:
        """Ask for a file or a text to read."""
        self.push_screen(load("screens.add", "AddScreen")(self.library), self._chosen)

    def _chosen(self, identity: str | None) -> None:
        if identity is not None:
            self._read_stored(identity)

    def action_themes(self) -> None:
        """Choose a theme, which shows at once and is remembered when it is taken."""
        self.push_screen(load("screens.themes", "ThemesScreen")())

    def action_keys(self) -> None:
        """Show the keys that work here."""
        load("screens.commands", "show_keys")(self)

    def action_palette(self) -> None:
        """Find a command, a theme or an article by its name."""
        load("screens.commands", "show_palette")(self, self.library)

    def action_help_quit(self) -> None:
        """`ctrl+c` copies a selection; where there is none, say how to leave."""
        bound = {one.binding.id: key for key, one in self.screen.active_bindings.items()}
        keys = [shown(bound[name]) for name in ("app.back", "app.quit") if name in bound]
        self.say(f"{' or '.join(keys)} quits" if keys else "Esc closes this; then q quits")

    def say(self, text: str, *, severity: str = "information") -> None:
        """Show a line in a corner for a while; it is never read as markup."""
        self.notify(text, severity=severity, markup=False, timeout=5 if severity == "information" else 12)  # type: ignore[arg-type]  # one of Textual's three words

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
            self.call_from_thread(self.say, str(error), severity="warning")

    # Keys, looks and ends.

    async def on_event(self, event: events.Event) -> None:
        """Take keys that belong to a sequence before anyone else."""
        if isinstance(event, events.Key) and not event.is_forwarded and await self._in_sequence(event.key):
            return
        await super().on_event(event)

    async def _in_sequence(self, key: str) -> bool:
        """Whether a key began or ended a sequence; a completed one is run."""
        bound = self.screen.active_bindings
        step = sequences.step(self.prefix, key, bound)
        self.prefix = step.prefix
        if step.chosen:
            await self.run_action(bound[step.chosen].binding.action, bound[step.chosen].node)
        return step.used

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of our own that a theme may leave out."""
        return themes.defaults(self.current_theme)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What every painted line passes; without colours where the reader wants none."""
        usual = (one for one in super().get_line_filters() if not isinstance(one, Monochrome))
        return (*usual, *self._filters_last)

    def _handle_exception(self, error: Exception) -> None:
        self.crash = error.error if isinstance(error, WorkerFailed) else error
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """End without Textual's traceback, which prints the values of variables; `run` tells."""
        self._close_messages_no_wait()


def _driver() -> type[Driver] | None:
    """Our driver where Textual would take the one it is made from."""
    driver: type[Driver] | None = None if sys.platform == "win32" else load("driver", "TolerantDriver")
    return driver


def run(article: Article | None, library: Library, *, at_top: bool = False) -> int:
    """Open the explorer and stay until the reader leaves.

    Args:
        article: What to open; None for the library.
        library: The reader's.
        at_top: The reader asked for this article alone, so that going back from it quits.

    Returns:
        The exit code: 0, or 128 and the number of the signal that ended it.

    Raises:
        Exception: What went wrong inside the app, after the terminal was given back.
    """
    app = Nutgraf(article, library, at_top=at_top)
    app.run()
    if app.crash is not None:
        raise app.crash
    return app.return_code or 0
