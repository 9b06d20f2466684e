"""From a source to an article, one way: bytes, document, outline, companies, figures, article."""

from __future__ import annotations

from functools import cache

from tui.core import companies, knowledge, language, sections
from tui.core.figures import link
from tui.core.figures.found import Candidate
from tui.core.figures.recognition import recognise
from tui.core.model import Article, Document, Passage, passages
from tui.core.places import config_folder, shipped
from tui.core.read import forms, opening, source
from tui.core.text import slug

MOST_TEXT = 2_000_000
"""Characters in which companies and figures are looked for; the rest of the text is kept, with a warning."""

MOST_FIGURES = 20_000
"""Figures of one article; more come from tables of data, not from an article, and a warning says so."""

Found = tuple[tuple[Passage, tuple[Candidate, ...]], ...]


def parse_source(name: str, say: opening.Say | None = None) -> Article:
    """Parse a file, standard input for `-`, or the page of an address.

    Args:
        name: What the reader named.
        say: Is told every redirect of an address, as a line.

    Raises:
        NutgrafError: The source cannot be read or fetched, or is no text.
    """
    return understand(opening.read(name, say))


def parse_text(text: str, name: str = "pasted") -> Article:
    """Parse text that is at hand, such as what a reader pasted.

    Raises:
        NutgrafError: There are no words in it.
    """
    return understand(forms.read(source.from_text(text, name)))


def understand(document: Document) -> Article:
    """Find outline, companies and figures in a document.

    A pure function of the document and the knowledge files: the same input gives the same article.
    """
    outline = sections.build(document)
    parts, unread = _analysed(passages(outline.title, outline.sections))
    text = "\n".join(part.text for part in parts)
    spoken = language.detect(text) or document.language
    if language.is_foreign(text):
        parts, unread = (), (f"not in English ({spoken or '?'}): figures and companies are not read",)
    known = _knowledge()
    firms = companies.find(parts, known)
    candidates, more = _first(recognise.recognise_all(parts), MOST_FIGURES)
    return Article(
        id=slug(outline.title),
        title=outline.title,
        deck=outline.deck,
        byline=outline.byline,
        site=document.site,
        tags=document.tags,
        warnings=(*document.warnings, *outline.warnings, *unread, *more),
        published=outline.published,
        language=spoken,
        source=document.source,
        sections=outline.sections,
        figures=link.attribute(parts, candidates, firms.companies, firms.mentions, known),
        companies=firms.companies,
    )


def _analysed(parts: tuple[Passage, ...]) -> tuple[tuple[Passage, ...], tuple[str, ...]]:
    """The passages within `MOST_TEXT`, the last one cut, and what to tell the reader of the rest."""
    kept, left = [], MOST_TEXT
    for part in parts:
        if len(part.text) > left:
            kept.append(part._replace(text=part.text[:left]))
            return tuple(kept), (f"figures and companies are read in the first {MOST_TEXT:,} characters",)
        kept.append(part)
        left -= len(part.text)
    return parts, ()


def _first(found: Found, most: int) -> tuple[Found, tuple[str, ...]]:
    """The first figures of an article, and what to tell the reader of the rest."""
    if sum(len(candidates) for _, candidates in found) <= most:
        return found, ()
    kept = []
    for part, candidates in found:
        kept.append((part, candidates[:most]))
        most -= len(candidates[:most])
    return tuple(kept), (f"only the first {MOST_FIGURES:,} figures are listed",)


@cache
def _knowledge() -> knowledge.Knowledge:
    """What nutgraf knows of companies, with the reader's own names laid over it."""
    return knowledge.load(shipped("content") / "knowledge", config_folder())
