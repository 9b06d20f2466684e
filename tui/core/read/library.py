"""What trafilatura, the extraction library, keeps of a page: a second opinion on where the article is."""

from __future__ import annotations

import logging
from typing import Any

from tui.core.read.headings import squeeze

LARGEST = 2_000_000
"""Characters; a larger page is not given to the library, whose time grows faster than the page."""
MOST_ELEMENTS = 20_000

MOST_WORK = 2_000_000_000
"""Characters times elements; looking each element up in what was kept takes longer than it is worth."""
DEEPEST = 120
"""Elements within each other; a page that nests deeper is written to hurt."""

_LOGGERS = ("trafilatura", "htmldate", "justext", "courlan", "readability")


def kept(root: Any, elements: int, depth: int) -> str:
    """The letters and digits of everything the library takes for the article; empty where it finds none.

    Args:
        root: The root element of the page.
        elements: How many elements it has.
        depth: How many of them are within each other.
    """
    if elements > MOST_ELEMENTS or depth > DEEPEST:
        return ""
    from lxml import etree

    text = etree.tostring(root, encoding="unicode", method="html")
    if len(text) > LARGEST:
        return ""
    from trafilatura import extract

    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        found = extract(
            text, output_format="txt", include_comments=False, include_tables=True, favor_recall=True
        )
    except Exception:  # noqa: BLE001  (a page that the library fails on is read without it)
        return ""
    words = squeeze(found or "")
    return words if len(words) * elements < MOST_WORK else ""
