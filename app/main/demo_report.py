"""What the demonstration's day showed: every check with what was expected, and the proofs from both ends."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from app.backend.core import Core
from app.backend.schema import sale
from app.main.parts import TillParts
from app.store.audit import Verdict
from app.store.verify import verify_directory
from app.wire.entry import Kind

RECORDS = (Kind.SALE, Kind.REFUND, Kind.VOID)
_MOST = 1000

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that had to hold."""

    what: str
    expected: str
    found: str

    @property
    def held(self) -> bool:
        """Whether it did."""
        return self.expected == self.found


@dataclass(frozen=True, slots=True)
class Sold:
    """One record of the day, in minor units."""

    number: str
    kind: str
    total: int
    currency: str
    cashier: str
    pieces: int
    tenders: tuple[str, ...]


@dataclass(slots=True)
class Report:
    """Grows with the day; `say` gets a line for each step and check."""

    say: Say
    steps: list[str] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    sold: list[Sold] = field(default_factory=list)
    failure: str = ""

    @property
    def held(self) -> bool:
        """Whether the day went to its end and every check held."""
        return not self.failure and bool(self.checks) and all(check.held for check in self.checks)

    def step(self, words: str) -> None:
        """The next thing that happens."""
        self.steps.append(words)
        self.say(f"  {words}")

    def check(self, what: str, expected: object, found: object) -> None:
        """Remember whether something holds."""
        check = Check(what, str(expected), str(found))
        self.checks.append(check)
        if check.held:
            self.say(f"    ok   {what}: {check.found}")
        else:
            self.say(f"    NOT  {what}: expected {check.expected}, found {check.found}")

    def fail(self, reason: str) -> None:
        """The day could not go on."""
        self.failure = reason
        self.say(f"    NOT  {reason}")

    def write(self, folder: Path, seconds: float) -> None:
        """Write `summary.json` and `summary.md` beside the pictures."""
        body = {
            "held": self.held,
            "failure": self.failure,
            "seconds": round(seconds, 1),
            "checks": [{**asdict(check), "held": check.held} for check in self.checks],
            "sold": [asdict(record) for record in self.sold],
            "screens": _files(folder, "screens"),
            "receipts": _files(folder, "receipts"),
            "devices": _files(folder, "devices"),
        }
        (folder / "summary.json").write_text(json.dumps(body, ensure_ascii=False, indent=2) + "\n", "utf-8")
        (folder / "summary.md").write_text(self._words(body), "utf-8")

    def _words(self, body: dict[str, Any]) -> str:
        lines = ["# A day in the demonstration shop", ""]
        lines += ["Everything held." if self.held else f"**Not everything held.** {self.failure}".rstrip(), ""]
        lines += ["## What happened", "", *(f"{place}. {step}" for place, step in enumerate(self.steps, 1)), ""]
        lines += ["## What was sold", "", "| number | kind | total | pieces | paid with |", "|---|---|---:|---:|---|"]
        lines += [
            f"| {r.number} | {r.kind} | {r.total / 100:.2f} {r.currency} | {r.pieces} | {', '.join(r.tenders)} |"
            for r in self.sold
        ]
        lines += ["", "## What had to hold", "", "| | what | expected | found |", "|---|---|---|---|"]
        lines += [f"| {'ok' if c.held else 'NOT'} | {c.what} | {c.expected} | {c.found} |" for c in self.checks]
        shown = (("Screens", "screens"), ("Receipts", "receipts"), ("Other devices", "devices"))
        for title, folder in shown:
            lines += ["", f"## {title}", "", *(f"- [{name}]({folder}/{name})" for name in body[folder])]
        return "\n".join(lines) + "\n"


def sold_here(parts: TillParts) -> list[Sold]:
    """The records in the till's own ledger, oldest first."""
    entries = parts.db.call(lambda: parts.ledger.journal.recent(RECORDS, _MOST))
    return [_sold(json.loads(entry.body)) for entry in reversed(entries)]


def arrived(core: Core) -> tuple[int, int]:
    """How many records the backend has, and their sum in minor units."""
    query = select(func.count(), func.coalesce(func.sum(sale.c.total), 0))
    row = core.database.read(lambda tx: tx.execute(query).one())
    return int(row[0]), int(row[1])


def verified(parts: TillParts) -> Verdict:
    """The whole ledger re-checked from its file: chain, gaps, signatures, totals."""
    return verify_directory(parts.settings.data)


def _sold(body: dict[str, Any]) -> Sold:
    tenders: Sequence[dict[str, Any]] = body["tenders"]
    return Sold(
        body["number"],
        body["kind"],
        body["total"],
        body["currency"],
        body["cashier"],
        body["pieces"],
        tuple(str(tender["kind"]) for tender in tenders),
    )


def _files(folder: Path, name: str) -> list[str]:
    return sorted(str(file.relative_to(folder / name)) for file in (folder / name).rglob("*.png"))
