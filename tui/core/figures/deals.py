"""Who buys: the price of a deal, and the share being bought, are the buyer's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.clauses import Sentence
    from tui.core.figures.subjects import Holder

_BUYING = frozenset("acquire acquires acquired acquiring buy buys bought buying purchase purchased purchases obtain".split())
_BUYS = frozenset("acquisition takeover buyout buy-out purchase bid offer takeover take-over merger".split())
_SELLING = frozenset("sell sells sold selling sale divest divests divested divestiture divesting offload offloads shed sheds shedding".split())
_BEING = frozenset("be been being was were is are".split())
_HOLDING = frozenset("owns own holds hold held owned controls possesses".split())
_NOT_FIRMS = frozenset(
    "government state family trust trusts founder founders chairman ministry treasury billionaire investor"
    " employees public he she who".split(),
)


def buyer(sentence: Sentence, found: Sequence[Holder], place: int) -> int | None:
    """The company that buys in a sentence, by the deal word nearest to the figure; None where none is told.

    Args:
        sentence: The sentence.
        found: Its companies.
        place: The figure's token.
    """
    near = sorted(
        (at for at, token in enumerate(sentence.tokens) if token.low in _BUYING or token.low in _BUYS or token.low in _SELLING),
        key=lambda at: abs(at - place),
    )
    firms = [holder for holder in found if holder.company >= 0]
    for at in near[:3]:
        who = _by_word(sentence, firms, at)
        if who is not None:
            return who
    return None


def _by_word(sentence: Sentence, firms: list[Holder], at: int) -> int | None:
    word = sentence.low(at)
    after = [holder for holder in firms if holder.start > at]
    before = [holder for holder in firms if holder.end <= at]
    if word in _SELLING:
        to = [holder for holder in after if "to" in (sentence.low(holder.start - 1), sentence.low(holder.start - 3))]
        return to[0].company if to else None
    agent = next((holder.company for holder in after if holder.part == "by" and holder.start - at < 12), None)
    passive = any(sentence.low(at - back) in _BEING for back in (1, 2))
    if agent is not None and (passive or word in _BUYS):
        return agent
    if word in _BUYING and not passive:
        doers = [holder for holder in before if holder.part in ("subject", "stand-in", "speaker", "owner")]
        return doers[-1].company if doers else None
    if word in _BUYS and before and before[-1].part == "owner" and at - before[-1].end < 4:
        return before[-1].company
    targets = {holder.company for holder in after if holder.part == "of"}
    doers = [holder.company for holder in before if holder.part == "subject"]
    return next((company for company in reversed(doers) if company not in targets), None) if word in _BUYS else None


def owned_by_others(sentence: Sentence, found: Sequence[Holder], place: int) -> int | None:
    """The company owned where the holder is no company: `the state owns 30% of Acme`.

    Args:
        sentence: The sentence.
        found: Its companies.
        place: The figure's token.
    """
    for at in range(place - 1, max(-1, place - 8), -1):
        if sentence.low(at) in _HOLDING:
            whose = range(at - 1, max(-1, at - 5), -1)
            if any(sentence.low(back) in _NOT_FIRMS for back in whose):
                after = [holder.company for holder in found if holder.start > place and holder.company >= 0]
                return after[0] if after else None
            return None
    return None
