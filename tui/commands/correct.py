"""`nutgraf correct`: what the reader knows better than the parse, without the screen."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.commands import tables
from tui.core import knowledge
from tui.core.corrections import correcting, overlay
from tui.core.corrections.correction import FIGURE, correction_data
from tui.core.errors import NutgrafError
from tui.core.library import Library
from tui.core.places import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.core.corrections.correction import Correction
    from tui.core.corrections.ledger import Wanted
    from tui.core.model import Article


@dataclass(frozen=True, slots=True)
class Request:
    """What the options ask for; None where one was not given."""

    heading: str | None = None
    not_heading: str | None = None
    level: int | None = None
    title: str | None = None
    date: str | None = None
    figure: str | None = None
    reject: str | None = None
    value: str | None = None
    company: str | None = None
    metric: str | None = None
    period: str | None = None
    change: str | None = None


def run(article: str, request: Request) -> int:
    """Correct an article, and print the id of each correction once it is on the disk.

    Args:
        article: Its id.
        request: What to correct; the parts are made in the order of `Request`.

    Raises:
        NutgrafError: There is no such article, line or figure, a value cannot be that, nothing is asked for,
            or it could not be saved.
    """
    library = Library.open()
    found = library.article(article)
    _refuse_stray(request)
    wanted = list(_wanted(found, request))
    if not wanted:
        raise NutgrafError("correct", "say what to correct (see: nutgraf correct --help)")
    corrections = library.corrections(article)
    for one in wanted:
        print(corrections.add(one).id)
    return 0


def undo(article: str, identity: str) -> int:
    """Take a correction back.

    Args:
        article: Id of the article.
        identity: Of the correction.

    Raises:
        NutgrafError: There is no such correction, or it could not be saved.
    """
    print(Library.open().corrections(article).remove(identity).id)
    return 0


def list_all(article: str) -> int:
    """Print the corrections of an article in the order in which they are laid on.

    Args:
        article: Its id; where it was removed from the library, no correction has a place.

    Raises:
        NutgrafError: There is neither such an article nor corrections of it, or their file is broken.
    """
    library = Library.open()
    kept = library.corrections(article)
    if not kept.path.exists():
        library.article(article)
    made = kept.list()
    parse = library.article(article, corrected=False) if library.holds(article) else None
    missing = {one.id for one in made} if parse is None else set(overlay.lay(parse, made).missing)
    rows = [(one.id, *_described(one), "not found" if one.id in missing else "laid on") for one in made]
    if rows:
        tables.table(("id", "what", "of", "is", "state"), rows)
    else:
        print("No corrections.", file=sys.stderr)
    return 0


def _wanted(article: Article, request: Request) -> Iterator[Wanted]:
    """The corrections that the options ask for."""
    if request.heading is not None:
        place = correcting.line(article, request.heading, headings=False)
        yield correcting.heading(article, place, request.level)
    if request.not_heading is not None:
        yield correcting.no_heading(article, correcting.line(article, request.not_heading, headings=True))
    if request.title is not None:
        yield correcting.title(request.title)
    if request.date is not None:
        yield correcting.published(request.date)
    if request.figure is not None:
        metrics = [metric.id for metric in knowledge.metrics(shipped("content") / "knowledge")]
        yield correcting.figure(
            article,
            request.figure,
            metrics,
            value=request.value,
            company=request.company,
            metric=request.metric,
            period=request.period,
            change=request.change,
        )
    if request.reject is not None:
        yield correcting.reject(article, request.reject)


def _refuse_stray(request: Request) -> None:
    """An option that belongs to another one is no use without it.

    Raises:
        NutgrafError: There is one.
    """
    if request.level is not None and request.heading is None:
        raise NutgrafError("--level", "needs --heading")
    for name in ("value", "company", "metric", "period", "change"):
        if getattr(request, name) is not None and request.figure is None:
            raise NutgrafError(f"--{name}", "needs --figure")


def _described(one: Correction) -> tuple[str, str, str]:
    """A correction in words: what it is about, of which line or figure, and what it sets."""
    values = correction_data(one)["set"]
    sets = ", ".join(f"{key} {'not stated' if value is None else value}" for key, value in values.items())
    about = f"{one.figure}: {one.quote}" if one.kind == FIGURE or one.figure else one.quote
    return one.kind, about, sets
