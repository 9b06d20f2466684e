"""When a figure holds: what a paragraph or a list hands on, and which times are those of reports.

Lines that a sentence decides alone are in tests/fixtures/link/periods.txt, one for each reader in rules.txt.
"""

import pytest

from tui.core.figures.link import attribute
from tui.core.figures.periods.choice import rated
from tui.core.figures.periods.times import leading, reporting
from tui.core.figures.recognition.recognise import recognise_all
from tui.core.model import Paragraph, Section, passages


def told(*texts):
    """The period of every figure; texts that begin with a star are items of a list."""
    paragraphs = tuple(
        Paragraph(text.removeprefix("* "), "item" if text.startswith("* ") else "text") for text in texts
    )
    parts = passages("Pumps", (Section("s1", None, 0, paragraphs),))
    return [figure.period for figure in attribute(parts, recognise_all(parts), (), ())]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the third quarter", True),
        ("Q3 2024", True),
        ("fiscal 2026", True),
        ("the financial year to March", True),
        ("the year ended June 30", True),
        ("April through June", True),
        ("the first nine months", True),
        ("first-half", True),
        ("2024", False),
        ("last year", False),
        ("March", False),
        ("Monday", False),
    ],
)
def test_times_that_are_reported_on(words, expected):
    assert reporting(words) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a year", True),
        ("per month", True),
        ("a year earlier", True),
        ("two years ago", True),
        ("2024", False),
    ],
)
def test_times_of_one_figure_only(words, expected):
    assert rated(words) is expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        # What a paragraph reports on holds for the figures after it, not for what they are compared with.
        (
            ("In the first quarter sales were $5 million. Profit rose to $2 million from $1 million.",),
            ["the first quarter", "the first quarter", None],
        ),
        # The first report of a sentence is that of the paragraph, what it was compared with is not.
        (
            ("Sales rose to $7 million in the first half of 2025 from $6 million in FY24. Profit was $2m.",),
            ["the first half of 2025", "FY24", "the first half of 2025"],
        ),
        # Another paragraph begins anew.
        (
            ("Sales were $5 million in the first quarter.", "Profit was $2 million."),
            ["the first quarter", None],
        ),
        # A line that opens a list says when its items hold.
        (
            ("For the year to March 2026 we expect:", "* sales of $5 million", "* profit of $2 million"),
            ["the year to March 2026", "the year to March 2026"],
        ),
        (("We expect:", "* sales of $5 million"), [None]),
        # A rate is not handed on.
        (("It pays rent of $5 million a year and rent of $2 million.",), ["a year", None]),
    ],
)
def test_what_is_handed_on(texts, expected):
    assert told(*texts) == expected


def test_a_list_of_prices_takes_the_time_behind_it():
    assert told("Oil prices were up $2, or 3 percent, at $64 a barrel by 11:40 GMT.") == ["11:40 GMT"] * 3


def test_an_opening_line_without_a_report_says_nothing():
    assert leading("On Monday it named:") is None
    assert leading("x" * 1000 + " For fiscal 2026 it sees:") == "fiscal 2026"
