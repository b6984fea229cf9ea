"""Calling an address that a stranger gave: in bounded time, to a public address only, without following anywhere."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import SplitResult, urlsplit

_CONNECT_SECONDS = 3.0
_MOST_ADDRESSES = 3
_NAT64 = ip_network("64:ff9b::/96")
_UNICAST = ip_network("2000::/3")  # all that is given out (IANA); the rest is of a house, or stands for IPv4 in it
_LOCAL = ("localhost", "127.0.0.1", "::1")


class CallFailed(Exception):
    """No answer; the text says why and holds nothing of what was sent or received."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `retry_after` in seconds, 0 when not told."""

    status: int
    retry_after: int


def fault_of(url: str) -> str:
    """What is wrong with an address to be called, else nothing. Plain HTTP is for this machine only."""
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return "ordinary characters are expected"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "no address"
    if parts.scheme not in ("https", "http") or not parts.hostname or port == 0:
        return "https:// and a host are expected"
    if parts.scheme == "http" and parts.hostname not in _LOCAL:
        return "https:// is expected"
    if parts.username is not None or parts.password is not None or parts.fragment:
        return "no user, password or fragment is expected"
    return ""


def post(url: str, headers: Mapping[str, str], body: bytes, seconds: float, *, inside: bool) -> Answer:
    """Post a body; `inside` lets it go to private addresses. Raises CallFailed."""
    parts = urlsplit(url)
    if fault := fault_of(url):
        raise CallFailed(fault)
    try:
        with _connected(parts, seconds, inside=inside) as connection:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request("POST", target, body, dict(headers))
            response = connection.getresponse()  # only its beginning is read: what follows could be without end
            return Answer(response.status, _seconds(response.headers.get("retry-after", "")))
    except ssl.SSLError as error:
        raise CallFailed(f"TLS: {error.reason or 'failed'}") from error
    except TimeoutError as error:
        raise CallFailed("no answer in time") from error
    except OSError as error:
        raise CallFailed(f"connection: {error.strerror or type(error).__name__}") from error
    except (http.client.HTTPException, ValueError) as error:
        raise CallFailed(f"no HTTP answer: {type(error).__name__}") from error


def public(address: str) -> bool:
    """Whether an address is anybody's to call: not of this machine, this house, nor one that stands for such."""
    one: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(one, IPv6Address):
        if one.ipv4_mapped is not None:
            one = one.ipv4_mapped
        elif one.sixtofour is not None:
            one = one.sixtofour
        elif one in _NAT64:
            one = IPv4Address(int(one) & 0xFFFFFFFF)
        elif one not in _UNICAST:
            return False
    return one.is_global and not one.is_multicast


@contextmanager
def _connected(parts: SplitResult, seconds: float, *, inside: bool) -> Iterator[http.client.HTTPConnection]:
    """A connection that is cut when the time is over, however slowly the other side drips."""
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = kind(host, port, timeout=seconds)
    line = _reached(_addresses(host, port, inside=inside), port, min(_CONNECT_SECONDS, seconds))
    line.settimeout(seconds)
    if secure:
        line = ssl.create_default_context().wrap_socket(line, server_hostname=host, do_handshake_on_connect=False)
    late = threading.Event()

    def cut() -> None:
        late.set()
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)

    clock = threading.Timer(seconds, cut)
    clock.start()
    try:
        if isinstance(line, ssl.SSLSocket):
            line.do_handshake()
        connection.sock = line
        yield connection
    except (OSError, http.client.HTTPException, ValueError) as error:
        if late.is_set():
            raise TimeoutError from error
        raise
    finally:
        clock.cancel()
        connection.close()
        line.close()


def _addresses(host: str, port: int, *, inside: bool) -> list[str]:
    """The addresses to connect to: those that were looked at, not what the name means a moment later."""
    found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not inside and not all(public(address) for address in found):
        raise CallFailed("the address is private")
    return found[:_MOST_ADDRESSES]


def _reached(addresses: list[str], port: int, seconds: float) -> socket.socket:
    """A connection to the first address that takes one."""
    for address in addresses[:-1]:
        with suppress(OSError):
            return socket.create_connection((address, port), seconds)
    return socket.create_connection((addresses[-1], port), seconds)


def _seconds(told: str) -> int:
    return int(told) if told.isascii() and told.isdigit() and len(told) < 7 else 0
