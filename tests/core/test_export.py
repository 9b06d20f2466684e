"""Notes as Markdown: in the order of the text, inert, nothing left out."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core import export, store
from tui.core.corrections import telling
from tui.core.corrections.correction import Correction
from tui.core.marks import anchor
from tui.core.marks.note import Note
from tui.core.model import Place

FIXTURE = Path(__file__).parent.parent / "fixtures" / "store" / "harbour-line.yaml"
ARTICLE = store.load_article(FIXTURE.read_bytes(), "f")


def _note(quote="", note="", at=None, **fields):
    made = anchor.make(ARTICLE, at) if at else anchor.find(ARTICLE, quote)
    made = made or anchor.Anchor(quote)
    base = Note(
        id="n1",
        article=ARTICLE.id,
        quote=made.quote,
        prefix=made.prefix,
        suffix=made.suffix,
        at=made.at,
        kind="highlight",
        color="yellow",
        note=note,
        tags=(),
        created="2025-03-05T08:00:00Z",
        updated="2025-03-05T08:00:00Z",
        state="placed",
    )
    return replace(base, **fields)


def test_the_whole_page():
    whole = ARTICLE.sections[0].paragraphs[0].text
    notes = (
        _note("Rivals such as Brennhavn A/S build for less."),
        _note("a quay never built", note="Where did this go?"),
        _note(at=Place("s1", 0, 0, len(whole)), note="Who pays?\nAsk.", tags=("quay", "two words")),
        _note(note="Read again.", kind="note"),
    )
    article = replace(ARTICLE, source=replace(ARTICLE.source, url="https://example.org/harbour"))
    assert export.markdown(article, notes) == (
        "# Norrgate adds to its harbour line\n\n"
        "The Quay · 2025-03-04 · <https://example.org/harbour>\n\n"
        "Read again.\n\n"
        "note\n\n"
        f"> {whole}\n\n"
        "Who pays?\nAsk.\n\n"
        "highlight · #quay · #two-words\n"
        "- 2.4 billion Danish kroner = DKK 2.4e9, Norrgate, investment\n"
        "- 12.5% = up 12.5%, Norrgate, investment, last year\n\n"
        "## What the berths cost\n\n"
        "> Rivals such as Brennhavn A/S build for less.\n\n"
        "highlight\n\n"
        "## Not in the text any more\n\n"
        "> a quay never built\n\n"
        "Where did this go?\n\n"
        "highlight\n"
    )


def test_notes_of_a_removed_article():
    text = export.markdown(None, (_note("three berths", note="x"),))
    assert text.startswith(f"# {ARTICLE.id}\n\n> three berths\n\nx\n")


def test_corrections_stand_last():
    figure = ARTICLE.figures[0]
    rejected = Correction(
        "c1", ARTICLE.id, "reject", figure.written, "", "", figure.at, figure.id, {}, "2025"
    )
    renamed = Correction("c2", ARTICLE.id, "title", "", "", "", None, None, {"title": "*New* title"}, "2025")
    rows = telling.told(ARTICLE, (rejected, renamed))
    *_, heading, lines = export.markdown(ARTICLE, [_note(note="Mine")], rows).split("\n\n")
    assert heading == "## Corrected by the reader"
    assert lines.splitlines() == [
        f"- “{export.escaped(figure.written)}”, figure: {export.escaped(figure.written)} → none",
        f"- title: {export.escaped(ARTICLE.title)} → \\*New\\* title",
    ]


def test_no_notes_is_a_heading_only():
    assert export.markdown(ARTICLE, ()).startswith("# Norrgate adds")
    assert export.markdown(None, ()) == "# \n"


ESCAPED = [
    ("plain: $53 billion (5%), a-b, x_y & co. <5", "plain: $53 billion (5%), a-b, x_y & co. <5"),
    ("# not a heading", "\\# not a heading"),
    ("> not a quote", "\\> not a quote"),
    ("- not a list", "\\- not a list"),
    ("+ not a list", "\\+ not a list"),
    ("1. not a list", "1\\. not a list"),
    ("2025) no", "2025\\) no"),
    ("---", "\\---"),
    ("===", "\\=\\=="),
    ("```", "\\`\\`\\`"),
    ("~~~", "\\~\\~\\~"),
    ("*a* _b_ x*y", "\\*a\\* \\_b\\_ x\\*y"),
    ("[x](javascript:1)", "\\[x](javascript:1)"),
    ("![x](http://t)", "!\\[x](http://t)"),
    ("<script>", "\\<script>"),
    ("<!-- hidden", "\\<!-- hidden"),
    ("&lt;b&gt; AT&T", "\\&lt;b\\&gt; AT&T"),
    ("a\\b", "a\\\\b"),
    ("    code", "&nbsp;&nbsp;&nbsp;&nbsp;code"),
    ("%% hidden %%", "\\%% hidden \\%%"),
    ("| a | b |", "\\| a | b |"),
    ("see #tag", "see \\#tag"),
]


@pytest.mark.parametrize(("text", "shown"), ESCAPED)
def test_quotes_are_inert(text, shown):
    assert export.escaped(text) == shown


@given(st.text())
def test_escaping_only_adds(text):
    shown = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", export.escaped(text)).replace("&nbsp;", "")
    assert shown.endswith(text.lstrip(" \t\u3000"))


def test_lines_of_a_quote_stay_inside_it():
    note = _note("one\n# two\n\n```")
    assert "> one\\\n> \\# two\\\n> \\\n> \\`\\`\\`\n\n" in export.markdown(None, (note,))


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        ("**mine** [x](y)", "**mine** [x](y)"),
        ("```\nopen <b>", "```\nopen <b>\n```"),
        ("~~~~ x\n~~~\nopen", "~~~~ x\n~~~\nopen\n~~~~"),
        ("```\nclosed\n```\n<b>", "```\nclosed\n```\n\\<b>"),
        ("<!-- swallow", "\\<!-- swallow"),
        ("<https://example.org> 3 < 4", "<https://example.org> 3 < 4"),
    ],
)
def test_own_words_do_not_swallow_what_follows(note, shown):
    assert f"\n\n{shown}\n\nhighlight" in export.markdown(None, (_note("x", note=note),))
