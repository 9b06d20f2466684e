"""Cleaning, sentences and slugs."""

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.text import LONGEST_SENTENCE, MARKS, clean, sentences, slug

ANY_TEXT = st.text(st.characters(), max_size=200)  # surrogates included
BUSY_TEXT = st.text('ab.!? \n\t"”“)U.S3,。\u0301\u202e\x1b\ufeff', max_size=300)


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("a\x1b[2Jb", "a␛[2Jb"),
        ("nul\x00bel\x07del\x7f", "nul␀bel␇del␡"),
        ("c1 \x85\x9b2J", "c1 ��2J"),
        ("half \ud83d pair", "half � pair"),
        ("\ufeffmark\ufeff", "mark"),
        ("pay \u202etxt\u202c \u2066x\u2069 \u200e\u200f\u061c", "pay txt x "),
        ("flag \U000e0067\U000e007f", "flag "),
        ("cafe\u0301", "café"),
        ("one\ntwo", "one\ntwo"),
        ("line\u2028line\u2029line", "line\nline\nline"),
        ("carriage\rreturn", "carriage␍return"),
        ("cell\tcell", "cell    cell"),
        ("[/] [Reuters] [50%]", "[/] [Reuters] [50%]"),
        ("日本 עברית 👩‍👩‍👧", "日本 עברית 👩‍👩‍👧"),
    ],
)
def test_clean_makes_text_safe_and_leaves_the_rest(given_text, expected):
    assert clean(given_text) == expected


def test_a_field_of_one_line_loses_breaks_and_tabs():
    assert clean("one\ntwo\tthree\u2028four    five", one_line=True) == "one two three four    five"


def test_piled_up_marks_are_cut():
    assert clean("x" + "\u0336" * 500 + "y") == "x" + "\u0336" * MARKS + "y"


def _letters(text):
    """Letters and digits, taken apart from their marks."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if c.isalnum())


@given(ANY_TEXT | BUSY_TEXT, st.booleans())
def test_cleaned_text_is_printable_stable_and_keeps_letters_and_digits(text, one_line):
    cleaned = clean(text, one_line=one_line)
    assert clean(cleaned, one_line=one_line) == cleaned
    for char in cleaned:
        assert char == "\n" or unicodedata.category(char) not in {"Cc", "Cs", "Zl", "Zp"}
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]", cleaned)
    assert not (one_line and "\n" in cleaned)
    assert _letters(cleaned) == _letters(text)


@pytest.mark.parametrize(
    "expected",
    [
        ["Aldermoor Inc. paid $3.5 billion.", "Its shares fell 2.4%."],
        ["It was sold by Tarn Corp..", "Nobody else bid."],
        ["The U.S. economy slowed.", "Growth in the U.K. did not."],
        ["It sells mostly in the U.S.", "The rest goes to Asia."],
        ["Mr. Osei met Dr. Lund and J. K. Adeyemi.", "They agreed."],
        ["Talks ended at 5 p.m. on Friday.", "They resume on Jan. 5."],
        ["“We are done.”", "She left."],
        ["“Why now?” Ms. Osei asked.", "No one answered!"],
        ["(See Fig. 3 and No. 7.)", "A No. 2 producer, e.g. Tarn, is cheaper."],
        ["Prices rose... for a while…", "Then they fell."],
        ["Was it worth it?", "eBay thought so."],
        ["Costs rose in 2024.", "12 plants closed."],
        ["St. Ives Ltd.", "The name is old."],
        ["The harbour is a state of the art.", "Critics fell ill.", "None died."],
        ["公司公布业绩。", "利润增长！", "“很好。”", "还会更好？"],
        ["यह अच्छा है।", "हाँ।"],
        ["No stop at all"],
    ],
)
def test_sentences_of_business_english(expected):
    joiner = "" if expected[0][0] == "公" else " "
    text = joiner.join(expected)
    assert [text[start:end] for start, end in sentences(text)] == expected


@given(ANY_TEXT | BUSY_TEXT)
def test_sentences_cover_everything_but_space_in_order(text):
    covered = [False] * len(text)
    last = 0
    for start, end in sentences(text):
        assert last <= start < end <= len(text)
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        covered[start:end] = [True] * (end - start)
        last = end
    assert all(done or char.isspace() for done, char in zip(covered, text, strict=True))


def test_a_sentence_without_end_is_cut():
    text = "the company said " * 20_000
    spans = sentences(text)
    assert max(end - start for start, end in spans) <= LONGEST_SENTENCE
    assert len(spans) > 15


@pytest.mark.parametrize("unit", ["Mr. ", "U.S. ", "...", ". ", "a.b ", '? "', "。"])
def test_sentences_take_time_in_step_with_the_text(unit):
    began = time.perf_counter()
    sentences(unit * (300_000 // len(unit)))
    assert time.perf_counter() - began < 4


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Aldermoor’s $53 Billion Bet", "aldermoors-53-billion-bet"),
        ("Øresund & Łódź: Größe zählt", "oresund-lodz-grosse-zahlt"),
        ("../../etc/passwd", "etc-passwd"),
        ("--help -rf *", "help-rf"),
        ("CON", "con-article"),
        ("lpt1", "lpt1-article"),
        ("", "article"),
        ("!!!", "article"),
    ],
)
def test_slug(title, expected):
    assert slug(title) == expected


def test_slugs_of_other_scripts_differ():
    assert slug("北风集团投资3800亿元") != slug("南风集团投资3800亿元")


@given(ANY_TEXT | st.text("con aux1-é北", max_size=300))
def test_a_slug_is_always_a_safe_name(title):
    name = slug(title)
    assert re.fullmatch(r"[a-z0-9-]{1,80}", name)
    assert not name.startswith("-")
    assert name not in {"con", "prn", "aux", "nul", "com1", "lpt9"}
    assert slug(title) == name
