from decimal import Decimal

from harbour import harbour

from tui.app.tables import comparing, details, grid
from tui.app.tables.grid import At
from tui.app.text.reading import Reading
from tui.core.compare.table import Derived, Entry


def table():
    return comparing.table(harbour())


def at_of(name, metric):
    shown = table()
    row = next(i for i, r in enumerate(shown.rows) if r.metric == metric)
    return At(row, next(i for i, c in enumerate(shown.columns) if c.name == name))


def test_steps_go_through_the_facts_of_a_column_and_stop_at_the_ends():
    shown = table()
    at, seen = At(0, 1, 0), [At(0, 1, 0)]
    while (following := grid.step(shown, at, 1)) != at:
        at = following
        seen.append(at)
    facts = [e for row in shown.rows for e in row.cells[1]]
    stops = sum(max(1, len(row.cells[1])) for row in shown.rows)
    assert len(seen) == stops >= len(facts)
    assert grid.step(shown, at, -1) == seen[-2]


def test_a_filter_by_a_company_keeps_its_column_and_by_a_metric_its_row():
    assert [c.name for c in grid.filtered(table(), "calder").columns] == ["Calder"]
    assert [r.metric for r in grid.filtered(table(), "revenue").rows] == ["revenue"]
    both = grid.filtered(table(), "calder revenue")
    assert (len(both.columns), len(both.rows)) == (1, 1)
    assert grid.filtered(table(), "zeppelin").rows == ()


def test_a_figure_is_found_in_its_cell_also_as_a_restatement():
    shown = table()
    at = grid.find(shown, "f12")
    assert shown.columns[at.column].name == "Calder"
    assert grid.find(shown, "f3") == grid.find(shown, "f1")
    assert grid.find(shown, "f17") is None


def test_every_fact_is_on_a_line_and_gaps_are_shown_as_not_stated():
    shown = table()
    lines = grid.grid_lines(shown, 18)
    for column in range(len(shown.columns)):
        text = " ".join("".join(t for t, _ in line.parts[column][1]) for line in lines)
        for row in shown.rows:
            for entry in row.cells[column]:
                assert all(word in text for part in entry.parts() for word in part.split())
    at = at_of("Ostra Ports", "revenue")
    gap = next(line for line in lines if line.row == at.row and line.first)
    assert gap.parts[at.column] == (-1, ((grid.UNSTATED, "unstated"),))


def test_a_metric_may_stand_over_its_cells():
    shown = table()
    lines = grid.grid_lines(shown, 16, stacked=True)
    labels = [line for line in lines if line.first]
    assert [line.row for line in labels] == list(range(len(shown.rows)))
    assert not any(words for line in labels for _, words in line.parts)
    assert len(lines) == len(grid.grid_lines(shown, 16)) + len(labels)


def test_companies_out_of_view_take_no_lines():
    shown = table()
    calder = next(i for i, column in enumerate(shown.columns) if column.name == "Calder")
    alone = grid.grid_lines(shown, 16, range(calder, calder + 1))
    assert len(alone) < len(grid.grid_lines(shown, 16))
    text = " ".join(text for line in alone for text, _ in line.parts[calder][1])
    assert all(e.parts()[0] in text for row in shown.rows for e in row.cells[calder])


def test_the_legend_has_the_signs_that_occur():
    said = grid.legend(table())
    assert {"↑ up by", "↓ down by", "~ about", grid.DERIVED} <= set(said)
    assert not any(grid.CONFLICT in one for one in said)
    assert grid.legend(grid.filtered(table(), "zeppelin")) == ()


def test_details_lead_from_a_value_to_its_words():
    reading = Reading(harbour())
    said = dict(details.of_figure(reading, reading.figures["f16"]))
    assert said["words"] == "“450 jobs”"
    assert said["exactly"] == "down by up to 450 jobs"
    assert "450 jobs" in said["sentence"]
    assert dict(details.of_figure(reading, reading.figures["f17"]))["company"] == "not stated"


def test_details_of_a_derived_value_show_its_calculation():
    reading = Reading(harbour())
    derived = Derived("per year", Decimal(10), Decimal(10), "EUR", "70 euros ÷ 7 years")
    said = details.of_entry(reading, Entry("a", reading.figures["f8"], derived=(derived,)), table())
    assert ("reckoned", "70 euros ÷ 7 years") in said
    assert said[-1][0] == "sentence"
    assert ("value", "not stated") in details.of_gap("Calder", "cash")
