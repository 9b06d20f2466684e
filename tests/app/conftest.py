"""The tests of the app keep the developer's own files and terminal out."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terminals import Terminal

# As the command does: the apps of these tests make so many objects that looking for garbage costs a fifth.
gc.set_threshold(50_000, 20, 20)

# The helpers of these tests (harbour.py, shelf.py) are found whatever way pytest imports tests.
sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in the place of the reader's own."""
    for name in (
        "NO_COLOR",
        "TEXTUAL",
        "TEXTUAL_THEME",
        "TEXTUAL_ANIMATIONS",
        "NUTGRAF_DEBUG",
        "COLUMNS",
        "LINES",
    ):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "home"
    monkeypatch.setenv("NUTGRAF_HOME", str(folder))
    return folder


@pytest.fixture
def start(home: Path) -> Iterator[Callable[..., Terminal]]:
    """Start a command in a terminal of its own."""
    terminals = pytest.importorskip("terminals")
    opened: list[Terminal] = []

    def begin(*command: str, **environment: str) -> Terminal:
        opened.append(terminals.Terminal(command, home, **environment))
        return opened[-1]

    yield begin
    for one in opened:
        one.close()
