"""A backend in a process of its own that can be killed and started again at the same address, and its back office."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from app.domain.catalogue import Product
from app.domain.tax import TaxRules
from app.remote.admin import BackOffice
from app.wire.enrolment import SlotRequest
from app.wire.feed import FeedRecord, RecordKind
from app.wire.product_body import product_body, tax_body

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from app.backend.main import serve
from app.backend.settings import Settings
serve(Settings(Path(sys.argv[1]), port=int(sys.argv[2])), lambda address: print(address, flush=True))
"""


class BackendProcess:
    """Start it, use it at `address`, end it; whatever is left running is killed by `close`."""

    def __init__(self, data: Path, address: str = "") -> None:
        self.data = data
        self.address = address
        self._port = address.rpartition(":")[2] or "0"
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start, at the address it had before if it had one."""
        command = [sys.executable, "-c", PROGRAM, str(self.data), self._port]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        self.address = self._process.stdout.readline().strip()
        assert self.address, "the backend did not start"
        self._port = self.address.rpartition(":")[2]

    def kill(self) -> None:
        """End it as a power cut of its process does."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.communicate(timeout=30)
            self._process = None

    close = kill

    def fill(self, products: Iterable[Product], tax: TaxRules) -> None:
        """Bring products and tax rules into its catalogue."""
        records = [FeedRecord(RecordKind.PRODUCT, p.sku, 1, product_body(p)) for p in products]
        office = self._office()
        list(office.load([FeedRecord(RecordKind.TAX, "rules", 1, tax_body(tax)), *records]))
        office.close()

    def code(self, short: str = "03") -> str:
        """A one-time code for a till."""
        office = self._office()
        made = office.make_slot(SlotRequest("0417", "PLN", f"Till {short}", short, store_name="Grodzka 14"))
        office.close()
        return made.code

    def entries(self) -> list[tuple[int, int, bytes]]:
        """Epoch, number and hash of every journal entry it holds."""
        return self._rows("SELECT epoch, seq, hash FROM ledger_entry ORDER BY epoch, seq")

    def sales(self) -> list[tuple[str, int]]:
        """Number and total of every sale in its reports."""
        return self._rows("SELECT number, total FROM sale ORDER BY number")

    def alarms(self) -> list[str]:
        """Kinds of the alarms it has raised."""
        return [kind for (kind,) in self._rows("SELECT kind FROM alarm")]

    def _rows(self, sql: str) -> list[tuple]:
        with closing(sqlite3.connect(self.data / "backend.db")) as connection:
            return connection.execute(sql).fetchall()

    def _office(self) -> BackOffice:
        return BackOffice(self.address, (self.data / "admin.token").read_text().strip())
