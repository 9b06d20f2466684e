"""What a page says about itself: JSON-LD, OpenGraph, meta elements."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tui.core.read.dates import iso_date
from tui.core.read.words import address
from tui.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LONGEST_JSON = 2_000_000
"""Characters; a larger block of JSON-LD is not read."""

_ARTICLE = re.compile(r"article|posting|report|review|liveblog|webpage", re.IGNORECASE)
_NO = frozenset(("false", "no", "0"))
_BY = re.compile(r"(?:by|written by|author:)\s+", re.IGNORECASE)
_SUFFIX = re.compile(r"\s+[|–—·«»•-]\s+")

_TITLE = (
    "og:title",
    "twitter:title",
    "dc.title",
    "parsely-title",
    "sailthru.title",
    "citation_title",
    "title",
)
_AUTHOR = (
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "sailthru.author",
    "citation_author",
    "byl",
)
_SITE = ("og:site_name", "application-name", "dc.publisher", "publisher", "citation_journal_title")
_DATE = (
    *("article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "publish-date"),
    *("publishdate", "pubdate", "date", "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date"),
    *("citation_publication_date", "article.published", "publication_date", "displaydate", "timestamp"),
)
_TAGS = ("article:tag", "keywords", "news_keywords", "parsely-tags")
_DESCRIPTION = ("og:description", "description", "twitter:description", "dc.description")
_LANGUAGE = ("og:locale", "language", "content-language", "dc.language")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about its article; None where it does not say."""

    title: str | None
    byline: str | None
    site: str | None
    published: str | None
    """ISO 8601 date."""
    language: str | None
    """ISO 639-1."""
    url: str | None
    """The canonical address."""
    description: str | None
    tags: tuple[str, ...]
    body: str | None
    """The whole text without marks, where the page carries it for search engines."""
    paid: bool
    """The page says that the whole article is not free."""


def read(root: Any, base: str | None) -> Metadata:
    """The metadata of a page.

    Args:
        root: Its root element.
        base: The address it came from, where it came from one.
    """
    said = _Said(root)
    own = said.article
    canonical = said.link("canonical") or said.meta("og:url") or _text(own.get("url"))
    url = address(canonical or "", base)
    document = said.element("title")
    return Metadata(
        title=_text(own.get("headline"))
        or said.first(_TITLE)
        or (_bare_title(document) if document else None),
        byline=", ".join(_people(own.get("author"))) or _byline(said.first(_AUTHOR)),
        site=said.first(_SITE) or next(iter(_people(own.get("publisher"))), None),
        published=said.published(),
        language=_language(said.language() or _text(own.get("inLanguage"))),
        url=url,
        description=said.first(_DESCRIPTION) or _text(own.get("description")),
        tags=said.tags(),
        body=_body(own.get("articleBody")),
        paid=_text(own.get("isAccessibleForFree") or "").lower() in _NO
        if "isAccessibleForFree" in own
        else said.meta("article:content_tier") in {"locked", "metered"},
    )


class _Said:
    """The statements of a page, collected once."""

    def __init__(self, root: Any) -> None:
        self.root = root
        self.metas: dict[str, list[str]] = {}
        for node in root.iter("meta"):
            key = node.get("property") or node.get("name") or node.get("itemprop") or node.get("http-equiv")
            value = _text(node.get("content"))
            if key and value:
                self.metas.setdefault(key.strip().lower(), []).append(value)
        self.article = _article(root)

    def meta(self, key: str) -> str | None:
        """The first value of a meta element."""
        return next(iter(self.metas.get(key, ())), None)

    def first(self, keys: tuple[str, ...]) -> str | None:
        """The value of the first of the keys that is there."""
        return next((value for key in keys for value in self.metas.get(key, ())), None)

    def element(self, tag: str) -> str | None:
        """The words of the first such element."""
        for node in self.root.iter(tag):
            drawn = any(up.tag == "svg" for up in node.iterancestors())
            if not drawn and (words := _text("".join(node.itertext()))):
                return words
        return None

    def link(self, relation: str) -> str | None:
        """Where a link element of the head leads."""
        for node in self.root.iter("link"):
            if relation in (node.get("rel") or "").lower().split():
                return str(node.get("href") or "") or None
        return None

    def published(self) -> str | None:
        """The first date that can be read: of the article's data, the meta elements, a time element."""
        told = [_text(self.article.get(key)) for key in ("datePublished", "dateCreated", "uploadDate")]
        told += [value for key in _DATE for value in self.metas.get(key, ())]
        times = list(self.root.iter("time"))
        marked = [node for node in times if node.get("pubdate") is not None or node.get("itemprop")]
        told += [node.get("datetime") or "".join(node.itertext()) for node in (*marked, *times[:1])]
        return next((day for one in told if one and (day := iso_date(one))), None)

    def language(self) -> str | None:
        """What the root element or a meta element says."""
        return (
            self.root.get("lang")
            or self.root.get("{http://www.w3.org/XML/1998/namespace}lang")
            or self.first(_LANGUAGE)
        )

    def tags(self) -> tuple[str, ...]:
        """The tags of the first kind of statement that has any."""
        keywords = self.article.get("keywords")
        many = [value for key in _TAGS[:1] for value in self.metas.get(key, ())]
        if not many:
            listed = keywords if isinstance(keywords, list) else [keywords or self.first(_TAGS[1:])]
            many = [part for one in listed[:40] for part in re.split(r"[,;]", _text(one))]
        return tuple(dict.fromkeys(tag for one in many[:40] if 0 < len(tag := one.strip()) < 80))


def _text(value: Any) -> str:
    """A value as one clean line; empty where it is no text."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, bool | int | float):
        value = str(value)
    return " ".join(clean(value[:5000], one_line=True).split()) if isinstance(value, str) else ""


def _article(root: Any) -> Mapping[str, Any]:
    """The JSON-LD of the page's article; empty where there is none."""
    best: Mapping[str, Any] = {}
    for node in root.iter("script"):
        if "ld+json" not in (node.get("type") or "").lower():
            continue
        text = node.text or ""
        if len(text) > LONGEST_JSON:
            continue
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for one in _things(data):
            kind = _text(one.get("@type"))
            if _ARTICLE.search(kind) and _weight(one) > _weight(best):
                best = one
    return best


def _weight(thing: Mapping[str, Any]) -> int:
    """How much of what an article has a thing states."""
    telling = ("headline", "datePublished", "author", "articleBody", "publisher")
    page = "webpage" in _text(thing.get("@type")).lower()
    return sum(2 for key in telling if thing.get(key)) + bool(thing) - page


def _things(data: Any) -> Iterator[dict[str, Any]]:
    """The things that JSON-LD describes at its top."""
    waiting = [data]
    seen = 0
    while waiting and seen < 500:
        one = waiting.pop(0)
        seen += 1
        if isinstance(one, list):
            waiting += one[:100]
        elif isinstance(one, dict):
            yield one
            waiting += [one[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in one]


def _people(value: Any) -> list[str]:
    """The names of persons or organisations, in whichever way JSON-LD gives them."""
    listed = value if isinstance(value, list) else [value]
    names = [_text(one.get("name")) if isinstance(one, dict) else _text(one) for one in listed[:20]]
    return list(dict.fromkeys(_BY.sub("", name, count=1) for name in names if name and "://" not in name))


def _byline(value: str | None) -> str | None:
    return _BY.sub("", value, count=1) if value and "://" not in value else None


def _bare_title(title: str) -> str:
    """The title of the browser's window without the name of the site at its end."""
    parts = _SUFFIX.split(title)
    last = _SUFFIX.search(title[len(title) - len(parts[-1]) - 4 :])
    if len(parts) > 1 and last and len(parts[-1]) < 40 and len(title) - len(parts[-1]) > 15:
        return title[: len(title) - len(parts[-1])].rstrip(" |–—·«»•-")
    return title


def _language(tag: str | None) -> str | None:
    code = re.split(r"[-_,; ]", (tag or "").strip().lower())[0]
    return code if len(code) == 2 and code.isalpha() else None


def _body(value: Any) -> str | None:
    return clean(value) if isinstance(value, str) and value.strip() else None
