"""Lines become blocks."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.errors import NutgrafError
from tui.core.read import plain
from tui.core.read.source import RawSource, from_text

PROSE = (
    "The mill in Oxley had been shut for eleven years when the first order for bottles came, on a Monday, by"
    " post. Nobody opened the letter before Wednesday, because nobody had worked there since the spring of"
    " the flood."
)


def kinds(text):
    return [(b.kind, b.text) for b in plain.blocks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\ntwo", [("text", "one"), ("text", "two")]),
        ("one\n\n\n  two  ", [("text", "one"), ("text", "two")]),
        ("- a\n* b\n• c", [("item", "a"), ("item", "b"), ("item", "c")]),
        ("> she said\n> so", [("quote", "she said"), ("quote", "so")]),
        ("Head\n====", [("heading", "Head")]),
        ("====\nHead\n====", [("heading", "Head")]),
        ("# Head #\n## Sub", [("heading", "Head"), ("heading", "Sub")]),
        ("Sales    12    14", [("row", "Sales    12    14")]),
        ("| a | b |", [("row", "| a | b |")]),
        ("Photo: Mira Holt", [("caption", "Photo: Mira Holt")]),
        ("text\n\n* * *\n\nmore", [("text", "text"), ("text", "* * *"), ("text", "more")]),
        ("It ended.\n\n---\n\nIt began.", [("text", "It ended."), ("text", "---"), ("text", "It began.")]),
    ],
)
def test_blocks_of_short_texts(text, expected):
    assert kinds(text) == expected


@pytest.mark.parametrize("width", [44, 60, 72, 100])
def test_wrapped_paragraphs_are_joined(width):
    wrapped = textwrap.fill(PROSE, width, break_long_words=False, break_on_hyphens=False)
    assert kinds(f"Title\n\n{wrapped}\n\n{wrapped}") == [("text", "Title"), ("text", PROSE), ("text", PROSE)]


def test_wrapped_items_and_quotations_are_joined():
    item = textwrap.fill(PROSE, 70, initial_indent="- ", subsequent_indent="  ")
    said = textwrap.fill(PROSE, 70, initial_indent="> ", subsequent_indent="> ")
    text = f"{textwrap.fill(PROSE, 70)}\n\n{item}\n{item}\n\n{said}"
    assert kinds(text) == [("text", PROSE), ("item", PROSE), ("item", PROSE), ("quote", PROSE)]


def test_wrapped_numbered_items_stay_apart():
    first = textwrap.fill("1. " + PROSE, 70)
    second = textwrap.fill("2. " + PROSE, 70)
    assert kinds(f"{first}\n{second}") == [("text", "1. " + PROSE), ("text", "2. " + PROSE)]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("a long-", "awaited deal", "a long-awaited deal"),
        ("the pre-", "and post-war years", "the pre- and post-war years"),
        ("the mill —", "and more", "the mill — and more"),
        ("the mill—", "and more", "the mill—and more"),
        ("the mill", "and more", "the mill and more"),
        ("北风集团计划", "三年内投资", "北风集团计划三年内投资"),
    ],
)
def test_joints(first, second, joined):
    assert first + plain.joint(first, second) == joined


def test_short_lines_are_not_joined():
    text = "Mira Holt\nOstby Courier\n12 Harbour Lane\nOstby"
    assert [b.text for b in plain.blocks(text)] == text.split("\n")


def test_gaps_and_levels_are_noted():
    found = plain.blocks("One\n===\n\nTwo\n---\n\nThree\n===\ntext")
    assert [(b.level, b.gap) for b in found] == [(1, False), (2, True), (1, True), (0, False)]


def test_a_document_says_where_it_came_from():
    document = plain.read(from_text("Title\nText", "a.txt"))
    assert (document.source.kind, document.source.name, document.marked) == ("text", "a.txt", False)
    assert document.warnings == ()


def test_a_cut_source_warns():
    assert plain.read(RawSource("a.txt", b"Title", "0", truncated=True, path=None)).warnings == (
        "only the first 8 MB were read",
    )


def test_space_alone_is_no_text():
    with pytest.raises(NutgrafError, match="only space"):
        plain.read(from_text(" \n\t\n\u3000\n", "a.txt"))


@given(st.lists(st.text("ab cd-—.1", min_size=1, max_size=70), max_size=30))
def test_no_letter_is_lost(lines):
    text = "\n".join(lines)
    joined = "".join(b.text for b in plain.blocks(text))
    assert [c for c in joined if c.isalnum()] == [c for c in text if c.isalnum()]
