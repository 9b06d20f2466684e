from driving import lines_of, press
from textual.app import App

from tui.app import themes
from tui.app.panes.rows import Rows
from tui.app.tables.listing import Column, Row, lay_out, matching, set_out


class Shelf(App):
    def __init__(self, rows):
        super().__init__()
        self.rows, self.seen = rows, []

    def get_theme_variable_defaults(self):
        return themes.defaults(self.current_theme)

    def compose(self):
        yield Rows((Column(8, share=1), Column(6, align="right")), self.rows, empty="Nothing here")

    def on_rows_chosen(self, message):
        self.seen.append(("chosen", message.key))

    def on_rows_moved(self, message):
        self.seen.append(("moved", message.key))


def many(count):
    return [Row(f"k{n}", (f"Name {n}", str(n))) for n in range(count)]


async def test_the_cursor_goes_everywhere_by_keys():
    app = Shelf(many(100_000))
    async with app.run_test(size=(40, 12)) as pilot:
        rows = app.query_one(Rows)
        await press(pilot, "j", "down", "k")
        assert rows.key == "k1"
        await press(pilot, "space")
        assert rows.key == "k12"
        await press(pilot, "b", "G")
        assert rows.key == "k99999"
        assert "Name 99999" in lines_of(rows)[-1]
        await press(pilot, "home", "end", "enter")
        assert app.seen[-1] == ("chosen", "k99999")


async def test_the_filter_keeps_what_has_every_word_and_enter_goes_there():
    app = Shelf([*many(30), Row("title", ((("Group", ""),),), group=True), Row("odd", ("[b]Odd name", "x"))])
    async with app.run_test(size=(40, 12)) as pilot:
        rows = app.query_one(Rows)
        await press(pilot, "slash", *"NAME", "space", *"dd")
        assert rows.key == "odd"
        assert "[b]Odd name" in lines_of(rows)[0]
        await press(pilot, "enter")
        assert app.seen[-1] == ("chosen", "odd")
        assert rows.has_focus
        await press(pilot, "slash", "escape")
        assert rows.count == 31


async def test_arrows_move_in_the_filtered_list():
    app = Shelf(many(30))
    async with app.run_test(size=(40, 12)) as pilot:
        await press(pilot, "slash", "2", "down", "down", "enter")
        assert app.seen[-1] == ("chosen", "k20")


async def test_the_cursor_passes_over_titles_and_marks_every_line_of_a_row():
    rows_in = [
        Row("t", ((("Title", ""),),), group=True),
        Row("a", ("First", "")),
        Row("a2", ("line two", ""), "First", more=True),
        Row("b", ("Second", "")),
    ]
    app = Shelf(rows_in)
    async with app.run_test(size=(40, 12)) as pilot:
        rows = app.query_one(Rows)
        assert rows.key == "a"
        assert [line[:1] for line in lines_of(rows)[:4]] == [" ", "▌", "▌", " "]
        await press(pilot, "j")
        assert rows.key == "b"
        await press(pilot, "k")
        assert rows.key == "a"


async def test_the_cursor_stays_with_its_row_when_others_come_and_go():
    app = Shelf(many(30))
    async with app.run_test(size=(40, 12)) as pilot:
        rows = app.query_one(Rows)
        await press(pilot, "j", "j", "j")
        rows.rows = tuple(reversed(many(30)))
        await pilot.pause()
        assert rows.key == "k3"
        rows.rows = tuple(many(5)[2:])
        await pilot.pause()
        assert (rows.key, rows.cursor) == ("k3", 1)
        rows.rows = tuple(many(2))
        await pilot.pause()
        assert rows.key == "k1"


async def test_an_empty_list_says_so():
    app = Shelf([])
    async with app.run_test(size=(40, 12)) as pilot:
        await press(pilot, "j", "enter", "G")
        assert "Nothing here" in lines_of(app.query_one(Rows))[0]
        assert app.seen == []


def test_columns_that_do_not_fit_are_left_out_by_rank():
    columns = (Column(8), Column(6, share=1, keep=5), Column(9, keep=1))
    assert lay_out(columns, 40) == (8, 19, 9)
    assert lay_out(columns, 20) == (8, 10, 0)
    assert lay_out(columns, 10) == (8, 0, 0)
    assert lay_out(columns, 5) == (5, 0, 0)


def test_cells_are_cut_and_filled_by_columns_of_the_terminal():
    columns = (Column(6), Column(5, align="right"))
    line = set_out(("港口公司宣布", "7"), columns, (6, 5))
    assert "".join(text for text, _ in line) == "港口…       7"


def test_a_filter_takes_words_in_any_order():
    texts = ("calder revenue", "nordhaven revenue", "calder cash")
    assert matching(texts, "revenue CALDER") == (0,)
    assert matching(texts, "") == (0, 1, 2)
