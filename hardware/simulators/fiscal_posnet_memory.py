"""What a simulated POSNET printer keeps: fiscal memory, counters, totals, names, and the document that stands open."""

import json
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from hardware.simulators.fiscal_posnet_sums import LETTERS

UNIQUE_NUMBER = "ZBF 2101002392"
NEVER = "2000-01-01T01:00:00+01:00"
RATES = ("23,00", "8,00", "5,00", "0,00", "100,00", "101,00", "101,00")
RECEIPT, BLOCK_RECEIPT, PACKAGING = 16, 17, 48
CAPACITY = 8_000_000


@dataclass
class OpenDocument:
    """A document between its beginning and its end; `sums` by letter, amounts in grosze."""

    kind: int
    lines: list[dict[str, Any]] = field(default_factory=list)
    notes: list[dict[str, Any]] = field(default_factory=list)
    packs: list[dict[str, Any]] = field(default_factory=list)
    payments: list[dict[str, Any]] = field(default_factory=list)
    sums: dict[str, int] = field(default_factory=lambda: dict.fromkeys(LETTERS, 0))
    nip: str = ""
    idz: str = ""

    @property
    def goods(self) -> int:
        """The fiscal value."""
        return sum(self.sums.values())

    @property
    def out(self) -> int:
        """Deposits charged."""
        return sum(pack["amount"] for pack in self.packs if not pack["back"])

    @property
    def back(self) -> int:
        """Deposits paid back."""
        return sum(pack["amount"] for pack in self.packs if pack["back"])

    @property
    def paid(self) -> int:
        """Money that came in."""
        return sum(payment["amount"] for payment in self.payments if not payment["change"])

    @property
    def change(self) -> int:
        """Change that was announced."""
        return sum(payment["amount"] for payment in self.payments if payment["change"])

    @property
    def due(self) -> int:
        """What has to be paid."""
        return self.goods + self.out - self.back


@dataclass
class Kept:
    """All that survives a power cut. `last` are the totals of the last transaction, as `strns` tells them."""

    unique_number: str = UNIQUE_NUMBER
    fiscal: bool = True
    read_only: bool = False
    hub_away: bool = False
    rates: list[str] = field(default_factory=lambda: list(RATES))
    reports: int = 0
    headers: int = 0
    receipts: int = 0
    cancelled: int = 0
    cancelled_total: int = 0
    last_receipt: int = 0
    documents: int = 0
    nonfiscal: int = 0
    ram_resets: int = 0
    free: int = CAPACITY
    cash: int = 0
    sales: dict[str, int] = field(default_factory=lambda: dict.fromkeys(LETTERS, 0))
    began: str = NEVER
    ended: str = NEVER
    names: dict[str, list[Any]] = field(default_factory=dict)
    footer: dict[str, str] = field(default_factory=dict)
    next_idz: str = ""
    last: dict[str, int] = field(default_factory=dict)
    last_kind: int = 0
    open: OpenDocument | None = None
    owner: int = 0

    def percent(self, letter: str) -> Decimal:
        """The rate of a letter as it was programmed."""
        return Decimal(self.rates[LETTERS.index(letter)].replace(",", "."))


class Memory:
    """Keeps everything at every change, in the file `path` or, without one, in this process."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._text = ""
        self.kept = Kept()
        if path is not None and path.exists():
            self._text = path.read_text("utf-8")
            self.reload()
        else:
            self.save()

    def save(self) -> None:
        """Keep all of it, whole or not at all."""
        self._text = json.dumps(asdict(self.kept), ensure_ascii=False)
        if self._path is not None:
            fresh = self._path.with_suffix(".new")
            fresh.write_text(self._text, "utf-8")
            fresh.replace(self._path)

    def reload(self) -> None:
        """What is there after a power cut."""
        text: dict[str, Any] = json.loads(self._text)
        standing = text.pop("open")
        self.kept = Kept(**text, open=OpenDocument(**standing) if standing else None)

    def reset_ram(self) -> None:
        """The battery failed: the open document and the last totals are gone; what is sealed stays."""
        self.kept.open, self.kept.owner = None, 0
        self.kept.last, self.kept.last_kind, self.kept.footer, self.kept.next_idz = {}, 0, {}, ""
        self.kept.ram_resets += 1
        self.save()
