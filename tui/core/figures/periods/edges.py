"""How far the words of a time reach: `the first half of` before `2024`, `ended June 30` after `quarter`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.sentence.clauses import Sentence

MONTHS = word_set(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    """
)
WHICH = word_set(
    """
    this last next past previous coming current first second third fourth same prior preceding recent latest
    fiscal full financial final entire whole most each every earlier later calendar following holiday single
    trading prior-year year-ago year-earlier corresponding comparable
    """
)
"""Words that pick one of many quarters, years or days."""

YEAR = re.compile(r"(?:19|20)\d\d(?:s|[-/–](?:19|20)?\d\d)?$")
SHORT = re.compile(
    r"(?:fy-?(?:19|20)?\d\d|[1-4]q(?:'?(?:20)?\d\d)?|q[1-4](?:fy)?(?:20)?(?:\d\d)?"
    r"|[12]h(?:20)?(?:\d\d)?|h[12]|fy|fq[1-4])$"
)
"""Short names of quarters, halves and fiscal years: `Q3`, `2Q`, `FY26`."""

DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?$|\d{1,2}[a-z]{3,9}(?:19|20)\d\d$")
"""The number of a day, or a whole date run together: `30June2025`."""

LONGEST = 9
"""Tokens that the words of a time may reach to the left."""

_NUMBERS = word_set("two three four five six seven eight nine ten twelve few")
_JOINTS = word_set("of ended ending to - s 's")
"""Words that join two parts of a time and begin none."""

_PARTS = word_set("half months quarter year quarters weeks month")
_INSIDE = _JOINTS | _PARTS | word_set("the mid late early year-end fiscal")
_ENDS = word_set("end beginning start close")
_AFTER = word_set("of ended ending to in fiscal")
_BETWEEN = word_set("the fiscal this last next year fy end")


def left(sentence: Sentence, place: int) -> int:
    """The token at which a time begins whose main word is at `place`."""
    here = place
    while here > 0 and place - here < LONGEST and _belongs(sentence, here - 1):
        here -= 1
    while here < place and _dangles(sentence, here):
        here += 1
    joined = sentence.low(here + 1) in ("of", "ended", "ending", "to")
    return here + 1 if here < place and sentence.low(here) in _PARTS and not joined else here


def _belongs(sentence: Sentence, place: int) -> bool:
    word = sentence.low(place)
    if word in WHICH or word in _NUMBERS or word in _INSIDE or SHORT.match(word):
        return True
    if word in _ENDS:
        return sentence.low(place + 1) == "of"
    if word in MONTHS:
        return sentence.tokens[place].capital
    return bool(DAY.match(word)) and sentence.low(place + 1) in MONTHS


def _dangles(sentence: Sentence, place: int) -> bool:
    word = sentence.low(place)
    return word in _JOINTS or (word == "the" and sentence.low(place + 1) in ("of", "to"))


def right(sentence: Sentence, place: int) -> int:
    """The token at which a time ends, exclusive, whose main word ends before `place`."""
    if sentence.low(place) in _AFTER:
        follow = place + 1
        while sentence.low(follow) in _BETWEEN:
            follow += 1
        word = sentence.low(follow)
        if YEAR.match(word) or SHORT.match(word):
            return follow + 1
        month = follow if word in MONTHS else follow + 1
        if sentence.low(month) in MONTHS and (month == follow or DAY.match(word)):
            return date_end(sentence, month)
        if follow > place + 1 and sentence.low(follow - 1) == "year":
            return follow
    return place + 1 if YEAR.match(sentence.low(place)) or SHORT.match(sentence.low(place)) else place


def date_end(sentence: Sentence, month: int) -> int:
    """The token at which a date ends, exclusive, whose month is at a place: `June 30, 2025`, `Oct. 10`."""
    end = month + 1
    follows = sentence.low(end + 1)
    if sentence.low(end) == "." and (DAY.match(follows) or YEAR.match(follows)):
        end += 1
    if DAY.match(sentence.low(end)):
        end += 1
        if sentence.low(end) == "," and YEAR.match(sentence.low(end + 1)):
            return end + 2
    return end + 1 if YEAR.match(sentence.low(end)) else end
