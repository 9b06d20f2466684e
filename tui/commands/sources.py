"""What a SOURCE on the command line stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.commands import reading, stored
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from tui.core.model import Article


def article(source: str) -> Article:
    """The article a SOURCE names: parsed, or read where it is a stored one.

    Args:
        source: A file, a stored article's YAML file, the id of a library article, an address, or `-`.

    Raises:
        NutgrafError: There is no such source, or it cannot be read.
    """
    return (stored.article(source) if reading.may_be_stored(source) else None) or reading.parsed(source)


def articles(sources: list[str]) -> list[Article]:
    """Several sources; the first bad one ends it.

    Raises:
        NutgrafError: One of them cannot be read.
    """
    if sources.count("-") > 1:
        raise NutgrafError("-", "standard input can be read only once")
    return [article(source) for source in sources]
