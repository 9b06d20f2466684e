"""`nutgraf compare` as its users meet it."""

import json

import pytest

from tui.cli import main
from tui.core.compare import rates

FIRST = """\
Northwind Posts Record Revenue

March 3, 2025

Northwind Ltd. said its revenue rose 8% to $5.2 billion in 2024.
Northwind Ltd. will invest 30 billion euros over the next three years.

Contoso Inc. said its revenue was $1.9 billion in 2024. Contoso plans to cut 1,200 jobs.
"""

SECOND = """\
Northwind Revenue Disappoints

March 5, 2025

Northwind's revenue was $5.9 billion in 2024, the company said.
Contoso Inc. reported revenue of $1.9 billion in 2024.
"""


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    monkeypatch.setenv("NUTGRAF_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def files(tmp_path):
    paths = []
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    return paths


def run(capsys, *words):
    """Exit code, standard output and standard error of `nutgraf compare`."""
    try:
        code = main(["compare", *(str(word) for word in words)])
    except SystemExit as leaving:
        code = leaving.code
    return code, *capsys.readouterr()


def test_a_conflict_names_both_articles_and_agreement_is_one_entry(capsys, files):
    code, out, err = run(capsys, *files)
    assert (code, err) == (0, "")
    assert "USD 5.2bn, 2024 [1]" in out
    assert "conflict: USD 5.9bn [2]" in out
    assert "conflict: USD 5.2bn [1]" in out
    assert "USD 1.9bn, 2024 [1][2]" in out
    assert "[1] Northwind Posts Record Revenue, 2025-03-03" in out
    assert "[2] Northwind Revenue Disappoints, 2025-03-05" in out


def test_conflicts_alone(capsys, files):
    out = run(capsys, *files, "--conflicts")[1]
    assert "conflict: USD 5.9bn [2]" in out
    assert "Contoso" not in out
    assert "8%" not in out
    assert run(capsys, files[0], "--conflicts") == (0, "", "No conflict found.\n")


def test_one_article_has_no_numbers_of_articles(capsys, files):
    assert "[1]" not in run(capsys, files[0])[1]


def test_two_articles_of_one_title_are_two_and_one_text_is_one(capsys, files, tmp_path):
    again = tmp_path / "again.txt"
    again.write_text(FIRST.replace("$5.2", "$5.9"), encoding="utf-8")
    out = run(capsys, files[0], files[0], again)[1]
    assert "conflict: USD 5.9bn [2]" in out
    assert "[3]" not in out


def test_companies_and_metrics_are_chosen_and_ordered(capsys, files):
    out = run(capsys, *files, "--companies", "contoso,Northwind", "--metrics", "workforce,revenue")[1]
    head, *_ = out.splitlines()
    assert head.split() == ["Contoso", "Northwind"]
    assert out.index("Workforce") < out.index("Revenue")
    assert "Investment" not in out


def test_a_currency_at_the_readers_rate_a_year(capsys, files):
    rate = ("--rate", "EUR=1.1", "--rate-date", "2026-11-20", "--rate-source", "ECB")
    words = (files[0], "--currency", "usd", "--basis", "per-year", *rate)
    out = run(capsys, *words)[1]
    assert "≈ USD 11bn a year" in out
    assert "rate EUR→USD 1.1, 2026-11-20, ECB" in out
    records = json.loads(run(capsys, *words, "--format", "json")[1])
    [derived] = [r for r in records if r["derived"] and r["low"] == 11_000_000_000]
    assert all(said in derived["calculation"] for said in ("1.1", "ECB", "2026-11-20", "÷ 3 years"))


def test_without_a_rate_the_cell_says_so(capsys, files):
    assert "(no rate EUR→USD)" in run(capsys, files[0], "--currency", "USD")[1]


def test_rates_are_kept_when_asked_and_used_from_then_on(capsys, files, own_home):
    run(capsys, files[0], "--rate", "EUR/USD=1.1")
    assert rates.load(own_home / "config") == ()
    run(capsys, files[0], "--rate", "EUR/USD=1.1 @ 2026-11-20 ECB", "--keep-rates")
    assert "≈ USD 33bn" in run(capsys, files[0], "--currency", "USD")[1]


def test_a_rate_of_the_command_line_counts_before_a_kept_one_of_the_other_direction(capsys, files):
    run(capsys, files[0], "--rate", "EUR/USD=2", "--keep-rates")
    assert "≈ USD 33bn" in run(capsys, files[0], "--currency", "USD", "--rate", "USD/EUR=0.909090909")[1]


def test_a_command_that_fails_keeps_no_rate(capsys, files, own_home):
    words = ("--rate", "EUR/USD=1.1", "--keep-rates")
    assert run(capsys, "nowhere.txt", *words)[0] == run(capsys, files[0], "--companies", "x", *words)[0] == 1
    assert rates.load(own_home / "config") == ()


def test_a_wrong_name_is_told_each_near_one_once(capsys, files):
    err = run(capsys, *files, "--companies", "Zzz")[2]
    assert err.count("Northwind") == err.count("Contoso") == 1


def test_a_chart_of_a_metric(capsys, files):
    out = run(capsys, *files, "--chart", "revenue")[1]
    assert out.startswith("Revenue, USD\n")
    assert "█" in out
    assert "in percent, not USD: Northwind ↑ 8%" in out
    assert "÷" not in run(capsys, *files, "--chart", "investment")[1]
    assert "÷ 3 years" in run(capsys, *files, "--chart", "investment", "--basis", "per-year")[1]


def test_the_library_as_a_whole_with_a_broken_file(capsys, files, own_home):
    assert main(["add", *files]) == 0
    capsys.readouterr()
    out = run(capsys, "--library")[1]
    assert "conflict: USD 5.9bn" in out
    assert "Alibaba" in out
    (own_home / "data" / "articles" / "broken.yaml").write_text("nutgraf: [", encoding="utf-8")
    code, out, err = run(capsys, "--library")
    assert code == 1
    assert "conflict: USD 5.9bn" in out
    assert err.count("\n") == 1
    assert "broken.yaml" in err


def test_html_into_a_file_that_is_not_written_over(capsys, files, tmp_path):
    target = tmp_path / "page.html"
    assert run(capsys, *files, "--format", "html", "-o", target) == (0, "", "")
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    code, _, err = run(capsys, *files, "--format", "html", "-o", target)
    assert (code, err.count("\n")) == (1, 1)
    assert "--force" in err
    assert run(capsys, *files, "-o", target, "--force")[0] == 0


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (("--companies", "Northwin"), "Northwind"),
        (("--metrics", "revenues"), "revenue"),
        (("--chart", "revenues"), "revenue"),
        (("--currency", "EURO"), "EUR"),
        (("--rate", "EUR=1.1"), "--currency"),
        (("--rate", "EUR/USD=1,1"), "a point, no comma"),
        (("--rate", "EUR/USD=1", "--rate-date", "soon"), "2026-11-22"),
        (("--companies", ","), "A,B"),
        (("--companies", ""), "A,B"),
        (("--rate", "100 EUR/USD=110"), "no rate such as"),
        (("--rate-date", "2026-11-20"), "--rate gives"),
        (("--keep-rates",), "--rate gives"),
        (("-o", ""), "no file"),
    ],
)
def test_an_option_that_cannot_be_is_one_line(capsys, files, option, said):
    code, out, err = run(capsys, *files, *option)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert said in err


def test_a_bad_file_of_rates_is_one_line(capsys, files, own_home):
    (own_home / "config").mkdir(parents=True)
    (own_home / "config" / "rates.yaml").write_text("- {from: X}\n", encoding="utf-8")
    code, out, err = run(capsys, *files, "--currency", "USD")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "rates.yaml" in err
    assert run(capsys, *files)[0] == 0


@pytest.mark.parametrize("words", [(), ("--library", "x.txt"), ("x.txt", "--basis", "weekly")])
def test_wrong_usage(capsys, words):
    code, out, err = run(capsys, *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
