"""Forms of words in which money tells what it measures: `put $3bn into research`, `a $2bn plant`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.metrics.cues import Cue, Reading
from tui.core.figures.metrics.forms import OWNED
from tui.core.figures.metrics.heads import ROUND, STOPS, ends
from tui.core.figures.sentence.clauses import TURNS, plain
from tui.core.figures.sentence.steps import COMPANY, FIGURE, WORD
from tui.core.figures.vocabulary.change_words import WRITING
from tui.core.figures.vocabulary.metric_verbs import frames
from tui.core.figures.vocabulary.metric_words import NAMES
from tui.core.figures.vocabulary.thing_words import PER_GOOD, PER_SHARE
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.core.figures.sentence.clauses import Sentence

_SORTS = word_set("diluted basic common ordinary preferred fully-diluted adjusted american new")

_PER = word_set("per a an each /")

_FRAME = 7
"""Words from a figure to the particle of its frame, at most."""

_FRAME_ENDS = word_set(", ; . : and or while which that")

_PAYING = word_set("pay paid pays paying")

_ANOTHER = word_set("close to a an another further estimated")
"""Words between `worth` and its figure."""

_HAVING = word_set("has have had with held holds hold holding sitting having own owns owned")

_TAKING = word_set("buy buys acquire acquires acquiring acquired takeover purchase")
_OFFERING = word_set("pay pays paid paying offer offers offered offering bid bids bidding receive receives")

_PARTS = word_set(
    """
    unit units business stake shares rights brand brands arm division assets portfolio remaining rest hall
    warehouse warehouses building buildings tower office offices hotel hotels mall malls site land property
    properties estate mansion mine mines field fields licence licences spectrum
    frequencies frequency airwaves patent patents club land plot
    """
)

_BOUGHT = word_set(
    "acquisition acquisitions takeover takeovers buyouts malls mall hotels hotel buildings deals properties"
)
"""What money is spent on to own it."""

_BUILT = word_set(
    """
    plant factory facility refinery pipeline mine mill warehouse hub campus smelter terminal stadium
    expansion upgrade project gigafactory foundry fab reactor port railway tunnel programme program
    overhaul refurbishment modernisation modernization revamp
    """
)
"""What is built."""

_WORTHY = word_set("stake deal_value funding revenue dividend debt cost loss")

_WHOLES = word_set("market industry sector")
_NO_MARKETS = word_set("stock share bond capital debt money equity labour labor home job housing")
_NOT_SIZED = word_set(
    "cap capitalisation capitalization value share leader price opportunity expectations valuation"
)
_SIZING = word_set(
    "worth size valued reach reached reaches exceed exceeds exceeded totalled totaled at be to was is of"
)

_MODALS = word_set("to would will could can may might they that it which should")

_VALUES = word_set("value values valued valuing")


def per_what(sentence: Sentence, place: int) -> str | None:
    """`share`, `hour` or `good` where the amount is one per share, hour or barrel, else None."""
    if sentence.low(place + 1) == "(" and sentence.low(place + 3) == ")":
        place += 3
    if sentence.low(place + 1) == "for" and sentence.low(place + 2) in ("each", "every"):
        ahead = [sentence.low(at) for at in range(place + 3, place + 7)]
        return "share" if any(word in PER_SHARE for word in ahead) else _good(ahead)
    if sentence.low(place + 1) == "apiece":
        return "share" if any(token.low in ("shares", "stock") for token in sentence.tokens) else "good"
    if sentence.low(place + 1) not in _PER:
        return None
    second = sentence.low(place + 3 if sentence.low(place + 2) in _SORTS else place + 2)
    if second == "hour":
        return "hour"
    if second in ("month", "week", "day"):
        return "month"
    return "share" if second in PER_SHARE else "good" if second in PER_GOOD else None


def _good(ahead: list[str]) -> str | None:
    return "good" if any(word in PER_GOOD for word in ahead) else None


def built(sentence: Sentence, place: int) -> Reading | None:
    """What the money builds: `a $2bn plant`."""
    for here in range(place + 1, min(place + 4, len(sentence.tokens))):
        word = sentence.low(here)
        if word in _BUILT:
            return Reading("investment", 8.5, "head", word)
        if sentence.tokens[here].kind != WORD or ends(word):
            return None
    return None


def written_down(sentence: Sentence, place: int) -> Reading | None:
    """`wrote the plant down by $3m`, where the verb and its particle stand apart."""
    if (sentence.low(place - 2), sentence.low(place - 1)) not in (("down", "by"), ("off", "by")):
        return None
    verbs = (sentence.low(at) for at in range(max(0, place - 8), place - 2))
    return Reading("cost", 10.0, "frame", "write") if any(verb in WRITING for verb in verbs) else None


def held_cash(sentence: Sentence, place: int) -> Reading | None:
    """`has $3bn in cash`, which pays for nothing."""
    here = place - 1
    while here > 0 and sentence.low(here) in ROUND:
        here -= 1
    cash = (sentence.low(place + 1), sentence.low(place + 2)) == ("in", "cash")
    return Reading("other", 11.0, "frame") if cash and sentence.low(here) in _HAVING else None


def each_share(sentence: Sentence, place: int, unit: str | None) -> Reading | None:
    """What a bidder pays for a share: `offered $53 per share`."""
    here = place - 1
    while here > 0 and sentence.low(here) in ROUND:
        here -= 1
    if unit != "share":
        return None
    if sentence.low(here) == "for" and any(
        sentence.low(at) in _TAKING for at in range(max(0, here - 9), here)
    ):
        return Reading("deal_value", 10.5, "frame", "pay")
    return Reading("deal_value", 9.0, "frame", "pay") if sentence.low(here) in _OFFERING else None


def paid_for(sentence: Sentence, place: int) -> Reading | None:
    """What is paid for a firm or a part of one: `pay $8bn for the lender`."""
    row = sentence.tokens
    link = next((at for at in range(place + 1, place + 4) if sentence.low(at) == "for"), None)
    if link is None or not any(token.low in _PAYING for token in row[max(0, place - 8) : place]):
        return None
    for at in range(link + 1, min(link + 7, len(row))):
        named = row[at].capital and not row[at].low.isdigit()
        if row[at].kind in (COMPANY, FIGURE) or named or row[at].low in OWNED or row[at].low in _PARTS:
            return Reading("deal_value", 10.0, "frame", "pay")
        if row[at].low in STOPS:
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
            return Reading(_spent_on(sentence, found, ahead) or metric, 10.5, "frame", row[verb].low)
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


def _spent_on(sentence: Sentence, found: list[Cue], particle: int) -> str | None:
    """What money is spent on where that names a metric of its own: `on a restructuring`."""
    ahead = [sentence.low(at) for at in range(particle + 1, particle + 4)]
    row = sentence.tokens
    on = sentence.low(particle) == "on" and particle + 1 < len(row)
    firm = on and row[particle + 1].kind == COMPANY
    if firm or any(word in _BOUGHT for word in ahead):
        return "deal_value"
    cue = next((cue for cue in found if particle < cue.start <= particle + 3), None)
    told = cue is not None and cue.strength >= NAMES and cue.metric in ("cost", "dividend", "deal_value")
    return cue.metric if cue and told else None


def valued(sentence: Sentence, place: int) -> Reading | None:
    """`values the group at $3bn`."""
    here = place - 1
    while here > 0 and sentence.low(here) in ROUND:
        here -= 1
    if sentence.low(here) not in ("at", "above", "below"):
        return None
    back = range(here - 1, max(-1, here - 8), -1)
    verb = next((at for at in back if sentence.low(at) in _VALUES and _is_verb(sentence, at)), None)
    return None if verb is None else Reading("worth", 11.0, "frame", sentence.low(verb))


def _holds(sentence: Sentence, cue: Cue) -> bool:
    """Whether a word of a stake is only the verb of who holds something."""
    return cue.metric == "stake" and sentence.low(cue.start) in _HAVING


def worth(sentence: Sentence, found: list[Cue], place: int) -> Reading | None:
    """`a stake worth $3bn`: what is worth so much says what the figure measures."""
    here = place - 1
    while here > 0 and (sentence.low(here) in ROUND or sentence.low(here) in _ANOTHER):
        here -= 1
    if sentence.low(here) != "worth":
        return None
    near = (
        cue
        for cue in reversed(found)
        if here - 5 < cue.end <= here and cue.metric in _WORTHY and not _holds(sentence, cue)
    )
    cue = next(near, None)
    if cue and any(
        token.kind == WORD and not token.capital and token.low not in ("in", "of", "the")
        for token in sentence.tokens[cue.end : here]
    ):
        return None
    if cue is not None:
        return Reading(cue.metric, 10.5, "worth", sentence.low(cue.start))
    return None if sentence.low(place + 1) == "to" else Reading("worth", 8.0, "worth", "worth")


def sized(sentence: Sentence, place: int) -> Reading | None:
    """What a market is worth, which is what is sold on it: `a market worth $3bn`."""
    here = place - 1
    while here > 0 and (sentence.low(here) in ROUND or sentence.low(here) in _SIZING):
        here -= 1
    between = [sentence.low(at) for at in range(here + 1, place)]
    if not any(word in _SIZING for word in between):
        return None
    back = range(here, max(-1, here - 12), -1)
    noun = next((at for at in back if sentence.low(at) in _WHOLES), None)
    if noun is None or sentence.low(noun - 1) in _NO_MARKETS or sentence.low(noun + 1) in _NOT_SIZED:
        return None
    inside = sentence.tokens[noun + 1 : here + 1]
    if inside and inside[0].low == "," and len(inside) > 1 and inside[1].low == "which":
        inside = inside[2:]
    if any(token.kind == FIGURE or token.low in (",", ";", ".") for token in inside[:-1]):
        return None
    return Reading("revenue", 9.0, "market")


def _is_verb(sentence: Sentence, place: int) -> bool:
    return sentence.low(place) != "value" or sentence.low(place - 1) in _MODALS
