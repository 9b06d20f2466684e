"""Where to write an export: a path with a usual name; a file that is there is not written over unasked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.widgets import Input

from tui.app.screens.ask import Confirm, Prompt
from tui.core.errors import NutgrafError
from tui.core.storage.files import write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.app.panes.footer import Hint


class ExportScreen(Prompt):
    """Writes a text to the file that the reader names; gives the path, or None."""

    def __init__(self, text: str | Callable[[Path], str], name: str, *, heading: str = "Export") -> None:
        """Make the dialog.

        Args:
            text: What is written; or what gives it for a path, and says what is wrong with the path.
            name: The usual name of the file, in the working folder.
            heading: Of the dialog.
        """
        super().__init__(heading, str(Path.cwd() / name))
        self._export = text

    def hints(self) -> list[Hint]:
        """The keys."""
        return [("⏎", "write it"), ("esc", "leave")]

    @on(Input.Submitted)
    def _named(self, event: Input.Submitted) -> None:
        event.stop()
        event.prevent_default()
        if event.value.strip():
            self._look(event.value.strip())

    @on(Input.Changed)
    def _typed(self) -> None:
        self.tell("")

    @work(thread=True, exclusive=True)
    def _look(self, name: str) -> None:
        """Ask before an old file goes; a folder cannot be written over at all."""
        try:
            path = Path(name).expanduser()
            there, folder = path.exists(), path.is_dir()
        except (OSError, RuntimeError, ValueError) as error:
            self.app.call_from_thread(self.tell, str(error))
            return
        if folder:
            self.app.call_from_thread(self.tell, f"{path.name} is a folder; give the name of a file")
        elif there:
            self.app.call_from_thread(self._ask, path)
        else:
            self.app.call_from_thread(self._write, path)

    def _ask(self, path: Path) -> None:
        question = Confirm(f"{path} is there already.", yes="write over it", no="keep it")

        def answered(yes: bool | None) -> None:
            if yes:
                self._write(path)

        self.app.push_screen(question, answered)

    @work(thread=True, exclusive=True)
    def _write(self, path: Path) -> None:
        try:
            write_atomic(path, self._export if isinstance(self._export, str) else self._export(path))
        except NutgrafError as error:
            self.app.call_from_thread(self.tell, str(error))
        else:
            self.app.call_from_thread(self.dismiss, str(path))
