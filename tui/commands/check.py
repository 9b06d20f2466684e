"""`nutgraf check`: whether library files are whole."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tui.core import places, store
from tui.core.corrections import correction
from tui.core.errors import NutgrafError
from tui.core.marks import note
from tui.core.model import text_at
from tui.core.storage import yamlio
from tui.core.storage.files import read_file
from tui.core.storage.records import checked

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUFFIXES = (".yaml", ".yml")
_ARTICLES, _NOTES, _CORRECTIONS = "articles", "notes", "corrections"
_PUT_AWAY = frozenset(("trash", "backups"))
"""Folders of the library whose files nothing reads any more."""


def run(paths: list[str]) -> int:
    """Check files, and the YAML files in folders and below them.

    Args:
        paths: Files and folders; none for the reader's library.

    Returns:
        0 where everything is whole, else 1; each problem has its line on stderr.

    Raises:
        NutgrafError: There is no such file or folder.
    """
    files = problems = 0
    for path in _files(paths):
        files += 1
        try:
            _check(path, named=str(path) in paths)
        except NutgrafError as error:
            problems += 1
            print(f"nutgraf: {error}", file=sys.stderr)
    print(f"{files} {'file' if files == 1 else 'files'} checked, {problems} broken")
    return 1 if problems else 0


def _files(paths: list[str]) -> Iterator[Path]:
    """The files to check, those of a folder in order."""
    for path in [Path(name) for name in paths] or [places.data_folder(), places.config_folder()]:
        if path.is_dir():
            yield from sorted(_in_folder(path))
        elif paths and not path.exists():
            raise NutgrafError(str(path), "there is no such file or folder")
        elif paths:
            yield path


def _in_folder(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if (
            path.suffix in _SUFFIXES
            and path.is_file()
            and _PUT_AWAY.isdisjoint(path.relative_to(folder).parts)
        ):
            yield path


def _check(path: Path, *, named: bool) -> None:
    """Check one file by what it is: an article, notes, or something else of ours that has to be sound YAML.

    Args:
        path: The file.
        named: It was given by name, so that it has to be an article or notes.
    """
    loaded = yamlio.load(read_file(path, yamlio.MAX_BYTES), str(path))
    marked = isinstance(loaded.data, dict) and "nutgraf" in loaded.data
    kind = path.parent.name
    if kind == _CORRECTIONS or (marked and kind != _ARTICLES and "corrections" in loaded.data):
        checked(loaded.data, str(path), "corrections", correction.sheet, loaded.error)
    elif kind == _NOTES or (marked and kind != _ARTICLES and "notes" in loaded.data):
        checked(loaded.data, str(path), "notes", note.sheet, loaded.error)
    elif kind == _ARTICLES or marked or named:
        article = store.from_data(loaded.data, str(path), loaded.error)
        for number, figure in enumerate(article.figures):
            if text_at(article.title, article.sections, figure.at) != figure.written:
                raise loaded.error(("figures", number), f"its words are not in the text: {figure.written}")
