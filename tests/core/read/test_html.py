"""Pages and what is read of them: tests/fixtures/read_html/*.html with the expected outcome beside them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.core.errors import NutgrafError
from tui.core.read import forms, html
from tui.core.read.source import RawSource

PAGES = Path(__file__).parents[2] / "fixtures" / "read_html"
FIELDS = ("title", "deck", "byline", "site", "published", "language")


def _raw(data, name="page.html"):
    data = data if isinstance(data, bytes) else data.encode()
    return RawSource(name, data, hashlib.sha256(data).hexdigest(), False, None)


def _read(data, **more):
    return html.read(_raw(data), **more)


def _linked(block):
    """The words with their links as Markdown writes them."""
    text, at = [], 0
    for link in block.links:
        text += [block.text[at : link.start], f"[{block.text[link.start : link.end]}]({link.url})"]
        at = link.end
    return "".join((*text, block.text[at:]))


def _lines(document):
    fields = [f"{field}: {getattr(document, field)}" for field in FIELDS if getattr(document, field)]
    fields += [f"url: {document.source.url}"] if document.source.url else []
    fields += [f"tags: {', '.join(document.tags)}"] if document.tags else []
    fields += [f"warnings: {'; '.join(document.warnings)}"] if document.warnings else []
    blocks = [
        f"{block.kind}{f' {block.level}' if block.level else ''}| "
        + _linked(block).replace("\n", "⏎").replace("\xa0", "␣")
        for block in document.blocks
    ]
    return [*fields, "", *blocks]


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.html")), ids=lambda page: page.stem)
def test_pages(page):
    document = html.read(_raw(page.read_bytes(), page.name))
    assert document.marked
    assert _lines(document) == page.with_suffix(".txt").read_text(encoding="utf-8").splitlines()


def test_without_the_library_the_pages_read_the_same(monkeypatch):
    monkeypatch.setattr("tui.core.read.library.kept", lambda *_: "")
    for page in sorted(PAGES.glob("*.html")):
        lines = _lines(html.read(_raw(page.read_bytes(), page.name)))
        assert lines == page.with_suffix(".txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    ("data", "more", "words"),
    [
        ('<meta charset="iso-8859-1"><p>Café dues: 5 €</p>'.encode("cp1252"), {}, "Café dues: 5 €"),
        (
            '<meta charset="utf-8"><p>Café dues: 5 €</p>'.encode("cp1252"),
            {"charset": "latin-1"},
            "Café dues: 5 €",
        ),
        ('<meta charset="koi8-r"><p>Новости порта</p>'.encode("koi8-r"), {}, "Новости порта"),
        ("\ufeff<p>Café dues</p>".encode("utf-16"), {}, "Café dues"),
        (b'<meta charset="utf-16"><p>dues</p>', {}, "dues"),
        (b'<meta charset="zlib_codec"><p>the harbour d\xfces</p>', {}, "the harbour dües"),
        (b'<meta charset="x-nope"><p>dues</p>', {}, "dues"),
    ],
)
def test_encodings(data, more, words):
    assert [block.text for block in _read(data, **more).blocks] == [words]


@pytest.mark.parametrize(
    ("piece", "words"),
    [
        ("dues &#27;]2;x&#7; up", "dues ␛]2;x␇ up"),
        ("dues &#x202e;up &#x9b;2J", "dues up ›2J"),
        ("<script>alert(1)</script>dues", "dues"),
        ("dues <b hidden>not</b><span style='display: none'>not</span>up", "dues up"),
        ("[/] dues [50%]", "[/] dues [50%]"),
        ("dues<!-- not --> up", "dues up"),
        ("dues <svg><title>not</title></svg>up", "dues up"),
    ],
)
def test_what_becomes_of_a_piece_of_text(piece, words):
    assert [block.text for block in _read(f"<p>{piece}</p>").blocks] == [words]


def test_links_keep_their_place_when_cleaning_moves_the_words():
    (block,) = _read(
        "<p>&#x202e;&#x200f;cafe&#x301; <a href='/x?a=1&amp;b=ü'> the  dues </a>and "
        "<a href='javascript:x()'>no</a> <a href='https://me:word@h.example'>none</a></p>",
        url="https://quay.example/a",
    ).blocks
    assert _linked(block) == "café [the dues](https://quay.example/x?a=1&b=%C3%BC) and no none"


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 10_000 + "<h1>Dues</h1><p>Quay dues rise.</p>",
        "<b><i>" * 5_000 + "<p>Quay dues rise.</p>",
        "<table><tr><td>" * 3_000 + "<p>Quay dues rise.</p>",
        "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">Quay dues rise.</p>",
        "<a " * 20_000 + "><p>Quay dues rise.</p>",
        "<" * 50_000 + "<p>Quay dues rise.</p>",
        "<p>Quay dues rise.</p>" + "<p><b>x" * 5_000,
        "<p>Quay dues rise.</p><table>" + "<tr><td>1<td>2" * 3_000,
    ],
    ids=["div", "bold", "table", "attributes", "open tags", "signs", "paragraphs", "rows"],
)
def test_pages_that_are_written_to_hurt(page):
    assert any("Quay dues rise." in block.text for block in _read(page).blocks)


@pytest.mark.parametrize(
    "page", ["", " ", "<html></html>", "<frameset><frame src='a'></frameset>", "<!-- x -->"]
)
def test_pages_without_text(page):
    with pytest.raises(NutgrafError, match="has no"):
        _read(page or " ")


def test_a_page_that_needs_scripts_says_so():
    with pytest.raises(NutgrafError, match="needs JavaScript"):
        _read("<div id=root></div><script>" + "x=1;" * 5_000 + "</script>")


def test_no_other_file_is_opened(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret", encoding="utf-8")
    page = (
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        f'<html><head><base href="{secret.as_uri()}"></head><body><p>&x; dues</p><a href="secret.txt">l</a>'
        f'<iframe src="{secret.as_uri()}"></iframe></body></html>'
    )
    assert "secret" not in " ".join(block.text for block in _read(page).blocks)


_TAGS = st.sampled_from(
    ("div", "p", "h2", "li", "ul", "table", "tr", "td", "b", "a", "br", "nav", "pre", "blockquote", "script")
)
_PIECES = st.one_of(
    _TAGS.map(lambda tag: f"<{tag}>"),
    _TAGS.map(lambda tag: f"</{tag}>"),
    st.text(max_size=12),
    st.sampled_from(
        ["&#27;", "&amp;", "&nosuch;", "<!--", "-->", "<a href='https://h.example/'>", "Quay dues rose 4%."]
    ),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=30).map("".join))
def test_any_page_gives_clean_blocks_or_one_line(page):
    try:
        document = _read(page.encode("utf-8", "replace") or b" ")
    except NutgrafError:
        return
    for block in document.blocks:
        assert block.text
        assert not any(ord(char) < 32 and char != "\n" for char in block.text)
        assert all(0 <= link.start < link.end <= len(block.text) for link in block.links)


@pytest.mark.parametrize(
    ("name", "data", "media", "form"),
    [
        ("a.md", b"text", "", "markdown"),
        ("a.html", b"text", "", "html"),
        ("a.txt", b"# Dues\n\n## Up\n\n## Down\n\n## On\n", "", "text"),
        ("a.txt", b"<!DOCTYPE html><p>x", "", "html"),
        ("stdin", b"---\ntitle: Dues\n---\nx", "", "markdown"),
        ("stdin", b"# Dues\n\n## Up\n\n## Down\n\n## On\n", "", "markdown"),
        ("stdin", b"Dues\n\nThey rose.\n", "", "text"),
        ("https://h.example/a.md", b"<p>x</p>", "text/html", "html"),
        ("https://h.example/a", b"plain words", "text/plain", "text"),
    ],
)
def test_which_form_a_source_has(name, data, media, form):
    assert forms.form(_raw(data, name), media) == form
    assert forms.read(_raw(data, name), media).source.kind == form
