"""Articles as they are stored: the model as plain values and back, and as YAML (docs/formats.md).

A key that the format does not know is kept in `extra` of its record and written back after the known ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.core.model import FORMAT, Article, Company, Figure, Link, Paragraph, Place, Section, Source
from tui.core.storage import yamlio
from tui.core.storage.files import read_file
from tui.core.storage.placing import settled
from tui.core.storage.records import Record, checked

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal
    from pathlib import Path

    from tui.core.storage.records import Fault

ID = r"[a-z0-9-]{1,80}"
"""What the id of an article looks like; it is the name of its file, too."""

FIGURE_KINDS = frozenset(("money", "percent", "count", "duration"))
QUALIFIERS = frozenset(("exact", "about", "over", "under", "up_to", "range"))
CHANGES = frozenset(("level", "up", "down"))
PARAGRAPH_KINDS = frozenset(("text", "item", "quote", "row", "caption", "code"))
COMPANY_TYPES = frozenset(("company", "institution"))


def to_data(article: Article) -> dict[str, Any]:
    """An article as plain values in the order of the format, fit for JSON and YAML.

    Whole amounts become int, others float (exact to 15 digits).
    """
    return {
        "nutgraf": article.extra.get("nutgraf", FORMAT),
        "id": article.id,
        "title": article.title,
        "deck": article.deck,
        "byline": article.byline,
        "site": article.site,
        "tags": list(article.tags),
        "warnings": list(article.warnings),
        "published": article.published,
        "language": article.language,
        "source": _source_data(article.source),
        "sections": [_section_data(section) for section in article.sections],
        "figures": [figure_data(figure) for figure in article.figures],
        "companies": [_company_data(company) for company in article.companies],
        **_rest(article.extra),
    }


def article_yaml(article: Article) -> str:
    """An article as a YAML document that ends in a line break."""
    data = to_data(article)
    for figure in data["figures"]:
        figure["at"] = yamlio.Inline(figure["at"])
    data["companies"] = [yamlio.Inline(company) for company in data["companies"]]
    return yamlio.dump(data)


def read_article(path: Path) -> Article:
    """Read a stored article.

    Raises:
        NutgrafError: It cannot be read, is no YAML that is allowed here, or not in the format; the line and
            the field are named.
    """
    return load_article(read_file(path, yamlio.MAX_BYTES), str(path))


def load_article(text: bytes | str, name: str) -> Article:
    """An article out of a YAML document.

    Args:
        text: The document; bytes are UTF-8.
        name: What to call it in an error.

    Raises:
        NutgrafError: As for `read_article`.
    """
    loaded = yamlio.load(text, name)
    return from_data(loaded.data, name, loaded.error)


def from_data(data: Any, name: str, fault: Fault | None = None) -> Article:
    """An article out of plain values, every field checked.

    Figures whose words have moved, because a person edited the paragraph, are placed anew.

    Args:
        data: What `to_data` gave, or a file holds.
        name: What to call it in an error.
        fault: Makes an error of a path and a reason; `Loaded.error` names the line.

    Raises:
        NutgrafError: A field is missing or holds what it cannot; or a newer nutgraf wrote it in a way that
            this one does not understand.
    """
    return settled(checked(data, name, "article", _article, fault))


def is_newer(article: Article) -> bool:
    """Whether a newer nutgraf wrote it: it may be read, and must never be written back."""
    return "nutgraf" in article.extra


def _article(record: Record) -> Article:
    fields = Article(
        id=record.name("id", ID),
        title=record.line("title"),
        deck=record.maybe_line("deck"),
        byline=record.maybe_line("byline"),
        site=record.maybe_line("site"),
        tags=record.texts("tags"),
        warnings=record.texts("warnings"),
        published=record.maybe_line("published"),
        language=record.maybe_line("language"),
        source=_source(record.record("source")),
        sections=tuple(_section(section) for section in record.records("sections")),
        figures=tuple(_figure(figure) for figure in record.records("figures")),
        companies=tuple(_company(company) for company in record.records("companies")),
        extra=record.rest(),
    )
    record.unique("sections", [section.id for section in fields.sections])
    record.unique("figures", [figure.id for figure in fields.figures])
    record.unique("companies", [company.id for company in fields.companies])
    return fields


def _source(record: Record) -> Source:
    return Source(
        kind=record.line("kind"),
        name=record.line("name"),
        url=record.maybe_line("url"),
        sha256=record.line("sha256"),
        parser=record.line("parser"),
        extra=record.rest(),
    )


def _section(record: Record) -> Section:
    return Section(
        id=record.line("id"),
        heading=record.maybe_line("heading"),
        level=record.whole("level"),
        paragraphs=tuple(_paragraph(block) for block in record.blocks("paragraphs")),
        extra=record.rest(),
    )


def _paragraph(block: str | Record) -> Paragraph:
    if isinstance(block, str):
        return Paragraph(_joined(block, "text"))
    kind = block.one_of("kind", PARAGRAPH_KINDS)
    return Paragraph(
        text=_joined(block.text("text"), kind),
        kind=kind,
        links=tuple(_link(link) for link in block.records("links", optional=True)),
        extra=block.rest(),
    )


def _joined(text: str, kind: str) -> str:
    """Running text without the line breaks that a person's editor put in."""
    return text if kind == "code" or "\n" not in text else " ".join(text.split("\n"))


def _link(record: Record) -> Link:
    return Link(record.whole("start"), record.whole("end"), record.line("url"))


def _figure(record: Record) -> Figure:
    return Figure(
        id=record.line("id"),
        kind=record.one_of("kind", FIGURE_KINDS),
        written=record.text("written"),
        low=record.amount("low"),
        high=record.amount("high"),
        unit=record.text("unit"),
        qualifier=record.one_of("qualifier", QUALIFIERS),
        company=record.maybe_text("company"),
        metric=record.line("metric"),
        change=record.one_of("change", CHANGES),
        period=record.maybe_text("period"),
        same_as=record.maybe_line("same_as"),
        rule=record.line("rule"),
        confidence=record.share("confidence"),
        at=_place(record.record("at")),
        extra=record.rest(),
    )


def _place(record: Record) -> Place:
    return Place(
        section=record.maybe_line("section"),
        paragraph=record.maybe_whole("paragraph"),
        start=record.whole("start"),
        end=record.whole("end"),
    )


def _company(record: Record) -> Company:
    return Company(
        id=record.line("id"),
        name=record.line("name"),
        names=record.texts("names"),
        type=record.one_of("type", COMPANY_TYPES),
        parent=record.maybe_line("parent"),
        mentions=record.whole("mentions"),
        extra=record.rest(),
    )


def place_data(place: Place) -> dict[str, Any]:
    """A place as plain values."""
    return {
        "section": place.section,
        "paragraph": place.paragraph,
        "start": place.start,
        "end": place.end,
    }


def place_of(record: Record) -> Place:
    """A place out of its record."""
    return _place(record)


def _source_data(source: Source) -> dict[str, Any]:
    return {
        "kind": source.kind,
        "name": source.name,
        "url": source.url,
        "sha256": source.sha256,
        "parser": source.parser,
        **source.extra,
    }


def _section_data(section: Section) -> dict[str, Any]:
    return {
        "id": section.id,
        "heading": section.heading,
        "level": section.level,
        "paragraphs": [_paragraph_data(paragraph) for paragraph in section.paragraphs],
        **section.extra,
    }


def _paragraph_data(paragraph: Paragraph) -> str | dict[str, Any]:
    if paragraph.kind == "text" and not paragraph.links and not paragraph.extra:
        return paragraph.text
    links = [{"start": link.start, "end": link.end, "url": link.url} for link in paragraph.links]
    known = {"kind": paragraph.kind, "text": paragraph.text, "links": links}
    return {key: value for key, value in known.items() if value != []} | dict(paragraph.extra)


def figure_data(figure: Figure) -> dict[str, Any]:
    """A figure as plain values in the order of the format."""
    return {
        "id": figure.id,
        "kind": figure.kind,
        "written": figure.written,
        "low": number(figure.low),
        "high": number(figure.high),
        "unit": figure.unit,
        "qualifier": figure.qualifier,
        "company": figure.company,
        "metric": figure.metric,
        "change": figure.change,
        "period": figure.period,
        "same_as": figure.same_as,
        "rule": figure.rule,
        "confidence": figure.confidence,
        "at": place_data(figure.at),
        **figure.extra,
    }


def _company_data(company: Company) -> dict[str, Any]:
    return {
        "id": company.id,
        "name": company.name,
        "names": list(company.names),
        "type": company.type,
        "parent": company.parent,
        "mentions": company.mentions,
        **company.extra,
    }


def number(amount: Decimal) -> int | float:
    """An amount as JSON and YAML write it: a whole number without a point."""
    whole = int(amount)
    return whole if whole == amount else float(amount)


def _rest(extra: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in extra.items() if key != "nutgraf"}
