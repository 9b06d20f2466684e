"""Whether a figure is what is, or what somebody expects: told by the words right before and after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.core.compare.table import EXPECTED, TOLD

if TYPE_CHECKING:
    from tui.core.model import Article, Figure

_BEFORE = re.compile(
    r"\b(?:(?i:expect(?:s|ed|ing|ations?)?|forecast(?:s|ed|ing)?|estimat(?:e|es|ed|ing)|consensus|project(?:ed|ing|ions?)"
    r"|predict(?:s|ed|ing|ions?)?|anticipat(?:e|es|ed|ing)|guidance|pencill?ed in)"
    # Target and Outlook are names, too.
    r"|outlook|target(?:s|ed|ing)?)\b"
)
_AFTER = re.compile(
    r"[\s,(]{0,3}(?:(?:that|which|analysts|economists|investors|wall|street|the|market|was|were|had|been|is|are|by)\s){0,6}"
    r"(?:expected|forecasts?|estimate[ds]?|predicted|projected|anticipated|consensus|expectations?)\b",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"[.;:!?]\s|,\s|\b(?:but|while|beat|beating|missed|missing|reported|actually|compared with)\b|\d",
    re.IGNORECASE,
)
_BEATEN = re.compile(
    r"\b(?:beat|beats|beating|topp(?:ed|ing)|miss(?:ed|ing)|exceed(?:ed|ing)|above|below|ahead of)\s"
    r"(?:[\w’']{1,30}\s){0,3}(?:forecasts?|expectations|estimates?|consensus|targets?|guidance|outlook)\b"
    r"(?!\s(?:of|for)\b)",
    re.IGNORECASE,
)
"""What was expected and is over: `beat forecasts with a profit of`, but `beat forecasts of`."""

_REACH, _REACH_ON = 60, 60
"""Characters before and after a figure that are looked at."""


class Standing:
    """The standing of the figures of an article.

    Args:
        article: Whose text is looked at.
    """

    def __init__(self, article: Article) -> None:
        self._title = article.title
        self._sections = {section.id: section for section in article.sections}

    def of(self, figure: Figure) -> str:
        """`expected` or `stated`; `stated` where the article has no such place."""
        text = self.text(figure)
        start, end = figure.at.start, figure.at.end
        before = _BEATEN.sub(" ", text[max(0, start - _REACH) : start])
        turns = list(_TURN.finditer(before))
        if turns:
            before = before[turns[-1].start() :]
        if _BEFORE.search(before) or _AFTER.match(text[end : end + _REACH_ON]):
            return EXPECTED
        return TOLD

    def text(self, figure: Figure) -> str:
        """The paragraph, heading or title that a figure stands in; empty where there is no such place."""
        at = figure.at
        if at.section is None:
            return self._title
        section = self._sections.get(at.section)
        if section is None:
            return ""
        if at.paragraph is None:
            return section.heading or ""
        return section.paragraphs[at.paragraph].text if at.paragraph < len(section.paragraphs) else ""
