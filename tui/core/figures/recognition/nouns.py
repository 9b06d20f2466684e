"""The thing counted: the noun phrase after a number, its head, and the head's singular."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.recognition.numbers import AIRLINERS
from tui.core.figures.recognition.words import DASHES, word_set

if TYPE_CHECKING:
    from tui.core.figures.recognition.tokens import Tokens

LONGEST = 8
"""A noun phrase after a number is looked for in so many words."""

_IRREGULAR: dict[str, str] = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "staff": "staff",
    "personnel": "personnel", "crew": "crew", "aircraft": "aircraft", "spacecraft": "spacecraft",
    "criteria": "criterion", "media": "media", "fish": "fish", "sheep": "sheep", "cattle": "cattle",
    "head": "head", "lives": "life", "wives": "wife", "homes": "home", "shelves": "shelf", "leaves": "leaf",
    "households": "household", "businessmen": "businessman", "salespeople": "salesperson", "mice": "mouse",
    "companies": "company", "series": "series", "species": "species", "vaccine": "vaccine", "bps": "bp",
    "police": "police", "troops": "troop", "workforce": "workforce", "movies": "movie", "cookies": "cookie",
    "calories": "calorie", "ties": "tie", "buses": "bus", "gases": "gas", "bonuses": "bonus",
    "viruses": "virus",
    "campuses": "campus", "statuses": "status", "appendices": "appendix",
    "axes": "axis", "analyses": "analysis", "crises": "crisis",
    "theses": "thesis", "indices": "index", "vertices": "vertex", "knives": "knife", "halves": "half",
    "watts": "watt", "mau": "mau", "dau": "dau", "maus": "mau", "teu": "teu", "teus": "teu",
    "zombies": "zombie",
    "caches": "cache", "tranches": "tranche", "bitcoin": "bitcoin", "ether": "ether",
    "headaches": "headache", "niches": "niche", "creches": "creche", "quizzes": "quiz",
}  # fmt: skip
"""Plurals that no rule makes, and words that name many without a plural; each with its singular."""

_MEASURES: dict[str, str] = {
    "mw": "megawatt", "gw": "gigawatt", "kw": "kilowatt", "kwh": "kilowatt hour", "mwh": "megawatt hour",
    "gwh": "gigawatt hour", "twh": "terawatt hour", "km": "kilometre", "kms": "kilometre", "kg": "kilogram",
    "bpd": "barrel", "bbl": "barrel", "bbls": "barrel", "boe": "barrel", "boepd": "barrel", "ha": "hectare",
    "oz": "ounce", "koz": "ounce", "moz": "ounce", "mt": "tonne", "mtpa": "tonne", "sqm": "square metre",
    "ft": "foot",
    "dwt": "tonne", "lb": "pound", "lbs": "pound", "mph": "mile", "kbpd": "barrel", "mmt": "tonne",
}  # fmt: skip
"""Units of measure in short, as the thing counted."""

_SINGULAR_MEASURES = word_set(
    "foot metre meter mile kilometre kilometer inch acre hectare tonne ton barrel ounce litre liter "
    "megawatt gigawatt"
)
_POWERS = {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic", "metric": "metric"}

_STOP = word_set(
    "of in on at by for from to with within without into onto over under above below between among across "
    "through during before after since until till as than that which who whom whose when while where why "
    "how if because though although whether is are was were be been being am has have had having do does "
    "did will would shall should can could may might must not no nor or so but yet the a an this these "
    "those its his her their our my your it he she they we you i us them him me what there here each "
    "every all both either neither any some such same per via about around against along amid behind "
    "beyond despite except inside near off out past plus minus up down upon versus vs respectively ago "
    "later earlier away apart alone together also only even just still then thus hence too very said says "
    "say added told including included compared according worth times time points point percent ones x pm "
    "a.m p.m today yesterday tomorrow now if'n went fell rose came got made became go goes gets get make "
    "makes let lets thanks ways things others reasons kinds types sorts yes always perhaps besides "
    "sometimes overseas afterwards towards unless less nevertheless ourselves themselves years months "
    "weeks days hours minutes seconds decades year month week day hour quarter quarters fiscal thirds "
    "pays lose fifths sixths eighths tenths hundredths quarterly cents dollars et al who've"
)
_NEVER_HEADS = word_set(
    "halves thirds series basis business its this news plus yes gas bus bonus minus us was has does is as "
    "various serious previous numerous continuous famous religious overseas always status virus focus "
    "campus surplus census process access progress success loss class press pass glass mass cross boss "
    "indicates stands means shows suggests remains includes requires represents reflects implies "
    "congress address express less wireless tennis analysis crisis axis genius bias corps lens chaos "
    "sales' towards afterwards sometimes besides perhaps analytics economics politics physics logistics "
    "electronics mathematics headquarters' airbus texas paris lagos kansas illinois arkansas "
    "massachusetts nicholas thomas james charles chris dallas athens brussels james's"
)
_PLAIN = word_set(
    "new more different separate large larger small smaller big bigger major additional other unique "
    "existing further extra total key main fewer less global local regional national international "
    "domestic foreign overseas young old older senior junior top leading current former future long short "
    "high low great good bad strong weak solid full fulltime temporary permanent various individual "
    "several single independent potential possible active cumulative daily monthly annual yearly weekly "
    "brand public private huge massive extra-long fresh first second third consecutive straight "
    "successive newest latest second-hand"
)
_NO_ADVERBS = word_set("family supply assembly reply elderly friendly early likely july anomaly ally")
_CAN_BE_ONE = word_set(
    "job plant factory shift store share company employee worker customer unit home house hotel plane "
    "aircraft jet ship car vehicle truck site office branch bank country state city member director seat "
    "vote bid offer barrel ton tonne acre hectare mile kilometre kilometer gigawatt megawatt warehouse "
    "refinery mine rig reactor satellite launch flight route airport deal acquisition subsidiary "
    "shareholder partner supplier contract order patent lawsuit model product brand app location "
    "restaurant shop supermarket death"
)


class Item(NamedTuple):
    """A word of a noun phrase with what is glued to it: `long-haul`, `A330-300E`, `workers`."""

    first: int
    last: int
    low: str
    capital: bool


class Thing(NamedTuple):
    """The thing counted."""

    last: int
    """The last token of its head."""
    unit: str


def thing(t: Tokens, at: int, *, one: bool) -> Thing | None:
    """The noun phrase that starts at a token, or None where it names nothing countable.

    Args:
        t: The passage.
        at: The first token after the number.
        one: The number is one, so that its noun is singular.
    """
    items: list[Item] = []
    while len(items) < LONGEST:
        item = _item(t, at, first=not items)
        if item is None:
            return None
        items.append(item)
        if item.low in _MEASURES or item.low in _SINGULAR_MEASURES:
            return _measure(items)
        if one:
            if item.low in _CAN_BE_ONE:
                return Thing(item.last, item.low)
            if item.low not in _PLAIN:
                return None
        elif is_plural(item.low) and not _continues(t, item.last + 1):
            return _plural(items)
        at = _next(t, item)
    return None


def _measure(items: list[Item]) -> Thing:
    """A unit of measure, in short or in the singular: `500 MW`, `a 15,000 square foot site`."""
    head = items[-1]
    unit = _MEASURES.get(head.low, head.low)
    return Thing(
        head.last, f"{items[-2].low} {unit}" if len(items) > 1 and items[-2].low in _POWERS else unit
    )


def tied_thing(t: Tokens, at: int) -> Thing | None:
    """The singular noun that a hyphen ties to its number: `room` in `a 309-room hotel`."""
    word = t.low[at]
    return Thing(at, _MEASURES.get(word, word)) if t.raw[at].isalpha() and word not in _STOP else None


def is_plural(word: str) -> bool:
    """The word names many things."""
    tail = word.rsplit("-", 1)[-1]
    if tail in _IRREGULAR:
        return True
    return (
        len(tail) > 3
        and tail[-1] == "s"
        and tail[-2] not in {"s", "'", "’"}
        and not (tail.endswith(("us", "is", "ous")) and tail != "menus")
        and tail not in _NEVER_HEADS
        and tail not in _STOP
    )


def is_thing(word: str) -> bool:
    """A lower-case word may name a thing: it is no function word and no plain adjective."""
    return word.isalpha() and word not in _STOP and word not in _PLAIN and word not in {"and", "or", "&"}


def singular(word: str) -> str:
    """The singular of a plural, lower case: `factories` -> `factory`, `A320s` -> `a320`."""
    word = word.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")) and not word.endswith(("shoes", "toes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _item(t: Tokens, at: int, *, first: bool) -> Item | None:
    """The word at a token with what is glued to it, or None where the phrase ends."""
    raw = t.raw[at]
    numbered = raw in AIRLINERS or (not first and raw.isdecimal())
    is_type = numbered and t.low[at + 1] == "s" and t.glued(at + 1)  # Boeing 737s
    if not is_type and not raw[:1].isalpha():
        return None
    last = at
    while _grows(t, last + 1):
        last += 1
    low = "".join(t.low[at : last + 1]).replace("‑", "-")
    adverb = low.endswith("ly") and low not in _PLAIN and low not in _NO_ADVERBS
    if adverb or (low in _STOP and raw != "US") or low in {"and", "&"} or low.endswith("'s"):
        return None
    return Item(at, last, low, raw[0].isupper())


def _grows(t: Tokens, at: int) -> bool:
    """A token belongs to the word before it: `A|330|-|300|E`, `long|-|haul`, `U|.|S`."""
    if not t.raw[at] or not t.glued(at):
        return False
    inside = t.raw[at] in {"-", "‑", "&", "."} and t.glued(at + 1) and t.raw[at + 1][:1].isalnum()
    return inside or t.raw[at][0].isalnum()


def _next(t: Tokens, item: Item) -> int:
    """Where the next word of the phrase stands: past a comma between adjectives, `and`, or a bracket."""
    at = item.last + 1
    mark = t.low[at]
    if mark == "," and item.low in _PLAIN:
        at += 1
        return at + (t.low[at] in {"very", "highly", "well"} and t.low[at + 1] not in DASHES)
    if (mark in {"and", "&"} and not item.capital) or (mark == "." and t.glued(at) and "." in item.low):
        return at + 1
    if mark == "." and item.low in _POWERS:  # sq. ft
        return at + 1
    if mark == "(":
        return next((close + 1 for close in range(at + 1, at + 6) if t.low[close] == ")"), at)
    return at


def _continues(t: Tokens, at: int) -> bool:
    """Another plural follows at once, so that this one only describes it: `sales offices`."""
    return t.raw[at][:1].islower() and is_plural(t.low[at]) and not t.glued(at)


def _plural(items: list[Item]) -> Thing:
    head = items[-1]
    unit = singular(head.low)
    if len(items) > 1:
        other = items[-2]
        if (
            not other.capital
            and other.low not in _PLAIN
            and "-" not in other.low
            and not other.low.endswith(("ian", "est"))
        ):
            unit = f"{other.low} {unit}"
    return Thing(head.last, unit)
