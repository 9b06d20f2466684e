"""Who buys: the price of a deal, and the share being bought, are the buyer's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.sentence.clauses import PREPOSITIONS
from tui.core.figures.sentence.steps import COMPANY
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.sentence.clauses import Sentence
    from tui.core.figures.subjects.subjects import Holder

_BUYING = word_set(
    """
    acquire acquires acquired acquiring buy buys bought buying purchase purchased purchases purchasing obtain
    obtains snap snaps snapped snapping swallow swallows swallowed gobble gobbled outbid
    """
)
_BUYS = word_set(
    """
    acquisition takeover buyout buy-out purchase bid offer take-over merger bids offers acquisitions
    counterbid approach approaches proposal proposals
    """
)
_ASKING = word_set("bid bids offer offers approach approaches proposal proposals counterbid")
_AHEAD = 9
"""Tokens behind a figure within which a word tells of its deal."""
_RECALLING = word_set(
    """
    surpassing surpasses surpassed eclipsing eclipses topping tops recalls recalling since than like after
    exceeding exceeds beating beats behind rivals rivalling dwarfing dwarfs
    """
)
"""Words before a deal that another one is held against."""
_ROUNDS = word_set("round financing injection loan loans aid offering ipo float flotation listing")
_BEATING = frozenset(("beat", "beats", "beating", "topped", "trumped", "against"))
_BOUGHT = frozenset(("bought", "acquired", "purchased"))
"""Participles, where who did it follows: `founded in 1930 and bought by Acme`."""
_SELLING = word_set(
    """
    sell sells sold selling sale divest divests divested divestiture divestment divesting offload offloads
    offloaded offloading shed sheds shedding disposal dispose disposed disposing hive hived hives hiving
    transfer transferred
    """
)
_DEALING = _BUYING | _BUYS | _SELLING | {"private"}
_HOUSES = frozenset(("firm", "group", "fund", "house", "specialist", "equity"))
"""Behind `buyout` and `private`: a kind of firm, and no deal."""
_BEING = frozenset(["be", "been", "being", "was", "were", "is", "are"])
_HOLDING = word_set("owns own holds hold held owned controls possesses keep keeps kept retain retains")
_BELONGING = word_set("belongs belong belonged belonging owned held controlled")
_NOT_FIRMS = word_set(
    """
    government state family trust trusts founder founders chairman ministry treasury billionaire
    investor employees public he she who
    """
)


class Parties(NamedTuple):
    """Who buys, and from whom or what: indices of companies."""

    buyer: int
    other: int | None


def deals(sentence: Sentence) -> list[int]:
    """The tokens of a sentence that tell of a deal."""
    return [
        at
        for at, token in enumerate(sentence.tokens)
        if token.low in _DEALING and sentence.low(at + 1) not in _HOUSES
    ]


def parties(sentence: Sentence, found: Sequence[Holder], places: list[int]) -> Parties | None:
    """Who buys in a sentence, by the first deal word that tells; None where none does.

    Args:
        sentence: The sentence.
        found: Its companies.
        places: The tokens of its deal words, the most telling first.
    """
    firms = [holder for holder in found if holder.company >= 0]
    if any(sentence.low(at) in _BUYING and _passive(sentence, at) for at in places):
        places = [at for at in places if sentence.low(at) in _BUYING or sentence.low(at) == "private"]
    for at in places:
        told = _by_word(sentence, firms, at)
        if told is not None:
            return told
    return None


def bought(sentence: Sentence, found: Sequence[Holder], places: list[int]) -> int | None:
    """What is bought by whom the sentence does not name: `the purchase of Acme for $3bn`.

    Args:
        sentence: The sentence.
        found: Its companies.
        places: The tokens of its deal words, the most telling first.
    """
    for at in places:
        if sentence.low(at) in _BUYS and sentence.low(at + 1) == "of":
            return next((one.company for one in found if one.named and 1 < one.start - at < 5), None)
    return None


def receiver(sentence: Sentence, found: Sequence[Holder], place: int) -> int | None:
    """Who gets the money by the words behind it: `a $1bn round for Acme`, `a $1bn float of its arm Acme`.

    Args:
        sentence: The sentence.
        found: Its companies.
        place: The token of the figure.
    """
    for at in range(place + 1, min(place + 7, len(sentence.tokens))):
        if sentence.low(at) in _ROUNDS:
            near = (one for one in found if one.named and at < one.start < at + 9)
            return next((one.company for one in near if _given(sentence, at, one.start)), None)
    return None


def _given(sentence: Sentence, at: int, start: int) -> bool:
    """Whether a round or a float is that of a name: `for`, `in` or `of` leads to it."""
    leads = [word for here in range(at + 1, start) if (word := sentence.low(here)) in PREPOSITIONS]
    if sentence.low(at) in ("offering", "ipo", "float", "flotation", "listing"):
        return leads[:1] == ["of"]
    return leads in (["for"], ["in"], ["into"])


def named_behind(sentence: Sentence, place: int) -> int | None:
    """Whose deal an amount recalls: `since the $32bn Acme buyout`, `tops the $9bn merger of Acme and Bolt`.

    Args:
        sentence: The sentence.
        place: The token of the figure.
    """
    row = sentence.tokens
    if not any(sentence.low(at) in _RECALLING for at in range(place - 4, place)):
        return None
    behind = row[place + 1] if place + 1 < len(row) else None
    if behind is not None and behind.kind == COMPANY:
        said = any(sentence.low(at) in _BUYS for at in range(place + 2, place + 5))
        return behind.ref if said else None
    merger = next((at for at in range(place + 1, place + 4) if sentence.low(at) == "merger"), 0)
    whose = row[merger + 2] if merger and merger + 2 < len(row) else None
    merged = whose is not None and whose.kind == COMPANY and sentence.low(merger + 1) == "of"
    return whose.ref if merged and whose else None


def nearest(places: list[int], place: int) -> list[int]:
    """The three deal words nearest to a figure, nearest first."""
    return sorted((at for at in places if at - place < _AHEAD), key=lambda at: abs(at - place))[:3]


def _by_word(sentence: Sentence, firms: list[Holder], at: int) -> Parties | None:
    word = sentence.low(at)
    after = [holder for holder in firms if holder.start > at]
    before = [holder for holder in firms if holder.end <= at]
    if word in _SELLING:
        to = [
            holder
            for holder in after
            if holder.named
            and "to" in (sentence.low(k) for k in range(max(at + 1, holder.start - 5), holder.start))
        ]
        return Parties(to[0].company, before[-1].company if before else None) if to else None
    if word == "private":
        taken = (
            before[-1]
            if before and sentence.low(before[-1].start - 1) in ("take", "taking", "takes")
            else None
        )
        return _doer(before[:-1], taken.company) if taken else None
    passive = _passive(sentence, at)
    agent = next((holder.company for holder in after if holder.part == "by" and holder.start - at < 12), None)
    if word in _ASKING:
        agent = next((holder.company for holder in after[:1] if _asks(sentence, at, holder)), agent)
    passive = passive or (word in _BOUGHT and agent is not None and after[0].company == agent)
    if agent is not None and (passive or word in _BUYS):
        of = [holder for holder in after if sentence.low(holder.start - 1) == "of"]
        return Parties(agent, _target(of or before))
    if word in _BUYING:
        return None if passive else _doer(before, _target(after))
    if before and before[-1].part == "owner" and at - before[-1].end < 4:
        return Parties(before[-1].company, _target(after))
    target = _target([holder for holder in after if holder.start - at < 4])
    return None if target is None else _doer(before, target)


def _asks(sentence: Sentence, at: int, holder: Holder) -> bool:
    """Whether an offer comes from a name: `an approach from Acme`, `a bid from rival Acme`."""
    between = [sentence.low(here) for here in range(at + 1, holder.start)]
    beaten = sentence.low(at - 1) in _BEATING or sentence.low(at - 2) in _BEATING
    return "from" in between and len(between) < 6 and not beaten


def _passive(sentence: Sentence, at: int) -> bool:
    return any(sentence.low(at - back) in _BEING for back in (1, 2))


def _target(firms: list[Holder]) -> int | None:
    return firms[0].company if firms else None


def _doer(before: list[Holder], target: int | None) -> Parties | None:
    """The last subject, or the first of the list of names that it heads."""
    for holder in reversed(before):
        if holder.part in ("subject", "stand-in", "speaker", "owner") and holder.company != target:
            return Parties(holder.company, target)
    return None


def _up_to_a_name(sentence: Sentence, at: int) -> range:
    """The tokens before a verb, last first, up to the name of a company."""
    row = sentence.tokens
    name = next((back for back in range(at - 1, max(-1, at - 8), -1) if row[back].kind == COMPANY), at - 8)
    return range(at - 1, max(-1, name), -1)


def holder_behind(sentence: Sentence, found: Sequence[Holder], place: int) -> int | None:
    """Who owns by the words behind a share: `Acme, 35% of which belongs to Bolt`.

    Args:
        sentence: The sentence.
        found: Its companies.
        place: The figure's token.
    """
    for at in range(place + 2, min(place + 8, len(sentence.tokens) - 1)):
        if sentence.low(at) in _BELONGING and sentence.low(at + 1) in ("to", "by"):
            near = (one.company for one in found if one.named and at < one.start < at + 7)
            return next(near, None)
    return None


def owned_by_others(sentence: Sentence, found: Sequence[Holder], place: int, main: int | None) -> int | None:
    """The company owned where the holder is no company: `the state owns 30% of Acme`.

    Args:
        sentence: The sentence.
        found: Its companies.
        place: The figure's token.
        main: The company that the article is about, which is owned where no other is named.
    """
    for at in range(place - 1, max(-1, place - 8), -1):
        if sentence.low(at) in _HOLDING or sentence.low(at) in ("sell", "selling", "sold"):
            whose = _up_to_a_name(sentence, at)
            none = sentence.low(at) in _HOLDING and not any(
                holder.company >= 0 and holder.end <= at for holder in found
            )
            if none or any(sentence.low(back) in _NOT_FIRMS for back in whose):
                after = [holder.company for holder in found if holder.start > place and holder.company >= 0]
                return after[0] if after else main
            return None
    return None
