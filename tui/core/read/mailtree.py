"""The HTML of a mail: the whole of it is text, its tables set the page, its headings are styled by hand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tui.core.read.render import blocks
from tui.core.read.tree import elements, parse

if TYPE_CHECKING:
    from tui.core.read.headings import Found

_HIDDEN = re.compile(
    r"display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|mso-hide\s{0,4}:\s{0,4}all"
    r"|(?:max-height|font-size|opacity)\s{0,4}:\s{0,4}0(?:px|pt|em|%)?\s{0,4}(?:;|!|$)",
    re.IGNORECASE,
)
_BOLD = re.compile(r"font-weight\s{0,4}:\s{0,4}(?:bold|[6-9]00)", re.IGNORECASE)
_GONE = frozenset(("nav", "footer"))
_INLINE = frozenset(("span", "font"))
_STYLED = frozenset(("td", "p", "div", "a"))
_DATA_CELL = 80
"""Characters; the cells of a table that shows data are shorter than this, most of them."""


def read(text: str) -> tuple[list[Found], str | None]:
    """The blocks of the HTML of a mail, and the language that it names."""
    root = parse(text)
    if root is None:
        return [], None
    skipped: set[Any] = set()
    for node in elements(root):
        style = node.get("style") or ""
        hidden = node.get("hidden") is not None or _HIDDEN.search(style)
        if node.tag in _GONE or (hidden and node.tag not in {"html", "body"}):
            skipped.add(node)
        elif style and _BOLD.search(style):
            _bolden(node)
    for table in root.iter("table"):
        if not _shows_data(table):
            table.set("role", "presentation")
    code = (root.get("lang") or "")[:2].lower()
    return blocks(root, skipped), code if len(code) == 2 and code.isalpha() else None


def _bolden(node: Any) -> None:
    """Makes what a style sets in bold an element that is."""
    if node.tag in _INLINE:
        node.tag = "b"
    elif node.tag in _STYLED and node.find(".//table") is None:
        inside = node.makeelement("b")
        inside.text, node.text = node.text, None
        inside.extend(list(node))
        node.append(inside)


def _shows_data(table: Any) -> bool:
    """Whether a table has several rows of several short cells."""
    if table.find(".//table") is not None:
        return False
    rows = 0
    short = long = 0
    for row in table.iter("tr"):
        sizes = [len("".join(cell.itertext()).strip()) for cell in row if cell.tag in {"td", "th"}]
        filled = [size for size in sizes if size]
        rows += len(filled) > 1
        short += sum(size <= _DATA_CELL for size in filled)
        long += sum(size > _DATA_CELL for size in filled)
    return rows > 1 and long * 4 <= short
