"""What a simulated Novitus printer does with a receipt: its arithmetic and its paper.

The numbers of errors are this simulator's own, but for 1521 that the maker's examples show.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

COLUMNS = 48
CENT = Decimal("0.01")
KID_DIGITS = 15
SELLER = ("SKLEP SPOZYWCZY", "ul. Testowa 1, 00-001 Warszawa")
FORMS = {
    "cash": "Gotówka",
    "card": "Karta",
    "cheque": "Czek",
    "coupon": "Bon",
    "other": "Inna",
    "credit": "Kredyt",
    "account": "Konto klienta",
    "currency": "Waluta",
    "transfer": "Przelew",
    "mobile": "Płatność mobilna",
    "voucher": "Voucher",
}


class Wrong(Exception):
    """The document is not carried out."""

    def __init__(self, code: int, description: str) -> None:
        super().__init__(f"{code} {description}")
        self.code, self.description = code, description


@dataclass
class Counted:
    """A receipt after the printer has counted it."""

    lines: list[str] = field(default_factory=list)
    sums: dict[str, Decimal] = field(default_factory=dict)
    deposits: Decimal = Decimal(0)

    @property
    def goods(self) -> Decimal:
        """What is taxed."""
        return sum(self.sums.values(), Decimal(0))


def count(receipt: dict[str, Any], rates: dict[str, str]) -> Counted:
    """Count a receipt as the printer does; raises Wrong where it differs from what the till says."""
    counted = Counted()
    for item in receipt["items"]:
        ((kind, content),) = item.items()
        if kind in ("container", "container_return"):
            value = Decimal(content["value"]) * (-1 if kind == "container_return" else 1)
            counted.deposits += value
        else:
            _goods(kind, content, rates, counted)
    _discount_all(receipt["summary"].get("discount_markup"), counted)
    _settle(receipt, counted)
    return counted


def _goods(kind: str, content: dict[str, Any], rates: dict[str, str], counted: Counted) -> None:
    letter, value = content["ptu"], Decimal(content["value"])
    if letter not in rates:
        raise Wrong(1001, f"Stawka {letter} nieaktywna")
    if kind == "article":
        exact = Decimal(content["quantity"]) * Decimal(content["price"])
        if exact.quantize(CENT, ROUND_HALF_UP) != value:
            raise Wrong(1002, "Wartość różna od ilość x cena")
        name = content["name"]
        unit = f" {content['unit']}" if "unit" in content else ""
        counted.lines.append(name)
        counted.lines.append(_row(f"  {content['quantity']}{unit} x {content['price']}", f"{value}{letter}"))
        less = _taken_off(content.get("discount_markup"), value)
        if less:
            counted.lines.append(_row(f"  {'Rabat' if less > 0 else 'Narzut'}", f"{-less}{letter}"))
        value -= less
    else:
        value = -value if kind == "advance_return" else value
        counted.lines.append(_row(content["description"], f"{value}{letter}"))
    counted.sums[letter] = counted.sums.get(letter, Decimal(0)) + value


def _taken_off(discount: dict[str, Any] | None, value: Decimal) -> Decimal:
    if discount is None:
        return Decimal(0)
    amount = Decimal(discount["value"])
    if discount["type"].startswith("percent"):
        amount = (value * amount / 100).quantize(CENT, ROUND_HALF_UP)
    less = amount if discount["type"].endswith("discount") else -amount
    if less > value:
        raise Wrong(1003, "Rabat większy od wartości")
    return less


def _discount_all(discount: dict[str, Any] | None, counted: Counted) -> None:
    """Spread a discount over the letters; what rounding leaves goes to the last."""
    whole = counted.goods
    less = _taken_off(discount, whole)
    if not less:
        return
    left = less
    letters = sorted(counted.sums)
    for letter in letters:
        share = left if letter == letters[-1] else (less * counted.sums[letter] / whole).quantize(CENT)
        counted.sums[letter] -= share
        left -= share
    counted.lines.append(_row("RABAT" if less > 0 else "NARZUT", f"{-less}"))


def _settle(receipt: dict[str, Any], counted: Counted) -> None:
    """The control total leaves deposits out, what is paid has them in (the maker's own example)."""
    summary = receipt["summary"]
    if Decimal(summary["total"]) != counted.goods:
        raise Wrong(1004, "Błędna wartość paragonu")
    if counted.goods < 0 or counted.goods + counted.deposits < 0 or not (counted.goods or counted.deposits):
        raise Wrong(1005, "Paragon zerowy lub ujemny")
    paid, change = Decimal(summary["pay_in"]), Decimal(summary.get("change", "0"))
    if "payments" in receipt:
        given = Decimal(0)
        for payment in receipt["payments"]:
            ((form, content),) = payment.items()
            value = Decimal(content["local_value" if form == "currency" else "value"])
            given += -value if content.get("is_change") else value
        if given != paid:
            raise Wrong(1006, "Błędna suma płatności")
    if paid - change != counted.goods + counted.deposits and (change or paid < counted.goods + counted.deposits):
        raise Wrong(1007, "Wpłata nie pokrywa wartości paragonu")


def e_document(wanted: dict[str, Any], *, hub_away: bool) -> tuple[dict[str, Any], bool]:
    """What becomes of an electronic document, and whether paper is printed; raises Wrong."""
    kid = wanted["transaction_id"]
    if wanted.get("protocol") == "MF" and (len(kid) != KID_DIGITS or not kid.isdigit()):
        raise Wrong(1521, "Długość ID transakcji niepoprawna")
    mode = wanted.get("print_send_mode", "print_no_send")
    always = mode == "always_print_and_send_later"
    if not hub_away:
        return {"status": "printed_and_sent" if always else "not_printed_and_sent", "code": 0}, always
    if mode == "print_no_send":
        return {"status": "printed", "code": 0}, True
    paper = mode != "no_print_send_later"
    return {"status": f"{'printed' if paper else 'not_printed'}_and_added_to_db", "code": 0}, paper


def receipt_lines(
    receipt: dict[str, Any], counted: Counted, rates: dict[str, str], number: int, unique: str
) -> list[str]:
    """The paper of a receipt, line by line."""
    lines = [line.center(COLUMNS).rstrip() for line in SELLER]
    nip = receipt.get("buyer", {}).get("nip")
    lines += ["PARAGON FISKALNY".center(COLUMNS).rstrip(), *counted.lines, "-" * COLUMNS]
    for letter, amount in sorted(counted.sums.items()):
        lines.append(_row(f"SPRZEDAŻ OPODATKOWANA {letter}", f"{amount}"))
        if rates[letter] != "ZW":
            rate = Decimal(rates[letter])
            tax = (amount * rate / (100 + rate)).quantize(CENT, ROUND_HALF_UP)
            lines.append(_row(f"PTU {letter} {rates[letter]}%", f"{tax}"))
    lines.append(_row("SUMA PLN", f"{counted.goods}"))
    for item in receipt["items"]:
        ((kind, content),) = item.items()
        if kind.startswith("container"):
            sign = "-" if kind == "container_return" else ""
            lines.append(_row(content.get("name", "KAUCJA"), f"{sign}{content['value']}"))
    if counted.deposits:
        lines.append(_row("DO ZAPŁATY", f"{counted.goods + counted.deposits}"))
    for payment in receipt.get("payments", [{"cash": {"value": receipt["summary"]["pay_in"]}}]):
        ((form, content),) = payment.items()
        lines.append(_row(content.get("name", FORMS[form]), content.get("value") or content["local_value"]))
    if Decimal(receipt["summary"].get("change", "0")):
        lines.append(_row("RESZTA PLN", receipt["summary"]["change"]))
    if nip:
        lines.append(_row("NIP NABYWCY", nip))
    lines += printed_lines(receipt.get("printout_lines", []), number)
    lines += list(_footer(receipt.get("system_info", {})))
    return [*lines, _row(f"{number:06d}", unique)]


def printed_lines(wanted: list[dict[str, Any]], number: int) -> list[str]:
    """Lines that are not fiscal."""
    lines = []
    for line in wanted:
        ((kind, content),) = line.items()
        if kind == "special_line":
            special = {"emptyline": "", "underline": "_" * COLUMNS, "last_receipt_number": f"{number:06d}"}
            lines.append(special[content["type"]])
        elif kind in ("textline", "ascii_art"):
            text = content["text"]
            lines.append(text.center(COLUMNS).rstrip() if content.get("center") else text)
        else:
            lines.append(f"[{kind} {content.get('text', content.get('number'))}]")
    return lines


def _footer(known: dict[str, Any]) -> Iterator[str]:
    if "cashier_name" in known or "cash_number" in known:
        yield _row(f"#{known.get('cash_number', '')}", known.get("cashier_name", ""))
    if "system_number" in known:
        yield _row("Nr sys.", known["system_number"]["value"])


def _row(left: str, right: str) -> str:
    room = COLUMNS - len(right) - 1
    return f"{left[:room]:<{room}} {right}"
