"""What import-linter cannot see: imports inside functions, and what a headless command really loads."""

import ast
import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TUI = ROOT / "tui"
DEFERRED = {"cli.py", "core/read"}


def test_imports_inside_functions_stand_only_where_they_are_allowed():
    found = set()
    for path in TUI.rglob("*.py"):
        name = path.relative_to(TUI).as_posix()
        if name in DEFERRED or any(name.startswith(f"{folder}/") for folder in DEFERRED):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found |= {
                    f"{name}:{inner.lineno}"
                    for inner in ast.walk(node)
                    if isinstance(inner, ast.Import | ast.ImportFrom)
                }
    assert found == set()


def test_the_core_prints_nothing():
    calls = {
        f"{path.relative_to(TUI)}:{node.lineno}"
        for path in (TUI / "core").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("print", "input")
    }
    assert calls == set()


@pytest.mark.parametrize(
    ("command", "unwanted"),
    [
        (["parse", "{seed}"], {"textual", "rich", "filelock", "rapidfuzz", "asyncio"}),
        (["parse", "{seed}", "--format", "json"], {"textual", "rich"}),
        (["figures", "{seed}"], {"textual", "filelock"}),
        (["compare", "{seed}", "--format", "csv"], {"textual", "filelock"}),
        (["list"], {"textual"}),
        (["--version"], {"textual", "rich", "yaml"}),
    ],
)
def test_a_headless_command_loads_no_screen(command, unwanted, tmp_path):
    seed = next((ROOT / "seeds").glob("*.txt"))
    words = [word.replace("{seed}", str(seed)) for word in command]
    script = (
        "import sys, json, contextlib, io\n"
        "from tui.cli import main\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        "    try: code = main(sys.argv[1:])\n"
        "    except SystemExit as leaving: code = leaving.code\n"
        "print(json.dumps([code, sorted({m.split('.')[0] for m in sys.modules})]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *words],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"NUTGRAF_HOME": str(tmp_path), "PATH": ""},
    )
    code, loaded = json.loads(done.stdout)
    assert code in (0, None)
    assert not unwanted & set(loaded)


def test_what_is_loaded_by_its_name_is_there():
    named = set()
    for path in TUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and len(node.args) == 2 and _called(node) in ("load", "load_core"):
                words = [word.value for word in node.args if isinstance(word, ast.Constant)]
                if len(words) == 2:
                    under = "core" if _called(node) == "load_core" else "app"
                    named.add((f"tui.{under}.{words[0]}", words[1]))
    assert len(named) > 10
    assert {pair for pair in named if not hasattr(importlib.import_module(pair[0]), pair[1])} == set()


def _called(call):
    return call.func.id if isinstance(call.func, ast.Name) else None
