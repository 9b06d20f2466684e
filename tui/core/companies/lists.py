"""Names in a row: members of a list of firms are firms, `Adelle, Borchert and Cintex` where one is known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.core.companies import cues
from tui.core.companies.scan import opens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.core.companies.evidence import Gathered, Span
    from tui.core.knowledge import Knowledge

_BETWEEN = re.compile(r"(?:,| and| or|, and|, or|;| &|, as well as)(?: [a-z][a-z'-]{1,20}){0,3} \Z")
_INTRO = frozenset({"including", "include", "includes", "included", "like", "as", "namely", "are", "were"})
_WIDEST = 60
_LONGEST_LOOSE = 5
"""Members of a list in which one firm says a little for the others."""
_ROUNDS = 2
"""What one list shows helps the next one."""


def weigh_lists(found: Gathered, sure: set[str], knowledge: Knowledge) -> None:
    """Let the members of every list speak for each other.

    Args:
        found: Candidates gain score here.
        sure: The known firms that the text names; word-like ones are added here.
        knowledge: The known firms.
    """
    lists = []
    for line, spans in found.spans:
        for members in _rows(line.text, spans):
            promised = _promised(line.text, members[0].start)
            if len(members) > 2 or promised or _coupled(line.text, members):
                lists.append((members, promised))
    for members, promised in lists * _ROUNDS:
        _weigh(members, found, sure, knowledge, promised=promised)


def _rows(text: str, spans: list[Span]) -> Iterator[list[Span]]:
    """The spans of a line in rows of those with only `,` or `and` between them."""
    at = 0
    while at < len(spans):
        stop = at + 1
        while stop < len(spans) and _listed(text, spans[stop - 1], spans[stop]):
            stop += 1
        yield spans[at:stop]
        at = stop


def _listed(text: str, one: Span, two: Span) -> bool:
    if two.start - one.end >= _WIDEST or text.endswith(" in ", one.end, two.start):
        return False  # `Quorra and other firms in Lundby`
    return _BETWEEN.match(text, one.end, two.start) is not None


def _coupled(text: str, spans: list[Span]) -> bool:
    """Two members with `and` between them, not only a comma."""
    return len(spans) == 2 and "," not in text[spans[0].end : spans[1].start]


def _promised(text: str, start: int) -> bool:
    """The words before a list promise firms: `lenders such as`, `shares of`."""
    if cues.before(text, start) >= cues.STRONG:
        return True
    words = text[max(0, start - _WIDEST) : start].replace(",", " ").split()
    if not words or words[-1] not in _INTRO:
        return False
    return any(_plural(word, text, start) for word in words[-5:-1])


def _plural(word: str, text: str, start: int) -> bool:
    """A noun for firms, not the last word of a firm's name."""
    if word in cues.FIRM_PLURALS:
        return True
    return word.lower() in cues.FIRM_PLURALS and opens(text, text.rfind(word, max(0, start - _WIDEST), start))


def _weigh(
    spans: list[Span], found: Gathered, sure: set[str], knowledge: Knowledge, *, promised: bool
) -> None:
    """Give the members of one list what the others and the words before it are worth."""
    firms = sum(_is_firm(span, found, sure, knowledge) for span in spans)
    if not promised and firms < 2 and firms * 2 < len(spans):
        if not firms or len(spans) > _LONGEST_LOOSE:
            return
        worth = cues.FAIR
    else:
        worth = cues.FAIR
    if firms > 1 + (not promised):
        worth = cues.STRONG + promised
    for span in spans:
        if span.hit is None:
            one = found.candidates[span.key]
            one.score += max(worth - one.listed, 0)
            one.listed = max(worth, one.listed)
            continue
        firm = knowledge.firm(span.key)
        if firm is not None and firm.word and not span.part:
            sure.add(span.key)
            found.written[span.key].add(span.hit.written)


def _is_firm(span: Span, found: Gathered, sure: set[str], knowledge: Knowledge) -> bool:
    """A member that is a firm by itself."""
    if span.hit is None:
        one = found.candidates[span.key]
        return one.score >= cues.FAIR and not one.body
    firm = knowledge.firm(span.key)
    return span.key in sure and firm is not None and firm.type == "company"
