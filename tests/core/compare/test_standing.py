"""Whether a figure is what is, or what somebody expects."""

from dataclasses import replace

import pytest
from claims import article

from tui.core.compare.standing import Standing


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Acme reported revenue of 5bn", "stated"),
        ("Analysts expected revenue of 5bn", "expected"),
        ("revenue came to 6.1bn, against estimates of 5bn", "expected"),
        ("revenue of 5bn beat expectations", "stated"),
        ("It beat forecasts with revenue of 5bn", "stated"),
        ("It beat analysts' forecasts of 5bn", "expected"),
        ("Analysts had expected 6.1bn, but it earned 5bn", "stated"),
        ("the 5bn analysts had forecast", "expected"),
        ("the 5bn that was expected by Wall Street", "expected"),
        ("It raised its guidance to 5bn", "expected"),
        ("Acme aims high, with a target of 5bn", "expected"),
        ("sales at Target of 5bn", "stated"),
        ("It has projects worth 5bn", "stated"),
        ("sales are projected to reach 5bn", "expected"),
        ("Forecasts were wrong. Sales were 5bn", "stated"),
        ("The consensus was for 5bn", "expected"),
        ("5bn", "stated"),
    ],
)
def test_the_words_around_a_figure_tell(text, standing):
    one = article("a", "acme revenue | 5bn | USD", text=text)
    start = text.index("5bn")
    figure = replace(one.figures[0], at=replace(one.figures[0].at, start=start, end=start + 3))
    assert Standing(one).of(figure) == standing


@pytest.mark.parametrize(
    "place", [{"section": None}, {"section": "s9"}, {"paragraph": None}, {"paragraph": 7}]
)
def test_a_place_that_is_not_there_says_nothing(place):
    one = article("a", "acme revenue | 5bn | USD")
    assert Standing(one).of(replace(one.figures[0], at=replace(one.figures[0].at, **place))) == "stated"
