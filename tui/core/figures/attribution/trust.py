"""How far an attribution can be relied on, by the rules that made it.

The shares are those that `tests/bench/calibration.py` counts, rounded, and drawn towards those of plain news.
"""

from __future__ import annotations

OWNERS = {
    "respectively": 0.97,
    "buyer": 0.95,
    "bracket": 0.95,
    "owned": 0.9,
    "subject": 0.88,
    "owner": 0.86,
    "conversion": 0.86,
    "market": 0.85,
    "fronted": 0.85,
    "of": 0.85,
    "stand-in": 0.8,
    "carried": 0.8,
    "topic": 0.79,
    "elsewhere": 0.78,
    "person": 0.78,
    "together": 0.78,
    "other": 0.75,
    "sentence": 0.7,
    "fined": 0.7,
    "helped": 0.7,
    "country": 0.7,
    "nobody": 0.45,
}
"""For each rule that names a company, the share that is right."""

OTHER_OWNER = 0.6
"""For the parts of a sentence that seldom own a figure."""

REASONS = {
    "duration": 1.0,
    "worth": 0.95,
    "thing": 0.95,
    "premium": 0.95,
    "head": 0.93,
    "like": 0.92,
    "rate": 0.9,
    "frame": 0.9,
    "share": 0.88,
    "moves": 0.86,
    "of": 0.83,
    "carried": 0.83,
    "restated": 0.83,
    "per": 0.8,
    "after": 0.68,
    "public": 0.65,
    "grown": 0.6,
    "held": 0.6,
    "none": 0.35,
}
"""For each rule that gives a metric, the share that is right."""

BEFORE = ((8.0, 0.92), (5.0, 0.82), (0.0, 0.62))
"""For a word before the figure: from this score on, the share that is right."""


def confidence(owner: str, reason: str, score: float) -> float:
    """The confidence of an attribution, 0 to 1.

    Args:
        owner: The rule that gave the company.
        reason: The rule that gave the metric.
        score: Of the metric's word, 10 being a plain statement.
    """
    metric = REASONS.get(reason)
    if metric is None:
        metric = next((share for least, share in BEFORE if score >= least), BEFORE[-1][1])
    return round(OWNERS.get(owner, OTHER_OWNER) * metric, 2)
