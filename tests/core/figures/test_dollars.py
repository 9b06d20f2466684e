"""What shared signs and names mean over an article."""

import pytest

from tui.core.figures.recognition.currencies import currencies
from tui.core.figures.recognition.recognise import recognise_all
from tui.core.model import Passage


def units(*texts):
    found = recognise_all([Passage("s1", number, text, "text") for number, text in enumerate(texts)])
    return [figure.unit for _, figures in found for figure in figures if figure.kind == "money"]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Quarrix paid $5 million, or 30 cents a share.",), ["USD", "USD"]),
        (
            ("Quarrix of Sydney, Australia, paid $5m.", "The Melbourne firm has $2m, 3 cents a share."),
            ["AUD"] * 3,
        ),
        (
            ("Quarrix of Sydney, Australia, paid $5m.", "It trades in New York and Melbourne for $2."),
            ["USD"] * 2,
        ),
        (("Australia's Quarrix in Sydney, on the ASX, paid $50m (US$35m).",), ["AUD", "USD"]),
        (("All amounts are expressed in Canadian dollars. Revenue was $5 million.",), ["CAD"]),
        (("The Toronto firm paid C$5m and then $3 million.",), ["CAD", "USD"]),
        (("The Philippine lender earned 5 million pesos.",), ["PHP"]),
        (("It earned 5 million pesos.",), ["MXN"]),
        (("It lost 212 million Norwegian crowns. It expected 150 million, or 2 crowns.",), ["NOK"] * 3),
        (("Quarrix paid A$5m and A$7m; the dividend is 24c.",), ["AUD"] * 3),
        (("Quarrix owes HK$5m. Its bond trades at 61 cents on the dollar.",), ["HKD", "USD"]),
        (("Dublin's Quarrix made €5m, or 12 cents a share.",), ["EUR", "EUR"]),
        (("Shanghai's Quarrix paid ¥5 billion, then 3 billion yuan.",), ["CNY", "CNY"]),
        (("Quarrix paid ¥5 billion in Tokyo, not 3 billion yuan.",), ["CNY", "CNY"]),
        (("Quarrix paid ¥5 billion, 300 million yen and 3 billion yuan.",), ["JPY", "JPY", "CNY"]),
        (
            (
                "Canadian Quarrix cut jobs, Ottawa says.",
                "Canada gave it $5m.",
                "It is large.",
                "Its U.S. rival paid 3 cents.",
            ),
            ["CAD", "CAD"],
        ),
        (("Spain's Quarrix paid $5m.", "Then.", "Later.", "It owns Toronto, Canada and Ontario."), ["USD"]),
        (
            ("Quarrix made $5m and €7m.", "Belor lost €3m, or 4 cents.", "Quarrix paid $1, or 2 cents."),
            ["USD", "EUR", "EUR", "EUR", "USD", "USD"],
        ),
        (("Singapore's Quarrix of Singapore, on the SGX, lost S$5m.", "It paid $3m."), ["SGD", "USD"]),
        (
            ("Canada's Quarrix of Calgary, Ontario.", "Oil fell to $50 a barrel from $60.", "It has $5m."),
            ["USD", "USD", "CAD"],
        ),
        (("Danish Quarrix of Denmark.", "Norwegian Belor sells for 499 kroner."), ["DKK"]),
        (("Quarrix sold 425,000 pounds of ore for $5m.",), ["USD"]),
        (("Quarrix of London paid 425,000 pounds and $5m.",), ["GBP", "USD"]),
        (("Karachi's Quarrix of Pakistan paid Rs 500 million, or 30 paise a share.",), ["PKR", "PKR"]),
        (("Quarrix paid Rs 500 million, or 30 paise a share.",), ["INR", "INR"]),
        (("Copenhagen's Quarrix paid kr 500 million, or 25 øre a share.",), ["DKK", "DKK"]),
        (("Kuwait's Quarrix paid 40 fils a share.",), ["KWD"]),
        (("Quarrix mines in Nicaragua and paid C$5m.",), ["CAD"]),
        (("Danish Quarrix paid 3 billion crowns and 5 million kroner.",), ["DKK", "DKK"]),
        (("It paid 20 million Egyptian pounds, then 5 million pounds.",), ["EGP", "EGP"]),
        (
            ("It paid 20 million Egyptian pounds, then £5 million and 2 million pounds.",),
            ["EGP", "GBP", "GBP"],
        ),
    ],
)
def test_the_article_decides(texts, expected):
    assert units(*texts) == expected


def test_a_thousandth_is_no_hundredth():
    passages = [Passage(None, None, "Quarrix of Kuwait closed at 650 fils.", "text")]
    ((_, (figure,)),) = recognise_all(passages)
    assert (str(figure.low), figure.unit) == ("0.65", "KWD")


def test_every_passage_comes_back_in_order():
    passages = [Passage(None, None, "Quarrix pays $5m", "title"), Passage("s1", 0, "Nothing here.", "text")]
    found = recognise_all(passages)
    assert [passage for passage, _ in found] == passages
    assert [len(figures) for _, figures in found] == [1, 0]


def test_the_table_covers_the_currencies_that_trade_most():
    table = currencies()
    assert len(table.codes) > 150
    for sign, code in {"$": "USD", "€": "EUR", "£": "GBP", "₹": "INR", "RMB": "CNY", "HK$": "HKD"}.items():
        assert table.signs[sign] == code
    for name, code in {"swiss francs": "CHF", "yuan": "CNY", "zlotys": "PLN", "us dollars": "USD"}.items():
        assert table.names[name] == code
    assert all(code in table.codes for code in table.names.values())
