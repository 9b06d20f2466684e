"""What stands below and between the text of a page, and what only looks like it."""

from __future__ import annotations

import pytest

from tui.core.read import forms, source
from tui.core.read.dates import iso_date
from tui.core.read.furniture import author_of

TEXT = "".join(
    f"<p>Paragraph {number} of the article says at some length what the mill has ground this year.</p>"
    for number in range(8)
)
TITLE = "<html><head><title>The mill grinds on</title></head><body><h1>The mill grinds on</h1>"


def _read(body):
    document = forms.read(source.from_text(f"{TITLE}{body}</body></html>", "page.html"))
    return document, [block.text for block in document.blocks]


@pytest.fixture
def library_keeps(monkeypatch):
    """Let the library keep what a test says."""
    return lambda words: monkeypatch.setattr("tui.core.read.library.kept", lambda *_: words)


CARD = (
    '<div class="x1"><a href="/n/{0}">Another mill, number {0}</a><p>It stands by a river far away.</p></div>'
)
TEASER = '<p class="t"><a href="/n/{0}">Another mill, number {0}</a> It stands by a river, far away and…</p>'
COMMENT = '<div class="c"><span>Ann Other {0}</span><p>Never did I see a mill like number {0}.</p></div>'
SPEECH = (
    '<div class="s"><b>Ann Other</b><p>Paragraph {0} of the article says what the mill has ground.</p></div>'
)
TAILS = {
    "cards": "<h2>Elsewhere</h2>" + "".join(map(CARD.format, range(4))),
    "teasers": "<h2>Elsewhere</h2>" + "".join(map(TEASER.format, range(4))),
    "comments": "<h3>What others say</h3>" + "".join(map(COMMENT.format, range(4))),
    "a line of links": '<p><a href="/print">Print this page</a> | <a href="/send">Send it on</a></p>',
    "rights": "<p>© The Mill Post. No part of this may be ground again.</p>",
    "a label": '<h3>Latest news</h3><ul><li><a href="/1">Mills</a></li><li><a href="/2">Ponds</a></li></ul>',
    "the rules of comments": "<h3>Comments: our rules</h3><p>We want our comments to be kind.</p>",
}


@pytest.mark.parametrize("tail", TAILS.values(), ids=TAILS)
def test_what_stands_below_goes(tail, library_keeps):
    library_keeps("paragraphofthearticle")
    _, plain = _read(f"<div>{TEXT}</div>")
    assert _read(f"<div>{TEXT}{tail}</div>")[1] == plain


@pytest.mark.parametrize(
    "tail",
    [
        "".join(map(SPEECH.format, range(4))),
        "<h2>Comments of the owner</h2><p>The owner said that the mill would go on.</p>",
        '<h2>Sources</h2><ul><li><a href="/1">The books</a></li><li><a href="/2">The pond</a></li></ul>',
        '<p><a href="/n">The mill of the neighbours</a> has stood still since the flood.</p>',
        "<p>Related stories are told of every mill in the valley.</p>",
        CARD.format(1),
    ],
    ids=["speeches", "comments of somebody", "sources", "a link first", "a sentence", "one card"],
)
def test_what_looks_like_it_stays(tail, library_keeps):
    library_keeps("paragraph1ofthearticlesayswhatthemillhasground" + "paragraph" * 3)
    _, plain = _read(f"<div>{TEXT}</div>")
    assert len(_read(f"<div>{TEXT}{tail}</div>")[1]) > len(plain)


def test_comments_stay_where_the_library_keeps_them(library_keeps):
    library_keeps("paragraph" + "".join(f"neverdidiseeamilllikenumber{n}" for n in range(4)))
    assert any("a mill like number 2" in text for text in _read(f"<div>{TEXT}{TAILS['comments']}</div>")[1])


def test_byline_and_date_as_the_page_shows_them():
    line = "by Piet Molenaar, January 11, 2026<br><br>"
    document, text = _read(f"<div>{line}{TEXT}</div>")
    assert (document.byline, document.published) == ("Piet Molenaar", "2026-01-11")
    assert text[0].startswith("Paragraph 0")


def test_a_byline_that_is_a_paragraph_of_the_text_stays():
    assert _read(f"<div><p>By Piet Molenaar</p>{TEXT}</div>")[1][0] == "By Piet Molenaar"


def test_the_description_is_the_standfirst_only_beside_the_headline():
    meta = '<meta name="description" content="What a year it was for the mill and its owners.">'
    head = "<p>What a year it was for the mill and its owners.</p>"
    page = f"<html><head>{meta}</head><body>{{}}</body></html>"
    beside = page.format(f"<div><h1>The mill</h1>{head}</div><div>{TEXT}</div>")
    within = page.format(f"<div><h1>The mill</h1>{head}{TEXT}</div>")
    assert (
        forms.read(source.from_text(beside, "a.html")).deck
        == "What a year it was for the mill and its owners."
    )
    assert forms.read(source.from_text(within, "a.html")).blocks[0].text.startswith("What a year")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ann Other", "Ann Other"),
        ("Written by Ann Other, January 3, 2026", "Ann Other"),
        ("Posted by Ann Other on January 3, 2026 in News", "Ann Other"),
        ("By Ann Other and Piet de Molenaar | 4 min read", "Ann Other and Piet de Molenaar"),
        ("by the numbers", None),
        ("The book by Ann Other", None),
    ],
)
def test_author_of(line, name):
    assert author_of(line) == name


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("January 21, 2026 · 6:00 PM UTC · Updated 14 mins ago", True),
        ("Sunday, 5 January 2026", True),
        ("On 5 January 2026 the mill stood still", False),
    ],
)
def test_a_line_with_only_a_date_goes(line, gone):
    assert iso_date(line)
    _, text = _read(f"<div><div>{line}</div>{TEXT}</div>")
    assert (line not in text) == gone
