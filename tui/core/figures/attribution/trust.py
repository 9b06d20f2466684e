"""How far an attribution can be relied on, by the rules that made it.

The shares are those that `tests/bench/calibration.py` counts, rounded, and drawn towards those of plain news.
"""

from __future__ import annotations

OWNERS = {
    "respectively": 0.97,
    "bracket": 0.95,
    "buyer": 0.88,
    "subject": 0.88,
    "conversion": 0.86,
    "carried": 0.86,
    "owner": 0.85,
    "fronted": 0.85,
    "in": 0.85,
    "object": 0.85,
    "topic": 0.84,
    "stand-in": 0.83,
    "market": 0.82,
    "owned": 0.8,
    "person": 0.8,
    "elsewhere": 0.78,
    "together": 0.77,
    "of": 0.75,
    "helped": 0.75,
    "at": 0.72,
    "other": 0.7,
    "country": 0.63,
    "sentence": 0.6,
    "fined": 0.6,
    "joined": 0.6,
    "nobody": 0.5,
}
"""For each rule that names a company, the share that is right."""

OTHER_OWNER = 0.6
"""For the parts of a sentence that seldom own a figure."""

REASONS = {
    "duration": 1.0,
    "thing": 0.97,
    "premium": 0.97,
    "moves": 0.97,
    "frame": 0.95,
    "head": 0.93,
    "like": 0.9,
    "heading": 0.9,
    "share": 0.89,
    "restated": 0.88,
    "carried": 0.87,
    "per": 0.85,
    "rate": 0.83,
    "market": 0.82,
    "of": 0.79,
    "after": 0.78,
    "worth": 0.78,
    "grown": 0.7,
    "held": 0.7,
    "public": 0.65,
    "none": 0.33,
}
"""For each rule that gives a metric, the share that is right."""

BEFORE = ((8.0, 0.93), (5.0, 0.86), (0.0, 0.7))
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
