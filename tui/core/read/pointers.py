"""Lines of a page that point elsewhere: buttons, advertisements, links to other texts, labels over them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.core.read.headings import Found, squeeze

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.model import Block

_JUNK = frozenset(
    squeeze(line)
    for line in (
        *(
            "advertisement",
            "advertising",
            "article continues below",
            "story continues below",
            "sponsored content",
        ),
        *(
            "advertisement - scroll to continue",
            "article continues after ad",
            "share this article",
            "share",
            "tweet",
        ),
        *("share this story", "share on facebook", "share on twitter", "email", "print", "copy link", "save"),
        *(
            "read more",
            "read next",
            "related",
            "related stories",
            "related articles",
            "related content",
            "see also",
        ),
        *(
            "more from this section",
            "more on this story",
            "most read",
            "most popular",
            "recommended",
            "loading",
        ),
        *(
            "recommended stories",
            "you may also like",
            "up next",
            "trending",
            "comments",
            "leave a comment",
            "subscribe",
        ),
        *(
            "sign up",
            "log in",
            "skip to content",
            "skip to main content",
            "back to top",
            "close",
            "menu",
            "watch now",
        ),
    )
)
_POINTER = re.compile(
    r"(?:read (?:more|also|next|on)|see also|also read|related|recommended|more|watch|listen|our standards"
    r"|sign up|subscribe)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:read (?:more|also|next)|see also|(?:also|more) (?:from|on|in|by)|(?:you )?(?:may|might) also like"
    r"|(?:related|recommended|suggested|trending|popular|most read|top|latest)"
    r" (?:articles?|content|links|news|posts?|reading|reads|stories|topics|coverage))\b.{0,40}$",
    re.IGNORECASE,
)
_RULES = re.compile(
    r"(?:\d+ )?(?:comments?|replies|responses|join the (?:conversation|discussion))(?: ?\(\d+\))?(?:$|:)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:file )?(?:photo(?:graph)?|image|picture|credit|illustration|getty|reuters|afp|shutterstock)s?\b",
    re.IGNORECASE,
)
_ASK = re.compile(
    r"(?:subscribe|sign (?:in|up)|log in|register|already a|become a|get unlimited|start your)\b.{0,120}"
    r"(?:to (?:continue|keep|read|unlock)|newsletter|sign in|log in|trial|subscriber|access|inbox)",
    re.IGNORECASE,
)
_CREDIT_LONGEST = 60
_RULES_MOST = 0.3
"""Share of the text that may stand under a heading over the comments."""
_CARD = 200
"""Characters; with less under it, a heading that is a link is the card of another article."""


def without_pointers(found: Sequence[Found]) -> list[Found]:
    """The blocks without buttons, notes of advertisements, lines that only point elsewhere, and cards."""
    gone = _cards(found) | _labelled(found)
    gone |= {number for number, one in enumerate(found) if _is_pointer(one)}
    gone |= {n for n, one in enumerate(found) if n + 1 in gone and _offers_letter(one)}
    kept = [one for number, one in enumerate(found) if number not in gone]
    while kept and kept[-1].block.kind == "heading":
        kept.pop()
    return kept


def _is_pointer(one: Found) -> bool:
    text = one.block.text
    if len(text) > 300 or one.block.kind == "code":
        return False
    if one.block.kind == "caption" and len(text) < _CREDIT_LONGEST and _CREDIT.match(text):
        return True
    if len(text) < 200 and _ASK.match(text):
        return True
    return (len(text) < 60 and squeeze(text) in _JUNK) or (one.linked > 0.6 and bool(_POINTER.match(text)))


def _offers_letter(one: Found) -> bool:
    """Whether a line offers a newsletter, where what follows asks to sign up."""
    return len(one.block.text) < _CARD and "newsletter" in one.block.text.lower()


def _labelled(found: Sequence[Found]) -> set[int]:
    """Labels like `Recommended reading` with their links; and what is about comments, at the end."""
    gone: set[int] = set()
    total = sum(len(one.block.text) for one in found)
    below = 0
    links = last = len(found)  # where the links under a block end; where what is about comments begins
    for number in range(len(found) - 1, -1, -1):
        one = found[number]
        if one.block.kind == "heading" and below < _RULES_MOST * total and _RULES.match(one.block.text):
            last = number
        led = number + 1 < links or number + 1 in gone or number + 1 == last
        if led and _is_label(one.block):
            gone.update(range(number, links))
            links = number
        elif one.linked <= 0.9 or one.block.kind == "quote":
            links = number
        below += len(one.block.text)
    return gone.union(range(last, len(found)))


def _is_label(block: Block) -> bool:
    """Whether a line says that links to other articles follow."""
    return (
        block.kind in {"heading", "text"} and block.text[-1] not in ".!?" and bool(_LABEL.match(block.text))
    )


def _cards(found: Sequence[Found]) -> set[int]:
    """Headings that are links with next to nothing between them, and what is between."""
    heads = [n for n, one in enumerate(found) if one.block.kind == "heading" and one.linked > 0.9]
    ends = [*heads[1:], len(found)]
    short = {
        head: sum(len(one.block.text) for one in found[head + 1 : end]) < _CARD
        for head, end in zip(heads, ends[: len(heads)], strict=True)
    }
    cards: set[int] = set()
    for head, end in zip(heads, ends[: len(heads)], strict=True):
        if short[head] and (short.get(end) or head in cards):
            cards.update(range(head, end))
            cards.update({end} & set(heads))
    return cards
