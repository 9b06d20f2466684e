"""`nutgraf add`: sources into the reader's library; what is there unchanged is not even parsed."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import Progress

from tui import __version__
from tui.commands import folders, workers
from tui.core import pipeline
from tui.core.errors import NutgrafError
from tui.core.library import Library
from tui.core.read import opening, source
from tui.core.revising.changes import summary
from tui.core.shelves.intake import CHANGED, DUPLICATE, NEW, UNCHANGED, Incoming
from tui.core.shelves.sources import origin_of
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from tui.core.library import Added
    from tui.core.shelves.sources import Known, Sources

_BATCH = 24
"""Articles that are stored at a time, with one wait for the disk."""

_WORDS = {NEW: "added", CHANGED: "changed", UNCHANGED: "unchanged", DUPLICATE: "duplicates"}
"""How the counts at the end are named, in their order."""


@dataclass(frozen=True, slots=True)
class _There:
    """A source whose content the library has."""

    id: str
    title: str
    state: str


_Outcome = Incoming | _There | NutgrafError


def run(names: list[str], *, replace: bool) -> int:
    """Parse sources into the library; a folder stands for the files in it.

    Args:
        names: Files, folders, addresses, stored articles, ids of library articles (read again), or `-`.
        replace: Write over articles that a person has edited.

    Returns:
        0, or 1 where a source of many failed (each has its line on stderr, after all others).

    Raises:
        NutgrafError: The one source failed, or a folder has no files.
    """
    library = Library.open()
    found = [(name, folders.files(name)) for name in names]
    every = [file for _, files in found for file in files]
    if every.count("-") > 1:
        raise NutgrafError("-", "standard input can be read only once")
    asked = {file for name, files in found for file in files if file == name}
    report = _Report(asked, many=len(every) > 1)
    with _progress(len(every)) as advance, closing(_outcomes(library, every, replace=replace)) as outcomes:
        while batch := list(islice(outcomes, _BATCH if len(every) > 1 else 1)):
            for name, outcome in _stored(library, batch, replace=replace):
                report.tell(name, outcome)
            sys.stdout.flush()
            advance(len(batch))
    library.save_list()
    return report.end()


def _outcomes(library: Library, names: list[str], *, replace: bool) -> Generator[tuple[str, _Outcome]]:
    """What comes of each source, in order; files that have to be parsed are, on all cores."""
    known = library.sources()
    plans = [_plan(library, known, name, alone=len(names) == 1, replace=replace) for name in names]
    files = [name for name, plan in zip(names, plans, strict=True) if plan is None]
    with closing(workers.parse_all(files)) as parsed:
        for name, plan in zip(names, plans, strict=True):
            if plan is None:
                yield name, _incoming(name, next(parsed))
            elif isinstance(plan, _There):
                yield name, plan
            else:
                try:
                    yield name, plan()
                except NutgrafError as error:
                    yield name, error


def _plan(
    library: Library, known: Sources, name: str, *, alone: bool, replace: bool
) -> Callable[[], _Outcome] | _There | None:
    """What to do with a source: nothing, something here, or None where it is a file to be parsed."""
    if name == source.STDIN:
        return lambda: Incoming(pipeline.parse_source(name))
    if opening.is_address(name):
        return lambda: _page(library, known, name, replace=replace)
    if library.holds(name) and not Path(name).exists():
        return lambda: _again(library, known, name, replace=replace)
    found = None if replace else _known(known, name)
    if found is None or (alone and library.is_edited(found.id)):
        return None
    return _There(found.id, found.title, UNCHANGED if found.same else DUPLICATE)


def _known(known: Sources, name: str) -> Known | None:
    """The article that was parsed from the content that a file has now."""
    if name.lower().endswith(workers.STORED):
        return None
    try:
        return known.known(origin_of(name), source.read(name).sha256)
    except (NutgrafError, OSError, ValueError):
        return None  # whoever parses it says what is wrong with it


def _incoming(name: str, outcome: workers.Outcome) -> _Outcome:
    if isinstance(outcome, NutgrafError):
        return outcome
    origin = None if name.lower().endswith(workers.STORED) else origin_of(name)
    return Incoming(outcome.article, origin, outcome.written)


def _again(library: Library, known: Sources, identity: str, *, replace: bool) -> _Outcome:
    """An article of the library read again from where it came from.

    Raises:
        NutgrafError: Nobody knows where, or it cannot be read there any more.
    """
    origin = library.origin(identity)
    if origin is None:
        raise NutgrafError(identity, "nutgraf does not know its file or address; name that to read it again")
    if opening.is_address(origin):
        return _page(library, known, origin, replace=replace, into=identity)
    return Incoming(pipeline.parse_source(origin), origin, into=identity)


def _page(library: Library, known: Sources, url: str, *, replace: bool, into: str | None = None) -> _Outcome:
    """A page of the web, which is not fetched again where the server says that it is the same.

    Raises:
        NutgrafError: It cannot be fetched, or there is no article in it.
    """
    identity = None if replace else into or known.address(url)
    kept = None if identity is None else library.article(identity, corrected=False)
    fresh = kept is not None and kept.source.parser == __version__
    version = dict(kept.source.extra) if kept is not None and fresh else None
    document = opening.page(url, version, say=_say)
    if document is None and kept is not None:
        return _There(kept.id, kept.title, UNCHANGED)
    if document is None:
        raise AssertionError  # only a version that is known gives None
    return Incoming(pipeline.understand(document), url, into=into)


def _stored(
    library: Library, batch: list[tuple[str, _Outcome]], *, replace: bool
) -> Iterator[tuple[str, Added | _There | NutgrafError]]:
    """What became of a batch; what is new in it is on the disk."""
    incoming = [one for _, one in batch if isinstance(one, Incoming)]
    added = iter(library.add_all(incoming, replace=replace) if incoming else ())
    for name, one in batch:
        yield name, next(added) if isinstance(one, Incoming) else one


class _Report:
    """Tells what became of the sources: data on standard output, talk on standard error.

    Args:
        asked: Sources that were named one by one, whose warnings are told.
        many: There is more than one source.
    """

    def __init__(self, asked: set[str], *, many: bool) -> None:
        self._asked = asked
        self._many = many
        self._failures: list[NutgrafError] = []
        self._counts: Counter[str] = Counter()

    def tell(self, name: str, outcome: Added | _There | NutgrafError) -> None:
        """Say what became of a source, as soon as it is on the disk."""
        if isinstance(outcome, NutgrafError):
            self._failures.append(outcome)
            return
        self._counts[outcome.state] += 1
        identity, title = (
            (outcome.id, outcome.title)
            if isinstance(outcome, _There)
            else (outcome.entry.id, outcome.entry.title)
        )
        if outcome.state in (NEW, CHANGED) or not self._many:
            print(f"{identity}\t{title}")
        if outcome.state == DUPLICATE:
            _say(str(NutgrafError(name, f"the library has this text already: {identity}")))
        elif outcome.state == UNCHANGED and not self._many:
            _say(f"{identity}: unchanged")
        elif not isinstance(outcome, _There):
            for line in summary(outcome.changes).splitlines() if outcome.changes else ():
                _say(f"{identity}: {line}")
            if name in self._asked:
                for warning in outcome.warnings:
                    _say(str(NutgrafError(name, warning)))

    def end(self) -> int:
        """Say what failed and, of many sources, how many became what.

        Returns:
            The exit code.

        Raises:
            NutgrafError: The one source failed.
        """
        if self._failures and not self._many:
            raise self._failures[0]
        for error in self._failures:
            _say(str(error))
        if self._many:
            _say(self._counted())
        return 1 if self._failures else 0

    def _counted(self) -> str:
        """The counts in words: `412 added, 580 unchanged, 3 duplicates, 5 failed`."""
        counts = [(self._counts[state], word) for state, word in _WORDS.items()]
        counts.append((len(self._failures), "failed"))
        shown = [(count, word) for count, word in counts if count or word == _WORDS[NEW]]
        return ", ".join(f"{count} {word.removesuffix('s') if count == 1 else word}" for count, word in shown)


def _say(line: str) -> None:
    """One line of talk."""
    print(f"nutgraf: {clean(line, one_line=True)}", file=sys.stderr)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    """A bar on standard error where a person watches; gives what moves it on."""
    console = Console(stderr=True)
    with Progress(
        console=console,
        transient=True,
        disable=total == 1 or not console.is_terminal,
        redirect_stdout=sys.stdout.isatty(),
    ) as bar:
        task = bar.add_task("Reading", total=total)
        yield lambda count: bar.advance(task, count)
