"""Which headings are found in the own articles, set in several forms of text: `make bench`.

The articles of tests/accuracy/texts with the headings that tests/bench/make_pages.py gives them; every third
article that has none of its own gets none. F1 is of the headings' words; whole: the share of articles with
exactly the right headings; false: headings per article that are none.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Callable

from make_pages import TEXTS, article, chance_of, is_heading

from tui.core import sections
from tui.core.read import forms, source

Write = Callable[[str, int], str]
"""How a line is written, by its place among the headings."""


def wrapped(line: str, _: int) -> str:
    """A paragraph broken at 72 characters."""
    return textwrap.fill(line, 72)


def plain(line: str, _: int) -> str:
    """A line as it is."""
    return line


FORMS: dict[str, tuple[str, str, Write, Write]] = {
    "dense, one line a paragraph": ("txt", "\n", plain, plain),
    "blank lines between": ("txt", "\n\n", plain, plain),
    "wrapped at 72 characters": ("txt", "\n\n", plain, wrapped),
    "headings in capitals": ("txt", "\n", lambda line, _: line.upper(), plain),
    "headings numbered": ("txt", "\n", lambda line, number: f"{number}. {line}", plain),
    "headings underlined": ("txt", "\n\n", lambda line, _: f"{line}\n{'-' * len(line)}", plain),
    "Markdown": ("md", "\n\n", lambda line, _: f"## {line}", plain),
    "Markdown, headings bold": ("md", "\n\n", lambda line, _: f"**{line}**", plain),
}
"""By name: the file's ending, what stands between blocks, how a heading and a paragraph are written."""


def found(text: str, ending: str) -> list[str]:
    """The headings that nutgraf finds."""
    outline = sections.build(forms.read(source.from_text(text, f"article.{ending}")))
    return [section.heading for section in outline.sections if section.heading]


def score(form: tuple[str, str, Write, Write]) -> str:
    """The cells of a form's row."""
    ending, between, heading, paragraph = form
    right = wanted = given = whole = wrong = 0
    for number in range(len(TEXTS)):
        title, lines = article(number, chance_of("headings", number))
        heads = [line for line in lines if is_heading(line)]
        count = {line: place for place, line in enumerate(heads, 1)}
        parts = [heading(line, count[line]) if line in count else paragraph(line, 0) for line in lines]
        text = between.join([f"# {title}" if ending == "md" else title, *parts])
        got = Counter(_bare(one) for one in found(text + "\n", ending))
        true = Counter(map(_bare, heads))
        right += (got & true).total()
        wanted += true.total()
        given += got.total()
        whole += got == true
        wrong += (got - true).total()
    pages = len(TEXTS)
    return f"{2 * right / (wanted + given):.3f} | {whole / pages:.2f} | {wrong / pages:.2f}"


def _bare(heading: str) -> str:
    """A heading without its number and its case."""
    return heading.lstrip("0123456789. ").casefold()


def main() -> None:
    """Print the table."""
    print("| form | headings, F1 | whole | false |\n| --- | --: | --: | --: |")
    for name, form in FORMS.items():
        print(f"| {name} | {score(form)} |")


if __name__ == "__main__":
    main()
