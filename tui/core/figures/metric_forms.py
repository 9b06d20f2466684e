"""Forms of words in which a figure tells its metric: `12% of Acme`, `$3 a share`, `notes at 7%`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.change_words import FALLING, RISING
from tui.core.figures.clauses import PREPOSITIONS, TURNS, plain
from tui.core.figures.metric_cues import Cue, Reading
from tui.core.figures.metric_verbs import frames
from tui.core.figures.metric_words import NAMES, VERBS
from tui.core.figures.steps import COMPANY, FIGURE, MARK, WORD
from tui.core.figures.subject_words import INDICES, KINDS_OF_FIRM, MARKETS
from tui.core.figures.thing_words import PER_GOOD, PER_SHARE
from tui.core.figures.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.core.figures.clauses import Sentence
    from tui.core.figures.found import Candidate

_SHARES = word_set("share shares interest stake holding shareholding equity")
_WORLD = word_set("global worldwide world world's nationwide industry nation's country's industry-wide")
_RATES = word_set("coupon bond bonds notes note debentures")
_OF_ONES_OWN = word_set("its their our his her my your")
_TAKING = word_set(
    """
    acquire acquires acquired acquiring buy buys bought buying own owns owned owning hold holds held holding
    sell sells sold selling takes took take taking purchase purchased
    """
)
_OWNED = word_set("shares company equity firm capital airline bank")
_CLOSES = word_set(", . ) for to in from and shares stock") | {""}
_ENDERS = word_set("and or will would is was are were has have had may can could to that the a an its their")
_STOPS = PREPOSITIONS | TURNS | word_set(", ; . ( ) : and or that to is was were will would has have — –")
_LENT = word_set("notes note bonds bond loan loans coupon")
_STEPS_BY = word_set(
    "by as much more than almost nearly about around roughly some over to from another a further"
)
_PAYING_INTEREST = word_set("at replacing paying pay pays bearing bear bears yielding carrying carries of")
_SHARE_WORDS = word_set(
    "stocks markets index indices indexes equities yield yields treasuries treasury bonds gilts"
)
_FINISHED = word_set("finished closed ended finishing closing ending opened traded were was")
_WAYS = word_set("down up lower higher off weaker stronger firmer")
_HELPERS = word_set("has have had was is were also then later")
_SORTS = word_set("diluted basic common ordinary preferred fully-diluted adjusted american new")
_PER = word_set("per a an each /")
_ROUND = word_set(
    "about around nearly almost some roughly approximately over more than less just only under below above up as much the"
)
_EQUALS = word_set(
    "is was were are at to or reached hit totalled totaled equal equalled equaled equivalent being remained of"
)
_SAME_CLAUSE = 6.0
"""The way to a word before that is still of the same clause."""

_GOVERNING = word_set("penalty investment dividend")
_GOVERNED = 3.0
"""The way to a verb that spends or takes a part of something."""

_FRAME = 7
"""Words from a figure to the particle of its frame, at most."""

_FRAME_ENDS = word_set(", ; . : and or while which that")
_SOLD = word_set("sold sells sell made makes produced built shipped brewed selling bought")
_PAYING = word_set("pay paid pays paying")
_PARTS = word_set(
    "unit units business stake shares rights brand brands arm division assets portfolio remaining rest"
)
_BUILT = word_set(
    """
    plant factory facility refinery pipeline mine mill warehouse hub campus smelter terminal stadium
    expansion upgrade project gigafactory foundry fab reactor port railway tunnel programme program
    overhaul refurbishment modernisation modernization revamp
    """
)
"""What is built."""

_WORTHY = word_set("stake deal_value funding revenue dividend debt cost")
_MODALS = word_set("to would will could can may might they that it which should")
_VALUES = word_set("value values valued valuing")


def per_what(sentence: Sentence, place: int) -> str | None:
    """`share`, `hour` or `good` where the amount is one per share, hour or barrel, else None."""
    if sentence.low(place + 1) == "(" and sentence.low(place + 3) == ")":
        place += 3
    if sentence.low(place + 1) == "for" and sentence.low(place + 2) in ("each", "every"):
        ahead = [sentence.low(at) for at in range(place + 3, place + 7)]
        return "share" if any(word in PER_SHARE for word in ahead) else None
    if sentence.low(place + 1) == "apiece":
        return "share" if any(token.low in ("shares", "stock") for token in sentence.tokens) else "good"
    if sentence.low(place + 1) not in _PER:
        return None
    second = sentence.low(place + 3 if sentence.low(place + 2) in _SORTS else place + 2)
    if second == "hour":
        return "hour"
    return "share" if second in PER_SHARE else "good" if second in PER_GOOD else None


def percent_of(sentence: Sentence, place: int) -> Reading | None:
    """A stake where the percentage is of a company: `12% of Acme`, `a 12% share in the bank`."""
    row = sentence.tokens
    link = sentence.low(place + 1)
    if link in _RATES or (link == "interest" and sentence.low(place + 2) != "in"):
        return Reading("economy", 9.0, "rate")
    if link in _SHARES:
        return Reading("stake", 11.0, "share")
    if link not in ("of", "in"):
        return None
    for ahead in range(place + 2, min(place + 7, len(row))):
        word = row[ahead].low
        if word in _OF_ONES_OWN:
            return None
        if word in _WORLD and link == "of":
            return Reading("market_share", 11.0, "share")
        whole = _whole(sentence, ahead, link)
        if whole:
            return Reading(whole, 11.0, "share")
        if row[ahead].kind == COMPANY and sentence.low(ahead + 1) != "'s":
            owned = link == "of" and sentence.low(ahead + 1) in _CLOSES
            return Reading("stake", 9.0, "share") if owned else None
        if row[ahead].kind not in (WORD, MARK, COMPANY) or word in PREPOSITIONS or word in (",", "stock"):
            return None
    return None


def taken(sentence: Sentence, place: int) -> Reading | None:
    """A stake where a part is bought, held or sold: `acquire 49% of the pipelines`."""
    if sentence.low(place + 1) != "of":
        return None
    here = place - 1
    while here > 0 and sentence.low(here) in _ROUND:
        here -= 1
    return Reading("stake", 9.5, "share") if sentence.low(here) in _TAKING else None


def _whole(sentence: Sentence, place: int, link: str) -> str | None:
    """The metric of a part of the whole that a word names: of a market, of a company."""
    word = sentence.low(place)
    if word == "market":
        return "market_share" if link == "of" and sentence.low(place - 1) != "stock" else None
    if link == "of" and word in KINDS_OF_FIRM and sentence.low(place - 1) in ("the", "its", "that"):
        return "stake" if sentence.low(place + 1) not in ("'s", "'") else None
    return "stake" if word in _OWNED or (word == "stock" and link == "of") else None


def moves(sentence: Sentence, place: int) -> Reading | None:
    """`Acme fell 3%`, `finished 3% down` is told of its shares, `Acme grew 3%` of its sales."""
    if sentence.low(place - 1) in _FINISHED and sentence.low(place + 1) in _WAYS:
        return Reading("share_price", 9.0, "moves")
    here = place - 1
    while here > 0 and sentence.low(here) in _STEPS_BY:
        here -= 1
    word = sentence.low(here)
    if word not in RISING and word not in FALLING:
        return None
    here -= 1
    while here > 0 and sentence.low(here) in _HELPERS:
        here -= 1
    if sentence.low(here) == "'s":
        here -= 1
    if sentence.low(here) == ")":
        here = next((at for at in range(here, max(-1, here - 8), -1) if sentence.low(at) == "("), here) - 1
    goods = sentence.low(here)
    if goods in MARKETS and goods not in _SHARE_WORDS:
        return Reading("share_price" if goods in INDICES else "price", 8.5, "moves", goods)
    if here < 0 or sentence.tokens[here].kind != COMPANY:
        return None
    return Reading("revenue" if word.startswith(("gr", "expand")) else "share_price", 8.0, "moves")


def rate(sentence: Sentence, place: int) -> Reading | None:
    """The rate of a loan: `notes at 7.25%`."""
    if sentence.low(place - 1) not in _PAYING_INTEREST or sentence.low(place - 2) in RISING:
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
    first = place + 2
    if link == "worth" and sentence.low(first) == "of":
        link, first = "of", place + 3
    if link != "of" and not (link == "in" and figure.kind == "money"):
        return None
    end = first
    row = sentence.tokens
    while end < min(place + 8, len(row)) and row[end].low not in _STOPS and row[end].kind != FIGURE:
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
    while end < min(place + 7, len(row)) and row[end].kind in (WORD, COMPANY) and not _ends(row[end].low):
        end += 1
    inside = [cue for cue in found if place < cue.start and cue.end <= end]
    return inside[-1] if inside else None


def built(sentence: Sentence, place: int) -> Reading | None:
    """What the money builds: `a $2bn plant`."""
    for here in range(place + 1, min(place + 4, len(sentence.tokens))):
        word = sentence.low(here)
        if word in _BUILT:
            return Reading("investment", 8.5, "head", word)
        if sentence.tokens[here].kind != WORD or _ends(word):
            return None
    return None


def of_a_whole(sentence: Sentence, found: list[Cue], place: int) -> bool:
    """Whether a percentage tells of what stands before it: `costs came to 60% of revenue`."""
    here = place - 1
    while here > 0 and sentence.low(here) in _ROUND:
        here -= 1
    governed = [cue for cue in found if cue.end <= place and cue.strength >= NAMES]
    if governed and governed[-1].metric in _GOVERNING:
        return sentence.back(place, governed[-1].end - 1) < _GOVERNED
    if sentence.low(here) not in _EQUALS:
        return False
    before = [cue for cue in found if cue.end <= here]
    return bool(before) and sentence.back(place, before[-1].end - 1) < _SAME_CLAUSE


def less_sold(sentence: Sentence, place: int) -> Reading | None:
    """`sold 2% less beer`."""
    if sentence.low(place + 1) not in ("less", "more", "fewer"):
        return None
    if sentence.low(place - 1) in ("cost", "costs"):
        return Reading("price", 10.5, "moves")
    return Reading("volume", 8.0, "moves") if sentence.low(place - 1) in _SOLD else None


def paid_for(sentence: Sentence, place: int) -> Reading | None:
    """What is paid for a firm or a part of one: `pay $8bn for the lender`."""
    row = sentence.tokens
    link = next((at for at in range(place + 1, place + 4) if sentence.low(at) == "for"), None)
    if link is None or not any(token.low in _PAYING for token in row[max(0, place - 8) : place]):
        return None
    for at in range(link + 1, min(link + 7, len(row))):
        if row[at].kind in (COMPANY, FIGURE) or row[at].low in _OWNED or row[at].low in _PARTS:
            return Reading("deal_value", 10.0, "frame", "pay")
        if row[at].low in _STOPS:
            return None
    return None


def framed(sentence: Sentence, found: list[Cue], place: int) -> Reading | None:
    """What a verb before the figure and a particle behind it say together: `put $3bn into research`."""
    row = sentence.tokens
    for ahead in plain(sentence, place + 1, place + 14)[:_FRAME]:
        table = frames().get(row[ahead].low)
        verb = _verb(sentence, place, table) if table else None
        if table and verb is not None:
            metric = table[row[verb].low]
            return Reading(_spent_on(found, ahead) or metric, 10.5, "frame", row[verb].low)
        if row[ahead].kind == FIGURE or row[ahead].low in _FRAME_ENDS:
            return None
    return None


def _verb(sentence: Sentence, place: int, table: Mapping[str, str]) -> int | None:
    """The verb of a frame before a figure, in its own clause."""
    for here in range(place - 1, max(-1, place - 9), -1):
        token = sentence.tokens[here]
        if token.low in table:
            return here
        if token.kind == FIGURE or token.low in TURNS or token.low in (";", "."):
            return None
    return None


def _spent_on(found: list[Cue], particle: int) -> str | None:
    """What money is spent on where that names a metric of its own: `on a restructuring`."""
    cue = next((cue for cue in found if particle < cue.start <= particle + 3), None)
    told = cue is not None and cue.strength >= NAMES and cue.metric in ("cost", "dividend", "deal_value")
    return cue.metric if cue and told else None


def valued(sentence: Sentence, place: int) -> Reading | None:
    """`values the group at $3bn`."""
    here = place - 1
    while here > 0 and sentence.low(here) in _ROUND:
        here -= 1
    if sentence.low(here) not in ("at", "above", "below"):
        return None
    back = range(here - 1, max(-1, here - 8), -1)
    verb = next((at for at in back if sentence.low(at) in _VALUES and _is_verb(sentence, at)), None)
    return None if verb is None else Reading("worth", 11.0, "frame", sentence.low(verb))


def worth(sentence: Sentence, found: list[Cue], place: int) -> Reading | None:
    """`a stake worth $3bn`: what is worth so much says what the figure measures."""
    here = place - 1
    while here > 0 and sentence.low(here) in _ROUND:
        here -= 1
    if sentence.low(here) != "worth":
        return None
    near = (cue for cue in reversed(found) if here - 5 < cue.end <= here and cue.metric in _WORTHY)
    cue = next(near, None)
    if cue and any(
        token.kind == WORD and not token.capital and token.low not in ("in", "of", "the")
        for token in sentence.tokens[cue.end : here]
    ):
        return None
    return None if cue is None else Reading(cue.metric, 10.5, "worth", sentence.low(cue.start))


def _is_verb(sentence: Sentence, place: int) -> bool:
    return sentence.low(place) != "value" or sentence.low(place - 1) in _MODALS


def _ends(word: str) -> bool:
    return word in PREPOSITIONS or word in TURNS or word in _ENDERS or word in VERBS
