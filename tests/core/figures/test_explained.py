"""Every rule of attribution can be told to a reader."""

from pathlib import Path

import pytest

from tui.core.figures.attribution import explained, trust

RULES = Path(__file__).parents[2] / "fixtures" / "figures" / "rules.txt"


def rules(part):
    """The rules of a part of the table of rules."""
    parts = RULES.read_text(encoding="utf-8").split("\n## ")
    (rows,) = (one.splitlines()[1:] for one in parts if one.startswith(f"{part}:"))
    return {row.partition(": ")[0] for row in rows if row and not row.startswith("#")}


@pytest.mark.parametrize(("words", "part"), [(explained.OWNERS, "owners"), (explained.REASONS, "metrics")])
def test_every_rule_has_words(words, part):
    assert rules(part)
    assert rules(part) - words.keys() == set()


def test_every_rule_that_is_trusted_has_words():
    assert trust.OWNERS.keys() - explained.OWNERS.keys() == set()
    assert trust.REASONS.keys() - explained.REASONS.keys() == set()


CASES = [
    # rule, why the company, why the metric
    ("money.amount/subject.before", "it is the subject", "a word before it"),
    ("money.amount/reader", "you", "you"),
    ("money.amount/new_rule.of", "new_rule", "what it is an amount of"),
]


@pytest.mark.parametrize(("rule", "whose", "what"), CASES)
def test_a_rule_in_words(rule, whose, what):
    assert explained.rule_words(rule) == (whose, what)


@pytest.mark.parametrize(
    ("confidence", "words"), [(1.0, "sure, 100%"), (0.7, "likely, 70%"), (0.31, "unsure, 31%")]
)
def test_a_confidence_in_words(confidence, words):
    assert explained.confidence_words(confidence) == words
