"""Recognition of figures: the fixture lines, every rule, and what holds for any text."""

import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.figures.recognition.recognise import RULES, recognise

FOLDER = Path(__file__).parents[2] / "fixtures" / "figures"
KINDS = ("money", "percent", "duration", "count", "qualifier", "none")
UNITS_OF_TIME = {"second", "minute", "hour", "day", "week", "month", "year"}

WORDS = """
$ € £ ¥ US$ Rs GEL % pp 5 10 12,000 1.5 2,5 1,20,000 2008 0.5 .5 million bn m k billion crore dozen
a an half quarter one two twenty hundred and - – — to from between or over up than more about ~ ( )
. , : / + 's year years month day old jobs staff aircraft new companies yuan euros cents p pence
percent per cent basis points percentage point May Q2 the of in A 330 s ½ ¹ €5bn -5% number total
numbers of strong
"""
BUSY = st.lists(st.sampled_from([*WORDS.split(), "\u00a0", "\u202f"]), max_size=25).flatmap(
    lambda words: st.sampled_from([" ".join(words), "".join(words)])
)


def lines(name):
    """Sentences of a fixture with the figures expected in them."""
    found = []
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif not line.startswith("#"):
            found.append((line, []))
    return found


def shown(figure):
    low, high = (format(value.normalize(), "f") for value in (figure.low, figure.high))
    amount = low if low == high else f"{low}..{high}"
    return f"{figure.written} = {amount} {figure.unit}, {figure.qualifier} [{figure.rule}]"


@pytest.mark.parametrize(("sentence", "expected"), [case for name in KINDS for case in lines(name)])
def test_the_figures_of_a_sentence(sentence, expected):
    assert [shown(figure) for figure in recognise(sentence)] == expected


def test_every_rule_has_a_fixture_and_every_fixture_a_rule():
    expected = "\n".join(figure for name in KINDS for _, found in lines(name) for figure in found)
    used = set(re.findall(r"\[([a-z_.]+)\]$", expected, re.MULTILINE))
    assert used == set(RULES)


def check(text):
    end = 0
    for figure in recognise(text):
        assert figure.start >= end
        assert figure.start < figure.end <= len(text)
        assert figure.written == text[figure.start : figure.end]
        assert Decimal(0) <= figure.low <= figure.high
        assert figure.kind in {"money", "percent", "count", "duration"}
        assert figure.qualifier in {"exact", "about", "over", "under", "up_to", "range"}
        assert figure.rule in RULES
        assert figure.unit
        if figure.kind == "money":
            assert re.fullmatch("[A-Z]{3}", figure.unit)
        if figure.kind == "percent":
            assert figure.unit in {"%", "pp", "bp"}
        if figure.kind == "duration":
            assert figure.unit in UNITS_OF_TIME
        end = figure.end


@given(st.text(max_size=200))
def test_any_text_gives_figures_that_stand_in_it(text):
    check(text)


@given(BUSY)
def test_text_full_of_numbers_gives_figures_that_stand_in_it(text):
    check(text)


UNITS = [
    "1,",
    "9",
    "$",
    "1 000 ",
    "1\u202f000",
    "1-",
    "one hundred ",
    "two and ",
    "half a ",
    "5 million ",
    "$5 to ",
    "a",
    "new ",
    "5 jobs and 7 ",
    "1/2 ",
    "5%",
    "5 a-b",
    "number of 5 to 7. ",
]


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_floods_take_work_in_proportion(unit, calls):
    def work(length):
        return calls(lambda: recognise("5 " + unit * (length // len(unit))))

    check("5 " + unit * (60_000 // len(unit)))  # a pattern that is quadratic takes minutes here
    assert work(40_000) < 8 * 1.5 * work(5_000) + 1_000


@pytest.mark.parametrize(
    "token", ["9" * 65, "1," * 70 + "1", "1.2.3.4", "12.03.2025", "512.354.7000", "10,20,30"], ids=len
)
def test_digits_that_form_no_number_are_left(token):
    assert recognise(f"It paid ${token} at once.") == ()


def test_a_figure_deep_in_a_long_passage_keeps_its_place():
    text = "word " * 30_000 + "It paid $5bn."
    (figure,) = recognise(text)
    assert (figure.start, figure.written) == (len(text) - 5, "$5bn")
