"""`nutgraf correct`: what the reader knows better than the parse, without the screen."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.commands import tables, writing
from tui.core import knowledge
from tui.core.corrections import correcting, telling
from tui.core.corrections.correction import CORRECTIONS
from tui.core.errors import NutgrafError
from tui.core.library import Library
from tui.core.places import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.core.corrections.ledger import Wanted
    from tui.core.corrections.telling import Told
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


def list_all(
    article: str | None, *, form: str = "table", output: str | None = None, force: bool = False
) -> int:
    """Print the corrections of one article, or of all, in the order in which they are laid on.

    Args:
        article: Its id; where it was removed from the library, no correction has a place. None takes all.
        form: `table`, `csv` or `json`; the last two have a record for each thing that was set.
        output: A file to write; None prints.
        force: Write over a file that is there.

    Raises:
        NutgrafError: There is neither such an article nor corrections of it, their file is broken, or the
            output cannot be written.
    """
    library = Library.open()
    articles = _corrected(library) if article is None else (article,)
    found = [(one, *_told(library, one)) for one in articles]
    if form == "table" and output is None:
        _print([(one, row) for one, _, rows in found for row in rows], several=article is None)
        return 0
    records = [record for one, title, rows in found for record in telling.records(one, title, rows)]
    if form == "json":
        text = json.dumps(records, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    else:
        text = tables.csv_text(telling.FIELDS, [list(record.values()) for record in records])
    writing.write(text, output, force=force)
    return 0


def _corrected(library: Library) -> tuple[str, ...]:
    """The ids of all articles with corrections, also of those that are not in the library any more."""
    folder = library.data / CORRECTIONS.many
    return tuple(sorted(path.stem for path in folder.glob("*.yaml")))


def _told(library: Library, article: str) -> tuple[str | None, tuple[Told, ...]]:
    """The title of an article and what its corrections changed."""
    kept = library.corrections(article)
    if not kept.path.exists():
        library.article(article)
    parse = library.article(article, corrected=False) if library.holds(article) else None
    return parse.title if parse else None, telling.told(parse, kept.list())


def _print(rows: Sequence[tuple[str, Told]], *, several: bool) -> None:
    """A table for a person: a line for each thing that was set."""
    sheet = [
        (
            *((article,) if several else ()),
            row.correction.id,
            change.field,
            row.correction.quote,
            change.before or "",
            change.after,
            "laid on" if row.laid else "not found",
        )
        for article, row in rows
        for change in row.changes
    ]
    if sheet:
        tables.table((*(("article",) if several else ()), "id", "what", "of", "was", "is", "state"), sheet)
    else:
        print("No corrections.", file=sys.stderr)


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
