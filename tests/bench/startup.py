"""Start-up as ratios taken in one run: `make bench`.

- `nutgraf parse` of the shipped seed article against `python -c "import yaml, re, json"`, whole processes;
- importing the figures package after yaml, whole processes, in milliseconds more than yaml alone;
- first paint of the shipped article against a bare Textual app with one Static, in a pseudo-terminal.

The two sides of a ratio run in turn.
"""

from __future__ import annotations

import argparse
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from fcntl import ioctl
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEED = next((ROOT / "seeds").glob("*.txt"))
NUTGRAF = [sys.executable, "-m", "tui"]
PYTHON = [sys.executable, "-c", "import yaml, re, json"]
YAML = [sys.executable, "-c", "import yaml"]
FIGURES = [
    sys.executable,
    "-c",
    "import yaml, tui.core.figures.link, tui.core.figures.recognition.recognise",
]
BARE_APP = """
from textual.app import App
from textual.widgets import Static

class Bare(App):
    def compose(self):
        yield Static("Outline")

Bare().run()
"""
BARE = [sys.executable, "-c", BARE_APP]
LINES, COLUMNS = 45, 160
LONGEST = 20.0


def process_seconds(command: list[str]) -> float:
    """Wall seconds of a whole process."""
    began = time.perf_counter()
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def paint_seconds(command: list[str], word: bytes, home: str) -> float:
    """Seconds from the start of a terminal program until a word is on its screen; then it is ended."""
    began = time.perf_counter()
    child, screen = pty.fork()
    if child == 0:
        os.chdir(ROOT)
        os.environ.update(NUTGRAF_HOME=home, TERM="xterm-256color")
        os.execv(command[0], command)
    ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    seen = b""
    try:
        while word not in seen:
            if not select.select([screen], [], [], LONGEST)[0]:
                raise SystemExit(f"{command}: {word!r} did not appear")
            seen += os.read(screen, 65536)
        return time.perf_counter() - began
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(screen)


def ratio(name: str, ours: list[float], base: list[float]) -> None:
    """Print medians and the median of the ratios pair by pair."""
    pairs = statistics.median(a / b for a, b in zip(ours, base, strict=True))
    print(
        f"{name}: {1000 * statistics.median(ours):.0f} ms against {1000 * statistics.median(base):.0f} ms,"
        f" ratio {pairs:.2f} (median of {len(ours)} pairs)"
    )


def main() -> None:
    """Take the measurements and print a line for each."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=11)
    rounds = range(parser.parse_args().rounds)
    parse = [*NUTGRAF, "parse", str(SEED), "--format", "json"]
    process_seconds(parse)
    pairs = [(process_seconds(parse), process_seconds(PYTHON)) for _ in rounds]
    ratio("parse of the seed / python importing yaml, re, json", *map(list, zip(*pairs, strict=True)))
    process_seconds(FIGURES)
    more = [process_seconds(FIGURES) - process_seconds(YAML) for _ in rounds]
    print(f"importing the figures package: {1000 * statistics.median(more):.0f} ms more than yaml alone")
    with tempfile.TemporaryDirectory() as home:
        paint_seconds(NUTGRAF, b"Outline", home)
        pairs = [
            (paint_seconds(NUTGRAF, b"Outline", home), paint_seconds(BARE, b"Outline", home)) for _ in rounds
        ]
    ratio("first paint / bare Textual with one Static", *map(list, zip(*pairs, strict=True)))


if __name__ == "__main__":
    main()
