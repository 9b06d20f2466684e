"""One table of actions: it feeds the bindings, the footer, `?` and the palette.

A row says which keys run which Textual action of which node. The node's class takes its rows with
`BINDINGS = bindings("outline")`; everything else asks which bindings are active and looks a row up by its id.
A reader's keys.yaml rebinds actions by id (keymap.py).
"""

from __future__ import annotations

from typing import NamedTuple

from textual.binding import Binding

FOCUS: dict[str, tuple[str, ...]] = {
    "outline": ("outline", "rows", "explorer", "app"),
    "text": ("text", "explorer", "app"),
    "figures": ("figures", "rows", "explorer", "app"),
    "compare": ("compare", "rows", "explorer", "app"),
    "library": ("articles", "rows", "library", "app"),
    "comparison": ("compare", "rows", "comparison", "app"),
}
"""For each thing that takes the focus: the nodes whose keys then work, nearest first."""


class Action(NamedTuple):
    """What a key does."""

    id: str
    """By this name a reader's keys.yaml rebinds it; `where.name`."""
    keys: tuple[str, ...]
    """Textual key names or single characters (a comma is `comma`); a sequence is written `g g`."""
    action: str
    """The Textual action, run on the node of `where`."""
    label: str
    """A word or two for the footer."""
    help: str
    """One sentence for `?` and the palette."""
    where: str
    """The node whose BINDINGS get it: one of the names in `FOCUS`' values."""
    footer: int = 0
    """Place in the footer, 1 first; 0 keeps it out."""
    always: bool = False
    """It works in every dialog and every input too."""
    pair: str = ""
    """Id of the action the other way; the footer shows both keys."""


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
    Action("figures.sort", ("S",), "sort", "sort", "Sort by place, size, company or metric.", "figures", 10),
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
        "comparison.escape",
        ("escape",),
        "escape",
        "undo a layer",
        "Stop comparing, clear the filter, or end the bars.",
        "comparison",
    ),
    # The explorer, with the focus in any pane.
    Action("explorer.outline", ("1",), "pane('outline')", "outline", "Go to the Outline.", "explorer"),
    Action("explorer.text", ("2",), "pane('text')", "text", "Go to the Text.", "explorer"),
    Action("explorer.figures", ("3",), "pane('figures')", "figures", "Go to the Figures.", "explorer"),
    Action("explorer.compare", ("4",), "pane('compare')", "compare", "Go to the comparison.", "explorer"),
    Action(
        "explorer.next_pane", ("tab",), "step_pane(1)", "next pane", "Go to the next pane.", "explorer", 60
    ),
    Action(
        "explorer.previous_pane",
        ("shift+tab",),
        "step_pane(-1)",
        "previous pane",
        "Go back a pane.",
        "explorer",
    ),
    Action(
        "explorer.next_sentence",
        (")",),
        "sentence(1)",
        "sentence",
        "Go to the next sentence.",
        "explorer",
        17,
        pair="explorer.previous_sentence",
    ),
    Action(
        "explorer.previous_sentence", ("(",), "sentence(-1)", "sentence", "Go back a sentence.", "explorer"
    ),
    Action(
        "explorer.next_paragraph",
        ("}",),
        "paragraph(1)",
        "paragraph",
        "Go to the next paragraph.",
        "explorer",
    ),
    Action(
        "explorer.previous_paragraph",
        ("{",),
        "paragraph(-1)",
        "paragraph",
        "Go back a paragraph.",
        "explorer",
    ),
    Action(
        "explorer.next_heading",
        ("]",),
        "heading(1)",
        "heading",
        "Go to the next heading.",
        "explorer",
        18,
        pair="explorer.previous_heading",
    ),
    Action("explorer.previous_heading", ("[",), "heading(-1)", "heading", "Go back a heading.", "explorer"),
    Action(
        "explorer.next_figure",
        ("f",),
        "figure(1)",
        "figure",
        "Go to the next figure.",
        "explorer",
        19,
        pair="explorer.previous_figure",
    ),
    Action("explorer.previous_figure", ("F",), "figure(-1)", "figure", "Go back a figure.", "explorer"),
    Action("explorer.next_mark", (".",), "mark(1)", "highlight", "Go to the next highlight.", "explorer"),
    Action("explorer.previous_mark", ("comma",), "mark(-1)", "highlight", "Go back a highlight.", "explorer"),
    Action(
        "explorer.jump_back", ("<",), "jump(-1)", "jump back", "Return to where you jumped from.", "explorer"
    ),
    Action("explorer.jump_forward", (">",), "jump(1)", "jump forward", "Undo a jump back.", "explorer"),
    Action(
        "explorer.next_hit",
        ("n",),
        "hit(1)",
        "next hit",
        "Go to the next place found.",
        "explorer",
        2,
        pair="explorer.previous_hit",
    ),
    Action("explorer.previous_hit", ("N",), "hit(-1)", "previous hit", "Go back a place found.", "explorer"),
    Action(
        "explorer.highlight",
        ("H",),
        "highlight",
        "highlight",
        "Highlight the reading sentence.",
        "explorer",
        21,
    ),
    Action("explorer.note", ("a",), "note", "note", "Write a note on the sentence.", "explorer", 22),
    Action(
        "explorer.delete", ("x",), "delete", "delete mark", "Delete the highlight and its note.", "explorer"
    ),
    Action("explorer.undo", ("u",), "undo", "undo", "Undo the last mark or correction.", "explorer"),
    Action("explorer.redo", ("U",), "redo", "redo", "Redo what was undone.", "explorer"),
    Action(
        "explorer.export", ("E",), "export", "export", "Write the marks to a Markdown file.", "explorer", 23
    ),
    Action("explorer.copy", ("y",), "copy", "copy", "Copy the sentence.", "explorer"),
    Action(
        "explorer.cite", ("Y",), "cite", "cite", "Copy the sentence as Markdown with its source.", "explorer"
    ),
    Action(
        "explorer.correct",
        ("c",),
        "correct",
        "correct",
        "Correct the figure, heading, title or date here.",
        "explorer",
    ),
    Action(
        "explorer.read_again",
        ("r",),
        "read_again",
        "read again",
        "Read and parse the source again, and say what changed.",
        "explorer",
    ),
    Action("explorer.details", ("i",), "details", "details", "Show how the figure was read.", "explorer", 24),
    Action("explorer.zoom", ("z",), "zoom", "zoom", "Give the pane the whole screen, and back.", "explorer"),
    Action(
        "explorer.narrower", ("-",), "measure(-4)", "narrower", "Set the text in shorter lines.", "explorer"
    ),
    Action("explorer.wider", ("+",), "measure(4)", "wider", "Set the text in longer lines.", "explorer"),
    Action("explorer.measure", ("=",), "measure(0)", "usual lines", "Set the usual line length.", "explorer"),
    Action(
        "explorer.next_article", ("J",), "article(1)", "next article", "Open the next article.", "explorer"
    ),
    Action(
        "explorer.previous_article", ("K",), "article(-1)", "previous", "Open the article before.", "explorer"
    ),
    Action("explorer.library", ("L",), "app.library", "library", "Show the library.", "explorer"),
    Action(
        "explorer.escape", ("escape",), "escape", "undo a layer", "Close what was opened last.", "explorer"
    ),
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
