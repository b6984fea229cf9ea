"""A card terminal that speaks ECR-EFT 1.3, with its own codec."""

import time
from collections.abc import Callable, Iterator

from hardware.simulators.payment import PaymentSimulator, Speaker
from hardware.simulators.payment_host import SCHEME, receipt_lines

START, END, SEPARATOR = b"\x02", b"\x03", b"\x1c"
ACKNOWLEDGE, REJECT = b"\x06", b"\x15"
ANSWER_TIME = 0.1
TRIES = 3
DECLINED, CALLED_OFF, UNSUPPORTED = "51", "17", "58"
Told = tuple[str, bytes] | None


def frame(token: str, kind: str, *fields: str) -> bytes:
    """One frame as bytes."""
    inside = b"".join(part.encode("cp1250", "replace") + SEPARATOR for part in (token, kind, *fields)) + END
    check = 0
    for byte in inside:
        check ^= byte
    return START + inside + bytes([check])


class EcrEftSpeaker:
    """A terminal that says one thing after another and waits for each acknowledgement."""

    def __init__(self, terminal: "EcrEftSimulator") -> None:
        self._terminal, self._host = terminal, terminal.host
        self.power_on()

    def power_on(self) -> None:
        """Forget everything that is not on disk."""
        self._send: Callable[[bytes], None] | None = None
        self._buffer = b""
        self._play: Iterator[Told] | None = None
        self._waiting: bytes | None = None
        self._due = 0.0
        self._tries = 0
        self._number = 0
        self._called_off = False

    def plugged(self, send: Callable[[bytes], None]) -> None:
        """A till connected."""
        self._send, self._buffer = send, b""

    def unplugged(self) -> None:
        """The till is gone."""
        self._send, self._waiting = None, None

    def hear(self, data: bytes) -> None:
        """Take what the till says."""
        self._buffer += data
        while self._buffer:
            if self._buffer[:1] == ACKNOWLEDGE:
                self._buffer, self._waiting = self._buffer[1:], None
                continue
            if self._buffer[:1] != START:
                self._buffer = self._buffer[1:]
                continue
            end = self._buffer.find(END)
            if end < 0 or len(self._buffer) < end + 2:
                return
            whole, self._buffer = self._buffer[: end + 2], self._buffer[end + 2 :]
            parts = whole[1:end].decode("cp1250").split("\x1c")[:-1]
            if frame(*parts) != whole:
                self._put(REJECT)
            else:
                self._message(*parts)

    def tick(self) -> None:
        """Go on with what goes on."""
        if self._waiting is not None and self._send is not None:
            if time.monotonic() >= self._due and self._tries < TRIES:
                self._tries += 1
                self._due = time.monotonic() + ANSWER_TIME
                self._put(self._waiting)
            elif self._tries >= TRIES:
                self._waiting = None
            return
        if self._play is not None:
            told = next(self._play, None)
            if told is None:
                return
            self._say(*told)

    def _message(self, token: str, kind: str, *fields: str) -> None:
        point = "command:order" if kind == "S1" else f"command:{kind}"
        if not self._terminal.heard(point):
            return
        self._terminal.send("ack", ACKNOWLEDGE, b"\x00", self._put)
        if kind == "T1":
            self._say("pong", frame(token, "T2", "170", "Omnitill", "simulator", "TID00001"))
        elif kind == "P1":
            self._called_off = True
        elif kind == "S1" and self._play is None:
            self._called_off = False
            self._play = self._sale(token, *fields[:8])

    def _sale(self, token: str, kind: str, _till: str, order: str, gross: str, *rest: str) -> Iterator[Told]:
        wanted, currency = int(gross), rest[2]
        self._terminal.show(f"payment {wanted}: card please")
        yield "card", frame(self._next(), "I1", "20", "Card please")
        while not self._terminal.card_is_there and not self._called_off:
            yield None
        amount = None if self._called_off or kind != "S" else self._host.decide(wanted)
        if amount is None:
            error = CALLED_OFF if self._called_off else DECLINED if kind == "S" else UNSUPPORTED
            self._play = None
            yield "result", frame(token, "S2", error, "", "MID1", "TID00001", "", "", "", "", "Declined")
        else:
            movement = self._host.book("payment", amount, currency, order)
            yield "approved", frame(self._next(), "I1", "140", "Approved")
            yield "print", frame(self._next(), "D2")
            for line in receipt_lines(movement, "CUSTOMER"):
                yield "line", frame(self._next(), "D6", line)
            yield "print_end", frame(self._next(), "D3")
            number = str(movement.receipt)
            # The next sale may begin before this result is acknowledged.
            self._play = None
            yield (
                "result",
                frame(token, "S2", "0", "", "MID1", "TID00001", number, str(amount), "0", SCHEME, "Approved"),
            )

    def _next(self) -> str:
        self._number += 1
        return f"{self._number:X}"

    def _say(self, point: str, wire: bytes) -> None:
        self._waiting, self._tries, self._due = wire, 1, time.monotonic() + ANSWER_TIME
        self._terminal.send(point, wire, wire[:-1] + bytes([wire[-1] ^ 0x20]), self._put)

    def _put(self, wire: bytes) -> None:
        if self._send is not None:
            self._send(wire)


class EcrEftSimulator(PaymentSimulator):
    """A simulated ECR-EFT terminal."""

    def _speak(self) -> Speaker:
        return EcrEftSpeaker(self)
