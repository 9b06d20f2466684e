"""The styles of a Word document: which paragraphs are headings, items, quotations, and what is bold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of a Word document's elements."""

_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|rubrik)\s?([1-9])")
_KINDS = (
    ("title", re.compile(r"(?:document )?(?:title|headline)")),
    ("deck", re.compile(r"subtitle|subhead(?:line)?|standfirst|deck|dek")),
    ("contents", re.compile(r"toc \d|toc heading|contents \d|table of (?:figures|authorities)|index \d")),
    ("quote", re.compile(r"(?:intense |block )?quot(?:e|ation)s?(?: text)?|block text|pull quote")),
    ("caption", re.compile(r"caption|figure|illustration")),
    ("code", re.compile(r"html preformatted|preformatted text|(?:source )?code|macro text|macro")),
    ("item", re.compile(r"list(?: (?:paragraph|bullet|number|continue))?(?: \d)?|bullets?")),
)
_LOOSE = frozenset(("list paragraph", "list continue", "list"))
"""Styles of lists that word processors put on indented paragraphs, too; the numbering decides."""

_MOST_STYLES = 5_000
_DEEPEST = 20
"""Styles that a style may be based on in turn."""

_OFF = frozenset(("0", "false", "off", "none"))


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says; None where it leaves that to the one it is based on."""

    kind: str | None = None
    """A `Paragraph.kind`, `heading`, `title`, `deck` or `contents`."""
    level: int = 0
    bold: bool | None = None
    hidden: bool | None = None
    numbered: bool | None = None
    """Its paragraphs are items of a list."""


def on(node: Any, name: str) -> bool | None:
    """Whether a property that is switched on or off is on; None where nothing is said of it."""
    found = None if node is None else node.find(W + name)
    return None if found is None else (found.get(W + "val") or "1").lower() not in _OFF


class Styles:
    """Looks styles up by their id.

    Args:
        root: The root element of the styles part.
    """

    def __init__(self, root: Any) -> None:
        nodes = root.findall(W + "style")[:_MOST_STYLES]
        self._nodes = {node.get(W + "styleId"): node for node in nodes}
        self._known: dict[str | None, Style] = {}
        self._default = next(
            (
                node.get(W + "styleId")
                for node in nodes
                if node.get(W + "type") == "paragraph" and (node.get(W + "default") or "0") not in _OFF
            ),
            None,
        )

    def paragraph(self, properties: Any) -> Style:
        """What holds for a paragraph.

        Args:
            properties: Its `pPr` element, or None.
        """
        style = self.named(_value(properties, "pStyle") or self._default)
        if properties is None:
            return style
        level, numbered = _outline(properties), _numbered(properties)
        kind = style.kind
        if level is not None and kind != "title":
            kind, depth = ("heading", level) if level else (None if kind == "heading" else kind, 0)
        else:
            depth = style.level
        numbered = style.numbered if numbered is None else numbered
        if kind is None and numbered:
            kind = "item"
        return Style(kind, depth, style.bold, style.hidden, numbered)

    def named(self, name: str | None) -> Style:
        """What a style says, together with those it is based on."""
        chain: list[str | None] = []
        while name in self._nodes and name not in self._known and len(chain) < _DEEPEST and name not in chain:
            chain.append(name)
            name = _value(self._nodes[name], "basedOn")
        style = self._known.get(name, Style())
        for one in reversed(chain):
            style = _over(self._nodes[one], style)
            self._known[one] = style
        return style


def _over(node: Any, base: Style) -> Style:
    """A style laid over the one it is based on."""
    kind, level = _named(_value(node, "name") or "")
    inside, letters = node.find(W + "pPr"), node.find(W + "rPr")
    outline = _outline(inside) if inside is not None else None
    numbered = _numbered(inside) if inside is not None else None
    if kind is None and outline:
        kind, level = "heading", outline
    if kind is None:
        kind, level = (None, 0) if outline == 0 and base.kind == "heading" else (base.kind, base.level)
    bold, hidden = on(letters, "b"), on(letters, "vanish")
    return Style(
        kind,
        level,
        base.bold if bold is None else bold,
        base.hidden if hidden is None else hidden,
        base.numbered if numbered is None else numbered,
    )


def _named(name: str) -> tuple[str | None, int]:
    """The kind and level that the name of a style stands for."""
    low = " ".join(name.lower().split())[:80]
    if heading := _HEADING.fullmatch(low):
        return "heading", int(heading.group(1))
    if low in _LOOSE:
        return None, 0
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(low)), None), 0


def _value(node: Any, name: str) -> str | None:
    found = None if node is None else node.find(W + name)
    return None if found is None else found.get(W + "val")


def _outline(properties: Any) -> int | None:
    """The outline level, 1 to 9; 0 for running text; None where nothing is said."""
    value = _value(properties, "outlineLvl")
    if value is None or not value.isascii() or not value.isdigit() or len(value) > 2:
        return None
    return int(value) + 1 if int(value) < 9 else 0


def _numbered(properties: Any) -> bool | None:
    numbering = properties.find(W + "numPr")
    if numbering is None:
        return None
    return (_value(numbering, "numId") or "1") != "0"
