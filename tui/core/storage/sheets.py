"""A file that holds a list of what a reader made for one article, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from tui.core.storage import yamlio
from tui.core.storage.files import read_file
from tui.core.storage.records import checked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from tui.core.storage.records import Record


class Item(Protocol):
    """What a ledger holds."""

    @property
    def id(self) -> str:
        """Letters, digits and dashes."""

    @property
    def created(self) -> str:
        """RFC 3339, UTC."""


_Item = TypeVar("_Item", bound=Item)


@dataclass(frozen=True, slots=True)
class Sheet(Generic[_Item]):
    """A file's items, and the keys of it that nutgraf does not know."""

    items: tuple[_Item, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kind(Generic[_Item]):
    """What a ledger holds and how it is written."""

    one: str
    """`note`"""
    many: str
    """`notes`: its folder, and the key of the list in the file."""
    sheet: Callable[[Record], Sheet[_Item]]
    data: Callable[[_Item], dict[str, Any]]


def read(path: Path, kind: Kind[_Item]) -> Sheet[_Item]:
    """The items of a file; none where there is no file.

    Raises:
        NutgrafError: The file is broken; the line is named.
    """
    if not path.exists():
        return Sheet()
    loaded = yamlio.load(read_file(path, yamlio.MAX_BYTES), str(path))
    return checked(loaded.data, str(path), kind.many, kind.sheet, loaded.error)
