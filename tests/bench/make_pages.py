"""Pages for tests/bench/pages.py: the own articles set into the templates of tests/fixtures/pages.

A template is a page with `$title`, `$body` and so on in it; what follows `<!-- between -->` is put between
the paragraphs of the text. Articles without headings get invented ones, but for every third; a byline goes,
as the page has its own. Article and template decide everything: the same page comes out every time.
"""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from pathlib import Path
from string import Template
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "tests/fixtures/pages"
TEXTS = sorted((ROOT / "tests/accuracy/texts").glob("*.txt"))
WORDS: dict[str, list[str]] = yaml.safe_load((PAGES / "words.yaml").read_text(encoding="utf-8"))
BETWEEN = "<!-- between -->"
LONGEST_HEADING = 30
CAPITALISED = re.compile(r"(?<=[a-z] )[A-Z][a-z]{4,}")


@dataclass(frozen=True, slots=True)
class Style:
    """How a template writes the blocks of a text; `{}` is the block."""

    heading: str
    paragraph: str
    items: str = "<ul>\n{}\n</ul>"
    item: str = "<li>{}</li>"
    quote: str | None = None
    """For a paragraph that begins with a quotation mark; None: as any other."""
    table: str | None = None
    """Around the rows of a small table at the end of every second article."""
    related: str = "<li><a href='/n/{0}'>{1}</a></li>"


STYLES = {
    "semantic": Style(
        "<h2>{}</h2>", "<p>{}</p>", quote="<blockquote><p>{}</p></blockquote>", table="<table>{}</table>"
    ),
    "soup": Style(
        '<div class="hw-s"><h2>{}</h2></div>',
        '<div class="hw-p"><p>{}</p></div>',
        related='<div class="hw-l"><a href="/n/{0}">{1}</a></div>',
    ),
    "lines": Style(
        "<b>{}</b><br><br>", "{}<br><br>", "{}<br>", "- {}<br>", related='<a href="/n/{0}">{1}</a><br>'
    ),
    "bold": Style("<p><strong>{}</strong></p>", "<p>{}</p>", related='<p><a href="/n/{0}">{1}</a></p>'),
    "busy": Style(
        "<h2>{}</h2>",
        "<p>{}</p>",
        quote="<blockquote>{}</blockquote>",
        related='<div class="card"><a href="/n/{0}"><h3>{1}</h3></a><p>{2}</p></div>',
    ),
    "hashed": Style(
        '<h3 class="css-hh7">{}</h3>',
        '<div class="css-pp1">{}</div>',
        '<div class="css-ll0">{}</div>',
        '<div class="css-li3">{}</div>',
        related='<a class="css-ra2" href="/n/{0}"><div>{1}</div><div>{2}</div></a>',
    ),
    "builder": Style(
        '<div class="row row-heading"><h2>{}</h2></div>',
        '<div class="row row-text"><p>{}</p></div>',
        '<div class="row row-text"><ul>{}</ul></div>',
        table='<div class="row row-table"><table>{}</table></div>',
        related='<div class="row-item"><a href="/n/{0}">{1}</a><p>{2}</p></div>',
    ),
    "wire": Style(
        '<h2 class="nl-h">{}</h2>',
        '<div class="nl-par">{}</div>',
        related='<div class="nl-li"><a href="/n/{0}">{1}</a><span> Markets · 3 hours ago</span></div>',
    ),
    "letter": Style(
        "<h4>{}</h4>", "<p>{}</p>", related='<div class="lk"><a href="/n/{0}">{1}</a><div>{2}</div></div>'
    ),
    "release": Style(
        "<p><b>{}</b></p>",
        "<p>{}</p>",
        table='<div class="tbl"><table border="0">{}</table></div>',
        related='<div class="card-x"><a href="/n/{0}"><h3>{1}</h3><p>{2}</p></a></div>',
    ),
    "local": Style(
        "<p><strong>{}</strong></p>",
        "<p>{}</p>",
        related='<div class="m"><h2><a href="/n/{0}">{1}</a></h2></div>',
    ),
    "forum": Style("<h3>{}</h3>", "<p>{}</p>", related='<p><a href="/n/{0}">{1}</a> {2}</p>'),
}
"""By the template's name."""


@dataclass(frozen=True, slots=True)
class Made:
    """A page and what a reader should find in it."""

    html: str
    title: str
    byline: str
    published: str
    headings: tuple[str, ...]
    blocks: tuple[str, ...]
    """The text in order, headings among it; the cells of a row have spaces between them."""
    beside: tuple[str, ...]
    """What may be kept or left out: the standfirst and the caption."""


def chance_of(form: str, number: int) -> random.Random:
    """Chance that is the same every time for a form and an article."""
    return random.Random(f"{form} {TEXTS[number].stem}")  # noqa: S311  (no secret)


def article(number: int, chance: random.Random) -> tuple[str, list[str]]:
    """The title of an article, and its lines with headings among them."""
    title, *lines = TEXTS[number].read_text(encoding="utf-8").splitlines()
    return title, _with_headings([line for line in lines if not line.startswith("By ")], number, chance)


def page(template: str, number: int) -> Made:
    """The page of an article, by its number, in a template."""
    chance = chance_of(template, number)
    title, lines = article(number, chance)
    style = STYLES[template]
    rows = _rows(chance) if style.table and number % 2 else []
    deck, caption, byline = (chance.choice(WORDS[key]) for key in ("decks", "captions", "people"))
    day = date(2025, 1, 6) + timedelta(days=chance.randrange(400))
    around, *inserts = (PAGES / f"{template}.html").read_text(encoding="utf-8").split(BETWEEN)
    values = {
        "title": escape(title, quote=True),
        "title_json": json.dumps(title, ensure_ascii=False),
        "deck": deck,
        "caption": caption,
        "byline": byline,
        "date": day.isoformat(),
        "date_shown": f"{day:%B} {day.day}, {day.year}",
        "container": chance.choice(WORDS["containers"]),
        "related": _related(style, number, chance),
        "comments": _comments(chance),
        "comments_more": _comments(chance),
    }
    inserts = [Template(one).substitute(values) for one in inserts]
    values["body"] = _body(style, lines, rows, inserts, chance)
    plain = [line.removeprefix("* ") for line in lines]
    return Made(
        html=Template(around).substitute(values),
        title=title,
        byline=byline,
        published=day.isoformat(),
        headings=tuple(line for line in lines if is_heading(line)),
        blocks=(*plain, *(" ".join(row) for row in rows)),
        beside=(deck, caption),
    )


def is_heading(line: str) -> bool:
    """Whether a line of an own article, or an invented one, is a heading: all are short and unpunctuated."""
    return len(line) <= LONGEST_HEADING and line[-1] not in ".:" and not line.startswith("*")


def _with_headings(lines: list[str], number: int, chance: random.Random) -> list[str]:
    """The lines, with invented headings at two or three places where the article has none of its own."""
    if any(map(is_heading, lines)) or number % 3 == 0:
        return lines
    places = sorted(chance.sample(range(2, len(lines)), chance.choice((2, 3))), reverse=True)
    for place, heading in zip(places, chance.sample(WORDS["headings"], len(places)), strict=True):
        lines.insert(place, heading)
    return lines


def _rows(chance: random.Random) -> list[list[str]]:
    """A small table of invented numbers."""
    rows = [
        [label, *(str(chance.randrange(40, 900)) for _ in range(2))]
        for label in ("First half", "Second half")
    ]
    return [["Period", "Tonnes", "Orders"], *rows]


def _body(
    style: Style, lines: list[str], rows: list[list[str]], inserts: list[str], chance: random.Random
) -> str:
    """The article's text in the template's way, with an insert after every second paragraph."""
    done: list[str] = []
    items: list[str] = []
    paragraphs = 0
    for line in [*lines, ""]:
        if line.startswith("* "):
            items.append(style.item.format(_inline(line[2:], chance)))
            continue
        if items:
            done.append(style.items.format("\n".join(items)))
            items = []
        if not line:
            continue
        if is_heading(line):
            done.append(style.heading.format(escape(line)))
            continue
        how = style.quote if style.quote and line.startswith('"') else style.paragraph
        done.append(how.format(_inline(line, chance)))
        paragraphs += 1
        if inserts and paragraphs % 2 == 0:
            done.append(inserts.pop(0).strip())
    if style.table and rows:
        cells = ["".join(f"<td>{cell}</td>" for cell in row) for row in rows]
        done.append(style.table.format("".join(f"<tr>{row}</tr>" for row in cells)))
    return "\n".join(done)


def _inline(line: str, chance: random.Random) -> str:
    """A paragraph, one of its names linked or set in italics now and then."""
    line = escape(line, quote=False)
    names = list(CAPITALISED.finditer(line))
    if not names or chance.random() < 0.5:
        return line
    at = chance.choice(names)
    marked = chance.choice(('<a href="/topic/{0}">{0}</a>', "<em>{0}</em>")).format(at.group())
    return line[: at.start()] + marked + line[at.end() :]


def _related(style: Style, number: int, chance: random.Random) -> str:
    """Links to other articles, with the beginning of each where the template shows it."""
    others = chance.sample([other for other in range(len(TEXTS)) if other != number], 5)
    found = []
    for other in others:
        title, first, *_ = TEXTS[other].read_text(encoding="utf-8").splitlines()
        found.append(
            style.related.format(other, escape(title, quote=False), escape(first[:140], quote=False) + "…")
        )
    return "\n".join(found)


def _comments(chance: random.Random) -> str:
    said: list[Any] = chance.sample(WORDS["comments"], 4)
    names = chance.sample(WORDS["people"], 4)
    return "\n".join(
        f'<div class="c"><span class="who">{name}</span><p>{escape(words)}</p></div>'
        for name, words in zip(names, said, strict=True)
    )
