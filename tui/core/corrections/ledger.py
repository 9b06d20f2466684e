"""The reader's corrections of an article: kept beside the notes, laid over every parse, undone one by one.

They are stored with the promises of `ledger`; `overlay` lays them over an article.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tui.core.corrections.correction import CORRECTIONS, Correction
from tui.core.marks.ledger import Ledger
from tui.core.marks.note import Anchor, new_id, timestamp

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wanted:
    """A correction that is to be made (`correcting` makes them of what a reader chose or typed)."""

    kind: str
    values: Mapping[str, Any] = field(default_factory=dict)
    anchor: Anchor = field(default_factory=Anchor)
    figure: str | None = None


class Corrections:
    """The corrections of one article.

    Args:
        folder: The reader's data folder; they lie in `corrections/` below it.
        article: Id of the article.

    Raises:
        NutgrafError: The id cannot be one.
    """

    def __init__(self, folder: Path, article: str) -> None:
        self._ledger = Ledger(folder, article, CORRECTIONS)
        self.article = article
        self.path = self._ledger.path

    def list(self) -> tuple[Correction, ...]:
        """All corrections in the order they were made, which is the order in which they are laid on.

        Raises:
            NutgrafError: The file is broken; the line is named.
        """
        return self._ledger.items()

    def add(self, wanted: Wanted) -> Correction:
        """Keep a correction; when this returns, it is on the disk.

        Raises:
            NutgrafError: It could not be saved; nothing has changed then.
        """
        made = Correction(
            id=new_id("c"),
            article=self.article,
            kind=wanted.kind,
            quote=wanted.anchor.quote,
            prefix=wanted.anchor.prefix,
            suffix=wanted.anchor.suffix,
            at=wanted.anchor.at,
            figure=wanted.figure,
            values=dict(wanted.values),
            created=timestamp(),
        )
        return self._ledger.append(made)

    def remove(self, identity: str) -> Correction:
        """Undo a correction; `restore` does it again.

        Raises:
            NutgrafError: There is no such correction, or the file could not be saved.
        """
        return self._ledger.drop(identity)

    def restore(self, correction: Correction) -> Correction:
        """Put a correction back as it was.

        Raises:
            NutgrafError: It could not be saved.
        """
        return self._ledger.put(correction)
