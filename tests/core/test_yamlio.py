"""Reading YAML with its guards, and writing what reads back equal."""

from __future__ import annotations

import math
from contextlib import suppress

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tui.core.errors import NutgrafError
from tui.core.storage import yamlio
from tui.core.storage.yamlio import dump, load
from tui.core.text import clean

TEXT = st.text().map(clean)
NUMBERS = st.integers(-(10**63), 10**63) | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | NUMBERS | TEXT
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)

REFUSED = [
    ("a: *x", "line 1: an alias"),
    ("b: 1\na: &x 1", "line 2: an anchor or a tag"),
    ("a: !!python/object/apply:os.system [ls]", "line 1: an anchor or a tag"),
    ("a: ! b", "line 1: an anchor or a tag"),
    ("a:\n  <<: {b: 1}", "line 2: a merge key"),
    ("a: 1\nb: 2\na: 3", "line 3: the key 'a' a second time"),
    ("a: 1\n---\nb: 2", "line 2: a second document"),
    ("? {a: b}\n: c", "line 1: a key that is not plain text"),
    ("? &x k\n: c", "line 1: a key that is not plain text"),
    ("a: .inf", "line 1: .inf is no finite number"),
    ("a: [1, -.NaN, .nan]", "line 1: .nan is no finite number"),
    ("a: 1e999", "line 1: 1e999 is no finite number"),
    ("[" * 100_000, "line 1: nested deeper than 24 levels"),
    ("- " * 30 + "x", "nested deeper than 24 levels"),
    ("a: 'never closed", "line 1: found unexpected end of stream"),
    ("a: b\n\tc: d\n", "line 2"),
    ("a: b\nc: \x01", "line 2: a control character"),
    (b"a: b\nc: \xff\n", "line 2: not UTF-8"),
    ("a: b\n  c: d\n", "line 2: mapping values are not allowed"),
]


@pytest.mark.parametrize(("text", "reason"), REFUSED)
def test_refused_with_its_line(text, reason):
    with pytest.raises(NutgrafError, match=r"^file\.yaml: line \d+: ") as caught:
        load(text, "file.yaml")
    assert reason in str(caught.value)


def test_too_large_is_refused_unread(monkeypatch):
    monkeypatch.setattr(yamlio, "MAX_BYTES", 2**20)
    with pytest.raises(NutgrafError, match="larger than 1 MB"):
        load(b"a" * (2**20 + 1), "big.yaml")


def test_too_many_values(monkeypatch):
    monkeypatch.setattr(yamlio, "MAX_NODES", 10)
    with pytest.raises(NutgrafError, match="line 10: more than 10 values"):
        load("- a\n" * 11, "many.yaml")


@pytest.mark.parametrize(
    "word", ["NO", "on", "yes", "y", "007", "0x1F", "0o17", "1_000", "2025-02-24", "1:30", "=", "."]
)
def test_words_stay_words(word):
    assert load(f"- {word}", "f").data == [word]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("FALSE", False),
        ("0", 0),
        ("-12", -12),
        ("+3", 3),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e5", 1e5),
        ("-2.5E-3", -0.0025),
        ("9" * 65, "9" * 65),
    ],
)
def test_core_scalars(written, value):
    found = load(f"- {written}", "f").data[0]
    assert (found, type(found)) == (value, type(value))


def test_empty_file_is_none():
    assert load(b"", "f").data is None
    assert load("# a comment\n", "f").data is None


def test_byte_order_mark_is_no_text():
    assert load(b"\xef\xbb\xbftitle: x\n", "f").data == {"title": "x"}


def test_loaded_text_is_clean():
    assert load('"\\e[31m": "a\\x9bb\\u202ec"', "f").data == {"\u241b[31m": "a\ufffdbc"}


def test_errors_name_line_and_field():
    loaded = load("a:\n  b:\n  - 1\n  - c: 5\n    d: [6, 7]\n", "f.yaml")
    assert (
        str(loaded.error(("a", "b", 1, "d", 1), "must be text"))
        == "f.yaml: line 5: a.b[1].d[1]: must be text"
    )
    assert str(loaded.error(("a", "z"), "is missing")) == "f.yaml: line 2: a.z: is missing"


@given(VALUES)
def test_round_trip(value):
    assert load(dump(value), "f").data == value


@given(st.lists(TEXT | NUMBERS.filter(lambda n: isinstance(n, int) or "." in f"{n!r}")))
def test_other_readers_see_the_same(value):
    assert yaml.safe_load(dump(value)) == value


@given(st.binary(max_size=200) | st.text(alphabet="ab:-[]{}#&*!|>'\"%@`,?~<\n\t 01.e").map(str.encode))
def test_any_bytes_load_or_say_why(data):
    with suppress(NutgrafError):
        load(data, "f")


def test_long_text_keeps_one_line_and_is_not_folded():
    long = "A sentence of an article, with a colon: and a hash #1, goes on. " * 4 + "End."
    assert dump({"p": [long]}) == f'p:\n- "{long}"\n'
    assert dump({"p": long + ' "Yes."'}) == f'p: |-\n  {long} "Yes."\n'


@pytest.mark.parametrize(
    "text", ["a\x85b", "a\u2028b", "a\rb", "\ufeff", "a\tb", "x \n y", "\n", " a\nb", "a\n\n"]
)
def test_odd_breaks_and_blanks_are_written_so_that_they_survive(text):
    assert yaml.safe_load(dump([text])) == [text]


def test_numbers_have_no_exponent():
    assert (
        dump([380 * 10**9, 3.8e11, 2.5e-7, 10**30])
        == f"- 380000000000\n- 380000000000.0\n- 0.00000025\n- {10**30}\n"
    )
    with pytest.raises(ValueError, match="finite"):
        dump([math.inf])
