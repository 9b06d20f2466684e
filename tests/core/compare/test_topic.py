"""Which of several things of one metric a figure is of, and what follows for conflicts."""

from dataclasses import replace

import pytest
from claims import METRICS, article, cell

from tui.core.compare.compare import compare


def told(identity, metric, text, value):
    """An article that says a text with `#` in the place of a value."""
    kind = "%" if metric == "economy" else "USD"
    one = article(identity, f"acme {metric} | {value} | {kind} | 2024", text=text.replace("#", value))
    start = text.index("#")
    there = replace(one.figures[0].at, start=start, end=start + len(value))
    return replace(one, figures=(replace(one.figures[0], at=there),))


@pytest.mark.parametrize(
    ("metric", "first", "second", "conflict"),
    [
        ("profit", "Net profit was #", "Its net profit came to #", "sure"),
        ("profit", "Net profit was #", "Operating profit was #", None),
        ("profit", "Net profit was #", "It made # last year", "sure"),
        ("profit", "It made # in net profit", "It earned # in operating profit", None),
        ("profit", "Operating profit fell while net profit was #", "Net profit was #", "sure"),
        ("economy", "Retail sales rose #", "Retail sales in the country grew #", "unsure"),
        ("economy", "Exports rose #", "Retail sales grew #", None),
        ("other", "It has # of cash", "The gala raised #", None),
    ],
)
def test_only_the_same_thing_is_in_conflict(metric, first, second, conflict):
    low, high = ("3%", "7%") if metric == "economy" else ("3bn", "7bn")
    table = compare([told("a", metric, first, low), told("b", metric, second, high)], METRICS)
    found = {entry.conflict and entry.conflict.sure for entry in cell(table, "acme", metric)}
    assert found == {{"sure": True, "unsure": False, None: None}[conflict]}
