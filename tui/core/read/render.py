"""A tree of HTML becomes blocks: headings, paragraphs, items, quotations, rows, captions and code."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tui.core.read.tree import elements, events
from tui.core.read.words import Words, address

if TYPE_CHECKING:
    from tui.core.model import Block

UNSEEN = frozenset(
    "head script style template noscript iframe object embed applet svg canvas audio video map"
    " button input select textarea option datalist noframes title dialog progress meter".split()
)
"""Elements whose text is no text of the page."""

BLOCK = frozenset(
    "html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure"
    " footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section"
    " summary table tbody td tfoot th thead tr ul caption".split()
)
"""Elements that begin and end a block of their own."""

_KINDS = {"li": "item", "dt": "item", "dd": "item", "blockquote": "quote", "figcaption": "caption"}
_KINDS |= {"caption": "caption", "pre": "code"}
_CELLS = frozenset(("td", "th"))
_TABLE = frozenset(("table", "thead", "tbody", "tfoot", "tr", "td", "th"))
_BOLD = frozenset(("b", "strong"))
_LARGE_CELL = 400
"""Characters; a table with a larger cell is layout, not data."""

HEADINGS = {f"h{n}": n for n in range(1, 7)}


def blocks(root: Any, skipped: set[Any], base: str | None = None) -> list[Rendered]:
    """The blocks under an element, in the order of the page.

    Args:
        root: The element.
        skipped: Elements that are left out, with everything in them.
        base: The page's own address, for relative links.
    """
    return _Renderer(skipped, base).run(root)


class Rendered:
    """A block with what its place in the page says about it."""

    __slots__ = ("block", "bold", "linked", "node")

    def __init__(self, block: Block, node: Any, words: Words) -> None:
        self.block = block
        self.node = node
        """The element that it stands in."""
        self.bold = words.letters > 0 and words.bold >= words.letters
        """All of it is bold."""
        self.linked = sum(link.end - link.start for link in block.links) / len(block.text)
        """Share of it that is a link."""


class _Renderer:
    """Walks over a tree once, without recursion."""

    def __init__(self, skipped: set[Any], base: str | None) -> None:
        self.skipped = skipped
        self.base = base
        self.found: list[Rendered] = []
        self.words = Words()
        self.context: list[tuple[str, int, Any]] = []
        self.bold = 0
        self.breaks = 0
        self.links: list[tuple[int, str | None]] = []
        self.layout: set[Any] = set()

    def run(self, root: Any) -> list[Rendered]:
        """All blocks."""
        self.context.append(("text", 0, root))
        for begins, node in events(root, self.skipped):
            if begins:
                self._begin(node)
            else:
                if node not in self.skipped:
                    self._end(node)
                if node is not root:
                    self._text(node.tail)
        self._flush()
        return self.found

    def _begin(self, node: Any) -> None:
        tag = node.tag
        if tag in UNSEEN:
            self.skipped.add(node)
            for inner in elements(node):
                self.skipped.add(inner)
            return
        if tag in BLOCK:
            self._begin_block(node, tag)
        elif tag == "br":
            self._break()
        elif tag == "a":
            self.links.append((self.words.length, address(node.get("href") or "", self.base)))
        elif tag in _BOLD:
            self.bold += 1
        self._text(node.text)

    def _begin_block(self, node: Any, tag: str) -> None:
        kind, level, _ = self.context[-1]
        if tag == "table" and _is_layout(node):
            self.layout.add(node)
        row = kind == "row"
        if tag in _CELLS and row:
            if node.getprevious() is not None:
                self.words.add(" | ")
        elif not row or tag in _TABLE:
            self._flush()
        if tag in HEADINGS and kind != "row":
            kind, level = "heading", HEADINGS[tag]
        elif tag == "tr" and not any(a in self.layout for a in _table_of(node)):
            kind = "row"
        elif tag in _KINDS and kind != "row":
            kind = _KINDS[tag]
            self.words = Words(verbatim=True) if kind == "code" else self.words
        self.context.append((kind, level, node))

    def _end(self, node: Any) -> None:
        tag = node.tag
        if tag in BLOCK and self.context[-1][2] is node:
            inside_row = len(self.context) > 1 and self.context[-2][0] == "row"
            if inside_row:
                self.words.add(" ")
            else:
                self._flush()
            self.context.pop()
        elif tag == "a" and self.links:
            start, url = self.links.pop()
            if url:
                self.words.link(start, url)
        elif tag in _BOLD:
            self.bold = max(self.bold - 1, 0)

    def _text(self, text: str | None) -> None:
        if text:
            self.words.add(text, bold=self.bold > 0)
            if not text.isspace():
                self.breaks = 0

    def _break(self) -> None:
        """One line break is a space, two of them end a paragraph."""
        kind = self.context[-1][0]
        self.words.add("\n" if kind == "code" else " ")
        self.breaks += 1
        if self.breaks > 1 and kind in {"text", "quote"}:
            self._flush()

    def _flush(self) -> None:
        kind, level, node = self.context[-1]
        words, self.words = self.words, Words(verbatim=kind == "code")
        self.breaks = 0
        for number, (start, url) in enumerate(self.links):  # a link around blocks goes on in the next
            if url and words.length > start:
                words.link(start, url)
            self.links[number] = (0, url)
        block = words.block(kind, level if kind == "heading" else 0)
        if block is not None and not (kind == "row" and not block.text.strip("| ")):
            if kind == "code":
                block = replace(block, text=block.text.strip("\n"))
            self.found.append(Rendered(block, node, words))


def _table_of(row: Any) -> list[Any]:
    """The table that a row belongs to."""
    node = row.getparent()
    while node is not None and node.tag != "table":
        node = node.getparent()
    return [] if node is None else [node]


def _is_layout(table: Any) -> bool:
    """Whether a table sets the page rather than showing data."""
    if table.find(".//table") is not None or table.get("role") == "presentation":
        return True
    cells = [cell for cell in table.iter("td")]
    for cell in cells:
        if any(child.tag in {"p", "div", "ul", "ol", "h1", "h2", "h3"} for child in cell) and (
            sum(len(text) for text in cell.itertext()) > _LARGE_CELL
        ):
            return True
    return False
