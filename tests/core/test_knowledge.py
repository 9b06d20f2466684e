"""The knowledge files: what is in them is sound, and a reader's own file is laid over them."""

import re
from pathlib import Path

import pytest

from tui.core import firm_rows, knowledge
from tui.core.errors import NutgrafError
from tui.core.knowledge import Firm, Knowledge
from tui.core.places import shipped
from tui.core.storage import yamlio

CONTENT = shipped("content") / "knowledge"
COUNTRIES = frozenset(
    (Path(__file__).parents[1] / "fixtures" / "companies" / "countries.txt")
    .read_text(encoding="utf-8")
    .split()
)
"""ISO 3166-1 alpha-2."""
METRICS = [
    "investment",
    "revenue",
    "profit",
    "loss",
    "market_value",
    "share_price",
    "deal_value",
    "funding",
    "cost",
    "penalty",
    "debt",
    "dividend",
    "stake",
    "workforce",
    "customers",
    "volume",
    "price",
    "market_share",
    "economy",
    "time",
    "other",
]


@pytest.fixture(scope="module")
def known():
    return knowledge.load(CONTENT)


@pytest.fixture(scope="module")
def firms(known):
    return [known.firm(name) for name in known.names()]


def test_there_are_many(firms):
    assert sum(one.type == "company" for one in firms) > 600
    assert sum(one.type == "institution" for one in firms) > 100


def test_a_name_belongs_to_one_firm(firms):
    owners = {}
    for one in firms:
        for name in (one.name, *one.names):
            assert owners.setdefault(name, one.name) == one.name, name


def test_countries_parents_and_names_are_sound(firms, known):
    for one in firms:
        assert one.country is None or one.country in COUNTRIES, one
        assert one.parent is None or known.firm(one.parent), one
        assert one.parent != one.name
        for name in (one.name, *one.names):
            assert name == name.strip(), one
            assert re.match(r"[^\W_]", name), one
            assert ";" not in name, one


def test_a_line_is_taken_apart():
    known = Knowledge({"Ferrum": ("company", "SE; FRM; word; part of Nord; also Ferrum Nord, Fe*", "x")})
    assert known.firm("Ferrum") == Firm(
        name="Ferrum", names=("Ferrum Nord", "Fe"), late=frozenset({"Fe"}), ticker="FRM", country="SE",
        parent="Nord", word=True,
    )  # fmt: skip
    assert known.starting("ferrum") == (("Ferrum Nord", "Ferrum"), ("Ferrum", "Ferrum"))
    assert known.starting("fe") == (("Fe", "Ferrum"),)
    assert known.firm("Nord") is None


@pytest.mark.parametrize("line", ["Sweden", "SE; ferrum corp", "", "se"])
def test_a_line_that_is_not_understood_names_the_file_and_the_firm(line):
    with pytest.raises(NutgrafError, match=r"own\.yaml: Ferrum"):
        Knowledge({"Ferrum": ("company", line, "own.yaml")}).firm("Ferrum")


def test_the_readers_file_adds_changes_and_ignores(tmp_path):
    (tmp_path / "companies.yaml").write_text(
        "companies:\n  Grellstone: SE; also Grell\n  Nike: DE\nignore: [Apple, Adidas]\n", encoding="utf-8"
    )
    known = knowledge.load(CONTENT, tmp_path)
    assert known.firm("Grellstone").names == ("Grell",)
    assert known.firm("Nike").country == "DE"
    assert known.firm("Apple") is None
    assert known.ignore == {"Apple", "Adidas"}
    assert not any(name == "Apple" for _, name in known.starting("apple"))


def test_the_readers_line_takes_the_place_of_the_shipped_one(tmp_path):
    (tmp_path / "companies.yaml").write_text("companies:\n  Hewlett-Packard: DE\n", encoding="utf-8")
    known = knowledge.load(CONTENT, tmp_path)
    assert known.firm("Hewlett-Packard").names == ()
    assert ("Hewlett Packard", "Hewlett-Packard") not in known.starting("hewlett")


def test_the_readers_folder_may_be_missing(tmp_path):
    assert knowledge.load(CONTENT, tmp_path / "none").names() == knowledge.load(CONTENT).names()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("companies: [Nike]", "companies"),
        ("firms: {}", "firms"),
        ("companies:\n  Nike: {country: US}\n", r"Nike"),
        ("ignore: Nike", "ignore"),
        ("- Nike", "companies.yaml"),
        ("companies: {Nike: US", "line"),
    ],
)
def test_a_broken_file_is_named(tmp_path, text, reason):
    (tmp_path / "companies.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(NutgrafError, match=rf"companies\.yaml: .*{reason}|{reason}"):
        knowledge.load(CONTENT, tmp_path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(NutgrafError, match=r"companies\.yaml"):
        knowledge.load(tmp_path)


def test_the_metrics_are_the_closed_list():
    metrics = knowledge.metrics(CONTENT)
    assert [one.id for one in metrics] == METRICS
    assert all(one.label and one.help.endswith(".") for one in metrics)


def test_the_short_way_of_reading_gives_what_the_yaml_reader_gives():
    content = (CONTENT / "companies.yaml").read_bytes()
    short = firm_rows.plain(content, "companies.yaml")
    assert short is not None
    data = yamlio.load(content, "companies.yaml").data
    lines = {name: line for rows in short for name, (_, line, _) in rows.lines().items()}
    assert lines == data["companies"] | data["institutions"]
    assert len(lines) == sum(len(rows) for rows in short)


def test_every_name_is_found_by_its_first_word(firms, known):
    for one in firms:
        for name in (one.name, *one.names):
            first = re.search(r"\w+", name).group().casefold()
            assert (name, one.name) in known.starting(first)


@pytest.mark.parametrize(
    "row",
    [
        "  'Quoted': US",
        "  Northwind: {a: b}",
        "  Northwind: US # a remark",
        "  Northwind: US; also A: B",
        "  - Northwind",
        "  Northwind:",
        "  Fabrikam: US",
        "ignore: [Northwind]",
        "  &a Northwind: US",
        "\tNorthwind: US",
    ],
)
def test_a_row_with_syntax_goes_the_long_way(row):
    assert firm_rows.plain(f"companies:\n  Fabrikam: US\n{row}\n".encode(), "x") is None
