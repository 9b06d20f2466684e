"""What speaks for and against a line being a heading."""

from __future__ import annotations

import re

from tui.core.sections.lines import LONG, SHORT, Line, ends_paragraph, last_sign

_FINITE = frozenset(
    [
        *(
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "said",
            "says",
            "am",
            "did",
            "been",
        ),
        *("it’s", "it's", "we’re", "we're", "they", "he", "she", "who", "which", "i"),
    ]
)
"""Words that make a line read as a sentence."""

_ASKS = frozenset(
    [
        *(
            "what",
            "why",
            "how",
            "who",
            "when",
            "where",
            "which",
            "is",
            "are",
            "do",
            "does",
            "can",
            "could",
            "should",
        ),
        *("will", "did", "was", "were", "has", "have", "would"),
    ]
)
"""Words that open a question."""

_ADDRESS = re.compile(r"https?://|www\.|\S@\S|\.(?:com|org|net|io)(?:/|$)|\+?\d[\d ().-]{7,20}\d")
_CALL = re.compile(
    r"(?:also\s|please\s)?(?:read|see|watch|listen)(?:\s(?:more|next|also|on|here|to\sthis)\b|:)"
    r"|(?:share|follow|copy|print|save|email)\s(?:this|us|me|on|via|link|article|story|@)\b"
    r"|(?:sign\sup|subscribe|click)\b|(?:related|tags?|contacts?|correction|credits?|source|video|photos?|images?):"
    r"|(?:featured\s)?(?:photos?|images?|reporting|edited|editing|written|posted|published|with\sfiles)\s(?:by|from|on|via|credits?|courtesy)\b"
    r"|(?:last\s)?updated\b|published:|advertisements?$|sponsored\b|story\scontinues|continue\sreading"
    r"|this\s(?:story|article|post)\b|our\sstandards|\d+\s(?:comments?|shares?|min(?:utes?)?\b)|©|copyright|all\srights",
    re.IGNORECASE,
)
"""What a site says about an article or asks of its reader."""

_BY = re.compile(
    r"(?:By|BY|by|From|With)\s[A-Z][\w’'.-]*(?:\s|,|$)|\([A-Z]\w{1,20}(?:\s\w{1,20})?\)\s?[-–—]?$"
)
_WHEN = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}\b|\b\d{1,2}:\d{2}\b|\d{4}-\d\d-\d\d",
    re.IGNORECASE,
)
NUMBERED = re.compile(
    r"(?:\(?\d{1,3}(?:\.\d{1,3}){0,4}[.):]?|[IVXivx]{1,5}[.)]|[A-Z][.)])\s+\S|\d{1,2}-[A-Z]"
)
"""A number or letter that orders a line among others."""

_OUTLINE = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+\S")
_COUNTED = re.compile(r"(?:[A-Z][\w-]{1,14}\s)?#?\d{1,2}\s?[:.–—-]\s?\w|#\d", re.IGNORECASE)
_TWO = re.compile(r"[a-z][.?!]\s+[A-Z]")
_GLUED = re.compile(r"[a-z]{3}[A-Z][a-z]{2}\w*(?:\s|$)|[a-z]https?:")
_NAMED = re.compile(r"[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}:\s")


def outline_number(text: str) -> tuple[int, ...]:
    """The parts of a number that a text begins with: `2.1 Outlook` gives (2, 1), no number gives ()."""
    found = _OUTLINE.match(text)
    return tuple(int(part) for part in found.group(1).split(".")) if found else ()


def weigh(line: Line) -> dict[str, bool]:
    """The signals of a line, by name."""
    text, words, last = line.text, line.words, line.last
    return {
        "always": True,
        "few words": 2 <= len(words) <= 7,
        "many words": len(words) > 12,
        "ends in a colon": last == ":",
        "title with a colon": last == ":" and line.titled,
        "ends in an exclamation": last == "!",
        "cry": last == "!" and not line.titled,
        "glued": bool(_GLUED.search(text)),
        "question": last == "?",
        "asks": last == "?" and words[0].lower().strip("“\"'") in _ASKS,
        "starts small": text[0].islower(),
        "starts with a sign": not text[0].isalnum() and text[0] not in "“\"'‘#$€£",
        "title case": line.titled,
        "capitals": text.isupper() and sum(c.isalpha() for c in text) > 3,
        "finite verb": last != "?" and any(w.lower().strip(",.:;") in _FINITE for w in words),
        "address": bool(_ADDRESS.search(text)),
        "call": bool(_CALL.match(text)),
        "by": bool(_BY.match(text)),
        "date": bool(_WHEN.search(text)),
        "numbered": bool(NUMBERED.match(text) or _COUNTED.match(text)),
        "colon inside": ": " in text,
        "title with a colon inside": ": " in text and line.titled and last not in ".:",
        "named": bool(_NAMED.match(text)),
        "speaker": line.speaker,
        "comma inside": ", " in text,
        "digits": any(c.isdigit() for c in text),
        **_neighbours(line),
    }


def _neighbours(line: Line) -> dict[str, bool]:
    before, after = line.before, line.after
    size = len(line.text)
    follows = len(after.text) if after else 0
    listed = bool(after and after.kind == "item")
    much = follows >= max(LONG, 2 * size)
    ends_run = line.run > 2 and line.place == line.run - 1
    return {
        "first, longer follows": line.first and much,
        "first, no longer follows": line.first and not much,
        "first, like a name": line.first and line.titled and len(line.words) <= 4,
        "nothing follows": after is None,
        "much longer follows": much,
        "longer follows": follows > size * 1.3,
        "list follows": listed,
        "short follows": follows < SHORT and not listed,
        "lower case follows": bool(after and after.text[:1].islower()),
        "before ends in a stop": bool(before and ends_paragraph(before)),
        "before has no stop": bool(before and before.kind == "text" and before.text[-1:].isalnum()),
        "before is a list": bool(before and before.kind == "item"),
        "question by question": line.last == "?"
        and any(b and last_sign(b.text) == "?" for b in (before, after)),
        "number by number": bool(NUMBERED.match(line.text))
        and any(
            b and NUMBERED.match(b.text[:12]) and _same_depth(line.text, b.text) for b in (before, after)
        ),
        "upper of a pair": line.pair == 1,
        "lower of a pair": line.pair == 2,
        "run": line.run > 2,
        "run ends, longer follows": ends_run and much,
        "listed": line.listed,
        "no gap": line.gaps > 0.5 and not line.gap,
    }


def _same_depth(text: str, other: str) -> bool:
    return len(outline_number(text)) == len(outline_number(other))
