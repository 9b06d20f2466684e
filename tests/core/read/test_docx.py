"""Word documents: what becomes of their styles, lists, tables, links and properties, and of broken files."""

import contextlib
import datetime as dt
import hashlib
import io
import zipfile

import docx as library
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.core import sections
from tui.core.errors import NutgrafError
from tui.core.read import archive, docx
from tui.core.read.source import RawSource

LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def raw(data, name="story.docx"):
    return RawSource(name, data, hashlib.sha256(data).hexdigest(), truncated=False, path=None)


def saved(document):
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def parsed(document):
    return docx.read(raw(saved(document)))


def shape(document):
    return [(b.kind, b.level, b.text) if b.level else (b.kind, b.text) for b in document.blocks]


def with_link(document, paragraph, text, address):
    relation = document.part.relate_to(address, LINK, is_external=True)
    link, run, words = OxmlElement("w:hyperlink"), OxmlElement("w:r"), OxmlElement("w:t")
    link.set(qn("r:id"), relation)
    words.text = text
    run.append(words)
    link.append(run)
    paragraph._p.append(link)


def styled():
    document = library.Document()
    document.add_paragraph("Quill buys Inkwell", style="Title")
    document.add_paragraph("A deal about nibs", style="Subtitle")
    document.add_paragraph("By Ana Reyes")
    document.add_paragraph("3 March 2024")
    document.add_paragraph("Quill [the maker of nibs] pays $3 million.")
    document.add_heading("Why now", 1)
    document.add_heading("Debt", 2)
    document.add_paragraph("First point", style="List Bullet")
    document.add_paragraph("Second point", style="List Number")
    document.add_paragraph("We are glad.", style="Quote")
    document.add_paragraph("Photo: a nib", style="Caption")
    table = document.add_table(2, 3)
    for row, values in enumerate((("", "2023", "2024"), ("Sales", "1.5", "2.5"))):
        for column, value in enumerate(values):
            table.cell(row, column).text = value
    return document


def test_styles_become_kinds_and_levels():
    found = parsed(styled())
    assert (found.title, found.deck, found.byline) == ("Quill buys Inkwell", "A deal about nibs", "Ana Reyes")
    assert (found.published, found.marked, found.source.kind) == ("2024-03-03", True, "docx")
    assert shape(found) == [
        ("text", "By Ana Reyes"),
        ("text", "3 March 2024"),
        ("text", "Quill [the maker of nibs] pays $3 million."),
        ("heading", 1, "Why now"),
        ("heading", 2, "Debt"),
        ("item", "First point"),
        ("item", "Second point"),
        ("quote", "We are glad."),
        ("caption", "Photo: a nib"),
        ("row", "| 2023 | 2024"),
        ("row", "Sales | 1.5 | 2.5"),
    ]


def test_bold_paragraphs_are_headings_where_no_style_is():
    document = library.Document()
    for text, bold in (
        ("Quill buys Inkwell", True),
        ("It pays a lot.", False),
        ("Why now", True),
        ("It can.", False),
    ):
        document.add_paragraph().add_run(text).bold = bold
    outline = sections.build(parsed(document))
    assert outline.title == "Quill buys Inkwell"
    assert [s.heading for s in outline.sections] == [None, "Why now"]


def test_without_any_mark_the_document_is_unmarked():
    document = library.Document()
    document.add_paragraph("Quill buys Inkwell")
    document.add_paragraph("Quill pays three million dollars for its smaller rival, the two firms said.")
    found = parsed(document)
    assert not found.marked
    assert found.title is None


def test_links_are_kept_where_they_lead_to_the_web():
    document = library.Document()
    paragraph = document.add_paragraph("See ")
    with_link(document, paragraph, "the note", "https://example.com/a b")
    paragraph.add_run(" and ")
    with_link(document, paragraph, "a file", "file:///etc/passwd")
    [block] = parsed(document).blocks
    assert block.text == "See the note and a file"
    assert [(block.text[x.start : x.end], x.url) for x in block.links] == [
        ("the note", "https://example.com/a%20b")
    ]


def test_a_field_that_is_a_link_is_one():
    document = library.Document()
    paragraph = document.add_paragraph("See ")
    told = ' HYPERLINK "https://example.com/x" '
    for kind, text in (("begin", None), (None, told), ("separate", None), ("", "this"), ("end", None)):
        run = paragraph.add_run()
        node = OxmlElement("w:fldChar" if kind else "w:instrText" if kind is None else "w:t")
        if kind:
            node.set(qn("w:fldCharType"), kind)
        node.text = text
        run._r.append(node)
    [block] = parsed(document).blocks
    assert block.text == "See this"
    assert block.links[0].url == "https://example.com/x"


def test_properties_are_believed_only_where_a_person_wrote_them():
    document = library.Document()
    document.core_properties.title = "Microsoft Word - story_v3.doc"
    document.core_properties.author = "Administrator"
    document.core_properties.created = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)
    document.add_paragraph("Quill pays three million dollars for its smaller rival.")
    found = parsed(document)
    assert (found.title, found.byline, found.published) == (None, None, "2024-05-06")
    document.core_properties.title = "Quill buys Inkwell"
    document.core_properties.author = "Ana Reyes"
    found = parsed(document)
    assert (found.title, found.byline) == ("Quill buys Inkwell", "Ana Reyes")


def test_deleted_and_hidden_text_is_left_out_and_inserted_text_is_read():
    document = library.Document()
    paragraph = document.add_paragraph("It pays ")
    for name, text in (("w:ins", "three"), ("w:del", "four")):
        change, run = OxmlElement(name), OxmlElement("w:r")
        words = OxmlElement("w:t" if name == "w:ins" else "w:delText")
        words.text = text
        run.append(words)
        change.append(run)
        paragraph._p.append(change)
    paragraph.add_run(" secret").font.hidden = True
    assert parsed(document).blocks[0].text == "It pays three"


def test_control_characters_do_not_get_through():
    document = library.Document()
    document.add_paragraph("It pays \u202e$3 million\u0085 [/]")
    assert parsed(document).blocks[0].text == "It pays $3 million\ufffd [/]"


def changed(data, name, change):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            inside = old.read(member)
            new.writestr(member, change(inside) if member == name else inside)
    return out.getvalue()


def test_a_document_with_macros_or_in_the_strict_variant_is_read():
    plain, macros = (
        b"openxmlformats-officedocument.wordprocessingml.document",
        b"ms-word.document.macroEnabled",
    )
    data = changed(saved(styled()), "[Content_Types].xml", lambda xml: xml.replace(plain, macros))
    assert docx.read(raw(data)).title == "Quill buys Inkwell"
    strict = changed(
        saved(styled()),
        "word/document.xml",
        lambda xml: xml.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
    )
    assert docx.read(raw(strict)).title == "Quill buys Inkwell"


def _entities(xml):
    return xml.replace(b"<w:document", b'<!DOCTYPE x [<!ENTITY a "b">]><w:document', 1)


def _bomb(xml):
    return xml.replace(b"<w:body>", b"<w:body>" + b" " * 40_000_000, 1)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is not a Word document"),
        (b"plain words", "is not a Word document"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old or protected"),
        (b"PK\x03\x04" + bytes(100), "is damaged"),
        (b"PK\x01\x02" * 6000, "more than 5,000 files"),
        (changed(saved(styled()), "word/document.xml", _entities), "declares entities"),
        (changed(saved(styled()), "word/document.xml", _bomb), "decompresses to more than"),
        (changed(saved(styled()), "word/document.xml", lambda _: b"<w:"), "is damaged"),
        (changed(saved(styled()), "[Content_Types].xml", lambda _: b"<x/>"), "is damaged"),
        (saved(library.Document()), "has no text in it"),
    ],
    ids=["nothing", "words", "old", "zeros", "members", "entities", "bomb", "cut", "types", "empty"],
)
def test_what_cannot_be_read_gives_one_line(data, reason):
    with pytest.raises(NutgrafError, match=reason) as caught:
        docx.read(raw(data))
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("story.docx: ")


def test_a_missing_extra_is_named(monkeypatch):
    data = saved(styled())
    monkeypatch.setitem(__import__("sys").modules, "docx", None)
    with pytest.raises(NutgrafError, match=r"pip install 'nutgraf\[documents\]'"):
        docx.read(raw(data))


def test_a_large_file_is_read_again_as_a_whole(tmp_path):
    data = saved(styled())
    path = tmp_path / "story.docx"
    path.write_bytes(data)
    cut = RawSource("story.docx", data[:500], "0", truncated=True, path=str(path))
    assert docx.read(cut).title == "Quill buys Inkwell"
    path.write_bytes(b"other")
    with pytest.raises(NutgrafError, match="has changed"):
        archive.whole(cut)
    with pytest.raises(NutgrafError, match="save it to a file"):
        archive.whole(RawSource("stdin", data[:500], "0", truncated=True, path=None))


WHOLE = saved(styled())


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.integers(0, len(WHOLE)),
    st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=8),
)
def test_a_damaged_file_gives_a_document_or_one_line(end, flips):
    data = bytearray(WHOLE)
    for at, value in flips:
        data[at] = value
    for one in (bytes(data), bytes(data[:end])):
        with contextlib.suppress(NutgrafError):
            assert docx.read(raw(one)).blocks
