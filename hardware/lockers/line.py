"""One connection to a wall: its greeting, then a question and an answer at a time."""

import time

from hardware.links.link import ByteLink
from hardware.lockers.messages import END, LONGEST, GarbledError, Greeting, Message, decode, encode, greeting_of

CHUNK = 4096


class SilenceError(Exception):
    """No answer came in time."""


class WallLine:
    """Used by one thread; raises DeviceError for the link's troubles, SilenceError and GarbledError."""

    def __init__(self, link: ByteLink, deadline: float) -> None:
        self._link, self._deadline = link, deadline
        self._heard = b""
        self._number = 0

    def greet(self) -> Greeting:
        """Connect and be greeted."""
        self._link.open(max(self._deadline - time.monotonic(), 0))
        return greeting_of(self._next())

    def next_number(self) -> int:
        """The number of the next question."""
        self._number += 1
        return self._number

    def ask(self, number: int, question: Message) -> Message:
        """The answer to a question; answers to others are passed over."""
        self._link.write(encode({"id": number, **question}), max(self._deadline - time.monotonic(), 0))
        while True:
            answer = self._next()
            if answer.get("id") == number:
                return answer

    def close(self) -> None:
        """Disconnect."""
        self._link.close()

    def _next(self) -> Message:
        while END not in self._heard:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise SilenceError
            if len(self._heard) > LONGEST * 100:
                raise GarbledError("a line without end")
            self._heard += self._link.read(CHUNK, left)
        line, _, self._heard = self._heard.partition(END)
        return decode(line)
