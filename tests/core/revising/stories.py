"""Articles as a few readable lines: `# title`, `## heading` (`###` is a level deeper), `- item`, `{figure}`.

In a figure `{$3bn|orsel|revenue}` the company and the metric follow the words.
"""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

from tui.core.corrections.correction import Correction
from tui.core.model import Article, Company, Figure, Paragraph, Place, Section, Source

FIXTURES = Path(__file__).parents[2] / "fixtures" / "revision"
_FIGURE = re.compile(r"\{([^{}]+)\}")
_SCALE = {"bn": 9, "m": 6}


def story(text):
    """The article that some lines stand for; ids are s1, s2, ... and f1, f2, ... in order."""
    title, parts, figures = "", [], []
    for line in text.strip().split("\n"):
        marks, _, rest = line.partition(" ")
        if marks == "#":
            title = _plain(rest, figures, None, None)
            continue
        is_heading = marks.strip("#") == ""
        if is_heading or not parts:
            parts.append([None, 0, []])
        section = f"s{len(parts)}"
        if is_heading:
            parts[-1][:2] = _plain(rest, figures, section, None), len(marks) - 1
        else:
            kind, words = ("item", line[2:]) if marks == "-" else ("text", line)
            plain = _plain(words, figures, section, len(parts[-1][2]))
            parts[-1][2].append(Paragraph(plain, kind))
    sections = tuple(
        Section(f"s{number}", heading, level, tuple(paragraphs))
        for number, (heading, level, paragraphs) in enumerate(parts or [[None, 0, []]], 1)
    )
    names = dict.fromkeys(figure.company for figure in figures if figure.company)
    companies = tuple(Company(name, name.title(), (name.title(),), "company", None, 1) for name in names)
    source = Source("text", "story.txt", None, "0" * 64, "0.1.0")
    return Article(
        "story", title, None, None, None, (), (), None, "en", source, sections, tuple(figures), companies
    )


def _plain(line, figures, section, paragraph):
    """The line without braces; its figures are added."""
    out = ""
    last = 0
    for found in _FIGURE.finditer(line):
        out += line[last : found.start()]
        written, company, metric = (*found[1].split("|"), None, None)[:3]
        start = len(out)
        out += written
        last = found.end()
        place = Place(section, paragraph, start, len(out))
        figures.append(_figure(f"f{len(figures) + 1}", written, company, metric, place))
    return out + line[last:]


def _figure(identity, written, company, metric, place):
    digits = re.search(r"[\d.]+", written)[0]
    scale = next((power for word, power in _SCALE.items() if written.endswith(word)), 0)
    amount = Decimal(digits).scaleb(scale)
    kind, unit = ("percent", "%") if written.endswith("%") else ("money", "USD")
    return Figure(
        identity,
        kind,
        written,
        amount,
        amount,
        unit,
        "exact",
        company,
        metric or "other",
        "level",
        None,
        None,
        "test/test",
        0.5,
        place,
    )


def lines(article):
    """An article's outline as lines, with the ids of sections: what `story` reads, the figures aside."""
    out = [f"# {article.title}"]
    for section in article.sections:
        out.append(
            f"[{section.id}]" + (f" {'#' * (section.level + 1)} {section.heading}" if section.heading else "")
        )
        out += [("- " if p.kind == "item" else "") + p.text for p in section.paragraphs]
    return "\n".join(out)


def correction(kind, quote="", identity="c1", **values):
    """A correction that knows nothing of what stands around its words."""
    given = {key: values.pop(key, default) for key, default in (("prefix", ""), ("suffix", ""), ("at", None))}
    figure = values.pop("figure", None)
    return Correction(
        identity, "story", kind, quote, given["prefix"], given["suffix"], given["at"], figure, values, "2025"
    )


def cases(name):
    """The cases of a fixture file: title, and its parts between the rules."""
    text = (FIXTURES / name).read_text(encoding="utf-8")
    found = []
    for case in re.split(r"^== ", text, flags=re.MULTILINE)[1:]:
        title, _, body = case.partition("\n")
        found.append((title, [part.strip("\n") for part in re.split(r"^---$", body, flags=re.MULTILINE)]))
    return found
