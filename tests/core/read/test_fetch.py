"""Fetching, tried against servers in threads on this machine and against faked names."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tui.core.errors import NutgrafError
from tui.core.read import fetch as fetching
from tui.core.read.addresses import is_address, is_public, take_apart
from tui.core.read.fetch import LARGEST, fetch
from tui.core.read.fetched import Version, media_type
from tui.core.read.inflate import BrokenError, Inflater, TooLargeError
from tui.core.read.source import WHOLE

PAGE = b"<html><body><h1>Harbour dues</h1><p>Quay Holdings raised its dues by 4%.</p></body></html>"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_args):
        pass

    def do_GET(self):
        self.server.seen.append((self.path, dict(self.headers)))
        status, headers, body = self.server.answers[self.path.split("?")[0]]
        if callable(body):
            body(self)
            return
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def _served(answers):
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    server.answers, server.seen = answers, []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        server.root = f"http://127.0.0.1:{server.server_port}"
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _ok(body=PAGE, **headers):
    return 200, {"Content-Type": "text/html", **{k.replace("_", "-"): v for k, v in headers.items()}}, body


def _to(where, status=302):
    return status, {"Location": where}, b""


def test_a_page_that_the_person_typed_may_be_private():
    with _served({"/a": _ok(ETag='"7"', Last_Modified="Mon, 03 Mar 2025 08:00:00 GMT")}) as server:
        got = fetch(f"{server.root}/a")
    assert got.raw.data == PAGE
    assert got.raw.name == got.url == f"{server.root}/a"
    assert (got.kind, got.charset, got.redirects) == ("text/html", None, ())
    assert got.version == Version('"7"', "Mon, 03 Mar 2025 08:00:00 GMT")
    sent = server.seen[0][1]
    assert sent["User-Agent"].startswith("nutgraf/")
    assert sent["Host"] == server.root.removeprefix("http://")
    assert "Cookie" not in sent


def test_a_page_named_by_a_document_may_not_be_private():
    with _served({"/a": _ok()}) as server, pytest.raises(NutgrafError, match="is a private address"):
        fetch(f"{server.root}/a", typed=False)
    assert server.seen == []


def test_the_charset_and_the_query_are_kept():
    answer = (200, {"Content-Type": 'text/html; charset="windows-1252"'}, b"<p>5 \x80</p>")
    with _served({"/ü": answer, "/%C3%BC": answer}) as server:
        got = fetch(f"{server.root}/ü?q=a b&n=1#part")
    assert got.charset == "windows-1252"
    assert server.seen[0][0] == "/%C3%BC?q=a%20b&n=1"


def test_five_redirects_are_followed_and_told():
    answers = {f"/{n}": _to(f"/{n + 1}") for n in range(5)} | {"/5": _ok()}
    told = []
    with _served(answers) as server:
        got = fetch(f"{server.root}/0", say=told.append)
    assert got.url.endswith("/5")
    assert [url[-2:] for url in got.redirects] == ["/0", "/1", "/2", "/3", "/4"]
    assert told[0] == f"{server.root}/0 leads to {server.root}/1"


def test_a_sixth_redirect_is_not():
    with _served({"/": _to("/", 308)}) as server:
        with pytest.raises(NutgrafError, match="redirects more than 5 times"):
            fetch(server.root)
        assert len(server.seen) == 6


@pytest.mark.parametrize(
    "where", ["file:///etc/hosts", "ftp://h.example/x", "javascript:alert(1)", "http://[::1"]
)
def test_a_redirect_leads_only_to_pages(where):
    with _served({"/": _to(where)}) as server, pytest.raises(NutgrafError, match="no address"):
        fetch(server.root)


@pytest.fixture
def names(monkeypatch):
    """Names that resolve as a test says, and public numbers that lead to a server of this machine."""
    known, ports = {}, {}
    real_lookup, real_connection = fetching._looked_up, fetching._connection

    def looked_up(address, deadline):
        return known.get(address.host) or real_lookup(address, deadline)

    def connection(address, number, seconds):
        return real_connection(address, ports.get(number, number), seconds)

    monkeypatch.setattr(fetching, "_looked_up", looked_up)
    monkeypatch.setattr(fetching, "_connection", connection)
    return known, ports


def test_a_redirect_from_public_to_private_is_refused(names):
    known, ports = names
    known["news.example"] = ["93.184.215.14"]
    ports["93.184.215.14"] = "127.0.0.1"
    with _served({"/a": None, "/secret": _ok(b"secret")}) as server:
        server.answers["/a"] = _to(f"{server.root}/secret")
        port = server.server_port
        with pytest.raises(NutgrafError, match="is a private address, and a redirect led there"):
            fetch(f"http://news.example:{port}/a")
        assert [path for path, _ in server.seen] == ["/a"]


def test_a_name_that_changes_to_a_private_number_is_refused(names, monkeypatch):
    _, ports = names
    ports["93.184.215.14"] = "127.0.0.1"
    with _served({"/a": _to("/b"), "/b": _ok(b"secret")}) as server:
        answers = iter((["93.184.215.14"], ["127.0.0.1"]))
        monkeypatch.setattr(fetching, "_looked_up", lambda *_: next(answers))
        with pytest.raises(NutgrafError, match="private"):
            fetch(f"http://news.example:{server.server_port}/a")
        assert [path for path, _ in server.seen] == ["/a"]


def test_of_several_numbers_the_public_ones_are_used(names):
    known, ports = names
    known["news.example"] = ["10.0.0.1", "93.184.215.14"]
    ports["93.184.215.14"] = "127.0.0.1"
    with _served({"/a": _ok()}) as server:
        got = fetch(f"http://news.example:{server.server_port}/a", typed=False)
        assert server.seen[0][1]["Host"] == f"news.example:{server.server_port}"
    assert got.raw.data == PAGE


@pytest.mark.parametrize(
    ("number", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),  # noqa: S104  (a number, not a server)
        ("224.0.0.1", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:8.8.8.8", True),
        ("2002:7f00:1::", False),
        ("64:ff9b::7f00:1", False),
        ("2001::1", False),
        ("no number", False),
    ],
)
def test_which_numbers_are_public(number, public):
    assert is_public(number) is public


def test_unpacked_and_many_members():
    parts = gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:])
    raw = zlib.compressobj(wbits=-15)
    answers = {
        "/gzip": _ok(parts, Content_Encoding="gzip"),
        "/deflate": _ok(zlib.compress(PAGE), Content_Encoding="deflate"),
        "/raw": _ok(raw.compress(PAGE) + raw.flush(), Content_Encoding="deflate"),
    }
    with _served(answers) as server:
        for path in answers:
            assert fetch(server.root + path).raw.data == PAGE


def test_a_bomb_stops_at_ten_megabytes():
    bomb = gzip.compress(bytes(3 * LARGEST))
    with (
        _served({"/": _ok(bomb, Content_Encoding="gzip")}) as server,
        pytest.raises(NutgrafError, match="10 MB"),
    ):
        fetch(server.root)


def test_what_is_longer_than_is_read_is_cut():
    with _served({"/": _ok(b"a" * (WHOLE + 5))}) as server:
        got = fetch(server.root)
    assert len(got.raw.data) == WHOLE
    assert got.raw.truncated


def test_an_inflater_in_small_steps():
    packed = gzip.compress(PAGE * 50)
    inflater = Inflater("gzip", 1_000_000)
    for at in range(0, len(packed), 7):
        inflater.feed(packed[at : at + 7])
    assert inflater.data == PAGE * 50
    with pytest.raises(TooLargeError):
        Inflater("", 3).feed(b"four")
    with pytest.raises(BrokenError):
        Inflater("gzip", 10).feed(b"no gzip at all")
    with pytest.raises(BrokenError):
        Inflater("br", 10)


def _drip(handler):
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Connection", "close")
    handler.end_headers()
    _slowly(handler)


def _slow_head(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
    _slowly(handler)


def _slowly(handler):
    """A byte now and then, for as long as somebody listens."""
    try:
        while not handler.server._BaseServer__shutdown_request:
            handler.wfile.write(b"a")
            handler.wfile.flush()
            handler.server.tick.wait(0.02)
    except OSError:
        pass


@pytest.mark.parametrize("slow", [_drip, _slow_head])
def test_a_drip_ends_at_the_deadline(slow):
    with _served({"/": (200, {}, slow)}) as server:
        server.tick = threading.Event()
        began = time.monotonic()
        with pytest.raises(NutgrafError, match="takes too long"):
            fetch(server.root, seconds=0.4)
        assert time.monotonic() - began < 2


def test_a_server_that_says_nothing():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        with pytest.raises(NutgrafError, match="takes too long"):
            fetch(url, seconds=0.3)


def test_the_known_version_is_not_sent_again():
    known = Version('"7"', "Mon, 03 Mar 2025 08:00:00 GMT")
    with _served({"/": (304, {}, b"")}) as server:
        got = fetch(server.root, known=known)
    assert got.raw is None
    assert got.version == known
    assert server.seen[0][1]["If-None-Match"] == '"7"'
    assert server.seen[0][1]["If-Modified-Since"] == known.modified


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "404: there is no such page"),
        (403, "open the file"),
        (503, "cannot give the page now"),
        (304, "304"),
    ],
)
def test_refusals_say_what_to_do(status, words):
    with _served({"/": (status, {}, b"")}) as server, pytest.raises(NutgrafError, match=words) as caught:
        fetch(server.root)
    assert "\n" not in str(caught.value)


def test_an_empty_page():
    with _served({"/": _ok(b"")}) as server, pytest.raises(NutgrafError, match="empty"):
        fetch(server.root)


def test_broken_answers():
    def nonsense(handler):
        handler.wfile.write(b"no http\x1b]2;x\x07\r\n\r\n")
        handler.close_connection = True

    answers = {"/": (200, {}, nonsense), "/br": _ok(Content_Encoding="br")}
    with _served(answers) as server:
        with pytest.raises(NutgrafError, match="no answer of a web server"):
            fetch(server.root)
        with pytest.raises(NutgrafError, match="cannot be read"):
            fetch(f"{server.root}/br")
        with pytest.raises(NutgrafError, match=r"certificate|connection") as caught:
            fetch(server.root.replace("http:", "https:"))
    assert "\x1b" not in str(caught.value)


def test_offline_is_told_in_a_line(monkeypatch):
    def fail(*_args, **_more):
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(NutgrafError, match="is there a connection"):
        fetch("https://news.example/a")


def test_nobody_listens():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(NutgrafError, match="cannot be connected to"):
        fetch(f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("file:///etc/hosts", "only http"),
        ("ftp://h.example", "only http"),
        ("http://", "only http"),
        ("http://h.example:99999/", "no address"),
        ("http://[::1", "no address"),
        ("http://me:word@h.example/", "password"),
        ("http://h.example/" + "a" * 5000, "longer than"),
        ("http://h ost/", "only http"),
    ],
)
def test_what_is_no_address(url, words):
    with pytest.raises(NutgrafError, match=words) as caught:
        take_apart(url)
    assert "word@" not in str(caught.value)


def test_parts_of_an_address():
    parts = take_apart("HTTP://Bücher.Example:8080/a b?x=ü\r\ny")
    assert (parts.scheme, parts.host, parts.port) == ("http", "xn--bcher-kva.example", 8080)
    assert parts.target == "/a%20b?x=%C3%BCy"
    assert parts.authority == "xn--bcher-kva.example:8080"
    assert take_apart("https://[::1]/").authority == "[::1]"
    assert is_address("HTTPS://h.example")
    assert not is_address("notes.txt")


def test_media_types():
    assert media_type('Text/HTML; x=1; charset="Utf-8"') == ("text/html", "Utf-8")
    assert media_type("") == ("", None)
