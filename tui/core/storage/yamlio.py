"""YAML in and out, guarded: files may come from anywhere, and a person edits them.

Reading builds plain values straight from parse events, so nothing in a file can name a Python type, repeat
itself by alias or nest without end. Scalars follow the core schema of YAML 1.2.2 (chapter 10.3), except that
octal, hexadecimal and leading-zero numbers stay text: `NO`, `on`, `yes`, `007` and dates are words here.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from tui.core.errors import NutgrafError
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 64 * 1024 * 1024
"""A larger file is refused unread."""
MAX_DEPTH = 24
MAX_NODES = 5_000_000

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NUMBER = re.compile(
    r"[-+]?(?:(?:0|[1-9][0-9]{0,63})(\.[0-9]{0,63})?|(\.[0-9]{1,63}))([eE][-+]?[0-9]{1,3})?\Z"
)
_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_WORDS |= {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INFINITE = frozenset(f"{sign}.{word}" for sign in ("", "+", "-") for word in ("inf", "Inf", "INF")) | {
    ".nan",
    ".NaN",
    ".NAN",
}
_NUMERIC = frozenset("0123456789+-.")

Path = tuple[str | int, ...]
"""The way to a value: keys of mappings and indices of lists, from the top."""


class Loaded(NamedTuple):
    """A document as plain values, and where in the file they stand."""

    data: Any
    """dict, list, str, int, float, bool or None."""
    name: str
    """The file's name, for messages."""
    text: bytes

    def line(self, path: Path) -> int:
        """The line, counted from 1, of the value at `path`, else of the nearest value around it.

        The file is parsed a second time for it, so that reading a good file costs nothing extra.
        """
        lines: dict[Path, int] = {}
        _build(self.text, lines)
        while path and path not in lines:
            path = path[:-1]
        return lines.get(path, 1)

    def error(self, path: Path, reason: str) -> NutgrafError:
        """An error about the value at `path`, with its line and field."""
        field = show(path)
        return NutgrafError(self.name, f"line {self.line(path)}: {field + ': ' if field else ''}{reason}")


class _BadError(Exception):
    """What is wrong with a document, and on which line."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")


def show(path: Path) -> str:
    """A path as a person reads it: `figures[3].low`."""
    parts = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in path]
    return "".join(parts).removeprefix(".")


def load(data: bytes | str, name: str) -> Loaded:
    """Read one YAML document into plain values.

    Args:
        data: The whole file; bytes are UTF-8.
        name: What to call it in an error.

    Raises:
        NutgrafError: It is too large, no UTF-8, no YAML, or uses what is not allowed here: aliases, anchors,
            tags, merge keys, several documents, a key twice or no text, depth over 24, endless numbers.
    """
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    if len(raw) > MAX_BYTES:
        raise NutgrafError(name, f"larger than {MAX_BYTES // 2**20} MB")
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise NutgrafError(name, f"line {line}: not UTF-8") from None
    try:
        return Loaded(_build(raw), name, raw)
    except _BadError as bad:
        raise NutgrafError(name, str(bad)) from None


def _events(raw: bytes) -> Iterator[Any]:
    """The parse events of a document, with every error of the parser told as a line and a reason."""
    try:
        yield from yaml.parse(raw, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = error.problem or error.context or "not YAML"
        raise _BadError(mark.line + 1 if mark else 1, reason) from None
    except yaml.YAMLError as error:  # the reader knows only a position
        position = getattr(error, "position", None)
        line = raw.count(b"\n", 0, position) + 1 if isinstance(position, int) else 1
        raise _BadError(line, "a control character, which YAML does not allow") from None
    except (ValueError, OverflowError, RecursionError):
        raise _BadError(1, "not YAML") from None


class _Builder:
    """Puts plain values together from parse events; the depth limit bounds its recursion."""

    __slots__ = ("_lines", "_next", "_nodes")

    def __init__(self, events: Iterator[Any], lines: dict[Path, int] | None) -> None:
        self._next = events.__next__
        self._lines = lines
        self._nodes = 0

    def document(self) -> Any:
        """The one document of a stream; None for an empty one."""
        self._next()  # the stream begins
        if type(self._next()) is yaml.StreamEndEvent:
            return None
        value = self._value(self._next(), 0, ())
        self._next()  # the document ends
        if type(event := self._next()) is not yaml.StreamEndEvent:
            raise _BadError(_line(event), "a second document")
        return value

    def _value(self, event: Any, depth: int, path: Path) -> Any:
        """The value that begins with `event`."""
        kind = type(event)
        self._nodes += 1
        if self._lines is not None:
            self._lines[path] = _line(event)
        if self._nodes > MAX_NODES:
            raise _BadError(_line(event), f"more than {MAX_NODES} values")
        if kind is yaml.AliasEvent:
            raise _BadError(_line(event), f"an alias (*{event.anchor}); write the value out")
        if event.anchor is not None or event.tag is not None:
            raise _BadError(_line(event), "an anchor or a tag (& or !); put the text in quotes")
        if kind is yaml.ScalarEvent:
            return _scalar(event) if event.implicit[0] else _text(event.value)
        if depth >= MAX_DEPTH:
            raise _BadError(_line(event), f"nested deeper than {MAX_DEPTH} levels")
        return self._list(depth + 1, path) if kind is yaml.SequenceStartEvent else self._dict(depth + 1, path)

    def _list(self, depth: int, path: Path) -> list[Any]:
        found: list[Any] = []
        take, value, here = self._next, self._value, self._lines is not None
        while type(event := take()) is not yaml.SequenceEndEvent:
            found.append(value(event, depth, (*path, len(found)) if here else path))
        return found

    def _dict(self, depth: int, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        take, value, here = self._next, self._value, self._lines is not None
        while type(event := take()) is not yaml.MappingEndEvent:
            if type(event) is not yaml.ScalarEvent or event.anchor is not None or event.tag is not None:
                raise _BadError(_line(event), "a key that is not plain text")
            if event.value == "<<" and event.implicit[0]:
                raise _BadError(_line(event), "a merge key (<<); write the values out")
            key = _text(event.value)
            if key in found:
                raise _BadError(_line(event), f"the key {key!r} a second time")
            found[key] = value(take(), depth, (*path, key) if here else path)
        return found


def _build(raw: bytes, lines: dict[Path, int] | None = None) -> Any:
    return _Builder(_events(raw), lines).document()


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _text(value: str) -> str:
    """A string as it may go on: nearly all are plain ASCII and pass at once."""
    return value if value.isascii() and value.isprintable() else clean(value)


def _scalar(event: Any) -> str | int | float | bool | None:
    """The value of an unquoted scalar."""
    value: str = event.value
    if value in _WORDS:
        return _WORDS[value]
    if value[0] in _NUMERIC:
        if match := _NUMBER.match(value):
            if match[1] is match[2] is match[3] is None:
                return int(value)
            number = float(value)
            if number - number == 0:
                return number
        if match or value in _INFINITE:
            raise _BadError(_line(event), f"{value[:20]} is no finite number")
    return _text(value)


class Inline(dict[str, Any]):
    """A mapping that `dump` writes on one line: `{start: 1, end: 5}`."""


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """A dumper of our own, so that the rules below change no other user of yaml."""

    def ignore_aliases(self, data: Any) -> bool:
        """Values are written out wherever they stand; `load` refuses aliases."""
        del data
        return True


def _write_text(dumper: Any, text: str) -> Any:
    """Short text as YAML likes it; long text so that a diff shows it and a person can edit it."""
    style = None
    if not text.replace("\n", "").isprintable():
        style = '"'  # it keeps every character, also the breaks that YAML has beside the line feed
    elif "\n" in text or len(text) > _LONG:
        escapes = "\n" in text or '"' in text or "\\" in text
        style = "|" if escapes and text.strip() == text and " \n" not in text else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _write_number(dumper: Any, number: float | Decimal) -> Any:
    """A number without an exponent, so that a person reads it, unless that takes a line of zeros."""
    if isinstance(number, float):
        number = Decimal(repr(number))
        digits = format(number, "f")
        digits += "" if "." in digits else ".0"
    else:
        digits = format(number, "f")
    if not number.is_finite():
        raise ValueError("only finite numbers are stored")
    if len(digits) > _MANY_DIGITS:
        mantissa, _, exponent = repr(float(number)).partition("e")
        digits = mantissa + ("" if "." in mantissa else ".0") + "e" + exponent
    kind = "float" if "." in digits else "int"
    return dumper.represent_scalar(f"tag:yaml.org,2002:{kind}", digits)


_MANY_DIGITS = 60

_LONG = 80
"""Text longer than this is quoted or set as a block, on a line of its own."""


def _write_inline(dumper: Any, mapping: Inline) -> Any:
    return dumper.represent_mapping("tag:yaml.org,2002:map", mapping.items(), flow_style=True)


_Dumper.add_representer(Inline, _write_inline)
_Dumper.add_representer(str, _write_text)
_Dumper.add_representer(float, _write_number)
_Dumper.add_representer(Decimal, _write_number)
_Dumper.add_representer(tuple, yaml.representer.SafeRepresenter.represent_list)
# Words that YAML 1.2 reads as numbers and YAML 1.1 does not (1e5, 1., 0o17, 08) are quoted, too.
_Dumper.add_implicit_resolver("tag:yaml.org,2002:float", _NUMBER, list("0123456789+-."))
_Dumper.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?0[ox]?[0-9a-fA-F]+\Z"), list("0+-"))


def dump(data: Any) -> str:
    """Write plain values as YAML: block style, keys in their order, one line a text unless it has lines.

    `load` gives back equal values; readers of YAML 1.1 also get text where text was meant.

    Raises:
        ValueError: A number is infinite or no number.
    """
    return str(
        yaml.dump(
            data,
            Dumper=_Dumper,
            allow_unicode=True,
            sort_keys=False,
            default_flow_style=False,
            width=2**31 - 1,
        )
    )
