"""Verbs that say what a figure measures, and the frames that a verb makes with a particle.

Regular verbs are listed once and inflected here; a plus marks a final consonant that doubles (`commit+`).
"""

from __future__ import annotations

from functools import cache

from tui.core.figures.vocabulary.wordset import phrases

NAMING = {
    "investment": """
    invest; plough; plow; plough into; plow into; pour into; pump into; sink into; earmark; reinvest;
    splash out on; splash out; put in; putting in; puts in; chip in
    """,
    "revenue": """
    bring in; brought in; rake in; pull in; gross; turn over; ring up; rang up; chalk up sales
    """,
    "profit": """
    earn; bank profits
    """,
    "loss": """
    bleed; bled; bleeds; haemorrhage; hemorrhage
    """,
    "share_price": """
    change hands at; trade at; trade around; trade near; trade for; trade below; trade above; close at;
    open at; finish at; end at; ended the day at; quote at; settle at; closed up; closed down; opened at;
    closed on; trading up; trading down; debut at; list at; float at
    """,
    "deal_value": """
    acquire; purchase; divest; offload; snap up; take over; took over; taken over; takes over; swallow;
    gobble up; buy out; bought out; bid+ for; outbid+; hive off; dispose of; sell off; sold off; spin+ off;
    spun off; change hands for; shell out; fork out; stump up; pick up; auction off; buy; buys;
    bought; buying; sell; sells; sold; selling; merge
    """,
    "funding": """
    raise; borrow; lend; lends; lent; bail out; inject; prop+ up; fundraise; draw down; drew
    down; recapitalise; recapitalize; underwrite; underwrote; underwritten; tap; infuse; bankroll; loan
    """,
    "cost": """
    write down; wrote down; written down; write off; wrote off; written off; expense
    """,
    "penalty": """
    fine; penalise; penalize; forfeit; sue; order to pay; sue for; award damages; reimburse;
    compensate
    """,
    "other": """
    defraud; steal; stole; embezzle
    """,
    "settle": """
    settle
    """,
    "fetch": """
    fetch; go for; goes for; going for; went for
    """,
    "debt": """
    owe; refinance; default on; repay; repaid; pay down; paid down; pay off; paid off; redeem; deleverage
    """,
    "dividend": """
    pay out; paid out; pay shareholders; pay its shareholders; pay unitholders; pay its unitholders; hand
    back; give back; gave back; given back; buy back; bought back; repurchase; return to shareholders;
    hand out; distribute; return to investors
    """,
    "stake": """
    own; hold; holds; held; holding; control+
    """,
    "workforce": """
    employ; lay off; laid off; hire; axe; recruit; dismiss; make redundant; made redundant; furlough; sack
    """,
    "customers": """
    carry; sign up; serve; subscribe; attract; transport; flew; flown
    """,
    "volume": """
    produce; ship+; deliver; manufacture; mine; extract; harvest; churn out; roll off; assemble; brew;
    refine; export; smelt; generate electricity; handle; process
    """,
    "price": """
    retail at; retail for; sell for; sold for; sells for; sell at; priced at; priced from; start at;
    listed for; on the market for
    """,
    "market_share": """
    corner; dominate
    """,
}
"""Verbs that name a metric; those that share a noun's form (`fine`) stand with the verbs."""

GOING_WITH = {
    "investment": """
    spend; spends; spent; spending; allocate; commit+; pledge; deploy; build; built; builds; construct;
    upgrade; pour; pump; sink; plan+ to spend; budget; fund research; outlay; subscribe for
    """,
    "revenue": """
    generate; yield sales; take in; took in; amass
    """,
    "profit": """
    make; makes; made; making; net+; pocket
    """,
    "loss": """
    lose; loses; lost; losing
    """,
    "deal_value": """
    has offered; had offered; have offered; offered
    """,
    "funding": """
    secure; issue; receive funding; seek; sought; grant; provide; advance; place
    """,
    "float": """
    float; list on; went public; go public; going public; brought to market; came to market
    """,
    "cost": """
    save; incur+; shave; economise; trim+
    """,
    "debt": """
    mature
    """,
    "dividend": """
    return; reward
    """,
    "workforce": """
    fire; let go
    """,
}
"""Verbs that mostly go with a metric."""

_INTO = """put puts putting pour pours poured pouring pump pumps pumped pumping plough ploughs ploughed
ploughing plow plows plowed plowing sink sinks sank sunk sinking channel channels channelled channeled
throw throws threw thrown throwing place placed funnel funnelled funneled commit committed drive drove"""

FRAMES = {
    "into": {"investment": _INTO, "funding": "inject injects injected injecting"},
    "towards": {"investment": "put puts putting commit commits committed"},
    "toward": {"investment": "put puts putting commit commits committed"},
    "behind": {"investment": "put puts putting throw throws threw"},
    "aside": {"provision": "set sets setting put puts putting"},
    "available": {"funding": "make makes made making"},
    "away": {"provision": "put puts putting"},
    "back": {
        "dividend": """hand hands handed handing give gives gave given giving return returns returned pay
        pays paid"""
    },
    "on": {
        "investment": """spend spends spent spending splash splashed splashes splashing lavish lavished bet
        bets"""
    },
    "off": {
        "cost": "write writes wrote written writing",
        "market_value": "wipe wipes wiped wiping knock knocked knocks",
        "price": "knock shave shaved take took taken",
    },
    "out": {"dividend": "pay pays paid paying", "funding": "bail bails bailed"},
    "down": {"cost": "write writes wrote written", "debt": "pay pays paid paying"},
}
"""By a particle that follows the figure: the metric, and the verbs before the figure that make the frame."""

_VOWELS = frozenset("aeiou")


def inflected(listed: str) -> list[str]:
    """Every form of the verbs of a list.

    Args:
        listed: Verbs set apart by semicolons; the first word of each is inflected.
    """
    return [form for verb in phrases(listed) for form in _forms(verb)]


def _forms(verb: str) -> tuple[str, ...]:
    first, space, rest = verb.partition(" ")
    rest = space + rest
    doubled = first.endswith("+")
    first = first.removesuffix("+")
    if first.endswith("e"):
        stem, third = first[:-1], first + "s"
    elif first.endswith("y") and first[-2] not in _VOWELS:
        return tuple(form + rest for form in (first, first[:-1] + "ies", first[:-1] + "ied", first + "ing"))
    else:
        stem = first + first[-1] if doubled else first
        third = first + ("es" if first.endswith(("s", "x", "ch", "sh")) else "s")
    return first + rest, third + rest, stem + "ed" + rest, stem + "ing" + rest


@cache
def frames() -> dict[str, dict[str, str]]:
    """By particle: verb form to metric."""
    return {
        particle: {verb: metric for metric, listed in table.items() for verb in listed.split()}
        for particle, table in FRAMES.items()
    }
