"""In which currency amounts are compared, and the reader's own exchange rates."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.binding import Binding
from textual.containers import Horizontal
from textual.widgets import Input, Static

from tui.app.screens.dialog import Dialog
from tui.app.screens.finder import Finder
from tui.app.tables.listing import Column, Row
from tui.core.compare import rates as exchange
from tui.core.compare.view import READER
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.widget import Widget

    from tui.app import paint
    from tui.app.panes.footer import Hint
    from tui.core.compare.rates import ExchangeRate
    from tui.core.compare.table import Comparison

STATED = "stated"
NEW = "new"
PREFER = "prefer"

_MOST = 14
"""Lines of the list at most."""


class CurrencyScreen(Finder):
    """Gives what was chosen: a currency, `stated`, `new` or `prefer`, or `rate` and the number of a rate."""

    HEADING = "Amounts in"
    COLUMNS: ClassVar[tuple[Column, ...]] = (Column(1), Column(15), Column(20, share=1))
    PLACEHOLDER = "type a currency"
    HINTS: ClassVar[tuple[Hint, ...]] = (("↑↓", "move"), ("⏎", "take it"), ("esc", "leave"))
    DEFAULT_CSS = "CurrencyScreen > .sheet { height: auto; max-height: 100%; }"

    def __init__(self, table: Comparison, rates: Sequence[ExchangeRate]) -> None:
        """Make the dialog.

        Args:
            table: What is compared.
            rates: The reader's own.
        """
        super().__init__()
        self._table = table
        self._rates = rates

    def rows(self) -> tuple[Row, ...]:
        """The currencies, then the reader's rates."""
        view = self._table.view
        own = tuple(
            Row(f"rate {n}", ("", _pair(rate), ((_worth(rate), "muted"),)))
            for n, rate in enumerate(self._rates)
        )
        mine = Row(
            PREFER,
            (
                _tick(on=view.rate_from == READER),
                "my rates first",
                (("before those of the article", "muted"),),
            ),
        )
        return (
            Row(STATED, (_tick(on=not view.currency), "as stated", (("each in its own", "muted"),))),
            *(
                Row(code, (_tick(on=code == view.currency), code, ((said, "muted"),)))
                for code, said in currencies(self._table)
            ),
            Row("", ("",), group=True),
            *own,
            *((mine,) if own else ()),
            Row(NEW, ("", "a rate of mine", (("with its date and source", "muted"),))),
        )

    def on_mount(self) -> None:
        """Begin at what is in force."""
        self.list.styles.height = min(len(self.list.rows), _MOST)
        self.list.move_to(self._table.view.currency or STATED)


class Field(NamedTuple):
    """A line of the form."""

    name: str
    label: str
    example: str


FIELDS = (
    Field("base", "one unit of", "EUR"),
    Field("rate", "costs", "1.08"),
    Field("quote", "units of", "USD"),
    Field("date", "on the day", "2025-03-14"),
    Field("source", "source", "European Central Bank"),
)


class RateScreen(Dialog[tuple[exchange.ExchangeRate, ...] | None]):
    """Asks for an exchange rate; gives the reader's rates with it, or None."""

    HEADING = "A rate of mine"
    HINTS: ClassVar[tuple[Hint, ...]] = (("tab", "next"), ("⏎", "keep it"), ("esc", "leave"))
    BINDINGS = [
        Binding("escape", "leave", priority=True, show=False),
        Binding("down", "app.focus_next", priority=True, show=False),
        Binding("up", "app.focus_previous", priority=True, show=False),
    ]
    DEFAULT_CSS = """
    RateScreen {
        & > .sheet { width: 60; }
        Horizontal { height: 1; }
        .label { width: 14; color: $muted; }
        Input.-textual-compact, Input.-textual-compact:focus { width: 1fr; padding: 0 1; }
    }
    """

    def __init__(self, rates: Sequence[ExchangeRate], number: int | None = None, quote: str = "") -> None:
        """Make the dialog.

        Args:
            rates: The reader's rates so far.
            number: Which of them is changed; None for another one.
            quote: The currency that a new one leads to, where it is known.
        """
        super().__init__()
        self._rates = tuple(rates)
        self._number = number
        self._begin = {"quote": quote}
        if number is not None:
            old = self._rates[number]
            self._begin = {
                "base": old.base,
                "rate": f"{old.rate:f}",
                "quote": old.quote,
                "date": old.date or "",
                "source": old.source,
            }

    def body(self) -> Iterable[Widget]:
        """A line for each part of the rate."""
        for name, label, example in FIELDS:
            line = Input(self._begin.get(name, ""), placeholder=example, compact=True, id=name)
            yield Horizontal(Static(label, classes="label"), line)
        if self._number is not None:
            yield Static("Without a number the rate is forgotten.", classes="said under")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Take the complaint back."""
        event.stop()
        self.tell("")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter gives the rates."""
        event.stop()
        typed = {field.name: self.query_one(f"#{field.name}", Input).value.strip() for field in FIELDS}
        others = tuple(rate for number, rate in enumerate(self._rates) if number != self._number)
        if not typed["rate"] and self._number is not None:
            self.dismiss(others)
            return
        try:
            made = exchange.made(
                typed["base"], typed["quote"], typed["rate"], typed["date"] or None, typed["source"]
            )
        except NutgrafError as error:
            self.tell(str(error))
        else:
            self.dismiss((made, *others))

    def action_leave(self) -> None:
        """Change nothing."""
        self.dismiss(None)


def currencies(table: Comparison) -> tuple[tuple[str, str], ...]:
    """The currencies that amounts of a comparison are in or can be turned into, each with how many are."""
    counts: dict[str, int] = {}
    for row in (*table.rows, *table.hidden_rows):
        for entry in (entry for cell in row.cells for entry in cell):
            for figure in (entry.figure, *entry.restated):
                if figure.kind == "money":
                    counts[figure.unit] = counts.get(figure.unit, 0) + 1
    for rate in table.rates:
        for code in (rate.base, rate.quote):
            counts.setdefault(code, 0)
    ranked = sorted(counts, key=lambda code: (-counts[code], code))
    return tuple((code, _said(counts[code])) for code in ranked)


def _said(count: int) -> str:
    return "at a rate" if not count else "1 amount stated" if count == 1 else f"{count} amounts stated"


def _tick(*, on: bool) -> paint.Words:
    return (("✓" if on else " ", "accent"),)


def _pair(rate: ExchangeRate) -> str:
    return f"{rate.base} → {rate.quote}"


def _worth(rate: ExchangeRate) -> str:
    return rate.label().partition(" ")[2]
