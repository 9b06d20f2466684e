"""What a recogniser makes of a number: the number with its unit, before qualifiers and ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal

    from tui.core.figures.recognition.numbers import Number


class Match(NamedTuple):
    """A number with its unit; places are indices into the `Tokens` of the passage."""

    kind: str
    first: int
    last: int
    number: Number
    unit: str
    rule: str
    factor: Decimal
    """What the unit multiplies the number by: a hundredth for cents, ten for decades of years."""

    @property
    def value(self) -> Decimal:
        """The amount in base units."""
        return self.number.value * self.factor

    def renamed(self, rule: str) -> Match:
        """The same under another rule's name."""
        return self._replace(rule=rule)
