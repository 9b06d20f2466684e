"""Words that name a time, as the readers of times find them."""

from __future__ import annotations

from typing import NamedTuple


class Period(NamedTuple):
    """Words that name a time, at tokens `start` to `end` (exclusive)."""

    start: int
    end: int
    sort: str
    """`span` (a stretch), `date` (a day), `rate` (`a year`), `mark` (`annual`), `length` (`three years`),
    `ago` (`a year earlier`)."""
