"""`nutgraf list` and `nutgraf remove`: the library without the screen."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from tui.commands import tables
from tui.core.library import Library


def list_articles(*, form: str) -> int:
    """Print the articles of the library, the newest addition first.

    Args:
        form: `table` or `json`.

    Returns:
        0, or 1 where a file is broken (each has its line on stderr).
    """
    library = Library.open()
    entries = library.entries()
    if form == "json":
        print(json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=2))
    elif entries:
        rows = [
            (e.id, e.title, e.site or "", e.published or "", str(e.figures), str(e.marks)) for e in entries
        ]
        tables.table(("id", "title", "site", "published", "figures", "marks"), rows, right=(4, 5))
    else:
        print("The library is empty (see: nutgraf add --help)", file=sys.stderr)
    return report(library.problems)


def remove(article: str) -> int:
    """Take an article out of the library; its file and its notes are kept.

    Args:
        article: Its id.

    Raises:
        NutgrafError: There is no such article, or it cannot be moved.
    """
    removed = Library.open().remove(article)
    print(f"{removed.id}\t{removed.title}")
    kept = f"its file is now {removed.trash}" if removed.trash else "it is hidden from the library"
    print(f"nutgraf: removed; {kept}", file=sys.stderr)
    return 0


def report(problems: tuple[str, ...]) -> int:
    """Say what is broken, a line each on stderr.

    Returns:
        The exit code: 1 where there is a problem, else 0.
    """
    for problem in problems:
        print(f"nutgraf: {problem}", file=sys.stderr)
    return 1 if problems else 0
