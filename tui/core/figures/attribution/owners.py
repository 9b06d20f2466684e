"""Whose a figure is: the buyer, the holder, the loudest claim, else what the text is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.attribution import goods, many, topics
from tui.core.figures.sentence import pairs
from tui.core.figures.subjects import deals, subjects
from tui.core.figures.subjects.countries import country, land_ends, written
from tui.core.figures.vocabulary.subject_words import YIELDS
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.attribution.scene import Scene
    from tui.core.figures.attribution.topics import Topic
    from tui.core.figures.metrics.cues import Reading
    from tui.core.model import Company

LOUD = 3.0
"""A claim below this is no better than what the text is about."""

_LENDING = word_set("lend lends lent loan loans aid bail-out bailout rescue assistance package")
"""Words of help to a country."""

_ITS_RATES = word_set("rate rates repo policy funds discount")
"""Words of what a central bank itself sets."""

_RATING = frozenset(("subject", "speaker", "aside", "owner", "by", "stand-in"))
"""Parts of those who set a price target, which is that of another company's share."""

_LENDERS = frozenset(("lenders", "banks", "investors", "backers"))
_TAKING_OUT = frozenset(("pulled", "withdrew", "yanked", "sold", "bought", "poured"))
_PAID = frozenset(("deal_value", "stake", "investment", "funding"))
_PRICED = _PAID | {"cost", "price", "other"}
"""Metrics of what is paid for something."""
_OF_FIRMS = word_set("penalty share_price profit loss market_value deal_value stake dividend market_share")
"""Metrics that no country has."""
_SPENT = frozenset(("funding", "cost", "revenue"))
"""Further metrics that no good has."""

_OF_STATES = frozenset(("economy", "cost", "investment", "debt"))
"""Metrics of what a government spends itself."""

_UNOWNED = frozenset(("market", "together", "country", "for"))
"""Rules that give a figure to no company, or by the way; another metric is not carried on from one."""

_BEHIND = 6
"""Tokens behind a figure in which what no company has may claim it: `the 75% that most banks enjoy`."""

_PERSONAL = word_set("fortune billionaire billionaires net-worth forbes")
"""Words of a person's own money, which is no company's."""


class Owner(NamedTuple):
    """A company's id, a country or nobody, and the rule that says so."""

    company: str | None
    rule: str


def owner(scene: Scene, place: int, reading: Reading, companies: Sequence[Company], topic: Topic) -> Owner:
    """Whose the figure at a token is.

    Args:
        scene: Its sentence.
        place: Its token.
        reading: What it measures, and the word that says so.
        companies: Those of the article.
        topic: What the article is about.
    """
    whose = (
        _dealing(scene, place, reading.metric, companies, topic)
        or _apart(scene, place, reading, companies)
        or _goes_on(scene, place, reading, companies)
        or _claimed(scene, place, reading, companies, topic)
    )
    no_firm = whose.rule in ("country", "market") and whose.company in (None, topic.land)
    if topic.bank is not None and no_firm and topics.policy_rate(reading, scene.words):
        return Owner(companies[topic.bank].id, "topic")
    return whose


def _dealing(
    scene: Scene, place: int, metric: str, companies: Sequence[Company], topic: Topic
) -> Owner | None:
    """The buyer of what is sold, or what the state, a family or a person owns a part of."""
    if metric == "stake":
        owned = deals.owned_by_others(scene.sentence, scene.holders, place, topic.main)
        if owned is not None:
            return Owner(companies[owned].id, "owned")
    if metric == "funding":
        gets = deals.receiver(scene.sentence, scene.holders, place)
        return None if gets is None else Owner(companies[gets].id, "helped")
    if metric == "deal_value":
        of = deals.named_behind(scene.sentence, place)
        if of is not None:
            return Owner(companies[of].id, "of")
    if metric in ("deal_value", "stake"):
        deal = deals.parties(scene.sentence, scene.holders, deals.nearest(scene.deals, place))
        if deal is not None:
            return Owner(companies[deal.buyer].id, "buyer")
        target = deals.bought(scene.sentence, scene.holders, deals.nearest(scene.deals, place))
        if target is not None and topic.main not in (None, target):
            return Owner(companies[topic.main].id, "buyer")
    return None


def _apart(scene: Scene, place: int, reading: Reading, companies: Sequence[Company]) -> Owner | None:
    """What no company has, and lists that say by their order whose is whose."""
    if reading.metric == "other" and scene.words & _PERSONAL:
        return Owner(None, "person")
    if goods.traded(scene, place, reading):
        return Owner(None, "market")
    if many.together(scene, place, reading.metric):
        return Owner(None, "together")
    holder = deals.holder_behind(scene.sentence, scene.holders, place) if reading.metric == "stake" else None
    if holder is not None:
        return Owner(companies[holder].id, "by")
    paired = pairs.respective(scene.sentence, scene.figures, place)
    return None if paired is None else Owner(companies[paired].id, "respectively")


def _claimed(scene: Scene, place: int, reading: Reading, companies: Sequence[Company], topic: Topic) -> Owner:
    """The loudest claim of the sentence, where there is one."""
    targeted = reading.metric in ("share_price", "price", "other") and scene.targeted(place)
    holders = _heard(scene, reading.metric, topic, targeted=targeted)
    rated = _rated(holders, place, topic) if targeted else None
    rated = topic.main if _accounted(scene, place, reading) else rated
    if rated is not None:
        return Owner(companies[rated].id, "topic")
    claim = subjects.claim(scene.sentence, holders, place, reading.metric)
    if claim is None or (claim.score <= LOUD and (topic.here is not None or claim.part == "aside")):
        return _fallen(scene._replace(holders=holders), place, reading, companies, topic)
    if claim.company < 0:
        return _unowned(scene, place, reading.metric, claim, topic)
    if companies[claim.company].type == "institution":
        told = _of_institution(scene, place, reading, companies, topic)
        if told is not None:
            return told
    if claim.part == "joined" and scene.sentence.low(place + 1) == "each":
        return Owner(companies[many.first(holders, claim.at)].id, "joined")
    return Owner(companies[claim.company].id, claim.part)


def _accounted(scene: Scene, place: int, reading: Reading) -> bool:
    """Whether it is the part of the sales that somebody buys: `Acme accounts for 12% of revenue`."""
    accounts = scene.sentence.low(place - 1) == "for" and scene.sentence.low(place - 2).startswith("account")
    return accounts and (reading.metric, reading.how) == ("revenue", "of")


def _rated(holders: Sequence[subjects.Holder], place: int, topic: Topic) -> int | None:
    """Whose share a target is for: `a $95 target on Acme`, else that of the company in question."""
    behind = next((one.company for one in holders if one.named and 0 < one.start - place < _BEHIND), None)
    return topic.main if not any(holder.company >= 0 for holder in holders) else behind


def _heard(scene: Scene, metric: str, topic: Topic, *, targeted: bool) -> list[subjects.Holder]:
    """The holders of a sentence without those who only speak of others, lend to them or fine them."""
    holders = [one for one in scene.holders if one.part != "estimator" or one.company == topic.main]
    if metric in ("funding", "debt"):
        holders = [one for one in holders if not _lends(scene, one.start)]
    if metric == "penalty":
        holders = [one for one in holders if one.part != "land"]
    if metric not in _OF_STATES:
        holders = [one for one in holders if scene.sentence.low(one.start) != "government"]
    if metric in _OF_FIRMS or metric in _SPENT:
        holders = [one for one in holders if one.company != subjects.NOBODY or not goods.named(scene, one)]
    if targeted:
        holders = [one for one in holders if one.part not in _RATING or one.company == topic.main]
    return holders


def _lends(scene: Scene, at: int) -> bool:
    """Whether a word means those who lend; not those who take their money out again."""
    return scene.sentence.low(at) in _LENDERS and scene.sentence.low(at + 1) not in _TAKING_OUT


def _unowned(scene: Scene, place: int, metric: str, claim: subjects.Claim, topic: Topic) -> Owner:
    """The country, or nobody, that a figure falls to which no company has."""
    if claim.part == "land":
        return Owner(written(scene.text, scene.sentence.tokens, *claim.at), "country")
    if claim.company == subjects.NOBODY and scene.sentence.low(claim.at[0]) in YIELDS:
        return Owner(country(scene.text, scene.sentence, place, peoples=False), "market")
    priced = scene.sentence.low(claim.at[0]) == "prices" and topic.main is None
    whose = claim.company == subjects.COUNTRY or metric == "economy" or priced
    return Owner(_land(scene, place, topic) if whose else None, "market")


def _of_institution(
    scene: Scene, place: int, reading: Reading, companies: Sequence[Company], topic: Topic
) -> Owner | None:
    """Whom an authority helps or fines, and the country whose figures it gives; its rates are its own."""
    if reading.metric == "funding":
        return _helped(scene, place, companies)
    if reading.metric == "penalty":
        return _fined(scene, place, companies, topic)
    apart = topic.main is None or companies[topic.main].type == "institution"
    counts = apart and reading.metric in ("price", "volume", "debt")
    if counts or (reading.metric == "economy" and not scene.words & _ITS_RATES):
        land = _land(scene, place, topic)
        return Owner(land, "country") if land else None
    return Owner(None, "market") if reading.metric == "share_price" else None


def _goes_on(scene: Scene, place: int, reading: Reading, companies: Sequence[Company]) -> Owner | None:
    """The owner of the figure before, where this one goes on from it: `$62, rising to $67`."""
    last = scene.before()
    if last is None:
        return None
    behind = next((one for one in scene.holders if one.start == place + 2 and one.named), None)
    to = {"for": _PRICED, "at": _PAID}.get(scene.sentence.low(place + 1))
    if behind and to is not None and reading.metric not in to:
        return Owner(companies[behind.company].id, "for")  # `21% for Acme and 7% for Bolt`
    before = next(reversed(scene.told))
    if last.owner == "country" and not any(before < one.start < place and one.named for one in scene.holders):
        further = _further(scene, place)
        if further is not None:
            return further
    if reading.how not in ("carried", "like") or last.metric != reading.metric:
        return None
    near = range(before, place + _BEHIND)
    others = any(
        one.start in near and (one.start < place or one.company < 0 or one.part == "owner")
        for one in scene.holders
    )
    return None if others else Owner(last.company, "carried")


def _further(scene: Scene, place: int) -> Owner | None:
    """The country told since the figure before: `fell 3% in Peru, and 2% in Chile`."""
    for at in range(place - 1, next(reversed(scene.told)), -1):
        end = land_ends(scene.sentence, at)
        if end and scene.sentence.low(at - 1) in ("in", "the"):
            return Owner(written(scene.text, scene.sentence.tokens, at, end), "country")
    return None


def _land(scene: Scene, place: int, topic: Topic) -> str | None:
    """The country of the sentence, by its name rather than by its people; else that of the article."""
    for holder in reversed(scene.holders):
        if holder.part == "land" and holder.end <= place:
            return written(scene.text, scene.sentence.tokens, holder.start, holder.end)
    told = country(scene.text, scene.sentence, place, regions=True)
    if told is None or (topic.land and told[:4].lower() == topic.land[:4].lower()):
        return topic.land or told
    return told


def _helped(scene: Scene, place: int, companies: Sequence[Company]) -> Owner | None:
    """Who gets the loan or the aid of an institution, where the sentence names it."""
    for holder in scene.holders:
        if holder.company >= 0 and companies[holder.company].type == "company":
            return Owner(companies[holder.company].id, "helped")
    land = country(scene.text, scene.sentence, place, peoples=False) if scene.words & _LENDING else None
    return Owner(land, "helped") if land else None


def _fined(scene: Scene, place: int, companies: Sequence[Company], topic: Topic) -> Owner:
    """Whom an authority fines: the firm nearest to the figure, else the one in question."""
    firms = [
        holder
        for holder in scene.holders
        if holder.company >= 0 and companies[holder.company].type == "company"
    ]
    if firms:
        return Owner(companies[min(firms, key=lambda one: abs(one.start - place)).company].id, "fined")
    here = topic.here if topic.here is not None else topic.main
    whom = None if here is None or companies[here].type == "institution" else companies[here].id
    return Owner(whom, "fined")


def _fallen(scene: Scene, place: int, reading: Reading, companies: Sequence[Company], topic: Topic) -> Owner:
    """Whose a figure is that no company of its sentence claims aloud."""
    last = scene.before()
    if (
        reading.metric == "economy"
        and reading.how != "rate"
        and topic.land
        and not any(holder.company >= 0 for holder in scene.holders)
    ):
        return Owner(_land(scene, place, topic), "country")
    unowned = last is not None and last.owner in _UNOWNED
    if last is not None and (not unowned or reading.how == "none" or last.metric == reading.metric):
        return Owner(last.company, "carried")
    named = [holder for holder in scene.holders if holder.end <= place and holder.named]
    subject = subjects.subject(named)
    if subject is not None:
        return Owner(companies[subject].id, "sentence")
    apart = topic.main is None if topic.here is None else companies[topic.here].type == "institution"
    if apart or reading.metric == "economy":
        land = None if reading.metric in _OF_FIRMS else _land(scene, place, topic)
        if land:
            return Owner(land, "country")
    return Owner(None, "nobody") if topic.here is None else Owner(companies[topic.here].id, "topic")
