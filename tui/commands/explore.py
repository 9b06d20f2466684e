"""`nutgraf SOURCE`: what has to be ready before the screen opens, and what may come after it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from tui.commands import stored
from tui.core import places
from tui.core.errors import NutgrafError
from tui.core.text import clean
from tui.core.underway import Underway

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.core.library import Library
    from tui.core.model import Article

    Say = Callable[[str], None]
    Parse = Callable[[str, Say], Article]

_TERMINAL = "/dev/tty"
_GRACE = 0.3
"""Seconds that a source may take before the screen opens without it: most need less, and a source that
cannot be read is then told without a screen."""
_ALONE = 0.1
"""The part of them in which nothing else is done; a file that is not there needs less."""


class Opening(NamedTuple):
    """What the screen opens with."""

    article: Article | None
    """None for the library, or where it is underway."""
    underway: Underway | None = None
    """The source that is still being read."""


def prepare(source: str | None, parse: Parse, library: Callable[[], Library]) -> Opening:
    """The article to open, or the source that is still being read; neither means the library.

    Args:
        source: What the reader named; None for the library, or the one article it holds.
        parse: Reads a source that is not stored yet and tells lines on the way; only then the parser is
            loaded.
        library: Opens the reader's library; called only where its list is needed to tell what to open.

    Raises:
        NutgrafError: The source cannot be read, or there is no terminal to take keys from.
    """
    if source is None:
        return Opening(_only(library))
    kept = None if source == "-" or "://" in source else stored.article(source)
    return Opening(kept) if kept is not None else _begun(source, parse)


def _begun(source: str, parse: Parse) -> Opening:
    """The article where it is soon read, else the reading of it."""
    grace: float | None = _ALONE
    if source == "-":
        # Someone who types the article has the terminal to themselves until they are done.
        grace = None if sys.stdin.isatty() else _ALONE
        _keep_input()
    underway = Underway(source, lambda say: parse(source, say))
    opening = _after(grace, underway)
    if source == "-":
        _take_keys_from_terminal()
    return opening


def settle(opening: Opening) -> Opening:
    """Wait for what is underway as long as it may take without a screen.

    Raises:
        NutgrafError: The source cannot be read.
    """
    underway = opening.underway
    return opening if underway is None else _after(_GRACE - underway.seconds, underway)


def _after(seconds: float | None, underway: Underway) -> Opening:
    """What there is to open after a time."""
    if not underway.wait(seconds):
        return Opening(None, underway)
    for line in underway.said:
        sys.stderr.write(f"nutgraf: {clean(line, one_line=True)}\n")
    return Opening(underway.result())


def _only(library: Callable[[], Library]) -> Article | None:
    """The article of a library that holds only one.

    What nutgraf ships is known without the library, as long as the reader has put nothing beside it and
    taken nothing away.
    """
    data, articles = places.data_folder(), places.shipped("content") / "articles"
    if (data / "articles").exists() or (data / "hidden.yaml").exists():
        found = library()
        entries = found.entries()
        return found.article(entries[0].id) if len(entries) == 1 else None
    paths = tuple(articles.glob("*.yaml"))
    return stored.article(paths[0].stem) if len(paths) == 1 else None


def _keep_input() -> None:
    """Let standard input be read from another descriptor, so that 0 is free for the terminal."""
    try:
        sys.stdin = os.fdopen(os.dup(0), encoding="utf-8", errors="replace")
    except OSError as error:
        raise NutgrafError("-", "there is no standard input") from error


def _take_keys_from_terminal() -> None:
    """Standard input is the article: the terminal becomes file descriptor 0."""
    try:
        descriptor = os.open(_TERMINAL, os.O_RDWR)
    except OSError as error:
        raise NutgrafError("-", "there is no terminal to take keys from") from error
    os.dup2(descriptor, 0)
    os.close(descriptor)
