"""Which article of the library an incoming one is: the next state of one, a copy of one, or a new one."""

from __future__ import annotations

import os
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from tui import __version__
from tui.core import store
from tui.core.corrections import correcting
from tui.core.errors import NutgrafError
from tui.core.library import Library
from tui.core.model import Paragraph, Place, Section, Source
from tui.core.revising.changes import summary
from tui.core.shelves.intake import Incoming
from tui.core.storage import files

FIXTURE = Path(__file__).parent.parent / "fixtures" / "store" / "harbour-line.yaml"
BASE = store.load_article(FIXTURE.read_bytes(), "f")
LONG = "The builder of trams has a yard by the river where ninety cars stand unfinished in the rain. "
OTHER = "A ferry goes to the island twice a day and nobody has ever counted the gulls that follow it. "


@pytest.fixture
def library(tmp_path):
    (tmp_path / "shipped").mkdir()
    return Library(tmp_path / "data", tmp_path / "cache", tmp_path / "shipped")


def story(title, text=LONG, *, name="a.txt", url=None, identity=None):
    """An article of one paragraph."""
    source = Source("text", name, url, sha256((title + text).encode()).hexdigest(), __version__)
    section = Section("s1", None, 0, (Paragraph(text),))
    identity = identity or title.lower().replace(" ", "-")
    return replace(
        BASE, id=identity, title=title, source=source, sections=(section,), figures=(), companies=()
    )


def _file(folder, name, text="x"):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return os.path.realpath(path)


def _outcome(library, article, origin=None, **options):
    added = library.add(article, origin=origin, **options)
    return added.entry.id, added.state


def test_a_file_whose_title_changed_is_the_same_article(library, tmp_path):
    path = _file(tmp_path, "a.txt")
    assert _outcome(library, story("One"), path) == ("one", "new")
    assert _outcome(library, story("One and more", LONG + "More."), path) == ("one", "changed")
    assert library.article("one").title == "One and more"
    assert _outcome(library, story("One and more", LONG + "More."), path) == ("one", "unchanged")


def test_a_file_that_holds_another_article_now_is_a_new_one(library, tmp_path):
    path = _file(tmp_path, "article.txt")
    library.add(story("One"), origin=path)
    assert _outcome(library, story("Two", OTHER), path) == ("two", "new")
    assert _outcome(library, story("One"), path) == ("one", "unchanged")
    assert _outcome(library, story("Two", OTHER + "Now."), path) == ("two", "changed")
    assert len(library.entries()) == 2


def test_a_page_is_known_by_its_address(library):
    page = "https://example.org/trams"
    library.add(story("One", url=page, name=page), origin=page)
    assert _outcome(library, story("One", LONG + "More.", url=page)) == ("one", "changed")
    assert _outcome(library, story("Two", OTHER, url=page), page) == ("two", "new")


def test_the_same_text_elsewhere_is_a_duplicate(library, tmp_path):
    library.add(story("One"), origin=_file(tmp_path, "a.txt"))
    for name, url in (("b.txt", None), ("a.html", "https://example.org/one")):
        copy = story("One", name=name, url=url, identity="other")
        assert _outcome(library, copy, _file(tmp_path, name)) == ("one", "duplicate")
    assert [entry.id for entry in library.entries()] == ["one"]
    assert library.article("one").source.name == "a.txt"


def test_a_file_that_was_moved_is_the_same_article(library, tmp_path):
    old = _file(tmp_path, "a.txt")
    library.add(story("One"), origin=old)
    Path(old).unlink()
    new = _file(tmp_path, "b.txt")
    assert _outcome(library, story("One", name="b.txt"), new) == ("one", "unchanged")
    assert library.origin("one") == new


def test_files_of_one_name_and_title_in_two_folders_are_two_articles(library, tmp_path):
    for number, text in enumerate((LONG, OTHER)):
        path = _file(tmp_path / str(number), "report.txt")
        article = story("Report", text, name="report.txt")
        assert _outcome(library, article, path)[1] == "new"
    assert sorted(entry.id for entry in library.entries()) == ["report", "report-2"]


def test_ids_stay_and_changes_are_told(library, tmp_path):
    path = _file(tmp_path, "a.txt")
    added = library.add(story("One"), origin=path)
    assert summary(added.changes) == "nothing changed"
    changed = story("One", LONG + "More.")
    before = Section("s1", "Why", 1, (Paragraph("Because."),))
    changed = replace(
        changed, sections=(before, replace(changed.sections[0], id="s2", heading="How", level=1))
    )
    added = library.add(changed, origin=path)
    assert summary(added.changes) == "1 section added: Why, 1 section altered: the lede -> How"
    assert [section.id for section in library.article("one").sections] == ["s2", "s1"]


def test_the_next_state_of_a_named_article(library):
    library.add(story("One"))
    assert _outcome(library, story("Quite another", OTHER), into="one") == ("one", "changed")


def test_many_at_once(library, tmp_path):
    one, two = story("One"), story("Two", OTHER)
    copy = story("One", name="copy.txt", identity="copy")
    paths = [_file(tmp_path, name) for name in ("a", "b", "c")]
    incoming = [
        Incoming(one, paths[0], store.article_yaml(one).encode()),
        Incoming(copy, paths[1]),
        Incoming(two, paths[2], store.article_yaml(two).encode()),
        Incoming(story("One", LONG + "More."), paths[0]),
        Incoming(replace(one, extra={"nutgraf": 2}), paths[0]),
    ]
    *added, refused = library.add_all(incoming)
    assert [(one.entry.id, one.state) for one in added] == [
        ("one", "new"),
        ("one", "duplicate"),
        ("two", "new"),
        ("one", "changed"),
    ]
    assert isinstance(refused, NutgrafError)
    assert library.article("one").sections[0].paragraphs[0].text.endswith("More.")
    assert not library.is_edited("one")
    library.save_list()
    assert {entry.id for entry in library.entries()} == {"one", "two"}


def test_a_name_that_is_taken_is_changed_in_what_was_written(library):
    library.add(story("One"))
    other = story("One", OTHER, name="b.txt")
    (added,) = library.add_all([Incoming(other, None, store.article_yaml(other).encode())])
    assert added.entry.id == "one-2"
    kept = library.data / "articles" / "one-2.yaml"
    assert store.read_article(kept) == replace(other, id="one-2")


def test_what_cannot_be_written_is_said_of_each(library, monkeypatch):
    library.add(story("Zero", "Nothing at all. "))
    real = files._sync

    def fail(path):
        if ".two.yaml" in path.name:
            raise OSError(28, "No space left on device")
        real(path)

    monkeypatch.setattr(files, "_sync", fail)
    one, two, copy = library.add_all(
        [Incoming(story("One")), Incoming(story("Two", OTHER)), Incoming(story("Two", OTHER, name="c"), None)]
    )
    assert (one.entry.id, one.state) == ("one", "new")
    for error in (two, copy):
        assert isinstance(error, NutgrafError)
        assert "no space left" in error.reason
    assert sorted(path.name for path in (library.data / "articles").glob("*.yaml")) == [
        "one.yaml",
        "zero.yaml",
    ]
    assert not list(library.data.rglob("*.tmp"))
    monkeypatch.undo()
    assert library.add(story("Two", OTHER)).state == "new"


def test_what_an_earlier_nutgraf_wrote_is_known_by_its_name(library, tmp_path):
    library.add(story("One"))
    record = library.data / "written" / "one.yaml"
    lines = record.read_text(encoding="utf-8").splitlines()
    record.write_text("\n".join(line for line in lines if not line.startswith("text")), encoding="utf-8")
    assert _outcome(library, story("One", LONG + "More."), _file(tmp_path, "a.txt")) == ("one", "changed")


# What need not be parsed.


def test_unchanged_files_are_known_unparsed(library, tmp_path):
    path, copy = _file(tmp_path, "a.txt"), _file(tmp_path, "b.txt")
    article = story("One")
    library.add(article, origin=path)
    digest = article.source.sha256
    known = library.sources()
    assert (known.known(path, digest).id, known.known(path, digest).same) == ("one", True)
    assert not known.known(copy, digest).same
    assert known.known(path, "0" * 64) is None
    Path(path).unlink()
    assert known.known(copy, digest) is None


def test_what_another_nutgraf_parsed_is_parsed_again(library, tmp_path):
    path = _file(tmp_path, "a.txt")
    article = story("One")
    library.add(replace(article, source=replace(article.source, parser="0.0.1")), origin=path)
    assert library.sources().known(path, article.source.sha256) is None


def test_pages_are_known_by_both_addresses(library):
    library.add(story("One", url="https://example.org/one"), origin="https://example.org/1?from=mail")
    for address in ("https://example.org/one", "https://example.org/1?from=mail"):
        assert library.sources().address(address) == "one"
    assert library.sources().address("https://example.org/two") is None
    assert library.origin("one") == "https://example.org/1?from=mail"


def test_paths_that_cannot_be_kept_are_not(library):
    library.add(story("One"), origin="/x/\x1b[31m.txt")
    assert library.origin("one") is None


# Corrections in the library.


def test_articles_are_read_corrected(library):
    library.add(story("One"))
    library.corrections("one").add(correcting.title("Uno"))
    library.corrections("one").add(correcting.published("2024-02-29"))
    assert library.article("one").title == "Uno"
    assert library.article("one", corrected=False).title == "One"
    for entries in (library.entries(), _again(library).entries()):
        assert [(entry.title, entry.published) for entry in entries] == [("Uno", "2024-02-29")]
    added = library.add(story("One", LONG + "More."))
    assert (added.entry.title, library.article("one").title) == ("Uno", "Uno")
    library.remove("one")
    assert len(library.corrections("one").list()) == 2


def test_broken_corrections_are_a_problem_of_the_list(library):
    library.add(story("One"))
    library.corrections("one").add(correcting.heading(library.article("one"), Place("s1", 0, 0, 11)))
    path = library.corrections("one").path
    path.write_text(path.read_text(encoding="utf-8").replace("kind: heading", "kind: head"), encoding="utf-8")
    assert [entry.id for entry in library.entries()] == ["one"]
    (problem,) = library.problems
    assert "line 6: corrections[0].kind" in problem


def _again(library):
    return Library(library.data, library.data.parent / "cache", library.data.parent / "shipped")
