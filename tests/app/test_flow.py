import pytest

from tui.app.tables.flow import Piece, flow

VALUE, OTHER, PERIOD = (
    Piece("CNY 380bn", "money"),
    Piece("(~USD 53bn)", "money"),
    Piece("next year", "muted", ", "),
)


def shown(lines):
    return ["".join(text for text, _ in line) for line in lines]


@pytest.mark.parametrize(
    ("width", "most", "lines"),
    [
        (40, 0, ["CNY 380bn (~USD 53bn), next year"]),
        (22, 0, ["CNY 380bn (~USD 53bn)", "next year"]),
        (12, 0, ["CNY 380bn", "(~USD 53bn)", "next year"]),
        (6, 0, ["CNY", "380bn", "(~USD", "53bn)", "next", "year"]),
        (12, 2, ["CNY 380bn", "(~USD 53bn)…"]),
        (15, 1, ["CNY 380bn (~US…"]),
    ],
)
def test_lines_break_between_pieces_before_inside_one(width, most, lines):
    assert shown(flow((VALUE, OTHER, PERIOD), width, most)) == lines


def test_empty_pieces_leave_nothing():
    assert flow((Piece(""), Piece("")), 10) == []
