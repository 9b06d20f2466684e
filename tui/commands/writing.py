"""Where the data of a command goes: standard output, or a file, which is new unless forced."""

from __future__ import annotations

import sys
from pathlib import Path

from tui.core.errors import NutgrafError
from tui.core.storage.files import write_atomic


def write(text: str, output: str | None, *, force: bool) -> None:
    """Print a text, or write it to a file.

    Args:
        text: What to write.
        output: The file; None prints.
        force: Write over a file that is there.

    Raises:
        NutgrafError: The file is there already, or cannot be written.
    """
    if output is None:
        sys.stdout.write(text)
        return
    path = Path(output)
    if path.exists() and not force:
        raise NutgrafError(output, "is there already; --force writes over it")
    write_atomic(path, text)
