"""What a view chooses, and the terms it shows values in."""

from decimal import Decimal

import pytest
from claims import METRICS, article, cell

from tui.core.compare import bars, choosing
from tui.core.compare.compare import arranged, compare
from tui.core.compare.view import View
from tui.core.errors import NutgrafError

LINES = (
    "acme revenue | 5bn | USD | 2024",
    "acme profit | 1bn | USD | 2024",
    "acme profit up | 8% | %",
    "beta revenue | 3bn | USD | 2023",
    "beta revenue | 4bn | USD | 2024",
    "beta workforce | 900 | job",
    "Chile economy up | 2% | %",
)


def table(view=None):
    firms = {"acme": ("Acme",), "beta": ("Beta", "Beta Works")}
    return compare([article("a", *LINES, firms=firms)], METRICS, *([view] if view else []))


def ids(shown):
    return [c.id for c in shown.columns], [r.metric for r in shown.rows]


@pytest.mark.parametrize(
    ("view", "columns", "rows"),
    [
        (View(), ["acme", "beta", "Chile"], ["revenue", "profit", "workforce", "economy"]),
        (View(companies=("beta", "acme")), ["beta", "acme"], ["revenue", "profit", "workforce"]),
        (View(hidden_companies=("acme",)), ["beta", "Chile"], ["revenue", "workforce", "economy"]),
        (View(metrics=("profit", "revenue")), ["acme", "beta"], ["profit", "revenue"]),
        (View(hidden_metrics=("revenue",)), ["acme", "beta", "Chile"], ["profit", "workforce", "economy"]),
        (View(companies=("nobody", "beta", "beta")), ["beta"], ["revenue", "workforce"]),
    ],
)
def test_a_view_chooses_and_the_rest_is_kept_apart(view, columns, rows):
    shown = table(view)
    assert ids(shown) == (columns, rows)
    assert {c.id for c in (*shown.columns, *shown.hidden_columns)} == {"acme", "beta", "Chile"}
    assert ids(arranged(table(), view)) == (columns, rows)
    assert all(len(row.cells) == len(columns) for row in (*shown.rows, *shown.hidden_rows))


def test_the_period_that_companies_share_stands_first():
    row = table().rows[0]
    assert row.when == "2024"
    assert [entry.when for entry in row.cells[1]] == ["2024", "2023"]


def test_an_article_that_is_given_twice_counts_once():
    one = article("a", *LINES)
    assert compare([one, one], METRICS).rows == compare([one], METRICS).rows


def test_articles_may_come_one_by_one_and_progress_is_told():
    told = []
    shown = compare((article(name, *LINES) for name in "abc"), METRICS, say=told.append)
    assert told == [1, 2, 3]
    assert [source.id for source in shown.sources] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("line", "value", "code"),
    [
        ("acme investment | 6bn | USD | the next three years", "2000000000", None),
        ("acme investment | 6bn | USD | 2024", "6000000000", None),
        ("acme investment | 6bn | USD | the third quarter", "6000000000", "part_of_year"),
        ("acme investment | 6bn | USD", "6000000000", "no_span"),
        ("acme investment up | 6bn | USD | 2024", "6000000000", "difference"),
        ("acme investment | 6% | % | 2024", "6", "no_flow"),
        ("acme share_price | 6 | USD | 2024", "6", "no_flow"),
    ],
)
def test_an_amount_a_year_or_why_not(line, value, code):
    metric = line.split()[1]
    [entry] = cell(compare([article("a", line)], METRICS, View(basis="per year")), "acme", metric)
    assert entry.value.low == Decimal(value)
    assert (entry.gap.code if entry.gap else None) == code
    assert (entry.value.basis == "per year") == (code is None)


@pytest.mark.parametrize(
    ("line", "words"),
    [("acme revenue | 6bn | EUR", "no rate EUR→USD"), ("acme revenue | 6% | %", "percent, not money")],
)
def test_why_there_is_no_amount_in_the_currency(line, words):
    [entry] = cell(compare([article("a", line)], METRICS, View(currency="USD")), "acme", "revenue")
    assert entry.gap.words == words


def test_bars_share_one_scale_and_the_rest_says_why():
    chart = bars.of_metric(table(), "profit")
    assert [(bar.label, bar.value, bar.share) for bar in chart.bars] == [("Acme", "USD 1bn", 1.0)]
    assert [(rest.label, rest.reason) for rest in chart.rest] == [
        ("Acme", "in percent, not USD"),
        ("Beta", "not stated"),
        ("Chile", "not stated"),
    ]


def test_bars_are_in_the_currency_that_an_article_also_states():
    lines = ("acme revenue | 300bn | CNY", "acme revenue | 42bn | USD | | about", "beta revenue | 84bn | USD")
    one = article("a", *lines, "zeta revenue | 21bn | USD", same={2: 1})
    chart = bars.of_metric(compare([one], METRICS), "revenue")
    assert {(bar.label, bar.value, bar.share) for bar in chart.bars} == {
        ("Acme", "~USD 42bn", 0.5),
        ("Beta", "USD 84bn", 1.0),
        ("Zeta", "USD 21bn", 0.25),
    }
    assert chart.rest == ()


def test_bars_of_a_range_and_of_nothing():
    lines = ("acme revenue | 1000m-4000m | USD", "beta revenue | 8bn | USD", "beta revenue | 0m | USD")
    chart = bars.of_metric(compare([article("a", *lines)], METRICS), "revenue")
    assert [(bar.share_low, bar.share) for bar in chart.bars] == [(1.0, 1.0), (0.0, 0.0), (0.125, 0.5)]
    assert [bars.blocks(bar, 8) for bar in chart.bars] == ["████████", "", "█░░░"]
    assert bars.of_metric(table(), "nothing") is None


def test_names_are_taken_as_a_person_types_them():
    assert choosing.companies(table().columns, ("beta works", "ACME")) == ("beta", "acme")
    assert choosing.metrics(METRICS, ("Deal value", "profit")) == ("deal_value", "profit")
    assert choosing.currency("usd") == "USD"


@pytest.mark.parametrize(
    ("call", "near"),
    [
        (lambda: choosing.companies(table().columns, ("Acne",)), "Acme"),
        (lambda: choosing.metrics(METRICS, ("revenues",)), "revenue"),
        (lambda: choosing.currency("USB"), "USD"),
        (lambda: choosing.companies(table().columns, ("\x1b[31m" + "x" * 9000,)), ""),
        (lambda: choosing.listed(" , "), "A,B"),
    ],
)
def test_an_unknown_name_is_one_line_with_near_ones(call, near):
    with pytest.raises(NutgrafError) as caught:
        call()
    assert near in str(caught.value)
    assert str(caught.value).isprintable()
