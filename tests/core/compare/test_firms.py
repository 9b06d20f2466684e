"""Which companies of several articles are one firm."""

import pytest
from claims import METRICS, article

from tui.core.compare.compare import compare


def columns(*firms, known=()):
    """How many columns articles have that each name one company in these ways."""
    read = [
        article(f"a{n}", f"{identity} revenue | {n}.5bn | USD | 20{n:02}", firms={identity: names})
        for n, (identity, names) in enumerate(firms, 1)
    ]
    return len(compare(read, METRICS, known=known).columns)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (("alibaba", ("Alibaba",)), ("alibaba", ("Alibaba",)), 1),
        (("alibaba", ("Alibaba", "Alibaba Group Holding Ltd.")), ("alibaba-group", ("Alibaba Group",)), 1),
        (("meta", ("Meta", "Meta Platforms")), ("meta-platforms", ("Meta Platforms",)), 1),
        (("apex", ("Apex", "Apex Bank")), ("apex", ("Apex", "Apex Industries")), 2),
        (("apex", ("Apex", "Apex Bank")), ("apex", ("Apex",)), 1),
        (("acme", ("Acme",)), ("contoso", ("Contoso",)), 2),
        (("ford", ("Ford", "Ford Motor Company")), ("ford-motor", ("Ford Motor Co.",)), 1),
        (("gap", ("Gap",)), ("the-gap", ("The Gap", "The Gap, Inc.")), 1),
        (("paper", ("Paper Co",)), ("international-paper", ("International Paper",)), 2),
        (("one", ("!!!",)), ("two", ("???",)), 2),
        (("apex", ("Apex S.p.A.",)), ("apex-2", ("Apex SpA",)), 1),
        (("ab-moss", ("A.B. Moss",)), ("ab-moss-2", ("AB Moss N.V.",)), 1),
        (("kohler", ("Köhler’s",)), ("kohler", ("Kohler's",)), 1),
        (("ab", ("A.B.",)), ("ac", ("A.C.",)), 2),
        # The short name an article has for a firm is that of the firm elsewhere.
        (("apex-bank", ("Apex Bank", "Apex")), ("apex", ("Apex",)), 1),
        (("apex-bank", ("Apex Bank", "Apex")), ("apex", ("Apex", "Apex Bank plc")), 1),
        (("apex-bank", ("Apex Bank", "Apex")), ("apex-foods", ("Apex Foods", "Apex")), 2),
        (("apex-bank", ("Apex Bank", "Apex")), ("apex", ("Apex", "Apex Foods")), 2),
        (("apex-bank", ("Apex Bank",)), ("apex", ("Apex",)), 2),
        (("old-port-lines", ("Old Port Lines", "OPL")), ("opl", ("OPL",)), 1),
        (("old-port-lines", ("Old Port Lines", "OPL")), ("only-paper", ("Only Paper", "OPL")), 2),
    ],
)
def test_two_articles(one, other, count):
    assert columns(one, other) == count
    assert columns(other, one) == count


def test_a_short_name_that_two_firms_bear_is_nobodys():
    firms = (("apex", ("Apex", "Apex Bank")), ("apex", ("Apex", "Apex Industries")), ("apex", ("Apex",)))
    assert columns(*firms) == columns(*reversed(firms)) == 3


def test_a_short_name_of_two_longer_ones_is_nobodys():
    firms = (("bank", ("Apex Bank", "Apex")), ("foods", ("Apex Foods", "Apex")), ("apex", ("Apex",)))
    assert columns(*firms) == columns(*reversed(firms)) == 3


def test_a_known_name_is_one_firm_everywhere():
    firms = (("apex", ("Apex", "Apex Bank")), ("apex", ("Apex", "Apex Industries")))
    assert columns(*firms, known=["Apex"]) == 1


def test_ids_of_columns_are_unique():
    read = [
        article("a", "apex revenue | 1bn | USD", firms={"apex": ("Apex", "Apex Bank")}),
        article("b", "apex revenue | 2bn | USD", firms={"apex": ("Apex", "Apex Industries")}),
    ]
    table = compare(read, METRICS)
    assert [column.id for column in table.columns] == ["apex", "apex-2"]
    assert [column.members for column in table.columns] == [(("a", "apex"),), (("b", "apex"),)]


def test_two_companies_of_one_article_are_never_one():
    firms = {"acme": ("Acme",), "acme-2": ("Acme",)}
    one = article("a", "acme revenue | 1bn | USD", "acme-2 revenue | 2bn | USD", firms=firms)
    assert len(compare([one], METRICS).columns) == 2


@pytest.mark.parametrize(
    "names",
    [
        ("US", "U.S."),
        ("UK", "U.K."),
        ("E.U.", "European Union"),
        ("America", "USA"),
        ("Britain", "UK"),
        ("Chile", "Chile"),
    ],
)
def test_a_country_is_one_under_its_names(names):
    read = [
        article(f"a{n}", f"{name} economy | {n}% | % | 202{n}", firms={"x": ("X",)})
        for n, name in enumerate(names, 1)
    ]
    assert [column.type for column in compare(read, METRICS).columns] == ["country"]
