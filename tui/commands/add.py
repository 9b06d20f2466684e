"""`nutgraf add`: sources into the reader's library."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import track

from tui.commands import sources
from tui.core.errors import NutgrafError
from tui.core.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator


def run(names: list[str], *, replace: bool) -> int:
    """Parse sources into the library; a folder stands for the files in it.

    Args:
        names: Files, folders, stored articles, or `-`.
        replace: Write over articles that a person has edited.

    Returns:
        0, or 1 where a source failed (each has its line on stderr).

    Raises:
        NutgrafError: The one source failed, or a folder has no files.
    """
    library = Library.open()
    files = [file for name in names for file in _files(name)]
    failed = 0
    for file in _with_progress(files):
        try:
            entry = library.add(sources.article(file), replace=replace)
        except NutgrafError as error:
            if len(files) == 1:
                raise
            failed = 1
            print(f"nutgraf: {error}", file=sys.stderr)
            continue
        print(f"{entry.id}\t{entry.title}")
    return failed


def _files(name: str) -> Iterator[str]:
    """A source as it is; of a folder the visible files in it and below it, in order."""
    folder = Path(name)
    if name == "-" or not folder.is_dir():
        yield name
        return
    found = sorted(p for p in folder.rglob("*") if p.is_file() and not _hidden(p.relative_to(folder)))
    if not found:
        raise NutgrafError(name, "there are no files in this folder")
    yield from (str(path) for path in found)


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _with_progress(files: list[str]) -> Iterator[str]:
    """The files, with a progress bar on standard error where a person watches."""
    console = Console(stderr=True)
    yield from track(
        files, "Reading", console=console, transient=True, disable=not console.is_terminal or len(files) == 1
    )
