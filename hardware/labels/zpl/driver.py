"""The ZPL driver: looks before it prints, sends all but the end, then the end, and asks until the label is out."""

import threading
import time
from dataclasses import dataclass

from hardware.errors import DeviceError
from hardware.labels.label import STATUS_TIMEOUT, LabelDocument, LabelStatus
from hardware.labels.zpl import status
from hardware.labels.zpl.encoder import END, Media, TooLongError, encode
from hardware.labels.zpl.status import HostStatus
from hardware.links.link import ByteLink
from hardware.status import Fact, Outcome, done, not_sent, refused, unknown

CHUNK = 512


class NoStatusError(Exception):
    """The printer did not say how it is."""


@dataclass(frozen=True, slots=True)
class Timings:
    """Waiting times in seconds; `label` is for one label to come out."""

    open: float = 2.0
    turn: float = 10.0
    stall: float = 5.0
    status: float = 1.0
    label: float = 10.0
    again: float = 0.1


class ZplPrinter:
    """A label printer that speaks ZPL; with `confirm` off, for printers and links that answer nothing, DONE means that
    every byte was taken.
    """

    def __init__(
        self,
        device: str,
        link: ByteLink,
        media: Media | None = None,
        *,
        confirm: bool = True,
        timings: Timings | None = None,
    ) -> None:
        self._device, self._link = device, link
        self._media = media or Media()
        self._confirm = confirm and link.answers
        self._timings = timings or Timings()
        self._turn = threading.Lock()

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    def look(self, timeout: float = STATUS_TIMEOUT) -> LabelStatus:
        """Ask the sensors; a printer that is at work is not disturbed."""
        if not self._turn.acquire(blocking=False):
            return LabelStatus(code="busy")
        try:
            self._link.open(min(timeout, self._timings.open))
            if not self._confirm:
                return LabelStatus(Fact.YES)
            found = self._ask(time.monotonic() + min(timeout, self._timings.status))
        except NoStatusError:
            return LabelStatus(Fact.YES, Fact.NO, "no_answer")
        except DeviceError as away:
            return LabelStatus(Fact.NO, Fact.UNKNOWN, away.code)
        finally:
            self._link.close()
            self._turn.release()
        return LabelStatus(Fact.YES, Fact.of(not found.trouble), found.trouble, found.waiting)

    def print_label(self, label: LabelDocument) -> Outcome:
        """Print one label."""
        try:
            body = encode(label, self._media)
        except TooLongError as wrong:
            return refused("too_long", str(wrong))
        if not self._turn.acquire(timeout=self._timings.turn):
            return not_sent("busy", "another label is under way")
        try:
            return self._printed(body)
        finally:
            self._link.close()
            self._turn.release()

    def close(self) -> None:
        """Let go of the printer."""
        self._link.close()

    def _printed(self, body: bytes) -> Outcome:
        try:
            self._link.open(self._timings.open)
            if self._confirm:
                before = self._ask(time.monotonic() + self._timings.status)
                if before.trouble or before.waiting:
                    return refused(before.trouble or "busy", f"{before.waiting} labels wait")
            # Without its end a label is not printed, so whatever fails here leaves none behind.
            self._link.write(body, self._timings.stall)
        except NoStatusError:
            return not_sent("no_answer", "the printer does not say how it is")
        except DeviceError as lost:
            return not_sent(lost.code, lost.detail)
        try:
            self._link.write(END, self._timings.stall)
            return self._confirmed() if self._confirm else done()
        except NoStatusError:
            return unknown("no_answer", "the printer fell silent with the label")
        except DeviceError as lost:
            return unknown(lost.code, lost.detail)

    def _confirmed(self) -> Outcome:
        """Ask until nothing waits any more; what hinders the printer meanwhile leaves the label in it."""
        deadline = time.monotonic() + self._timings.label
        while time.monotonic() < deadline:
            now = self._ask(min(deadline, time.monotonic() + self._timings.status))
            if not now.waiting and not now.trouble:
                return done("host_status")
            if now.trouble and now.trouble != "busy":
                return unknown(now.trouble, "the label waits in the printer")
            time.sleep(self._timings.again)
        return unknown("no_answer", "the label did not come out in time")

    def _ask(self, deadline: float) -> HostStatus:
        self._link.write(status.ASK, self._timings.stall)
        heard = b""
        while (left := deadline - time.monotonic()) > 0:
            heard += self._link.read(CHUNK, left)
            try:
                found = status.understand(heard)
            except ValueError as wrong:
                raise NoStatusError from wrong
            if found is not None:
                return found
        raise NoStatusError
