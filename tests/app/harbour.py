"""The article that the tests of the app show: invented firms, every kind of block and figure."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from tui.core.model import Article, Company, Figure, Paragraph, Place, Section, Source, passages

_TEXT = Path(__file__).parent.parent.joinpath("fixtures", "app", "harbour.txt").read_text(encoding="utf-8")
_MARKS = {"- ": "item", "> ": "quote", "| ": "row", "^ ": "caption"}

COMPANIES = (
    ("nordhaven-lines", "Nordhaven", ("Nordhaven Lines", "Nordhaven"), "company", 9),
    ("calder-shipping", "Calder", ("Calder Shipping", "Calder"), "company", 7),
    ("bryn-marine-bank", "Bryn Marine Bank", ("Bryn Marine Bank",), "company", 1),
    ("tidewater-capital", "Tidewater Capital", ("Tidewater Capital",), "company", 2),
    ("ostra-ports", "Ostra Ports", ("Ostra Ports",), "company", 3),
    (
        "maritime-competition-board",
        "Maritime Competition Board",
        ("Maritime Competition Board",),
        "institution",
        1,
    ),
)

N, C, B, T, P = (company[0] for company in COMPANIES[:5])

# written, kind, value, unit, qualifier, company, metric, change, period
FIGURES: tuple[tuple[str, str, str, str, str, str | None, str, str, str | None], ...] = (
    ("€2.4 Billion", "money", "2.4e9", "EUR", "exact", N, "deal_value", "level", None),
    ("2.4 billion euros", "money", "2.4e9", "EUR", "about", N, "deal_value", "level", None),
    ("$2.6 billion", "money", "2.6e9", "USD", "about", N, "deal_value", "level", None),
    ("18%", "percent", "18", "%", "exact", C, "share_price", "up", "morning trading"),
    ("3.5 percent", "percent", "3.5", "%", "exact", N, "share_price", "down", "morning trading"),
    ("41 euros", "money", "41", "EUR", "exact", C, "share_price", "level", None),
    ("22 percent", "percent", "22", "%", "exact", C, "share_price", "up", None),
    ("1.2 billion euros", "money", "1.2e9", "EUR", "exact", B, "debt", "level", "seven years"),
    ("seven years", "duration", "7", "year", "exact", B, "other", "level", None),
    ("900 million euros", "money", "9e8", "EUR", "exact", N, "cash", "level", "the third quarter"),
    ("300 million euros", "money", "3e8", "EUR", "exact", T, "investment", "level", None),
    ("780 million euros", "money", "7.8e8", "EUR", "exact", C, "revenue", "level", "the past year"),
    ("6%", "percent", "6", "%", "exact", C, "revenue", "down", "the past year"),
    ("4.1 million containers", "count", "4.1e6", "container", "exact", P, "volume", "level", "last year"),
    ("9,200 people", "count", "9200", "people", "exact", N, "headcount", "level", None),
    ("450 jobs", "count", "450", "job", "up_to", N, "headcount", "down", "three years"),
    ("nine months", "duration", "9", "month", "under", None, "other", "level", None),
    ("21%", "percent", "21", "%", "exact", N, "market_share", "level", None),
    ("140 million euros", "money", "1.4e8", "EUR", "exact", N, "cost", "down", "a year from 2027"),
)


def sections() -> tuple[str, tuple[Section, ...]]:
    """The title and the sections, out of the text file with its marks for headings and blocks."""
    title, *lines = _TEXT.splitlines()
    made = [Section("s0", None, 0, ())]
    for line in lines:
        if line.startswith("#"):
            marks, heading = line.split(" ", 1)
            made.append(Section(f"s{len(made)}", heading, len(marks), ()))
        else:
            kind = _MARKS.get(line[:2])
            block = Paragraph(line[2:], kind) if kind else Paragraph(line)
            made[-1] = replace(made[-1], paragraphs=(*made[-1].paragraphs, block))
    return title.removeprefix("! "), tuple(made)


def figures(title: str, parts: tuple[Section, ...]) -> tuple[Figure, ...]:
    """The figures, each placed at the next occurrence of its words."""
    walk = passages(title, parts)
    made: list[Figure] = []
    number, offset = 0, 0
    for written, kind, value, unit, qualifier, company, metric, change, period in FIGURES:
        while (start := walk[number].text.find(written, offset)) < 0:
            number, offset = number + 1, 0
        offset = start + len(written)
        made.append(
            Figure(
                id=f"f{len(made) + 1}",
                kind=kind,
                written=written,
                low=Decimal(value),
                high=Decimal(value),
                unit=unit,
                qualifier=qualifier,
                company=company,
                metric=metric,
                change=change,
                period=period,
                same_as={"f2": "f1", "f3": "f2"}.get(f"f{len(made) + 1}"),
                rule=f"{kind}.amount/subject.clause",
                confidence=0.9,
                at=walk[number].place(start, offset),
            )
        )
    return tuple(made)


def harbour() -> Article:
    """The article."""
    title, parts = sections()
    return Article(
        id="nordhaven-lines-to-buy-calder-shipping",
        title=title,
        deck="The cash offer would create the Baltic’s third-largest carrier; the regulator has doubts",
        byline="By Our Shipping Desk",
        site="The Quayside Courier",
        tags=("shipping", "mergers"),
        warnings=(),
        published="2025-02-11",
        language="en",
        source=Source("text", "harbour.txt", None, "0" * 64, "0.1.0"),
        sections=parts,
        figures=figures(title, parts),
        companies=tuple(Company(i, n, ns, t, None, m) for i, n, ns, t, m in COMPANIES),
    )


def hostile() -> Article:
    """An article whose every word tries to be something else than text, as if no reader had cleaned it."""
    words = (
        "[/] [Reuters] [50%] [@click=app.quit]x[/] \x1b[2J\x9b31m\u202eevil 日本語の記事 e\u0301\u0301 שלום"
    )
    text = f"{words} paid $5 billion [b]in cash[/b]. {words} next."
    start = text.index("$5 billion")
    lede = Section("s0", None, 0, (Paragraph(text), Paragraph(words, "item"), Paragraph(words, "quote")))
    more = Section("s1", words, 1, (Paragraph(text, "code"), Paragraph("宽" * 300), Paragraph("x" * 500)))
    figure = Figure(
        id="f1",
        kind="money",
        written="$5 billion",
        low=Decimal(5 * 10**9),
        high=Decimal(5 * 10**9),
        unit=words,
        qualifier="exact",
        company="odd",
        metric="revenue",
        change="level",
        period=words,
        same_as=None,
        rule=words,
        confidence=1.0,
        at=Place("s0", 0, start, start + 10),
    )
    return Article(
        id="hostile",
        title=words,
        deck=words,
        byline=words,
        site=words,
        tags=(),
        warnings=(words,),
        published=None,
        language="en",
        source=Source("text", words, None, "0" * 64, "0.1.0"),
        sections=(lede, more),
        figures=(figure,),
        companies=(Company("odd", words, (words,), "company", None, 1),),
    )
