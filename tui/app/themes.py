"""Themes: ours and the reader's as YAML, and the colours that nutgraf adds to every theme.

A theme file holds `name`, `dark`, `colors` (the colours of a Textual theme) and `variables` (those of
`DARK` and any other variable of the stylesheets). The reader's own lie in `themes` of the config folder.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from textual.color import Color, ColorParseError
from textual.theme import BUILTIN_THEMES, Theme

from tui.core.errors import NutgrafError
from tui.core.places import config_folder, shipped
from tui.core.storage import yamlio

if TYPE_CHECKING:
    from pathlib import Path

    from textual.app import App

DEFAULT = "nightdesk"
"""The theme of a reader who has chosen none."""

DARK = {
    "figure-money": "#8fcb9b",
    "figure-percent": "#8fb8ea",
    "figure-count": "#cba6e0",
    "figure-duration": "#7fc8c4",
    "reading-sentence": "#ffffff 7%",
    "highlight": "#e5b93a 28%",
    "found": "#3fb8a8 24%",
    "found-current": "#e08a2e 42%",
    "derived": "#a8adb8",
    "edited": "#e8b48a",
    "muted": "#a0a6b0",
    "rule": "#ffffff 16%",
}
"""nutgraf's own variables for a dark theme that does not set them."""

LIGHT = {
    "figure-money": "#1d5f33",
    "figure-percent": "#174f8a",
    "figure-count": "#633782",
    "figure-duration": "#0b5a61",
    "reading-sentence": "#000000 6%",
    "highlight": "#f5cf3a 50%",
    "found": "#58b58a 32%",
    "found-current": "#f29b38 50%",
    "derived": "#55504a",
    "edited": "#7d400b",
    "muted": "#55504a",
    "rule": "#000000 16%",
}
"""The same for a light theme."""

ANSI = {
    "figure-money": "ansi_green",
    "figure-percent": "ansi_blue",
    "figure-count": "ansi_magenta",
    "figure-duration": "ansi_cyan",
    "reading-sentence": "ansi_default",
    "highlight": "ansi_default",
    "found": "ansi_default",
    "found-current": "ansi_default",
    "derived": "ansi_default",
    "edited": "ansi_yellow",
    "muted": "ansi_bright_black",
    "rule": "ansi_bright_black",
}
"""The same for a theme in the terminal's own sixteen colours."""

_COLORS = frozenset(
    ("primary", "secondary", "accent", "foreground", "background", "surface", "panel")
) | frozenset(("boost", "success", "warning", "error"))
_LARGEST = 256 * 1024
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_VARIABLE = re.compile(r"[a-z][a-z0-9-]{0,59}")
_ALPHA = re.compile(r"(.{1,40}?) [0-9]{1,3}%")


def defaults(theme: Theme) -> dict[str, str]:
    """The variables of `DARK`, for a theme that does not set them."""
    if theme.ansi:
        return dict(ANSI)
    return dict(DARK if theme.dark else LIGHT)


def names() -> tuple[str, ...]:
    """Every theme there is: ours and the reader's first, then Textual's."""
    own = sorted({path.stem for folder in _folders() for path in folder.glob("*.yaml")})
    own.sort(key=lambda name: name != DEFAULT)
    return (*own, *(name for name in sorted(BUILTIN_THEMES) if name not in own))


def load(name: str) -> Theme:
    """A theme by its name; the reader's own comes before one of ours.

    Raises:
        NutgrafError: There is no such theme, or its file is wrong; with the line.
    """
    if _NAME.fullmatch(name):
        for folder in _folders():
            path = folder / f"{name}.yaml"
            if path.is_file():
                return read(path)
    if name in BUILTIN_THEMES:
        return BUILTIN_THEMES[name]
    raise NutgrafError(name, "there is no theme of this name")


def read(path: Path) -> Theme:
    """A theme out of a file, every colour checked.

    Raises:
        NutgrafError: The file cannot be read, or something in it is wrong; with the line.
    """
    try:
        with path.open("rb") as file:
            loaded = yamlio.load(file.read(_LARGEST), path.name)
    except OSError as error:
        raise NutgrafError(path.name, error.strerror or "cannot be read") from error
    data = loaded.data
    if not isinstance(data, dict):
        raise loaded.error((), "a theme has the keys name, dark, colors and variables")
    if data.get("name") != path.stem:
        raise loaded.error(("name",), f"a theme has the name of its file, {path.stem}")
    if not isinstance(data.get("dark", True), bool):
        raise loaded.error(("dark",), "true or false")
    colors = _colors(loaded, "colors")
    variables = _colors(loaded, "variables")
    for unknown in set(colors) - _COLORS:
        raise loaded.error(("colors", unknown), f"one of {', '.join(sorted(_COLORS))}")
    if "primary" not in colors:
        raise loaded.error(("colors",), "primary is missing")
    return Theme(name=path.stem, dark=data.get("dark", True), variables=variables, **_fields(colors))


def _fields(colors: dict[str, str]) -> dict[str, Any]:
    """The colours as arguments of a Theme."""
    return dict(colors)


def _colors(loaded: yamlio.Loaded, key: str) -> dict[str, str]:
    """A mapping of names to colours, each of which Textual can read."""
    found = loaded.data.get(key) or {}
    if not isinstance(found, dict):
        raise loaded.error((key,), "a mapping of names to colours")
    for name, value in found.items():
        if not isinstance(name, str) or not _VARIABLE.fullmatch(name):
            raise loaded.error((key,), "names are small letters, digits and dashes")
        if not isinstance(value, str) or not _is_colour(value):
            raise loaded.error((key, name), 'no colour; write "#98301f", or "#98301f 25%"')
    return found


def _is_colour(value: str) -> bool:
    """Whether Textual reads the value as a colour; a bad one would crash the stylesheet later."""
    with_alpha = _ALPHA.fullmatch(value)
    try:
        Color.parse(with_alpha.group(1) if with_alpha else value)
    except ColorParseError:
        return False
    return True


def _folders() -> tuple[Path, Path]:
    return config_folder() / "themes", shipped("themes")


def use(app: App[Any], name: str) -> tuple[str, ...]:
    """Register a theme with the app and show it; the default one where that fails.

    Returns:
        What was wrong, a line each.
    """
    problems: tuple[str, ...] = ()
    try:
        theme = load(name)
    except NutgrafError as error:
        problems = (str(error),)
        theme = load(DEFAULT)
    app.register_theme(theme)
    app.theme = theme.name
    return problems
