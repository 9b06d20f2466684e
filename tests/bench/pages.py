"""How much of an article is read out of its page: `make bench`.

The own articles in the templates of tests/fixtures/pages, read by nutgraf, by trafilatura alone and, where it
is installed, by readability-lxml. Headings: F1 of their words. Lost: words of the text that are not there in
their order, in per cent of the text. Extra: words that are there and are none of the text, in per cent of it.
Title, byline and date: the share that is right; readability gives no byline and no date. The
standfirst and the picture's caption may be kept or left out. With --misses what nutgraf gets wrong is shown.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from lxml import etree, html
from make_pages import STYLES, TEXTS, Made, page
from trafilatura import extract

from tui.core import sections
from tui.core.read import forms, source

if TYPE_CHECKING:
    from collections.abc import Callable

WORD = re.compile(r"\w+")
BLOCKS = frozenset(("p", "li", "tr", "blockquote", "pre", "div", "h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True, slots=True)
class Got:
    """What a reader makes of a page."""

    title: str | None
    byline: str | None
    published: str | None
    headings: tuple[str, ...]
    blocks: tuple[str, ...]
    """All text in order, headings among it."""


def by_nutgraf(text: str) -> Got:
    """The article as nutgraf reads it."""
    outline = sections.build(forms.read(source.from_text(text, "page.html")))
    blocks: list[str] = []
    for section in outline.sections:
        blocks += [section.heading] if section.heading else []
        blocks += [paragraph.text for paragraph in section.paragraphs]
    headings = tuple(section.heading for section in outline.sections if section.heading)
    return Got(outline.title, outline.byline, outline.published, headings, tuple(blocks))


def by_trafilatura(text: str) -> Got:
    """The article as the library gives it, with the settings that keep most."""
    found = extract(text, output_format="xml", include_comments=False, favor_recall=True, with_metadata=True)
    if not found:
        return Got(None, None, None, (), ())
    root = etree.fromstring(found.encode())
    main = root.find("main")
    blocks = tuple(" ".join("".join(node.itertext()).split()) for node in (main if main is not None else ()))
    headings = tuple(" ".join("".join(node.itertext()).split()) for node in root.iter("head"))
    return Got(root.get("title"), root.get("author"), root.get("date"), headings, blocks)


def by_readability(text: str) -> Got:
    """The article as readability-lxml gives it."""
    document = import_module("readability").Document(text)
    root = html.fromstring(document.summary())
    for node in root.iter(*BLOCKS, "td", "br"):
        node.tail = f"\n{node.tail or ''}"
        node.text = f"\n{node.text or ''}" if node.tag != "td" else node.text
    lines = (" ".join(line.split()) for line in root.text_content().split("\n"))
    headings = tuple(
        " ".join(node.text_content().split()) for node in root.iter("h1", "h2", "h3", "h4", "h5")
    )
    return Got(document.short_title(), None, None, headings, tuple(line for line in lines if line))


FIELDS = ("title", "byline", "published")
READERS: dict[str, Callable[[str], Got]] = {"nutgraf": by_nutgraf, "trafilatura": by_trafilatura}
if find_spec("readability"):
    READERS["readability"] = by_readability


class Score:
    """What was read of a template's pages, added up."""

    def __init__(self) -> None:
        self.right = self.wanted = self.given = 0
        """Headings."""
        self.size = self.lost = self.extra = 0
        """Words."""
        self.same: Counter[str] = Counter()
        self.pages = 0
        self.misses: list[str] = []

    def add(self, made: Made, got: Got) -> None:
        """Count a page."""
        optional = {_squeezed(one) for one in (*made.beside, made.title)}
        headings = Counter(_squeezed(one) for one in got.headings if _squeezed(one) not in optional)
        wanted = Counter(map(_squeezed, made.headings))
        self.right += (headings & wanted).total()
        self.wanted += wanted.total()
        self.given += headings.total()
        text = _words(made.blocks)
        read = _words(tuple(one for one in got.blocks if _squeezed(one) not in optional))
        lost, extra = [], []
        for what, i, j, k, m in SequenceMatcher(None, text, read, autojunk=False).get_opcodes():
            if what != "equal":
                lost += text[i:j]
                extra += read[k:m]
        self.size += len(text)
        self.lost += len(lost)
        self.extra += len(extra)
        self.pages += 1
        for field in FIELDS:
            self.same[field] += getattr(got, field) == getattr(made, field)
        if lost or extra or headings != wanted:
            wrong = f"-{sorted((wanted - headings).elements())} +{sorted((headings - wanted).elements())}"
            self.misses.append(f"lost {' '.join(lost)!r}\n  extra {' '.join(extra)!r}\n  headings {wrong}")
        for field in FIELDS:
            if getattr(got, field) != getattr(made, field):
                self.misses.append(f"{field}: {getattr(got, field)!r} for {getattr(made, field)!r}")

    def row(self, fields: tuple[str, ...]) -> str:
        """The score as cells of a table; a dash for what the reader does not give."""
        total = self.wanted + self.given
        shares = " | ".join(
            f"{self.same[field] / self.pages:.2f}" if field in fields else "–" for field in FIELDS
        )
        return (
            f"{2 * self.right / total if total else 1:.3f} | {100 * self.lost / self.size:.2f}"
            f" | {100 * self.extra / self.size:.2f} | {shares}"
        )


def _words(blocks: tuple[str, ...]) -> list[str]:
    return [word for block in blocks for word in WORD.findall(block)]


def _squeezed(text: str) -> str:
    return " ".join(WORD.findall(text)).casefold()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--misses", action="store_true")
    misses = parser.parse_args().misses
    print("| template | read by | headings, F1 | lost, % | extra, % | title | byline | date |")
    print("| --- | --- | --: | --: | --: | --: | --: | --: |")
    for template in STYLES:
        for name, read in READERS.items():
            score = Score()
            for number in range(len(TEXTS)):
                made = page(template, number)
                score.add(made, read(made.html))
            print(
                f"| {template} | {name} | {score.row(FIELDS if name != 'readability' else FIELDS[:1])} |",
                flush=True,
            )
            if misses and name == "nutgraf":
                print("\n".join(score.misses))


if __name__ == "__main__":
    main()
