"""The rates that hold for the figures of one article, the best of them first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.compare.rates import plain
from tui.core.compare.table import CONVERTED, Derived
from tui.core.compare.view import READER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from tui.core.compare.rates import ExchangeRate
    from tui.core.model import Figure


class Exchange:
    """Conversion at stated rates only; a rate also holds the other way round, and two through a third.

    Args:
        own: The rates that the article gives.
        readers: The rates that the reader has set, the first of a pair counts.
        prefer: Whose rate counts where both have one (`View.rate_from`).
    """

    __slots__ = ("_readers", "_tables")

    def __init__(self, own: Sequence[ExchangeRate], readers: Table, prefer: str) -> None:
        self._readers = readers
        table = Table(own)
        self._tables: tuple[Table, ...] = (readers, table) if prefer == READER else (table, readers)
        if own and readers:
            # The two together may lead where neither does alone.
            self._tables += (Table((*own, *readers.rates)),)

    def by_reader(self, base: str, quote: str) -> bool:
        """Whether the reader has set a rate for these two currencies."""
        return bool(self._readers.way(base, quote))

    def converted(self, figures: Sequence[Figure], currency: str) -> tuple[Figure, Derived] | None:
        """An amount in another currency, and the figure it was reckoned from.

        Args:
            figures: A fact and its restatements, the first for which there is a rate counts.
            currency: Another one than those of the figures.

        Returns:
            None where nobody has said a rate.
        """
        for table in self._tables:
            for figure in figures:
                way = table.way(figure.unit, currency) if figure.unit != currency else ()
                if way:
                    return figure, _converted(figure, currency, way)
        return None


class Table:
    """Rates by their currencies.

    Args:
        rates: The first of two currencies counts, for both directions.
    """

    __slots__ = ("_direct", "_ways", "rates")

    def __init__(self, rates: Sequence[ExchangeRate]) -> None:
        self.rates = tuple(rates)
        self._direct: dict[str, dict[str, tuple[ExchangeRate, bool]]] = {}
        for rate in rates:
            self._direct.setdefault(rate.base, {}).setdefault(rate.quote, (rate, False))
            self._direct.setdefault(rate.quote, {}).setdefault(rate.base, (rate, True))
        self._ways: dict[tuple[str, str], tuple[tuple[ExchangeRate, bool], ...]] = {}

    def __bool__(self) -> bool:
        return bool(self.rates)

    def way(self, base: str, quote: str) -> tuple[tuple[ExchangeRate, bool], ...]:
        """The one or two rates that lead from a currency to another, each with whether it is turned round."""
        if not self._direct:
            return ()
        found = self._ways.get((base, quote))
        if found is None:
            found = self._ways[base, quote] = self._find(base, quote)
        return found

    def _find(self, base: str, quote: str) -> tuple[tuple[ExchangeRate, bool], ...]:
        firsts = self._direct.get(base, {})
        if quote in firsts:
            return (firsts[quote],)
        for middle, first in firsts.items():
            second = self._direct.get(middle, {}).get(quote)
            if second is not None:
                return first, second
        return ()


def _converted(figure: Figure, currency: str, way: Sequence[tuple[ExchangeRate, bool]]) -> Derived:
    low, high = figure.low, figure.high
    steps = [figure.written]
    for rate, turned in way:
        low, high = _turn(low, rate.rate, turned=turned), _turn(high, rate.rate, turned=turned)
        steps.append(f"{'÷' if turned else '×'} {told(rate)}")
    return Derived(CONVERTED, low, high, currency, " ".join(steps), figure.change)


def _turn(amount: Decimal, rate: Decimal, *, turned: bool) -> Decimal:
    return amount / rate if turned else amount * rate


def told(rate: ExchangeRate) -> str:
    """A rate in a calculation, with whose it is and when: `0.138 (USD for 1 CNY, ECB, 2026-11-20)`."""
    said = [f"{rate.quote} for 1 {rate.base}", rate.source or "the reader's rate", rate.date or "no date"]
    return f"{plain(rate.rate)} ({', '.join(said)})"
