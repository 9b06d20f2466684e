"""What a SOURCE on the command line stands for."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tui.core import pipeline, store
from tui.core.errors import NutgrafError
from tui.core.places import data_folder, shipped
from tui.core.read.opening import is_address
from tui.core.text import clean

if TYPE_CHECKING:
    from tui.core.model import Article

_ID = re.compile(r"[a-z0-9-]{1,80}")
_STORED = (".yaml", ".yml")


def article(source: str) -> Article:
    """The article a SOURCE names: parsed, or read where it is a stored one.

    Args:
        source: A file, a stored article's YAML file, the id of a library article, an address, or `-`.

    Raises:
        NutgrafError: There is no such source, or it cannot be read.
    """
    if is_address(source):
        return pipeline.parse_source(source, _say)
    path = Path(source)
    if path.suffix.lower() in _STORED:
        return store.read_article(path)
    stored = stored_file(source)
    if stored is not None and not path.exists():
        return store.read_article(stored)
    return pipeline.parse_source(source)


def _say(line: str) -> None:
    """Talk goes to standard error, as one printable line."""
    sys.stderr.write(f"nutgraf: {clean(line, one_line=True)}\n")


def stored_file(identity: str) -> Path | None:
    """The file of a library article, the reader's own before a shipped one."""
    if _ID.fullmatch(identity):
        for folder in (data_folder() / "articles", shipped("content") / "articles"):
            path = folder / f"{identity}.yaml"
            if path.is_file():
                return path
    return None


def articles(sources: list[str]) -> list[Article]:
    """Several sources; the first bad one ends it.

    Raises:
        NutgrafError: One of them cannot be read.
    """
    if sources.count("-") > 1:
        raise NutgrafError("-", "standard input can be read only once")
    return [article(source) for source in sources]
