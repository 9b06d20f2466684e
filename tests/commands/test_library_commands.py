"""Library, notes and check as their users meet them on the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tui.cli import main
from tui.core import store
from tui.core.library import Library

FIXTURE = Path(__file__).parent.parent / "fixtures" / "store" / "harbour-line.yaml"
ARTICLE = store.load_article(FIXTURE.read_bytes(), "f")
ID = ARTICLE.id
QUOTE = "three berths, two cranes"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NUTGRAF_HOME", str(tmp_path / "home"))
    Library.open().add(ARTICLE)
    return tmp_path / "home"


@pytest.fixture
def run(capsys):
    def one(*words):
        try:
            code = main([str(word) for word in words])
        except SystemExit as leaving:
            code = leaving.code
        out, err = capsys.readouterr()
        return code, out, err

    return one


def _refused(outcome, reason):
    code, out, err = outcome
    assert (code, out) == (1, "")
    assert err.startswith("nutgraf: ")
    assert err.count("\n") == 1
    assert reason in err


def test_a_note_from_add_to_remove(run):
    code, out, err = run("note", "add", ID, "--quote", QUOTE, "--note", "Who pays?", "--id", "q1")
    assert (code, out, err) == (0, "q1\n", "")
    (note,) = json.loads(run("notes", ID, "--format", "json")[1])
    assert (note["quote"], note["note"], note["state"]) == (QUOTE, "Who pays?", "placed")
    assert note["at"] == {"section": "s1", "paragraph": 1, "start": 37, "end": 61}
    assert run("note", "edit", "q1", "--note", "Who pays, and when?")[0] == 0
    assert "Who pays, and when?" in run("notes")[1]
    assert run("notes", "--format", "markdown")[1] == run("export", ID)[1]
    assert run("note", "remove", "q1") == (0, "q1\n", "")
    assert json.loads(run("notes", "--format", "json")[1]) == []


def test_a_note_on_the_article_gets_an_id(run):
    code, out, _ = run("note", "add", ID, "--note", "Dear.")
    assert code == 0
    assert out.strip().isalnum()


def test_what_cannot_be_noted_is_one_line(run):
    _refused(run("note", "add", ID), "--quote")
    _refused(run("note", "add", ID, "--quote", "no such words"), "not in the article")
    _refused(run("note", "add", "nothing", "--note", "x"), "no such article")
    _refused(run("note", "edit", "zz", "--note", "x"), "no note with this id")
    _refused(run("note", "remove", "zz"), "no note with this id")
    _refused(run("notes", "nothing"), "no such article")
    _refused(run("export", "nothing"), "no such article")


def test_notes_outlive_their_article(run):
    run("note", "add", ID, "--quote", QUOTE, "--note", "x", "--id", "q1")
    code, out, err = run("remove", ID)
    assert (code, out) == (0, f"{ID}\t{ARTICLE.title}\n")
    assert "trash" in err
    assert ID not in run("list")[1]
    assert QUOTE in run("notes", ID)[1]
    assert run("note", "edit", "q1", "--note", "y")[0] == 0
    assert f"> {QUOTE}" in run("export", ID)[1]


def test_export_writes_over_nothing_unasked(run, tmp_path):
    path = tmp_path / "notes.md"
    path.write_text("mine", encoding="utf-8")
    _refused(run("export", ID, "-o", path), "--force")
    assert path.read_text(encoding="utf-8") == "mine"
    assert run("export", ID, "-o", path, "--force")[0] == 0
    assert path.read_text(encoding="utf-8").startswith("# Norrgate")


def test_list_names_what_is_broken_and_lists_the_rest(run, home):
    (home / "data" / "articles" / "bad.yaml").write_text("nutgraf: 1\nid: [", encoding="utf-8")
    code, out, err = run("list", "--format", "json")
    assert code == 1
    assert ID in [entry["id"] for entry in json.loads(out)]
    assert "bad.yaml: line " in err
    assert ID in run("list")[1]


def test_broken_notes_are_named_and_the_rest_listed(run, home):
    run("note", "add", ID, "--note", "kept")
    (home / "data" / "notes" / "bad.yaml").write_text("nutgraf: 1\n", encoding="utf-8")
    code, out, err = run("notes", "--format", "json")
    assert (code, len(json.loads(out))) == (1, 1)
    assert "bad.yaml: line 1: article: is missing" in err


def test_check(run, home, tmp_path):
    run("note", "add", ID, "--note", "x")
    assert run("check") == (0, "3 files checked, 0 broken\n", "")
    assert run("check", home)[0] == 0
    assert run("check", FIXTURE) == (0, "1 file checked, 0 broken\n", "")
    _refused(run("check", tmp_path / "none.yaml"), "no such file")
    text = FIXTURE.read_text(encoding="utf-8")
    bad = tmp_path / "bad.yaml"
    for old, new, reason in (
        ("kind: money", "kind: mony", "line 38: figures[0].kind"),
        (
            "2.4 billion Danish kroner will",
            "A lot will",
            "line 37: figures[0]: its words are not in the text",
        ),
        ("nutgraf: 1", "netgraf: 1", "line 1: this is no article"),
        ("- id: s2", "- id: 'open", "line "),
    ):
        assert old in text
        bad.write_text(text.replace(old, new, 1), encoding="utf-8")
        code, out, err = run("check", bad, FIXTURE)
        assert (code, out) == (1, "2 files checked, 1 broken\n")
        assert f"nutgraf: {bad}: {reason}" in err
    run("remove", ID)
    (home / "data" / "notes" / f"{ID}.yaml").write_text("nutgraf: 1\nnotes: []\n", encoding="utf-8")
    assert "article: is missing" in run("check")[2]


def test_a_note_does_not_load_the_screen():
    script = "import sys; from tui.cli import main; main(sys.argv[1:]); sys.exit('textual' in sys.modules)"
    words = ["note", "add", ID, "--note", "x"]
    run = subprocess.run(
        [sys.executable, "-c", script, *words], env=os.environ, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
