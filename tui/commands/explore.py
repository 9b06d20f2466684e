"""`nutgraf SOURCE`: what has to be ready before the screen opens."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

from tui.commands import stored
from tui.core.errors import NutgrafError
from tui.core.library import Library
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.core.model import Article

_TERMINAL = "/dev/tty"
_PATIENCE = 0.5
"""Seconds after which a person wants to know what is going on."""


def prepare(source: str | None, parse: Callable[[str], Article]) -> tuple[Article | None, Library]:
    """The article to open, None for the library, and the library itself.

    Args:
        source: What the reader named; None for the library, or the one article it holds.
        parse: Reads a source that is not stored yet; only then the parser is loaded.

    Raises:
        NutgrafError: The source cannot be read, or there is no terminal to take keys from.
    """
    article = None if source is None else stored.article(source) or _with_a_word(source, parse)
    if source == "-":
        _take_keys_from_terminal()
    library = Library.open()
    if article is None:
        entries = library.entries()
        article = library.article(entries[0].id) if len(entries) == 1 else None
    return article, library


def _with_a_word(source: str, parse: Callable[[str], Article]) -> Article:
    """The article; a terminal is told what takes so long, from half a second on."""
    told = threading.Timer(
        _PATIENCE,
        print,
        (f"Reading {clean(source, one_line=True)} …",),
        {"file": sys.stderr, "end": "\r", "flush": True},
    )
    told.daemon = True
    if sys.stderr.isatty() and source != "-":
        told.start()
    try:
        return parse(source)
    finally:
        told.cancel()


def _take_keys_from_terminal() -> None:
    """Standard input was the article: the terminal becomes file descriptor 0 again."""
    try:
        descriptor = os.open(_TERMINAL, os.O_RDWR)
    except OSError as error:
        raise NutgrafError("-", "there is no terminal to take keys from") from error
    os.dup2(descriptor, 0)
    os.close(descriptor)
    sys.stdin = open(0, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115  lives as long as the app
