"""Ranges: tests/fixtures/figures/ranges.txt, a line each."""

from pathlib import Path

import pytest

from tui.core.figures.recognition.recognise import recognise

LINES = [
    line
    for line in (Path(__file__).parents[2] / "fixtures" / "figures" / "ranges.txt")
    .read_text(encoding="utf-8")
    .splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("line", LINES)
def test_a_range_is_one_figure(line):
    sentence, *expected = line.split(" | ")
    ranges = [figure for figure in recognise(sentence) if figure.qualifier == "range"]
    assert [
        f"{figure.written} = {figure.low:,f} .. {figure.high:,f} {figure.unit}" for figure in ranges
    ] == expected


def test_there_are_many():
    assert sum(" | " in line for line in LINES) > 180
