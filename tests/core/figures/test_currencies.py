"""Every currency of ISO 4217 is read by its code, its sign and its names; news shorthand by hand."""

from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from tui.core.figures.recognition.currencies import currencies
from tui.core.figures.recognition.recognise import recognise

FOLDER = Path(__file__).parents[3] / "content" / "knowledge"
TABLE = yaml.safe_load((FOLDER / "iso4217.yaml").read_text(encoding="utf-8"))["currencies"]
ROWS = [(line + ";;;;").split(";")[:5] for line in TABLE.splitlines()]
NAMED = [(code, one, many or f"{one}s") for code, _, _, one, many in ROWS if one and "." not in one]
TOO_LONG = {"BAM", "STN", "TOP"}
"""Names with signs in them, which news does not write."""


def money(text):
    return [(figure.unit, figure.low) for figure in recognise(text) if figure.kind == "money"]


def test_the_table_is_whole():
    assert len(ROWS) > 175
    assert {"USD", "XCG", "ZWG", "SLE", "VED", "CLF", "XDR", "XAU"} <= {code for code, *_ in ROWS}


@pytest.mark.parametrize("code", [code for code, *_ in ROWS])
def test_a_code_before_and_after_an_amount(code):
    assert money(f"The mill cost {code} 5 million.") == [(code, 5_000_000)]
    if code not in {"ALL", "TOP", "TRY", "CUP"}:
        assert money(f"The mill cost 5 million {code} in May.") == [(code, 5_000_000)]


@pytest.mark.parametrize(("code", "one", "many"), [row for row in NAMED if row[0] not in TOO_LONG])
def test_names_singular_and_plural(code, one, many):
    assert money(f"The mill cost 5 million {many}.") == [(code, 5_000_000)]
    assert money(f"It sold one {one} and no more.") == [(code, 1)]


@pytest.mark.parametrize(("code", "sign"), [(row[0], row[2]) for row in ROWS if row[2] and row[2] != "C$"])
def test_signs(code, sign):
    assert money(f"The mill cost {sign}5 million.") == [(code, 5_000_000)]


SHORT = """
USD $5m | USD US$5m | USD USD 5m | USD U.S.$5m | USD 5 mln dlrs | USD 5m bucks | CAD C$5m
CAD CA$5m | CAD Cdn$5m | AUD A$5m | AUD AU$5m | HKD HK$5m | NZD NZ$5m | SGD S$5m | TWD NT$5m
BRL R$5m | MYR RM5m | INR Rs 5m | INR Rs.5m | INR ₹5m | CNY RMB5m | CNY 5m renminbi | CNY CNH5m
IDR Rp5m | IDR IDR5m | PHP Php5m | PHP P5 million | NGN ₦5m | NGN N5 million | KRW ₩5m | TRY ₺5m
TRY TL5m | RUB ₽5m | RUB 5m roubles | PLN 5m zł | PLN zł5m | SEK kr5m | SEK SKr5m | NOK NKr5m
DKK DKr5m | CHF Fr5m | CHF SFr5m | CHF CHF5m | AED Dh5m | AED Dhs5m | AED AED5m | SAR SR5m
SAR SAR5m | EGP E£5m | EGP LE5m | KES KSh5m | KES Ksh 5m | GHS GH₵5m | GHS GH¢5m | ZAR R5 million
ZMW K5 million | THB Bt5m | THB ฿5m | VND ₫5m | JPY ¥5m | CZK Kč5m | HUF Ft5m | ILS NIS 5m | KZT ₸5m
UAH ₴5m | GEL ₾5m | BDT Tk5m | PEN S/5m | PEN S/. 5m | PAB B/. 5m | XDR SDR 5m | DEM DM5m
UGX USh5m | TZS TSh5m | XOF FCFA 5m | GBP STG5m | KWD KD5m | BHD BD5m | QAR QR5m | OMR RO5m
JOD JD5m | PKR PKRs 5m | AOA Kz5m | DOP RD$5m | JMD J$5m | TTD TT$5m
"""


@pytest.mark.parametrize(
    "case", [case.strip() for case in SHORT.replace("\n", "|").split("|") if case.strip()]
)
def test_news_shorthand(case):
    code, _, written = case.partition(" ")
    assert money(f"The mill cost {written} in May.") == [(code, 5_000_000)]


@pytest.mark.parametrize(
    ("written", "code", "value"),
    [
        ("50 cents", "USD", "0.50"),
        ("40 cts", "USD", "0.40"),
        ("30 Canadian cents", "CAD", "0.30"),
        ("12 euro cents", "EUR", "0.12"),
        ("one penny", "GBP", "0.01"),
        ("20 pence", "GBP", "0.20"),
        ("165p", "GBP", "1.65"),
        ("30 kopecks", "RUB", "0.30"),
        ("25 paise", "INR", "0.25"),
        ("12 sen", "MYR", "0.12"),
        ("40 Mexican centavos", "MXN", "0.40"),
        ("35 Brazilian centavos", "BRL", "0.35"),
        ("60 groszy", "PLN", "0.60"),
        ("75 öre", "SEK", "0.75"),
        ("80 satang", "THB", "0.80"),
        ("90 kobo", "NGN", "0.90"),
        ("15 UAE fils", "AED", "0.15"),
        ("650 Kuwaiti fils", "KWD", "0.650"),
        ("40 Omani baisa", "OMR", "0.040"),
    ],
)
def test_minor_units(written, code, value):
    assert money(f"A share pays {written} this year.") == [(code, Decimal(value))]


@pytest.mark.parametrize(
    "text",
    [
        "It has 500 rights.",
        "It holds 3 gold bars.",
        "Recently 12 centres opened.",
        "The 5 won.",
        "A 4 pound bag",
    ],
)
def test_words_that_only_look_like_currencies(text):
    assert money(text) == []


def test_the_first_of_the_file_or_the_usual_one_has_a_shared_name():
    table = currencies()
    for name, codes in table.shared.items():
        if name in table.names:
            assert table.names[name] == codes[0], name
    assert table.shared["Rs"][0] == "INR"
