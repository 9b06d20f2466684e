"""What a SOURCE on the command line stands for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tui.commands import stored
from tui.core import pipeline
from tui.core.errors import NutgrafError
from tui.core.read.opening import is_address
from tui.core.text import clean

if TYPE_CHECKING:
    from tui.core.model import Article


def article(source: str) -> Article:
    """The article a SOURCE names: parsed, or read where it is a stored one.

    Args:
        source: A file, a stored article's YAML file, the id of a library article, an address, or `-`.

    Raises:
        NutgrafError: There is no such source, or it cannot be read.
    """
    if is_address(source):
        return pipeline.parse_source(source, _say)
    return stored.article(source) or pipeline.parse_source(source)


def _say(line: str) -> None:
    """Talk goes to standard error, as one printable line."""
    sys.stderr.write(f"nutgraf: {clean(line, one_line=True)}\n")


def articles(sources: list[str]) -> list[Article]:
    """Several sources; the first bad one ends it.

    Raises:
        NutgrafError: One of them cannot be read.
    """
    if sources.count("-") > 1:
        raise NutgrafError("-", "standard input can be read only once")
    return [article(source) for source in sources]
