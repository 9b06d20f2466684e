"""Plain text becomes a Document: lines become blocks, nothing is understood yet.

One line a paragraph, blank lines between paragraphs, and text wrapped at a fixed width all give the same
blocks. What marks itself is noted: bullets, `>` quotations, underlined and `#` headings, rows of a table.
"""

from __future__ import annotations

import re

from tui import __version__
from tui.core.errors import NutgrafError
from tui.core.model import Block, Document, Source
from tui.core.read.decode import decode
from tui.core.read.source import WHOLE, RawSource
from tui.core.read.wrapping import joint, wrap_width, wraps

_RULE = re.compile(r"([=\-~^*_#+\"`'.:])\1{2,}")
_BULLET = re.compile(r"[-*•‣◦▪●○■□➢➤✓✔►·–∙]\s+(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,3})[.)]\s+\S")
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
_QUOTED = re.compile(r"(?:>\s?){1,8}(?=\S|$)")
_CELLS = re.compile(r"\S {4,}\S|\S {3,}\S.{0,200}?\S {3,}\S|\|.{0,200}?\|")
_CAPTION = re.compile(
    r"(?:photo|image|picture|figure|chart|graphic|illustration|credit|source)s?\b[^:.]{0,40}: ?\S",
    re.IGNORECASE,
)

_HEADING = 200
"""Characters; a longer line is never a heading."""


def read(raw: RawSource) -> Document:
    """The blocks of a plain text.

    Raises:
        NutgrafError: It is not text, or there is nothing in it but space.
    """
    shown = raw.path or raw.name
    found = blocks(decode(raw.data, shown))
    if not found:
        raise NutgrafError(shown, "has no text in it, only space")
    source = Source("text", raw.name, None, raw.sha256, __version__)
    warnings = (f"only the first {WHOLE // 1024 // 1024} MB were read",) if raw.truncated else ()
    return Document(source, found, warnings=warnings)


class _Open:
    """The block that lines are still added to.

    Attributes:
        first: Its first line without bullet or marks.
        kind: A `Block.kind`.
        level: Of a heading.
        gap: A blank line stood before it.
        last: Its last line as it stands in the source.
        number: The number a numbered line begins with.
        more: What follows the first line, each piece with the space before it.
    """

    __slots__ = ("first", "gap", "kind", "last", "level", "more", "number")

    def __init__(
        self,
        first: str,
        kind: str,
        level: int = 0,
        *,
        gap: bool = False,
        last: str = "",
        number: int | None = None,
    ) -> None:
        self.first = first
        self.kind = kind
        self.level = level
        self.gap = gap
        self.last = last
        self.number = number
        self.more: list[str] = []

    @property
    def text(self) -> str:
        """Everything so far, on one line."""
        return self.first + "".join(self.more)


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a clean text in their order; every letter and digit of it is in exactly one of them."""
    return _Reader(text.split("\n")).run()


class _Reader:
    """Walks over the lines once."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = [line.strip() for line in lines]
        self.indented = [line[:1].isspace() for line in lines]
        self.width = wrap_width(self.lines)
        self.done: list[_Open] = []
        self.styles: list[str] = []
        self.gap = False
        self.overlined = False

    def run(self) -> tuple[Block, ...]:
        """All blocks."""
        for at, line in enumerate(self.lines):
            if not line:
                self.gap = True
            elif not (_RULE.fullmatch(line) and self._rule(at, line)):
                self._line(at, line)
                self.gap = False
        return tuple(Block(b.text, b.kind, b.level, gap=b.gap) for b in self.done)

    def _rule(self, at: int, rule: str) -> bool:
        """Whether a line of one repeated sign belongs to a heading; it then leaves no block."""
        if self._is_overline(at, rule):
            self.overlined = True
            return True
        last = self.done[-1] if self.done else None
        if self.gap or not last or last.kind != "text" or len(last.more) > 3 or len(last.text) > _HEADING:
            return False
        if len(rule) < 0.6 * min(len(last.text), len(last.last)):
            return False
        style = rule[0] + ("over" if self.overlined else "")
        if style not in self.styles:
            self.styles.append(style)
        last.kind, last.level, self.overlined = "heading", self.styles.index(style) + 1, False
        return True

    def _is_overline(self, at: int, rule: str) -> bool:
        """A rule over a line that the same rule stands under."""
        under = self.lines[at + 1 : at + 3]
        return (
            len(under) == 2 and under[1] == rule and 0 < len(under[0]) <= len(rule) + 2 and under[0] != rule
        )

    def _line(self, at: int, line: str) -> None:
        fresh = self._start(line)
        last = self.done[-1] if self.done and not self.gap else None
        if last and self._goes_on(at, line, fresh, last):
            last.more.append(joint(last.last, fresh.first if fresh.kind == "quote" else line))
            last.last = line
            return
        self.done.append(fresh)

    def _start(self, line: str) -> _Open:
        """The block that a line would begin."""
        if hashes := _HASHES.match(line):
            text = line[hashes.end() :]
            return _Open(text.rstrip("# ") or text, "heading", len(hashes.group(1)), gap=self.gap, last=line)
        fresh = _Open(line, "text", gap=self.gap, last=line)
        bullet = _BULLET.match(line)
        if bullet and any(char.isalnum() for char in line[bullet.end() :]):
            fresh.first, fresh.kind = line[bullet.end() :], "item"
        elif quoted := _QUOTED.match(line):
            fresh.first, fresh.kind = line[quoted.end() :], "quote"
        elif _CELLS.search(line[:2000]):
            fresh.kind = "row"
        elif len(line) <= _HEADING and _CAPTION.match(line):
            fresh.kind = "caption"
        elif number := _NUMBER.match(line):
            fresh.number = int(number.group(1))
        return fresh

    def _goes_on(self, at: int, line: str, fresh: _Open, last: _Open) -> bool:
        """Whether a line continues the block before it."""
        if last.kind not in {"text", "item", "quote", "caption"} or fresh.kind in {"heading", "row"}:
            return False
        if (fresh.kind == "quote") != (last.kind == "quote"):
            return False
        following = fresh.first if fresh.kind == "quote" else line
        hangs = last.kind == "item" and self.indented[at] and fresh.kind != "item"
        if not self.width or not (hangs or wraps(last.last, following, self.width)):
            return False
        if fresh.number is not None:
            before = next((b.number for b in reversed(self.done[-4:]) if b.number is not None), None)
            return fresh.number not in {1, (before or 0) + 1}
        return fresh.kind != "item" or not self._is_item(at, last)

    def _is_item(self, at: int, last: _Open) -> bool:
        """Whether a bullet after a full line opens an item, and is no dash that the wrapping put first."""
        following = self.lines[at + 1] if at + 1 < len(self.lines) else ""
        hangs = bool(following) and (self.indented[at + 1] or bool(_BULLET.match(following)))
        return last.kind == "item" or last.last.endswith(":") or hangs
