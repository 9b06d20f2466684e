"""Signals end the app the ordinary way, so that the terminal is given back (P7)."""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_ENDING = ("SIGTERM", "SIGHUP", "SIGQUIT", "SIGINT")


def catch(leave: Callable[[int], object]) -> None:
    """Call `leave` with an exit code, 128 and the signal's number, when one of them arrives.

    Must be called while the event loop runs; a platform without such signals is left as it is.
    """
    loop = asyncio.get_running_loop()
    for name in _ENDING:
        number = getattr(signal, name, None)
        if number is None:
            continue
        try:
            loop.add_signal_handler(number, leave, 128 + number)
        except (NotImplementedError, RuntimeError, ValueError):
            # Windows' loop has none; outside the main thread, as in some tests, there can be none.
            return
