"""What opens: an article at once where it is soon read, else the wait for it; an error without a screen."""

from threading import Event

import pytest

from tui.commands import explore
from tui.commands.explore import Opening
from tui.core.errors import NutgrafError


def never():
    raise AssertionError


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NUTGRAF_HOME", str(tmp_path))
    return tmp_path


def test_what_is_soon_read_opens_directly_and_redirects_are_told(capsys):
    def parse(source, say):
        say(f"{source} -> elsewhere\x1b[2J")
        return "an article"

    opening = explore.prepare("https://example.org/a", parse, never)
    assert explore.settle(opening) == Opening("an article")
    assert capsys.readouterr().err.startswith("nutgraf: https://example.org/a -> elsewhere")


def test_what_takes_longer_is_underway():
    go = Event()
    opening = explore.settle(explore.prepare("a.txt", lambda *_: go.wait(), never))
    assert opening.article is None
    assert not opening.underway.wait(0)
    go.set()
    assert opening.underway.wait(10)
    assert explore.settle(opening) == Opening(True)


def test_an_error_comes_before_any_screen():
    def parse(source, _):
        raise NutgrafError(source, "is no text")

    with pytest.raises(NutgrafError, match=r"a\.txt: is no text"):
        explore.settle(explore.prepare("a.txt", parse, never))


def test_the_shipped_article_opens_without_the_library(home):
    assert explore.prepare(None, never, never).article.title
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("mine", ["data/articles/x.yaml", "data/hidden.yaml"])
def test_with_something_of_the_readers_the_library_is_asked(home, mine):
    path = home / mine
    path.parent.mkdir(parents=True)
    path.write_text("", encoding="utf-8")

    class Empty:
        def entries(self):
            return ()

    assert explore.prepare(None, never, Empty) == Opening(None)
