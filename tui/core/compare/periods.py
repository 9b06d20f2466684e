"""Periods in the words of an article, as a calendar has them."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from tui.core.figures.recognition.recognise import recognise

_YEARS = {"year": Decimal(1), "month": Decimal(1) / 12}


@lru_cache(maxsize=4096)
def span_in_years(period: str | None) -> Decimal | None:
    """The length in years of a period that names one (`the next three years`), else None."""
    for found in recognise(period or ""):
        if found.kind == "duration" and found.low == found.high and found.unit in _YEARS:
            return found.low * _YEARS[found.unit]
    return None
