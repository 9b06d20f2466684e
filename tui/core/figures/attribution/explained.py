"""The rules of attribution, and how far they can be trusted, in words that a reader understands."""

from __future__ import annotations

OWNERS = {
    "subject": "it is the subject",
    "stand-in": "a word stands for it (“the company”)",
    "owner": "its name owns the words (“Acme's”)",
    "of": "it stands after “of”",
    "by": "it stands after “by”",
    "in": "it stands after “in”",
    "at": "it stands after “at”",
    "for": "it stands after “for”",
    "object": "it is the object",
    "other": "its name stands near",
    "joined": "it stands in a list of names",
    "bracket": "it stands before the bracket",
    "fronted": "it opens the sentence",
    "speaker": "it speaks",
    "estimator": "it gives the estimate",
    "aside": "it is named in passing",
    "respectively": "names and figures follow in one order",
    "carried": "it has the figure before",
    "conversion": "it has the amount that this converts",
    "topic": "the text is about it",
    "sentence": "the sentence is about it",
    "buyer": "it buys",
    "owned": "a part of it is owned",
    "elsewhere": "the deal is told in full elsewhere",
    "helped": "it gets the money",
    "fined": "it is fined",
    "country": "it is the country's",
    "market": "it is a market's",
    "together": "several have it together",
    "person": "it is a person's",
    "nobody": "no company is near",
}
"""Why a figure has its company, or none."""

REASONS = {
    "before": "a word before it",
    "after": "a word behind it",
    "of": "what it is an amount of",
    "head": "the word that it leads",
    "frame": "the form of the phrase",
    "thing": "the thing counted",
    "duration": "a length of time",
    "carried": "as the figure before",
    "like": "as the amount it is compared with",
    "moves": "who moves by so much",
    "share": "the whole that it is a share of",
    "per": "the unit that it is a price of",
    "worth": "what is worth so much",
    "rate": "a rate of interest",
    "public": "a state's money",
    "restated": "as told in full elsewhere",
    "premium": "a premium over a price",
    "heading": "the heading above",
    "market": "the size of a market",
    "grown": "what has grown",
    "held": "what is held",
    "none": "nothing near says it",
}
"""By what a figure's metric was read."""

READER = "you"
"""Who decided what a correction set."""

SURE, LIKELY = 0.85, 0.6
"""From which confidence on an attribution is called so."""


def rule_words(rule: str) -> tuple[str, str]:
    """Why the company and why the metric, in words; a name that has none stands for itself.

    Args:
        rule: Of a figure: `money.amount/subject.before`; `money.amount/reader` where the reader decided.
    """
    _, _, attributed = rule.partition("/")
    owner, _, reason = attributed.partition(".")
    if not reason:
        return READER, READER
    return OWNERS.get(owner, owner), REASONS.get(reason, reason)


def confidence_words(confidence: float) -> str:
    """A confidence from 0 to 1 in a word and per cent: `likely, 78%`."""
    word = "sure" if confidence >= SURE else "likely" if confidence >= LIKELY else "unsure"
    return f"{word}, {round(confidence * 100)}%"
