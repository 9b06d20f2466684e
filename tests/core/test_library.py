"""The library: nothing a person made is written over, removed for good or hidden by a broken neighbour."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from tui.core import store
from tui.core.errors import NutgrafError
from tui.core.library import Library
from tui.core.marks.note import Anchor
from tui.core.revising.changes import summary
from tui.core.shelves import index

FIXTURE = Path(__file__).parent.parent / "fixtures" / "store" / "harbour-line.yaml"
ARTICLE = store.load_article(FIXTURE.read_bytes(), "f")
ID = ARTICLE.id


@pytest.fixture
def library(tmp_path):
    (tmp_path / "shipped").mkdir()
    return Library(tmp_path / "data", tmp_path / "cache", tmp_path / "shipped")


def _again(library):
    """The same library, opened by another nutgraf."""
    return Library(library.data, library.data.parent / "cache", library.data.parent / "shipped")


def _ship(library, identity="shipped-story", title="A shipped story"):
    article = replace(
        ARTICLE, id=identity, title=title, source=replace(ARTICLE.source, sha256="5" * 64, name="s")
    )
    path = library.data.parent / "shipped" / f"{identity}.yaml"
    path.write_text(store.article_yaml(article), encoding="utf-8")
    return article


def _other(name="other.txt", **fields):
    """Another article, which says something else under the same title."""
    first, *rest = ARTICLE.sections
    said = replace(first.paragraphs[1], text=f"This one is about {name}.")
    return replace(
        ARTICLE,
        source=replace(ARTICLE.source, sha256=sha256(name.encode()).hexdigest(), name=name),
        sections=(replace(first, paragraphs=(first.paragraphs[0], said)), *rest),
        **fields,
    )


def _files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_reading_creates_nothing(library, tmp_path):
    _ship(library)
    assert [entry.id for entry in library.entries()] == ["shipped-story"]
    assert library.article("shipped-story").title == "A shipped story"
    assert library.notebook("shipped-story").notes() == ()
    assert library.notebooks() == ()
    assert _files(tmp_path) == ["shipped/shipped-story.yaml"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shipped"]


def test_open_finds_the_folders(tmp_path, monkeypatch):
    monkeypatch.setenv("NUTGRAF_HOME", str(tmp_path))
    assert Library.open().data == tmp_path / "data" == Library.open(tmp_path).data


def test_added_articles_are_listed_and_read_back(library):
    entry = library.add(ARTICLE).entry
    assert (entry.id, entry.figures, entry.marks, entry.shipped) == (ID, 2, 0, False)
    assert entry.added.endswith("Z")
    assert library.article(ID) == ARTICLE
    assert library.entries() == (entry,)
    library.notebook(ID).add(Anchor("x"), note="y")
    assert library.entries()[0].marks == 1


def test_the_newest_addition_comes_first(library):
    _ship(library)
    library.add(ARTICLE)
    library.add(_other(id="b", title="B"))
    record = library.data / "written" / "b.yaml"
    record.write_text(
        record.read_text(encoding="utf-8").replace("added: '20", "added: '30"), encoding="utf-8"
    )
    assert [entry.id for entry in library.entries()] == ["b", ID, "shipped-story"]


def test_the_same_source_again_replaces_its_parse(library):
    first = library.add(ARTICLE)
    again = library.add(ARTICLE)
    assert (first.state, again.state, again.entry) == ("new", "unchanged", first.entry)
    newer = replace(ARTICLE, deck="A deck", source=replace(ARTICLE.source, sha256="9" * 64))
    added = library.add(newer)
    assert (added.entry.id, added.state, summary(added.changes)) == (
        ID,
        "changed",
        "deck altered: none -> A deck",
    )
    assert library.article(ID).deck == "A deck"
    assert len(library.entries()) == 1


def test_another_source_of_the_same_title_gets_its_own_id(library):
    library.add(ARTICLE)
    assert library.add(_other()).entry.id == f"{ID}-2"
    assert library.add(_other("third.txt")).entry.id == f"{ID}-3"
    assert library.article(ID) == ARTICLE


def test_pasted_texts_of_one_title_stay_apart(library):
    for digit in "12":
        source = replace(ARTICLE.source, name="pasted", sha256=digit * 64)
        library.add(replace(_other(digit), source=source))
    assert len(library.entries()) == 2


def test_a_long_id_stays_within_its_length(library):
    library.add(replace(ARTICLE, id="x" * 80))
    assert library.add(_other(id="x" * 80)).entry.id == "x" * 78 + "-2"


def test_an_edited_article_is_never_written_over_unasked(library):
    library.add(ARTICLE)
    path = library.data / "articles" / f"{ID}.yaml"
    edited = "# my remark\n" + path.read_text(encoding="utf-8").replace("deck: null", "deck: Mine")
    path.write_text(edited, encoding="utf-8")
    with pytest.raises(NutgrafError, match=rf"^{ID}: .*--replace"):
        library.add(ARTICLE)
    assert path.read_text(encoding="utf-8") == edited
    library.add(ARTICLE, replace=True)
    assert library.article(ID) == ARTICLE
    (backup,) = (library.data / "backups").iterdir()
    assert backup.read_text(encoding="utf-8") == edited
    library.add(replace(ARTICLE, deck="New"))


def test_a_lost_record_counts_as_edited(library):
    library.add(ARTICLE)
    (library.data / "written" / f"{ID}.yaml").write_text("[", encoding="utf-8")
    with pytest.raises(NutgrafError, match="--replace"):
        library.add(replace(ARTICLE, deck="New"))


def test_a_newer_format_is_read_only(library):
    library.add(ARTICLE)
    path = library.data / "articles" / f"{ID}.yaml"
    newer = path.read_text(encoding="utf-8").replace("nutgraf: 1", "nutgraf: 2")
    path.write_text(newer, encoding="utf-8")
    assert library.article(ID).title == ARTICLE.title
    with pytest.raises(NutgrafError, match="newer"):
        library.add(ARTICLE, replace=True)
    with pytest.raises(NutgrafError, match="newer"):
        library.add(library.article(ID))
    assert path.read_text(encoding="utf-8") == newer


def test_a_broken_file_is_named_and_the_rest_opens(library):
    library.add(ARTICLE)
    library.add(_other(id="good", title="Good"))
    path = library.data / "articles" / f"{ID}.yaml"
    broken = path.read_text(encoding="utf-8").replace("kind: money", "kind: mony")
    path.write_text(broken, encoding="utf-8")
    for one in (library, _again(library)):
        assert [entry.id for entry in one.entries()] == ["good"]
        (problem,) = one.problems
        assert f"{ID}.yaml: line " in problem
        assert "figures[0].kind" in problem
    for act in (lambda: library.article(ID), lambda: library.add(ARTICLE)):
        with pytest.raises(NutgrafError, match=r"line \d+"):
            act()
    assert path.read_text(encoding="utf-8") == broken
    library.add(ARTICLE, replace=True)
    assert library.article(ID) == ARTICLE


def test_broken_notes_are_named_and_the_article_opens(library):
    library.add(ARTICLE)
    library.notebook(ID).add(note="x")
    library.notebook(ID).path.write_text("nutgraf: 1\n", encoding="utf-8")
    assert len(library.entries()) == 1
    assert "article: is missing" in library.problems[0]


def test_removed_and_restored(library):
    entry = library.add(ARTICLE).entry
    note = library.notebook(ID).add(note="kept")
    removed = library.remove(ID)
    assert (removed.id, removed.title) == (ID, ARTICLE.title)
    assert library.entries() == ()
    assert library.notebook(ID).notes() == (note,)
    assert [book.article for book in library.notebooks()] == [ID]
    with pytest.raises(NutgrafError, match="no such article"):
        library.article(ID)
    assert library.restore(removed) == replace(entry, marks=1)
    assert library.article(ID) == ARTICLE
    library.add(replace(ARTICLE, deck="New"))


def test_restoring_does_not_push_another_article_aside(library):
    library.add(ARTICLE)
    removed = library.remove(ID)
    library.add(_other())
    with pytest.raises(NutgrafError, match="another article"):
        library.restore(removed)
    assert removed.trash.is_file()


def test_a_broken_article_can_be_removed(library):
    library.add(ARTICLE)
    (library.data / "articles" / f"{ID}.yaml").write_text("[", encoding="utf-8")
    removed = library.remove(ID)
    assert removed.title == ID
    assert removed.trash.read_text(encoding="utf-8") == "["


def test_a_shipped_article_is_hidden_and_comes_back(library):
    _ship(library)
    removed = library.remove("shipped-story")
    assert _again(library).entries() == ()
    with pytest.raises(NutgrafError, match="no such article"):
        library.article("shipped-story")
    assert library.restore(removed).shipped
    assert len(_again(library).entries()) == 1


def test_an_own_article_stands_before_the_shipped_one(library):
    shipped = _ship(library)
    assert library.add(replace(shipped, deck="Mine")).entry.id == "shipped-story"
    assert [(entry.id, entry.shipped) for entry in library.entries()] == [("shipped-story", False)]
    removed = library.remove("shipped-story")
    assert library.entries() == ()
    library.restore(removed)
    assert library.article("shipped-story").deck == "Mine"
    assert library.add(_other(id="shipped-story")).entry.id == "shipped-story-2"


@pytest.mark.parametrize("identity", ["../x", "", "a/b", "A", "none", "x\n", "\x1b"])
def test_unknown_ids_are_one_line(library, identity):
    for act in (library.article, library.remove):
        with pytest.raises(NutgrafError, match="no such article") as caught:
            act(identity)
        assert str(caught.value).isprintable()


def test_the_list_comes_from_the_cache(library, monkeypatch):
    for number in range(12):
        library.add(_other(id=f"a{number}", title=f"A {number}", name=f"{number}"))
    before = library.entries()
    with monkeypatch.context() as patch:
        patch.setattr(store, "read_article", None)
        assert _again(library).entries() == before
    cache = library.data.parent / "cache" / "library.json"
    path = library.data / "articles" / "a3.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("title: A 3", "title: A three"), encoding="utf-8"
    )
    assert "A three" in [entry.title for entry in _again(library).entries()]
    for garbage in ("", "[", "[1]", "[1, {}]", '[1, {"own": {"a3": [1]}}]', "[1, [2]]", '"x"', "[" * 100_000):
        cache.write_text(garbage, encoding="utf-8")
        assert len(_again(library).entries()) == 12
    version, groups = json.loads(cache.read_text(encoding="utf-8"))
    groups["own"]["a3"][2] = "\x1b[31mred"
    cache.write_text(json.dumps([version, groups]), encoding="utf-8")
    assert all(entry.title.isprintable() for entry in _again(library).entries())


def test_a_cache_that_cannot_be_written_is_done_without(library):
    (library.data.parent / "cache").write_text("", encoding="utf-8")
    for number in range(8):
        library.add(_other(id=f"a{number}", name=f"{number}"))
    assert len(library.entries()) == 8


def test_ten_thousand_lines_load_at_once(tmp_path):
    cache = index.Index(tmp_path / "library.json")
    lines = {f"a{n}": index.Line(n, n, f"Title {n}", None, "2025-01-01", "x", 3) for n in range(10_000)}
    cache.put("own", lines, len(lines))
    cache.save()
    assert index.Index(tmp_path / "library.json").group("own") == lines
