"""The headings of an article, nested, with what each section holds."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from textual.reactive import var

from tui.app.keys import bindings
from tui.app.listing import Column, Row
from tui.app.panes.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from tui.core.model import Article

_COLUMNS = (Column(8, share=1), Column(2, align="right", keep=2), Column(2, align="right", keep=1))


def outline_rows(
    article: Article, marks: Mapping[str | None, int], folded: Container[str] = (), here: str | None = None
) -> tuple[Row, ...]:
    """A row for the opening and for every heading.

    Args:
        article: Any article.
        marks: How many highlights each section has.
        folded: Ids of the sections whose subsections are hidden.
        here: Id of the section that is being read.
    """
    figures = Counter(figure.at.section for figure in article.figures)
    made: list[Row] = []
    hidden_below: int | None = None
    for number, section in enumerate(article.sections):
        if section.heading is not None and hidden_below is not None and section.level > hidden_below:
            continue
        hidden_below = section.level if section.id in folded else None
        heads = section.heading is not None
        tone = "accent" if section.id == here else "" if heads else "muted"
        sign = "▸ " if section.id in folded else ""
        words = ((sign + (section.heading or "Opening"), tone),)
        count, marked = figures.get(section.id, 0), marks.get(section.id, 0)
        if number == 0 and not heads:
            count += figures.get(None, 0)
            marked += marks.get(None, 0)
        cells = (words, ((str(count or ""), "muted"),), ((f"◆{marked}" if marked else "", "sign"),))
        made.append(
            Row(section.id, cells, section.heading or "opening lede", indent=2 * max(0, section.level - 1))
        )
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

    article: var[Article | None] = var(None)
    section: var[str | None] = var(None)
    """The section that is being read."""
    marked: var[Mapping[str | None, int]] = var(dict)
    """How many highlights each section has."""
    folded: var[frozenset[str]] = var(frozenset())

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(_COLUMNS, empty="No headings", id=id)

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
        """Follow the reading place; inside a folded section its heading is shown."""
        self._rebuild()
        section = self.section
        while section is not None and not self.shows(section) and self.article is not None:
            section = parent_of(self.article, section)
        self.move_to(section or (self.rows[0].key if self.rows else None))

    def _rebuild(self) -> None:
        if self.article is not None:
            self.rows = outline_rows(self.article, self.marked, self.folded, self.section)

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
