"""The ZVT driver: register, command, follow; when in doubt the terminal's last transaction is compared with the order.

An approval needs three things: a result of 00 for the amount that was ordered, a receipt number that is not the last
one, and the completion. Whatever else happens after the command may have left is asked of the terminal (06 20).
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from hardware.errors import DeviceError, LinkLostError
from hardware.payment.currencies import NUMERIC
from hardware.payment.held import HeldTerminal
from hardware.payment.terminal import (
    RESOLVE_TIMEOUT,
    STATUS_TIMEOUT,
    Abilities,
    Attention,
    CardOrder,
    CardOutcome,
    Mark,
    OrderKind,
    Settlement,
    TerminalStatus,
)
from hardware.payment.zvt import fields
from hardware.payment.zvt.apdu import Apdu
from hardware.payment.zvt.conversation import Conversation, DeclinedError, Ending, Waits
from hardware.payment.zvt.line import Line
from hardware.payment.zvt.status import Transaction
from hardware.status import Fact, Outcome, done, not_sent, refused, unknown

REGISTRATION, ENQUIRY, REPEAT, END_OF_DAY = 0x0600, 0x0501, 0x0620, 0x0650
AUTHORISATION, REVERSAL, REFUND = 0x0601, 0x0630, 0x0631
# The till prints everything, line by line, is told what happens meanwhile, and alone names amounts.
TILL_PRINTS, TERMINAL_PRINTS = 0x9E, 0x18
TELL_ONLY, TELL_AND_PRINT = 0x03, 0x01
QUIET_ENQUIRY = 0x02
PERMITTED_COMMANDS = b"\x0a\x02\x06\xd3"
BUSY = frozenset((0x9C, 0xA0))
CALLED_OFF = frozenset((0x6C,))
NOTHING_YET = "{}"
EVERYTHING = Abilities(frozenset(OrderKind), knows_last=True, settles=True)


@dataclass(frozen=True, slots=True)
class Timings:
    """Waiting times in seconds; `again` is between two questions to a terminal that is busy or away."""

    open: float = 2.0
    turn: float = 30.0
    again: float = 0.5
    waits: Waits = field(default_factory=Waits)


class ZvtTerminal(HeldTerminal):
    """A card terminal that speaks ZVT; `password` is the merchant's, six digits.

    `encoding` is that of the receipts: German terminals use cp437, Austrian ones iso8859-15.
    """

    def __init__(
        self,
        device: str,
        line: Line,
        *,
        currency: str,
        password: str = "000000",
        till_prints: bool = True,
        encoding: str = "cp437",
        timings: Timings | None = None,
    ) -> None:
        self._timings = timings or Timings()
        super().__init__(device, self._timings.turn)
        self._line = line
        self._currency = fields.bcd(NUMERIC[currency], 2)
        self._password = bytes.fromhex(password)
        self._till_prints, self._encoding = till_prints, encoding

    @property
    def abilities(self) -> Abilities:
        """Everything."""
        return EVERYTHING

    def look(self, timeout: float = STATUS_TIMEOUT) -> TerminalStatus:
        """Status enquiry."""
        try:
            with self._talk(self._short(timeout)) as talk:
                terminal = self._register(talk)
                talk.command(Apdu(ENQUIRY, self._password + bytes((fields.SERVICE, QUIET_ENQUIRY))), Attention())
                return TerminalStatus(Fact.YES, Fact.YES, terminal)
        except DeclinedError as declined:
            return TerminalStatus(Fact.YES, Fact.NO, detail=f"{declined.code:02x}")
        except LinkLostError as lost:
            return TerminalStatus(Fact.YES, Fact.NO, detail=lost.detail)
        except DeviceError as away:
            return TerminalStatus(Fact.NO, Fact.UNKNOWN, detail=away.detail)

    def mark(self, timeout: float = STATUS_TIMEOUT) -> Mark:
        """The last transaction of the terminal."""
        try:
            with self._talk(self._short(timeout)) as talk:
                self._register(talk)
                return Mark(done(), self._last(talk)[0])
        except DeclinedError as declined:
            return Mark(_declined(declined.code))
        except DeviceError as away:
            return Mark(not_sent(away.code, away.detail))

    def _perform(self, order: CardOrder, mark: str, attention: Attention) -> CardOutcome:
        """Carry out one order; a terminal that lost the thread is asked before the outcome is UNKNOWN."""
        if order.original is not None and not order.original.key.isdigit():
            return CardOutcome(refused("no_key", "the approval names no receipt of the terminal"))
        mark, outcome = self._attempt(order, mark, attention)
        return outcome or self.resolve(order, mark)

    def resolve(self, order: CardOrder, mark: str = "", timeout: float = RESOLVE_TIMEOUT) -> CardOutcome:
        """Compare the order with the terminal's last transaction, as soon as the terminal is free to answer."""
        deadline = time.monotonic() + timeout
        while True:
            try:
                with self._talk(self._short(max(deadline - time.monotonic(), self._timings.again))) as talk:
                    self._register(talk)
                    now, ending = self._last(talk, TELL_AND_PRINT if self._till_prints else TELL_ONLY)
                    return _compared(order, mark, now, ending)
            except DeclinedError as declined:
                outcome = unknown("busy" if declined.code in BUSY else "not_told", f"code {declined.code:02x}")
            except DeviceError as away:
                outcome = unknown(away.code, away.detail)
            if time.monotonic() + self._timings.again >= deadline:
                return CardOutcome(outcome, facts=Transaction.facts_before(mark))
            time.sleep(self._timings.again)

    def settle(self, attention: Attention | None = None) -> Settlement:
        """End of day: the terminal hands in its turnover."""
        ordered = False
        try:
            with self._talk(self._timings.waits) as talk:
                self._register(talk)
                ordered = True
                ending = talk.command(Apdu(END_OF_DAY, self._password), attention or Attention())
        except DeclinedError as declined:
            return Settlement(_declined(declined.code))
        except DeviceError as lost:
            return Settlement((unknown if ordered else not_sent)(lost.code, lost.detail))
        if ending.aborted is not None:
            return Settlement(refused("declined", f"code {ending.aborted:02x}"), receipts=ending.receipts)
        total = ending.transaction.amount if ending.transaction else None
        return Settlement(done("completion"), total, ending.receipts)

    def close(self) -> None:
        """Nothing is held between orders."""
        self._line.close()

    def _attempt(self, order: CardOrder, mark: str, attention: Attention) -> tuple[str, CardOutcome | None]:
        """Order once; the mark, and the outcome where it is beyond doubt."""
        ordered = False
        try:
            with self._talk(self._timings.waits) as talk:
                self._register(talk)
                mark = mark or self._last(talk)[0]
                if attention.call_off.is_set():
                    return mark, CardOutcome(not_sent("called_off"))
                ordered = True
                return mark, self._judged(order, mark, talk, attention)
        except DeclinedError as declined:
            return mark, CardOutcome(_declined(declined.code))
        except DeviceError as lost:
            if ordered and not (isinstance(lost, LinkLostError) and lost.accepted == 0):
                return mark, None
            return mark, CardOutcome(not_sent(lost.code, lost.detail))

    def _judged(self, order: CardOrder, mark: str, talk: Conversation, attention: Attention) -> CardOutcome | None:
        """The outcome, where what the terminal said leaves no doubt."""
        ending = talk.command(self._command(order), attention)
        told = ending.transaction
        if ending.aborted is not None and (told is None or told.result != 0):
            return CardOutcome(_declined(ending.aborted), receipts=ending.receipts, facts=told.facts if told else ())
        if ending.aborted is not None or told is None or told.result != 0 or told.amount is None or told.mark == mark:
            return None
        if told.amount != order.amount:
            return self._taken_back(order, told, talk, ending)
        return CardOutcome(done("completion"), told.approval(order.amount, order.currency), ending.receipts)

    def _taken_back(self, order: CardOrder, told: Transaction, talk: Conversation, ending: Ending) -> CardOutcome:
        """Another amount than ordered went through: take it back at once, a payment at least."""
        detail = f"{told.amount} instead of {order.amount}"
        outcome = unknown("amount_differs", detail)
        if order.kind is OrderKind.PAYMENT and told.receipt is not None and told.amount is not None:
            wrong = replace(
                order, kind=OrderKind.REVERSAL, amount=told.amount, original=told.approval(told.amount, order.currency)
            )
            try:
                undone = talk.command(self._command(wrong), Attention())
                if undone.aborted is None and undone.transaction is not None and undone.transaction.result == 0:
                    outcome = refused("amount_differs", f"{detail}, taken back")
                ending = replace(ending, receipts=ending.receipts + undone.receipts)
            except (DeclinedError, LinkLostError):
                pass
        return CardOutcome(outcome, receipts=ending.receipts, facts=told.facts)

    def _command(self, order: CardOrder) -> Apdu:
        amount = bytes((fields.AMOUNT,)) + fields.bcd(order.amount, 6) + bytes((fields.CURRENCY,)) + self._currency
        match order.kind:
            case OrderKind.PAYMENT:
                return Apdu(AUTHORISATION, amount)
            case OrderKind.REFUND:
                return Apdu(REFUND, self._password + amount)
            case OrderKind.REVERSAL:
                key = order.original.key if order.original else ""
                receipt = bytes((fields.RECEIPT,)) + fields.bcd(int(key), 2)
                return Apdu(REVERSAL, self._password + receipt + amount)

    def _register(self, talk: Conversation) -> str:
        """Say who prints what; the terminal's id, where it tells it."""
        config = bytes((TILL_PRINTS if self._till_prints else TERMINAL_PRINTS,))
        service = bytes((fields.SERVICE, 0))
        permitted = fields.container({0x26: PERMITTED_COMMANDS})
        data = self._password + config + self._currency + service + permitted
        ending = talk.command(Apdu(REGISTRATION, data), Attention())
        if ending.aborted is not None:
            raise DeclinedError(ending.aborted)
        try:
            return fields.read_fields(ending.data).get(fields.TERMINAL, b"").hex()
        except ValueError:
            return ""

    def _last(self, talk: Conversation, service: int = TELL_ONLY) -> tuple[str, Ending]:
        """The mark of the last transaction and what was told of it."""
        ending = talk.command(Apdu(REPEAT, self._password + bytes((fields.SERVICE, service))), Attention())
        if ending.aborted in BUSY:
            raise DeclinedError(ending.aborted or 0)
        return ending.transaction.mark if ending.transaction else NOTHING_YET, ending

    @contextmanager
    def _talk(self, waits: Waits) -> Iterator[Conversation]:
        if not self._turn.acquire(timeout=self._timings.turn):
            raise LinkLostError(self._device, "zvt", "turn", "another order is under way", accepted=0)
        try:
            self._line.open(self._timings.open)
            yield Conversation(self._device, self._line, waits, self._encoding)
        finally:
            self._line.close()
            self._turn.release()

    def _short(self, timeout: float) -> Waits:
        usual = self._timings.waits
        return Waits(min(usual.answer, timeout), min(usual.silence, timeout), timeout)


def _compared(order: CardOrder, mark: str, now: str, ending: Ending) -> CardOutcome:
    """What the last transaction says of an order given after `mark`."""
    last = ending.transaction
    facts = Transaction.facts_before(mark) + (last.facts if last else ())
    if not mark:
        return CardOutcome(unknown("no_mark", "nobody noted the last transaction before"), facts=facts)
    if now == mark:
        return CardOutcome(refused("not_charged", "the terminal has no new transaction"), facts=facts)
    if last is None or last.amount != order.amount or not last.follows(mark):
        return CardOutcome(unknown("foreign_transaction", "the last transaction is another one"), facts=facts)
    if last.result != 0:
        return CardOutcome(refused("declined", f"code {last.result:02x}"), facts=facts)
    return CardOutcome(done("last_transaction"), last.approval(order.amount, order.currency), ending.receipts, facts)


def _declined(code: int) -> Outcome:
    if code in BUSY:
        return not_sent("busy", f"code {code:02x}")
    return refused("called_off" if code in CALLED_OFF else "declined", f"code {code:02x}")
