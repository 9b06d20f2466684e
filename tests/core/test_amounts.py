from decimal import Decimal

import pytest

from tui.core import amounts

VALUES = [
    # low, high, unit, shown
    ("380000000000", None, "CNY", "CNY 380bn"),
    ("1762000000", None, "USD", "USD 1.762bn"),
    ("6.53", None, "EUR", "EUR 6.53"),
    ("999999", None, "USD", "USD 999,999"),
    ("1000000000000", None, "JPY", "JPY 1tn"),
    ("5000000000", "10000000000", "USD", "USD 5–10bn"),
    ("500000000", "1500000000", "USD", "USD 500m–1.5bn"),
    ("3", None, "%", "3%"),
    ("2.5", "3.5", "%", "2.5–3.5%"),
    ("25", None, "bp", "25 bp"),
    ("12000", None, "job", "12,000 jobs"),
    ("1", None, "factory", "1 factory"),
    ("6", None, "factory", "6 factories"),
    ("3", None, "year", "3 years"),
    ("40", None, "people", "40 people"),
    ("0", None, "USD", "USD 0"),
    ("0.0005", None, "USD", "USD 0.0005"),
]


@pytest.mark.parametrize(("low", "high", "unit", "shown"), VALUES)
def test_a_value_is_short_and_has_its_unit(low, high, unit, shown):
    assert amounts.value(Decimal(low), Decimal(high or low), unit) == shown


@pytest.mark.parametrize("unit", ["day", "key"])
def test_a_vowel_before_y_keeps_the_y(unit):
    assert amounts.plural(unit) == f"{unit}s"
