"""Amounts of a currency: `$1.762bn`, `US $332 million`, `Rs 1,800 crore`, `380 billion yuan`, `50 cents`, `165p`."""

from __future__ import annotations

from decimal import Decimal

from tui.core.figures.currencies import Currencies, currencies
from tui.core.figures.match import Match
from tui.core.figures.numbers import Number
from tui.core.figures.tokens import Tokens
from tui.core.figures.words import DASHES

_ONE, _HUNDREDTH = Decimal(1), Decimal("0.01")
_MINUS = frozenset("-−–")
_LINES = frozenset((480, 720, 1080, 1440, 2160))  # of a television picture: 1080p
_LETTER_SIGNS = {"R": "ZAR", "P": "PHP", "N": "NGN", "K": "ZMW", "Q": "GTQ", "L": "HNL"}
_WORDS_AS_CODES = frozenset("All Top Try Cup Mad Bob Ron Cop Pen Bam Ang Sos Lak Mop Nad Den Sar Mid".split())
_SHORT = frozenset({"Rs", "Rp", "RM", "Tk"})
_HYPHENED = frozenset("denominated based priced backed linked store a".split())
_WORTH = frozenset(
    "debt debts investment investments savings funding public taxpayer taxpayers government aid cuts cash money "
    "loans losses loss new revenue sales profit profits assets spending damage damages equity capital income tax "
    "taxes bonds shares stock business extra additional".split()
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
    """Sign or code before the number: `US$5m`, `€ 440 million`, `GEL 28.5billion`, `Rs. 500`, `$(5.2) million`."""
    at = number.first - 1
    if t.raw[at] in _MINUS | {"("} and t.glued(number.first) and t.raw[at - 1] in table.signs:
        at -= 1
    found = _sign(t, at, table)
    if found is None or t.start[at + 1] > t.end[at] + 1:
        return None
    first, code, is_word = found
    whole = number.lettered()
    if whole is not number and not t.glued(number.next) and t.raw[number.next] not in {"m", "b", "M", "cr", "Cr", "CR"}:
        whole = number
    if is_word and not _trusted(t, first, number):
        return None
    last = whole.last
    if t.raw[last + 1] == ")":
        outside = _scale_after(t, number)
        if t.raw[at + 1] == "(" or (t.raw[first - 1] == "(" and outside.scale != number.scale):
            first -= t.raw[at + 1] != "("
            return Match("money", first, outside.last, outside, code, "money.bracket", _ONE)
    if t.raw[last + 1] in table.codes and t.raw[first] == "$":
        last, code = last + 1, t.raw[last + 1]
    rule = "money.code" if is_word else "money.amount"
    return Match("money", first, last, whole, code, rule, _ONE)


def _scale_after(t: Tokens, number: Number) -> Number:
    """A number in brackets with the scale that stands after the closing one: `(5.2) million`."""
    from_words = {
        "million": 10**6,
        "billion": 10**9,
        "thousand": 10**3,
        "trillion": 10**12,
        "m": 10**6,
        "bn": 10**9,
    }
    factor = from_words.get(t.low[number.last + 2])
    last = number.last + 1 + (factor is not None)
    return Number(number.first, last, last + 1, number.mantissa, number.scale * (factor or 1), number.digits)


def _sign(t: Tokens, at: int, table: Currencies) -> tuple[int, str, bool] | None:
    """First token and code of the sign that ends at a token, and whether it is a word."""
    sign, before = t.raw[at], t.raw[at - 1]
    if sign in table.signs and not sign.isalpha():
        if t.phrase(at - 4, ("u", ".", "s", ".")) and sign == "$":
            return at - 4, "USD", False
        whole = table.signs.get(before + sign) or (before if before in table.codes else None)
        close = t.glued(at) or (before == "US" and t.low[at - 2] != "the")
        if whole is not None and close and before:
            return at - 1, whole, False
        return at, table.signs[sign], False
    if sign == "." and before in table.signs and before.isalpha() and t.glued(at):
        return at - 1, table.signs[before], True
    if t.glued(at) and t.raw[at - 1] not in {"(", "~", "/", "-", "–", "—", '"', "“", "+", "‘", "'", "["}:
        return None
    if sign in table.signs:
        return at, table.signs[sign], True
    if sign in table.codes or (
        sign.title() == sign and sign not in _WORDS_AS_CODES and sign.upper() in table.codes
    ):
        return at, sign.upper(), True
    if (
        sign in _LETTER_SIGNS
        and t.glued(at + 1)
        and t.low[at + 2] in {"million", "billion", "bn", "m", "trillion"}
    ):
        return at, _LETTER_SIGNS[sign], True
    return None


def _trusted(t: Tokens, first: int, number: Number) -> bool:
    """A word before the number is a currency: no year, and where it is short or a common word, a scale follows."""
    sign = t.raw[first]
    if number.scale != 1 or number.letter is not None:
        return True
    if sign.title() in _WORDS_AS_CODES or (len(sign) < 3 and sign not in _SHORT) or not sign[1:2].isalpha():
        return False
    if sign in {"Euro", "EURO"} or (len(sign) == 3 and sign.istitle()):
        return number.mantissa % 1 != 0
    return t.glued(number.first) or not 1900 <= number.mantissa <= 2100


def _after(t: Tokens, number: Number, table: Currencies) -> Match | None:
    """Name, code or sign after the number: `30 billion yuan`, `49,100 COP`, `100 €`, `2 cents`, `165p`."""
    at = number.next
    raw = t.raw[at]
    if not raw:
        return None
    if raw in table.signs and not raw.isalpha() and not t.raw[at + 1][:1].isdigit():
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
            return Match("money", number.first, last, number, table.minor[name], "money.cents", _HUNDREDTH)
        code = table.names.get(name)
        if code is not None and _is_money(t, number, name, last, table):
            return Match("money", number.first, last, number, code, "money.name", _ONE)
    return None


def _is_money(t: Tokens, number: Number, name: str, last: int, table: Currencies) -> bool:
    """The name is no weight, no verb and no part of a compound (`two dollar-denominated bonds`)."""
    if t.low[last + 1] in DASHES and t.low[last + 2] in _HYPHENED:
        return t.low[last + 2] == "a"
    if name in {"pound", "pounds"} and t.low[last + 1] == "of" and t.low[last + 2] not in _WORTH:
        return False
    if name == "euro" and t.low[last + 1 + (t.low[last + 1] in DASHES)] in {"zone", "area"}:
        return False
    if name == "won" and t.low[last + 1] in {"the", "a", "an", "by", "in"} and number.scale == 1:
        return False
    if name not in table.wary or number.scale > 1:
        return True
    return name == "pounds" or (
        number.value >= 1000 and name not in {"real", "sum", "mark", "sol"}
    )
