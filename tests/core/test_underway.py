from threading import Event

import pytest

from tui.core.errors import NutgrafError
from tui.core.underway import Underway


def test_what_was_read_is_the_result():
    one = Underway("a.txt", lambda _: "the article")
    assert one.wait(10)
    assert one.result() == "the article"


def test_it_is_not_there_before_it_is_read():
    go = Event()
    one = Underway("a.txt", lambda _: go.wait())
    assert not one.wait(0)
    assert not one.wait(-1)
    assert one.seconds >= 0
    go.set()
    assert one.result() is True


def test_an_error_is_raised_where_the_result_is_wanted():
    def read(_):
        raise NutgrafError("a.txt", "is no text")

    with pytest.raises(NutgrafError, match=r"a\.txt: is no text"):
        Underway("a.txt", read).result()


def test_lines_are_kept():
    def read(say):
        say("one")
        say("two")

    one = Underway("a.txt", read)
    one.wait(10)
    assert one.said == ("one", "two")


def test_a_call_comes_once_before_or_after_the_end():
    go, called = Event(), []
    one = Underway("a.txt", lambda _: go.wait())
    one.when_done(lambda: called.append("before"))
    assert called == []
    go.set()
    one.result()
    one.when_done(lambda: called.append("after"))
    assert "after" in called
    assert len(called) <= 2
