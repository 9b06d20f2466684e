"""The app in a real pseudo-terminal: it starts, ends as it is told, and gives the terminal back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from terminals import ENTERED, LEFT, PATIENCE

from tui.app.terminals import terminal
from tui.core.errors import NutgrafError

pty = pytest.importorskip("pty")

COMMAND = (sys.executable, "-m", "tui")
ON_LIBRARY = """
import sys
from pathlib import Path
from tui import cli
from tui.core import places
home = Path(sys.argv[1])
places.shipped = lambda folder, real=places.shipped: home / "none" if folder == "content" else real(folder)
{more}
sys.exit(cli.main([]))
"""
CRASH = """
from tui.app.screens.library import LibraryScreen
def fail(self):
    secret = "in a variable"
    raise ValueError("lost\\x1b[2J track")
LibraryScreen.on_screen_resume = fail
"""


@pytest.fixture
def start_empty(start, home):
    """Start it on a library that holds nothing."""

    def begin(more=""):
        return start(sys.executable, "-c", ON_LIBRARY.format(more=more), str(home))

    return begin


def test_q_quits_and_the_terminal_is_given_back(start_empty):
    one = start_empty()
    one.shows(ENTERED).shows(b"Nothing here yet")
    one.send(b"q")
    assert one.ends() == 0
    assert one.given_back


def test_the_command_opens_a_file_and_q_quits(start, tmp_path):
    story = tmp_path / "story.txt"
    story.write_text(
        "Quarry Sold for $3 million\n\nThe quarry was sold on Monday for $3 million.\n", encoding="utf-8"
    )
    one = start(*COMMAND, str(story))
    one.shows(ENTERED).shows(b"Quarry")
    one.send(b"q")
    one.until(lambda: one.process.poll() is not None or b"Library" in one.output)
    if one.process.poll() is None:
        one.send(b"q")
    assert one.ends() == 0
    assert one.given_back


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGQUIT", "SIGINT"])
def test_a_signal_ends_it_and_the_terminal_is_given_back(start_empty, name):
    one = start_empty()
    one.shows(b"Nothing here yet")
    number = getattr(signal, name)
    one.process.send_signal(number)
    assert one.ends() == 128 + number
    assert one.given_back


def test_a_crash_is_one_line_and_a_failure(start_empty):
    one = start_empty(more=CRASH)
    assert one.ends() == 1
    assert one.given_back
    told = one.output.rpartition(LEFT)[2].decode()
    assert "nutgraf: internal error: ValueError: lost" in told
    assert "secret" not in told
    assert "Traceback" not in told
    assert "\x1b[2J" not in told


def test_bytes_that_are_no_text_do_not_end_it(start_empty):
    one = start_empty()
    one.shows(b"Nothing here yet")
    one.send(b"\xff\xfe\x80\xc3(" + bytes(range(128, 256)))
    one.send(b"\x1b[<" + b"9" * 300 + b";1;1M\x1b[999999999999~\x1bP\x1b\\")
    one.send(b"\x1b[200~\xe2\x82\x1b[201~")
    one.send(b"?")
    one.shows(b"type to find a key")
    one.send(b"\x11")
    assert one.ends() == 0
    assert one.given_back


def test_it_ends_when_the_terminal_is_gone(start_empty):
    one = start_empty()
    one.shows(b"Nothing here yet")
    os.close(one.worker)
    os.close(one.master)
    assert one.process.wait(PATIENCE) != 0


@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
def test_without_a_terminal_it_says_so(home, tmp_path, stream):
    _, worker = pty.openpty()
    others = dict.fromkeys(("stdin", "stdout", "stderr"), worker)
    with (tmp_path / "file").open("w+b") as file:
        done = subprocess.run(
            COMMAND,
            **{**others, stream: file},
            check=False,
            timeout=PATIENCE,
            env={**os.environ, "TERM": "xterm", "NUTGRAF_HOME": str(home)},
        )
        file.seek(0)
        assert b"\x1b" not in file.read()
    assert done.returncode == 1


def test_a_dumb_terminal_is_refused_in_one_line(start, home):
    one = start(*COMMAND, TERM="dumb")
    assert one.ends() == 1
    assert one.output.startswith(b"nutgraf: TERM: a terminal of kind 'dumb' cannot show the explorer")
    assert one.output.count(b"\n") == 1
    assert not Path(home).exists()


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_the_check_names_the_stream(monkeypatch, missing):
    monkeypatch.setattr(os, "isatty", lambda number: number != missing)
    monkeypatch.setenv("TERM", "xterm")
    with pytest.raises(NutgrafError, match=("standard input", "standard output", "standard error")[missing]):
        terminal.check()


def test_a_terminal_passes(monkeypatch):
    monkeypatch.setattr(os, "isatty", lambda _: True)
    monkeypatch.setenv("TERM", "tmux-256color")
    terminal.check()


def test_the_check_does_not_load_the_screen():
    code = "import sys, tui.app.terminals.terminal; sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_loses_neither_the_place_nor_what_was_said_to_be_saved(start, home, tmp_path, name):
    story = tmp_path / "story.txt"
    lines = [f"The quarry sold {number} tonnes of slate in spring." for number in range(20, 60)]
    story.write_text("Slate Sells Well\n\n" + "\n\n".join(lines) + "\n", encoding="utf-8")
    one = start(*COMMAND, str(story))
    one.shows(b"20 tonnes")
    one.send(b"}}}a")
    one.shows(b"new line")
    one.send(b"ask the foreman\r")
    one.shows(b"Note saved")
    one.send(b"G")
    one.shows(b"59 tonnes")
    number = getattr(signal, name)
    one.process.send_signal(number)
    assert one.ends() == 128 + number
    assert one.given_back
    assert "ask the foreman" in (home / "data/notes/slate-sells-well.yaml").read_text(encoding="utf-8")
    places = (home / "data/positions.yaml").read_text(encoding="utf-8")
    assert "slate-sells-well" in places
    assert "paragraph: 39" in places
