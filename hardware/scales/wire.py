"""One scale's line: kept open between questions, opened anew after any trouble, never an old answer to a new one."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from hardware.errors import DeviceError
from hardware.links.link import ByteLink
from hardware.scales.parity import Parity

CHUNK = 256
OLD_CHUNKS = 16

T = TypeVar("T")


class Silence(Exception):
    """No whole answer came in time; `heard` is what did."""

    def __init__(self, heard: bytes) -> None:
        super().__init__(repr(heard))
        self.heard = heard


class Occupied(Exception):
    """Somebody else is asking."""


class ScaleWire:
    """Asks one question at a time. `inside` has to be entered for every conversation."""

    def __init__(self, link: ByteLink, parity: Parity) -> None:
        self._link, self._parity = link, parity
        self._turn = threading.Lock()
        self._is_open = False

    @contextmanager
    def inside(self, deadline: float) -> Iterator[None]:
        """Have the line for oneself; raises Occupied, Silence, and DeviceError when the line cannot be had."""
        if not self._turn.acquire(timeout=max(deadline - time.monotonic(), 0)):
            raise Occupied
        try:
            if not self._is_open:
                self._link.open(max(deadline - time.monotonic(), 0))
                self._is_open = True
            yield
        except (DeviceError, Silence):
            self._let_go()
            raise
        finally:
            self._turn.release()

    def ask(self, question: bytes, understand: Callable[[bytes], T | None], deadline: float) -> T:
        """The answer to a question; raises Silence and LinkLostError."""
        self._drop_what_waits()
        self._link.write(self._parity.put(question), max(deadline - time.monotonic(), 0))
        heard = b""
        while (left := deadline - time.monotonic()) > 0:
            came = self._parity.take(self._link.read(CHUNK, left))
            heard += came
            answer = understand(heard) if came else None
            if answer is not None:
                return answer
        raise Silence(heard)

    def say(self, words: bytes, deadline: float) -> None:
        """Send what is not answered; raises LinkLostError."""
        self._link.write(self._parity.put(words), max(deadline - time.monotonic(), 0))

    def close(self) -> None:
        """Let go of the line."""
        with self._turn:
            self._let_go()

    def _drop_what_waits(self) -> None:
        for _ in range(OLD_CHUNKS):
            if not self._link.read(CHUNK, 0):
                return

    def _let_go(self) -> None:
        self._is_open = False
        self._link.close()
