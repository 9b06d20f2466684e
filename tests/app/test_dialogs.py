from __future__ import annotations

import threading

import pytest
from harbour import harbour
from shelf import app, empty_library, type_in, until
from textual import events
from textual.widgets import Input, Static, TextArea

from tui.app.nutgraf import Nutgraf
from tui.app.screens import add
from tui.app.screens.add import AddScreen, complete
from tui.app.screens.ask import Confirm, NoteEditor, Prompt
from tui.app.screens.export import ExportScreen
from tui.core.errors import NutgrafError

NOTHING = "not answered"


class Asked:
    """What a dialog gave."""

    def __init__(self):
        self.answer = NOTHING

    def __call__(self, answer):
        self.answer = answer


async def ask(pilot, dialog):
    asked = Asked()
    await pilot.app.push_screen(dialog, asked)
    return asked


def top(pilot):
    return type(pilot.app.screen).__name__


# A line.


async def test_a_prompt_gives_the_line(home):
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, Prompt("Which [one]?", "a"))
        await type_in(pilot, "b [q]")
        await pilot.press("enter")
        await until(pilot, lambda: asked.answer == "ab [q]")


async def test_escape_leaves_a_prompt(home):
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, Prompt("Which?"))
        await pilot.press("q", "escape")
        await until(pilot, lambda: asked.answer is None)


@pytest.mark.parametrize(("key", "answer"), [("y", True), ("n", False), ("escape", False), ("q", False)])
async def test_yes_or_no(home, key, answer):
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, Confirm("Write over it?"))
        await pilot.press("x", "enter", key)
        await until(pilot, lambda: asked.answer is answer)


# The text of a note.


async def test_enter_saves_a_note_and_ctrl_j_begins_a_line(home):
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, NoteEditor("The words [of] it", "Old"))
        await type_in(pilot, " and new")
        await pilot.press("ctrl+j")
        await type_in(pilot, "more q")
        await pilot.press("enter")
        await until(pilot, lambda: asked.answer == "Old and new\nmore q")


async def test_a_pasted_note_keeps_its_lines(home):
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, NoteEditor(""))
        pilot.app.post_message(events.Paste("one\ntwo"))
        await until(pilot, lambda: pilot.app.screen.query_one(TextArea).text)
        await pilot.press("enter")
        await until(pilot, lambda: asked.answer == "one\ntwo")


async def test_escape_leaves_an_unchanged_note(home):
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, NoteEditor("words", "Old"))
        await pilot.press("escape")
        await until(pilot, lambda: asked.answer is None)


@pytest.mark.parametrize(("key", "answer"), [("s", "Oldx"), ("d", None)])
async def test_escape_asks_before_a_changed_note_is_lost(home, key, answer):
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, NoteEditor("words", "Old"))
        await pilot.press("x", "escape")
        await until(pilot, lambda: top(pilot) == "Unsaved")
        await pilot.press("escape")
        await until(pilot, lambda: top(pilot) == "NoteEditor")
        assert asked.answer == NOTHING
        await pilot.press("escape")
        await until(pilot, lambda: top(pilot) == "Unsaved")
        await pilot.press(key)
        await until(pilot, lambda: asked.answer == answer)


async def test_a_long_quote_is_shortened(home):
    async with app(home).run_test() as pilot:
        await ask(pilot, NoteEditor("word " * 500))
        shown = str(pilot.app.screen.query_one(".said", Static).content)
        assert len(shown) < 300
        assert shown.endswith("…”")


# Where to write.


async def test_an_export_is_written_where_the_reader_says(home, tmp_path):
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, ExportScreen("# Marks\n", "marks.md"))
        pilot.app.screen.query_one(Input).value = str(tmp_path / "out.md")
        await pilot.press("enter")
        await until(pilot, lambda: asked.answer == str(tmp_path / "out.md"))
    assert (tmp_path / "out.md").read_text(encoding="utf-8") == "# Marks\n"


async def test_the_usual_place_is_the_working_folder(home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, ExportScreen("text", "marks.md"))
        await pilot.press("enter")
        await until(pilot, lambda: asked.answer == str(tmp_path / "marks.md"))


@pytest.mark.parametrize(("key", "left"), [("n", "old"), ("y", "new")])
async def test_a_file_is_not_written_over_unasked(home, tmp_path, key, left):
    path = tmp_path / "marks.md"
    path.write_text("old", encoding="utf-8")
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, ExportScreen("new", "marks.md"))
        pilot.app.screen.query_one(Input).value = str(path)
        await pilot.press("enter")
        await until(pilot, lambda: top(pilot) == "Confirm")
        await pilot.press(key)
        await until(pilot, lambda: asked.answer == str(path) if key == "y" else top(pilot) == "ExportScreen")
    assert path.read_text(encoding="utf-8") == left


async def test_what_cannot_be_written_is_told_and_the_path_stays(home, tmp_path):
    async with app(home).run_test() as pilot:
        asked = await ask(pilot, ExportScreen("new", "marks.md"))
        for wrong in (tmp_path, tmp_path / "none" / "marks.md"):
            pilot.app.screen.query_one(Input).value = str(wrong)
            await pilot.press("enter")
            problem = pilot.app.screen.query_one(".problem", Static)
            await until(pilot, lambda problem=problem: problem.has_class("shown"))
            assert pilot.app.screen.query_one(Input).value == str(wrong)
            await pilot.press("end", "backspace")
            await until(pilot, lambda problem=problem: not problem.has_class("shown"))
        assert asked.answer == NOTHING


# Open or paste.


def dialog(pilot):
    assert isinstance(pilot.app.screen, AddScreen)
    return pilot.app.screen


def under(pilot):
    return str(dialog(pilot).query_one(".under", Static).content)


@pytest.fixture
def parsed(monkeypatch):
    """Every source is the article of the tests; what was asked for is kept."""
    asked = []

    def parse(source, name=""):
        asked.append((source, name))
        if "missing" in source:
            raise NutgrafError(source, "no such file")
        return harbour()

    monkeypatch.setattr(add.pipeline, "parse_source", parse)
    monkeypatch.setattr(add.pipeline, "parse_text", parse)
    return asked


async def test_a_path_is_read_added_and_opened(home, parsed, monkeypatch):
    monkeypatch.setenv("HOME", "/nowhere")
    async with Nutgraf(None, empty_library(home)).run_test() as pilot:
        await pilot.press("o")
        await until(pilot, lambda: top(pilot) == "AddScreen")
        await type_in(pilot, "~/a story.txt")
        await pilot.press("enter")
        await until(pilot, lambda: top(pilot) == "ExplorerScreen")
        assert parsed == [("/nowhere/a story.txt", "")]
        assert [one.id for one in pilot.app.library.entries()] == [harbour().id]


async def test_a_pasted_text_is_read_added_and_opened(home, parsed):
    async with Nutgraf(None, empty_library(home)).run_test() as pilot:
        await pilot.press("o")
        await until(pilot, lambda: top(pilot) == "AddScreen")
        pilot.app.post_message(events.Paste("A [title]\r\n\r\nAnd a body.\r"))
        await until(pilot, lambda: "Pasted, 5 words in 2 lines" in under(pilot))
        assert "“A [title]”" in under(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: top(pilot) == "ExplorerScreen")
        assert parsed == [("A [title]\n\nAnd a body.\n", "pasted")]


async def test_a_path_typed_after_a_paste_counts(home, parsed):
    async with Nutgraf(None, empty_library(home)).run_test() as pilot:
        await pilot.press("o")
        await until(pilot, lambda: top(pilot) == "AddScreen")
        pilot.app.post_message(events.Paste("A title\n\nAnd a body."))
        await until(pilot, lambda: "Pasted" in under(pilot))
        await type_in(pilot, "x.txt")
        assert "Pasted" not in under(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: parsed == [("x.txt", "")])


async def test_a_pasted_path_is_a_path(home, parsed):
    async with Nutgraf(None, empty_library(home)).run_test() as pilot:
        await pilot.press("o")
        await until(pilot, lambda: top(pilot) == "AddScreen")
        pilot.app.post_message(events.Paste("stories/x.txt\n"))
        await until(pilot, lambda: dialog(pilot).line.value)
        await pilot.press("enter")
        await until(pilot, lambda: parsed == [("stories/x.txt", "")])


@pytest.mark.usefixtures("parsed")
async def test_what_cannot_be_read_is_told_and_the_path_stays(home):
    async with Nutgraf(None, empty_library(home)).run_test() as pilot:
        await pilot.press("o")
        await until(pilot, lambda: top(pilot) == "AddScreen")
        await type_in(pilot, "missing.txt")
        await pilot.press("enter")
        problem = dialog(pilot).query_one(".problem", Static)
        await until(pilot, lambda: problem.has_class("shown"))
        assert str(problem.content) == "missing.txt: no such file"
        assert dialog(pilot).line.value == "missing.txt"


async def test_who_leaves_while_it_is_read_gets_nothing_added(home, monkeypatch):
    go_on = threading.Event()

    def slow(_):
        go_on.wait(10)
        return harbour()

    monkeypatch.setattr(add.pipeline, "parse_source", slow)
    async with Nutgraf(None, empty_library(home)).run_test() as pilot:
        await pilot.press("o")
        await pilot.pause()
        await type_in(pilot, "x")
        await pilot.press("enter")
        await pilot.pause()
        assert "Reading x…" in under(pilot)
        await pilot.press("escape")
        await pilot.pause()
        go_on.set()
        await until(pilot, lambda: top(pilot) == "LibraryScreen")
        assert pilot.app.library.entries() == ()


async def test_tab_completes_a_path(home, tmp_path):
    (tmp_path / "stories").mkdir()
    async with app(home).run_test() as pilot:
        await pilot.press("o")
        await until(pilot, lambda: top(pilot) == "AddScreen")
        dialog(pilot).line.value = f"{tmp_path}/sto"
        await pilot.press("tab")
        await until(pilot, lambda: dialog(pilot).line.value == f"{tmp_path}/stories/")


def test_completion(tmp_path, monkeypatch):
    for name in ("ore-1.txt", "ore-2.txt", ".hidden", "zinc.txt"):
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    base = f"{tmp_path}/"
    assert complete(base + "o") == (base + "ore-", ("ore-1.txt", "ore-2.txt"))
    assert complete(base + "z") == (base + "zinc.txt", ("zinc.txt",))
    assert complete(base + "f") == (base + "folder/", ("folder/",))
    assert complete(base + "none") == (base + "none", ())
    assert complete(base + ".") == (base + ".hidden", (".hidden",))
    assert complete(base)[1] == ("folder/", "ore-1.txt", "ore-2.txt", "zinc.txt")
    assert complete(base + "nowhere/x") == (base + "nowhere/x", ())
    monkeypatch.chdir(tmp_path)
    assert complete("zi") == ("zinc.txt", ("zinc.txt",))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert complete("~/zi") == ("~/zinc.txt", ("zinc.txt",))


async def test_enter_does_not_overtake_the_letters_before_it(home):
    given = []
    async with Nutgraf(None, empty_library(home)).run_test() as pilot:
        await pilot.app.push_screen(NoteEditor("Ships came."), given.append)
        for key in ("o", "n", "e", "enter"):
            pilot.app.post_message(events.Key(key, key if len(key) == 1 else "\r"))
        await until(pilot, lambda: given)
    assert given == ["one"]
