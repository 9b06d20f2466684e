"""A tree of HTML becomes blocks: headings, paragraphs, items, quotations, rows, captions and code."""

from __future__ import annotations

from typing import Any

from tui.core.read.headings import Found
from tui.core.read.tree import events, tags
from tui.core.read.words import Words, address

UNSEEN = tags(
    "head script style template noscript iframe object embed applet svg canvas audio video map"
    " button input select textarea option datalist noframes title dialog progress meter"
)
"""Elements whose text is no text of the page."""

BLOCK = tags(
    "html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure"
    " footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section"
    " summary table tbody td tfoot th thead tr ul caption"
)
"""Elements that begin and end a block of their own."""

_KINDS = {"li": "item", "dt": "item", "dd": "item", "blockquote": "quote", "figcaption": "caption"}
_KINDS |= {"caption": "caption", "pre": "code"}
_CELLS = frozenset(("td", "th"))
_SETS_PAGE = tags("p div ul ol h1 h2 h3 section article")
_BOLD = frozenset(("b", "strong"))
_LARGE_CELL = 400
"""Characters; a table with a larger cell is layout, not data."""

HEADINGS = {f"h{n}": n for n in range(1, 7)}


def blocks(root: Any, skipped: set[Any], base: str | None = None) -> list[Found]:
    """The blocks under an element, in the order of the page.

    Args:
        root: The element.
        skipped: Elements that are left out, with everything in them.
        base: The page's own address, for relative links.
    """
    return _Renderer(skipped, base).run(root)


class _Renderer:
    """Walks over a tree once, without recursion."""

    def __init__(self, skipped: set[Any], base: str | None) -> None:
        self.skipped = skipped
        self.base = base
        self.found: list[Found] = []
        self.words = Words()
        self.context: list[tuple[str, int, Any]] = []
        """The blocks that are open: kind, level of a heading, element."""
        self.tables: list[bool] = []
        """The tables that are open: whether they show data."""
        self.links: list[tuple[int, str | None]] = []
        """The links that are open: where they began, where they lead."""
        self.anchored = 0
        """How many of them lead anywhere; a link without an address of its own counts, too."""
        self.bold = 0
        self.breaks = 0

    def run(self, root: Any) -> list[Found]:
        """All blocks."""
        self.context.append(("text", 0, root))
        for begins, node in events(root, self.skipped, UNSEEN):
            if begins:
                self._begin(node)
                self._text(node.text)
            else:
                if node.tag not in UNSEEN and node not in self.skipped:
                    self._end(node)
                if node is not root:
                    self._text(node.tail)
        self._flush()
        return self.found

    def _begin(self, node: Any) -> None:
        tag = node.tag
        if tag in BLOCK:
            self._begin_block(node, tag)
        elif tag == "br":
            self._break()
        elif tag == "a":
            self.links.append((self.words.length, address(node.get("href") or "", self.base)))
            self.anchored += 1 if node.get("href") else 0
            self.words.anchors += 1 if node.get("href") else 0
        elif tag in _BOLD:
            self.bold += 1

    def _begin_block(self, node: Any, tag: str) -> None:
        kind, level, _ = self.context[-1]
        if kind == "row":
            if tag in _CELLS and node.getprevious() is not None:
                self.words.add(" | ")
            self.context.append((kind, level, node))
            return
        self._flush()
        if tag == "table":
            self.tables.append(not _is_layout(node))
        elif tag == "tr" and self.tables and self.tables[-1]:
            kind = "row"
        elif tag in HEADINGS:
            kind, level = "heading", HEADINGS[tag]
        else:
            kind = _KINDS.get(tag, kind)
        self.context.append((kind, level, node))
        self._fresh()

    def _end(self, node: Any) -> None:
        tag = node.tag
        if tag in BLOCK:
            self._end_block(node, tag)
        elif tag == "a" and self.links:
            start, url = self.links.pop()
            self.anchored -= 1 if node.get("href") else 0
            if url:
                self.words.link(start, url)
        elif tag in _BOLD:
            self.bold = max(self.bold - 1, 0)

    def _end_block(self, node: Any, tag: str) -> None:
        if self.context[-1][2] is not node or len(self.context) == 1:
            return
        if self.context[-2][0] == "row":
            self.words.add(" ")
            self.context.pop()
            return
        self._flush()
        self.context.pop()
        self._fresh()
        if tag == "table" and self.tables:
            self.tables.pop()

    def _text(self, text: str | None) -> None:
        if text:
            self.words.add(text, bold=self.bold > 0, linked=self.anchored > 0)
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
        self.breaks = 0
        words = self.words
        if not words.length:
            return
        kind, level, node = self.context[-1]
        for number, (start, url) in enumerate(self.links):  # a link around blocks goes on in the next
            if url and words.length > start:
                words.link(start, url)
            self.links[number] = (0, url)
        block = words.row() if kind == "row" else words.block(kind, level if kind == "heading" else 0)
        if block is not None:
            found = Found(block, words.all_bold, words.linked, node, words.anchors, leads=words.leads)
            self.found.append(found)
        self.words = Words(verbatim=words.verbatim)

    def _fresh(self) -> None:
        """Words as the innermost block wants them; those at hand are empty."""
        verbatim = self.context[-1][0] == "code"
        if self.words.verbatim != verbatim:
            self.words = Words(verbatim=verbatim)


def _is_layout(table: Any) -> bool:
    """Whether a table sets the page rather than showing data."""
    if table.find(".//table") is not None or table.get("role") == "presentation":
        return True
    for cell in table.iter("td"):
        blocks_inside = any(child.tag in _SETS_PAGE for child in cell)
        if blocks_inside and sum(len(text) for text in cell.itertext()) > _LARGE_CELL:
            return True
    return False
