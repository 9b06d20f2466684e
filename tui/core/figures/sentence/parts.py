"""The part that a name plays in its sentence: subject, owner, one who merely talks, and so on."""

from __future__ import annotations

from tui.core.figures.sentence.clauses import PREPOSITIONS, TURNS, Sentence
from tui.core.figures.sentence.steps import COMPANY, FIGURE, MARK, WORD
from tui.core.figures.vocabulary.change_words import FALLING, RISING
from tui.core.figures.vocabulary.subject_words import (
    CLOSING,
    ESTIMATING,
    KINDS_OF_FIRM,
    LEADING,
    OURS,
    ROLES,
    SPEAKING,
    TALKERS,
    TARGETING,
    TELLERS,
    TELLING,
)

CLAIMS = {
    "bracket": 20.0,
    "owner": 9.5,
    "subject": 9.0,
    "stand-in": 8.0,
    "market": 8.0,
    "seen": 9.5,
    "land": 7.0,
    "of": 8.0,
    "by": 6.0,
    "joined": 5.0,
    "object": 5.0,
    "at": 4.5,
    "in": 4.5,
    "for": 4.5,
    "other": 4.0,
    "fronted": 8.5,
    "speaker": 5.0,
    "estimator": 4.0,
    "aside": 1.0,
}
"""How loudly each part claims a figure that follows."""

BREAKS = frozenset(
    [",", ";", ":", "—", "–", "(", '"', "“", "”", "•", "*", "and", "that", "|", "or", ".", "-", "&"]
)

_ARTICLES = frozenset(["the", "a", "an", "every", "all"])
_ACTORS = frozenset(["it", "they", "he", "she", "we", "had", "has", "have"])
_RELATIVE = frozenset(["which", "who"])
_BEFORE_NAMES = frozenset(
    ["the", "a", "an", "its", "their", "both", "fellow", "smaller", "larger", "then", "now"]
)
_DATA = frozenset(["data", "figures", "research", "survey", "estimates"])
"""Behind a name: `Acme data show`."""
_ADVERBS = frozenset(["nonetheless", "nevertheless", "still", "now", "also", "meanwhile", "even", "then"])
_PLACING = frozenset(["in", "on", "at", "during", "after"])
_DOES = RISING | FALLING | CLOSING | {"had", "has", "was", "will", "said", "is"}
_FRONTING = frozenset(["for", "at"])
_LINKS = frozenset([",", "and", "or", "&", "/"])


def joined(sentence: Sentence, place: int) -> bool:
    """Whether a name is a later item of a list of names: `Acme, Bolt and Crane`."""
    back = place - 1
    while back > place - 5 and (sentence.low(back) == "'s" or _capital_word(sentence, back)):
        back -= 1
    if sentence.low(back) not in _LINKS:
        return False
    back -= 1
    if sentence.low(back) in (*_LINKS, "the"):
        back -= 1
    return back >= 0 and sentence.tokens[back].kind == COMPANY


def _capital_word(sentence: Sentence, place: int) -> bool:
    return place >= 0 and sentence.tokens[place].kind == WORD and sentence.tokens[place].capital


def part_of(sentence: Sentence, start: int, end: int) -> str:
    """A key of `CLAIMS`: the part of the name, or of what stands for one, at tokens `start` to `end`."""
    if _talks(sentence, start, end) or _has_a_role(sentence, end) is not None:
        return "aside"
    if sentence.low(end) in ("'s", "'"):
        return "owner" if leading(sentence, start) != "(" else "aside"
    if sentence.low(start - 1) in ROLES and sentence.low(start - 2) in OURS:
        opens = start < 3 or (start > 3 and sentence.low(start - 3) in (",", ";", ":", "while"))
        return _doing(sentence, start, end) if opens else "joined"
    whose = _whose_role(sentence, start)
    return _after(sentence, start, end, leading(sentence, start if whose is None else whose))


def _after(sentence: Sentence, start: int, end: int, before: str) -> str:
    """The part of a name by the word that governs it."""
    if before == "(":
        return "aside"
    if before in ("and", "or") and _of_a_list(sentence, start):
        return "joined"
    if sentence.low(start - 1) == "that" and sentence.low(start - 2) and sentence.low(start - 3) in _ARTICLES:
        return "aside"  # `the plant that Acme uses`
    if before in ("", *BREAKS) or before in TURNS:
        return _doing(sentence, start, end)
    return _governed(sentence, start, end, before)


def _governed(sentence: Sentence, start: int, end: int, before: str) -> str:
    """The part of a name behind a preposition or another word."""
    merely = (before == "by" and _merely_led(sentence, start)) or (
        before == "of" and _targeted(sentence, start)
    )
    if before in _FRONTING and sentence.low(end) == "," and _opens(sentence, start):
        return "fronted"
    if before in _PLACING and sentence.low(end) in _DOES and _placed(sentence, start):
        return "subject"
    if before in CLAIMS and not merely:
        return before
    return "other" if before in PREPOSITIONS else "object"


def _doing(sentence: Sentence, start: int, end: int) -> str:
    """The part of a name that opens a clause, by its verb: one who acts, tells, or judges others."""
    rates = (sentence.low(end), sentence.low(end + 1)) == (",", "which") and any(
        sentence.low(at) in ("rates", "target") for at in range(end + 2, end + 7)
    )
    behind = _behind(sentence, end)
    verb = sentence.low(behind)
    kinds = (start - 1, *range(end + 1, behind - 1))
    teller = verb in TELLING and any(sentence.low(at) in TELLERS for at in kinds)
    if rates or teller or verb in ESTIMATING:
        return "estimator"
    counts = behind + 1 < len(sentence.tokens) and sentence.tokens[behind + 1].kind == FIGURE  # `added 2%`
    return "speaker" if verb in SPEAKING and not counts else "subject"


def _placed(sentence: Sentence, start: int) -> bool:
    """Whether what a preposition governs ends before a name: `in Seoul trading Acme had risen`."""
    word = sentence.low(start - 1)
    return word not in PREPOSITIONS and word not in KINDS_OF_FIRM and word not in ROLES and word != "the"


def _opens(sentence: Sentence, start: int) -> bool:
    """Whether the preposition before a name opens the sentence: `At Acme, sales fell`."""
    at = start - 2 if sentence.low(start - 1) in ("the", "rival") else start - 1
    return at == 0 or sentence.low(at - 1) in ("•", "*", ":", ";", "-")


def _of_a_list(sentence: Sentence, start: int) -> bool:
    """Whether the name before a conjunction is a plain word in capitals: `on Xetra and the Acme`."""
    at = start - 2 if sentence.low(start - 1) in ("and", "or") else start - 3
    return _capital_word(sentence, at) and sentence.low(at - 1) in PREPOSITIONS


def _behind(sentence: Sentence, end: int) -> int:
    """The token behind a name, and behind what is told of it between commas: `Acme, a broker, expects`."""
    if sentence.low(end) == "," and sentence.low(end + 1) in ("a", "an", "the"):
        return 1 + next((at for at in range(end + 2, end + 12) if sentence.low(at) == ","), end - 1)
    return end + 1 if sentence.low(end) in _ADVERBS or sentence.low(end).endswith("ly") else end


def _has_a_role(sentence: Sentence, end: int) -> int | None:
    """Where the name begins that a possessor before it has the role for: `Acme's owner Bolt`."""
    if sentence.low(end) not in ("'s", "'"):
        return None
    for at in range(end + 1, min(end + 6, len(sentence.tokens))):
        token = sentence.tokens[at]
        if token.kind == COMPANY:
            before = at - 1 if sentence.low(at - 1) != "," else at - 2
            return at if sentence.low(before) in ROLES else None
        if token.kind == FIGURE or (token.kind == MARK and token.low != ","):
            return None
    return None


def _whose_role(sentence: Sentence, start: int) -> int | None:
    """Where the possessor begins of whom a name has a role, if it has one."""
    for at in range(start - 2, max(-1, start - 7), -1):
        if sentence.tokens[at].kind == COMPANY:
            return at if _has_a_role(sentence, at + 1) == start else None
    return None


def _merely_led(sentence: Sentence, start: int) -> bool:
    """Whether a name after `by` only takes part: `a round led by Acme`."""
    return any(
        sentence.low(start - back) == "by" and sentence.low(start - back - 1) in LEADING for back in (1, 2, 3)
    )


def _targeted(sentence: Sentence, start: int) -> bool:
    """Whether a name after `of` is what is bought or owned: `the acquisition of Acme`."""
    place = next((at for at in range(start - 1, max(-1, start - 6), -1) if sentence.low(at) == "of"), 0)
    return sentence.low(place - 1) in TARGETING


def leading(sentence: Sentence, start: int) -> str:
    """The preposition or break that governs a name; `object` where a verb or another name does."""
    for place in range(start - 1, max(-1, start - 6), -1):
        token = sentence.tokens[place]
        if token.kind == MARK or token.low in BREAKS or token.low in TURNS or token.low in PREPOSITIONS:
            behind = _behind_verb(sentence, place, start) if token.low in _RELATIVE else False
            return "object" if behind or _acted_on(sentence, place + 1, start) else token.low
        if token.kind in (COMPANY, FIGURE):
            return "object"
    return "" if start <= 5 and not _acted_on(sentence, 0, start) else "object"


def _acted_on(sentence: Sentence, first: int, start: int) -> bool:
    """Whether somebody does something to a name: `it had paid Acme`."""
    return any(sentence.low(at) in _ACTORS for at in range(first, start))


def _behind_verb(sentence: Sentence, place: int, start: int) -> bool:
    """Whether a relative word has its verb before a name: `which folded its Acme`."""
    between = sentence.tokens[place + 1 : start]
    return any(
        not (t.capital or t.low in _BEFORE_NAMES or t.low in ROLES or t.low in KINDS_OF_FIRM) for t in between
    )


def _talks(sentence: Sentence, start: int, end: int) -> bool:
    if sentence.low(end) in TALKERS or sentence.low(end + 1) in TALKERS or sentence.low(end) in _DATA:
        return True
    if _quoted(sentence, start):
        return True
    for place in range(start - 1, max(-1, start - 5), -1):
        if sentence.low(place) in TALKERS:
            return True
        if sentence.tokens[place].kind == COMPANY:
            return False
    return False


def _quoted(sentence: Sentence, start: int) -> bool:
    """Whether a person of the firm is quoted: `said Ann Lee of Acme`."""
    at = start - 1
    while sentence.low(at) == "the" or sentence.low(at) in KINDS_OF_FIRM or sentence.low(at) in TELLERS:
        at -= 1
    if sentence.low(start - 1) in TELLERS and sentence.low(at) in SPEAKING:
        return True  # `says the consultancy Acme`
    if sentence.low(at) not in ("of", "at", "from", "with"):
        return False
    first = at
    while _capital_word(sentence, at - 1):
        at -= 1
    return at < first and sentence.low(at - 1) in SPEAKING
