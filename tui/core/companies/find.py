"""Composition: known firms, unknown firms, their forms, and every mention in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.core.knowledge import Knowledge
    from tui.core.model import Company, Mention, Passage


@dataclass(frozen=True, slots=True)
class Found:
    """The companies of an article, in order of first mention, and every mention in reading order."""

    companies: tuple[Company, ...]
    mentions: tuple[Mention, ...]


def find(passages: tuple[Passage, ...], knowledge: Knowledge) -> Found:  # noqa: ARG001
    """Find the companies that the passages name."""
    return Found((), ())
