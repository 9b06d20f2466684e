"""Markdown becomes a Document: CommonMark with tables, front matter read, nothing opened."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tui import __version__
from tui.core.errors import NutgrafError
from tui.core.model import Document, Source
from tui.core.read import frontmatter
from tui.core.read.commonmark import parser
from tui.core.read.decode import decode
from tui.core.read.headings import Found, bold_as_headings, same_words, take_title
from tui.core.read.inline import Inline
from tui.core.read.plain import blocks as plain_blocks
from tui.core.read.render import blocks as html_blocks
from tui.core.read.source import WHOLE, RawSource
from tui.core.read.tree import fragment
from tui.core.read.words import Words

if TYPE_CHECKING:
    from markdown_it.token import Token

    from tui.core.model import Block

_LONGEST_HEADING = 200
"""Characters; a longer paragraph over a line of dashes is a paragraph over a rule."""

_UNDERLINED = re.compile(r"(?<=\n)\n(\S[^\n]{1,160})\n(~{3,160})[ ]*\n")
_TEMPLATE = re.compile(r"\{\{[<%].{0,1000}?[%>]\}\}|\{%.{0,1000}?%\}|\{\{.{0,1000}?\}\}", re.DOTALL)
_ATTRIBUTES = re.compile(r"^[ ]{0,8}\{:[^{}\n]{0,300}\}[ ]*$", re.MULTILINE)
_FENCE = re.compile(r"^[ ]{0,12}(?:`{3,}|~{3,})", re.MULTILINE)
_CONTENTS = frozenset(("[toc]", "[[toc]]", "{:toc}", "toc"))
_HEADING_ID = re.compile(r"\s{0,4}\{(?:#|:)[^{}]{0,80}\}$")
_CONTAINERS = {
    "blockquote_open": "quote",
    "list_item_open": "item",
    "table_open": "row",
}
_CLOSERS = {name.replace("_open", "_close") for name in _CONTAINERS}


def read(raw: RawSource) -> Document:
    """The blocks of a Markdown text, with what its front matter says.

    The title is the front matter's, else the first heading where the text begins with it. Where no heading
    stands below the title, paragraphs that are wholly bold are taken as headings. Raw HTML gives its text.

    Raises:
        NutgrafError: It is not text, or there is nothing in it but space.
    """
    shown = raw.path or raw.name
    front, body = frontmatter.split(decode(raw.data, shown))
    if front is not None:
        body = _without_templates(body)
    front = front or frontmatter.Front()
    found = blocks(body) or [Found(block) for block in plain_blocks(body) if block.text]
    if not found:
        raise NutgrafError(shown, "has no text in it, only space")
    title, found = take_title(found, front.title)
    found = bold_as_headings(found)
    deck = front.deck
    if deck and any(same_words(deck, one.block.text) for one in found[:3]):
        deck = None
    return Document(
        source=Source("markdown", raw.name, front.url, raw.sha256, __version__),
        blocks=tuple(one.block for one in found),
        marked=True,
        title=title,
        deck=deck,
        byline=front.byline,
        site=front.site,
        published=front.published,
        language=front.language,
        tags=front.tags,
        warnings=(f"only the first {WHOLE // 1024 // 1024} MB were read",) if raw.truncated else (),
    )


def _without_templates(body: str) -> str:
    """The text without the marks of the program that makes a site from it: shortcodes, Liquid, attributes."""
    if "{" not in body:
        return body
    if not _FENCE.search(body):
        return _ATTRIBUTES.sub("", _TEMPLATE.sub(_template, body))
    kept, fence = [], ""
    for line in body.split("\n"):
        mark = _FENCE.match(line)
        if mark and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else mark.group().strip()
        kept.append(line if fence or mark else _ATTRIBUTES.sub("", _TEMPLATE.sub(_template, line)))
    return "\n".join(kept)


def _template(found: re.Match[str]) -> str:
    """Nothing, or an empty address where the program puts one."""
    before = found.string[found.start() - 1 : found.start()]
    return "#" if before in {"(", '"', "'"} else ""


def blocks(text: str) -> list[Found]:
    """The blocks of a Markdown text without front matter, in their order."""
    if "\n~~~" in text:
        text = _UNDERLINED.sub(_dashes, text)
    return _Walker().run(text)


def _dashes(found: re.Match[str]) -> str:
    """A line underlined with tildes, which would begin code, underlined so that it is a heading."""
    line, rule = found.group(1), found.group(2)
    return f"\n{line}\n---\n" if abs(len(line.rstrip()) - len(rule)) < 3 else found.group()


class _Walker:
    """Walks over the tokens of a text once."""

    def __init__(self) -> None:
        self.environment: dict[str, Any] = {}
        self.parser = parser()
        self.inline = Inline(self.parser, self.environment)
        self.found: list[Found] = []
        self.context: list[str] = ["text"]
        self.heading = 0
        self.cells: Words | None = None

    def run(self, text: str) -> list[Found]:
        """All blocks."""
        for token in self.parser.parse(text, self.environment):
            kind = token.type
            if kind in _CONTAINERS:
                self.context.append(_CONTAINERS[kind])
            elif kind in _CLOSERS:
                self.context.pop()
            elif kind == "heading_open":
                self.heading = int(token.tag[1:])
            elif kind == "inline":
                self._inline(token)
            elif kind in {"fence", "code_block"}:
                self._code(token.content)
            elif kind == "html_block":
                self._html(token.content)
            elif kind == "tr_open":
                self.cells = Words()
            elif kind == "tr_close":
                self._row()
        return self.found

    def _inline(self, token: Token) -> None:
        if self.cells is not None:
            self._cell(token.content)
            return
        level, self.heading = self.heading, 0
        lines = token.content.split("\n")
        if level and (self.context[-1] != "text" or len(token.content) > _LONGEST_HEADING or len(lines) > 3):
            level = 0
        content = _HEADING_ID.sub("", token.content) if level else token.content
        if content.strip().lower() in _CONTENTS:
            return
        words = self.inline.read(content)
        self._add(words.block("heading" if level else self.context[-1], level), bold=words.all_bold)
        for picture in self.inline.pictures:
            self._caption(picture)

    def _add(self, block: Block | None, *, bold: bool = False) -> None:
        if block is not None:
            self.found.append(Found(block, bold))

    def _caption(self, words: str) -> None:
        """What is written for a picture, unless that is only the name of a file."""
        caption = Words()
        caption.add(words)
        block = caption.block("caption")
        if block is not None and " " in block.text:
            self._add(block)

    def _code(self, content: str) -> None:
        words = Words(verbatim=True)
        words.add(content.rstrip("\n"))
        self._add(words.block("code"))

    def _cell(self, content: str) -> None:
        """A cell of a row: its words and links go on in the row's."""
        row = self.cells
        if row is None:
            return
        if row.cells:
            row.add(" | ")
        row.cells += 1
        start = row.length
        inside = self.inline.read(content).block()
        if inside is not None:
            row.add(inside.text)
            for link in inside.links:
                row.link(start + link.start, link.url, start + link.end)

    def _row(self) -> None:
        row, self.cells = self.cells, None
        self._add(row.row() if row else None)

    def _html(self, content: str) -> None:
        """The text of raw HTML between paragraphs."""
        root = fragment(content)
        if root is not None:
            kind = self.context[-1]
            for one in html_blocks(root, set()):
                plain = kind != "text" and one.block.kind in {"text", "heading"}
                self.found.append(
                    replace(one, block=replace(one.block, kind=kind, level=0), node=None) if plain else one
                )
