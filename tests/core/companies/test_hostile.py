"""No text breaks the search, and its time grows with the text only."""

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
def test_the_work_grows_with_the_text(piece, calls):
    def work(length):
        text = piece * (length // len(piece))
        return calls(lambda: companies.find((Passage("s1", 0, text, "text"),), KNOWN))

    assert work(80_000) < 8 * 1.5 * work(10_000) + 1_000


def test_many_names_with_the_same_first_word_stay_cheap():
    text = " ".join(f"Shares of Grell Num{number}x Partners rose." for number in range(8_000))
    found = companies.find((Passage("s1", 0, text, "text"),), KNOWN)
    assert len(found.companies) > 7_000
