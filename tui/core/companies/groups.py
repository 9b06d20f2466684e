"""Candidates put together by their beginnings, and those of the groups that are firms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.companies import cues
from tui.core.companies.people import CALENDAR, FIRST_NAMES, NATIONS, PLACE_STARTS, PLACES
from tui.core.companies.shape import weak
from tui.core.companies.words import ACRONYMS, BODIES, COMMON, HEADS, LEGAL, LEGAL_FIRST, MAYBE_HEADS

if TYPE_CHECKING:
    from tui.core.companies.evidence import Candidate, Gathered
    from tui.core.knowledge import Firm

Plain = dict[str, list["Candidate"]]
"""Candidates by their names without legal words."""

_CALLED = FIRST_NAMES | PLACE_STARTS | CALENDAR | PLACES | NATIONS
"""Words that are no short form of a longer name."""


class Entity:
    """A firm or institution of the text.

    Attributes:
        name: The short usual name.
        type: `company` or `institution`.
        firm: What the knowledge says of it.
        parent: Name of the firm it belongs to, whether the text names that or not.
        forms: The names that may stand for it.
        count: How often the text has an unknown firm's name.
    """

    __slots__ = ("count", "firm", "forms", "name", "parent", "type")

    def __init__(self, name: str, kind: str, forms: set[str], *, parent: str | None, count: int = 0) -> None:
        self.name = name
        self.type = kind
        self.forms = forms
        self.parent = parent
        self.count = count
        self.firm: Firm | None = None


def groups(found: Gathered, lower: set[str]) -> list[Entity]:
    """The unknown firms and institutions of a text.

    Args:
        found: What the text says of its candidates.
        lower: Words that the text also writes small.
    """
    plain: Plain = {}
    for one in found.candidates.values():
        if not one.person and one.text not in found.persons and not _glued(one.text, found):
            plain.setdefault(plain_name(one), []).append(one)
    order = sorted(plain, key=lambda name: -len(name))
    heads = _longer_names(order, plain, lower)
    together: dict[str, list[str]] = {}
    for name in order:
        together.setdefault(heads.get(name, name), []).append(name)
    made = [_group(names, plain, lower, found) for names in together.values()]
    return [one for one in made if one is not None]


def plain_name(one: Candidate) -> str:
    """The name without its legal words."""
    text = one.text
    for word in reversed(one.words[1:]):
        if word not in LEGAL:
            break
        text = text.rstrip(" .,").removesuffix(word)
    text = text.rstrip(" .,")
    first, _, rest = text.partition(" ")
    if rest and first in LEGAL_FIRST:
        text = rest
    return one.text.rstrip(".,") if text.endswith("&") else text


def _glued(text: str, found: Gathered) -> bool:
    """A lost space has put a word before another candidate: `HighlightsKestrel Capital`."""
    return any(
        text[at].isupper()
        and text[at - 1].islower()
        and (text[at:] in found.candidates or text[at:] in found.knowns)
        for at in range(1, len(text))
    )


def _longer_names(order: list[str], plain: Plain, lower: set[str]) -> dict[str, str]:
    """Of each name that is short for another one: the longer name.

    Args:
        order: The names, the longest first.
        plain: Their candidates.
        lower: Words that the text also writes small.
    """
    heads: dict[str, str] = {}
    starts: dict[str, list[str]] = {}
    for name in order:
        words = name.split(" ")
        longer = starts.get(name)
        if longer and _may_stand(words, lower):
            body = plain[name][0].body
            wanted = [other for other in longer if other not in heads and plain[other][0].body == body]
            if len(wanted) > 1:  # `Acme Partners` among the names of its products: `Acme Pump 3`
                wanted = [other for other in wanted if sum(one.score for one in plain[other]) >= cues.STRONG]
            if len(wanted) == 1:
                heads[name] = wanted[0]
        for cut in range(1, len(words)):
            starts.setdefault(" ".join(words[:cut]), []).append(name)
    return heads


def _may_stand(words: list[str], lower: set[str]) -> bool:
    """The beginning of a name may stand for it."""
    if len(words) > 1:
        place = words[0] in PLACE_STARTS or words[-1] in PLACES
        return not (place and all(weak(word, lower) for word in words))
    word = words[0]
    small = word.casefold()
    return len(word) > 1 and word not in _CALLED and not (small in COMMON and small in lower)


def _group(names: list[str], plain: Plain, lower: set[str], found: Gathered) -> Entity | None:
    """One firm out of a long name and the shorter ones for it; None where the text does not show one.

    Args:
        names: The longest first.
        plain: Their candidates.
        lower: Words that the text also writes small.
        found: For the persons.
    """
    members = [one for name in names for one in plain[name]]
    total = sum(one.score for one in members)
    kept = [name for name in names if _accepted(name, plain[name], lower, found)]
    together = len(names) > 1 and total > cues.STRONG and _accepted(names[0], members, lower, found)
    if not kept and not together:
        return None
    short = any(" " not in name for name in kept)
    if names[0] in kept or not kept or (not short and total >= cues.STRONG):
        kept = names
    counts = {name: sum(one.count for one in plain[name]) for name in kept}
    best = max(kept, key=lambda name: (counts[name], len(name)))
    body = plain[kept[0] if kept is names else best][0].body
    base = next((one.base for one in members if one.base), None)
    forms = {*kept, *(one.text for name in kept for one in plain[name])}
    forms.update(one.short for one in members if one.short)
    return Entity(best, "institution" if body else "company", forms, parent=base, count=counts[best])


def _accepted(name: str, ones: list[Candidate], lower: set[str], found: Gathered) -> bool:
    """What the text says of a name is enough to take it for a firm's or an institution's."""
    words = name.split(" ")
    if any(one.bracketed for one in ones) or name in found.persons:
        return False
    if any(one.body for one in ones):
        return len(words) > 1 or (sum(one.score for one in ones) >= cues.FAIR and not weak(name, lower))
    return sum(one.score for one in ones) >= _needed(words, ones, lower)


_NEVER = 1_000_000


def _needed(words: list[str], ones: list[Candidate], lower: set[str]) -> int:
    """The score that a name needs, by how ordinary its words are."""
    first, last, inside = words[0], words[-1], any(one.inside for one in ones)
    if len(words) == 1 and (first in ACRONYMS or first in PLACES or first in NATIONS or first in BODIES):
        return _NEVER
    if len(words) > 1 and first in PLACE_STARTS and last in PLACES:
        return _NEVER
    if all(weak(word, lower) for word in words):
        return _needed_of_weak(words, ones)
    if len(words) == 1:
        many = first.endswith("s") and sum(one.count for one in ones) == 1  # `Shareholders`
        return cues.STRONG + cues.FAINT if many and not inside else cues.FAIR
    place = last in PLACES or (first in PLACE_STARTS and len(words) == 2 and last not in HEADS | MAYBE_HEADS)
    return cues.STRONG if place else cues.FAIR


def _needed_of_weak(words: list[str], ones: list[Candidate]) -> int:
    """The score that a name of ordinary words needs: `General Electric Inc.`, `Portland General Electric`."""
    if len(words) > 1 and any(one.legal for one in ones):
        return 0
    if len(words) > 2 and words[-1] in HEADS | MAYBE_HEADS:
        return cues.STRONG
    return (cues.STRONG + (len(words) == 1)) if any(one.inside for one in ones) else _NEVER
