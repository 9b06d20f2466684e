"""What a reader takes along: a sentence, or a sentence with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.core.model import Article

_SPECIAL = frozenset("\\`*_[]<>#|~")


def inert(text: str) -> str:
    """Text as Markdown that shows exactly this text: no link, emphasis, tag or heading of its own."""
    return "".join(f"\\{char}" if char in _SPECIAL else char for char in " ".join(text.split()))


def citation(article: Article, quote: str) -> str:
    """A sentence as a Markdown quote, with the article's title, site, date and address."""
    parts = [f"*{inert(article.title)}*"]
    parts += [inert(part) for part in (article.byline, article.site, article.published) if part]
    url = article.source.url
    if url and url.startswith(("http://", "https://")):
        parts.append(f"<{url.replace('<', '%3C').replace('>', '%3E').replace(' ', '%20')}>")
    return f"> {inert(quote)}\n>\n> — {', '.join(parts)}\n"
