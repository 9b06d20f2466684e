"""The reader's corrections laid over a parse: a pure function, so that undoing one is laying on the others.

A line or a figure is found again by its words and what stands around them, by its place second. A correction
whose line or figure is not found changes nothing; it is kept, and comes back when the text does.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from tui.core.corrections import correction as kinds
from tui.core.corrections import rows as outline
from tui.core.corrections.figure_fixes import fixed
from tui.core.corrections.rows import Moves
from tui.core.errors import NutgrafError
from tui.core.marks.note import Anchor
from tui.core.model import EDITED, passages
from tui.core.revising.likeness import folded, shared, surroundings, words
from tui.core.storage import sheets
from tui.core.storage.placing import settled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from tui.core.corrections.correction import Correction
    from tui.core.corrections.rows import Row
    from tui.core.model import Article, Place

CONTEXT = 32
"""Characters kept before and after a line."""

_WHOLE, _BEGIN, _INSIDE = 3.0, 2.0, 1.0
"""How well a line is found: it is the words, begins with them, has them inside."""

_ALIKE = 0.75
"""Share of words from which a line that was reworded is still the one."""

_LONGER = 20
"""Characters by which a reworded line may be longer than twice its old length."""


@dataclass(frozen=True, slots=True)
class Laid:
    """An article with corrections laid over it."""

    article: Article
    missing: tuple[str, ...] = ()
    """Ids of the corrections whose line or figure was not found."""
    moves: Moves = field(default_factory=Moves)
    """Where the places of the parse stand now, and back."""


def apply(article: Article, corrections: Sequence[Correction]) -> Article:
    """The article as its reader corrected it.

    Args:
        article: The parse.
        corrections: In the order in which they were made.
    """
    return lay(article, corrections).article


def lay(article: Article, corrections: Sequence[Correction]) -> Laid:
    """The article as its reader corrected it, with what could not be applied and where its places went.

    Args:
        article: The parse.
        corrections: In the order in which they were made; a later one may build on an earlier one.
    """
    laid, moves, missing = _outlined(article, corrections)
    for one in corrections:
        if one.kind == kinds.TITLE:
            laid = replace(laid, title=one.values["title"], extra=_edited(laid.extra, "title"))
        elif one.kind == kinds.PUBLISHED:
            laid = replace(laid, published=one.values["published"], extra=_edited(laid.extra, "published"))
    if laid is not article:
        laid = settled(laid)
    for one in corrections:
        if one.kind in (kinds.FIGURE, kinds.REJECT):
            after = fixed(laid, one)
            if after is None:
                missing.append(one.id)
            else:
                laid = after
    order = {one.id: number for number, one in enumerate(corrections)}
    return Laid(laid, tuple(sorted(missing, key=order.__getitem__)), moves)


def _edited(extra: Mapping[str, Any], field: str) -> dict[str, Any]:
    """The extra of an article that says which of its fields its reader has set."""
    return {**extra, EDITED: [*(name for name in extra.get(EDITED, ()) if name != field), field]}


def of_reader(article: Article, folder: Path) -> Article:
    """An article with what its reader corrected in it; a broken file of corrections is told as a warning.

    Args:
        article: The parse.
        folder: The reader's data folder.
    """
    path = kinds.path_of(folder, article.id)
    try:
        return apply(article, sheets.read(path, kinds.CORRECTIONS).items)
    except NutgrafError as error:
        return replace(article, warnings=(*article.warnings, f"your corrections are not laid on: {error}"))


def tie(article: Article, place: Place) -> Anchor:
    """The anchor of a line: like that of a note, but what stands around it may be in the lines beside it.

    Args:
        article: The article as its reader sees it.
        place: The line, or the stretch of it that matters.
    """
    parts = passages(article.title, article.sections)
    for number, part in enumerate(parts):
        if (part.section, part.paragraph) == (place.section, place.paragraph):
            before = parts[number - 1].text if number else ""
            after = parts[number + 1].text if number + 1 < len(parts) else ""
            return Anchor(
                part.text[place.start : place.end],
                part.text[: place.start][-CONTEXT:] or before[-CONTEXT:],
                part.text[place.end :][:CONTEXT] or after[:CONTEXT],
                place,
            )
    return Anchor()


def _outlined(article: Article, corrections: Sequence[Correction]) -> tuple[Article, Moves, list[str]]:
    """The article with its headings corrected, where everything went, and which lines were not found."""
    rows = outline.rows_of(article)
    before = list(rows)
    lines = [one for one in corrections if one.kind in (kinds.HEADING, kinds.TEXT)]
    missing = [one.id for one in lines if not _turned(rows, one)]
    if rows == before:
        return article, Moves(), missing
    sections, moves = outline.sections_of(rows)
    figures = tuple(replace(figure, at=moves.moved(figure.at)) for figure in article.figures)
    return replace(article, sections=sections, figures=figures), moves, missing


def _turned(rows: list[Row], one: Correction) -> bool:
    """Make the line that a correction means a heading or a paragraph; False where there is no such line."""
    at = _found(rows, one)
    if at is None:
        return False
    row = rows[at]
    if one.kind == kinds.TEXT:
        outline.as_paragraph(rows, at)
    elif row.section is not None:
        rows[at] = replace(
            row, level=one.values.get("level", row.level), extra={**(row.extra or {}), EDITED: True}
        )
    else:
        start, end = _stretch(row.text or "", one.quote)
        level = one.values.get("level") or next((r.level for r in rows[at::-1] if r.level), 1)
        outline.as_heading(rows, at, (start, end), section=one.id, level=level)
    return True


def _found(rows: list[Row], one: Correction) -> int | None:
    """The row that a correction means: the words count first, then what is around them, then the place."""
    fits = list(_fitting(rows, one)) or list(_reworded(rows, one))
    if len(fits) < 2:
        return fits[0][1] if fits else None
    keys = outline.keys_of(rows)
    ranked = [(score, _around(rows, at, one), _near(keys[at], one), -at) for score, at in fits]
    return -max(ranked)[3]


def _fitting(rows: list[Row], one: Correction) -> Iterator[tuple[float, int]]:
    """The rows that have the words, and how well each has them."""
    wanted = folded(one.quote)
    for at, row in enumerate(rows):
        if not wanted or row.text is None or (one.kind == kinds.TEXT and row.section is None):
            continue
        text = folded(row.text)
        if text == wanted:
            if "\n" not in row.text or row.section is not None:
                yield _WHOLE, at
        elif one.kind == kinds.HEADING and row.section is None and one.quote in row.text:
            yield (_BEGIN if row.text.startswith(one.quote) else _INSIDE), at


def _reworded(rows: list[Row], one: Correction) -> Iterator[tuple[float, int]]:
    """The rows that have most of the words and little else."""
    wanted = words(one.quote)
    for at, row in enumerate(rows):
        if row.text is None or (one.kind == kinds.TEXT and row.section is None):
            continue
        if len(row.text) <= 2 * len(one.quote) + _LONGER and "\n" not in row.text:
            likeness = shared(wanted, words(row.text))
            if likeness >= _ALIKE and wanted:
                yield likeness, at


def _stretch(text: str, quote: str) -> tuple[int, int]:
    """Where the words of a heading stand in a line; the whole line where it was reworded."""
    start = text.find(quote)
    return (start, start + len(quote)) if start >= 0 else (0, len(text))


def _around(rows: list[Row], at: int, one: Correction) -> float:
    """How much of what stood around the words stands there now, 0 to 1."""
    text = rows[at].text or ""
    start, end = _stretch(text, one.quote)
    before = text[:start] or next((row.text for row in rows[at - 1 :: -1] if row.text), "") if at else ""
    after = text[end:] or next((row.text for row in rows[at + 1 :] if row.text), "")
    return surroundings(one.prefix, one.suffix, before, after)


def _near(key: outline.Key, one: Correction) -> float:
    """How near a row is to where the words stood: the same row, the same section, elsewhere."""
    if one.at is None:
        return 0.0
    return 1.0 if key == (one.at.section, one.at.paragraph) else 0.5 if key[0] == one.at.section else 0.0
