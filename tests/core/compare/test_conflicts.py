"""What two articles say of one fact: the same, another number, or something else."""

from dataclasses import replace

import pytest
from claims import METRICS, article, cell, figure
from hypothesis import given
from hypothesis import strategies as st

from tui.core.compare.compare import compare
from tui.core.compare.spans import span

SAME, OTHER, APART = "one entry", "conflict", "two facts"


def test_a_number_without_a_period_does_not_join_two_periods():
    read = [
        article("a", "acme revenue | 5.21bn | USD"),
        article("b", "acme revenue | 5.21bn | USD | 2024"),
        article("c", "acme revenue | 5.21bn | USD | 2023"),
    ]
    for order in (read, read[::-1], [read[1], read[0], read[2]]):
        assert len(cell(compare(order, METRICS), "acme", "revenue")) == 2


def test_a_workforce_is_counted_in_people_jobs_or_staff():
    one = article("a", "acme workforce | 4,300 | people | 2024")
    two = article("b", "acme workforce | 5,200 | employee | 2024")
    assert relation(compare([one, two], METRICS), metric="workforce") == OTHER


def relation(table, company="acme", metric="revenue"):
    entries = cell(table, company, metric)
    if len(entries) == 1:
        return SAME
    return OTHER if any(entry.conflict for entry in entries) else APART


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        # The same number is one entry, another one a conflict.
        ("5.2bn | USD | 2024", "5.2bn | USD | 2024", SAME),
        ("5.2bn | USD | 2024", "5.9bn | USD | 2024", OTHER),
        # Another time, unit or direction is another fact.
        ("5.2bn | USD | 2024", "5.9bn | USD | 2023", APART),
        ("5.2bn | USD | 2024", "5.2bn | USD | 2023", APART),
        ("5.21bn | USD | 2024", "5.21bn | USD | 2023", APART),
        ("5.2bn | USD | 2024", "5.2bn | USD | the third quarter of 2024", APART),
        ("5.2bn | USD | 2024", "8% | % | 2024", APART),
        ("900 | car | 2024", "700 | lorry | 2024", APART),
        ("900 | car | 2024", "700 | vehicle | 2024", OTHER),
        # One time in other words.
        ("5.2bn | USD | Q3 2024", "5.9bn | USD | the third quarter of 2024", OTHER),
        ("5.2bn | USD | FY2024", "5.9bn | USD | fiscal 2024", OTHER),
        ("5.2bn | USD | fiscal 2024", "5.9bn | USD | 2024", APART),
        # Rounding: half of the last digit that is written, at most a tenth.
        ("5bn | USD | 2024", "5.2bn | USD | 2024", APART),
        ("5.2bn | USD | 2024", "5.24bn | USD | 2024", APART),
        ("380bn | USD | 2024", "383bn | USD | 2024", OTHER),
        ("12,000 | job | 2024", "12,340 | job | 2024", APART),
        ("12,000 | job | 2024", "13,000 | job | 2024", OTHER),
        ("12bn | USD | 2024", "13bn | USD | 2024", OTHER),
        ("12bn | USD | 2024", "12.5bn | USD | 2024", APART),
        ("3% | % | 2024", "4% | % | 2024", OTHER),
        ("0 | USD | 2024", "0m | USD | 2024 | up_to", SAME),
        ("10,000 | job | 2024", "12,000 | job | 2024", OTHER),
        ("1bn | USD | 2024", "1.4bn | USD | 2024", OTHER),
        ("3% | % | 2024", "3.4% | % | 2024", APART),
        ("3% | % | 2024", "4.4% | % | 2024", OTHER),
        # The words around the number.
        ("5.0bn | USD | 2024 | about", "5.2bn | USD | 2024", APART),
        ("5.0bn | USD | 2024 | about", "5.6bn | USD | 2024", OTHER),
        ("5.0bn | USD | 2024 | over", "6.1bn | USD | 2024", APART),
        ("5.0bn | USD | 2024 | over", "4.1bn | USD | 2024", OTHER),
        ("5.0bn | USD | 2024 | up_to", "1.1bn | USD | 2024", APART),
        ("5.0bn | USD | 2024 | under", "6.1bn | USD | 2024", OTHER),
        ("5-6bn | USD | 2024 | range", "5.7bn | USD | 2024", APART),
        ("5-6bn | USD | 2024 | range", "7.5bn | USD | 2024", OTHER),
        # No rate between two currencies: they cannot be held together.
        ("5.2bn | USD | 2024", "9.9bn | EUR | 2024", APART),
    ],
)
def test_two_articles(first, second, expected):
    if "-" in first:
        first = first.replace("5-6bn", "5000m-6000m")
    one = article("a", f"acme revenue | {first}", published="2025-02-01")
    two = article("b", f"acme revenue | {second}", published="2025-06-01")
    assert relation(compare([one, two], METRICS)) == expected


@pytest.mark.parametrize(
    ("period", "dates", "expected", "sure"),
    [
        ("last year", ("2025-02-01", "2025-03-01"), OTHER, True),
        ("last year", ("2025-02-01", "2024-02-01"), APART, None),
        ("last year", (None, None), OTHER, False),
        ("", ("2025-02-01", "2025-02-20"), OTHER, False),
        ("", ("2025-02-01", "2025-06-01"), APART, None),
        ("the third quarter", ("2024-11-01", "2024-12-01"), OTHER, True),
        ("the next three years", ("2025-02-01", "2025-02-20"), OTHER, False),
    ],
)
def test_periods_are_seen_from_the_day_of_the_article(period, dates, expected, sure):
    articles = [
        article(name, f"acme revenue | {value} | USD | {period}", published=day)
        for name, value, day in zip("ab", ("5.2bn", "5.9bn"), dates, strict=True)
    ]
    table = compare(articles, METRICS)
    assert relation(table) == expected
    if sure is not None:
        assert {entry.conflict.sure for entry in cell(table, "acme", "revenue")} == {sure}


def test_a_conflict_names_the_article_on_the_other_side():
    one = article("a", "acme revenue | 5.2bn | USD | 2024")
    two = article("b", "acme revenue | 5.9bn | USD | 2024")
    first, second = cell(compare([one, two], METRICS), "acme", "revenue")
    assert [(s.article, s.figure.written) for s in first.conflict.others] == [("b", "5.9bn")]
    assert [(s.article, s.figure.written) for s in second.conflict.others] == [("a", "5.2bn")]


def test_what_is_expected_is_no_conflict_with_what_is_reported():
    one = article("a", "acme revenue | 5.2bn | USD | 2024")
    two = article("b", "acme revenue | 5.9bn | USD | 2024", text="Analysts expected 5.9bn in 2024.")
    start = two.sections[0].paragraphs[0].text.index("5.9")
    there = replace(two.figures[0], at=replace(two.figures[0].at, start=start, end=start + 5))
    first, second = cell(compare([one, replace(two, figures=(there,))], METRICS), "acme", "revenue")
    assert (first.standing, second.standing) == ("stated", "expected")
    assert first.conflict is second.conflict is None


def test_an_article_with_two_numbers_for_the_same_terms_speaks_of_two_things():
    one = article("a", "acme revenue | 5.2bn | USD | 2024", "acme revenue | 2.1bn | USD | 2024")
    two = article("b", "acme revenue | 5.9bn | USD | 2024")
    assert relation(compare([one, two], METRICS)) == APART


def test_a_number_that_an_article_also_rounds_is_one_number():
    one = article("a", "acme revenue | 5.2bn | USD | 2024", "acme revenue | 5.21bn | USD | 2024")
    two = article("b", "acme revenue | 5.9bn | USD | 2024")
    entries = cell(compare([one, two], METRICS), "acme", "revenue")
    assert [len(entry.conflict.others) for entry in entries] == [1, 1, 2]


@pytest.mark.parametrize(
    ("metric", "period", "published", "expected"),
    [
        ("deal_value", "", "2025-03-06", OTHER),
        ("deal_value", "Thursday", "2025-03-06", OTHER),
        ("deal_value", "March", "2025-10-30", OTHER),
        ("deal_value", "May", "2025-10-30", APART),
        ("share_price", "", "2025-03-06", APART),
    ],
)
def test_the_day_of_a_deal_is_that_of_the_news(metric, period, published, expected):
    one = article("a", f"acme {metric} | 4bn | USD | Monday", published="2025-03-04")
    two = article("b", f"acme {metric} | 5.1bn | USD | {period}", published=published)
    assert relation(compare([one, two], METRICS), metric=metric) == expected


def test_one_article_is_never_in_conflict_with_itself():
    one = article("a", "acme revenue | 5.2bn | USD | 2024", "acme revenue | 5.9bn | USD | 2024")
    assert relation(compare([one], METRICS)) == APART
    assert relation(compare([one, one], METRICS)) == APART


def test_a_restatement_in_another_article_is_the_same_entry():
    one = article(
        "a", "acme investment | 300bn | CNY | 2024", "acme investment | 42bn | USD | 2024", same={2: 1}
    )
    two = article("b", "acme investment | 42bn | USD | 2024 | over")
    [entry] = cell(compare([one, two], METRICS), "acme", "investment")
    assert [said.article for said in entry.elsewhere] == ["b"]


def test_a_precise_number_without_a_period_is_that_of_the_article_that_gives_one():
    one = article("a", "acme revenue | 5.21bn | USD")
    two = article("b", "acme revenue | 5.21bn | USD | 2024")
    [entry] = cell(compare([one, two], METRICS), "acme", "revenue")
    assert entry.when == "2024"


values = st.builds(
    "{} | {} | {} | {}".format,
    st.sampled_from(["4bn", "5bn", "5.2bn", "5.23bn", "5.9bn", "5,000m", "7m", "8%"]),
    st.just("USD"),
    st.sampled_from(["2024", "2023", "last year", "", "Q3", "the next three years"]),
    st.sampled_from(["exact", "about", "over", "under", "up_to"]),
)
articles = st.lists(
    st.tuples(st.lists(values, min_size=1, max_size=3), st.sampled_from([None, "2025-02-01", "2025-02-20"])),
    min_size=2,
    max_size=5,
)


@given(articles)
def test_conflicts_are_mutual_and_between_articles(told):
    read = [
        article(f"a{n}", *(f"acme revenue | {v.replace('8% | USD', '8% | %')}" for v in lines), published=day)
        for n, (lines, day) in enumerate(told)
    ]
    entries = cell(compare(read, METRICS), "acme", "revenue")

    def said(entry):
        own = {(entry.article, entry.figure.id)}
        return own | {(one.article, one.figure.id) for one in entry.elsewhere}

    def against(entry):
        return {(one.article, one.figure.id) for one in entry.conflict.others} if entry.conflict else set()

    for one in entries:
        assert one.article not in {name for name, _ in against(one)}
        for other in entries:
            assert bool(against(one) & said(other)) == bool(against(other) & said(one))


@given(st.decimals("0.001", "999", places=3), st.sampled_from(["exact", "about", "over", "under", "up_to"]))
def test_the_values_that_words_allow_hold_the_value(value, qualifier):
    low, high = span(replace(figure(f"acme revenue | {value}bn | USD"), qualifier=qualifier))
    assert 0 <= low <= value.scaleb(9) <= high
