"""The body of a Word document becomes blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tui.core.read.headings import Found
from tui.core.read.words import Words, address
from tui.core.read.wordstyles import W, on

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tui.core.read.wordstyles import Style, Styles

MOST_ELEMENTS = 1_500_000
"""Elements that are looked at; what follows in a larger document is not read."""

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_BOX = W + "txbxContent"
_SKIPPED = frozenset(
    W + name
    for name in (
        "del",
        "moveFrom",
        "delText",
        "rPr",
        "pPr",
        "tblPr",
        "tblGrid",
        "sectPr",
        "sdtPr",
        "sdtEndPr",
    )
)
_CHARACTERS = {
    W + "tab": " ",
    W + "ptab": " ",
    W + "br": " ",
    W + "cr": " ",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "",
}
_TARGET = re.compile(r"\s{0,9}HYPERLINK\s+(?:\\[a-z]\s+)?\"([^\"]{1,2048})\"", re.IGNORECASE)
_LARGE_CELL = 400
"""Characters; a table with a larger cell sets the page rather than showing data."""


class Body:
    """Reads the blocks of one document.

    Args:
        styles: Its styles.
        addresses: Where its links lead, by the id of the relation.
    """

    def __init__(self, styles: Styles, addresses: Mapping[str, str]) -> None:
        self._styles = styles
        self._addresses = addresses
        self._found: list[Found] = []
        self._left = MOST_ELEMENTS
        self._words = Words()
        self._boxes: list[Any] = []
        """Text boxes that hang in the paragraph that is read."""
        self._fields: list[tuple[int, str, bool]] = []
        """The fields that are open: where their result begins, their instruction, whether it has ended."""

    def read(self, body: Any) -> tuple[list[Found], bool]:
        """All blocks, and whether the document was too long for that.

        `Block.kind` may be `title` or `deck` here, where a style says so.
        """
        self._blocks(body)
        return self._found, self._left < 0

    def _blocks(self, parent: Any) -> None:
        for node in self._children(parent):
            if node.tag == W + "p":
                self._paragraph(node)
            elif node.tag == W + "tbl":
                self._table(node)
            elif node.tag == W + "sdt":
                if not _is_contents(node):
                    self._blocks(node)
            elif node.tag == _CHOICE:
                self._blocks(_chosen(node))
            else:
                self._blocks(node)

    def _children(self, parent: Any) -> Iterator[Any]:
        """What is to be read of an element's children, until the document gets too long."""
        for node in parent.iterchildren(tag="{*}*"):
            self._left -= 1
            if self._left < 0:
                return
            if node.tag not in _SKIPPED:
                yield node

    def _paragraph(self, node: Any) -> None:
        style = self._styles.paragraph(node.find(W + "pPr"))
        self._words, self._boxes, self._fields = Words(verbatim=style.kind == "code"), [], []
        self._inside(node, style)
        words, boxes = self._words, self._boxes
        kind = style.kind or "text"
        if kind != "contents" and not style.hidden:
            block = words.block(kind, style.level if kind == "heading" else 0)
            if block is not None:
                self._found.append(Found(block, bold=words.all_bold))
        for box in boxes:
            self._blocks(box)

    def _inside(self, parent: Any, style: Style) -> None:
        """The runs, links and fields of a paragraph."""
        for node in self._children(parent):
            if node.tag == W + "r":
                self._run(node, style)
            elif node.tag == W + "hyperlink":
                start = self._words.length
                self._inside(node, style)
                self._link(start, self._addresses.get(node.get(_R + "id") or ""))
            elif node.tag == W + "fldSimple":
                start = self._words.length
                self._inside(node, style)
                self._link(start, _target(node.get(W + "instr") or ""))
            elif node.tag == _CHOICE:
                self._inside(_chosen(node), style)
            else:
                self._inside(node, style)

    def _link(self, start: int, target: str | None) -> None:
        url = address(target or "")
        if url:
            self._words.link(start, url)

    def _run(self, run: Any, style: Style) -> None:
        letters = run.find(W + "rPr")
        named = None if letters is None else letters.find(W + "rStyle")
        own = self._styles.named(named.get(W + "val")) if named is not None else None
        if on(letters, "vanish") or (own and own.hidden and on(letters, "vanish") is None):
            return
        bold = on(letters, "b")
        if bold is None:
            bold = own.bold if own and own.bold is not None else style.bold
        for node in self._children(run):
            self._piece(node, bold=bool(bold))

    def _piece(self, node: Any, *, bold: bool) -> None:
        if node.tag == W + "t":
            self._words.add(node.text or "", bold=bold)
        elif node.tag in _CHARACTERS:
            self._words.add(_CHARACTERS[node.tag], bold=bold)
        elif node.tag == W + "fldChar":
            self._field(node.get(W + "fldCharType"))
        elif node.tag == W + "instrText":
            if self._fields and len(self._fields[-1][1]) < 4096:
                start, told, ended = self._fields[-1]
                self._fields[-1] = (start, told + (node.text or ""), ended)
        elif node.tag == _CHOICE:
            for child in self._children(_chosen(node)):
                self._piece(child, bold=bold)
        else:
            self._boxes += _outermost(node)

    def _field(self, kind: str | None) -> None:
        """The begin, middle or end of a field, whose result stands between the middle and the end."""
        if kind == "begin":
            self._fields.append((self._words.length, "", False))
        elif kind == "separate" and self._fields:
            self._fields[-1] = (self._words.length, self._fields[-1][1], True)
        elif kind == "end" and self._fields:
            start, told, _ = self._fields.pop()
            self._link(start, _target(told))

    def _table(self, table: Any) -> None:
        """A table that shows data becomes rows, another one the blocks of its cells."""
        if table.find(f".//{W}tbl") is not None:
            self._blocks(table)
            return
        rows = list(table.iter(W + "tr"))
        sizes = [len("".join(t.text or "" for t in cell.iter(W + "t"))) for cell in table.iter(W + "tc")]
        wide = any(len(row.findall(W + "tc")) > 1 for row in rows)
        if not wide or max(sizes, default=0) > _LARGE_CELL:
            self._blocks(table)
            return
        for row in rows:
            self._row(row)

    def _row(self, row: Any) -> None:
        before, self._found = self._found, []
        cells: list[list[Found]] = []
        for cell in row.iter(W + "tc"):
            self._blocks(cell)
            cells.append(self._found)
            self._found = []
        self._found = before
        words = Words()
        for number, inside in enumerate(cells):
            words.add(" | " if number else "")
            for one in inside:
                start = words.length
                words.add(one.block.text, bold=one.bold)
                for link in one.block.links:
                    words.link(start + link.start, link.url, start + link.end)
                words.add(" ")
        block = words.row()
        if block is not None:
            self._found.append(Found(block))


def _chosen(node: Any) -> Any:
    """Of several ways to write the same content, the first."""
    return node[0] if len(node) else node


def _outermost(node: Any) -> Iterator[Any]:
    """The text boxes in an element that are not inside one another."""
    around = next(node.iterancestors(_BOX), None)
    for box in node.iter(_BOX):
        if next(box.iterancestors(_BOX), None) is around:
            yield box


def _is_contents(node: Any) -> bool:
    """Whether a part of a document is the table of contents that the program made."""
    gallery = node.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and "contents" in (gallery.get(W + "val") or "").lower()


def _target(instruction: str) -> str | None:
    found = _TARGET.match(instruction)
    return found.group(1) if found else None
