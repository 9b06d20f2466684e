"""One walk over the running text: runs of capitalised words become known names, candidates and persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.companies import cues
from tui.core.companies.evidence import Gathered, Walk
from tui.core.companies.known import Hit, known_at
from tui.core.companies.note import firm_word, note_candidate, note_hit
from tui.core.companies.people import CALENDAR, FIRST_NAMES, NATIONS, PLACE_STARTS, PLACES, TITLES
from tui.core.companies.scan import Line, Word, opens
from tui.core.companies.shape import is_person
from tui.core.companies.words import COMMON, GROUPS, HEADS, LEGAL, MAYBE_HEADS

if TYPE_CHECKING:
    from tui.core.knowledge import Knowledge


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_HEADS = HEADS | MAYBE_HEADS
_ARMS = (_HEADS | _set("Management")) - _set(
    "AI Data Services Software Solutions Systems Games Global International Enterprise Enterprises Technology"
    " Technologies Group Holding Holdings Motor Motors"
)
"""After a known name: an arm of its own with the known firm as its parent."""

_FIRMS_DO = _set(
    """
    acquired agreed booked borrowed bought builds counted earned employs expects forecast forecasts hired
    invested lent manages operates ordered owns owes paid pledged posted reckons sued supplies swung warned
    """
)
"""What a firm does and no product."""

_LEADS = _set("The A An Its Their His Her Our This That These Former Ex Both")
_COUNTRIES = frozenset({"US", "U.S", "UK", "U.K", "EU"})
_OPENING = _set(
    """
    about according after against also although among analyst analysts and are as at because before
    between both but by can contact despite did does during earlier early even following for from given
    how however if in including instead investors is just last late later like meanwhile next no nor not
    notable notably note now on once only or over rival rivals shares since so still that then though
    through thus to today under unlike until was were what when where whether which while who why will
    with within without yesterday yet
    """
)
"""Words that open a sentence before a name."""
_NOUNS = cues.FIRM_NOUNS - _set("bank exchange group studio brand fund arm utility unit giant house chain")
"""Nouns that open a sentence before the name that they introduce: `Broker Fonsmark said`."""
_GENERIC = ("Bank of ", "University of ", "Department of ", "Chamber of ")
"""So begin names that may be the end of longer ones."""
_LONGEST_TAIL = 5


def gather(lines: list[Line], knowledge: Knowledge) -> Gathered:
    """Walk over the running text once. Titles and headings prove nothing: every word has a capital there."""
    found = Gathered()
    for line in lines:
        walk = Walk(line, found, knowledge)
        for run in line.runs:
            _run(walk, run)
        found.spans.append((line, walk.spans))
    return found


def _run(walk: Walk, run: list[Word]) -> None:
    """Take one run of capitalised words apart at known names, at titles and at a lost full stop."""
    pending: list[Word] = []
    titled = False
    skip = 0
    for number, word in enumerate(run):
        if number < skip:
            continue
        hit = _known(walk, run, number)
        cut = hit is None and (word.text in TITLES or (word.text == "The" and len(pending) > 0))
        if cut:
            _plain(walk, pending, titled=titled)
            pending, titled = [], word.text != "The"
        elif hit is None or _no_firm(walk, pending, hit, titled=titled):
            pending.append(word)
        else:
            _plain(walk, pending, titled=titled)
            skip = _from_known(walk, run, number, hit, left=_touches(pending))
            pending, titled = [], False
    _plain(walk, pending, titled=titled)


def _touches(pending: list[Word]) -> bool:
    """A capitalised word directly before a name may belong to it: `Big Apple`, not `A Target manager`."""
    return len(pending) > 0 and not (len(pending) == 1 and pending[0].text in ("A", "An"))


def _known(walk: Walk, run: list[Word], number: int) -> Hit | None:
    """A known name that begins with this word of a run and does not end within a word."""
    word, text = run[number], walk.line.text
    hit = known_at(text, word.start, walk.knowledge)
    if hit is None or hit.end >= word.start + len(word.text):
        return hit
    joint = text[hit.end]
    if joint in "-/":  # `Chevron-Microsoft` is two, `Thomson-Reuters PLC` is one
        legal = run[number + 1 : number + 2]
        two = known_at(text, hit.end + 1, walk.knowledge) is not None
        return hit if two and not (legal and legal[0].text in LEGAL) else None
    return None if joint in "'.+*!" else hit


def _no_firm(walk: Walk, pending: list[Word], hit: Hit, *, titled: bool) -> bool:
    """A name within a longer one: `Mr Ford`, `David Thomson`, `Big Apple`, `Provincial Bank of China`."""
    if titled and pending and " " not in hit.written:
        return True  # Finance Minister Ada Kearney
    if pending and not titled and _longer(pending[-1].text, hit):
        return True
    if not firm_word(hit, walk.knowledge) and not (pending and hit.written.startswith(_GENERIC)):
        return False
    if not pending:
        return titled and walk.line.text[hit.start - 1 : hit.start] == " "
    last = pending[-1].text
    loose = last in _LEADS or last in NATIONS or last in PLACES
    return not loose and not (len(pending) == 1 and opens(walk.line.text, pending[0].start))


def _longer(last: str, hit: Hit) -> bool:
    """A rare word before a name of ordinary ones makes another name: `Portland General Electric`."""
    words = hit.written.casefold().split(" ")
    rare = (
        last.isalpha()
        and not last.isupper()
        and last.casefold() not in COMMON
        and last not in NATIONS | CALENDAR
    )
    return rare and len(words) > 1 and all(word in COMMON or word.capitalize() in _HEADS for word in words)


def _from_known(walk: Walk, run: list[Word], number: int, hit: Hit, *, left: bool) -> int:
    """Note a known name, or the longer name that begins with it; the number of the word to go on with.

    What follows a firm's name without being a firm's arm is a product: `Corvid Galaxy`.
    """
    text = walk.line.text
    rest = [other for other in run[number:] if other.start >= hit.end]
    first = len(run) - len(rest)
    tail = _tail(walk, hit.end, rest)
    if tail and _arm(walk.line, hit.start, tail):
        base = None if firm_word(hit, walk.knowledge) else hit.name
        note_candidate(walk, [*run[number:first], *tail], base)
        return first + len(tail)
    follows = len(tail) > 0 and tail[0].text not in GROUPS and tail[-1].text not in MAYBE_HEADS
    note_hit(walk, hit, left=left, follows=follows)
    if hit.end < run[number].end and text[hit.end] in "-/":
        inner = known_at(text, hit.end + 1, walk.knowledge)  # the second firm of `Chevron-Microsoft`
        if inner:
            note_hit(walk, inner, left=False, follows=follows)
    return first + len(tail)


def _tail(walk: Walk, end: int, rest: list[Word]) -> list[Word]:
    """The words that directly follow a known name, up to a title or another known name."""
    tail: list[Word] = []
    for word in rest[:_LONGEST_TAIL]:
        if word.text in TITLES or walk.line.text[end : word.start] != " ":
            break
        if known_at(walk.line.text, word.start, walk.knowledge):
            break
        tail.append(word)
        end = word.end
        if word.owner:
            break
    return tail


def _arm(line: Line, start: int, tail: list[Word]) -> bool:
    """Words that make a known name the beginning of another firm's: `Goldfinch` + `Securities`, `Brazil`."""
    core = [word.text for word in tail if word.text not in LEGAL]
    if not core or line.titled or core[0] in GROUPS:
        return False
    if core[-1] in PLACES and len(core[-1]) > 3 and (len(core) == 1 or core[0] in PLACE_STARTS):
        return True
    if core[-1] in _ARMS or (len(core) > 1 and core[-1] in MAYBE_HEADS | HEADS):
        return True
    if core[-1] not in GROUPS and tail[-1].text in LEGAL:
        return True
    end = tail[-1].end
    if line.text.startswith(", ", end):
        return cues.after(line.text, end, owner=tail[-1].owner) >= cues.FAIR
    return len(core) == 1 and core[0] not in CALENDAR and _acts(line.text, start, end)


def _acts(text: str, start: int, end: int) -> bool:
    """A firm's noun before a name, or what no product does behind it: `lender Quorra Aval`."""
    verb = text[end + 1 : end + 25].partition(" ")[0]
    return text[end : end + 1] == " " and (verb in _FIRMS_DO or cues.introduced(text, start))


def _plain(walk: Walk, words: list[Word], *, titled: bool) -> None:
    """Words between known names: a person behind a title, else a candidate."""
    if not words:
        return
    if titled and words[-1].text not in HEADS:
        walk.found.add_person(tuple(word.text for word in words))
        return
    for at in range(2, len(words)):
        if words[at].text in FIRST_NAMES and words[at - 1].text in HEADS | LEGAL:
            walk.found.add_person(tuple(word.text for word in words[at:]))
            words = words[:at]
            break
    first = 0
    while first < len(words) and _dropped(walk.line, words[first:]):
        first += 1
    if (
        len(words) - first > 2
        and words[first].text in PLACES
        and is_person(tuple(w.text for w in words[first + 1 :]))
    ):
        first += 1
    if first < len(words):
        note_candidate(walk, words[first:])


def _dropped(line: Line, words: list[Word]) -> bool:
    """The first word is not part of the name."""
    first = words[0].text
    if first in _LEADS or (len(words) > 1 and first in _COUNTRIES):
        return True
    small = first.casefold()
    if len(words) < 2 or not (small in _OPENING or small in _NOUNS):
        return False
    return opens(line.text, words[0].start)
