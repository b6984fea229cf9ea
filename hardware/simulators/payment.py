"""Card terminals played by a thread: what ZVT and ECR-EFT have in common.

Simulated: the order of messages, prompts, approvals, refusals, other amounts, reversals, refunds, end of day, receipts,
records that survive a power cut, a customer who lets one wait. Not simulated: cards, PINs, hosts on a telephone line,
tips, currencies of the cardholder, signatures, software updates.
"""

import contextlib
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from hardware.simulators.control import ControlPort
from hardware.simulators.endpoints import LARGEST_READ, Endpoint, PtyEndpoint, endpoint
from hardware.simulators.ledger import Ledger
from hardware.simulators.payment_faults import Harm, PaymentFaults
from hardware.simulators.payment_host import CardHost

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

    def __init__(self, state: Path | None, ledger: Path | None, lateness: float, control_port: int | None) -> None:
        self.ledger = Ledger(ledger)
        self.host = CardHost(state, self.ledger)
        self.faults = PaymentFaults()
        self.screen: list[str] = []
        self._png_dir: Path | None = None
        self._lateness = lateness
        self._card = threading.Event()
        self._card.set()
        self._on = threading.Event()
        self._shown = threading.Condition()
        self._control = None if control_port is None else ControlPort(self.order, control_port)

    @property
    def control_port(self) -> int | None:
        """The port that takes orders, None without one."""
        return None if self._control is None else self._control.port

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


class PaymentSimulator(PlayedTerminal):
    """One simulated terminal on a wire; `with` it, or start() and stop().

    `listen` is `tcp://host:port` (port 0 picks one) or `pty:`.
    """

    def __init__(
        self,
        listen: str = "tcp://127.0.0.1:0",
        *,
        state: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
        lateness: float = LATENESS,
    ) -> None:
        super().__init__(state, ledger, lateness, control_port)
        self._endpoint: Endpoint = endpoint(listen)
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._speaker = self._speak()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _speak(self) -> Speaker:
        raise NotImplementedError

    @property
    def serial(self) -> bool:
        """Whether it hangs on a serial line."""
        return isinstance(self._endpoint, PtyEndpoint)

    @property
    def address(self) -> str:
        """The address a driver is configured with; known once started."""
        return self._endpoint.address

    def start(self) -> None:
        """Become reachable; raises OSError when the port is taken."""
        self._stopping.clear()
        self._endpoint.open()
        self._on.set()
        self._thread = threading.Thread(target=self._serve, name="payment-simulator", daemon=True)
        self._thread.start()
        if self._control is not None:
            self._control.start()

    def stop(self) -> None:
        """Vanish; start() comes back at the same address with what was on disk. Harmless twice."""
        if self._control is not None:
            self._control.stop()
        self._stopping.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(STOP_TIMEOUT)
        self._endpoint.close()

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
        if self.serial:
            self._endpoint.drop()
        else:
            self._endpoint.close()
        self._speaker.power_on()
        self.host.reload()
        self._stopping.wait(REBOOT)
        if not self.serial and not self._stopping.is_set():
            with contextlib.suppress(OSError):
                self._endpoint.open()
        self._on.set()
