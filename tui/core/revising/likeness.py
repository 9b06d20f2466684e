"""How alike two texts are, in linear time and without a library: what re-parsing and corrections go by."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.core.model import Article

_WORD = re.compile(r"\w+")
_DRESS = re.compile(r"[\s\"'*_•]+")
_PLAIN = str.maketrans("“”„«»‘’‚‐‑‒–—−", '"""""\'\'\'------')

_MOST_WORDS = 20_000
"""Words of an article that are looked at for whether it is another state of one that is known."""

_RUN = 3
"""Words in a row that count as one; single words are shared by all articles of a language."""

SAME_ARTICLE = 0.2
"""Share of runs of words from which two texts are states of one article; unrelated ones share a hundredth."""


def folded(text: str) -> str:
    """The text without differences of case, of quotation marks, of dashes and of white space."""
    return " ".join(text.translate(_PLAIN).casefold().split())


def words(text: str) -> Counter[str]:
    """The words of a text and how often each stands there."""
    return Counter(_WORD.findall(text.casefold()))


def shared(one: Counter[str], other: Counter[str]) -> float:
    """The words that two texts share, 0 to 1 (the coefficient of Dice)."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


def surroundings(prefix: str, suffix: str, before: str, after: str) -> float:
    """How much of what stood around some words stands there now, 0 to 1, counted from the words outwards.

    Args:
        prefix: What stood before them.
        suffix: What stood after them.
        before: All that stands before them now.
        after: All that stands after them now.
    """
    stood = len(prefix) + len(suffix)
    return (_begun(prefix[::-1], before[::-1]) + _begun(suffix, after)) / stood if stood else 1.0


def _begun(one: str, other: str) -> int:
    """With how many characters of a text another one begins."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))


def fingerprint(article: Article) -> str:
    """A hash of the whole text of an article, title included: the same text has the same one.

    Where the text is divided, and how it is set (spaces, quotation marks, stars, bullets, dashes, case),
    make no difference; every other sign does, as `3.2` is not `32`.
    """
    parts = [article.title]
    for section in article.sections:
        parts.append(section.heading or "")
        parts += [paragraph.text for paragraph in section.paragraphs]
    digest = hashlib.sha256()
    for part in parts:
        digest.update(_DRESS.sub("", part.translate(_PLAIN).casefold()).encode("utf-8", "replace"))
    return digest.hexdigest()


def same_article(one: Article, other: Article) -> bool:
    """Whether two texts are states of one article, not two articles that took turns at one place."""
    if folded(one.title) == folded(other.title):
        return True
    first, second = _runs(one), _runs(other)
    fewer = min(len(first), len(second))
    return len(first & second) >= SAME_ARTICLE * fewer if fewer else first == second


def _runs(article: Article) -> set[tuple[str, ...]]:
    """Every run of words in the body, up to a limit."""
    found: list[str] = []
    for text in _body(article):
        found += _WORD.findall(text.casefold())
        if len(found) > _MOST_WORDS:
            break
    del found[_MOST_WORDS:]
    return set(zip(*(found[start:] for start in range(_RUN)), strict=False))


def _body(article: Article) -> Iterable[str]:
    for section in article.sections:
        for paragraph in section.paragraphs:
            yield paragraph.text
