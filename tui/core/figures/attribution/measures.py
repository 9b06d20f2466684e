"""What the figures of an article measure: words of the sentence, then what was told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.attribution import lead
from tui.core.figures.attribution.carried import apart, carried
from tui.core.figures.attribution.context import turned
from tui.core.figures.metrics import metric
from tui.core.figures.metrics.cues import Reading
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.attribution.scene import Scene
    from tui.core.figures.found import Candidate
    from tui.core.figures.metrics.cues import Cue
    from tui.core.model import Company, Passage

_EXPECTING = word_set(
    """
    expected forecast forecasts estimate estimates estimated consensus predicted polled pencilled penciled
    analysts looked looking anticipated expectations hoped projected compared versus against
    """
)
"""Words of a sentence that holds a figure against what was expected."""

_GROWING = word_set("grow grows grew grown growing growth")
_GROWN = 3.0
_NO_POINTS = ("other", "cost", "share_price", "workforce", "penalty", "funding")
_RATES = word_set("rate rates fed benchmark yield yields treasury treasuries")
"""Words beside which basis points are those of an interest rate."""

_CLOSING = (",", ".", ";", "", "and", ")")
_HOLDING = ("with", "has", "have", "had", "holds")

_REMEMBERED = 8

_ALIKE = 1.0
"""How far apart, in powers of e, two amounts of one thing may be."""

_PUBLIC = word_set("revenue cost investment funding profit volume workforce")
"""Metrics of a company that a state has as well."""

_PAID = word_set("minimum wage wages hourly living pay salary salaries")
"""Words of what people earn, which no state does."""

_STRIKES = word_set("strike strikes walkout union unions wage wages pay")
"""Words of the title of an article on a dispute over pay."""
_DEMANDS = word_set(
    "want wants wanted demand demands demanded offer offers offered asked ask reject rejected"
)

_PACKAGES = word_set("package packages spending infrastructure relief tax incentives stimulus grant")
"""Words of funding that a state gives to everybody."""

_STATE = word_set(
    "government governments exchequer treasury minister ministry parliament chancellor taxpayers lawmakers"
)

_MACRO = word_set(
    """
    budget economy inflation gdp unemployment exports deficit recession treasury government tariffs jobless
    rates
    """
)
"""Words of the title of an article on an economy."""


class Measures:
    """Says what each figure measures, and remembers what the figures before it did."""

    def __init__(self, title: frozenset[str], companies: Sequence[Company], *, firms: bool) -> None:
        """Begin an article.

        Args:
            title: The words of its title.
            companies: Its companies.
            firms: The title names a company.
        """
        self._title = title
        self._companies = companies
        self._macro = bool(title & _MACRO) and not firms
        self._told: list[tuple[Candidate, Reading]] = []
        """The last figures of the passage with their metrics."""
        self._last: Reading | None = None
        """The last metric told in the passage."""
        self._headed: Reading | None = None
        """The metric that the heading or the line above the passage names."""

    def open(self, passage: Passage) -> None:
        """Begin a passage."""
        self._last = None
        self._told = []
        if lead.opens(passage):
            self._headed = lead.said(passage)
        elif passage.kind not in ("item", "row"):
            self._headed = None

    def of(self, here: Scene, place: int, figure: Candidate) -> Reading:
        """What a figure measures.

        Args:
            here: Its sentence.
            place: Its token.
            figure: The figure.
        """
        reading = self._said(here, place, figure)
        if self._public(here, place, reading):
            reading = reading._replace(metric="economy", how="public")
        if figure.kind in ("money", "percent") and reading.metric != "other":
            self._last = reading
            self._told = [*self._told[-_REMEMBERED:], (figure, reading)]
        return reading

    def _said(self, here: Scene, place: int, figure: Candidate) -> Reading:
        found = here.cues
        if figure.kind == "percent":
            found = [cue for cue in found if cue.start > place or not base(here, cue)]
        reading = metric.best(here.sentence, found, place, figure)
        reading = carried(here, place, figure, reading)
        last = self._last
        if reading.how == "per" and last and last.metric in ("profit", "dividend", "deal_value"):
            return last._replace(how="carried")
        if (reading.score < metric.EXPECTED or reading.how == "carried") and here.words & _EXPECTING:
            like = self._like(figure)
            if like is not None:
                return like
        if reading.score > 0:
            return self._meant(here, place, figure, reading)
        return self._unsaid(here, place, figure)

    def _meant(self, here: Scene, place: int, figure: Candidate, reading: Reading) -> Reading:
        """A reading with the metric that its word means here."""
        if reading.metric == "profit" and figure.kind == "money" and _negative(here, place):
            return reading._replace(metric="loss")
        if figure.unit == "bp" and reading.metric in _NO_POINTS and here.words & _RATES:
            return reading._replace(metric="economy")
        if reading.how == "carried":
            return reading
        words = here.around(place) | {f"after-{self._last.metric}"} if self._last else here.around(place)
        return reading._replace(metric=turned(reading.metric, reading.word, words, self._title, figure))

    def _unsaid(self, here: Scene, place: int, figure: Candidate) -> Reading:
        """What a figure measures of which its sentence says nothing."""
        for above in (self._last, self._headed):
            if above and metric.allowed(above.metric, figure):
                return above._replace(how="carried" if above is self._last else above.how)
        if figure.kind == "percent" and self._title & _STRIKES and here.words & _DEMANDS:
            return Reading("cost", _GROWN, "grown")
        if figure.kind == "percent" and _grown(here, place):
            return Reading("revenue", _GROWN, "grown")
        if figure.kind == "percent" and _held(here, place):
            return Reading("stake", _GROWN, "held")
        return Reading("other", 0.0, "none")

    def _public(self, here: Scene, place: int, reading: Reading) -> bool:
        """Whether it is a state that takes in or spends the money, and no company."""
        last = here.before()
        goes_on = reading.how == "carried" and last is not None and last.metric == reading.metric
        if reading.metric not in _PUBLIC or reading.word in _PAID or goes_on:
            return False
        if any(
            holder.company >= 0 and self._companies[holder.company].type == "company"
            for holder in here.holders
        ):
            return False
        if reading.metric == "funding":
            return self._macro and bool(here.words & _PACKAGES)
        if reading.metric == "revenue" and here.figure(place).kind == "percent":
            return False
        return self._macro or (
            reading.metric not in ("volume", "workforce") and bool(here.around(place) & _STATE)
        )

    def _like(self, figure: Candidate) -> Reading | None:
        """The metric of the figure before in the passage that comes nearest to one that was expected."""
        same = [
            (one, reading)
            for one, reading in self._told
            if (one.kind, one.unit) == (figure.kind, figure.unit)
        ]
        if figure.kind == "percent" or not same or not figure.low:
            return None
        one, reading = min(same, key=lambda told: apart(told[0], figure))
        return reading._replace(how="like") if apart(one, figure) < _ALIKE else None


def _grown(here: Scene, place: int) -> bool:
    """Whether something that is not named grew by so much, which is told of sales."""
    return any(here.sentence.low(at) in _GROWING for at in range(max(0, place - 5), place))


def _held(here: Scene, place: int) -> bool:
    """Whether somebody has so much of something that is not named: `the largest owner, with 14%, agreed`."""
    return here.sentence.low(place - 1) in _HOLDING and here.sentence.low(place + 1) in _CLOSING


def _negative(here: Scene, place: int) -> bool:
    """Whether a sign or a word before an amount makes a loss of a profit."""
    return here.sentence.low(place - 1) in ("negative", "minus", "-", "−")


def base(here: Scene, cue: Cue) -> bool:
    """Whether a word only names what an earlier percentage is a part of: `5% of output`."""
    for at in range(cue.start - 1, max(-1, cue.start - 4), -1):
        told = here.told.get(at - 1)
        if told is not None and here.sentence.low(at) == "of":
            return here.figure(at - 1).kind == "percent" and told.metric != cue.metric
    return False
