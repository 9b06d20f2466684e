"""The comparison, over figures written as a table: one line a figure."""

from decimal import Decimal

import pytest

from tui.core.compare.compare import compare
from tui.core.compare.periods import span_in_years
from tui.core.knowledge import Metric
from tui.core.model import Article, Company, Figure, Place, Source

METRICS = (
    Metric("investment", "Investment", ""),
    Metric("revenue", "Revenue", ""),
    Metric("workforce", "Workforce", ""),
    Metric("economy", "Economy", ""),
)


def figure(line):
    """`id kind written low unit qualifier company metric change period same_as`, `-` for none."""
    words = [None if w.strip() == "-" else w.strip() for w in line.split("|")]
    id_, kind, written, low, unit, qualifier, company, metric, change, period, same_as = words
    return Figure(
        id_, kind, written, Decimal(low), Decimal(low), unit, qualifier, company, metric, change,
        period, same_as, "test", 1.0, Place("s1", 0, 0, 1),
    )  # fmt: skip


def article(*lines, companies=("northwind", "contoso")):
    firms = tuple(Company(c, c.title(), (c.title(),), "company", None, 1) for c in companies)
    return Article(
        "a", "A", None, None, None, (), (), None, "en", Source("text", "a.txt", None, "", "0"), (),
        tuple(figure(line) for line in lines), firms,
    )  # fmt: skip


def cell(comparison, company, metric):
    column = [c.id for c in comparison.columns].index(company)
    return next(r for r in comparison.rows if r.metric == metric).cells[column]


def labels(entries):
    return [(e.label(), [d.label() for d in e.derived]) for e in entries]


PLAN = "f1|money|300 billion yuan|300000000000|CNY|over|northwind|investment|level|the next three years|-"
PLAN_IN_DOLLARS = (
    "f2|money|$42 billion|42000000000|USD|about|northwind|investment|level|the next three years|f1"
)


def test_two_currencies_are_one_fact_and_give_the_amount_a_year_in_both():
    comparison = compare([article(PLAN, PLAN_IN_DOLLARS)], METRICS)
    assert labels(cell(comparison, "northwind", "investment")) == [
        (">CNY 300bn (~USD 42bn), the next three years", ["≈ CNY 100bn a year", "≈ USD 14bn a year"])
    ]


def test_a_value_a_year_shows_its_calculation():
    [entry] = cell(compare([article(PLAN)], METRICS), "northwind", "investment")
    assert [d.calculation for d in entry.derived] == ["300 billion yuan ÷ 3 years"]


def test_another_currency_only_at_the_rate_of_the_article():
    more = "f3|money|30 billion yuan|30000000000|CNY|exact|contoso|investment|up|-|-"
    dollars = "f4|money|$1 billion|1000000000|USD|exact|contoso|revenue|level|-|-"
    with_rate = compare([article(PLAN, PLAN_IN_DOLLARS, more, dollars)], METRICS)
    [entry] = cell(with_rate, "contoso", "investment")
    [revenue] = cell(with_rate, "contoso", "revenue")
    assert {d.unit for d in (*entry.derived, *revenue.derived)} <= {"USD", "CNY"}
    [derived] = entry.derived or revenue.derived
    assert "own rate" in derived.calculation
    without = compare([article(PLAN, more, dollars)], METRICS)
    assert cell(without, "contoso", "investment")[0].derived == ()
    assert cell(without, "contoso", "revenue")[0].derived == ()


def test_a_restatement_without_its_period_is_the_same_fact():
    again = "f3|money|300 billion yuan|300000000000|CNY|exact|northwind|investment|level|-|-"
    [entry] = cell(compare([article(PLAN, again)], METRICS), "northwind", "investment")
    assert entry.figure.period == "the next three years"
    assert [f.id for f in entry.restated] == ["f3"]


def test_the_headline_states_the_fact_of_the_text():
    headline = "f0|money|$42 Billion|42000000000|USD|exact|northwind|investment|level|Three-Year|-"
    [entry] = cell(compare([article(headline, PLAN, PLAN_IN_DOLLARS)], METRICS), "northwind", "investment")
    assert entry.label() == ">CNY 300bn (~USD 42bn), the next three years"
    assert {f.id for f in entry.restated} == {"f0", "f2"}


def test_two_periods_are_two_facts():
    one = "f1|money|$1 billion|1000000000|USD|exact|northwind|revenue|level|2024|-"
    two = "f2|money|$1 billion|1000000000|USD|exact|northwind|revenue|level|2025|-"
    assert len(cell(compare([article(one, two)], METRICS), "northwind", "revenue")) == 2


def test_not_stated_is_an_empty_cell_and_no_row_or_column_is_empty():
    one = "f1|money|$1 billion|1000000000|USD|exact|northwind|revenue|level|2024|-"
    two = "f2|count|500 jobs|500|job|exact|contoso|workforce|down|-|-"
    comparison = compare([article(one, two, companies=("northwind", "contoso", "fabrikam"))], METRICS)
    assert [c.id for c in comparison.columns] == ["northwind", "contoso"]
    assert [r.metric for r in comparison.rows] == ["revenue", "workforce"]
    assert cell(comparison, "contoso", "revenue") == ()


def test_a_country_has_a_column_after_the_companies():
    growth = "f1|percent|4%|4|%|exact|Chile|economy|up|-|-"
    one = "f2|money|$1 billion|1000000000|USD|exact|northwind|revenue|level|-|-"
    comparison = compare([article(growth, one)], METRICS)
    assert [(c.id, c.type) for c in comparison.columns] == [("northwind", "company"), ("Chile", "country")]


def test_an_article_without_figures_gives_an_empty_comparison():
    comparison = compare([article()], METRICS)
    assert comparison.columns == ()
    assert comparison.rows == ()


@pytest.mark.parametrize(
    ("period", "years"),
    [
        ("the next three years", 3),
        ("18 months", Decimal("1.5")),
        ("2025", None),
        (None, None),
        ("a decade", 10),
    ],
)
def test_the_years_of_a_period(period, years):
    assert span_in_years(period) == years
