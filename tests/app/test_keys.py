from __future__ import annotations

import re

import pytest

from tui.app.keyboard import keymap, sequences
from tui.app.keyboard.keynames import clashes, known, normal, shown
from tui.app.keys import ACTIONS, BY_ID, FOCUS, bindings


def test_no_key_means_two_things_wherever_the_focus_is():
    assert clashes() == ()


def test_every_action_is_reached_from_somewhere():
    assert {action.where for action in ACTIONS} == {where for chain in FOCUS.values() for where in chain}


def test_ids_are_unique_and_say_where_the_action_lives():
    assert len(BY_ID) == len(ACTIONS)
    for action in ACTIONS:
        assert action.id.startswith(f"{action.where}.")


@pytest.mark.parametrize("action", ACTIONS, ids=lambda a: a.id)
def test_a_row_of_the_table_is_fit_to_be_shown(action):
    assert all(known(key) for key in action.keys)
    assert re.fullmatch(r"[A-Z][^.]*\.", action.help)
    assert 0 < len(action.label) <= 16


def test_keys_of_the_design_are_bound_in_every_pane():
    promised = (
        "1 2 3 4 tab shift+tab ) ( } { ] [ f F . comma < > / n N H a x u U y Y E o i J K z - + = T ? : q"
    )
    for pane in ("outline", "text", "figures", "compare"):
        bound = {key for a in ACTIONS if a.where in FOCUS[pane] for key in a.keys}
        assert set(promised.split()) <= bound
        assert {"j", "k", "space", "b", "g g", "G", "escape", "ctrl+q"} <= bound


def test_bindings_carry_the_id_of_their_row():
    (find,) = (b for b in bindings("text") if b.action == "find")
    assert (find.key, find.id, find.description) == ("/", "text.find", "find")


@pytest.mark.parametrize(
    ("keys", "as_textual", "as_written"),
    [
        ("?", "question_mark", "?"),
        ("/", "slash", "/"),
        ("-", "minus", "-"),
        (",", "comma", ","),
        ("comma", "comma", ","),
        ("]", "right_square_bracket", "]"),
        ("G", "G", "G"),
        ("g g", "g g", "gg"),
        ("ctrl+q", "ctrl+q", "^q"),
        ("PageDown", "pagedown", "pgdn"),
        ("space", "space", "space"),
        ("é", "é", "é"),
    ],
)
def test_names_of_keys(keys, as_textual, as_written):
    assert normal(keys) == as_textual
    assert shown(normal(keys)) == as_written


@pytest.mark.parametrize("keys", ["hyper+x", "ctrl+nothing", "g g g", "", "two words here"])
def test_what_is_no_key(keys):
    assert not known(keys)


# Sequences.


@pytest.mark.parametrize(
    ("prefix", "key", "expected"),
    [
        ("", "g", sequences.Step(prefix="g", used=True)),
        ("", "j", sequences.Step()),
        ("g", "g", sequences.Step(chosen="g g", used=True)),
        ("g", "x", sequences.Step(used=True)),
        ("g", "escape", sequences.Step(used=True)),
    ],
)
def test_a_step_of_a_sequence(prefix, key, expected):
    assert sequences.step(prefix, key, ["j", "g g", "g e"]) == expected


def test_what_may_follow_a_prefix():
    assert sequences.following("g", ["j", "g g", "g e"]) == ("g", "e")


# The reader's own keys.


def load(tmp_path, text):
    path = tmp_path / "keys.yaml"
    path.write_text(text, encoding="utf-8")
    return keymap.load(path)


def test_keys_of_the_reader(tmp_path):
    found = load(tmp_path, "explorer.next_figure: ctrl+f\nrows.top: [g t, home]\ntext.find: ';'\n")
    assert found.problems == ()
    assert found.bound() == {
        "explorer.next_figure": "ctrl+f",
        "rows.top": "g t,home",
        "text.find": "semicolon",
    }


def test_two_actions_may_change_their_keys(tmp_path):
    found = load(tmp_path, "explorer.next_figure: n\nexplorer.next_hit: f\n")
    assert found.problems == ()
    assert clashes(found.keys) == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "app.open: ctrl+o\nexplorer.fly: w\n",
            "keys.yaml: line 2: explorer.fly: there is no action of this id",
        ),
        ("app.open: hyper+o\n", "keys.yaml: line 1: app.open: no terminal sends a key 'hyper+o'"),
        ("app.open: 7\n", "keys.yaml: line 1: app.open: keys are words: put a digit in quotes"),
        ("app.open: []\n", "keys.yaml: line 1: app.open: a key, or a list of keys"),
        ("\napp.open: j\n", "keys.yaml: line 2: app.open: j is already the key of rows.down"),
        ("app.open: g\n", "keys.yaml: line 1: app.open: g is already the key of rows.top"),
        ("- a\n", "keys.yaml: line 1: write a line for each action: its id, a colon, its key"),
    ],
)
def test_a_wrong_line_is_named_and_left_out(tmp_path, text, problem):
    found = load(tmp_path, text)
    assert problem in [re.sub(r" of (rows|text)\.(down|top)", r" of rows.\2", one) for one in found.problems]
    assert clashes(found.keys) == ()


def test_no_file_and_an_empty_file_change_nothing(tmp_path):
    assert keymap.load(tmp_path / "none.yaml") == keymap.Keymap({}, ())
    assert load(tmp_path, "# nothing yet\n") == keymap.Keymap({}, ())


def test_a_file_that_is_no_yaml_is_reported(tmp_path):
    assert len(load(tmp_path, "a: [\n").problems) == 1
