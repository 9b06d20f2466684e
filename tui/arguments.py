"""What the command line takes: every command with its arguments and its help; nothing is run here."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tui import __version__
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Callable

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

_SOURCE = "a file, an address, a stored article (.yaml), the id of a library article, or - (standard input)"


def parser(wanted: str) -> argparse.ArgumentParser:
    """The parser of the command line.

    Args:
        wanted: The command that stands on it, whose arguments alone are declared; empty for the help of all.

    Returns:
        A parser whose result has `command`, the key of `COMMANDS`, beside the arguments.
    """
    made = _Parser(
        prog="nutgraf",
        description="A terminal explorer for business news: sections, figures, companies, notes.",
        epilog=EXAMPLES,
        formatter_class=_Help,
    )
    made.add_argument("--version", action="version", version=f"nutgraf {__version__}")
    made.add_argument("--debug", action="store_true", help="show where an error came from")
    commands = made.add_subparsers(metavar="COMMAND", title="commands", parser_class=_Parser)
    for name in [wanted] if wanted else COMMANDS:
        text, declare = COMMANDS[name]
        command = commands.add_parser(
            name, help=text, description=f"{text[0].upper()}{text[1:]}.", formatter_class=_Help
        )
        declare(command)
        command.set_defaults(command=name)
    return made


class _Parser(argparse.ArgumentParser):
    """Usage errors are one clean line and exit code 2."""

    def error(self, message: str) -> None:  # type: ignore[override]
        line = NutgrafError(self.prog, message)
        self.exit(2, f"{line} (see: {self.prog} --help)\n")


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help as wide as the terminal; argparse makes one for every argument, so it must cost nothing."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=32, width=_WIDTH)


def _open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", nargs="?", metavar="SOURCE", help=_SOURCE)


def _parse(parser: argparse.ArgumentParser) -> None:
    _sources(parser)
    parser.add_argument("--format", choices=("yaml", "json", "jsonl"), default="yaml", help="default: yaml")
    parser.add_argument("-o", "--output", metavar="FILE", help="a file, or a folder for many sources")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="files, folders, or - for standard input"
    )
    parser.add_argument("--replace", action="store_true", help="parse again over what a person has edited")


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("table", "json"), default="table", help="default: table")


def _remove(parser: argparse.ArgumentParser) -> None:
    _article(parser)


def _figures(parser: argparse.ArgumentParser) -> None:
    _sources(parser)
    parser.add_argument(
        "--filter", metavar="WORDS", default="", help="such as 'kind:money c:acme >1bn -metric:cost'"
    )
    parser.add_argument(
        "--sort",
        choices=("place", "size", "company", "metric", "confidence"),
        default="place",
        help="default: place",
    )
    parser.add_argument("--format", choices=("table", "csv", "json"), default="table", help="default: table")


def _compare(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("sources", nargs="*", default=[], metavar="SOURCE", help=_SOURCE)
    what.add_argument("--library", action="store_true", help="the whole library")
    parser.add_argument("--companies", metavar="A,B", help="only these, in this order")
    parser.add_argument("--metrics", metavar="X,Y", help="only these, in this order: revenue, profit, ...")
    parser.add_argument(
        "--basis", choices=("stated", "per-year"), default="stated", help="amounts as stated or a year"
    )
    parser.add_argument("--currency", metavar="CODE", help="amounts in this currency, where there is a rate")
    parser.add_argument(
        "--rate", action="append", metavar="RATE", help="CNY/USD=0.138, or CNY=0.138 to --currency"
    )
    parser.add_argument("--rate-date", metavar="DATE", help="the day of the rates, as 2026-11-22")
    parser.add_argument("--rate-source", metavar="WORDS", help="who says so")
    parser.add_argument("--keep-rates", action="store_true", help="keep the rates in rates.yaml")
    parser.add_argument("--chart", metavar="METRIC", help="a metric as bars")
    parser.add_argument(
        "--conflicts", action="store_true", help="only what articles contradict each other on"
    )
    parser.add_argument(
        "--format",
        choices=("table", "markdown", "csv", "json", "html"),
        default="table",
        help="default: table",
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="a file instead of standard output")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")


def _note(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(
        metavar="add|edit|remove", required=True, dest="action", parser_class=_Parser
    )
    adding = actions.add_parser("add", help="mark a sentence, or note something on the article")
    _article(adding)
    adding.add_argument(
        "--quote", metavar="TEXT", help="words of the article; without them the note is the article's"
    )
    adding.add_argument("--note", metavar="TEXT", default="", help="what you want to remember")
    adding.add_argument("--id", metavar="ID", help="letters and digits; made up where it is not given")
    editing = actions.add_parser("edit", help="change the text of a note")
    editing.add_argument("id", metavar="ID")
    editing.add_argument("--note", metavar="TEXT", required=True)
    removing = actions.add_parser("remove", help="remove a highlight with its note")
    removing.add_argument("id", metavar="ID")


def _notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", nargs="?", metavar="ARTICLE", help="the id of one article; else all")
    parser.add_argument(
        "--format", choices=("table", "json", "markdown"), default="table", help="default: table"
    )


def _export(parser: argparse.ArgumentParser) -> None:
    _article(parser)
    parser.add_argument("--format", choices=("markdown",), default="markdown", help="default: markdown")
    parser.add_argument("-o", "--output", metavar="FILE", help="a file instead of standard output")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")


def _correct(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "article", nargs="?", metavar="ARTICLE", help="the id of a library article (see: nutgraf list)"
    )
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
    parser.add_argument(
        "--list", action="store_true", help="list the corrections of the article, or of all articles"
    )
    parser.add_argument(
        "--format", choices=("table", "csv", "json"), default="table", help="of the list; default: table"
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write the list to a file")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument("--undo", metavar="ID", help="take a correction back")


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="FILE|FOLDER", help="default: your library")


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
