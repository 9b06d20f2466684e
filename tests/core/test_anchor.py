"""A note finds its words again, or says that it is not sure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tui.core import store
from tui.core.marks import anchor
from tui.core.marks.note import Anchor
from tui.core.model import Paragraph, Place, Section

FIXTURE = Path(__file__).parent.parent / "fixtures" / "store" / "harbour-line.yaml"
ARTICLE = store.load_article(FIXTURE.read_bytes(), "f")
QUOTE = "three berths, two cranes and a quay"


def _with(*texts, title=ARTICLE.title):
    """The article with other paragraphs."""
    section = Section("s1", None, 0, tuple(Paragraph(text) for text in texts))
    return replace(ARTICLE, title=title, sections=(section,), figures=())


def _words(article, place):
    paragraph = article.sections[0].paragraphs[place.paragraph]
    return paragraph.text[place.start : place.end]


def test_made_with_its_context():
    made = anchor.make(ARTICLE, Place("s1", 1, 26, 35))
    assert made == Anchor(
        '"overdue"', "Its chief called the plan "[-32:], ": three berths, two cranes and a"[:32], made.at
    )
    assert anchor.make(ARTICLE, Place("s9", 1, 0, 4)) == Anchor()
    assert anchor.make(ARTICLE, Place(None, None, 0, 8)).quote == "Norrgate"
    assert anchor.make(ARTICLE, Place("s2", None, 0, 999)).quote == "What the berths cost"


def test_found_by_words():
    assert anchor.find(ARTICLE, QUOTE) == anchor.make(ARTICLE, Place("s1", 1, 37, 37 + len(QUOTE)))
    assert anchor.find(ARTICLE, "plan  “overdue”").quote == 'plan "overdue"'
    assert anchor.find(ARTICLE, "no such words") is None
    assert anchor.find(ARTICLE, "  ") is None


def test_unchanged_text_is_exact():
    made = anchor.find(ARTICLE, QUOTE)
    assert anchor.place(made, ARTICLE) == (made.at, "placed")


def test_without_quote_it_belongs_to_the_article():
    assert anchor.place(Anchor(), ARTICLE) == (None, "placed")


OLD = (
    "The line lost money for years. Norrgate will build three berths, two cranes and a quay by 2031, it said."
)
MADE = anchor.find(_with(OLD), QUOTE)

MOVED = [
    ("words before", ["New first words. " + OLD], QUOTE, "placed"),
    ("paragraph before", ["Another paragraph altogether.", OLD], QUOTE, "placed"),
    ("one word changed", [OLD.replace("two", "four")], "three berths, four cranes and a quay", "placed"),
    ("context rewritten", ["In all, " + QUOTE + " are meant."], QUOTE, "uncertain"),
    ("twice the same", [OLD, OLD], QUOTE, "placed"),
    (
        "half of it gone",
        [OLD.replace("three berths, ", "")],
        "Norrgate will build two cranes and a quay",
        "uncertain",
    ),
]


@pytest.mark.parametrize(("what", "texts", "words", "state"), MOVED, ids=[row[0] for row in MOVED])
def test_found_again(what, texts, words, state):
    del what
    article = _with(*texts)
    place, found = anchor.place(MADE, article)
    assert (found, _words(article, place)) == (state, words)


def test_two_equal_places_away_from_the_old_one_are_uncertain():
    article = _with("Quite another opening paragraph.", OLD, OLD)
    assert anchor.place(MADE, article)[1] == "uncertain"


@pytest.mark.parametrize("texts", [[], [""], ["Nothing of the kind stands here."], ["x" * 300_000]])
def test_gone_is_an_orphan(texts):
    assert anchor.place(MADE, _with(*texts)) == (None, "orphan")


def test_long_texts_take_bounded_time():
    article = _with(*("Words and more words of no use here. " * 20 for _ in range(3000)))
    assert anchor.place(MADE, article)[1] == "orphan"
