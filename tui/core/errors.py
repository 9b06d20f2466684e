"""The one error that reaches a user: a name and a reason, on one line."""

from __future__ import annotations

_LONGEST = 300


class NutgrafError(Exception):
    """Something a person can act on; `str()` is `name: reason`, one printable line.

    Args:
        name: What it is about: a file, an address, a command.
        reason: What went wrong and, where there is one, what to do.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{_line(name)}: {_line(reason)}")
        self.name = name
        self.reason = reason


def _line(text: str) -> str:
    """One printable line: whatever does not print shows as U+FFFD."""
    shown = " ".join(text.split())[:_LONGEST]
    return "".join(c if c.isprintable() else "\ufffd" for c in shown)
