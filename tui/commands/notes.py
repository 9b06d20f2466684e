"""`nutgraf note`, `notes` and `export`: highlights and notes without the screen."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from tui.commands import tables, writing
from tui.commands.library import report
from tui.core import export as exporting
from tui.core import notes as noting
from tui.core.corrections import telling
from tui.core.errors import NutgrafError
from tui.core.library import Library
from tui.core.marks import anchor
from tui.core.marks.note import note_data

if TYPE_CHECKING:
    from tui.core.marks.note import Note
    from tui.core.model import Article
    from tui.core.notes import Notebook


def note_add(article: str, *, quote: str | None, text: str, id: str | None) -> int:  # noqa: A002  the option's name
    """Mark words of an article, or note something on it, and print the note's id once it is saved.

    Args:
        article: Id of the article.
        quote: Words that stand in it; None for a note on the article as a whole.
        text: What to remember; may be empty with a quote.
        id: Of the new note; None for one made up.

    Raises:
        NutgrafError: There is no such article, the words are not in it, or the note cannot be saved.
    """
    library = Library.open()
    found = library.article(article)
    tied = None
    if quote is not None:
        tied = anchor.find(found, quote)
        if tied is None:
            raise NutgrafError(article, "these words are not in the article (--quote takes them verbatim)")
    elif not text.strip():
        raise NutgrafError(article, "give the words to mark with --quote, or a note with --note")
    print(library.notebook(article).add(tied, note=text, identity=id).id)
    return 0


def note_edit(id: str, *, text: str) -> int:  # noqa: A002  the option's name
    """Change the text of a note.

    Args:
        id: Of the note, in whatever article.
        text: The new text.

    Raises:
        NutgrafError: There is no such note, or it cannot be saved.
    """
    print(noting.find(Library.open().data, id).edit(id, note=text).id)
    return 0


def note_remove(id: str) -> int:  # noqa: A002  the option's name
    """Remove a highlight with its note.

    Args:
        id: Of the note, in whatever article.

    Raises:
        NutgrafError: There is no such note, or it cannot be saved.
    """
    print(noting.find(Library.open().data, id).remove(id).id)
    return 0


def list_notes(article: str | None, *, form: str) -> int:
    """Print the notes of one article, or all of them, also of articles that were removed.

    Args:
        article: Id of the article; None for all.
        form: `table`, `json` or `markdown`.

    Returns:
        0, or 1 where a file is broken (each has its line on stderr).

    Raises:
        NutgrafError: There is neither such an article nor notes on it.
    """
    library = Library.open()
    books = library.notebooks() if article is None else (_book(library, article),)
    found: list[tuple[Notebook, tuple[Note, ...]]] = []
    problems: list[str] = []
    for book in books:
        try:
            found.append((book, book.notes()))
        except NutgrafError as error:
            problems.append(str(error))
    notes = [note for _, kept in found for note in kept]
    if form == "json":
        print(json.dumps([note_data(note) for note in notes], ensure_ascii=False, indent=2))
    elif form == "markdown":
        pages = [exporting.markdown(_article(library, book.article), kept) for book, kept in found if kept]
        sys.stdout.write("\n".join(pages))
    elif notes:
        rows = [(n.id, n.article, n.quote or "(the article)", n.note, n.state, n.updated) for n in notes]
        tables.table(("id", "article", "quote", "note", "state", "updated"), rows)
    return report(tuple(problems))


def export(article: str, *, output: str | None, force: bool) -> int:
    """Write the highlights, notes and corrections of an article as Markdown.

    Args:
        article: Its id; it may have been removed.
        output: A file; None for standard output.
        force: Write over a file that is there.

    Raises:
        NutgrafError: There is neither such an article nor notes on it, or the file is there or cannot be
            written.
    """
    library = Library.open()
    parse = library.article(article, corrected=False) if library.holds(article) else None
    corrected = telling.told(parse, library.corrections(article).list())
    text = exporting.markdown(_article(library, article), _book(library, article).notes(), corrected)
    writing.write(text, output, force=force)
    return 0


def _book(library: Library, article: str) -> Notebook:
    """The notes of an article that the library has or had."""
    book = library.notebook(article)
    if not book.path.exists():
        library.article(article)
    return book


def _article(library: Library, identity: str) -> Article | None:
    """The article, None where it was removed."""
    try:
        return library.article(identity)
    except NutgrafError:
        return None
