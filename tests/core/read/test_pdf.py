"""PDF: lines become paragraphs and headings, running heads go; broken and hostile files give one line."""

import contextlib
import hashlib
import time
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.core import sections
from tui.core.errors import NutgrafError
from tui.core.read import pdf
from tui.core.read.source import RawSource

LEFT, TOP, STEP = 72, 720, 14


def escaped(text):
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def line(text, y, *, x=LEFT, size=11, font="F1"):
    return f"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm (".encode() + escaped(text) + b") Tj ET\n"


def document(pages, info=b"", extra=b"", trailer=b""):
    """A PDF of the given content streams, with F1 plain and F2 bold."""
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (10 + 2 * n) for n in range(count))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        5: b"<< " + info + b" >>",
    }
    for number, content in enumerate(pages):
        resources = b"<< /Font << /F1 3 0 R /F2 4 0 R >> " + extra + b" >>"
        objects[10 + 2 * number] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources %s /Contents %d 0 R >>"
            % (resources, 11 + 2 * number)
        )
        packed = zlib.compress(content)
        objects[11 + 2 * number] = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (
            len(packed),
            packed,
        )
    out, places = b"%PDF-1.4\n", {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n"
    for number, place in places.items():
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    size = max(places) + 1
    return out + b"trailer << /Size %d /Root 1 0 R /Info 5 0 R %s >>\nstartxref\n%d\n%%%%EOF" % (
        size,
        trailer,
        start,
    )


def parsed(data, name="story.pdf"):
    return pdf.read(RawSource(name, data, hashlib.sha256(data).hexdigest(), truncated=False, path=None))


def shape(found):
    return [(b.kind, b.text) for b in found.blocks]


FIRST = (
    "Quill, the maker of nibs, has agreed to pay three million dollars for its rival, in what",
    "would be the largest deal of its kind since the trade began, and the first in the manu-",
    "facture of ink. The two firms will be run as one from March, with a well-",
    "known head, the board said.",
)
SECOND = (
    "Shares of the firm rose by a fifth on the news, and those of the rival by a third, as of",
    "the close of trading in the city on Monday evening, according to the exchange.",
)


def stacked(groups, top=TOP, gap=10):
    """Groups of lines one under the other, with a gap between the groups."""
    content, y = b"", top
    for group, look in groups:
        for text in group:
            content += line(text, y, **look)
            y -= STEP
        y -= gap
    return content


def story(number=0, head="Quill Daily"):
    return (
        line(f"{head}  {number + 3}", 770, size=8)
        + stacked([(("Why now",), {"size": 15, "font": "F2"}), (FIRST, {}), (SECOND, {})])
        + line(f"Page {number + 1} of 4", 30, size=8)
    )


def joined(group):
    return " ".join(group).replace("manu- ", "manu").replace("well- ", "well-")


def test_lines_become_paragraphs_and_larger_ones_headings():
    title = line("Quill buys Inkwell", 750, size=24) + line("By Ana Reyes", 735, size=11)
    found = parsed(document([title + story()]))
    assert (found.title, found.byline, found.marked, found.source.kind) == (
        *("Quill buys Inkwell", "Ana Reyes"),
        *(True, "pdf"),
    )
    assert shape(found)[-3:] == [("heading", "Why now"), ("text", joined(FIRST)), ("text", joined(SECOND))]


def test_heads_feet_and_page_numbers_are_left_out():
    pages = [
        line(f"Quill Daily  {number + 3}", 770, size=8)
        + stacked([((f"{word} firms were counted by the board in this part of the trade.",), {})] * 12)
        + line(f"Page {number + 1} of 4", 30, size=8)
        for number, word in enumerate(("Ten", "Twenty", "Thirty", "Forty"))
    ]
    text = " ".join(block.text for block in parsed(document(pages)).blocks)
    assert "Daily" not in text
    assert "Page" not in text
    assert text.count("part of the trade.") == 48


def test_a_paragraph_goes_on_over_the_page():
    pages = [
        stacked([(SECOND, {}), (FIRST[:2], {})]) + line("1", 30),
        stacked([(FIRST[2:], {}), (SECOND, {})]) + line("2", 30),
    ]
    assert [text for _, text in shape(parsed(document(pages)))] == [
        joined(x) for x in (SECOND, FIRST, SECOND)
    ]


def test_indented_first_lines_part_paragraphs():
    content, y = b"", TOP
    for _ in range(3):
        for number, text in enumerate(FIRST):
            content += line(text, y, x=LEFT + (14 if number == 0 else 0))
            y -= STEP
    assert shape(parsed(document([content]))) == [("text", joined(FIRST))] * 3


def test_two_columns_are_read_one_after_the_other():
    left = stacked([([text[:44] for text in SECOND], {"x": 50}), (("Short end of it.",), {"x": 50})])
    right = stacked([([text[:44] for text in FIRST[:2]], {"x": 320})])
    texts = [text for _, text in shape(parsed(document([left + right])))]
    assert texts[-1].startswith("Quill, the maker")
    assert "Short end of it." in " ".join(texts[:-1])


def test_bold_lines_are_headings_where_none_is_larger():
    groups = [(("Why now",), {"font": "F2"}), (FIRST, {}), (("What next",), {"font": "F2"}), (SECOND, {})]
    found = parsed(document([stacked([(SECOND, {}), *groups])]))
    assert [s.heading for s in sections.build(found).sections if s.heading] == ["Why now", "What next"]


def test_lists_are_items():
    items = [((f"{chr(0x2022)} point number {n} of them",), {}) for n in range(3)]
    found = parsed(document([stacked([(FIRST, {}), *items], gap=0)]))
    assert shape(found)[1:] == [("item", f"point number {n} of them") for n in range(3)]


def test_properties_are_believed_where_a_person_wrote_them():
    info = b"/Title (Quill buys Inkwell) /Author (Ana Reyes) /CreationDate (D:20240304101112Z)"
    found = parsed(document([stacked([(FIRST, {})])], info))
    assert (found.title, found.byline, found.published) == ("Quill buys Inkwell", "Ana Reyes", "2024-03-04")
    info = b"/Title (Microsoft Word - a.docx) /Author (user) /CreationDate (D:20240304) /Producer (Skia/PDF)"
    found = parsed(document([stacked([(FIRST, {})])], info))
    assert (found.title, found.byline, found.published) == (None, None, None)


def test_brackets_stay_and_control_characters_do_not():
    found = parsed(
        document([line("Up [3%] it is, [/] said the \x1b]0;owned\x07 firm of the nibs that it sells.", 700)])
    )
    assert shape(found) == [
        ("text", "Up [3%] it is, [/] said the ␛]0;owned␇ firm of the nibs that it sells.")
    ]


def test_a_scan_gives_one_clear_line():
    with pytest.raises(NutgrafError, match="no text in it, only pictures"):
        parsed(document([b"q 612 0 0 792 0 0 cm Q"] * 3))


def nested_forms():
    """A page that draws a form ten times, which draws another ten times, and so on."""
    content = b"/X Do " * 10
    data = document([line("Nibs", 700) + content], extra=b"/XObject << /X 90 0 R >>")
    at = data.rindex(b"xref")
    forms = b""
    for number in range(90, 98):
        below = b"/Resources << /XObject << /X %d 0 R >> /Font << /F1 3 0 R >> >>" % (number + 1)
        head = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] %s /Length %d >>" % (below, len(content))
        forms += b"%d 0 obj\n%s\nstream\n%s\nendstream\nendobj\n" % (number, head, content)
    return data[:at] + forms


@pytest.mark.parametrize(
    "data",
    [
        nested_forms(),
        document([b"BT /F1 9 Tf " + b"(a) Tj " * 300_000 + b"ET"]),
        document([b"BT /F1 9 Tf (" + b"a" * 6_000_000 + b") Tj ET"]),
        document([b"[" * 200_000]),
        document([b"q " * 500_000]),
        b"%PDF-1.4\n" + b"1 0 obj << /Kids [1 0 R] >> endobj\n" * 50_000,
        b"%PDF-1.4\n" + b"<<" * 300_000,
    ],
    ids=["forms", "operators", "string", "brackets", "states", "objects", "dictionaries"],
)
def test_hostile_files_end_in_time(data):
    began = time.perf_counter()
    with contextlib.suppress(NutgrafError):
        parsed(data)
    assert time.perf_counter() - began < 2 * pdf.SECONDS


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"plain words", "is not a PDF"),
        (b"%PDF-1.4\n", "is damaged"),
        (b"%PDF-1.4\n" + bytes(3000), "is damaged"),
        (document([]), "no text in it"),
        (document([story()], trailer=b"/Encrypt << /Filter /Standard /V 9 >>"), "is encrypted|is damaged"),
    ],
    ids=["words", "head", "zeros", "pages", "encrypted"],
)
def test_what_cannot_be_read_gives_one_line(data, reason):
    with pytest.raises(NutgrafError, match=reason) as caught:
        parsed(data)
    assert "\n" not in str(caught.value)


def test_no_program_is_run_for_a_picture(monkeypatch):
    ran = []
    monkeypatch.setattr("subprocess.Popen", lambda *words, **_: ran.append(words))
    with contextlib.suppress(NutgrafError):
        parsed(document([story()]).replace(b"/FlateDecode", b"/JBIG2Decode"))
    assert not ran


def test_a_missing_extra_is_named(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    with pytest.raises(NutgrafError, match=r"pip install 'nutgraf\[documents\]'"):
        parsed(document([story()]))


WHOLE = document([story(0), story(1)], b"/Title (Quill buys Inkwell)")


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
            assert parsed(one).blocks
