"""`nutgraf add` of a folder of 1,000 articles into an empty home, and once more: `make bench`.

The articles are the own ones of tests/accuracy/texts with other companies and other numbers. `again` follows
the run on all cores and finds every article unchanged; `one core` is the same command into a home of its own,
when the system gives it one core only. Where others use the machine, too, the ratio of the
two runs says less than the seconds of CPU, all processes together.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
OWN = ROOT / "tests/accuracy"
ADD = [sys.executable, "-m", "tui", "add"]
SYLLABLES = ("bar", "cal", "den", "dor", "fen", "gal", "hol", "kes", "lan", "mor", "nar", "pel", "ras", "sol")
NUMBER = re.compile(r"\d+(?![\d:])")
YEARS = range(1900, 2101)


def altered(name: str, chance: random.Random) -> str:
    """An own article with invented companies in the place of its own, and with other numbers."""
    text = (OWN / "texts" / f"{name}.txt").read_text(encoding="utf-8")
    gold = yaml.safe_load((OWN / "gold" / f"{name}.yaml").read_text(encoding="utf-8"))
    for firm in gold["companies"]:
        if firm.get("type", "company") == "company":
            new = "".join(chance.sample(SYLLABLES, 2)).title()
            for form in sorted(firm.get("names", [firm["name"]]), key=len, reverse=True):
                text = re.sub(rf"\b{re.escape(form)}\b", new, text)
    return NUMBER.sub(lambda number: _other(number.group(), chance), text)


def _other(number: str, chance: random.Random) -> str:
    """A number with as many digits; years and single digits stay."""
    if len(number) < 2 or int(number) in YEARS:
        return number
    return "".join([chance.choice("123456789"), *chance.choices("0123456789", k=len(number) - 1)])


def make(folder: Path, count: int) -> int:
    """Write so many articles; gives their size in bytes."""
    names = sorted(path.stem for path in (OWN / "texts").glob("*.txt"))
    chance = random.Random(7)  # noqa: S311  (articles that come out the same every time)
    size = 0
    for number in range(count):
        text = altered(names[number % len(names)], chance).encode()
        (folder / f"article-{number:05}.txt").write_bytes(text)
        size += len(text)
    return size


def add(folder: Path, home: Path, begin: Callable[[], None] | None = None) -> tuple[float, float, str]:
    """Wall seconds, seconds of the processor, and the last line that the command says."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    done = subprocess.run(
        [*ADD, str(folder)],
        check=True,
        cwd=ROOT,
        env=os.environ | {"NUTGRAF_HOME": str(home)},
        preexec_fn=begin,
        capture_output=True,
        text=True,
    )
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, used, done.stderr.strip().splitlines()[-1]


def one_core() -> None:
    """Let this process and its children use one core."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def main() -> None:
    """Print a line for each run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=1000)
    count = parser.parse_args().articles
    work = Path(tempfile.mkdtemp(prefix="nutgraf-bench-"))
    try:
        folder = work / "articles"
        folder.mkdir()
        size = make(folder, count)
        print(f"{count:,} articles, {size / 1e6:.1f} MB, {os.cpu_count()} cores\n")
        print("| run | seconds | articles a second | of CPU | cores busy | said |")
        print("| --- | --: | --: | --: | --: | --- |")
        runs: list[tuple[str, str, Callable[[], None] | None]]
        runs = [("all cores", "all", None), ("all cores, again", "all", None)]
        if hasattr(os, "sched_setaffinity"):
            runs.append(("one core", "one", one_core))
        for name, home, begin in runs:
            wall, used, said = add(folder, work / home, begin)
            print(
                f"| {name} | {wall:.1f} | {count / wall:.0f} | {used:.1f} | {used / wall:.2f} | {said} |",
                flush=True,
            )
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
