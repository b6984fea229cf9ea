"""The ESC/POS driver: one job at a time, each opened, checked, sent, proved and closed.

A failure after the first byte leaves the outcome UNKNOWN; the driver never sends a job twice.
"""

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from hardware.errors import DeviceError, LinkLostError
from hardware.links.link import ByteLink
from hardware.printers.escpos import status as wire
from hardware.printers.escpos.encoder import Rasterise, drawer_kick, drawer_kick_at_once, encode
from hardware.printers.escpos.profile import PrinterProfile
from hardware.printers.printer import STATUS_TIMEOUT, DrawerPin
from hardware.printers.ticket import Ticket
from hardware.status import Certainty, Fact, Outcome, PrinterStatus, done, not_sent, refused, unknown

ANSWER_LIMIT = 256
SLOWNESS = 3
PROCESS_ID_SPAN = 10_000
WAITS_FOR_A_PERSON = ("paper_out", "cover_open")


class Confirm(Enum):
    """How completion is proved; NONE for printers that never answer."""

    GS_R = "gs_r"
    PROCESS_ID = "process_id"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Timings:
    """Waiting times in seconds: `confirm` is added to three times the time the job needs on the wire."""

    open: float = 2.0
    answer: float = 0.5
    stall: float = 10.0
    confirm: float = 10.0
    turn: float = 30.0
    between_kicks: float = 1.0


class EscposPrinter:
    """A receipt printer that speaks ESC/POS over any link."""

    def __init__(
        self,
        device: str,
        link: ByteLink,
        profile: PrinterProfile,
        *,
        confirm: Confirm = Confirm.GS_R,
        rasterise: Rasterise | None = None,
        timings: Timings | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._device = device
        self._link = link
        self._profile = profile
        self._confirm = confirm if link.answers else Confirm.NONE
        self._rasterise = rasterise
        self._timings = timings or Timings()
        self._clock = clock
        self._turn = threading.Lock()
        self._last_kick: float | None = None
        self._job_numbers = itertools.count()

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    @property
    def columns(self) -> int:
        """Characters of normal size across the paper."""
        return self._profile.columns

    @property
    def dots(self) -> int:
        """Dots across the paper."""
        return self._profile.dots

    def status(self, timeout: float = STATUS_TIMEOUT) -> PrinterStatus:
        """Ask the sensors; what is not answered in time, also for want of a link, is UNKNOWN."""
        deadline = time.monotonic() + timeout
        if not self._link.answers or not self._turn.acquire(timeout=timeout):
            return PrinterStatus()
        try:
            self._link.open(min(self._timings.open, max(deadline - time.monotonic(), 0.01)))
            return replace(self._ask_all(deadline), linked=Fact.YES)
        except DeviceError:
            return PrinterStatus(linked=Fact.NO)
        finally:
            self._link.close()
            self._turn.release()

    def print(self, ticket: Ticket) -> Outcome:
        """Print one ticket as one job."""
        job = encode(ticket, self._profile, self._rasterise)
        return self._in_turn(lambda: self._carry_out(job))

    def kick(self, pin: DrawerPin = DrawerPin.TWO) -> Outcome:
        """Open the drawer, as a job of its own; two kicks within a second would burn its coil and are refused."""
        return self._in_turn(lambda: self._kick(pin))

    def close(self) -> None:
        """Let go of the device once the job under way is over; harmless when repeated."""
        if self._turn.acquire(timeout=self._timings.turn):
            self._link.close()
            self._turn.release()

    def _in_turn(self, job: Callable[[], Outcome]) -> Outcome:
        if not self._turn.acquire(timeout=self._timings.turn):
            return not_sent("busy", "an earlier job is still under way")
        try:
            return job()
        finally:
            self._link.close()
            self._turn.release()

    def _kick(self, pin: DrawerPin) -> Outcome:
        now = self._clock()
        if self._last_kick is not None and now - self._last_kick < self._timings.between_kicks:
            return refused("kicked_just_now", "the drawer was opened less than a second ago")
        outcome = self._carry_out(drawer_kick(pin.value), at_once=drawer_kick_at_once(pin.value))
        if outcome.certainty in (Certainty.DONE, Certainty.UNKNOWN):
            self._last_kick = self._clock()
        return outcome

    def _carry_out(self, job: bytes, at_once: bytes = b"") -> Outcome:
        """Send a job; `at_once` is sent in its place when paper or cover would keep the job waiting."""
        try:
            self._link.open(self._timings.open)
            objection = self._objection()
        except DeviceError as wrong:
            return not_sent(wrong.code, str(wrong))
        if objection is None:
            return self._send(job)
        if at_once and objection.code in WAITS_FOR_A_PERSON:
            return self._send_unproved(at_once)
        return objection

    def _send(self, job: bytes) -> Outcome:
        identity = f"{next(self._job_numbers) % PROCESS_ID_SPAN:04d}".encode("ascii")
        try:
            self._link.write(job + self._proof_request(identity), self._timings.stall)
        except LinkLostError as wrong:
            return unknown(wrong.code, str(wrong)) if wrong.accepted else not_sent(wrong.code, str(wrong))
        try:
            return self._await_proof(len(job), identity)
        except LinkLostError as wrong:
            return unknown(wrong.code, str(wrong))

    def _send_unproved(self, command: bytes) -> Outcome:
        try:
            self._link.write(command, self._timings.stall)
        except LinkLostError as wrong:
            return unknown(wrong.code, str(wrong)) if wrong.accepted else not_sent(wrong.code, str(wrong))
        return done()

    def _objection(self) -> Outcome | None:
        """Why the job must not start, None when nothing speaks against it."""
        if not self._link.answers:
            return None
        found = self._ask_all(time.monotonic() + self._timings.answer * len(wire.QUESTIONS))
        if not found.answered:
            if self._confirm is Confirm.NONE:
                return None
            return not_sent("no_answer", "the printer does not answer status questions")
        if found.cover_closed is Fact.NO:
            return refused("cover_open")
        if found.paper is Fact.NO:
            return refused("paper_out")
        if found.faulty is Fact.YES:
            return refused("printer_fault", "cutter or unrecoverable error")
        if found.online is Fact.NO:
            return refused("offline")
        return None

    def _ask_all(self, deadline: float) -> PrinterStatus:
        answers: dict[int, int] = {}
        for number in wire.QUESTIONS:
            left = min(self._timings.answer, deadline - time.monotonic())
            if left <= 0:
                break
            answer = self._ask(number, left)
            if answer is None:
                # A silent printer would cost this wait four times over.
                break
            answers[number] = answer
        return wire.decode_status(answers)

    def _ask(self, number: int, timeout: float) -> int | None:
        deadline = time.monotonic() + timeout
        self._link.write(wire.question(number), timeout)
        while True:
            data = self._link.read(1, deadline - time.monotonic())
            if not data:
                return None
            answer = wire.status_byte(data)
            if answer is not None:
                return answer
            if time.monotonic() >= deadline:
                return None

    def _proof_request(self, identity: bytes) -> bytes:
        if self._confirm is Confirm.GS_R:
            return wire.ASK_PAPER_SENSOR_IN_ORDER
        return wire.process_id_request(identity) if self._confirm is Confirm.PROCESS_ID else b""

    def _await_proof(self, size: int, identity: bytes) -> Outcome:
        if self._confirm is Confirm.NONE:
            return done()
        deadline = time.monotonic() + size / self._link.bytes_per_second * SLOWNESS + self._timings.confirm
        received = bytearray()
        while (left := deadline - time.monotonic()) > 0:
            received += self._link.read(ANSWER_LIMIT, left)
            if self._proved(bytes(received), identity):
                return done(self._confirm.value)
        return self._unproved()

    def _proved(self, received: bytes, identity: bytes) -> bool:
        if self._confirm is Confirm.PROCESS_ID:
            return wire.proves_process(received, identity)
        return wire.proves_in_order(received)

    def _unproved(self) -> Outcome:
        """The job was sent but its end was not proved: ask why, for the person who has to look at the paper."""
        found = self._ask_all(time.monotonic() + self._timings.answer * len(wire.QUESTIONS))
        if found.paper is Fact.NO:
            return unknown("paper_out", "paper ran out during the job")
        if found.cover_closed is Fact.NO:
            return unknown("cover_open", "the cover was opened during the job")
        return unknown("no_proof", "the printer did not confirm the end of the job")
