"""EPUB: the chapters in their order, what is left out of a book, and books that are not opened."""

import contextlib
import hashlib
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.core.errors import NutgrafError
from tui.core.read import epub
from tui.core.read.source import RawSource

CONTAINER = """<?xml version="1.0"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""

PACKAGE = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The nib trade</dc:title>
<dc:creator>Ana Reyes</dc:creator><dc:creator>Jo Park</dc:creator><dc:language>en-GB</dc:language>
<dc:date>2024-03-04T00:00:00Z</dc:date><dc:publisher>Quill Press</dc:publisher><dc:subject>Nibs</dc:subject>
</metadata><manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/>
<item id="imprint" href="text/imprint.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="gone" href="text/gone.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="nav"/><itemref idref="imprint"/><itemref idref="one"/><itemref idref="gone"/>
<itemref idref="two"/><itemref idref="nowhere"/></spine></package>"""

NAV = """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
<nav epub:type="toc"><ol><li><a href="text/one%20a.xhtml">How it began</a></li>
<li><a href="text/two.xhtml#x">What came after</a></li></ol></nav></body></html>"""

ONE = """<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/>
<script src="x.js"/></head><body><h1>How it began</h1>
<p>Quill &amp; Co [the maker of nibs] <a id="p1"/>began in a shed.</p>
<ul><li>One nib</li></ul><blockquote><p>We are glad.</p></blockquote>
<h2>The first year</h2><p>Sales: $3.</p></body></html>"""

TWO = """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
<p>Then it bought a rival.</p><aside epub:type="toc">Again the contents</aside></body></html>"""

IMPRINT = """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<body epub:type="copyright-page"><p>All rights reserved.</p></body></html>"""

MEMBERS = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "book/package.opf": PACKAGE,
    "book/nav.xhtml": NAV,
    "book/text/one a.xhtml": ONE,
    "book/text/two.xhtml": TWO,
    "book/text/imprint.xhtml": IMPRINT,
}


def book(**changes):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in (MEMBERS | changes.pop("members", {})).items():
            if text is not None:
                file.writestr(name, text)
    return out.getvalue()


def parsed(data):
    return epub.read(
        RawSource("story.epub", data, hashlib.sha256(data).hexdigest(), truncated=False, path=None)
    )


def test_the_chapters_are_read_in_their_order():
    found = parsed(book())
    assert (found.title, found.byline, found.site) == ("The nib trade", "Ana Reyes, Jo Park", "Quill Press")
    assert (found.published, found.language, found.tags) == ("2024-03-04", "en", ("Nibs",))
    assert (found.source.kind, found.marked) == ("epub", True)
    assert [(b.kind, b.level, b.text) for b in found.blocks] == [
        ("heading", 1, "How it began"),
        ("text", 0, "Quill & Co [the maker of nibs] began in a shed."),
        ("item", 0, "One nib"),
        ("quote", 0, "We are glad."),
        ("heading", 2, "The first year"),
        ("text", 0, "Sales: $3."),
        ("heading", 1, "What came after"),
        ("text", 0, "Then it bought a rival."),
    ]


def test_the_contents_in_the_older_format_name_the_chapters():
    ncx = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint>
    <navLabel><text>What came next</text></navLabel><content src="text/two.xhtml"/>
    </navPoint></navMap></ncx>"""
    package = PACKAGE.replace(
        'media-type="application/xhtml+xml" properties="nav"', 'media-type="application/x-dtbncx+xml"'
    )
    found = parsed(book(members={"book/package.opf": package, "book/nav.xhtml": ncx}))
    assert found.blocks[-2].text == "What came next"


def test_control_characters_of_a_book_do_not_get_through():
    found = parsed(
        book(members={"book/text/two.xhtml": "<html><body><p>It&#27;[2J pays &#x202e;3</p></body></html>"})
    )
    assert found.blocks[-1].text in {"It[2J pays 3", "It␛[2J pays 3"}


def test_an_entity_is_not_resolved_and_no_file_is_opened(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    package = PACKAGE.replace(
        '<?xml version="1.0"?>', f'<!DOCTYPE x [<!ENTITY a SYSTEM "{secret.as_uri()}">]>'
    )
    package = package.replace("The nib trade", "Nibs &a;")
    found = parsed(book(members={"book/package.opf": package}))
    assert "secret" not in repr(found)


def encrypted(name):
    return f"""<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData><CipherData>
    <CipherReference URI="{name}"/></CipherData></EncryptedData></encryption>"""


def test_a_book_with_scrambled_fonts_is_read():
    assert (
        parsed(book(members={"META-INF/encryption.xml": encrypted("book/font.otf")})).title == "The nib trade"
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"plain words", "is not an EPUB book"),
        (b"PK\x03\x04" + bytes(90), "is damaged"),
        (book(members={"META-INF/container.xml": None}), "container.xml is missing"),
        (book(members={"book/package.opf": None}), "is damaged"),
        (book(members={"book/package.opf": "<"}), "is damaged"),
        (book(members={"META-INF/encryption.xml": encrypted("book/text/two.xhtml")}), "is protected"),
        (
            book(members={"book/text/two.xhtml": "<p>" + "a" * 3_000_000}),
            "decompresses to more than 200 times",
        ),
        (book(members=dict.fromkeys(("book/text/one a.xhtml", "book/text/two.xhtml"))), "has no text in it"),
        (book(members={str(n): "" for n in range(6000)}), "more than 5,000 files"),
    ],
    ids=["words", "zeros", "container", "package", "broken", "protected", "bomb", "empty", "members"],
)
def test_what_cannot_be_read_gives_one_line(data, reason):
    with pytest.raises(NutgrafError, match=reason) as caught:
        parsed(data)
    assert "\n" not in str(caught.value)


def test_a_size_that_the_directory_understates_is_found_out():
    data = bytearray(book(members={"book/text/two.xhtml": "<p>" + "ab " * 900_000}))
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"book/text/two.xhtml"))
    data[at + 24 : at + 28] = (40).to_bytes(4, "little")
    with pytest.raises(NutgrafError, match=r"is damaged|decompresses"):
        parsed(bytes(data))


WHOLE = book()


@settings(max_examples=120, deadline=None)
@given(
    st.integers(0, len(WHOLE)),
    st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=8),
)
def test_a_damaged_book_gives_a_document_or_one_line(end, flips):
    data = bytearray(WHOLE)
    for at, value in flips:
        data[at] = value
    for one in (bytes(data), bytes(data[:end])):
        with contextlib.suppress(NutgrafError):
            assert parsed(one).blocks
