"""What a count counts and what a price is the price of."""

from __future__ import annotations

from functools import cache

from tui.core.figures.vocabulary.wordset import word_set

PER_SHARE = word_set("ads adr share shares unit bond stock")
"""What follows `per` or `a` after an amount that is a price of a share."""

PER_GOOD = word_set(
    """
    barrel bottle bushel carat gallon kilo kilogram kwh liter litre megawatt-hour month mwh night
    ounce pound seat ticket ton tonne tonnes unit user passenger person customer troy metric box bag ride
    trip hectare acre square mile kilometre room vehicle car phone visit
    """
)
"""What follows `per` or `a` after an amount that is a price of a thing."""

_THINGS = {
    "workforce": """
    job employee worker staff workforce engineer manager executive professional redundancy position
    layoff officer pilot miner researcher scientist post role labourer laborer loss nurse teacher driver
    staffer technician developer salesperson redundancies
    """,
    "customers": """
    customer user subscriber passenger visitor client member guest viewer shopper consumer listener
    reader subscription account download fan traveller traveler merchant household holidaymaker tourist
    patient student mau dau listing shareholder policyholder player line connection
    """,
    "persons": """
    people person
    """,
    "volume": """
    barrel ton tonne unit vehicle car truck aircraft plane home house shipment delivery tv computer phone
    handset watt megawatt gigawatt litre liter gallon bushel order ounce pound kilogram transaction vessel
    ship boat jet airliner coin bitcoin flat apartment hectare teu container parcel bottle case tablet
    dose foot metre meter card chip wafer server locomotive bus van motorcycle appliance robot seat
    smartphone laptop console copy game engine turbine panel battery rig kilo bpd boe kwh mwh cow
    """,
    "shares": """
    share
    """,
    "economy": """
    payroll
    """,
}
"""What a count counts, by metric; anything else is `other`. Of `persons` and `shares` context.py decides."""


@cache
def things() -> dict[str, str]:
    """The thing counted, singular, to its metric."""
    return {thing: metric for metric, listed in _THINGS.items() for thing in listed.split()}
