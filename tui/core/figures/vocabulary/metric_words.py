"""The vocabulary of metrics: every word and phrase that says what a figure measures, with its strength.

Three strengths: a word that names the metric (`revenue`), one that mostly goes with it (`bookings`), and one
that only hints (`spending`). A phrase beats the words in it. Regular plurals need no line of their own.
The list of metrics is closed; docs and content/knowledge/metrics.yaml restate it. Some entries stand for no
metric of that list: what `worth`, `pay`, `sale` and `operating income` mean, context.py decides.
"""

from __future__ import annotations

from functools import cache

from tui.core.figures.vocabulary import metric_compounds, metric_hints, metric_nouns, metric_verbs
from tui.core.figures.vocabulary.wordset import phrases, word_set

NAMES, GOES_WITH, HINTS = 10.0, 7.5, 4.5
"""The three strengths."""

METRICS = word_set(
    """
    investment revenue profit loss market_value share_price deal_value funding cost penalty debt dividend
    stake
    workforce customers volume price market_share economy time other
    """
)
"""The closed list of metrics."""

VERBS = word_set(
    """
    acquires buys employs holds invests issues needs offers owns raises secures seeks sells spends values
    makes earns loses pays produces serves carries hires fires builds ships trades closes borrows lends
    fetches
    """
)
"""Words of the vocabulary that are verbs where they follow a figure directly."""


@cache
def vocabulary() -> dict[str, tuple[str, float]]:
    """Word or phrase in lower case to its metric (empty: none) and its strength."""
    known: dict[str, tuple[str, float]] = {}
    tables: tuple[tuple[dict[str, str], dict[str, str], float], ...] = (
        (metric_compounds.COMPOUNDS, {}, NAMES),
        (metric_nouns.NAMING, metric_verbs.NAMING, NAMES),
        (metric_hints.GOING_WITH, metric_verbs.GOING_WITH, GOES_WITH),
        (metric_hints.HINTING, {}, HINTS),
    )
    for nouns, verbs, strength in reversed(tables):
        singular = {metric: phrases(listed) for metric, listed in nouns.items()}
        forms = {metric: metric_verbs.inflected(listed) for metric, listed in verbs.items()}
        plural = {metric: _plurals(listed) for metric, listed in singular.items()}
        for words in (forms, plural, singular):
            for metric in reversed(words):
                known.update(dict.fromkeys(words[metric], (metric, strength)))
    known.update((phrase, ("", 0.0)) for phrase in phrases(metric_hints.SILENT))
    return known


def _plurals(singular: list[str]) -> list[str]:
    """The plurals of phrases that are none yet."""
    return [
        phrase[:-1] + "ies" if phrase.endswith(("ty", "cy", "ry", "dy")) else phrase + "s"
        for phrase in singular
        if phrase[-1] != "s"
    ]
