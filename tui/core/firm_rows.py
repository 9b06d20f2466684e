"""The rows of a knowledge file that keeps to one plain `Name: line` a row, read without a YAML reader."""

from __future__ import annotations

import re
from itertools import pairwise

KINDS = {"companies": "company", "institutions": "institution"}
"""The parts of the file, and the type of what stands in each."""

_ROW = re.compile(r"\n  (\w+)[^:#\n]*: \w")
"""A plain row, and the first word of its name."""
_ANY_ROW = re.compile(r"\n  (\w.*)")
_ANY_WORD = re.compile(r"\n  (\w+)")
_ALSO = "; also "
_FIRST = re.compile(r"\w+")


class Rows:
    """The rows of a plain file, `Name: line`, by the first word of every name in them.

    A row is taken apart when a text has one of these words: every start reads all rows, and needs few. They
    stay plain strings, since the collector of garbage walks over anything else made in such numbers.

    Args:
        text: The rows, each behind two spaces on a line of its own, among empty lines and remarks.
        kind: `company` or `institution`.
        file: Its name.
    """

    __slots__ = ("_by_word", "_rows", "file", "kind")

    def __init__(self, text: str, kind: str, file: str) -> None:
        self.kind = kind
        self.file = file
        self._rows: list[str] = _ANY_ROW.findall(text)
        words = map(str.casefold, _ANY_WORD.findall(text))
        found: dict[str, str] = {}
        for word, row in zip(words, self._rows, strict=True):
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


def plain(content: bytes, file: str, *, sure: bool = False) -> tuple[Rows, ...] | None:
    """The rows of a file that keeps to one plain `Name: line` a row, else None.

    Such a file means the same to a YAML reader, which takes many times as long for it; every start pays.

    Args:
        content: The file.
        file: Its name.
        sure: It is the shipped file, of which the tests see that it is plain.
    """
    try:
        text = "\n" + content.decode()
    except UnicodeDecodeError:
        return None
    starts = sorted((at, kind) for kind in KINDS if (at := text.find(f"\n{kind}:\n")) >= 0)
    bodies = [
        (text[at + len(kind) + 2 : end].rstrip("\n"), kind)
        for (at, kind), (end, _) in pairwise([*starts, (len(text), "")])
    ]
    head = text[: starts[0][0]].rstrip("\n") if starts else "\n"
    if not sure and not (head.count("\n") == _remarks(head) and all(_is_plain(body) for body, _ in bodies)):
        return None
    found = [Rows(body, KINDS[kind], file) for body, kind in bodies]
    return tuple(found) if found and (sure or _all_differ(found)) else None


def _is_plain(body: str) -> bool:
    """Every line is a plain row, a remark or empty."""
    remarks = body.count("\n#") + body.count("\n  #")
    many = body.count("\n") - body.count("\n\n") - remarks
    rows = many == body.count(":") == len(_ROW.findall(body))
    return rows and body.count("#") == remarks and " \n" not in body and not body.endswith(" ")


def _all_differ(rows: list[Rows]) -> bool:
    """No name has two rows; the YAML reader tells of one that has."""
    names = [name for one in rows for name in one.names()]
    return len(set(names)) == len(names)


def _remarks(text: str) -> int:
    """How many lines after a line break are empty or remarks."""
    return text.count("\n#") + text.count("\n  #") + text.count("\n\n")
