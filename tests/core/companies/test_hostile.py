"""No text breaks the search, and its time grows with the text only."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.core import companies
from tui.core.knowledge import Knowledge
from tui.core.model import Passage

KNOWN = Knowledge(
    {
        "Ford": ("company", "US; word; also Ford Motor", "x"),
        "D-Wave": ("company", "CA; also D-Wave Quantum", "x"),
        "AT&T": ("company", "US", "x"),
    }
)
PIECES = st.sampled_from(
    [
        *("Ford", "Ford's", "D-Wave", "AT&T", "Inc.", "Corp", "Group", "(NYSE: F)", "(“Short”)", "(ABC)"),
        *("CEO", "Anna", "The", "of", "and", ",", ".", "shares", "said", "is a", "maker", "x", "3"),
        *("É", "ß", "İ", "‘", "’s", "-", "–", "\u00a0"),
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_mentions_are_cut_out_of_any_text(text):
    found = companies.find((Passage("s1", 0, text, "text"),), KNOWN)
    assert [text[one.at.start : one.at.end] for one in found.mentions] == [
        one.written for one in found.mentions
    ]
    ends = [0, *(one.at.end for one in found.mentions)]
    assert all(one.at.start >= end for one, end in zip(found.mentions, ends, strict=False))
    counted = {one.id: one.mentions for one in found.companies}
    assert counted == {key: sum(one.company == key for one in found.mentions) for key in counted}
    assert all(one.written in company.names for one in found.mentions for company in found.companies
               if company.id == one.company)  # fmt: skip


LONG = {
    "capitals": "Alpha Beta ",
    "one word": "A",
    "digits": "1",
    "brackets": "Ford (",
    "hyphens": "A-",
    "endings": "Ford Group Inc. ",
    "possessives": "Ford's ",
    "lists": "Shares of Quorra, Lindel and Marrow. ",
    "openers": '"(“',
    "dots": "Ford. ",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_time_grows_with_the_text(piece):
    def seconds(length):
        text = piece * (length // len(piece))
        start = time.process_time()
        companies.find((Passage("s1", 0, text, "text"),), KNOWN)
        return time.process_time() - start

    small = min(seconds(20_000) for _ in range(2))
    assert seconds(160_000) < 8 * 4 * max(small, 0.01)


def test_many_names_with_the_same_first_word_stay_cheap():
    text = " ".join(f"Shares of Grell Num{number}x Partners rose." for number in range(8_000))
    start = time.process_time()
    found = companies.find((Passage("s1", 0, text, "text"),), KNOWN)
    assert len(found.companies) > 7_000
    assert time.process_time() - start < 6
