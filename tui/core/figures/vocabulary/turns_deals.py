"""What words of prices, deals and values mean: `worth`, `fetch`, `premium`.

For each metric, or word that stands for none of the list, what it means; the first that fits decides.
"""

from __future__ import annotations

from tui.core.figures.vocabulary.change_words import FALLING, RISING
from tui.core.figures.vocabulary.turn import BID, MONEY, ORDERED, PERCENT, turn
from tui.core.figures.vocabulary.wordset import word_set

_DEAL = """
    bid bids offer takeover merger merge swap acquire acquires acquired acquisition buyout buy-out
    takeovers buys buy bought
"""
_TRADED = """
    closing closed trading traded market fell rose target analyst analysts ipo debut capitalization
    capitalisation hands peaked trades ended finished debuted session high low forecast rating issue
    priced band subscribed listing flotation grey
"""
_BONDS = "bond bonds debenture debentures"
_GOODS = """
    bitcoin oil crude gold brent silver copper ether wheat barrel ounce tonne bushel soybeans corn coffee
    cocoa sugar cotton futures gallon platinum nickel zinc lithium uranium dollar euro yen pound sterling
    yuan rupee rouble ruble krona peso lira rand
"""
_BUYING = """
    buy buys bought buying purchase purchases purchased purchasing sell sells sold selling acquire
    acquired acquires acquiring
"""
_WAGES = """
    union unions strike striking strikers miners workers worker labour labor wage wages raise
    employees staff pilots drivers bonus
"""
_COINS = "bitcoin bitcoins btc coins coin ether eth tokens token crypto"
_TRADING = """
    stocks shares index indices traders investors session rally rallied trading bourse exchange wall
    bulls bears dow nasdaq ftse nikkei points equities
"""
_MOVED = " ".join(
    (RISING | FALLING) - word_set("premium up higher more lower discount extra gain gains cut add raise")
)
"""Words of change that tell of a price on the market."""

_EARNED = "wage wages workers staff employees union bonus salary month rent mortgage fine each everybody"
_INSURED = "insurance insurer insurers reinsurance reinsurer written wrote underwriting gross"

TURNS = {
    "settle": (
        turn("cost", _WAGES),
        turn(
            "price", _TRADED + " barrel ounce tonne bushel futures oil crude brent gold copper", below=100_000
        ),
        turn("penalty"),
    ),
    "fetch": (
        turn("price", below=100_000),
        turn("deal_value"),
    ),
    "float": (
        turn("share_price", below=10_000),
        turn("funding"),
    ),
    "market": (
        turn("share_price", _TRADING, kinds=PERCENT),
        turn("share_price", kinds=MONEY, below=10_000),
        turn("revenue"),
    ),
    "deal_value": (
        turn(
            "dividend",
            "trust units unitholders dividend payout",
            kinds=MONEY,
            unless=BID,
            on="pay",
            below=1000,
        ),
        turn(
            "funding",
            "bonds notes securities issuers ipo offering flotation denominated new-issue",
            kinds=MONEY,
            unless="stake business unit division subsidiary",
            on="sell sells sold selling",
            least=1_000_000,
        ),
        turn(
            "revenue",
            "goods products merchandise tickets",
            kinds=MONEY,
            unless="business unit division segment stake company",
            on="sold sell sells selling",
            least=1_000_000,
        ),
        turn("investment", _COINS, kinds=MONEY, on=_BUYING, least=100_000),
        turn(
            "share_price",
            "rates rated rating recommendation outperform overweight analyst",
            kinds=MONEY,
            on="buy",
            below=100_000,
        ),
        turn("share_price", "share shares stock", kinds=MONEY, unless=BID, on=_BUYING, below=1_000),
        turn("price", kinds=MONEY, unless="share shares stock", on=_BUYING, below=20_000),
        turn("investment", "ipo cornerstone", kinds=MONEY, on=_BUYING, least=1_000_000),
    ),
    "price": (
        turn("deal_value", kinds=MONEY, on="sold", least=1_000_000),
        turn("deal_value", on="list sticker catalogue", least=1_000_000),
        turn("deal_value", "above premium more", kinds=PERCENT, also=BID),
        turn(
            "price",
            "renewals freight shipping insurance reinsurance premiums charter container spot hotel",
            kinds=PERCENT,
            on="rate rates",
            title=True,
        ),
        turn("economy", kinds=PERCENT, on="rate rates"),
        turn("share_price", "share shares stock analysts upside target", kinds=MONEY, unless=_GOODS),
        turn("deal_value", _DEAL, kinds=MONEY, unless=_TRADED + " oil crude gold barrel dollar average"),
    ),
    "market_value": (
        turn("deal_value", BID, kinds=MONEY, unless="stood stands ipo listing round trading market"),
        turn(
            "deal_value",
            "implies implying implied stockholders shareholders holders consideration",
            unless="combined",
            kinds=MONEY,
            also=BID,
        ),
    ),
    "share_price": (
        turn(
            "price",
            "shop shops store stores cleared sticker list customers sales",
            kinds=PERCENT,
            unless="shares share stock placement offering",
            on="discount discounts",
        ),
        turn("deal_value", "above premium", kinds=PERCENT, also=BID),
        turn("price", _GOODS, kinds=MONEY, unless="share shares stock per-share"),
        turn("deal_value", _DEAL, kinds=MONEY, unless=f"{_TRADED} {_MOVED}", title=True),
    ),
    "worth": (
        turn("other", "forbes fortune billionaire billionaires wealthiest richest wealth", title=True),
        turn(
            "other",
            "portfolio property properties estate reserves collection holdings coins bitcoins vouchers",
            kinds=MONEY,
            unless="company group firm startup shares stake round business " + BID,
        ),
        turn(
            "revenue",
            "order orders",
            unless="contract contracts deal deals purchase buy buys bought work packages",
        ),
        turn("deal_value", ORDERED, kinds=MONEY, title=True),
        turn(
            "deal_value",
            "lease framework agreement contract contracts packages package agreements sub-contract work "
            "tender deal deals option",
        ),
        turn("funding", _BONDS),
        turn(
            "deal_value",
            BID,
            kinds=MONEY,
            unless="ipo capitalization capitalisation debut",
            title=True,
        ),
        turn("price", "dollar euro pound yen currency", kinds=MONEY, below=1000),
        turn("share_price", kinds=MONEY, below=1000),
        turn(
            "deal_value",
            "transaction deal sale divestment acquisition buyout",
            kinds=MONEY,
            unless="round ipo listing funding series shares market",
            on="values value valuing valued",
        ),
        turn("market_value"),
    ),
    "in_cash": (
        turn(
            "deal_value",
            _DEAL
            + " pay pays paid paying receive receives share offered offering sell sells sold selling sale",
        ),
        turn("other"),
    ),
    "gain_of": (
        turn("price", _GOODS, below=10_000),
        turn("share_price", "share shares stock close closed", unless="eps quarter", below=1000),
        turn("profit"),
    ),
    "premium": (
        turn("revenue", _INSURED, on="premiums", title=True),
        turn("deal_value", _DEAL + " after-deal_value", title=True),
        turn("share_price"),
    ),
    "sale": (
        turn("funding", _BONDS + " issuers denominated coupon"),
        turn("deal_value"),
    ),
    "pay": (
        turn("penalty", "settle settlement fine fines penalty claim claims damages lawsuit"),
        turn("penalty", "fine fines fined penalty penalties cartel antitrust", title=True, kinds=MONEY),
        turn(
            "deal_value",
            _DEAL + " transaction purchase purchased property hotel stock stockholders",
            title=True,
        ),
        turn("price", kinds=MONEY, unless=_EARNED, below=20_000),
        turn("cost"),
    ),
}
