"""What holds for every text: cleaning at the model's edge, sentences, names for files."""

from __future__ import annotations

import re
import unicodedata
from zlib import crc32

MARKS = 8
"""Combining marks that may stand in a row; more of them would run over the lines above and below."""

LONGEST_SENTENCE = 20_000
"""Characters; a longer sentence is cut, so that no rule has to walk over more at a time."""

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNCLEAN = re.compile(
    f"[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff\u2028\u2029\ud800-\udfff\U000e0000-\U000e007f{_BIDI}]"
)
_MAYBE_MARKS = re.compile(r"[^\w\s\x00-\x7f]{9,}")


def clean(text: str, *, one_line: bool = False) -> str:
    r"""The text as it may reach a terminal: printable, without direction tricks, in NFC.

    C0 controls become their visible pictures (U+2400 and up), C1 controls and surrogates U+FFFD; bidi
    controls, byte order marks and tag characters go; of combining marks at most `MARKS` in a row stay.
    Line breaks stay `\n`; a tab becomes four spaces, which keeps the cells of a table apart.

    Args:
        text: Any text, decoded.
        one_line: For a field of one line: every line break and tab becomes one space.
    """
    if one_line:
        text = text.replace("\t", " ")
    text = _UNCLEAN.sub(_shown, text)
    if one_line:
        text = text.replace("\n", " ")
    if text.isascii():
        return text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _MAYBE_MARKS.sub(_few_marks, text)


def _shown(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code == 0x09:
        return "    "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if code in (0x2028, 0x2029):
        return "\n"
    return "\ufffd" if code < 0xA0 or 0xD800 <= code < 0xE000 else ""


def _few_marks(found: re.Match[str]) -> str:
    kept, run = [], 0
    for char in found.group():
        run = run + 1 if unicodedata.category(char) in {"Mn", "Me", "Mc"} else 0
        if run <= MARKS:
            kept.append(char)
    return "".join(kept)


# Sentences.
# A stop ends a sentence unless the word before it is an abbreviation or an initial, or what follows goes on
# in lower case. Abbreviations that can also end a sentence (`Inc.`, `U.S.`, `p.m.`) end one where a word
# follows that opens sentences and is rarely part of a name.

_STOP = re.compile(r"[.!?\u2026]{1,8}[\"'”’»)\]]{0,3}(?=\s|$)|\n+|[。！？｡．؟۔।॥։።။។]+[\"'”’」』）》]{0,3}")
_NEXT = re.compile(r"\s*[\"'“‘«(\[*•-]{0,3}\s?")
_WORD = re.compile(r"[\w’'&-]{1,40}")
_SAYS = re.compile(r"(?:[A-Z][\w’'.-]{0,30}\s){1,3}(?:said|says|asked|asks|added|told|wrote)\b")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLES = _words(
    "mr mrs ms dr prof gen sen rep gov st lt col sgt capt rev hon messrs mt ft pres supt maj cmdr"
    " fig figs art vol vols dept univ assn"
)
"""Abbreviations that lead to the next word, when written with a capital."""

_LEADS = _words("vs v pp ed eds cf al approx est e.g i.e viz incl excl ca")
"""Abbreviations that lead to the next word in any case."""

_BEFORE_DIGIT = _words("no nos jan feb mar apr jun jul aug sep sept oct nov dec sec ch p para")
"""Abbreviations when a number follows, words of their own elsewhere."""

_EITHER = _words(
    "inc corp co cos ltd llc plc bros jr sr a.m p.m n.v s.a s.p.a a.g ph.d m.d b.v l.p u.s u.k u.n e.u"
    " u.s.a d.c ave blvd rd intl mfg pty bhd sdn gmbh calif mass conn ill mich minn pa tenn tex va wash"
)
"""Abbreviations inside or at the end of a sentence, when written with a capital or with dots inside."""

_OPENERS = _words(
    "the a an it its in on at by for from with as if when while after before since but and or so yet he she"
    " they we i you his her their our my this that these those there here what how why where who which some"
    " many most more both all each no not now then also still however meanwhile although though despite"
    " under during between among analysts shares investors according last next such to is are was were has"
    " have had will would may can could should even only one two three"
)
"""Words that open sentences and rarely follow an abbreviation inside a name (compared in lower case)."""


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a paragraph as spans of code points, `end` exclusive.

    The spans are in order, do not overlap, start and end on characters that are not space, and cover all
    of them. They know the abbreviations, initials and quotation habits of English business news and the stops
    of other scripts; a sentence over `LONGEST_SENTENCE` is cut at a space.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for stop in _STOP.finditer(text):
        if _ends(text, start, stop):
            _add(spans, text, start, stop.end())
            start = stop.end()
    _add(spans, text, start, len(text))
    return tuple(spans)


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Adds what stands between two boundaries, without the space around it, in pieces of bounded length."""
    while end - start > LONGEST_SENTENCE:
        cut = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE) + 1
        cut = cut or start + LONGEST_SENTENCE
        _add(spans, text, start, cut)
        start = cut
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if left < right:
        spans.append((start + left, start + right))


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a stop ends the sentence that began at `start`."""
    mark = stop.group()
    if mark[0] not in ".!?\u2026":
        return True
    after = _NEXT.match(text, stop.end())
    at = after.end() if after else stop.end()
    following = _WORD.match(text, at)
    if following is None:
        return at >= len(text) or not text[at].islower()
    word = following.group()
    if word[0].islower() and not any(c.isupper() for c in word[1:3]):
        return False
    quoted = mark[-1] in "\"'”’»"
    if mark[0] != ".":
        # `“Why now?” Ms Ito asked.` and `Yahoo! Inc.` go on.
        return not ((quoted and _SAYS.match(text, at)) or word.lower() in _EITHER)
    return mark.startswith("..") or _full_stop(text, start, stop.start(), word, bare=mark == ".")


def _full_stop(text: str, start: int, dot: int, following: str, *, bare: bool) -> bool:
    """Whether one dot is a full stop, by the words on both sides.

    Args:
        text: The paragraph.
        start: Where the sentence began.
        dot: Where the dot stands.
        following: The word after it.
        bare: No quote or bracket closes after the dot.
    """
    before = text[max(start, dot - 24) : dot].rsplit(None, 1)
    last = before[-1].lstrip("\"'“‘«([") if before else ""
    lower, capital = last.lower(), last[:1].isupper()
    if lower in _LEADS or (capital and lower in _TITLES):
        return not bare
    if lower in _BEFORE_DIGIT and following[0].isdigit():
        return False
    initial = len(last) == 1 and capital and last != "I"
    if initial or (lower in _EITHER and (capital or "." in last)) or ("." in last and _dotted(last)):
        return not bare or (following[0].isupper() and following.lower() in _OPENERS)
    return True


def _dotted(token: str) -> bool:
    """Single letters between dots: `U.S`, `J.P`."""
    return all(len(part) == 1 and part.isalpha() for part in token.split("."))


# Names for files.

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)")
_FOLDED = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "'": "",
        "’": "",
    }
)


def slug(title: str) -> str:
    """A name for files and ids: `[a-z0-9-]{1,80}`, never empty, no name that a system reserves.

    The same title always gives the same slug. A title that Latin letters cannot carry gets a checksum, so
    that two of them differ.
    """
    head = title[:400]
    folded = unicodedata.normalize("NFKD", head.lower().translate(_FOLDED))
    name = re.sub(r"[^a-z0-9]+", "-", "".join(c for c in folded if not unicodedata.combining(c))).strip("-")
    wanted = sum(c.isalnum() for c in folded)
    got = len(name) - name.count("-")
    if len(name) > 80:
        name = name[: name.rfind("-", 40, 81)] if "-" in name[40:81] else name[:80]
    if got * 2 < wanted:
        name = f"{name[:60].strip('-')}-{crc32(head.encode('utf-8', 'replace')):08x}".lstrip("-")
    if not name or _RESERVED.fullmatch(name):
        name = f"{name}-article".lstrip("-")
    return name
