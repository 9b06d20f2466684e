"""What each of a reader's corrections changed: of which words, from what, to what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tui.core import store
from tui.core.corrections import correction as kinds
from tui.core.corrections import overlay
from tui.core.corrections.figure_fixes import found
from tui.core.revising.likeness import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.core.corrections.correction import Correction
    from tui.core.model import Article

NOT_STATED = "not stated"
"""Stands for what the article does not say."""

_PLAIN = ("metric", "period", "change", "qualifier")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a correction sets."""

    field: str
    """`value`, `company`, `metric`, `period`, `change`, `qualifier`, `figure`, `line`, `level`, `title`
    or `published`."""
    before: str | None
    """As the parse, with the corrections before this one, has it; None where its words are not found."""
    after: str


@dataclass(frozen=True, slots=True)
class Told:
    """A correction with what it changed."""

    correction: Correction
    changes: tuple[Change, ...]
    laid: bool
    """Whether the article has its words; else it waits for them to come back."""


def told(parse: Article | None, corrections: Sequence[Correction]) -> tuple[Told, ...]:
    """Every correction of an article with what it changed, in the order in which they are laid on.

    Args:
        parse: The article without corrections; None where it is not in the library any more.
        corrections: Its corrections, in the order in which they were made.
    """
    missing = set() if parse is None else set(overlay.lay(parse, corrections).missing)
    return tuple(
        Told(
            one,
            tuple(_changes(None if parse is None else overlay.apply(parse, corrections[:number]), one)),
            parse is not None and one.id not in missing,
        )
        for number, one in enumerate(corrections)
    )


def _changes(before: Article | None, one: Correction) -> Iterator[Change]:
    """What a correction sets.

    Args:
        before: The article with the corrections made earlier.
        one: The correction.
    """
    if one.kind == kinds.TITLE:
        yield Change("title", before.title if before else None, one.values["title"])
    elif one.kind == kinds.PUBLISHED:
        yield Change(
            "published",
            (before.published or NOT_STATED) if before else None,
            one.values["published"] or NOT_STATED,
        )
    elif one.kind in (kinds.HEADING, kinds.TEXT):
        yield _line(before, one)
    else:
        yield from _of_figure(before, one)


def _line(before: Article | None, one: Correction) -> Change:
    wanted = folded(one.quote)
    sections = before.sections if before else ()
    level = next((part.level for part in sections if part.heading and folded(part.heading) == wanted), 0)
    if one.kind == kinds.TEXT:
        return Change("line", "heading" if level else None, "text")
    if level:
        return Change("level", str(level), str(one.values.get("level", level)))
    return Change("line", "text" if before else None, "heading")


def _of_figure(before: Article | None, one: Correction) -> Iterator[Change]:
    figure = found(before, one) if before else None
    if one.kind == kinds.REJECT:
        yield Change("figure", one.quote if figure else None, "none")
        return
    values = one.values
    if "low" in values:
        unit = values.get("unit", figure.unit if figure else "")
        was = _amount(figure.low, figure.high, figure.unit) if figure else None
        yield Change("value", was, _amount(values["low"], values["high"], unit))
    if "company" in values:
        names = {company.id: company.name for company in before.companies} if before else {}
        owner = figure.company if figure else None
        was = (names.get(owner, owner) if owner else NOT_STATED) if figure else None
        yield Change("company", was, values.get("company_name") or values["company"] or NOT_STATED)
    for field in _PLAIN:
        if field in values and not (field == "qualifier" and figure and figure.qualifier == values[field]):
            was = (getattr(figure, field) or NOT_STATED) if figure else None
            yield Change(field, was, values[field] or NOT_STATED)


def _amount(low: Any, high: Any, unit: str) -> str:
    """A value in base units: `380000000000 CNY`, `10 to 15 %`."""
    amount = f"{store.number(low)}" if low == high else f"{store.number(low)} to {store.number(high)}"
    return f"{amount} {unit}".rstrip()


def records(article: str, title: str | None, rows: Sequence[Told]) -> Iterator[dict[str, object]]:
    """A record for each thing that the corrections of an article set, with the keys of `FIELDS`.

    Args:
        article: Its id.
        title: Its title, where it is still in the library.
        rows: Its corrections.
    """
    for row in rows:
        for change in row.changes:
            yield {
                "article_id": article,
                "article": title,
                "id": row.correction.id,
                "kind": row.correction.kind,
                "words": row.correction.quote,
                "context": f"{row.correction.prefix}{row.correction.quote}{row.correction.suffix}".strip(),
                "field": change.field,
                "before": change.before,
                "after": change.after,
                "state": "laid on" if row.laid else "not found",
                "created": row.correction.created,
            }


FIELDS = (
    "article_id",
    "article",
    "id",
    "kind",
    "words",
    "context",
    "field",
    "before",
    "after",
    "state",
    "created",
)
"""The columns of exported corrections."""
