"""Markdown and what is read of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.core.errors import NutgrafError
from tui.core.model import Link
from tui.core.read import frontmatter, markdown
from tui.core.read.dates import iso_date
from tui.core.read.source import RawSource


def _read(text):
    data = text.encode()
    return markdown.read(RawSource("a.md", data, hashlib.sha256(data).hexdigest(), False, None))


def _linked(block):
    text, at = [], 0
    for link in block.links:
        text += [block.text[at : link.start], f"[{block.text[link.start : link.end]}]({link.url})"]
        at = link.end
    return "".join((*text, block.text[at:]))


def _lines(text):
    return [
        f"{block.kind}{block.level or ''}| {_linked(block)}".replace("\n", "⏎")
        for block in _read(text).blocks
    ]


BLOCKS = {
    "paragraphs are joined, hard breaks are spaces": (
        "Dues rose\nby 4%.  \nAgain.",
        ["text| Dues rose by 4%. Again."],
    ),
    "headings keep their level and lose marks and ids": (
        "Words.\n\n## What *rose* {#rose}\n\nDues.\n\n### Why ###\n\nCosts.\n\nBelow\n---\n\nEnd.",
        [
            "text| Words.",
            "heading2| What rose",
            "text| Dues.",
            "heading3| Why",
            "text| Costs.",
            "heading2| Below",
            "text| End.",
        ],
    ),
    "a long paragraph over a rule is no heading": (
        "Dues " * 60 + "\n---\n\nEnd.",
        ["text| " + ("Dues " * 60).strip(), "text| End."],
    ),
    "lists and what nests in them": (
        "- one\n  - two\n\n    more\n- three\n\n1. first\n2. second",
        ["item| one", "item| two", "item| more", "item| three", "item| first", "item| second"],
    ),
    "quotations, and a list inside one": ("> Dues\n> rise.\n>\n> - one", ["quote| Dues rise.", "item| one"]),
    "tables": (
        "| Year | Dues |\n|---|--:|\n| 2024 | [$4m](https://h.example/d) |\n| 2025 | |",
        ["row| Year | Dues", "row| 2024 | [$4m](https://h.example/d)", "row| 2025"],
    ),
    "code": ("```python\na = 1\n\nb = 2\n```\n\nUse `a*b*c`.", ["code| a = 1⏎⏎b = 2", "text| Use a*b*c."]),
    "an open fence": ("Dues.\n\n```\n# no heading", ["text| Dues.", "code| # no heading"]),
    "tildes under a line are no fence": (
        "Words.\n\nWhat rose\n~~~~~~~~~\n\nDues.",
        ["text| Words.", "heading2| What rose", "text| Dues."],
    ),
    "pictures": (
        "![A crane in the rain](a.png)\n\nDues ![x.png](x.png) rose.",
        ["caption| A crane in the rain", "text| Dues rose."],
    ),
    "marks inside": (
        "**Dues** _rose_ ~~not~~ \\*here\\* &amp; there.",
        ["text| Dues rose not *here* & there."],
    ),
    "raw html": (
        "Dues<br>rose <b>by</b> 4<sup>%</sup> <script>x()</script>now <Quay> a<b.",
        ["text| Dues rose by 4% now <Quay> a<b."],
    ),
    "html between paragraphs": (
        (
            "<div>\n<p>Dues <a href='https://h.example/'>rose</a>.</p></div>\n\n"
            "<script>\nx()\n</script>\n\n<!-- no -->\n\nEnd."
        ),
        ["text| Dues [rose](https://h.example/).", "text| End."],
    ),
    "addresses that no reader opens": (
        "[a](file:///etc/hosts) [b](/x) [c](https://h.example/a?b=1&c=ü) <https://h.example/> [d](#top)",
        [
            (
                "text| [a](file:///etc/hosts) b [c](https://h.example/a?b=1&c=%C3%BC) "
                "[https://h.example/](https://h.example/) d"
            )
        ],
    ),
    "footnotes stay": ("Dues[^1] rose.\n\n[^1]: Harbour.", ["text| Dues[^1] rose.", "text| [^1]: Harbour."]),
    "only a rule": ("***", ["text| ***"]),
}


@pytest.mark.parametrize("name", BLOCKS)
def test_blocks(name):
    text, expected = BLOCKS[name]
    assert _lines(text) == expected


def test_links_have_their_exact_place():
    (block,) = _read("\u202eThe **[quay  dues](https://h.example/d)** rose.").blocks
    assert block.text == "The quay dues rose."
    assert block.links == (Link(4, 13, "https://h.example/d"),)


TITLES = {
    "# Dues\n\nThey rose.": ("Dues", ["text| They rose."]),
    "## Dues\n\nThey rose.\n\n### Why\n\nCosts.": (
        "Dues",
        ["text| They rose.", "heading3| Why", "text| Costs."],
    ),
    "## Why\n\nCosts.\n\n## How\n\nSlowly.": (
        None,
        ["heading2| Why", "text| Costs.", "heading2| How", "text| Slowly."],
    ),
    "They rose.\n\n# Dues": (None, ["text| They rose.", "heading1| Dues"]),
    "---\ntitle: Dues\n---\n# dues\n\nThey rose.": ("Dues", ["text| They rose."]),
    "---\ntitle: Dues\n---\n# Why\n\nCosts.": ("Dues", ["heading1| Why", "text| Costs."]),
}


@pytest.mark.parametrize("text", TITLES)
def test_titles(text):
    title, blocks = TITLES[text]
    assert _read(text).title == title
    assert _lines(text) == blocks


def test_bold_lines_are_headings_where_there_are_no_others():
    text = "# Dues\n\nThey rose.\n\n**1. Why they rose**\n\nCosts.\n\n__What now?__\n\nNothing. **Really.**"
    assert [line.partition("|")[0] for line in _lines(text)] == [
        "text",
        "heading1",
        "text",
        "heading1",
        "text",
    ]
    assert "heading1| Why" not in _lines(text.replace("They rose.", "They rose.\n\n## Here"))


@pytest.mark.parametrize("line", ["**They rose by 4%.**", "**" + "Dues " * 40 + "up**"])
def test_bold_sentences_are_no_headings(line):
    assert _lines(f"First.\n\n{line}\n\nLast.")[1].startswith("text|")


Front = frontmatter.Front
FRONTS = {
    "---\ntitle: 'Dues &amp; tolls'\ndate: 2025-03-04 11:15:00 -0500\nauthors:\n- Ana Lind\n"
    "- name: Tom Reed\ntags: [a, b]\ndescription: A harbour.\n"
    "lang: en-GB\ncanonical_url: https://h.example/d\n---\nText.": (
        Front("Dues & tolls", "A harbour.", "Ana Lind, Tom Reed", None, "2025-03-04", "en", ("a", "b"))
    ),
    '+++\ntitle = "Dues"\ndate = 2025-03-04T08:00:00Z\n[taxonomies]\ntags = ["a"]\n'
    '[extra]\nauthor = "Ana Lind"\n+++\nText.': Front(
        "Dues", None, "Ana Lind", None, "2025-03-04", None, ("a",)
    ),
    "Title: Dues\nDate: 4 March 2025\nTags: a, b\n\nText.": Front(
        "Dues", published="2025-03-04", tags=("a", "b")
    ),
    "---\ntitle: Dues: a: b\nauthor: !!python/object:x y\n\tdate: x\ntags:\n- a\n---\nText.": Front(
        "Dues: a: b", tags=("a",)
    ),
    "---\ntitle: Dues\ntitle: Tolls\n---\nText.": Front("Dues"),
}


@pytest.mark.parametrize("text", FRONTS)
def test_front_matter(text):
    front, body = frontmatter.split(text)
    assert front is not None
    assert replace(front, url=None) == FRONTS[text]
    assert front.url == ("https://h.example/d" if "canonical" in text else None)
    assert body.strip() == "Text."


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nJust words here.\n\n---\n\nMore.",
        "---\ntitle: never closed\n\nText.",
        "Dues: they rose.\n\nText.",
    ],
)
def test_what_is_no_front_matter(text):
    assert frontmatter.split(text) == (None, text)


def test_marks_of_a_site_go_with_front_matter():
    text = (
        "---\ntitle: Dues\n---\nThey {{< note >}}rose{{< /note >}} [here]({{ site.x }}).{% include y %}\n"
        "{: .wide}\n\n"
        "```\n{{ kept }}\n```\n"
    )
    assert _lines(text) == ["text| They rose here.", "code| {{ kept }}"]
    assert _lines("They {{ rose }}.") == ["text| They {{ rose }}."]


def test_a_standfirst_that_repeats_the_text_is_none():
    words = "The quay raised its dues in spring, for the second time."
    assert _read(f"---\ndescription: {words[:40]}…\n---\n{words}\n\nMore.").deck is None
    assert _read(f"---\ndescription: Other words.\n---\n{words}").deck == "Other words."


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2025-03-04T08:00:00Z", "2025-03-04"),
        ("2025/3/4", "2025-03-04"),
        ("March 4th, 2025", "2025-03-04"),
        ("Tue, 04 Mar 2025 08:00:00 GMT", "2025-03-04"),
        ("4. Sept 2025", "2025-09-04"),
        ("20250304", "2025-03-04"),
        ("3/4/2025", None),
        ("2025-13-04", None),
        ("March 2025", None),
        ("", None),
    ],
)
def test_dates(written, day):
    assert iso_date(written) == day


HURTS = {
    "quotes": ">" * 10_000 + " dues",
    "quotes in lines": "> " * 60 + "dues\n" * 300,
    "items": "\n".join("  " * n + "- x" for n in range(300)) + "\n\ndues",
    "item marks": "- " * 10_000 + "dues",
    "brackets": "[" * 10_000 + " dues",
    "emphasis": "*a_" * 5_000 + " dues",
    "ticks": "".join("x" + "`" * n for n in range(300)) + " dues",
    "one paragraph": "word *em* [l](https://h.example/) " * 3_000 + "dues",
    "definitions": "".join(f"[a{n}]: https://h.example/{n}\n" for n in range(2_000)) + "\ndues",
    "rows": "x|" * 300 + "\n" + "-|" * 300 + "\n" + "1\n" * 1_000 + "\ndues",
}


@pytest.mark.parametrize("name", HURTS)
def test_texts_that_are_written_to_hurt(name):
    assert any("dues" in block.text for block in _read(HURTS[name]).blocks)


def test_nothing_but_space():
    with pytest.raises(NutgrafError, match="only space"):
        _read("\n \n")


_PIECES = st.one_of(
    st.sampled_from(
        [
            "\n\n",
            "\n",
            "# ",
            "> ",
            "- ",
            "1. ",
            "**",
            "_",
            "`",
            "```\n",
            "[a](https://h.example)",
            "| a | b |\n",
        ]
    ),
    st.sampled_from(["|-|-|\n", "---\n", "<div>", "<b>", "</b>", "&#27;", "![", "](", "Quay dues rose. "]),
    st.text(max_size=10),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(_PIECES, max_size=25).map("".join))
def test_any_text_gives_clean_blocks_or_one_line(text):
    try:
        document = _read(text.encode("utf-8", "replace").decode() or " ")
    except NutgrafError:
        return
    for block in document.blocks:
        assert block.text
        assert not any(ord(char) < 32 and char != "\n" for char in block.text)
        assert all(0 <= link.start < link.end <= len(block.text) for link in block.links)
