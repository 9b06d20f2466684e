"""What fetching a page gives."""

from __future__ import annotations

from dataclasses import dataclass

from tui.core.read.source import RawSource  # noqa: TC001  (a dataclass field is read at run time)


@dataclass(frozen=True, slots=True)
class Version:
    """What a server calls the version of a page that was fetched before."""

    etag: str | None = None
    modified: str | None = None
    """The `Last-Modified` header, as it came."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer."""

    raw: RawSource | None
    """The page; None where it is the version that is known."""
    url: str
    """Where it was found, after all redirects."""
    redirects: tuple[str, ...]
    """The addresses on the way, the first one asked for first."""
    kind: str
    """The media type in lower case, such as `text/html`; empty where the server does not say."""
    charset: str | None
    """The encoding that the server names."""
    version: Version


def media_type(header: str) -> tuple[str, str | None]:
    """The media type and the encoding out of a `Content-Type`."""
    kind, *parameters = header.split(";")
    for parameter in parameters[:8]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset" and value.strip():
            return kind.strip().lower(), value.strip().strip("\"'")[:40]
    return kind.strip().lower(), None
