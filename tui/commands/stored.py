"""Articles that are parsed already: stored files and the library's, read without loading the parser."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui.core import store
from tui.core.places import data_folder, shipped

if TYPE_CHECKING:
    from tui.core.model import Article

_ID = re.compile(store.ID)
_STORED = (".yaml", ".yml")


def article(source: str) -> Article | None:
    """The stored article that a SOURCE names: a YAML file, or the id of a library article.

    Returns:
        None where the source is something to parse.

    Raises:
        NutgrafError: The file is no stored article.
    """
    path = Path(source)
    if path.suffix.lower() in _STORED:
        return store.read_article(path)
    if _ID.fullmatch(source) and not path.exists():
        for folder in (data_folder() / "articles", shipped("content") / "articles"):
            kept = folder / f"{source}.yaml"
            if kept.is_file():
                return _corrected(store.read_article(kept))
    return None


def _corrected(article: Article) -> Article:
    """The article with its reader's corrections; only where there are some, what lays them on is loaded."""
    folder = data_folder()
    if not (folder / "corrections" / f"{article.id}.yaml").exists():
        return article
    overlay: Any = import_module("tui.core.corrections.overlay")
    laid: Article = overlay.of_reader(article, folder)
    return laid
