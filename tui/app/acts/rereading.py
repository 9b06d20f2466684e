"""`r`: the source of an article is read and parsed again, and the screen shows what changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from tui import __version__
from tui.app.acts.renewing import State, renew
from tui.app.screens.ask import Confirm
from tui.core import pipeline
from tui.core.errors import NutgrafError
from tui.core.read import opening
from tui.core.read.source import STDIN
from tui.core.revising import changes
from tui.core.revising.revision import revise
from tui.core.shelves.intake import NEW
from tui.core.shelves.sources import is_gone, origin_of

if TYPE_CHECKING:
    from tui.app.screens.explorer import ExplorerScreen
    from tui.core.library import Library
    from tui.core.model import Article

_PASSED = {
    "stdin": "it was read from standard input, which cannot be read again",
    "-": "it was read from standard input, which cannot be read again",
    "pasted": "it was pasted, and a pasted text cannot be read again",
}
_STORED = (".yaml", ".yml")

UNCHANGED = "Read again: unchanged"


@dataclass(frozen=True, slots=True)
class Reread:
    """A source that was parsed again."""

    parsed: Article
    origin: str
    """The path or address that it was read from."""
    into: str | None
    """The id of the article of the library that it is the next state of."""


class EditedError(NutgrafError):
    """A person has edited the file that the new parse would replace; the reason says what would change."""


def origin_for(article: Article, library: Library, named: str | None) -> tuple[str, bool]:
    """Where an article was read from, and whether the library holds it.

    Args:
        article: As it is shown.
        library: The reader's.
        named: The source that the article was opened from, as the reader named it; None where it came out
            of the library.

    Raises:
        NutgrafError: It cannot be read again; the reason says why.
    """
    kept = library.origin(article.id) if library.holds(article.id) else None
    given = _given(named)
    held = library.holds(article.id) and named != STDIN and (given is None or kept in (None, given))
    origin = (kept if held else None) or given or article.source.url
    if origin is None:
        name = article.source.name
        why = "nutgraf does not know where it was read from; o opens its file or address"
        raise NutgrafError(name, _PASSED.get(name, why))
    if is_gone(origin):
        raise NutgrafError(origin, "is not there any more; the article stays as it was read")
    return origin, held


def _given(named: str | None) -> str | None:
    """The whole path or the address of what was named; None where that is nothing to parse."""
    if named is None or opening.is_address(named):
        return named
    return origin_of(named) if Path(named).is_file() and not named.lower().endswith(_STORED) else None


def read(article: Article, library: Library, named: str | None) -> Reread | None:
    """The source of an article parsed again; None where a server says that it is unchanged.

    Raises:
        NutgrafError: It cannot be read.
    """
    origin, held = origin_for(article, library, named)
    into = article.id if held else None
    if not opening.is_address(origin):
        return Reread(pipeline.parse_source(origin), origin, into)
    stored = library.article(article.id, corrected=False) if held else article
    known = dict(stored.source.extra) if stored.source.parser == __version__ else None
    document = opening.page(origin, known)
    return None if document is None else Reread(pipeline.understand(document), origin, into)


def keep(again: Reread, shown: Article, library: Library, *, replace: bool) -> tuple[Article, str]:
    """Make a new parse the state of the article, on the disk too where the library holds it.

    Args:
        again: What was parsed.
        shown: The parse that is shown, without corrections.
        library: The reader's.
        replace: Take the place of a file that a person has edited.

    Returns:
        The article without corrections, and what changed in words.

    Raises:
        EditedError: A person has edited the file, and `replace` does not say that it may go.
        NutgrafError: It could not be saved.
    """
    if again.into is None:
        revision = revise(shown, again.parsed)
        return revision.article, revision.summary()
    before = library.article(again.into, corrected=False)
    try:
        added = library.add(again.parsed, replace=replace, origin=again.origin, into=again.into)
    except NutgrafError as error:
        if replace or not library.is_edited(again.into):
            raise
        raise EditedError(again.into, revise(before, again.parsed).summary()) from error
    now = library.article(again.into, corrected=False)
    told = changes.differences(before, now) if added.state == NEW else added.changes
    return now, changes.summary(told)


def start(screen: ExplorerScreen) -> None:
    """Read the article of a screen again, in the background."""
    _run(screen, partial(read, screen.pages.article, screen.library, screen.named), replace=False)
    if opening.is_address(screen.named or screen.pages.article.source.url or ""):
        screen.say("Fetching it again…")


def _run(screen: ExplorerScreen, get: partial[Reread | None], *, replace: bool) -> None:
    screen.run_worker(
        partial(_work, screen, get, replace=replace), thread=True, exclusive=True, group="again"
    )


def _work(screen: ExplorerScreen, get: partial[Reread | None], *, replace: bool) -> None:
    """In a thread: read, keep, show."""
    call, worker = screen.app.call_from_thread, get_current_worker()
    again: Reread | None = None
    try:
        again = get()
        if worker.is_cancelled:
            return
        if again is None:
            call(screen.say, UNCHANGED)
            return
        article, said = keep(again, screen.marking.parsed, screen.library, replace=replace)
        said = UNCHANGED if said == changes.summary(()) else f"Read again: {said}"
        state = State.of(screen.marking.read_again(article, said), screen.view)
    except EditedError as edited:
        if again is not None:
            call(_ask, screen, again, edited.reason)
    except NutgrafError as error:
        call(screen.say, str(error), wrong=True)
    else:
        if not worker.is_cancelled:
            call(renew, screen, state)


def _ask(screen: ExplorerScreen, again: Reread, would: str) -> None:
    """Ask before a file that a person has edited goes."""

    def answered(yes: bool | None) -> None:
        if yes:
            _run(screen, partial(_same, again), replace=True)
        else:
            screen.say("Left as it was")

    question = (
        "The file of this article was edited by hand since nutgraf wrote it. "
        f"Replaced by the new parse: {would}. The edited file is kept in the backups."
    )
    screen.app.push_screen(Confirm(question, yes="replace it", no="leave it as it is"), answered)


def _same(again: Reread) -> Reread | None:
    return again
