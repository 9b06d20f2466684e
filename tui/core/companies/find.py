"""Composition: known firms, unknown firms, their forms, and every mention in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.companies.gather import gather
from tui.core.companies.mentions import Forms, places
from tui.core.companies.scan import scan
from tui.core.companies.settle import settle
from tui.core.model import Company, Mention
from tui.core.text import slug

if TYPE_CHECKING:
    from tui.core.companies.groups import Entity
    from tui.core.knowledge import Knowledge
    from tui.core.model import Passage


class Found(NamedTuple):
    """The companies of an article, in order of first mention, and every mention in reading order."""

    companies: tuple[Company, ...]
    mentions: tuple[Mention, ...]


def find(passages: tuple[Passage, ...], knowledge: Knowledge) -> Found:
    """Find the companies and institutions that an article names.

    Names come from the knowledge file and from what the text itself says: a legal ending, a ticker, the words
    around a name. Coreference (`the company`) is not followed here.

    Args:
        passages: Title, headings and paragraphs in reading order.
        knowledge: The known firms.
    """
    lines = [scan(passage) for passage in passages]
    entities = settle(gather(lines, knowledge), knowledge)
    forms = Forms(entities)
    seen: dict[str, list[tuple[Passage, int, int]]] = {}
    order: list[tuple[Entity, Passage, int, int]] = []
    for line in lines:
        for start, end, entity in places(line, forms):
            seen.setdefault(entity.name, []).append((line.passage, start, end))
            order.append((entity, line.passage, start, end))
    ids = _ids(list(seen))
    by_name = {entity.name: entity for entity in entities}
    companies = tuple(_company(by_name[name], at, ids) for name, at in seen.items())
    mentions = tuple(
        Mention(ids[entity.name], passage.place(start, end), passage.text[start:end])
        for entity, passage, start, end in order
    )
    return Found(companies, mentions)


def _ids(names: list[str]) -> dict[str, str]:
    """A slug for every name, with a number where two names make the same."""
    ids: dict[str, str] = {}
    used: set[str] = set()
    for name in names:
        plain = one = slug(name)
        number = 2
        while one in used:
            one, number = f"{plain}-{number}", number + 1
        used.add(one)
        ids[name] = one
    return ids


def _company(entity: Entity, at: list[tuple[Passage, int, int]], ids: dict[str, str]) -> Company:
    names = tuple(dict.fromkeys(passage.text[start:end] for passage, start, end in at))
    parent = ids.get(entity.parent) if entity.parent else None
    return Company(ids[entity.name], entity.name, names, entity.type, parent, len(at))
