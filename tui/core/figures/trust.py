"""How far an attribution can be relied on, by the rules that made it."""

from __future__ import annotations

OWNERS = {
    "bracket": 0.97,
    "owner": 0.95,
    "subject": 0.95,
    "stand-in": 0.92,
    "conversion": 0.95,
    "of": 0.9,
    "by": 0.9,
    "buyer": 0.9,
    "owned": 0.85,
    "speaker": 0.85,
    "market": 0.85,
    "carried": 0.85,
    "elsewhere": 0.8,
    "sentence": 0.8,
    "topic": 0.8,
    "person": 0.8,
    "country": 0.7,
    "nobody": 0.6,
}
"""For each rule that names a company."""

OTHER_OWNER = 0.7
"""For the parts of a sentence that seldom own a figure."""

REASONS = {
    "duration": 1.0,
    "thing": 0.95,
    "share": 0.95,
    "head": 0.95,
    "of": 0.95,
    "moves": 0.9,
    "restated": 0.85,
}
"""For each rule that gives a metric; the others by the score of their word."""


def confidence(owner: str, reason: str, score: float) -> float:
    """The confidence of an attribution, 0 to 1.

    Args:
        owner: The rule that gave the company.
        reason: The rule that gave the metric.
        score: Of the metric's word, 10 being a plain statement.
    """
    metric = REASONS.get(reason)
    if metric is None:
        metric = 0.95 if score >= 8 else 0.85 if score >= 5 else 0.7 if score > 0 else 0.5
    return round(OWNERS.get(owner, OTHER_OWNER) * metric, 2)
