"""An article parsed again: ids stay with what stayed, nothing of the new text is lost, changes are told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import cases, story

from tui.core.model import text_at
from tui.core.revising.changes import Change, summary
from tui.core.revising.likeness import fingerprint, same_article
from tui.core.revising.revision import revise


@pytest.mark.parametrize(("title", "parts"), cases("changes.txt"), ids=lambda value: str(value)[:60])
def test_the_table(title, parts):
    old, new, ids, told = parts
    revision = revise(story(old), story(new))
    article = revision.article
    assert " ".join(one.id for one in (*article.sections, *article.figures)) == ids, title
    assert revision.summary() == told, title
    _keeps_all_of(story(new), article)


def _keeps_all_of(new, article):
    """The revised article has the text and figures of the new parse, each figure at its words."""
    assert article.title == new.title
    assert [(s.heading, s.level, s.paragraphs) for s in article.sections] == [
        (s.heading, s.level, s.paragraphs) for s in new.sections
    ]
    assert [figure.written for figure in article.figures] == [figure.written for figure in new.figures]
    for figure in article.figures:
        assert text_at(article.title, article.sections, figure.at) == figure.written
    for ids in ([s.id for s in article.sections], [f.id for f in article.figures]):
        assert len(set(ids)) == len(ids)


def test_unknown_keys_and_tags_are_carried_over():
    text = "# Orsel borrows\nOrsel took {$3bn|orsel}.\n## The banks\nTwo of them lend."
    parsed = story(text)
    section, banks = parsed.sections
    paged = replace(section.paragraphs[0], extra={"page": 3})
    old = replace(
        parsed,
        id="kept-id",
        tags=("trams",),
        sections=(
            replace(section, extra={"seen": 1}, paragraphs=(paged,)),
            banks,
        ),
        figures=(replace(parsed.figures[0], extra={"checked": "yes"}),),
        companies=(replace(parsed.companies[0], extra={"country": "PL"}),),
        source=replace(parsed.source, extra={"etag": "old", "shelf": 2}),
        extra={"mine": True},
    )
    new = replace(
        parsed, tags=("loans", "trams"), source=replace(parsed.source, extra={"modified": "Monday"})
    )
    article = revise(old, new).article
    assert article.id == "kept-id"
    assert article.tags == ("trams", "loans")
    assert article.extra == {"mine": True}
    assert article.source.extra == {"shelf": 2, "modified": "Monday"}
    assert article.sections[0].extra == {"seen": 1}
    assert article.sections[0].paragraphs[0].extra == {"page": 3}
    assert article.figures[0].extra == {"checked": "yes"}
    assert article.companies[0].extra == {"country": "PL"}


def test_restatements_follow_their_figures():
    old = story("# T\nOrsel took {$3bn} or {40%}.")
    parsed = story("# T\nFirst {$9bn}.\nOrsel took {$3bn} or {40%}.")
    new = replace(parsed, figures=(*parsed.figures[:2], replace(parsed.figures[2], same_as="f2")))
    assert [(f.id, f.same_as) for f in revise(old, new).article.figures] == [
        ("f3", None),
        ("f1", None),
        ("f2", "f1"),
    ]


def test_hostile_words_are_told_as_text():
    change = Change("title", "altered", None, "x\x1b[31m" + "y" * 100, None)
    assert summary([change]).isprintable()
    assert len(summary([change])) < 80


_BLOCKS = st.lists(
    st.sampled_from(
        (
            "## The banks",
            "## The trams",
            "### Late cars",
            "Orsel took {$3bn|orsel} from two banks in the spring of the year.",
            "Kilnworth sold {40%|kilnworth} of its mill, and {$3bn} of debt.",
            "Ninety cars are late.",
            "The port waits.",
        )
    ),
    max_size=9,
)


@given(_BLOCKS, _BLOCKS)
def test_nothing_is_lost_and_ids_are_unique(before, after):
    old, new = (story("\n".join(("# T", *blocks))) for blocks in (before, after))
    once = revise(old, new)
    _keeps_all_of(new, once.article)
    gone = {s.id for s in old.sections} - {s.id for s in once.article.sections}
    assert {c.id for c in once.changes if (c.what, c.how) == ("section", "removed")} == gone
    again = revise(once.article, new)
    assert again.article == once.article
    assert again.changes == ()


@given(_BLOCKS)
def test_the_same_parse_changes_nothing(blocks):
    article = story("\n".join(("# T", *blocks)))
    assert revise(article, article) == type(revise(article, article))(article, ())


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ('# Orsel "Borrows"\nA loan – of {$3.2bn}.\nThe banks\n- Two.', True),
        ("# Orsel “borrows”\nA loan - of {$32bn}.\n## The banks\nTwo.", False),
        ("# Orsel “borrows”\nA loan - of {$3.2bn}.\n## The banks\nTwo!", False),
    ],
)
def test_the_same_text_has_the_same_fingerprint(text, same):
    one = story("# Orsel “borrows”\nA loan - of {$3.2bn}.\n## The banks\nTwo.")
    assert (fingerprint(one) == fingerprint(story(text))) is same


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("# A title\nOne text.", "# A Title\nQuite another text of other words.", True),
        ("# A\nOrsel took a loan of two banks in May.", "# B\nOrsel took a loan of two banks in June.", True),
        ("# A\nOrsel took a loan of two banks in May.", "# B\nThe ferry to the island is late today.", False),
        ("# A\nLate.", "# B\nLate.", True),
        ("# A\nShort words.", "# B\nThe ferry to the island is late today.", False),
    ],
)
def test_two_states_of_one_article(old, new, same):
    assert same_article(story(old), story(new)) is same
