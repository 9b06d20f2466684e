"""Corrections are kept as notes are: on the disk, merged by id, undone one by one, read back as they were."""

from __future__ import annotations

from decimal import Decimal
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stories import story

from tui.core.corrections import correcting, overlay
from tui.core.corrections.ledger import Corrections
from tui.core.errors import NutgrafError
from tui.core.model import Place

PARSE = story("""
# Orsel borrows
Orsel took {$3bn|orsel|debt} in May.
The banks
Two lend {40%|kilnworth} each.
## Late
No.
""")
METRICS = ("debt", "revenue")


@pytest.fixture
def kept(tmp_path):
    return Corrections(tmp_path, "story")


def _laid(kept):
    return overlay.apply(PARSE, kept.list())


def _wanted():
    return (
        correcting.heading(PARSE, correcting.line(PARSE, "the banks", headings=False), 2),
        correcting.no_heading(PARSE, correcting.line(PARSE, "Late", headings=True)),
        correcting.title(" Orsel\nborrows  more \x1b"),
        correcting.published("2025-03-14"),
        correcting.figure(
            PARSE, "f1", METRICS, value="€4 to 5 billion", company="Kilnworth", period="in May"
        ),
        correcting.reject(PARSE, "f2"),
    )


def test_made_kept_and_laid_on(kept):
    for wanted in _wanted():
        made = kept.add(wanted)
        assert made in kept.list()
    article = _laid(kept)
    (figure,) = article.figures
    assert (article.title, article.published) == ("Orsel borrows more ␛", "2025-03-14")
    assert [(s.heading, s.level) for s in article.sections] == [(None, 0), ("The banks", 2)]
    assert (figure.low, figure.high, figure.unit, figure.qualifier) == (4 * 10**9, 5 * 10**9, "EUR", "range")
    assert (figure.company, figure.period, figure.metric) == ("kilnworth", "in May", "debt")
    assert kept.path.stat().st_mode & 0o777 == 0o600


def test_undone_and_done_again(kept):
    states = [PARSE]
    for wanted in _wanted():
        kept.add(wanted)
        states.append(_laid(kept))
    for made, state in zip(reversed(kept.list()), reversed(states[:-1]), strict=True):
        assert kept.remove(made.id) == made
        assert _laid(kept) == state
        kept.restore(made)
        assert kept.list()[-1] == made
        kept.remove(made.id)
    assert kept.list() == ()
    with pytest.raises(NutgrafError, match="no correction with this id"):
        kept.remove("c1")


_CHOICES = st.lists(st.sampled_from(range(6)), unique=True)


@given(_CHOICES, _CHOICES)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_all_undone_is_the_parse(tmp_path, chosen, order):
    kept = Corrections(tmp_path, f"a{abs(hash((tuple(chosen), tuple(order))))}")
    made = [kept.add(_wanted()[number]) for number in chosen]
    for number in order:
        if number < len(made):
            kept.remove(made[number].id)
            made[number] = None
    for one in made:
        if one is not None:
            kept.remove(one.id)
    assert _laid(kept) == PARSE


@pytest.mark.parametrize(
    ("field", "reason"),
    [
        ("set: {level: 0}", "a whole number from 1 to 6"),
        ("set: {level: 7}", "a whole number from 1 to 6"),
        ("kind: head", "must be one of"),
        ("quote: 3", "must be text"),
        ("at: {section: s1}", "is missing"),
    ],
)
def test_bad_fields_are_named(kept, field, reason):
    kept.add(_wanted()[0])
    key = field.split(":")[0]
    lines = kept.path.read_text(encoding="utf-8").splitlines()
    spot = next(number for number, line in enumerate(lines) if line.startswith(f"  {key}:"))
    lines[spot] = f"  {field}"
    kept.path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(NutgrafError, match=reason) as caught:
        kept.list()
    assert f"line {spot + 1}: corrections[0]" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1200", (1200, 1200, None)),
        ("1,200.50", (Decimal("1200.50"), Decimal("1200.50"), None)),
        ("$3.2bn", (3_200_000_000, 3_200_000_000, "USD")),
        ("10 to 15%", (10, 15, "%")),
        ("a lot", None),
        ("-3", None),
        ("nan", None),
        ("", None),
        ("9" * 100, None),
    ],
)
def test_amounts_that_are_typed(text, values):
    if values is None:
        with pytest.raises(NutgrafError, match="is no amount"):
            correcting.amount(text)
    else:
        found = correcting.amount(text)
        assert (found["low"], found["high"], found.get("unit")) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Orsel", {"company": "orsel", "company_name": "Orsel"}),
        ("kilnworth", {"company": "kilnworth", "company_name": "Kilnworth"}),
        ("Tide & Sons", {"company": "tide-sons", "company_name": "Tide & Sons"}),
        ("Japan", {"company": "Japan"}),
        ("South Korea", {"company": "South Korea"}),
        ("none", {"company": None}),
    ],
)
def test_owners_that_are_typed(text, values):
    assert correcting.owner(PARSE, text) == values


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (lambda: correcting.heading(PARSE, Place("s1", 1, 0, 9), 9), "whole number from 1 to 6"),
        (lambda: correcting.line(PARSE, "no such line", headings=False), "no such line"),
        (lambda: correcting.line(PARSE, "The banks", headings=True), "no such heading"),
        (lambda: correcting.line(PARSE, " ", headings=False), "no such line"),
        (lambda: correcting.title(" \n"), "is empty"),
        (lambda: correcting.published("14 March"), "a day such as"),
        (lambda: correcting.published("2025-02-30"), "a day such as"),
        (lambda: correcting.figure(PARSE, "f9", METRICS, value="1"), "no figure with this id"),
        (lambda: correcting.figure(PARSE, "f1", METRICS), "nothing to change"),
        (lambda: correcting.figure(PARSE, "f1", METRICS, metric="luck"), "one of debt, revenue"),
        (lambda: correcting.figure(PARSE, "f1", METRICS, change="sideways"), "one of"),
        (lambda: correcting.reject(PARSE, "f9"), "no figure with this id"),
    ],
)
def test_what_cannot_be_is_one_line(act, reason):
    with pytest.raises(NutgrafError, match=reason):
        act()


def test_a_line_is_found_whole_before_in_part():
    article = story("# T\nThe banks say more.\nA line of The banks too.\nThe banks\n## The banks")
    assert correcting.line(article, "the  banks", headings=False) == Place("s1", 2, 0, 9)
    assert correcting.line(article, "The banks", headings=True) == Place("s2", None, 0, 9)
    assert correcting.line(article, "A line", headings=False) == Place("s1", 1, 0, 6)
    assert correcting.line(article, "say more.", headings=False) == Place("s1", 0, 10, 19)


def _writer(folder, count):
    kept = Corrections(Path(folder), "story")
    for _ in range(count):
        kept.add(correcting.title("x"))


def test_writers_at_the_same_time_lose_nothing(kept, tmp_path):
    job = get_context("spawn").Process(target=_writer, args=(str(tmp_path), 10))
    job.start()
    _writer(str(tmp_path), 10)
    job.join()
    assert len(kept.list()) == 20


def test_broken_corrections_are_told_and_the_article_opens(kept, tmp_path):
    kept.add(correcting.title("Another"))
    assert overlay.of_reader(PARSE, tmp_path).title == "Another"
    kept.path.write_text("nutgraf: 1\n", encoding="utf-8")
    article = overlay.of_reader(PARSE, tmp_path)
    assert article.title == PARSE.title
    assert "your corrections are not laid on" in article.warnings[0]
    kept.path.write_text("nutgraf: 2\narticle: story\ncorrections: []\n", encoding="utf-8")
    with pytest.raises(NutgrafError, match="a newer nutgraf wrote these corrections"):
        kept.add(correcting.title("x"))
