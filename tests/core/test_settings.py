"""Settings and reading positions: remembered, and never written over where a person broke them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tui.core import settings
from tui.core.errors import NutgrafError
from tui.core.model import Place


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NUTGRAF_HOME", str(tmp_path))
    return tmp_path


def test_defaults_create_nothing(home):
    assert settings.load() == settings.Settings()
    assert settings.position("a") is None
    assert list(home.iterdir()) == []


def test_saved_settings_come_back_and_unknown_keys_stay(home):
    settings.save(settings.Settings(theme="newsprint"))
    path = home / "config" / "settings.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "future: [1, 2]\n", encoding="utf-8")
    settings.save(replace(settings.Settings(theme="nightdesk"), measure=66))
    assert settings.load() == settings.Settings("nightdesk", 66, extra={"future": [1, 2]})
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("theme: [", "line "),
        ("theme: 3", "theme: must be text"),
        ("measure: 5", "measure: must be"),
        ("- a", "mapping"),
    ],
)
def test_a_broken_file_is_reported_and_left_alone(home, text, reason):
    path = home / "config" / "settings.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    found = settings.load()
    assert (found.theme, found.measure) == (None, None)
    assert reason in found.problem
    with pytest.raises(NutgrafError):
        settings.save(settings.Settings(theme="newsprint"))
    assert path.read_text(encoding="utf-8") == text


def test_reading_positions(home):
    settings.save_position("a", Place("s1", 2, 3, 9))
    settings.save_position("b", Place(None, None, 0, 0))
    assert settings.position("a") == Place("s1", 2, 3, 9)
    assert settings.position("b") == Place(None, None, 0, 0)
    path = home / "data" / "positions.yaml"
    assert path.read_text(encoding="utf-8").startswith("a: {section: s1, ")
    path.write_text("a: {section: s1}\nb: [", encoding="utf-8")
    assert settings.position("a") is None
    with pytest.raises(NutgrafError):
        settings.save_position("a", Place("s1", 2, 3, 9))
    path.write_text("a: {section: s1}\nb: 4\n", encoding="utf-8")
    assert (settings.position("a"), settings.position("b")) == (None, None)
