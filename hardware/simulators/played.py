"""A simulated device on a wire: its endpoint, its thread, its control port, and harm done to what it hears and says."""

import contextlib
import threading
import time
from abc import abstractmethod
from enum import Enum
from pathlib import Path

from hardware.simulators.endpoints import LARGEST_READ
from hardware.simulators.ledger import Ledger
from hardware.simulators.script import Script
from hardware.simulators.wired import WiredSimulator

REBOOT = 0.05
LATENESS = 0.5
NOISE = b"\x7f\x00@@\x1fgarbage\xff\r\n"


class Harm(Enum):
    """What goes wrong at a named point; a request is harmed where it arrives, a reply where it leaves."""

    DROP = "drop"
    LATE = "late"
    CORRUPT = "corrupt"
    HALF = "half"
    GARBAGE = "garbage"
    KILL = "kill"
    KILL_AFTER = "kill_after"


class PowerCut(Exception):
    """The plug was pulled in the middle of something."""


class PlayedDevice(WiredSimulator):
    """One simulated device; `with` it, or start() and stop(). Subclasses hear bytes and answer with `reply`.

    `listen` is `tcp://host:port` (port 0 picks one) or `pty:`. Orders of the control port are its own names, or
    `HARM:POINT` with `count` for how often it goes well first.
    """

    def __init__(
        self,
        listen: str,
        *,
        ledger: Path | None = None,
        control_port: int | None = None,
        lateness: float = LATENESS,
    ) -> None:
        self.ledger = Ledger(ledger)
        self.script: Script[Harm] = Script()
        super().__init__(listen, self.order, control_port)
        self._lateness = lateness
        self._on = threading.Event()

    def start(self) -> None:
        """Become reachable; raises OSError when the port is taken."""
        super().start()
        self._on.set()

    def wait_until_on(self, timeout: float = 5.0) -> None:
        """Return once it is up again after a power cut; raises TimeoutError."""
        if not self._on.wait(timeout):
            raise TimeoutError(f"the device did not come up in {timeout:g} s")

    def order(self, name: str, count: int | None = None) -> dict[str, object]:
        """Carry out an order and report the state; raises ValueError for an unknown one."""
        harm, _, point = name.partition(":")
        if point:
            self.script.order(Harm(harm), point, count or 0)
        elif name == "clear":
            self.script.clear()
        elif name != "state":
            raise ValueError(f"unknown order {name!r}; known: {', '.join(self.orders)}, clear, state, HARM:POINT")
        return self.state()

    orders: tuple[str, ...] = ()

    def state(self) -> dict[str, object]:
        """What is reported after every order."""
        return {}

    @abstractmethod
    def hear(self, data: bytes) -> None:
        """Bytes came; raises PowerCut."""

    def connected(self) -> None:
        """Somebody connected: what was begun before is forgotten."""

    def power_on(self) -> None:
        """The power is back; everything that is not on disk is gone."""

    def tick(self) -> None:
        """Time passed; raises PowerCut."""

    def heard(self, point: str) -> bool:
        """Whether a request really arrived; raises PowerCut."""
        harm = self.script.strike(point)
        if harm is Harm.KILL:
            raise PowerCut
        return harm is not Harm.DROP

    def reply(self, point: str, wire: bytes, damaged: bytes = NOISE) -> None:
        """Let a reply out, unless harm was ordered at its point; raises PowerCut."""
        harm = self.script.strike(point)
        if harm is Harm.KILL:
            raise PowerCut
        if harm is Harm.LATE:
            time.sleep(self._lateness)
        if harm is Harm.KILL_AFTER:
            self._on.clear()  # who gets this answer finds the device gone
        said = {Harm.DROP: b"", Harm.CORRUPT: damaged, Harm.HALF: wire[: len(wire) // 2], Harm.GARBAGE: NOISE}
        self._endpoint.send(said.get(harm, wire) if harm else wire)
        if harm is Harm.KILL_AFTER:
            raise PowerCut

    def _serve(self) -> None:
        while not self._stopping.is_set():
            try:
                if self._endpoint.accept():
                    self.connected()
                data = self._endpoint.receive(LARGEST_READ)
                if data:
                    self.hear(data)
                self.tick()
            except PowerCut:
                self._reboot()

    def _reboot(self) -> None:
        self._on.clear()
        self._endpoint.switch_off()
        self.power_on()
        self._stopping.wait(REBOOT)
        if not self.serial and not self._stopping.is_set():
            with contextlib.suppress(OSError):
                self._endpoint.open()
        self._on.set()
