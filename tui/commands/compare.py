"""`nutgraf compare`: the companies of articles side by side."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tui.commands import side_by_side, sources
from tui.core import knowledge
from tui.core.compare import choosing, rates
from tui.core.compare.compare import arranged, compare, disputed
from tui.core.compare.export import page, records, wide
from tui.core.compare.view import ARTICLE, PER_YEAR, READER, STATED, View
from tui.core.errors import NutgrafError
from tui.core.library import Library
from tui.core.places import config_folder, shipped
from tui.core.storage.files import write_atomic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.core.compare.rates import ExchangeRate
    from tui.core.compare.table import Comparison
    from tui.core.model import Article

_EVERY = 25
"""Articles after which progress is told."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks for."""

    sources: Sequence[str]
    library: bool = False
    companies: str | None = None
    metrics: str | None = None
    basis: str = STATED
    currency: str | None = None
    rate: Sequence[str] | None = None
    rate_date: str | None = None
    rate_source: str | None = None
    keep_rates: bool = False
    chart: str | None = None
    conflicts: bool = False
    format: str = "table"
    output: str | None = None
    force: bool = False


def run(request: Request) -> int:
    """Print or write the comparison of articles.

    Returns:
        0, or 1 where an article of the library is broken (each has its line on stderr).

    Raises:
        NutgrafError: A source cannot be read, or an option holds what it cannot.
    """
    _check(request)
    known = knowledge.metrics(shipped("content") / "knowledge")
    rows = choosing.metrics(known, choosing.listed(request.metrics))
    charted = choosing.metrics(known, (request.chart,))[0] if request.chart is not None else None
    if charted is not None:
        rows = (charted,)
    view, given, kept = _terms(request)
    reading = _Reading(request)
    firms = knowledge.load(shipped("content") / "knowledge", config_folder()).names()
    every = compare(reading.articles(), known, view, (*given, *kept), known=firms, say=reading.say)
    ids = choosing.companies(every.columns, choosing.listed(request.companies))
    table = arranged(every, replace(view, companies=ids, metrics=rows))
    if request.keep_rates:
        rates.keep(config_folder(), given)
    if request.conflicts:
        table = disputed(table)
    if not table.columns:
        nothing = "No conflict" if request.conflicts else "No company with a figure of its own"
        print(f"{nothing} found.", file=sys.stderr)
    _tell_missing_rates(table)
    text = _text(table, request.format, charted, reading.kept)
    if request.output is not None:
        write_atomic(Path(request.output), text)
    else:
        sys.stdout.write(text)
    return reading.failed


def _check(request: Request) -> None:
    """What can be told of the options before anything is read.

    Raises:
        NutgrafError: The output is no new file, or an option says something of rates that are not there.
    """
    if request.output is not None:
        if not request.output:
            raise NutgrafError("-o", "names no file")
        if Path(request.output).exists() and not request.force:
            raise NutgrafError(request.output, "is there already; --force writes over it")
    asked = {
        "--rate-date": request.rate_date is not None,
        "--rate-source": request.rate_source is not None,
        "--keep-rates": request.keep_rates,
    }
    for option, given in asked.items():
        if given and not request.rate:
            raise NutgrafError(option, "is of rates that --rate gives; none is given")


def _terms(request: Request) -> tuple[View, tuple[ExchangeRate, ...], tuple[ExchangeRate, ...]]:
    """The view without what is chosen for it, the rates of the command line, and those kept before."""
    currency = choosing.currency(request.currency) if request.currency is not None else None
    given = tuple(
        rates.parsed(text, currency, request.rate_date, request.rate_source or "")
        for text in request.rate or ()
    )
    for rate in given:
        choosing.currency(rate.base)
        choosing.currency(rate.quote)
    kept = rates.load(config_folder()) if currency or request.keep_rates else ()
    basis = PER_YEAR if request.basis == "per-year" else STATED
    # A rate on the command line is asked for now: it counts before the articles' own.
    return View(basis=basis, currency=currency, rate_from=READER if given else ARTICLE), given, kept


def _tell_missing_rates(table: Comparison) -> None:
    """Which rates would make more of the table comparable."""
    gaps = {
        e.gap.words.removeprefix("no rate "): None
        for row in table.rows
        for cell in row.cells
        for e in cell
        if e.gap is not None and e.gap.code == "no_rate"
    }
    if gaps:
        base = next(iter(gaps)).partition("→")[0]
        print(f"nutgraf: no rate {', '.join(gaps)} (--rate {base}=NUMBER gives one)", file=sys.stderr)


class _Reading:
    """The articles of a request, read one by one."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._total = 0
        self._tells = sys.stderr.isatty()
        self.kept: list[Article] = []
        """What was read, for the sentences of an export."""
        self.failed = 0

    def articles(self) -> Iterator[Article]:
        """Those of the sources, or of the library; a broken one of these is told and passed over."""
        if not self._request.library:
            self.kept = _told_apart(sources.articles(list(self._request.sources)))
            yield from self.kept
            return
        library = Library.open()
        entries = library.entries()
        self._total = len(entries)
        for problem in library.problems:
            self._tell(problem)
        for entry in entries:
            try:
                article = library.article(entry.id)
            except NutgrafError as error:
                self._tell(str(error))
                continue
            if self._request.format in ("csv", "json", "html"):
                self.kept.append(article)
            yield article

    def _tell(self, problem: str) -> None:
        self.failed = 1
        print(f"nutgraf: {problem}", file=sys.stderr)

    def say(self, number: int) -> None:
        """Progress on a terminal; nothing in a pipe."""
        if self._tells and self._total > _EVERY and (number % _EVERY == 0 or number == self._total):
            end = "\r\x1b[K" if number == self._total else ""
            sys.stderr.write(end or f"\r{number} of {self._total} articles")
            sys.stderr.flush()


def _told_apart(articles: Sequence[Article]) -> list[Article]:
    """Articles with ids of their own: the same text counts once, another of the same title is numbered."""
    found: dict[str, Article] = {}
    for article in articles:
        one, number = article, 1
        while one.id in found and found[one.id].sections != one.sections:
            number += 1
            one = replace(article, id=f"{article.id}-{number}")
        found.setdefault(one.id, one)
    return list(found.values())


def _text(table: Comparison, form: str, charted: str | None, articles: Sequence[Article]) -> str:
    """The comparison in a form."""
    if form == "csv":
        return records.csv(table, articles)
    if form == "json":
        return records.json_text(table, articles)
    if form == "html":
        return page.html_text(table, articles, _title(table))
    if not table.columns:
        return ""
    if form == "markdown":
        return wide.markdown_text(table)
    return side_by_side.chart(table, charted) if charted else side_by_side.sheet(table)


def _title(table: Comparison) -> str:
    return table.sources[0].title if len(table.sources) == 1 else f"{len(table.sources)} articles compared"
