"""What stands below an article in the same element: cards of others, comments, a line of links, rights.

Names of elements do not tell there; the shape does. Cards and comments are a row of elements alike, each with
a short block (a linked title, a person) above its text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tui.core.read.headings import squeeze

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.read.headings import Found

_FEWEST = 3
"""Cards in a row from which they are taken for such."""
_CLIMB = 3
"""Elements up from a block among which its card is looked for."""
_HEAD = 200
"""Characters; the upper block of a card is shorter."""
_PERSON = 60
"""Characters; so is the name above a comment."""
_TEXT = 300
"""Characters; what is under the linked title of a card is shorter."""
_TELLING = 25
"""Letters of a block from which it says whether the library kept it."""
_LEFT = 0.3
"""Share of the text that has to be left above cards."""
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright\b|all rights reserved)", re.IGNORECASE)
_LONGEST_RIGHTS = 300
_ELLIPSIS = ("…", "...", "[…]", "[...]")
_LAST_WORDS = 2
_LAST = 4
"""Blocks at the end among which rights and lines of links are looked for."""


def without_tail(found: Sequence[Found], kept: str) -> list[Found]:
    """The blocks of an article without what stands below it.

    Args:
        found: The blocks of the article's element.
        kept: The squeezed text that the library kept; empty where it kept none.
    """
    left = [*found[:-_LAST], *(one for one in found[-_LAST:] if not _is_small_print(one))]
    cut = _first_card(left, kept)
    above = sum(len(one.block.text) for one in left[:cut])
    return left[:cut] if above > _LEFT * sum(len(one.block.text) for one in left) else left


def _is_small_print(one: Found) -> bool:
    """Whether a block is a note of rights, or nothing but several links with signs between them."""
    block = one.block
    if block.kind != "text":
        return False
    if len(block.text) < _LONGEST_RIGHTS and _RIGHTS.match(block.text):
        return True
    return one.anchors > 1 and one.linked > 0.85 and len(block.text) < _HEAD


def _first_card(found: Sequence[Found], kept: str) -> int:
    """Where the cards at the end of the blocks begin; their number where there are none."""
    groups = _groups(found)
    cut = len(groups)
    at = cut - _closing(groups, kept)
    alike: dict[Any, int] = {}
    while at > 0:
        at -= 1
        card, blocks = groups[at]
        if _is_teaser(blocks) or (len(blocks) > 1 and _is_card(blocks, kept)):
            alike[card] = alike.get(card, 0) + 1
            cut = at if alike[card] >= _FEWEST else cut
        elif blocks[0].block.kind != "heading":
            break
    return sum(len(blocks) for _, blocks in groups[:cut])


def _closing(groups: Sequence[tuple[Any, list[Found]]], kept: str) -> int:
    """How many blocks at the end may be the page's last words, under cards: short ones that were not kept."""
    number = 0
    for _, (one, *more) in reversed(groups[-_LAST_WORDS:]):
        words = squeeze(one.block.text)
        if more or not kept or len(words) > _TEXT or words[:60] in kept or _is_teaser((one,)):
            break
        number += 1
    return number


def _groups(found: Sequence[Found]) -> list[tuple[Any, list[Found]]]:
    """Blocks that stand in one of several elements alike, together: the shape of the element, its blocks."""
    groups: list[tuple[Any, list[Found]]] = []
    last = None
    for one in found:
        element = _card(one)
        if element is not None and element is last:
            groups[-1][1].append(one)
        else:
            groups.append((_shape(element), [one]))
        last = element
    return groups


def _card(one: Found) -> Any:
    """The innermost of the elements around a block, itself included, that has others like it beside it.

    A paragraph that begins with a link may itself be the card, any other may not.
    """
    node = one.node
    for _ in range(_CLIMB):
        if node is None or node.tag in {"body", "article", "main"}:
            return None
        if (node.tag != "p" or one.leads) and _has_alike(node):
            return node
        node = node.getparent()
    return None


def _has_alike(node: Any) -> bool:
    """Whether an element stands directly beside one of the same tag and class."""
    beside = (node.getprevious(), node.getnext())
    return any(other is not None and _shape(other)[1:] == _shape(node)[1:] for other in beside)


def _shape(node: Any) -> Any:
    """What elements alike have in common: the one around them, tag and class."""
    return None if node is None else (node.getparent(), node.tag, node.get("class"))


def _is_teaser(blocks: Sequence[Found]) -> bool:
    """Whether it is one paragraph: a linked title, and the beginning of another text."""
    one = blocks[0]
    return len(blocks) == 1 and one.leads and one.block.text.endswith(_ELLIPSIS)


def _is_card(blocks: Sequence[Found], kept: str) -> bool:
    """Whether blocks are the card of another article, or a comment that the library did not keep."""
    head, *rest = blocks
    size = sum(len(one.block.text) for one in rest)
    if head.linked > 0.9 and len(head.block.text) < _HEAD:
        return size < _TEXT
    if not kept or head.block.kind != "text" or len(head.block.text) > _PERSON:
        return False
    telling = [words for one in blocks if len(words := squeeze(one.block.text)) >= _TELLING]
    return not any(words[:60] in kept for words in telling)
