"""A source that takes long to read: the screen opens without it, and what is typed meanwhile is kept."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from threading import Event

import pytest
from driving import press, settled, until
from harbour import harbour
from shelf import empty_library

from tui.app.nutgraf import Nutgraf
from tui.app.screens.explorer import ExplorerScreen
from tui.app.screens.waiting import WaitingScreen
from tui.core.errors import NutgrafError
from tui.core.underway import Underway


class Slow:
    """An article that is read when the test says so."""

    def __init__(self, name="harbour.txt", error=None):
        self._go, self._error = Event(), error
        self.underway = Underway(name, self._read)

    def _read(self, say):
        say("harbour.test -> www.harbour.test")
        self._go.wait()
        if self._error is not None:
            raise self._error
        return harbour()

    def arrive(self):
        self._go.set()
        self.underway.wait()


@pytest.fixture
def slow():
    made = []

    def begin(*arguments):
        made.append(Slow(*arguments))
        return made[-1]

    yield begin
    for one in made:
        one.arrive()


def app_on(one, home):
    return Nutgraf(None, empty_library(home), underway=one.underway, at_top=True)


def shown(app):
    return re.sub(r"&#160;", " ", app.export_screenshot())


async def test_the_name_the_time_and_what_happens_are_shown_until_the_article_is_there(slow, home):
    one = slow("[b]harbour\x1b[2J.txt")
    async with app_on(one, home).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(pilot.app.screen, WaitingScreen)
        seen = shown(pilot.app)
        assert "Reading [b]harbour" in seen
        assert "harbour.test -&gt; www.harbour.test" in seen
        assert re.search(r"\b\d+ s\b", seen)
        one.arrive()
        await until(pilot, lambda: isinstance(pilot.app.screen, ExplorerScreen))
        await press(pilot, "q")
    assert pilot.app.return_code == 0


async def test_keys_typed_meanwhile_reach_the_article_in_their_order(slow, home):
    one = slow()
    async with app_on(one, home).run_test(size=(160, 45)) as pilot:
        await pilot.press("f", "f", "H", "o", "4", "g", "g", "question_mark")
        assert isinstance(pilot.app.screen, WaitingScreen)
        assert len(pilot.app.screen_stack) == 1
        one.arrive()
        await until(pilot, lambda: pilot.app._held == [] and len(pilot.app.screen_stack) > 1)
        await settled(pilot)
        explorer = pilot.app.screen_stack[0]
        assert isinstance(explorer, ExplorerScreen)
        second = sorted(explorer.pages.figures.values(), key=lambda figure: explorer.pages.span(figure.at))[1]
        assert explorer.figure == second.id
        assert len(explorer.notes) == 1


@pytest.mark.parametrize("key", ["q", "escape", "ctrl+q"])
async def test_the_reader_may_leave_before_it_is_read(slow, home, key):
    async with app_on(slow(), home).run_test() as pilot:
        await pilot.press(key)
    assert pilot.app.return_code == 0
    assert pilot.app.crash is None


async def test_a_source_that_cannot_be_read_ends_it_with_its_error(slow, home):
    one = slow("harbour.txt", NutgrafError("harbour.txt", "is no text"))
    async with app_on(one, home).run_test() as pilot:
        one.arrive()
        await until(pilot, lambda: not pilot.app.is_running or pilot.app._exit)
    assert pilot.app.return_code == 1
    assert str(pilot.app.crash) == "harbour.txt: is no text"


@pytest.mark.parametrize("size", [(20, 5), (8, 2), (1, 1)])
async def test_a_tiny_terminal_is_no_trouble(slow, home, size):
    async with app_on(slow("a" * 300), home).run_test(size=size) as pilot:
        await pilot.pause()
        assert isinstance(pilot.app.screen, WaitingScreen)


pty = pytest.importorskip("pty")

SCRIPT = """
import sys, time
from pathlib import Path
from tui import cli
from tui.core import pipeline
from tui.core.errors import NutgrafError
real, gate = pipeline.parse_source, Path(sys.argv[2])
def slowly(name, say=None):
    while not gate.exists():
        time.sleep(0.02)
    if gate.read_text(encoding="utf-8"):
        raise NutgrafError(name, gate.read_text(encoding="utf-8"))
    return real(name, say)
pipeline.parse_source = slowly
sys.exit(cli.main(["open", sys.argv[1]]))
"""
STORY = "Quarry Sold for $3 million\n\nThe quarry was sold on Monday for $3 million.\n"


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_in_a_terminal_the_article_follows_the_wait(start, story, tmp_path):
    gate = tmp_path / "gate"
    one = start(sys.executable, "-c", SCRIPT, str(story), str(gate))
    one.shows(b"Reading")
    gate.write_text("", encoding="utf-8")
    one.shows(b"quarry was sold")
    one.send(b"q")
    assert one.ends() == 0
    assert one.given_back


def test_in_a_terminal_an_error_after_the_wait_is_one_line(start, story, tmp_path):
    gate = tmp_path / "gate"
    one = start(sys.executable, "-c", SCRIPT, str(story), str(gate))
    one.shows(b"Reading")
    gate.write_text("is no text", encoding="utf-8")
    assert one.ends() == 1
    assert one.given_back
    told = one.output.rpartition(b"\x1b[?1049l")[2].decode()
    assert re.search(r"nutgraf: \S*story\.txt: is no text\r\n$", told)
    assert "Traceback" not in told


def test_a_source_that_is_not_there_opens_no_screen(start, tmp_path):
    one = start(sys.executable, "-m", "tui", str(tmp_path / "none.txt"))
    assert one.ends() == 1
    assert b"\x1b" not in one.output
    assert one.output.count(b"\n") == 1


PIPED = """
import os, sys, threading
import fcntl, termios
fcntl.ioctl(1, termios.TIOCSCTTY, 0)
reading, writing = os.pipe()
os.dup2(reading, 0)
def feed():
    os.write(writing, sys.argv[1].encode())
    if sys.argv[2]:
        import time
        time.sleep(float(sys.argv[2]))
    os.close(writing)
threading.Thread(target=feed, daemon=True).start()
os.close(reading)
from tui import cli
sys.stdin = open(0, closefd=False)
sys.exit(cli.main(["-"]))
"""


@pytest.mark.skipif(sys.platform == "darwin", reason="needs the terminal of a session by TIOCSCTTY")
@pytest.mark.parametrize("slowly", ["", "0.8"], ids=["at-once", "slowly"])
def test_standard_input_is_read_and_the_keys_come_from_the_terminal(start, slowly):
    one = start(sys.executable, "-c", PIPED, STORY, slowly)
    if slowly:
        one.shows(b"Reading standard input")
    one.shows(b"quarry was sold")
    one.send(b"q")
    assert one.ends() == 0
    assert one.given_back


def test_the_wait_is_not_loaded_for_an_article_that_is_there():
    code = "import sys; from tui.app import nutgraf; sys.exit('tui.app.screens.waiting' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, env=os.environ).returncode == 0


def test_in_a_terminal_the_reader_may_leave_before_it_is_read(start, story, tmp_path):
    one = start(sys.executable, "-c", SCRIPT, str(story), str(tmp_path / "gate"))
    one.shows(b"Reading")
    one.send(b"q")
    assert one.ends() == 0
    assert one.given_back
