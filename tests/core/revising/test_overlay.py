"""Corrections lie over the parse: figures follow their words, nothing is lost, undone ones leave no trace."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import cases, correction, lines, story

from tui.core.corrections import overlay
from tui.core.corrections.correction import FIGURE, HEADING, PUBLISHED, REJECT, TEXT, TITLE
from tui.core.marks import anchor
from tui.core.model import Link, Place, passages, text_at
from tui.core.revising.revision import revise

URL = "https://example.org/"


def _made(text):
    """The corrections of a table."""
    for number, line in enumerate(text.split("\n"), 1):
        kind, words, *level = (part.strip() for part in line.split(" | "))
        values = {TITLE: {"title": words}, PUBLISHED: {"published": words}}.get(kind, {})
        if level:
            values = {"level": int(level[0])}
        yield correction(kind, "" if kind in (TITLE, PUBLISHED) else words, f"c{number}", **values)


def _stand(article, figure):
    at = figure.at
    where = (
        "title"
        if at.section is None
        else at.section
        if at.paragraph is None
        else f"{at.section}:{at.paragraph}"
    )
    return f"{figure.id} {where} {text_at(article.title, article.sections, at)}"


@pytest.mark.parametrize(("title", "parts"), cases("corrections.txt"), ids=lambda value: str(value)[:60])
def test_the_table(title, parts):
    parse, corrections, wanted, places = parts
    laid = overlay.lay(story(parse), tuple(_made(corrections)))
    assert lines(laid.article) == wanted, title
    if places.startswith("missing"):
        assert laid.missing == tuple(places.split()[1:]), title
    else:
        assert laid.missing == ()
        assert "; ".join(_stand(laid.article, figure) for figure in laid.article.figures) == places, title


def test_of_equal_lines_the_one_between_the_same_lines_is_meant():
    text = "# T\nOne.\nMore\nTwo.\nMore\nThree."
    parse = story(text)
    for number, before in ((1, "One."), (3, "Two.")):
        place = Place("s1", number, 0, 4)
        tied = overlay.tie(parse, place)
        assert (tied.quote, tied.prefix) == ("More", before)
        fix = correction(HEADING, "More", prefix=tied.prefix, suffix=tied.suffix, at=tied.at)
        assert overlay.apply(parse, (fix,)).sections[0].paragraphs[-1].text == before
        longer = story(text.replace("# T", "# T\nA line more."))
        assert overlay.apply(longer, (fix,)).sections[0].paragraphs[-1].text == before


def test_of_lines_that_nothing_sets_apart_the_place_decides():
    parse = story("# T\nAll.\nMore\nAll.\nMore\nAll.")
    fix = correction(HEADING, "More", prefix="All.", suffix="All.", at=Place("s1", 3, 0, 4))
    assert len(overlay.apply(parse, (fix,)).sections[0].paragraphs) == 3


def test_places_go_there_and_back():
    parse = story("# T\nOne.\nThe banks They lend to it.\nThree.\n## Not this\nFour.")
    fixes = (correction(HEADING, "The banks"), correction(TEXT, "Not this", "c2"))
    laid = overlay.lay(parse, fixes)
    for part in passages(parse.title, parse.sections):
        for start in range(len(part.text)):
            place = part.place(start, start + 1)
            if part.text[start] == " ":
                continue
            moved = laid.moves.moved(place)
            assert text_at(laid.article.title, laid.article.sections, moved) == part.text[start]
            assert laid.moves.back(moved) == place
    whole = laid.moves.moved(Place("s1", 1, 0, 26))
    assert text_at(laid.article.title, laid.article.sections, whole) == "The banks"


def test_links_are_cut_with_their_paragraph():
    parse = story("# T\nThe banks They lend to it.")
    linked = replace(parse.sections[0].paragraphs[0], links=(Link(4, 14, URL), Link(20, 26, URL)))
    parse = replace(parse, sections=(replace(parse.sections[0], paragraphs=(linked,)),))
    (paragraph,) = overlay.apply(parse, (correction(HEADING, "The banks"),)).sections[0].paragraphs
    assert [paragraph.text[link.start : link.end] for link in paragraph.links] == ["They", "to it."]


# Figures.

STORY = """
# T
Orsel took {$3bn|orsel|debt} in May, up {10%|orsel|debt}.
The mill sold {10%|kilnworth|stake}.
"""
PARSE = story(STORY)


def _on(figure, kind=FIGURE, identity="c1", **values):
    """A correction of a figure as a reader would make it."""
    one = next(one for one in PARSE.figures if one.id == figure)
    tied = anchor.make(PARSE, one.at)
    around = {"prefix": tied.prefix, "suffix": tied.suffix, "at": tied.at, "figure": figure}
    return correction(kind, tied.quote, identity, **around, **values)


def test_a_figure_is_corrected_and_marked():
    fixes = (
        _on("f1", low=Decimal(4), high=Decimal(5), unit="EUR"),
        _on("f3", identity="c2", company="new-mill", company_name="New Mill", metric="revenue", period=None),
    )
    article = overlay.apply(PARSE, fixes)
    first, second, third = article.figures
    assert (first.low, first.high, first.unit, first.company) == (4, 5, "EUR", "orsel")
    assert (first.extra, first.rule, first.confidence) == ({"edited": True}, "reader/test", 0.5)
    assert second == PARSE.figures[1]
    assert (third.company, third.metric, third.rule, third.confidence) == (
        "new-mill",
        "revenue",
        "test/reader",
        1,
    )
    assert [company.id for company in article.companies] == ["orsel", "kilnworth", "new-mill"]
    assert article.companies[-1].extra == {"edited": True}
    assert overlay.apply(PARSE, (_on("f1", company=None),)).figures[0].company is None


def test_a_rejected_figure_goes_and_its_restatement_stays():
    parse = replace(
        PARSE, figures=(PARSE.figures[0], replace(PARSE.figures[1], same_as="f1"), PARSE.figures[2])
    )
    article = overlay.apply(parse, (_on("f1", REJECT),))
    assert [(figure.id, figure.same_as) for figure in article.figures] == [("f2", None), ("f3", None)]


def test_a_correction_stays_with_its_figure_through_a_new_parse():
    new = revise(
        PARSE,
        story("# T\nOn Monday Orsel took {$3bn|orsel|debt} in May.\nThe mill sold {10%|kilnworth|stake}."),
    ).article
    laid = overlay.lay(new, (_on("f2", metric="revenue"), _on("f3", identity="c2", metric="revenue")))
    assert laid.missing == ("c1",)
    assert [(figure.id, figure.metric) for figure in laid.article.figures] == [
        ("f1", "debt"),
        ("f3", "revenue"),
    ]


def test_another_value_is_another_figure():
    new = story(STORY.replace("$3bn", "$4bn"))
    assert overlay.lay(new, (_on("f1", metric="revenue"),)).missing == ("c1",)


# What holds for all of them.

_LINES = (
    "One port.",
    "The banks",
    "More",
    "Orsel took {$3bn|orsel} and {40%}.",
    "## The banks",
    "## More",
    "### Late",
    "- An item",
)
_FIXES = st.builds(
    lambda kind, words, level: (kind, words, level),
    st.sampled_from((HEADING, TEXT)),
    st.sampled_from(("The banks", "More", "Late", "took", "Orsel took $3bn and 40%.", "An item", "gone")),
    st.integers(1, 6),
)


@given(st.lists(st.sampled_from(_LINES), max_size=8), st.lists(_FIXES, max_size=6))
def test_no_word_is_lost_and_figures_stay_with_their_words(blocks, fixes):
    parse = story("\n".join(("# T", *blocks)))
    made = tuple(
        correction(kind, words, f"c{number}", **({"level": level} if kind == HEADING else {}))
        for number, (kind, words, level) in enumerate(fixes)
    )
    laid = overlay.lay(parse, made)
    assert _all_words(laid.article) == _all_words(parse)
    ids = [section.id for section in laid.article.sections]
    assert len(set(ids)) == len(ids)
    for figure, was in zip(laid.article.figures, parse.figures, strict=True):
        at = laid.moves.moved(was.at)
        cut = text_at(laid.article.title, laid.article.sections, at) != was.written
        assert cut or figure.at == at
        assert text_at(laid.article.title, laid.article.sections, figure.at) is not None
    assert overlay.apply(parse, ()) == parse


def _all_words(article):
    return [word for part in passages(article.title, article.sections) for word in part.text.split()]
