"""Periods in the words of articles, as a calendar has them."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.core.compare.periods import length_in_years, when

DAY = "2025-08-14"
"""A Thursday."""


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("2024", "2024"),
        ("in 2024", "2024"),
        ("fiscal 2025", "FY2025"),
        ("FY26", "FY2026"),
        ("2024-25", "2024-25"),
        ("Q3 2024", "2024-Q3"),
        ("3Q24", "2024-Q3"),
        ("the third quarter of 2024", "2024-Q3"),
        ("the fiscal third quarter of 2024", "FY2024-Q3"),
        ("the second quarter", "2025-Q2"),
        ("the final quarter", "2024-Q4"),
        ("the first half of 2025", "2025-H1"),
        ("H1", "2025-H1"),
        ("December", "2024-12"),
        ("June 30", "2025-06-30"),
        ("the quarter ended June 30, 2025", "quarter to 2025-06-30"),
        ("the year to March 2025", "year to 2025-03"),
        ("last year", "2024"),
        ("this year", "2025"),
        ("next year", "2026"),
        ("last month", "2025-07"),
        ("yesterday", "2025-08-13"),
        ("Monday", "2025-08-11"),
        ("the second quarter of last year", "2024-Q2"),
        ("June last year", "2024-06"),
        ("the first nine months of 2024", "first nine months 2024"),
        ("the three months to June", "three months 2025-06"),
        ("by 2030", "by 2030"),
        ("the end of last year", "end 2024"),
        ("the same quarter last year", "~same quarter last year"),
        ("a year earlier", "~year earlier"),
    ],
)
def test_a_period_of_an_article_with_a_date(words, key):
    assert when(words, DAY) == (key, not key.startswith("~"))


@pytest.mark.parametrize(
    "words", ["last year", "the second quarter", "Monday", "June 30", "the next three years", "recently"]
)
def test_without_a_date_the_words_stand_for_themselves(words):
    assert not when(words, None).sure
    assert when(words, None) == when(words.upper(), "no date")


@pytest.mark.parametrize("words", [None, "", " "])
def test_nothing_said_is_open(words):
    assert when(words, DAY) == ("", False)


@pytest.mark.parametrize(
    "words", ["9" * 5000, "Q" * 5000, "mayday", "to to to", "31 31 31", "0000", "99 June"]
)
def test_strange_words_are_no_error(words):
    assert isinstance(when(words, DAY).key, str)
    assert length_in_years(words) is None or length_in_years(words) > 0


@given(
    st.text(max_size=60) | st.text("0123456789 qhfy-/thequarterlstyamond", max_size=60),
    st.sampled_from([None, DAY, "0001-01-01", "9999-12-31", "2025-02-30", ""]),
)
@example("yesterday", "0001-01-01")
@example("next month", "9999-12-31")
def test_any_words_are_no_error(words, day):
    assert when(words, day).key.isprintable()
    assert length_in_years(words) is None or length_in_years(words) >= 0


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("the next three years", 3),
        ("2024", 1),
        ("last year", 1),
        ("annual", 1),
        ("a year", 1),
        ("the year to March 2025", 1),
        ("fiscal 2024-25", 1),
        ("FY1999-2000", 1),
        ("fiscal 2024-27", None),
        ("fiscal 2024 and 2026", None),
        ("2024-25", None),
        ("the third quarter", Decimal("0.25")),
        ("the first half of 2025", Decimal("0.5")),
        ("by 2030", None),
        ("since 2010", None),
        ("June 30, 2025", None),
        ("recently", None),
        (None, None),
    ],
)
def test_the_length_of_a_period(words, years):
    assert length_in_years(words) == years
