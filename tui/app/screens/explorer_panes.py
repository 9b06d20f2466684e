"""The four panes on the screen: which of them show, where the focus goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.containers import Vertical
from textual.reactive import var
from textual.screen import Screen

from tui.app import layout
from tui.app.keys import bindings
from tui.app.panes.compare import Compare
from tui.app.panes.figures import Figures
from tui.app.panes.footer import KeyLine
from tui.app.panes.head import Head
from tui.app.panes.outline import Outline
from tui.app.panes.tabs import TabLine
from tui.app.panes.text import Text

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

COLUMNS = {
    "outline-column": frozenset(("outline",)),
    "text-column": frozenset(("text",)),
    "facts": frozenset(("figures", "compare")),
}
"""The columns of the screen and the panes in them."""


class PanesScreen(Screen[None]):
    """Outline, Text, Figures and Compare in the layout for the width of the terminal."""

    AUTO_FOCUS = "#text"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (layout.MIDDLE, "-middle"), (layout.WIDE, "-wide")]
    BINDINGS = [*bindings("explorer")]
    DEFAULT_CSS = """
    PanesScreen {
        layout: horizontal;
        #outline-column { width: 28; }
        #text-column { width: 1fr; }
        #facts { width: 62; }
        Vertical { visibility: hidden; & > * { visibility: visible; } }
        Canvas { height: 1fr; padding: 0 0 0 1; }
        &.-middle { #outline-column { width: 28; } #facts { width: 40; } }
        &.-single {
            TabLine { display: block; }
            #outline-column, #facts { width: 1fr; }
            Canvas { padding: 0; }
        }
    }
    """

    current: var[str] = var("text")
    """The pane that has the focus."""
    comparing: var[bool] = var(False)
    """Of Figures and Compare, the reader was in Compare last."""
    zoomed: var[bool] = var(False)

    def compose(self) -> ComposeResult:
        """The panes in three columns, each under its head; classes first, so that all is styled once."""
        self.set_class(True, f"-{self.layout_name}", update=False)
        self.set_class(len(self.visible_panes) == 1, "-single", update=False)
        yield TabLine()
        with Vertical(id="outline-column"):
            yield self._head(1, "outline")
            yield self.bound(Outline(id="outline"))
        with Vertical(id="text-column"):
            yield self._head(2, "text")
            yield self.bound(Text(id="text"))
        with Vertical(id="facts"):
            yield self._head(3, "figures")
            yield self.bound(Figures(id="figures"))
            yield self._head(4, "compare")
            yield self.bound(Compare(id="compare"))
        yield KeyLine()

    def _head(self, number: int, pane: str) -> Head:
        """The head of a pane, marked where that is the current one."""
        head = Head(number, pane)
        head.set_class(pane == self.current, "-here", update=False)
        return head

    def bound(self, pane: Outline | Text | Figures | Compare) -> Outline | Text | Figures | Compare:
        """The pane, bound to the state that it shows."""
        return pane

    @property
    def layout_name(self) -> str:
        """`wide`, `middle` or `narrow`."""
        return layout.layout_for(self.app.size.width)

    @property
    def visible_panes(self) -> frozenset[str]:
        """The panes that are on the screen."""
        return layout.shown(self.layout_name, self.current, comparing=self.comparing, zoomed=self.zoomed)

    def on_mount(self) -> None:
        """Choose the layout before the first picture."""
        self.settle_layout()

    def on_resize(self) -> None:
        """Choose the layout for the width."""
        self.settle_layout()

    def watch_current(self, name: str) -> None:
        """Show the pane."""
        if name in ("figures", "compare"):
            self.comparing = name == "compare"
        self.settle_layout()

    def watch_zoomed(self) -> None:
        """Show one pane, or those of the layout."""
        self.settle_layout()

    def settle_layout(self) -> None:
        """Show the panes that belong on the screen."""
        if not self.is_mounted and not self._nodes:
            return
        panes = self.visible_panes
        single = len(panes) == 1
        self.set_class(single, "-single")
        for head in self.query(Head):
            head.display = head.pane in panes and not single
            head.set_class(head.pane == self.current, "-here")
            self.query_one(f"#{head.pane}").display = head.pane in panes
        for column, names in COLUMNS.items():
            self.query_one(f"#{column}").display = bool(panes & names)
        self.query_one(TabLine).current = self.current

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The pane with the focus is the current one."""
        if event.widget.id in layout.PANES:
            self.current = event.widget.id

    def action_pane(self, name: str) -> None:
        """Go to a pane."""
        self.current = name
        self.query_one(f"#{name}").focus(scroll_visible=False)

    def action_step_pane(self, step: int) -> None:
        """Go to the next pane."""
        single = self.layout_name == "narrow" or self.zoomed
        self.action_pane(layout.neighbour(self.current, self.visible_panes, step, single=single))

    def action_zoom(self) -> None:
        """Give the current pane the whole screen, or take it back."""
        self.zoomed = not self.zoomed

    @on(TabLine.Chosen)
    def _tab_chosen(self, message: TabLine.Chosen) -> None:
        self.action_pane(message.pane)
