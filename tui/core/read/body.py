"""Where on a page its article is, and what around and inside it is none.

The text of a page is weighed by what readers look for: blocks of running text, few links in them, no name
that says menu, comments or cookies. What the library keeps weighs more. The article is the smallest element
that holds nearly all of that weight.
"""

from __future__ import annotations

import re
from itertools import compress
from typing import Any

from tui.core.read.headings import squeeze
from tui.core.read.naming import foreign_name, is_doubtful
from tui.core.read.render import BLOCK, HEADINGS, UNSEEN
from tui.core.read.tree import elements, tags

_WHOLE = frozenset(("html", "body", "main"))
_TAGS = frozenset(("nav", "aside", "footer", "form", "dialog", "menu", "search"))
_ROLES = tags(
    "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist"
)
_HIDES = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_MOST = 0.3
"""Share of the page's text outside links; an element with more of it is never dropped for its name."""
_MOST_NAMED = 0.5
"""The same for names that hardly ever stand on an article."""
_SHORTEST = 25
"""Letters of a block from which it weighs."""
_NEARLY_ALL = 0.9
"""Share of the weight that the article's element holds."""
_UNVOTED = 0.25
"""How much a block weighs that the library did not keep."""


class Page:
    """The elements of a page with their text measured.

    Args:
        root: Its root element.
    """

    def __init__(self, root: Any) -> None:
        self.nodes = elements(root)
        self.index = {node: number for number, node in enumerate(self.nodes)}
        self.parent = [self.index.get(node.getparent(), -1) for node in self.nodes]
        self.depth = self._depth()
        """Elements within each other, at most."""
        self.own = [0] * len(self.nodes)
        """Characters that stand directly in a block, by its number."""
        self.links = [0] * len(self.nodes)
        """How many of them are linked."""
        self.texts: list[list[str]] = [[] for _ in self.nodes]
        self._measure()
        self.total = self._summed(self.own)
        self.linked = self._summed(self.links)

    def _depth(self) -> int:
        depth = [0] * len(self.nodes)
        for number, up in enumerate(self.parent):
            depth[number] = depth[up] + 1 if up >= 0 else 0
        return max(depth, default=0)

    def _measure(self) -> None:
        """Give every piece of text to the block that it stands in."""
        block = [0] * len(self.nodes)
        unseen = [False] * len(self.nodes)
        anchor = [False] * len(self.nodes)
        for number, node in enumerate(self.nodes):
            up = self.parent[number]
            unseen[number] = node.tag in UNSEEN or (up >= 0 and unseen[up])
            anchor[number] = node.tag == "a" or (up >= 0 and anchor[up])
            block[number] = number if up < 0 or node.tag in BLOCK else block[up]
            if node.text and not unseen[number]:
                self._give(block[number], node.text, linked=anchor[number])
            if node.tail and up >= 0 and not unseen[up]:
                self._give(block[up], node.tail, linked=anchor[up])

    def _give(self, block: int, text: str, *, linked: bool) -> None:
        size = len(text) if not text.isspace() else 0
        self.own[block] += size
        self.links[block] += size if linked else 0
        if size:
            self.texts[block].append(text)

    def _summed(self, values: list[int]) -> list[int]:
        """The values with those of everything inside added."""
        total = values.copy()
        for number in range(len(total) - 1, 0, -1):
            if self.parent[number] >= 0:
                total[self.parent[number]] += total[number]
        return total

    def dropped(self) -> list[bool]:
        """Which elements are no part of an article, by their tag, role, name or being hidden.

        A name that may stand on parts of the article, too, counts only where little text is under it.
        """
        by_tag = self._spread([up >= 0 and self.gone_by_tag(number) for number, up in enumerate(self.parent)])
        named = ["" if gone else self._name(number) for number, gone in enumerate(by_tag)]
        weights = self._summed(
            [0 if gone else self._weight(number, "") for number, gone in enumerate(by_tag)]
        )
        held: dict[str, int] = {}
        for number, name in enumerate(named):
            if name and not named[self.parent[number]]:
                held[name] = held.get(name, 0) + weights[number]
        most = _MOST * weights[0] if weights else 0
        kept = {name for name, weight in held.items() if is_doubtful(name) and weight > most}
        foreign = [
            gone or bool(name and name not in kept and not self._is_large(number, _most_of(name)))
            for number, (gone, name) in enumerate(zip(by_tag, named, strict=True))
        ]
        return self._spread(foreign)

    def _spread(self, marked: list[bool]) -> list[bool]:
        """The marks with those of everything inside what is marked."""
        for number, up in enumerate(self.parent):
            marked[number] = marked[number] or (up >= 0 and marked[up])
        return marked

    def _is_large(self, number: int, share: float = 0.3) -> bool:
        """Whether an element holds a good part of the page's text that is no link."""
        plain, all_plain = self.total[number] - self.linked[number], self.total[0] - self.linked[0]
        return plain > share * all_plain

    def gone_by_tag(self, number: int) -> bool:
        """Whether an element is hidden, or navigation or the like by its tag or role."""
        node = self.nodes[number]
        if node.tag in _WHOLE or self._is_large(number):
            return False
        if node.tag in _TAGS or (node.get("role") or "").lower() in _ROLES:
            return True
        hidden = node.get("hidden") is not None or node.get("aria-hidden") == "true"
        return hidden or bool(_HIDES.search(node.get("style") or ""))

    def _name(self, number: int) -> str:
        """The word in an element's name that says it is no part of an article; empty where there is none."""
        node = self.nodes[number]
        if node.tag in _WHOLE or self.parent[number] < 0:
            return ""
        name = foreign_name(node)
        return name if name and not self._is_large(number, _NEARLY_ALL) else ""

    def article(self, gone: list[bool], kept: str) -> int:
        """The number of the element that holds the article.

        Args:
            gone: What `dropped` found.
            kept: The squeezed text that the library kept; empty where it kept none.
        """
        weights = [0 if gone[n] else self._weight(n, kept) for n in range(len(self.nodes))]
        total = self._summed(weights)
        children: list[list[int]] = [[] for _ in self.nodes]
        for number, up in enumerate(self.parent):
            if up >= 0:
                children[up].append(number)
        at = 0
        while children[at]:
            best = max(children[at], key=total.__getitem__)
            if total[best] < _NEARLY_ALL * total[0] or total[best] == 0 or self.nodes[best].tag in _INSIDE:
                break
            at = best
        return at

    def _weight(self, number: int, kept: str) -> int:
        size = self.own[number]
        if size < _SHORTEST or self.nodes[number].tag in HEADINGS or self.links[number] * 2 > size:
            return 0
        if not kept:
            return size
        words = squeeze("".join(self.texts[number])[:200])[:60]
        return size if words in kept else int(size * _UNVOTED)

    def chosen(self, wanted: list[bool]) -> set[Any]:
        """The elements at the numbers that are set."""
        return set(compress(self.nodes, wanted))


def _most_of(name: str) -> float:
    """How much of a page's text an element of this name may hold and still be dropped for it."""
    return _MOST if is_doubtful(name) else _MOST_NAMED


_INSIDE = frozenset(("p", "li", "ul", "ol", "table", "tbody", "tr", "blockquote", "dl", "pre"))
"""Elements that are never the whole of an article."""
