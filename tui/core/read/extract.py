"""The article of a page: its blocks, title, standfirst and byline, and what is missing of it."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from tui.core.model import Block
from tui.core.read import library
from tui.core.read.body import Page
from tui.core.read.dates import iso_date
from tui.core.read.furniture import author_of, deck_of, without_top
from tui.core.read.headings import Found, bold_as_headings, same_title, squeeze
from tui.core.read.naming import names
from tui.core.read.pointers import without_pointers
from tui.core.read.render import blocks
from tui.core.read.tail import without_tail
from tui.core.read.tree import fragment, squeezed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui.core.read.metadata import Metadata

TEASER = "only a teaser: the page does not hold the whole article"
SCRIPTED = "the page needs JavaScript to show its text: only what it holds without was read"

_DECK = re.compile(
    r"(?:^|[^a-z])(?:deck|dek|standfirst|sub-?(?:title|headline|heading)|strapline)(?:$|[^a-z])"
)
_WALL = re.compile(
    r"(?:^|[^a-z])(?:(?:pay|reg|meter(?:ed)?|subscri(?:be|ber|ption)|premium)-?(?:wall|gate|only|prompt)|piano-?offer)(?:$|[^a-z])"
)
_ASKS = re.compile(
    r"(?:subscribe|sign in|log in|register|become a (?:member|subscriber))[^.]{0,60}"
    r"(?:to (?:continue|read|keep|unlock|access)|full access)"
    r"|to (?:continue|keep) reading|(?:for|to) (?:paid |paying )?subscribers(?: only)?[.!]",
    re.IGNORECASE,
)
_SCRIPT = re.compile(
    r"(?:enable|requires?|turn on|activate|needs?)\s.{0,30}javascript"
    r"|javascript\s.{0,30}(?:required|disabled|enable)",
    re.IGNORECASE,
)
_SHORT = 2_500
"""Characters; a longer text is hardly a teaser."""
_HARDLY_ANY = 250
"""Characters; with less, a page with scripts is taken to need them."""
_HEADER = 500
"""Characters; an element around a headline with more in it besides the standfirst holds the text, too."""
_LINE = 160
"""Characters; a line with byline or date is shorter."""
_HEADLINES = 3
"""Headlines of a page beside which a standfirst is looked for."""
_NEAR = 40
"""Elements after a headline among which standfirst, byline and date are looked for."""
_SCRIPTS = 5_000
"""Characters of script from which a page that shows hardly anything is taken to need them."""


class Article:
    """Finds the article of a page.

    Args:
        root: Its root element.
        meta: What the page says about itself.
        url: The address it was fetched from.
    """

    def __init__(self, root: Any, meta: Metadata, url: str | None) -> None:
        self.root = root
        self.meta = meta
        self.page = Page(root)
        self.base = _base(root, url or meta.url)
        self.gone = self.page.dropped()
        self.title = self._title()
        self.deck = self._named_deck() or self._described_deck()
        self.top: tuple[str, ...] = ()
        """The lines above the text that are none of it: byline, date and the like."""
        self.found = self._blocks(library.kept(root, len(self.page.nodes), self.page.depth))
        told = (*self.top, *self._under_headline())
        self.byline = self._byline() or next(filter(None, map(author_of, told)), None)
        self.published = next(filter(None, map(iso_date, told)), None)
        """ISO 8601 date."""
        self.scripted = self._needs_script()
        if not self.found and (shown := _paragraphs([meta.description])):
            self.found = shown
            teaser = True
        else:
            teaser = self._is_teaser()
        self.warnings: tuple[str, ...] = (SCRIPTED,) if self.scripted else (TEASER,) if teaser else ()
        if self.deck is None:
            self.deck, self.found = deck_of(self.found, meta.description)

    @property
    def why_empty(self) -> str:
        """What to say where there is no text."""
        return "the page needs JavaScript to show its text" if self.scripted else "has no article in it"

    def _title(self) -> str | None:
        """The headline as the page shows it, where the page says the same of itself, or nothing."""
        said = self.meta.title
        shown = [squeezed(node) for node in self.root.iter("h1")]
        shown = [words for words in shown if words]
        for words in shown:
            if said and same_title(words, said):
                return min(words, said, key=len) if len(words) < 300 else said
        return said or (shown[0] if shown and len(shown[0]) < 300 else None)

    def _byline(self) -> str | None:
        """What stands in an element that is named as the author's."""
        for node in self.page.nodes:
            by = "author" in (node.get("rel") or "", node.get("itemprop") or "") or "byline" in names(node)
            words = squeezed(node) if by else ""
            if 2 < len(words) < 120:
                return re.sub(r"^[Bb]y\s+", "", words)
        return None

    def _named_deck(self) -> str | None:
        """The words of an element that is named as the standfirst."""
        page = self.page
        for number, node in enumerate(page.nodes):
            if 20 < page.total[number] < 500 and not page.gone_by_tag(number) and _DECK.search(names(node)):
                return squeezed(node)
        return None

    def _described_deck(self) -> str | None:
        """What stands beside the headline, apart from the text, and is what the page tells search engines."""
        described = squeeze(self.meta.description or "")
        for headline in islice(self.root.iter("h1"), _HEADLINES if described else 0):
            page, around = self.page, self.page.index[headline.getparent()]
            for node in islice(headline.itersiblings(), _NEAR):
                words = squeezed(node) if isinstance(node.tag, str) else ""
                if (
                    squeeze(words) == described
                    and page.total[around] < _HEADER + page.total[page.index[node]]
                ):
                    return words
        return None

    def _under_headline(self) -> Iterator[str]:
        """The short lines between the headline and the text."""
        headline = next(self.root.iter("h1"), None)
        if headline is None:
            return
        start = self.page.index[headline] + 1
        for texts in self.page.texts[start : start + _NEAR]:
            line = " ".join("".join(texts).split())
            if len(line) > _LINE:
                return
            yield line

    def _blocks(self, kept: str) -> list[Found]:
        """The blocks of the article; where hardly any are left, those of the page with less dropped."""
        found = self._extracted(self.gone, kept)
        if _size(found) < _HARDLY_ANY:
            hidden = [self.page.gone_by_tag(number) for number in range(len(self.page.nodes))]
            more = self._extracted(hidden, kept)
            found = more if _size(more) > 2 * _size(found) else found
        body = self.meta.body
        if body and len(squeeze(body)) > max(2 * _size(found), _HARDLY_ANY):
            found = _paragraphs(body.split("\n"))
        return bold_as_headings(found)

    def _extracted(self, gone: list[bool], kept: str) -> list[Found]:
        page = self.page
        at = page.article(gone, kept)
        found = blocks(page.nodes[at], page.chosen(gone), self.base)
        text = without_top(found, self.title, self.deck, lambda node: page.total[page.index[node]])
        above = found[: next((n for n, one in enumerate(found) if text and one is text[0]), 0)]
        self.top = tuple(one.block.text for one in above if len(one.block.text) < _LINE)
        return without_pointers(without_tail(text, kept))

    def _is_teaser(self) -> bool:
        """Whether what was found is short, and the page says that there is more for some."""
        size = _size(self.found)
        if not self.found or size > _SHORT:
            return False
        if self.meta.paid or (size < _SHORT / 2 and self.found[-1].block.text.endswith(("…", "..."))):
            return True
        words = " ".join(text for texts in self.page.texts for text in texts)[:200_000]
        return bool(_ASKS.search(" ".join(words.split()))) or any(
            _WALL.search(names(n)) for n in self.page.nodes
        )

    def _needs_script(self) -> bool:
        if _size(self.found) > _HARDLY_ANY:
            return False
        told = " ".join(squeezed(node)[:1000] for node in self.root.iter("noscript"))
        told += " ".join(text for texts in self.page.texts[:2000] for text in texts)[:5000]
        scripts = sum(
            len(node.text or "") + (2_000 if node.get("src") else 0) for node in self.root.iter("script")
        )
        return bool(_SCRIPT.search(told)) or (scripts > _SCRIPTS and scripts > 20 * _size(self.found))


def _base(root: Any, url: str | None) -> str | None:
    """The address that relative links start from."""
    for node in root.iter("base"):
        if href := node.get("href"):
            try:
                return urljoin(url or "", str(href))
            except ValueError:
                return url
    return url


def _size(found: Iterable[Found]) -> int:
    """Characters of running text."""
    return sum(len(one.block.text) for one in found if one.block.kind != "heading")


def _paragraphs(lines: Iterable[str | None]) -> list[Found]:
    """Texts that stand in the page's data, where they may hold HTML, as blocks."""
    found: list[Found] = []
    for line in lines:
        text = " ".join((line or "").split())
        if "<" in text and (root := fragment(text)) is not None:
            found += blocks(root, set())
        elif text:
            found.append(Found(Block(text)))
    return found
