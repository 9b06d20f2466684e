"""What stands above the text of an article and is none of it: title, standfirst, byline, date, buttons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tui.core.read.dates import iso_date
from tui.core.read.headings import Found, same_title, same_words, squeeze
from tui.core.read.naming import is_top_matter
from tui.core.read.tree import tags

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.core.model import Block

_BY = re.compile(r"(?:by|written by|posted by|reporting by|author)\b", re.IGNORECASE)
_TIMES = re.compile(
    r"\d{1,3}[ -]min(?:ute)?s?\b.{0,12}$|(?:updated|published|posted)\b|\d{1,2}:\d\d\s?[ap]m", re.IGNORECASE
)
_AUTHOR = re.compile(
    r"(?:(?:written|posted|published|words|story)\s+)?by\b:?\s+(?=(?-i:[A-Z]))", re.IGNORECASE
)
_AFTER_NAME = re.compile(r"[,|·•;(]|\s[-–—]\s|\s(?:on|in|at|for)\s|\s\d")
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = tags("am and at by da de del der di du for in la of on pm s the updated van von")
"""Small words that a byline may have."""
_LONGEST_NAME = 80
_LONGEST_DATE = 80
_TIMED = tags(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august"
    " september october november december mon tue wed thu fri sat sun monday tuesday wednesday thursday"
    " friday saturday sunday am pm a m p utc gmt est edt et cet bst ist published posted updated first last"
    " on at ago hour hours min mins minute minutes read st nd rd th"
)
"""Words of a line that is only a date."""
_RUNNING = 80
"""Characters; a block of text at least this long is taken for the beginning of the text."""
_TOP = 6
"""Blocks among which the title and the standfirst are looked for."""


def without_top(
    found: Sequence[Found], title: str | None, deck: str | None, size: Callable[[Any], int]
) -> list[Found]:
    """The blocks without the title and what stands above and around it: section, byline, date, buttons.

    Args:
        found: The blocks of the article's element.
        title: The article's title.
        deck: Its standfirst, where an element is named as that.
        size: Characters in an element.
    """
    kept = list(found)
    at = next((n for n, one in enumerate(kept) if title and _is_title(one, title, top=n < _TOP)), None)
    if at is not None and sum(len(one.block.text) for one in kept[:at]) < 0.2 * sum(
        len(one.block.text) for one in kept
    ):
        kept = kept[at + 1 :]
    elif at is not None:
        del kept[at]
    kept = [one for n, one in enumerate(kept) if not (n < _TOP and deck and same_words(one.block.text, deck))]
    first = next((n for n, one in enumerate(kept) if _runs(one, size)), None)
    if first is None:
        return kept
    beside = _around(kept[first])
    return [one for one in kept[:first] if not _is_top(one, size, beside=_around(one) is beside)] + kept[
        first:
    ]


def _is_title(one: Found, title: str, *, top: bool) -> bool:
    if one.block.kind == "heading":
        return same_title(one.block.text, title)
    return top and one.block.kind == "text" and squeeze(one.block.text) == squeeze(title)


def _runs(one: Found, size: Callable[[Any], int]) -> bool:
    """Whether a block belongs to the text itself."""
    if one.block.kind == "heading":
        return True
    long = len(one.block.text) >= _RUNNING and one.linked < 0.5
    return one.block.kind in {"text", "item", "quote"} and long and not _named_top(one, size)


def _around(one: Found) -> Any:
    """The element around that of a block."""
    return None if one.node is None else one.node.getparent()


def _is_top(one: Found, size: Callable[[Any], int], *, beside: bool) -> bool:
    """Whether a block above the text is none of it; one that stands beside the text only by its name."""
    text = one.block.text
    if beside:
        told = one.node.tag != "p" and (_is_byline(one.block) or _is_date(one.block))
        return told or _named_top(one, size)
    if one.block.kind == "caption" or (one.block.kind == "item" and one.linked > 0.8):
        return True
    short = len(text) < _RUNNING
    told = bool(_BY.match(text) or _TIMES.search(text) or (iso_date(text) and len(text) < 60))
    return (short and (told or one.linked > 0.9)) or _named_top(one, size)


def _is_byline(block: Block) -> bool:
    """Whether it is a line that says who wrote the article, and when or where perhaps."""
    if len(block.text) >= _RUNNING or not (found := _AUTHOR.match(block.text)):
        return False
    rest = block.text[found.end() :]
    return all(word.casefold() in _SMALL for word in _WORD.findall(rest) if word[0].islower())


def _is_date(block: Block) -> bool:
    """Whether it is a line with a date and, perhaps, times."""
    return (
        block.kind == "text"
        and len(block.text) < _LONGEST_DATE
        and iso_date(block.text) is not None
        and _TIMED.issuperset(map(str.lower, _WORD.findall(block.text)))
    )


def author_of(line: str) -> str | None:
    """Who a line above the text names as its author."""
    found = _AUTHOR.match(line)
    name = _AFTER_NAME.split(line[found.end() :], maxsplit=1)[0].strip() if found else ""
    return name if 2 < len(name) < _LONGEST_NAME and name[0].isupper() else None


def _named_top(one: Found, size: Callable[[Any], int]) -> bool:
    """Whether the element of a block, or the one around it, is named as byline, date or the like."""
    node = one.node
    for _ in range(2):
        if node is None or node.tag in {"body", "article", "main"}:
            return False
        if is_top_matter(node, size(node)):
            return True
        node = node.getparent()
    return False


def deck_of(found: Sequence[Found], description: str | None) -> tuple[str | None, list[Found]]:
    """The standfirst, and the blocks without it.

    Args:
        found: The blocks of the article.
        description: What the page tells search engines; a standfirst only where a heading at the top says it.
    """
    first = found[0].block if len(found) > 1 else None
    if first and description and first.kind == "heading" and same_words(first.text, description):
        return first.text, list(found[1:])
    return None, list(found)
