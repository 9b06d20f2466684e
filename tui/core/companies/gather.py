"""Candidates: what may be a firm's name, with everything the text says for and against it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tui.core.companies import cues
from tui.core.companies.known import Hit, known_at
from tui.core.companies.scan import Line, Word, opens
from tui.core.companies.words import (
    ACRONYMS,
    BODIES,
    CALENDAR,
    COMMON,
    FAINT_HEADS,
    FIRST_NAMES,
    GROUPS,
    HEADS,
    LEGAL,
    MAYBE_HEADS,
    NATIONS,
    NUMBERED,
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


_NUMBER = re.compile(r" \d{2,4}(?![\w.,-]*\w)")
"""Behind a name it makes an index or a product: `Nikkei 225`, `Boeing 737`."""


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
    short: str | None = None
    """A known word-like name that here is short for this one."""
    bracketed: bool = False
    """It is only the abbreviation of the words before it: `preliminary assessment (PQA)`."""
    listed: bool = False
    """A list of firms has already spoken for it."""


@dataclass(slots=True)
class Span:
    """A candidate or known name at a place of a line."""

    start: int
    end: int
    key: str
    hit: Hit | None
    part: bool = False
    """Another capitalised word stands directly before or after it."""


@dataclass(slots=True)
class Gathered:
    """What one walk over the running text has seen."""

    candidates: dict[str, Candidate] = field(default_factory=dict)
    spans: list[tuple[Line, list[Span]]] = field(default_factory=list)
    persons: set[str] = field(default_factory=set)
    """Full names and surnames."""
    knowns: dict[str, int] = field(default_factory=dict)
    """Of each known firm that the text may name: what speaks for it."""
    bare: set[str] = field(default_factory=set)
    """Known firms that stand somewhere without a product's name behind theirs."""
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
        hit = _known(line.text, run, number, knowledge)
        if hit is None and word.text == "The" and pending:
            _plain(line, pending, spans, found, titled=titled)
            pending, titled = [], False
            continue
        if hit is None and word.text in TITLES:
            _plain(line, pending, spans, found, titled=titled)
            pending, titled = [], True
            continue
        if hit is None or _no_firm(line, pending, word, hit, knowledge, titled=titled):
            pending.append(word)
            continue
        _plain(line, pending, spans, found, titled=titled)
        skip = _from_known(line, run, number, hit, spans, found, knowledge, left=bool(pending))
        pending, titled = [], False
    _plain(line, pending, spans, found, titled=titled)


def _no_firm(line: Line, pending: list[Word], word: Word, hit: Hit, knowledge: Knowledge, *, titled: bool) -> bool:
    """A word-like name behind a title or within a longer name: `Mr Ford`, `David Thomson`, `Big Apple`."""
    if not _firm_word(hit, knowledge):
        return False
    if not pending:
        return titled and line.text[word.start - 1 : word.start] == " "
    return not _loose(pending, line)


def _from_known(
    line: Line,
    run: list[Word],
    number: int,
    hit: Hit,
    spans: list[Span],
    found: Gathered,
    knowledge: Knowledge,
    *,
    left: bool,
) -> int:
    """Note a known name, or the longer name that begins with it; where the run goes on after it.

    What follows a firm's name without being a firm's arm is a product: `Corvid Galaxy`.
    """
    rest = [other for other in run[number:] if other.start >= hit.end]
    first = len(run) - len(rest)
    tail = _tail(line.text, hit.end, rest, knowledge)
    if tail and _arm(line, tail):
        base = None if _firm_word(hit, knowledge) else hit.name
        _candidate(line, [*run[number:first], *tail], spans, found, base=base)
        return first + len(tail)
    follows = len(rest) > 0 and rest[0].text not in TITLES and line.text[hit.end : rest[0].start] == " "
    _hit(line, hit, spans, found, knowledge, left=left, follows=follows)
    word = run[number]
    if hit.end < word.end and line.text[hit.end : hit.end + 1] in ("-", "/"):
        inner = known_at(line.text, hit.end + 1, knowledge)  # the second firm of `Chevron-Microsoft`
        if inner:
            _hit(line, inner, spans, found, knowledge, left=False, follows=follows)
    return first + (len(tail) if follows else 0)


def _known(text: str, run: list[Word], number: int, knowledge: Knowledge) -> Hit | None:
    """A known name that begins with this word of a run and does not end within a word."""
    word = run[number]
    hit = known_at(text, word.start, knowledge)
    if hit is None or hit.end >= word.start + len(word.text):
        return hit
    joint = text[hit.end]
    if joint in "-/":  # `Chevron-Microsoft` is two, `Thomson-Reuters PLC` is one
        legal = run[number + 1 : number + 2]
        two = known_at(text, hit.end + 1, knowledge) is not None
        return hit if two and not (legal and legal[0].text in LEGAL) else None
    return None if joint in "'.+*!" else hit


def _firm_word(hit: Hit, knowledge: Knowledge) -> bool:
    firm = knowledge.firm(hit.name)
    return firm is not None and firm.word and hit.written == hit.name


def _tail(text: str, end: int, rest: list[Word], knowledge: Knowledge) -> list[Word]:
    """The words that directly follow a known name, up to a title or another known name."""
    tail: list[Word] = []
    for word in rest[:5]:
        before = tail[-1].end if tail else end
        if word.text in TITLES or text[before : word.start] != " ":
            break
        if known_at(text, word.start, knowledge):
            break
        tail.append(word)
        if word.owner:
            break
    return tail


def _arm(line: Line, tail: list[Word]) -> bool:
    """Words that make a known name the beginning of another firm's: `Goldfinch` + `Securities`, `Brazil`."""
    core = [word.text for word in tail if word.text not in LEGAL]
    if not core or line.titled or core[0] in GROUPS:
        return False
    if len(core) == 1 and core[0] in PLACES and len(core[0]) > 3:
        return True
    if len(core) < len(tail) and tail[-1].text in LEGAL and core[-1] not in GROUPS:
        return True
    if core[-1] in _ARMS and core[-1] not in GROUPS:
        return True
    end = tail[-1].end
    return line.text.startswith(", ", end) and cues.after(line.text, end, tail[-1].owner) >= cues.STRONG


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


def _hit(
    line: Line, hit: Hit, spans: list[Span], found: Gathered, knowledge: Knowledge, *, left: bool, follows: bool
) -> None:
    """Note a known name and what the words around it say."""
    text = line.text
    end = legal_end(text, hit.end)
    follows = (follows and end == hit.end) or _NUMBER.match(text, end) is not None
    spans.append(Span(hit.start, hit.end, hit.name, hit, left or follows))
    found.written.setdefault(hit.name, set())
    found.knowns.setdefault(hit.name, 0)
    word = _firm_word(hit, knowledge)
    if _other_words(text, hit, spans) or text.startswith((": http", ": @"), end):
        return
    if line.titled or (word and (left or (end == hit.end and text[: hit.start].endswith(("the ", "The "))))):
        return
    found.written[hit.name].add(hit.written)
    owner = text[hit.end : hit.end + 2] in ("'s", "' ")
    score = cues.before(text, hit.start) + cues.after(text, end, owner)
    firm = knowledge.firm(hit.name)
    if firm and firm.news and _source(text, hit.start, end):
        score = 0
    found.knowns[hit.name] += score + (cues.STRONG if end > hit.end else 0)
    if not follows:
        found.bare.add(hit.name)
        if not opens(text, hit.start):
            found.alone.add(hit.name)


def _source(text: str, start: int, end: int) -> bool:
    """The name is given as where the words come from."""
    if text[max(0, start - 22) : start].lower().removesuffix("the ").endswith(("according to ", "told ", "by ")):
        return True
    return text.startswith((" report", " said", " says", " news", " describe", " quoted", " data"), end)


def _other_words(text: str, hit: Hit, spans: list[Span]) -> bool:
    """A known abbreviation that here stands for other words: `Nordic Electrical Code (NEC)`."""
    if not hit.written.isupper() or not _in_brackets(text, hit.start, hit.end):
        return False
    before = text[max(0, hit.start - 80) : hit.start - 1].split()[-len(hit.written) :]
    named = any(span.hit and span.key == hit.name and hit.start - span.end < 20 for span in spans[-2:-1])
    return not named and "".join(word[0] for word in before).upper() == hit.written


def legal_end(text: str, end: int) -> int:
    """Where a name ends with the legal words that follow it."""
    if text[end : end + 1] == "." and text.endswith(("Inc", "Corp", "Ltd", "Co"), 0, end):
        end += 1
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
    for at in range(2, len(words)):
        if words[at].text in FIRST_NAMES and words[at - 1].text in HEADS | LEGAL:
            _plain(line, words[at:], spans, found, titled=True)
            words = words[:at]
            break
    words = list(words)
    while words and _dropped(words, line):
        words.pop(0)
    if len(words) > 2 and words[0].text in PLACES and _person(words[1:]):
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
    if _no_name(texts):
        return
    one = found.candidates.get(text)
    if one is None:
        one = found.candidates[text] = Candidate(text, texts, base, _shape(texts), body=_is_body(text, texts))
        one.legal = texts[-1] in LEGAL and len(texts) > 1
    one.count += 1
    one.bracketed = one.bracketed or (text.isupper() and _in_brackets(line.text, start, end))
    one.inside = one.inside or not opens(line.text, start)
    one.score += cues.before(line.text, start) + cues.after(line.text, end + (_dot(line.text, end)), owner)
    if not one.person and 2 <= len(texts) <= 3 and _shape(texts) == 0 and cues.person(line.text, start, end):
        one.person = True
        _add_person(words, found)
    if spans and spans[-1].hit and line.text[spans[-1].end : start] in ("'s ", "' "):
        one.score -= cues.FAIR  # a firm's product
    if not owner:
        spans.append(Span(start, end, text, None))


def _in_brackets(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] == "(" and text[end : end + 1] == ")"


def _no_name(texts: tuple[str, ...]) -> bool:
    """Words that name nothing of their own."""
    text = texts[0]
    if len(texts) > 1:
        half = len(texts) // 2
        if texts[:half] == texts[half:]:
            return True
        return text in NUMBERED and len(texts[1]) < 4
    digits = sum(c.isdigit() for c in text)
    return (
        text in ACRONYMS
        or text in PLACES
        or text in NATIONS
        or text in CALENDAR
        or text in LEGAL
        or text in HEADS
        or len(text) < 2
        or digits * 2 > len(text)
        or (digits > 0 and "-" in text)
    )


def _dot(text: str, end: int) -> int:
    """1 where the dot of `Inc.` follows and the sentence goes on."""
    return int(text[end : end + 1] == "." and text[end + 1 : end + 2] in (",", "'", " ") and text[:end].endswith(("Inc", "Corp", "Ltd", "Co")))


_BANKS = frozenset({("Central", "Bank"), ("Reserve", "Bank"), ("Federal", "Reserve"), ("World", "Bank")})


def _is_body(text: str, texts: tuple[str, ...]) -> bool:
    core = [text for text in texts if text not in LEGAL]
    if len(core) > 1 and core[-1] in ("Group", "Force") and core[-2] in ("Working", "Task"):
        return True
    if any(pair in _BANKS for pair in zip(core, core[1:], strict=False)):
        return True
    if len(core) > 1 and (core[0] in BODIES or core[-1] in BODIES or any(f"{word} of" in text for word in core if word in BODIES)):
        return not (core[-1] == "Union" and core[0] in NATIONS)
    return False


def _shape(texts: tuple[str, ...]) -> int:
    """How much the words of a name themselves speak for a firm."""
    names = [text for text in texts[:-1] if _name_like(text)]
    last = texts[-1]
    if len(texts) > 1:
        if last in LEGAL:
            return cues.STRONG if names or last not in ("SA", "SE", "AB", "AS", "Company", "Limited", "LP") else cues.FAINT
        if last in HEADS:
            return cues.STRONG if names or len(texts) > 2 else cues.FAINT
        if last in MAYBE_HEADS or last in FAINT_HEADS:
            return (cues.FAIR if last in MAYBE_HEADS else cues.FAINT) if names else 0
    text = texts[0]
    return cues.FAINT if len(texts) == 1 and any(c.isupper() for c in text[1:]) and not text.isupper() and "-" not in text else 0


def _name_like(text: str) -> bool:
    """Not an ordinary word."""
    return text.casefold() not in COMMON and len(text) > 1
