"""Many files parsed at the same time, one process a core; they only parse, whoever started them stores.

Results come in the order of the files. A file that kills its process (out of memory, a fault in a library) is
found and named, and the others are parsed all the same.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import connection
from pathlib import Path
from typing import TYPE_CHECKING

from tui.core import pipeline, store
from tui.core.errors import NutgrafError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from multiprocessing.process import BaseProcess

    from tui.core.model import Article

STORED = (".yaml", ".yml")
"""Endings of stored articles, which are read and not parsed."""

_FEW_FILES, _FEW_BYTES = 24, 400_000
"""Up to so many files and bytes are parsed here: starting processes would take longer."""

_CHUNK_FILES, _CHUNK_BYTES = 12, 400_000
"""What a process is given at a time."""

_AHEAD = 3
"""Chunks for each process that are under way, so that none waits and none piles up."""


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
        For each file, in order, what came of it.
    """
    sizes = [_size(name) for name in names]
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if cores == 1 or (len(names) <= _FEW_FILES and sum(sizes) <= _FEW_BYTES) or len(names) == 1:
        for name in names:
            yield _outcome(_answer(name, how))
        return
    waiting = deque(_chunks(names, sizes))
    under_way: deque[tuple[list[str], Future[list[_Answer]]]] = deque()
    while waiting or under_way:
        with _pool(cores) as pool:
            try:
                while waiting or under_way:
                    while waiting and len(under_way) < _AHEAD * cores:
                        under_way.append((waiting[0], _submit(pool, waiting[0], how)))
                        waiting.popleft()
                    answers = under_way[0][1].result()
                    under_way.popleft()
                    yield from map(_outcome, answers)
            except BrokenProcessPool:
                pass
        suspects = list(under_way)
        under_way.clear()
        for chunk, future in suspects:
            yield from _after_a_death(chunk, future, how)


def _after_a_death(
    chunk: list[str], future: Future[list[_Answer]], how: Callable[[str], Parsed]
) -> Iterator[Outcome]:
    """The outcomes of a chunk that was under way when a process died: file by file, to find which it was."""
    if future.done() and not future.cancelled() and future.exception() is None:
        yield from map(_outcome, future.result())
        return
    left = deque(chunk)
    while left:
        with _pool(1) as pool:
            try:
                while left:
                    answers = _submit(pool, [left[0]], how).result()
                    left.popleft()
                    yield from map(_outcome, answers)
            except BrokenProcessPool:
                yield NutgrafError(
                    left.popleft(), "the process that parsed it died; the others are not affected"
                )


@contextmanager
def _pool(cores: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that end with the block: after their work, or at once where it is left by an error."""
    before = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(cores, multiprocessing.get_context("spawn"), initializer=_begin)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in set(multiprocessing.active_children()) - before:
            process.terminate()
        raise
    pool.shutdown()


def _submit(
    pool: ProcessPoolExecutor, chunk: list[str], how: Callable[[str], Parsed]
) -> Future[list[_Answer]]:
    """Give a chunk away; the processes that this may start never see an interrupt from the keyboard."""
    mask = getattr(signal, "pthread_sigmask", None)
    old = mask(signal.SIG_BLOCK, {signal.SIGINT}) if mask else None
    try:
        return pool.submit(_answers, chunk, how)
    finally:
        if mask:
            mask(signal.SIG_SETMASK, old)


def _begin() -> None:
    """Make a new process ready: it leaves the interrupt to its parent, and ends when the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(50_000, 20, 20)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    connection.wait([parent.sentinel])
    os._exit(1)


def _answers(chunk: list[str], how: Callable[[str], Parsed]) -> list[_Answer]:
    return [_answer(name, how) for name in chunk]


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


def _chunks(names: Sequence[str], sizes: Sequence[int]) -> Iterator[list[str]]:
    """The files in parts of limited number and size."""
    chunk: list[str] = []
    total = 0
    for name, size in zip(names, sizes, strict=True):
        if chunk and (len(chunk) == _CHUNK_FILES or total + size > _CHUNK_BYTES):
            yield chunk
            chunk, total = [], 0
        chunk.append(name)
        total += size
    if chunk:
        yield chunk
