"""Outlines: the fixtures in tests/fixtures/sections are readable examples of what is a heading."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core import sections
from tui.core.model import Block, Document, Source
from tui.core.read import plain
from tui.core.read.source import from_text
from tui.core.text import clean

FIXTURE = Path(__file__).parent.parent / "fixtures" / "sections" / "unmarked.txt"
SOURCE = Source("text", "north-wind.txt", None, "0" * 64, "0")


def outline_of(text, name="x.txt"):
    return sections.build(plain.read(from_text(text, name)))


def cases():
    parts = FIXTURE.read_text(encoding="utf-8").split("\n.\n")[1:]
    return [pytest.param(text, want.strip(), id=name.strip()) for name, text, want in _by_three(parts)]


def _by_three(parts):
    return zip(parts[::3], parts[1::3], parts[2::3], strict=False)


@pytest.mark.parametrize(("text", "expected"), cases())
def test_outline_of_unmarked_text(text, expected):
    found = outline_of(text)
    assert "\n".join(f"{s.level} {s.heading or '-'} {len(s.paragraphs)}" for s in found.sections) == expected


@pytest.mark.parametrize(("text", "expected"), cases()[:2])
def test_blank_lines_change_nothing(text, expected):
    dense = "\n".join(line for line in text.split("\n") if line)
    loose = dense.replace("\n", "\n\n")
    assert outline_of(dense).sections == outline_of(loose).sections
    assert expected.startswith("0 - 1")


def test_sections_are_counted_in_order():
    found = outline_of(cases()[0].values[0])
    assert found.title == "Aldermoor Bets $2 Billion on Harbour Batteries"
    assert [section.id for section in found.sections] == ["s1", "s2", "s3", "s4"]
    assert found.deck is None


@pytest.mark.parametrize(
    ("lines", "byline", "published"),
    [
        (["By Mira Holt", "March 5, 2024"], "Mira Holt", "2024-03-05"),
        (["By Mira Holt and Jan de Vries, Staff Writers", "Updated 7 July 2023, 9:05 a.m. ET"],
         "Mira Holt and Jan de Vries, Staff Writers", "2023-07-07"),
        (["Published: 2024-02-29"], None, "2024-02-29"),
        (["OSTBY, Feb. 19, 2026 (TARNWIRE) -- Tarn Foods said it would close its plant by winter, for good."],
         None, "2026-02-19"),
        (["Ostby, Norland – September 3, 2025 – Tarn Foods, a maker of soups, is closing it for good."],
         None, "2025-09-03"),
        (["On March 3, 2024, the mill burned down for the second time, and nobody was surprised by it."],
         None, None),
        (["The mill that burned down on March 3, 2024 - a Sunday - will be built again, its owners say now."],
         None, None),
        (["February 30, 2024"], None, None),
        (["3/4/2024"], None, None),
        (["By the end of the year the mill will be open again, the owners said, if the town pays for roads."],
         None, None),
    ],
)  # fmt: skip
def test_byline_and_date(lines, byline, published):
    found = outline_of("\n".join(["A title of some length", *lines, "A paragraph. " * 20]))
    assert (found.byline, found.published) == (byline, published)


def test_an_article_without_title_is_named_after_its_file():
    text = "A long paragraph that goes on and on about the price of logs in the north. " * 8
    found = outline_of(text, "price-of-logs.txt")
    assert found.title == "price of logs"
    assert found.warnings == ("no title found",)
    assert outline_of(text, "stdin").title == "Untitled"


def test_a_title_alone_is_an_article():
    found = outline_of("Nothing but a title\n")
    assert found.title == "Nothing but a title"
    assert [(s.id, s.heading, s.paragraphs) for s in found.sections] == [("s1", None, ())]


def test_marked_headings_are_taken_as_they_are():
    blocks = (
        Block("Title", "heading", 1),
        Block("a lede"),
        Block("this is marked, so it counts.", "heading", 2),
        Block("A Line That Looks Like a Heading"),
        Block("A paragraph. " * 20),
        Block("deeper", "heading", 4),
    )
    found = sections.build(Document(SOURCE, blocks, marked=True, byline="Mira Holt", published="2024-01-01"))
    assert found.title == "Title"
    assert [(s.heading, s.level, len(s.paragraphs)) for s in found.sections] == [
        (None, 0, 1),
        ("this is marked, so it counts.", 1, 2),
        ("deeper", 2, 0),
    ]
    assert (found.byline, found.published) == ("Mira Holt", "2024-01-01")


def test_a_title_given_apart_is_not_doubled():
    blocks = (Block("Title", "heading", 1), Block("Text."))
    found = sections.build(Document(SOURCE, blocks, marked=True, title="Title"))
    assert found.title == "Title"
    assert [(s.heading, len(s.paragraphs)) for s in found.sections] == [(None, 1)]


def _letters(text):
    return "".join(char for char in text if char.isalnum())


SHAPES = """
What Comes Next
- an item
1. First
1.1 Inside
=====
---
# Marked
> said she
ORDERS
Lena: yes
a | b | c
Price    12    14
long-
By Mira Holt
What now?
* * *
#
The board first looked at it when the grid operator warned of calm days, and it was late by then. One
"""
PIECE = (
    st.sampled_from(SHAPES.strip("\n").split("\n"))
    | st.just("")
    | st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=90)
)


@given(st.lists(PIECE, max_size=25))
def test_no_letter_is_lost_doubled_or_moved(pieces):
    text = "\n".join(["A title", *pieces])
    found = outline_of(text)
    parts = [found.title]
    for section in found.sections:
        parts += [section.heading or "", *(p.text for p in section.paragraphs)]
    assert _letters("".join(parts)) == _letters(clean(text))
    assert all(p.text.strip() for section in found.sections for p in section.paragraphs)
    assert all("\n" not in part for part in parts)


@pytest.mark.parametrize(
    "text",
    ["A short line of words here\n" * 20_000, "1.1.1 1\n" * 50_000, "1" * 1_000_000, "word " * 200_000,
     "HEADING\n" * 50_000, "- a\n" * 50_000, "Name: a\n\n" * 30_000, "-----\n" * 50_000, "?\n" * 100_000],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_the_work_grows_in_step_with_the_text(text, calls):
    part = text[: len(text) // 8]
    assert calls(lambda: outline_of(text)) < 8 * 1.5 * calls(lambda: outline_of(part)) + 1_000
