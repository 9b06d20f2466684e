"""Which companies and metrics a comparison shows, and in which order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import on
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Static

from tui.app import paint
from tui.app.panes.rows import Rows
from tui.app.screens.dialog import Dialog
from tui.app.tables import comparing
from tui.app.tables.listing import Column, Row
from tui.core.compare.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.widget import Widget

    from tui.app.panes.footer import Hint
    from tui.core.compare.table import Comparison


class Pick(NamedTuple):
    """Something that a comparison may show."""

    id: str
    label: str
    stated: int
    """Facts that are stated of it."""
    shown: bool


class Picks(Rows, inherit_bindings=False):
    """A list whose rows are ticked and moved."""

    BINDINGS = [
        Binding("down,j", "down", show=False),
        Binding("up,k", "up", show=False),
        Binding("home", "top", show=False),
        Binding("end,G", "bottom", show=False),
        Binding("pagedown", "page_down", show=False),
        Binding("pageup", "page_up", show=False),
        Binding("space", "tick", show=False),
        Binding("J,shift+down", "shift(1)", show=False),
        Binding("K,shift+up", "shift(-1)", show=False),
        Binding("a", "all", show=False),
        Binding("o", "only", show=False),
        Binding("slash", "filter", show=False),
    ]

    class Altered(Message):
        """A row was ticked or moved."""

    def __init__(self, picks: Sequence[Pick], *, id: str) -> None:  # noqa: A002 (Textual's name)
        """Make a list.

        Args:
            picks: In the order in which they are listed.
            id: Of the widget.
        """
        columns = (Column(1), Column(10, share=1), Column(3, align="right"))
        super().__init__(columns, tuple(map(_row, picks)), id=id)
        self.picks = tuple(picks)

    @property
    def order(self) -> tuple[str, ...]:
        """The ids as they are listed."""
        return tuple(pick.id for pick in self.picks)

    def _take(self, picks: Iterable[Pick]) -> None:
        self.picks = tuple(picks)
        self.rows = tuple(map(_row, self.picks))
        self.post_message(self.Altered())

    def action_tick(self) -> None:
        """Show what is under the cursor, or hide it; go on to the next."""
        here = self.key
        self._take(one._replace(shown=one.shown != (one.id == here)) for one in self.picks)
        self.action_down()

    def action_all(self) -> None:
        """Show everything."""
        self._take(one._replace(shown=True) for one in self.picks)

    def action_only(self) -> None:
        """Show nothing but what is under the cursor."""
        here = self.key
        self._take(one._replace(shown=one.id == here) for one in self.picks)

    def action_shift(self, way: int) -> None:
        """Move what is under the cursor down or up; the cursor goes along."""
        here = next((n for n, pick in enumerate(self.picks) if pick.id == self.key), -1)
        there = here + way
        if here >= 0 and 0 <= there < len(self.picks):
            picks = list(self.picks)
            picks[here], picks[there] = picks[there], picks[here]
            self._take(picks)

    def search_done(self) -> None:
        """Enter in the search line: the list stays filtered."""


class ChooseScreen(Dialog[View | None]):
    """Gives the view with the companies and metrics that the reader chose, or None."""

    HEADING = "Compare"
    HINTS: ClassVar[tuple[Hint, ...]] = (
        ("space", "tick"),
        ("J K", "move"),
        ("a", "all"),
        ("o", "only"),
        ("tab", "side"),
        ("⏎", "done"),
        ("esc", "leave"),
    )
    BINDINGS = [
        Binding("enter", "take", show=False),
        Binding("h,l,left,right", "side", show=False),
        Binding("escape,q", "leave", show=False),
    ]
    DEFAULT_CSS = """
    ChooseScreen {
        & > .sheet { height: 90%; max-height: 30; }
        .sides { height: 1fr; }
        .side { width: 1fr; height: 1fr; }
        .side.first { margin-right: 2; }
        .side Static { height: 1; padding: 0 0 0 2; color: $muted; }
        .side:focus-within Static { color: $accent; text-style: bold; }
        Rows { height: 1fr; }
    }
    """

    def __init__(self, table: Comparison) -> None:
        """Make the dialog.

        Args:
            table: What is shown now, with what is hidden.
        """
        super().__init__()
        self._view = table.view
        self._companies = companies_of(table)
        self._metrics = metrics_of(table)

    def body(self) -> Iterable[Widget]:
        """The two lists."""
        with Horizontal(classes="sides"):
            with Vertical(classes="side first"):
                yield Static(id="companies-said")
                yield Picks(self._companies, id="companies")
            with Vertical(classes="side"):
                yield Static(id="metrics-said")
                yield Picks(self._metrics, id="metrics")

    def on_mount(self) -> None:
        """Say how much is shown."""
        self._count()

    @on(Picks.Altered)
    def _count(self) -> None:
        self.tell("")
        for name in ("companies", "metrics"):
            picks = self._picks(name)
            shown = sum(pick.shown for pick in picks)
            said = f"{name.capitalize()}  {shown} of {len(picks)}"
            self.query_one(f"#{name}-said", Static).update(paint.plain(said))

    def _picks(self, name: str) -> tuple[Pick, ...]:
        return self.query_one(f"#{name}", Picks).picks

    def action_side(self) -> None:
        """Go to the other list."""
        other = "metrics" if self.query_one("#companies").has_focus else "companies"
        self.query_one(f"#{other}").focus()

    def action_take(self) -> None:
        """Give the view."""
        companies, metrics = self._picks("companies"), self._picks("metrics")
        for name, picks in (("company", companies), ("metric", metrics)):
            if not any(pick.shown for pick in picks):
                self.tell(f"No {name} would be left: space shows one")
                return
        view = self._view
        self.dismiss(
            replace(
                view,
                companies=ordered(self._companies, companies, view.companies),
                hidden_companies=hidden(companies),
                metrics=_and_others(ordered(self._metrics, metrics, view.metrics)),
                hidden_metrics=hidden(metrics),
            )
        )

    def action_leave(self) -> None:
        """Show all rows again; where they are shown, leave everything as it is."""
        filtered = [picks for picks in self.query(Picks) if picks.sought]
        for picks in filtered:
            picks.sought = ""
        if not filtered:
            self.dismiss(None)

    @on(Rows.Chosen)
    def _clicked(self, message: Rows.Chosen) -> None:
        message.stop()
        self.query_one(f"#{message.rows.id}", Picks).action_tick()


def companies_of(table: Comparison) -> tuple[Pick, ...]:
    """The companies of a comparison as they are shown, then those that are hidden."""
    stated = {c.id: sum(len(row.cells[n]) for row in table.rows) for n, c in enumerate(table.columns)}
    return (
        *(Pick(column.id, column.name, stated[column.id], True) for column in table.columns),
        *(Pick(column.id, column.name, 0, False) for column in table.hidden_columns),
    )


def metrics_of(table: Comparison) -> tuple[Pick, ...]:
    """The metrics of a comparison as they are shown, then those that are hidden."""
    shown = {row.metric for row in table.rows}
    return tuple(
        Pick(row.metric, row.label, sum(map(len, row.cells)), row.metric in shown)
        for row in (*table.rows, *table.hidden_rows)
    )


def ordered(before: Sequence[Pick], now: Sequence[Pick], chosen: Sequence[str]) -> tuple[str, ...]:
    """What a view says of an order: nothing where the reader moved nothing and had no order before.

    Args:
        before: What was listed.
        now: The same as the reader leaves it.
        chosen: The order that the view had.
    """
    ids = tuple(pick.id for pick in now)
    return ids if chosen or ids != tuple(pick.id for pick in before) else ()


def _and_others(chosen: tuple[str, ...]) -> tuple[str, ...]:
    """An order of metrics, then those that only hidden companies have: they come into view with these."""
    others = (metric.id for metric in comparing.metrics() if metric.id not in chosen)
    return (*chosen, *others) if chosen else ()


def hidden(picks: Iterable[Pick]) -> tuple[str, ...]:
    """The ids of what is not shown."""
    return tuple(pick.id for pick in picks if not pick.shown)


def _row(pick: Pick) -> Row:
    tick = "✓" if pick.shown else " "
    count = str(pick.stated or "")
    label = (pick.label, "" if pick.shown else "muted")
    return Row(pick.id, (((tick, "accent"),), (label,), ((count, "muted"),)))
