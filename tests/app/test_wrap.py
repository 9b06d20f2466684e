import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.app.text.wrap import wrap

TABLE = (
    ("", 10, [""]),
    ("one two", 10, ["one two"]),
    ("one two three", 7, ["one two", "three"]),
    ("one  two   three", 8, ["one  two", "three"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("a bcdefghij", 4, ["a", "bcde", "fghi", "j"]),
    ("ends in a space ", 15, ["ends in a space"]),
    ("first\nsecond", 20, ["first", "second"]),
    ("港口公司宣布", 6, ["港口公", "司宣布"]),
    ("港口 Nord 公司", 8, ["港口", "Nord 公", "司"]),
    ("“It’s” – 5 €", 8, ["“It’s” –", "5 €"]),
    ("cafe\u0301 cafe\u0301", 4, ["cafe\u0301", "cafe\u0301"]),
)


@pytest.mark.parametrize(("text", "width", "lines"), TABLE)
def test_lines_break_at_spaces_and_between_wide_characters(text, width, lines):
    assert [text[start:end] for start, end in wrap(text, width)] == lines


@given(st.text(alphabet="ab c日本é\u0301 \n👩‍’-–", max_size=200), st.integers(2, 30))
def test_no_character_but_space_is_lost_and_no_line_is_too_wide(text, width):
    spans = list(wrap(text, width))
    assert all(start <= end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(text.split())
    for start, end in spans:
        assert cell_len(text[start:end]) <= width or end - start == 1


def test_a_line_of_five_megabytes_is_wrapped_in_one_pass():
    text = "A long line of words, " * 230_000
    assert sum(1 for _ in wrap(text, 72)) == len(list(wrap(text, 72))) > 60_000
