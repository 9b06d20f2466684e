"""Front matter: what a Markdown file says about itself above its text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping  # noqa: TC003
from dataclasses import dataclass
from html import unescape
from typing import Any

from tui.core.errors import NutgrafError
from tui.core.read.dates import iso_date
from tui.core.read.words import address
from tui.core.storage.yamlio import load
from tui.core.text import clean

_LONGEST = 64 * 1024
"""Characters; front matter ends before that, or it is none."""

_FENCED = re.compile(r"\s{0,40}(---|\+\+\+)[ ]*\n(.*?)^(?:\1|\.\.\.)[ ]*$\n?", re.DOTALL | re.MULTILINE)
_PAIR = re.compile(r"([A-Za-z_][\w .-]{0,40}?)\s{0,4}[:=](?:\s+(.*))?$")
_ENTRY = re.compile(r"\s{0,20}-\s+(.*)$")
_BARE = re.compile(r"(?:[A-Za-z][\w -]{0,24}:[ ]\S[^\n]{0,500}\n){2,20}(?=[ ]*\n)")
_BARE_NEEDS = re.compile(r"^title:", re.IGNORECASE | re.MULTILINE)

_TITLE = ("title", "headline", "pagetitle")
_AUTHOR = ("author", "authors", "byline", "by", "creator", "writer")
_DATE = (
    "date",
    "published",
    "publish_date",
    "publishdate",
    "pubdate",
    "date_published",
    "published_at",
    "created",
)
_TAGS = ("tags", "keywords", "topics", "categories", "category")
_DECK = ("deck", "dek", "standfirst", "subtitle", "subhead", "description", "summary", "excerpt", "abstract")
_LANGUAGE = ("lang", "language", "locale")
_SITE = ("site", "publisher", "site_name", "publication")
_ADDRESS = (
    "canonical_url",
    "canonical",
    "canonicalurl",
    "url",
    "link",
    "source_url",
    "source",
    "original_url",
)


@dataclass(frozen=True, slots=True)
class Front:
    """What front matter says of an article."""

    title: str | None = None
    deck: str | None = None
    byline: str | None = None
    site: str | None = None
    published: str | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()
    url: str | None = None


def split(text: str) -> tuple[Front | None, str]:
    """Take front matter off a text.

    YAML between `---` lines, TOML between `+++` lines, and a bare head of `Key: value` lines with a title in
    it. What is broken in YAML is read line by line; a `---` that is only a rule stays in the text.

    Returns:
        What it says, None where there is none, and the text below it.
    """
    head = text[:_LONGEST]
    if fenced := _FENCED.match(head):
        inside = fenced.group(2)
        data = _toml(inside) if fenced.group(1) == "+++" else _yaml(inside)
        if data is not None:
            return _meant(data), text[fenced.end() :]
    if (bare := _BARE.match(head)) and _BARE_NEEDS.search(bare.group()):
        return _meant(_lines(bare.group())), text[bare.end() :]
    return None, text


def _toml(inside: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(inside)
    except (ValueError, RecursionError):
        return _lines(inside)


def _yaml(inside: str) -> Mapping[str, Any] | None:
    """The mapping; None where the lines are no front matter at all."""
    try:
        data = load(inside, "front matter").data
    except NutgrafError:
        data = None
    if isinstance(data, dict):
        return data
    lines = [line for line in inside.split("\n") if line.strip()]
    told = sum(bool(_PAIR.match(line) or _ENTRY.match(line)) or line[0] in "# \t&*" for line in lines)
    return _lines(inside) if told >= 0.8 * len(lines) else None


def _lines(inside: str) -> dict[str, Any]:
    """Keys and values line by line, for what no parser takes; entries of a list follow their key."""
    found: dict[str, Any] = {}
    key = ""
    for line in inside.split("\n"):
        if pair := _PAIR.match(line):
            key, value = pair.group(1), (pair.group(2) or "").strip()
            found.setdefault(key, value.strip("\"'") if value[:1] not in tuple("!&*|>{[") else "")
        elif key and (entry := _ENTRY.match(line)):
            before = found.get(key)
            found[key] = [*(before if isinstance(before, list) else []), entry.group(1).strip("\"'")]
    return found


def _meant(data: Mapping[str, Any]) -> Front:
    known = {
        str(key).strip().lower().replace("-", "_").replace(" ", "_"): value for key, value in data.items()
    }
    for inner in ("extra", "params"):  # where Zola and Hugo keep keys of their own
        if isinstance(known.get(inner), dict):
            known |= {str(k).lower(): v for k, v in known[inner].items() if str(k).lower() not in known}
    language = (_first(known, _LANGUAGE) or "").replace("_", "-").split("-")[0].lower()
    return Front(
        title=_first(known, _TITLE),
        deck=_first(known, _DECK),
        byline=", ".join(_names(known)) or None,
        site=_first(known, _SITE),
        published=next((day for key in _DATE if (day := iso_date(str(known.get(key) or "")))), None),
        language=language if len(language) == 2 and language.isalpha() else None,
        tags=_tags(known),
        url=next((url for key in _ADDRESS if (url := address(str(known.get(key) or "")))), None),
    )


def _first(known: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    """The first of the keys that holds words, as one line."""
    for key in keys:
        value = known.get(key)
        if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
            return " ".join(clean(unescape(str(value)), one_line=True).split())
    return None


def _strings(value: Any) -> list[str]:
    """A value, or the entries of a list, as words; of a mapping its name."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("title") or value.get("id")
    if isinstance(value, list):
        return [word for one in value[:40] if not isinstance(one, list) for word in _strings(one)]
    if value is None or isinstance(value, bool):
        return []
    word = " ".join(clean(unescape(str(value)), one_line=True).split())
    return [word] if word else []


def _names(known: Mapping[str, Any]) -> list[str]:
    for key in _AUTHOR:
        value = known.get(key)
        if names := _strings(value):
            return [name.removeprefix("By ").removeprefix("by ") for name in names]
    return []


def _tags(known: Mapping[str, Any]) -> tuple[str, ...]:
    for key in _TAGS:
        value = known.get(key)
        if isinstance(value, str):
            value = value.strip("[] ").split(",")
        if found := _strings(value):
            return tuple(dict.fromkeys(tag.strip("\"' ") for tag in found))
    return (
        tuple(tag for tag in dict.fromkeys(_strings((known.get("taxonomies") or {}).get("tags"))))
        if isinstance(known.get("taxonomies"), dict)
        else ()
    )
