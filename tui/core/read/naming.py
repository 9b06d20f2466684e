"""The names that pages give their elements, and what they say about the text inside."""

from __future__ import annotations

import re
from typing import Any

from tui.core.read.render import HEADINGS
from tui.core.read.tree import tags

_NAMES = (
    *(
        "cookies?",
        "consent",
        "gdpr",
        "ccpa",
        "newsletters?",
        "subscri(?:be|ption)",
        "signup",
        "sign-up",
        "promos?",
    ),
    *(
        "related",
        "recommend(?:ed|ations?)?",
        "recirc",
        "read-?next",
        "read-?more",
        "more-?(?:from|on|stories|news)",
    ),
    *(
        "most-?(?:read|popular)",
        "trending",
        "popular",
        "share",
        "sharing",
        "shares?-?(?:bar|buttons?|tools?)",
        "social",
    ),
    *("comments?", "disqus", "respond", "sidebar", "side-?rail", "breadcrumbs?", "crumbs?", "ads?", "advert"),
    *(
        "advertise?ments?",
        "adslot",
        "dfp",
        "sponsor(?:ed)?",
        "taboola",
        "outbrain",
        "popups?",
        "modal",
        "lightbox",
    ),
    *(
        "nav",
        "navbar",
        "navigation",
        "menu",
        "toolbar",
        "footer",
        "masthead",
        "skip-?links?",
        "pagination",
        "pager",
    ),
    *(
        "paywall",
        "regwall",
        "author-?(?:box|bio|card|info)",
        "about-?(?:the-?)?author",
        "bio",
        "tags?",
        "tag-?list",
    ),
    *(
        "topics?-?list",
        "teasers?",
        "cards?",
        "carousel",
        "widgets?",
        "callout-?(?:newsletter|promo)",
        "donate",
    ),
    *("donation", "print-?only", "noprint", "sr-only", "screen-reader(?:-text)?", "visually-?hidden", "toc"),
    *(
        "table-of-contents",
        "live-?chat",
        "feedback",
        "rating",
        "survey",
        "cta",
        "app-?(?:banner|promo)",
        "banner",
    ),
)
_NAMED = re.compile(r"(?:^|[^a-z])(" + "|".join(_NAMES) + r")(?:$|[^a-z])")
_TOP = re.compile(
    r"(?:^|[^a-z])(?:by-?line|author|authors|meta|metadata|post-?(?:info|date)|entry-?meta|date|time|timestamp|dateline"
    r"|published|updated|kicker|eyebrow|category|section-?(?:name|label)|read-?(?:ing-?)?time|read|credits?|caption"
    r"|lead-?(?:img|image|art)|hero-?(?:img|image))(?:$|[^a-z])"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")

_DOUBTFUL = tags(
    "banner bio card cards carousel cta popular promo promos rating share shares sharing social tag tags"
    " teaser teasers toc widget widgets feedback survey"
)
"""Names that stand on parts of articles, too."""
_LONG_TOP = 300
"""Characters; a longer element above the text is not dropped as byline or date."""

_SLUGGED = frozenset((*HEADINGS, "p", "li", "a", "span", "dt", "dd", "strong", "b"))


def names(node: Any) -> str:
    """Class and id of an element as words in lower case with signs between them.

    The id of a heading, a paragraph or an item, and a long one, repeats the words of the text.
    """
    own = node.get("id") or ""
    if node.tag in _SLUGGED or own.count("-") > 2 or own.count("_") > 4:
        own = ""
    return _CAMEL.sub("-", f"{node.get('class') or ''} {own}"[:500]).lower().replace("_", "-")


def is_top_matter(node: Any, size: int) -> bool:
    """Whether an element above the text is byline, date or the like, by its name."""
    return size < _LONG_TOP and bool(_TOP.search(names(node)))


def foreign_name(node: Any) -> str:
    """The word in an element's name that says it is no part of an article; empty where there is none."""
    found = _NAMED.search(names(node))
    return found.group(1) if found else ""


def is_doubtful(name: str) -> bool:
    """Whether such a word stands on parts of articles, too."""
    return name in _DOUBTFUL
