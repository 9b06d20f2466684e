"""Countries and large regions, as an article writes them: owners of the figures of an economy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.vocabulary.subject_words import KINDS_OF_FIRM
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.core.figures.sentence.clauses import Sentence
    from tui.core.figures.sentence.steps import Token

COUNTRIES = word_set(
    """
    us u.s u.s. usa uk u.k u.k. america britain china india japan germany france italy spain greece
    ireland canada mexico brazil russia australia singapore switzerland sweden norway denmark finland
    poland turkey israel egypt nigeria kenya indonesia malaysia thailand vietnam taiwan argentina chile
    colombia venezuela peru iceland portugal austria belgium netherlands ukraine iran iraq pakistan
    bangladesh georgia uzbekistan kazakhstan hungary romania europe eurozone asia africa midwest
    northeast south north west east scotland wales england qatar kuwait dubai philippines
    jamaica cuba haiti bolivia ecuador paraguay uruguay guatemala honduras nicaragua panama belize guyana
    morocco algeria tunisia libya sudan ethiopia somalia uganda tanzania rwanda burundi zambia zimbabwe
    malawi mozambique angola namibia botswana madagascar mauritius ghana senegal mali niger cameroon gabon
    congo benin togo liberia lebanon syria bahrain oman yemen afghanistan nepal bhutan myanmar cambodia
    laos mongolia armenia azerbaijan turkmenistan tajikistan kyrgyzstan belarus moldova lithuania latvia
    estonia bulgaria serbia croatia slovenia slovakia czechia bosnia montenegro macedonia albania kosovo
    cyprus malta luxembourg liechtenstein monaco greenland fiji brunei macau maldives
    """
)
"""One word, lower case; longer ones are told by `PAIRS`."""

PAIRS = frozenset(
    (
        "united states", "united kingdom", "south africa", "south korea", "saudi arabia", "new zealand",
        "hong kong",
        "united arab", "north korea", "czech republic", "european union", "latin america", "north america",
        "sri lanka", "costa rica", "el salvador", "dominican republic", "ivory coast", "sierra leone",
        "burkina faso", "papua new", "puerto rico", "south america", "middle east", "northern ireland",
    ),
)  # fmt: skip

REGIONS = word_set(
    """
    california texas florida ohio michigan illinois pennsylvania massachusetts nevada arizona oregon virginia
    minnesota wisconsin indiana kentucky tennessee alabama louisiana oklahoma kansas missouri iowa nebraska
    colorado utah idaho montana wyoming alaska hawaii connecticut maryland
    ontario quebec alberta saskatchewan manitoba newfoundland queensland tasmania
    bavaria saxony catalonia lombardy flanders wallonia gujarat maharashtra karnataka kerala
    eu guangdong sichuan zhejiang jiangsu shandong
    """
)
"""States, provinces, unions: owners of a figure only before it."""

_CONTINENTS = frozenset(("europe", "asia", "africa", "america"))
_PARTS = word_set("western eastern northern southern central west east southeast sub-saharan")
"""Words before a continent that belong to its name: `western Europe`."""


_QUARTERS = word_set("north south east west")
"""Regions only after an article: `the West`."""

DEMONYMS = dict(
    pair.split(":")
    for pair in word_set(
        """
    american:US british:Britain chinese:China indian:India japanese:Japan german:Germany french:France
    italian:Italy spanish:Spain greek:Greece irish:Ireland canadian:Canada mexican:Mexico brazilian:Brazil
    russian:Russia australian:Australia swiss:Switzerland swedish:Sweden norwegian:Norway danish:Denmark
    finnish:Finland polish:Poland turkish:Turkey israeli:Israel egyptian:Egypt nigerian:Nigeria kenyan:Kenya
    indonesian:Indonesia malaysian:Malaysia thai:Thailand vietnamese:Vietnam taiwanese:Taiwan
    argentine:Argentina chilean:Chile colombian:Colombia venezuelan:Venezuela peruvian:Peru
    icelandic:Iceland portuguese:Portugal austrian:Austria belgian:Belgium dutch:Netherlands
    ukrainian:Ukraine iranian:Iran iraqi:Iraq pakistani:Pakistan scottish:Scotland welsh:Wales
    european:Europe hungarian:Hungary romanian:Romania bulgarian:Bulgaria croatian:Croatia serbian:Serbia
    lithuanian:Lithuania latvian:Latvia estonian:Estonia slovak:Slovakia slovenian:Slovenia
    kazakh:Kazakhstan georgian:Georgia moroccan:Morocco ghanaian:Ghana ethiopian:Ethiopia
    """
    )
)
"""Words of a people, and the country meant where the text names none."""

LANDS = dict(
    pair.split(":")
    for pair in word_set(
        """
    US:US GB:Britain CN:China IN:India JP:Japan DE:Germany FR:France IT:Italy ES:Spain GR:Greece IE:Ireland
    CA:Canada MX:Mexico BR:Brazil RU:Russia AU:Australia CH:Switzerland SE:Sweden NO:Norway DK:Denmark
    FI:Finland PL:Poland TR:Turkey IL:Israel NG:Nigeria ID:Indonesia MY:Malaysia TH:Thailand VN:Vietnam
    TW:Taiwan AR:Argentina CL:Chile CO:Colombia PT:Portugal AT:Austria BE:Belgium NL:Netherlands UA:Ukraine
    """
    )
)
"""Codes of countries in the knowledge file, and the countries that `DEMONYMS` lead to."""

_MOST = ("lowest", "highest", "largest", "biggest", "fastest", "richest", "poorest", "oldest")
"""Endings of superlatives, also of `second-largest`."""

REACH = 60
"""Tokens on either side that are looked at."""


def country(
    text: str, sentence: Sentence, place: int, *, peoples: bool = True, regions: bool = False
) -> str | None:
    """The country named nearest before a token, else nearest after it, as the text writes it.

    A people stands for its country where no country is named.

    Args:
        text: The passage.
        sentence: The sentence.
        place: The token.
        regions: Whether a state or province before the token counts.
        peoples: Whether a word of a people (`British`) stands for one where no country is named.
    """
    row = sentence.tokens
    people: str | None = None
    for here in (*range(place - 1, max(-1, place - REACH), -1), *range(place, min(place + REACH, len(row)))):
        token = row[here]
        if not token.capital:
            continue
        if here + 1 < len(row) and f"{token.low} {row[here + 1].low}" in PAIRS:
            return text[token.start : row[here + 1].end]
        if token.low in COUNTRIES and not (
            token.low in _QUARTERS and (not here or row[here - 1].low != "the")
        ):
            if _of_a_superlative(sentence, here):
                continue
            return written(text, row, here, here + 1)
        if regions and here < place and token.low in REGIONS:
            return written(text, row, here, here + 1)
        firm = here + 1 < len(row) and row[here + 1].low in KINDS_OF_FIRM  # `the Danish group`
        if peoples and people is None and token.low in DEMONYMS and not firm:
            people = DEMONYMS[token.low]
    return people


def _of_a_superlative(sentence: Sentence, place: int) -> bool:
    """Whether a country is only where something leads: `among the lowest rates in Europe`."""
    if sentence.low(place - 1) != "in":
        return False
    return any(sentence.low(at).endswith(_MOST) for at in range(place - 4, place - 1))


def written(text: str, row: Sequence[Token], start: int, end: int) -> str:
    """A country at some tokens, with the last stop of an abbreviation and the part of a continent."""
    last = row[end - 1]
    stop = "." in last.low and text.startswith(".", last.end)
    part = start > 0 and row[start - 1].low in _PARTS and last.low in _CONTINENTS
    return text[row[start - part].start : last.end + stop]


def land_ends(sentence: Sentence, place: int) -> int:
    """Where a country or region that begins at a token ends, 0 where none begins."""
    token = sentence.tokens[place]
    if not token.capital:
        return 0
    if f"{token.low} {sentence.low(place + 1)}" in PAIRS:
        return place + 2
    quarter = token.low in _QUARTERS and sentence.low(place - 1) != "the"
    return place + 1 if (token.low in COUNTRIES and not quarter) or token.low in REGIONS else 0
