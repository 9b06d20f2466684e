"""Pages from the web; the only module that touches the network.

urllib3 makes the requests: its connections take the address to connect to apart from the name to check the
certificate against, so that what was checked is what is connected to, and its responses give the bytes as
they arrive. Everything that follows by itself in such libraries - redirects, retries, unpacking, proxies,
cookies - is left off and done here within limits, or not at all.
"""

from __future__ import annotations

import hashlib
import queue
import socket
import ssl
import threading
import time
from contextlib import contextmanager, suppress
from http.client import HTTPException
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

from tui import __version__
from tui.core.errors import NutgrafError
from tui.core.read.addresses import Address, is_public, take_apart
from tui.core.read.fetched import Fetched, Version, media_type
from tui.core.read.inflate import BrokenError, Inflater, TooLargeError
from tui.core.read.source import WHOLE, RawSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from urllib3.response import BaseHTTPResponse

REDIRECTS = 5
LARGEST = 10 * 1024 * 1024
"""Bytes of a page, unpacked."""
SECONDS = 20.0
"""For everything: names, connections, redirects, the page."""

AGENT = f"nutgraf/{__version__} (reader of single articles in the terminal)"
_ACCEPT = "text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8,*/*;q=0.1"
_CHUNK = 64 * 1024
_MOVED = frozenset((301, 302, 303, 307, 308))
_MOST_TRIED = 4
"""Addresses of one name that are tried."""
_FAILURES = (OSError, urllib3.exceptions.HTTPError, HTTPException, ValueError)
_SAVE = "save the page in a browser and open the file"
_REFUSALS = {
    401: f"it wants a login; {_SAVE}",
    402: f"it wants a payment; {_SAVE}",
    403: f"it refuses this reader; {_SAVE}",
    404: "there is no such page",
    410: "the page is gone",
    429: "it asks to come back later",
    451: "the page may not be shown here",
}


def fetch(
    url: str,
    *,
    typed: bool = True,
    known: Version | None = None,
    say: Callable[[str], None] | None = None,
    seconds: float = SECONDS,
) -> Fetched:
    """Fetch a page.

    Args:
        url: An http or https address.
        typed: The person typed it, so it may lead to a private address; one out of a document may not.
        known: The version that is at hand; where it is still the one, nothing is sent again.
        say: Is told every redirect, as a line.
        seconds: For everything.

    Raises:
        NutgrafError: It cannot be reached, is refused, too large, too slow, or leads where it may not.
    """
    deadline = time.monotonic() + seconds
    private = typed
    passed: list[str] = []
    here = take_apart(url)
    while True:
        numbers = _looked_up(here, deadline)
        public = [number for number in numbers if is_public(number)]
        if not private and not public:
            why = "is a private address, and a redirect led there" if passed else "is a private address"
            raise NutgrafError(here.url, f"{why}; it is not fetched")
        private = private and not public
        with _answer(here, public or numbers, known or Version(), deadline) as (answer, watch):
            leads = answer.headers.get("Location") if answer.status in _MOVED else None
            if leads is None:
                return _taken(here, answer, watch, tuple(passed), known)
        if len(passed) >= REDIRECTS:
            raise NutgrafError(url, f"redirects more than {REDIRECTS} times; given up")
        passed.append(here.url)
        here = _next(here, leads)
        if say:
            say(f"{passed[-1]} leads to {here.url}")


def _next(here: Address, leads: str) -> Address:
    try:
        return take_apart(urljoin(here.url, leads))
    except ValueError:
        raise NutgrafError(here.url, "redirects to something that is no address") from None


def _looked_up(address: Address, deadline: float) -> list[str]:
    """The IP addresses of a name; asked in a thread, because the system's own time limit may be longer."""
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
            answers.put(list(dict.fromkeys(str(one[4][0]) for one in found)))
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    threading.Thread(target=ask, daemon=True).start()
    try:
        answer = answers.get(timeout=max(deadline - time.monotonic(), 0.01))
    except queue.Empty:
        raise NutgrafError(address.url, "its name was not found in time; is there a connection?") from None
    if isinstance(answer, OSError) or not answer:
        raise NutgrafError(
            address.url, f"{address.host} is not found; is the name right, and is there a connection?"
        )
    return answer[:_MOST_TRIED]


class _Watch:
    """Ends a connection when the time is up, whatever it is waiting for."""

    def __init__(self, address: Address, deadline: float) -> None:
        self.address = address
        self.deadline = deadline
        self.over = False

    @property
    def left(self) -> float:
        """Seconds."""
        return max(self.deadline - time.monotonic(), 0.01)

    @contextmanager
    def over_socket(self, connection: HTTPConnection) -> Iterator[None]:
        """Shut the socket of a connection at the deadline."""

        def end() -> None:
            self.over = True
            with suppress(OSError, AttributeError):
                connection.sock.shutdown(socket.SHUT_RDWR)

        timer = threading.Timer(self.left, end)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def error(self, error: Exception | None) -> NutgrafError:
        """What to say of a failure."""
        url = self.address.url
        unreached = isinstance(error, urllib3.exceptions.NewConnectionError)
        slow = isinstance(error, TimeoutError | urllib3.exceptions.TimeoutError)
        if self.over or (slow and not unreached):
            return NutgrafError(url, "takes too long; given up")
        if isinstance(error, ssl.SSLError | urllib3.exceptions.SSLError):
            return NutgrafError(url, "its certificate or encryption cannot be trusted")
        if unreached or isinstance(error, ConnectionRefusedError):
            return NutgrafError(url, "cannot be connected to; is it right, and is there a connection?")
        return NutgrafError(url, "the connection broke, or what came is no answer of a web server")


@contextmanager
def _answer(
    address: Address, numbers: list[str], known: Version, deadline: float
) -> Iterator[tuple[BaseHTTPResponse, _Watch]]:
    """The answer of the first of the computers that takes the connection; its body is still to come."""
    watch = _Watch(address, deadline)
    connection = _connected(address, numbers, watch)
    try:
        with watch.over_socket(connection):
            try:
                connection.request(
                    "GET",
                    address.target,
                    headers=_headers(address, known),
                    preload_content=False,
                    decode_content=False,
                )
                answer = connection.getresponse()
            except _FAILURES as error:
                raise watch.error(error) from None
            yield answer, watch
    finally:
        connection.close()


def _connected(address: Address, numbers: list[str], watch: _Watch) -> HTTPConnection:
    failed: Exception | None = None
    for number in numbers:
        connection = _connection(address, number, watch.left)
        try:
            connection.connect()
        except _FAILURES as error:
            connection.close()
            failed = error
        else:
            return connection
    raise watch.error(failed)


def _connection(address: Address, number: str, seconds: float) -> HTTPConnection:
    """A connection to a computer, for the name that the address gives it."""
    if address.scheme == "http":
        return HTTPConnection(number, address.port, timeout=seconds)
    return HTTPSConnection(
        number,
        address.port,
        timeout=seconds,
        server_hostname=address.host,
        assert_hostname=address.host,
        ssl_context=ssl.create_default_context(),
    )


def _headers(address: Address, known: Version) -> dict[str, str]:
    headers = {
        "Host": address.authority,
        "User-Agent": AGENT,
        "Accept": _ACCEPT,
        "Accept-Encoding": "gzip, deflate",
        "Accept-Language": "en, *;q=0.5",
        "Connection": "close",
    }
    if known.etag:
        headers["If-None-Match"] = known.etag
    if known.modified:
        headers["If-Modified-Since"] = known.modified
    return headers


def _taken(
    here: Address, answer: BaseHTTPResponse, watch: _Watch, passed: tuple[str, ...], known: Version | None
) -> Fetched:
    """The page that an answer carries."""
    kind, charset = media_type(answer.headers.get("Content-Type", ""))
    version = Version(answer.headers.get("ETag"), answer.headers.get("Last-Modified"))
    if answer.status == 304 and known is not None:
        return Fetched(None, here.url, passed, kind, charset, known)
    if answer.status != 200:
        why = _REFUSALS.get(answer.status, "it cannot give the page now")
        raise NutgrafError(here.url, f"the server answers {answer.status}: {why}")
    data = _body(here, answer, watch)
    if not data:
        raise NutgrafError(here.url, "the page is empty")
    kept = data[:WHOLE]
    raw = RawSource(here.url, kept, hashlib.sha256(kept).hexdigest(), len(data) > len(kept), None)
    return Fetched(raw, here.url, passed, kind, charset, version)


def _body(here: Address, answer: BaseHTTPResponse, watch: _Watch) -> bytes:
    """The body, unpacked, within size and time; every piece is looked at as it arrives."""
    try:
        inflater = Inflater(answer.headers.get("Content-Encoding", ""), LARGEST)
        while piece := answer.read1(_CHUNK):
            if time.monotonic() > watch.deadline:
                watch.over = True
                raise watch.error(None)
            inflater.feed(piece)
    except TooLargeError:
        raise NutgrafError(here.url, f"the page is larger than {LARGEST // 1024 // 1024} MB") from None
    except BrokenError:
        raise NutgrafError(here.url, "the page came compressed in a way that cannot be read") from None
    except _FAILURES as error:
        raise watch.error(error) from None
    if watch.over:
        raise watch.error(None)
    return inflater.data
