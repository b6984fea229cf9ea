"""Care of a printer, a drawer and whatever else a test puts in, told as it is arranged."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from app.domain.receipt import Document
from app.ports.clock import Clock
from app.ports.device_care import Basis, DeviceReport, Found, Trial, Tried
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState
from app.services.device_watch import DeviceWatch


class Printing(Protocol):
    """A printer of a test."""

    def print(self, job_id: str, document: Document) -> EffectOutcome: ...
    def health(self) -> DeviceHealth: ...


class Answering(Protocol):
    """A drawer of a test."""

    def health(self) -> DeviceHealth: ...


class FakeCare:
    """`others` are more devices; `seen` is what trying one out shows, `nearby_now` what a search finds."""

    def __init__(self, printer: Printing, drawer: Answering, clock: Clock) -> None:
        self._printer, self._drawer = printer, drawer
        self.others: list[tuple[DeviceHealth, Trial]] = []
        self.seen: dict[str, Tried] = {}
        self.nearby_now: list[Found] = []
        self.asked_network: list[bool] = []
        self.bundle_problem: OSError | None = None
        self._watch = DeviceWatch(self._ask, clock)

    def look(self) -> Sequence[DeviceHealth]:
        """Ask everything."""
        return self._watch.look()

    def reports(self) -> Sequence[DeviceReport]:
        """What the last look found."""
        trials = {"receipt_printer": Trial.PRINT, "cash_drawer": Trial.ASK}
        trials |= {health.kind: trial for health, trial in self.others}
        return [
            DeviceReport(
                known.health,
                "escpos",
                "tcp://10.0.0.5:9100",
                trials[known.health.kind],
                Basis.SPECIFICATION,
                "ESC/POS",
                known.since,
                known.trouble,
                known.trouble_at,
            )
            for known in self._watch.known.values()
        ]

    def try_out(self, device: str, sheet: Document) -> Tried:
        """Really use it."""
        if device == self._printer.health().id:
            return Tried(self._printer.print("self-test", sheet))
        if device == self._drawer.health().id:
            return Tried(EffectOutcome(EffectState.DONE))
        return self.seen[device]

    def nearby(self, *, network: bool) -> Sequence[Found]:
        """What was arranged."""
        self.asked_network.append(network)
        return self.nearby_now

    def bundle(self) -> Path:
        """A place, or the problem that was arranged."""
        if self.bundle_problem is not None:
            raise self.bundle_problem
        return Path("/data/support/bundle.zip")

    def _ask(self) -> list[DeviceHealth]:
        return [self._printer.health(), self._drawer.health(), *(health for health, _ in self.others)]
