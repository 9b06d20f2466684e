"""Articles as YAML: they come back equal, keep what they do not know, and say where they are wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.core import store
from tui.core.errors import NutgrafError
from tui.core.model import Article, Company, Figure, Link, Paragraph, Place, Section, Source
from tui.core.storage.yamlio import load
from tui.core.text import clean

FIXTURES = Path(__file__).parent.parent / "fixtures" / "store"
GOOD = (FIXTURES / "harbour-line.yaml").read_text(encoding="utf-8")

TEXT = st.text(max_size=40).map(clean)
LINE = st.text(max_size=40).map(lambda text: clean(text, one_line=True))
WORDS = st.lists(TEXT, max_size=3).map(tuple)
EXTRA = st.dictionaries(LINE.map(lambda key: "x-" + key), TEXT | st.integers(-9, 9) | st.none(), max_size=2)
WHOLE = st.integers(0, 10**6)
AMOUNT = st.decimals(0, 10**11, allow_nan=False, places=3) | st.integers(0, 10**40).map(Decimal)
LINKS = st.builds(Link, WHOLE, WHOLE, LINE)
PARAGRAPHS = st.builds(Paragraph, LINE) | st.builds(
    Paragraph,
    LINE,
    st.sampled_from(sorted(store.PARAGRAPH_KINDS)),
    st.lists(LINKS, max_size=2).map(tuple),
    EXTRA,
)
CODE = st.builds(Paragraph, TEXT, st.just("code"))
COMPANIES = st.builds(
    Company, LINE, LINE, WORDS, st.sampled_from(sorted(store.COMPANY_TYPES)), st.none() | LINE, WHOLE, EXTRA
)


def _section(number, heading, level, paragraphs, extra):
    return Section(f"s{number}", heading, level, tuple(paragraphs), extra)


@st.composite
def figures(draw, section):
    paragraph = draw(st.integers(0, len(section.paragraphs) - 1))
    text = section.paragraphs[paragraph].text
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return Figure(
        id=draw(LINE),
        kind=draw(st.sampled_from(sorted(store.FIGURE_KINDS))),
        written=text[start:end],
        low=draw(AMOUNT),
        high=draw(AMOUNT),
        unit=draw(LINE),
        qualifier=draw(st.sampled_from(sorted(store.QUALIFIERS))),
        company=draw(st.none() | LINE),
        metric=draw(LINE),
        change=draw(st.sampled_from(sorted(store.CHANGES))),
        period=draw(st.none() | LINE),
        same_as=draw(st.none() | LINE),
        rule=draw(LINE),
        confidence=draw(st.floats(0, 1)),
        at=Place(section.id, paragraph, start, end),
        extra=draw(EXTRA),
    )


@st.composite
def articles(draw):
    count = draw(st.integers(0, 3))
    blocks = st.lists(PARAGRAPHS | CODE, min_size=1, max_size=3)
    sections = tuple(
        _section(number, draw(st.none() | LINE), draw(st.integers(0, 6)), draw(blocks), draw(EXTRA))
        for number in range(count)
    )
    found = [draw(figures(section)) for section in sections]
    source = Source(draw(LINE), draw(LINE), draw(st.none() | LINE), "0" * 64, "0.1.0", draw(EXTRA))
    return Article(
        id=draw(st.from_regex(store.ID, fullmatch=True)),
        title=draw(LINE),
        deck=draw(st.none() | LINE),
        byline=draw(st.none() | LINE),
        site=draw(st.none() | LINE),
        tags=draw(WORDS),
        warnings=draw(WORDS),
        published=draw(st.none() | st.dates().map(str)),
        language=draw(st.none() | st.just("en")),
        source=source,
        sections=sections,
        figures=tuple({figure.id: figure for figure in found}.values()),
        companies=tuple({c.id: c for c in draw(st.lists(COMPANIES, max_size=3))}.values()),
        extra=draw(EXTRA),
    )


@settings(max_examples=40)
@given(articles())
def test_round_trip_as_yaml_and_json(article):
    assert store.load_article(store.article_yaml(article), "f") == article
    assert store.from_data(json.loads(json.dumps(store.to_data(article))), "f") == article


def test_yaml_and_json_hold_the_same():
    article = store.load_article(GOOD, "f")
    assert load(store.article_yaml(article), "f").data == json.loads(json.dumps(store.to_data(article)))


def test_a_file_of_ours_is_written_as_it_was_read():
    assert store.article_yaml(store.load_article(GOOD, "f")) == GOOD


def test_places_and_companies_take_one_line():
    lines = GOOD.splitlines()
    assert "  at: {section: s1, paragraph: 0, start: 32, end: 57}" in lines
    assert any(line.startswith("- {id: norrgate, name: Norrgate,") for line in lines)


def test_unknown_keys_come_back_at_every_level():
    article = store.load_article(GOOD, "f")
    assert article.extra == {"shelf": "ports"}
    assert article.figures[0].extra == {"seen": "twice"}
    assert article.sections[1].paragraphs[1].extra == {"page": 3}


CHANGES = [
    ("title: Norrgate", "titel: Norrgate", "title: is missing"),
    ("  low: 2400000000", "  low: two billion", "figures[0].low: must be a number from 0"),
    ("  low: 2400000000", "  low: -1", "figures[0].low: must be a number from 0"),
    ("  kind: money", "  kind: monney", "figures[0].kind: must be one of count, duration, money, percent"),
    ("  confidence: 0.9", "  confidence: 9", "figures[0].confidence: must be a number from 0 to 1"),
    ("- id: f2", "- id: f1", "figures[1].id: 'f1' is there twice"),
    ("id: norrgate-adds", "id: ../norrgate-adds", "id: must match"),
    ("start: 32", "start: x", "figures[0].at.start: must be a whole number from 0"),
    ("nutgraf: 1", "nutgraf: one", "nutgraf: must be the number of the format, 1"),
    ("nutgraf: 1", "netgraf: 1", "this is no article of nutgraf"),
    ("tags: []", "tags: [2024]", "tags[0]: must be text: put it in quotes"),
    ("tags: []", "tags: none", "tags: must be a list"),
]


@pytest.mark.parametrize(("old", "new", "reason"), CHANGES)
def test_errors_name_line_and_field(old, new, reason):
    assert old in GOOD
    text = GOOD.replace(old, new, 1)
    with pytest.raises(NutgrafError, match=r"^f: line \d+: ") as caught:
        store.load_article(text, "f")
    assert reason in str(caught.value)
    line = int(str(caught.value).split("line ")[1].split(":")[0])
    assert line == 1 or new.strip("- ").split(":")[0] in text.splitlines()[line - 1]


@pytest.mark.parametrize("data", [None, [], "text", 5, {}])
def test_what_is_no_article_is_named(data):
    with pytest.raises(NutgrafError, match="no article"):
        store.from_data(data, "f")


def test_a_newer_format_opens_and_is_marked():
    article = store.load_article(GOOD.replace("nutgraf: 1", "nutgraf: 2"), "f")
    assert store.is_newer(article)
    assert not store.is_newer(store.load_article(GOOD, "f"))
    assert store.to_data(article)["nutgraf"] == 2


def test_a_newer_format_that_is_not_understood_says_so():
    text = GOOD.replace("nutgraf: 1", "nutgraf: 2").replace("kind: money", "kind: mood")
    with pytest.raises(NutgrafError, match="a newer nutgraf wrote this"):
        store.load_article(text, "f")


def test_most_cut_files_are_found_out():
    good = store.load_article(GOOD, "f")
    whole = 0
    for end in range(len(GOOD)):
        try:
            whole += store.load_article(GOOD[:end], "f") != good
        except NutgrafError:
            continue
    assert whole <= 30


def test_figures_follow_their_words_when_a_person_edits_the_paragraph():
    edited = GOOD.replace("The port operator Norrgate", "Late on Monday the port operator Norrgate", 1)
    article = store.load_article(edited, "f")
    figure = article.figures[0]
    text = article.sections[0].paragraphs[0].text
    assert text[figure.at.start : figure.at.end] == figure.written


def test_figures_whose_words_are_gone_keep_a_place_that_exists():
    article = store.load_article(GOOD.replace("2.4 billion Danish kroner", "a great deal", 1), "f")
    at = article.figures[0].at
    assert at.end <= len(article.sections[0].paragraphs[0].text)
    lost = replace(article.figures[0], at=Place("s99", 4, 3, 9), written="no such words")
    again = store.from_data(store.to_data(replace(article, figures=(lost,))), "f")
    assert again.figures[0].at == Place(None, None, 0, 0)


def test_line_breaks_of_an_editor_become_spaces():
    text = GOOD.replace("heading: What the berths cost", 'heading: "What\\nthe berths cost"')
    assert store.load_article(text, "f").sections[1].heading == "What the berths cost"


def test_a_missing_or_odd_file_gives_one_line(tmp_path):
    for path in (tmp_path, tmp_path / "none.yaml", Path("/dev/null")):
        with pytest.raises(NutgrafError, match=str(path.name)):
            store.read_article(path)
