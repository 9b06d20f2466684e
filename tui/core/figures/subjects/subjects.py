"""Whose figure it is, within one sentence: every company there with the part it plays, and the likeliest.

The subject of the clause and the owner (`Acme's revenue`) speak loudest, a company after a preposition or
one that merely talks about another less. Stand-ins (`the airline`, `our`) count as whom they stand for.
What no company has (`oil prices`, `the index`, `unemployment`) takes part as well, so that such figures
fall to nobody, or to the country.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.sentence.parts import BREAKS, CLAIMS, joined, leading, part_of
from tui.core.figures.sentence.steps import COMPANY, WORD
from tui.core.figures.subjects.countries import DEMONYMS
from tui.core.figures.subjects.stand_ins import compared, is_market, land, stand_in
from tui.core.figures.vocabulary.subject_words import AFFAIRS, FIRST_PERSON, OURS, ROLES, SEEING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.core.figures.sentence.clauses import Sentence

STEP = 0.3
"""What a unit of distance takes off a company's claim."""

BESIDE, BESIDE_CLAIM = 2.0, 9.5
"""How near a name stands that a preposition joins to its figure (`Bolt with $3bn`), and its claim."""

OWNED = 3.0
"""What the claim of an owner loses on a stake that is not told with it."""

LEADING_OF = 4
"""Tokens of a sentence within which `of` tells what it is about: `shares of Acme`."""

OF_REACH = 4
"""Tokens from a figure to the owner of what it is a part of: `18% of the Acme's sales`."""

NOBODY, COUNTRY = -1, -2
"""In the place of a company: a market has no owner; the economy is a country's."""

RELATIVE_CLAIM = 9.5
"""The claim of a name to what a clause tells of it: `Acme, which earned $3bn`."""

_RELATIVE = frozenset(["which", "whose", "who"])

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
    at: tuple[int, int] = (0, 0)
    """The tokens of the one that claims it."""


def holders(
    sentence: Sentence,
    topic: int | None,
    bodies: frozenset[int] = frozenset(),
    kin: Callable[[str], int | None] | None = None,
) -> list[Holder]:
    """The companies of a sentence in order.

    Args:
        sentence: The sentence.
        topic: The company that stand-ins mean where the sentence has named none before them.
        bodies: The institutions, which no noun for a firm means.
        kin: For a country the company from there that `the Swiss group` means.
    """
    found: list[Holder] = []
    for place, token in enumerate(sentence.tokens):
        if token.kind == COMPANY:
            part = "joined" if joined(sentence, place) else part_of(sentence, place, place + 1)
            found.append(Holder(place, place + 1, token.ref, part, named=True))
        elif token.kind == WORD:
            other = _unnamed(sentence, place, found, topic, bodies)
            if other and kin and other.end - place > 1 and other.company >= 0:
                other = other._replace(company=_by_people(sentence, other, kin))
            if other:
                found.append(other)
    return found


def _unnamed(
    sentence: Sentence, place: int, found: list[Holder], topic: int | None, bodies: frozenset[int]
) -> Holder | None:
    """A stand-in for a company, or what no company is, that begins at a token."""
    word = sentence.low(place)
    if is_market(sentence, place, first=not found):
        of_a_people = sentence.low(place - 1) in DEMONYMS and word not in ("investors", "traders")
        part = "seen" if sentence.low(place - 2) in SEEING else "market"
        return Holder(place, place + 1, COUNTRY if of_a_people else NOBODY, part, named=False)
    if _is_state(sentence, place):
        return Holder(place, place + 1, COUNTRY, "market", named=False)
    ends = land(sentence, place)
    if ends:
        return Holder(place, ends, COUNTRY, "land", named=False)
    affair = word in AFFAIRS or f"{word} {sentence.low(place + 1)}" in AFFAIRS
    if affair and not _of_a_firm(sentence, place, found):
        part = "seen" if SEEING & {sentence.low(place - 1), sentence.low(place - 2)} else "market"
        return Holder(place, place + 1, COUNTRY, part, named=False)
    end = stand_in(sentence, place)
    if end and word in FIRST_PERSON:
        company = next((holder.company for holder in reversed(found) if holder.part == "speaker"), topic)
    else:
        past = word in ("the", "this")
        firms = [holder for holder in found if holder.company not in bodies] if past and bodies else found
        company = _meant(sentence, firms, topic, past=past) if end else None
    if company is None:
        return None
    part = part_of(sentence, place, end)
    named = end + 1 < len(sentence.tokens) and sentence.tokens[end + 1].kind == COMPANY
    if named and word in OURS and sentence.low(end) in ROLES:
        part = "aside"  # `its rival Acme`
    part = part if part in ("owner", "subject", "of", "speaker", "aside") else "stand-in"
    return Holder(place, end, company, part, named=False)


def _is_state(sentence: Sentence, place: int) -> bool:
    """Whether a word is the government as a subject: `the government will spend`."""
    if sentence.low(place) != "government" or sentence.low(place - 1) != "the":
        return False
    return leading(sentence, place - 1) in ("", *BREAKS) and sentence.low(place + 1) != "'s"


def _by_people(sentence: Sentence, other: Holder, kin: Callable[[str], int | None]) -> int:
    """Whom a stand-in with a people in it means: `the Swiss group`."""
    words = (sentence.low(at) for at in range(other.start, other.end))
    land = next((DEMONYMS[word] for word in words if word in DEMONYMS), "")
    meant = kin(land) if land else None
    return other.company if meant is None else meant


def _of_a_firm(sentence: Sentence, place: int, found: list[Holder]) -> bool:
    """Whether it is a firm whose exports a word means, and no country's."""
    last = found[-1] if found else None
    return (
        last is not None
        and last.company >= 0
        and last.part in ("subject", "owner", "stand-in")
        and sentence.low(place) in ("exports", "imports", "tariffs", "payrolls")
        and (leading(sentence, place) not in ("", *BREAKS) or _verb_between(sentence, place))
    )


def _verb_between(sentence: Sentence, place: int) -> bool:
    """Whether a conjunction stands some words before a noun: `and raised tariffs`."""
    before = leading(sentence, place)
    return before in ("and", "or", "but") and sentence.low(place - 1) != before


def _meant(sentence: Sentence, found: list[Holder], topic: int | None, *, past: bool) -> int | None:
    """Whom a stand-in means: the last subject or owner; `past` what no company is, where it names a firm."""
    for holder in reversed(found):
        if holder.company < 0:
            if past:
                continue
            return None
        if holder.part == "estimator":
            continue
        if holder.part == "of" and holder.start > LEADING_OF and topic is not None:
            continue
        if holder.part in ("subject", "owner", "of", "speaker", "fronted") or _told_of(sentence, holder.end):
            return holder.company
    return topic


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
            score = _score_before(sentence, holder, place)
            if metric == "stake" and holder.part == "owner" and place - holder.end > OF_REACH:
                score -= OWNED  # `invests in Acme's stock, to own 3%`
        elif holder.start > place and not (metric == "stake" and holder.part in ("of", "in")):
            score = _score_behind(sentence, holder, place, metric)
        else:
            continue
        if choice is None or score > choice.score:
            choice = Claim(holder.company, score, holder.part, (holder.start, holder.end))
    return choice


def _score_before(sentence: Sentence, holder: Holder, place: int) -> float:
    """How loudly a name claims a figure that follows it."""
    cost = sentence.back(place, holder.end - 1)
    beside = cost < BESIDE and sentence.low(holder.end) in ("with", "at", "on", ":")
    score = (BESIDE_CLAIM if beside and holder.named else CLAIMS[holder.part]) - STEP * cost
    told = _told_of(sentence, holder.end)
    if place > told > 0 and not sentence.aside(place, told):
        return max(score, RELATIVE_CLAIM - STEP * sentence.back(place, told))
    return score


def _score_behind(sentence: Sentence, holder: Holder, place: int, metric: str) -> float:
    """How loudly a name claims a figure that stands before it."""
    plain = CLAIMS_BEHIND.get(holder.part, 2.0) - STEP * sentence.ahead(place, holder.start)
    part_of_it = holder.part in ("owner", "land") and metric not in ("stake", "other")
    if part_of_it and sentence.low(place + 1) == "of" and holder.start - place < OF_REACH:
        return BESIDE_CLAIM
    if holder.part in ("subject", "market") and _told_behind(sentence, place, holder.start):
        return max(plain, RELATIVE_CLAIM - STEP * (holder.start - place))
    if holder.company == NOBODY and compared(sentence, holder.start) == place:
        return RELATIVE_CLAIM
    return plain


def _told_behind(sentence: Sentence, place: int, start: int) -> bool:
    """Whether a clause behind a figure has a name for its subject: `75% that Acme takes`."""
    if sentence.low(place + 1) in ("that", "which"):
        return True
    between = [sentence.low(at) for at in range(place + 1, start)]
    return between[-1:] == ["that"] and len(between) < OF_REACH + 2 and "," not in between


def _told_of(sentence: Sentence, end: int) -> int:
    """The relative word of a clause about a name that ends here: `Acme in Rome, which`; else 0."""
    if sentence.low(end) in ("in", "of"):
        end += 1
        while end < len(sentence.tokens) and sentence.tokens[end].capital and sentence.low(end):
            end += 1
    return end + 1 if sentence.low(end) == "," and sentence.low(end + 1) in _RELATIVE else 0


def subject(found: list[Holder]) -> int | None:
    """The named company that a sentence is about, as far as one can tell."""
    for holder in found:
        if holder.named and holder.part in ("subject", "owner", "fronted"):
            return holder.company
    for holder in found:
        if holder.named and (
            holder.part == "speaker" or (holder.part == "of" and holder.start <= LEADING_OF)
        ):
            return holder.company
    return None
