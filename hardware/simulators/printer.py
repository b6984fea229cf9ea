"""A receipt printer played by a thread: ESC/POS over TCP, a pseudo-terminal or a file.

Simulated: text in its code pages, styles, alignment, barcodes (EAN-13, UPC-A, Code 128), native QR codes, raster
images, cutting, drawer kicks, sensors, real-time and in-order answers, process ids, automatic reports, one connection
at a time, a buffer that is kept while paper is out. Not simulated: page mode, user-defined characters, downloaded
graphics, column bit images, tab stops, horizontal positions, print density, heat and speed of the mechanism, rotated
text, real-time recovery from errors, power loss with a full buffer.
"""

import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from hardware.simulators.endpoints import LARGEST_READ
from hardware.simulators.faults import LineFaults
from hardware.simulators.ledger import Ledger
from hardware.simulators.mechanism import Mechanism, PrintedTicket
from hardware.simulators.paper import DOTS_PER_MM
from hardware.simulators.wired import WiredSimulator

DEFAULT_DOTS = 512
DEFAULT_MODEL = "SIMULATED PRINTER"
SLOW_TICK = 0.05
GARBAGE = b"\xff\xfe\xd3\x80\xff"


class PrinterSimulator(WiredSimulator):
    """One simulated receipt printer; `with PrinterSimulator() as printer:` or start() and stop().

    `listen` is `tcp://host:port` (port 0 picks a free one), `pty:` or `file:///path`; `dots` is the printing width (512
    is 42 characters, 576 is 48, 384 is 32). Slips go to `png_dir`, the ground truth to `ledger`. `code_pages` adds
    slots to Epson's table, `multibyte` plays a printer that starts in Chinese mode, `model` is the name it tells.
    `control_port` opens a line-based JSON port on loopback (0 picks one).
    """

    def __init__(
        self,
        listen: str = "tcp://127.0.0.1:0",
        *,
        png_dir: Path | None = None,
        ledger: Path | None = None,
        dots: int = DEFAULT_DOTS,
        code_pages: Mapping[int, str] | None = None,
        multibyte: bool = False,
        model: str = DEFAULT_MODEL,
        control_port: int | None = None,
    ) -> None:
        self._ledger = Ledger(ledger)
        pages = code_pages or {}
        self._mechanism = Mechanism(dots, self._ledger, png_dir, code_pages=pages, multibyte=multibyte, model=model)
        self._faults = LineFaults()
        self._changed = threading.Condition(threading.RLock())
        super().__init__(listen, self.order, control_port)

    @property
    def tickets(self) -> list[PrintedTicket]:
        """Slips cut so far, each with `png` (path) and `text`."""
        with self._changed:
            return list(self._mechanism.tickets)

    @property
    def kicks(self) -> list[dict[str, object]]:
        """Drawer kicks so far: `at`, `pin`, `on_ms`, `off_ms`."""
        return self._noted("kick")

    @property
    def errors(self) -> list[dict[str, object]]:
        """Bytes no ESC/POS printer would understand, each with `command` and `data` in hexadecimal."""
        return self._noted("error")

    @property
    def unfinished(self) -> str:
        """Text printed since the last cut."""
        with self._changed:
            return "\n".join(self._mechanism.paper.lines)

    @property
    def paper_mm(self) -> int:
        """Millimetres of paper used."""
        with self._changed:
            return self._mechanism.paper.burnt_dots // DOTS_PER_MM

    def wait_for_tickets(self, count: int, timeout: float = 5.0) -> list[PrintedTicket]:
        """The slips once there are `count`; raises TimeoutError."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._mechanism.tickets) >= count, timeout):
                raise TimeoutError(f"{len(self._mechanism.tickets)} of {count} slips were cut in {timeout:g} s")
            return list(self._mechanism.tickets)

    def wait_for_kicks(self, count: int, timeout: float = 5.0) -> list[dict[str, object]]:
        """The drawer kicks once there are `count`; raises TimeoutError."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self.kicks) >= count, timeout):
                raise TimeoutError(f"{len(self.kicks)} of {count} kicks came in {timeout:g} s")
            return self.kicks

    def tear_off(self) -> None:
        """Take the paper printed so far as a slip, as a person does where there is no knife."""
        with self._changed:
            self._mechanism.tear_off()
            self._changed.notify_all()

    def close_drawer(self) -> None:
        """Push the drawer shut."""
        with self._changed:
            self._mechanism.sensors.drawer_open = False
            self._mechanism.report()

    def wire_drawer(self, level: str) -> None:
        """Plug in a drawer whose sensor wire is `high` or `low` while it is open, or one without a sensor (`none`)."""
        if level not in ("high", "low", "none"):
            raise ValueError(f"a drawer's wire is high, low or none, not {level!r}")
        with self._changed:
            self._mechanism.sensors.drawer_wiring = level

    def paper_out(self, after_lines: int = 0) -> None:
        """Run out of paper, now or after that many more lines."""
        with self._changed:
            if after_lines:
                self._mechanism.paper_ends_in = after_lines
            else:
                self._mechanism.sensors.paper = "out"
                self._mechanism.report()

    def paper_near_end(self) -> None:
        """Let the near-end sensor see the core of the roll."""
        with self._changed:
            self._mechanism.sensors.paper = "near_end"
            self._mechanism.report()

    def cover_open(self) -> None:
        """Open the cover."""
        with self._changed:
            self._mechanism.sensors.cover_open = True
            self._mechanism.report()

    def offline(self) -> None:
        """Go off line as by the button."""
        with self._changed:
            self._mechanism.sensors.online = False
            self._mechanism.report()

    def go_silent_after(self, count: int = 0) -> None:
        """Answer nothing more once `count` more bytes arrived."""
        with self._changed:
            self._faults.silent_after = count

    def drop_after(self, count: int) -> None:
        """Break the connection once `count` more bytes (at least one) arrived."""
        with self._changed:
            self._faults.drop_after = max(count, 1)

    def stall_after(self, count: int = 0) -> None:
        """Take no more bytes once `count` more arrived."""
        with self._changed:
            self._faults.stall_after = count

    def slow(self, bytes_per_second: int) -> None:
        """Take bytes at this speed only."""
        with self._changed:
            self._faults.bytes_per_second = max(bytes_per_second, 1)

    def garbage(self) -> None:
        """Answer nonsense to every question."""
        with self._changed:
            self._faults.garbage = True

    def clear(self) -> None:
        """Mend everything: paper in, cover shut, on line, healthy connection; waiting bytes are obeyed."""
        with self._changed:
            self._faults = LineFaults()
            sensors = self._mechanism.sensors
            sensors.paper, sensors.cover_open, sensors.online = "yes", False, True
            self._mechanism.paper_ends_in = None
            self._mechanism.report()
            self._mechanism.work()
            self._changed.notify_all()

    def order(self, name: str, count: int | None = None) -> dict[str, object]:
        """Carry out an order of the control port and report the state; raises ValueError for an unknown one."""
        plain: dict[str, Callable[[], None]] = {
            "clear": self.clear,
            "paper_near_end": self.paper_near_end,
            "cover_open": self.cover_open,
            "offline": self.offline,
            "garbage": self.garbage,
            "tear_off": self.tear_off,
            "close_drawer": self.close_drawer,
            "drawer_wired_high": lambda: self.wire_drawer("high"),
            "drawer_wired_low": lambda: self.wire_drawer("low"),
            "drawer_without_sensor": lambda: self.wire_drawer("none"),
        }
        counted: dict[str, Callable[[int], None]] = {
            "paper_out": self.paper_out,
            "go_silent_after": self.go_silent_after,
            "drop_after": self.drop_after,
            "stall_after": self.stall_after,
            "slow": self.slow,
        }
        if name == "state":
            return self._state()
        if name in plain:
            plain[name]()
        elif name in counted:
            counted[name](count or 0)
        else:
            raise ValueError(f"unknown order {name!r}; known: {', '.join(sorted({**plain, **counted}))}")
        return self._state()

    def _state(self) -> dict[str, object]:
        with self._changed:
            sensors = self._mechanism.sensors
            return {
                "paper": sensors.paper,
                "cover_open": sensors.cover_open,
                "online": sensors.online,
                "drawer_open": sensors.drawer_open,
                "tickets": len(self._mechanism.tickets),
                "kicks": len(self.kicks),
                "errors": len(self.errors),
                "paper_mm": self.paper_mm,
            }

    def _noted(self, happening: str) -> list[dict[str, object]]:
        with self._changed:
            return [entry for entry in self._ledger.entries if entry["happening"] == happening]

    def _serve(self) -> None:
        while not self._stopping.is_set():
            if self._endpoint.accept():
                with self._changed:
                    self._mechanism.connected(self._answer)
            if self._faults.stalled:
                self._stopping.wait(SLOW_TICK)
                continue
            self._serve_some()

    def _serve_some(self) -> None:
        data = self._endpoint.receive(self._faults.may_take(LARGEST_READ))
        if not data:
            return
        if self._faults.bytes_per_second:
            time.sleep(len(data) / self._faults.bytes_per_second)
        with self._changed:
            drop = self._faults.took(len(data))
            self._mechanism.receive(data)
            self._changed.notify_all()
        if drop:
            self._endpoint.drop()

    def _answer(self, data: bytes) -> None:
        if not self._faults.silent:
            self._endpoint.send(GARBAGE if self._faults.garbage else data)
