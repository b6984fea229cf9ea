"""Messages of nexo in the extent that Adyen's terminals understand; amounts are decimal numbers on the wire."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs

from hardware.payment.terminal import LARGEST_AMOUNT, Approval, Audience, CardOrder, OrderKind, TerminalReceipt
from hardware.payment.text import plain, printable

PROTOCOL = "3.0"
SERVICE_ID_BYTES = 5
CATEGORY = {OrderKind.PAYMENT: "Payment", OrderKind.REFUND: "Payment", OrderKind.REVERSAL: "Reversal"}
AUDIENCES = {"CashierReceipt": Audience.MERCHANT, "CustomerReceipt": Audience.CUSTOMER}
KEY_SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class Parties:
    """Who speaks with whom: the till's name at the acquirer, and the terminal's model and serial number."""

    sale: str
    terminal: str


def service_of(order: CardOrder, attempt: str = "") -> str:
    """The service id of an order, ten characters, the same after the till was restarted."""
    return hashlib.blake2s(f"{order.id}{attempt}".encode(), digest_size=SERVICE_ID_BYTES).hexdigest()


def fresh_service() -> str:
    """A service id for a question."""
    return secrets.token_hex(SERVICE_ID_BYTES)


def request(parties: Parties, category: str, service: str, content: Mapping[str, Any]) -> dict[str, Any]:
    """A request of a category, its content under the name that nexo gives it."""
    header = {
        "ProtocolVersion": PROTOCOL,
        "MessageClass": "Service",
        "MessageCategory": category,
        "MessageType": "Request",
        "ServiceID": service,
        "SaleID": parties.sale,
        "POIID": parties.terminal,
    }
    return {"SaleToPOIRequest": {"MessageHeader": header, f"{category}Request": dict(content)}}


def content_of(order: CardOrder) -> dict[str, Any]:
    """What is asked in an order's request."""
    reference = {"TransactionID": order.id, "TimeStamp": datetime.now(UTC).isoformat(timespec="milliseconds")}
    sale = {"SaleTransactionID": reference}
    if order.kind is OrderKind.REVERSAL:
        number, _, moment = (order.original.key if order.original else "").partition(KEY_SEPARATOR)
        original = {"POITransactionID": {"TransactionID": number, "TimeStamp": moment}}
        return {"SaleData": sale, "OriginalPOITransaction": original, "ReversalReason": "MerchantCancel"}
    # Twelve digits survive the way through a binary number; the wire knows no other.
    amount = {"Currency": order.currency, "RequestedAmount": float(Decimal(order.amount).scaleb(-2))}
    content: dict[str, Any] = {"SaleData": sale, "PaymentTransaction": {"AmountsReq": amount}}
    if order.kind is OrderKind.REFUND:
        content["PaymentData"] = {"PaymentType": "Refund"}
    return content


def reference_to(order: CardOrder, parties: Parties) -> dict[str, str]:
    """How a question names an order."""
    return {"MessageCategory": CATEGORY[order.kind], "SaleID": parties.sale, "ServiceID": service_of(order)}


@dataclass(frozen=True, slots=True)
class Answer:
    """A response read as far as it goes; `amount` in minor units, None where it says none."""

    result: str
    condition: str
    text: str
    amount: int | None
    currency: str
    approval: Approval
    receipts: tuple[TerminalReceipt, ...]

    @classmethod
    def read(cls, body: object) -> "Answer":
        """Understand a PaymentResponse or ReversalResponse; what is missing is empty."""
        response, result = _at(body, "Response"), _at(body, "PaymentResult")
        amounts, transaction = _at(result, "AmountsResp"), _at(body, "POIData", "POITransactionID")
        acquirer, card = _at(result, "PaymentAcquirerData"), _at(result, "PaymentInstrumentData", "CardData")
        amount = _minor(_at(amounts, "AuthorizedAmount"))
        receipts = _at(body, "PaymentReceipt")
        papers = receipts if isinstance(receipts, list) else []
        approval = Approval(
            amount or 0,
            _word(amounts, "Currency"),
            f"{_word(transaction, 'TransactionID')}{KEY_SEPARATOR}{_word(transaction, 'TimeStamp')}",
            _word(acquirer, "ApprovalCode"),
            _word(acquirer, "AcquirerPOIID"),
            "****" + _word(card, "MaskedPan")[-4:] if _word(card, "MaskedPan") else "",
            _word(card, "PaymentBrand"),
            signature=any(_at(paper, "RequiredSignatureFlag") is True for paper in papers),
        )
        return cls(
            _word(response, "Result"),
            _word(response, "ErrorCondition"),
            _word(response, "AdditionalResponse"),
            amount,
            approval.currency,
            approval,
            tuple(_receipt(paper) for paper in papers),
        )

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What a person compares with the paper."""
        told = (("last_amount", "" if self.amount is None else str(self.amount)), ("last_receipt", self.approval.key))
        return tuple((name, value) for name, value in told if value.strip(KEY_SEPARATOR))


def _receipt(paper: object) -> TerminalReceipt:
    rows = _at(paper, "OutputContent", "OutputText")
    lines = [_line(_word(row, "Text")) for row in rows] if isinstance(rows, list) else []
    return TerminalReceipt(AUDIENCES.get(_word(paper, "DocumentQualifier"), Audience.EITHER), tuple(lines))


def _line(text: str) -> str:
    """A line that is written as `name=...&value=...&key=...`; fillers are empty."""
    if "key=" not in text:
        return printable(text)
    parts = parse_qs(text)
    return printable(" ".join((*parts.get("name", ()), *parts.get("value", ()))))


def _minor(amount: object) -> int | None:
    if isinstance(amount, bool) or not isinstance(amount, int | Decimal):
        return None
    exact = Decimal(amount)
    if exact.copy_abs() > LARGEST_AMOUNT:
        return None
    hundreds = exact.scaleb(2)
    return int(hundreds) if hundreds == hundreds.to_integral_value() else None


def _at(body: object, *path: str) -> Any:
    """What stands at a path, None where there is nothing; the message comes from outside."""
    for name in path:
        body = body.get(name) if isinstance(body, Mapping) else None
    return body


def _word(body: object, name: str) -> str:
    value = _at(body, name)
    return plain(value) if isinstance(value, str) else ""
