"""A comparison as one HTML page: no script, font, picture or address of elsewhere is needed or fetched."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tui.core import amounts
from tui.core.compare.export.records import Sentences
from tui.core.compare.export.words import Words, calculations, used_rates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tui.core.compare.table import Comparison, Entry, Source
    from tui.core.model import Article

_STYLE = """
:root { color-scheme: light dark; --line: #8886; --soft: #777; --hot: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --soft: #aaa; --hot: #ff8a80; } }
body { font: 16px/1.45 system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem; max-width: 90rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: left; color: var(--soft); padding: .5rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .8rem; text-align: left; vertical-align: top; }
th[scope=row] { position: sticky; left: 0; background: Canvas; }
thead th { border-bottom: 2px solid var(--line); }
td p { margin: 0 0 .2rem; }
.derived, .unstated, .gap, .expected { color: var(--soft); }
.gap, .expected { font-style: italic; }
.conflict { color: var(--hot); font-weight: 600; }
details { margin: .1rem 0 .4rem; color: var(--soft); font-size: .875rem; max-width: 34rem; }
summary { cursor: pointer; }
"""


def html_text(table: Comparison, articles: Iterable[Article], title: str = "Comparison") -> str:
    """A comparison as an HTML page; every text is escaped, an address is a link only where it is http(s).

    Args:
        table: The comparison.
        articles: Its articles, for the sentences behind the values.
        title: Of the page.
    """
    quoted = Sentences(articles)
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    lines = [
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>",
        *_table(table, quoted),
        *_sources(table.sources),
        *_list("Rates", used_rates(table)),
        *_list("Calculations", calculations(table)),
        "</body>\n</html>\n",
    ]
    return "\n".join(lines)


def _table(table: Comparison, quoted: Sentences) -> Iterator[str]:
    words = Words(table)
    yield f'<div class="wide"><table>\n<caption>{escape(_caption(table))}</caption>'
    heads = "".join(f'<th scope="col">{escape(column.name)}</th>' for column in table.columns)
    yield f"<thead><tr><td></td>{heads}</tr></thead>\n<tbody>"
    for row in table.rows:
        cells = "".join(f"<td>{''.join(_cell(cell, words, quoted))}</td>" for cell in row.cells)
        yield f'<tr><th scope="row">{escape(row.label)}</th>{cells}</tr>'
    yield "</tbody></table></div>"


def _caption(table: Comparison) -> str:
    """What the table is of and in which terms."""
    view = table.view
    many = len(table.sources)
    parts = [
        "1 article" if many == 1 else f"{many} articles",
        "amounts a year" if view.basis == "per year" else "amounts as stated",
        f"in {view.currency} where there is a rate" if view.currency else "in the stated currencies",
        "≈ reckoned from what is stated",
        *amounts.legend(
            f for row in table.rows for cell in row.cells for e in cell for f in (e.figure, *e.restated)
        ),
    ]
    if many > 1:
        parts.append("[1] the article that says so, listed below")
    return "; ".join(parts) + "."


def _cell(entries: Sequence[Entry], words: Words, quoted: Sentences) -> Iterator[str]:
    if not entries:
        yield "".join(f'<p class="{line.kind}">{escape(line.text)}</p>' for line in words.cell(()))
    for entry in entries:
        yield from (f'<p class="{line.kind}">{escape(line.text)}</p>' for line in words.entry(entry))
        said = [(one.article, one.figure.at) for one in entry.elsewhere]
        found = [
            f"<p>“{escape(sentence)}”{escape(words.marks((article,)))}</p>"
            for article, at in ((entry.article, entry.figure.at), *said)
            if (sentence := quoted.at(article, at))
        ]
        if found:
            yield f"<details><summary>in its words</summary>{''.join(found)}</details>"


def _sources(sources: Sequence[Source]) -> Iterator[str]:
    if sources:
        yield "<h2>Sources</h2>\n<ol>"
        yield from (f"<li>{_source(source)}</li>" for source in sources)
        yield "</ol>"


def _source(source: Source) -> str:
    title = escape(source.title)
    if source.url and _is_web(source.url):
        title = f'<a href="{escape(source.url)}" rel="noreferrer noopener">{title}</a>'
    rest = (source.published or "no date", source.site or "", source.id)
    return ", ".join([title, *(escape(part) for part in rest if part)])


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _list(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield f"<h2>{title}</h2>\n<ul>"
        yield from (f"<li>{escape(line)}</li>" for line in lines)
        yield "</ul>"
