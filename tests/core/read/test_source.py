"""What is read, what is refused, and with which words."""

import hashlib
import io
import os
import sys
import types

import pytest

from tui.core.errors import NutgrafError
from tui.core.read import source

NOBODY = 65534
"""The user without rights, by its usual number."""


def test_a_file_is_read_whole_and_left_as_it_was(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"some text\n")
    before = path.stat()
    raw = source.read(str(path))
    assert raw == source.RawSource(
        "a.txt", b"some text\n", hashlib.sha256(b"some text\n").hexdigest(), truncated=False, path=str(path)
    )
    assert (path.stat().st_mtime_ns, path.stat().st_size) == (before.st_mtime_ns, before.st_size)


def _missing(folder):
    return folder / "no.txt"


def _empty(folder):
    (folder / "no.txt").touch()
    return folder / "no.txt"


def _folder(folder):
    (folder / "no.txt").mkdir()
    return folder / "no.txt"


def _pipe(folder):
    os.mkfifo(folder / "no.txt")
    return folder / "no.txt"


def _device(folder):
    (folder / "no.txt").symlink_to("/dev/zero")
    return folder / "no.txt"


def _dangling(folder):
    (folder / "no.txt").symlink_to(folder / "gone")
    return folder / "no.txt"


def _loop(folder):
    (folder / "no.txt").symlink_to(folder / "no.txt")
    return folder / "no.txt"


def _inside_a_file(folder):
    (folder / "a.txt").touch()
    return folder / "a.txt" / "no.txt"


def _sparse(folder):
    with (folder / "no.txt").open("wb") as file:
        file.truncate(source.LARGEST + 1)
    return folder / "no.txt"


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_missing, "no such file"),
        (_empty, "is empty"),
        (_folder, "is a folder"),
        (_pipe, "is a pipe"),
        (_device, "is a device"),
        (_dangling, "is a link to a file that does not exist"),
        (_loop, "leads back to itself"),
        (_inside_a_file, "a part of the path is not a folder"),
        (_sparse, "larger than the 64 MB"),
    ],
)
def test_what_cannot_be_read_gives_one_line(tmp_path, make, reason):
    with pytest.raises(NutgrafError, match=reason) as caught:
        source.read(str(make(tmp_path)))
    assert "no.txt" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_path_with_a_nul_is_no_file():
    with pytest.raises(NutgrafError, match="no such file"):
        source.read("a\0b")


@pytest.fixture
def nobody(locked):  # noqa: ARG001  (made while this is still root)
    """Root reads everything: for this test it is somebody else."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)


@pytest.fixture
def locked(tmp_path):
    path = tmp_path / "no.txt"
    path.write_text("text")
    path.chmod(0)
    return path


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
@pytest.mark.usefixtures("nobody")
def test_a_file_without_permission(locked):
    with pytest.raises(NutgrafError, match="permission"):
        source.read(str(locked))


def test_of_a_large_file_the_beginning_is_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.write(b"words\n")
        file.truncate(source.WHOLE + 1)
    raw = source.read(str(path))
    assert raw.truncated
    assert len(raw.data) == source.WHOLE


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", types.SimpleNamespace(buffer=io.BytesIO(b"from a pipe")))
    raw = source.read("-")
    assert (raw.name, raw.data, raw.path) == ("stdin", b"from a pipe", None)


def test_empty_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", types.SimpleNamespace(buffer=io.BytesIO(b"")))
    with pytest.raises(NutgrafError, match="stdin: is empty"):
        source.read("-")


def test_text_at_hand():
    raw = source.from_text("über \ud800", "pasted")
    assert (raw.name, raw.data, raw.path) == ("pasted", "über ?".encode(), None)
