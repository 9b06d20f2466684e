"""What one walk over the running text collects, for and against its names.

Plain classes: a generated one costs half a millisecond at every start of the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.core.companies.known import Hit
    from tui.core.companies.scan import Line
    from tui.core.knowledge import Knowledge


class Candidate:
    """A name that may be a firm's, all its places taken together.

    Attributes:
        text: The name as written.
        words: Its words, without possessive endings.
        base: The known firm whose name it begins with.
        score: What speaks for it, in the measure of `cues`.
        count: How often it stands in the text.
        inside: It stands in the middle of a sentence somewhere, so its capital is its own.
        body: Its words are an institution's.
        legal: It ends with a legal word: `Inc.`
        person: The words around it make it a person's name.
        short: A known word-like name that here is short for this one.
        bracketed: It is only the abbreviation of the words before it: `preliminary assessment (PQA)`.
        listed: What lists of firms have added to its score.
    """

    __slots__ = (
        "base",
        "body",
        "bracketed",
        "count",
        "inside",
        "legal",
        "listed",
        "person",
        "score",
        "short",
        "text",
        "words",
    )

    def __init__(
        self, text: str, words: tuple[str, ...], base: str | None, *, score: int, body: bool, legal: bool
    ) -> None:
        self.text = text
        self.words = words
        self.base = base
        self.score = score
        self.count = 0
        self.inside = False
        self.body = body
        self.legal = legal
        self.person = False
        self.short: str | None = None
        self.bracketed = False
        self.listed = 0


class Span:
    """A candidate or known name at a place of a line.

    Attributes:
        start: Where it begins.
        end: Where it ends, exclusive.
        key: The candidate's text, or the known firm's name.
        hit: The known name.
        part: Another capitalised word stands directly before or after it.
    """

    __slots__ = ("end", "hit", "key", "part", "start")

    def __init__(self, start: int, end: int, key: str, hit: Hit | None, *, part: bool = False) -> None:
        self.start = start
        self.end = end
        self.key = key
        self.hit = hit
        self.part = part


class Gathered:
    """What the walk has seen.

    Attributes:
        candidates: By their text.
        spans: Of every line the names in it.
        persons: Full names and surnames.
        knowns: Of each known firm that the text may name: what speaks for it.
        bare: Known firms that stand somewhere without a product's name behind theirs.
        alone: Known firms that stand somewhere within a sentence, so that the capital is their own.
        written: Of each known firm: the known forms in the text that may stand for it.
        taken: Known forms that the text defines as something else.
        headed: Of each known firm that the title names: the forms there.
    """

    __slots__ = ("alone", "bare", "candidates", "headed", "knowns", "persons", "spans", "taken", "written")

    def __init__(self) -> None:
        self.candidates: dict[str, Candidate] = {}
        self.spans: list[tuple[Line, list[Span]]] = []
        self.persons: set[str] = set()
        self.knowns: dict[str, int] = {}
        self.bare: set[str] = set()
        self.alone: set[str] = set()
        self.written: dict[str, set[str]] = {}
        self.taken: set[str] = set()
        self.headed: dict[str, set[str]] = {}

    def add_person(self, texts: tuple[str, ...]) -> None:
        """Note a person's name, and the surname for itself."""
        self.persons.add(" ".join(texts))
        self.persons.add(texts[-1])


class Walk:
    """Where the walk is: a line, and the names seen in it."""

    __slots__ = ("found", "knowledge", "line", "spans")

    def __init__(self, line: Line, found: Gathered, knowledge: Knowledge) -> None:
        self.line = line
        self.found = found
        self.knowledge = knowledge
        self.spans: list[Span] = []
