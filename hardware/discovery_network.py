"""Ask the local network, once and only when a person wants it, which printers are there. No address is tried out.

Epson printers answer a probe on UDP port 3289 (described in mike42/escpos-php issue 923); others announce themselves
by multicast DNS (RFC 6762, RFC 6763) as `_pdl-datastream._tcp`, which is what listens on port 9100.
"""

import contextlib
import socket
import struct
import time
from collections.abc import Callable, Iterator

from hardware.address import TcpAddress
from hardware.discovery import Suggestion

EPSON_PORT = 3289
EPSON_PROBE = b"EPSONP" + bytes(8)
EPSON_ANSWER = b"EPSON"
MDNS_GROUP, MDNS_PORT = "224.0.0.251", 5353
SERVICE = "_pdl-datastream._tcp.local"
RAW_PORT = 9100
PTR, SRV, INTERNET = 12, 33, 1
UNICAST_ANSWER = 0x8000
LARGEST = 9000
MOST_ANSWERS = 200
LISTEN = 2.0

Ask = Callable[[bytes, tuple[str, int], float], Iterator[tuple[bytes, str]]]


def network_printers(timeout: float = LISTEN, ask: Ask | None = None) -> tuple[Suggestion, ...]:
    """Printers that answered within the timeout (seconds), each address once."""
    asked = ask or _ask
    found: dict[str, Suggestion] = {}
    for data, sender in asked(EPSON_PROBE, ("255.255.255.255", EPSON_PORT), timeout / 2):
        if data.startswith(EPSON_ANSWER):
            _suggest(found, sender, RAW_PORT, "Epson")
    for data, sender in asked(question(), (MDNS_GROUP, MDNS_PORT), timeout / 2):
        for name, port in services(data):
            _suggest(found, sender, port, name)
    return tuple(found[address] for address in sorted(found))


def question() -> bytes:
    """The multicast question for raw printers, to be answered to us alone."""
    labels = b"".join(bytes([len(label)]) + label.encode("ascii") for label in SERVICE.split("."))
    return struct.pack(">6H", 0, 0, 1, 0, 0, 0) + labels + b"\0" + struct.pack(">2H", PTR, INTERNET | UNICAST_ANSWER)


def services(message: bytes) -> list[tuple[str, int]]:
    """Names and ports of the raw printers in an answer; a message that is none gives none."""
    try:
        return list(_services(message))
    except (struct.error, IndexError, UnicodeDecodeError, ValueError):
        return []


def _services(message: bytes) -> Iterator[tuple[str, int]]:
    _, flags, questions, *records = struct.unpack_from(">6H", message)
    if not flags & UNICAST_ANSWER:
        return
    place = 12
    for _ in range(min(questions, MOST_ANSWERS)):
        place = _name(message, place)[1] + 4
    for _ in range(min(sum(records), MOST_ANSWERS)):
        name, place = _name(message, place)
        kind, _, _, length = struct.unpack_from(">2HIH", message, place)
        place += 10
        if kind == SRV and name.lower().endswith(SERVICE):
            (port,) = struct.unpack_from(">4xH", message, place)
            yield name[: -len(SERVICE) - 1], port
        place += length


def _name(message: bytes, place: int) -> tuple[str, int]:
    """A name, its pointers followed backwards only, and the place behind it."""
    labels: list[str] = []
    behind, limit = 0, len(message)
    while length := message[place]:
        if length >= 0xC0:
            behind = behind or place + 2
            target = (length & 0x3F) << 8 | message[place + 1]
            if target >= min(place, limit):
                raise ValueError("a name points forwards")
            place = limit = target
            continue
        labels.append(message[place + 1 : place + 1 + length].decode("utf-8"))
        place += 1 + length
    return ".".join(labels), behind or place + 1


def _suggest(found: dict[str, Suggestion], sender: str, port: int, name: str) -> None:
    if 0 < port < 65536:
        address = str(TcpAddress(sender, port))
        clean = "".join(letter for letter in name if letter.isprintable())[:80]
        found.setdefault(address, Suggestion(address, clean, "receipt_printer"))


def _ask(message: bytes, where: tuple[str, int], timeout: float) -> Iterator[tuple[bytes, str]]:
    """Send one datagram and give what comes back; a machine without a network gives nothing."""
    deadline = time.monotonic() + timeout
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as voice, contextlib.suppress(OSError):
        voice.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        voice.sendto(message, where)
        for _ in range(MOST_ANSWERS):
            voice.settimeout(max(deadline - time.monotonic(), 0.001))
            data, (sender, *_) = voice.recvfrom(LARGEST)
            yield data, str(sender)
            if time.monotonic() >= deadline:
                return
