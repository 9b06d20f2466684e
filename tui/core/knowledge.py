"""What nutgraf knows before it reads: firms and institutions (companies.yaml) and metrics (metrics.yaml).

The reader's own companies.yaml has the same form as the shipped one and is laid over it, name by name.
A firm's line is taken apart only when somebody asks for it: reading the file costs a few milliseconds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from tui.core.errors import NutgrafError
from tui.core.firm_rows import KINDS, Rows, first_word, others_of, plain
from tui.core.storage import yamlio

if TYPE_CHECKING:
    from pathlib import Path

COMPANIES = "companies.yaml"
METRICS = "metrics.yaml"

_COUNTRY = re.compile(r"[A-Z]{2}\Z")
_TICKER = re.compile(r"[A-Z0-9][A-Z0-9.]{0,9}\Z")
_INTERNATIONAL = "XX"


class Firm(NamedTuple):
    """A firm or institution of the knowledge file."""

    name: str
    """The short usual name."""
    names: tuple[str, ...] = ()
    """Other names: legal, former, abbreviated."""
    late: frozenset[str] = frozenset()
    """Those of `names` that count only where the text also has a fuller one."""
    ticker: str | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2, upper case; None for bodies of many countries."""
    parent: str | None = None
    """Name of the firm it belongs to."""
    type: str = "company"
    """`company` or `institution`."""
    word: bool = False
    """The name is also an ordinary word, person or place: it counts only where the text shows a firm."""
    news: bool = False
    """A news agency or paper: it does not count where the text only quotes it."""


class Metric(NamedTuple):
    """A thing that figures measure."""

    id: str
    label: str
    help: str


class Knowledge:
    """The known firms, found by name or by the first word of a name.

    Args:
        lines: Of each firm, by name: its type, what the file says of it, and the file's name.
        ignore: Names that are no firms for this reader.
        rows: More firms, in the rows of a plain file; `lines` go before them.
    """

    __slots__ = ("_entries", "_firms", "_lines", "_rows", "_words", "ignore")

    def __init__(
        self,
        lines: dict[str, tuple[str, str, str]],
        ignore: frozenset[str] = frozenset(),
        rows: tuple[Rows, ...] = (),
    ) -> None:
        self._lines = lines
        self._rows = rows
        self._firms: dict[str, Firm | None] = {}
        self._entries: dict[str, tuple[tuple[str, str], ...]] = {}
        self._words: defaultdict[str, list[str]] = defaultdict(list)
        self.ignore = ignore
        for name, (_, line, _) in lines.items():
            for written in (name, *others_of(line)):
                self._words[first_word(written)].append(name)

    def names(self) -> tuple[str, ...]:
        """The short names of all firms, in the order of the files."""
        shipped = [name for rows in self._rows for name in rows.names()]
        return tuple(name for name in dict.fromkeys([*shipped, *self._lines]) if name not in self.ignore)

    def starting(self, word: str) -> tuple[tuple[str, str], ...]:
        """The known names that begin with a word.

        Args:
            word: The word in lower case, letters and digits only.

        Returns:
            The name as written, and the firm's name; longest first.
        """
        entries = self._entries.get(word)
        if entries is None:
            entries = self._entries[word] = self._starting(word)
        return entries

    def _starting(self, word: str) -> tuple[tuple[str, str], ...]:
        lines = [(name, self._lines[name][1]) for name in self._words.get(word, ())]
        for rows in self._rows:
            lines += [(name, line) for name, line in rows.starting(word) if name not in self._lines]
        written = [
            (other, name)
            for name, line in lines
            if name not in self.ignore
            for other in (name, *others_of(line))
            if first_word(other) == word and other not in self.ignore
        ]
        return tuple(sorted(dict.fromkeys(written), key=_longest_first))

    def firm(self, name: str) -> Firm | None:
        """The firm of this short name.

        Raises:
            NutgrafError: Its line cannot be understood.
        """
        if name not in self._firms:
            found = None if name in self.ignore else self._line(name)
            self._firms[name] = _firm(name, *found) if found else None
        return self._firms[name]

    def _line(self, name: str) -> tuple[str, str, str] | None:
        """Type, line and file of a firm."""
        if name in self._lines:
            return self._lines[name]
        for rows in self._rows:
            for other, line in rows.starting(first_word(name)):
                if other == name:
                    return rows.kind, line, rows.file
        return None


def _longest_first(entry: tuple[str, str]) -> int:
    return -len(entry[0])


def _firm(name: str, kind: str, line: str, file: str) -> Firm:
    """A firm out of its line; the form is told in the file itself."""
    country, *fields = (field.strip() for field in line.split(";"))
    if not _COUNTRY.match(country):
        raise NutgrafError(file, f"{name}: {country or 'nothing'!r} is no country of two letters")
    found: dict[str, Any] = {"country": None if country == _INTERNATIONAL else country}
    for field in fields:
        if field in ("word", "news"):
            found[field] = True
        elif field.startswith("also "):
            others = [other.strip() for other in field[5:].split(",")]
            found["names"] = tuple(other.removesuffix("*") for other in others)
            found["late"] = frozenset(other.removesuffix("*") for other in others if other.endswith("*"))
        elif field.startswith("part of "):
            found["parent"] = field[8:].strip()
        elif _TICKER.match(field):
            found["ticker"] = field
        else:
            raise NutgrafError(file, f"{name}: {field!r} is not understood")
    return Firm(name=name, type=kind, **found)


def load(folder: Path, own: Path | None = None) -> Knowledge:
    """The shipped knowledge with the reader's own laid over it.

    Args:
        folder: Where the shipped companies.yaml lies.
        own: The reader's folder; it need not exist or have a companies.yaml.

    Raises:
        NutgrafError: A file cannot be read; it names the file.
    """
    lines, rows, ignore = _read(folder / COMPANIES, sure=True)
    if own is not None and (own / COMPANIES).is_file():
        more, own_rows, ignore = _read(own / COMPANIES)
        for one in own_rows:
            lines |= one.lines()
        lines |= more
    return Knowledge(lines, ignore, rows)


def _read(
    path: Path, *, sure: bool = False
) -> tuple[dict[str, tuple[str, str, str]], tuple[Rows, ...], frozenset[str]]:
    """The lines of a file by name, or its rows where it is a plain one, and the names it ignores."""
    content = _content(path)
    rows = plain(content, path.name, sure=sure)
    if rows is not None:
        return {}, rows, frozenset()
    loaded = yamlio.load(content, path.name)
    data = loaded.data or {}
    if not isinstance(data, dict):
        raise NutgrafError(path.name, "it has no companies: or institutions:")
    lines: dict[str, tuple[str, str, str]] = {}
    for key, firms in data.items():
        if key == "ignore":
            continue
        if key not in KINDS or not isinstance(firms, dict | None):
            raise loaded.error((key,), "expected are companies:, institutions: and ignore:")
        for name, line in (firms or {}).items():
            if not isinstance(line, str):
                raise loaded.error((key, name), "expected is `Name: country; also Other Name`")
            lines[name] = (KINDS[key], line, path.name)
    ignore = data.get("ignore") or []
    if not isinstance(ignore, list) or not all(isinstance(name, str) for name in ignore):
        raise loaded.error(("ignore",), "expected is a list of names")
    return lines, (), frozenset(ignore)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise NutgrafError(str(path), error.strerror or "cannot be read") from error


def metrics(folder: Path) -> tuple[Metric, ...]:
    """The closed list of metrics, in the order in which they are shown.

    Args:
        folder: Where metrics.yaml lies.

    Raises:
        NutgrafError: The file cannot be read.
    """
    data = yamlio.load(_content(folder / METRICS), METRICS).data
    return tuple(Metric(id=key, label=value["label"], help=value["help"]) for key, value in data.items())
