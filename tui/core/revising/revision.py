"""An article parsed again: what stayed keeps its id, and what changed is told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from tui.core.revising.changes import Change, differences, summary
from tui.core.revising.pairing import figures_paired, sections_paired

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from tui.core.model import Article, Company, Figure, Paragraph, Section

_VERSION_OF_PAGE = frozenset(("etag", "modified"))
"""Keys of `Source.extra` that belong to one fetch and never to the next."""


@dataclass(frozen=True, slots=True)
class Revision:
    """The new state of an article."""

    article: Article
    changes: tuple[Change, ...]

    def summary(self) -> str:
        """What changed, as `changes.summary` tells it."""
        return summary(self.changes)


def revise(old: Article, new: Article) -> Revision:
    """Make a new parse the next state of an article.

    Text, figures and companies are those of the new parse. Sections and figures that were there keep their
    ids, new ones get ids that the old state does not use, so that what points to a removed one points to
    nothing. Tags, and keys that nutgraf does not know, are carried over.

    Args:
        old: The article as it is stored; its id is kept.
        new: Its source parsed again.
    """
    origins = sections_paired(old, new)
    sections = _sections(old, new, origins)
    named = {was.id: now.id for was, now in zip(new.sections, sections, strict=True)}
    moved = tuple(
        replace(figure, at=replace(figure.at, section=named.get(figure.at.section or "", figure.at.section)))
        for figure in new.figures
    )
    draft = replace(new, id=old.id, sections=sections, figures=moved)
    article = replace(
        draft,
        tags=(*old.tags, *(tag for tag in new.tags if tag not in old.tags)),
        figures=_figures(old, draft),
        companies=_companies(old, new),
        source=replace(new.source, extra=_carried(old.source.extra, new.source.extra, _VERSION_OF_PAGE)),
        extra=_carried(old.extra, new.extra),
    )
    return Revision(article, differences(old, article))


def _sections(old: Article, new: Article, origins: Mapping[int, int]) -> tuple[Section, ...]:
    """The new sections with the ids and unknown keys of those that they were."""
    taken = {section.id for section in old.sections}
    fresh = _fresh("s", taken)
    found = []
    for number, section in enumerate(new.sections):
        if number in origins:
            was = old.sections[origins[number]]
            paragraphs = _paragraphs(was.paragraphs, section.paragraphs)
            extra = _carried(was.extra, section.extra)
            found.append(replace(section, id=was.id, paragraphs=paragraphs, extra=extra))
        else:
            identity = section.id if section.id not in taken else next(fresh)
            taken.add(identity)
            found.append(replace(section, id=identity))
    return tuple(found)


def _paragraphs(old: Sequence[Paragraph], new: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The new paragraphs with the unknown keys of those of the same text."""
    extras = {paragraph.text: paragraph.extra for paragraph in old if paragraph.extra}
    if not extras:
        return new
    return tuple(
        replace(paragraph, extra=_carried(extras[paragraph.text], paragraph.extra))
        if paragraph.text in extras
        else paragraph
        for paragraph in new
    )


def _figures(old: Article, new: Article) -> tuple[Figure, ...]:
    """The new figures with the ids and unknown keys of those that they were."""
    origins = figures_paired(old, new)
    taken = {figure.id for figure in old.figures}
    fresh = _fresh("f", taken)
    named: dict[str, str] = {}
    for number, figure in enumerate(new.figures):
        if number in origins:
            named[figure.id] = old.figures[origins[number]].id
        else:
            named[figure.id] = figure.id if figure.id not in taken else next(fresh)
            taken.add(named[figure.id])
    return tuple(
        replace(
            figure,
            id=named[figure.id],
            same_as=None if figure.same_as is None else named.get(figure.same_as, figure.same_as),
            extra=_carried(old.figures[origins[number]].extra, figure.extra)
            if number in origins
            else figure.extra,
        )
        for number, figure in enumerate(new.figures)
    )


def _companies(old: Article, new: Article) -> tuple[Company, ...]:
    extras = {company.id: company.extra for company in old.companies if company.extra}
    return tuple(
        replace(company, extra=_carried(extras[company.id], company.extra))
        if company.id in extras
        else company
        for company in new.companies
    )


def _carried(
    old: Mapping[str, Any], new: Mapping[str, Any], without: Collection[str] = ()
) -> Mapping[str, Any]:
    """Unknown keys of both, the new value where both have one."""
    return {**{key: value for key, value in old.items() if key not in without}, **new} if old else new


def _fresh(letter: str, taken: Collection[str]) -> Iterator[str]:
    """Ids that nothing uses: `s7`, `s8`, ..."""
    number = 0
    while True:
        number += 1
        if f"{letter}{number}" not in taken:
            yield f"{letter}{number}"
