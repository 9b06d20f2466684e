"""The annotated articles are consistent, and nutgraf understands them at least as well as the floors say."""

from __future__ import annotations

import pytest
from annotated import CHANGES, HERE, KINDS, METRICS, QUALIFIERS, find, load, names
from bench import PARTS, Tally, run, same_period

# A little under what is measured (docs/accuracy.md); raised whenever the measured values rise for good.
FLOORS = {
    "money": 0.985,
    "percent": 0.99,
    "count": 0.93,
    "duration": 0.97,
    "companies": 0.94,
    "qualifier": 0.98,
    "company": 0.835,
    "metric": 0.87,
    "change": 0.97,
    "period": 0.85,
    "fully": 0.745,
}


@pytest.fixture(scope="module")
def measured():
    return run()


def test_every_text_is_annotated():
    assert {path.stem for path in (HERE / "texts").glob("*.txt")} == set(names())
    assert len(names()) >= 170


@pytest.mark.parametrize("name", names())
def test_an_annotation_is_consistent_with_its_text(name):
    case = load(name)
    assert len(case.text.split()) in range(180, 521)
    assert len(case.marks) in range(10, 46)
    known = {firm.name for firm in case.firms}
    for firm in case.firms:
        assert firm.type in {"company", "institution"}
        assert firm.parent is None or firm.parent in known
        assert all(form in " ".join(case.text.casefold().split()) for form in firm.forms), firm.name
    for mark in case.marks:
        assert case.text[mark.start : mark.end] == mark.written
        assert mark.kind in KINDS
        assert mark.metric in METRICS
        assert mark.qualifier in QUALIFIERS
        assert mark.change in CHANGES
        assert (mark.low < mark.high) == (mark.qualifier == "range")
        assert mark.period is None or mark.period in case.text


@pytest.mark.parametrize("name", names())
def test_every_number_in_digits_with_a_sign_is_annotated(name):
    case = load(name)
    rest = list(case.text)
    for mark in case.marks:
        rest[mark.start : mark.end] = " " * (mark.end - mark.start)
    left = "".join(rest)
    assert not [sign for sign in "$€£¥₹%" if sign in left]


def test_a_figure_is_not_found_inside_a_longer_one():
    assert find("up 23% and 3%", "3%", 0) == 11
    assert find("from 1.5 million to 5 million", "5 million", 0) == 20
    assert find("A$40 and $40", "$40", 0) == 9
    assert find("none here", "3%", 0) == -1


def test_periods_are_compared_without_their_small_words():
    assert same_period("the third quarter", "third quarter of 2024")
    assert same_period(None, None)
    assert not same_period("2024", None)
    assert not same_period("2024", "2025")


def test_a_rate_counts_what_is_missed_and_what_is_invented():
    tally = Tally()
    tally.right.update(money=3, metric=3)
    tally.gold.update(money=4, metric=4)
    tally.said.update(money=6)
    assert tally.rate("money") == 0.6
    assert tally.rate("metric") == 0.75


@pytest.mark.parametrize("part", PARTS)
def test_accuracy_stays_above_its_floor(measured, part):
    assert measured.read.rate(part) >= FLOORS[part]
