"""From a source to an article, one way: bytes, document, outline, companies, figures, article."""

from __future__ import annotations

from functools import cache

from tui.core import companies, knowledge, sections
from tui.core.figures import link, recognise
from tui.core.model import Article, Document, passages
from tui.core.places import config_folder, shipped
from tui.core.read import plain, source
from tui.core.text import slug


def parse_file(name: str) -> Article:
    """Parse a file, or standard input for `-`.

    Raises:
        NutgrafError: The source cannot be read, or is no text.
    """
    return parse_raw(source.read(name))


def parse_text(text: str, name: str = "pasted") -> Article:
    """Parse text that is at hand, such as what a reader pasted.

    Raises:
        NutgrafError: There are no words in it.
    """
    return parse_raw(source.from_text(text, name))


def parse_raw(raw: source.RawSource) -> Article:
    """Parse the bytes of a source."""
    return understand(plain.read(raw))


def understand(document: Document) -> Article:
    """Find outline, companies and figures in a document.

    A pure function of the document and the knowledge files: the same input gives the same article.
    """
    outline = sections.build(document)
    parts = passages(outline.title, outline.sections)
    known = _knowledge()
    firms = companies.find(parts, known)
    candidates = recognise.recognise_all(parts)
    return Article(
        id=slug(outline.title),
        title=outline.title,
        deck=outline.deck,
        byline=outline.byline,
        site=document.site,
        tags=document.tags,
        warnings=(*document.warnings, *outline.warnings),
        published=outline.published,
        language=document.language,
        source=document.source,
        sections=outline.sections,
        figures=link.attribute(parts, candidates, firms.companies, firms.mentions, known),
        companies=firms.companies,
    )


@cache
def _knowledge() -> knowledge.Knowledge:
    """What nutgraf knows of companies, with the reader's own names laid over it."""
    return knowledge.load(shipped("content") / "knowledge", config_folder())
