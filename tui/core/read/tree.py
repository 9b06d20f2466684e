"""HTML becomes a tree: safely, whatever its nesting, without opening any other file or address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# The classes of lxml have no types of their own; an element is Any throughout the readers of HTML.


def tags(names: str) -> frozenset[str]:
    """A set of tags, written with spaces between them."""
    return frozenset(names.split())


DEEPEST = 200
"""Elements within each other; a tree deeper than the parser takes is flattened to this depth."""

_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{4000,}")
_NAME = re.compile(r"<[a-zA-Z][^\s/>]{0,40}")
_MOST_ATTRIBUTES = 200
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})(?=[\s/>])")
_VOID = tags("area base br col embed hr img input link meta source track wbr")


def parse(text: str) -> Any | None:
    """The root element of a page, without comments; None where there is nothing in it.

    Args:
        text: The page, decoded.
    """
    text = _LONG_TAG.sub(_few_attributes, text)
    root, too_deep = _parsed(text)
    return _parsed(_flattened(text))[0] if too_deep else root


def fragment(text: str) -> Any | None:
    """The root element around a piece of HTML that stands in another text."""
    return parse(f"<html><body>{text}</body></html>")


def _parsed(text: str) -> tuple[Any | None, bool]:
    """The tree, and whether the parser gave up because of its depth."""
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    too_deep = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return root, too_deep


def _few_attributes(found: re.Match[str]) -> str:
    """A very long tag; without its attributes where they are so many that a parser takes long over them."""
    tag = found.group()
    if tag.count("=") <= _MOST_ATTRIBUTES:
        return tag
    name = _NAME.match(tag)
    return name.group() if name else tag


def _flattened(text: str) -> str:
    """The page with every element closed whenever they nest too deep."""
    done: list[str] = []
    opened: list[str] = []
    at = 0
    for tag in _TAG.finditer(text):
        closes, name = tag.group(1), tag.group(2).lower()
        if name in _VOID:
            continue
        if not closes:
            if len(opened) >= DEEPEST:
                done += (text[at : tag.start()], *(f"</{one}>" for one in reversed(opened)))
                at = tag.start()
                opened.clear()
            opened.append(name)
        elif opened and opened[-1] == name:
            opened.pop()
    done.append(text[at:])
    return "".join(done)


def elements(root: Any) -> list[Any]:
    """All elements in document order; other nodes are left out."""
    return [node for node in root.iter() if isinstance(node.tag, str)]


def events(root: Any, skipped: set[Any], unseen: frozenset[str]) -> Iterator[tuple[bool, Any]]:
    """Every element as it begins (True) and ends (False); one that is left out only ends.

    Args:
        root: Where to begin.
        skipped: Elements that are left out with everything in them.
        unseen: Tags that are left out in the same way.
    """
    from lxml import etree

    walker = etree.iterwalk(root, events=("start", "end"))
    left_out: Any = None
    for event, node in walker:
        if not isinstance(node.tag, str):
            continue
        if event == "end":
            if node is not left_out:  # one without elements inside ends although it is skipped
                yield False, node
        elif node.tag in unseen or node in skipped:
            walker.skip_subtree()
            left_out = node
            yield False, node
        else:
            yield True, node


def squeezed(node: Any) -> str:
    """The words of an element on one line."""
    return " ".join("".join(node.itertext()).split())
