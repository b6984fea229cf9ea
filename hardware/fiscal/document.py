"""A fiscal document, whole: what was sold, what was taken off, deposits, how it was paid.

Amounts are minor units of one currency. A document that does not add up cannot be made.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

SYSTEM_NUMBER = re.compile(r"[0-9A-Za-z/-]{1,30}")
CURRENCY = re.compile(r"[A-Z]{3}")


class DocumentKind(Enum):
    """A sale, or goods that came back where the law lets the device record that (Italy, Germany; not Poland)."""

    SALE = "sale"
    RETURN = "return"


class LineKind(Enum):
    """What a line stands for: goods, money taken before the goods, or such money being used up."""

    GOODS = "goods"
    ADVANCE = "advance"
    ADVANCE_USED = "advance_used"


@dataclass(frozen=True, slots=True)
class Discount:
    """Something taken off, or put on top when negative. `tax` limits a subtotal discount to one key of the table."""

    amount: int
    name: str = ""
    tax: str = ""

    def __post_init__(self) -> None:
        if not self.amount:
            raise ValueError("a discount takes something off or puts something on")


@dataclass(frozen=True, slots=True)
class FiscalLine:
    """One line. `tax` is a key of the device's table, `rate` the fraction it must stand for there (None: exempt).

    `amount` is what the quantity costs before discounts, a positive figure; a `voided` line takes an earlier equal one
    back on the same paper.
    """

    name: str
    tax: str
    rate: Decimal | None
    unit_price: int
    amount: int
    quantity: Decimal = Decimal(1)
    unit: str = ""
    discount: Discount | None = None
    voided: bool = False
    kind: LineKind = LineKind.GOODS

    def __post_init__(self) -> None:
        if self.quantity <= 0 or self.unit_price < 0 or self.amount < 0:
            raise ValueError(f"{self.name!r}: quantities are positive, amounts not negative")
        exact = self.unit_price * self.quantity
        if int(exact.quantize(Decimal(1), ROUND_HALF_UP)) != self.amount:
            raise ValueError(f"{self.name!r}: {self.quantity} at {self.unit_price} is not {self.amount}")

    @property
    def total(self) -> int:
        """What the line adds to the document."""
        rest = self.amount - (self.discount.amount if self.discount else 0)
        return -rest if self.voided or self.kind is LineKind.ADVANCE_USED else rest


@dataclass(frozen=True, slots=True)
class DepositLine:
    """Deposits on packaging, outside tax: charged with the goods, or paid back for empties when `returned`.

    `code` names the packaging in up to eleven digits; `unit_amount` times `quantity` is the amount.
    """

    name: str
    unit_amount: int
    quantity: int = 1
    returned: bool = False
    code: str = ""

    def __post_init__(self) -> None:
        if self.quantity <= 0 or self.unit_amount <= 0:
            raise ValueError(f"{self.name!r}: a deposit has a positive quantity and amount")

    @property
    def amount(self) -> int:
        """The deposit of all pieces, never negative."""
        return self.unit_amount * self.quantity

    @property
    def total(self) -> int:
        """What the line adds to the document."""
        return -self.amount if self.returned else self.amount


class PaymentKind(Enum):
    """How money came in."""

    CASH = "cash"
    CARD = "card"
    CHEQUE = "cheque"
    COUPON = "coupon"
    CREDIT = "credit"
    VOUCHER = "voucher"
    TRANSFER = "transfer"
    MOBILE = "mobile"
    FOREIGN = "foreign"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ForeignMoney:
    """Foreign cash as it was handed over: minor units of its currency, and the rate it was taken at."""

    amount: int
    currency: str
    rate: Decimal


@dataclass(frozen=True, slots=True)
class FiscalPayment:
    """Money that came in, as handed over: what is too much comes back as the document's change."""

    kind: PaymentKind
    amount: int
    name: str = ""
    foreign: ForeignMoney | None = None

    def __post_init__(self) -> None:
        if self.amount <= 0:
            raise ValueError("a payment is positive")
        if (self.kind is PaymentKind.FOREIGN) != (self.foreign is not None):
            raise ValueError("foreign money, and nothing else, names its currency")


@dataclass(frozen=True, slots=True)
class Original:
    """The document that goods come back from: its number, its day's number and date (ISO), its device."""

    number: str
    day_number: str = ""
    date: str = ""
    device: str = ""


@dataclass(frozen=True, slots=True)
class FiscalDocument:
    """One receipt. `system_number` is the till's own number of the sale, printed on the paper: the evidence in doubt.

    `buyer_tax_id` has to be there before the document is closed (a Polish NIP, as ten digits). `customer_code` is the
    code a customer shows (Poland's KID for an electronic receipt, Italy's lottery code); `paper` asks for paper beside
    the electronic document. `rounding` is what cash rounding adds to the total. `footer` is printed below.
    Raises ValueError for a document that does not add up.
    """

    system_number: str
    currency: str
    lines: tuple[FiscalLine, ...]
    payments: tuple[FiscalPayment, ...]
    total: int
    discounts: tuple[Discount, ...] = ()
    deposits: tuple[DepositLine, ...] = ()
    change: int = 0
    rounding: int = 0
    buyer_tax_id: str = ""
    customer_code: str = ""
    paper: bool = True
    cashier: str = ""
    till: str = ""
    footer: tuple[str, ...] = ()
    kind: DocumentKind = DocumentKind.SALE
    original: Original | None = None

    def __post_init__(self) -> None:
        if not SYSTEM_NUMBER.fullmatch(self.system_number):
            raise ValueError(f"{self.system_number!r} is no system number: 1 to 30 letters, digits, dashes, slashes")
        if not CURRENCY.fullmatch(self.currency):
            raise ValueError(f"{self.currency!r} is no currency")
        if not self.lines and not self.deposits:
            raise ValueError("a document has at least one line")
        if self.goods + self.deposit_total + self.rounding != self.total:
            raise ValueError(f"lines and deposits do not add up to {self.total}")
        if self.change < 0 or sum(payment.amount for payment in self.payments) - self.change != abs(self.total):
            raise ValueError(f"payments less change do not add up to {abs(self.total)}")
        if self.original is not None and self.kind is not DocumentKind.RETURN:
            raise ValueError("only a return names its original")

    @property
    def goods(self) -> int:
        """What lines and discounts come to, deposits apart."""
        return sum(line.total for line in self.lines) - sum(discount.amount for discount in self.discounts)

    @property
    def deposit_total(self) -> int:
        """Deposits charged less deposits paid back."""
        return sum(deposit.total for deposit in self.deposits)
