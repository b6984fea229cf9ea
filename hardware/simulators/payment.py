"""Card terminals played by a thread: what ZVT and ECR-EFT have in common.

Simulated: the order of messages, prompts, approvals, refusals, other amounts, reversals, refunds, end of day, receipts,
records that survive a power cut, a customer who lets one wait. Not simulated: cards, PINs, hosts on a telephone line,
tips, currencies of the cardholder, signatures, software updates.
"""

import contextlib
import threading
import time
from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from hardware.simulators.endpoints import LARGEST_READ
from hardware.simulators.ledger import Ledger
from hardware.simulators.payment_faults import Harm
from hardware.simulators.payment_host import CardHost
from hardware.simulators.script import Script
from hardware.simulators.wired import WiredSimulator

STOP_TIMEOUT = 5.0
REBOOT = 0.05
LATENESS = 0.5
COUNTED = ("decline", "other_amount", "foreign_payment")


class PowerCut(Exception):
    """The plug was pulled in the middle of something."""


class Speaker(Protocol):
    """A protocol as the terminal speaks it; all calls come from the simulator's thread."""

    def plugged(self, send: Callable[[bytes], None]) -> None:
        """A till connected."""

    def hear(self, data: bytes) -> None:
        """Bytes came; raises PowerCut."""

    def tick(self) -> None:
        """Time passed; raises PowerCut."""

    def unplugged(self) -> None:
        """The till went away."""

    def power_on(self) -> None:
        """Everything that is not on disk is gone."""


class PlayedTerminal:
    """What people and tests do with a simulated terminal, whatever it speaks.

    The records are kept in the file `state`, the truth goes to `ledger`; a late answer is `lateness` seconds late. A
    customer's card is there at once unless `hold_card` was called.
    """

    def __init__(self, state: Path | None, ledger: Path | None, lateness: float) -> None:
        self.ledger = Ledger(ledger)
        self.host = CardHost(state, self.ledger)
        self.faults: Script[Harm] = Script()
        self.screen: list[str] = []
        self._png_dir: Path | None = None
        self._lateness = lateness
        self._card = threading.Event()
        self._card.set()
        self._on = threading.Event()
        self._shown = threading.Condition()

    def wait_until_on(self, timeout: float = 5.0) -> None:
        """Return once it is up again after a power cut; raises TimeoutError."""
        if not self._on.wait(timeout):
            raise TimeoutError(f"the terminal did not come up in {timeout:g} s")

    def hold_card(self) -> None:
        """The customer looks for the card."""
        self._card.clear()

    def present_card(self) -> None:
        """The customer found the card."""
        self._card.set()

    @property
    def card_is_there(self) -> bool:
        """Whether the customer's card is at the reader."""
        return self._card.is_set()

    def order(self, name: str, count: int | None = None) -> dict[str, object]:
        """Carry out an order of the control port and report the state; raises ValueError for an unknown one.

        A fault is ordered as `drop:status`, the harm and the point; `count` lets it go well that often first.
        """
        plain: dict[str, Callable[[], None]] = {
            "clear": self.faults.clear,
            "hold_card": self.hold_card,
            "present_card": self.present_card,
        }
        harm, _, point = name.partition(":")
        if name in plain:
            plain[name]()
        elif name in COUNTED:
            self._prepare(name, count or 0)
        elif point:
            self.faults.order(Harm(harm), point, count or 0)
        elif name != "state":
            raise ValueError(f"unknown order {name!r}; known: {', '.join(sorted((*plain, *COUNTED)))}, HARM:POINT")
        last = self.host.last
        return {
            "taken": self.host.taken,
            "movements": len(self.host.movements),
            "last_receipt": last.receipt if last else 0,
            "screen": self.screen[-1] if self.screen else "",
        }

    def draw_into(self, folder: Path | None) -> None:
        """From now on keep a picture of every screen that it shows."""
        self._png_dir = folder

    def show(self, text: str) -> None:
        """Put something on the terminal's display."""
        with self._shown:
            self.screen.append(text)
            self._shown.notify_all()
            if self._png_dir is not None:
                # Only those who want pictures load what draws them.
                from hardware.simulators.payment_screen import draw

                self._png_dir.mkdir(parents=True, exist_ok=True)
                draw(text).save(self._png_dir / f"terminal-{len(self.screen):04d}.png")

    def wait_until_shown(self, text: str, timeout: float = 5.0) -> None:
        """Return once the display shows something with this text in it; raises TimeoutError."""
        with self._shown:
            if not self._shown.wait_for(lambda: bool(self.screen) and text in self.screen[-1], timeout):
                raise TimeoutError(f"{text!r} was not shown in {timeout:g} s")

    def send(self, point: str, wire: bytes, damaged: bytes, send: Callable[[bytes], None]) -> None:
        """Let a reply out, unless harm was ordered at its point; raises PowerCut."""
        harm = self.faults.strike(point)
        if harm is Harm.KILL:
            raise PowerCut
        if harm is Harm.LATE:
            time.sleep(self._lateness)
        if harm is Harm.KILL_AFTER:
            self._on.clear()  # who gets this answer finds the terminal gone
        if harm is not Harm.DROP:
            send(damaged if harm is Harm.CORRUPT else wire)
        if harm is Harm.KILL_AFTER:
            raise PowerCut

    def heard(self, point: str) -> bool:
        """Whether a request really arrived; raises PowerCut."""
        harm = self.faults.strike(point)
        if harm is Harm.KILL:
            raise PowerCut
        return harm is not Harm.DROP

    def _prepare(self, name: str, count: int) -> None:
        if name == "foreign_payment":
            self.host.book("payment", count, "EUR", "foreign")
        else:
            self.host.decisions.append(name)


class PaymentSimulator(PlayedTerminal, WiredSimulator):
    """One simulated terminal on a wire."""

    def __init__(
        self,
        listen: str = "tcp://127.0.0.1:0",
        *,
        state: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
        lateness: float = LATENESS,
    ) -> None:
        PlayedTerminal.__init__(self, state, ledger, lateness)
        WiredSimulator.__init__(self, listen, self.order, control_port)
        self._speaker = self._speak()

    @abstractmethod
    def _speak(self) -> Speaker:
        """The protocol that this terminal speaks."""

    def start(self) -> None:
        """Become reachable; raises OSError when the port is taken."""
        super().start()
        self._on.set()

    def _serve(self) -> None:
        while not self._stopping.is_set():
            try:
                if self._endpoint.accept():
                    self._speaker.plugged(self._endpoint.send)
                data = self._endpoint.receive(LARGEST_READ)
                if data is None:
                    self._speaker.unplugged()
                elif data:
                    self._speaker.hear(data)
                self._speaker.tick()
            except PowerCut:
                self._reboot()

    def _reboot(self) -> None:
        self._on.clear()
        self._endpoint.switch_off()
        self._speaker.power_on()
        self.host.reload()
        self._stopping.wait(REBOOT)
        if not self.serial and not self._stopping.is_set():
            with contextlib.suppress(OSError):
                self._endpoint.open()
        self._on.set()
