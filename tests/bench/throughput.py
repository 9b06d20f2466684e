"""How fast text is read, and in how much memory: `make bench`.

The own articles of tests/accuracy/texts, in another order every time round, make one text of each size. It is
read in a process of its own, once for its sections alone and once for everything. Bytes are counted, 1 MB is
10^6 of them. `analysed` is the part in which companies and figures are looked for (`pipeline.MOST_TEXT`).
Time is that of the processor, which is the whole time on an idle machine: nothing here waits.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui.core import pipeline, sections
from tui.core.read import forms, source

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/accuracy/texts").glob("*.txt"))]
MB = 1_000_000
SIZES = (1, 2, 4, 8)
SMALL = 500
"""Articles one by one, about 1 MB of them."""


def articles() -> Iterator[str]:
    """The own articles without end, in another order every time round."""
    chance = random.Random(3)  # noqa: S311  (an order that comes out the same every time)
    while True:
        yield from chance.sample(TEXTS, len(TEXTS))


def text_of(size: int) -> str:
    """Articles under each other, of so many bytes."""
    parts, left = [], size
    for article in articles():
        part = article + "\n\n"
        parts.append(part)
        left -= len(part.encode())
        if left <= 0:
            break
    return "".join(parts).encode()[:size].decode("utf-8", "ignore")


def read(text: str, *, everything: bool) -> None:
    """Read a text as a file of its own would be."""
    document = forms.read(source.from_text(text, "text.txt"))
    if everything:
        pipeline.understand(document)
    else:
        sections.build(document)


def peak() -> float:
    """The most memory this process has held, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / MB if sys.platform == "darwin" else most * 1024 / MB


def measure(size: int, *, everything: bool) -> dict[str, float]:
    """Read one text of so many megabytes, or single articles for 0; what is loaded once is loaded before."""
    read(TEXTS[0], everything=everything)
    parts = [text_of(size * MB)] if size else [one for one, _ in zip(articles(), range(SMALL), strict=False)]
    total = sum(len(part.encode()) for part in parts)
    analysed = sum(len(part[: pipeline.MOST_TEXT].encode()) for part in parts)
    before = peak()
    began = time.process_time()
    for part in parts:
        read(part, everything=everything)
    seconds = time.process_time() - began
    return {
        "mb": total / MB,
        "analysed": analysed / MB,
        "seconds": seconds,
        "peak": peak(),
        "grown": peak() - before,
    }


def in_a_process(size: int, *, everything: bool) -> dict[str, Any]:
    """The measurement, in a process of its own."""
    command = [sys.executable, __file__, "--one", str(size), *(["--everything"] if everything else [])]
    done = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print a line for each size."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--one", type=int, help="measure one size here and print it as JSON")
    parser.add_argument("--everything", action="store_true", help="with --one: companies and figures, too")
    given = parser.parse_args()
    if given.one is not None:
        print(json.dumps(measure(given.one, everything=given.everything)))
        return
    print("| what | text, MB | seconds of CPU | MB/s of text | MB/s analysed | peak, MB | for the text |")
    print("| --- | --: | --: | --: | --: | --: | --: |")
    for everything in (False, True):
        name = "everything" if everything else "sections alone"
        for size in (*SIZES, 0):
            one = in_a_process(size, everything=everything)
            seconds = one["seconds"]
            analysed = f"{one['analysed'] / seconds:.2f}" if everything else ""
            text = f"{one['mb']:.1f}" if size else f"{one['mb']:.1f}, {SMALL} articles"
            print(
                f"| {name} | {text} | {seconds:.2f} | {one['mb'] / seconds:.2f} | {analysed}"
                f" | {one['peak']:.0f} | {one['grown']:.0f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
