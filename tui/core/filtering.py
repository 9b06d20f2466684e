"""The language in which a reader says which figures to show: `kind:money c:acme >1bn -metric:cost`.

Words stand beside one another and must all hold. A word is plain (it stands in the figure, its company,
metric or period), a field with a value (`company:acme`), an amount with a sign (`>1bn`, `<=5%`, `1bn..5bn`);
`-` before it turns it round, `,` between values means either, quotes keep blanks together. Nothing raises:
what cannot be understood is told in one line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core import quantities
from tui.core.amounts import UNSURE, signed
from tui.core.model import EDITED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from tui.core.model import Article, Figure
    from tui.core.quantities import Bounds

FIELDS = ("kind", "company", "metric", "period", "unit", "change", "is", "rule")
"""What can stand before the colon."""

SHORT = {"k": "kind", "c": "company", "m": "metric", "p": "period", "u": "unit"}
"""The fields that have a short name."""

KINDS = ("money", "percent", "count", "duration")
CHANGES = ("up", "down", "level")
STATES = ("edited", "unsure", "range", "restated")
"""What can stand after `is:`: corrected by the reader, of low confidence, a range, the same as another."""

CLOSED: Mapping[str, Sequence[str]] = {"kind": KINDS, "change": CHANGES, "is": STATES}
"""The fields of which every value is known; the beginning of one is enough."""

NONE = "none"
"""What stands for a company or period that the article does not state."""

_QUOTES = {'"': '"', "“": "”"}


class Term(NamedTuple):
    """One word of a filter."""

    field: str
    """One of `FIELDS`; empty for a plain word or an amount."""
    values: tuple[str, ...]
    """Case folded; one of them must hold."""
    negated: bool = False
    bounds: Bounds | None = None
    """Of an amount."""


class Filter(NamedTuple):
    """A filter as it was understood."""

    terms: tuple[Term, ...] = ()
    problem: str = ""
    """Why it was not understood, in one line; then it lets everything pass."""


def parse(text: str) -> Filter:
    """A filter out of what a reader typed; it may be half typed. Time is linear in its length."""
    terms: list[Term] = []
    for word in split(text):
        term = _term(word)
        if isinstance(term, str):
            return Filter((), term)
        if term is not None:
            terms.append(term)
    return Filter(tuple(terms))


def split(text: str) -> list[str]:
    """The words of a filter; blanks between quotes, and an open quote to the end, belong to the word."""
    words: list[str] = []
    word: list[str] = []
    closing = ""
    for sign in text:
        if closing:
            closing = "" if sign == closing else closing
        elif sign in _QUOTES and (not word or word[-1] in ":-,"):
            closing = _QUOTES[sign]
        elif sign.isspace():
            if word:
                words.append("".join(word))
            word = []
            continue
        word.append(sign)
    return [*words, "".join(word)] if word else words


def select(article: Article, wanted: Filter) -> tuple[Figure, ...]:
    """The figures of an article that pass a filter, in reading order."""
    if not wanted.terms:
        return article.figures
    names = owners(article)
    return tuple(figure for figure in article.figures if passes(figure, wanted, names))


def owners(article: Article) -> dict[str, str]:
    """What a company is known by in the article, case folded, by its id."""
    return {
        company.id: " ".join((company.name, *company.names, company.id)).casefold()
        for company in article.companies
    }


def passes(figure: Figure, wanted: Filter, names: Mapping[str, str]) -> bool:
    """Whether a figure passes a filter.

    Args:
        figure: Any figure.
        wanted: The filter.
        names: What the companies are known by, as `owners` gives it.
    """
    return all(_holds(figure, term, names) is not term.negated for term in wanted.terms)


def _holds(figure: Figure, term: Term, names: Mapping[str, str]) -> bool:
    if term.bounds is not None:
        return quantities.within(figure, term.bounds)
    texts = _TEXTS[term.field](figure, names)
    test = _equal if term.field in CLOSED else _stated if term.field in ("company", "period") else _inside
    return any(test(value, texts) for value in term.values)


def _equal(value: str, texts: Iterable[str]) -> bool:
    return value in texts


def _inside(value: str, texts: Iterable[str]) -> bool:
    return any(value in text for text in texts)


def _stated(value: str, texts: Sequence[str]) -> bool:
    return not any(texts) if value == NONE else _inside(value, texts)


def _owner(figure: Figure, names: Mapping[str, str]) -> str:
    return names.get(figure.company, figure.company.casefold()) if figure.company else ""


def _states(figure: Figure) -> Iterable[str]:
    if figure.extra.get(EDITED):
        yield "edited"
    if figure.confidence < UNSURE:
        yield "unsure"
    if figure.low != figure.high:
        yield "range"
    if figure.same_as is not None:
        yield "restated"


def _everywhere(figure: Figure, names: Mapping[str, str]) -> tuple[str, ...]:
    """Where a plain word is looked for."""
    said = (signed(figure), figure.written, figure.metric.replace("_", " "), figure.period or "")
    return (*(text.casefold() for text in said), _owner(figure, names))


_TEXTS: dict[str, Callable[[Figure, Mapping[str, str]], Sequence[str]]] = {
    "": _everywhere,
    "kind": lambda figure, _: (figure.kind,),
    "company": lambda figure, names: (_owner(figure, names),),
    "metric": lambda figure, _: (figure.metric, figure.metric.replace("_", " ")),
    "period": lambda figure, _: ((figure.period or "").casefold(),),
    "unit": lambda figure, _: (figure.unit.casefold(),),
    "change": lambda figure, _: (figure.change,),
    "is": lambda figure, _: tuple(_states(figure)),
    "rule": lambda figure, _: (figure.rule.casefold(),),
}
"""What each field is compared with, case folded."""


def _term(word: str) -> Term | str | None:
    """A word of a filter; None for one that says nothing yet, a text for one that is wrong."""
    negated = word.startswith("-") and not word[1:2].isdigit()
    word = word[1:] if negated else word
    bounds = quantities.bounds(word) if word.strip("<>=") else ""
    if isinstance(bounds, str):
        return bounds or None
    if bounds is not None:
        return Term("", (), negated, bounds)
    name, colon, rest = word.partition(":")
    if colon and name.isalpha():
        return _field(name, rest, negated)
    value = _bare(word).casefold()
    return Term("", (value,), negated) if value else None


def _field(name: str, rest: str, negated: bool) -> Term | str | None:
    """A field with its values."""
    field = SHORT.get(name.lower(), name.lower())
    if field not in FIELDS:
        return f"no field “{name}”: {', '.join(FIELDS)}"
    values = tuple(bare.casefold() for part in _parts(rest) if (bare := _bare(part)))
    if field in CLOSED:
        return _known(field, values, negated)
    return Term(field, values, negated) if values else None


def _known(field: str, values: tuple[str, ...], negated: bool) -> Term | str | None:
    """A field of which every value is known."""
    meant: list[str] = []
    for value in values:
        found = [one for one in CLOSED[field] if one.startswith(value)]
        if not found:
            return f"{field}: one of {', '.join(CLOSED[field])}"
        meant += found
    return Term(field, tuple(meant), negated) if meant else None


def _parts(text: str) -> list[str]:
    """The values between commas that stand outside of quotes."""
    parts, closing = [""], ""
    start = 0
    for at, sign in enumerate(text):
        if closing:
            closing = "" if sign == closing else closing
        elif sign in _QUOTES and at == start:
            closing = _QUOTES[sign]
        elif sign == ",":
            parts[-1] = text[start:at]
            parts.append("")
            start = at + 1
    parts[-1] = text[start:]
    return parts


def _bare(text: str) -> str:
    """A value without its quotes."""
    closing = _QUOTES.get(text[:1])
    return text[1:].removesuffix(closing) if closing else text
