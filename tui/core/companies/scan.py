"""Capitalised words of a passage, in runs that may be names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.core.companies.people import CALENDAR, NATIONS, PLACES
from tui.core.companies.words import COMMON, OF_BODIES

if TYPE_CHECKING:
    from tui.core.model import Passage

_UPPER = "A-ZÀ-ÖØ-ÞĀ-Ž"
"""Small letters among them are told apart afterwards: at every start a range compiles faster than letters."""
_WORD = re.compile(
    rf"(?<![\w@/])State-owned(?= [A-Z])|(?<![\w@/])(?:[{_UPPER}0-9]|[a-z]{{1,2}}(?=[A-Z]))\w{{0,60}}"
    rf"(?:-[{_UPPER}0-9]\w{{0,60}}|[&'.+*!/]\w{{1,60}}){{0,6}}"
)
"""One word of a name: `AT&T`, `L'Oreal`, `D-Wave`, `easyJet`; `York-based` ends before its hyphen."""

_LONGEST_RUN = 12
"""Words; no name is longer, and headings in capitals would make runs without end."""
_FLAT = str.maketrans("’‘‐‑\u00a0\u202f\u2009", "''--   ")
"""Signs that are written in several ways, one to one, so that places stay."""

_INITIALS = frozenset({"St", "Dr", "Mr", "Mrs", "Ms", "Jr", "Bros", "Gen", "Sen", "Gov", "Rep", "Prof"})
_PARTICLES = frozenset({" de ", " del ", " do ", " da ", " di ", " du ", " la ", " de la ", " dei "})
_OF = frozenset({" of ", " of the ", " for "})
_JOINTS = frozenset({" ", " & ", " + "}) | _PARTICLES
_OPENERS = frozenset("\"“‘'(«[*•–—-:;")
_STOPS = frozenset(".!?…")


class Word:
    """A capitalised word of a passage.

    Attributes:
        start: Where it begins.
        end: Where it ends without a possessive ending, exclusive.
        text: The word.
        owner: It has a possessive ending: `Ryanair's`, `Deckers'`.
    """

    __slots__ = ("end", "owner", "start", "text")

    def __init__(self, start: int, end: int, text: str, *, owner: bool) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.owner = owner


class Line:
    """A passage made ready.

    Attributes:
        passage: The passage.
        text: Its text with plain signs, code point for code point.
        runs: Its capitalised words, in runs that may be names.
        titled: Most of its words are capitalised, as in a headline: capitals say nothing here.
    """

    __slots__ = ("passage", "runs", "text", "titled")

    def __init__(self, passage: Passage, text: str) -> None:
        self.passage = passage
        self.text = text
        self.runs: list[list[Word]] = []
        self.titled = False


def flat(text: str) -> str:
    """The text with one form of apostrophe, hyphen and space, code point for code point."""
    return text if text.isascii() else text.translate(_FLAT)


def scan(passage: Passage) -> Line:
    """The capitalised words of a passage in runs."""
    text = flat(passage.text)
    line = Line(passage, text)
    run: list[Word] = []
    count = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        if _address(text, start, end) or (text[start] > "z" and text[start].islower()):
            continue
        if text[start] <= "9" and found.group() == found.group().lower():
            continue  # a number
        word = _word(text, start, end)
        count += 1
        if run and len(run) < _LONGEST_RUN and _joined(text, run[-1], word):
            if len(run) == 1 and _partners(line, word):
                run = line.runs[-2] + line.runs.pop()
                line.runs[-1] = run
            run.append(word)
        else:
            run = [word]
            line.runs.append(run)
    line.titled = passage.kind in ("title", "heading") or _capitals(text, count)
    return line


def _address(text: str, start: int, end: int) -> bool:
    """It is part of a web or mail address."""
    if text[end : end + 1] == "@" or text[end : end + 3] == "://":
        return True
    return (
        start >= 4
        and text[start - 1] == "."
        and (text[start - 4 : start] == "www." or text[start - 2].islower())
    )


def _word(text: str, start: int, end: int) -> Word:
    written = text[start:end]
    if written.endswith(("'s", "'S")):
        return Word(start, end - 2, written[:-2], owner=True)
    owner = text[end : end + 1] == "'" and written.endswith("s") and not text[end + 1 : end + 2].isalnum()
    return Word(start, end, written, owner=owner)


def _joined(text: str, before: Word, word: Word) -> bool:
    """Two words may belong to one name."""
    if before.owner:
        return False
    gap = text[before.end : word.start]
    if gap == " " or gap in _JOINTS:
        return True
    if gap == ". ":
        return len(before.text) == 1 or before.text in _INITIALS or _initials(before.text)
    if gap in _OF:
        return before.text in OF_BODIES and (
            gap != " for " or before.text in ("Institute", "Office", "Centre")
        )
    ordinary = before.text.casefold() in COMMON and word.text.casefold() in COMMON
    return gap == " and " and ordinary  # `Harbour Investment and Operation Group`


def _partners(line: Line, word: Word) -> bool:
    """The word ends a name like `Kestle, Dole & Pike`: `&` before it, one word and a comma before that."""
    if len(line.runs) < 2 or line.text[word.start - 3 : word.start] != " & ":
        return False
    first, second = line.runs[-2][-1], line.runs[-1][0]
    alone = len(line.runs[-2]) == 1 and not first.owner and not ordinary(first.text)
    return (
        alone and line.text[first.end : second.start] == ", " and not line.text.endswith(", ", 0, first.start)
    )


def _initials(text: str) -> bool:
    """`H.C`, but not the countries."""
    return len(text) == 3 and text[1] == "." and text not in ("U.S", "U.K", "E.U", "D.C")


def _capitals(text: str, count: int) -> bool:
    """A short text in which nearly every word is capitalised, and that does not end as a sentence does."""
    return (
        len(text) < 200 and text[-1:] not in _STOPS and count > 3 and count * 10 >= 6 * (text.count(" ") + 1)
    )


def opens(text: str, start: int) -> bool:
    """Whether a word stands where a sentence, a bullet or a quotation opens."""
    at = start - 1
    while at >= 0 and (text[at] == " " or text[at] in _OPENERS):
        if text[at] in ':;"“*•':
            return True
        at -= 1
    return at < 0 or text[at] in _STOPS


def ordinary(word: str) -> bool:
    """A country, nation, place, month or day."""
    return word in PLACES or word in NATIONS or word in CALENDAR
