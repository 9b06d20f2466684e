"""The rows of a knowledge file that keeps to one plain `Name: line` a row, read without a YAML reader."""

from __future__ import annotations

import re
from itertools import pairwise

KINDS = {"companies": "company", "institutions": "institution"}
"""The parts of the file, and the type of what stands in each."""

_ROW = re.compile(r"\n  (\w+)[^:#\n]*: \w")
_ALSO = "; also "
_NO_ROW = ("", "#")
_FIRST = re.compile(r"\w+")
_LONG = 50_000
"""Bytes; only the shipped file is so long, and the tests see that its names differ."""


class Rows:
    """The rows of a plain file, `Name: line`, by the first word of every name in them.

    A row is taken apart when a text has one of these words: every start reads all rows, and needs few. They
    stay plain strings, since the collector of garbage walks over anything else made in such numbers.

    Args:
        text: The rows, each behind two spaces on a line of its own, among empty lines and remarks.
        words: Of each row the first word.
        kind: `company` or `institution`.
        file: Its name.
    """

    __slots__ = ("_by_word", "_rows", "file", "kind")

    def __init__(self, text: str, words: list[str], kind: str, file: str) -> None:
        self.kind = kind
        self.file = file
        self._rows = [row[2:] for row in text.split("\n") if row[2:3] not in _NO_ROW]
        found: dict[str, str] = {}
        for word, row in zip("\n".join(words).casefold().split("\n"), self._rows, strict=False):
            found[word] = f"{found[word]}\n{row}" if word in found else row
            if _ALSO in row:
                for other in row.partition(_ALSO)[2].partition(";")[0].split(", "):
                    first = other.partition(" ")[0]
                    first = first.casefold() if first.isalnum() else first_word(other)
                    if first != word:
                        found[first] = f"{found[first]}\n{row}" if first in found else row
        self._by_word = found

    def __len__(self) -> int:
        return len(self._rows)

    def names(self) -> list[str]:
        """The short names, in the order of the file."""
        return [row.partition(": ")[0] for row in self._rows]

    def starting(self, word: str) -> list[tuple[str, str]]:
        """Name and line of the rows with a name that begins with this word in lower case."""
        rows = dict.fromkeys(self._by_word[word].split("\n")) if word in self._by_word else ()
        return [(name, line) for name, _, line in (row.partition(": ") for row in rows)]

    def lines(self) -> dict[str, tuple[str, str, str]]:
        """Type, line and file by name."""
        return {
            name: (self.kind, line, self.file) for name, _, line in (r.partition(": ") for r in self._rows)
        }


def others_of(line: str) -> list[str]:
    """The other names that a line tells, without their stars."""
    others = line.partition(_ALSO)[2].partition(";")[0]
    return [other.strip(" *") for other in others.split(",")] if others else []


def first_word(written: str) -> str:
    """The first run of letters and digits, in lower case."""
    word = written.partition(" ")[0]
    if not word.isalnum():
        found = _FIRST.search(word)
        word = found.group() if found else ""
    return word.casefold()


def plain(content: bytes, file: str) -> tuple[Rows, ...] | None:
    """The rows of a file that keeps to one plain `Name: line` a row, else None.

    Such a file means the same to a YAML reader, which takes many times as long for it; every start pays.
    """
    try:
        text = "\n" + content.decode()
    except UnicodeDecodeError:
        return None
    starts = sorted((at, kind) for kind in KINDS if (at := text.find(f"\n{kind}:\n")) >= 0)
    head = text[: starts[0][0]].rstrip("\n") if starts else "\n"
    if head.count("\n") != _remarks(head) or " \n" in text:
        return None
    found = []
    for (at, kind), (end, _) in pairwise([*starts, (len(text), "")]):
        body = text[at + len(kind) + 2 : end].rstrip("\n")
        remarks = body.count("\n#") + body.count("\n  #")
        many = body.count("\n") - body.count("\n\n") - remarks
        words = _ROW.findall(body)
        if not many == body.count(":") == len(words) or body.count("#") != remarks:
            return None
        found.append(Rows(body, words, KINDS[kind], file))
    return tuple(found) if len(content) > _LONG or _all_differ(found) else None


def _all_differ(rows: list[Rows]) -> bool:
    """No name has two rows; the YAML reader tells of one that has."""
    names = [name for one in rows for name in one.names()]
    return len(set(names)) == len(names)


def _remarks(text: str) -> int:
    """How many lines after a line break are empty or remarks."""
    return text.count("\n#") + text.count("\n  #") + text.count("\n\n")
