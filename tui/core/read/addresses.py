"""Addresses of the web: which may be fetched, and which computers stand behind them."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from tui.core.errors import NutgrafError

LONGEST = 4096
"""Characters; a longer address is refused."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Address:
    """An address taken apart, as a request needs it."""

    url: str
    """Whole, without its fragment."""
    scheme: str
    """`http` or `https`."""
    host: str
    """As DNS knows it, without brackets."""
    port: int
    target: str
    """Path and query, percent-encoded."""

    @property
    def authority(self) -> str:
        """The value of the `Host` header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def is_address(source: str) -> bool:
    """Whether a source that a person names is an address and no file."""
    return source[:8].lower().startswith(("http://", "https://"))


def take_apart(url: str) -> Address:
    """The parts of an address.

    Raises:
        NutgrafError: It is no http or https address, too long, or carries a password.
    """
    url = url.strip()
    if len(url) > LONGEST:
        raise NutgrafError(url[:80], f"the address is longer than {LONGEST} characters")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except (ValueError, UnicodeError):
        raise NutgrafError(url, "is no address of the web") from None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not host or any(char <= " " or char == "\x7f" for char in host):
        raise NutgrafError(url, "is no address of the web; only http and https are fetched")
    if parts.username is not None or parts.password is not None:
        raise NutgrafError(host, "the address carries a name or password, which is not sent; leave it out")
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    if parts.query:
        target += "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]")
    made = Address("", scheme, host.lower(), port or _PORTS[scheme], target)
    return Address(f"{scheme}://{made.authority}{target}", scheme, made.host, made.port, target)


def is_public(number: str) -> bool:
    """Whether an IP address is one of the open internet, whichever way it is written."""
    try:
        address = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            address = inner
        elif address.teredo is not None:
            return False
    return address.is_global and not address.is_multicast
