"""Exchange rates: an article's own, and the reader's (rates.yaml in the config folder)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date as day
from decimal import Context, Decimal, InvalidOperation
from typing import TYPE_CHECKING

from tui.core.errors import NutgrafError
from tui.core.storage import yamlio
from tui.core.storage.files import read_file, write_atomic
from tui.core.storage.locks import locked
from tui.core.storage.records import Record
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from tui.core.model import Figure

FILE = "rates.yaml"

_LIMIT = 2**20
_CODE = re.compile(r"[A-Z]{3}")
_PAIR = re.compile(r"[^\W\d_]+(?:[\s/→>-]+[^\W\d_]+)*")
"""Words of letters; a number among them (`100 CNY/USD`) would be a rate for another amount than one."""
_SMALLEST, _LARGEST = Decimal("1e-9"), Decimal("1e9")
_DIGITS = Context(prec=15)
"""As many digits as a number of a YAML file keeps."""


@dataclass(frozen=True, slots=True)
class ExchangeRate:
    """One unit of `base` costs `rate` units of `quote`."""

    base: str
    """ISO 4217."""
    quote: str
    """ISO 4217, another one."""
    rate: Decimal
    """From 1e-9 to 1e9; a reader's has 15 digits at most."""
    date: str | None = None
    """ISO 8601 day that it holds for."""
    source: str = ""
    """Who says so, in the words of who set it; of an article's own rate the two amounts."""
    article: str | None = None
    """Id of the article whose own rate it is; None for a rate of the reader's."""

    def label(self) -> str:
        """The rate with its date and source: `CNY→USD 0.138, 2026-11-20, ECB`."""
        parts = (f"{self.base}→{self.quote} {plain(self.rate)}", self.date or "", self.source)
        return ", ".join(part for part in parts if part)


def plain(rate: Decimal) -> str:
    """A rate in at most six significant digits, without an exponent."""
    text = f"{Decimal(f'{rate:.6g}'):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def made(
    base: str, quote: str, rate: str | Decimal, date: str | None = None, source: str = ""
) -> ExchangeRate:
    """A rate of the reader's, checked.

    Raises:
        NutgrafError: A code, the rate or the date is none.
    """
    base, quote = base.strip().upper(), quote.strip().upper()
    for code in (base, quote):
        if not _CODE.fullmatch(code):
            raise NutgrafError(clean(code, one_line=True) or "rate", "is no currency code such as USD")
    if base == quote:
        raise NutgrafError(base, "a rate is between two currencies")
    try:
        number = _DIGITS.plus(Decimal(rate))
    except (InvalidOperation, ValueError):
        said = clean(str(rate), one_line=True)
        raise NutgrafError(said or "rate", "is no number such as 0.138 (a point, no comma)") from None
    if not (number.is_finite() and _SMALLEST <= number <= _LARGEST):
        raise NutgrafError(f"{base}={number:.6g}", "a rate is a number from 0.000000001 to 1000000000")
    if date is not None:
        try:
            date = day.fromisoformat(date.strip()).isoformat()
        except ValueError:
            raise NutgrafError(clean(date, one_line=True), "is no date such as 2026-11-22") from None
    return ExchangeRate(base, quote, number, date, clean(source, one_line=True).strip())


def parsed(text: str, quote: str | None = None, date: str | None = None, source: str = "") -> ExchangeRate:
    """A rate as a person types it: `CNY/USD=0.138`, or `CNY=0.138` where the other currency is known.

    What follows an `@` is the date and the source: `CNY=0.138 @ 2026-11-20 ECB`.

    Args:
        text: What was typed.
        quote: The currency it leads to where the text names one only.
        date: The day, where the text gives none.
        source: Who says so, where the text does not.

    Raises:
        NutgrafError: It is no rate.
    """
    pair, _, rest = text.partition("@")
    names, sign, amount = pair.partition("=")
    codes = re.findall(r"[^\W\d_]+", names) if _PAIR.fullmatch(names.strip()) else []
    if len(codes) == 1 and quote:
        codes.append(quote)
    if sign and len(codes) == 1:
        raise NutgrafError(clean(text, one_line=True), "names one currency: CNY/USD=0.138, or set --currency")
    if not sign or len(codes) != 2:
        raise NutgrafError(clean(text, one_line=True).strip() or "rate", "is no rate such as CNY/USD=0.138")
    words = rest.split(maxsplit=1)
    if words and words[0][:1].isdigit():
        date, rest = words[0], " ".join(words[1:])
    return made(codes[0], codes[1], amount.strip(), date, rest.strip() or source)


def load(folder: Path) -> tuple[ExchangeRate, ...]:
    """The reader's rates, the newest first; none where there is no file.

    Args:
        folder: The config folder.

    Raises:
        NutgrafError: The file is broken; the line is named.
    """
    path = folder / FILE
    if not path.exists():
        return ()
    loaded = yamlio.load(read_file(path, _LIMIT), str(path))
    if loaded.data is None:
        return ()
    if not isinstance(loaded.data, list):
        raise loaded.error((), "expected is a list of {from, to, rate, date, source}")
    found = []
    for number, item in enumerate(loaded.data):
        record = Record(item, (number,), loaded.error)
        base, quote, rate = record.line("from"), record.line("to"), record.amount("rate")
        date = record.maybe_line("date") if "date" in item else None
        source = record.maybe_line("source") if "source" in item else None
        for key in record.rest():
            raise loaded.error((number, key), "is none of from, to, rate, date, source")
        try:
            found.append(made(base, quote, rate, date, source or ""))
        except NutgrafError as error:
            raise loaded.error((number,), str(error)) from None
    return newest_first(found)


def save(folder: Path, rates: Iterable[ExchangeRate]) -> None:
    """Store the reader's rates in the place of those that are there.

    A rate of the same two currencies and day as an earlier one of `rates` is left out.

    Args:
        folder: The config folder; made where it is missing.
        rates: All of them; an article's own are left out.

    Raises:
        NutgrafError: The file cannot be written.
    """
    path = folder / FILE
    with locked(path):
        _write(path, rates)


def keep(folder: Path, rates: Iterable[ExchangeRate]) -> None:
    """Store rates beside those that are there; of the same two currencies and day the new one stays.

    Args:
        folder: The config folder; made where it is missing.
        rates: The new ones.

    Raises:
        NutgrafError: The file is broken or cannot be written.
    """
    path = folder / FILE
    with locked(path):
        _write(path, (*rates, *load(folder)))


def _write(path: Path, rates: Iterable[ExchangeRate]) -> None:
    kept: dict[tuple[str, str, str | None], ExchangeRate] = {}
    for rate in rates:
        if rate.article is None:
            kept.setdefault((rate.base, rate.quote, rate.date), rate)
    data = [
        yamlio.Inline(
            {"from": r.base, "to": r.quote, "rate": r.rate, "date": r.date, "source": r.source or None}
        )
        for r in newest_first(kept.values())
    ]
    write_atomic(path, yamlio.dump(data), private=True)


def newest_first(rates: Iterable[ExchangeRate]) -> tuple[ExchangeRate, ...]:
    """Rates by their day; those without one last."""
    return tuple(sorted(rates, key=lambda rate: rate.date or "", reverse=True))


def of_article(article: str, figures: Sequence[Figure], date: str | None) -> tuple[ExchangeRate, ...]:
    """The rates that an article gives by stating one fact in two currencies; the first of a pair counts.

    Args:
        article: Its id.
        figures: Its figures.
        date: When it was published.
    """
    by_id = {f.id: f for f in figures}
    rates: dict[tuple[str, str], ExchangeRate] = {}
    for figure in figures:
        other = by_id.get(figure.same_as or "")
        if other is None or figure.kind != "money" or other.kind != "money" or figure.unit == other.unit:
            continue
        if figure.low and other.low and figure.low == figure.high and other.low == other.high:
            said = f"the article's own rate, {other.written} = {figure.written}"
            rate = figure.low / other.low
            if _SMALLEST <= rate <= _LARGEST:
                own = ExchangeRate(other.unit, figure.unit, rate, date, said, article)
                rates.setdefault((other.unit, figure.unit), own)
    return tuple(rates.values())
