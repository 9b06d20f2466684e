"""Every rule has a line in tests/fixtures/figures/rules.txt, and the line needs the rule."""

import ast
import re
import sys
from pathlib import Path

import pytest

from tui.core.figures.attribution import reader
from tui.core.figures.attribution.owners import Owner
from tui.core.figures.attribution.scene import Verdict
from tui.core.figures.link import attribute
from tui.core.figures.metrics.cues import Reading
from tui.core.figures.periods import others, times
from tui.core.figures.recognition import count, ranges, recognise, unnamed
from tui.core.figures.sentence.parts import CLAIMS
from tui.core.model import Company, Mention, Paragraph, Section, passages

FIXTURE = Path(__file__).parents[2] / "fixtures" / "figures" / "rules.txt"
FIRMS = ("Arvento", "Belmira", "Corvane", "Dunmore", "Elskar")
BODIES = ("Tarn Authority", "Bank of Tarn", "Tarn Board")
NAMES = re.compile(r"\b(?:" + "|".join((*FIRMS, *BODIES)) + r")\b")
COMPANIES = tuple(
    Company(name.lower(), name, (name,), "company" if name in FIRMS else "institution", None, 1)
    for name in (*FIRMS, *BODIES)
)
CODE = Path(recognise.__file__).parents[1]


def table():
    """Part of the file to its lines: rule, title, text, what is said of the figure in brackets."""
    parts = {}
    for row in FIXTURE.read_text(encoding="utf-8").splitlines():
        if row.startswith("## "):
            rows = parts.setdefault(row[3:].partition(":")[0], [])
        elif row and not row.startswith("#"):
            rule, _, rest = row.partition(": ")
            said, _, expected = rest.rpartition(" => ")
            title, _, text = said.rpartition(" | ")
            rows.append((rule, title or "-", text, expected))
    return parts


TABLE = table()


def cases(part):
    return [pytest.param(*row, id=row[0]) for row in TABLE[part]]


def names(part):
    return {rule for rule, *_ in TABLE[part]}


def figure(title, text):
    """The figure in brackets, None where another one or none is found."""
    before = text.partition("[")[0]
    written = re.search(r"\[(.+?)\]", text).group(1)
    paragraphs = tuple(
        Paragraph(each.removeprefix("* "), "item" if each.startswith("* ") else "text")
        for each in re.sub(r"[\[\]]", "", text).split(" / ")
    )
    parts = passages(title, (Section("s1", None, 0, paragraphs),))
    mentions = tuple(
        Mention(found.group().lower(), part.place(*found.span()), found.group())
        for part in parts
        for found in NAMES.finditer(part.text)
    )
    found = attribute(parts, recognise.recognise_all(parts), COMPANIES, mentions)
    at = (before.count(" / "), len(before.rpartition(" / ")[2].removeprefix("* ")))
    fits = [one for one in found if one.at.section and (one.at.paragraph, one.at.start) == at]
    return fits[0] if fits and fits[0].written == written else None


def value(one):
    if one is None:
        return "-"
    ends = f"{one.low:f}" if one.low == one.high else f"{one.low:f}..{one.high:f}"
    return f"{ends} {one.unit}"


def silenced(read, rule):
    """A recogniser without one of its rules."""

    def quiet(*arguments, **options):
        match = read(*arguments, **options)
        return None if match is not None and match.rule == rule else match

    return quiet


def without(monkeypatch, rule):
    """Recognition without a rule: what it alone reads is left."""
    kind, _, form = rule.partition(".")
    readers = tuple(silenced(read, rule) for read in recognise.RECOGNISERS)
    monkeypatch.setattr(recognise, "RECOGNISERS", readers)
    monkeypatch.setattr(count, "read", silenced(count.read, rule))
    monkeypatch.setattr(unnamed, "_from_sentence", silenced(unnamed._from_sentence, rule))
    if form == "range":
        pair = ranges.pair

        def apart(t, number, own, second):
            return None if second.kind == kind else pair(t, number, own, second)

        monkeypatch.setattr(ranges, "pair", apart)


# Recognition.


def test_every_rule_that_finds_a_figure_has_a_line():
    emitted = {
        name
        for file in (CODE / "recognition").glob("*.py")
        for name in re.findall(r'"((?:money|percent|duration|count)\.[a-z_]+)"', file.read_text("utf-8"))
    }
    assert emitted == set(recognise.RULES) == names("recognition")


@pytest.mark.parametrize(("rule", "title", "text", "expected"), cases("recognition"))
def test_what_a_rule_reads(rule, title, text, expected):
    found = figure(title, text)
    assert value(found) == expected
    assert found.rule.partition("/")[0] == rule


@pytest.mark.parametrize(("rule", "title", "text", "expected"), cases("recognition"))
def test_nothing_else_reads_it(monkeypatch, rule, title, text, expected):
    without(monkeypatch, rule)
    assert value(figure(title, text)) != expected


# Periods.


def test_every_reader_of_times_has_a_line():
    assert names("times") == {*times.TIMES, *times.LENGTHS}
    assert names("times of others") == set(others.REASONS)


@pytest.mark.parametrize(("rule", "title", "text", "expected"), [*cases("times"), *cases("times of others")])
def test_when_a_figure_holds(rule, title, text, expected):
    found = figure(title, text)
    assert (found.period or "-") == expected, rule


@pytest.mark.parametrize(("rule", "title", "text", "expected"), [*cases("times"), *cases("times of others")])
def test_nothing_else_says_when(monkeypatch, rule, title, text, expected):
    for rules in (times.TIMES, times.LENGTHS, others.REASONS):
        if rule in rules:
            monkeypatch.delitem(rules, rule)
    assert (figure(title, text).period or "-") != expected


# Whose a figure is, and what it measures.

NOT_FIRMS = {"land", "seen"}
"""Parts of what no company is; such a figure is of a country or of the market."""
AGREEING = {"nobody", "none", "topic", "estimator", "conversion"}
"""Rules that agree with what is said without them: of last resort, or of the figure before."""


def emitted(kind):
    """The names of rules in the code: of `Owner(..., "name")`, `Reading(..., "name")`, `how="name"`."""
    place, words = {"owners": ("Owner", ("owner",)), "metrics": ("Reading", ("how", "reason"))}[kind]
    found = []
    for file in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else ""
                found += [each.value for each in node.keywords if each.arg in words]
                found += node.args[1:2] if name == place == "Owner" else ()
                found += node.args[2:3] if name == place == "Reading" else ()
            elif isinstance(node, ast.Assign) and "how" in words:
                targets = [each.id for each in ast.walk(node) if isinstance(each, ast.Name)]
                found += [node.value] if "how" in targets else ()
    texts = {each.value for node in found for each in ast.walk(node) if isinstance(each, ast.Constant)}
    return {text for text in texts if isinstance(text, str)}


def test_every_rule_that_attributes_has_a_line():
    assert names("owners") == emitted("owners") | set(CLAIMS) - NOT_FIRMS
    assert names("metrics") == emitted("metrics")


@pytest.mark.parametrize(("rule", "title", "text", "expected"), cases("owners"))
def test_whose_a_rule_says_it_is(rule, title, text, expected):
    found = figure(title, text)
    assert ((found.company or "-").lower(), found.rule.partition("/")[2].partition(".")[0]) == (
        expected,
        rule,
    )


@pytest.mark.parametrize(("rule", "title", "text", "expected"), cases("metrics"))
def test_what_a_rule_says_it_measures(rule, title, text, expected):
    found = figure(title, text)
    assert (found.metric, found.rule.rpartition(".")[2]) == (expected, rule)


def mute(monkeypatch, rule):
    """Attribution without a rule: what it says is unsaid, and the next one speaks."""
    for kind in (Owner, Reading):

        def said(*arguments, kind=kind, **options):
            made = kind(*arguments, **options)
            return None if rule in made[1:3] else made

        for name, module in list(sys.modules.items()):
            if name.startswith("tui.core.figures.") and hasattr(module, kind.__name__):
                monkeypatch.setattr(module, kind.__name__, said)
    for kind in (Reading, Verdict):
        replace, made = kind._replace, kind is Reading

        def replaced(self, replace=replace, made=made, **options):
            if rule not in options.values():
                return replace(self, **options)
            return None if made else self

        monkeypatch.setattr(kind, "_replace", replaced)
    owner = reader.owner

    def else_the_topic(here, place, reading, companies, topic):
        made = owner(here, place, reading, companies, topic)
        main = None if topic.here is None else companies[topic.here].id
        return made or Owner(None if rule == "topic" else main, "topic")

    monkeypatch.setattr(reader, "owner", else_the_topic)


def told(title, text):
    """The company and metric of the figure in brackets; None where nothing is left to say."""
    try:
        found = figure(title, text)
    except (AttributeError, TypeError):
        return None
    return (found.company or "-").lower(), found.metric


@pytest.mark.parametrize(
    ("rule", "title", "text", "expected"), [row for row in cases("owners") if row.values[0] not in AGREEING]
)
def test_nobody_else_has_it(monkeypatch, rule, title, text, expected):
    mute(monkeypatch, rule)
    assert (told(title, text) or ("",))[0] != expected


@pytest.mark.parametrize(
    ("rule", "title", "text", "expected"), [row for row in cases("metrics") if row.values[0] not in AGREEING]
)
def test_nothing_else_measures_it(monkeypatch, rule, title, text, expected):
    mute(monkeypatch, rule)
    assert (told(title, text) or ("", ""))[1] != expected
