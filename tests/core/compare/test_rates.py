"""Exchange rates: typed, stored, the article's own, and what is converted with them."""

from decimal import Decimal

import pytest
from claims import METRICS, article, cell
from hypothesis import given
from hypothesis import strategies as st

from tui.core.compare import rates
from tui.core.compare.compare import compare
from tui.core.compare.rates import ExchangeRate
from tui.core.compare.view import View
from tui.core.errors import NutgrafError


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("CNY=0.138", ("CNY", "USD", "0.138", None, "")),
        ("cny/usd = 0.138", ("CNY", "USD", "0.138", None, "")),
        ("EUR→JPY=163.4", ("EUR", "JPY", "163.4", None, "")),
        ("CNY=0.138 @ 2026-11-20 ECB", ("CNY", "USD", "0.138", "2026-11-20", "ECB")),
        ("CNY=0.138 @ my bank", ("CNY", "USD", "0.138", None, "my bank")),
    ],
)
def test_a_rate_as_it_is_typed(typed, expected):
    base, quote, rate, date, source = expected
    assert rates.parsed(typed, "USD") == ExchangeRate(base, quote, Decimal(rate), date, source)


@pytest.mark.parametrize(
    "typed",
    [
        "", "CNY", "CNY=", "=1", "CNY=abc", "CNY=0,138", "CNY=0", "CNY=-1", "CNY=1e99", "CNY=nan", "CNY=inf",
        "USD=1", "CNYX=1", "A/B/C=1", "100 CNY/USD=13.8", "JPY100/USD=0.65", "1 CNY=0.1", "CNY€=1",
        "CNY=1 @ 2026-99-01", "CNY=1\x1b[31m", "CNY=" + "9" * 5000,
    ],
)  # fmt: skip
def test_what_is_no_rate_is_one_clean_line(typed):
    with pytest.raises(NutgrafError) as caught:
        rates.parsed(typed, "USD")
    assert str(caught.value).isprintable()


@given(st.text(max_size=40) | st.text("CNYUSD=0123456789.,@- →/", max_size=40))
def test_whatever_is_typed_is_a_rate_or_one_line(typed):
    said = ""
    try:
        rate = rates.parsed(typed, "USD")
        assert (rate.base != rate.quote, rate.rate > 0) == (True, True)
    except NutgrafError as error:
        said = str(error)
    assert said.count("\n") == 0


def test_one_currency_alone_asks_for_the_other():
    with pytest.raises(NutgrafError, match="--currency"):
        rates.parsed("CNY=0.138")


def test_rates_are_stored_and_read_again_the_newest_first(tmp_path):
    old = rates.made("CNY", "USD", "0.14", "2025-01-01", "ECB: reference")
    new = rates.made("CNY", "USD", "0.138", "2026-11-20", 'a "bank"')
    undated = rates.made("EUR", "USD", "1.1")
    rates.save(tmp_path / "config", (undated, old, new, new))
    assert rates.load(tmp_path / "config") == (new, old, undated)
    rates.save(tmp_path / "config", ())
    assert rates.load(tmp_path / "config") == ()


def test_rates_are_kept_beside_those_that_are_there(tmp_path):
    old = rates.made("CNY", "USD", "0.14", "2025-01-01")
    wrong, right = (rates.made("EUR", "USD", rate, "2026-11-20") for rate in ("11", "1.1"))
    for rate in (old, wrong, right):
        rates.keep(tmp_path, (rate,))
    assert rates.load(tmp_path) == (right, old)


@pytest.mark.parametrize("rate", ["0." + "1" * 90, "1_0", "1e-9", "1e9", "0.1380000000000000000000001"])
def test_whatever_rate_is_stored_can_be_read(tmp_path, rate):
    made = rates.made("CNY", "USD", rate)
    rates.save(tmp_path, (made,))
    assert rates.load(tmp_path) == (made,)


def test_of_two_rates_the_first_counts_whichever_way_round(tmp_path):
    old, new = rates.parsed("CNY/USD=0.2 @ 2020-01-01"), rates.parsed("USD/CNY=7.5 @ 2026-11-20")
    rates.save(tmp_path, (old, new))
    table = compare([article("b", MORE)], METRICS, View(currency="USD"), rates.load(tmp_path))
    [revenue] = cell(table, "beta", "revenue")
    assert shown(revenue) == ("USD", 4_000_000_000, None)


def test_no_file_is_no_rate(tmp_path):
    assert rates.load(tmp_path / "none") == ()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("a: 1", "list"),
        ("- 1", "line 1"),
        ("- {from: CNY, to: USD}", "rate"),
        ("- {from: CNY, to: USD, rate: high}", "rate"),
        ("- {from: CNY, to: USD, rate: 0}", "rate"),
        ("- {from: CNY, to: CNY, rate: 1}", "two currencies"),
        ("- from: CNY\n  to: USD\n  rate: 1\n  dat: 2026-11-20", "line 4"),
        ("- {from: C, to: USD, rate: 1}", "currency code"),
        ("\n- {from: CNY, to: USD, rate: 1, date: someday}", "line 2"),
        ("- {from: CNY, to: USD, rate: 1, date: 20261120x}", "date"),
        ("- &a {from: CNY, to: USD, rate: 1}\n- *a", "line"),
        ("- !!python/object/apply:os.system [x]", "line"),
        ("[" * 99, "line"),
    ],
)
def test_a_bad_file_is_one_line_that_names_it(tmp_path, content, reason):
    (tmp_path / "rates.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(NutgrafError) as caught:
        rates.load(tmp_path)
    assert "rates.yaml" in str(caught.value)
    assert reason in str(caught.value)
    assert str(caught.value).isprintable()


OWN = ("acme investment | 300bn | CNY", "acme investment | 42bn | USD")
MORE = "beta revenue | 30bn | CNY"


def shown(entry):
    return entry.value.unit, round(float(entry.value.low)), entry.gap.words if entry.gap else None


def test_the_articles_own_rate_counts_for_its_own_figures_unless_the_readers_is_asked_for():
    one = article("a", *OWN, MORE, same={2: 1})
    reader = rates.made("CNY", "USD", "0.2", "2026-11-20", "ECB")
    view = View(currency="USD")
    [revenue] = cell(compare([one], METRICS, view, (reader,)), "beta", "revenue")
    assert shown(revenue) == ("USD", 4_200_000_000, None)
    assert "own rate" in revenue.shown.calculation
    asked = View(currency="USD", rate_from="reader")
    [revenue] = cell(compare([one], METRICS, asked, (reader,)), "beta", "revenue")
    assert shown(revenue) == ("USD", 6_000_000_000, None)
    assert all(word in revenue.shown.calculation for word in ("0.2", "2026-11-20", "ECB"))


def test_what_an_article_states_in_the_currency_is_shown_as_stated():
    [entry] = cell(
        compare([article("a", *OWN, same={2: 1})], METRICS, View(currency="USD")), "acme", "investment"
    )
    assert shown(entry) == ("USD", 42_000_000_000, None)
    assert not entry.value.derived


def test_two_amounts_that_cannot_be_one_are_no_rate():
    one = article("a", "acme revenue | 900000bn | CNY", "acme revenue | 0.0001 | USD", MORE, same={2: 1})
    [revenue] = cell(compare([one], METRICS, View(currency="USD")), "beta", "revenue")
    assert shown(revenue) == ("CNY", 30_000_000_000, "no rate CNY→USD")


def test_a_rate_of_one_article_is_not_taken_for_another():
    table = compare([article("a", *OWN, same={2: 1}), article("b", MORE)], METRICS, View(currency="USD"))
    [revenue] = cell(table, "beta", "revenue")
    assert shown(revenue) == ("CNY", 30_000_000_000, "no rate CNY→USD")
    assert revenue.gap.code == "no_rate"


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        ("CNY/USD=0.14", 4_200_000_000),
        ("USD/CNY=7.5", 4_000_000_000),
        ("CNY/EUR=0.125|EUR/USD=1.2", 4_500_000_000),
    ],
)
def test_a_rate_holds_both_ways_and_two_lead_through_a_third_currency(rate, expected):
    given_rates = [rates.parsed(one) for one in rate.split("|")]
    [revenue] = cell(
        compare([article("b", MORE)], METRICS, View(currency="USD"), given_rates), "beta", "revenue"
    )
    assert shown(revenue) == ("USD", expected, None)
    assert all(one.base in revenue.shown.calculation for one in given_rates)


def test_a_difference_stays_one_in_another_currency():
    one = article("a", *OWN, "beta revenue up | 30bn | CNY", same={2: 1})
    [entry] = cell(compare([one], METRICS, View(currency="USD")), "beta", "revenue")
    assert {entry.parts()[0], *(derived.label() for derived in entry.derived)} == {"≈ ↑ USD 4.2bn"}


@pytest.mark.parametrize(("line", "euros"), [(OWN[0], 35), (MORE, 3.5)])
def test_a_restatement_or_the_articles_rate_leads_on_to_the_readers(line, euros):
    company, metric = line.split()[:2]
    one = article("a", *OWN, MORE, same={2: 1})
    [entry] = cell(
        compare([one], METRICS, View(currency="EUR"), (rates.parsed("EUR/USD=1.2"),)), company, metric
    )
    assert shown(entry) == ("EUR", round(euros * 10**9), None)


@given(st.decimals("0.00001", "100000", allow_nan=False), st.integers(1, 10**15))
def test_there_and_back_is_the_same_amount(rate, number):
    there = rates.made("CNY", "USD", rate)
    [one] = cell(
        compare([article("a", f"acme revenue | {number} | CNY")], METRICS, View(currency="USD"), (there,)),
        "acme",
        "revenue",
    )
    assert abs(one.value.low / there.rate - number) <= number * Decimal("1e-20")
    turned = rates.made("USD", "CNY", rate)
    [back] = cell(
        compare([article("a", f"acme revenue | {number} | CNY")], METRICS, View(currency="USD"), (turned,)),
        "acme",
        "revenue",
    )
    assert abs(back.value.low * turned.rate - number) <= number * Decimal("1e-20")
