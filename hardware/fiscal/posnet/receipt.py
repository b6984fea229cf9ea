"""A fiscal document as POSNET commands, and the totals the device has after each of them."""

from dataclasses import dataclass
from decimal import Decimal

from hardware.fiscal.document import DepositLine, Discount, FiscalDocument, FiscalLine, FiscalPayment, PaymentKind
from hardware.fiscal.posnet.frames import Command, Fields
from hardware.fiscal.text import printable

NAME_LENGTH = 80
UNIT_LENGTH = 4
DISCOUNT_NAME_LENGTH = 25
PAYMENT_NAME_LENGTH = 25
PACK_NAME_LENGTH = 40
CASHIER_LENGTH = 22
TILL_LENGTH = 8
FOOTER_LENGTH = 40
FOOTER_LINES = 5
RATE_PLACES = 4
LETTERS = "ABCDEFG"
LINE, ENDING = "trline", "trend"
PAYMENTS = {
    PaymentKind.CASH: "0",
    PaymentKind.CARD: "2",
    PaymentKind.CHEQUE: "3",
    PaymentKind.COUPON: "4",
    PaymentKind.CREDIT: "5",
    PaymentKind.OTHER: "6",
    PaymentKind.MOBILE: "6",
    PaymentKind.VOUCHER: "7",
    PaymentKind.TRANSFER: "8",
}


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of an open document as `strns` tells them: goods of all letters, deposits out and back, money, change.

    The letters are added up: how a subtotal discount is spread over them is the device's own affair.
    """

    goods: int = 0
    out: int = 0
    back: int = 0
    paid: int = 0
    change: int = 0


class Receipt:
    """The commands of one document, for a device that takes text in `charset`."""

    def __init__(self, document: FiscalDocument, *, block_mode: bool = True, charset: str = "cp1250") -> None:
        self._document, self._block_mode, self._charset = document, block_mode, charset

    def footer(self) -> Command:
        """What is printed below: our number of the sale is what a person finds the paper by."""
        document = self._document
        # Without a name the device prints its own; an empty one would take that away.
        named = (
            ("cc", self._text(document.cashier, CASHIER_LENGTH)),
            ("cn", self._text(document.till, TILL_LENGTH)),
            ("ca", "0"),
        )
        cashier = tuple(field for field in named if field[1]) if document.cashier else ()
        # An ampersand begins a formatting code in an information line.
        lines = [self._text(line.replace("&", "+"), FOOTER_LENGTH) for line in document.footer[:FOOTER_LINES]]
        info = (("ln", "\n".join(lines)), ("lb", "0")) if any(lines) else ()
        return Command("ftrcfg", (*cashier, ("sn", document.system_number), *info))

    def body(self) -> tuple[Command, ...]:
        """Everything from the first command of the document to the last before it is made final."""
        document = self._document
        commands = [Command("trinit", (("bm", "1" if self._block_mode else "0"),))]
        if document.buyer_tax_id:
            commands.append(Command("trnipset", (("ni", self._text(document.buyer_tax_id, 30)),)))
        if document.customer_code:
            # Inside the document: before it, the code would wait for whoever comes next if this one came to nothing.
            commands.append(Command("eparagonidznext", (("id", self._text(document.customer_code, 128)),)))
        commands += [self._line(line) for line in document.lines]
        commands += [self._discount(discount) for discount in discounts_in_order(document)]
        commands += [self._deposit(deposit) for deposit in document.deposits]
        commands += [self._payment(payment) for payment in payments_in_order(document)]
        if document.change:
            commands.append(Command("trpayment", (("ty", "0"), ("wa", str(document.change)), ("re", "1"))))
        return tuple(commands)

    def ending(self) -> Command:
        """The command that makes the document final; sent once in its life."""
        end = self.totals()
        fields: list[tuple[str, str]] = [("to", str(end.goods))]
        if end.out or end.back:
            fields += [("op", str(end.out)), ("om", str(end.back))]
        fields.append(("fp", str(end.paid)))
        if end.change:
            fields.append(("re", str(end.change)))
        return Command(ENDING, tuple(fields))

    def totals(self) -> Totals:
        """The totals of the whole document."""
        return self.steps()[-1]

    def steps(self) -> tuple[Totals, ...]:
        """The totals from the empty document to the whole one, one for each command that moves them."""
        document = self._document
        goods = out = back = paid = 0
        steps = [Totals()]
        cuts = (-discount.amount for discount in discounts_in_order(document))
        for amount in (*(line.total for line in document.lines), *cuts):
            goods += amount
            steps.append(Totals(goods))
        for deposit in document.deposits:
            out += 0 if deposit.returned else deposit.amount
            back += deposit.amount if deposit.returned else 0
            steps.append(Totals(goods, out, back))
        for payment in payments_in_order(document):
            paid += payment.amount
            steps.append(Totals(goods, out, back, paid))
        if document.change:
            steps.append(Totals(goods, out, back, paid, document.change))
        return tuple(steps)

    def _line(self, line: FiscalLine) -> Command:
        fields = [
            ("na", self._text(line.name, NAME_LENGTH)),
            ("vt", str(LETTERS.index(line.tax))),
            ("pr", str(line.unit_price)),
        ]
        if line.voided:
            fields.append(("st", "1"))
        fields.append(("wa", str(line.amount)))
        if line.quantity != 1:
            fields.append(("il", quantity_text(line.quantity)))
        unit = self._text(line.unit, UNIT_LENGTH)
        if unit:
            fields.append(("jm", unit))
        if line.discount is not None:
            fields += self._taken_off(line.discount, "rn")
        return Command(LINE, tuple(fields))

    def _discount(self, discount: Discount) -> Command:
        if discount.tax:
            letter = ("vt", str(LETTERS.index(discount.tax)))
            return Command("trdiscntvat", (letter, *self._taken_off(discount, "na")))
        return Command("trdiscntsubtot", self._taken_off(discount, "na"))

    def _taken_off(self, discount: Discount, name_field: str) -> Fields:
        name = self._text(discount.name, DISCOUNT_NAME_LENGTH)
        named = ((name_field, name),) if name else ()
        return (("rd", "1" if discount.amount > 0 else "0"), *named, ("rw", str(abs(discount.amount))))

    def _deposit(self, deposit: DepositLine) -> Command:
        fields = [
            ("ne", "1" if deposit.returned else "0"),
            ("pr", str(deposit.unit_amount)),
            ("wa", str(deposit.amount)),
        ]
        if deposit.code:
            fields.insert(0, ("na", deposit.code))
        if deposit.quantity != 1:
            fields.append(("il", str(deposit.quantity)))
        name = self._text(deposit.name, PACK_NAME_LENGTH)
        if name:
            fields.append(("de", name))
        return Command("trpack", tuple(fields))

    def _payment(self, payment: FiscalPayment) -> Command:
        name = self._text(payment.name, PAYMENT_NAME_LENGTH)
        if payment.foreign is not None:
            foreign = payment.foreign
            fields = [
                ("wc", str(foreign.amount)),
                ("wa", str(payment.amount)),
                ("ra", str(int(foreign.rate.scaleb(RATE_PLACES)))),
                ("na", name or foreign.currency),
                ("sb", foreign.currency),
                ("re", "0"),
            ]
            return Command("trpaymentcurr", tuple(fields))
        named = (("na", name),) if name else ()
        return Command("trpayment", (("ty", PAYMENTS[payment.kind]), ("wa", str(payment.amount)), *named, ("re", "0")))

    def _text(self, text: str, length: int) -> str:
        return printable(text, length, self._charset)


def discounts_in_order(document: FiscalDocument) -> list[Discount]:
    """Those of one letter first: what they may take off must not hang on how the device spreads the others."""
    return sorted(document.discounts, key=lambda discount: not discount.tax)


def payments_in_order(document: FiscalDocument) -> list[FiscalPayment]:
    """Cash last: the device takes no payment once all is paid, and only cash is handed over in excess."""
    return sorted(document.payments, key=lambda payment: payment.kind is PaymentKind.CASH)


def quantity_text(quantity: Decimal) -> str:
    """A quantity without exponent and without zeros that say nothing."""
    text = f"{quantity:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
