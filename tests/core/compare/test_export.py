"""A comparison as Markdown, CSV, JSON and HTML: complete, readable, inert."""

import csv
import io
import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from claims import METRICS, article

from tui.core.compare import rates
from tui.core.compare.compare import compare
from tui.core.compare.export import page, records, wide
from tui.core.compare.view import View

HOSTILE = (
    "<script>alert(1)</script>",
    "</td></table><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "=cmd|' /C calc'!A0",
    "+1",
    "@SUM(A1)",
    "| a | b\n# c",
    "[x](javascript:alert(1))",
    "&lt;b&gt;",
)

PLAN = (
    "acme investment | 300bn | CNY | the next three years",
    "acme investment | 42bn | USD | the next three years",
    "beta investment | 20bn | EUR",
)


def compared(view=View(), given=()):  # noqa: B008 (frozen)
    one = article("a", *PLAN, same={2: 1}, text="Acme will invest. It is much.")
    two = article("b", "beta investment | 29bn | EUR")
    return compare([one, two], METRICS, view, given), [one, two]


class Tags(HTMLParser):
    """What a browser makes of a page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.words, self.open = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(name, value) for name, value in attrs]
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def test_html_has_values_sources_rates_calculations_and_the_words():
    rate = rates.made("EUR", "USD", "1.1", "2026-11-20", "ECB")
    seen = Tags(page.html_text(*compared(View(currency="USD", basis="per year"), (rate,))))
    text = " ".join(seen.words)
    assert seen.open == []
    for said in (
        "≈ USD 14bn a year", "≈ USD 22bn", "no span of years stated", "may conflict: EUR 29bn [2]",
        "Title of a", "Title of b", "EUR→USD 1.1, 2026-11-20, ECB", "÷ 3 years", "Acme will invest.",
    ):  # fmt: skip
        assert said in text
    assert not {"script", "link", "img", "iframe"} & set(seen.tags)


def hostile(text):
    """An article with hostile text wherever text can stand."""
    one = article("a", *PLAN, same={2: 1}, text=text, firms={"acme": (text, text), "beta": (text * 2, "x")})
    figures = tuple(replace(f, written=text, period=text, unit=f.unit) for f in one.figures)
    source = replace(one.source, url=f"javascript:{text}", name=text)
    return replace(one, title=text, site=text, source=source, figures=figures)


@pytest.mark.parametrize("text", HOSTILE)
def test_html_escapes_everything(text):
    one = hostile(text)
    rate = rates.made("EUR", "USD", "1.1", None, text)
    table = compare([one], METRICS, View(currency="USD"), (rate,))
    seen, plain = Tags(page.html_text(table, [one], text)), Tags(page.html_text(*compared()))
    assert set(seen.tags) <= {*plain.tags, "h2", "li", "ul"}
    assert {name for name, _ in seen.attributes} <= {name for name, _ in plain.attributes}
    assert text.split("\n")[0] in "".join(seen.words)


@pytest.mark.parametrize(
    ("url", "linked"), [("https://x.example/a?b=1&c", True), ("javascript:x", False), ("http://[", False)]
)
def test_only_a_web_address_becomes_a_link(url, linked):
    one = article("a", *PLAN)
    one = replace(one, source=replace(one.source, url=url))
    seen = Tags(page.html_text(compare([one], METRICS), [one]))
    assert (("href", url) in seen.attributes) == linked


@pytest.mark.parametrize("text", HOSTILE)
def test_csv_guards_text_and_leaves_numbers(text):
    one = hostile(text)
    rows = list(csv.DictReader(io.StringIO(records.csv(compare([one], METRICS), [one]), newline="")))
    for row in rows:
        assert row["low"].isdigit()
        for field in ("company", "period", "calculation", "sentence", "article"):
            assert not row[field].startswith(("=", "+", "-", "@", "\t", "\r"))


def test_csv_and_json_have_the_same_records():
    table, read = compared(View(currency="USD"))
    rows = list(csv.DictReader(io.StringIO(records.csv(table, read), newline="")))
    data = json.loads(records.json_text(table, read))
    assert [tuple(one) for one in data] == [records.FIELDS] * len(rows)
    assert [row["article_id"] for row in rows] == [one["article_id"] for one in data]
    beta = [one for one in data if one["company"] == "Beta"]
    assert [(one["low"], one["not_compared"], one["conflict"]) for one in beta] == [
        (20_000_000_000, "no rate EUR→USD", [{"article_id": "b", "written": "29bn"}]),
        (29_000_000_000, "no rate EUR→USD", [{"article_id": "a", "written": "20bn"}]),
    ]
    assert data[0]["sentence"] == "Acme will invest."


def test_markdown_names_the_articles_and_the_calculations():
    text = wide.markdown_text(compared()[0])
    for said in ("| Investment |", "\\[1\\]", "1. Title of a", "2. Title of b", "300bn ÷ 3 years"):
        assert said in text


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_keeps_its_rows(text):
    one = hostile(text)
    lines = wide.markdown_text(compare([one], METRICS)).split("\n\n")[0].split("\n")
    bars = [line.replace("\\\\", "").replace("\\|", "").count("|") for line in lines]
    assert bars == [bars[0]] * 3
