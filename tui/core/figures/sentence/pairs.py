"""Two figures that say one thing: `380 billion yuan (about $53 billion)`, `a tenth less, or 12 percent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.sentence.steps import COMPANY, FIGURE
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.found import Candidate
    from tui.core.figures.sentence.clauses import Sentence
    from tui.core.figures.sentence.steps import Token

_QUALIFIERS = word_set(
    """
    about around approximately approx roughly nearly almost some ~ ≈ = just over under more than less or a
    total of us at the time
    """
)
_EQUALS = word_set("equivalent or equal equals approximately i.e")


def conversion(row: Sequence[Token], place: int, figures: Sequence[Candidate]) -> int | None:
    """The token of the figure that this one restates in another currency or wording, or None.

    Args:
        row: The tokens of the sentence.
        place: The token of a figure.
        figures: The figures of the passage.
    """
    here = place - 1
    opened = equated = False
    while here >= 0 and place - here < 8:
        token = row[here]
        if token.kind == FIGURE:
            fits = _fits(figures[token.ref], figures[row[place].ref], opened=opened, equated=equated)
            return here if fits else None
        opened = opened or token.low in ("(", "[")
        equated = equated or token.low in _EQUALS
        if token.low not in _QUALIFIERS and token.low not in ("(", "[", ",", "to", *_EQUALS):
            return None
        here -= 1
    return None


def _fits(first: Candidate, second: Candidate, *, opened: bool, equated: bool) -> bool:
    if first.kind == second.kind == "money":
        return first.unit != second.unit and (opened or equated)
    return (
        {first.kind, second.kind} <= {"money", "percent", "count"}
        and first.kind != second.kind
        and equated
        and not opened
    )


def respective(sentence: Sentence, figures: Sequence[Candidate], place: int) -> int | None:
    """The company of a figure by its place in a list: `Acme and Bolt rose 2% and 3%, respectively`.

    Args:
        sentence: The sentence.
        figures: The figures of the passage.
        place: The token of the figure.
    """
    row = sentence.tokens
    end = next((at for at in range(place, min(place + 20, len(row))) if row[at].low == "respectively"), None)
    if end is None:
        return _two_and_two(row, figures, place)
    kind = figures[row[place].ref].kind
    listed = [
        at
        for at in range(max(0, place - 20), end)
        if row[at].kind == FIGURE and figures[row[at].ref].kind == kind
    ]
    if len(listed) < 2:
        return None
    names = [token.ref for token in row[max(0, listed[0] - 30) : listed[0]] if token.kind == COMPANY]
    return names[listed.index(place)] if len(names) == len(listed) else None


def _two_and_two(row: Sequence[Token], figures: Sequence[Candidate], place: int) -> int | None:
    """The second of two names for the second of two figures: `Acme and Bolt rose 2% and 3%`."""
    first = place - 2
    if first < 0 or row[place - 1].low != "and" or row[first].kind != FIGURE:
        return None
    one, other = figures[row[first].ref], figures[row[place].ref]
    names = [at for at in range(max(0, first - 12), first) if row[at].kind in (COMPANY, FIGURE)]
    paired = len(names) > 1 and names[-1] - names[-2] == 2 and row[names[-2] + 1].low == "and"
    firms = paired and row[names[-1]].kind == row[names[-2]].kind == COMPANY
    return row[names[-1]].ref if firms and one.kind == other.kind else None
