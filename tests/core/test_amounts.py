from decimal import Decimal

import pytest

from tui.core import amounts
from tui.core.model import Figure, Place

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
    ("40", None, "aircraft", "40 aircraft"),
    ("27000000", None, "person", "27m people"),
    ("2", None, "angry man", "2 angry men"),
    ("0", None, "USD", "USD 0"),
    ("0.0005", None, "USD", "USD 0.0005"),
]


@pytest.mark.parametrize(("low", "high", "unit", "shown"), VALUES)
def test_a_value_is_short_and_has_its_unit(low, high, unit, shown):
    assert amounts.value(Decimal(low), Decimal(high or low), unit) == shown


@pytest.mark.parametrize("unit", ["day", "key"])
def test_a_vowel_before_y_keeps_the_y(unit):
    assert amounts.plural(unit) == f"{unit}s"


SIGNS = [
    # change, qualifier, unit, shown, aloud
    ("level", "exact", "USD", "USD 3", "USD 3"),
    ("level", "over", "USD", ">USD 3", "more than USD 3"),
    ("level", "range", "%", "3%", "3%"),
    ("up", "exact", "%", "↑ 3%", "up by 3%"),
    ("up", "over", "USD", "↑ >USD 3", "up by more than USD 3"),
    ("up", "about", "job", "↑ ~3 jobs", "up by about 3 jobs"),
    ("down", "up_to", "%", "↓ ≤3%", "down by up to 3%"),
    ("down", "under", "pp", "↓ <3 pp", "down by less than 3 pp"),
]


def figure(change, qualifier, unit):
    three = Decimal(3)
    at = Place("s1", 0, 0, 5)
    return Figure(
        "f1", "money", "three", three, three, unit, qualifier, None, "other", change, None, None, "", 1, at
    )


@pytest.mark.parametrize(("change", "qualifier", "unit", "shown", "aloud"), SIGNS)
def test_signs_tell_direction_before_qualifier(change, qualifier, unit, shown, aloud):
    assert amounts.signed(figure(change, qualifier, unit)) == shown
    assert (
        amounts.aloud(figure(change, qualifier, unit), amounts.value(Decimal(3), Decimal(3), unit)) == aloud
    )


def test_the_legend_explains_only_the_signs_that_occur():
    figures = [figure("up", "exact", "%"), figure("level", "up_to", "%"), figure("level", "exact", "USD")]
    assert amounts.legend(figures) == ("↑ up by", "≤ up to")
    assert amounts.legend([]) == ()
