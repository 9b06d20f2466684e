"""What a cell says in words, for every form that a comparison is written in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.core import amounts
from tui.core.compare.bars import NOT_STATED
from tui.core.compare.exchange import told
from tui.core.compare.table import EXPECTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.core.compare.table import Comparison, Entry, Source

SURE, UNSURE = "conflict", "may conflict"
"""How a conflict is called where both articles mean the same time, and where neither says which."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a cell."""

    kind: str
    """`stated`, `expected`, `derived`, `gap`, `conflict` or `unstated`."""
    text: str


class Words:
    """The words of the cells of one comparison.

    Args:
        table: With more than one article, each fact carries the number of its articles.
        most: Facts of a cell and articles of a fact that are written out, the rest is counted; 0 for all.
    """

    def __init__(self, table: Comparison, most: int = 0) -> None:
        self._numbers = {source.id: number for number, source in enumerate(table.sources, 1)}
        self._most = most
        self.used: set[int] = set()
        """The numbers of articles that have been written."""

    def cell(self, entries: Sequence[Entry]) -> tuple[Line, ...]:
        """The lines of a cell; never none."""
        shown = entries[: self._most] if self._most else entries
        lines = tuple(line for entry in shown for line in self.entry(entry))
        left = len(entries) - len(shown)
        more = (Line("gap", f"and {left} more"),) if left else ()
        return (*lines, *more) or (Line("unstated", NOT_STATED),)

    def entry(self, entry: Entry) -> Iterator[Line]:
        """A fact, what follows from it, why it cannot be compared, and what contradicts it."""
        expected = entry.standing == EXPECTED
        said = f"{entry.label()}{', expected' if expected else ''}{self.sources(entry)}"
        yield Line(entry.standing if expected else "stated", said)
        if entry.gap is not None and not entry.gap.plain:
            yield Line("gap", f"({entry.gap.words})")
        # Where the view itself derives a value, what else follows from the fact is beside the point.
        for derived in entry.derived if entry.shown is None else ():
            yield Line("derived", derived.label())
        if entry.conflict is not None:
            articles: dict[str, list[str]] = {}
            for other in entry.conflict.others:
                articles.setdefault(amounts.signed(other.figure), []).append(other.article)
            against = [value + self.marks(those) for value, those in articles.items()]
            yield Line("conflict", f"{SURE if entry.conflict.sure else UNSURE}: {', '.join(against)}")

    def sources(self, entry: Entry) -> str:
        """The numbers of the articles that state a fact."""
        return self.marks((entry.article, *(said.article for said in entry.elsewhere)))

    def marks(self, articles: Sequence[str]) -> str:
        """The numbers of articles, ` [1][3]`; nothing where there is one article only."""
        if len(self._numbers) < 2:
            return ""
        numbers = [self._numbers[a] for a in dict.fromkeys(articles) if a in self._numbers]
        shown = numbers[: self._most] if self._most else numbers
        self.used.update(shown)
        more = f" +{len(numbers) - len(shown)}" if len(shown) < len(numbers) else ""
        return " " + "".join(f"[{number}]" for number in shown) + more


def source_line(source: Source) -> str:
    """An article in a list of sources: title, date, where it is from, id."""
    parts = (source.title, source.published or "no date", source.site or "", source.id)
    return ", ".join(part for part in parts if part)


def calculations(table: Comparison, *, follows: bool = True) -> tuple[str, ...]:
    """How every derived value of the visible cells was reckoned, each once, in the order of the table.

    Args:
        table: The comparison.
        follows: Also of what follows from a value that is shown as stated; a chart does not draw that.
    """
    found: dict[str, None] = {}
    for row in table.rows:
        for cell in row.cells:
            for entry in cell:
                for derived in entry.derived if follows and entry.shown is None else ():
                    found.setdefault(f"{derived.label()} = {derived.calculation}")
                if entry.shown is not None and entry.shown.derived:
                    found.setdefault(f"{entry.parts()[0]} = {entry.shown.calculation}")
    return tuple(found)


def used_rates(table: Comparison) -> tuple[str, ...]:
    """The reader's rates that a visible value was reckoned with, with date and source."""
    said = " ".join(calculations(table))
    return tuple(
        dict.fromkeys(rate.label() for rate in table.rates if rate.article is None and told(rate) in said)
    )
