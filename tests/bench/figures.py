"""Characters a second of recognising figures, alone and with attribution, in one process: `make bench`.

The text is that of the annotated articles (tests/accuracy), each by itself as a reader would open it. Seconds
are of the processor; the best of several rounds counts, since others only ever make it slower.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tui.core import companies, knowledge
from tui.core.figures import link
from tui.core.figures.recognition import recognise
from tui.core.model import passages
from tui.core.pipeline import parse_text
from tui.core.places import shipped

if TYPE_CHECKING:
    from collections.abc import Callable

TEXTS = Path(__file__).parents[1] / "accuracy" / "texts"
ROUNDS = 5


def best(work: Callable[[], object]) -> float:
    """The least seconds of CPU that some work takes."""
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


def main() -> None:
    """Print a line for each step."""
    known = knowledge.load(shipped("content") / "knowledge")
    articles = [
        parse_text(path.read_text(encoding="utf-8"), path.name) for path in sorted(TEXTS.glob("*.txt"))
    ]
    rows = [passages(article.title, article.sections) for article in articles]
    size = sum(len(passage.text) for row in rows for passage in row)
    found = [recognise.recognise_all(row) for row in rows]
    named = [companies.find(row, known) for row in rows]

    def attribute() -> None:
        for row, figures, firms in zip(rows, found, named, strict=True):
            link.attribute(row, figures, firms.companies, firms.mentions)

    alone = best(lambda: [recognise.recognise_all(row) for row in rows])
    attributed = best(attribute)
    firms = best(lambda: [companies.find(row, known) for row in rows])
    lines = (
        ("recognition alone", alone),
        ("recognition and attribution", alone + attributed),
        ("companies", firms),
        ("figures and companies", alone + attributed + firms),
    )
    for name, seconds in lines:
        sys.stdout.write(f"{name}: {size / seconds / 1000:,.0f} thousand characters a second\n")
    many = sum(len(row) for one in found for _, row in one)
    sys.stdout.write(f"{size:,} characters in {len(rows)} articles, {many:,} figures\n")


if __name__ == "__main__":
    main()
