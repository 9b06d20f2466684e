"""Attribution: the fixture lines, and what holds for any text."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.figures.link import attribute
from tui.core.figures.recognition.recognise import recognise_all
from tui.core.figures.vocabulary.metric_words import METRICS
from tui.core.model import Company, Mention, Paragraph, Section, passages

FOLDER = Path(__file__).parents[2] / "fixtures" / "link"
FIRMS = ("Arvento", "Belmira", "Corvane")
NAMES = re.compile(r"\b(?:" + "|".join(FIRMS) + r")\b")


def article(title, *paragraphs):
    """The figures of an article about three invented companies, and its passages."""
    parts = passages(title, (Section("s1", None, 0, tuple(Paragraph(text) for text in paragraphs)),))
    mentions = tuple(
        Mention(found.group().lower(), part.place(*found.span()), found.group())
        for part in parts
        for found in NAMES.finditer(part.text)
    )
    companies = tuple(Company(name.lower(), name, (name,), "company", None, 1) for name in FIRMS)
    return attribute(parts, recognise_all(parts), companies, mentions), parts


def blocks(name):
    """The blocks of a fixture file: title, sentence, expected figures."""
    for block in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n\n"):
        rows = [row for row in block.splitlines() if row and not row.startswith("#")]
        title = rows.pop(0).removeprefix("title: ") if rows and rows[0].startswith("title: ") else "-"
        if rows:
            yield (
                title,
                rows[0],
                [[cell.strip() for cell in re.split(r"\||= (?=\d+$)", row)] for row in rows[1:]],
            )


def cases(*names):
    return [pytest.param(*block, id=f"{name}-{block[1][:40]}") for name in names for block in blocks(name)]


@pytest.mark.parametrize(
    ("title", "text", "expected"), cases("companies", "metrics", "changes", "periods", "same")
)
def test_a_line_of_the_fixtures_is_attributed(title, text, expected):
    figures, _ = article(title, text)
    told = [figure for figure in figures if figure.at.section]
    wanted = {row[0]: row for row in expected}
    got = {
        figure.written: [
            figure.written,
            (figure.company or "-").capitalize(),
            wanted[figure.written][2] if wanted[figure.written][2] == "-" else figure.metric,
            figure.change,
            figure.period or "-",
            *(
                [figure.same_as.removeprefix("f")]
                if len(wanted[figure.written]) > 5 and figure.same_as
                else []
            ),
        ]
        for figure in told
        if figure.written in wanted
    }
    assert got == wanted


def test_figures_are_numbered_in_reading_order_with_their_places():
    figures, parts = article(
        "Arvento earns $3 million", "Profit was $3 million.", "Sales rose 4% to $9 million."
    )
    assert [figure.id for figure in figures] == ["f1", "f2", "f3", "f4"]
    texts = {(part.section, part.paragraph): part.text for part in parts}
    for figure in figures:
        text = texts[figure.at.section, figure.at.paragraph]
        assert text[figure.at.start : figure.at.end] == figure.written


def test_a_decision_is_named_and_weighed():
    figures, _ = article("-", "Arvento reported revenue of $3 billion.")
    assert figures[0].rule.endswith("/subject.before")
    assert figures[0].confidence > 0.75


def test_what_an_article_is_about_counts_for_less_than_what_a_sentence_says():
    figures, _ = article("Arvento's year", "Arvento's revenue was $3 billion.", "Costs were $2 billion.")
    assert figures[0].confidence > figures[1].confidence
    assert figures[1].company == "arvento"


def test_no_company_leaves_figures_without_one():
    parts = passages("-", (Section("s1", None, 0, (Paragraph("The fund raised $3 million."),)),))
    figures = attribute(parts, recognise_all(parts), (), ())
    assert [(figure.company, figure.metric) for figure in figures] == [(None, "funding")]


def test_a_mention_of_an_unknown_company_is_passed_over():
    parts = passages("-", (Section("s1", None, 0, (Paragraph("Dunmore raised $3 million."),)),))
    mention = Mention("dunmore", parts[1].place(0, 7), "Dunmore")
    assert attribute(parts, recognise_all(parts), (), (mention,))[0].company is None


PIECES = (
    """
Arvento|Belmira|Corvane|'s|it|the|company|airline|revenue|profit|shares|stake|bought|by|of|in|to|from|for|(|)
,|.|;|:|5%|€2bn|2024|Q3|June|30|last|quarter|rose|fell|said|and|which|per|share|a|US|oil|Tuesday|acquired|sold
worth|notes|at|as|$3 million|40 jobs|three years|1 percentage point
""".strip()
    .replace("\n", "|")
    .split("|")
)


@given(st.lists(st.sampled_from(PIECES), max_size=60), st.lists(st.sampled_from(PIECES), max_size=20))
def test_any_text_gives_every_figure_a_place_a_known_metric_and_a_known_company(body, title):
    figures, parts = article(" ".join(title), " ".join(body), "".join(body))
    texts = {(part.section, part.paragraph): part.text for part in parts}
    everything = "\n".join(texts.values())
    known = {figure.id for figure in figures}
    for figure in figures:
        assert (
            texts[figure.at.section, figure.at.paragraph][figure.at.start : figure.at.end] == figure.written
        )
        assert figure.metric in METRICS
        assert figure.change in ("level", "up", "down")
        assert figure.period is None or figure.period in everything
        assert figure.company is None or figure.company.capitalize() in FIRMS or figure.company in everything
        assert figure.same_as is None or figure.same_as in known - {figure.id}
        assert 0 < figure.confidence <= 1


@given(st.text(max_size=300))
def test_any_characters_are_borne(text):
    figures, _ = article("Arvento", text)
    assert len(figures) == len(
        recognise_all(passages("Arvento", (Section("s1", None, 0, (Paragraph(text),)),)))[1][1]
    )


def test_a_sentence_without_end_costs_no_square():
    text = "Arvento revenue rose " + ", ".join(["3% to $4 billion"] * 3000)
    figures, _ = article("-", text)
    assert len(figures) == 6000
