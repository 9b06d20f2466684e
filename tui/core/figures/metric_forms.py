"""Forms of words in which a figure tells its metric: `12% of Acme`, `$3 a share`, `notes at 7%`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.change_words import FALLING, RISING
from tui.core.figures.clauses import PREPOSITIONS, TURNS
from tui.core.figures.metric_cues import Cue, Reading
from tui.core.figures.metric_words import VERBS
from tui.core.figures.steps import COMPANY, FIGURE, MARK, WORD
from tui.core.figures.thing_words import PER_GOOD, PER_SHARE
from tui.core.figures.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.clauses import Sentence
    from tui.core.figures.found import Candidate

_SHARES = word_set("share shares interest stake holding shareholding equity")
_OWNED = word_set("shares company equity firm capital airline bank")
_CLOSES = word_set(", . ) for to in from and shares stock") | {""}
_ENDERS = word_set("and or will would is was are were has have had may can could to that the a an its their")
_STOPS = PREPOSITIONS | TURNS | word_set(", ; . ( ) : and or that to is was were will would has have — –")
_LENT = word_set("notes note bonds bond loan loans coupon")
_STEPS_BY = word_set("by as much more than almost nearly about around roughly some over to from")
_HELPERS = word_set("has have had was is were also then later")
_PER = word_set("per a an each /")


def per_what(sentence: Sentence, place: int) -> str | None:
    """`share` or `good` where the amount is one per share or per barrel, else None."""
    second = sentence.low(place + 2)
    if sentence.low(place + 1) not in _PER:
        return None
    return "share" if second in PER_SHARE else "good" if second in PER_GOOD else None


def percent_of(sentence: Sentence, place: int) -> Reading | None:
    """A stake where the percentage is of a company: `12% of Acme`, `a 12% share in the bank`."""
    row = sentence.tokens
    link = sentence.low(place + 1)
    if link in _SHARES:
        return Reading("stake", 11.0, "share")
    if link not in ("of", "in"):
        return None
    for ahead in range(place + 2, min(place + 7, len(row))):
        word = row[ahead].low
        whole = _whole(sentence, ahead, link)
        if whole:
            return Reading(whole, 11.0, "share")
        if row[ahead].kind == COMPANY and sentence.low(ahead + 1) != "'s":
            owned = link == "of" and sentence.low(ahead + 1) in _CLOSES
            return Reading("stake", 9.0, "share") if owned else None
        if row[ahead].kind not in (WORD, MARK, COMPANY) or word in PREPOSITIONS or word in (",", "stock"):
            return None
    return None


def _whole(sentence: Sentence, place: int, link: str) -> str | None:
    """The metric of a part of the whole that a word names: of a market, of a company."""
    word = sentence.low(place)
    if word == "market":
        return "market_share" if link == "of" and sentence.low(place - 1) != "stock" else None
    return "stake" if word in _OWNED or (word == "stock" and link == "of") else None


def moves(sentence: Sentence, place: int) -> Reading | None:
    """`Acme fell 3%` is told of its shares, `Acme grew 3%` of its sales."""
    here = place - 1
    while here > 0 and sentence.low(here) in _STEPS_BY:
        here -= 1
    word = sentence.low(here)
    if word not in RISING and word not in FALLING:
        return None
    here -= 1
    while here > 0 and sentence.low(here) in _HELPERS:
        here -= 1
    if sentence.low(here) == ")":
        here = next((at for at in range(here, max(-1, here - 8), -1) if sentence.low(at) == "("), here) - 1
    if here < 0 or sentence.tokens[here].kind != COMPANY:
        return None
    return Reading("revenue" if word.startswith(("gr", "expand")) else "share_price", 8.0, "moves")


def rate(sentence: Sentence, place: int) -> Reading | None:
    """The rate of a loan: `notes at 7.25%`."""
    if sentence.low(place - 1) not in ("at", "replacing") or sentence.low(place - 2) in RISING:
        return None
    lent = any(token.low in _LENT for token in sentence.tokens[max(0, place - 12) : place + 4])
    return Reading("economy", 7.0, "rate") if lent else None


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
    if link != "of" and not (link == "in" and figure.kind == "money"):
        return None
    end = place + 2
    row = sentence.tokens
    while end < min(place + 8, len(row)) and row[end].low not in _STOPS and row[end].kind != FIGURE:
        end += 1
    inside = [cue for cue in found if place + 1 < cue.start and cue.end <= end]
    return inside[-1] if inside else None


def head(sentence: Sentence, found: list[Cue], place: int) -> Cue | None:
    """The last word of the vocabulary in the phrase that the figure leads: `a $2bn equity investment`."""
    if sentence.low(place + 1) in VERBS:
        return None
    row = sentence.tokens
    end = place + 1
    while end < min(place + 7, len(row)) and row[end].kind in (WORD, COMPANY) and not _ends(row[end].low):
        end += 1
    inside = [cue for cue in found if place < cue.start and cue.end <= end]
    return inside[-1] if inside else None


def _ends(word: str) -> bool:
    return word in PREPOSITIONS or word in TURNS or word in _ENDERS or word in VERBS
