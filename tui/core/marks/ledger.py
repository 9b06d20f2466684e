"""One file an article of what its reader made, which nothing but their own act makes shorter.

A write holds the file's lock, reads what is there now, changes the one item, writes the file anew and returns
when it is on the disk: what came back from it survives a crash, and so do the items of others.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Generic, TypeVar

from tui.core import store
from tui.core.errors import NutgrafError
from tui.core.model import FORMAT
from tui.core.storage import yamlio
from tui.core.storage.files import write_atomic
from tui.core.storage.locks import locked
from tui.core.storage.sheets import Item, read
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tui.core.storage.sheets import Kind


_Item = TypeVar("_Item", bound=Item)


class Ledger(Generic[_Item]):
    """The items of one article.

    Args:
        folder: The reader's data folder.
        article: Id of the article.
        kind: What the items are.

    Raises:
        NutgrafError: The id cannot be one.
    """

    def __init__(self, folder: Path, article: str, kind: Kind[_Item]) -> None:
        if re.fullmatch(store.ID, article) is None:
            raise NutgrafError(article, "is no id of an article")
        self.article = article
        self.path = folder / kind.many / f"{article}.yaml"
        self._kind = kind

    def items(self) -> tuple[_Item, ...]:
        """All items in the order they were made; nothing is created.

        Raises:
            NutgrafError: The file is broken; the line is named.
        """
        return read(self.path, self._kind).items

    def get(self, identity: str) -> _Item:
        """One item.

        Raises:
            NutgrafError: There is none with this id, or the file is broken.
        """
        return self._found(self.items(), identity)

    def append(self, item: _Item) -> _Item:
        """Add an item; when this returns, it is on the disk.

        Raises:
            NutgrafError: Its id is taken, or it could not be saved; nothing has changed then.
        """

        def change(items: tuple[_Item, ...]) -> tuple[_Item, ...]:
            if any(other.id == item.id for other in items):
                raise NutgrafError(item.id, f"there is a {self._kind.one} with this id already")
            return (*items, item)

        self._write(change)
        return item

    def alter(self, identity: str, how: Callable[[_Item], _Item]) -> _Item:
        """Change one item as it is in the file now.

        Raises:
            NutgrafError: There is no such item, or it could not be saved.
        """
        changed: list[_Item] = []

        def change(items: tuple[_Item, ...]) -> tuple[_Item, ...]:
            changed.append(how(self._found(items, identity)))
            return tuple(changed[0] if item.id == identity else item for item in items)

        self._write(change)
        return changed[0]

    def drop(self, identity: str) -> _Item:
        """Take an item away; `put` brings it back.

        Raises:
            NutgrafError: There is no such item, or the file could not be saved.
        """
        removed: list[_Item] = []

        def change(items: tuple[_Item, ...]) -> tuple[_Item, ...]:
            removed.append(self._found(items, identity))
            return tuple(item for item in items if item.id != identity)

        self._write(change)
        return removed[0]

    def put(self, item: _Item) -> _Item:
        """Put an item back as it was: one that was dropped, or the state before a change.

        Raises:
            NutgrafError: It could not be saved.
        """

        def change(items: tuple[_Item, ...]) -> tuple[_Item, ...]:
            if any(other.id == item.id for other in items):
                return tuple(item if other.id == item.id else other for other in items)
            later = [number for number, other in enumerate(items) if other.created > item.created]
            spot = later[0] if later else len(items)
            return (*items[:spot], item, *items[spot:])

        self._write(change)
        return item

    def _found(self, items: tuple[_Item, ...], identity: str) -> _Item:
        for item in items:
            if item.id == identity:
                return item
        raise NutgrafError(clean(identity), f"there is no {self._kind.one} with this id")

    def _write(self, change: Callable[[tuple[_Item, ...]], tuple[_Item, ...]]) -> None:
        """Change the items as they are in the file at this moment."""
        with locked(self.path):
            now = read(self.path, self._kind)
            if "nutgraf" in now.extra:
                raise NutgrafError(
                    str(self.path),
                    f"a newer nutgraf wrote these {self._kind.many}; they are read-only here",
                )
            items = change(now.items)
            data = {
                "nutgraf": FORMAT,
                "article": self.article,
                self._kind.many: [self._kind.data(item) for item in items],
                **now.extra,
            }
            write_atomic(self.path, yamlio.dump(data), private=True)
