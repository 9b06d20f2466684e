"""A reader's correction of one figure: found by its words and those around it, then changed or taken away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tui.core.corrections import correction as kinds
from tui.core.model import EDITED, Article, Company, Figure, passages
from tui.core.revising.likeness import surroundings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.core.corrections.correction import Correction

READER = "reader"
"""Stands in `Figure.rule` for the part that a reader decided."""

_CONTEXT, _ID, _SECTION = 0.6, 0.2, 0.2
"""What the words around a figure, its id and its section weigh."""

_SURE = 0.35
"""From here on it is the figure; a correction is better lost for a while than laid on another figure."""

_NEAR = 64
"""Characters before and after a figure that can count."""

_VALUE = ("low", "high", "unit", "qualifier")
_STATED = ("company", "metric", "period", "change")

Texts = dict[tuple[str | None, int | None], str]


def fixed(article: Article, one: Correction) -> Article | None:
    """The article with one figure corrected, or None where it has no such figure.

    Args:
        article: The article.
        one: Of the kind `figure` or `reject`.
    """
    figure = found(article, one)
    if figure is None:
        return None
    if one.kind == kinds.REJECT:
        rest = (other for other in article.figures if other is not figure)
        return replace(
            article,
            figures=tuple(
                replace(other, same_as=None) if other.same_as == figure.id else other for other in rest
            ),
        )
    changed = _changed(figure, one.values)
    figures = tuple(changed if other is figure else other for other in article.figures)
    return replace(article, figures=figures, companies=_with_owner(article, one.values))


def _changed(figure: Figure, values: Mapping[str, Any]) -> Figure:
    """A figure with what its reader says of it; what was decided by the reader is no guess any more."""
    given = {name: values[name] for name in (*_VALUE, *_STATED) if name in values}
    recogniser, _, attributed = figure.rule.partition("/")
    if any(name in given for name in _VALUE):
        recogniser = READER
    if any(name in given for name in _STATED):
        attributed = READER
    return replace(
        figure,
        **given,
        rule=f"{recogniser}/{attributed}" if attributed else recogniser,
        confidence=1.0 if attributed == READER else figure.confidence,
        extra={**figure.extra, EDITED: True},
    )


def _with_owner(article: Article, values: Mapping[str, Any]) -> tuple[Company, ...]:
    """The companies, with one that the reader names and the article's list does not have."""
    identity, name = values.get("company"), values.get("company_name")
    if name is None or identity is None or any(company.id == identity for company in article.companies):
        return article.companies
    return (*article.companies, Company(identity, name, (), "company", None, 0, {EDITED: True}))


def found(article: Article, one: Correction) -> Figure | None:
    """The figure that a correction means; None where the article has none of these words in such a place."""
    texts: Texts = {
        (part.section, part.paragraph): part.text for part in passages(article.title, article.sections)
    }
    fits = [
        (_score(figure, one, texts), -number)
        for number, figure in enumerate(article.figures)
        if figure.written == one.quote
    ]
    score, number = max(fits, default=(0.0, 0))
    return article.figures[-number] if score >= _SURE else None


def _score(figure: Figure, one: Correction, texts: Texts) -> float:
    """How surely a figure of the same words is the one, 0 to 1."""
    at = figure.at
    text = texts.get((at.section, at.paragraph), "")
    before, after = text[max(0, at.start - _NEAR) : at.start], text[at.end : at.end + _NEAR]
    around = surroundings(one.prefix, one.suffix, before, after)
    same_section = one.at is not None and one.at.section == at.section
    return _CONTEXT * around + _ID * (figure.id == one.figure) + _SECTION * same_section
