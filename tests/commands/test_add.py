"""`nutgraf add`: folders, many files on all cores, what is there already, and what goes wrong on the way."""

from __future__ import annotations

import importlib
import json
import os
import re
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from shutil import which

import pytest

from tui.cli import main
from tui.commands import add, folders, workers
from tui.core import store
from tui.core.errors import NutgrafError
from tui.core.library import Library
from tui.core.read import forms, opening, source

FIXTURES = Path(__file__).parent.parent / "fixtures" / "read_html"
WORDS = [
    "port",
    "crane",
    "quay",
    "berth",
    "tariff",
    "ferry",
    "grain",
    "steel",
    "cargo",
    "vessel",
    "lease",
    "rate",
    "union",
    "wage",
    "order",
    "plant",
]


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NUTGRAF_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def run(capsys):
    def one(*words):
        code = main(["add", *(str(word) for word in words)])
        out, err = capsys.readouterr()
        return code, out.splitlines(), err.splitlines()

    return one


def _text(number):
    word = WORDS[number % len(WORDS)]
    body = " ".join(f"{word}{number}x{n}" for n in range(40))
    return f"Kilnworth {number} buys a {word}\n\nIt paid ${number + 1} million for the {word}. {body}.\n"


def _folder(path, count):
    path.mkdir(exist_ok=True)
    for number in range(count):
        (path / f"a{number:03}.txt").write_text(_text(number), encoding="utf-8")
    return path


def test_one_source(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(_text(1), encoding="utf-8")
    line = "kilnworth-1-buys-a-crane\tKilnworth 1 buys a crane"
    assert run(path) == (0, [line], [])
    assert run(path) == (0, [line], ["nutgraf: kilnworth-1-buys-a-crane: unchanged"])
    path.write_text(_text(1).replace("$2 million", "$3 million"), encoding="utf-8")
    code, out, err = run(path)
    assert (code, out) == (0, [line])
    assert "1 figure altered: $2 million -> $3 million" in err[0]
    copy = tmp_path / "copy.txt"
    copy.write_bytes(path.read_bytes())
    code, out, err = run(copy)
    assert (code, out) == (0, [line])
    assert err[0].endswith("copy.txt: the library has this text already: kilnworth-1-buys-a-crane")


def test_an_edited_article_is_refused_also_where_its_source_is_unchanged(run, tmp_path, home):
    path = tmp_path / "a.txt"
    path.write_text(_text(1), encoding="utf-8")
    run(path)
    (kept,) = (home / "data" / "articles").glob("*.yaml")
    kept.write_text("# mine\n" + kept.read_text(encoding="utf-8"), encoding="utf-8")
    code, out, err = run(path)
    assert (code, out) == (1, [])
    assert "--replace" in err[0]
    assert run(path, "--replace")[0] == 0
    assert not kept.read_text(encoding="utf-8").startswith("#")


def test_a_folder_in_order_with_a_count(run, tmp_path):
    folder = _folder(tmp_path / "f", 3)
    (folder / "copy.txt").write_text(_text(1), encoding="utf-8")
    (folder / "bad.txt").write_bytes(b"\0" * 500)
    (folder / "empty.txt").write_text("", encoding="utf-8")
    code, out, err = run(folder)
    assert code == 1
    assert [line.partition("\t")[0][:11] for line in out] == ["kilnworth-0", "kilnworth-1", "kilnworth-2"]
    assert [re.sub(r".*/", "", line.removeprefix("nutgraf: ")) for line in err] == [
        "copy.txt: the library has this text already: kilnworth-1-buys-a-crane",
        "bad.txt: is not text",
        "empty.txt: is empty",
        "3 added, 1 duplicate, 2 failed",
    ]
    code, out, err = run(folder)
    assert (code, out) == (1, [])
    assert err[-1] == "nutgraf: 0 added, 3 unchanged, 1 duplicate, 2 failed"


def test_unchanged_sources_are_not_parsed(run, tmp_path, monkeypatch):
    folder = _folder(tmp_path / "f", 4)
    run(folder)
    (folder / "a002.txt").write_text(_text(2) + "\nOne line more.\n", encoding="utf-8")
    parsed = []

    def parse(name):
        parsed.append(name)
        return workers.parse(name)

    real = workers.parse_all
    monkeypatch.setattr(workers, "parse_all", lambda names: real(names, parse))
    code, out, err = run(folder)
    assert (code, len(out)) == (0, 1)
    assert [name.rpartition("/")[2] for name in parsed] == ["a002.txt"]
    assert err[-1] == "nutgraf: 0 added, 1 changed, 3 unchanged"


def test_many_files_on_all_cores(run, tmp_path, home):
    folder = _folder(tmp_path / "f", 60)
    (folder / "a030.txt").write_bytes(b"\0" * 500)
    code, out, err = run(folder)
    assert (code, len(out)) == (1, 59)
    assert [int(re.search(r"\d+", line)[0]) for line in out] == [n for n in range(60) if n != 30]
    assert "a030.txt" in err[0]
    assert err[-1] == "nutgraf: 59 added, 1 failed"
    cached = json.loads((home / "cache" / "library.json").read_text(encoding="utf-8"))
    assert len(cached[1]["own"]) == 59
    assert len(Library.open().entries()) == 60
    first = Library.open().article(out[0].partition("\t")[0])
    assert first.figures
    assert store.article_yaml(first) == (home / "data" / "articles" / f"{first.id}.yaml").read_text("utf-8")


DEADLY = """
import os
from tui.commands import workers

def parse(name):
    if name.endswith("deadly.txt"):
        os._exit(9)
    if name.endswith("faulty.txt"):
        raise RuntimeError("no such luck")
    return workers.parse(name)
"""


def test_a_file_that_kills_its_process_is_named_and_the_others_are_parsed(tmp_path, monkeypatch):
    (tmp_path / "deadly_parser.py").write_text(DEADLY, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    names = sorted(str(path) for path in _folder(tmp_path / "f", 40).iterdir())
    names[5], names[30] = str(tmp_path / "faulty.txt"), str(tmp_path / "deadly.txt")
    with closing(workers.parse_all(names, importlib.import_module("deadly_parser").parse)) as outcomes:
        found = list(outcomes)
    assert len(found) == 40
    failures = {number: one for number, one in enumerate(found) if isinstance(one, NutgrafError)}
    assert sorted(failures) == [5, 30]
    assert failures[5].reason == "internal error: RuntimeError: no such luck"
    assert failures[30].name.endswith("deadly.txt")
    assert "died" in failures[30].reason
    for number in (4, 29, 31, 39):
        assert found[number].article.title.startswith(f"Kilnworth {number} ")


def _at_work(group):
    """The processes of a group that parse."""
    done = subprocess.run(["ps", "-eo", "pgid=,args="], capture_output=True, text=True, check=True)
    lines = [line.strip() for line in done.stdout.splitlines()]
    return [line for line in lines if line.startswith(f"{group} ") and "spawn_main" in line]


@pytest.mark.skipif(which("ps") is None, reason="needs ps")
def test_ctrl_c_ends_it_and_what_was_told_is_there(tmp_path, home):
    _folder(tmp_path / "f", 400)
    process = subprocess.Popen(
        [sys.executable, "-m", "tui", "add", str(tmp_path / "f")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    told = [process.stdout.readline()]
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    told += out.splitlines(keepends=True)
    assert process.returncode == 130
    assert err == ""
    assert len(told) < 400
    for line in told:
        assert (home / "data" / "articles" / f"{line.partition(chr(9))[0]}.yaml").is_file()
    assert _at_work(process.pid) == []


def test_warnings_are_told_of_what_was_named(run, tmp_path):
    folder = tmp_path / "f"
    folder.mkdir()
    teaser = (FIXTURES / "teaser.html").read_bytes()
    (folder / "teaser.html").write_bytes(teaser)
    (tmp_path / "named.html").write_bytes(teaser)
    code, _, err = run(folder)
    assert (code, err) == (0, [])
    code, _, err = run(tmp_path / "named.html", "--replace")
    assert code == 0
    assert any("named.html" in line for line in err)


# Pages.


@pytest.fixture
def web(monkeypatch):
    """A web of one page; gives what was asked of it."""
    asked = []
    state = {"version": "1", "text": _text(1)}

    def page(url, known=None, **_):
        asked.append(known)
        if known and known.get("etag") == state["version"]:
            return None
        return _document(url, state["text"], state["version"])

    monkeypatch.setattr(opening, "page", page)
    return asked, state


def _document(url, text, version):
    document = forms.read(source.from_text(text, "page"))
    at = replace(document.source, url=url, sha256=sha256(text.encode()).hexdigest(), extra={"etag": version})
    return document._replace(source=at)


def test_a_page_is_fetched_again_only_where_it_changed(run, web):
    asked, state = web
    url = "https://example.org/crane"
    assert run(url)[0] == 0
    assert run(url)[2] == ["nutgraf: kilnworth-1-buys-a-crane: unchanged"]
    state.update(version="2", text=_text(1).replace("$2 million", "$3 million"))
    assert "1 figure altered" in run(url)[2][0]
    assert [known and known["etag"] for known in asked] == [None, "1", "1"]
    run(url, "--replace")
    assert asked[-1] is None
    assert run("kilnworth-1-buys-a-crane")[2] == ["nutgraf: kilnworth-1-buys-a-crane: unchanged"]


def test_an_article_is_read_again_by_its_id(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(_text(1), encoding="utf-8")
    run(path)
    path.write_text("Another title\n\n" + _text(7), encoding="utf-8")
    code, out, _ = run("kilnworth-1-buys-a-crane")
    assert (code, out) == (0, ["kilnworth-1-buys-a-crane\tAnother title"])
    shipped = next(entry.id for entry in Library.open().entries() if entry.shipped)
    code, out, err = run(shipped)
    assert (code, out) == (1, [])
    assert "does not know its file or address" in err[0]


def test_stored_articles_are_taken_as_they_are(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(_text(1), encoding="utf-8")
    article = workers.parse(str(path)).article
    stored = tmp_path / "stored.yaml"
    stored.write_text(store.article_yaml(article).replace("tags: []", "tags: [mine]"), encoding="utf-8")
    assert run(stored)[0] == 0
    assert Library.open().article(article.id).tags == ("mine",)
    assert Library.open().origin(article.id) is None
    assert run(stored)[2] == [f"nutgraf: {article.id}: unchanged"]


# Folders.


def test_visible_files_in_order_and_each_linked_folder_once(tmp_path):
    root = tmp_path / "root"
    for name in ("b/2.txt", "a/1.txt", "a/.hidden.txt", ".git/x.txt", "z.txt"):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    (root / "a" / "back").symlink_to(root)
    (root / "c").symlink_to(root / "b")
    (root / "dangling").symlink_to(root / "nothing")
    os.mkfifo(root / "pipe")
    names = [os.path.relpath(name, root) for name in folders.files(str(root))]
    assert names == ["z.txt", "a/1.txt", "b/2.txt"]


def test_no_folder_and_no_files(tmp_path):
    assert folders.files("-") == ["-"]
    assert folders.files("https://example.org/") == ["https://example.org/"]
    (tmp_path / "empty").mkdir()
    with pytest.raises(NutgrafError, match="no files in this folder"):
        folders.files(str(tmp_path / "empty"))


@pytest.mark.parametrize("name", ["x" * 5000, "no\0name", "nothing.txt", "\udcff"])
def test_names_that_no_file_has_are_one_line(run, name):
    code, out, err = run(name)
    assert (code, out, len(err)) == (1, [], 1)
    assert err[0].isprintable()


def test_standard_input_only_once(run):
    code, _, err = run("-", "-")
    assert code == 1
    assert "only once" in err[0]
    assert add._BATCH > 1
