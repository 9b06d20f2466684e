"""Every place where the text uses a form of a found firm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tui.core.companies.people import FIRST_NAMES
from tui.core.companies.shape import is_ticker, legal_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.core.companies.groups import Entity
    from tui.core.companies.scan import Line, Word

_FIRST = re.compile(r"\w+")
_SHORTEST_LOOSE = 4
"""Letters; a shorter form must be written exactly."""


class Place(NamedTuple):
    """A form at a place of a line."""

    start: int
    end: int
    entity: Entity


class Forms:
    """The forms of all entities: of a first word the lengths that occur, and the forms themselves.

    Looking up costs as many steps as there are lengths, however many forms begin with the same word.
    """

    __slots__ = ("_exact", "_lengths", "_loose")

    def __init__(self, entities: list[Entity]) -> None:
        self._exact: dict[str, Entity] = {}
        self._loose: dict[str, tuple[str, Entity]] = {}
        lengths: dict[str, set[int]] = {}
        for entity in entities:
            for form in sorted(entity.forms):
                first = _FIRST.match(form)
                if first:
                    self._exact.setdefault(form, entity)
                    self._loose.setdefault(form.casefold(), (form, entity))
                    lengths.setdefault(first.group().casefold(), set()).add(len(form))
        self._lengths = {first: sorted(known, reverse=True) for first, known in lengths.items()}

    def at(self, line: Line, start: int) -> Place | None:
        """The longest form that begins at a place."""
        text = line.text
        first = _FIRST.match(text, start)
        for length in self._lengths.get(first.group().casefold(), ()) if first else ():
            end = start + length
            entity = self._entity(text[start:end], line)
            if entity is None or (text[end : end + 1].isalnum() or text[end : end + 1] in ("&", "@", "_")):
                continue
            if is_ticker(text, start, end):
                continue
            return Place(start, legal_end(text, end), entity)
        return None

    def _entity(self, written: str, line: Line) -> Entity | None:
        """Whose form this is: `Easyjet` too is `easyJet`, if that is known and no ordinary word."""
        entity = self._exact.get(written)
        if entity is not None or len(written) < _SHORTEST_LOOSE or not written[0].isupper():
            return entity
        form, entity = self._loose.get(written.casefold(), ("", None))
        if entity is None or form.isupper():
            return None
        if entity.firm is None or entity.firm.word:
            return entity if line.titled and written.isupper() else None
        return entity


def places(line: Line, forms: Forms) -> Iterator[Place]:
    """The forms in a line, in order and without overlaps."""
    past = 0
    for run in line.runs:
        for number, word in enumerate(run):
            for start in _starts(line.text, word):
                place = forms.at(line, start) if start >= past else None
                if place is not None and not _of_a_person(run, number, place):
                    yield place
                    past = place.end


def _starts(text: str, word: Word) -> list[int]:
    """Where names may begin in a word: at its start and behind its inner hyphens and slashes."""
    starts = [word.start]
    if "-" in word.text or "/" in word.text:
        starts += [
            at + 1
            for at in range(word.start + 1, word.end - 1)
            if text[at] in "-/" and text[at + 1].isupper()
        ]
    return starts


def _of_a_person(run: list[Word], number: int, place: Place) -> bool:
    """The form is the last word of a person's name: `David Thomson`, `Ann B. Ford`."""
    if number == 0 or " " in place.entity.name:
        return False
    before = run[number - 1].text
    return before in FIRST_NAMES or (len(before) == 1 and number > 1 and run[number - 2].text in FIRST_NAMES)
