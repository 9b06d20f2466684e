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

from tui import __version__
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from tui.core.library import Library
    from tui.core.model import Article

EXAMPLES = """\
examples:
  nutgraf                                open the library, or the one article it holds
  nutgraf article.txt                    read an article in the explorer
  nutgraf https://example.com/story      read a page of the web
  pbpaste | nutgraf -                    read what stands on standard input
  nutgraf parse article.txt              the parsed article as YAML
  nutgraf figures article.txt --format csv
  nutgraf compare article.txt --format markdown
  nutgraf add seeds/                     parse a folder into your library
  nutgraf export ARTICLE -o notes.md     your highlights and notes
"""

_WIDTH = 100
"""Columns of the help text."""

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
        options = _parser(next((w for w in words if w in COMMANDS), "")).parse_args(words)
        debug = debug or options.debug
        run: Command = options.run
        code = run(options)
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


class _Parser(argparse.ArgumentParser):
    """Usage errors are one clean line and exit code 2."""

    def error(self, message: str) -> None:  # type: ignore[override]
        line = NutgrafError(self.prog, message)
        self.exit(2, f"{line} (see: {self.prog} --help)\n")


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help as wide as the terminal; argparse makes one for every argument, so it must cost nothing."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=32, width=_WIDTH)


def _parser(wanted: str) -> argparse.ArgumentParser:
    """The parser of the wanted command; of all of them, for the help, where none is wanted."""
    parser = _Parser(
        prog="nutgraf",
        description="A terminal explorer for business news: sections, figures, companies, notes.",
        epilog=EXAMPLES,
        formatter_class=_Help,
    )
    parser.add_argument("--version", action="version", version=f"nutgraf {__version__}")
    parser.add_argument("--debug", action="store_true", help="show where an error came from")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands", parser_class=_Parser)
    for name in [wanted] if wanted else COMMANDS:
        text, build = COMMANDS[name]
        command = commands.add_parser(
            name, help=text, description=f"{text[0].upper()}{text[1:]}.", formatter_class=_Help
        )
        build(command)
    return parser


_SOURCE = "a file, an address, a stored article (.yaml), the id of a library article, or - (standard input)"


def _open(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import explore

        # The first picture comes first: the app looks for garbage once it is shown.
        gc.disable()
        opening = explore.prepare(options.source, _parsed, _library)
        from tui.app import terminal

        terminal.check()
        from tui.app import nutgraf

        opening = explore.settle(opening)
        source = options.source
        return nutgraf.run(
            opening.article, underway=opening.underway, at_top=source is not None, named=source
        )

    parser.add_argument("source", nargs="?", metavar="SOURCE", help=_SOURCE)
    parser.set_defaults(run=run)


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


def _parse(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import parse

        return parse.run(
            options.sources, _article_of, form=options.format, output=options.output, force=options.force
        )

    _sources(parser)
    parser.add_argument("--format", choices=("yaml", "json", "jsonl"), default="yaml", help="default: yaml")
    parser.add_argument("-o", "--output", metavar="FILE", help="a file, or a folder for many sources")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.set_defaults(run=run)


def _add(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import add

        return add.run(options.sources, replace=options.replace)

    parser.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="files, folders, or - for standard input"
    )
    parser.add_argument("--replace", action="store_true", help="parse again over what a person has edited")
    parser.set_defaults(run=run)


def _list(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import library

        return library.list_articles(form=options.format)

    parser.add_argument("--format", choices=("table", "json"), default="table", help="default: table")
    parser.set_defaults(run=run)


def _remove(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import library

        return library.remove(options.article)

    _article(parser)
    parser.set_defaults(run=run)


def _figures(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import figures

        return figures.run(options.sources, form=options.format)

    _sources(parser)
    parser.add_argument("--format", choices=("table", "csv", "json"), default="table", help="default: table")
    parser.set_defaults(run=run)


def _compare(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import compare

        return compare.run(options.sources, form=options.format)

    _sources(parser)
    parser.add_argument(
        "--format", choices=("table", "markdown", "csv", "json"), default="table", help="default: table"
    )
    parser.set_defaults(run=run)


def _note(parser: argparse.ArgumentParser) -> None:
    def add(options: argparse.Namespace) -> int:
        from tui.commands import notes

        return notes.note_add(options.article, quote=options.quote, text=options.note, id=options.id)

    def edit(options: argparse.Namespace) -> int:
        from tui.commands import notes

        return notes.note_edit(options.id, text=options.note)

    def remove(options: argparse.Namespace) -> int:
        from tui.commands import notes

        return notes.note_remove(options.id)

    actions = parser.add_subparsers(metavar="add|edit|remove", required=True, parser_class=_Parser)
    adding = actions.add_parser("add", help="mark a sentence, or note something on the article")
    _article(adding)
    adding.add_argument(
        "--quote", metavar="TEXT", help="words of the article; without them the note is the article's"
    )
    adding.add_argument("--note", metavar="TEXT", default="", help="what you want to remember")
    adding.add_argument("--id", metavar="ID", help="letters and digits; made up where it is not given")
    adding.set_defaults(run=add)
    editing = actions.add_parser("edit", help="change the text of a note")
    editing.add_argument("id", metavar="ID")
    editing.add_argument("--note", metavar="TEXT", required=True)
    editing.set_defaults(run=edit)
    removing = actions.add_parser("remove", help="remove a highlight with its note")
    removing.add_argument("id", metavar="ID")
    removing.set_defaults(run=remove)


def _notes(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import notes

        return notes.list_notes(options.article, form=options.format)

    parser.add_argument("article", nargs="?", metavar="ARTICLE", help="the id of one article; else all")
    parser.add_argument(
        "--format", choices=("table", "json", "markdown"), default="table", help="default: table"
    )
    parser.set_defaults(run=run)


def _export(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import notes

        return notes.export(options.article, output=options.output, force=options.force)

    _article(parser)
    parser.add_argument("--format", choices=("markdown",), default="markdown", help="default: markdown")
    parser.add_argument("-o", "--output", metavar="FILE", help="a file instead of standard output")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.set_defaults(run=run)


def _correct(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import correct

        if options.list:
            return correct.list_all(options.article)
        if options.undo:
            return correct.undo(options.article, options.undo)
        asked = {name: getattr(options, name) for name in correct.Request.__slots__}
        return correct.run(options.article, correct.Request(**asked))

    _article(parser)
    parser.add_argument("--heading", metavar="LINE", help="this line is a heading")
    parser.add_argument("--level", type=int, metavar="N", help="the level of the heading, 1 to 6")
    parser.add_argument("--not-heading", metavar="LINE", help="this line is no heading")
    parser.add_argument("--title", metavar="TEXT", help="the title of the article")
    parser.add_argument("--date", metavar="DATE", help="when it was published, as 2026-11-22")
    parser.add_argument(
        "--figure", metavar="ID", help="a figure (see: nutgraf figures), with what is right of it:"
    )
    parser.add_argument("--value", metavar="AMOUNT", help="such as 3500000000")
    parser.add_argument("--company", metavar="NAME", help="whose it is")
    parser.add_argument("--metric", metavar="METRIC", help="what it measures")
    parser.add_argument("--period", metavar="WORDS", help="when it holds")
    parser.add_argument("--change", choices=("level", "up", "down"), help="whether it is a difference")
    parser.add_argument("--reject", metavar="ID", help="this is no figure")
    parser.add_argument("--list", action="store_true", help="list the corrections of the article")
    parser.add_argument("--undo", metavar="ID", help="take a correction back")
    parser.set_defaults(run=run)


def _check(parser: argparse.ArgumentParser) -> None:
    def run(options: argparse.Namespace) -> int:
        from tui.commands import check

        return check.run(options.paths)

    parser.add_argument("paths", nargs="*", metavar="FILE|FOLDER", help="default: your library")
    parser.set_defaults(run=run)


def _sources(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help=_SOURCE)


def _article(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="the id of a library article (see: nutgraf list)")


COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "open": ("open the explorer (the default)", _open),
    "parse": ("print the parsed article as YAML or JSON", _parse),
    "figures": ("list the key figures", _figures),
    "compare": ("set the companies side by side", _compare),
    "add": ("parse into the library", _add),
    "list": ("list the library", _list),
    "remove": ("remove an article from the library", _remove),
    "note": ("add, edit or remove a highlight or note", _note),
    "notes": ("list highlights and notes", _notes),
    "export": ("write an article's highlights and notes as Markdown", _export),
    "correct": ("correct a heading, the title, the date or a figure", _correct),
    "check": ("validate library files", _check),
}
"""Every command, with what it does and how its arguments are declared, in the order of the help."""
