"""What figures measure and which way they go: the lines of `fixtures/link/measures.txt`."""

import re
from pathlib import Path

import pytest

from tui.core.figures.link import attribute
from tui.core.figures.recognition.recognise import recognise_all
from tui.core.model import Company, Mention, Paragraph, Section, passages

LINES = (Path(__file__).parents[2] / "fixtures" / "link" / "measures.txt").read_text(encoding="utf-8")
FIRMS = ("Arvento", "Belmira", "Corvane")
COMPANIES = tuple(Company(name.lower(), name, (name,), "company", None, 1) for name in FIRMS)
NAMES = re.compile("|".join(FIRMS))


def figures_of(title, text):
    """The figures of an article of one paragraph about invented companies."""
    parts = passages(title, (Section("s1", None, 0, (Paragraph(text),)),))
    mentions = tuple(
        Mention(found.group().lower(), part.place(*found.span()), found.group())
        for part in parts
        for found in NAMES.finditer(part.text)
    )
    return attribute(parts, recognise_all(parts), COMPANIES, mentions)


def cases():
    for line in LINES.splitlines():
        if not line or line.startswith("#"):
            continue
        text, _, told = line.partition(" => ")
        title, _, text = text.removeprefix("[").rpartition("] ")
        yield pytest.param(
            title or "-", text, [cell.rsplit(" ", 2) for cell in told.split("; ")], id=text[:60]
        )


@pytest.mark.parametrize(("title", "text", "expected"), cases())
def test_a_sentence_says_what_its_figures_measure(title, text, expected):
    wanted = [written for written, _, _ in expected]
    told = [figure for figure in figures_of(title, text) if figure.at.section and figure.written in wanted]
    assert [[figure.written, figure.metric, figure.change] for figure in told] == expected
