"""The theme picker: moving in the list shows the theme at once on everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.theme import BUILTIN_THEMES

from tui.app import themes
from tui.app.messages import SettingChosen
from tui.app.screens.finder import Finder
from tui.app.tables.listing import Column, Row

if TYPE_CHECKING:
    from tui.app.panes.footer import Hint


class ThemesScreen(Finder):
    """Themes by name, at the side, so that the screen below can be seen; Escape brings the old one back."""

    HEADING = "Theme"
    COLUMNS: ClassVar[tuple[Column, ...]] = (Column(10, share=1),)
    PLACEHOLDER = "type to find a theme"
    HINTS: ClassVar[tuple[Hint, ...]] = (("⏎", "keep it"), ("esc", "as before"))
    DEFAULT_CSS = """
    ThemesScreen {
        align: right top; background: transparent;
        & > .sheet { width: 34; height: 100%; max-height: 100%; }
    }
    """

    def rows(self) -> tuple[Row, ...]:
        """A row a theme, ours and the reader's above Textual's."""
        own = [name for name in themes.names() if name not in BUILTIN_THEMES]
        others = [name for name in themes.names() if name in BUILTIN_THEMES]
        return (
            *(Row(name, (name,)) for name in own),
            Row("", ("",), group=True),
            *(Row(n, (n,)) for n in others),
        )

    def on_mount(self) -> None:
        """Begin at the theme that shows."""
        self._before = self.app.theme
        self.list.move_to(self._before)

    def reached(self, key: str | None) -> None:
        """Show the theme under the cursor."""
        if key is not None and key != self.app.theme:
            self.tell(" ".join(themes.use(self.app, key)))

    def chosen(self, key: str) -> None:
        """Keep the theme."""
        if self.app.theme == key:
            self.app.post_message(SettingChosen("theme", key))
            self.dismiss(key)

    def action_leave(self) -> None:
        """Bring the theme back that was there before."""
        themes.use(self.app, self._before)
        self.dismiss(None)
