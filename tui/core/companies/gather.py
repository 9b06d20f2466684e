"""Candidates: what may be a firm's name, with everything the text says for and against it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tui.core.companies import cues
from tui.core.companies.known import Hit, known_at
from tui.core.companies.scan import Line, Word, opens
from tui.core.companies.words import (
    ACRONYMS,
    BODIES,
    COMMON,
    FIRST_NAMES,
    HEADS,
    LEGAL,
    MAYBE_HEADS,
    NATIONS,
    PLACES,
    TITLES,
)

if TYPE_CHECKING:
    from tui.core.knowledge import Knowledge

_ARMS = HEADS | frozenset(
    "Securities Insurance Financial Energy Research Health Foods Digital Media Studios Games Labs Ventures Management"
    " Electric Hospitals Finance Realty Properties Logistics".split()
)
"""After a known name: an arm of its own with the known firm as its parent."""

_LEADS = frozenset("The A An Its Their His Her Our This That These Former Ex Both".split())
_PERSON_WORDS = 4


@dataclass(slots=True)
class Candidate:
    """A name that may be a firm's, all its places taken together."""

    text: str
    words: tuple[str, ...]
    base: str | None = None
    """The known firm whose name it begins with."""
    score: int = 0
    """What speaks for it, as in `cues`."""
    count: int = 0
    inside: bool = False
    """It stands in the middle of a sentence somewhere, so its capital is its own."""
    body: bool = False
    """Its words are an institution's."""
    person: bool = False
    legal: bool = False


@dataclass(slots=True)
class Span:
    """A candidate or known name at a place of a line."""

    start: int
    end: int
    key: str
    hit: Hit | None
    left: bool = False
    """Another capitalised word stands directly before it."""


@dataclass(slots=True)
class Gathered:
    """What one walk over the running text has seen."""

    candidates: dict[str, Candidate] = field(default_factory=dict)
    spans: list[tuple[Line, list[Span]]] = field(default_factory=list)
    persons: set[str] = field(default_factory=set)
    """Full names and surnames."""
    knowns: dict[str, int] = field(default_factory=dict)
    """Of each known firm that the text may name: what speaks for it."""
    alone: set[str] = field(default_factory=set)
    """Known firms with a word-like name that stands alone, with a capital, within a sentence."""
    written: dict[str, set[str]] = field(default_factory=dict)
    """The known forms of each known firm in the text."""


def gather(lines: list[Line], knowledge: Knowledge) -> Gathered:
    """Walk over the running text once. Titles and headings prove nothing: every word has a capital there."""
    found = Gathered()
    for line in lines:
        spans: list[Span] = []
        for run in line.runs:
            _run(line, run, spans, found, knowledge)
        found.spans.append((line, spans))
    return found


def _run(line: Line, run: list[Word], spans: list[Span], found: Gathered, knowledge: Knowledge) -> None:
    """Take one run of capitalised words apart at known names and at titles."""
    pending: list[Word] = []
    titled = False
    skip = 0
    for number, word in enumerate(run):
        if number < skip:
            continue
        hit = _known(line.text, word, knowledge)
        if hit is None:
            if word.text in TITLES:
                _plain(line, pending, spans, found, titled=titled)
                pending, titled = [], True
            else:
                pending.append(word)
            continue
        rest = [other for other in run[number:] if other.start >= hit.end]
        tail = _tail(rest)
        if titled and not pending and line.text[word.start - 1 : word.start] == " " and _firm_word(hit, knowledge):
            pending.append(word)  # a title, then `Ford`: a person
            continue
        if tail and _arm(tail, line):
            whole = [*run[number : len(run) - len(rest)], *tail]
            _plain(line, pending, spans, found, titled=titled)
            _candidate(line, whole, spans, found, base=hit.name)
            skip = number + len(whole)
        else:
            left = bool(pending) and not _loose(pending, line)
            if left and _person(pending) and _firm_word(hit, knowledge):
                pending.append(word)
                continue
            _plain(line, pending, spans, found, titled=titled)
            _hit(line, hit, spans, found, left=left)
            skip = len(run) - len(rest)
            inner = _inner(line.text, hit, word, knowledge)
            if inner:
                _hit(line, inner, spans, found, left=False)
        pending, titled = [], False
    _plain(line, pending, spans, found, titled=titled)


def _known(text: str, word: Word, knowledge: Knowledge) -> Hit | None:
    hit = known_at(text, word.start, knowledge)
    if hit is None:
        return None
    whole = word.start + len(word.text)
    if hit.end < whole and text[hit.end] == "-" and "-" not in hit.written:
        other = known_at(text, hit.end + 1, knowledge)
        return hit if other else None  # `Chevron-Microsoft` is two, `Thomson-Reuters` may be one
    return hit if hit.end >= whole or not text[hit.end] in "'.+*!/" else None


def _inner(text: str, hit: Hit, word: Word, knowledge: Knowledge) -> Hit | None:
    """The second firm of `Chevron-Microsoft`."""
    if hit.end < word.end and text[hit.end : hit.end + 1] in ("-", "/"):
        return known_at(text, hit.end + 1, knowledge)
    return None


def _firm_word(hit: Hit, knowledge: Knowledge) -> bool:
    firm = knowledge.firm(hit.name)
    return firm is not None and firm.word and hit.written == hit.name


def _tail(rest: list[Word]) -> list[Word]:
    """The words after a known name up to a firm's last word, or a single place."""
    tail: list[Word] = []
    for word in rest[:4]:
        if word.text in TITLES:
            break
        tail.append(word)
        if word.owner:
            break
    while tail and tail[-1].text not in _ARMS and tail[-1].text not in LEGAL and len(tail) > 1:
        tail.pop()
    return tail


def _arm(tail: list[Word], line: Line) -> bool:
    """Words that make a known name the beginning of another firm's: `Goldfinch` + `Securities`, `Brazil`."""
    core = [word.text for word in tail if word.text not in LEGAL]
    if not core or line.titled or core[0] in ("Group", "Holding", "Holdings", "International"):
        return False
    if len(core) == 1 and core[0] in PLACES and len(core[0]) > 3:
        return True
    return core[-1] in _ARMS and core[-1] not in ("Group", "Holding", "Holdings", "Motor", "Motors", "Technology")


def _loose(pending: list[Word], line: Line) -> bool:
    """Words before a name that do not belong to it: a sentence's first word, a nation, a title."""
    last = pending[-1].text
    return (
        last in _LEADS
        or last in NATIONS
        or last in TITLES
        or last in PLACES
        or (len(pending) == 1 and opens(line.text, pending[0].start))
    )


def _hit(line: Line, hit: Hit, spans: list[Span], found: Gathered, *, left: bool) -> None:
    """Note a known name and what the words around it say."""
    spans.append(Span(hit.start, hit.end, hit.name, hit, left))
    found.written.setdefault(hit.name, set())
    score = found.knowns.setdefault(hit.name, 0)
    if line.titled or left:
        return
    found.written[hit.name].add(hit.written)
    owner = line.text[hit.end : hit.end + 2] in ("'s", "' ")
    end = legal_end(line.text, hit.end)
    score += cues.before(line.text, hit.start) + cues.after(line.text, end, owner)
    found.knowns[hit.name] = score + (cues.STRONG if end > hit.end else 0)
    after = line.text[hit.end : hit.end + 2]
    if not opens(line.text, hit.start) and not (after[:1] == " " and after[1:].isupper()):
        found.alone.add(hit.name)


def legal_end(text: str, end: int) -> int:
    """Where a name ends with the legal words that follow it."""
    while True:
        at = end + (2 if text[end : end + 2] == ", " else 1 if text[end : end + 1] == " " else 0)
        stop = at
        while stop < len(text) and stop - at < 14 and text[stop].isalpha():
            stop += 1
        word = text[at:stop]
        if at == end or (word not in LEGAL and word not in ("Group", "Holding", "Holdings")):
            return end
        if at == end + 2 and word not in ("Inc", "Ltd", "LLC", "LLP", "Corp", "LP", "Limited", "SA", "PLC"):
            return end
        end = stop + (text[stop : stop + 1] == "." and word in ("Inc", "Corp", "Ltd", "Co", "Cos"))


def _plain(line: Line, words: list[Word], spans: list[Span], found: Gathered, *, titled: bool) -> None:
    """Words between known names: a person after a title, else a candidate."""
    if not words:
        return
    if titled and words[-1].text not in HEADS:
        _add_person(words, found)
        return
    words = list(words)
    while words and _dropped(words, line):
        words.pop(0)
    while words and words[-1].text.casefold() in ("inc", "said") and len(words) == 1:
        words.pop()
    if words:
        _candidate(line, words, spans, found, base=None)


def _dropped(words: list[Word], line: Line) -> bool:
    """The first word is not part of the name."""
    first = words[0].text
    if first in _LEADS or (first in ("US", "U.S", "UK", "U.K", "EU") and len(words) > 1):
        return True
    return len(words) > 1 and opens(line.text, words[0].start) and first.casefold() in _OPENING


_OPENING = frozenset(
    "in on at as for from with while when after before since if although though because despite like unlike but and or"
    " so yet both under over by to during until once where last next meanwhile today yesterday however also only even"
    " now then instead without within according given among between through against about shares analyst analysts"
    " investors rival rivals following including since thus early late earlier later is are was were did does can will"
    " note notable notably contact while whether what why how that which who not no nor still just".split()
)


def _person(words: list[Word]) -> bool:
    """Words that are a person's name by themselves."""
    texts = [word.text for word in words]
    if len(texts) > _PERSON_WORDS or texts[-1] in HEADS or texts[-1] in LEGAL or any("&" in text for text in texts):
        return False
    if texts[0] in FIRST_NAMES:
        return texts[-1] not in MAYBE_HEADS or len(texts) == 1
    return len(texts) > 2 and len(texts[1]) == 1 and texts[1].isalpha() and texts[-1] not in MAYBE_HEADS


def _add_person(words: list[Word], found: Gathered) -> None:
    texts = [word.text for word in words]
    found.persons.add(" ".join(texts))
    if texts[-1] not in PLACES and texts[-1] not in HEADS:
        found.persons.add(texts[-1])


def _candidate(line: Line, words: list[Word], spans: list[Span], found: Gathered, *, base: str | None) -> None:
    """Note a candidate with what the words around it say."""
    start, end, owner = words[0].start, words[-1].end, words[-1].owner
    texts = tuple(word.text for word in words)
    if line.titled:
        return
    text = line.text[start:end]
    if base is None and _person(words):
        if len(words) > 1:
            _add_person(words, found)
        return
    if len(words) == 1 and (text in ACRONYMS or text in PLACES or text in NATIONS or len(text) < 2):
        return
    one = found.candidates.get(text)
    if one is None:
        one = found.candidates[text] = Candidate(text, texts, base, _shape(texts), body=_is_body(texts))
        one.legal = texts[-1] in LEGAL and len(texts) > 1
    one.count += 1
    one.inside = one.inside or not opens(line.text, start)
    one.score += cues.before(line.text, start) + cues.after(line.text, end + (_dot(line.text, end)), owner)
    if not one.person and 2 <= len(texts) <= 3 and _shape(texts) == 0 and cues.person(line.text, start, end):
        one.person = True
        _add_person(words, found)
    spans.append(Span(start, end, text, None))


def _dot(text: str, end: int) -> int:
    """1 where the dot of `Inc.` follows and the sentence goes on."""
    return int(text[end : end + 1] == "." and text[end + 1 : end + 2] in (",", "'", " ") and text[:end].endswith(("Inc", "Corp", "Ltd", "Co")))


def _is_body(texts: tuple[str, ...]) -> bool:
    core = [text for text in texts if text not in LEGAL]
    return any(text in BODIES for text in core) and (not core or core[-1] not in HEADS) or (
        len(texts) > 2 and texts[0] in ("National", "Central", "Reserve") and "Bank" in texts[:2]
    )


def _shape(texts: tuple[str, ...]) -> int:
    """How much the words of a name themselves speak for a firm."""
    names = [text for text in texts[:-1] if _name_like(text)]
    last = texts[-1]
    if len(texts) > 1:
        if last in LEGAL:
            return cues.STRONG if names or last not in ("SA", "SE", "AB", "AS", "Company", "Limited", "LP") else cues.FAINT
        if last in HEADS:
            return cues.STRONG if names else cues.FAINT
        if last in MAYBE_HEADS:
            return cues.FAIR if names else 0
    text = texts[0]
    return cues.FAINT if len(texts) == 1 and any(c.isupper() for c in text[1:]) and not text.isupper() and "-" not in text else 0


def _name_like(text: str) -> bool:
    """Not an ordinary word."""
    return text.casefold() not in COMMON and len(text) > 1
