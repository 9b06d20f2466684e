"""Corrections made of what a reader chose or typed, with every value checked."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from tui.core.corrections import correction, overlay
from tui.core.corrections.ledger import Wanted
from tui.core.errors import NutgrafError
from tui.core.figures.recognition import recognise
from tui.core.figures.subjects.countries import COUNTRIES, PAIRS
from tui.core.marks import anchor
from tui.core.model import passages
from tui.core.revising.likeness import folded
from tui.core.store import CHANGES
from tui.core.text import clean, slug

if TYPE_CHECKING:
    from collections.abc import Collection

    from tui.core.model import Article, Figure, Place

NOT_STATED = frozenset(("", "-", "none", "not stated"))
"""What a reader types for a company or period that the article does not state."""


def heading(article: Article, place: Place, level: int | None = None) -> Wanted:
    """This line, or this stretch of it, is a heading; of one that is, its level.

    Args:
        article: The article as its reader sees it.
        place: The line.
        level: 1 to `correction.DEEPEST`; None for that of the headings around it.

    Raises:
        NutgrafError: There is no such level.
    """
    if level is not None and not 1 <= level <= correction.DEEPEST:
        raise NutgrafError("level", f"must be a whole number from 1 to {correction.DEEPEST}")
    values = {} if level is None else {"level": level}
    return Wanted(correction.HEADING, values, overlay.tie(article, place))


def no_heading(article: Article, place: Place) -> Wanted:
    """This heading is a line of the text.

    Args:
        article: The article as its reader sees it.
        place: The heading; `paragraph` is None.
    """
    return Wanted(correction.TEXT, {}, overlay.tie(article, place))


def title(text: str) -> Wanted:
    """The title is this.

    Raises:
        NutgrafError: It is empty.
    """
    line = " ".join(clean(text, one_line=True).split())
    if not line:
        raise NutgrafError("title", "is empty")
    return Wanted(correction.TITLE, {"title": line})


def published(text: str) -> Wanted:
    """The article was published on this day.

    Args:
        text: A date such as 2025-03-14; nothing, where the article does not state one.

    Raises:
        NutgrafError: It is no date.
    """
    day = text.strip()
    if day.lower() in NOT_STATED:
        return Wanted(correction.PUBLISHED, {"published": None})
    if not correction.is_date(day):
        raise NutgrafError("date", "must be a day such as 2025-03-14")
    return Wanted(correction.PUBLISHED, {"published": day})


def figure(
    article: Article,
    identity: str,
    metrics: Collection[str],
    *,
    value: str | None = None,
    company: str | None = None,
    metric: str | None = None,
    period: str | None = None,
    change: str | None = None,
) -> Wanted:
    """What a figure says, where the parse has it wrong; None leaves a field as it is.

    Args:
        article: The article as its reader sees it.
        identity: Id of the figure.
        metrics: The closed list of metrics.
        value: An amount as an article writes it (`$3.2bn`, `10 to 15%`), or a bare number for the same unit.
        company: An id or name of a company of the article, a country, or a new company; `none`: not stated.
        metric: One of the list.
        period: The words of the text; `none`: not stated.
        change: `level`, `up` or `down`.

    Raises:
        NutgrafError: There is no such figure, nothing to change, or a value cannot be that.
    """
    one = _figure(article, identity)
    values: dict[str, Any] = {}
    if value is not None:
        values |= amount(value)
    if company is not None:
        values |= owner(article, company)
    if metric is not None:
        values["metric"] = _one_of("metric", metric, metrics)
    if period is not None:
        line = " ".join(clean(period, one_line=True).split())
        values["period"] = None if line.lower() in NOT_STATED else line
    if change is not None:
        values["change"] = _one_of("change", change, CHANGES)
    if not values:
        raise NutgrafError(identity, "nothing to change: give a value, company, metric, period or change")
    return Wanted(correction.FIGURE, values, anchor.make(article, one.at), identity)


def reject(article: Article, identity: str) -> Wanted:
    """This is no figure.

    Raises:
        NutgrafError: The article has no figure with this id.
    """
    one = _figure(article, identity)
    return Wanted(correction.REJECT, {}, anchor.make(article, one.at), identity)


def line(article: Article, text: str, *, headings: bool) -> Place:
    """The line that a reader typed: the one that it is, else the one that begins with it, else has it inside.

    Args:
        article: The article as its reader sees it.
        text: The line.
        headings: Look among the headings; else in the text first, then among the headings.

    Raises:
        NutgrafError: The article has no such line.
    """
    wanted = folded(text)
    parts = [part for part in passages(article.title, article.sections) if part.kind != "title"]
    parts = [part for part in parts if not headings or part.kind == "heading"]
    parts.sort(key=lambda part: part.kind == "heading")
    for part in parts:
        if wanted and folded(part.text) == wanted and "\n" not in part.text:
            return part.place(0, len(part.text))
    for start_only in (True, False):
        for part in parts if not headings else ():
            start = part.text.find(text.strip()) if wanted and part.kind != "heading" else -1
            if start == 0 or (start > 0 and not start_only):
                return part.place(start, start + len(text.strip()))
    what = "heading" if headings else "line"
    raise NutgrafError(clean(text, one_line=True), f"the article has no such {what} (give it verbatim)")


def amount(text: str) -> dict[str, Any]:
    """The value that a reader typed: `low` and `high`, and `unit` where it is written with one.

    Raises:
        NutgrafError: It is no amount.
    """
    try:
        number = Decimal(text.strip().replace(",", "")) if len(text) <= 64 else None
    except InvalidOperation:
        number = None
    if number is not None and number.is_finite() and number >= 0:
        return {"low": number, "high": number}
    found = recognise.recognise(clean(text, one_line=True)[:200])
    if len(found) != 1:
        raise NutgrafError(clean(text, one_line=True), "is no amount such as $3.2bn, 12% or 1200")
    return {name: getattr(found[0], name) for name in ("low", "high", "unit", "qualifier")}


def owner(article: Article, text: str) -> dict[str, Any]:
    """Whose figure it is: `company`, and `company_name` where that is a firm or institution."""
    name = " ".join(clean(text, one_line=True).split())
    if name.lower() in NOT_STATED:
        return {"company": None}
    wanted = folded(name)
    for company in article.companies:
        if wanted in (company.id, *(folded(known) for known in (company.name, *company.names))):
            return {"company": company.id, "company_name": company.name}
    countries = {one.company for one in article.figures} - {company.id for company in article.companies}
    if name in countries or wanted in COUNTRIES or wanted in PAIRS:
        return {"company": name}
    return {"company": slug(name), "company_name": name}


def _figure(article: Article, identity: str) -> Figure:
    for one in article.figures:
        if one.id == identity:
            return one
    raise NutgrafError(clean(identity), "the article has no figure with this id (see: nutgraf figures)")


def _one_of(name: str, text: str, allowed: Collection[str]) -> str:
    if text not in allowed:
        raise NutgrafError(name, f"must be one of {', '.join(allowed)}")
    return text
