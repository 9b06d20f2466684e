"""The words of one block put together piece by piece, with the place of every link in them."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import quote, urljoin, urlsplit

from tui.core.model import Block, Link
from tui.core.text import clean

_SPACE = re.compile(r"[ \t\n\r\f]+")

LONGEST_ADDRESS = 2048
"""Characters; a longer address is no link."""


class Words:
    """Collects text as a browser lays it out: a run of white space is one space.

    Args:
        verbatim: Spaces and line breaks stay as they are (code).
    """

    __slots__ = (
        *("_bold", "_last", "_length", "_letters", "_linked", "_links", "_pieces"),
        *("anchors", "cells", "leads", "verbatim"),
    )

    def __init__(self, *, verbatim: bool = False) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._last = " "
        self._links: list[Link] = []
        self.verbatim = verbatim
        self._letters = 0
        self._bold = 0
        self._linked = 0
        self.anchors = 0
        """Links so far, wherever they lead."""
        self.leads = False
        """The first word is linked."""
        self.cells = 0
        """Cells of a table's row begun so far."""

    @property
    def length(self) -> int:
        """Code points so far."""
        return self._length

    @property
    def all_bold(self) -> bool:
        """There is something, and all of it is bold."""
        return 0 < self._letters <= self._bold

    @property
    def linked(self) -> float:
        """Share of the letters that stand in links, wherever these lead."""
        return self._linked / self._letters if self._letters else 0.0

    def add(self, text: str, *, bold: bool = False, linked: bool = False) -> None:
        """Append text."""
        if not self.verbatim:
            text = _SPACE.sub(" ", text)
            if self._last == " " and text[:1] == " ":
                text = text[1:]
        if text:
            self._pieces.append(text)
            self._length += len(text)
            self._last = text[-1]
            seen = len(text) - text.count(" ")
            self.leads = self.leads or (linked and not self._letters and seen > 0)
            self._letters += seen
            self._bold += seen if bold else 0
            self._linked += seen if linked else 0

    def link(self, start: int, url: str, end: int | None = None) -> None:
        """Make what was added since `start`, or from there to `end`, a link."""
        end = self._length if end is None else end
        if end > start:
            self._links.append(Link(start, end, url))

    def block(self, kind: str = "text", level: int = 0) -> Block | None:
        """The block: cleaned, without space at its ends; None where there is no word in it."""
        raw = "".join(self._pieces)
        text = raw if raw.isascii() and raw.isprintable() else clean(raw)
        links = tuple(self._links)
        if text != raw:
            links = _cleaned(raw, links)
        bare = text.rstrip() if self.verbatim else text.strip()
        bare = bare.lstrip("\n")
        cut = len(text.rstrip()) - len(bare)
        if not bare.strip("\u200b\ufe0f\u00ad"):
            return None
        return Block(bare, kind, level, _placed(bare, links, cut))

    def row(self) -> Block | None:
        """The row of a table, without the bars of empty cells at its end."""
        block = self.block("row")
        text = block.text.rstrip("| ") if block else ""
        return replace(block, text=text) if block and text else None


def _cleaned(raw: str, links: tuple[Link, ...]) -> tuple[Link, ...]:
    """The links of a text where they are once it is cleaned, which changes its length."""
    edges = sorted({edge for link in links for edge in (link.start, link.end)})
    moved: dict[int, int] = {}
    before = length = 0
    for edge in edges:
        length += len(clean(raw[before:edge]))
        moved[edge] = length
        before = edge
    return tuple(Link(moved[link.start], moved[link.end], link.url) for link in links)


def _placed(text: str, links: tuple[Link, ...], cut: int) -> tuple[Link, ...]:
    """The links moved to the left by `cut`, without the space at their ends; empty ones go."""
    placed = []
    for link in links:
        start, end = max(link.start - cut, 0), min(link.end - cut, len(text))
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if start < end:
            placed.append(Link(start, end, link.url))
    return tuple(placed)


def address(written: str, base: str | None = None) -> str | None:
    """An address as a link may keep it: http or https, absolute, no password, one printable line; else None.

    Args:
        written: As the source has it.
        base: The page's own address, for links relative to it.
    """
    written = written.strip()
    if not written or len(written) > LONGEST_ADDRESS or written[0] == "#":
        return None
    try:
        whole = urljoin(base, written) if base else written
        parts = urlsplit(whole)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.username is None
        _ = parts.port
    except ValueError:
        return None
    if not good:
        return None
    return quote(
        clean(whole, one_line=True), safe="!#$%&'()*+,/:;=?@[]~-._", encoding="utf-8", errors="replace"
    )
