"""The Markdown parser, set up for untrusted text: CommonMark and tables, linear, no text dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from markdown_it.parser_block import ParserBlock
from markdown_it.rules_block import reference

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

DEEPEST = 16
"""Blocks within each other; what nests deeper is read as text."""


def parser() -> MarkdownIt:
    """A parser that only splits a text into blocks; their insides are parsed one by one, when needed."""
    made = MarkdownIt("commonmark", {"maxNesting": DEEPEST})
    made.block = _Blocks()
    made.configure("commonmark", {"maxNesting": DEEPEST})
    made.enable(["table", "strikethrough"])
    made.core.ruler.disable(["inline", "text_join"])
    made.block.ruler.at("reference", _reference, {"alt": []})
    return made


class _Blocks(ParserBlock):
    """Splits a text into blocks and keeps as a paragraph what nests too deep, which is dropped otherwise."""

    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803  (its names)
        """Split lines into blocks."""
        if state.level < state.md.options.maxNesting:
            super().tokenize(state, startLine, endLine)
            return
        line = startLine
        while line < endLine and (state.isEmpty(line) or state.sCount[line] >= state.blkIndent):
            line += 1
        _push(state, "paragraph_open", 1)
        inside = _push(state, "inline", 0)
        inside.content = state.getLines(startLine, line, state.blkIndent, False).strip()
        inside.children = []
        _push(state, "paragraph_close", -1)
        state.line = max(line, startLine + 1)


def _push(state: StateBlock, kind: str, nesting: Any) -> Token:
    return state.push(kind, "p" if nesting else "", nesting)


def _reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A definition of a link; one of a footnote stays text."""
    at = state.bMarks[start] + state.tShift[start]
    return not state.src.startswith("[^", at) and reference(state, start, end, silent)
