"""Decide which names are firms in this text, and which names belong to one firm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.core.companies import cues
from tui.core.companies.define import defined
from tui.core.companies.groups import Entity, groups
from tui.core.companies.lists import weigh_lists
from tui.core.companies.people import FIRST_NAMES, PLACES, PUBLIC
from tui.core.companies.shape import legal_end, weak
from tui.core.companies.words import FAINT_HEADS, HEADS, LEGAL, MAYBE_HEADS

if TYPE_CHECKING:
    from tui.core.companies.evidence import Gathered
    from tui.core.knowledge import Firm, Knowledge

_LOWER = re.compile(r"(?<![\w'-])[a-z]{3,24}(?![\w'-])")
_EXCHANGE = re.compile(r"Exchange\b|Euronext|Nasdaq|Börse|Boerse|Cboe|OMX|Bursa")
_DEAL = re.compile(
    r"\b(?:bid|bids|offer|offers|merge|merger|takeover|buy|buys|acquire|acquires|stake|tie-up)\b"
)
_LOWER_ENOUGH = 300_000
"""Characters; after so many, hardly a word is new."""
_SIBLING_ENDS = HEADS | MAYBE_HEADS | FAINT_HEADS | PLACES | LEGAL
_OFTEN = 2
"""A topic is named in the running text so many times."""
_SHORTEST_SIBLING = 3


def settle(found: Gathered, knowledge: Knowledge) -> list[Entity]:
    """The firms and institutions of a text, each with every form that the text may use for it."""
    _share(found, knowledge)
    _topics(found)
    lower = _lower_words(found)
    bodies = _trading(found)
    sure = {name for name in found.knowns if _named(name, found, knowledge, lower)}
    weigh_lists(found, sure, knowledge)
    _siblings(found, sure)
    entities: dict[str, Entity] = {}
    for name in found.knowns:
        firm = knowledge.firm(name)
        if name in sure and firm is not None:
            kind = "company" if bodies and _EXCHANGE.search(name) else firm.type
            entities[name] = Entity(name, kind, {name, *firm.names} - found.taken, parent=firm.parent)
            entities[name].firm = firm
    _shorten(entities, found, lower)
    for one in groups(found, lower):
        if one.name not in knowledge.ignore:
            entities.setdefault(one.name, one)
    return _with_definitions(entities, found)


def _trading(found: Gathered) -> bool:
    """The title tells of a deal of exchanges: they are firms in this text."""
    title = next((line.text for line, _ in found.spans if line.passage.kind == "title"), "")
    named = [form for name, forms in found.headed.items() if _EXCHANGE.search(name) for form in forms]
    first = title.startswith(tuple(named))
    dealt = first or any(f"{word} {form}" in title for form in named for word in ("for", "with", "in", "buy"))
    return bool(named) and dealt and _DEAL.search(title.lower()) is not None


def _shorten(entities: dict[str, Entity], found: Gathered, lower: set[str]) -> None:
    """The beginning of a known firm's name stands for it: `Dresdner`, where `Dresdner Bank` was named."""
    owners: dict[str, Entity | None] = {}
    for name, entity in entities.items():
        for written in found.written[name]:
            words = written.split(" ")
            for cut in range(1, len(words)):
                start = " ".join(words[:cut])
                owners[start] = entity if owners.get(start, entity) is entity else None
    for text in [text for text in found.candidates if owners.get(text) is not None]:
        one, owner = found.candidates[text], owners[text]
        called = one.person or text in found.persons or one.words[0] in FIRST_NAMES
        if owner is not None and not called and not all(weak(word, lower) for word in one.words):
            owner.forms.add(text)
            del found.candidates[text]


def _named(name: str, found: Gathered, knowledge: Knowledge, lower: set[str]) -> bool:
    """Whether a known name stands for the firm in this text."""
    firm = knowledge.firm(name)
    written = found.written[name] - found.taken
    if firm is not None and not written and name in found.headed:
        return _headed(firm, found.headed[name] - found.taken)
    if firm is None or not written:
        return False
    if found.knowns[name] >= cues.FAIR or firm.news:
        return found.knowns[name] >= cues.FAIR
    if written <= firm.late or (firm.type == "company" and name not in found.bare):
        return False
    if name in found.persons and written == {name}:
        return False
    return _meant(name, found, lower) if firm.word and written <= {name} | firm.late else True


def _headed(firm: Firm, written: set[str]) -> bool:
    """A known firm that only the title names: by a name that is nothing else."""
    return firm.type == "company" and not firm.news and not firm.word and not written <= firm.late


def _meant(name: str, found: Gathered, lower: set[str]) -> bool:
    """A word-like name is a firm's here: by its capital; a place or person by what is said."""
    if name in found.persons or name in PUBLIC:
        return False
    if name in PLACES or name in FIRST_NAMES:
        return found.knowns[name] > 0
    return name in found.alone or not weak(name, lower)


def _topics(found: Gathered) -> None:
    """What the title names and the text names again and again is what the article is about.

    That is a little for a name that something else speaks for.
    """
    title = next((line.text for line, _ in found.spans if line.passage.kind == "title"), "")
    for one in found.candidates.values():
        if one.count >= _OFTEN and one.score >= 0 and one.text in title:
            one.score += cues.FAIR if title.startswith(one.text) and one.score else cues.FAINT


def _share(found: Gathered, knowledge: Knowledge) -> None:
    """A word-like known name that begins another firm's name in this text is short for that one."""
    for one in found.candidates.values():
        firm = knowledge.firm(one.words[0]) if len(one.words) > 1 else None
        if firm is None or not firm.word or one.score < cues.STRONG:
            continue
        if found.written.get(firm.name) == {firm.name} and found.knowns[firm.name] <= one.score:
            found.written[firm.name] = set()
            one.short = firm.name


def _lower_words(found: Gathered) -> set[str]:
    """Words that the text also writes small; a capital on one of them says little."""
    words: set[str] = set()
    room = _LOWER_ENOUGH
    for line, _ in found.spans:
        if room <= 0:
            break
        words.update(_LOWER.findall(line.text[:room]))
        room -= len(line.text)
    return words


def _siblings(found: Gathered, sure: set[str]) -> None:
    """`KBR Kenya` and `KBR Leasing` are firms where `KBR Bank Group` is: the same rare first word."""
    firsts = {name.split(" ")[0] for name in sure if " " in name}
    firsts |= {one.words[0] for one in found.candidates.values() if one.legal or one.score > cues.STRONG}
    rare = {
        first for first in firsts if first.isupper() and first.isalpha() and len(first) >= _SHORTEST_SIBLING
    }
    for one in found.candidates.values():
        if len(one.words) > 1 and one.words[0] in rare and one.words[-1] in _SIBLING_ENDS:
            one.score += cues.STRONG


def _with_definitions(entities: dict[str, Entity], found: Gathered) -> list[Entity]:
    """The entities with the short names that the text defines; what is only such a name joins its owner."""
    owners = {form: one for one in entities.values() for form in one.forms}
    for line, spans in found.spans:
        for span in spans:
            owner = owners.get(span.key)
            if owner is not None:
                for short in defined(line.text, legal_end(line.text, span.end), owner.forms):
                    _join(owner, short, owners)
    return [one for one in entities.values() if any(owners.get(form) is one for form in one.forms)]


def _join(owner: Entity, short: str, owners: dict[str, Entity]) -> None:
    """Give a short name to its owner."""
    other = owners.get(short)
    if other is not None and (other.firm is not None or not other.forms <= {short} | owner.forms):
        return
    owner.forms.add(short)
    owners[short] = owner
    if other is None or other is owner:
        return
    if owner.firm is None and other.count > owner.count and not short.isupper():
        owner.name, owner.count = short, other.count
