"""`nutgraf figures` with a filter and an order."""

from __future__ import annotations

import json

import pytest

from tui.cli import main

TEXT = """\
Ropewalk Raises Its Dividend

Ropewalk Corp. reported revenue of $3bn for 2025, up 8%. It reported a profit of $40m.

Rival Tallow Corp. reported revenue of $5bn for 2025.
"""


@pytest.fixture
def source(tmp_path, monkeypatch):
    monkeypatch.setenv("NUTGRAF_HOME", str(tmp_path / "home"))
    path = tmp_path / "ropewalk.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("words", "written"),
    [
        (("--filter", "kind:money >1bn"), ["$3bn", "$5bn"]),
        (("--filter", "c:ropewalk -kind:percent", "--sort", "size"), ["$3bn", "$40m"]),
        (("--filter", "kind:money", "--sort", "size"), ["$5bn", "$3bn", "$40m"]),
        (("--filter", "kind:duration"), []),
    ],
)
def test_the_same_language_as_on_the_screen(source, capsys, words, written):
    assert main(["figures", source, "--format", "json", *words]) == 0
    assert [row["written"] for row in json.loads(capsys.readouterr().out)] == written


def test_a_wrong_filter_is_one_line(source, capsys):
    assert main(["figures", source, "--filter", "kind:gold"]) == 1
    assert capsys.readouterr().err.startswith("nutgraf: --filter: kind: one of money")
