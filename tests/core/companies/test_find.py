"""Which firms are found: the tables in tests/fixtures/companies say it sentence by sentence."""

from pathlib import Path

import pytest

from tui.core import companies
from tui.core.knowledge import Knowledge
from tui.core.model import Passage

FIXTURES = Path(__file__).parents[2] / "fixtures" / "companies"


def table(name):
    """Cases of a fixture: paragraphs, then `=>` and what must be found."""
    paragraphs, group = [], ""
    for line in (FIXTURES / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            group = line[3:]
        elif line.startswith("=> "):
            expected = [] if line == "=> -" else line[3:].split("; ")
            yield pytest.param(tuple(paragraphs), expected, id=f"{group}: {paragraphs[0][:40]}")
            paragraphs = []
        elif line and not line.startswith("#"):
            paragraphs.append(line)


def passages(*paragraphs, title="Notes"):
    parts = [Passage(None, None, title, "title")]
    return (*parts, *(Passage("s1", number, text, "text") for number, text in enumerate(paragraphs)))


def told(found):
    return [one.name + (" [institution]" if one.type == "institution" else "") for one in found.companies]


@pytest.mark.parametrize(("paragraphs", "expected"), table("unknown.txt"))
def test_unknown_firms_are_found_by_what_the_text_says(paragraphs, expected):
    assert told(companies.find(passages(*paragraphs), Knowledge({}))) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), table("known.txt"))
def test_known_firms(paragraphs, expected, shipped_knowledge):
    assert told(companies.find(passages(*paragraphs), shipped_knowledge)) == expected


def forms(found, name):
    return next(one.names for one in found.companies if one.name == name)


def test_names_are_the_forms_of_the_text_in_order(shipped_knowledge):
    text = "Alibaba Group Holding Ltd. grew. Alibaba pays, says Alibaba’s owner."
    found = companies.find(passages(text, title="Alibaba Grows Again This Year"), shipped_knowledge)
    assert forms(found, "Alibaba") == ("Alibaba", "Alibaba Group Holding Ltd.")
    assert found.companies[0].mentions == 4
    assert found.companies[0].id == "alibaba"


def test_a_short_form_is_the_firms_also_beside_what_the_firm_sells():
    text = "Ildermoor Investments, a fund house, opened the Ildermoor Radar Tracker. Ildermoor has no peer."
    found = companies.find(passages(text), Knowledge({}))
    assert forms(found, "Ildermoor Investments") == ("Ildermoor Investments", "Ildermoor")


def test_mentions_stand_where_they_say(shipped_knowledge):
    parts = passages("Boeing sells.", "Airbus and Boeing buy.", title="Airbus Ahead of Boeing Again")
    found = companies.find(parts, shipped_knowledge)
    texts = {(part.section, part.paragraph): part.text for part in parts}
    cut = [texts[one.at.section, one.at.paragraph][one.at.start : one.at.end] for one in found.mentions]
    assert (
        cut == [one.written for one in found.mentions] == ["Airbus", "Boeing", "Boeing", "Airbus", "Boeing"]
    )
    assert [one.company for one in found.mentions] == ["airbus", "boeing", "boeing", "airbus", "boeing"]


@pytest.mark.parametrize(
    ("text", "company", "parent"),
    [
        ("Google belongs to Alphabet, which shares of Alphabet show.", "Google", "alphabet"),
        ("Google grew.", "Google", None),
        ("Wells Fargo Insurance is an arm of Wells Fargo.", "Wells Fargo Insurance", "wells-fargo"),
    ],
)
def test_a_parent_is_an_entry_of_the_article(text, company, parent, shipped_knowledge):
    found = companies.find(passages(text), shipped_knowledge)
    assert next(one.parent for one in found.companies if one.name == company) == parent


def test_headlines_and_headings_only_repeat_what_the_body_names():
    parts = (
        Passage(None, None, "Grellstone Unveils Bold Plan for Harbour Partners", "title"),
        Passage("s1", None, "Market Reactions for Grellstone", "heading"),
        Passage("s1", 0, "Shares of Grellstone rose.", "text"),
    )
    found = companies.find(parts, Knowledge({}))
    assert told(found) == ["Grellstone"]
    assert found.companies[0].mentions == 3


def test_ids_are_unique():
    found = companies.find(passages("Shares of Wrenfield fell. Shares of Wren-Field rose."), Knowledge({}))
    assert [one.id for one in found.companies] == ["wrenfield", "wren-field"]
    found = companies.find(passages("Shares of A+Tellora fell. Shares of A.Tellora rose."), Knowledge({}))
    assert len({one.id for one in found.companies}) == len(found.companies) == 2


def test_a_ticker_counts_only_where_it_stands_for_the_name():
    text = "Wrenfield Optics (NYSE: WFO) rose. Holders of WFO were glad."
    found = companies.find(passages(text), Knowledge({}))
    assert forms(found, "Wrenfield Optics") == ("Wrenfield Optics", "WFO")
    assert found.companies[0].mentions == 2


def test_the_reader_may_ignore_a_name():
    known = Knowledge({"Nike": ("company", "US", "x")}, frozenset({"Nike", "Grellstone"}))
    found = companies.find(passages("Shares of Grellstone and Nike rose."), known)
    assert told(found) == []


def test_nothing_is_found_in_nothing(shipped_knowledge):
    assert companies.find((), shipped_knowledge).companies == ()
    assert companies.find(passages(""), shipped_knowledge).mentions == ()


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Nasdaq Makes Bid for Euronext", "company"),
        ("Biscuit Maker Offers Shares on Nasdaq", "institution"),
        ("Stocks Rise Again", "institution"),
    ],
)
def test_exchanges_are_firms_where_the_title_tells_of_their_deal(title, kind, shipped_knowledge):
    found = companies.find(passages("Nasdaq said so on Friday.", title=title), shipped_knowledge)
    assert next(one.type for one in found.companies if one.name == "Nasdaq") == kind
