from dataclasses import replace

from driving import MIDDLE, lines_of, opened
from harbour import harbour

from tui.app.panes.outline import NONE, Outline, outline_rows
from tui.app.tables.listing import words_of
from tui.core.model import Section

LONG = "A heading of many words that no narrow column of an outline can hold in full on two lines of it"


def article(headings):
    sections = (harbour().sections[0], *(Section(f"h{i}", h, 1, ()) for i, h in enumerate(headings)))
    return replace(harbour(), sections=sections)


def shown(rows):
    return ["".join(t for t, _ in words_of(row.cells[0])) for row in rows]


def test_a_long_heading_takes_two_lines_at_most_and_the_second_uses_the_whole_width():
    assert shown(outline_rows(article([LONG]), {}, width=20, beside=5))[1:] == [
        "A heading of many",
        "words that no narrow c…",
    ]
    assert shown(outline_rows(article([LONG]), {}, width=20, most=1))[1:] == ["A heading of many w…"]
    assert shown(outline_rows(article(["Short"]), {}, width=20))[1:] == ["Short"]


def test_an_article_without_headings_says_so():
    rows = outline_rows(article([]), {})
    assert shown(rows)[0] == "Opening"
    assert shown(rows)[-1] == NONE
    assert [row.chosen for row in rows] == [True, False, False]


async def test_headings_take_one_line_where_two_would_not_all_fit():
    async with opened(article([LONG] * 10), MIDDLE) as (_, screen):
        outline = screen.query_one(Outline)
        assert sum(bool(line) for line in lines_of(outline)) == 21
    async with opened(article([LONG] * 30), MIDDLE) as (_, screen):
        outline = screen.query_one(Outline)
        assert sum(bool(line) for line in lines_of(outline)) == 31
