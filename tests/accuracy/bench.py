"""How much of an article nutgraf understands: figures, companies, and whose figure is whose.

    python tests/accuracy/bench.py [--errors N] [--only NAME]

Every article of `texts/` is parsed in this process and held against its annotation in `gold/`; what the
columns mean and how the articles were made is in docs/accuracy.md. A figure counts as found where it
covers at least half of the stretch that it and the annotated one take up together; its value where both
ends and the unit agree.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from annotated import KINDS, Case, Firm, Mark, country, fold, load, names

from tui.core.model import passages
from tui.core.pipeline import parse_text

FOUND = (*KINDS, "companies")
ATTRIBUTES = ("qualifier", "company", "metric", "change", "period")
PARTS = (*FOUND, *ATTRIBUTES, "fully")
ATTRIBUTED = ("money", "percent")
"""The kinds whose attribution is measured."""
PERIOD_OPENERS = frozenset(("the", "in", "over", "by", "for", "next", "past", "last", "this"))


@dataclass(slots=True)
class Tally:
    """Counts of right answers and of the questions behind them."""

    right: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    misses: list[tuple[str, str]] = field(default_factory=list)
    """Sort of miss, and the line that shows it."""

    def add(self, other: Tally) -> None:
        """Take another tally's counts in."""
        self.right += other.right
        self.gold += other.gold
        self.said += other.said
        self.misses += other.misses

    def rate(self, part: str) -> float:
        """F1 of a recognised part, else the share of right answers; 0 to 1."""
        both = self.gold[part] + self.said[part] if part in FOUND else 2 * self.gold[part]
        return 2 * self.right[part] / both if both else 0.0


def understood(gold: Case) -> Case:
    """What nutgraf makes of an article's text, in offsets of that text.

    Raises:
        LookupError: A passage of the parse is not in the text.
    """
    article = parse_text(gold.text, gold.name)
    where, cursor = {}, 0
    for passage in passages(article.title, article.sections):
        start = gold.text.find(passage.text, cursor)
        if start < 0:
            raise LookupError(f"{gold.name}: not in the text: {passage.text[:60]!r}")
        where[passage.section, passage.paragraph] = start
        cursor = start + len(passage.text)
    firms = {
        each.id: Firm(each.name, frozenset(map(fold, [each.name, *each.names])), each.type)
        for each in article.companies
    }
    marks = []
    for each in article.figures:
        base = where[each.at.section, each.at.paragraph]
        firm = firms.get(each.company or "")
        mark = Mark(
            kind=each.kind,
            written=each.written,
            start=base + each.at.start,
            end=base + each.at.end,
            low=each.low,
            high=each.high,
            unit=each.unit,
            qualifier=each.qualifier,
            company=firm.name if firm else each.company,
            owner=firm.forms if firm else frozenset({country(each.company or "")} - {""}),
            metric=each.metric,
            change=each.change,
            period=each.period,
        )
        marks.append(mark)
    return Case(gold.name, gold.article, gold.text, tuple(marks), tuple(firms.values()))


def pair(gold: Case, said: Case) -> list[tuple[Mark, Mark | None]]:
    """Each annotated figure with the recognised one of its kind that lies closest over it."""
    free = list(said.marks)
    pairs: list[tuple[Mark, Mark | None]] = []
    for mark in gold.marks:
        best = max((m for m in free if m.kind == mark.kind), key=lambda m: _cover(mark, m), default=None)
        if best is not None and _cover(mark, best) >= 0.5:
            free.remove(best)
            pairs.append((mark, best))
        else:
            pairs.append((mark, None))
    return pairs


def _cover(one: Mark, other: Mark) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))


def same_value(gold: Mark, said: Mark) -> bool:
    """Both ends to a millionth, and the unit: of a count the last word, without plural s."""
    ends = ((gold.low, said.low), (gold.high, said.high))
    near = all(abs(g - s) <= max(Decimal(1), abs(g), abs(s)) / 1_000_000 for g, s in ends)
    units = [fold(mark.unit).rstrip("s").split()[-1:] for mark in (gold, said)]
    return near and units[0] == units[1]


def same_period(gold: str | None, said: str | None) -> bool:
    """Both silent, or one within the other once their opening small words are gone."""
    one, other = (_bare(period) for period in (gold, said))
    return one == other if not (one and other) else one in other or other in one


def _bare(period: str | None) -> str:
    words = fold(period).split()
    while len(words) > 1 and words[0] in PERIOD_OPENERS:
        words = words[1:]
    return " ".join(words)


def answers(gold: Mark, said: Mark) -> dict[str, bool]:
    """Which attributes of a figure are right."""
    right = {key: getattr(gold, key) == getattr(said, key) for key in ("qualifier", "metric", "change")}
    right["company"] = bool(gold.owner & said.owner) or gold.owner == said.owner
    right["period"] = same_period(gold.period, said.period)
    return right


def measure(gold: Case, said: Case) -> Tally:
    """Hold what nutgraf made of an article against its annotation."""
    tally = Tally()
    pairs = pair(gold, said)
    for mark, found in pairs:
        _measure_figure(tally, gold, mark, found)
    tally.said.update(mark.kind for mark in said.marks)
    kept = {id(found) for _, found in pairs}
    for mark in said.marks:
        if id(mark) not in kept:
            tally.misses.append((f"extra {mark.kind}", _around(gold, mark)))
    _measure_firms(tally, gold, said)
    return tally


def _measure_figure(tally: Tally, gold: Case, mark: Mark, found: Mark | None) -> None:
    tally.gold[mark.kind] += 1
    tally.gold["fully"] += mark.kind in ATTRIBUTED
    if found is None:
        tally.misses.append((f"missed {mark.kind}", _around(gold, mark)))
        return
    value = same_value(mark, found)
    tally.right[mark.kind] += value
    if not value:
        got = f"{mark.low} {mark.unit}, got {found.low} to {found.high} {found.unit}"
        tally.misses.append((f"value {mark.kind}", f"{_around(gold, mark)}: {got}"))
    if mark.kind not in ATTRIBUTED:
        return
    right = answers(mark, found)
    tally.right["fully"] += value and right["company"] and right["metric"] and right["change"]
    for key in ATTRIBUTES:
        tally.gold[key] += 1
        tally.right[key] += right[key]
        if not right[key]:
            got = f"{getattr(mark, key)}, got {getattr(found, key)}"
            tally.misses.append((key, f"{_around(gold, mark)}: {got}"))


def _measure_firms(tally: Tally, gold: Case, said: Case) -> None:
    """Companies count; an institution that is called one is neither right nor wrong."""
    true = [firm for firm in gold.firms if firm.type == "company"]
    named = [firm for firm in said.firms if firm.type == "company"]
    tally.gold["companies"] += len(true)
    tally.said["companies"] += len(named)
    for firm in true:
        hit = any(firm.forms & each.forms for each in named)
        tally.right["companies"] += hit
        if not hit:
            tally.misses.append(("missed company", f"{gold.name}: {firm.name}"))
    for each in named:
        if not any(each.forms & firm.forms for firm in true):
            tally.misses.append(("extra company", f"{gold.name}: {each.name}"))


def _around(case: Case, mark: Mark) -> str:
    """The article, and the figure in brackets between the words on both sides."""
    text = case.text
    left, right = text[max(0, mark.start - 45) : mark.start], text[mark.end : mark.end + 25]
    return f"{case.name}: {left}[{text[mark.start : mark.end]}]{right}".replace("\n", " / ")


@dataclass(slots=True)
class Measured:
    """What a run found: a tally for each kind of article, for those read while working, and for the rest."""

    kinds: dict[str, Tally] = field(default_factory=dict)
    read: Tally = field(default_factory=Tally)
    unread: Tally = field(default_factory=Tally)
    articles: Counter[str] = field(default_factory=Counter)
    """How many there are of a kind, `READ` and `UNREAD`."""


READ, UNREAD = "read while working", "never read"


def run(only: str = "") -> Measured:
    """Measure every article whose name contains a word."""
    found = Measured()
    for name in names():
        if only in name:
            gold = load(name)
            tally = measure(gold, understood(gold))
            found.kinds.setdefault(gold.article, Tally()).add(tally)
            (found.read if gold.read else found.unread).add(tally)
            found.articles.update((gold.article, READ if gold.read else UNREAD))
    return found


def table(found: Measured) -> str:
    """The result as a Markdown table, a line a kind of article, then those read and those not."""
    lines = [f"| articles | n | figures | {' | '.join(PARTS)} |", "| --- |" + " --: |" * (len(PARTS) + 2)]
    rows = [*sorted(found.kinds.items()), (READ, found.read), (UNREAD, found.unread)]
    for kind, tally in rows:
        if not found.articles[kind]:
            continue
        cells = [f"{tally.rate(part):.3f}" if tally.gold[part] else "" for part in PARTS]
        figures = sum(tally.gold[each] for each in KINDS)
        name = kind if kind in found.kinds else f"**{kind}**"
        lines.append(f"| {name} | {found.articles[kind]} | {figures} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> int:
    """Print the table, and the misses where they are asked for."""
    form = argparse.RawDescriptionHelpFormatter
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    asked.add_argument(
        "--errors",
        type=int,
        default=0,
        metavar="N",
        help="list N misses of each sort, of the articles that may be read",
    )
    asked.add_argument("--only", default="", metavar="NAME", help="only articles whose name contains this")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["NUTGRAF_HOME"] = home
        found = run(options.only)
    lines = [table(found)]
    if options.errors:
        misses = found.read.misses
        for sort in sorted({sort for sort, _ in misses}):
            shown = [line for each, line in misses if each == sort]
            lines += [f"-- {sort}: {len(shown)}", *(f"   {line}" for line in shown[: options.errors])]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
