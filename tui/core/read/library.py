"""What trafilatura, the extraction library, keeps of a page: a second opinion on where the article is."""

from __future__ import annotations

import logging

from tui.core.read.headings import squeeze

LARGEST = 2_000_000
"""Characters; a larger page is not given to the library, whose time grows faster than the page."""
MOST_ELEMENTS = 20_000

_LOGGERS = ("trafilatura", "htmldate", "justext", "courlan", "readability")


def kept(text: str, elements: int) -> str:
    """The letters and digits of everything the library takes for the article; empty where it finds none.

    Args:
        text: The page.
        elements: How many elements it has.
    """
    if len(text) > LARGEST or elements > MOST_ELEMENTS:
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
    return squeeze(found or "")
