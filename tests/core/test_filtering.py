"""The filter language of the figures: what each word means, what is wrong, and that nothing raises."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core import filtering
from tui.core.model import Company, Figure, Place


def figure(written, kind, low, unit, company, metric, **other):  # noqa: PLR0917  a row of the table below
    values = {
        "id": written,
        "qualifier": "exact",
        "change": "level",
        "period": None,
        "same_as": None,
        "rule": "money.amount/subject",
        "confidence": 0.9,
        "at": Place("s1", 0, 0, 1),
        "high": Decimal(other.pop("high", low)),
    }
    return Figure(
        kind=kind,
        written=written,
        low=Decimal(low),
        unit=unit,
        company=company,
        metric=metric,
        **(values | other),
    )


FIGURES = {
    "sales": figure("$3bn", "money", "3e9", "USD", "acme", "revenue", period="the year to June 2025"),
    "fine": figure("€40m", "money", "4e7", "EUR", "zeta", "penalty", confidence=0.4),
    "share": figure("5%", "percent", "5", "%", "acme", "market_share", change="up"),
    "band": figure("10 to 15%", "percent", "10", "%", None, "other", high="15", extra={"edited": True}),
    "jobs": figure("450 jobs", "count", "450", "job", "France", "workforce", change="down", same_as="x"),
    "cuts": figure("$90m", "money", "9e7", "USD", "zeta", "cost"),
}
NAMES = filtering.owners(
    type(
        "Of",
        (),
        {
            "companies": (
                Company("acme", "Acme", ("Acme Tools plc",), "company", None, 3),
                Company("zeta", "Zeta", ("Zeta",), "company", None, 1),
            )
        },
    )()
)


def kept(text):
    wanted = filtering.parse(text)
    assert wanted.problem == ""
    return " ".join(name for name, one in FIGURES.items() if filtering.passes(one, wanted, NAMES))


ALL = " ".join(FIGURES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ALL),
        ("acme", "sales share"),
        ("ACME sales", ""),
        ("acme share", "share"),
        ("kind:money", "sales fine cuts"),
        ("kind:money,count", "sales fine jobs cuts"),
        ("k:p", "share band"),
        ("company:acme", "sales share"),
        ("c:tools", "sales share"),
        ("c:france", "jobs"),
        ("c:none", "band"),
        ("-c:none", "sales fine share jobs cuts"),
        ('c:"acme tools"', "sales share"),
        ("c:“acme tools”", "sales share"),
        ("metric:market_share", "share"),
        ('m:"market share"', "share"),
        ("-metric:cost kind:money", "sales fine"),
        ("period:2025", "sales"),
        ("p:none kind:money", "fine cuts"),
        ("unit:usd", "sales cuts"),
        ("change:up", "share"),
        ("is:edited", "band"),
        ("is:unsure", "fine"),
        ("-is:unsure kind:money", "sales cuts"),
        ("is:range", "band"),
        ("is:restated", "jobs"),
        ("rule:subject is:restated", "jobs"),
        (">1bn", "sales"),
        (">=3bn", "sales"),
        (">3bn", ""),
        ("<=5%", "share"),
        (">$80m", "sales cuts"),
        (">80meur", ""),
        (">30meur", "fine"),
        (">usd80m", "sales cuts"),
        ("<100m kind:money", "fine cuts"),
        (">12%", "band"),
        ("<12%", "share band"),
        ("=450", "jobs"),
        ("40m..90m", "fine cuts"),
        ("40..90m", "fine cuts"),
        ("$40m..$90m", "cuts"),
        ("->1bn kind:money", "fine cuts"),
        ("zeta -fine >1k", "fine cuts"),
        ('"the year"', "sales"),
    ],
)
def test_what_a_filter_keeps(text, expected):
    assert kept(text) == expected


@pytest.mark.parametrize("text", ["-", "kind:", "c:", 'c:"', ">", "<=", "m:,", "-is:", '"'])
def test_what_is_half_typed_keeps_everything(text):
    assert kept(text) == ALL


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("firm:acme", "no field “firm”"),
        ("kind:gold", "kind: one of money, percent"),
        ("is:nice", "is: one of edited, unsure"),
        (">much", "“>much”: write an amount such as >1bn"),
        ("acme kind:gold", "kind: one of"),
    ],
)
def test_what_is_wrong_is_said_and_keeps_everything(text, problem):
    wanted = filtering.parse(text)
    assert problem in wanted.problem
    assert "\n" not in wanted.problem
    assert all(filtering.passes(one, wanted, NAMES) for one in FIGURES.values())


@pytest.mark.parametrize("text", ["10:30", "http://a", "a-b", "3:1"])
def test_a_colon_that_follows_no_field_is_a_plain_word(text):
    if "http" in text:
        assert "no field" in filtering.parse(text).problem
    else:
        assert filtering.parse(text).terms[0].field == ""


SIGNS = st.text(st.sampled_from(list('kcmpu:-,."“”<>=$€%0123456789bnm aisunre\u202e\x00٣')), max_size=60)


@given(st.one_of(st.text(max_size=60), SIGNS))
def test_nothing_raises(text):
    wanted = filtering.parse(text)
    for one in FIGURES.values():
        assert filtering.passes(one, wanted, NAMES) in (True, False)
    assert not wanted.problem or not wanted.terms
    assert "\n" not in wanted.problem.replace(text, "")


@given(SIGNS)
def test_a_negated_word_keeps_what_the_word_does_not(text):
    word = "".join(text.split()).lstrip("-")
    if word and not word[0].isdigit() and not set('"“') & set(word):
        plain, turned = filtering.parse(word), filtering.parse(f"-{word}")
        if plain.terms and turned.terms:
            for one in FIGURES.values():
                assert filtering.passes(one, plain, NAMES) is not filtering.passes(one, turned, NAMES)


@pytest.mark.parametrize("piece", ['"', "kind:money ", "a,", "c:a,", ">1bn ", "-", "1..", "x"])
def test_time_is_linear(piece):
    began = time.perf_counter()
    filtering.parse(piece * 20_000)
    assert time.perf_counter() - began < 2
