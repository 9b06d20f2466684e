"""Whose figure it is: a line a rule."""

import re
from pathlib import Path

import pytest

from tui.core.figures.link import attribute
from tui.core.figures.recognition.recognise import recognise_all
from tui.core.knowledge import Knowledge
from tui.core.model import Company, Mention, Paragraph, Section, passages

LINES = Path(__file__).parents[2] / "fixtures" / "link" / "owners.txt"
FIRMS = ("Arvento", "Belmira", "Corvane", "Dunmore", "Elskar")
BODIES = ("Tarn Authority", "Bank of Tarn", "Tarn Board")
NAMES = re.compile(r"\b(?:" + "|".join((*FIRMS, *BODIES)) + r")\b")
COMPANIES = tuple(
    Company(name.lower(), name, (name,), "company" if name in FIRMS else "institution", None, 1)
    for name in (*FIRMS, *BODIES)
)


def lines():
    """The cases of the fixture file: title, text, owner."""
    for row in LINES.read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            said, _, owner = row.rpartition(" => ")
            title, _, text = said.partition(" | ")
            yield pytest.param(title, text, owner, id=text[:60])


@pytest.mark.parametrize(("title", "text", "owner"), lines())
def test_a_figure_is_whose_the_line_says(title, text, owner):
    written = re.search(r"\[(.+?)\]", text).group(1)
    before = text.partition("[")[0]
    paragraphs = tuple(Paragraph(each) for each in re.sub(r"[\[\]]", "", text).split(" / "))
    parts = passages(title, (Section("s1", None, 0, paragraphs),))
    mentions = tuple(
        Mention(found.group().lower(), part.place(*found.span()), found.group())
        for part in parts
        for found in NAMES.finditer(part.text)
    )
    figures = attribute(parts, recognise_all(parts), COMPANIES, mentions)
    at = (before.count(" / "), len(before.rpartition(" / ")[2]))
    [figure] = [each for each in figures if each.at.section and (each.at.paragraph, each.at.start) == at]
    assert figure.written == written
    assert (figure.company or "-").casefold() == owner.casefold()


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Arvento and Belmira swap mills. The Swiss group pays $3 million.", "belmira"),
        ("Arvento and Belmira swap mills. The Danish group pays $3 million.", "arvento"),
        ("Belmira fell. Corvane said the Swiss group was cheap and lost $3 million.", "belmira"),
        ("Belmira fell. Arvento said the Norwegian group would earn $3 million.", "arvento"),
    ],
)
def test_a_people_tells_which_firm_is_meant_by_where_the_firms_come_from(text, owner):
    homes = {"Arvento": ("company", "DK", "x"), "Belmira": ("company", "CH", "x")}
    parts = passages("-", (Section("s1", None, 0, (Paragraph(text),)),))
    mentions = tuple(
        Mention(found.group().lower(), parts[-1].place(*found.span()), found.group())
        for found in NAMES.finditer(text)
    )
    figures = attribute(parts, recognise_all(parts), COMPANIES, mentions, Knowledge(homes))
    assert [figure.company for figure in figures] == [owner]


def test_an_item_about_a_good_leaves_the_next_one_to_the_firm():
    items = ("Copper averaged $4 a pound", "Revenue of $9 million")
    texts = (Paragraph("Arvento reports:"), *(Paragraph(item, "item") for item in items))
    parts = passages("Arvento grows", (Section("s1", None, 0, texts),))
    mentions = tuple(Mention("arvento", part.place(0, 7), "Arvento") for part in parts[:2])
    figures = attribute(parts, recognise_all(parts), COMPANIES, mentions)
    assert [figure.company for figure in figures] == [None, "arvento"]
