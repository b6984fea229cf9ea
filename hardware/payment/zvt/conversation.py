"""One conversation with a ZVT terminal: a command, what the terminal says meanwhile, and how it ends."""

import time
from dataclasses import dataclass

from hardware.errors import LinkLostError
from hardware.payment.terminal import Attention, Prompt, TerminalReceipt
from hardware.payment.zvt.apdu import Apdu
from hardware.payment.zvt.line import Line
from hardware.payment.zvt.receipts import ReceiptCollector
from hardware.payment.zvt.status import Transaction

POSITIVE, NEGATIVE = 0x80, 0x84
STATUS, INTERMEDIATE, COMPLETION, ABORTED = 0x040F, 0x04FF, 0x060F, 0x061E
PRINT_LINE, PRINT_BLOCK, CALL_OFF = 0x06D1, 0x06D3, 0x06B0
ACCEPTED = Apdu(0x8000)
NOT_POSSIBLE = Apdu(0x8483)
NOT_PRINTED = Apdu(0x84CC)
LOOK_AROUND = 0.1

PROMPTS = {
    0x01: Prompt.LOOK_AT_TERMINAL, 0x02: Prompt.LOOK_AT_TERMINAL, 0x0A: Prompt.CARD, 0x0B: Prompt.REMOVE_CARD,
    0x05: Prompt.ABORTING, 0x0D: Prompt.ABORTING, 0x15: Prompt.PIN,
}  # fmt: skip
# Values from 41 on are those below, with the wish that the card be removed.
REMOVE_CARD = range(0x41, 0x60)


class DeclinedError(Exception):
    """The terminal would not even begin; `code` is its error code (PA00P015 chapter 10)."""

    def __init__(self, code: int) -> None:
        super().__init__(f"declined with {code:02x}")
        self.code = code


@dataclass(frozen=True, slots=True)
class Ending:
    """How a command ended. `aborted` is the terminal's code, None when it completed."""

    transaction: Transaction | None
    aborted: int | None
    receipts: tuple[TerminalReceipt, ...]
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds: T3 until a command is answered, T4 of silence meanwhile, `longest` for a command altogether."""

    answer: float = 5.0
    silence: float = 180.0
    longest: float = 900.0


class Conversation:
    """Commands over one opened line."""

    def __init__(self, device: str, line: Line, waits: Waits, encoding: str) -> None:
        self._device, self._line, self._waits, self._encoding = device, line, waits, encoding

    def command(self, command: Apdu, attention: Attention) -> Ending:
        """Carry one command through. Raises DeclinedError when it did not begin, LinkLostError when nobody knows."""
        end = time.monotonic() + self._waits.longest
        self._line.send(command)
        first = self._answer()
        if first.code >> 8 == NEGATIVE and first.code != 0x8400:
            raise DeclinedError(first.code & 0xFF)
        return self._follow(None if first.code >> 8 in (POSITIVE, NEGATIVE) else first, attention, end)

    def _answer(self) -> Apdu:
        message = self._heard(self._waits.answer)
        if message is None:
            raise self._lost("the command was not answered")
        return message

    def _follow(self, message: Apdu | None, attention: Attention, end: float) -> Ending:
        collector = ReceiptCollector(self._encoding)
        transaction: Transaction | None = None
        called_off = False
        quiet_at = time.monotonic() + self._waits.silence
        while time.monotonic() < end:
            if message is None:
                message = self._heard(LOOK_AROUND)
            if message is not None:
                quiet_at = time.monotonic() + self._waits.silence
                transaction = self._hear(message, attention, collector) or transaction
                if message.code in (COMPLETION, ABORTED):
                    aborted = (message.data or b"\0")[0] if message.code == ABORTED else None
                    return Ending(transaction, aborted, collector.receipts(), message.data)
                message = None
            silent = time.monotonic() >= quiet_at
            if silent and called_off:
                break
            if (silent or attention.call_off.is_set()) and not called_off:
                called_off = True
                quiet_at = time.monotonic() + (self._waits.answer if silent else self._waits.silence)
                attention.screen(Prompt.ABORTING, "")
                self._answer_with(Apdu(CALL_OFF), last=False)
        raise self._lost("the terminal fell silent")

    def _hear(self, message: Apdu, attention: Attention, collector: ReceiptCollector) -> Transaction | None:
        """Take one message of the terminal and answer it; a damaged result is not answered: nobody may rely on it."""
        transaction: Transaction | None = None
        answer = ACCEPTED
        if message.code >> 8 in (POSITIVE, NEGATIVE):
            return None
        if message.code == STATUS:
            try:
                transaction = Transaction.read(message.data)
            except ValueError as wrong:
                raise self._lost(str(wrong)) from wrong
        elif message.code in (PRINT_LINE, PRINT_BLOCK):
            answer = ACCEPTED if collector.take(message.data, whole=message.code == PRINT_BLOCK) else NOT_PRINTED
        elif message.code == INTERMEDIATE:
            attention.screen(_prompt(message.data), "")
        elif message.code not in (COMPLETION, ABORTED):
            answer = NOT_POSSIBLE
        self._answer_with(answer, last=message.code in (COMPLETION, ABORTED))
        return transaction

    def _answer_with(self, answer: Apdu, *, last: bool) -> None:
        try:
            self._line.send(answer)
        except LinkLostError as lost:
            if not last:
                raise self._lost(lost.detail) from lost

    def _heard(self, timeout: float) -> Apdu | None:
        try:
            return self._line.receive(timeout)
        except LinkLostError as lost:
            # Whatever this read may have counted, the command before it has left.
            raise self._lost(lost.detail) from lost

    def _lost(self, detail: str) -> LinkLostError:
        return LinkLostError(self._device, "zvt", "command", detail, accepted=1)


def _prompt(data: bytes) -> Prompt:
    value = data[0] if data else 0
    return Prompt.REMOVE_CARD if value in REMOVE_CARD else PROMPTS.get(value, Prompt.WAIT)
