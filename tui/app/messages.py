"""What screens announce to the app: past events, one dataclass each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from textual.message import Message

if TYPE_CHECKING:
    from textual import events

    from tui.core.model import Article


@dataclass
class ArticleChosen(Message):
    """The reader chose an article of the library, in the library or with the keys for its neighbours."""

    id: str
    """Its id in the library."""


@dataclass
class FigureChosen(Message):
    """The reader chose a figure of one of several articles that are compared."""

    article: Article
    figure: str
    """Its id."""


@dataclass
class SettingChosen(Message):
    """The reader chose something that is remembered between sessions; the app writes it."""

    name: str
    """A field of `Settings`."""
    value: Any


@dataclass
class Arrived(Message):
    """What was being read is read, or cannot be."""

    keys: list[events.Key]
    """What the reader typed meanwhile, for the screen that comes."""
