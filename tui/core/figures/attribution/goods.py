"""Prices of what is traded everywhere, which no company sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.attribution.scene import Scene
    from tui.core.figures.metrics.cues import Reading
    from tui.core.figures.subjects.subjects import Holder

_HEDGING = word_set("hedged hedge sold sells sell charges charge charged raised cut pays paid")
_GOODS = word_set(
    """
    oil crude brent wti gold silver copper bitcoin ether dollar euro yen sterling rouble ruble rupee yuan
    exchange wheat crown krona krone loonie zloty forint won greenback
    platinum palladium corn soybeans coffee cocoa nickel lumber natural spot benchmark
    """
)
"""Words of prices that no company sets."""

_MEASURES = frozenset(("barrel", "ounce", "bushel", "tonne", "ton", "pound", "gallon"))
"""What goods are measured by."""

_THEIRS = frozenset(("its", "their", "our"))
_NEAR = 8
"""Tokens before a figure in which a measure of goods is told."""


def traded(scene: Scene, place: int, reading: Reading) -> bool:
    """Whether the figure at a token is the price of goods that are traded everywhere, and that no firm fixes.

    Args:
        scene: Its sentence.
        place: Its token.
        reading: What it measures, and the word that says so.
    """
    measured = reading.metric in ("price", "cost", "economy") and _a_barrel(scene, place)
    told = reading.metric == "price" and _of_goods(scene, place, reading)
    return (measured or told) and not _selling(scene, place)


def named(scene: Scene, holder: Holder) -> bool:
    """Whether a part of a sentence that no company has is a good: gold has a price, but no profit."""
    return scene.sentence.low(holder.start) in _GOODS


def _of_goods(scene: Scene, place: int, reading: Reading) -> bool:
    """Whether it is the price of something that is traded everywhere."""
    before = scene.sentence.tokens[max(0, place - 5) : place]
    if reading.end > 1 and scene.sentence.low(reading.end - 2) in _THEIRS:
        return False  # `43% of its gold`
    return reading.word in _GOODS or (reading.how == "per" and any(token.low in _GOODS for token in before))


def _a_barrel(scene: Scene, place: int) -> bool:
    """Whether it is the price of a measure of goods: `a barrel of crude cost $90`."""
    near = [token.low for token in scene.sentence.tokens[max(0, place - _NEAR) : place + 3]]
    return scene.figure(place).kind == "money" and bool(_MEASURES & set(near)) and bool(_GOODS & set(near))


def _selling(scene: Scene, place: int) -> bool:
    """Whether a firm of the sentence itself asks, pays or fixes the price."""
    near = scene.sentence.tokens[max(0, place - 12) : place]
    return any(token.low in _HEDGING for token in near)
