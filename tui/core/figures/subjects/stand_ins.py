"""What stands for a company without naming it, and what no company is: `the lender`, `oil`, `Greece will`."""

from __future__ import annotations

from tui.core.figures.sentence.clauses import PREPOSITIONS, TURNS, Sentence
from tui.core.figures.sentence.parts import BREAKS, leading
from tui.core.figures.sentence.steps import COMPANY, FIGURE, WORD
from tui.core.figures.subjects.countries import land_ends
from tui.core.figures.vocabulary.change_words import FALLING, RISING
from tui.core.figures.vocabulary.subject_words import (
    BASED,
    BOARDS,
    CLOSING,
    INDICES,
    KINDS_OF_FIRM,
    MANY_FIRMS,
    MARKET_IS,
    MARKET_NOUNS,
    MARKETS,
    NOT_IN_GENERAL,
    OURS,
    PEOPLE,
    SEEING,
    YIELDS,
)
from tui.core.figures.vocabulary.wordset import word_set

_NATIONAL = frozenset(["market", "gdp", "gross", "economy", "deficit", "exports", "imports", "budget"])
"""Of a country: `Peru's coffee market`, `Peru's gross domestic product`."""
_SOON = 5
"""Tokens of a sentence that opens with a date."""
_OWNED = frozenset(["'s", "its", "their", "our", "his", "her"])
_NOT_DOING = frozenset(["'s", "and", "or", "-based", "which", "who", "where"]) | word_set(
    """
    sales revenue revenues turnover profit profits earnings business operations unit arm division
    subsidiary shares stocks stock equities market markets orders demand prices bonds yields customers
    businessman billionaire investor investors trader family customer regulators
    stores factory factories plant plants chief head boss managing office offices
    """
)
"""Words after a country that it only tells apart: `China sales`."""


def land(sentence: Sentence, place: int) -> int:
    """Where a country ends that is a subject and begins here, 0 where none is: `Greece will receive`."""
    end = land_ends(sentence, place)
    if not end or end >= len(sentence.tokens):
        return 0
    behind = _behind_aside(sentence, end) if place == 0 and sentence.low(end) == "," else end
    after = sentence.tokens[behind]
    owned = {sentence.low(at) for at in range(end + 1, end + 5)} if after.low == "'s" else set()
    if owned & _NATIONAL or (place == 0 and owned & {"industry", "sector"}):
        return end
    if after.low == "for" and end + 1 < len(sentence.tokens) and sentence.tokens[end + 1].kind == FIGURE:
        return end  # `France accounts for 27% and Spain for 22%`
    told_apart = after.low in _NOT_DOING or after.low in PREPOSITIONS or after.low in KINDS_OF_FIRM
    if after.kind != WORD or after.capital or told_apart:
        return 0
    start = place - 1 if sentence.low(place - 1) == "the" else place
    before = leading(sentence, start)
    listed = before in (",", "and", "or") and start > 1 and sentence.tokens[start - 2].capital
    return end if not listed and (before in ("", *BREAKS) or before in TURNS) else 0


def _behind_aside(sentence: Sentence, end: int) -> int:
    """The token behind what is told of a country in commas, unless that makes it a firm's region."""
    close = next((at for at in range(end + 2, end + 12) if sentence.low(at) == ","), end)
    if close + 1 >= len(sentence.tokens):
        return end
    theirs = any(sentence.low(at) in ("its", "their", "our") for at in range(end + 1, close))
    return end if theirs or close == end else close + 1  # `North America, its biggest region, was up`


def is_market(sentence: Sentence, place: int, *, first: bool) -> bool:
    """Whether a word is a subject that belongs to nobody: an index, oil, firms in general."""
    word = sentence.low(place)
    if word == "market":
        leads = first or leading(sentence, place) in ("as", *BREAKS) or leading(sentence, place) in TURNS
        follows = sentence.low(place + 1)
        return (first and follows in MARKET_IS) or (leads and (follows in RISING or follows in FALLING))
    noun = _market_noun(sentence, place)
    if not (noun or word in MARKETS or word in MANY_FIRMS or word in PEOPLE):
        return False
    if (word in BOARDS and _moves_on(sentence, place)) or (word in BOARDS and compared(sentence, place) >= 0):
        return True
    opening = leading(sentence, _begins(sentence, place))
    leads = (
        opening in ("", *BREAKS)
        or opening in TURNS
        or _dated(sentence, place)
        or sentence.low(_begins(sentence, place) - 1) == "as"
    )
    if word in MANY_FIRMS or word in PEOPLE:
        goes_on = sentence.low(place + 1).isalpha() and sentence.low(place + 1) not in ("and", "or", "who")
        return leads and goes_on and sentence.low(place - 1) not in NOT_IN_GENERAL
    owned = sentence.low(place - 1) in _OWNED or (place > 0 and sentence.tokens[place - 1].kind == COMPANY)
    return not owned and (leads or (opening == "of" and word in INDICES) or sentence.low(place - 2) in SEEING)


def compared(sentence: Sentence, place: int) -> int:
    """The figure before an index: `against 24% for the Dow`, `a 1% gain in the Dax`; -1 for none."""
    back = place - 2 if sentence.low(place - 1) == "the" else place - 1
    if sentence.low(back) not in ("for", "in"):
        return -1
    return next((at for at in (back - 1, back - 2) if at >= 0 and sentence.tokens[at].kind == FIGURE), -1)


def _dated(sentence: Sentence, place: int) -> bool:
    """Whether only a date stands before: `In 2013 foreign firms`."""
    return sentence.low(0) == "in" and place < _SOON and sentence.low(1).isdigit()


def _begins(sentence: Sentence, place: int) -> int:
    """Where the words for a market begin: at the number before them, if there is one."""
    for at in range(place - 1, max(-1, place - 4), -1):
        token = sentence.tokens[at]
        if token.kind == FIGURE:
            return at
        if token.kind != WORD or token.low in PREPOSITIONS or token.low in BREAKS:
            break
    return place


def _market_noun(sentence: Sentence, place: int) -> bool:
    """Whether a noun and the word before it tell a market: `the industry`, `bond yields`."""
    before = MARKET_NOUNS.get(sentence.low(place))
    if before is None:
        return False
    if before:
        aged = place > 0 and sentence.tokens[place - 1].kind == FIGURE and sentence.low(place) in YIELDS
        aged = aged or (sentence.low(place) in YIELDS and sentence.low(place + 1) == "on")
        return aged or sentence.low(place - 1) in before.split()
    told = any(sentence.low(back) in ("the", "this") for back in range(place - 3, place))
    follows = sentence.low(place + 1)
    return told and follows not in KINDS_OF_FIRM and follows not in ("leader", "'s", "body")


def _moves_on(sentence: Sentence, place: int) -> bool:
    """Whether the name of an index is followed by what it did: `Germany's DAX shed`."""
    words = [sentence.low(at) for at in range(place + 1, place + 5)]
    return any(word in RISING or word in FALLING or word in CLOSING for word in words)


def stand_in(sentence: Sentence, place: int) -> int:
    """Where a stand-in that begins here ends, 0 where none begins."""
    word = sentence.low(place)
    if word in OURS and not (word == "us" and sentence.tokens[place].capital):
        return place + 1
    if word in ("the", "this"):
        based = False
        for end in range(place + 1, min(place + 7, len(sentence.tokens))):
            token = sentence.tokens[end]
            based = based or token.low.endswith(BASED)
            if (token.kind != WORD and token.low not in (",", ".", "'s")) or token.low in PREPOSITIONS:
                return 0
            if token.low in KINDS_OF_FIRM:
                named = sentence.tokens[end + 1 : end + 2]  # `the lender Acme` names whom it means
                if named and (named[0].kind == COMPANY or (named[0].kind == WORD and named[0].capital)):
                    return 0
                return end + 1 if based or end < place + 4 else 0
    return 0
