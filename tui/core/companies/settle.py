"""Decide which candidates are firms, and which names belong to one firm."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tui.core.companies import cues
from tui.core.companies.gather import legal_end
from tui.core.companies.words import (
    ACRONYMS,
    CALENDAR,
    COMMON,
    FAINT_HEADS,
    FIRST_NAMES,
    GROUPS,
    HEADS,
    LEGAL,
    MAYBE_HEADS,
    NATIONS,
    PLACE_STARTS,
    PLACES,
)

if TYPE_CHECKING:
    from tui.core.companies.gather import Candidate, Gathered, Span
    from tui.core.companies.scan import Line
    from tui.core.knowledge import Firm, Knowledge

_LOWER = re.compile(r"(?<![\w'-])[a-z]{3,24}(?![\w'-])")
_LOWER_ENOUGH = 300_000
_BETWEEN = re.compile(r"(?:,| and| or|, and|, or|;| &|, as well as)(?: [a-z][a-z'-]{1,20}){0,3} \Z")
_BRACKET = re.compile(r"\s?\(([^()]{2,60})\)")
_QUOTED = re.compile(r"[\"“]([A-Z][^\"”“]{1,40}?),?[\"”]")
_INTRO = frozenset({"including", "include", "includes", "included", "like", "as", "namely", "are", "were"})
_DROPPED_IN_QUOTES = frozenset({"Company", "Group", "Bank", "Fund", "Issuer", "Corporation", "Partnership", "Firm"})


@dataclass(slots=True)
class Entity:
    """A firm or institution of the text, with the forms that stand for it."""

    name: str
    type: str
    firm: Firm | None = None
    parent: str | None = None
    """Name of the firm it belongs to, whether the text names that or not."""
    forms: set[str] = field(default_factory=set)
    score: int = 0


def settle(found: Gathered, knowledge: Knowledge) -> list[Entity]:
    """The firms and institutions of a text."""
    _drop_shared(found, knowledge)
    sure = {name for name, score in found.knowns.items() if _known(name, score, found, knowledge)}
    _lists(found, sure, knowledge)
    _siblings(found, sure)
    lower = _lower_words(found)
    entities = {name: _entity(name, found, knowledge) for name in found.knowns if name in sure}
    for one in _groups(found, lower):
        if one.name not in entities and one.name not in knowledge.ignore:
            entities[one.name] = one
    owners = {form: one for one in entities.values() for form in one.forms}
    for line, spans in found.spans:
        for span in spans:
            owner = entities.get(span.key) if span.hit else owners.get(span.key)
            if owner is not None:
                _define(line.text, legal_end(line.text, span.end), owner, owners)
    return [one for one in entities.values() if any(owners.get(form) is one for form in one.forms)]


def _known(name: str, score: int, found: Gathered, knowledge: Knowledge) -> bool:
    """Whether a known name stands for the firm in this text."""
    firm = knowledge.firm(name)
    written = found.written[name]
    if firm is None or not written:
        return False
    if score >= cues.FAIR or firm.news:
        return score >= cues.FAIR
    if firm.type == "company" and name not in found.bare:
        return False
    if written <= firm.late:
        return False
    if firm.word and written <= {name} | firm.late:
        return name in found.alone and (name not in found.persons)
    return True


def _drop_shared(found: Gathered, knowledge: Knowledge) -> None:
    """A word-like known name that begins another firm's name here is short for that one."""
    for one in found.candidates.values():
        firm = knowledge.firm(one.words[0]) if len(one.words) > 1 else None
        if firm is not None and firm.word and one.score >= cues.STRONG and found.written.get(firm.name):
            if found.written[firm.name] == {firm.name} and found.knowns[firm.name] <= one.score:
                found.written[firm.name] = set()
                one.short = firm.name


def _entity(name: str, found: Gathered, knowledge: Knowledge) -> Entity:
    firm = knowledge.firm(name)
    assert firm is not None  # noqa: S101  (only names of the knowledge file come here)
    forms = {name, *firm.names}
    return Entity(name, firm.type, firm, firm.parent, forms, found.knowns[name])


def _lower_words(found: Gathered) -> set[str]:
    """Words that the text also writes small; a capital on one of them says little."""
    words: set[str] = set()
    room = _LOWER_ENOUGH
    for line, _ in found.spans:
        if room <= 0:
            break
        words.update(_LOWER.findall(line.text))
        room -= len(line.text)
    return words


def _lists(found: Gathered, sure: set[str], knowledge: Knowledge) -> None:
    """Members of a list of firms are firms: `Adelle, Borchert and Cintex` where one or two are known."""
    for _ in range(2):
        for line, spans in found.spans:
            at = 0
            while at < len(spans):
                stop = at + 1
                while stop < len(spans) and _listed(line.text, spans[stop - 1], spans[stop]):
                    stop += 1
                if stop - at > 2 or _coupled(line.text, spans[at:stop]) or _introduced(line.text, spans[at].start) == cues.STRONG:
                    _weigh(line, spans[at:stop], found, sure, knowledge)
                at = stop


def _siblings(found: Gathered, sure: set[str]) -> None:
    """`KBR Kenya` and `KBR Leasing` are firms where `KBR Bank Group` is: the same rare first word."""
    firsts = {name.split(" ")[0] for name in sure if " " in name}
    firsts |= {one.words[0] for one in found.candidates.values() if one.legal or one.score > cues.STRONG}
    for one in found.candidates.values():
        first = one.words[0]
        if one.words[-1] in _SIBLING_ENDS and len(one.words) > 1 and first in firsts and first.isupper() and first.isalpha() and len(first) > 2:
            one.score += cues.STRONG


_SIBLING_ENDS = HEADS | MAYBE_HEADS | FAINT_HEADS | PLACES | LEGAL


def _listed(text: str, one: Span, two: Span) -> bool:
    return two.start - one.end < 60 and _BETWEEN.match(text, one.end, two.start) is not None


def _coupled(text: str, spans: list[Span]) -> bool:
    """Two members with `and` between them, not only a comma."""
    return len(spans) == 2 and "," not in text[spans[0].end : spans[1].start]


def _introduced(text: str, start: int) -> int:
    """How much the words before a list promise firms: `lenders such as` does, `with` hardly."""
    words = text[max(0, start - 60) : start].replace(",", " ").split()
    if not words or words[-1] not in _INTRO:
        return 0
    return cues.STRONG if any(word in cues.FIRM_PLURALS for word in words[-5:-1]) else cues.FAINT


def _weigh(line: Line, spans: list[Span], found: Gathered, sure: set[str], knowledge: Knowledge) -> None:
    """Give the members of one list what the others and the words before it are worth."""
    intro = _introduced(line.text, spans[0].start)
    firms = 0
    for span in spans:
        if span.hit:
            firm = knowledge.firm(span.key)
            firms += span.key in sure and firm is not None and firm.type == "company"
        else:
            firms += found.candidates[span.key].score >= cues.STRONG and not found.candidates[span.key].body
    if intro != cues.STRONG and not (firms and firms * 2 >= len(spans)) and firms < 2:
        return
    for span in spans:
        if span.hit:
            firm = knowledge.firm(span.key)
            if firm is not None and firm.word and not span.part:
                sure.add(span.key)
                found.written[span.key].add(span.hit.written)
        elif not found.candidates[span.key].listed:
            found.candidates[span.key].listed = True
            found.candidates[span.key].score += cues.FAIR


def _plain_name(one: Candidate) -> str:
    """The name without its legal words."""
    words = list(one.words)
    while len(words) > 1 and words[-1] in LEGAL:
        words.pop()
    cut = one.text
    for word in one.words[len(words) :][::-1]:
        cut = cut.rstrip(" .,")[: -len(word)] if cut.rstrip(" .,").endswith(word) else cut
    return cut.rstrip(" .,&")


def _groups(found: Gathered, lower: set[str]) -> list[Entity]:
    """Candidates put together by their beginnings, and those of the groups that are firms."""
    plain: dict[str, list[Candidate]] = {}
    for one in found.candidates.values():
        if not one.person and one.text not in found.persons and not _glued(one.text, found):
            plain.setdefault(_plain_name(one), []).append(one)
    order = sorted(plain, key=lambda name: -len(name))
    heads: dict[str, str] = {}
    """Of each plain name: the longer one that it is short for."""
    starts: dict[str, list[str]] = {}
    for name in order:
        words = name.split(" ")
        longer = starts.get(name, [])
        if longer and _may_stand(words, lower):
            body = plain[name][0].body
            wanted = [other for other in longer if other not in heads and plain[other][0].body == body]
            if len(wanted) == 1:
                heads[name] = wanted[0]
        for cut in range(1, len(words)):
            starts.setdefault(" ".join(words[:cut]), []).append(name)
    groups: dict[str, list[str]] = {}
    for name in order:
        groups.setdefault(heads.get(name, name), []).append(name)
    made = [_group(names, plain, lower, found) for names in groups.values()]
    return [one for one in made if one is not None]


def _glued(text: str, found: Gathered) -> bool:
    """A lost space has put a word before another candidate: `HighlightsKestrel Capital`."""
    return any(
        text[at].isupper() and text[at - 1].islower() and (text[at:] in found.candidates or text[at:] in found.knowns)
        for at in range(1, len(text))
    )


def _may_stand(words: list[str], lower: set[str]) -> bool:
    """The beginning of a name may stand for it."""
    if len(words) > 1:
        return not all(_weak(word, lower) for word in words)
    word = words[0]
    return not (
        len(word) < 2
        or word in PLACES
        or word in NATIONS
        or word in FIRST_NAMES
        or word in PLACE_STARTS
        or word in CALENDAR
        or (word.casefold() in COMMON and word.casefold() in lower)
    )


def _group(names: list[str], plain: dict[str, list[Candidate]], lower: set[str], found: Gathered) -> Entity | None:
    """One firm out of a long name and the shorter ones for it, or None."""
    members = [one for name in names for one in plain[name]]
    whole = plain[names[0]][0]
    good = [name for name in names if _accepted(name, plain[name], lower, found)]
    total = sum(one.score for one in members)
    if not good and not (len(names) > 1 and total >= cues.STRONG + 1 and _accepted(names[0], members, lower, found)):
        return None
    if names[0] not in good and not any(len(name.split(" ")) == 1 for name in good):
        good = [*names] if total >= cues.STRONG else good
    base = next((one.base for one in members if one.base), None)
    kept = names if names[0] in good else good
    counts = {name: sum(one.count for one in plain[name]) for name in kept}
    best = max(kept, key=lambda name: (counts[name], len(name)))
    body = whole.body if names[0] in kept else plain[best][0].body
    entity = Entity(best, "institution" if body else "company", parent=base, score=total)
    entity.forms.update(kept)
    entity.forms.update(one.text for name in kept for one in plain[name])
    entity.forms.update(one.short for one in members if one.short)
    return entity


def _accepted(name: str, ones: list[Candidate], lower: set[str], found: Gathered) -> bool:
    """What the text says of a name is enough to take it for a firm's or an institution's."""
    score = sum(one.score for one in ones)
    inside = any(one.inside for one in ones)
    words = name.split(" ")
    legal = any(one.legal for one in ones)
    if any(one.bracketed for one in ones):
        return False
    if any(one.body for one in ones):
        return len(words) > 1
    if len(words) > 1 and words[0] in PLACE_STARTS and words[-1] in PLACES:
        return False
    if name in found.persons or name in ACRONYMS or name in PLACES or name in NATIONS:
        return False
    if all(_weak(word, lower) for word in words):
        return inside and (score >= cues.STRONG + 1 if len(words) == 1 else score >= cues.STRONG) or (legal and len(words) > 1)
    if len(words) == 1 and not inside and sum(one.count for one in ones) < 2:
        return score >= cues.STRONG
    if words[-1] in PLACES or (words[0] in PLACE_STARTS and len(words) == 2 and words[1] not in HEADS | MAYBE_HEADS):
        return score >= cues.STRONG
    return score >= cues.FAIR


def _weak(word: str, lower: set[str]) -> bool:
    """An ordinary word, a month, a nation, a number."""
    small = word.casefold()
    return (
        ((small in COMMON or small in lower) and not word.isupper())
        or word in CALENDAR
        or word in NATIONS
        or word in PLACES
        or word in ACRONYMS
        or word in GROUPS
        or len(word) < 2
    )


def _define(text: str, end: int, owner: Entity, owners: dict[str, Entity]) -> None:
    """Short names that the text defines in brackets behind a name: `(AWS)`, `(“D-Wave”)`, `(NYSE: QBTS)`."""
    for _ in range(2):
        found = _BRACKET.match(text, end)
        if found is None:
            return
        end = found.end()
        inside = found.group(1)
        if "://" in inside:
            return
        for short in _shorts(inside, owner):
            other = owners.get(short, owner)
            if other.firm is None and other.forms <= {short} | owner.forms:
                owner.forms.add(short)
                owner.score += other.score if other is not owner else 0
                owners[short] = owner


def _shorts(inside: str, owner: Entity) -> list[str]:
    """The short names in one pair of brackets."""
    quoted = [name for name in _QUOTED.findall(inside) if name.removeprefix("the ").split(" ")[-1] not in _DROPPED_IN_QUOTES]
    if quoted:
        return [name for name in quoted if _like(name, owner)]
    market, _, ticker = inside.partition(":")
    if ticker and market.replace(" ", "").isalpha():
        ticker = ticker.strip(" $").split(",")[0].split(" ")[0].split(".")[0]
        return [ticker] if len(ticker) > 1 and ticker.isupper() and ticker not in ACRONYMS else []
    if " " not in inside and inside[0].isupper() and inside not in ACRONYMS and _like(inside, owner):
        return [inside]
    if inside.isupper() and 1 < len(inside) < 6 and inside.isalpha() and inside not in ACRONYMS:
        return [inside]
    return []


def _like(short: str, owner: Entity) -> bool:
    """A short name made of the letters of a longer one, or the other way round, in order."""
    return any(_within(short, form) or _within(form, short) for form in owner.forms)


def _within(short: str, form: str) -> bool:
    letters = iter(form.casefold())
    return bool(short) and short[0].casefold() in {word[:1].casefold() for word in form.split(" ")} and all(
        letter in letters for letter in short.casefold() if letter.isalnum()
    )
