"""The files that a folder stands for."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Iterator


def files(name: str) -> list[str]:
    """The visible files in a folder and below it, in order; any other source as it is.

    Linked folders are entered, each folder once, so that a link that leads back ends.

    Args:
        name: What the reader named.

    Raises:
        NutgrafError: There are no files in the folder, or it cannot be read.
    """
    if name == "-" or not _is_folder(name):
        return [name]
    found = list(_below(name))
    if not found:
        raise NutgrafError(name, "there are no files in this folder")
    return found


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _below(folder: str) -> Iterator[str]:
    seen: set[tuple[int, int]] = set()
    _enter(folder, seen)

    def refuse(error: OSError) -> None:
        raise NutgrafError(str(error.filename), f"cannot be read: {error.strerror}") from error

    for here, inside, names in os.walk(folder, followlinks=True, onerror=refuse):
        inside[:] = sorted(one for one in inside if one[0] != "." and _enter(f"{here}{os.sep}{one}", seen))
        for name in sorted(names):
            path = f"{here.rstrip(os.sep)}{os.sep}{name}"
            if not name.startswith(".") and _is_file(path):
                yield path


def _enter(folder: str, seen: set[tuple[int, int]]) -> bool:
    """Whether a folder can be entered and has not been yet; it has from now on."""
    try:
        found = Path(folder).stat()
    except OSError:
        return False
    known = (found.st_dev, found.st_ino) in seen
    seen.add((found.st_dev, found.st_ino))
    return not known


def _is_file(path: str) -> bool:
    """Whether it is a regular file, or a link to one."""
    try:
        return stat.S_ISREG(Path(path).stat().st_mode)
    except OSError:
        return False
