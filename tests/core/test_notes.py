"""Promise P3: a note that was acknowledged is never lost."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from multiprocessing import get_context
from pathlib import Path

import pytest

from tui.core.errors import NutgrafError
from tui.core.marks.note import Anchor
from tui.core.model import Place
from tui.core.notes import Notebook, find, notebooks
from tui.core.storage import files, locks

ARTICLE = "norrgate-adds-to-its-harbour-line"
ANCHOR = Anchor(
    "three berths", 'Its chief called the plan "overdue": '[-32:], ", two cranes", Place("s1", 1, 37, 49)
)


@pytest.fixture
def book(tmp_path):
    return Notebook(tmp_path, ARTICLE)


def test_reading_creates_nothing(book, tmp_path):
    assert book.notes() == ()
    assert notebooks(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_added_notes_read_back_equal(book):
    first = book.add(ANCHOR, note="Ask: who pays?\n\nSee [50%] \x1b[31m", tags=("quay",))
    second = book.add(note="On the whole: dear.")
    assert book.notes() == (first, second)
    assert (first.kind, second.kind, first.state) == ("highlight", "note", "placed")
    assert "\x1b" not in first.note
    assert first.anchor == ANCHOR
    assert first.id.isalnum()
    assert first.created.endswith("Z")


def test_edit_remove_and_restore(book):
    one, two, three = (book.add(note=word) for word in ("one", "two", "three"))
    edited = book.edit(two.id, note="zwei", tags=("n",))
    assert (edited.note, edited.tags, edited.created) == ("zwei", ("n",), two.created)
    assert book.remove(two.id) == edited
    assert [note.id for note in book.notes()] == [one.id, three.id]
    book.restore(edited)
    assert {note.id for note in book.notes()} == {one.id, two.id, three.id}
    book.restore(two)
    assert book.get(two.id) == two


def test_ids_are_given_or_made(book):
    assert book.add(note="x", identity="nt-1").id == "nt-1"
    with pytest.raises(NutgrafError, match="already"):
        book.add(note="y", identity="nt-1")
    with pytest.raises(NutgrafError, match="letters, digits"):
        book.add(note="y", identity="../x")
    with pytest.raises(NutgrafError, match="no note with this id"):
        book.edit("zz", note="y")
    with pytest.raises(NutgrafError, match="no note with this id"):
        book.remove("zz")
    assert len(book.notes()) == 1


def test_an_id_cannot_leave_the_folder(tmp_path):
    with pytest.raises(NutgrafError):
        Notebook(tmp_path, "../evil")


def test_unknown_keys_survive_an_edit(book):
    note = book.add(note="x")
    text = book.path.read_text(encoding="utf-8").replace("  color: yellow", "  color: yellow\n  mood: calm")
    book.path.write_text(text + "shelf: 3\n", encoding="utf-8")
    book.edit(note.id, note="y")
    text = book.path.read_text(encoding="utf-8")
    assert "  mood: calm" in text
    assert "shelf: 3" in text


def test_a_broken_file_is_named_and_never_overwritten(book):
    book.add(note="x")
    broken = book.path.read_text(encoding="utf-8") + "notes: []\n"
    book.path.write_text(broken, encoding="utf-8")
    for act in (book.notes, lambda: book.add(note="y"), lambda: book.remove("x")):
        with pytest.raises(NutgrafError, match=r"line \d+: the key 'notes' a second time"):
            act()
    assert book.path.read_text(encoding="utf-8") == broken


def test_a_newer_file_is_read_only(book):
    book.add(note="x")
    text = book.path.read_text(encoding="utf-8").replace("nutgraf: 1", "nutgraf: 2")
    book.path.write_text(text, encoding="utf-8")
    assert len(book.notes()) == 1
    with pytest.raises(NutgrafError, match="newer"):
        book.add(note="y")
    assert book.path.read_text(encoding="utf-8") == text


def test_found_by_id_in_every_notebook(tmp_path, book):
    note = book.add(note="x")
    other = Notebook(tmp_path, "other")
    other.add(note=f"speaks of {note.id}")
    assert find(tmp_path, note.id).article == ARTICLE
    with pytest.raises(NutgrafError, match="no note with this id"):
        find(tmp_path, "nowhere")
    other.add(note="y", identity=note.id)
    with pytest.raises(NutgrafError, match="several articles"):
        find(tmp_path, note.id)


@pytest.mark.parametrize("call", ["os.fsync", "os.open", "os.fdopen", "pathlib.Path.replace"])
def test_a_fault_while_writing_leaves_the_old_notes(book, monkeypatch, call):
    old = book.add(note="kept")
    before = book.path.read_bytes()

    def fail(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(call, fail)
        with pytest.raises(NutgrafError, match="no space left on device"):
            book.add(note="new")
    assert book.path.read_bytes() == before
    assert [path.name for path in book.path.parent.iterdir() if path.suffix == ".tmp"] == []
    assert book.add(note="again") in book.notes()
    assert old in book.notes()


def test_a_folder_the_disk_does_not_confirm_is_said_aloud(book, monkeypatch):
    book.add(note="kept")
    real = os.fsync

    def fail(descriptor):
        if os.path.isdir(f"/proc/self/fd/{descriptor}"):  # noqa: PTH112  the descriptor's own link
            raise OSError(5, "Input/output error")
        real(descriptor)

    if not Path("/proc/self/fd").is_dir():
        pytest.skip("needs /proc")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(NutgrafError, match="was written, but the disk did not confirm it"):
        book.add(note="new")


_FULL = """
import sys
from pathlib import Path
from tui.core.errors import NutgrafError
from tui.core.notes import Notebook
try:
    Notebook(Path(sys.argv[1]), sys.argv[2]).add(note="word " * 4000)
except NutgrafError as error:
    sys.exit(str(error))
"""


def _small_files():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


def test_a_full_disk_refuses_and_keeps(book, tmp_path):
    kept = book.add(note="kept")
    run = subprocess.run(
        [sys.executable, "-c", _FULL, str(tmp_path), ARTICLE],
        preexec_fn=_small_files,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "cannot be written: file too large" in run.stderr
    assert run.stderr.count("\n") == 1
    assert book.notes() == (kept,)


def _writer(folder, name, count):
    for number in range(count):
        Notebook(Path(folder), ARTICLE).add(note=f"{name} {number}", identity=f"{name}-{number}")


def test_writers_at_the_same_time_lose_nothing(book, tmp_path):
    jobs = [get_context("spawn").Process(target=_writer, args=(str(tmp_path), f"w{n}", 15)) for n in range(2)]
    for job in jobs:
        job.start()
    _writer(str(tmp_path), "main", 15)
    for job in jobs:
        job.join()
    assert {note.id for note in book.notes()} == {f"{w}-{n}" for w in ("w0", "w1", "main") for n in range(15)}


def test_a_lock_that_is_held_ends_in_one_line(book, monkeypatch):
    monkeypatch.setattr(locks, "WAIT", 0.05)
    with locks.locked(book.path), pytest.raises(NutgrafError, match="another nutgraf has been writing this"):
        book.add(note="x")
    book.add(note="y")


def test_what_a_killed_writer_left_is_swept(book):
    book.add(note="x")
    left = book.path.with_name(f".{book.path.name[:40]}.0123456789ab.tmp")
    left.write_text("half", encoding="utf-8")
    other = book.path.with_name("mine.tmp")
    other.write_text("a person's", encoding="utf-8")
    book.add(note="y")
    assert not left.exists()
    assert other.exists()


def test_links_survive_and_files_are_private(book, tmp_path):
    book.add(note="x")
    assert book.path.stat().st_mode & 0o777 == 0o600
    real = tmp_path / "elsewhere" / "notes.yaml"
    real.parent.mkdir()
    book.path.rename(real)
    real.chmod(0o640)
    book.path.symlink_to(real)
    book.add(note="y")
    assert book.path.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert len(book.notes()) == 2


def test_write_atomic_writes_over_no_device(tmp_path):
    with pytest.raises(NutgrafError, match="no regular file"):
        files.write_atomic(Path("/dev/null"), "x")
    link = tmp_path / "link"
    link.symlink_to("/dev/null")
    with pytest.raises(NutgrafError, match="no regular file"):
        files.write_atomic(link, "x")


def test_a_missing_folder_is_one_line(tmp_path):
    with pytest.raises(NutgrafError, match="cannot be written: no such file"):
        files.write_atomic(tmp_path / "no" / "x.md", "x")
    blocker = tmp_path / "file"
    blocker.write_text("", encoding="utf-8")
    with pytest.raises(NutgrafError):
        Notebook(blocker, ARTICLE).add(note="x")


@pytest.mark.parametrize("field", ["article: x", "state: lost", "at: {section: 1}", "tags: no"])
def test_bad_fields_are_named(book, field):
    book.add(ANCHOR, note="x")
    key = field.split(":")[0]
    lines = book.path.read_text(encoding="utf-8").splitlines()
    spot = max(number for number, line in enumerate(lines) if line.startswith(f"  {key}:"))
    lines[spot] = "  " + (field if key != "article" else "article: X Y")
    book.path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(NutgrafError, match=rf"line {spot + 1}: notes\[0\]\.{key}"):
        book.notes()
