"""What a document's properties and first lines say of title, author and date, where it can be believed."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from tui.core.read.dates import iso_date
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.model import Block

_HEAD = 8
"""Blocks at the beginning in which a byline or a date is looked for."""

_LINE = 90
"""Characters; a byline or a date of its own stands in a shorter block."""

_FILE = re.compile(
    r"\.(?:docx?|dotx?|docm|rtf|odt|pages|pdf|indd|qxp?d?|pub|tex|dvi|ps|txt|md|html?|pptx?|xlsx?|csv|eml|epub)\s*$",
    re.IGNORECASE,
)
_BY_PROGRAM = re.compile(
    r"(?:microsoft|libreoffice|openoffice|google)\s(?:word|powerpoint|office|writer|docs)\b"
)
_NO_TITLE = re.compile(
    r"(?:untitled|document|dokument|word|blank|template|slide|layout|print|page|title|new|scan)"
    r"(?: document| page| file)?[\s\d_.()-]{0,20}"
)
_NO_AUTHOR = (
    "user users admin administrator owner author authors unknown anonymous root default guest pc laptop"
    " desktop python-docx microsoft hp dell lenovo acer asus home office intern editor me test none usuario"
)
_SOFTWARE = re.compile(
    r"\b(?:word|acrobat|indesign|quark\w*|pdf\w*|latex|\w*tex|office|chrome|mozilla|python\w*|calibre|ghostscript)\b"
)
_NAME = r"[^\W\d_a-z][\w’'.-]{0,30}(?: (?:[^\W\d_a-z][\w’'.-]{0,30}|de|van|von|der|la|al|bin)){0,4}"
_BYLINE = re.compile(rf"(?:[Bb]y|BY|[Ww]ritten by|Author):? ({_NAME}(?:(?:, | and | & ){_NAME}){{0,4}})")
_STOPPED = re.compile(r"[a-z]{2}[.!?]$")


def one(value: object) -> str | None:
    """A property as one clean line; None where it is empty or no text."""
    if not isinstance(value, str):
        return None
    return " ".join(clean(value[:2000], one_line=True).split()) or None


def title(value: object, name: str) -> str | None:
    """A title out of a file's properties; None where a program made it up.

    Args:
        value: The property.
        name: The file's name.
    """
    text = one(value)
    if text is None or not 4 <= len(text) <= 300 or _FILE.search(text):
        return None
    low = text.lower()
    if low == PurePath(name).stem.lower() or _BY_PROGRAM.match(low) or not any(c.isalpha() for c in text):
        return None
    if _NO_TITLE.fullmatch(low):
        return None
    return text if " " in text or not re.search(r"[\d_\\/]", text) else None


def author(value: object) -> str | None:
    """An author out of a file's properties; None where it names a machine, an account or a program."""
    text = one(value)
    if text is None or not 2 < len(text) < 120 or "@" in text or "\\" in text:
        return None
    words = re.findall(r"[\w-]+", text.lower())
    if set(words) <= set(_NO_AUTHOR.split()) or _SOFTWARE.search(text.lower()):
        return None
    return text if any(c.isupper() for c in text) or not text.isascii() else None


def byline(blocks: Sequence[Block]) -> str | None:
    """Who wrote it, where one of the first short blocks says so (`By Ana Reyes`)."""
    for block in blocks[:_HEAD]:
        if len(block.text) <= _LINE and (found := _BYLINE.match(block.text)):
            return found.group(1)
    return None


def day(blocks: Sequence[Block]) -> str | None:
    """The ISO 8601 date that one of the first short blocks consists of or holds, and that is no sentence."""
    for block in blocks[:_HEAD]:
        if len(block.text) <= _LINE and not _STOPPED.search(block.text) and (found := iso_date(block.text)):
            return found
    return None


def tags(value: object) -> tuple[str, ...]:
    """Key words out of a file's properties, where they are few and short."""
    text = one(value) or ""
    found = dict.fromkeys(tag for part in re.split(r"[,;]", text) if 1 < len(tag := part.strip()) < 60)
    return tuple(found)[:40]
