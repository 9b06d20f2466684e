"""The command line as its users meet it: exit codes, one-line errors, data on stdout, talk on stderr."""

import csv
import io
import json

import pytest

from tui import __version__
from tui.arguments import COMMANDS
from tui.cli import main

TEXT = """\
Northwind to Spend $4 Billion on Turbines
Northwind Ltd. plans to invest more than $4 billion in wind turbines over the next two years.
Contoso Reacts
Rival Contoso Corp. reported revenue of €1.5bn for 2025, up 8%, and said it would cut 1,200 jobs next year.
"""


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    monkeypatch.setenv("NUTGRAF_HOME", str(tmp_path / "home"))


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "northwind.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def run(capsys, *words):
    """Exit code, standard output and standard error of one command line."""
    try:
        code = main([str(word) for word in words])
    except SystemExit as leaving:
        code = leaving.code
    out, err = capsys.readouterr()
    return code, out, err


def one_line(err, name):
    assert err.count("\n") == 1
    assert err.startswith("nutgraf: ")
    assert name in err


def test_parse_prints_yaml_that_loads_back(capsys, article, tmp_path):
    code, out, err = run(capsys, "parse", article)
    assert (code, err) == (0, "")
    stored = tmp_path / "stored.yaml"
    stored.write_text(out, encoding="utf-8")
    assert run(capsys, "parse", stored) == (0, out, "")


def test_parse_json_is_the_stored_structure(capsys, article):
    code, out, _ = run(capsys, "parse", article, "--format", "json")
    data = json.loads(out)
    assert code == 0
    assert data["title"] == "Northwind to Spend $4 Billion on Turbines"
    assert [s["heading"] for s in data["sections"]] == [None, "Contoso Reacts"]
    assert {f["written"] for f in data["figures"]} >= {"$4 billion", "€1.5bn", "8%", "1,200 jobs"}
    assert {c["name"] for c in data["companies"]} == {"Northwind", "Contoso"}


def test_parse_jsonl_goes_on_after_a_bad_source(capsys, article, tmp_path):
    code, out, err = run(capsys, "parse", article, tmp_path / "none.txt", article, "--format", "jsonl")
    assert code == 1
    assert [json.loads(line)["source"]["name"] for line in out.splitlines()] == ["northwind.txt"] * 2
    one_line(err, "none.txt")


def test_parse_many_as_yaml_needs_a_folder(capsys, article, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(TEXT, encoding="utf-8")
    code, _, err = run(capsys, "parse", article, other)
    assert code == 1
    one_line(err, "folder")
    assert run(capsys, "parse", article, other, "-o", tmp_path / "out")[0] == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["northwind.yaml", "other.yaml"]


def test_parse_does_not_write_over_a_file(capsys, article, tmp_path):
    target = tmp_path / "there.yaml"
    target.write_text("mine", encoding="utf-8")
    code, _, err = run(capsys, "parse", article, "-o", target)
    assert code == 1
    one_line(err, "there.yaml")
    assert target.read_text(encoding="utf-8") == "mine"
    assert run(capsys, "parse", article, "-o", target, "--force")[0] == 0


def test_parse_reads_standard_input(capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode()), encoding="utf-8"))
    code, out, _ = run(capsys, "parse", "-", "--format", "json")
    assert code == 0
    assert json.loads(out)["source"]["name"] == "stdin"


def test_figures_as_csv_have_their_sentence(capsys, article):
    code, out, _ = run(capsys, "figures", article, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert code == 0
    [plan] = [r for r in rows if r["written"] == "$4 billion"]
    assert plan["low"] == "4000000000"
    assert plan["sentence"].startswith("Northwind Ltd. plans to invest")
    assert plan["qualifier"] == "over"


def test_figures_as_a_table_and_as_json(capsys, article):
    code, out, _ = run(capsys, "figures", article)
    assert code == 0
    assert ">USD 4bn" in out
    assert "Contoso" in out
    code, out, _ = run(capsys, "figures", article, "--format", "json")
    assert code == 0
    assert {r["kind"] for r in json.loads(out)} >= {"money", "percent", "count"}


@pytest.mark.parametrize("form", ["table", "markdown", "csv", "json"])
def test_compare_in_every_form_names_the_companies_and_what_is_derived(capsys, article, form):
    code, out, _ = run(capsys, "compare", article, "--format", form)
    assert code == 0
    assert "Northwind" in out
    assert "Contoso" in out
    if form == "json":
        derived = [r for r in json.loads(out) if r["derived"]]
        assert [(r["company"], r["low"], r["calculation"]) for r in derived] == [
            ("Northwind", 2_000_000_000, "$4 billion ÷ 2 years")
        ]
    elif form == "markdown":
        assert "not stated" in out


def test_add_list_and_remove(capsys, article):
    code, out, _ = run(capsys, "add", article)
    assert code == 0
    identity = out.split("\t")[0]
    assert identity in run(capsys, "list")[1]
    assert run(capsys, "figures", identity)[0] == 0
    assert run(capsys, "remove", identity)[0] == 0
    assert identity not in run(capsys, "list")[1]


def test_add_takes_a_folder_and_goes_on_after_a_bad_file(capsys, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").write_bytes(b"\0" * 500)
    code, out, err = run(capsys, "add", folder)
    assert code == 1
    assert len(out.splitlines()) == 1
    failed, counts = err.splitlines(keepends=True)
    one_line(failed, "b.txt")
    assert counts == "nutgraf: 1 added, 1 failed\n"


@pytest.mark.parametrize(
    ("content", "name"),
    [(None, "none.txt"), (b"", "empty.txt"), (b"\0" * 4096, "binary.txt"), (b" \n", "blank.txt")],
)
@pytest.mark.parametrize("command", ["parse", "figures", "compare", "add"])
def test_a_bad_source_is_one_line_and_exit_code_1(capsys, tmp_path, command, content, name):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    code, out, err = run(capsys, command, path)
    assert (code, out) == (1, "")
    one_line(err, name)


def test_a_folder_is_no_article(capsys, tmp_path):
    code, _, err = run(capsys, "parse", tmp_path)
    assert code == 1
    one_line(err, tmp_path.name)


def test_a_hostile_name_reaches_the_terminal_as_text(capsys, tmp_path):
    code, _, err = run(capsys, "parse", tmp_path / "a\x1b]2;owned\x07.txt")
    assert code == 1
    assert "\x1b" not in err
    assert "\x07" not in err


def test_hostile_text_leaves_as_text(capsys, tmp_path):
    path = tmp_path / "hostile.txt"
    path.write_text("A \x1b[31mred\x1b[0m title\nNorthwind [/] paid $5bn \u202efor it.\n", encoding="utf-8")
    for form in ("yaml", "json"):
        code, out, _ = run(capsys, "parse", path, "--format", form)
        assert code == 0
        assert not {"\x1b", "\u202e"} & set(out)
        assert "[/]" in out


def test_version_and_help(capsys):
    assert run(capsys, "--version") == (0, f"nutgraf {__version__}\n", "")
    code, out, _ = run(capsys, "--help")
    assert code == 0
    assert "examples:" in out
    for command in COMMANDS:
        assert command in out
        assert run(capsys, command, "--help")[0] == 0


@pytest.mark.parametrize("words", [["parse"], ["parse", "--format", "pdf", "x"], ["note"], ["--nothing"]])
def test_wrong_usage_is_exit_code_2(capsys, words):
    code, out, err = run(capsys, *words)
    assert (code, out) == (2, "")
    assert "--help" in err


def test_a_crash_is_one_line_and_exit_code_1(capsys, article, monkeypatch):
    def broken(_):
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("tui.commands.reading.parsed", broken)
    code, _, err = run(capsys, "parse", article)
    assert code == 1
    one_line(err, "ZeroDivisionError")


def test_debug_shows_where_a_crash_came_from(article, monkeypatch):
    def broken(_):
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("tui.commands.reading.parsed", broken)
    with pytest.raises(ZeroDivisionError):
        main(["--debug", "parse", str(article)])
