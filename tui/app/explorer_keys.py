"""The rows of the table of actions for the explorer, with the focus in any pane."""

from __future__ import annotations

from tui.app.action import Action

EXPLORER: tuple[Action, ...] = (
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
"""Part of `keys.ACTIONS`."""
