"""Vocabularies as a person reads and edits them: words in a text."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set to look them up in."""
    return frozenset(text.split())


def phrases(text: str) -> list[str]:
    """The phrases of a text, set apart by semicolons; line breaks count as spaces."""
    return [phrase for phrase in " ".join(text.split()).split("; ") if phrase]
