"""An article that is still being read, in a thread of its own, so that a screen can open meanwhile."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.core.model import Article


class Underway:
    """A source on its way to being an article.

    The thread ends with the program: nobody has to wait for a source that is not wanted any more.
    """

    def __init__(self, name: str, read: Callable[[Callable[[str], None]], Article]) -> None:
        """Begin to read.

        Args:
            name: What the reader named.
            read: Reads it; it is given a function that takes what there is to tell on the way, in lines.
        """
        self.name = name
        self.said: tuple[str, ...] = ()
        """What there was to tell so far, such as the redirects of an address."""
        self._began = time.monotonic()
        self._read = read
        self._article: Article | None = None
        self._error: BaseException | None = None
        self._done = threading.Event()
        self._lock = threading.Lock()
        self._calls: list[Callable[[], object]] = []
        threading.Thread(target=self._run, name="reading", daemon=True).start()

    @property
    def seconds(self) -> float:
        """For how long it has been read."""
        return time.monotonic() - self._began

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end, but not longer than some seconds; whether it has come."""
        return self._done.wait(seconds)

    def when_done(self, call: Callable[[], object]) -> None:
        """Call something when it is read, at once where it is already; in the thread that reads."""
        with self._lock:
            if not self._done.is_set():
                self._calls.append(call)
                return
        call()

    def result(self) -> Article:
        """The article; waits for it.

        Raises:
            NutgrafError: The source cannot be read.
        """
        self._done.wait()
        if self._error is not None:
            raise self._error
        if self._article is None:
            raise NutgrafError(self.name, "was not read")
        return self._article

    def _say(self, line: str) -> None:
        self.said = (*self.said, line)

    def _run(self) -> None:
        try:
            self._article = self._read(self._say)
        except BaseException as error:  # noqa: BLE001  (whoever waits for the article is told)
            self._error = error
        with self._lock:
            self._done.set()
        for call in self._calls:
            call()
