"""A figure as the recognisers leave it: what the words say, before anybody asks whose figure it is."""

from __future__ import annotations

from decimal import Decimal  # noqa: TC003  (dataclass fields are read at run time)
from typing import NamedTuple


class Candidate(NamedTuple):
    """A number with its unit in one passage; `start` and `end` are code points of that passage."""

    kind: str
    """`money`, `percent`, `count` or `duration`."""
    start: int
    end: int
    """Exclusive."""
    written: str
    """The words from `start` to `end`, verbatim, without the qualifier before them."""
    low: Decimal
    high: Decimal
    """Base units, never negative, `low <= high`; equal unless the text gives a range."""
    unit: str
    """ISO 4217 code, `%`, `pp`, `bp`, `year`/`month`/`week`/`day`/`hour`/`minute`, or the thing counted."""
    qualifier: str
    """`exact`, `about`, `over`, `under`, `up_to` or `range`."""
    rule: str
    """The rule that found it, such as `money.amount`."""
