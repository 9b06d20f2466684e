"""Headings of marked sources: the title taken out, bold lines read as headings where there are no others."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.model import Block

LONGEST = 160
"""Characters; a longer bold paragraph is an emphasised one."""

_SEVERAL = 3
"""Bold lines with a full stop from which they are headings."""

_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"[^\W\d_)]\w?[)\"”’]?[.!]\s+[A-Z]")


@dataclass(frozen=True, slots=True)
class Found:
    """A block with what its place in the source says about it."""

    block: Block
    bold: bool = False
    """All of it is bold."""
    linked: float = 0.0
    """Share of its letters that are in links, also in those that the block does not keep (relative ones)."""
    node: Any = None
    """The HTML element that it stands in, where there is one."""
    anchors: int = 0
    """Links that begin in it."""
    leads: bool = False
    """It begins with a link."""


def squeeze(text: str) -> str:
    """Letters and digits only, in one case: what is left is equal where the words are."""
    return "".join(_WORD.findall(text)).casefold()


def same_words(one: str, other: str) -> bool:
    """Whether a text is another one, or its beginning cut off with an ellipsis or without."""
    short, long = sorted((squeeze(one[:1000]), squeeze(other[:4000])), key=len)
    return bool(short) and (short == long or (len(short) > 30 and long.startswith(short)))


def same_title(one: str, other: str) -> bool:
    """Whether two titles are one: the same words, or one is the other with the site's name behind it."""
    short, long = sorted((squeeze(one), squeeze(other)), key=len)
    return bool(short) and (short == long or (len(short) >= 12 and long.startswith(short)))


def take_title(found: Sequence[Found], given: str | None) -> tuple[str | None, list[Found]]:
    """The title, and the blocks without it.

    Args:
        found: All blocks.
        given: The title that the source states apart from its text.
    """
    kept = list(found)
    first = next((n for n, one in enumerate(kept[:4]) if one.block.kind == "heading"), None)
    if first is None or any(one.block.kind == "text" for one in kept[:first]):
        return given, kept
    block = kept[first].block
    levels = [one.block.level for one in kept if one.block.kind == "heading"]
    if given is None:
        lone = levels.count(block.level) == 1 and block.level == min(levels)
        if not (block.level == 1 or lone) or len(levels) == len(kept):
            return None, kept
        given = block.text
    elif not same_title(block.text, given):
        return given, kept
    del kept[first]
    return given, kept


def bold_as_headings(found: Sequence[Found]) -> list[Found]:
    """The blocks, with wholly bold lines made headings where no block is one yet.

    A bold line that ends as a sentence does counts only where there are several of them.
    """
    if any(one.block.kind == "heading" for one in found):
        return list(found)
    lines = {
        number
        for number, one in enumerate(found)
        if one.bold
        and _may_head(one.block)
        and any(not after.bold for after in found[number + 1 : number + 4])
    }
    stopped = {number for number in lines if _is_sentence(found[number].block.text)}
    if len(stopped) < _SEVERAL:
        lines -= stopped
    return [
        replace(one, block=replace(one.block, kind="heading", level=1)) if number in lines else one
        for number, one in enumerate(found)
    ]


def _may_head(block: Block) -> bool:
    return block.kind == "text" and len(block.text) <= LONGEST and any(c.isalpha() for c in block.text)


def _is_sentence(text: str) -> bool:
    """Whether a line reads as a statement, or as several; a question may have one before it."""
    if text[-1] in ",;" or (text[-1] == "." and not text.endswith("..")):
        return True
    return text[-1] != "?" and _SENTENCE.search(text) is not None
