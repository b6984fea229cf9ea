"""The part of a simulated Novitus printer that carries out confirmed orders, one after another, on its own thread."""

import threading
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from hardware.simulators.fiscal_novitus_memory import MOST_REPORTS, PROTECTED_SIZE, SELLER, Memory, Order
from hardware.simulators.fiscal_novitus_paper import Wrong, count, e_document, printed_lines, receipt_lines
from hardware.simulators.played import Harm, PowerCut
from hardware.simulators.script import Script

LOOK = 0.02
STOP_TIMEOUT = 5.0
DOTS = 576
HINDRANCES = {
    "paper_out": (2001, "Brak papieru"),
    "cover_open": (2002, "Otwarta pokrywa"),
    "overheated": (2003, "Przegrzana głowica"),
    "in_menu": (2004, "Urządzenie w menu"),
}


class Worker:
    """Takes orders from the memory while `changed` says that there are some; `papers` are what came out."""

    def __init__(self, memory: Memory, faults: Script[Harm], png_dir: Path | None) -> None:
        self.changed = threading.Condition(threading.RLock())
        self.hindrance: str | None = None
        self.hub_away = False
        self.held = False
        self.rejections: deque[tuple[int, str]] = deque()
        self.papers: list[list[str]] = []
        self._memory, self._faults, self._png_dir = memory, faults, png_dir
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, power_cut: Callable[[], None]) -> None:
        """Begin; `power_cut` is called when the plug is pulled in the middle of something."""
        self._stopping.clear()
        self._thread = threading.Thread(target=self._work, args=(power_cut,), name="novitus-printing", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End; harmless twice."""
        self._stopping.set()
        with self.changed:
            self.changed.notify_all()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join(STOP_TIMEOUT)

    @property
    def stopping(self) -> bool:
        """Whether it was told to end."""
        return self._stopping.is_set()

    def _work(self, power_cut: Callable[[], None]) -> None:
        while not self.stopping:
            with self.changed:
                order = None if self.held else self._memory.under_way
                if order is None:
                    self.changed.wait(LOOK)
                    continue
                self._memory.move(order, "PENDING")
                self.changed.notify_all()
            try:
                self._carry_out(order)
            except PowerCut:
                power_cut()
                return

    def _carry_out(self, order: Order) -> None:
        prints = order.endpoint in ("receipt", "nf_printout", "daily_report")
        with self.changed:
            while prints and self.hindrance is not None and not self.stopping:
                self.changed.wait(LOOK)
            if self.stopping:
                return
            if prints and self._faults.strike(f"printing:{order.endpoint}"):
                raise PowerCut
            try:
                self._perform(order)
            except Wrong as wrong:
                self._memory.record_error(order, wrong.code, wrong.description)
            if prints and self._faults.strike(f"printed:{order.endpoint}"):
                raise PowerCut
            self.changed.notify_all()

    def _perform(self, order: Order) -> None:
        if self.rejections and order.endpoint != "status":
            raise Wrong(*self.rejections.popleft())
        match order.endpoint:
            case "receipt":
                self._receipt(order)
            case "nf_printout":
                lines = printed_lines(order.content["lines"], self._memory.kept.receipts)
                self._memory.record_paper(order, "nf_printout", lines=lines)
                self._out("nf_printout", ["NIEFISKALNY", *lines, "NIEFISKALNY"])
            case "daily_report":
                totals = sorted(self._memory.kept.totals.items())
                self._memory.record_report(order, order.content["date"])
                number = f"NR {self._memory.kept.reports}"
                self._out(
                    "daily_report", ["RAPORT DOBOWY FISKALNY", number, *(f"{name} {sum_}" for name, sum_ in totals)]
                )
            case "eft":
                self._memory.record_answer(order, {"eft": _approved(order.content)})
            case _:
                self._memory.record_answer(order, {"status": self._told(order.content["type"])})

    def _receipt(self, order: Order) -> None:
        kept, receipt = self._memory.kept, order.content
        counted, paper = count(receipt, kept.rates), True
        wanted = receipt.get("buyer", {}).get("e_document")
        if wanted is not None:
            order.e_document, paper = e_document(wanted, hub_away=self.hub_away)
        facts = {
            "system_number": receipt.get("system_info", {}).get("system_number", {}).get("value", ""),
            "goods": str(counted.goods),
            "deposits": str(counted.deposits),
            "nip": receipt.get("buyer", {}).get("nip", ""),
            "unique_number": kept.unique_number,
        }
        number = self._memory.record_receipt(order, counted.sums, facts)
        if paper:
            self._out("receipt", receipt_lines(receipt, counted, kept.rates, number, kept.unique_number))

    def _told(self, kind: str) -> dict[str, Any]:
        kept = self._memory.kept
        if kind == "fiscal_memory":
            told: dict[str, Any] = {
                "unique_number": kept.unique_number,
                "tax_id": SELLER,
                "size": 130023424,
                "max_daily_reports": MOST_REPORTS,
                "daily_reports_count": kept.reports,
                "last_daily_report_date": kept.last_report,
                "start_fiscal_date": "2026-01-01 08:00:00",
            }
        elif kind == "protected_memory":
            told = {
                "number": 1,
                "label": f"{kept.unique_number}.0001",
                "last_jpkid": str(kept.documents),
                "size": PROTECTED_SIZE,
                "free": kept.free,
            }
        else:
            sums = {letter: Decimal(kept.totals.get(letter, "0.00")) for letter in kept.rates}
            told = {
                "name": "POINT",
                "version": "1.01",
                "characters_per_line": 64,
                "tax_rates": [{"name": letter, "value": rate} for letter, rate in kept.rates.items()],
                "totals": [
                    {"tax_rate": one, "receipt": f"{sum_:.2f}", "invoice": "0.00"} for one, sum_ in sums.items()
                ],
            }
        return {kind: told}

    def _out(self, kind: str, lines: list[str]) -> None:
        """Hand out a paper."""
        self.papers.append(lines)
        if self._png_dir is None:
            return
        # Drawing needs Pillow and fonts; who looks at no pictures need not load them.
        from hardware.simulators.paper import Paper, Style

        paper = Paper(DOTS)
        for line in lines:
            paper.write(line, Style())
            paper.end_line()
        picture, _ = paper.cut()
        self._png_dir.mkdir(parents=True, exist_ok=True)
        picture.save(self._png_dir / f"{len(self.papers):04d}-{kind}.png")


def _approved(wanted: dict[str, Any]) -> dict[str, Any]:
    """A card terminal on the printer says yes."""
    moment = datetime.now(UTC).strftime("%y%m%d%H%M")
    return {
        "agent": "COMP NOVITUS",
        "amount": wanted.get("brutto", "0.00"),
        "card_token": "",
        "cashback": wanted.get("cashback", "0.00"),
        "code": 140,
        "eft_id": "",
        "error_code": 0,
        "message": "",
        "transaction_id": moment,
    }
