"""Digits and words as numbers."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.figures.recognition.numbers import decimal, read
from tui.core.figures.recognition.tokens import PAD, tokenise


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("7", "7"),
        ("1,234", "1234"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1,20,000", "120000"),
        ("75,00,000", "7500000"),
        ("12,5", "12.5"),
        ("2,75", "2.75"),
        ("0,125", "0.125"),
        ("1.325", "1.325"),
        ("1'250'000", "1250000"),
        ("1\u202f250\u202f000", "1250000"),
        ("1\u00a0250,5", "1250.5"),
        ("500", "500"),
        ("1,200", "1200"),
    ],
)
def test_separators(raw, value):
    assert decimal(raw) == Decimal(value)


@pytest.mark.parametrize("raw", ["1,2,3", "1.2.3", "12,34,56", "1234,567,890", "1,234.5,6", "9" * 65])
def test_no_number(raw):
    assert decimal(raw) is None


@given(st.integers(min_value=0, max_value=10**30))
def test_grouped_digits_read_back(value):
    assert decimal(f"{value:,}") == value
    assert decimal(str(value)) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("seven", "7"),
        ("twenty-five", "25"),
        ("one hundred and twenty-three", "123"),
        ("two hundred thousand", "200000"),
        ("two and a half", "2.5"),
        ("three-and-a-quarter", "3.25"),
        ("two-and-a-half million", "2500000"),
        ("half a million", "500000"),
        ("half-a-billion", "500000000"),
        ("a quarter of a million", "250000"),
        ("three-quarters of a billion", "750000000"),
        ("a hundred and fifty", "150"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("a million", "1000000"),
        ("five thousand two hundred", "5200"),
        ("1.2 lakh crore", "1200000000000"),
        ("3 mln", "3000000"),
        ("2½", "2.5"),
        ("5-1/4", "5.25"),
        ("5 1/2", "5.5"),
    ],
)
def test_words_and_scales(words, value):
    (tokens,) = tokenise(words)
    number = read(tokens, PAD)
    assert number is not None
    assert number.value == Decimal(value)
    assert tokens.end[number.last] == len(words)
