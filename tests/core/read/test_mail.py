"""Mails: which part is read, how lines and letters are put together, what is no text of the mail."""

import hashlib
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.core import sections
from tui.core.errors import NutgrafError
from tui.core.read import mail
from tui.core.read.source import RawSource

PAGE = """<html lang="en"><body>
<div style="display:none">Preview: nibs are up</div>
<table><tr><td><a href="https://example.com/online">View this email in your browser</a></td></tr></table>
<table width="600"><tr><td>
  <p>Good morning. Quill &amp; Co [the maker of nibs] pays $3 million.</p>
  <p><span style="font-weight: 700">Why now</span></p>
  <p>Because it <a href="https://example.com/why">can</a>.</p>
  <p><strong>What is next</strong></p>
  <p>More nibs, the firm says, and more ink in all of its shops before the end of the year.</p>
  <table><tr><td>Nibs</td><td>12.5</td></tr><tr><td>Ink</td><td>3.1</td></tr></table>
</td></tr></table>
<table><tr><td>You are receiving this email because you signed up.
<a href="https://example.com/x">Unsubscribe</a></td></tr>
<tr><td>Quill Media, 1 Nib Street</td></tr></table></body></html>"""


def raw(data, name="story.eml"):
    return RawSource(name, data, hashlib.sha256(data).hexdigest(), truncated=False, path=None)


def made(text=None, html=None, **headers):
    message = EmailMessage()
    told = {"Subject": "Fwd: Quill buys Inkwell", "From": '"Ana Reyes" <ana@example.com>'}
    for name, value in (told | {"Date": "Mon, 4 Mar 2024 23:10:00 +0900"} | headers).items():
        message[name] = value
    if text is not None:
        message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html") if text is not None else message.set_content(
            html, "html"
        )
    return message


def parsed(message):
    return mail.read(raw(message.as_bytes() if isinstance(message, EmailMessage) else message))


def texts(document):
    return [(b.kind, b.text) for b in document.blocks]


def test_the_html_of_a_newsletter_is_read_without_what_speaks_of_the_mail():
    found = parsed(made("see the HTML", PAGE))
    assert (found.title, found.byline, found.published) == ("Quill buys Inkwell", "Ana Reyes", "2024-03-04")
    assert (found.language, found.marked, found.source.kind) == ("en", True, "mail")
    assert texts(found) == [
        ("text", "Good morning. Quill & Co [the maker of nibs] pays $3 million."),
        ("heading", "Why now"),
        ("text", "Because it can."),
        ("heading", "What is next"),
        ("text", "More nibs, the firm says, and more ink in all of its shops before the end of the year."),
        ("row", "Nibs | 12.5"),
        ("row", "Ink | 3.1"),
    ]
    link = found.blocks[2].links[0]
    assert (link.start, link.end, link.url) == (11, 14, "https://example.com/why")


def test_plain_text_is_read_as_plain_text():
    body = "Quill pays three million dollars for its smaller rival, the two firms\nsaid on Monday in a note."
    found = parsed(made(f"{body}\n\n- one\n- two\n\n-- \nAna Reyes\nQuill Media\n"))
    assert not found.marked
    assert texts(found) == [("text", body.replace("\n", " ")), ("item", "one"), ("item", "two")]


def test_lines_that_flow_are_put_together():
    head = "Subject: Nibs\nFrom: ana@example.com\nContent-Type: text/plain; format=flowed; delsp=no\n\n"
    found = parsed(
        f"{head}Nibs are \nup by a \nfifth.\nNext line.\n From here.\n> quoted \n> words\n".encode()
    )
    assert texts(found) == [
        ("text", "Nibs are up by a fifth."),
        ("text", "Next line."),
        ("text", "From here."),
        ("quote", "quoted words"),
    ]
    assert found.byline is None


def one_line_or_more(data):
    """The document, or None where there is one clear line instead."""
    try:
        return parsed(data)
    except NutgrafError as error:
        return None if "\n" not in str(error) else pytest.fail("several lines")


def test_attachments_are_left_out():
    message = made("The text itself is short but here.")
    message.add_attachment("attached words", filename="a.txt")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="a.pdf")
    assert texts(parsed(message)) == [("text", "The text itself is short but here.")]


def test_a_forwarded_mail_is_read_where_there_is_nothing_else():
    outer = EmailMessage()
    outer["Subject"] = "FW: Nibs"
    outer.add_attachment(made("The text inside is what was sent on."))
    assert texts(parsed(outer)) == [("text", "The text inside is what was sent on.")]


@pytest.mark.parametrize(
    ("header", "title"),
    [
        ("=?utf-8?q?Quill_pays_=E2=82=AC3_million?=", "Quill pays €3 million"),
        ("=?utf-8?B?UXVpbGw=?=\n =?utf-8?B?IHBheXM=?=", "Quill pays"),
        ("Re: FW: [External] Quill pays", "Quill pays"),
        ("=?no-such-charset?q?Quill?=", "Quill"),
        ("=?utf-8?b?!!!?=", None),
        ("Quill pays \x1b]0;owned\x07", "Quill pays ␛]0;owned␇"),
        ("Quill pays €3", "Quill pays €3"),
    ],
)
def test_subjects_are_decoded_and_cleaned(header, title):
    found = parsed(f"Subject: {header}\n\nNibs are up by a fifth.\n".encode())
    assert found.title == title or title is None


@pytest.mark.parametrize(
    ("charset", "encoding", "body"),
    [
        ("iso-8859-1", "8bit", "Café nibs are up".encode("latin-1")),
        ("windows-1252", "quoted-printable", b"Caf=E9 nibs are =\r\nup"),
        ("utf-8", "base64", b"Q2Fmw6kgbmlicyBhcmUgdXA"),
        ("utf-8", "base64", b"Q2Fm w6kg\r\nbmlicyBhcmUgdXA=!"),
    ],
)
def test_bodies_are_decoded(charset, encoding, body):
    head = (
        f"Subject: x\nContent-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n"
    )
    assert parsed(head.encode() + body).blocks[0].text == "Café nibs are up"


def test_a_saved_page_is_read_as_a_page():
    text = ("The firm sells nibs in all of its shops and now buys a rival that does so, too. " * 6).strip()
    page = f"<html><head><title>Nibs</title></head><body><nav>Menu Home</nav><article><h1>Nibs</h1><p>{text}"
    data = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.com/nibs\nSubject: Nibs\n"
        f'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n{page}\n--b--\n'
    )
    found = parsed(data.encode())
    assert (found.source.kind, found.source.url, found.title) == ("html", "https://example.com/nibs", "Nibs")
    assert texts(found) == [("text", text)]


def test_the_headings_of_a_plain_newsletter_are_found_by_the_rules_for_plain_text():
    line = (
        "The firm sells nibs in all of its shops, and it now buys a rival that does so, too, for cash. " * 3
    )
    found = parsed(made(f"{line}\n\nWhy it buys now\n\n{line}\n\nWhat comes next\n\n{line}"))
    assert [s.heading for s in sections.build(found).sections] == [None, "Why it buys now", "What comes next"]


NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(500))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is not a mail"),
        (b"Just a sentence about nibs.\n", "is not a mail"),
        (b"X-Thing: yes\n\nwords\n", "is not a mail"),
        (b"Subject: nibs\n\n", "has no text in it"),
        (b"Subject: nibs\n" + NESTED + b"\nwords", "has no text in it"),
        (b"Subject: nibs\nContent-Type: multipart/mixed; boundary=\n\n--\nwords", "has no text in it"),
        (b"Subject: nibs\nContent-Type: image/png\n\n\x89PNG", "has no text in it"),
        (b"Subject: nibs\n\n" + bytes(range(32)) * 9, "is not text"),
    ],
    ids=["nothing", "a sentence", "no field", "no body", "nested", "no boundary", "a picture", "bytes"],
)
def test_what_cannot_be_read_gives_one_line(data, reason):
    with pytest.raises(NutgrafError, match=reason) as caught:
        parsed(data)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("charset", ["undefined", "punycode", "idna", "hex", "x\0y", "utf-7", "a" * 3000])
def test_a_senseless_charset_does_no_harm(charset):
    head = f"Subject: x\nContent-Type: text/plain; charset={charset}\n\n"
    found = one_line_or_more(head.encode() + b"Nibs \x80 are up \xff by a fifth this year, the firm says.")
    assert found is not None
    assert found.blocks[0].text.startswith("Nibs ")


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: " + b"=?utf-8?q?a?= " * 200_000 + b"\n\nNibs are up.",
        b"From: " + b"(" * 500_000 + b"\nSubject: x\n\nNibs are up.",
        b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nNibs\n" * 100_000,
        b"Subject: x\n\n" + b"> " * 500_000,
    ],
    ids=["words of a subject", "brackets", "parts", "quotations"],
)
def test_hostile_mails_take_no_longer_than_others(data):
    one_line_or_more(data)


WHOLE = made("see the HTML", PAGE).as_bytes()


@settings(max_examples=150, deadline=None)
@given(
    st.integers(0, len(WHOLE)),
    st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=8),
)
def test_a_damaged_mail_gives_a_document_or_one_line(end, flips):
    data = bytearray(WHOLE)
    for at, value in flips:
        data[at] = value
    for one in (bytes(data), bytes(data[:end])):
        one_line_or_more(one)
