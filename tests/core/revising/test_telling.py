"""What corrections changed is told before and after, one thing at a time."""

from __future__ import annotations

import pytest
from stories import story

from tui.core.corrections import correcting, telling
from tui.core.corrections.ledger import Corrections

PARSE = story("""
# Orsel borrows
Orsel took {$3bn|orsel|debt} in May.
The banks
Two lend {40%|kilnworth} each.
## Late
No.
""")
METRICS = ("debt", "revenue")


def _told(tmp_path, *wanted, parse=PARSE):
    kept = Corrections(tmp_path, "story")
    for one in wanted:
        kept.add(one)
    return telling.told(parse, kept.list())


def _line(text, *, headings):
    return correcting.line(PARSE, text, headings=headings)


CHANGES = [
    # the correction, what it sets: field, before, after
    (correcting.title("Orsel repays"), [("title", "Orsel borrows", "Orsel repays")]),
    (correcting.published("2025-03-14"), [("published", "not stated", "2025-03-14")]),
    (correcting.published(""), [("published", "not stated", "not stated")]),
    (correcting.reject(PARSE, "f2"), [("figure", "40%", "none")]),
    (
        correcting.figure(PARSE, "f1", METRICS, value="€4 to 5 billion"),
        [("value", "3000000000 USD", "4000000000 to 5000000000 EUR"), ("qualifier", "exact", "range")],
    ),
    (
        correcting.figure(PARSE, "f1", METRICS, company="Kilnworth", period="in May"),
        [("company", "Orsel", "Kilnworth"), ("period", "not stated", "in May")],
    ),
    (
        correcting.figure(PARSE, "f2", METRICS, company="none", metric="debt", change="up"),
        [("company", "Kilnworth", "not stated"), ("metric", "other", "debt"), ("change", "level", "up")],
    ),
    (correcting.heading(PARSE, _line("the banks", headings=False), 2), [("line", "text", "heading")]),
    (correcting.heading(PARSE, _line("Late", headings=True), 3), [("level", "1", "3")]),
    (correcting.no_heading(PARSE, _line("Late", headings=True)), [("line", "heading", "text")]),
]


@pytest.mark.parametrize(("wanted", "expected"), CHANGES)
def test_a_correction_tells_what_was_and_what_is(tmp_path, wanted, expected):
    (row,) = _told(tmp_path, wanted)
    assert row.laid
    assert [(one.field, one.before, one.after) for one in row.changes] == expected


def test_a_later_correction_begins_where_the_earlier_one_ended(tmp_path):
    rows = _told(tmp_path, correcting.title("Orsel repays"), correcting.title("Orsel repays early"))
    assert [row.changes[0].before for row in rows] == ["Orsel borrows", "Orsel repays"]


@pytest.mark.parametrize(("wanted", "expected"), CHANGES[3:])
def test_words_that_are_gone_have_no_before(tmp_path, wanted, expected):
    gone = story("# Something else\nNothing of it is left.")
    (row,) = _told(tmp_path, wanted, parse=gone)
    assert not row.laid
    known = [one.before for one in row.changes if one.field != "line"]
    assert known == [None] * len(known)
    assert [one.after for one in row.changes][:1] != [None]
    assert expected


def test_a_record_has_every_field_and_the_words_around(tmp_path):
    rows = _told(tmp_path, correcting.reject(PARSE, "f1"))
    (record,) = telling.records("story", "Orsel borrows", rows)
    assert tuple(record) == telling.FIELDS
    assert record["context"] == "Orsel took $3bn in May."


def test_of_an_article_that_is_gone_what_was_set_is_still_told(tmp_path):
    (row,) = _told(tmp_path, correcting.title("Orsel repays"), parse=None)
    assert (row.laid, row.changes[0].before, row.changes[0].after) == (False, None, "Orsel repays")
