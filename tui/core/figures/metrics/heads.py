"""The word that a figure leads or is an amount of: `a $2bn bond`, `$34m in net income`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.sentence.clauses import PREPOSITIONS, TURNS
from tui.core.figures.sentence.steps import COMPANY, FIGURE, WORD
from tui.core.figures.vocabulary.change_words import FALLING, RISING
from tui.core.figures.vocabulary.metric_words import NAMES, VERBS
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.found import Candidate
    from tui.core.figures.metrics.cues import Cue
    from tui.core.figures.sentence.clauses import Sentence


_ENDERS = word_set("and or will would is was are were has have had may can could to that the a an its their")

STOPS = PREPOSITIONS | TURNS | word_set(", ; . ( ) : and or that to is was were will would has have — –")

ROUND = word_set(
    """
    about around nearly almost some roughly approximately over more than less just only under below above up
    as much the
    """
)
"""Words between a verb or a preposition and its figure."""

_EQUALS = word_set(
    """
    is was were are be at to or equals represents represented represent amounts reached hit totalled totaled
    equal equalled equaled equivalent being remained
    of
    """
)

_MORE_OF = word_set("of for on over from in at")
_STATING = (
    RISING
    | FALLING
    | word_set(
        "was were is are reached hit totalled totaled came stood amounted remained stayed went climbed "
        "doubled tripled quadrupled halved"
    )
)
_PHRASE = 8
"""Words from a noun to the one that tells more of it, at most."""

_SAME_CLAUSE = 6.0
"""The way to a word before that is still of the same clause."""

_GOVERNING = word_set("penalty investment dividend")

_GOVERNED = 3.0
"""The way to a verb that spends or takes a part of something."""


def subject(sentence: Sentence, found: list[Cue], at: int, place: int) -> Cue | None:
    """The noun before that the one at an index only tells more of: `provisions for claims came to $3bn`."""
    if at == 0:
        return None
    cue, other = found[at], found[at - 1]
    linked = sentence.low(other.end) in _MORE_OF or sentence.low(other.end - 1) in _MORE_OF
    if not (other.end <= cue.start <= other.end + _PHRASE and linked):
        return None
    if not any(sentence.low(verb) in _STATING for verb in range(cue.end, place)):
        return None
    between = sentence.tokens[other.end : cue.start]
    small = all(token.kind in (WORD, COMPANY) or token.low == "'s" for token in between)
    verb = any(token.low in _STATING or token.low in TURNS for token in between)
    return other if small and not verb and other.strength >= cue.strength else None


def outer(sentence: Sentence, found: list[Cue], at: int) -> Cue | None:
    """The word that governs the one at an index by `of`: the volume in `a volume of assets of $3bn`."""
    if at == 0:
        return None
    cue, other = found[at], found[at - 1]
    if not (other.end < cue.start <= other.end + 4 and sentence.low(other.end) == "of"):
        return None
    between = sentence.tokens[other.end + 1 : cue.start]
    plain = all(token.kind == WORD and token.low not in PREPOSITIONS for token in between)
    return other if plain else None


def counted(sentence: Sentence, found: list[Cue], place: int, figure: Candidate) -> Cue | None:
    """The word that the figure is an amount of: `$34m in net income`, `12% of its total revenue`."""
    link = sentence.low(place + 1)
    first = place + 2
    if link == "worth" and sentence.low(first) == "of":
        link, first = "of", place + 3
    added = link == "to" and any(sentence.low(at).startswith("add") for at in range(max(0, place - 3), place))
    if link != "of" and not added and not (link == "in" and figure.kind == "money"):
        return None
    end = first
    row = sentence.tokens
    while end < min(place + 8, len(row)) and row[end].low not in STOPS and row[end].kind != FIGURE:
        end += 1
    inside = [cue for cue in found if place + 1 < cue.start and cue.end <= end]
    while len(inside) > 1 and sentence.low(inside[-1].end - 1).endswith(("ed", "ing")):
        inside.pop()
    return inside[-1] if inside else None


def head(sentence: Sentence, found: list[Cue], place: int) -> Cue | None:
    """The last word of the vocabulary in the phrase that the figure leads: `a $2bn equity investment`."""
    if sentence.low(place + 1) in VERBS:
        return None
    row = sentence.tokens
    end = place + 1
    while end < min(place + 7, len(row)) and row[end].kind in (WORD, COMPANY) and not ends(row[end].low):
        end += 1
    inside = [cue for cue in found if place < cue.start and cue.end <= end]
    return inside[-1] if inside else None


def of_a_whole(sentence: Sentence, found: list[Cue], place: int) -> bool:
    """Whether a percentage tells of what stands before it: `costs came to 60% of revenue`."""
    here = place - 1
    while here > 0 and sentence.low(here) in ROUND:
        here -= 1
    if sentence.low(here) == "to" and sentence.low(here - 1) in (
        "equal",
        "equivalent",
        "amounts",
        "amounting",
    ):
        return any(cue.end <= here and cue.strength >= NAMES for cue in found)
    governed = [cue for cue in found if cue.end <= place and cue.strength >= NAMES]
    if governed and governed[-1].metric in _GOVERNING:
        return sentence.back(place, governed[-1].end - 1) < _GOVERNED
    if sentence.low(here) not in _EQUALS:
        return False
    before = [cue for cue in found if cue.end <= here]
    return bool(before) and sentence.back(place, before[-1].end - 1) < _SAME_CLAUSE


def ends(word: str) -> bool:
    """Whether a word ends the phrase that a figure leads."""
    return word in PREPOSITIONS or word in TURNS or word in _ENDERS or word in VERBS
