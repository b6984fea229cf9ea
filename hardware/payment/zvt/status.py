"""What a ZVT terminal says of a transaction (04 0F): its result, its amount, its place in the terminal's records."""

import json
from dataclasses import dataclass

from hardware.payment.currencies import LETTERS
from hardware.payment.terminal import Approval
from hardware.payment.text import masked_number, printable
from hardware.payment.zvt import fields

TEXT_ENCODING = "cp437"
LAST_RECEIPT_NUMBER = 9999


@dataclass(frozen=True, slots=True)
class Transaction:
    """One transaction as the terminal tells it; numbers it did not tell are None. `amount` is in minor units."""

    result: int
    amount: int | None = None
    currency: str = ""
    receipt: int | None = None
    trace: int | None = None
    moment: str = ""
    terminal: str = ""
    card: str = ""
    scheme: str = ""
    reference: str = ""

    @classmethod
    def read(cls, data: bytes) -> "Transaction":
        """Understand a status information; raises ValueError for a damaged one."""
        found = fields.read_fields(data)
        result = found.get(fields.RESULT)
        if result is None:
            raise ValueError("a status information without a result")

        def number(name: int) -> int | None:
            return fields.number_of(found[name]) if name in found else None

        currency = number(fields.CURRENCY)
        return cls(
            result[0],
            amount=number(fields.AMOUNT),
            currency="" if currency is None else LETTERS.get(currency, str(currency)),
            receipt=number(fields.RECEIPT),
            trace=number(fields.TRACE),
            moment=found.get(fields.DATE, b"").hex() + found.get(fields.TIME, b"").hex(),
            terminal=found.get(fields.TERMINAL, b"").hex(),
            card=masked_number(found.get(fields.CARD_NUMBER, b"").hex().rstrip("f")),
            scheme=_text(found.get(fields.CARD_NAME, b"")),
            reference=_text(found.get(fields.AUTHORISATION, b"")),
        )

    @property
    def mark(self) -> str:
        """What tells this transaction from any other, as a mark to be stored."""
        return json.dumps(
            {"receipt": self.receipt, "trace": self.trace, "moment": self.moment, "amount": self.amount}, sort_keys=True
        )

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What a person compares with the paper."""
        told = (("last_amount", self.amount), ("last_receipt", self.receipt), ("last_time", self.moment))
        return tuple((name, str(value)) for name, value in told if value not in (None, ""))

    @staticmethod
    def facts_before(mark: str) -> tuple[tuple[str, str], ...]:
        """What the terminal had last when a mark was taken, for a person to compare with what it has last now."""
        noted = json.loads(mark) if mark else {}
        told = (("before_amount", noted.get("amount")), ("before_receipt", noted.get("receipt")))
        return tuple((name, str(value)) for name, value in told if value is not None)

    def follows(self, mark: str) -> bool:
        """Whether this is the very next transaction after a mark; receipt numbers go on from 9999 to 1.

        Where the mark has no receipt number, being another transaction has to do.
        """
        before = json.loads(mark).get("receipt")
        if before is None or self.receipt is None:
            return self.mark != mark
        return self.receipt == int(before) % LAST_RECEIPT_NUMBER + 1

    def approval(self, amount: int, currency: str) -> Approval:
        """The approval of this amount."""
        key = "" if self.receipt is None else str(self.receipt)
        return Approval(amount, currency, key, self.reference, self.terminal, self.card, self.scheme)


def _text(data: bytes) -> str:
    return printable(data.split(b"\0", 1)[0].decode(TEXT_ENCODING)).strip()
