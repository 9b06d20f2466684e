"""Encodings, line ends and what is no text."""

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.errors import NutgrafError
from tui.core.read.decode import decode

TEXT = "Tarn Foods paid €5bn – or “3%” more – for Größe & Söhne.\nThe end.\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF8 * 2 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32-le"),
        TEXT.encode("cp1252"),
        TEXT.encode().replace(b"\n", b"\r\n") + b"\x1a",
        TEXT.encode().replace(b"\n", b"\r"),
        TEXT.encode().replace(b"\n", b"\n\r"),
        TEXT.replace("\n", "\x85").encode(),
        TEXT.replace("\n", "\u2028").encode(),
        TEXT.replace("\n", "\u2029").encode(),
        TEXT.replace("\n", "\v").encode(),
        TEXT.replace("\n", "\f").encode(),
        TEXT.replace("\n", "\x1e").encode(),
    ],
)
def test_every_encoding_and_line_end_gives_the_same_text(data):
    assert decode(data, "x.txt") == TEXT


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("北风集团计划投资数据中心，公司表示增长强劲。\n" * 4, "gb18030"),
        ("北風公司表示未來三年將投入資金建設資料中心。\n" * 4, "big5"),
        ("北の風の会社は、データセンターに投資すると発表した。\n" * 4, "shift_jis"),
        ("북풍 회사는 데이터 센터에 투자한다고 밝혔다. 매출은 늘었다.\n" * 4, "euc_kr"),
        ("北の風の会社は投資すると発表した。\n" * 4, "iso2022_jp"),
        ("Компания заявила, что вложит деньги в новые заводы на севере страны.\n" * 4, "cp1251"),
        ("Société Générale prévoit cinq milliards d’euros.\n" * 4, "cp1252"),
    ],
)
def test_legacy_encodings(text, encoding):
    assert decode(text.encode(encoding), "x.txt") == text


def test_broken_utf8_is_replaced():
    data = "Größe und Söhne aus Łódź. ".encode() * 3 + b"caf\xe9 \xc3\x28 end"
    assert decode(data, "x.txt").endswith("caf� �( end")


def test_a_character_cut_off_at_the_end_is_dropped():
    assert decode("Größe €".encode()[:-1], "x.txt") == "Größe "


def test_a_declared_encoding_counts_where_nothing_else_tells():
    text = "Größe und Söhne haben in Łódź investiert."
    assert decode(text.encode("iso8859_2"), "x.html", "iso-8859-2") == text
    assert decode(text.encode(), "x.html", "iso-8859-2") == text
    assert "und" in decode(text.encode("iso8859_2"), "x.html", "no-such-encoding")


def test_few_control_characters_are_shown():
    assert decode(b"The ti\0tle is \x1b[2J long enough to be a text of its own.", "x") == (
        "The ti␀tle is ␛[2J long enough to be a text of its own."
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.4\n1 0 obj", "is a PDF"),
        (b"\x89PNG\r\n\x1a\n", "is an image"),
        (b"PK\x03\x04\x14\0", "is a ZIP"),
        (b"\x1f\x8b\x08\0", "is compressed"),
        (b"{\\rtf1\\ansi x}", "is an RTF"),
        (b"\0" * 4096, "is not text"),
        (bytes(range(256)) * 8, "is not text"),
        (b"\x80\x04cos\nsystem\n\x94\x8c\ttouch x\x94\x85R.", "is not text"),
        (b"\x07" * 200 + b"some text", "is not text"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data, reason):
    with pytest.raises(NutgrafError, match=f"^x.bin: {reason}"):
        decode(data, "x.bin")


@given(st.binary(max_size=300))
def test_any_bytes_give_clean_text_or_are_refused(data):
    with contextlib.suppress(NutgrafError):
        text = decode(data, "x")
        assert all(char == "\n" or ord(char) >= 0x20 for char in text)
