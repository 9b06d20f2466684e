"""Mails and saved newsletters become a Document: the HTML of the mail, else its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui import __version__
from tui.core.errors import NutgrafError
from tui.core.model import Document, Source
from tui.core.read import html, mailtree
from tui.core.read.dates import iso_date
from tui.core.read.decode import decode
from tui.core.read.headings import Found, bold_as_headings, same_title
from tui.core.read.mime import Mail, Part
from tui.core.read.plain import blocks as plain_blocks
from tui.core.read.source import WHOLE, RawSource
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

_PREFIX = re.compile(
    r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)\s?(?:\[\d{1,3}\])?:|\[ext(?:ernal)?\]:?)\s*", re.IGNORECASE
)
_QUOTES = re.compile(r"(?:> ?)*")
_TOP = re.compile(
    r"(?:view|read|open|see|display)\s(?:this|it|the)?\s?(?:e-?mail|message|newsletter|issue|post)?\s?"
    r"(?:online|in (?:your|a|the) (?:web )?browser|on the web|in browser|in (?:the )?app)"
    r"|(?:having )?(?:trouble|problems) (?:viewing|reading)"
    r"|(?:was )?(?:this )?(?:e-?mail )?forwarded (?:this|to you)"
    r"|web version|click here to (?:view|read)",
    re.IGNORECASE,
)
_FOOT = re.compile(
    r"unsubscribe|opt[ -]out|you(?:['’]re| are) (?:receiving|getting|subscribed)"
    r"|you (?:have )?(?:received|signed up)"
    r"|(?:manage|update|change|edit) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?|settings)"
    r"|(?:was|is|been) sent to\b|no longer wish|update (?:your )?profile|all rights reserved"
    r"|(?:©|\(c\)|copyright) ?\d{4}|privacy (?:policy|notice|statement)|abbestellen|désabonner|désinscrire"
    r"|darse de baja|cancelar suscripci",
    re.IGNORECASE,
)
"""What the lines of a newsletter say that are about the newsletter; words of its own text in the middle."""

_SHORT = 250
"""Characters; a longer block is text, not furniture, unless it says what furniture says."""
_LONGEST_FOOT = 900
_SIGNATURE = 20
"""Lines; what follows a line of two dashes and is longer is no signature."""


def read(raw: RawSource) -> Document:
    """The text of a mail.

    The subject is the title, the sender's name the byline. Of a mail in several forms the HTML is read, and
    all of it, because every part of a newsletter is its text. Lines about the mail itself (view it in a
    browser, stop it) at its beginning and end are left out, as are hidden previews, signatures and
    attachments. A saved page (MHTML) is read as the page it is.

    Raises:
        NutgrafError: It is no mail, or there is no text in it.
    """
    shown = raw.path or raw.name
    mail = Mail(raw.data)
    told = [mail.field(name) for name in ("From", "Subject", "Date", "Content-Type")]
    if not mail.is_mail or told == [None] * 4:
        raise NutgrafError(shown, "is not a mail: it has neither sender nor subject")
    if page := _saved_page(mail):
        return _read_page(raw, page, mail)
    sender, subject, sent, _ = told
    language: str | None = None
    found: list[Found] = []
    for part in mail.body:
        more, said = _read_part(part, shown)
        found += more
        language = language or said
    found = _without_furniture(found)
    if not found:
        raise NutgrafError(shown, "has no text in it, only attachments or pictures")
    title = _subject(subject)
    found = bold_as_headings(_without_title(found, title))
    made = tuple(one.block for one in found)
    return Document(
        source=Source("mail", raw.name, None, raw.sha256, __version__),
        blocks=made,
        marked=any(block.kind == "heading" for block in made),
        title=title,
        byline=_name(sender),
        published=iso_date(sent or ""),
        language=language,
        warnings=(f"only the first {WHOLE // 1024 // 1024} MB were read",) if raw.truncated else (),
    )


def _saved_page(mail: Mail) -> Part | None:
    """The page, where a browser saved one in the format of a mail."""
    first = mail.body[0] if mail.body else None
    if first is None or first.kind != "text/html" or mail.field("To"):
        return None
    saved = mail.field("Snapshot-Content-Location") or "saved by" in (mail.field("From") or "").lower()
    return first if saved else None


def _read_page(raw: RawSource, page: Part, mail: Mail) -> Document:
    text = decode(page.data, raw.path or raw.name, page.charset)
    address = mail.field("Snapshot-Content-Location") or page.location
    read_ = html.read(raw._replace(data=b"\xef\xbb\xbf" + text.encode("utf-8", "replace")), address)
    return read_._replace(title=read_.title or _subject(mail.field("Subject")))


def _read_part(part: Part, shown: str) -> tuple[list[Found], str | None]:
    """The blocks of a part, and the language that it names."""
    if not part.data.strip():
        return [], None
    text = decode(part.data, shown, part.charset)
    if part.kind == "text/html":
        return mailtree.read(text)
    text = _without_signature(_unflowed(text, delsp=part.delsp) if part.flowed else text)
    return [Found(block) for block in plain_blocks(text)], None


def _unflowed(text: str, *, delsp: bool) -> str:
    """A text in which lines that flow are put together (RFC 3676)."""
    done: list[str] = []
    flows, depth = False, 0
    for line in text.split("\n"):
        quotes = _QUOTES.match(line)
        marks = quotes.group().count(">") if quotes else 0
        words = line[quotes.end() :] if quotes and marks else line
        words = words.removeprefix(" ")
        ends = words == "-- "
        if flows and marks == depth and not ends:
            done[-1] += words
        else:
            done.append("> " * min(marks, 8) + words)
        flows, depth = words.endswith(" ") and not ends, marks
        if flows and delsp:
            done[-1] = done[-1][:-1]
    return "\n".join(done)


def _without_signature(text: str) -> str:
    """The text above the line of two dashes that opens a signature."""
    above, dashes, below = text.rpartition("\n-- \n")
    return above if dashes and below.count("\n") <= _SIGNATURE else text


def _subject(subject: str | None) -> str | None:
    """The subject without the marks of replies and forwarding."""
    text = " ".join(clean(subject or "", one_line=True).split())
    for _ in range(5):
        found = _PREFIX.match(text)
        if found is None:
            break
        text = text[found.end() :]
    return text[:300] or None


def _name(sender: str | None) -> str | None:
    """The name of the sender; None where only an address is given."""
    from email.utils import parseaddr

    try:
        name, _ = parseaddr((sender or "")[:500])
    except (ValueError, IndexError):
        return None
    text = " ".join(clean(name, one_line=True).split()).strip("'\"")
    return text[:120] if text and "@" not in text else None


def _without_title(found: list[Found], title: str | None) -> list[Found]:
    """The blocks without the title, where the mail repeats it at its top."""
    at = next((n for n, one in enumerate(found[:3]) if title and same_title(one.block.text, title)), None)
    if at is None or len(found[at].block.text) > _SHORT or len(found) == 1:
        return found
    return found[:at] + found[at + 1 :]


def _without_furniture(found: Sequence[Found]) -> list[Found]:
    """The blocks without the lines at the top and at the bottom that speak of the mail itself."""
    kept = [one for n, one in enumerate(found) if n >= 6 or not _is_top(one)]
    total = sum(len(one.block.text) for one in kept)
    left, first = total, len(kept)
    for number, one in enumerate(kept):
        if left < 0.4 * total and len(one.block.text) <= _LONGEST_FOOT and _FOOT.search(one.block.text):
            first = number
            break
        left -= len(one.block.text)
    tail = [one for one in kept[first:] if not _is_foot(one)]
    body = kept[:first] + tail
    while body and (body[-1].block.kind == "heading" or not _has_word(body[-1])):
        body.pop()
    return body


def _is_top(one: Found) -> bool:
    text = one.block.text
    return len(text) < _SHORT and _TOP.search(text) is not None


def _is_foot(one: Found) -> bool:
    text = one.block.text
    return len(text) < _SHORT or (len(text) <= _LONGEST_FOOT and _FOOT.search(text) is not None)


def _has_word(one: Found) -> bool:
    return any(char.isalnum() for char in one.block.text)
