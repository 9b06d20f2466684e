"""One table of actions: it feeds the bindings, the footer, `?` and the palette.

A row says which keys run which Textual action of which node. The node's class takes its rows with
`BINDINGS = bindings("outline")`; everything else asks which bindings are active and looks a row up by its id.
A reader's keys.yaml rebinds actions by id (keymap.py).
"""

from __future__ import annotations

from textual.binding import Binding

from tui.app.action import Action
from tui.app.explorer_keys import EXPLORER

__all__ = ["ACTIONS", "BY_ID", "FOCUS", "Action", "bindings"]

FOCUS: dict[str, tuple[str, ...]] = {
    "outline": ("outline", "rows", "explorer", "app"),
    "text": ("text", "explorer", "app"),
    "figures": ("figures", "rows", "explorer", "app"),
    "compare": ("compare", "rows", "explorer", "app"),
    "library": ("articles", "rows", "library", "app"),
    "comparison": ("compare", "rows", "comparison", "app"),
}
"""For each thing that takes the focus: the nodes whose keys then work, nearest first."""


ACTIONS: tuple[Action, ...] = (
    # Everywhere.
    Action("app.open", ("o",), "open", "open", "Open a file or paste a text.", "app", 70),
    Action("app.theme", ("T",), "themes", "theme", "Choose a theme, with a preview.", "app", 90),
    Action("app.keys", ("?",), "keys", "keys", "Show the keys that work here, searchable.", "app", 92),
    Action("app.palette", (":",), "palette", "commands", "Find any command by its name.", "app", 91),
    Action("app.back", ("q",), "back", "back", "Go back; at the top, quit.", "app", 99),
    Action("app.quit", ("ctrl+q",), "quit", "quit", "Quit from anywhere.", "app", always=True),
    # A list: the Outline, the Figures, the Compare pane, the library.
    Action("rows.down", ("j", "down"), "down", "down", "Move a row down.", "rows"),
    Action("rows.up", ("k", "up"), "up", "up", "Move a row up.", "rows"),
    Action("rows.page_down", ("space", "pagedown"), "page_down", "page down", "Move a page down.", "rows"),
    Action("rows.page_up", ("b", "pageup"), "page_up", "page up", "Move a page up.", "rows"),
    Action("rows.top", ("g g", "home"), "top", "first row", "Go to the first row.", "rows"),
    Action("rows.bottom", ("G", "end"), "bottom", "last row", "Go to the last row.", "rows"),
    Action(
        "rows.choose", ("enter",), "choose", "go there", "Open the row, or go to its sentence.", "rows", 1
    ),
    Action("rows.filter", ("/",), "filter", "filter", "Keep the rows that contain what you type.", "rows", 2),
    # The library: its list and its screen.
    Action("articles.choose", ("enter",), "choose", "read", "Read the article.", "articles", 1),
    Action("library.sort", ("S",), "sort", "sort", "Sort by date, title or time of adding.", "library", 10),
    Action(
        "library.remove", ("x",), "remove", "remove", "Remove the article from the library.", "library", 80
    ),
    Action("library.mark", ("v",), "mark", "mark", "Mark the article for comparing.", "library", 12),
    Action(
        "library.compare",
        ("C",),
        "compare",
        "compare",
        "Compare the companies of the marked articles; of all that are listed where none is.",
        "library",
        13,
    ),
    Action("library.undo", ("u",), "undo", "undo", "Bring back what was removed last.", "library"),
    Action(
        "library.escape", ("escape",), "escape", "all rows", "Clear the filter, then the marks.", "library"
    ),
    Action("library.quit", ("q",), "app.back", "quit", "Quit nutgraf.", "library", 99),
    # The Outline.
    Action(
        "outline.fold", ("h", "left"), "fold", "fold", "Fold the heading, or go to its parent.", "outline", 10
    ),
    Action("outline.unfold", ("l", "right"), "unfold", "unfold", "Unfold the heading.", "outline", 11),
    # The Text.
    Action("text.down", ("j", "down"), "down", "down", "Go a line down.", "text"),
    Action("text.up", ("k", "up"), "up", "up", "Go a line up.", "text"),
    Action("text.page_down", ("space", "pagedown"), "page_down", "page down", "Go a page down.", "text"),
    Action("text.page_up", ("b", "pageup"), "page_up", "page up", "Go a page up.", "text"),
    Action("text.top", ("g g", "home"), "top", "start", "Go to the start of the article.", "text"),
    Action("text.bottom", ("G", "end"), "bottom", "end", "Go to the end of the article.", "text"),
    Action("text.find", ("/",), "find", "find", "Find words in the text.", "text", 1),
    # The Figures and the comparison.
    Action(
        "figures.sort",
        ("S",),
        "sort",
        "sort",
        "Sort by place, size, company, metric or confidence.",
        "figures",
        10,
    ),
    Action(
        "compare.left",
        ("h", "left"),
        "column(-1)",
        "across",
        "Go to the company on the left; between bars, to the metric before.",
        "compare",
        16,
        pair="compare.right",
    ),
    Action(
        "compare.right",
        ("l", "right"),
        "column(1)",
        "across",
        "Go to the company on the right; between bars, to the next metric.",
        "compare",
    ),
    Action(
        "compare.page_left",
        ("W", "shift+left"),
        "columns(-1)",
        "back across",
        "Go back by as many companies as are in view.",
        "compare",
    ),
    Action(
        "compare.page_right",
        ("w", "shift+right"),
        "columns(1)",
        "on across",
        "Go on by as many companies as are in view.",
        "compare",
    ),
    Action(
        "compare.choose",
        ("C",),
        "ask('choose')",
        "choose",
        "Choose companies and metrics, and their order.",
        "compare",
        11,
    ),
    Action(
        "compare.sort",
        ("S",),
        "ask('sort')",
        "sort",
        "Put the companies in the order of the metric, the largest first, and back.",
        "compare",
        17,
    ),
    Action("compare.chart", ("B",), "chart", "bars", "Draw the metric as bars, and back.", "compare", 12),
    Action(
        "compare.basis", ("p",), "ask('basis')", "per year", "Show amounts a year, and back.", "compare", 13
    ),
    Action(
        "compare.currency",
        ("$",),
        "ask('currency')",
        "currency",
        "Show amounts in one currency, or set a rate.",
        "compare",
        14,
    ),
    Action("compare.export", ("E",), "export", "export", "Write the comparison to a file.", "compare", 15),
    # The comparison of several articles.
    Action(
        "comparison.details", ("i",), "details", "details", "Show how the cell came about.", "comparison", 20
    ),
    Action(
        "comparison.next_conflict",
        ("n",),
        "conflict(1)",
        "conflict",
        "Go to the next number that another article contradicts.",
        "comparison",
        9,
        pair="comparison.previous_conflict",
    ),
    Action(
        "comparison.previous_conflict",
        ("N",),
        "conflict(-1)",
        "conflict",
        "Go back to the last number that another article contradicts.",
        "comparison",
    ),
    Action(
        "comparison.escape",
        ("escape",),
        "escape",
        "undo a layer",
        "Stop comparing, clear the filter, or end the bars.",
        "comparison",
    ),
    *EXPLORER,
)


def bindings(where: str) -> list[Binding]:
    """The bindings of a node class, for its `BINDINGS`; hidden from Textual's own footer."""
    return [
        Binding(",".join(a.keys), a.action, a.label, show=False, priority=a.always, id=a.id)
        for a in ACTIONS
        if a.where == where
    ]


BY_ID: dict[str, Action] = {action.id: action for action in ACTIONS}
"""The rows of the table by their ids."""
