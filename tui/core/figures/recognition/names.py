"""Numbers that are no figures: years, days of a month, parts of names, times of day, telephone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.recognition.numbers import AIRLINERS, decimal
from tui.core.figures.recognition.words import DASHES, LETTER_SCALES, word_set

if TYPE_CHECKING:
    from tui.core.figures.recognition.numbers import Number
    from tui.core.figures.recognition.tokens import Tokens

MONTHS = word_set(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec"
)
_GLUED_SIGNS = frozenset("#№+/:@=\\_*^&.$")
_BEFORE_A_NAME_NUMBER = word_set(
    "no nos number numbers item items episode chapter section article page pages level phase route flight "
    "figure fig table gate class series version grade type category local volume issue round act form "
    "rule title part step channel platform stage tier model fortune s&p ftse nasdaq dow russell nikkei "
    "topix stoxx dax cac fiscal fy windows formula highway interstate unit building suite room"
)
_PLANES = word_set(
    "aircraft jet jets plane planes airliner airliners max dreamliner dreamliners freighter freighters"
)
# Words that begin a sentence or a headline without being a name.
_OPENERS = word_set(
    "the a an some about around over under nearly almost more than at least up to only just another all "
    "these those its his her their our in on of for with by from and or but as after before when while if "
    "since until into within roughly approximately currently there has have had is are was were will "
    "would what which who who's both every top first last next past between additionally also however "
    "still now then so yet because that this not employs employ hires cuts adds opens closes plans buys "
    "sells orders loses gains gets sees makes wins builds creates axes sheds slashes cut add hire open "
    "close buy sell order lose build create axe shed lay eliminate eliminates delivers deliver ships ship "
    "reaches reach launches launch serves serve operates operate secures covers spans signs sign joins "
    "join face faces expects exceeds total totaling totalling tops hits surpasses welcomes names names' "
    "including excluding plus minus against across among per via through"
)


def is_year(t: Tokens, number: Number) -> bool:
    """Four bare digits that read as a year."""
    raw = t.raw[number.first]
    return (
        number.first == number.last
        and number.next == number.last + 1
        and len(raw) == 4
        and raw.isdecimal()
        and 1500 <= int(raw) <= 2100
    )


def is_date(t: Tokens, number: Number) -> bool:
    """A day of a month: `24 February`, `Feb. 24`; also `30June2025`."""
    if number.value > 31 or not number.digits:
        return False
    before = number.first - 1
    before -= t.low[before] == "."
    return _is_month(t, number.last + 1) or _is_month(t, before)


def _is_month(t: Tokens, at: int) -> bool:
    return t.low[at] in MONTHS and t.raw[at][0].isupper()


def in_name(t: Tokens, number: Number, *, headline: bool) -> bool:
    """Glued to letters or signs (`Q2`, `FTSE-100`, `10:30`, `#5`), or after a name (`Fortune 500`)."""
    at = number.first - 1
    before = t.raw[at]
    if before and t.glued(number.first):
        if before[-1].isalnum() or before in _GLUED_SIGNS:
            return True
        if before in DASHES and t.glued(at) and not _range_end(t, number):
            return True
    word = t.low[at - 1] if before == "." else t.low[at]
    if word in _BEFORE_A_NAME_NUMBER and number.digits:
        return True
    if _named_in_words(t, number, headline=headline) or _airliner(t, number):
        return True
    return _after_a_name(t, number, headline=headline)


def _range_end(t: Tokens, number: Number) -> bool:
    """The second number of `40-55 words`: after a smaller one, in no chain such as a telephone number."""
    before = number.first - 2
    before -= t.low[before] in LETTER_SCALES and t.raw[before - 1][:1].isdecimal()  # 20m-25m users
    low = decimal(t.raw[before]) if t.raw[before][:1].isdecimal() else None
    if low is None:
        return not t.raw[before][-1:].isalnum()
    chained = t.glued(before) and t.raw[before - 1] not in {"(", "$", "€", "£", "~"}
    return not chained and low < number.mantissa


def _named_in_words(t: Tokens, number: Number, *, headline: bool) -> bool:
    """`the Four Seasons`: number and noun with capitals in the middle of a sentence."""
    before, after = t.raw[number.first - 1], t.raw[number.next]
    inside = before[:1].islower() or before[:1].isdecimal() or before == ","
    capitals = t.raw[number.first][0].isupper() and after[:1].isupper()
    return inside and capitals and not number.digits and not headline


def _airliner(t: Tokens, number: Number) -> bool:
    """`their new 787 aircraft`: a type, not a number of aircraft."""
    is_type = t.raw[number.first] in AIRLINERS and number.last == number.first
    return is_type and t.low[number.next] in _PLANES


def _after_a_name(t: Tokens, number: Number, *, headline: bool) -> bool:
    """A small plain number right after a capitalised word that is no opener of a sentence."""
    before = t.raw[number.first - 1]
    if not number.digits or number.scale != 1 or number.value >= 1000 or not before[:1].isupper():
        return False
    if headline:
        shouted = t.raw[number.next].isupper()
        return before.isupper() and not shouted and (len(before) > 1 or t.raw[number.first - 2] == "&")
    first = not t.raw[number.first - 2] or t.raw[number.first - 2] in {"*", "•"}
    if first and t.low[number.first - 1].endswith("ed"):  # Added 640 practices
        return False
    return t.low[number.first - 1] not in _OPENERS and not _is_month(t, number.first - 1)


def is_headline(t: Tokens) -> bool:
    """Most words of the passage are capitalised, so that capitals say nothing about names."""
    words = [word for word in t.raw if len(word) > 3 and word.isalpha()]
    return len(words) < 40 and 3 * sum(word[0].isupper() for word in words) > 2 * len(words)
