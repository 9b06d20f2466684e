"""Writing the marks of an article to a file of the reader's choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.screens.export import ExportScreen
from tui.core import export
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from tui.app.screens.explorer import ExplorerScreen


def ask(screen: ExplorerScreen) -> None:
    """Ask where the marks and corrections go, and write them as Markdown."""
    article = screen.pages.article
    try:
        notes, corrected = screen.marking.all(), screen.marking.corrections()
    except NutgrafError as error:
        screen.say(str(error), wrong=True)
        return
    if not notes and not corrected:
        screen.say("Nothing to export: H highlights the reading sentence, a writes a note on it")
        return

    def written(path: str | None) -> None:
        if path is not None:
            screen.say(f"Wrote {path}")

    text = export.markdown(article, notes, corrected)
    screen.app.push_screen(ExportScreen(text, f"{article.id}.md", heading="Export the marks to"), written)
