"""Commands of a simulated POSNET printer, carried out one after another."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from hardware.simulators import fiscal_posnet_status as status
from hardware.simulators.fiscal_posnet_codec import Heard
from hardware.simulators.fiscal_posnet_memory import BLOCK_RECEIPT, NEVER, Memory
from hardware.simulators.fiscal_posnet_paper import Roll, pair, zl
from hardware.simulators.fiscal_posnet_receipt import Receipts, Refused
from hardware.simulators.fiscal_posnet_sums import LETTERS
from hardware.simulators.ledger import Ledger

OUR_INTERFACE = 1
FREE_LINE = "711"
TRANSACTION = ("trline", "trnipset", "trdiscntsubtot", "trdiscntbill", "trdiscntvat", "trpack", "trpayment")
NEEDED = {
    "trline": ("na", "vt", "pr"),
    "trnipset": ("ni",),
    "trpack": ("pr",),
    "trpayment": ("ty", "wa"),
    "trpaymentcurr": ("wc", "ra", "na", "sb"),
    "trdiscntvat": ("vt",),
    "stocash": ("kw",),
    "packret": ("kw",),
    "cash": ("kw", "wp"),
    "formstart": ("fn",),
    "formline": ("fn", "fl"),
    "formend": ("fn",),
    "eparagonidznext": ("id",),
    "qrcode": ("tx",),
}


class UnknownCommand(Exception):
    """The printer has no such command."""


class Commands:
    """What every command does; a question changes nothing. All changes are kept before the answer leaves."""

    def __init__(self, memory: Memory, roll: Roll, ledger: Ledger, clock: Callable[[], datetime]) -> None:
        self._memory, self._roll, self._ledger, self._clock = memory, roll, ledger, clock
        self.form: list[str] | None = None
        self._square = ""

    def forget(self) -> None:
        """The power is gone."""
        self.form, self._square = None, ""

    def moves_paper(self, frame: Heard) -> bool:
        """Whether a command waits while paper is out or the cover open."""
        document = self._memory.kept.open
        live = document is not None and document.kind != BLOCK_RECEIPT
        if frame.name in ("trinit", *TRANSACTION):
            return live
        return frame.name in ("trend", "stocash", "packret", "cash", "dailyrep", "monthlyrep", "shiftrep", "formend")

    def carry_out(self, frame: Heard, interface: int = OUR_INTERFACE) -> list[str]:
        """The fields of the answer; raises Refused, UnknownCommand, ValueError."""
        for field in NEEDED.get(frame.name, ()):
            if field not in frame.values:
                raise Refused(2)
        kept = self._memory.kept
        receipts = Receipts(kept)
        questions: dict[str, Callable[[], list[str]]] = {
            "scomm": lambda: status.general(kept),
            "strns": lambda: status.transaction(kept),
            "scnt": lambda: status.counters(kept),
            "vatget": lambda: status.rates(kept),
            "sfsk": lambda: status.fiscal_memory(kept),
            "stot": lambda: status.totals(kept),
            "rtcget": lambda: status.clock(self._clock()),
            "sid": lambda: ["nmPOSNET THERMAL XL2 ONLINE", "vr2.01"],
            "getrealid": lambda: ["nmPOSNET THERMAL XL2 ONLINE", "vr2.01", f"nu{kept.unique_number}"],
            "repositoryeventhubstate": lambda: status.hub(kept),
            "ecmedinfoget": lambda: status.medium(kept),
            "eclastdocnoget": lambda: status.last_document(kept, frame.values.get("ty")),
        }
        if frame.name in questions:
            return questions[frame.name]()
        if kept.open is not None and kept.owner != interface and frame.name != "hardprncancel":
            raise Refused(41)
        changes: dict[str, Callable[[Heard], list[str] | None]] = {
            "trinit": lambda f: receipts.begin(f, self._clock(), interface),
            "trpackinit": lambda f: receipts.begin(f, self._clock(), interface),
            "trline": receipts.line,
            "trnipset": receipts.buyer,
            "trdiscntsubtot": receipts.discount_all,
            "trdiscntbill": receipts.discount_all,
            "trdiscntvat": receipts.discount_letter,
            "trpack": receipts.pack,
            "trpayment": receipts.payment,
            "trpaymentcurr": receipts.payment,
            "trend": lambda f: self._end(f, receipts),
            "prncancel": lambda _f: self._cancel(receipts),
            "trcancel": lambda _f: self._cancel(receipts),
            "hardprncancel": lambda _f: self._cancel(receipts),
            "ftrcfg": self._footer,
            "eparagonidznext": self._electronic,
            "eparagonidzcancel": lambda _f: self._not_electronic(),
            "stocash": lambda f: self._slip(f, "goods_returned", "Zwrot towaru"),
            "packret": lambda f: self._slip(f, "deposit_returned", "OPAKOWANIA ZWROTNE PRZYJĘCIA"),
            "cash": self._cash,
            "opendrwr": lambda _f: self._ledger.note("drawer"),
            "dailyrep": self._daily_report,
            "monthlyrep": lambda f: self._report("RAPORT MIESIĘCZNY", f.values["da"][:7]),
            "shiftrep": lambda f: self._report("RAPORT ZMIANOWY", f.values["sh"]),
            "cashstaterep": lambda _f: self._report("STAN KASY", zl(kept.cash)),
            "formstart": lambda _f: self._form_start(),
            "formline": self._form_line,
            "formbarcode": lambda f: self._form().append(f"[barcode {f.values['bc']}]"),
            "qrcode": self._prepare_square,
            "formbarcode2d": lambda _f: self._form().append(self._square),
            "formend": lambda _f: self._form_end(),
            "papfeed": lambda _f: None,
        }
        change = changes.get(frame.name)
        if change is None:
            raise UnknownCommand(frame.name)
        fields = change(frame)
        self._memory.save()
        return fields or []

    def _end(self, frame: Heard, receipts: Receipts) -> None:
        kept, document = self._memory.kept, receipts.may_end(frame)
        receipts.seal(document, self._clock())
        self._roll.receipt(kept, document, self._time())
        self._memory.save()
        self._ledger.note(
            "receipt",
            number=kept.last_receipt,
            system_number=kept.footer.get("sn", ""),
            goods=document.goods,
            total=document.due,
            sums={letter: amount for letter, amount in document.sums.items() if amount},
            deposits=document.out - document.back,
            payments=[[part["kind"], part["amount"], part["change"]] for part in document.payments],
            nip=document.nip,
            customer_code=document.idz,
            report=kept.reports + 1,
        )
        self._after_print()

    def _cancel(self, receipts: Receipts) -> None:
        kept = self._memory.kept
        self.form = None
        if kept.open is None:
            return
        document = receipts.cancel(self._clock())
        self._roll.receipt(kept, document, self._time(), cancelled=True)
        self._memory.save()
        self._ledger.note("cancelled", number=kept.last_receipt, system_number=kept.footer.get("sn", ""))
        self._after_print()

    def _after_print(self) -> None:
        """The footer was for one printout."""
        self._memory.kept.footer = {}

    def _footer(self, frame: Heard) -> None:
        if len(frame.values.get("sn", "")) > 30:
            raise Refused(10)
        self._memory.kept.footer = {
            name: frame.values[name] for name in ("cc", "cn", "sn", "ln") if name in frame.values
        }

    def _electronic(self, frame: Heard) -> list[str]:
        kept = self._memory.kept
        if kept.open is not None:
            kept.open.idz = frame.values["id"]
        else:
            kept.next_idz = frame.values["id"]
        return [f"ha{kept.documents + 1}"]

    def _not_electronic(self) -> None:
        kept = self._memory.kept
        kept.next_idz = ""
        if kept.open is not None:
            kept.open.idz = ""

    def _slip(self, frame: Heard, happening: str, title: str) -> None:
        self._outside()
        amount = int(frame.values["kw"])
        self._memory.kept.cash -= amount
        self._paper("", [pair(title, zl(amount))])
        self._ledger.note(happening, amount=amount)

    def _cash(self, frame: Heard) -> None:
        self._outside()
        amount = int(frame.values["kw"]) * (1 if frame.truth("wp") else -1)
        kept = self._memory.kept
        if kept.cash + amount < 0:
            raise Refused(503)
        kept.cash += amount
        self._paper("", [pair("Wpłata do kasy" if amount > 0 else "Wypłata z kasy", zl(abs(amount)))])
        self._ledger.note("cash", amount=amount)

    def _daily_report(self, frame: Heard) -> None:
        self._outside()
        kept = self._memory.kept
        day = frame.values.get("da", "")
        if day and date.fromisoformat(day) != self._clock().date():
            raise Refused(2020)
        if not any(kept.sales.values()):
            raise Refused(382)
        sold = {letter: amount for letter, amount in kept.sales.items() if amount}
        receipts, cancelled = kept.receipts, kept.cancelled
        kept.reports += 1
        kept.headers += 1
        kept.documents += 1
        body = [pair(f"SPRZEDAŻ {letter}", zl(amount)) for letter, amount in sold.items()]
        kept.receipts = kept.cancelled = kept.last_receipt = kept.cancelled_total = kept.nonfiscal = 0
        kept.sales = dict.fromkeys(LETTERS, 0)
        kept.began = kept.ended = NEVER
        self._memory.save()
        self._roll.report(kept, f"RAPORT FISKALNY DOBOWY {kept.reports}", body, self._time())
        self._ledger.note("daily_report", number=kept.reports, sold=sold, receipts=receipts, cancelled=cancelled)

    def _report(self, title: str, detail: str) -> None:
        self._outside()
        self._paper(title, [detail])
        self._ledger.note("report", title=title)

    def _form_start(self) -> None:
        self._outside()
        if self.form is not None:
            raise Refused(2506)
        self.form = []

    def _form_line(self, frame: Heard) -> None:
        if frame.values["fl"] != FREE_LINE:
            raise Refused(2502)
        text = frame.values.get("s1", "").removesuffix("\n")
        if "paragon fiskalny" in text.casefold() or len(text) > 38:
            raise Refused(2057)
        self._form().append(text)

    def _form(self) -> list[str]:
        if self.form is None:
            raise Refused(2505)
        return self.form

    def _form_end(self) -> None:
        lines, self.form = self._form(), None
        self._paper("", lines)
        self._ledger.note("nonfiscal", lines=lines)

    def _prepare_square(self, frame: Heard) -> None:
        text = frame.values["tx"]
        self._square = f"[qr {bytes.fromhex(text).decode() if frame.truth('hx') else text}]"

    def _outside(self) -> None:
        kept = self._memory.kept
        if kept.open is not None:
            raise Refused(2038)
        if kept.read_only:
            raise Refused(2036)

    def _paper(self, title: str, body: list[str]) -> None:
        kept = self._memory.kept
        kept.headers += 1
        kept.documents += 1
        kept.nonfiscal += 1
        self._roll.other(kept, title, body, self._time())

    def _time(self) -> str:
        return f"{self._clock():%Y-%m-%d %H:%M}"

    def foreign(self, name: str, values: dict[str, Any]) -> None:
        """A command of somebody at another interface."""
        self.carry_out(Heard(name, {key: str(value) for key, value in values.items()}), interface=2)
