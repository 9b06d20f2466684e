"""Which of several things of one metric a figure is of: net or operating profit, exports or retail sales."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui.core.model import Figure

_MEASURE = re.compile(
    r"\b(net|operating|pre-?tax|gross|adjusted|underlying|core|ebitda|ebit|organic|comparable"
    r"|like-for-like|domestic|overseas|online|recurring|statutory)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{4,30}")
_END = re.compile(r"[.;!?]\s")
_NEAR, _BEFORE, _AFTER = 40, 80, 60
"""Characters that are looked at: for a measure, and for words before and after a figure."""

_COMMON = frozenset(
    """
    about above after again against also although among around because been before being below
    between billion both came come compared could date down during earlier each even ever expected
    fell first from gain gained gaining grew grow growth have having into just last late later less
    level like made many million more most much nearly next only other over percent point points
    quarter rate reached rise risen rising rose said same says should since slipped some still such
    than that their them then there these they this those though thousand three through time told
    total trillion under until were what when where which while will with within would year years
    month months week according increased increase decreased decline declined dropped jumped climbed
    data figures showed
    """.split()  # noqa: SIM905 (a list of words reads best as words)
)
"""Words that tell no topic."""


class Topic(NamedTuple):
    """What the words around a figure say that it is of."""

    measure: str
    """`net`, `operating`, `adjusted`, ...; empty where nothing says so."""
    words: frozenset[str]
    """Other words that tell it from figures of the same metric, in lower case."""


NOWHERE = Topic("", frozenset())


def topic(text: str, figure: Figure, names: frozenset[str]) -> Topic:
    """The topic of a figure.

    Args:
        text: Of its paragraph.
        figure: Where it stands.
        names: Words of its company's names, in lower case; they tell nothing.
    """
    start, end = figure.at.start, figure.at.end
    before = _END.split(text[max(0, start - _BEFORE) : start])[-1]
    after = _END.split(text[end : end + _AFTER])[0]
    said = _MEASURE.findall(before[-_NEAR:])[-1:] or _MEASURE.findall(after[:_NEAR])[:1]
    words = frozenset(word.casefold() for word in _WORD.findall(f"{before} {after}"))
    return Topic(said[0].casefold().replace("-", "") if said else "", words - _COMMON - names)


def one_topic(first: Topic, second: Topic, *, loose: bool) -> bool:
    """Whether two figures can be of one thing.

    Args:
        first: Of one figure.
        second: Of the other.
        loose: A company has many things under their metric: most words around them must be the same.
    """
    if first.measure and second.measure and first.measure != second.measure:
        return False
    shared = len(first.words & second.words)
    return not loose or 2 * shared > min(len(first.words), len(second.words))
