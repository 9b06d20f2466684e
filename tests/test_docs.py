"""What the documentation says is true."""

import importlib.util
import re
from pathlib import Path

import pytest

from tui.app.keys import ACTIONS
from tui.arguments import COMMANDS
from tui.core.knowledge import metrics
from tui.core.places import shipped

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_of_keys_is_the_table_of_actions():
    spec = importlib.util.spec_from_file_location("make_keys", ROOT / "docs" / "make_keys.py")
    make_keys = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make_keys)
    assert (ROOT / "docs" / "keys.md").read_text(encoding="utf-8").endswith(make_keys.table())


def test_every_command_is_in_the_readme():
    commands = README.split("## Commands")[1].split("##")[0]
    assert [name for name in COMMANDS if name not in commands] == []


def test_every_single_key_of_the_explorer_is_in_the_readme():
    keys = README.split("## Keys")[1].split("##")[0]
    missing = [
        action.id
        for action in ACTIONS
        for key in action.keys[:1]
        if len(key) == 1 and action.where in ("app", "explorer") and f"`{key}`" not in keys
    ]
    assert missing == []


def test_every_dependency_has_its_reason():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.findall(r'^  "([A-Za-z][\w-]*)[><=]', project.split("optional-dependencies")[0], re.MULTILINE)
    reasons = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    assert listed
    assert [name for name in listed if f"| {name} |" not in reasons] == []


def test_every_metric_is_explained():
    text = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert [m.id for m in metrics(shipped("content") / "knowledge") if f"`{m.id}`" not in text] == []


@pytest.mark.parametrize("name", ["open", "test"])
def test_the_readme_has_its_two_commands(name):
    block = README.split(f"<!-- {name} -->")[1].split(f"<!-- /{name} -->")[0]
    assert ".venv/bin/" in block


def test_the_picture_is_there_and_loads_nothing():
    picture = (ROOT / "docs" / "nutgraf.svg").read_text(encoding="utf-8")
    assert "Alibaba" in picture
    assert "url(" not in picture.replace("url(#", "")
