"""The whole way from a source to an article, at its edges."""

import pytest

from tui.core import pipeline
from tui.core.model import passages

GERMAN = """\
Nordwind steigert den Gewinn
Der Konzern Nordwind AG hat im vergangenen Jahr 3,5 Milliarden Euro verdient und will die Dividende erhöhen.
Das sind 12 Prozent mehr als im Jahr davor, wie das Unternehmen am Montag in Hamburg mitteilte.
"""
ENGLISH = """\
Northwind Raises Its Profit
Northwind Ltd. earned €3.5 billion last year, 12 percent more than in the year before, and pays more.
"""


def test_figures_are_read_in_english():
    article = pipeline.parse_text(ENGLISH)
    assert article.language == "en"
    assert [f.written for f in article.figures] == ["€3.5 billion", "12 percent"]
    assert article.warnings == ()


def test_another_language_gives_its_text_and_a_word_instead_of_nonsense():
    article = pipeline.parse_text(GERMAN)
    assert article.language == "de"
    assert article.figures == ()
    assert article.companies == ()
    assert article.warnings == ("not in English (de): figures and companies are not read",)
    assert "".join(p.text for p in passages(article.title, article.sections)).count("Milliarden") == 1


def test_the_same_source_gives_the_same_article():
    assert pipeline.parse_text(ENGLISH) == pipeline.parse_text(ENGLISH)


def test_every_figure_stands_where_it_says():
    article = pipeline.parse_text(ENGLISH)
    texts = {(p.section, p.paragraph): p.text for p in passages(article.title, article.sections)}
    for figure in article.figures:
        at = figure.at
        assert texts[at.section, at.paragraph][at.start : at.end] == figure.written


@pytest.mark.parametrize(
    ("limit", "value", "warning"),
    [("MOST_TEXT", 60, "first 60 characters"), ("MOST_FIGURES", 1, "first 1 figures")],
)
def test_a_limit_is_told_and_the_text_is_whole(monkeypatch, limit, value, warning):
    whole = pipeline.parse_text(ENGLISH)
    monkeypatch.setattr(pipeline, limit, value)
    cut = pipeline.parse_text(ENGLISH)
    assert len(cut.figures) < len(whole.figures)
    assert cut.sections == whole.sections
    assert [warning in w for w in cut.warnings] == [True]


BODY = "Northwind Ltd. sold its mine for $3m on Monday."
FORMS = [
    ("a.txt", f"Ore Prices Fall\n\n{BODY}\n", "text"),
    ("a.md", f"---\ntitle: Ore Prices Fall\n---\n\n{BODY}\n", "markdown"),
    ("a.html", f"<title>Ore Prices Fall</title><h1>Ore Prices Fall</h1><p>{BODY}</p>", "html"),
]


@pytest.mark.parametrize(("name", "content", "kind"), FORMS)
def test_every_form_gives_the_same_figures(tmp_path, name, content, kind):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    article = pipeline.parse_source(str(path))
    assert (article.source.kind, article.title) == (kind, "Ore Prices Fall")
    assert [(f.written, f.unit) for f in article.figures] == [("$3m", "USD")]
    assert [c.name for c in article.companies] == ["Northwind"]
