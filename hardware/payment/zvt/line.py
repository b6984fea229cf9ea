"""How ZVT messages travel: bare on TCP, in acknowledged blocks on a serial line."""

import time
from collections import deque
from dataclasses import dataclass
from typing import Protocol

from hardware.errors import LinkLostError
from hardware.links.link import ByteLink
from hardware.payment.zvt.apdu import Apdu, take
from hardware.payment.zvt.blocks import ACK, NAK, BlockReader, Mark, block

CHUNK = 4096
REPEATS = 2


class Line(Protocol):
    """One conversation's way to the terminal."""

    def open(self, timeout: float) -> None:
        """Connect; raises UnreachableError."""

    def send(self, message: Apdu) -> None:
        """Send; raises LinkLostError, whose `accepted` is 0 when nothing can have arrived."""

    def receive(self, timeout: float) -> Apdu | None:
        """The next message, None when none came in time; raises LinkLostError."""

    def close(self) -> None:
        """Disconnect."""


class TcpLine:
    """Messages one after another, as on TCP."""

    def __init__(self, link: ByteLink, stall: float) -> None:
        self._link, self._stall = link, stall
        self._buffer = bytearray()

    def open(self, timeout: float) -> None:
        """Connect."""
        self._buffer.clear()
        self._link.open(timeout)

    def send(self, message: Apdu) -> None:
        """Send."""
        self._link.write(message.encode(), self._stall)

    def receive(self, timeout: float) -> Apdu | None:
        """The next message."""
        deadline = time.monotonic() + timeout
        while (message := take(self._buffer)) is None:
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            self._buffer += self._link.read(CHUNK, left)
        return message

    def close(self) -> None:
        """Disconnect."""
        self._link.close()


@dataclass(frozen=True, slots=True)
class SerialPauses:
    """Waiting times in seconds of the serial protocol: T1 between bytes, T2 for an acknowledgement."""

    byte: float = 0.2
    acknowledgement: float = 5.0


class SerialLine:
    """Messages in blocks, each acknowledged.

    A block is sent again only after a NAK, which proves that it was not understood; after silence it may have been.
    """

    def __init__(self, device: str, link: ByteLink, stall: float, pauses: SerialPauses) -> None:
        self._device, self._link, self._stall, self._pauses = device, link, stall, pauses
        self._reader = BlockReader()
        self._waiting: deque[Apdu] = deque()

    def open(self, timeout: float) -> None:
        """Open the port."""
        self._reader.forget()
        self._waiting.clear()
        self._link.open(timeout)

    def send(self, message: Apdu) -> None:
        """Send a block and see it acknowledged."""
        wire = block(message.encode())
        self._link.write(wire, self._stall)
        for tries_left in reversed(range(1 + REPEATS)):
            try:
                answer = self._acknowledgement()
                if answer is Mark.NAK and tries_left:
                    self._link.write(wire, self._stall)
            except LinkLostError as lost:
                raise self._lost(lost.detail, accepted=1) from lost
            if answer is Mark.ACK:
                return
            if answer is None:
                raise self._lost("no acknowledgement", accepted=1)
        raise self._lost("the terminal understood no block", accepted=0)

    def receive(self, timeout: float) -> Apdu | None:
        """The next message."""
        deadline = time.monotonic() + timeout
        broken = 0
        while not self._waiting:
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            broken += self._hear(left).count(Mark.BROKEN)
            if broken > REPEATS:
                raise self._lost("only damaged blocks", accepted=1)
        return self._waiting.popleft()

    def close(self) -> None:
        """Close the port."""
        self._link.close()

    def _acknowledgement(self) -> Mark | None:
        deadline = time.monotonic() + self._pauses.acknowledgement
        while (left := deadline - time.monotonic()) > 0:
            for mark in self._hear(left):
                if mark is not Mark.BROKEN:
                    return mark
        return None

    def _hear(self, timeout: float) -> list[Mark]:
        """Take what comes: messages are acknowledged and kept, damaged ones are asked for again."""
        pause = min(timeout, self._pauses.byte) if self._reader.inside else timeout
        data = self._link.read(CHUNK, pause)
        marks: list[Mark] = []
        if not data and self._reader.inside and pause >= self._pauses.byte:
            self._reader.forget()
            marks.append(Mark.BROKEN)
        for event in self._reader.feed(data):
            if isinstance(event, bytes):
                message = take(bytearray(event))
                if message is None:
                    marks.append(Mark.BROKEN)
                else:
                    self._link.write(bytes((ACK,)), self._stall)
                    self._waiting.append(message)
            else:
                marks.append(event)
        for _ in range(marks.count(Mark.BROKEN)):
            self._link.write(bytes((NAK,)), self._stall)
        return marks

    def _lost(self, detail: str, accepted: int) -> LinkLostError:
        return LinkLostError(self._device, "serial", "send", detail, accepted)
