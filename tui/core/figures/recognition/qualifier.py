"""The word directly before a figure that says how exactly it is meant: `more than`, `nearly`, `up to`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.recognition.words import DASHES, word_set

if TYPE_CHECKING:
    from tui.core.figures.recognition.match import Match
    from tui.core.figures.recognition.tokens import Tokens

_ONE_WORD: dict[str, str] = (
    dict.fromkeys(
        word_set("about around nearly almost some roughly approximately circa near nearing approaching"),
        "about",
    )
    | dict.fromkeys(word_set("~ ≈ ∼ ± ca cca approx"), "about")
    | dict.fromkeys(
        word_set("over above exceeding exceeds exceeded exceed surpassing surpasses surpassed surpass"),
        "over",
    )
    | dict.fromkeys(word_set("topping tops topped beyond past > ≥"), "over")
    | dict.fromkeys(
        word_set("pass passes passed passing crosses crossed crossing eclipsed eclipsing"), "over"
    )
    | dict.fromkeys(word_set("under below < ≤"), "under")
)
_PHRASES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("no", "more", "than"), "up_to"),
    (("not", "more", "than"), "up_to"),
    *(
        ((no, word, "than"), "up_to")
        for no in ("no", "not")
        for word in ("higher", "greater", "larger", "longer")
    ),
    (("capped", "at"), "up_to"),
    (("ceiling", "of"), "up_to"),
    (("no", "lower", "than"), "over"),
    (("not", "lower", "than"), "over"),
    (("just", "short", "of"), "under"),
    (("no", "less", "than"), "over"),
    (("no", "fewer", "than"), "over"),
    (("not", "less", "than"), "over"),
    (("more", "than"), "over"),
    (("greater", "than"), "over"),
    (("higher", "than"), "over"),
    (("larger", "than"), "over"),
    (("bigger", "than"), "over"),
    (("better", "than"), "over"),
    (("longer", "than"), "over"),
    (("less", "than"), "under"),
    (("fewer", "than"), "under"),
    (("lower", "than"), "under"),
    (("shorter", "than"), "under"),
    (("smaller", "than"), "under"),
    (("at", "least"), "over"),
    (("minimum", "of"), "over"),
    (("excess", "of"), "over"),
    (("upwards", "of"), "over"),
    (("upward", "of"), "over"),
    (("north", "of"), "over"),
    (("as", "little", "as"), "over"),
    (("as", "few", "as"), "over"),
    (("as", "low", "as"), "over"),
    (("up", "to"), "up_to"),
    (("as", "much", "as"), "up_to"),
    (("as", "many", "as"), "up_to"),
    (("as", "high", "as"), "up_to"),
    (("as", "long", "as"), "up_to"),
    (("at", "most"), "up_to"),
    (("maximum", "of"), "up_to"),
    (("shy", "of"), "under"),
    (("south", "of"), "under"),
    (("close", "to"), "about"),
    (("closer", "to"), "about"),
    (("vicinity", "of"), "about"),
    (("region", "of"), "about"),
)
_LAST_WORDS = frozenset(words[-1] for words, _ in _PHRASES)
_TIME_TAKEN = word_set(
    "for in of just well a lasting lasted last lasts took taken take takes spanning with after by at is "
    "was are were been be has have had slightly little span until every older tenure history her his "
    "their our its my"
)
_PARTS_OF_TIME = word_set(
    "rounds quarters years seasons phases stages sessions days weeks months tranches instalments "
    "installments periods generations decades elections summers winters nights"
)
_PASSED = word_set("pass passes passed passing crosses crossed crossing")
"""What a sum does to a mark, and people do with laws and borders."""
_NOT_PAST_AN_ARTICLE = _PASSED | word_set("over under past")
_OVER_TO = word_set(
    "hand handed hands handing take taken takes taking took turn turned carry carried sign signed"
)
"""Verbs that `over` belongs to: `hand over $5m`."""
_NEVER = word_set("not no cannot never can't won't")
_GOING = word_set(
    "went go goes gone edged edges edge rose rises rise risen moved moves climbed climbs ticked inched crept "
    "jumped pushed nudged bumped came adds added totting adding"
)
"""Verbs that `up` belongs to: `went up to 13%`."""
_MARKS = word_set("mark level threshold barrier")


def qualifier(t: Tokens, match: Match) -> str:
    """The qualifier of a single figure; ranges have their own."""
    if match.number.next > match.number.last + 1 and match.number.letter is None:  # 75+ brands
        return "over"
    if t.low[match.last + 1] == "+" and t.glued(match.last + 1):
        return "over"
    if t.low[match.last + 1] == "or" and t.low[match.last + 2] in {"more", "less", "fewer", "so"}:
        return {"more": "over", "so": "about"}.get(t.low[match.last + 2], "up_to")
    at = match.first - 1
    while t.low[at] in {"-", "−", "+", "("} and t.glued(at + 1) and t.low[at] != "(" and not t.glued(at):
        at -= 1
    bare = at
    at = _past_article(t, match, at)
    if at != bare and t.low[at] in _NOT_PAST_AN_ARTICLE and t.low[bare] != "the":
        return "exact"  # "under a $5bn deal", "passed a $5bn budget"
    return _at(t, match, at)


def _past_article(t: Tokens, match: Match, at: int) -> int:
    """Past `a` in `more than a 20% stake`, and past `the` in `above the $5bn mark`."""
    if t.low[at] in {"a", "an"} and match.kind in {"money", "percent"}:
        return at - 1
    if t.low[at] == "the" and t.low[_past_bracket(t, match.last + 1)] in _MARKS:
        return at - 1
    return at


def _past_bracket(t: Tokens, at: int) -> int:
    """Past a short bracket, such as the amount in another currency."""
    if t.low[at] == "(":
        for close in range(at + 1, at + 8):
            if t.low[close] == ")":
                return close + 1
    return at


def _at(t: Tokens, match: Match, at: int) -> str:
    word = t.low[at]
    if word == "." and t.glued(at) and t.low[at - 1] in {"approx", "ca", "cca", "c"}:
        return "about"
    if word in DASHES and t.low[at - 1] == "sub":
        return "under"
    if word in _LAST_WORDS:
        for words, meaning in _PHRASES:
            if t.phrase(at - len(words) + 1, words) and not _compares(t, match, at - len(words), words):
                return meaning
    arrow = word in {">", "<"} and t.low[at - 1] in {"-", "="}
    if word not in _ONE_WORD or arrow or _a_preposition(t, match, at):
        return "exact"
    if word == "exceed" and not _NEVER.isdisjoint(t.low[max(0, at - 5) : at]):  # may not exceed 8%
        return "up_to"
    outer = _ONE_WORD.get(t.low[at - 1], "about") if word in {"~", "≈"} else "about"
    return _ONE_WORD[word] if outer == "about" else outer


def _compares(t: Tokens, match: Match, before: int, words: tuple[str, ...]) -> bool:
    """`3% more than a year ago` compares; `up to 21% from 17%` says where it rose to."""
    if words == ("up", "to"):
        return t.low[match.last + 1] == "from" or t.low[before] in _GOING
    return words[-1] == "than" and (t.raw[before] in {"%", "percent"} or t.low[before] == "times")


def _a_preposition(t: Tokens, match: Match, at: int) -> bool:
    """`invest over three years`: during, not more than; `the past three years`."""
    if t.low[at] == "past":
        return match.kind in {"duration", "count"}
    if t.low[at] in _PASSED:
        return match.kind in {"duration", "count"} and match.value < 1000
    return _over_or_under(t, match, at)


def _over_or_under(t: Tokens, match: Match, at: int) -> bool:
    """`hand over $5m`, `over three years`, `over two rounds`: a preposition or a part of a verb."""
    if t.low[at] == "over" and t.low[at - 1] in _OVER_TO:
        return True
    if t.low[at] not in {"over", "under"}:
        return False
    if match.kind == "duration":
        is_amount = t.low[at - 1] in _TIME_TAKEN or t.low[match.last + 1] == "of"
        return t.low[at] == "over" and not is_amount
    if match.kind == "count":
        return match.number.value <= 20 and t.low[match.last] in _PARTS_OF_TIME
    return False
