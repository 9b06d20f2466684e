"""What every test can use."""

import sys

import pytest


@pytest.fixture
def calls():
    """Counts the calls that run inside a function: a measure of work that no other process disturbs."""

    def count(function):
        made = 0

        def seen(_frame, event, _argument):
            nonlocal made
            made += event in ("call", "c_call")

        before = sys.getprofile()
        sys.setprofile(seen)
        try:
            function()
        finally:
            sys.setprofile(before)
        return made

    return count
