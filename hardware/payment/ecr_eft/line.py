"""A line of ECR-EFT: every frame is acknowledged; until it is, the same frame with the same token may be sent again."""

import time
from collections import deque

from hardware.errors import LinkLostError
from hardware.links.link import ByteLink
from hardware.payment.ecr_eft.frames import Frame, FrameReader, Mark

CHUNK = 4096
REPEATS = 3
ACK, NAK = b"\x06", b"\x15"


class FrameLine:
    """One connection, used by one thread."""

    def __init__(self, device: str, link: ByteLink, stall: float, acknowledgement: float) -> None:
        self._device, self._link, self._stall, self._acknowledgement = device, link, stall, acknowledgement
        self._reader = FrameReader()
        self._waiting: deque[Frame] = deque()
        self._seen: Frame | None = None

    def open(self, timeout: float) -> None:
        """Connect; raises UnreachableError."""
        self._reader.forget()
        self._waiting.clear()
        self._seen = None
        self._link.open(timeout)

    def close(self) -> None:
        """Disconnect."""
        self._link.close()

    def send(self, frame: Frame) -> None:
        """Send and see it acknowledged; raises LinkLostError, `accepted` 0 when it certainly was not understood."""
        wire = frame.encode()
        self._link.write(wire, self._stall)
        maybe = 0
        for tries_left in reversed(range(1 + REPEATS)):
            try:
                answer = self._answer()
                if answer is Mark.ACK:
                    return
                maybe = maybe or int(answer is None)
                if tries_left:
                    self._link.write(wire, self._stall)
            except LinkLostError as lost:
                raise LinkLostError(self._device, lost.address, "send", lost.detail, accepted=1) from lost
        raise LinkLostError(self._device, "ecr-eft", "send", "the frame was not acknowledged", maybe)

    def receive(self, timeout: float) -> Frame | None:
        """The next frame, None when none came in time; raises LinkLostError."""
        deadline = time.monotonic() + timeout
        while not self._waiting:
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            self._hear(left)
        return self._waiting.popleft()

    def _answer(self) -> Mark | None:
        deadline = time.monotonic() + self._acknowledgement
        while (left := deadline - time.monotonic()) > 0:
            for mark in self._hear(left):
                return mark
        return None

    def _hear(self, timeout: float) -> list[Mark]:
        marks: list[Mark] = []
        for event in self._reader.feed(self._link.read(CHUNK, timeout)):
            if event is Mark.BROKEN:
                self._link.write(NAK, self._stall)
            elif isinstance(event, Mark):
                marks.append(event)
            else:
                self._link.write(ACK, self._stall)
                # A frame whose acknowledgement was lost comes again.
                if event != self._seen:
                    self._waiting.append(event)
                self._seen = event
        return marks
