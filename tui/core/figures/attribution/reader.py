"""Reads an article passage by passage and decides, figure by figure, whose it is and what it measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.attribution import topics
from tui.core.figures.attribution.measures import Measures
from tui.core.figures.attribution.owners import owner
from tui.core.figures.attribution.scene import Scene, Verdict, scene
from tui.core.figures.attribution.ways import CUTTING, way
from tui.core.figures.metrics import forms
from tui.core.figures.metrics.changes import DOWN, LEVEL
from tui.core.figures.periods import choice, times
from tui.core.figures.sentence.clauses import Sentence, measured
from tui.core.figures.sentence.pairs import conversion
from tui.core.figures.sentence.steps import COMPANY, FIGURE, LONGEST, Span, spans, tokens
from tui.core.figures.subjects import deals, subjects
from tui.core.figures.subjects.countries import LANDS, country
from tui.core.figures.vocabulary.subject_words import INDICES
from tui.core.figures.vocabulary.wordset import word_set
from tui.core.text import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.core.figures.found import Candidate
    from tui.core.model import Company, Mention, Passage

_LEAD = 3
"""Paragraphs in which a country is looked for."""

_RATING = word_set("target rating upgraded downgraded outperform overweight underweight")
"""Words of a sentence whose subject only rates the company in question."""

_BESIDE = _RATING | word_set("backers round rounds investors invested")
"""Words of a sentence whose subject has to do with the company in question, which stays it."""

_REPORTED = word_set("revenue profit loss volume cost investment customers")
"""Metrics of a report on a quarter or a year, which holds for a whole paragraph."""


class Reader:
    """Walks over the passages in reading order and remembers what they are about."""

    def __init__(
        self,
        passages: Sequence[Passage],
        companies: Sequence[Company],
        mentions: Sequence[Mention],
        home: Callable[[int], str | None] | None = None,
    ) -> None:
        self._companies = companies
        self._named = by_passage(companies, mentions)
        named = [self._named.get((passage.section, passage.paragraph), []) for passage in passages]
        title = next((passage.text for passage in passages if passage.kind == "title"), "")
        headline = measured(tokens(title, 0, len(title), ()))
        self._land = _home(passages)
        self._main = topics.main_company(passages, companies, named)
        self._bank = topics.central_bank(companies)
        self._weight = topics.Weight(self._main, named)
        firms = {company.id for company in companies if company.type == "company"}
        self._measures = Measures(
            frozenset(token.low for token in headline.tokens),
            companies,
            firms=any(mention.company in firms for mention in mentions if mention.at.section is None),
        )
        self._home = home
        """The code of the country that a company comes from, where something is known."""
        self._recent: dict[int, None] = {}
        """The companies in the order in which they were named last."""
        self._bodies = frozenset(at for at, firm in enumerate(companies) if firm.type == "institution")
        self._meant = self._main
        """The company that stand-ins mean."""
        self._here = self._main
        """The company that a sentence without any is about."""
        self._before: tuple[str, Sentence] | None = None
        """The passage and the sentence read before in it."""
        self._item = False
        """The passage is an item of a list, and the next one is no less about the same company."""
        self._span: str | None = None
        """The quarter or year that the passage reports on."""
        self._intro: str | None = None
        """The same of a passage that leads in a list."""
        self.bought: dict[str, str] = {}
        """Id of a company that is sold, or sells, to the id of its buyer."""

    def read(self, passage: Passage, figures: Sequence[Candidate]) -> list[Verdict]:
        """The verdict on each figure of a passage, in order."""
        named = self._named.get((passage.section, passage.paragraph), [])
        if passage.kind in ("title", "heading") or self._main is not None:
            self._meant = self._main
        if passage.kind != "item":
            self._here = self._main
        self._before = None
        self._span = self._intro if passage.kind == "item" else None
        if passage.kind != "item":
            self._intro = times.leading(passage.text) if passage.text.endswith(":") else None
        self._item = passage.kind == "item"
        self._measures.open(passage)
        if not named and not figures:
            return []
        marks = spans(((figure.start, figure.end) for figure in figures), named)
        verdicts: list[Verdict] = []
        at = 0
        for start, end in stretches(passage.text, figures):
            first = at
            while at < len(marks) and marks[at].start < end:
                at += 1
            if at > first:
                verdicts += self._sentence(passage.text, start, end, marks[first:at], figures)
            if at < len(marks) and all(mark.kind != FIGURE for mark in marks[first:at]):
                self._span = times.leading(passage.text[start:end]) or self._span
        return verdicts

    def _sentence(
        self, text: str, start: int, end: int, marks: list[Span], figures: Sequence[Candidate]
    ) -> list[Verdict]:
        sentence = measured(tokens(text, start, end, marks), figures)
        for token in sentence.tokens:
            if token.kind == COMPANY:
                self._recent.pop(token.ref, None)
                self._recent[token.ref] = None
        holders = subjects.holders(sentence, self._meant, self._bodies, self._kin)
        self._note_deal(sentence, holders)
        verdicts: list[Verdict] = []
        if any(mark.kind == FIGURE for mark in marks):
            here = scene(text, sentence, figures, holders)
            for place, token in enumerate(sentence.tokens):
                if token.kind == FIGURE:
                    here.told[place] = self._verdict(here.near(place), place)
            verdicts = list(here.told.values())
        self._note_topic(holders, frozenset(token.low for token in sentence.tokens))
        self._before = (text, sentence)
        return verdicts

    def _near_land(self) -> str | None:
        """The country of the sentence before, else of the title."""
        if self._before is None:
            return self._land
        return country(*self._before, 0) or self._land

    def _kin(self, land: str) -> int | None:
        """The company from a country: what the article is about, else the one named last."""
        known = self._home
        if known is None:
            return None
        order = ([] if self._main is None else [self._main]) + list(reversed(self._recent))
        return next((company for company in order if LANDS.get(known(company) or "") == land), None)

    def _note_deal(self, sentence: Sentence, holders: list[subjects.Holder]) -> None:
        if len(holders) < 2 or not (places := deals.deals(sentence)):
            return
        deal = deals.parties(sentence, holders, places)
        if deal and deal.other is not None and deal.other != deal.buyer:
            self.bought.setdefault(self._companies[deal.other].id, self._companies[deal.buyer].id)

    def _note_topic(self, holders: list[subjects.Holder], words: frozenset[str]) -> None:
        if self._main is not None and words & _BESIDE:
            return
        about = subjects.subject([holder for holder in holders if holder.named])
        if about is None and any(not holder.named and holder.company == self._meant for holder in holders):
            about = self._meant
        if about is not None and self._companies[about].type == "company":
            if about == self._main or self._weight.carries(about, opens=self._before is None):
                self._meant = self._here = about
        elif about is None and holders and holders[0].company == subjects.NOBODY and not self._item:
            self._here = None
        named = any(holder.company >= 0 for holder in holders)
        if self._main is None and self._before is None and not named:
            self._meant = None  # a paragraph that opens with something else leaves the firm before behind

    def _verdict(self, here: Scene, place: int) -> Verdict:
        figure = here.figure(place)
        twin = conversion(here.sentence.tokens, place, here.figures)
        if twin is not None and twin in here.told:
            restates = here.sentence.tokens[twin].ref if here.figure(twin).kind == figure.kind else None
            told = here.told[twin]
            share = forms.percent_of(here.sentence, place) if figure.kind == "percent" else None
            if share is not None and told.metric == "customers":
                told = told._replace(metric=share.metric)
            gone = told.metric == "workforce" and told.change == LEVEL and here.words & CUTTING
            change = DOWN if gone else told.change
            return told._replace(owner="conversion", restates=restates, change=change)
        reading = self._measures.of(here, place, figure)
        whose = owner(
            here,
            place,
            reading,
            self._companies,
            topics.Topic(self._main, self._here, self._near_land(), self._bank),
        )
        return Verdict(
            whose.company,
            reading.metric,
            way(here, place, figure, reading),
            self._period(here, place, reading.metric),
            whose.rule,
            reading.how,
            reading.score,
        )

    def _period(self, here: Scene, place: int, metric: str) -> str | None:
        time = choice.chosen(here.sentence, here.times, place, metric)
        if time is not None:
            row = here.sentence.tokens
            words = here.text[row[time.start].start : row[time.end - 1].end]
            first = self._span is None or not here.told
            if time.sort in ("span", "mark") and first and times.reporting(words):
                self._span = words
            return words
        if choice.compared(here.sentence, place):
            return None
        last = here.before()
        if last is not None and last.metric == metric and last.period and not choice.rated(last.period):
            return last.period
        return self._span if metric in _REPORTED else None


def _home(passages: Sequence[Passage]) -> str | None:
    """The country, or else the people, that the title names; else those of the first paragraphs."""
    texts = [passage.text for passage in passages if passage.kind == "title"]
    texts += [passage.text for passage in passages if passage.kind == "text"][:_LEAD]
    read = [(text[:LONGEST], measured(tokens(text[:LONGEST], 0, len(text[:LONGEST]), ()))) for text in texts]
    ways = [(read[:1], False), (read[:1], True), (read[1:], False), (read[1:], True)]
    for rows, peoples in ways:
        for text, sentence in rows:
            land = country(text, sentence, 0, peoples=peoples)
            if land:
                return land
    return None


def by_passage(
    companies: Sequence[Company], mentions: Sequence[Mention]
) -> dict[tuple[str | None, int | None], list[tuple[int, int, int]]]:
    """For each passage, start, end and company index of its names; names of indices are left out."""
    index = {company.id: number for number, company in enumerate(companies)}
    named: dict[tuple[str | None, int | None], list[tuple[int, int, int]]] = {}
    for mention in mentions:
        if mention.company in index and mention.written.lower() not in INDICES:
            where = (mention.at.section, mention.at.paragraph)
            named.setdefault(where, []).append((mention.at.start, mention.at.end, index[mention.company]))
    return named


def stretches(text: str, figures: Sequence[Candidate]) -> list[tuple[int, int]]:
    """The sentences of a passage, joined where a figure runs over the end of one."""
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in sentences(text):
        while at < len(figures) and figures[at].end <= start:
            at += 1
        if found and at < len(figures) and figures[at].start < found[-1][1] < figures[at].end:
            found[-1] = (found[-1][0], end)
            continue
        found.append((start, end))
    return found
