"""The headings of an article, nested, with what each section holds."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from textual.reactive import var

from tui.app.keys import bindings
from tui.app.listing import Column, Row
from tui.app.panes.rows import Rows
from tui.app.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from tui.core.model import Article

LONGEST = 400
"""Characters of a heading that are shown."""

_HANGING = 2
"""Columns that the further lines of a heading are set in."""


def _columns(marked: bool) -> tuple[Column, Column]:
    """The headings and their numbers, which take more room where there are highlights."""
    return Column(8, share=1), Column(6 if marked else 2, align="right")


def outline_rows(
    article: Article,
    marks: Mapping[str | None, int],
    folded: Container[str] = (),
    here: str | None = None,
    width: int = 40,
) -> tuple[Row, ...]:
    """A row for the opening and for every heading, long headings on several lines.

    Args:
        article: Any article.
        marks: How many highlights each section has.
        folded: Ids of the sections whose subsections are hidden.
        here: Id of the section that is being read.
        width: Columns for the headings.
    """
    figures = Counter(figure.at.section for figure in article.figures)
    made: list[Row] = []
    hidden_below: int | None = None
    for number, section in enumerate(article.sections):
        if section.heading is not None and hidden_below is not None and section.level > hidden_below:
            continue
        hidden_below = section.level if section.id in folded else None
        heading = section.heading or "Opening"
        count, marked = figures.get(section.id, 0), marks.get(section.id, 0)
        if number == 0 and section.heading is None:
            count, marked = count + figures.get(None, 0), marked + marks.get(None, 0)
        tone = "accent" if section.id in (here, "" if here else article.sections[0].id) else ""
        shown = f"▸ {heading}" if section.id in folded else heading
        indent = min(2 * max(0, section.level - 1), 8)
        numbers = ((f"◆{marked} " if marked else "", "sign"), (str(count or ""), "muted"))
        room = max(8, width - indent - (_HANGING if len(shown) > width - indent else 0))
        for start, end in wrap(shown[:LONGEST], room):
            more = start > 0
            cells = (((shown[start:end], tone),), () if more else numbers)
            key = f"{section.id} {start}" if more else section.id
            made.append(Row(key, cells, heading, indent + _HANGING * more, more=more))
    return tuple(made)


def parent_of(article: Article, section: str) -> str | None:
    """The section that a section stands under, None for a top one."""
    above: list[tuple[int, str]] = []
    for part in article.sections:
        while above and above[-1][0] >= part.level:
            above.pop()
        if part.id == section:
            return above[-1][1] if above else None
        if part.heading is not None:
            above.append((part.level, part.id))
    return None


def has_parts(article: Article, section: str) -> bool:
    """Whether a section has subsections."""
    return any(parent_of(article, part.id) == section for part in article.sections)


class Outline(Rows):
    """The headings; it follows the reading place."""

    BINDINGS = [*bindings("outline")]
    once = True
    gap = 1

    article: var[Article | None] = var(None)
    section: var[str | None] = var(None)
    """The section that is being read."""
    marked: var[Mapping[str | None, int]] = var(dict)
    """How many highlights each section has."""
    folded: var[frozenset[str]] = var(frozenset())

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(_columns(marked=False), empty="No headings", id=id)

    def watch_article(self) -> None:
        """Show another article's headings."""
        self.folded = frozenset()
        self._rebuild()

    def watch_marked(self) -> None:
        """Show other numbers of highlights."""
        self._rebuild()

    def watch_folded(self) -> None:
        """Show or hide subsections."""
        self._rebuild()

    def watch_section(self) -> None:
        """Follow the reading place."""
        self._rebuild()
        self.move_to(self._reading())

    def _reading(self) -> str | None:
        """The row of the section that is being read; inside a folded section its heading."""
        section = self.section
        while section is not None and not self.shows(section) and self.article is not None:
            section = parent_of(self.article, section)
        return section or (self.rows[0].key if self.rows else None)

    def sized(self) -> None:
        """Wrap the headings for the new width."""
        super().sized()
        self._rebuild()

    def _rebuild(self) -> None:
        if self.article is not None and self.size.width:
            self.columns = _columns(marked=bool(self.marked))
            width = self.scrollable_content_region.width - 2 - self.gap - self.columns[1].width
            self._widths = ()
            self.rows = outline_rows(self.article, self.marked, self.folded, self.section, width)

    def action_fold(self) -> None:
        """Hide the subsections; where there are none, go to the heading above."""
        if self.article is None or self.key is None:
            return
        if self.key not in self.folded and has_parts(self.article, self.key):
            self.folded |= {self.key}
        else:
            self.move_to(parent_of(self.article, self.key))

    def action_unfold(self) -> None:
        """Show the subsections again."""
        if self.key is not None:
            self.folded -= {self.key}
