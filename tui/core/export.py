"""Marked notes as Markdown: nothing in a quote becomes structure, a link or HTML."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from tui.core.marks import anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.core.corrections.telling import Told
    from tui.core.marks.note import Note
    from tui.core.model import Article, Figure, Place

_INLINE = re.compile(
    r"[\\`*\[~]|(?<![^\W_])_|_(?![^\W_])|<(?=[A-Za-z/!?])|&(?=#|[A-Za-z]\w{0,31};)|%(?=%)|=(?==)|(?<!\S)#(?=[^\W\d])"
)
"""What begins emphasis, code, a link, HTML, an entity or (in Obsidian) a comment or a highlight."""

_START = re.compile(r"(#{1,6}(?=\s|$)|>|[-+=](?=[-=+\s]|$)|\||:(?=:))|(\d{1,9})([.)])(?=\s|$)")
"""What makes a heading, quote, list, rule or table at the beginning of a line."""

_HTML = re.compile(r"<(?=[A-Za-z/!?])(?!https?://)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_SCALED = Decimal(10) ** 6

NOT_KNOWN = "?"
"""Stands for what a correction changed where its words are not in the article any more."""


def markdown(article: Article | None, notes: Sequence[Note], corrected: Sequence[Told] = ()) -> str:
    """The notes of an article as Markdown, in the order of the text, then what its reader corrected.

    Notes on the whole article come first, notes whose words are gone last. Quotes are verbatim once they are
    shown: signs that would be markup are escaped.

    Args:
        article: None where it is not in the library any more.
        notes: Its notes; each is placed in the article as it is now.
        corrected: Its corrections.
    """
    if article is None:
        title = notes[0].article if notes else ""
        blocks = [block for note in notes for block in _blocks(note, ())]
        return _joined([f"# {escaped(title)}", *blocks, *_corrected(corrected)])
    order = {section.id: number for number, section in enumerate(article.sections)}
    placed: list[tuple[tuple[int, int, int, int], Place, Note]] = []
    whole: list[Note] = []
    lost: list[Note] = []
    for note in notes:
        at, state = anchor.place(note.anchor, article)
        if at is not None:
            placed.append((_rank(at, order), at, note))
        else:
            (lost if state == "orphan" else whole).append(note)
    placed.sort(key=lambda row: row[0])
    blocks = [f"# {escaped(article.title)}", *_origin(article)]
    blocks += [block for note in whole for block in _blocks(note, ())]
    section = None
    for _, at, note in placed:
        if at.section is not None and at.section != section:
            heading = article.sections[order[at.section]].heading
            blocks += [f"## {escaped(heading)}"] if heading else []
            section = at.section
        blocks += _blocks(note, _inside(article, at))
    if lost:
        blocks.append("## Not in the text any more")
        blocks += [block for note in lost for block in _blocks(note, ())]
    return _joined([*blocks, *_corrected(corrected)])


def _corrected(rows: Sequence[Told]) -> list[str]:
    """The corrections as a list under a heading of their own; nothing where there are none."""
    lines = [
        f"- {escaped(f'{quote}{change.field}: {change.before or NOT_KNOWN} → {change.after}')}"
        for row in rows
        for quote in [f"“{row.correction.quote}”, " if row.correction.quote else ""]
        for change in row.changes
    ]
    return ["## Corrected by the reader", "\n".join(lines)] if lines else []


def escaped(text: str) -> str:
    """A line of text so that Markdown shows it as it is."""
    text = _INLINE.sub(lambda found: f"\\{found.group()}", text)
    blank = len(text) - len(text.lstrip(" \t\u3000"))
    text = "&nbsp;" * blank + text[blank:]
    return (
        _START.sub(lambda f: f"\\{f[1]}" if f[1] else f"{f[2]}\\{f[3]}", text, count=1)
        if _START.match(text)
        else text
    )


def _joined(blocks: Sequence[str]) -> str:
    return "\n\n".join(blocks) + "\n"


def _rank(at: Place, order: dict[str, int]) -> tuple[int, int, int, int]:
    """The order of places: title, headings and paragraphs as they follow one another."""
    section = -1 if at.section is None else order[at.section]
    paragraph = -1 if at.paragraph is None else at.paragraph
    return section, paragraph, at.start, at.end


def _origin(article: Article) -> list[str]:
    """Source, date and address on one line, as far as they are known."""
    url = article.source.url
    parts = [escaped(part) for part in (article.site or article.source.name, article.published) if part]
    if url:
        parts.append(f"<{url}>" if re.fullmatch(r"https?://[^\s<>\\]+", url) else escaped(url))
    return [" · ".join(parts)] if parts else []


def _blocks(note: Note, figures: Sequence[str]) -> Iterator[str]:
    """A note: its quote, the person's words, then kind, tags and figures."""
    if note.quote:
        yield "> " + "\\\n> ".join(escaped(line) for line in note.quote.split("\n"))
    if note.note.strip():
        yield _own_words(note.note.strip())
    tags = "".join(f" · #{escaped('-'.join(tag.split()))}" for tag in note.tags)
    yield "\n".join([f"{escaped(note.kind)}{tags}", *(f"- {figure}" for figure in figures)])


def _own_words(text: str) -> str:
    """The person's Markdown, kept from swallowing what follows: no open fence, no HTML."""
    lines, fence = [], ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if mark and not fence:
            fence = mark[1]
        elif mark and fence and mark[1].startswith(fence) and not line.strip(" `~"):
            fence = ""
        lines.append(line if fence or mark else _HTML.sub(r"\\<", line))
    return "\n".join([*lines, fence] if fence else lines)


def _inside(article: Article, at: Place) -> tuple[str, ...]:
    """The figures that stand in a stretch."""
    names = {company.id: company.name for company in article.companies}
    return tuple(
        _figure(figure, names)
        for figure in article.figures
        if (figure.at.section, figure.at.paragraph) == (at.section, at.paragraph)
        and figure.at.start >= at.start
        and figure.at.end <= at.end
    )


def _figure(figure: Figure, names: dict[str, str]) -> str:
    """`380 billion yuan = over CNY 380e9, Alibaba, investment, three years`."""
    company = names.get(figure.company, figure.company) if figure.company else None
    parts = [_value(figure), company, figure.metric, figure.period]
    return escaped(f"{figure.written} = {', '.join(part for part in parts if part)}")


def _value(figure: Figure) -> str:
    words = {"exact": "", "range": "", "up_to": "up to "}
    qualifier = words.get(figure.qualifier, f"{figure.qualifier} ")
    change = "" if figure.change == "level" else f"{figure.change} "
    amount = _number(figure.low)
    if figure.high != figure.low:
        amount += f"–{_number(figure.high)}"
    if figure.kind == "money":
        return f"{change}{qualifier}{figure.unit} {amount}"
    space = "" if figure.unit == "%" else " "
    return f"{change}{qualifier}{amount}{space}{figure.unit}"


def _number(amount: Decimal) -> str:
    """Plain below a million, above with an exponent that is a multiple of three: `380e9`."""
    if amount < _SCALED:
        return f"{amount.normalize():f}"
    power = amount.adjusted() // 3 * 3
    return f"{amount.scaleb(-power).normalize():f}e{power}"
