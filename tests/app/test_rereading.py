"""Reading the source of an article again by its key."""

import pytest
from driving import press, settled, until

from tui.app.nutgraf import Nutgraf
from tui.app.panes.text import Text
from tui.core import pipeline
from tui.core.library import Library
from tui.core.read import opening
from tui.core.shelves.sources import origin_of

STORY = """Kilnworth Lifts Its Forecast

Glazed tile maker Kilnworth said on Monday that revenue rose to $3 billion in the past year.

Outlook

The firm expects to hire 450 people in its northern works. It will open a second kiln there.

The board meets again in the spring, and the shares rose 4 percent on the news.
"""
LATER = STORY.replace("$3 billion", "$3.2 billion").replace(
    "Outlook\n", "Debt\n\nThe firm owes its banks 900 million euros, which it will pay back.\n\nOutlook\n"
)


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def said(pilot):
    return [note.message for note in pilot.app._notifications]


def sentence(screen):
    return screen.pages.text(screen.pages.sentence(screen.spot))


def kept(path):
    library = Library.open()
    added = library.add(pipeline.parse_source(str(path)), origin=origin_of(str(path)))
    return library, added.entry.id


async def to_words(pilot, words):
    await press(pilot, "2", "slash", *("space" if c == " " else c for c in words), "enter", "escape")


@pytest.mark.parametrize("pane", "1234")
async def test_an_article_of_the_library_is_read_again_in_its_place(story, pane):
    library, identity = kept(story)
    app = Nutgraf(library.article(identity), library)
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        screen = app.screen
        await to_words(pilot, "second")
        await press(pilot, "H", pane)
        line = sentence(screen)
        assert "second kiln" in line
        story.write_text(LATER, encoding="utf-8")
        await press(pilot, "r")
        await until(pilot, lambda: any("Read again" in one for one in said(pilot)))
        assert "section added: Debt" in said(pilot)[-1]
        assert "$3 billion -> $3.2 billion" in said(pilot)[-1]
        assert sentence(screen) == line
        assert [screen.pages.text(mark.span) for mark in screen.marks] == [line]
        assert screen.query_one(Text).spot == screen.spot
        assert "Debt" in [section.heading for section in library.article(identity).sections]
        assert "$3.2 billion" in [figure.written for figure in screen.pages.article.figures]


async def test_what_is_unchanged_is_said_to_be(story):
    library, identity = kept(story)
    app = Nutgraf(library.article(identity), library)
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        await press(pilot, "r")
        await until(pilot, lambda: said(pilot))
        assert said(pilot) == ["Read again: unchanged"]


async def test_an_article_that_is_not_in_the_library_is_read_again_without_it(story):
    library = Library.open()
    app = Nutgraf(pipeline.parse_source(str(story)), library, named=str(story))
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        story.write_text(LATER, encoding="utf-8")
        await press(pilot, "r")
        await until(pilot, lambda: said(pilot))
        assert "section added: Debt" in said(pilot)[-1]
        assert not library.holds(app.screen.pages.article.id)


@pytest.mark.parametrize(("answer", "replaced"), [("y", True), ("n", False), ("escape", False)])
async def test_a_file_that_was_edited_is_replaced_only_when_asked(story, home, answer, replaced):
    library, identity = kept(story)
    file = home / "data" / "articles" / f"{identity}.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("northern", "southern"), encoding="utf-8")
    edited = file.read_bytes()
    app = Nutgraf(library.article(identity), library)
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        await press(pilot, "r")
        await until(pilot, lambda: type(app.screen).__name__ == "Confirm")
        assert file.read_bytes() == edited
        await press(pilot, answer)
        await until(pilot, lambda: said(pilot))
        assert (file.read_bytes() != edited) is replaced
        text = " ".join(block.text for block in app.screen.pages.blocks)
        assert ("northern" in text) is replaced


@pytest.mark.parametrize(("name", "why"), [("stdin", "standard input"), ("pasted", "was pasted")])
async def test_what_cannot_be_read_again_is_said(name, why):
    raw = pipeline.source.from_text(STORY, name)
    app = Nutgraf(pipeline.understand(pipeline.forms.read(raw)), Library.open())
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        await press(pilot, "r")
        await until(pilot, lambda: said(pilot))
        assert why in said(pilot)[0]


async def test_a_source_that_is_gone_is_said(story):
    library, identity = kept(story)
    story.unlink()
    app = Nutgraf(library.article(identity), library)
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        await press(pilot, "r")
        await until(pilot, lambda: said(pilot))
        assert "is not there any more" in said(pilot)[0]


async def test_a_page_that_the_server_knows_to_be_unchanged(story, monkeypatch):
    asked = []
    monkeypatch.setattr(opening, "page", lambda url, known, **_: asked.append((url, known)))
    article = pipeline.parse_source(str(story))
    library = Library.open()
    url = "https://example.org/story"
    library.add(article, origin=url)
    app = Nutgraf(library.article(article.id), library)
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        await press(pilot, "r")
        await until(pilot, lambda: "Read again: unchanged" in said(pilot))
        assert asked == [(url, {})]
