"""Where a reader jumped from, to go back there and forth again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.app.text.reading import Spot

LONGEST = 100
"""Jumps that are kept."""


class Journey:
    """The jump list: a jump forgets what lay forward, as in a browser."""

    def __init__(self) -> None:
        self._back: list[Spot] = []
        self._forward: list[Spot] = []

    def leave(self, spot: Spot) -> None:
        """Note the spot that a jump starts from."""
        if not self._back or self._back[-1] != spot:
            self._back = [*self._back, spot][-LONGEST:]
        self._forward = []

    def move(self, here: Spot, way: int) -> Spot | None:
        """Where a step back (-1) or forward (1) leads from here, None at the end of the list."""
        source, target = (self._back, self._forward) if way < 0 else (self._forward, self._back)
        while source:
            spot = source.pop()
            if spot != here:
                target.append(here)
                return spot
        return None

    def follow(self, move: Callable[[Spot], Spot]) -> None:
        """Keep where each spot is in another state of the article."""
        self._back, self._forward = [*map(move, self._back)], [*map(move, self._forward)]
