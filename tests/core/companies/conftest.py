"""What the tests of companies share: the shipped knowledge, and a reader of the fixture tables."""

import pytest

from tui.core import knowledge
from tui.core.places import shipped


@pytest.fixture(scope="session")
def shipped_knowledge():
    return knowledge.load(shipped("content") / "knowledge")
