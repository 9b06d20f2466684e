"""Where the articles of a library were read from: what need not be read and parsed again."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tui import __version__

if TYPE_CHECKING:
    from tui.core.shelves.index import Line, Lines


@dataclass(frozen=True, slots=True)
class Known:
    """An article that has the content of a source."""

    id: str
    title: str
    same: bool
    """It was read from this very source; else the source is another copy of it."""


class Sources:
    """The sources of a library at one moment.

    Args:
        lines: What the list knows of the articles.
    """

    def __init__(self, lines: Lines) -> None:
        self._contents: dict[str, list[tuple[str, Line]]] = {}
        self._addresses: dict[str, str] = {}
        for identity, line in lines.items():
            if line.problem is None and line.parser == __version__:
                self._contents.setdefault(line.sha256 or "", []).append((identity, line))
            for address in (line.url, line.origin):
                if address:
                    self._addresses[address] = identity

    def known(self, origin: str, sha256: str) -> Known | None:
        """The article that this nutgraf has parsed from the same bytes.

        None also where the file that it was parsed from is not there any more: then this one takes its place.

        Args:
            origin: The whole path of a file.
            sha256: Of its bytes, as `read.source` gives it.
        """
        found = self._contents.get(sha256, [])
        for identity, line in found:
            if line.origin == origin:
                return Known(identity, line.title, same=True)
        for identity, line in found:
            if line.origin is not None and (not is_gone(line.origin)):
                return Known(identity, line.title, same=False)
        return None

    def address(self, url: str) -> str | None:
        """The id of the article that was read from an address."""
        return self._addresses.get(url)


def is_gone(origin: str) -> bool:
    """Whether what was read from a path is not there any more; of an address nobody knows without asking."""
    return not origin.startswith(("http://", "https://")) and not Path(origin).exists()


def origin_of(name: str) -> str:
    """The whole path of a file, as the library keeps it to know the file again."""
    return os.path.realpath(name)
