import pytest
from harbour import harbour

from tui.app.text.journey import Journey
from tui.app.text.lines import Lines
from tui.app.text.reading import Reading, Span, Spot, step_span


@pytest.fixture
def reading():
    return Reading(harbour())


def spot_of(reading, words):
    block = next(i for i, b in enumerate(reading.blocks) if words in b.text)
    return Spot(block, reading.blocks[block].text.index(words))


def test_the_page_begins_with_title_deck_and_dateline(reading):
    assert [b.kind for b in reading.blocks[:4]] == ["title", "deck", "dateline", "text"]


def test_sentences_lead_through_the_whole_article_and_back(reading):
    forward = [Spot()]
    while (spot := reading.step_sentence(forward[-1], 1)) != forward[-1]:
        forward.append(spot)
    backward = [forward[-1]]
    while (spot := reading.step_sentence(backward[-1], -1)) != backward[-1]:
        backward.append(spot)
    assert forward == backward[::-1]
    assert forward[-1] == reading.last()
    assert not any(reading.blocks[spot.block].passive for spot in forward)


def test_headings_lead_through_the_sections(reading):
    spot, seen = Spot(), []
    while (following := reading.step_heading(spot, 1)) != spot:
        spot = following
        seen.append(reading.blocks[spot.block].text)
    assert seen == [s.heading for s in harbour().sections if s.heading]
    inside = reading.step_paragraph(spot, 1)
    assert reading.step_heading(inside, -1) == spot


def test_a_paragraph_back_is_its_own_beginning_first(reading):
    second = spot_of(reading, "The deal would make")
    assert reading.step_paragraph(second, -1) == Spot(second.block, 0)
    assert reading.step_paragraph(Spot(second.block, 0), -1) == Spot()


def test_every_figure_is_reached_in_order(reading):
    spot, current, seen = Spot(), None, []
    while (figure := reading.step_figure(spot, current, 1)) is not None:
        spot, current = reading.figure_span(figure.id).spot, figure.id
        seen.append(figure.id)
    assert seen == [figure.id for figure in harbour().figures]
    assert reading.step_figure(spot, current, -1).id == seen[-2]


def test_the_nearest_figure_is_of_the_sentence_or_before_it(reading):
    assert reading.figure_near(spot_of(reading, "slipped")).written == "3.5 percent"
    assert reading.figure_near(spot_of(reading, "“We sail")).written == "22 percent"


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("nordhaven", 10),
        ("CALDER  shipping", 3),
        ("friday's", 1),
        ("[see", 1),
        ("zeppelin", 0),
        ("  ", 0),
        (".*", 0),
    ],
)
def test_find_takes_words_as_they_are(reading, query, count):
    assert len(reading.find(query)) == count


def test_places_survive_the_way_to_the_page_and_back(reading):
    for figure in harbour().figures:
        span = reading.span(figure.at)
        assert reading.text(span) == figure.written
        assert reading.place(span) == figure.at


def test_steps_over_hits_go_around_the_ends():
    spans = (Span(1, 0, 2), Span(1, 5, 7), Span(4, 0, 2))
    assert [step_span(spans, Spot(*at), 1) for at in ((0, 0), (1, 0), (1, 4), (4, 0))] == [0, 1, 1, 0]
    assert [step_span(spans, Spot(*at), -1) for at in ((0, 0), (1, 0), (1, 6), (9, 0))] == [2, 2, 1, 2]


def test_a_jump_can_be_taken_back_and_done_again():
    journey = Journey()
    journey.leave(Spot(1, 0))
    journey.leave(Spot(5, 0))
    assert journey.move(Spot(9, 0), -1) == Spot(5, 0)
    assert journey.move(Spot(5, 0), -1) == Spot(1, 0)
    assert journey.move(Spot(1, 0), -1) is None
    assert journey.move(Spot(1, 0), 1) == Spot(5, 0)
    journey.leave(Spot(5, 0))
    assert journey.move(Spot(7, 0), 1) is None


@pytest.mark.parametrize("width", [8, 40, 72])
def test_the_line_table_knows_where_every_character_stands(reading, width):
    lines = Lines(reading.blocks, width)
    for number in range(len(lines)):
        line = lines[number]
        if not line.blank and line.end > line.start:
            assert lines.of(Spot(line.block, line.start)) == number
            assert lines.of(Spot(line.block, line.end - 1)) == number
            assert lines.spot(number) == Spot(line.block, line.start)
    shown = "".join(reading.blocks[line.block].text[line.start : line.end] for line in lines)
    assert "".join(shown.split()) == "".join("".join(b.text for b in reading.blocks).split())
