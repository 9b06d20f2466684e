"""Many files parsed at the same time, one process a core; they only parse, whoever started them stores.

Results come in the order of the files. A file that kills its process (out of memory, a fault in a library) is
named, and the others are parsed all the same. Each process has a pipe of its own, so that it is known which
file it had, and so that ending it in the middle of an answer hurts nobody.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import connection
from pathlib import Path
from typing import TYPE_CHECKING

from tui.core import pipeline, store
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from multiprocessing.connection import Connection

    from tui.core.model import Article

STORED = (".yaml", ".yml")
"""Endings of stored articles, which are read and not parsed."""

_FEW_FILES, _FEW_BYTES = 24, 400_000
"""Up to so many files and bytes are parsed here: starting processes would take longer."""

_CHUNK_FILES, _CHUNK_BYTES = 12, 400_000
"""What a process is given at a time."""

_AHEAD = 100
"""Files for each process by which all may be ahead of what is taken, so that results do not pile up."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """An article out of a file."""

    article: Article
    written: bytes
    """`store.article_yaml` of it."""


Outcome = Parsed | NutgrafError
_Answer = Parsed | tuple[str, str]
"""What a process sends back; an error as its name and reason."""


def parse(name: str) -> Parsed:
    """Parse a file, or read it where it is a stored article.

    Raises:
        NutgrafError: It cannot be read, or is no text.
    """
    is_stored = name.lower().endswith(STORED)
    article = store.read_article(Path(name)) if is_stored else pipeline.parse_source(name)
    return Parsed(article, store.article_yaml(article).encode())


def parse_all(names: Sequence[str], how: Callable[[str], Parsed] = parse) -> Generator[Outcome]:
    """Parse files, many of them on all cores.

    Args:
        names: The files.
        how: What is done with each; a function that another process can import.

    Yields:
        For each file, in order, what came of it. Closing the generator ends the processes.
    """
    sizes = [_size(name) for name in names]
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if cores == 1 or (len(names) <= _FEW_FILES and sum(sizes) <= _FEW_BYTES) or len(names) == 1:
        for name in names:
            yield _outcome(_answer(name, how))
        return
    crew = _Crew(names, deque(_chunks(sizes)), how, cores)
    try:
        for number in range(len(names)):
            yield _outcome(crew.result(number))
    finally:
        crew.end()


class _Crew:
    """The processes, and who has what.

    Args:
        names: The files.
        chunks: Their numbers, in the parts that are given away together.
        how: What is done with each.
        cores: How many processes there are at a time.
    """

    def __init__(
        self, names: Sequence[str], chunks: deque[range], how: Callable[[str], Parsed], cores: int
    ) -> None:
        self._names = names
        self._chunks = chunks
        self._how = how
        self._workers = [_Worker(how) for _ in range(min(cores, len(chunks)))]
        self._results: dict[int, _Answer] = {}

    def result(self, number: int) -> _Answer:
        """What came of a file; waits for it."""
        while number not in self._results:
            self._give(until=number + _AHEAD * len(self._workers))
            pipes = {worker.pipe: worker for worker in self._workers if worker.left}
            for pipe in connection.wait(list(pipes)):
                self._take(pipes[pipe])  # type: ignore[index]  # what was waited for is what was given
        return self._results.pop(number)

    def end(self) -> None:
        """End all processes, at once where they are at work."""
        for worker in self._workers:
            worker.end()

    def _give(self, until: int) -> None:
        """Give the next parts to those that have nothing to do."""
        for worker in self._workers:
            if not worker.left and self._chunks and self._chunks[0].start < until:
                chunk = self._chunks.popleft()
                worker.give(chunk, [self._names[number] for number in chunk])

    def _take(self, worker: _Worker) -> None:
        """Take an answer; where the process died, the file that it was at is the one."""
        try:
            answer = worker.pipe.recv()
        except (EOFError, OSError):
            number = worker.left.popleft()
            self._results[number] = (self._names[number], "the process that parsed it died")
            self._replace(worker)
        else:
            self._results[worker.left.popleft()] = answer

    def _replace(self, worker: _Worker) -> None:
        """A new process for the rest of what one had that died."""
        worker.end()
        heir = _Worker(self._how)
        self._workers[self._workers.index(worker)] = heir
        if worker.left:
            heir.give(worker.left, [self._names[number] for number in worker.left])


class _Worker:
    """One process and the pipe to it.

    Args:
        how: What it does with a file.
    """

    def __init__(self, how: Callable[[str], Parsed]) -> None:
        self.left: deque[int] = deque()
        """The numbers of the files that it has and has not answered."""
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, how), daemon=True)
        with _no_interrupt():
            self._process.start()
        theirs.close()

    def give(self, numbers: Sequence[int] | deque[int], names: list[str]) -> None:
        """Give it files; one that has just died is found out when its answer is taken."""
        self.left = deque(numbers)
        with suppress(OSError):
            self.pipe.send(names)

    def end(self) -> None:
        """End it, whatever it does."""
        self.pipe.close()
        self._process.terminate()
        self._process.join()


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """Within it Ctrl-C waits, and a process that is started never sees one."""
    mask = getattr(signal, "pthread_sigmask", None)
    old = mask(signal.SIG_BLOCK, {signal.SIGINT}) if mask else None
    try:
        yield
    finally:
        if mask:
            mask(signal.SIG_SETMASK, old)


def _work(pipe: Connection, how: Callable[[str], Parsed]) -> None:
    """What a process does: parse what it is given, until nobody is there to give anything."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(50_000, 20, 20)
    with suppress(EOFError, OSError):
        while True:
            for name in pipe.recv():
                pipe.send(_answer(name, how))


def _answer(name: str, how: Callable[[str], Parsed]) -> _Answer:
    """What becomes of one file, in a form that goes from process to process."""
    try:
        return how(name)
    except NutgrafError as error:
        return error.name, error.reason
    except Exception as error:  # noqa: BLE001  one file that shows a fault of ours must not stop the others
        return name, f"internal error: {type(error).__name__}: {error}"


def _outcome(answer: _Answer) -> Outcome:
    return NutgrafError(*answer) if isinstance(answer, tuple) else answer


def _size(name: str) -> int:
    try:
        return Path(name).stat().st_size
    except (OSError, ValueError):
        return 0


def _chunks(sizes: Sequence[int]) -> Iterator[range]:
    """The numbers of the files in parts of limited number and size."""
    start = total = 0
    for number, size in enumerate(sizes):
        if number > start and (number - start == _CHUNK_FILES or total + size > _CHUNK_BYTES):
            yield range(start, number)
            start, total = number, 0
        total += size
    if sizes:
        yield range(start, len(sizes))
