"""A sentence with all that was found in it, and the verdict on one of its figures."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.metrics.cues import cues
from tui.core.figures.periods.times import periods
from tui.core.figures.sentence.steps import FIGURE
from tui.core.figures.subjects import deals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.found import Candidate
    from tui.core.figures.metrics.cues import Cue
    from tui.core.figures.periods.period import Period
    from tui.core.figures.sentence.clauses import Sentence
    from tui.core.figures.subjects.subjects import Holder

NEAR = 80
"""Tokens on either side of a figure that are looked at; so that a long sentence costs no square."""

AROUND = 20
"""Tokens on either side whose words bear on what a metric's word means."""

_start = attrgetter("start")


class Verdict(NamedTuple):
    """What attribution says of one candidate."""

    company: str | None
    """Id of a company, a country as written, or None."""
    metric: str
    change: str
    period: str | None
    owner: str
    """The rule that gave the company."""
    reason: str
    """The rule that gave the metric."""
    score: float
    """How much its words say of its metric; 10 is a plain statement."""
    restates: int | None = None
    """Index in the passage of the figure that it converts."""


class Scene(NamedTuple):
    """A sentence with its figures, companies, times and words for metrics."""

    text: str
    """The passage."""
    sentence: Sentence
    figures: Sequence[Candidate]
    """Those of the whole passage."""
    cues: list[Cue]
    holders: list[Holder]
    times: list[Period]
    words: frozenset[str]
    deals: list[int]
    """The tokens of its words of buying and selling."""
    told: dict[int, Verdict]
    """The verdicts on its figures so far, by token."""

    def figure(self, place: int) -> Candidate:
        """The figure at a token."""
        return self.figures[self.sentence.tokens[place].ref]

    def before(self) -> Verdict | None:
        """The verdict on the figure before in the sentence."""
        return self.told[next(reversed(self.told))] if self.told else None

    def around(self, place: int) -> frozenset[str]:
        """The words near a token."""
        near = self.sentence.tokens[max(0, place - AROUND) : place + AROUND]
        things = (self.figures[token.ref].unit for token in near if token.kind == FIGURE)
        return frozenset(token.low for token in near) | {f"{thing}s" for thing in things}

    def targeted(self, place: int) -> bool:
        """Whether an analyst's target leads to the figure: `cut its target from $9 to $8`."""
        row = self.sentence.tokens[max(0, place - 12) : place + 4]
        return any(
            token.low in ("target", "targets")
            or (token.low == "fair" and row[at + 1 : at + 2] and row[at + 1].low == "value")
            for at, token in enumerate(row)
        )

    def near(self, place: int) -> Scene:
        """The scene as far as it lies around a token."""
        if len(self.sentence.tokens) <= 2 * NEAR:
            return self
        low, high = place - NEAR, place + NEAR
        return self._replace(
            cues=self.cues[
                bisect_left(self.cues, low, key=_start) : bisect_left(self.cues, high, key=_start)
            ],
            holders=self.holders[
                bisect_left(self.holders, low, key=_start) : bisect_left(self.holders, high, key=_start)
            ],
            times=self.times[
                bisect_left(self.times, low, key=_start) : bisect_left(self.times, high, key=_start)
            ],
            deals=self.deals[bisect_left(self.deals, low) : bisect_left(self.deals, high)],
        )


def scene(text: str, sentence: Sentence, figures: Sequence[Candidate], holders: list[Holder]) -> Scene:
    """Find all that matters in a sentence.

    Args:
        text: The passage.
        sentence: The sentence.
        figures: The figures of the passage.
        holders: The companies of the sentence.
    """
    return Scene(
        text,
        sentence,
        figures,
        cues(sentence),
        holders,
        periods(sentence, figures),
        frozenset(token.low for token in sentence.tokens),
        deals.deals(sentence),
        {},
    )
