"""What differs between two states of an article, as values and in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from tui.core.model import Article, Company, Figure, Section
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_FIELDS = ("title", "deck", "byline", "site", "published", "language", "tags", "warnings")
"""Fields of an article that are compared as they are."""

_STATED = ("company", "metric", "change", "period", "low", "high", "unit", "qualifier")
"""Fields of a figure that a summary names where its words are the same."""

_PLURALS = {"section": "sections", "figure": "figures", "company": "companies"}
_HOWS = ("added", "removed", "altered")

_TOLD = 2
"""So many changes of one sort are told one by one; of more, only their number."""

_CLIP = 48
"""Characters of a text that a summary shows."""

_One = TypeVar("_One", Section, Figure, Company)


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two states of an article."""

    what: str
    """`section`, `figure`, `company`, or the name of a field such as `title`."""
    how: str
    """`added`, `removed` or `altered`."""
    id: str | None
    """Of the section, figure or company."""
    before: str | None
    """What it was, in words for a person; None where it was not there."""
    after: str | None


@dataclass(frozen=True, slots=True)
class _Kind(Generic[_One]):
    """How states of one kind of thing are compared and told."""

    name: str
    told: Callable[[_One, _One], tuple[str, str]]
    """Both states in words."""
    altered: Callable[[_One, _One], bool]
    """Whether a person would call it altered; a place, a rule and a confidence are none of that."""


def differences(old: Article, new: Article) -> tuple[Change, ...]:
    """Every difference between two states of an article whose ids agree (see `revision.revise`)."""
    return (
        *_between(_SECTION, old.sections, new.sections),
        *_between(_FIGURE, old.figures, new.figures),
        *_between(_COMPANY, old.companies, new.companies),
        *_fields(old, new),
    )


def summary(changes: Sequence[Change]) -> str:
    """The changes in words: `2 sections added, 1 figure altered: $3bn -> $3.2bn`.

    Args:
        changes: None of them are told as `nothing changed`.

    Returns:
        One line; a second one where fields such as the title changed, too.
    """
    parts = [part for kind in _PLURALS for how in _HOWS if (part := _counted(changes, kind, how))]
    fields = [f"{change.what} altered: {_shown(change)}" for change in changes if change.what not in _PLURALS]
    return "\n".join(", ".join(line) for line in (parts, fields) if line) or "nothing changed"


def _counted(changes: Sequence[Change], kind: str, how: str) -> str:
    """How many of a kind were added, removed or altered, and which where they are few."""
    those = [change for change in changes if (change.what, change.how) == (kind, how)]
    if not those:
        return ""
    count = f"{len(those)} {kind if len(those) == 1 else _PLURALS[kind]} {how}"
    return count if len(those) > _TOLD else f"{count}: {'; '.join(_shown(change) for change in those)}"


def _shown(change: Change) -> str:
    before, after = (_clipped(text) for text in (change.before, change.after))
    if change.how == "altered" and before != after:
        return f"{before or 'none'} -> {after or 'none'}"
    return after or before


def _clipped(text: str | None) -> str:
    line = clean(text or "", one_line=True)
    return line if len(line) <= _CLIP else f"{line[: _CLIP - 1]}…"


def _between(kind: _Kind[_One], old: Sequence[_One], new: Sequence[_One]) -> Iterator[Change]:
    """What was added, altered and removed among things with ids."""
    was: Mapping[str, _One] = {one.id: one for one in old}
    for one in new:
        before = was.get(one.id)
        if before is None:
            yield Change(kind.name, "added", one.id, None, kind.told(one, one)[1])
        elif kind.altered(before, one):
            yield Change(kind.name, "altered", one.id, *kind.told(before, one))
    now = {one.id for one in new}
    for one in old:
        if one.id not in now:
            yield Change(kind.name, "removed", one.id, kind.told(one, one)[0], None)


def _fields(old: Article, new: Article) -> Iterator[Change]:
    for name in _FIELDS:
        before, after = _words(getattr(old, name)), _words(getattr(new, name))
        if before != after:
            yield Change(name, "altered", None, before, after)


def _words(value: str | tuple[str, ...] | None) -> str | None:
    return ", ".join(value) or None if isinstance(value, tuple) else value


def _section_altered(old: Section, new: Section) -> bool:
    before, after = ((s.heading, s.level, [(p.text, p.kind) for p in s.paragraphs]) for s in (old, new))
    return before != after


def _section_told(old: Section, new: Section) -> tuple[str, str]:
    return old.heading or "the lede", new.heading or "the lede"


def _figure_altered(old: Figure, new: Figure) -> bool:
    return any(getattr(old, name) != getattr(new, name) for name in ("written", *_STATED))


def _figure_told(old: Figure, new: Figure) -> tuple[str, str]:
    """The words of a figure; where they are the same, what is said of it differently."""
    if old.written == new.written:
        for name in _STATED:
            before, after = getattr(old, name), getattr(new, name)
            if before != after:
                return f"{old.written} ({name} {_stated(before)})", f"{old.written} ({name} {_stated(after)})"
    return old.written, new.written


def _stated(value: object) -> str:
    return "not stated" if value is None else str(value)


def _company_altered(old: Company, new: Company) -> bool:
    return (old.name, old.type, old.parent) != (new.name, new.type, new.parent)


def _company_told(old: Company, new: Company) -> tuple[str, str]:
    return old.name, new.name


_SECTION = _Kind("section", _section_told, _section_altered)
_FIGURE = _Kind("figure", _figure_told, _figure_altered)
_COMPANY = _Kind("company", _company_told, _company_altered)
