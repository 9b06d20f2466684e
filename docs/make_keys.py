"""Write the table of docs/keys.md from the table of actions (`make keys`)."""

from __future__ import annotations

from pathlib import Path

from tui.app.keyboard.keynames import shown
from tui.app.keys import ACTIONS

PAGE = Path(__file__).resolve().parent / "keys.md"
HEAD = "| where | keys | what it does | id |\n| --- | --- | --- | --- |\n"
WHERE = {
    "app": "everywhere",
    "rows": "a list",
    "articles": "the library's list",
    "library": "the library",
    "outline": "the Outline",
    "text": "the Text",
    "figures": "the Figures",
    "compare": "the comparison",
    "comparison": "the comparison of several articles",
    "explorer": "the explorer, in any pane",
}


def table() -> str:
    """The table, a row an action."""
    rows = [
        f"| {WHERE[action.where]} | {', '.join(f'`{shown(key)}`' for key in action.keys)} "
        f"| {action.help} | `{action.id}` |\n"
        for action in ACTIONS
    ]
    return HEAD + "".join(rows)


def main() -> None:
    """Put the table in the place of the one that is there."""
    before = PAGE.read_text(encoding="utf-8").partition(HEAD)[0]
    PAGE.write_text(before + table(), encoding="utf-8")


if __name__ == "__main__":
    main()
