"""Forms of words in which a percentage tells its metric: `12% of Acme`, `Acme fell 3%`, `notes at 7%`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.metrics.cues import Reading
from tui.core.figures.metrics.heads import ROUND
from tui.core.figures.sentence.clauses import PREPOSITIONS
from tui.core.figures.sentence.steps import COMPANY, MARK, WORD
from tui.core.figures.vocabulary.change_words import FALLING, RISING
from tui.core.figures.vocabulary.subject_words import INDICES, KINDS_OF_FIRM, MARKETS
from tui.core.figures.vocabulary.thing_words import things
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.sentence.clauses import Sentence

_SHARES = word_set("share shares interest stake holding shareholding equity")

_STATES = word_set(
    """
    complete completed full hedged occupied leased let pre-committed pre-let covered charged recycled
    renewable effective accurate female certain sure likely organic electric certified
    """
)
"""What something can be to so many per cent."""

_WORLD = word_set("global worldwide world world's nationwide industry nation's country's industry-wide")

_RATES = word_set("coupon bond bonds notes note debentures")

_OF_ONES_OWN = word_set("its their our his her my your")

_TAKING = word_set(
    """
    acquire acquires acquired acquiring buy buys bought buying own owns owned owning hold holds held holding
    sell sells sold selling takes took take taking purchase purchased
    """
)

OWNED = word_set("shares company equity firm capital airline bank")

_CLOSES = word_set(", . ) for to in from and shares stock") | {""}

_LENT = word_set("notes note bonds bond loan loans coupon credit facility mortgage mortgages")

_STEPS_BY = word_set(
    "by as much more than almost nearly about around roughly some over to from another a further"
)

_PAYING_INTEREST = word_set("at replacing paying pay pays bearing bear bears yielding carrying carries of")

_SHARE_WORDS = word_set(
    "stocks markets index indices indexes equities yield yields treasuries treasury bonds gilts"
)

_FINISHED = word_set("finished closed ended finishing closing ending opened traded close end finish trading")
_SESSIONS = word_set("day week session month year")
_BEING = word_set("was were is are been")
_EDGING = word_set(
    "edged inched ticked crept drifted moved nudged gave put giving putting gives puts went stood shot"
)
_GIVING = word_set("gave gives giving put puts putting")
_SIGNS = ("+", "-", "−", "–")
_PARTICLES = word_set("up down higher lower off ahead on back")
_RELATIVE = word_set("which that")
_INDICES = INDICES | word_set(
    "stoxx kospi topix cac ibovespa bovespa tadawul asx russell nifty omxs30 ibex mib smi aex ftse"
)
_PARTS_OF_FIRM = word_set(
    "wing arm unit division business businesses segment operation operations brand brands"
)
_LIKE = word_set("currency currencies organically like-for-like comparable sequentially")
_STOCK = word_set("shares stock ads adrs")
_AVERAGES = word_set("composite average index all-share industrials")

_OFF = word_set("off below above")
_PEAKS = word_set("high highs low lows peak record 52-week all-time")

_PRICED = word_set("close closing price average")
_WAYS = word_set("down up lower higher off weaker stronger firmer")

_HELPERS = word_set("has have had was is were also then later")

_STAFF = word_set("staff workers labour labor employees wages crews pilots")

SOLD = word_set(
    "sold sells sell made makes produced built shipped brewed selling bought loaded carried delivered mined"
)


def percent_of(sentence: Sentence, place: int) -> Reading | None:
    """A stake where the percentage is of a company: `12% of Acme`, `a 12% share in the bank`."""
    link = sentence.low(place + 1)
    if link in _RATES or (link == "interest" and sentence.low(place + 2) != "in"):
        return Reading("economy", 9.0, "rate")
    if link in _SHARES:
        return Reading("stake", 11.0, "share")
    if link in _STATES:
        return Reading("other", 11.0, "share")
    return _part(sentence, place, link) if link in ("of", "in") else None


def _part(sentence: Sentence, place: int, link: str) -> Reading | None:
    """What a percentage is a part of, by the words after its `of`."""
    row = sentence.tokens
    for ahead in range(place + 2, min(place + 9, len(row))):
        word = row[ahead].low
        if word in _OF_ONES_OWN:
            return None
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
    while here > 0 and sentence.low(here) in ROUND:
        here -= 1
    if sentence.low(here) not in _TAKING or sentence.low(here + 1) == "up":
        return None
    if sentence.low(place + 2) == "all":
        return Reading("market_share", 11.0, "share")
    own = sentence.low(place + 2) in _OF_ONES_OWN and sentence.low(place + 3) not in _SHARES | OWNED
    return Reading("other", 9.5, "share") if own else Reading("stake", 9.5, "share")


def _whole(sentence: Sentence, place: int, link: str) -> str | None:
    """The metric of a part of the whole that a word names: of a market, of a company."""
    word = sentence.low(place)
    if word in _WORLD and link == "of":
        return "market_share"
    if word == "market":
        return "market_share" if link == "of" and sentence.low(place - 1) != "stock" else None
    if link == "of" and word in KINDS_OF_FIRM and sentence.low(place - 1) in ("the", "its", "that"):
        return "stake" if sentence.low(place + 1) not in ("'s", "'") else None
    return "stake" if word in OWNED or (word == "stock" and link == "of") else None


def below_peak(sentence: Sentence, place: int) -> Reading | None:
    """`6% off its high`, `3% below the record`."""
    if sentence.low(place + 1) not in _OFF or sentence.low(place + 2) not in ("its", "their", "the", "a"):
        return None
    ahead = [sentence.low(at) for at in range(place + 3, place + 7)]
    return Reading("share_price", 8.5, "moves") if any(word in _PEAKS for word in ahead) else None


def premium(sentence: Sentence, place: int) -> Reading | None:
    """`24% above the closing price`."""
    more = sentence.low(place + 1) in ("more", "higher") and sentence.low(place + 2) == "than"
    if not more and sentence.low(place + 1) not in ("above", "over", "below"):
        return None
    ahead = [sentence.low(at) for at in range(place + 2, place + 9)]
    return Reading("premium", 8.5, "premium") if any(word in _PRICED for word in ahead) else None


def moves(sentence: Sentence, place: int) -> Reading | None:
    """`Acme fell 3%`, `finished 3% down` is told of its shares, `Acme grew 3%` of its sales."""
    here = place - 1
    while here > 0 and sentence.low(here) in _STEPS_BY:
        here -= 1
    word = sentence.low(here)
    way = sentence.low(place + 3 if sentence.low(place + 1) == "and" else place + 1)
    if way in _WAYS and (word in _FINISHED or word in _BEING):
        if word in _FINISHED:
            return Reading("share_price", 10.0, "moves")
        return _of_subject(sentence, here, word)
    if word in _PARTICLES:
        verb = sentence.low(here - 1)
        if verb == "," and here > 1 and sentence.tokens[here - 2].kind == COMPANY:
            return Reading("share_price", 8.0, "moves")
        if verb in _SESSIONS:
            verb = sentence.low(here - 3)
        if verb in _FINISHED and word in _WAYS:
            return Reading("share_price", 10.0, "moves")
        moved = _of_subject(sentence, here - 1, word) if verb in _EDGING or verb in _BEING else None
        return moved._replace(score=10.5) if moved and verb in _GIVING else moved
    return _of_subject(sentence, here, word) if word in RISING or word in FALLING else None


def _before_comma(sentence: Sentence, comma: int) -> int:
    """The subject that an aside or an apposition parts from its verb: `Acme, which sells pumps, fell`."""
    if sentence.tokens[comma - 1].kind == COMPANY:
        return comma - 1
    for at in range(comma - 2, max(0, comma - 26), -1):
        if sentence.low(at) != ",":
            continue
        before = at - 1
        if sentence.low(before) == ")":
            before = (
                next((k for k in range(before, max(-1, before - 8), -1) if sentence.low(k) == "("), 0) - 1
            )
        if before >= 0 and sentence.tokens[before].kind == COMPANY:
            return before
    return comma


def labelled(sentence: Sentence, place: int) -> Reading | None:
    """An index as the label of a line: `Nikkei 225: -3%`."""
    here = place - 1 if sentence.low(place - 1) in _SIGNS else place
    if sentence.low(here - 1) != ":":
        return None
    here -= 2
    while here > 0 and sentence.low(here).isdigit():
        here -= 1
    signed = sentence.low(place - 1) in _SIGNS and here >= 0 and sentence.tokens[here].kind == COMPANY
    return Reading("share_price", 10.0, "moves") if signed or sentence.low(here) in _INDICES else None


def _left_of(sentence: Sentence, verb: int) -> int:
    """The last token of the subject of a verb, past helping verbs, asides and brackets."""
    here = verb - 1
    while here > 0 and (sentence.low(here) in _HELPERS or sentence.low(here).endswith("ly")):
        here -= 1
    if sentence.low(here) in _RELATIVE and sentence.low(here - 1) == ",":
        here -= 2
    if sentence.low(here) == ",":
        here = _before_comma(sentence, here)
    if sentence.low(here) == "'s":
        here -= 1
    if sentence.low(here) == ")":
        here = next((at for at in range(here, max(-1, here - 8), -1) if sentence.low(at) == "("), here) - 1
    while here > 0 and sentence.low(here).isdigit():
        here -= 1
    return here


def _of_subject(sentence: Sentence, verb: int, word: str) -> Reading | None:
    """What moves, by the subject that stands directly before the verb at a place."""
    here = _left_of(sentence, verb)
    goods = sentence.low(here)
    if goods in _STOCK or (goods in _AVERAGES and sentence.tokens[here].capital):
        return Reading("share_price", 9.0, "moves", goods)
    if goods in MARKETS and goods not in _SHARE_WORDS:
        return Reading("share_price" if goods in _INDICES else "price", 8.5, "moves", goods)
    grows = word.startswith(("gr", "expand"))
    if grows and goods in _PARTS_OF_FIRM:
        return Reading("revenue", 8.0, "moves")
    firm = goods in KINDS_OF_FIRM and sentence.low(here - 1) in ("the", "its")
    if here < 0 or not (firm or sentence.tokens[here].kind == COMPANY):
        return None
    ahead = [sentence.low(at) for at in range(verb + 1, verb + 9)]
    sold = grows or any(word in _LIKE for word in ahead)
    return Reading("revenue" if sold else "share_price", 8.0, "moves")


def rate(sentence: Sentence, place: int) -> Reading | None:
    """The rate of a loan: `notes at 7.25%`."""
    if sentence.low(place - 2) in ("interest", "coupon") and sentence.low(place - 1) in ("of", "at"):
        return Reading("economy", 10.0, "rate")
    if sentence.low(place - 1) not in _PAYING_INTEREST or sentence.low(place - 2) in RISING:
        return None
    lent = any(token.low in _LENT for token in sentence.tokens[max(0, place - 12) : place + 4])
    return Reading("economy", 7.0 if sentence.low(place - 1) == "at" else 9.0, "rate") if lent else None


def less_sold(sentence: Sentence, place: int) -> Reading | None:
    """`sold 2% less beer`."""
    if sentence.low(place + 1) not in ("less", "more", "fewer"):
        return None
    thing = things().get(sentence.low(place + 2).removesuffix("s"))
    if thing in ("volume", "customers", "workforce"):
        return Reading(thing, 9.0, "moves")
    verb = sentence.low(place - 1)
    if verb in ("cost", "costs", "pay", "paid", "pays", "paying"):
        before = [sentence.low(at) for at in range(max(0, place - 9), place)]
        paid = any(word in _STAFF for word in before)
        return Reading("cost" if paid else "price", 10.5, "moves")
    if verb in ("use", "uses", "used", "using", "consume", "consumes"):
        return Reading("other", 10.5, "moves")
    return Reading("volume", 8.0, "moves") if sentence.low(place - 1) in SOLD else None
