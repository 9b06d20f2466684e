"""Checking what came out of a file: each field by its type, each error with its line and field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from tui.core.errors import NutgrafError
from tui.core.model import FORMAT
from tui.core.storage.yamlio import Path, show

Fault = Callable[[Path, str], NutgrafError]
"""Makes an error of a path and a reason."""

_Made = TypeVar("_Made")
_MISSING: Any = object()


def checked(data: Any, name: str, what: str, make: Callable[[Record], _Made], fault: Fault | None) -> _Made:
    """Make a value of a whole document in nutgraf's format.

    Args:
        data: The document as plain values.
        name: What to call it in an error.
        what: What it should hold, `article` or `notes`.
        make: Reads the record; the key `nutgraf` is left in its `rest` only where it is higher than ours.
        fault: Makes an error of a path and a reason; without it the field is named, not the line.

    Raises:
        NutgrafError: It is not in the format, or in a newer one that this nutgraf cannot read.
    """

    def plain(path: Path, reason: str) -> NutgrafError:
        return NutgrafError(name, f"{show(path)}: {reason}" if path else reason)

    fault = fault or plain
    if not isinstance(data, dict) or "nutgraf" not in data:
        raise fault((), f"this is no {what} of nutgraf: the key nutgraf is missing")
    version = data["nutgraf"]
    if type(version) is not int or version < 1:
        raise fault(("nutgraf",), f"must be the number of the format, {FORMAT}")
    if version > FORMAT:
        try:
            return make(Record(data, (), fault))
        except NutgrafError as error:
            reason = f"a newer nutgraf wrote this (format {version}, here {FORMAT}): {error.reason}"
            raise NutgrafError(name, reason) from None
    return make(Record({key: value for key, value in data.items() if key != "nutgraf"}, (), fault))


class Record:
    """A mapping out of a file, read field by field.

    Args:
        data: The mapping.
        path: Where it stands.
        fault: Makes an error of a path and a reason.
    """

    __slots__ = ("_data", "_fault", "_left", "_path")

    def __init__(self, data: Any, path: Path, fault: Fault) -> None:
        if type(data) is not dict:
            raise fault(path, "must be a mapping of keys and values")
        self._data: dict[str, Any] = data
        self._left = dict(data)
        self._path = path
        self._fault = fault

    def rest(self) -> dict[str, Any]:
        """The fields that nobody has asked for."""
        return self._left

    def error(self, key: str, reason: str) -> NutgrafError:
        """An error about a field."""
        return self._fault((*self._path, key), reason)

    def _take(self, key: str) -> Any:
        value = self._left.pop(key, _MISSING)
        if value is _MISSING:
            raise self.error(key, "is missing")
        return value

    def text(self, key: str) -> str:
        """A text, which may have several lines."""
        value = self._take(key)
        if type(value) is not str:
            raise self.error(key, "must be text" if value is None else "must be text: put it in quotes")
        return value

    def line(self, key: str) -> str:
        """A text of one line; line breaks in it become spaces."""
        value = self.text(key)
        return value if "\n" not in value else " ".join(value.split("\n"))

    def name(self, key: str, pattern: str) -> str:
        """A text that matches a pattern as a whole."""
        value = self.text(key)
        if re.fullmatch(pattern, value) is None:
            raise self.error(key, f"must match {pattern}")
        return value

    def maybe_text(self, key: str) -> str | None:
        """A text, or None for null."""
        if key in self._left and self._left[key] is None:
            del self._left[key]
            return None
        return self.text(key)

    def maybe_line(self, key: str) -> str | None:
        """A text of one line, or None for null."""
        value = self.maybe_text(key)
        return value if value is None or "\n" not in value else " ".join(value.split("\n"))

    def one_of(self, key: str, words: frozenset[str]) -> str:
        """One of a closed list of words."""
        value = self._take(key)
        if type(value) is not str or value not in words:
            raise self.error(key, f"must be one of {', '.join(sorted(words))}")
        return value

    def whole(self, key: str) -> int:
        """A whole number from 0."""
        value = self._take(key)
        if type(value) is not int or value < 0:
            raise self.error(key, "must be a whole number from 0")
        return value

    def maybe_whole(self, key: str) -> int | None:
        """A whole number from 0, or None for null."""
        if key in self._left and self._left[key] is None:
            del self._left[key]
            return None
        return self.whole(key)

    def amount(self, key: str) -> Decimal:
        """A number from 0, exactly as it is written."""
        value = self._take(key)
        if type(value) not in (int, float) or not value >= 0 or value - value != 0:
            raise self.error(key, "must be a number from 0")
        return Decimal(value) if type(value) is int else Decimal(repr(value))

    def share(self, key: str) -> float:
        """A number from 0 to 1."""
        value = self._take(key)
        if type(value) not in (int, float) or not 0 <= value <= 1:
            raise self.error(key, "must be a number from 0 to 1")
        return float(value)

    def _list(self, key: str) -> list[Any]:
        value = self._take(key)
        if not isinstance(value, list):
            raise self.error(key, "must be a list")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self._list(key)
        for number, value in enumerate(values):
            if type(value) is not str:
                raise self._fault((*self._path, key, number), "must be text: put it in quotes")
        return tuple(values)

    def record(self, key: str) -> Record:
        """A mapping."""
        return Record(self._take(key), (*self._path, key), self._fault)

    def maybe_record(self, key: str) -> Record | None:
        """A mapping, or None for null."""
        if key in self._left and self._left[key] is None:
            del self._left[key]
            return None
        return self.record(key)

    def records(self, key: str, *, optional: bool = False) -> Iterator[Record]:
        """A list of mappings; where it is optional, a missing one is empty."""
        if optional and key not in self._left:
            return
        for number, value in enumerate(self._list(key)):
            yield Record(value, (*self._path, key, number), self._fault)

    def blocks(self, key: str) -> Iterator[str | Record]:
        """A list of texts and mappings."""
        for number, value in enumerate(self._list(key)):
            if type(value) is str:
                yield value
            elif type(value) is dict:
                yield Record(value, (*self._path, key, number), self._fault)
            else:
                raise self._fault((*self._path, key, number), "must be text (put it in quotes) or a mapping")

    def unique(self, key: str, ids: Sequence[str]) -> None:
        """Check that the ids of a list that was read before are all different.

        Raises:
            NutgrafError: One stands twice.
        """
        seen: set[str] = set()
        for number, one in enumerate(ids):
            if one in seen:
                raise self._fault((*self._path, key, number, "id"), f"{one!r} is there twice")
            seen.add(one)
