"""PDF becomes a Document: its layer of text, without running heads and feet, in paragraphs."""

from __future__ import annotations

import io
import logging
import re
import time
from typing import TYPE_CHECKING, Any

from tui import __version__
from tui.core.errors import NutgrafError
from tui.core.model import Document, Source
from tui.core.read import properties
from tui.core.read.archive import needs_extra, whole
from tui.core.read.dates import iso_date
from tui.core.read.headings import Found, same_title
from tui.core.read.pdfblocks import blocks
from tui.core.read.pdflines import Lines, without_running
from tui.core.read.source import WHOLE, RawSource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pypdf import PdfReader

MOST_PAGES = 500
"""Pages that are read; the rest of a longer document is not."""

SECONDS = 20.0
"""After which no further page is begun, and a page is left."""

MOST_OPERATORS = 3_000_000
"""Drawing operators that are looked at in one document."""

_LIMITS: dict[str, int | None] = {
    "stream_parsing_work_maximum_count": 400_000,
    "stream_decoding_work_maximum_length": 60_000_000,
    "array_based_stream_maximum_output_length": 16_000_000,
    "zlib_maximum_output_length": 32_000_000,
    "lzw_maximum_output_length": 8_000_000,
    "run_length_maximum_output_length": 16_000_000,
    "maximum_declared_stream_length": 64_000_000,
    "xform_maximum_invocations_per_extraction": 500,
    "page_tree_maximum_entries": 20_000,
    "jbig2dec_binary": None,
}
"""What pypdf may spend on a page or stream, about a tenth of what it allows itself; it runs no program."""

_SHOWS = frozenset((b"Tj", b"TJ", b"'", b'"'))
_MOST_STRING = 100_000
"""Bytes that one operator may show."""

_FEW = 40
"""Letters; with fewer on all pages, a document is taken for pictures of pages."""

_RUNNING = 120
"""Characters; a longer block is text, under which no title stands."""

_BROWSERS = re.compile(
    r"mozilla|chrom|skia|webkit|safari|firefox|quartz|wkhtml|print to pdf|cups|cairo", re.IGNORECASE
)
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")


class _EnoughError(Exception):
    """A document has taken all the work that it may."""


def read(raw: RawSource) -> Document:
    """The blocks of a PDF's text.

    Headings are lines set larger than the text or in bold; where nothing is, the document counts as unmarked.
    Tables lose their columns, links their addresses; pictures and the text in them are not read.

    Raises:
        NutgrafError: The extra is missing; the file is damaged, protected, or holds no text.
    """
    shown = raw.path or raw.name
    lines, said, warnings = _extracted(whole(raw), shown)
    letters = sum(char.isalpha() for line in lines.done for char in line.text)
    if letters < _FEW:
        raise NutgrafError(
            shown, "has no text in it, only pictures (a scan?); text recognition (OCR) has to come first"
        )
    found = blocks(without_running(lines.done))
    title, found = _title(found, properties.title(said.get("/Title"), raw.name))
    made = tuple(one.block for one in found)
    if 3 * sum(block.text.count("\ufffd") for block in made) > letters:
        raise NutgrafError(
            shown, "has text that cannot be read: its fonts do not say which letters they show"
        )
    return Document(
        source=Source("pdf", raw.name, None, raw.sha256, __version__),
        blocks=made,
        marked=any(block.kind == "heading" for block in made),
        title=title,
        byline=properties.byline(made) or properties.author(said.get("/Author")),
        published=properties.day(made) or _created(said),
        tags=properties.tags(said.get("/Keywords")),
        warnings=warnings,
    )


def _extracted(data: bytes, shown: str) -> tuple[Lines, Mapping[str, Any], tuple[str, ...]]:
    """The lines of all pages, what the document says of itself, and what is missing of it."""
    if b"%PDF-" not in data[:1024]:
        raise NutgrafError(shown, "is not a PDF document")
    try:
        import pypdf
    except ImportError as error:
        raise needs_extra(shown) from error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    limits = pypdf.get_configuration().with_overwrites(**_LIMITS)
    with pypdf.apply_configuration(limits):
        try:
            reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
            locked = reader.is_encrypted and not reader.decrypt("")
            count = 0 if locked else len(reader.pages)
        except Exception as error:
            encrypted = "Dependency" in type(error).__name__ or "/Encrypt" in str(error)
            reason = "is encrypted; save a copy without" if encrypted else "is damaged and cannot be read"
            raise NutgrafError(shown, reason) from error
        if locked:
            raise NutgrafError(shown, "is protected by a password")
        lines, pages = _pages(reader, count)
        said = _said(reader)
    if pages < count:
        return lines, said, (f"only the first {pages} of {count} pages were read",)
    return lines, said, ()


def _pages(reader: PdfReader, count: int) -> tuple[Lines, int]:
    """The lines of the pages, and how many pages were looked at before the work was too much."""
    lines = Lines()
    budget = _Budget()
    for number in range(min(count, MOST_PAGES)):
        try:
            budget.check()
            page = reader.pages[number]
            lines.height = float(page.mediabox.height)
            upright = (0,) if page.rotation % 360 == 0 else (0, 90, 180, 270)
            page.extract_text(
                orientations=upright, visitor_operand_before=budget.spend, visitor_text=lines.take
            )
        except _EnoughError:
            lines.end_page()
            return lines, number
        except Exception:  # noqa: BLE001  (a page that the library fails on is left as far as it got)
            budget.failed += 1
        lines.end_page()
        if lines.length > WHOLE:
            return lines, number + 1
    return lines, min(count, MOST_PAGES)


class _Budget:
    """Counts what a document costs, operator by operator."""

    def __init__(self) -> None:
        self.operators = 0
        self.failed = 0
        self._end = time.monotonic() + SECONDS

    def check(self) -> None:
        """Stop where the work is too much."""
        if self.operators > MOST_OPERATORS or time.monotonic() > self._end:
            raise _EnoughError

    def spend(self, operator: bytes, operands: Any, _cm: Any, _tm: Any) -> None:
        """One operator is about to be executed."""
        self.operators += 1
        if self.operators % 256 == 0:
            self.check()
        if operator in _SHOWS:
            size = sum(len(one) for one in _strings(operands))
            self.operators += size // 16
            if size > _MOST_STRING:
                raise _EnoughError


def _strings(operands: Any) -> Iterator[Any]:
    """The strings that an operator shows."""
    for one in operands:
        if isinstance(one, str | bytes):
            yield one
        elif isinstance(one, list):
            yield from (inside for inside in one if isinstance(inside, str | bytes))


def _said(reader: PdfReader) -> dict[str, Any]:
    """What the document says of itself; nothing where that cannot be read."""
    try:
        return {key: str(value) for key, value in (reader.metadata or {}).items() if value is not None}
    except Exception:  # noqa: BLE001  (properties that the library cannot read say nothing)
        return {}


def _created(said: Mapping[str, Any]) -> str | None:
    """The day on which the document was made, unless it was printed from a browser, where it says nothing."""
    programs = f"{said.get('/Creator')} {said.get('/Producer')}"
    found = _DATE.match(said.get("/CreationDate") or "")
    if found is None or _BROWSERS.search(programs):
        return None
    return iso_date("-".join(found.groups()))


def _title(found: list[Found], given: str | None) -> tuple[str | None, list[Found]]:
    """The title, and the blocks without it.

    A line at the top that the properties of the file repeat is the title, else the largest heading there.
    """
    top = found[:8]
    at = next((n for n, one in enumerate(top) if given and same_title(one.block.text, given)), None)
    if at is None:
        heads = [n for n, one in enumerate(top) if one.block.kind == "heading"]
        at = min(heads, key=lambda n: (top[n].block.level, n), default=None)
        if at is not None and any(len(one.block.text) > _RUNNING for one in top[:at]):
            at = None
    if at is None:
        return given, found
    return top[at].block.text, found[:at] + found[at + 1 :]
