"""Receipts in a simulated POSNET printer: what it accepts in which state, and how it counts."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from hardware.simulators.fiscal_posnet_codec import Heard
from hardware.simulators.fiscal_posnet_memory import BLOCK_RECEIPT, NEVER, PACKAGING, RECEIPT, Kept, OpenDocument
from hardware.simulators.fiscal_posnet_sums import LETTERS, OFF, rounded, spread

MOST_LINES = 500
LONGEST_NAME, LONGEST_DISCOUNT = 80, 25
PAYMENT_KINDS = (0, 2, 3, 4, 5, 6, 7, 8)


class Refused(Exception):
    """The command is not carried out; `number` is one of the specification's errors."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.number = number


class Receipts:
    """The commands of a transaction."""

    def __init__(self, kept: Kept) -> None:
        self.kept = kept

    def begin(self, frame: Heard, now: datetime, interface: int) -> None:
        """`trinit` and `trpackinit`."""
        kept = self.kept
        if kept.open is not None:
            raise Refused(2038 if kept.owner == interface else 41)
        if kept.read_only:
            raise Refused(2036)
        if kept.free <= 0:
            raise Refused(2900)
        if kept.began != NEVER and datetime.fromisoformat(kept.began).date() < now.date():
            raise Refused(383)
        kind = PACKAGING if frame.name == "trpackinit" else BLOCK_RECEIPT if frame.truth("bm") else RECEIPT
        kept.open, kept.owner = OpenDocument(kind, idz=kept.next_idz), interface
        kept.next_idz = ""
        self.remember()

    def standing(self) -> OpenDocument:
        """The open document."""
        if self.kept.open is None:
            raise Refused(2060)
        return self.kept.open

    def buyer(self, frame: Heard) -> None:
        """`trnipset`."""
        nip = frame.values.get("ni", "")
        if not nip:
            raise Refused(2056)
        if len(nip) > 30:
            raise Refused(10)
        self.standing().nip = nip.strip()

    def line(self, frame: Heard) -> None:
        """`trline`: a sale, or a storno that takes an equal sale back."""
        receipt = self.standing()
        if receipt.payments or receipt.kind == PACKAGING:
            raise Refused(2060)
        if len(receipt.lines) >= MOST_LINES:
            raise Refused(2052)
        name, letter = frame.values["na"], self._letter(frame)
        price, quantity = int(frame.values["pr"]), Decimal(frame.values.get("il", "1").replace(",", "."))
        if price <= 0:
            raise Refused(2006)
        if quantity <= 0:
            raise Refused(2007)
        amount = rounded(price * quantity)
        if frame.money("wa", amount) != amount:
            raise Refused(2802)
        if len(name) > LONGEST_NAME:
            raise Refused(10)
        self._admit(name, letter)
        off = self._modifier(frame, amount)
        sold = {"name": name, "letter": letter, "price": price, "quantity": str(quantity), "amount": amount, "off": off}
        if frame.truth("st"):
            if sold not in receipt.lines:
                raise Refused(2852)
            receipt.lines.remove(sold)
            receipt.sums[letter] -= amount - off
            receipt.notes.append({**sold, "storno": True})
        else:
            receipt.lines.append(sold)
            receipt.sums[letter] += amount - off
            receipt.notes.append({**sold, "unit": frame.values.get("jm", ""), "why": frame.values.get("rn", "")})
        self.remember()

    def discount_all(self, frame: Heard) -> None:
        """`trdiscntsubtot`, `trdiscntbill`: spread over the letters."""
        receipt = self.standing()
        off = self._modifier(frame, receipt.goods)
        if not off:
            raise Refused(1984)
        if receipt.payments or not receipt.goods:
            raise Refused(1991)
        receipt.sums = spread(receipt.sums, -off)
        receipt.notes.append({"off": off, "why": frame.values.get("na", "")})
        self.remember()

    def discount_letter(self, frame: Heard) -> None:
        """`trdiscntvat`."""
        receipt, letter = self.standing(), self._letter(frame)
        off = self._modifier(frame, receipt.sums[letter])
        if not off:
            raise Refused(1984)
        receipt.sums[letter] -= off
        receipt.notes.append({"off": off, "why": frame.values.get("na", ""), "letter": letter})
        self.remember()

    def pack(self, frame: Heard) -> None:
        """`trpack`."""
        receipt = self.standing()
        price, pieces = int(frame.values["pr"]), frame.values.get("il", "1")
        if not pieces.isdigit():
            raise Refused(2001)
        name = frame.values.get("na", "")
        if not (name.isdigit() or not name) or len(name) > 11:
            raise Refused(3)
        amount = price * int(pieces)
        if frame.money("wa", amount) != amount:
            raise Refused(2803)
        pack = {"code": name, "back": frame.truth("ne"), "price": price, "pieces": int(pieces), "amount": amount}
        receipt.packs.append({**pack, "name": frame.values.get("de", "")[:40]})
        self.remember()

    def payment(self, frame: Heard) -> None:
        """`trpayment` and `trpaymentcurr`."""
        receipt = self.standing()
        kind, change = int(frame.values.get("ty", "1")), frame.truth("re")
        if frame.name == "trpayment" and kind not in PAYMENT_KINDS:
            raise Refused(2705)
        amount = frame.money("wa")
        if amount is None:
            amount = rounded(int(frame.values["wc"]) * Decimal(frame.values["ra"]) / 10_000)
        if not receipt.lines and not receipt.packs:
            raise Refused(1992)
        if amount <= 0:
            raise Refused(1962)
        if not change and receipt.paid - receipt.change >= receipt.due:
            raise Refused(1953)
        name = frame.values.get("sb", "") or frame.values.get("na", "")
        receipt.payments.append({"kind": kind, "amount": amount, "name": name, "change": change})
        self.remember()

    def may_end(self, frame: Heard) -> OpenDocument:
        """Whether `trend` agrees with what was counted; the document, its change completed."""
        receipt = self.standing()
        if receipt.kind != PACKAGING and receipt.goods <= 0:
            raise Refused(2041)
        told = (("to", receipt.goods, 2805), ("op", receipt.out, 2806), ("om", receipt.back, 2807))
        for field, counted, number in (*told, ("fp", receipt.paid, 2808)):
            if frame.money(field, counted) != counted:
                raise Refused(number)
        if receipt.paid < receipt.due:
            raise Refused(2054)
        if not receipt.change and receipt.paid > receipt.due:
            rest = receipt.paid - receipt.due
            receipt.payments.append({"kind": 0, "amount": rest, "name": "", "change": True})
        if receipt.paid - receipt.change != receipt.due:
            raise Refused(2054)
        if frame.money("re", receipt.change) != receipt.change:
            raise Refused(2809)
        return receipt

    def seal(self, receipt: OpenDocument, now: datetime) -> None:
        """Write a completed receipt into the fiscal memory."""
        kept = self.kept
        self.remember()
        if receipt.kind != PACKAGING:
            kept.receipts += 1
            kept.last_receipt += 1
            for letter in LETTERS:
                kept.sales[letter] += receipt.sums[letter]
        self._close(now)
        cash = sum(
            (-1 if part["change"] else 1) * part["amount"] for part in receipt.payments if part["kind"] in (0, 1)
        )
        kept.cash += cash

    def cancel(self, now: datetime) -> OpenDocument:
        """Write a cancelled document into the fiscal memory: it takes a number as well."""
        receipt = self.standing()
        self.remember()
        # The specification does not say; the worst is that the next receipt gets the customer's code.
        self.kept.next_idz = receipt.idz
        if receipt.kind != PACKAGING:
            self.kept.cancelled += 1
            self.kept.cancelled_total += receipt.goods
            self.kept.last_receipt += 1
        self._close(now)
        return receipt

    def remember(self) -> None:
        """The totals that `strns` tells, also after the end."""
        receipt = self.kept.open
        if receipt is None:
            return
        self.kept.last_kind = receipt.kind
        self.kept.last = {f"v{letter.lower()}": receipt.sums[letter] for letter in LETTERS}
        money: dict[str, Any] = {"pp": receipt.out, "pm": receipt.back, "re": receipt.change, "fp": receipt.paid}
        self.kept.last.update(money)

    def _close(self, now: datetime) -> None:
        kept = self.kept
        kept.headers += 1
        kept.documents += 1
        kept.free -= 1
        kept.ended = now.isoformat()
        if kept.began == NEVER:
            kept.began = kept.ended
        kept.open, kept.owner = None, 0

    def _letter(self, frame: Heard) -> str:
        number = int(frame.values["vt"])
        if not 0 <= number < len(LETTERS) or self.kept.percent(LETTERS[number]) == OFF:
            raise Refused(2000)
        return LETTERS[number]

    def _modifier(self, frame: Heard, base: int) -> int:
        """What `rd`, `rp`, `rw` take off; negative for what they put on."""
        percent, amount = frame.money("rp"), frame.money("rw")
        if percent is not None:
            counted = rounded(Decimal(base) * percent / 10_000)
            if amount is not None and amount != counted:
                raise Refused(2801)
            amount = counted
        off = (amount or 0) if frame.truth("rd", default=True) else -(amount or 0)
        if off and off >= base:
            raise Refused(1985)
        return off

    def _admit(self, name: str, letter: str) -> None:
        """The printer's own guard: a name whose rate once went down must not go up again."""
        key = "".join(char for char in name.casefold() if char.isalnum() or char in ".,\\/%")
        if not key:
            raise Refused(2104)
        rate = float(self.kept.percent(letter)) % 100
        last, lowered = self.kept.names.get(key, [rate, False])
        if rate > last and lowered:
            raise Refused(2106)
        self.kept.names[key] = [rate, lowered or rate < last]
