"""What the other lines of an article say about one: headings come in company and look alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence  # noqa: TC003

from tui.core.model import Block  # noqa: TC001
from tui.core.sections.lines import Line, is_short
from tui.core.sections.signals import NUMBERED

SURE = 1.0
"""Score from which a line counts as company for others."""

HOPELESS = -6.0
"""Score from which no company makes a heading of a line."""


def key(text: str) -> str:
    """A line without its number, signs and case, to find it again elsewhere."""
    if NUMBERED.match(text):
        text = text.split(None, 1)[-1]
    return "".join(char for char in text.casefold() if char.isalnum())


def contents(blocks: Sequence[Block]) -> tuple[frozenset[int], frozenset[int]]:
    """The entries of a table of contents, and the blocks that repeat them further down.

    Entries are items, numbered lines or lines of a list; a single repetition makes no table.
    """
    entries: dict[str, int] = {}
    pairs: list[tuple[int, int]] = []
    for at, block in enumerate(blocks):
        if block.kind != "item" and not is_short(block) and block.text[-1:] != "?":
            continue
        words = key(block.text[:200])
        if words in entries and block.kind != "item":
            pairs.append((entries[words], at))
        near = any(other.kind == "item" or is_short(other) for other in blocks[at + 1 : at + 2])
        if words and words not in entries and (block.kind == "item" or near or NUMBERED.match(block.text)):
            entries[words] = at
    if len(pairs) < 2 or pairs[-1][0] > pairs[0][1]:
        return frozenset(), frozenset()
    return frozenset(first for first, _ in pairs), frozenset(second for _, second in pairs)


def weigh(
    found: Sequence[Line | None], scores: Sequence[float], listed: tuple[frozenset[int], frozenset[int]]
) -> list[dict[str, bool]]:
    """The signals of each line from the lines that look like headings."""
    sure = [at for at, score in enumerate(scores) if score >= SURE]
    cases = Counter(case(line) for at in sure if (line := found[at]))
    signs = Counter(sign(line) for at in sure if (line := found[at]))
    numbers = sum(1 for at in sure if (line := found[at]) and NUMBERED.match(line.text))
    out: list[dict[str, bool]] = []
    for at, line in enumerate(found):
        if line is None or scores[at] < HOPELESS:
            out.append({})
            continue
        own = scores[at] >= SURE
        others = len(sure) - own
        alike = cases[case(line)] - own
        same = signs[sign(line)] - own
        numbered = numbers - (own and bool(NUMBERED.match(line.text)))
        out.append(
            {
                "bias": True,
                "alone": others == 0,
                "lone question": others == 0 and line.last == "?",
                "one other": others == 1,
                "company": others >= 3,
                "much company": others >= 6,
                "case of the others": others > 1 and alike >= 0.75 * others,
                "sign of the others": others > 1 and same >= 0.75 * others,
                "other sign": others > 1 and same <= 0.25 * others,
                "question alone": line.last == "?" and same == 0,
                "question among questions": line.last == "?" and same > 1,
                "numbered as the others": others > 1
                and bool(NUMBERED.match(line.text))
                and numbered >= 0.6 * others,
                "not numbered as the others": others > 1
                and not NUMBERED.match(line.text)
                and numbered >= 0.6 * others,
                "entry of the contents": at in listed[0],
                "named in the contents": at in listed[1],
                "a heading follows": at + 1 < len(found) and scores[at + 1] >= SURE / 2,
            }
        )
    return out


def sign(line: Line) -> str:
    """The kind of sign that a line ends in."""
    return line.last if line.last in "?:!" else "."


def case(line: Line) -> str:
    """How a line uses capitals."""
    if line.text.isupper():
        return "capitals"
    return "title" if line.titled else "sentence"
