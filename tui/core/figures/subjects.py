"""Whose figure it is, within one sentence: every company there with the part it plays, and the likeliest.

The subject of the clause and the owner (`Acme's revenue`) speak loudest, a company after a preposition or one
that merely talks about another less. Stand-ins (`the airline`, `it`, `our`) count as the company they stand for.
"""

from __future__ import annotations

from typing import NamedTuple

from tui.core.figures.clauses import PREPOSITIONS, TURNS, Sentence
from tui.core.figures.tokens import COMPANY, FIGURE, MARK, WORD, Token

STEP = 0.3
"""What a unit of distance takes off a company's claim."""

BEHIND = 2.0
"""What a company that follows the figure loses at once, unless it is its `by` or `of`."""

CLAIMS = {
    "bracket": 20.0,
    "owner": 9.5,
    "subject": 9.0,
    "stand-in": 8.0,
    "of": 8.0,
    "by": 6.0,
    "object": 5.0,
    "at": 4.5,
    "in": 4.5,
    "for": 4.5,
    "other": 4.0,
    "speaker": 3.5,
    "aside": 1.0,
}
"""How loudly each part claims a figure."""

KINDS_OF_FIRM = frozenset(
    "company group firm bank lender airline carrier retailer maker giant manufacturer brewer miner chipmaker startup"
    " start-up insurer operator producer automaker carmaker drugmaker planemaker steelmaker conglomerate business"
    " corporation supermarket chain utility broker publisher developer provider titan multinational fund brand"
    " drinks-maker distiller builder housebuilder supplier partnership subsidiary platform network broadcaster"
    " studio store unit exchange institution organization organisation association union agency ecosystem".split(),
)
"""What a company is called when it is not named: `the lender`."""

OURS = frozenset("it its itself they their we our us".split())

SPEAKING = frozenset(
    "said says say analyst analysts economist strategist told spokesman spokeswoman spokesperson noted commented"
    " adds added estimates researcher columnist reported reports predicts".split(),
)
_TALKERS = frozenset("analyst analysts economist strategist economists strategists according researchers".split())
_BREAKS = frozenset([",", ";", ":", "—", "–", "(", '"', "“", "”", "•", "*", "and", "that", "|", "or", ".", "-"])


class Holder(NamedTuple):
    """A company in a sentence, by name or stand-in, at tokens `start` to `end` (exclusive)."""

    start: int
    end: int
    company: int
    """Index of the company in the article."""
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
            found.append(Holder(place, place + 1, token.ref, _part(sentence, place, place + 1), named=True))
        elif token.kind == WORD and (end := _stand_in(sentence, place)):
            company = _meant(found, topic)
            if company is not None:
                part = _part(sentence, place, end)
                part = part if part in ("owner", "subject", "of", "speaker") else "stand-in"
                found.append(Holder(place, end, company, part, named=False))
    return found


def _stand_in(sentence: Sentence, place: int) -> int:
    """Where a stand-in that begins here ends, 0 where none begins."""
    word = sentence.low(place)
    if word in OURS:
        return place + 1
    if word in ("the", "this"):
        for end in range(place + 1, min(place + 5, len(sentence.tokens))):
            token = sentence.tokens[end]
            if token.kind != WORD or token.low in PREPOSITIONS:
                return 0
            if token.low in KINDS_OF_FIRM:
                return end + 1
    return 0


def _meant(found: list[Holder], topic: int | None) -> int | None:
    for holder in reversed(found):
        if holder.part in ("subject", "owner", "of", "speaker"):
            return holder.company
    return topic if topic is not None or not found else found[-1].company


def _part(sentence: Sentence, start: int, end: int) -> str:
    after = sentence.low(end)
    before = _leading(sentence, start)
    if _talks(sentence, start, end):
        return "aside"
    if after in ("'s", "'"):
        return "owner"
    if before in ("", *_BREAKS) or before in TURNS:
        return "speaker" if after in SPEAKING else "subject"
    if before in CLAIMS:
        return before
    return "other" if before in PREPOSITIONS else "object"


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
    near = (sentence.low(end), sentence.low(end + 1), *(sentence.low(start - back) for back in (1, 2, 3, 4)))
    return any(word in _TALKERS for word in near)


def claim(sentence: Sentence, found: list[Holder], place: int) -> Claim | None:
    """The loudest claim to the figure at a token."""
    if sentence.low(place - 1) == "(" and place >= 2 and sentence.tokens[place - 2].kind == COMPANY:
        return Claim(sentence.tokens[place - 2].ref, CLAIMS["bracket"], "bracket")
    choice: Claim | None = None
    for holder in found:
        if holder.end <= place:
            score = CLAIMS[holder.part] - STEP * sentence.back(place, holder.end - 1)
        elif holder.start > place:
            score = CLAIMS[holder.part] - STEP * sentence.ahead(place, holder.start)
            score -= 0.0 if holder.part in ("by", "of") else BEHIND
        else:
            continue
        if choice is None or score > choice.score:
            choice = Claim(holder.company, score, holder.part)
    return choice


def subject(found: list[Holder]) -> int | None:
    """The company that a sentence is about, as far as one can tell."""
    for parts in (("subject", "owner"), ("of", "speaker", "stand-in"), ("by", "object")):
        for holder in found:
            if holder.part in parts:
                return holder.company
    return None


def is_word(token: Token) -> bool:
    """Whether a token is a plain word."""
    return token.kind == WORD
