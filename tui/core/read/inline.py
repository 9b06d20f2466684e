"""The inside of a Markdown paragraph becomes words and links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tui.core.read.render import BLOCK, UNSEEN
from tui.core.read.tree import tags
from tui.core.read.words import Words, address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

LONGEST = 64 * 1024
"""Characters that are parsed at a time; marks of a longer paragraph do not reach over the cut."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,40})")
_HREF = re.compile(
    r"\shref\s{0,4}=\s{0,4}(?:\"([^\"]{0,2048})\"|'([^']{0,2048})'|([^\s\"'>]{1,2048}))", re.IGNORECASE
)
_PHRASE = tags(
    "a abbr acronym area b base bdi bdo big br cite code col data del dfn em font i img input ins kbd label"
    " link mark meta nobr param picture q rp rt ruby s samp small source span strike strong sub sup time"
    " track tt u var wbr"
)
_KNOWN = _PHRASE | BLOCK | UNSEEN
_BREAKS = BLOCK | {"br"}


class Inline:
    """Reads the inside of paragraphs, one after the other.

    Args:
        parser: What splits it into tokens.
        environment: The link definitions of the whole text, as the parser collects them.
    """

    def __init__(self, parser: MarkdownIt, environment: dict[str, Any]) -> None:
        self._parser = parser
        self._environment = environment
        self.words = Words()
        self.pictures: list[str] = []
        """What stands for the pictures of the paragraph read last."""
        self._bold = 0
        self._links: list[tuple[int, str | None]] = []
        self._silent = ""

    def read(self, content: str) -> Words:
        """The words of a paragraph."""
        self.words, self.pictures, self._links = Words(), [], []
        self._bold, self._silent = 0, ""
        for piece in _pieces(content):
            tokens: list[Token] = []
            self._parser.inline.parse(piece, self._parser, self._environment, tokens)
            for token in tokens:
                self._take(token)
        return self.words

    def _take(self, token: Token) -> None:
        kind = token.type
        if kind == "html_inline":
            self._tag(token.content)
        elif self._silent:
            return
        elif kind in {"text", "text_special", "code_inline"}:
            self.words.add(token.content, bold=self._bold > 0)
        elif kind in {"softbreak", "hardbreak"}:
            self.words.add(" ")
        elif kind == "link_open":
            self._open(str(token.attrGet("href") or ""))
        elif kind == "link_close":
            self._close()
        elif kind in {"strong_open", "strong_close"}:
            self._bold += token.nesting
        elif kind == "image":
            self.pictures.append(token.content)

    def _open(self, url: str) -> None:
        self._links.append((self.words.length, address(url)))

    def _close(self) -> None:
        if self._links:
            start, url = self._links.pop()
            if url:
                self.words.link(start, url)

    def _tag(self, written: str) -> None:
        """Raw HTML inside a paragraph: its tags go, what only looks like one stays."""
        tag = _TAG.match(written)
        if tag is None:
            if not written.startswith(("<!", "<?")) and not self._silent:
                self.words.add(written)
            return
        closes, name = tag.group(1), tag.group(2).lower()
        if self._silent:
            self._silent = "" if closes and name == self._silent else self._silent
        elif name not in _KNOWN:
            self.words.add(written)
        elif name in UNSEEN and not written.endswith("/>"):
            self._silent = "" if closes or name in {"input", "embed"} else name
        elif name == "a":
            href = _HREF.search(written)
            if closes:
                self._close()
            else:
                self._open(next((url for url in href.groups() if url), "") if href else "")
        elif name in _BREAKS:
            self.words.add(" ")
        elif name in {"b", "strong"}:
            self._bold = max(self._bold + (-1 if closes else 1), 0)


def _pieces(content: str) -> Iterator[str]:
    """A paragraph cut at spaces where it is very long."""
    start = 0
    while len(content) - start > LONGEST:
        cut = max(content.rfind(space, start + LONGEST // 2, start + LONGEST) for space in "\n ") + 1
        cut = cut or start + LONGEST
        yield content[start:cut]
        start = cut
    yield content[start:]
