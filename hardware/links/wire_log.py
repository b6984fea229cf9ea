"""The last bytes to and from each device, kept in memory and told only masked.

Links that are made while a `WireLogs` is recording write into it; nothing else has to know of it.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import Enum

from hardware.errors import DeviceError
from hardware.links.link import OPEN_TIMEOUT, STALL_TIMEOUT, ByteLink
from hardware.links.masking import masked

CAPACITY = 256 * 1024
# What keeping one piece costs beside its bytes: a status answer is one byte, and there are many of them.
COST_OF_A_PIECE = 64


class Way(Enum):
    """What happened on a link."""

    OUT = "out"
    IN = "in"
    OPENED = "opened"
    CLOSED = "closed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a conversation at a moment of the monotonic clock, in seconds; `note` is an error's stable code."""

    at: float
    way: Way
    data: bytes = b""
    note: str = ""


class WireLog:
    """The latest 256 kB of one device's conversation. Any thread may write."""

    def __init__(self, capacity: int = CAPACITY, clock: Callable[[], float] = time.monotonic) -> None:
        self._capacity = capacity
        self._clock = clock
        self._pieces: deque[Piece] = deque()
        self._size = 0
        self._lock = threading.Lock()

    def note(self, way: Way, data: bytes = b"", note: str = "") -> None:
        """Keep a piece, forgetting the oldest ones."""
        piece = Piece(self._clock(), way, bytes(data[-self._capacity :]), note)
        with self._lock:
            self._pieces.append(piece)
            self._size += len(piece.data) + COST_OF_A_PIECE
            while self._size > self._capacity and len(self._pieces) > 1:
                self._size -= len(self._pieces.popleft().data) + COST_OF_A_PIECE

    def told(self, secrets: tuple[bytes, ...] = ()) -> tuple[Piece, ...]:
        """What is kept, oldest first, masked: a number that was sent in two pieces is found as well."""
        with self._lock:
            pieces = tuple(self._pieces)
        clean = {way: iter(_masked_pieces(pieces, way, secrets)) for way in (Way.OUT, Way.IN)}
        return tuple(
            Piece(piece.at, piece.way, next(clean[piece.way]), piece.note) if piece.way in clean else piece
            for piece in pieces
        )


class WireLogs:
    """The logs of all devices by their ids."""

    def __init__(self) -> None:
        self._logs: dict[str, WireLog] = {}

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Links that are made meanwhile are logged from now on."""
        before = _recorder.set(self)
        try:
            yield
        finally:
            _recorder.reset(before)

    def of(self, device: str) -> WireLog:
        """The log of a device, made when there is none."""
        return self._logs.setdefault(device, WireLog())

    @property
    def all(self) -> Mapping[str, WireLog]:
        """Every log by its device's id."""
        return self._logs


_recorder: ContextVar[WireLogs | None] = ContextVar("recorder", default=None)


def log_of(device: str) -> WireLog | None:
    """Where a device that has no link keeps its conversation, None when nobody records."""
    logs = _recorder.get()
    return None if logs is None else logs.of(device)


def logged(device: str, link: ByteLink) -> ByteLink:
    """The link, with what it carries kept when somebody records."""
    log = log_of(device)
    return link if log is None else LoggedLink(link, log)


class LoggedLink:
    """A link that notes what it carries and repeats nothing."""

    def __init__(self, link: ByteLink, log: WireLog) -> None:
        self._link = link
        self._log = log
        self._is_open = False

    @property
    def answers(self) -> bool:
        """Whether bytes can come back at all."""
        return self._link.answers

    @property
    def bytes_per_second(self) -> int:
        """A cautious estimate of the speed."""
        return self._link.bytes_per_second

    def open(self, timeout: float = OPEN_TIMEOUT) -> None:
        """Open, dropping input that waited from earlier. Raises UnreachableError."""
        self._is_open = False
        with self._failing():
            self._link.open(timeout)
        self._is_open = True
        self._log.note(Way.OPENED)

    def write(self, data: bytes, stall_timeout: float = STALL_TIMEOUT) -> None:
        """Send all of the data; raises WriteStalledError or LinkLostError."""
        self._log.note(Way.OUT, data)
        with self._failing():
            self._link.write(data, stall_timeout)

    def read(self, limit: int, timeout: float) -> bytes:
        """Up to `limit` bytes; raises LinkLostError."""
        with self._failing():
            data = self._link.read(limit, timeout)
        if data:
            self._log.note(Way.IN, data)
        return data

    def close(self) -> None:
        """Let go of the device."""
        self._link.close()
        if self._is_open:
            self._is_open = False
            self._log.note(Way.CLOSED)

    @contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except DeviceError as wrong:
            self._log.note(Way.FAILED, note=wrong.code)
            raise


def _masked_pieces(pieces: tuple[Piece, ...], way: Way, secrets: tuple[bytes, ...]) -> Iterator[bytes]:
    lengths = [len(piece.data) for piece in pieces if piece.way is way]
    clean = masked(b"".join(piece.data for piece in pieces if piece.way is way), secrets)
    start = 0
    for length in lengths:
        yield clean[start : start + length]
        start += length
