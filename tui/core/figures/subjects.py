"""Whose figure it is, within one sentence: every company there with the part it plays, and the likeliest.

The subject of the clause and the owner (`Acme's revenue`) speak loudest, a company after a preposition or
one that merely talks about another less. Stand-ins (`the airline`, `our`) count as whom they stand for.
What no company has (`oil prices`, `the index`, `unemployment`) takes part as well, so that such figures
fall to nobody, or to the country.
"""

from __future__ import annotations

from typing import NamedTuple

from tui.core.figures.change_words import FALLING, RISING
from tui.core.figures.clauses import PREPOSITIONS, TURNS, Sentence
from tui.core.figures.countries import COUNTRIES
from tui.core.figures.steps import COMPANY, FIGURE, MARK, WORD
from tui.core.figures.subject_words import (
    AFFAIRS,
    BASED,
    ESTIMATING,
    CLOSING,
    INDICES,
    KINDS_OF_FIRM,
    LEADING,
    MANY_FIRMS,
    MARKET_IS,
    MARKETS,
    NOT_IN_GENERAL,
    OURS,
    ROLES,
    SPEAKING,
    TALKERS,
    TARGETING,
)

STEP = 0.3
"""What a unit of distance takes off a company's claim."""

BESIDE, BESIDE_CLAIM = 2.0, 9.5
"""How near a name stands that a preposition joins to its figure, `Bolt with $3bn`, and how loudly it claims."""

NOBODY, COUNTRY = -1, -2
"""In the place of a company: a market has no owner; the economy is a country's."""

CLAIMS = {
    "bracket": 20.0,
    "owner": 9.5,
    "subject": 9.0,
    "stand-in": 8.0,
    "market": 8.0,
    "land": 7.0,
    "of": 8.0,
    "by": 6.0,
    "joined": 5.0,
    "object": 5.0,
    "at": 4.5,
    "in": 4.5,
    "for": 4.5,
    "other": 4.0,
    "speaker": 5.0,
    "estimator": 4.0,
    "aside": 1.0,
}
"""How loudly each part claims a figure that follows."""

CLAIMS_BEHIND = {
    "by": 6.5,
    "of": 7.0,
    "owner": 5.0,
    "subject": 5.0,
    "at": 4.0,
    "stand-in": 5.0,
    "market": 5.5,
}
"""How loudly a company claims a figure that stands before it; 2 where nothing is said."""

_BREAKS = frozenset(
    [",", ";", ":", "—", "–", "(", '"', "“", "”", "•", "*", "and", "that", "|", "or", ".", "-", "&"]
)
_NOT_DOING = frozenset(["'s", "and", "or", "-based", "which", "who", "where"])
_LINKS = frozenset([",", "and", "or", "&", "/"])


class Holder(NamedTuple):
    """A company in a sentence, by name or stand-in, at tokens `start` to `end` (exclusive)."""

    start: int
    end: int
    company: int
    """Index of the company in the article, or `NOBODY` or `COUNTRY`."""
    part: str
    """A key of `CLAIMS`."""
    named: bool


class Claim(NamedTuple):
    """The company that gets a figure, how loudly it claims it, and by what."""

    company: int
    score: float
    part: str


def holders(sentence: Sentence, topic: int | None) -> list[Holder]:
    """The companies of a sentence in order.

    Args:
        sentence: The sentence.
        topic: The company that stand-ins mean where the sentence has named none before them.
    """
    found: list[Holder] = []
    for place, token in enumerate(sentence.tokens):
        if token.kind == COMPANY:
            part = "joined" if _joined(sentence, place) else _part(sentence, place, place + 1)
            found.append(Holder(place, place + 1, token.ref, part, named=True))
        elif token.kind == WORD:
            other = _unnamed(sentence, place, found, topic)
            if other:
                found.append(other)
    return found


def _unnamed(sentence: Sentence, place: int, found: list[Holder], topic: int | None) -> Holder | None:
    """A stand-in for a company, or what no company is, that begins at a token."""
    word = sentence.low(place)
    if _is_market(sentence, place, first=not found):
        return Holder(place, place + 1, NOBODY, "market", named=False)
    if _is_land(sentence, place):
        return Holder(place, place + 1, COUNTRY, "land", named=False)
    if word in AFFAIRS or f"{word} {sentence.low(place + 1)}" in AFFAIRS:
        return Holder(place, place + 1, COUNTRY, "market", named=False)
    end = _stand_in(sentence, place)
    company = _meant(found, topic) if end else None
    if company is None:
        return None
    part = _part(sentence, place, end)
    part = part if part in ("owner", "subject", "of", "speaker", "aside") else "stand-in"
    return Holder(place, end, company, part, named=False)


def _is_land(sentence: Sentence, place: int) -> bool:
    """Whether a country is the subject: `Greece will receive`."""
    if not sentence.tokens[place].capital or sentence.low(place) not in COUNTRIES:
        return False
    follows = sentence.low(place + 1)
    after = sentence.tokens[place + 1] if place + 1 < len(sentence.tokens) else None
    if (
        after is None
        or after.kind != WORD
        or after.capital
        or follows in _NOT_DOING
        or follows in PREPOSITIONS
    ):
        return False
    return _leading(sentence, place) in ("", ",", "that", "while", "and") and place < 6 or place == 0


def _is_market(sentence: Sentence, place: int, *, first: bool) -> bool:
    """Whether a word is a subject that belongs to nobody: an index, oil, firms in general."""
    word = sentence.low(place)
    if word == "market":
        return first and sentence.low(place + 1) in MARKET_IS
    if word not in MARKETS and word not in MANY_FIRMS:
        return False
    if word in INDICES and _moves_on(sentence, place):
        return True
    start = place - 1 if sentence.tokens[place - 1].kind == FIGURE else place
    leading = _leading(sentence, start)
    leads = leading in ("", *_BREAKS) or sentence.low(start - 1) == "as"
    if word in MANY_FIRMS:
        return leads and sentence.low(place - 1) not in NOT_IN_GENERAL
    owned = sentence.low(place - 1) == "'s" or (place > 0 and sentence.tokens[place - 1].kind == COMPANY)
    return not owned and (leads or (leading == "of" and word in INDICES))


def _moves_on(sentence: Sentence, place: int) -> bool:
    """Whether the name of an index is followed by what it did: `Germany's DAX shed`."""
    words = [sentence.low(at) for at in range(place + 1, place + 5)]
    return any(word in RISING or word in FALLING or word in CLOSING for word in words)


def _joined(sentence: Sentence, place: int) -> bool:
    """Whether a name is a later item of a list of names: `Acme, Bolt and Crane`."""
    back = place - 1
    while back > place - 5 and (sentence.low(back) == "'s" or _capital_word(sentence, back)):
        back -= 1
    if sentence.low(back) not in _LINKS:
        return False
    back -= 1
    if sentence.low(back) in (*_LINKS, "the"):
        back -= 1
    return back >= 0 and sentence.tokens[back].kind == COMPANY


def _capital_word(sentence: Sentence, place: int) -> bool:
    return place >= 0 and sentence.tokens[place].kind == WORD and sentence.tokens[place].capital


def _stand_in(sentence: Sentence, place: int) -> int:
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
                return end + 1 if based or end < place + 4 else 0
    return 0


def _meant(found: list[Holder], topic: int | None) -> int | None:
    for holder in reversed(found):
        if holder.part == "market":
            return None
        if holder.part in ("subject", "owner", "of", "speaker"):
            return holder.company
    return topic


def _part(sentence: Sentence, start: int, end: int) -> str:
    after = sentence.low(end)
    before = _leading(sentence, start)
    if _talks(sentence, start, end) or before == "(" or _has_a_role(sentence, end) is not None:
        return "aside"
    if after in ("'s", "'"):
        return "owner"
    if sentence.low(start - 1) in ROLES and sentence.low(start - 2) in OURS:
        return "joined"
    whose = _whose_role(sentence, start)
    if whose is not None:
        before = _leading(sentence, whose)
    if before in ("", *_BREAKS) or before in TURNS:
        if after in ESTIMATING:
            return "estimator"
        return "speaker" if after in SPEAKING else "subject"
    merely = (before == "by" and _merely_led(sentence, start)) or (
        before == "of" and _targeted(sentence, start)
    )
    if before in CLAIMS and not merely:
        return before
    return "other" if before in PREPOSITIONS else "object"


def _has_a_role(sentence: Sentence, end: int) -> int | None:
    """Where the name begins that a possessor before it has the role for: `Acme's owner Bolt`."""
    if sentence.low(end) not in ("'s", "'"):
        return None
    for at in range(end + 1, min(end + 6, len(sentence.tokens))):
        token = sentence.tokens[at]
        if token.kind == COMPANY:
            before = at - 1 if sentence.low(at - 1) != "," else at - 2
            return at if sentence.low(before) in ROLES else None
        if token.kind == FIGURE or (token.kind == MARK and token.low != ","):
            return None
    return None


def _whose_role(sentence: Sentence, start: int) -> int | None:
    """Where the possessor begins of whom a name has a role, if it has one."""
    for at in range(start - 2, max(-1, start - 7), -1):
        if sentence.tokens[at].kind == COMPANY:
            return at if _has_a_role(sentence, at + 1) == start else None
    return None


def _merely_led(sentence: Sentence, start: int) -> bool:
    """Whether a name after `by` only takes part: `a round led by Acme`."""
    return any(
        sentence.low(start - back) == "by" and sentence.low(start - back - 1) in LEADING for back in (1, 2, 3)
    )


def _targeted(sentence: Sentence, start: int) -> bool:
    """Whether a name after `of` is what is bought or owned: `the acquisition of Acme`."""
    place = next((at for at in range(start - 1, max(-1, start - 6), -1) if sentence.low(at) == "of"), 0)
    return sentence.low(place - 1) in TARGETING


def _leading(sentence: Sentence, start: int) -> str:
    """The preposition or break that governs a name; `object` where a verb or another name does."""
    for place in range(start - 1, max(-1, start - 6), -1):
        token = sentence.tokens[place]
        if token.kind == MARK or token.low in _BREAKS or token.low in TURNS or token.low in PREPOSITIONS:
            return token.low
        if token.kind in (COMPANY, FIGURE):
            return "object"
    return "" if start <= 5 else "object"


def _talks(sentence: Sentence, start: int, end: int) -> bool:
    if sentence.low(end) in TALKERS or sentence.low(end + 1) in TALKERS:
        return True
    for place in range(start - 1, max(-1, start - 5), -1):
        if sentence.low(place) in TALKERS:
            return True
        if sentence.tokens[place].kind == COMPANY:
            return False
    return False


def claim(sentence: Sentence, found: list[Holder], place: int, metric: str = "other") -> Claim | None:
    """The loudest claim to the figure at a token.

    Args:
        sentence: The sentence.
        found: Its companies.
        place: The figure's token.
        metric: What the figure measures.
    """
    if sentence.low(place - 1) == "(" and place >= 2 and sentence.tokens[place - 2].kind == COMPANY:
        return Claim(sentence.tokens[place - 2].ref, CLAIMS["bracket"], "bracket")
    choice: Claim | None = None
    for holder in found:
        if holder.end <= place:
            cost = sentence.back(place, holder.end - 1)
            beside = cost < BESIDE and sentence.low(holder.end) in ("with", "at", "on", ":")
            score = (BESIDE_CLAIM if beside and holder.named else CLAIMS[holder.part]) - STEP * cost
        elif holder.start > place and not (metric == "stake" and holder.part in ("of", "in")):
            score = CLAIMS_BEHIND.get(holder.part, 2.0) - STEP * sentence.ahead(place, holder.start)
        else:
            continue
        if choice is None or score > choice.score:
            choice = Claim(holder.company, score, holder.part)
    return choice


def subject(found: list[Holder]) -> int | None:
    """The named company that a sentence is about, as far as one can tell."""
    for parts in (("subject", "owner"), ("of", "speaker")):
        for holder in found:
            if holder.named and holder.part in parts:
                return holder.company
    return None
