"""One writer at a time: a lock beside the file, never on the file, which every write replaces."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tui.core import later
from tui.core.errors import NutgrafError
from tui.core.storage.files import ensure_folder, reason, sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

WAIT = 5.0
"""Seconds that a writer waits for another one."""


@contextmanager
def locked(path: Path, wait: float | None = None) -> Iterator[None]:
    """Hold the lock of a file; its folder is made where it is missing.

    The system gives the lock back when its holder dies; the small lock file stays.

    Args:
        path: The file that is going to be read and written.
        wait: Seconds to wait for another holder; by default `WAIT`.

    Raises:
        NutgrafError: Another process holds it all the time, or the folder cannot be written.
    """
    wait = WAIT if wait is None else wait
    target = Path(os.path.realpath(path))
    ensure_folder(target.parent)
    # Reading needs no lock, so only the first one who writes pays for loading this.
    lock = later.load("filelock", "FileLock")(
        target.with_name(f".{target.name}.lock"), timeout=wait, mode=0o600
    )
    try:
        lock.acquire()
    except TimeoutError:
        raise NutgrafError(
            str(path), f"another nutgraf has been writing this for {wait:g} seconds; close it and try again"
        ) from None
    except OSError as error:
        raise NutgrafError(str(path), f"cannot be written: {reason(error)}") from error
    try:
        sweep(target)
        yield
    finally:
        with suppress(OSError):  # what was written is safe; the system gives the lock back with the process
            lock.release()
