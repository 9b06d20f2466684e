"""What one walk over the running text collects, for and against its names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.core.companies.known import Hit
    from tui.core.companies.scan import Line
    from tui.core.knowledge import Knowledge


@dataclass(slots=True)
class Candidate:
    """A name that may be a firm's, all its places taken together."""

    text: str
    words: tuple[str, ...]
    base: str | None = None
    """The known firm whose name it begins with."""
    score: int = 0
    """What speaks for it, in the measure of `cues`."""
    count: int = 0
    inside: bool = False
    """It stands in the middle of a sentence somewhere, so its capital is its own."""
    body: bool = False
    """Its words are an institution's."""
    person: bool = False
    legal: bool = False
    """It ends with a legal word: `Inc.`"""
    short: str | None = None
    """A known word-like name that here is short for this one."""
    bracketed: bool = False
    """It is only the abbreviation of the words before it: `preliminary assessment (PQA)`."""
    listed: bool = False
    """A list of firms has already spoken for it."""


@dataclass(slots=True)
class Span:
    """A candidate or known name at a place of a line."""

    start: int
    end: int
    key: str
    """The candidate's text, or the known firm's name."""
    hit: Hit | None
    part: bool = False
    """Another capitalised word stands directly before or after it."""


@dataclass(slots=True)
class Gathered:
    """What the walk has seen."""

    candidates: dict[str, Candidate] = field(default_factory=dict)
    spans: list[tuple[Line, list[Span]]] = field(default_factory=list)
    persons: set[str] = field(default_factory=set)
    """Full names and surnames."""
    knowns: dict[str, int] = field(default_factory=dict)
    """Of each known firm that the text may name: what speaks for it."""
    bare: set[str] = field(default_factory=set)
    """Known firms that stand somewhere without a product's name behind theirs."""
    alone: set[str] = field(default_factory=set)
    """Known firms that stand somewhere within a sentence, so that the capital is their own."""
    written: dict[str, set[str]] = field(default_factory=dict)
    """Of each known firm: the known forms in the text that may stand for it."""

    def add_person(self, texts: tuple[str, ...]) -> None:
        """Note a person's name, and the surname for itself."""
        self.persons.add(" ".join(texts))
        self.persons.add(texts[-1])


@dataclass(slots=True)
class Walk:
    """Where the walk is: a line, and the names seen in it."""

    line: Line
    found: Gathered
    knowledge: Knowledge
    spans: list[Span] = field(default_factory=list)
