"""A card terminal that speaks ZVT, over TCP or on a pseudo-terminal."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hardware.simulators import payment_zvt_codec as codec
from hardware.simulators.payment import PaymentSimulator, Speaker
from hardware.simulators.payment_host import CARD, DO_NOT_HONOUR, SCHEME, Movement, receipt_lines

TERMINAL_ID = "29001006"
CURRENCIES = {978: "EUR", 985: "PLN", 203: "CZK"}
CURRENCY_NUMBERS = {name: number for number, name in CURRENCIES.items()}
BUSY, NOT_REGISTERED, NOT_POSSIBLE, WRONG_CURRENCY, NOTHING_TO_REPEAT = 0x9C, 0x6B, 0x83, 0x1E, 0x64
ABORTED_BY_TILL, NOT_FOUND = 0x6C, 0xB4
ANSWER_TIME = 0.12
REPEATS = 2
MERCHANT, CUSTOMER, ADMINISTRATION = 1, 2, 3
TILL_PRINTS = 0x02


@dataclass
class Say:
    """A message to the till; `answered` says whether the till has to answer it."""

    point: str
    control: bytes
    body: bytes = b""
    answered: bool = True


class Pause:
    """Nothing until time has passed."""


Play = Iterator[Say | Pause]


class ZvtSpeaker:
    """Master and slave as PA00P015 has them: the till commands, then the terminal leads until it completes."""

    def __init__(self, terminal: "ZvtSimulator") -> None:
        self._terminal, self._host = terminal, terminal.host
        self.power_on()

    def power_on(self) -> None:
        """Forget everything that is not on disk."""
        self._send: Callable[[bytes], None] | None = None
        self._buffer = b""
        self._play: Play | None = None
        self._due: float | None = None
        self._unacknowledged: bytes | None = None
        self._repeats = 0
        self._answered = False
        self._called_off = False
        self._currency = ""
        self._till_prints = False
        self._password = 3

    def plugged(self, send: Callable[[bytes], None]) -> None:
        """A till connected."""
        self._send, self._buffer = send, b""

    def unplugged(self) -> None:
        """The till is gone; what goes on inside goes on."""
        self._send, self._due = None, 0.0

    def hear(self, data: bytes) -> None:
        """Take what the till says."""
        if not self._terminal.serial:
            messages, self._buffer = codec.split(self._buffer + data)
            for control, body in messages:
                self._message(control, body)
            return
        blocks, self._buffer = codec.line_split(self._buffer + data)
        for block in blocks:
            if block == b"\x06":
                self._repeats = 0
            elif block == b"\x15":
                self._again()
            elif block is None:
                self._put(b"\x15")
            else:
                self._put(b"\x06")
                for control, body in codec.split(block)[0]:
                    self._message(control, body)

    def tick(self) -> None:
        """Go on with what goes on."""
        if self._play is not None and (self._due is None or time.monotonic() >= self._due):
            self._go_on()

    def _message(self, control: bytes, body: bytes) -> None:
        if control[0] in (0x80, 0x84):
            if self._due is not None:
                self._answered, self._due = True, None
                self._go_on()
            return
        if control == b"\x06\xb0":
            self._called_off = True
            self._say(Say("call_off", b"\x80\x00", answered=False))
            return
        name, play = self._plays().get(control, ("unknown", None))
        if not self._terminal.heard(f"command:{name}"):
            return
        if self._play is not None:
            self._say(Say("busy", b"\x84" + bytes([BUSY]), answered=False))
        elif play is None:
            self._say(Say("refused", b"\x84" + bytes([NOT_POSSIBLE]), answered=False))
        elif not self._currency and control != b"\x06\x00":
            self._say(Say("refused", b"\x84" + bytes([NOT_REGISTERED]), answered=False))
        else:
            self._called_off, self._due = False, None
            self._play = play(body)
            self._go_on()

    def _plays(self) -> dict[bytes, tuple[str, Callable[[bytes], Play]]]:
        return {
            b"\x06\x00": ("registration", self._register),
            b"\x05\x01": ("enquiry", self._enquire),
            b"\x06\x20": ("repeat", self._repeat),
            b"\x06\x01": ("order", lambda body: self._move("payment", body)),
            b"\x06\x31": ("order", lambda body: self._move("refund", body[self._password :])),
            b"\x06\x30": ("order", self._take_back),
            b"\x06\x50": ("end_of_day", self._end_day),
        }

    def _go_on(self) -> None:
        while (self._play is not None and self._due is None) or self._is_over_due():
            self._due = None
            step = next(self._play, None) if self._play is not None else None
            if step is None:
                self._play = None
                return
            if isinstance(step, Pause):
                return
            self._answered = False
            self._due = time.monotonic() + ANSWER_TIME if step.answered else None
            self._say(step)
            if step.answered and self._send is None:
                self._due = 0.0

    def _is_over_due(self) -> bool:
        return self._play is not None and self._due is not None and time.monotonic() >= self._due

    def _register(self, body: bytes) -> Play:
        number = int(body[4:6].hex())
        if number not in CURRENCIES:
            yield Say("accept", b"\x84" + bytes([WRONG_CURRENCY]), answered=False)
            return
        self._currency, self._till_prints = CURRENCIES[number], bool(body[3] & TILL_PRINTS)
        yield Say("registered", b"\x80\x00", answered=False)
        told = b"\x19\x00\x29" + bytes.fromhex(TERMINAL_ID) + b"\x49" + codec.digits(number, 2)
        yield Say("registration", b"\x06\x0f", told)

    def _enquire(self, _body: bytes) -> Play:
        yield Say("enquired", b"\x80\x00", answered=False)
        yield Say("enquiry", b"\x06\x0f", b"\x00")

    def _repeat(self, body: bytes) -> Play:
        service = codec.bitmaps(body[self._password :]).get(0x03, 0)
        yield Say("repeated", b"\x80\x00", answered=False)
        last = self._host.last
        if last is None:
            yield Say("nothing", b"\x06\x1e", bytes([NOTHING_TO_REPEAT]))
            return
        if service & 1:
            yield Say("last", b"\x04\x0f", self._told(last, 0))
        if not service & 2:
            yield from self._print(last)
        yield Say("repeat", b"\x06\x0f")

    def _move(self, kind: str, body: bytes) -> Play:
        wanted = codec.bitmaps(body).get(0x04, 0)
        yield Say("accept", b"\x80\x00", answered=False)
        self._terminal.show(f"{kind} {wanted}: card please")
        yield Say("card", b"\x04\xff", b"\x0a\x01")
        while not self._terminal.card_is_there and not self._called_off:
            yield Pause()
        amount = None if self._called_off else self._host.decide(wanted)
        if amount is None:
            code = bytes([ABORTED_BY_TILL if self._called_off else DO_NOT_HONOUR])
            self._terminal.show("declined")
            yield Say("status", b"\x04\x0f", b"\x27" + code + b"\x04" + codec.digits(wanted, 6))
            yield Say("abort", b"\x06\x1e", code)
            return
        yield from self._tell(self._host.book(kind, amount, self._currency))

    def _take_back(self, body: bytes) -> Play:
        wanted = codec.bitmaps(body[self._password :])
        yield Say("accept", b"\x80\x00", answered=False)
        original = self._host.find(wanted.get(0x87, 0))
        if original is None or original.amount != wanted.get(0x04, original.amount):
            yield Say("abort", b"\x06\x1e", bytes([NOT_FOUND]))
            return
        yield from self._tell(self._host.undo(original))

    def _tell(self, movement: Movement) -> Play:
        """The result, the receipts, the completion; a terminal of the strict kind takes back what nobody confirms."""
        self._terminal.show(f"approved {movement.amount}")
        yield Say("status", b"\x04\x0f", self._told(movement, 0))
        if not self._answered and self._host.reverses_unacknowledged:
            self._host.forget(movement)
            yield Say("abort", b"\x06\x1e", bytes([ABORTED_BY_TILL]))
            return
        yield from self._print(movement)
        yield Say("completion", b"\x06\x0f")

    def _end_day(self, _body: bytes) -> Play:
        yield Say("accept", b"\x80\x00", answered=False)
        total = self._host.settle()
        yield Say("status", b"\x04\x0f", b"\x27\x00\x04" + codec.digits(max(total.amount, 0), 6))
        if self._till_prints:
            yield Say("receipt", b"\x06\xd3", codec.text_block(ADMINISTRATION, receipt_lines(total, "END OF DAY")))
        yield Say("completion", b"\x06\x0f")

    def _print(self, movement: Movement) -> Play:
        if self._till_prints:
            yield Say("receipt", b"\x06\xd3", codec.text_block(MERCHANT, receipt_lines(movement, "MERCHANT")))
            for line in receipt_lines(movement, "CUSTOMER")[:-1]:
                yield Say("line", b"\x06\xd1", b"\x00" + line.encode("cp437"))
            yield Say("line", b"\x06\xd1", b"\x81" + f"Auth {movement.authorisation}".encode())

    def _told(self, movement: Movement, result: int) -> bytes:
        moment = movement.moment
        date, clock = moment[5:7] + moment[8:10], moment[11:19].replace(":", "")
        masked = bytes.fromhex("ee" * (len(CARD) // 2 - 2) + CARD[-4:])
        return (
            b"\x27" + bytes([result])
            + b"\x04" + codec.digits(max(movement.amount, 0), 6)
            + b"\x49" + codec.digits(CURRENCY_NUMBERS[movement.currency], 2)
            + b"\x0b" + codec.digits(movement.trace, 3)
            + b"\x0c" + bytes.fromhex(clock) + b"\x0d" + bytes.fromhex(date)
            + b"\x22" + codec.counted(masked)
            + b"\x29" + bytes.fromhex(TERMINAL_ID)
            + b"\x3b" + movement.authorisation.encode().ljust(8, b"\0")
            + b"\x87" + codec.digits(movement.receipt, 2)
            + b"\x8b" + codec.counted(SCHEME.encode() + b"\0")
        )  # fmt: skip

    def _say(self, step: Say) -> None:
        wire = codec.message(step.control, step.body)
        if self._terminal.serial:
            block = codec.line_block(wire)
            self._unacknowledged, self._repeats = block, 0
            damaged = block[:-1] + bytes([block[-1] ^ 0x55])
            self._terminal.send(step.point, block, damaged, self._put)
        else:
            self._terminal.send(step.point, wire, wire[: len(wire) - 1], self._put)

    def _again(self) -> None:
        if self._unacknowledged is not None and self._repeats < REPEATS:
            self._repeats += 1
            self._put(self._unacknowledged)

    def _put(self, wire: bytes) -> None:
        if self._send is not None:
            self._send(wire)


class ZvtSimulator(PaymentSimulator):
    """A simulated ZVT terminal."""

    def _speak(self) -> Speaker:
        return ZvtSpeaker(self)
