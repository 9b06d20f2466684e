"""What an article is about: the company that a figure falls to where its sentence names none."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.metrics.cues import Reading
    from tui.core.model import Company, Passage

_TITLE, _LEAD, _BODY, _LATE = 6.0, 2.0, 1.0, 0.3
_FIRST, _LIGHT = 1.5, 0.25
"""What the first name of a passage weighs more, and an institution less."""

_NOWHERE_ELSE = 0.5
"""What the title's names weigh that the text never takes up: `Acme's rival Bolt posts record profit`."""

_ENOUGH = 4.0
"""Votes that make a main company; an article with fewer is about no company."""

_TICKER = 2.0
"""What the first name of a passage of the lead weighs more with a ticker behind it, as in a press release."""

_BRACKET = 40
"""Characters of a ticker in brackets."""

_MAIN_SHARE = 0.3
"""Of all votes, what a company needs that the title does not name; with less it is one of many."""

_DOMINANT = 6
"""Times that the main company of an article on it alone is named."""

_ALONE = 0.2
"""Of all names, the share of what an article is mainly about; with less it is a letter on many."""

_LEADING = 4
"""Passages that count as the lead."""

_SET = word_set("interest base key policy repo rate rates benchmark discount funds overnight")
"""First words of a metric that a central bank sets."""

_OTHER_RATES = word_set("unemployment jobless mortgage mortgages tax")
"""Words of a sentence on rates that no central bank sets."""

_OTHER_BANKS = ("world", "investment", "development", "american")
"""In the names of public banks that set no rates."""


class Topic(NamedTuple):
    """What an article and the paragraph at hand are about."""

    main: int | None
    """The company that the article is about."""
    here: int | None
    """The one that a sentence without any falls to."""
    land: str | None
    """The country of the title."""
    bank: int | None = None
    """The central bank of an article that names one."""


def main_company(
    passages: Sequence[Passage], companies: Sequence[Company], named: Sequence[Sequence[tuple[int, int, int]]]
) -> int | None:
    """The company that the article is about: named in the title, the lead and most often; None where none is.

    Args:
        passages: The article.
        companies: Its companies.
        named: For each passage, start, end and company of its names.
    """
    votes: dict[int, float] = {}
    titles = [names for passage, names in zip(passages, named, strict=True) if passage.kind == "title"]
    for number, names in enumerate(named):
        kind = passages[number].kind
        late = number > 0.75 * len(passages) and len(passages) > 8
        weight = _TITLE if kind == "title" else _LEAD if number < _LEADING else _LATE if late else _BODY
        for rank, (_, end, company) in enumerate(names):
            share = _LIGHT if companies[company].type == "institution" else 1.0
            if rank == 0 and number < _LEADING and _listed(passages[number].text, end):
                share *= _TICKER
            votes[company] = votes.get(company, 0.0) + weight * share * (_FIRST if rank == 0 else 1.0)
    if not votes:
        return None
    below = {
        company
        for names, passage in zip(named, passages, strict=True)
        if passage.kind != "title"
        for *_, company in names
    }
    for company in votes.keys() - below:
        votes[company] *= _NOWHERE_ELSE
    most = max(votes, key=lambda company: (votes[company], -company))
    titled = any(company == most for names in titles for _, _, company in names)
    if not titled and votes[most] < _MAIN_SHARE * sum(votes.values()):
        return None
    return most if votes[most] >= _ENOUGH else None


def central_bank(companies: Sequence[Company]) -> int | None:
    """The central bank that an article names; None where it names none, or several.

    Args:
        companies: Those of the article.
    """
    banks = [
        at
        for at, firm in enumerate(companies)
        if firm.type == "institution" and any(_sets_rates(name.lower()) for name in (firm.name, *firm.names))
    ]
    return banks[0] if len(banks) == 1 else None


def _sets_rates(name: str) -> bool:
    """Whether the name of an institution is one of a central bank."""
    other = any(word in name for word in _OTHER_BANKS)
    return ("bank" in name or name == "federal reserve") and not other


def policy_rate(reading: Reading, words: frozenset[str]) -> bool:
    """Whether it is a rate that a central bank sets: `Norway cuts interest rates to 2%`.

    Args:
        reading: What the figure measures.
        words: The words of its sentence.
    """
    return reading.metric == "economy" and reading.word in _SET and not words & _OTHER_RATES


def _listed(text: str, end: int) -> bool:
    """Whether a ticker follows a name: `Acme (NYSE: ACM)`."""
    return text.startswith(" (", end) and ":" in text[end : text.find(")", end, end + _BRACKET)]


class Weight:
    """How often an article names its companies, and who can be what the next sentences are about.

    Args:
        main: The company that the article is about.
        named: For each passage, start, end and company of its names.
    """

    __slots__ = ("_counts", "_many", "_needed")

    def __init__(self, main: int | None, named: Sequence[Sequence[tuple[int, int, int]]]) -> None:
        self._counts: dict[int, int] = {}
        for names in named:
            for _, _, company in names:
                self._counts[company] = self._counts.get(company, 0) + 1
        mine = 0 if main is None else self._counts.get(main, 0)
        self._needed = 1 if main is None else 3 if mine >= _DOMINANT else 2
        self._many = mine < _ALONE * sum(self._counts.values())

    def carries(self, company: int, *, opens: bool) -> bool:
        """Whether a company is named often enough to be meant where none is: a passing broker is not.

        Args:
            company: The company.
            opens: It opens a paragraph, which may be its own in a letter on many.
        """
        return self._counts.get(company, 0) >= self._needed or (opens and self._many)
