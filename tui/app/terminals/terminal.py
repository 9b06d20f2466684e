"""Whether there is a terminal to open the explorer on; checked before anything of the screen is imported."""

from __future__ import annotations

import os
import sys

from tui.core.errors import NutgrafError

_INSTEAD = "nutgraf parse, figures and compare need none"


def check() -> None:
    """Make sure that the explorer can be opened.

    Raises:
        NutgrafError: One of the three streams is no terminal, or it is one that cannot place its cursor.
    """
    for name, number in (("standard input", 0), ("standard output", 1), ("standard error", 2)):
        if not _is_terminal(number):
            raise NutgrafError(name, f"no terminal; the explorer needs one ({_INSTEAD})")
    kind = os.environ.get("TERM", "")
    if sys.platform != "win32" and kind in ("dumb", "unknown"):
        raise NutgrafError("TERM", f"a terminal of kind '{kind}' cannot show the explorer ({_INSTEAD})")


def _is_terminal(number: int) -> bool:
    """Whether a file descriptor is one; a closed one is none."""
    try:
        return os.isatty(number)
    except OSError:
        return False
