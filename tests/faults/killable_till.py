"""A till that sells as fast as it can until it is killed, and the nursery that forks one for every life.

`python -m tests.faults.killable_till DIRECTORY PRINTER` reads `go` lines and answers `PID n`, then what the till says
(`READY`, `DONE number total`), then `DEAD status`. Importing takes longer than selling, so it is done once.
"""

from __future__ import annotations

import os
import random
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.config import DeviceSettings, Settings
from app.domain.receipt import Document, Row, RowKind
from app.domain.sale import Sale
from app.main.parts import TillParts
from app.main.syncing import Syncing
from app.remote import client, enrol
from hardware.printers.escpos import driver
from tests.fakes.shop import QUICK
from tests.fakes.till import FLOAT, MILK_GTIN, PIN

PRELOADED = (client, driver, enrol)


class PlainWriter:
    """A receipt of two lines: whether it is the original, and the total."""

    def sale(self, sale: Sale, copy: int = 0, papers: Sequence[Sequence[str]] = ()) -> Document:
        head = f"COPY {copy} {sale.number}" if copy else f"ORIGINAL {sale.number}"
        below = (Row(RowKind.TEXT, line) for lines in papers for line in lines)
        return Document((Row(RowKind.TEXT, head), Row(RowKind.PAIR, "Total", str(sale.total)), *below), copy)

    def slip(self, kind: str, body: Mapping[str, Any], copy: int = 0) -> Document:
        return Document((Row(RowKind.TEXT, f"{kind} {len(body)}"),), copy)


def till_in(data: Path, printer: str) -> TillParts:
    """A till over a directory, its printer on the wire, not opened yet."""
    devices = (
        DeviceSettings("receipt", "receipt_printer", "escpos", printer),
        DeviceSettings("drawer", "cash_drawer", "via", "receipt"),
    )
    return TillParts(Settings(data, store="0417", code="03", devices=devices), pin_cost=QUICK)


def take_seat(parts: TillParts) -> None:
    """Somebody signs in and opens the shift, if it is not open. Store's lane."""
    staff = parts.desk.staff()
    if staff:
        parts.desk.sign_in(staff[0].id, PIN)
    else:
        parts.desk.enrol_first("Marta", PIN)
    if parts.desk.shift is None:
        parts.shifts.open(FLOAT)


def ring_up(parts: TillParts, pieces: int) -> Sale:
    """Scan, take cash, finish. Store's lane."""
    for _ in range(pieces):
        parts.scan.scan(MILK_GTIN)
    return parts.pay.cash_exact()


def live(data: Path, printer: str) -> None:
    """Start as after a crash, answer what is open, then sell for ever."""
    chance = random.Random(os.getpid())
    parts = till_in(data, printer)
    parts.open()
    parts.connect_devices(PlainWriter())
    enrolment = parts.enrolment()
    assert enrolment is not None
    syncing = Syncing(parts, enrolment, lambda _: None)
    syncing.start()
    parts.db.call(lambda: take_seat(parts))
    say("READY")
    for question in parts.db.call(parts.effects.open_questions):
        parts.device.call(lambda ref=question.ref: parts.effects.again(ref))
    while True:
        pieces = chance.randint(1, 3)
        sale = parts.db.call(lambda pieces=pieces: ring_up(parts, pieces))
        say(f"DONE {sale.number} {sale.total}")
        syncing.wake()
        parts.device.call(lambda ref=sale.id: parts.effects.run(ref))


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def nurse(data: Path, printer: str) -> None:
    """Fork a till for every `go`, and tell of its end."""
    for _ in sys.stdin:
        pid = os.fork()
        if pid == 0:
            try:
                live(data, printer)
            except BaseException:  # noqa: BLE001 - what a forked process says last
                traceback.print_exc()
            finally:
                os._exit(3)
        say(f"PID {pid}")
        say(f"DEAD {os.waitpid(pid, 0)[1]}")


if __name__ == "__main__":
    nurse(Path(sys.argv[1]), sys.argv[2])
