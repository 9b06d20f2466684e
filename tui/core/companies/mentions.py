"""Every place where the text uses a form of a found firm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tui.core.companies.gather import legal_end
from tui.core.companies.words import FIRST_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.core.companies.scan import Line, Word
    from tui.core.companies.settle import Entity

_FIRST = re.compile(r"\w+")
_SHORTEST_LOOSE = 4

Forms = dict[str, list[tuple[str, "Entity"]]]


class Place(NamedTuple):
    """A form at a place of a line."""

    start: int
    end: int
    entity: Entity


def by_first_word(entities: list[Entity]) -> Forms:
    """The forms of all entities by their first word in lower case, the longest first."""
    forms: Forms = {}
    for entity in entities:
        for form in entity.forms:
            first = _FIRST.match(form)
            if first:
                forms.setdefault(first.group().casefold(), []).append((form, entity))
    for entries in forms.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return forms


def places(line: Line, forms: Forms) -> Iterator[Place]:
    """The forms in a line, in order and without overlaps."""
    past = 0
    for run in line.runs:
        for number, word in enumerate(run):
            for start in _starts(line.text, word):
                if start < past:
                    continue
                place = _at(line, start, forms)
                if place is None or _of_a_person(run, number, place):
                    continue
                yield place
                past = place.end


def _starts(text: str, word: Word) -> list[int]:
    """Where names may begin in a word: at its start and behind its inner hyphens and slashes."""
    starts = [word.start]
    for at in range(word.start + 1, word.end - 1):
        if text[at] in "-/" and text[at + 1].isupper():
            starts.append(at + 1)
    return starts


def _at(line: Line, start: int, forms: Forms) -> Place | None:
    text = line.text
    first = _FIRST.match(text, start)
    entries = forms.get(first.group().casefold()) if first else None
    if not entries:
        return None
    for form, entity in entries:
        end = start + len(form)
        found = text[start:end]
        if found != form and not _loosely(found, form, entity, line):
            continue
        after = text[end : end + 1]
        if after and (after.isalnum() or after in "&@_"):
            continue
        if text[start - 2 : start] == ": " and form.isupper() and text[end : end + 1] in (")", ",", ";", "."):
            continue  # the ticker in `(NYSE: QBTS)`
        return Place(start, legal_end(text, end), entity)
    return None


def _loosely(found: str, form: str, entity: Entity, line: Line) -> bool:
    if len(form) < _SHORTEST_LOOSE or not found[:1].isupper() or found.casefold() != form.casefold():
        return False
    if form.isupper():
        return False
    if entity.firm is None or entity.firm.word:
        return line.titled and found.isupper()
    return True


def _of_a_person(run: list[Word], number: int, place: Place) -> bool:
    """The form is the last word of a person's name: `David Thomson`."""
    if number == 0 or " " in place.entity.name:
        return False
    before = run[number - 1]
    return before.text in FIRST_NAMES or (
        len(before.text) == 1 and number > 1 and run[number - 2].text in FIRST_NAMES
    )
