"""The command line: arguments, exit codes, and the one place where an error becomes a line.

Exit codes: 0 done, 1 it failed (one line on stderr says what and what to do), 2 wrong usage,
130 interrupted.
Commands and the explorer are imported only when they run: a headless command never pays for the screen.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NoReturn

from tui.arguments import COMMANDS, parser
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from tui.core.library import Library
    from tui.core.model import Article

Command = Callable[[argparse.Namespace], int]


def entry() -> NoReturn:
    """What the installed command `nutgraf` calls."""
    # Start-up makes many objects and drops few: looking for garbage among them costs a tenth of it.
    gc.set_threshold(50_000, 20, 20)
    _leave(main(sys.argv[1:]))


def _leave(code: int) -> NoReturn:
    """Exit at once where nothing is left to do: taking a thousand modules apart helps nobody."""
    threads = sys.modules.get("threading")
    if threads is not None and threads.active_count() > 1:
        sys.exit(code)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def main(arguments: Sequence[str]) -> int:
    """Run one command line.

    Args:
        arguments: The words after `nutgraf`.

    Returns:
        The exit code.
    """
    _prepare_streams()
    debug = bool(os.environ.get("NUTGRAF_DEBUG"))
    try:
        words = _with_command(arguments)
        options = parser(next((w for w in words if w in COMMANDS), "")).parse_args(words)
        debug = debug or options.debug
        code = RUNS[options.command](options)
        sys.stdout.flush()
    except NutgrafError as error:
        if debug:
            raise
        _say(str(error))
        return 1
    except BrokenPipeError:
        # Whoever read our output has left; nothing more can be said to them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if debug:
            raise
        shown = NutgrafError(type(error).__name__, str(error) or "no details")
        _say(f"internal error: {shown} (--debug shows where)")
        return 1
    return code


def _say(line: str) -> None:
    """One line of talk; standard output is for data."""
    sys.stderr.write(f"nutgraf: {line}\n")


def _prepare_streams() -> None:
    """Data is UTF-8 wherever it goes; a terminal that cannot show a character shows a stand-in."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if stream.isatty():
            reconfigure(errors="replace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Put the command `open` before a source: `nutgraf article.txt` is `nutgraf open article.txt`."""
    words = list(arguments)
    for position, word in enumerate(words):
        if word in ("-h", "--help", "--version"):
            return words
        if word == "--debug":
            continue
        return words if word in COMMANDS else [*words[:position], "open", *words[position:]]
    return [*words, "open"]


def _article_of(source: str) -> Article:
    """The article of a SOURCE; only for one that may be stored the reader's corrections are loaded."""
    from tui.commands import reading

    if reading.may_be_stored(source):
        from tui.commands import sources

        return sources.article(source)
    return reading.parsed(source)


def _parsed(source: str, say: Callable[[str], None]) -> Article:
    """An article that has to be parsed; only then the parser is loaded."""
    from tui.core import pipeline

    return pipeline.parse_source(source, say)


def _library() -> Library:
    """The reader's library; what the app opens with is mostly known without it."""
    from tui.core.library import Library

    return Library.open()


def _open(options: argparse.Namespace) -> int:
    from tui.commands import explore

    # The first picture comes first: the app looks for garbage once it is shown.
    gc.disable()
    opening = explore.prepare(options.source, _parsed, _library)
    from tui.app.terminals import terminal

    terminal.check()
    from tui.app import nutgraf

    opening = explore.settle(opening)
    source = options.source
    return nutgraf.run(opening.article, underway=opening.underway, at_top=source is not None, named=source)


def _parse(options: argparse.Namespace) -> int:
    from tui.commands import parse

    return parse.run(
        options.sources, _article_of, form=options.format, output=options.output, force=options.force
    )


def _add(options: argparse.Namespace) -> int:
    from tui.commands import add

    return add.run(options.sources, replace=options.replace)


def _list(options: argparse.Namespace) -> int:
    from tui.commands import library

    return library.list_articles(form=options.format)


def _remove(options: argparse.Namespace) -> int:
    from tui.commands import library

    return library.remove(options.article)


def _figures(options: argparse.Namespace) -> int:
    from tui.commands import figures

    return figures.run(options.sources, form=options.format, wanted=options.filter, sort=options.sort)


def _compare(options: argparse.Namespace) -> int:
    from tui.commands import compare

    asked = {name: getattr(options, name) for name in compare.Request.__slots__}
    return compare.run(compare.Request(**asked))


def _note(options: argparse.Namespace) -> int:
    from tui.commands import notes

    if options.action == "add":
        return notes.note_add(options.article, quote=options.quote, text=options.note, id=options.id)
    if options.action == "edit":
        return notes.note_edit(options.id, text=options.note)
    return notes.note_remove(options.id)


def _notes(options: argparse.Namespace) -> int:
    from tui.commands import notes

    return notes.list_notes(options.article, form=options.format)


def _export(options: argparse.Namespace) -> int:
    from tui.commands import notes

    return notes.export(options.article, output=options.output, force=options.force)


def _correct(options: argparse.Namespace) -> int:
    from tui.commands import correct

    if options.list:
        return correct.list_all(
            options.article, form=options.format, output=options.output, force=options.force
        )
    if options.article is None:
        raise NutgrafError("correct", "name the article to correct (see: nutgraf list)")
    if options.undo:
        return correct.undo(options.article, options.undo)
    asked = {name: getattr(options, name) for name in correct.Request.__slots__}
    return correct.run(options.article, correct.Request(**asked))


def _check(options: argparse.Namespace) -> int:
    from tui.commands import check

    return check.run(options.paths)


RUNS: dict[str, Command] = {
    "open": _open,
    "parse": _parse,
    "figures": _figures,
    "compare": _compare,
    "add": _add,
    "list": _list,
    "remove": _remove,
    "note": _note,
    "notes": _notes,
    "export": _export,
    "correct": _correct,
    "check": _check,
}
"""What each command of `arguments.COMMANDS` runs."""
