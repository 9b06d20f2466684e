from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from tui.app import themes
from tui.core.errors import NutgrafError

OURS = ("nightdesk", "newsprint")
READ = ("foreground", "accent", "muted", "derived", "edited", "text-warning", "text-error")
FIGURES = ("figure-money", "figure-percent", "figure-count", "figure-duration")
GROUNDS = ("background", "surface", "reading-sentence", "highlight", "found", "found-current")


def colours(name):
    theme = themes.load(name)
    return {
        **{f: getattr(theme, f) for f in ("foreground", "background", "surface", "accent")},
        **theme.variables,
    }


def contrast(one, other):
    """Of WCAG 2.2, 1 to 21."""
    levels = []
    for colour in (Color.parse(one), Color.parse(other)):
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.normalized]
        levels.append(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
    return max(levels) / min(levels)


@pytest.mark.parametrize("name", OURS)
def test_ours_are_readable(name):
    found = colours(name)
    for text in (*READ, *FIGURES):
        for ground in ("background", "surface"):
            assert contrast(found[text], found[ground]) >= 4.5, (text, ground)
    for text in ("foreground", *FIGURES):
        for ground in GROUNDS:
            assert contrast(found[text], found[ground]) >= 4.0, (text, ground)


@pytest.mark.parametrize("name", OURS)
def test_ours_set_every_variable_of_nutgraf(name):
    assert set(themes.DARK) <= set(themes.load(name).variables)


@pytest.mark.parametrize("name", sorted(BUILTIN_THEMES))
def test_every_stock_theme_has_the_variables_of_nutgraf(name):
    found = themes.defaults(themes.load(name))
    assert set(found) == set(themes.DARK) == set(themes.LIGHT)


def test_ours_come_first():
    assert themes.names()[:2] == OURS
    assert set(BUILTIN_THEMES) < set(themes.names())


GOOD = 'name: mine\ndark: false\ncolors: {primary: "#123456"}\nvariables: {muted: "#777777 50%"}\n'


@pytest.fixture
def folder(home):
    (home / "config" / "themes").mkdir(parents=True)
    return home / "config" / "themes"


def test_a_theme_of_the_reader(folder):
    (folder / "mine.yaml").write_text(GOOD, encoding="utf-8")
    assert "mine" in themes.names()
    assert not themes.load("mine").dark


def test_a_theme_of_the_reader_stands_before_ours(folder):
    (folder / "newsprint.yaml").write_text(GOOD.replace("mine", "newsprint"), encoding="utf-8")
    assert themes.load("newsprint").primary == "#123456"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("#123456", "reddish", "mine.yaml: line 3: colors.primary: no colour"),
        ("primary", "primry", "mine.yaml: line 3: colors.primry: one of"),
        ("primary", "accent", "mine.yaml: line 3: colors: primary is missing"),
        ("name: mine", "name: other", "mine.yaml: line 1: name: a theme has the name of its file"),
        ("dark: false", "dark: maybe", "mine.yaml: line 2: dark: true or false"),
        ("#777777 50%", "#77", "mine.yaml: line 4: variables.muted: no colour"),
        ("{muted", "{Mu ted", "mine.yaml: line 4: variables: names are"),
        (GOOD, "- a\n", "mine.yaml: line 1: a theme has the keys"),
    ],
)
def test_a_wrong_theme_is_named_with_its_line(folder, old, new, problem):
    (folder / "mine.yaml").write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(NutgrafError) as caught:
        themes.load("mine")
    assert str(caught.value).startswith(problem)


@pytest.mark.parametrize("name", ["nowhere", "../../etc/passwd", "", "Nightdesk"])
def test_a_theme_that_is_not_there(name):
    with pytest.raises(NutgrafError, match="no theme of this name"):
        themes.load(name)
