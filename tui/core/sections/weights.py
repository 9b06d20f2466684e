"""How much each signal counts, as log odds: a line whose signals sum to more than 0 is a heading.

Fitted by logistic regression to articles, blog posts and press releases whose headings are known, in several
layouts, and rounded; the signals are explained where they are computed (signals.py, company.py).
"""

from __future__ import annotations

LINE = {
    "numbered": 2.0,
    "title with a colon": 1.5,
    "before ends in a stop": 1.5,
    "title case": 1.3,
    "longer follows": 1.2,
    "before is a list": 1.1,
    "capitals": 1.0,
    "much longer follows": 0.9,
    "run ends, longer follows": 0.7,
    "asks": 0.7,
    "lower of a pair": 0.5,
    "few words": 0.4,
    "title with a colon inside": 0.3,
    "upper of a pair": 0.1,
    "nothing follows": -0.3,
    "starts small": -0.4,
    "first, no longer follows": -0.4,
    "lower case follows": -0.4,
    "listed": -0.4,
    "finite verb": -0.5,
    "many words": -0.5,
    "question": -0.5,
    "list follows": -0.6,
    "digits": -0.6,
    "no gap": -0.7,
    "before has no stop": -0.7,
    "named": -0.8,
    "always": -1.1,
    "short follows": -1.1,
    "ends in an exclamation": -1.2,
    "cry": -1.2,
    "glued": -1.2,
    "first, like a name": -1.3,
    "by": -1.3,
    "date": -1.5,
    "comma inside": -1.5,
    "first, longer follows": -1.6,
    "number by number": -1.6,
    "address": -1.7,
    "colon inside": -1.7,
    "run": -1.8,
    "question by question": -1.9,
    "speaker": -2.1,
    "starts with a sign": -2.2,
    "ends in a colon": -3.3,
    "call": -4.6,
}
"""Of a line by itself and with its neighbours."""

COMPANY = {
    "named in the contents": 3.0,
    "case of the others": 1.4,
    "one other": 0.7,
    "much company": 0.4,
    "sign of the others": 0.3,
    "a heading follows": 0.3,
    "question among questions": 0.2,
    "numbered as the others": 0.1,
    "question alone": -0.3,
    "other sign": -0.4,
    "not numbered as the others": -0.4,
    "bias": -0.4,
    "company": -0.6,
    "alone": -1.0,
    "entry of the contents": -1.5,
    "lone question": -4.0,
}
"""Of a line among all lines that look like headings."""
