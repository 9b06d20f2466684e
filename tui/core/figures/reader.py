"""Reads an article passage by passage and decides, figure by figure, whose it is and what it measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures import changes, deals, metrics, subjects, topics
from tui.core.figures.clauses import Sentence, measured
from tui.core.figures.context import turned
from tui.core.figures.countries import country
from tui.core.figures.pairs import conversion
from tui.core.figures.periods import Period, chosen, periods, reporting
from tui.core.figures.subject_words import INDICES
from tui.core.figures.steps import COMPANY, FIGURE, Span, spans, tokens
from tui.core.text import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.found import Candidate
    from tui.core.model import Company, Mention, Passage


_SAVED = frozenset("savings synergies efficiencies saving layoff layoffs".split())
"""Words of a metric that tell a fall by themselves."""


_PERSONAL = frozenset(("fortune", "billionaire", "billionaires", "net-worth"))
"""Words of a person's own money, which is no company's."""


_REPORTED = frozenset("revenue profit loss volume cost investment customers".split())
"""Metrics of a report on a quarter or a year, which holds for a whole paragraph."""


class Verdict(NamedTuple):
    """What attribution says of one candidate."""

    company: str | None
    metric: str
    change: str
    period: str | None
    rule: str
    confidence: float
    restates: int | None
    """Index in the passage of the figure that it converts."""
    score: float = 0.0
    """How much its words say of its metric; 10 is a plain statement."""


class Scene(NamedTuple):
    """A sentence with all that was found in it."""

    text: str
    sentence: Sentence
    figures: Sequence[Candidate]
    cues: list[metrics.Cue]
    holders: list[subjects.Holder]
    times: list[Period]
    words: frozenset[str]
    deals: list[int]


class Reader:
    """Walks over the passages in reading order and remembers what they are about."""

    def __init__(
        self, passages: Sequence[Passage], companies: Sequence[Company], mentions: Sequence[Mention]
    ) -> None:
        self._companies = companies
        index = {company.id: number for number, company in enumerate(companies)}
        self._named: dict[tuple[str | None, int | None], list[tuple[int, int, int]]] = {}
        for mention in mentions:
            if mention.company in index and mention.written.lower() not in INDICES:
                where = (mention.at.section, mention.at.paragraph)
                self._named.setdefault(where, []).append(
                    (mention.at.start, mention.at.end, index[mention.company])
                )
        self._main = topics.main_company(
            passages,
            companies,
            [self._named.get((passage.section, passage.paragraph), []) for passage in passages],
        )
        self.bought: dict[str, str] = {}
        """Id of a company that is sold, or sells, to the id of its buyer."""
        self._topic: int | None = self._main
        """The company that stand-ins mean."""
        self._here: int | None = self._main
        """The company that a sentence without any is about."""
        title = next((passage.text for passage in passages if passage.kind == "title"), "")
        headline = measured(tokens(title, 0, len(title), ()))
        self._title = frozenset(token.low for token in headline.tokens)
        self._land = country(title, headline, 0)
        self._last: metrics.Reading | None = None
        self._span: str | None = None

    def read(self, passage: Passage, figures: Sequence[Candidate]) -> list[Verdict]:
        """The verdict on each figure of a passage, in order."""
        named = self._named.get((passage.section, passage.paragraph), [])
        if passage.kind in ("title", "heading"):
            self._topic = self._main
        if passage.kind != "item":
            self._here = self._main
        self._last = None
        self._span = None
        if not named and not figures:
            return []
        marks = spans(((figure.start, figure.end) for figure in figures), named)
        verdicts: list[Verdict] = []
        at = 0
        for start, end in _stretches(passage.text, figures):
            inside = []
            while at < len(marks) and marks[at].start < end:
                inside.append(marks[at])
                at += 1
            if inside:
                verdicts += self._sentence(passage.text, start, end, inside, figures)
        return verdicts

    def _sentence(
        self, text: str, start: int, end: int, inside: list[Span], figures: Sequence[Candidate]
    ) -> list[Verdict]:
        row = tokens(text, start, end, inside)
        sentence = measured(row)
        holders = subjects.holders(sentence, self._topic)
        sales = deals.deals(sentence)
        if sales and len(holders) > 1:
            told_of = deals.parties(sentence, holders, sales)
            if told_of and told_of.other is not None and told_of.other != told_of.buyer:
                self.bought.setdefault(self._companies[told_of.other].id, self._companies[told_of.buyer].id)
        verdicts: list[Verdict] = []
        if any(span.kind == FIGURE for span in inside):
            scene = Scene(
                text,
                sentence,
                figures,
                metrics.cues(sentence),
                holders,
                periods(sentence, figures),
                frozenset(t.low for t in row),
                sales,
            )
            told: dict[int, Verdict] = {}
            for place, token in enumerate(row):
                if token.kind == FIGURE:
                    verdict = self._figure(scene, place, told)
                    told[place] = verdict
                    verdicts.append(verdict)
        about = subjects.subject([holder for holder in holders if holder.named])
        if about is None and any(not holder.named and holder.company == self._topic for holder in holders):
            about = self._topic
        if about is not None and self._companies[about].type == "company":
            self._topic = self._here = about
        elif about is None and holders and holders[0].company == subjects.NOBODY:
            self._here = None
        return verdicts

    def _figure(self, scene: Scene, place: int, told: dict[int, Verdict]) -> Verdict:
        figure = scene.figures[scene.sentence.tokens[place].ref]
        twin = conversion(scene.sentence, place, scene.figures)
        if twin is not None and twin in told:
            first = told[twin]
            same = scene.figures[scene.sentence.tokens[twin].ref].kind == figure.kind
            return first._replace(
                rule="conversion", restates=scene.sentence.tokens[twin].ref if same else None
            )
        reading = self._what(scene, place, figure, told)
        company, claim_rule, claim_trust = self._whose(scene, place, reading.metric, told)
        change = self._way(scene, place, figure, reading, told)
        if figure.kind in ("money", "percent") and reading.metric != "other":
            self._last = reading
        period = self._when(scene, place, reading.metric, told)
        return Verdict(
            company, reading.metric, change, period, f"{claim_rule}.{reading.how}", claim_trust, None
        )

    def _way(
        self, scene: Scene, place: int, figure: Candidate, reading: metrics.Reading, told: dict[int, Verdict]
    ) -> str:
        change = changes.change(scene.sentence, place, figure)
        if change is None and reading.word in _SAVED:
            return changes.DOWN
        if change is None and told and scene.sentence.low(place - 1) == "and" and place - 2 in told:
            return told[place - 2].change
        return change or changes.LEVEL

    def _when(self, scene: Scene, place: int, metric: str, told: dict[int, Verdict]) -> str | None:
        time = chosen(scene.sentence, scene.times, place, metric)
        if time is not None:
            row = scene.sentence.tokens
            words = scene.text[row[time.start].start : row[time.end - 1].end]
            if time.sort == "span" and reporting(words):
                self._span = words
            return words
        if told and told[max(told)].metric == metric and told[max(told)].period:
            return told[max(told)].period
        return self._span if metric in _REPORTED else None

    def _whose(
        self, scene: Scene, place: int, metric: str, told: dict[int, Verdict]
    ) -> tuple[str | None, str, float]:
        sentence, holders = scene.sentence, scene.holders
        if metric == "stake":
            owned = deals.owned_by_others(sentence, holders, place)
            if owned is not None:
                return self._companies[owned].id, "owned", 0.8
        if metric in ("deal_value", "stake"):
            told = deals.parties(sentence, holders, deals.nearest(scene.deals, place))
            if told is not None:
                return self._companies[told.buyer].id, "buyer", 0.9
        if metric == "other" and scene.words & _PERSONAL:
            return None, "person", 0.7
        claim = subjects.claim(sentence, holders, place, metric)
        if claim and (claim.score > 3.0 or self._here is None):
            if claim.company < 0 or (
                metric == "share_price" and self._companies[claim.company].type == "institution"
            ):
                whose = claim.company == subjects.COUNTRY
                return (country(scene.text, sentence, place) or self._land) if whose else None, "market", 0.7
            return self._companies[claim.company].id, claim.part, 0.9
        return self._fallen(scene, place, told)

    def _fallen(self, scene: Scene, place: int, told: dict[int, Verdict]) -> tuple[str | None, str, float]:
        """Whose a figure is that no company of its sentence claims aloud."""
        before = subjects.subject(
            [holder for holder in scene.holders if holder.end <= place and holder.named]
        )
        if told:
            last = told[max(told)]
            return last.company, "carried", 0.7
        if before is not None:
            return self._companies[before].id, "sentence", 0.7
        if self._main is None or self._companies[self._main].type == "institution":
            land = country(scene.text, scene.sentence, place) or self._land
            if land:
                return land, "country", 0.5
        if self._here is not None:
            return self._companies[self._here].id, "topic", 0.6
        return None, "nobody", 0.5

    def _what(self, scene: Scene, place: int, figure: Candidate, told: dict[int, Verdict]) -> metrics.Reading:
        reading = metrics.best(scene.sentence, scene.cues, place, figure)
        reading = self._carried(scene, place, figure, told, reading)
        if (
            reading
            and reading.how == "per"
            and self._last
            and self._last.metric in ("profit", "dividend", "deal_value")
        ):
            return self._last._replace(how="carried")
        if reading and reading.score > 0:
            return reading._replace(metric=turned(reading.metric, scene.words, self._title, figure))
        if self._last and metrics.allowed(self._last.metric, figure):
            return self._last._replace(how="carried")
        return metrics.Reading("other", 0.0, "none")

    def _carried(
        self,
        scene: Scene,
        place: int,
        figure: Candidate,
        told: dict[int, Verdict],
        reading: metrics.Reading | None,
    ) -> metrics.Reading | None:
        """The metric of the figure before in the sentence, where that says more than the words around."""
        if not told:
            return reading
        last = max(told)
        metric = told[last].metric
        if metric == "time" or not metrics.allowed(metric, figure):
            return reading
        score = 7.0 - 0.5 * scene.sentence.back(place, last)
        return (
            metrics.Reading(metric, score, "carried") if reading is None or score > reading.score else reading
        )


def _stretches(text: str, figures: Sequence[Candidate]) -> list[tuple[int, int]]:
    """The sentences of a passage, joined where a figure runs over the end of one."""
    found: list[tuple[int, int]] = []
    pending = list(figures)
    at = 0
    for start, end in sentences(text):
        while at < len(pending) and pending[at].end <= start:
            at += 1
        if found and at < len(pending) and pending[at].start < found[-1][1] < pending[at].end:
            found[-1] = (found[-1][0], end)
            continue
        found.append((start, end))
    return found
