"""The ESC/POS driver: one job at a time, each opened, checked, sent, proved and closed.

A failure after the first byte leaves the outcome UNKNOWN; the driver never sends a job twice.
"""

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from hardware.errors import DeviceError, LinkLostError
from hardware.links.link import ByteLink
from hardware.printers.escpos import inquiry
from hardware.printers.escpos import status as wire
from hardware.printers.escpos.encoder import Job, Rasterise, drawer_kick, drawer_kick_at_once, encode
from hardware.printers.escpos.profile import PrinterProfile
from hardware.printers.escpos.proof import Confirm
from hardware.printers.printer import STATUS_TIMEOUT, DrawerPin
from hardware.printers.ticket import Bitmap, Ticket
from hardware.status import Certainty, Fact, Outcome, PrinterStatus, done, not_sent, refused, unknown

ANSWER_LIMIT = 256
SLOWNESS = 3
PROCESS_ID_SPAN = 10_000
WAITS_FOR_A_PERSON = ("paper_out", "cover_open")


@dataclass(frozen=True, slots=True)
class Timings:
    """Waiting times in seconds: `confirm` is added to three times the time the job needs on the wire.

    `patience` is for the first answer: a network printer serves one till at a time, the next waits its turn unheard.
    """

    open: float = 2.0
    answer: float = 0.5
    patience: float = 3.0
    stall: float = 10.0
    confirm: float = 10.0
    turn: float = 30.0
    between_kicks: float = 1.0


class EscposPrinter:
    """A receipt printer that speaks ESC/POS over any link.

    `expect` is the model name it was set up with: whatever answers with another name is given nothing.
    """

    def __init__(
        self,
        device: str,
        link: ByteLink,
        profile: PrinterProfile,
        *,
        confirm: Confirm = Confirm.GS_R,
        rasterise: Rasterise | None = None,
        logo: Bitmap | None = None,
        expect: str = "",
        timings: Timings | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._device = device
        self._link = link
        self._profile = profile
        self._confirm = confirm if link.answers else Confirm.NONE
        self._rasterise = rasterise
        self._logo = logo
        self._expect = expect if link.answers else ""
        self._recognised = not self._expect
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
            return replace(inquiry.sensors(self._link, deadline, self._timings.answer), linked=Fact.YES)
        except DeviceError:
            return PrinterStatus(linked=Fact.NO)
        finally:
            self._link.close()
            self._turn.release()

    def model(self, timeout: float = STATUS_TIMEOUT) -> str:
        """The name the printer gives itself, empty when it gives none."""
        if not self._link.answers or not self._turn.acquire(timeout=timeout):
            return ""
        try:
            self._link.open(min(self._timings.open, timeout))
            return inquiry.model(self._link, timeout)
        except DeviceError:
            return ""
        finally:
            self._link.close()
            self._turn.release()

    def print(self, ticket: Ticket) -> Outcome:
        """Print one ticket as one job."""
        job = encode(ticket, self._profile, self._rasterise, self._logo)
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
        kick = Job((drawer_kick(pin.value),))
        outcome = self._carry_out(kick, at_once=drawer_kick_at_once(pin.value))
        if outcome.certainty in (Certainty.DONE, Certainty.UNKNOWN):
            self._last_kick = self._clock()
        return outcome

    def _carry_out(self, job: Job, at_once: bytes = b"") -> Outcome:
        """Send a job; `at_once` is sent in its place when paper or cover would keep the job waiting."""
        try:
            self._link.open(self._timings.open)
            objection = self._objection()
        except DeviceError as wrong:
            self._recognised = not self._expect
            return not_sent(wrong.code, str(wrong))
        if objection is None:
            return self._send(job)
        if at_once and objection.code in WAITS_FOR_A_PERSON:
            return self._write((at_once,)) or done()
        return objection

    def _send(self, job: Job) -> Outcome:
        identity = f"{next(self._job_numbers) % PROCESS_ID_SPAN:04d}".encode("ascii")
        first, *others = job.pieces
        pieces = (self._confirm.opening + first, *others)
        asked = (*pieces[:-1], pieces[-1] + self._confirm.question(identity))
        lost = self._write(asked)
        if lost is not None:
            return lost
        try:
            return self._await_proof(len(job.whole), identity)
        except LinkLostError as wrong:
            return unknown(wrong.code, str(wrong))

    def _write(self, pieces: tuple[bytes, ...]) -> Outcome | None:
        """Send all pieces with pauses between them; None when every byte was taken."""
        taken = 0
        for number, piece in enumerate(pieces):
            try:
                self._link.write(piece, self._timings.stall)
            except LinkLostError as wrong:
                self._recognised = not self._expect
                began = taken + wrong.accepted
                return unknown(wrong.code, str(wrong)) if began else not_sent(wrong.code, str(wrong))
            taken += len(piece)
            if number < len(pieces) - 1:
                time.sleep(self._profile.fragment_pause)
        return None

    def _objection(self) -> Outcome | None:
        """Why the job must not start, None when nothing speaks against it."""
        if not self._link.answers:
            return None
        found = self._sensors(self._timings.patience)
        if not found.answered:
            if self._confirm is Confirm.NONE:
                return None
            return not_sent("no_answer", "the printer does not answer status questions")
        return inquiry.objection(found) or self._stranger()

    def _stranger(self) -> Outcome | None:
        if self._recognised:
            return None
        name = inquiry.model(self._link, self._timings.answer)
        self._recognised = name == self._expect
        if self._recognised:
            return None
        return refused("wrong_device", f"expected {self._expect!r}, {name!r} answers")

    def _sensors(self, patience: float = 0.0) -> PrinterStatus:
        wait = self._timings.answer
        deadline = time.monotonic() + wait * len(wire.QUESTIONS) + patience
        return inquiry.sensors(self._link, deadline, wait, patience)

    def _await_proof(self, size: int, identity: bytes) -> Outcome:
        if self._confirm is Confirm.NONE:
            return done()
        deadline = time.monotonic() + size / self._link.bytes_per_second * SLOWNESS + self._timings.confirm
        received = bytearray()
        while (left := deadline - time.monotonic()) > 0:
            received += self._link.read(ANSWER_LIMIT, left)
            if self._confirm.proved(bytes(received), identity):
                return done(self._confirm.value)
        return self._unproved()

    def _unproved(self) -> Outcome:
        """The job was sent but its end was not proved: ask why, for the person who has to look at the paper."""
        found = self._sensors()
        if found.paper is Fact.NO:
            return unknown("paper_out", "paper ran out during the job")
        if found.cover_closed is Fact.NO:
            return unknown("cover_open", "the cover was opened during the job")
        return unknown("no_proof", "the printer did not confirm the end of the job")
