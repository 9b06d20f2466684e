"""Metrics that mean another one in company: a `cost` of a plant is an investment."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.core.figures.vocabulary.change_words import FALLING, RISING
from tui.core.figures.vocabulary.metric_words import METRICS
from tui.core.figures.vocabulary.wordset import word_set

if TYPE_CHECKING:
    from tui.core.figures.found import Candidate


class Turn(NamedTuple):
    """Where one of `words` stands near, `metric` means `means` instead."""

    metric: str
    words: frozenset[str]
    """In the sentence, or in the title where `title` is set; empty: always."""
    means: str
    kinds: tuple[str, ...] = ("money", "percent")
    unless: frozenset[str] = frozenset()
    """Words of the sentence that forbid it."""
    title: bool = False
    below: int = 0
    """Only for amounts below this, where it is not 0."""
    on: frozenset[str] = frozenset()
    """The words that the metric must have come by, where there are any."""
    also: frozenset[str] = frozenset()
    """One of these in the sentence or the title as well, where there are any."""


_DEAL = word_set(
    """
    bid bids offer takeover merger merge swap acquire acquires acquired acquisition buyout buy-out
    takeovers buys buy bought
    """
)
_BID = word_set(
    """
    bid bids offer takeover merger merge swap acquire acquires acquired acquisition buyout buy-out
    takeovers take-over acquiring
    """
)
_TRADED = word_set(
    """
    closing closed trading traded market fell rose target analyst analysts ipo debut capitalization
    capitalisation hands peaked trades ended finished debuted session high low forecast rating
    issue priced band subscribed listing flotation grey
    """
)

_BONDS = word_set("bond bonds notes debenture debentures")

_GOODS = word_set("bitcoin oil crude gold brent silver copper ether wheat barrel ounce tonne")
_MARKET = word_set(
    "market markets industry sector sales segment brands rivals competitors globally shipments"
)
_MOVED = (RISING | FALLING) - word_set("premium up higher more lower discount extra gain gains cut add raise")
_COVERED = word_set(
    """
    claims loans losses litigation legal lawsuits cover compensation provision provisions fines damages bad
    settlement redundancy restructuring default defaults warranty clean-up pensions tax
    """
)

_EMPLOYING = word_set(
    """
    employ employs employed employing employment employees employers hire hires hired hiring job jobs staff
    workforce workers work works redundant redundancy laid lay let cut cuts cutting dropping drop axe axed
    recruit recruits recruited recruiting team headcount payroll unemployed unemployment layoffs
    """
)
_SERVING = word_set(
    """
    use uses used using users user customers customer visit visited visitors app subscribers subscribe
    watched viewers flew fly travelled passengers served serve serves attended audience clients members
    signed registered accounts reach reached readers buyers
    """
)

TURNS = (
    Turn("persons", _EMPLOYING, "workforce", ("count",)),
    Turn("persons", _SERVING, "customers", ("count",)),
    Turn("persons", frozenset(), "other", ("count",)),
    Turn(
        "shares",
        word_set("repurchase repurchased repurchasing buyback buy-back bought-back cancelled"),
        "dividend",
        ("count",),
    ),
    Turn("shares", word_set("hands volume traded turnover trading changed"), "volume", ("count",)),
    Turn(
        "shares",
        word_set(
            "offering offered offer ipo placement placing issue issued issuing proceeds float flotation"
        ),
        "funding",
        ("count",),
    ),
    Turn("shares", _BID, "deal_value", ("count",)),
    Turn("shares", frozenset(), "stake", ("count",)),
    Turn(
        "market_value",
        _BID,
        "deal_value",
        ("money",),
        word_set("stood stands ipo listing round trading market"),
    ),
    Turn("share_price", word_set("above premium"), "deal_value", ("percent",), also=_BID),
    Turn("price", word_set("above premium more"), "deal_value", ("percent",), also=_BID),
    Turn("worth", word_set("forbes fortune billionaire"), "other"),
    Turn(
        "market_value",
        word_set("implies implying implied stockholders shareholders holders consideration"),
        "deal_value",
        ("money",),
        also=_BID,
    ),
    Turn("gearing", frozenset(), "debt"),
    Turn("share_of", _MARKET, "market_share"),
    Turn("share_of", word_set("company equity capital firm voting shareholder shareholders"), "stake"),
    Turn("share_of", frozenset(), "other"),
    Turn(
        "in_cash",
        _DEAL
        | word_set(
            "pay pays paid paying receive receives share offered offering sell sells sold selling sale"
        ),
        "deal_value",
    ),
    Turn("in_cash", frozenset(), "other"),
    Turn("share_price", _GOODS, "price", ("money",), word_set("share shares stock per-share")),
    Turn("workforce", word_set("value stock"), "share_price", ("percent",)),
    Turn("provision", _COVERED, "cost", title=True),
    Turn("provision", frozenset(), "investment"),
    Turn("operating_income", word_set("bank banks banking lender"), "revenue", title=True),
    Turn("operating_income", frozenset(), "profit"),
    Turn("premium", _DEAL, "deal_value", title=True),
    Turn("premium", frozenset(), "share_price"),
    Turn("sale", _BONDS, "funding"),
    Turn("sale", frozenset(), "deal_value"),
    Turn(
        "pay",
        word_set(
            """
    settle settlement fine fines penalty claim claims damages lawsuit
    """
        ),
        "penalty",
    ),
    Turn(
        "pay",
        _DEAL
        | word_set(
            """
    transaction purchase purchased property hotel stock stockholders
    """
        ),
        "deal_value",
        title=True,
    ),
    Turn("pay", frozenset(), "cost"),
    Turn(
        "cost",
        word_set(
            """
    build construct construction plant factory facility refinery pipeline
    """
        ),
        "investment",
        ("money",),
    ),
    Turn(
        "cost",
        frozenset(),
        "price",
        ("money",),
        word_set("share labour labor charge charges unit cash production hour wage wages earn"),
        below=20_000,
    ),
    Turn("price", frozenset(), "economy", ("percent",), on=word_set("rate rates")),
    Turn("yield", word_set("dividend dividends buyback buybacks payout"), "dividend"),
    Turn(
        "yield", word_set("treasury bond bonds gilt gilts note 10-year ten-year government bund"), "economy"
    ),
    Turn("yield", frozenset(), "other"),
    Turn("price", word_set("share shares stock analysts upside target"), "share_price", ("money",), _GOODS),
    Turn("revenue", word_set("home homes houses housing realtors"), "volume", ("percent",), title=True),
    Turn(
        "investment",
        word_set("secure secured secures raise raised raising round backers"),
        "funding",
        ("money",),
        on=word_set("investment investments"),
    ),
    Turn(
        "worth",
        word_set(
            """
    order orders contract contracts packages package vessels agreements sub-contract work tender deal
    deals
    """
        ),
        "deal_value",
    ),
    Turn("worth", _BONDS, "funding"),
    Turn(
        "worth",
        _BID,
        "deal_value",
        ("money",),
        word_set("ipo market capitalization capitalisation debut"),
        title=True,
    ),
    Turn("worth", frozenset(), "market_value"),
    Turn("share_price", _DEAL, "deal_value", ("money",), _TRADED | _MOVED, title=True),
    Turn("price", _DEAL, "deal_value", ("money",), _TRADED | word_set("oil crude gold barrel dollar")),
)
"""In order; the first that fits decides."""


def turned(metric: str, word: str, words: frozenset[str], title: frozenset[str], figure: Candidate) -> str:
    """The metric that a word means among the words of its sentence.

    Args:
        metric: As the nearest word says.
        word: That word.
        words: The words near the figure, lower case.
        title: Those of the article's title.
        figure: The figure.
    """
    for turn in TURNS:
        if (
            turn.metric != metric
            or (turn.on and word not in turn.on)
            or figure.kind not in turn.kinds
            or turn.unless & words
        ):
            continue
        if (turn.below and figure.high >= turn.below) or (turn.also and not turn.also & (words | title)):
            continue
        if not turn.words or turn.words & words or (turn.title and turn.words & title):
            return turn.means
    return metric if metric in METRICS else "other"
