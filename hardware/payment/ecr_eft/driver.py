"""The ECR-EFT driver: start a sale (S1), follow the terminal's prompts, prints and questions, take its result (S2).

Version 1.3 knows payments only, and has no question for the last transaction: what is in doubt stays UNKNOWN until a
person has read the terminal's own journal.
"""

import hashlib
import time
from dataclasses import dataclass

from hardware.errors import DeviceError, LinkLostError
from hardware.links.link import ByteLink
from hardware.payment.ecr_eft.frames import Frame
from hardware.payment.ecr_eft.line import FrameLine
from hardware.payment.held import HeldTerminal
from hardware.payment.terminal import (
    RESOLVE_TIMEOUT,
    STATUS_TIMEOUT,
    Abilities,
    Approval,
    Attention,
    Audience,
    CardOrder,
    CardOutcome,
    Mark,
    OrderKind,
    Prompt,
    Settlement,
    TerminalReceipt,
    TerminalStatus,
)
from hardware.payment.text import plain, printable
from hardware.status import Fact, done, not_sent, refused, unknown

PING, PONG, START, RESULT, CALL_OFF, INFO = "T1", "T2", "S1", "S2", "P1", "I1"
ASK_VERSIONS, VERSIONS, CHOOSE_VERSION = "T3", "T4", "T5"
PRINTS = frozenset(("D1", "D2", "D3", "D6", "D7", "D9", "DA"))
QUESTIONS = frozenset(("K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9"))
SHOWN_ONLY = frozenset(("K1", "K2", "K3", "K9"))
DONE_CODE, DECLINED_CODE = "0", "1"
VERSION = "170"
SALE = "S"
ID_LENGTH = 20
LOOK_AROUND = 0.1
PROMPTS = {
    20: Prompt.CARD, 90: Prompt.PIN, 140: Prompt.PRINTING, 150: Prompt.PRINTING, 155: Prompt.PRINTING,
    180: Prompt.ABORTING, 120: Prompt.LOOK_AT_TERMINAL, 130: Prompt.LOOK_AT_TERMINAL,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Timings:
    """Waiting times in seconds; `silence` is between two signs of life while the customer pays."""

    open: float = 2.0
    turn: float = 30.0
    stall: float = 5.0
    acknowledgement: float = 1.0
    answer: float = 3.0
    silence: float = 120.0
    longest: float = 600.0


class EcrEftTerminal(HeldTerminal):
    """A card terminal that speaks ECR-EFT; `till` is the till's name on the terminal's paper."""

    def __init__(self, device: str, link: ByteLink, *, till: str = "1", timings: Timings | None = None) -> None:
        self._timings = timings or Timings()
        super().__init__(device, self._timings.turn)
        self._till = till[:ID_LENGTH]
        self._line = FrameLine(device, link, self._timings.stall, self._timings.acknowledgement)

    @property
    def abilities(self) -> Abilities:
        """Payments only."""
        return Abilities(frozenset((OrderKind.PAYMENT,)), knows_last=False, settles=False)

    def look(self, timeout: float = STATUS_TIMEOUT) -> TerminalStatus:
        """Ask for a sign of life."""
        if not self._turn.acquire(timeout=timeout):
            return TerminalStatus(detail="an order is under way")
        try:
            self._line.open(min(timeout, self._timings.open))
            return TerminalStatus(Fact.YES, Fact.YES, self._ping(min(timeout, self._timings.answer)))
        except LinkLostError as lost:
            return TerminalStatus(Fact.YES, Fact.NO, detail=lost.detail)
        except DeviceError as away:
            return TerminalStatus(Fact.NO, Fact.UNKNOWN, detail=away.detail)
        finally:
            self._line.close()
            self._turn.release()

    def mark(self, timeout: float = STATUS_TIMEOUT) -> Mark:  # noqa: ARG002  # part of the protocol
        """The terminal shows nobody its records, which keeps nobody from ordering."""
        return Mark(done())

    def _perform(self, order: CardOrder, mark: str, attention: Attention) -> CardOutcome:  # noqa: ARG002
        """Carry out one payment."""
        if order.kind is not OrderKind.PAYMENT:
            return CardOutcome(refused("unsupported", f"{order.kind.value} is done at the terminal itself"))
        ordered = False
        try:
            self._line.open(self._timings.open)
            self._ping(self._timings.answer)
            start = Frame(token_of(order), START, self._start(order))
            ordered = True
            self._line.send(start)
            return self._follow(order, start.token, attention)
        except LinkLostError as lost:
            if ordered and lost.accepted:
                return _in_doubt(order, lost.code, lost.detail)
            return CardOutcome(not_sent(lost.code, lost.detail))
        except DeviceError as away:
            return CardOutcome(not_sent(away.code, away.detail))
        finally:
            self._line.close()

    def resolve(self, order: CardOrder, mark: str = "", timeout: float = RESOLVE_TIMEOUT) -> CardOutcome:  # noqa: ARG002
        """Only the terminal's own journal knows."""
        return _in_doubt(order, "ask_the_terminal", "the protocol has no question for the last transaction")

    def settle(self, attention: Attention | None = None) -> Settlement:  # noqa: ARG002  # part of the protocol
        """The terminal's own menu ends its day."""
        return Settlement(refused("unsupported", "the day is ended at the terminal itself"))

    def close(self) -> None:
        """Let go of the line."""
        self._line.close()

    def _start(self, order: CardOrder) -> tuple[str, ...]:
        """Gross, net, tax, currency, cashback; the terminal needs no tax of us."""
        amount = str(order.amount)
        return SALE, self._till, order.id.replace("-", "")[-ID_LENGTH:], amount, amount, "0", order.currency, "0"

    def _ping(self, timeout: float) -> str:
        """A sign of life; the device's own id. Raises LinkLostError that counts nothing as sent."""
        ping = Frame("1", PING)
        try:
            self._line.send(ping)
            deadline = time.monotonic() + timeout
            while (left := deadline - time.monotonic()) > 0:
                frame = self._line.receive(left)
                if frame is not None and frame.type == PONG and frame.token == ping.token:
                    return printable(frame.fields[3]) if len(frame.fields) > 3 else ""
                if frame is not None:
                    self._reply(frame, [])
        except LinkLostError as lost:
            raise LinkLostError(self._device, lost.address, "ping", lost.detail) from lost
        raise LinkLostError(self._device, "ecr-eft", "ping", "no answer")

    def _follow(self, order: CardOrder, token: str, attention: Attention) -> CardOutcome:
        lines: list[str] = []
        end = time.monotonic() + self._timings.longest
        quiet_at = time.monotonic() + self._timings.silence
        called_off = False
        try:
            while time.monotonic() < min(end, quiet_at):
                frame = self._line.receive(LOOK_AROUND)
                if frame is not None:
                    quiet_at = time.monotonic() + self._timings.silence
                    if frame.type == RESULT and frame.token == token:
                        return _judged(order, frame.fields, tuple(lines))
                    if frame.type == INFO:
                        attention.screen(_prompt(frame), printable(" ".join(frame.fields[1:])))
                    else:
                        self._reply(frame, lines)
                if attention.call_off.is_set() and not called_off:
                    called_off = True
                    self._line.send(Frame(token, CALL_OFF))
        except LinkLostError as lost:
            return _in_doubt(order, lost.code, lost.detail)
        return _in_doubt(order, "no_answer", "the terminal fell silent")

    def _reply(self, frame: Frame, lines: list[str]) -> None:
        """Answer what the terminal asks of a till; questions to the cashier belong on the terminal."""
        if frame.type == PING:
            self._line.send(Frame(frame.token, PONG, (VERSION, "Omnitill", "till", self._till)))
        elif frame.type in (ASK_VERSIONS, VERSIONS):
            answer = (VERSIONS, VERSION) if frame.type == ASK_VERSIONS else (CHOOSE_VERSION, VERSION)
            self._line.send(Frame(frame.token, answer[0], answer[1:]))
        elif frame.type in PRINTS:
            if frame.type == "D6":
                lines.append(printable(" ".join(frame.fields)))
            self._line.send(Frame(frame.token, "D0", (DONE_CODE, "")))
        elif frame.type in QUESTIONS:
            self._line.send(Frame(frame.token, "K0", (DONE_CODE if frame.type in SHOWN_ONLY else DECLINED_CODE, "")))


def token_of(order: CardOrder) -> str:
    """A token that no other order of the day has, so that a late result is not taken for this one's."""
    return hashlib.blake2s(order.id.encode(), digest_size=3).hexdigest().upper()


def _judged(order: CardOrder, fields: tuple[str, ...], lines: tuple[str, ...]) -> CardOutcome:
    """The outcome by a result: error, card token, merchant, terminal, transaction, amount, cashback, method, text."""
    error, _, _, terminal, transaction, amount, _, method, message = (*fields, *[""] * 9)[:9]
    receipts = (TerminalReceipt(Audience.EITHER, lines),) if any(lines) else ()
    if not error.isdigit():
        return _in_doubt(order, "garbled", "a result without a code")
    if int(error) != 0:
        return CardOutcome(refused("declined", f"{error} {printable(message)}"), receipts=receipts)
    if (amount != "" and not amount.isdigit()) or int(amount or order.amount) != order.amount:
        facts = (("last_amount", printable(amount)), ("last_receipt", plain(transaction)))
        return CardOutcome(unknown("amount_differs", f"{amount} instead of {order.amount}"), None, receipts, facts)
    approval = Approval(
        order.amount, order.currency, plain(transaction), plain(transaction), plain(terminal),
        scheme=printable(method),
    )  # fmt: skip
    return CardOutcome(done("result"), approval, receipts)


def _in_doubt(order: CardOrder, code: str, detail: str) -> CardOutcome:
    return CardOutcome(unknown(code, detail), facts=(("ordered_amount", str(order.amount)),))


def _prompt(frame: Frame) -> Prompt:
    status = frame.fields[0] if frame.fields else ""
    return PROMPTS.get(int(status), Prompt.WAIT) if status.isdigit() else Prompt.WAIT
