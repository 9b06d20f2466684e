"""Amounts of a currency: `$1.762bn`, `US $332 million`, `Rs 1,800 crore`, `380 billion yuan`, `165p`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tui.core.figures.recognition.currencies import Currencies, currencies
from tui.core.figures.recognition.match import Match
from tui.core.figures.recognition.numbers import Number
from tui.core.figures.recognition.words import DASHES, LETTER_SCALES, SCALES, SHORT_SCALES, SIGNS, word_set

if TYPE_CHECKING:
    from tui.core.figures.recognition.tokens import Tokens

_ONE, _HUNDREDTH = Decimal(1), Decimal("0.01")
_MINUS = frozenset("-−–")
_LINES = frozenset((480, 720, 1080, 1440, 2160))  # of a television picture: 1080p
_LETTER_SIGNS = {"R": "ZAR", "P": "PHP", "N": "NGN", "K": "ZMW", "Q": "GTQ", "L": "HNL"}
_WORDS_AS_CODES = word_set("All Top Try Cup Mad Bob Ron Cop Pen Bam Ang Sos Lak Mop Nad Den Sar Mid")
_AFTER_A_LETTER = word_set("million billion bn m trillion")
_BEFORE_A_CODE = frozenset("(~/-–—\"“+‘'[<>=")
_SPACED_LETTERS = frozenset({"m", "b", "cr"})
_EVENTS = frozenset({"COP", "MAD", "SOS", "TOP", "ALL", "TRY", "CUP", "MID"})
"""Codes in capitals that are also something else: `COP 28`, `TOP 10`."""
_SHORT = frozenset({"Rs", "Re", "Rp", "RM", "Tk"})
_UNION = frozenset({"zone", "area"})
_WINS = frozenset({"the", "a", "an", "by", "in"})
_PRICES = 100
"""From this number on, `won` is the currency: `1,935 won a litre`."""
_PRICED = frozenset({"crowns", "rand", "lei", "marks"})
"""Wary names that price a share or a thing after any number: `21.30 crowns`, `150 rand`."""
_HYPHENED = word_set("denominated based priced backed linked store a")
_WORTH = word_set(
    "debt debts investment investments savings funding public taxpayer taxpayers government aid cuts cash "
    "money loans losses loss new revenue sales profit profits assets spending damage damages equity "
    "capital income tax taxes bonds shares stock business extra additional"
)


def read(t: Tokens, number: Number) -> Match | None:
    """The amount of money that a number begins."""
    if number.article:
        return None
    table = currencies()
    signed = _before(t, number, table)
    if signed is not None:
        return signed
    return _after(t, number.lettered(), table) or _after(t, number, table)


def _before(t: Tokens, number: Number, table: Currencies) -> Match | None:
    """Sign or code before the number: `US$5m`, `€ 440 million`, `GEL 28.5billion`, `$(5.2) million`."""
    at = number.first - 1
    if t.raw[at] in _MINUS | {"("} and t.glued(number.first) and t.raw[at - 1] in table.signs:
        at -= 1
    found = _sign(t, at, table)
    if found is None or t.start[at + 1] > t.end[at] + 1:
        return None
    first, code = found
    is_word = t.raw[at].isalpha() or t.raw[at] == "."
    if is_word and not _trusted(t, first, number):
        return None
    if t.raw[number.last + 1] == ")" and "(" in {t.raw[at + 1], t.raw[first - 1]}:
        outside = _bracketed(t, number)
        if t.raw[at + 1] == "(" or outside.scale != number.scale:
            first -= t.raw[at + 1] != "("
            return Match("money", first, outside.last, outside, code, "money.bracket", _ONE)
    whole = number.lettered() if t.glued(number.next) or t.low[number.next] in _SPACED_LETTERS else number
    last = whole.last
    if t.raw[last + 1] in table.codes and t.raw[first] == "$":
        last, code = last + 1, t.raw[last + 1]
    return Match("money", first, last, whole, code, "money.code" if is_word else "money.amount", _ONE)


def _bracketed(t: Tokens, number: Number) -> Number:
    """A number in brackets with the scale that stands after the closing one: `(5.2) million`."""
    after = t.low[number.last + 2]
    scale = SCALES.get(after) or SHORT_SCALES.get(after) or LETTER_SCALES.get(after)
    last = number.last + 1 + (scale is not None)
    return Number(number.first, last, last + 1, number.mantissa, number.scale * (scale or 1), number.digits)


def _sign(t: Tokens, at: int, table: Currencies) -> tuple[int, str] | None:
    """First token and currency of the sign, code or abbreviation that ends at a token."""
    sign = t.raw[at]
    if sign in table.signs and not sign.isalpha():
        return _symbol(t, at, table)
    if sign == "." and t.glued(at):
        slash = t.raw[at - 1] == "/"  # B/. and S/.
        before = t.raw[at - 2] + "/" if slash else t.raw[at - 1]
        code = table.signs.get(before)
        return (at - 1 - slash, code) if code is not None and before[0].isalpha() else None
    if not sign.isalpha() and t.glued(at) and t.raw[at - 1] + sign in table.signs:  # S/, GH¢
        return at - 1, table.signs[t.raw[at - 1] + sign]
    if not sign.isalpha() or (t.glued(at) and t.raw[at - 1] not in _BEFORE_A_CODE):
        return None
    code = table.signs.get(sign) or (sign if sign in table.codes else None)
    if code is None and sign.istitle() and sign not in _WORDS_AS_CODES and sign.upper() in table.codes:
        code = sign.upper()
    if code is None and t.glued(at + 1) and t.low[at + 2] in _AFTER_A_LETTER:
        code = _LETTER_SIGNS.get(sign)
    return None if code is None else (at, code)


def _symbol(t: Tokens, at: int, table: Currencies) -> tuple[int, str]:
    """A sign that is no word, with the letters before it: `$`, `US$`, `US $`, `U.S.$`, `USD$`, `HK$`."""
    sign, before = t.raw[at], t.raw[at - 1]
    if sign == "$" and t.phrase(at - 4, ("u", ".", "s", ".")):
        return at - 4, "USD"
    code = table.signs.get(before + sign) or (before if before in table.codes else None)
    close = t.glued(at) or (before == "US" and t.low[at - 2] != "the")
    if code is not None and close and before:
        return at - 1, code
    return at, table.signs[sign]


def _trusted(t: Tokens, first: int, number: Number) -> bool:
    """A word is a currency: no year follows it, and after a short or common word there is a scale."""
    sign = t.raw[first]
    if number.scale != 1 or number.letter is not None:
        return True
    if (
        sign in _EVENTS
        or sign in _WORDS_AS_CODES
        or (len(sign) < 3 and sign not in _SHORT)
        or not sign[1:2].isalpha()
    ):
        return False
    if sign in {"Euro", "EURO"} or (len(sign) == 3 and sign.istitle() and sign not in currencies().signs):
        return number.mantissa % 1 != 0
    return t.glued(number.first) or not 1900 <= number.mantissa <= 2100


def _after(t: Tokens, number: Number, table: Currencies) -> Match | None:
    """Name, code or sign after the number: `30 billion yuan`, `49,100 COP`, `100 €`, `2 cents`, `165p`."""
    at = number.next
    raw = t.raw[at]
    if not raw:
        return None
    if raw in table.signs and not raw.isalpha() and not _begins(t, at + 1):
        return Match("money", number.first, at, number, table.signs[raw], "money.sign_after", _ONE)
    if raw in table.codes and raw not in {"ALL", "TOP", "TRY", "CUP"}:
        return Match("money", number.first, at, number, raw, "money.code_after", _ONE)
    if t.glued(at) and number.digits and number.scale == 1:
        if raw == "p" and number.mantissa not in _LINES and t.low[at + 2] != "m":
            return Match("money", number.first, at, number, "GBP", "money.pence", _HUNDREDTH)
        if raw in {"c", "¢"}:
            return Match("money", number.first, at, number, "USD", "money.cents", _HUNDREDTH)
    at += t.low[at] in DASHES
    return _named(t, number, at, table)


def _begins(t: Tokens, at: int) -> bool:
    """A number begins here, so that a sign before it is its own: `5`, `.5`, `½`."""
    raw = t.raw[at + (t.raw[at] == ".")]
    return raw[:1].isdecimal() or t.raw[at] in SIGNS


def _named(t: Tokens, number: Number, at: int, table: Currencies) -> Match | None:
    """The longest name of a currency that starts at a token."""
    words, ends, j = [], [], at
    if t.phrase(at, ("u", ".", "s", ".")):
        words, ends, j = ["us"], [at + 3], at + 4
    while len(words) < 4 and t.low[j]:
        words.append(t.low[j])
        ends.append(j)
        j += 1
    for count in range(len(words), 0, -1):
        name, last = " ".join(words[:count]), ends[count - 1]
        if name in table.minor:
            rule = "money.cents_on" if t.phrase(last + 1, ("on", "the", "dollar")) else "money.cents"
            unit = table.minor[name]
            american = _american(t, last + 1) if unit == "USD" else 0
            if american:  # 81.52 cents U.S.
                return Match(
                    "money", number.first, last + american, number, "USD", "money.us_cents", _HUNDREDTH
                )
            return Match("money", number.first, last, number, unit, rule, table.part(unit))
        code = None if _tied_scale(t, number) else table.names.get(name)
        if code is not None and _is_money(t, number, name, last, table):
            return Match("money", number.first, last, number, code, "money.name", _ONE)
    return None


def _tied_scale(t: Tokens, number: Number) -> bool:
    """Only a scale tied to the name, which says no more than very large: `a billion-dollar company`."""
    bare = number.last == number.first + 1 and t.low[number.last] in SCALES and t.low[number.next] in DASHES
    return bare and t.low[number.first] in {"a", "an"}


def _american(t: Tokens, at: int) -> int:
    """How many tokens `US` or `U.S.` takes up at a place."""
    return 4 if t.phrase(at, ("u", ".", "s", ".")) else int(t.raw[at] == "US")


def _is_money(t: Tokens, number: Number, name: str, last: int, table: Currencies) -> bool:
    """The name is no weight, no verb and no part of a compound (`two dollar-denominated bonds`)."""
    if t.low[last + 1] in DASHES and t.low[last + 2] in _HYPHENED:
        return t.low[last + 2] == "a"
    if name in {"pound", "pounds"} and t.low[last + 1] == "of" and t.low[last + 2] not in _WORTH:
        return False
    after = t.low[last + 1 + (t.low[last + 1] in DASHES)]
    if (name == "euro" and after in _UNION) or (
        name == "won" and after in _WINS and number.scale == 1 and number.mantissa < _PRICES
    ):
        return False
    if name not in table.wary or number.scale > 1:
        return True
    if name == "won" and number.mantissa >= _PRICES:
        return True
    priced = name in _PRICED and (name != "marks" or number.mantissa % 1 != 0)
    return priced or name == "pounds" or (number.value >= 1000 and name not in {"real", "sum", "mark", "sol"})
