"""Whatever a reader names - a file, standard input, an address - as a document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.core.read import forms, source

if TYPE_CHECKING:
    from tui.core.model import Document

ADDRESS = ("http://", "https://")
"""What an address begins with; everything else is a file."""

ETAG, MODIFIED = "etag", "modified"
"""Keys of `Source.extra` under which a server's names for the version of a page are kept."""

Say = Callable[[str], None]


def read(name: str, say: Say | None = None) -> Document:
    """The document of a source.

    Args:
        name: A file, `-` for standard input, or an address, which is fetched.
        say: Is told every redirect of an address, as a line.

    Raises:
        NutgrafError: It cannot be read or fetched, or is no text.
    """
    if is_address(name):
        found = page(name, say=say)
        if found is None:
            raise AssertionError  # only a version that is known gives None
        return found
    return forms.read(source.read(name))


def page(
    url: str, known: dict[str, str] | None = None, *, typed: bool = True, say: Say | None = None
) -> Document | None:
    """The document of a page of the web.

    Args:
        url: Its address.
        known: `Source.extra` of the version that is at hand; None for a page that was never fetched.
        typed: The person typed the address, so it may lead to a private computer.
        say: Is told every redirect, as a line.

    Returns:
        The document, or None where the server says that the known version is still the one.

    Raises:
        NutgrafError: It cannot be fetched, or there is no article in it.
    """
    from tui.core.read import fetch
    from tui.core.read.fetched import Version

    known = known or {}
    version = Version(known.get(ETAG), known.get(MODIFIED))
    found = fetch.fetch(url, typed=typed, known=version, say=say)
    if found.raw is None:
        return None
    document = forms.read(found.raw, found.kind, found.charset, found.url)
    names = {ETAG: found.version.etag, MODIFIED: found.version.modified}
    at = replace(
        document.source,
        url=document.source.url or found.url,
        extra={**document.source.extra, **{key: name for key, name in names.items() if name}},
    )
    return document._replace(source=at)


def is_address(name: str) -> bool:
    """Whether what a person names is an address and no file."""
    return name[:8].lower().startswith(ADDRESS)
