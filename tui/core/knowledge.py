"""What nutgraf knows before it reads: firms and institutions (companies.yaml) and metrics (metrics.yaml).

The reader's own companies.yaml has the same form as the shipped one and is laid over it, name by name.
A firm's line is taken apart only when somebody asks for it: reading the file costs a few milliseconds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from tui.core.errors import NutgrafError
from tui.core.storage import yamlio

if TYPE_CHECKING:
    from pathlib import Path

COMPANIES = "companies.yaml"
METRICS = "metrics.yaml"

_KINDS = {"companies": "company", "institutions": "institution"}
_COUNTRY = re.compile(r"[A-Z]{2}\Z")
_TICKER = re.compile(r"[A-Z0-9][A-Z0-9.]{0,9}\Z")
_FIRST = re.compile(r"\w+")
_ROW = re.compile(r"^  (\w[^:#\n]*): (\w[^:#\n]*[^:#\s])$", re.MULTILINE)
_INTERNATIONAL = "XX"


@dataclass(frozen=True, slots=True)
class Firm:
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


@dataclass(frozen=True, slots=True)
class Metric:
    """A thing that figures measure."""

    id: str
    label: str
    help: str


class Knowledge:
    """The known firms, found by name or by the first word of a name.

    Args:
        lines: Of each firm, by name: its type, what the file says of it, and the file's name.
        ignore: Names that are no firms for this reader.
    """

    __slots__ = ("_firms", "_lines", "ignore", "index")

    def __init__(self, lines: dict[str, tuple[str, str, str]], ignore: frozenset[str] = frozenset()) -> None:
        self._lines = {name: lines[name] for name in lines if name not in ignore} if ignore else lines
        self._firms: dict[str, Firm] = {}
        self.ignore = ignore
        self.index: dict[str, list[tuple[str, str]]] = {}
        """By a name's first word in lower case: the name as written, and the firm's name; longest first."""
        self._fill()

    def _fill(self) -> None:
        written = [(name, name) for name in self._lines]
        for name, (_, line, _) in self._lines.items():
            start = line.find("; also ")
            if start >= 0:
                others = line[start + 7 :].partition(";")[0].split(",")
                written += [(other.strip(" *"), name) for other in others]
        index: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for entry in written:
            first = entry[0].partition(" ")[0]
            index[first.casefold() if first.isalnum() else _first_word(entry[0])].append(entry)
        for entries in index.values():
            if len(entries) > 1:
                entries.sort(key=_longest_first)
        self.index = dict(index)
        for other in self.ignore:
            entries = self.index.get(_first_word(other), [])
            entries[:] = [entry for entry in entries if entry[0] != other]

    def __len__(self) -> int:
        return len(self._lines)

    def names(self) -> tuple[str, ...]:
        """The short names of all firms, in the order of the files."""
        return tuple(self._lines)

    def firm(self, name: str) -> Firm | None:
        """The firm of this short name.

        Raises:
            NutgrafError: Its line cannot be understood.
        """
        if name not in self._firms and name in self._lines:
            self._firms[name] = _firm(name, *self._lines[name])
        return self._firms.get(name)


def _first_word(written: str) -> str:
    """The first run of letters and digits, in lower case."""
    word = written.partition(" ")[0]
    if not word.isalnum():
        found = _FIRST.search(word)
        word = found.group() if found else ""
    return word.casefold()


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
    lines, ignore = _read(folder / COMPANIES)
    if own is not None and (own / COMPANIES).is_file():
        more, ignore = _read(own / COMPANIES)
        lines |= more
    return Knowledge(lines, ignore)


def _read(path: Path) -> tuple[dict[str, tuple[str, str, str]], frozenset[str]]:
    """The lines of a file by name, and the names it ignores."""
    content = _content(path)
    simple = _simple(content, path.name)
    if simple is not None:
        return simple, frozenset()
    loaded = yamlio.load(content, path.name)
    data = loaded.data or {}
    if not isinstance(data, dict):
        raise NutgrafError(path.name, "it has no companies: or institutions:")
    lines: dict[str, tuple[str, str, str]] = {}
    for key, firms in data.items():
        if key == "ignore":
            continue
        if key not in _KINDS or not isinstance(firms, dict | None):
            raise loaded.error((key,), "expected are companies:, institutions: and ignore:")
        for name, line in (firms or {}).items():
            if not isinstance(line, str):
                raise loaded.error((key, name), "expected is `Name: country; also Other Name`")
            lines[name] = (_KINDS[key], line, path.name)
    ignore = data.get("ignore") or []
    if not isinstance(ignore, list) or not all(isinstance(name, str) for name in ignore):
        raise loaded.error(("ignore",), "expected is a list of names")
    return lines, frozenset(ignore)


def _simple(content: bytes, file: str) -> dict[str, tuple[str, str, str]] | None:
    """Type, line and file by name where a file keeps to one plain `Name: line` a row, else None.

    Such a file means the same to a YAML reader, which takes eight times as long for it; every start pays.
    """
    try:
        text = "\n" + content.decode()
    except UnicodeDecodeError:
        return None
    starts = sorted((at, kind) for kind in _KINDS if (at := text.find(f"\n{kind}:\n")) >= 0)
    head = text[: starts[0][0]].rstrip("\n") if starts else "\n"
    if head.count("\n") != _remarks(head):
        return None
    found: dict[str, tuple[str, str, str]] = {}
    many = 0
    for (at, kind), (end, _) in pairwise([*starts, (len(text), "")]):
        body = text[at + len(kind) + 2 : end].rstrip("\n")
        found |= {name: (_KINDS[kind], line, file) for name, line in _ROW.findall(body)}
        many += body.count("\n") - _remarks(body)
    return found if len(found) == many else None


def _remarks(text: str) -> int:
    """How many lines after a line break are empty or remarks."""
    return text.count("\n#") + text.count("\n  #") + text.count("\n\n")


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
