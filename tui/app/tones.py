"""How each tone of paint.py looks, in terms of the theme.

Textual's component classes would do the same, but it matches and applies the stylesheet once for each of them
whenever a pane changes; thirty tones in five panes were half of the time to the first picture.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rich.style import Style
from textual.color import Color

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Look(NamedTuple):
    """What a tone changes; an empty field leaves what is there."""

    fore: str = ""
    """A variable of the theme, with its opacity where it is not whole: `foreground 30%`."""
    back: str = ""
    """The same for the ground."""
    flags: str = ""
    """Attributes as Rich names them."""


LOOKS: dict[str, Look] = {
    "muted": Look("muted"),
    "rule": Look("rule"),
    "unstated": Look("muted"),
    "gutter": Look("foreground 30%"),
    "strong": Look(flags="bold"),
    "accent": Look("accent"),
    "mark": Look("accent"),
    "sign": Look("warning", flags="bold"),
    "conflict": Look("error", flags="bold"),
    "reason": Look("muted", flags="italic"),
    "source": Look("muted", flags="italic"),
    "title": Look(flags="bold"),
    "deck": Look(flags="italic"),
    "quote": Look(flags="italic"),
    "heading": Look("accent", flags="bold"),
    "caution": Look("warning", flags="italic"),
    "head": Look("muted", flags="not bold"),
    "code": Look("secondary"),
    "money": Look("figure-money"),
    "percent": Look("figure-percent"),
    "count": Look("figure-count"),
    "duration": Look("figure-duration"),
    "bar-money": Look("figure-money 50%"),
    "bar-percent": Look("figure-percent 50%"),
    "bar-count": Look("figure-count 50%"),
    "bar-duration": Look("figure-duration 50%"),
    "derived": Look("derived", flags="italic"),
    "edited": Look("edited"),
    "sentence": Look(back="reading-sentence"),
    "line": Look("accent", flags="bold"),
    "highlight": Look(back="highlight"),
    "found": Look(back="found"),
    "found-current": Look(back="found-current", flags="bold"),
    "figure-current": Look(flags="bold reverse"),
    "cursor": Look(back="accent 22%", flags="bold"),
    "cursor-blurred": Look(back="foreground 8%"),
    "cell": Look(back="accent 30%", flags="bold"),
}
"""Every tone that a pane may draw in."""

PLAIN: dict[str, Look] = {
    "sentence": Look(flags="bold"),
    "highlight": Look(flags="underline"),
    "found": Look(flags="underline"),
    "found-current": Look(flags="reverse"),
    "cursor": Look(flags="reverse"),
    "cursor-blurred": Look(flags="bold"),
    "cell": Look(flags="reverse"),
}
"""Without colours, or in the terminal's sixteen, what lies under the text shows by attributes."""


def mix(
    names: Iterable[str], ground: Color, ink: Color, variables: Mapping[str, str], *, plain: bool = False
) -> Style:
    """Blend tones over one another: grounds first, then the last colour, then every attribute.

    Args:
        names: Of tones.
        ground: What the pane's own ground is.
        ink: What the pane's own text is drawn in.
        variables: Of the theme.
        plain: There are no colours of the theme's own.
    """
    fore, flags = ink, Style()
    for name in names:
        look = PLAIN.get(name, LOOKS[name]) if plain else LOOKS[name]
        if look.back:
            ground += _colour(look.back, variables)
        if look.fore and not (plain and flags.reverse):
            fore = _colour(look.fore, variables)
        if look.flags:
            flags += Style.parse(look.flags)
    return Style(color=(ground + fore).rich_color, bgcolor=ground.rich_color) + flags


def _colour(wanted: str, variables: Mapping[str, str]) -> Color:
    """A variable of the theme as a colour."""
    name, _, share = wanted.partition(" ")
    found = _parsed(variables[name])
    return found.multiply_alpha(_part(share)) if share else found


@lru_cache(256)
def _parsed(value: str) -> Color:
    """A colour of a theme, `#98301f` or `#98301f 25%`."""
    colour, _, share = value.partition(" ")
    return Color.parse(colour).multiply_alpha(_part(share)) if share else Color.parse(colour)


def _part(share: str) -> float:
    """A percentage as a part of one."""
    return float(share.rstrip("%")) / 100
