"""The headings of an article, nested, with what each section holds."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from textual.reactive import var

from tui.app import paint
from tui.app.keys import bindings
from tui.app.panes.rows import EDGE, Rows
from tui.app.tables.listing import Column, Row
from tui.app.text.wrap import wrap
from tui.core.model import EDITED

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from tui.core.model import Article, Section

LONGEST = 400
"""Characters of a heading that are shown."""

_NESTING = 2
"""Columns that the headings of each level are set in."""

NONE = "No headings"
"""What an outline says of an article that has none."""


def _columns(*, marked: bool, edited: bool = False) -> tuple[Column, Column]:
    """The headings and their numbers, which take more room where there are highlights or corrections."""
    return Column(8, share=1), Column(2 + 4 * marked + 2 * edited, align="right")


def outline_rows(
    article: Article,
    marks: Mapping[str | None, int],
    *,
    folded: Container[str] = (),
    here: str | None = None,
    width: int = 40,
    beside: int = 3,
    most: int = 2,
) -> tuple[Row, ...]:
    """A row for the opening and for every heading; what is too long for it ends with an ellipsis.

    A second line is set in further than a heading below this one would be.

    Args:
        article: Any article.
        marks: How many highlights each section has.
        folded: Ids of the sections whose subsections are hidden.
        here: Id of the section that is being read.
        width: Columns for the headings.
        beside: Columns for the numbers, which a second line may use.
        most: Lines that a heading takes at most, 1 or 2.
    """
    nested = any(section.level > 1 for section in article.sections)
    hanging = _NESTING * (2 if nested else 1)
    figures = Counter(figure.at.section for figure in article.figures)
    made: list[Row] = []
    for section in _visible(article, folded):
        heading = section.heading or "Opening"
        count, marked = figures.get(section.id, 0), marks.get(section.id, 0)
        if section is article.sections[0] and section.heading is None:
            count, marked = count + figures.get(None, 0), marked + marks.get(None, 0)
        tone = "accent" if section.id in (here, "" if here else article.sections[0].id) else ""
        shown = f"▸ {heading}" if section.id in folded else heading
        indent = min(_NESTING * max(0, section.level - 1), 8)
        edited = f"{paint.CORRECTED} " if section.extra.get(EDITED) else ""
        numbers = (
            (edited, "edited"),
            (f"◆{marked} " if marked else "", "sign"),
            (str(count or ""), "muted"),
        )
        room = max(8, width - indent)
        first, rest = _two(shown[:LONGEST], room, room + beside - hanging, most)
        made.append(Row(section.id, (((first, tone),), numbers), heading, indent))
        if rest:
            made.append(Row(f"{section.id} more", (((rest, tone),),), heading, indent + hanging, more=True))
    if not any(section.heading for section in article.sections):
        made += [Row("-", ("",), group=True), Row("- none", (((NONE, "muted"),),), group=True)]
    return tuple(made)


def _visible(article: Article, folded: Container[str]) -> Iterator[Section]:
    """The sections that no folded heading hides."""
    hidden_below: int | None = None
    for section in article.sections:
        if section.heading is None or hidden_below is None or section.level <= hidden_below:
            hidden_below = section.level if section.id in folded else None
            yield section


def _two(heading: str, width: int, below: int, most: int) -> tuple[str, str]:
    """A heading on one line or on two, of `width` and `below` columns, the last one cut where it must be."""
    if most == 1 or paint.cells(heading) <= width:
        return paint.cut(heading, width), ""
    start, end = next(wrap(heading, width))
    return heading[start:end], paint.cut(heading[end:].lstrip(), below)


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
        super().__init__(_columns(marked=False), empty=NONE, id=id)

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
        """Set the headings for the new size: on two lines where all of them fit, else on one."""
        super().sized()
        self._rebuild()

    def _rebuild(self) -> None:
        if self.article is not None and self.size.width:
            edited = any(section.extra.get(EDITED) for section in self.article.sections)
            self.columns = _columns(marked=bool(self.marked), edited=edited)
            beside = self.gap + self.columns[1].width
            width = self.scrollable_content_region.width - EDGE - beside
            self._widths = ()
            show = partial(
                outline_rows,
                self.article,
                self.marked,
                folded=self.folded,
                here=self.section,
                width=width,
                beside=beside,
            )
            rows = show(most=2 if len(self.article.sections) < self.size.height else 1)
            self.rows = rows if len(rows) <= self.size.height else show(most=1)

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
