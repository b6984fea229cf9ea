"""A till with a fiscal printer that sells until it is killed, and the nursery that forks one for every life.

`python -m tests.faults.killable_fiscal_till DIRECTORY PRINTER` reads `go` lines and answers `PID n`, then what the till
says (`PAYING` before a receipt is asked for, `DONE number` after), then `DEAD status`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.config import DeviceSettings, Settings
from app.domain.refusals import Refusal
from app.domain.sale import Sale
from app.domain.sale_state import Stage
from app.main.parts import TillParts
from app.services.fiscal import Wishes
from hardware.fiscal.posnet import driver
from hardware.fiscal.posnet.line import Timings
from tests.fakes.shop import QUICK
from tests.fakes.till import MILK_GTIN
from tests.faults.killable_till import PlainWriter, say, take_seat

WAITS = Timings(
    open=5, turn=30, stall=5, reply=2, printing=5, longest=30, recovery=20, settled=0.2, poll=0.02, again=0.02
)


def till_in(data: Path, printer: str) -> TillParts:
    """A till over a directory, its fiscal printer on the wire, not opened yet."""
    devices = (DeviceSettings("fiscal", "fiscal", "posnet", printer),)
    return TillParts(Settings(data, store="0417", code="03", devices=devices), pin_cost=QUICK)


def settle(parts: TillParts) -> None:
    """What is left of the life before: the printer is asked, and what has no receipt gets it."""
    while parts.db.call(parts.fiscal.unfinished):
        try:
            end = parts.fiscal.resolve()
            if end.answer is not None and end.answer.stands_open:
                parts.fiscal.cancel_open()
        except Refusal as refusal:
            if refusal.code == "FISCAL-NOT-ISSUED":
                break
    if parts.pay.stage is Stage.PAYING:
        issue(parts)


def issue(parts: TillParts) -> Sale:
    """Ask for the receipt of what is paid until the sale is made."""
    say("PAYING")
    while True:
        try:
            sale = parts.fiscal.finish(Wishes()).sale
        except Refusal as refusal:
            # The printer may still be cancelling what the life before left open.
            if refusal.code not in ("FISCAL-FOREIGN", "FISCAL-BUSY", "FISCAL-UNREACHABLE"):
                raise
            continue
        if sale is None:
            raise AssertionError("a printer that is well does not leave a receipt in doubt")
        say(f"DONE {sale.number}")
        return sale


def live(data: Path, printer: str) -> None:
    """Start as after a crash, then sell for ever."""
    driver.Timings = lambda: WAITS  # type: ignore[assignment, misc]  # the printer is quicker than a real one
    parts = till_in(data, printer)
    parts.open()
    parts.connect_devices(PlainWriter())
    parts.db.call(lambda: take_seat(parts))
    settle(parts)
    while True:
        if parts.db.call(lambda: parts.sell.state().basket.empty):
            parts.db.call(lambda: parts.scan.scan(MILK_GTIN))
        parts.db.call(parts.pay.settle_in_cash)
        issue(parts)


def nurse(data: Path, printer: str) -> None:
    """Fork a till for every `go`, and tell of its end."""
    for _ in sys.stdin:
        pid = os.fork()
        if pid == 0:
            try:
                live(data, printer)
            finally:
                os._exit(3)
        say(f"PID {pid}")
        say(f"DEAD {os.waitpid(pid, 0)[1]}")


if __name__ == "__main__":
    nurse(Path(sys.argv[1]), sys.argv[2])
