"""Note a name at a place, with what the words around it say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.core.companies import cues
from tui.core.companies.evidence import Candidate, Span, Walk
from tui.core.companies.scan import Word, opens
from tui.core.companies.shape import (
    Texts,
    in_brackets,
    is_body,
    is_person,
    is_ticker,
    joins,
    legal_end,
    no_name,
    shape,
)
from tui.core.companies.words import LEGAL

if TYPE_CHECKING:
    from tui.core.companies.known import Hit
    from tui.core.knowledge import Knowledge

_NUMBER = re.compile(
    r" \d{2,4}(?![\w.,-]*\w|%| ?(?:per ?cent|pct|[mb]illion|trillion|m|bn|points?|basis|cents?|pence|yen"
    r"|yuan|won|euros?|dollars?|crore|lakh)\b)"
)
"""Behind a name it makes an index or a product: `Nikkei 225`, `Boeing 737`; not `Canon 110 yen`."""

_ADDRESSED = (": http", ": @")
_SOURCE_BEFORE = ("according to ", "told ", "by ")
_CREDITS = ("image from ", "images from ", "photo by ", "photo from ", "courtesy of ")
"""Before who made a picture."""
_SOURCE_AFTER = (" report", " said", " says", " news", " describe", " quoted", " data")
_PERSON_WORDS = range(2, 4)


def firm_word(hit: Hit, knowledge: Knowledge) -> bool:
    """The known name is also an ordinary word, and written without anything that sets it apart."""
    firm = knowledge.firm(hit.name)
    return firm is not None and firm.word and hit.written == hit.name


def note_hit(walk: Walk, hit: Hit, *, left: bool, follows: bool) -> None:
    """Note a known name.

    Args:
        walk: The walk.
        hit: The name and where it stands.
        left: A capitalised word that may belong to it stands directly before it.
        follows: Another capitalised word stands directly behind it.
    """
    text, found = walk.line.text, walk.found
    end = legal_end(text, hit.end)
    follows = (follows and end == hit.end) or _NUMBER.match(text, end) is not None
    walk.spans.append(Span(hit.start, hit.end, hit.name, hit, part=left or follows))
    found.written.setdefault(hit.name, set())
    found.knowns.setdefault(hit.name, 0)
    if _other_words(walk, hit) or _aside(text, hit, end):
        return
    if walk.line.titled:
        if walk.line.passage.kind == "title" and not firm_word(hit, walk.knowledge):
            found.headed.setdefault(hit.name, set()).add(hit.written)
        return
    article = end == hit.end and text.startswith(("the ", "The "), max(0, hit.start - 4))
    if firm_word(hit, walk.knowledge) and (left or article or follows):
        return
    found.written[hit.name].add(hit.written)
    firm = walk.knowledge.firm(hit.name)
    if not (firm and firm.news and _source(text, hit.start, end)):
        owner = text.startswith(("'s", "' "), hit.end)
        found.knowns[hit.name] += cues.before(text, hit.start) + cues.after(text, end, owner=owner)
    if end > hit.end:
        found.knowns[hit.name] += cues.STRONG
    if not follows:
        found.bare.add(hit.name)
        if not opens(text, hit.start):
            found.alone.add(hit.name)


def _aside(text: str, hit: Hit, end: int) -> bool:
    """A ticker, an address, or the maker of a picture: nothing the text speaks of."""
    before = text[max(0, hit.start - 14) : hit.start].lower()
    return (
        is_ticker(text, hit.start, hit.end) or text.startswith(_ADDRESSED, end) or before.endswith(_CREDITS)
    )


def _source(text: str, start: int, end: int) -> bool:
    """The name is given as where the words come from."""
    before = text[max(0, start - 22) : start].lower().removesuffix("the ")
    return before.endswith(_SOURCE_BEFORE) or text.startswith(_SOURCE_AFTER, end)


def _other_words(walk: Walk, hit: Hit) -> bool:
    """A known abbreviation that here stands for other words: `Nordic Electrical Code (NEC)`."""
    text = walk.line.text
    if not hit.written.isupper() or not in_brackets(text, hit.start, hit.end):
        return False
    before = text[max(0, hit.start - 80) : hit.start - 1].split()[-len(hit.written) :]
    named = any(span.hit and span.key == hit.name and hit.start - span.end < 20 for span in walk.spans[-2:-1])
    taken = not named and "".join(word[0] for word in before).upper() == hit.written
    if taken:
        walk.found.taken.add(hit.written)
    return taken


def note_candidate(walk: Walk, words: list[Word], base: str | None = None) -> None:
    """Note words that may be a firm's name.

    Args:
        walk: The walk.
        words: The words, in order.
        base: The known firm whose name they begin with.
    """
    if walk.line.titled:
        return
    texts = tuple(word.text for word in words)
    if base is None and is_person(texts):
        if len(texts) > 1:
            walk.found.add_person(texts)
        return
    if no_name(texts):
        return
    text, start, end = walk.line.text, words[0].start, words[-1].end
    one = _candidate(walk, text[start:end], texts, base)
    one.count += 1
    one.inside = one.inside or not opens(text, start)
    one.bracketed = one.bracketed or (one.text.isupper() and in_brackets(text, start, end))
    personal = len(texts) in _PERSON_WORDS and shape(texts) == 0
    one.score += cues.before(text, start, personal=personal)
    one.score += cues.after(text, legal_end(text, end), owner=words[-1].owner, personal=personal)
    if cues.of_body(text, start):
        one.body = True
        one.score += cues.FAIR
    if personal and not one.person and not cues.introduced(text, start) and cues.person(text, start, end):
        one.person = True
        walk.found.add_person(texts)
    last = walk.spans[-1] if walk.spans else None
    if last and last.hit and text[last.end : start] in ("'s ", "' "):
        one.score -= cues.FAIR  # what a firm owns is rather a product
    if not words[-1].owner:
        walk.spans.append(Span(start, end, one.text, None))


def _candidate(walk: Walk, written: str, texts: Texts, base: str | None) -> Candidate:
    """The candidate of this name, made where it is new."""
    one = walk.found.candidates.get(written)
    if one is None:
        legal = len(texts) > 1 and texts[-1] in LEGAL
        score = shape(texts) if base is None else cues.STRONG
        if " & " in written and joins(written):
            score = max(score, cues.FAIR)
        owner = walk.knowledge.firm(base) if base else None
        body = is_body(written, texts) or (owner is not None and owner.type == "institution")
        one = Candidate(written, texts, base, score=score, body=body, legal=legal)
        walk.found.candidates[written] = one
    return one
