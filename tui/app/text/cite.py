"""What a reader takes along: a sentence with its source, as Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.app.paint import printable
from tui.core.export import escaped

if TYPE_CHECKING:
    from tui.core.model import Article

_ADDRESS = re.compile(r"https?://[^\s<>\\]+")


def citation(article: Article, quote: str) -> str:
    """A sentence as a Markdown quote, with the article's title, author, site, date and address.

    What would be markup in the words is escaped; the address is a link only where it is one.
    """
    named = (article.title, article.byline, article.site, article.published)
    parts = [escaped(printable(part)) for part in named if part]
    url = article.source.url
    if url:
        parts.append(f"<{url}>" if _ADDRESS.fullmatch(url) else escaped(printable(url)))
    return f"> {escaped(' '.join(quote.split()))}\n>\n> — {', '.join(parts)}\n"
