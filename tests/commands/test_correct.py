"""Corrections from the command line, and what the other commands then show."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tui.cli import main
from tui.commands import correct
from tui.commands.correct import Request
from tui.core.errors import NutgrafError
from tui.core.library import Library

TEXT = """\
Northwind to Spend $4 Billion on Turbines

Northwind Ltd. plans to invest more than $4 billion in wind turbines over the next two years.

Contoso reacts slowly to it

Rival Contoso Corp. reported revenue of €1.5bn for 2025, up 8%.
"""


@pytest.fixture(autouse=True)
def source(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("NUTGRAF_HOME", str(tmp_path / "home"))
    path = tmp_path / "northwind.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert main(["add", str(path)]) == 0
    capsys.readouterr()
    return path


ID = "northwind-to-spend-4-billion-on-turbines"


def _article():
    return Library.open().article(ID)


def _made(capsys, **request):
    assert correct.run(ID, Request(**request)) == 0
    return capsys.readouterr().out.split()


def _json(capsys, *words):
    assert main([*words, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_outline(capsys):
    was = [section.heading for section in _article().sections]
    line = "Contoso reacts slowly to it"
    wanted = {"not_heading": line} if line in was else {"heading": line}
    (made,) = _made(capsys, **wanted)
    assert (line in [section.heading for section in _article().sections]) is (line not in was)
    _made(capsys, title="Wind", date="2025-05-02")
    assert (_article().title, _article().published) == ("Wind", "2025-05-02")
    assert correct.undo(ID, made) == 0
    assert [section.heading for section in _article().sections] == was


def test_figures_are_corrected_in_every_command(capsys):
    euro = next(one for one in _article().figures if one.written == "€1.5bn")
    share = next(one for one in _article().figures if one.written == "8%")
    _made(capsys, figure=euro.id, company="Fabrikam", metric="profit", value="€1.6bn", period="none")
    _made(capsys, reject=share.id)
    rows = {row["id"]: row for row in _json(capsys, "figures", ID)}
    assert share.id not in rows
    row = rows[euro.id]
    assert (row["low"], row["company"], row["metric"], row["period"]) == (1.6e9, "fabrikam", "profit", None)
    assert row["edited"] is True
    assert not any(other["edited"] for key, other in rows.items() if key != euro.id)
    assert "Fabrikam" in {row["company"] for row in _json(capsys, "compare", ID)}
    assert main(["figures", ID, "--format", "csv"]) == 0
    edited = [row for row in csv.DictReader(io.StringIO(capsys.readouterr().out)) if row["edited"] == "True"]
    assert [row["id"] for row in edited] == [euro.id]


def test_corrections_survive_a_new_parse(capsys, source):
    euro = next(one for one in _article().figures if one.written == "€1.5bn")
    _made(capsys, figure=euro.id, metric="profit")
    _made(capsys, title="Wind")
    source.write_text(TEXT.replace("Rival", "One line more of it.\n\nRival"), encoding="utf-8")
    assert main(["add", str(source)]) == 0
    assert "Wind" in capsys.readouterr().out
    (figure,) = (one for one in _article().figures if one.written == "€1.5bn")
    assert (figure.id, figure.metric, figure.extra) == (euro.id, "profit", {"edited": True})
    source.write_text(TEXT.replace("€1.5bn", "€1.7bn"), encoding="utf-8")
    assert main(["add", str(source)]) == 0
    capsys.readouterr()
    assert correct.list_all(ID) == 0
    first, second = capsys.readouterr().out.splitlines()[-2:]
    assert "not found" in first
    assert "laid on" in second


def test_the_list(capsys):
    assert correct.list_all(ID) == 0
    assert capsys.readouterr().err == "No corrections.\n"
    _made(capsys, title="Wind [50%]")
    correct.list_all(ID)
    assert "Wind [50%]" in capsys.readouterr().out
    assert main(["remove", ID]) == 0
    capsys.readouterr()
    correct.list_all(ID)
    assert "not found" in capsys.readouterr().out


def test_the_list_of_all_articles_in_a_file(capsys, tmp_path):
    _made(capsys, title="=Wind()")
    assert main(["correct", "--list"]) == 0
    assert ID in capsys.readouterr().out
    assert main(["correct", "--list", "--format", "json"]) == 0
    (record,) = json.loads(capsys.readouterr().out)
    assert (record["article_id"], record["field"], record["after"]) == (ID, "title", "=Wind()")
    path = tmp_path / "corrections.csv"
    words = ["correct", ID, "--list", "--format", "csv", "-o", str(path)]
    assert main(words) == 0
    assert "'=Wind()" in path.read_text(encoding="utf-8")
    assert main(words) == 1
    assert "--force" in capsys.readouterr().err
    assert main([*words, "--force"]) == 0
    assert main(["correct", "--title", "x"]) == 1
    assert "name the article" in capsys.readouterr().err


def test_check_reads_them(capsys, tmp_path):
    _made(capsys, title="Wind")
    assert main(["check"]) == 0
    (path,) = (tmp_path / "home" / "data" / "corrections").glob("*.yaml")
    path.write_text(path.read_text(encoding="utf-8").replace("kind: title", "kind: tilt"), encoding="utf-8")
    assert main(["check"]) == 1
    assert "corrections[0].kind" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (lambda: correct.run("nothing", Request(title="x")), "no such article"),
        (lambda: correct.run(ID, Request()), "say what to correct"),
        (lambda: correct.run(ID, Request(level=2)), "needs --heading"),
        (lambda: correct.run(ID, Request(company="X")), "needs --figure"),
        (lambda: correct.run(ID, Request(heading="no such line")), "no such line"),
        (lambda: correct.run(ID, Request(figure="f1", metric="luck")), "must be one of"),
        (lambda: correct.run(ID, Request(title="Good", date="soon")), "a day such as"),
        (lambda: correct.undo(ID, "c1"), "no correction with this id"),
        (lambda: correct.list_all("nothing"), "no such article"),
    ],
)
def test_what_cannot_be_is_one_line_and_changes_nothing(act, reason):
    with pytest.raises(NutgrafError, match=reason):
        act()
    assert Library.open().corrections(ID).list() == ()
