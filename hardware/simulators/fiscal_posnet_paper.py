"""What a simulated POSNET printer puts on its paper, laid out as the specification's printed examples are."""

from pathlib import Path
from typing import Any

from hardware.simulators.fiscal_posnet_memory import Kept, OpenDocument
from hardware.simulators.fiscal_posnet_sums import EXEMPT, LETTERS, tax_in
from hardware.simulators.paper import Paper, Style

COLUMNS = 40
DOTS = COLUMNS * 12
RULE = "- " * (COLUMNS // 2)
SHOP = ("SKLEP POKAZOWY", "ul. Przykładowa 1", "00-001 Warszawa")
NO_RECEIPT = "*** SYMULACJA - SIMULATION ***"
NOT_FISCAL = "N I E F I S K A L N Y"
PAYMENTS = {
    0: "GOTÓWKA", 1: "WALUTA", 2: "KARTA", 3: "CZEK", 4: "BON", 5: "KREDYT", 6: "INNA", 7: "VOUCHER", 8: "PRZELEW",
}  # fmt: skip


def zl(grosze: int) -> str:
    """An amount as it is printed."""
    return f"{'-' if grosze < 0 else ''}{abs(grosze) // 100},{abs(grosze) % 100:02d}"


def pair(left: str, right: str) -> str:
    """Something at the left and its figure at the right."""
    return f"{left[: COLUMNS - len(right) - 1]}{right.rjust(COLUMNS - min(len(left), COLUMNS - len(right) - 1))}"


class Roll:
    """The paper of one printer; documents are torn off as lists of lines and, where a folder is given, as pictures."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self.torn_off: list[list[str]] = []

    def receipt(self, kept: Kept, document: OpenDocument, clock: str, *, cancelled: bool = False) -> None:
        """A fiscal receipt, or one that was cancelled."""
        lines = [*_head(kept), "PARAGON FISKALNY".center(COLUMNS)]
        for note in document.notes:
            lines += _goods(note)
        if cancelled:
            lines.append("TRANSAKCJA ANULOWANA".center(COLUMNS))
        else:
            lines += [*_taxes(kept, document), *_packs(document), *_settlement(document)]
        cashier = f"#{kept.footer.get('cn', '001')} {kept.footer.get('cc', 'KIEROWNIK')}"
        lines.append(pair(f"{kept.last_receipt:05d} {cashier}", clock))
        if document.nip:
            lines.append(pair("NIP NABYWCY:", document.nip))
        if document.idz:
            lines.append(pair("IDZ", document.idz))
        if kept.footer.get("sn"):
            lines.append(pair("Nr systemowy", kept.footer["sn"]))
        lines += [line.center(COLUMNS) for line in kept.footer.get("ln", "").splitlines()]
        self._tear_off([*lines, f"{{PL}} {kept.unique_number}".center(COLUMNS)], "receipt")

    def other(self, kept: Kept, title: str, body: list[str], clock: str) -> None:
        """Anything that is not fiscal."""
        lines = [*_head(kept), NOT_FISCAL.center(COLUMNS), *([title] if title else []), *body]
        lines += [NOT_FISCAL.center(COLUMNS), pair("#001 KIEROWNIK", clock), kept.unique_number.center(COLUMNS)]
        self._tear_off(lines, "nonfiscal")

    def report(self, kept: Kept, title: str, body: list[str], clock: str) -> None:
        """A fiscal report."""
        lines = [*_head(kept), title.center(COLUMNS), *body, pair("#001 KIEROWNIK", clock)]
        self._tear_off([*lines, f"{{PL}} {kept.unique_number}".center(COLUMNS)], "report")

    def _tear_off(self, lines: list[str], kind: str) -> None:
        # Nobody may take a played printer's paper for a receipt.
        lines = [NO_RECEIPT.center(COLUMNS), *lines, NO_RECEIPT.center(COLUMNS)]
        self.torn_off.append(lines)
        if self._folder is None:
            return
        paper = Paper(DOTS)
        for line in lines:
            paper.write(line, Style())
            paper.end_line()
        picture, _ = paper.cut()
        self._folder.mkdir(parents=True, exist_ok=True)
        picture.save(self._folder / f"{len(self.torn_off):04d}-{kind}.png")


def _head(kept: Kept) -> list[str]:
    return [*(line.center(COLUMNS) for line in SHOP), pair("NIP 5222628262", f"nr:{kept.headers}")]


def _goods(note: dict[str, Any]) -> list[str]:
    if "name" not in note:
        word = "OPUST" if note["off"] > 0 else "NARZUT"
        return [pair(f"{word} {note['why']}", zl(-note["off"]) + note.get("letter", " "))]
    sign = -1 if note.get("storno") else 1
    figures = f"{note['quantity'].replace('.', ',')} x{zl(note['price'])} {zl(sign * note['amount'])}{note['letter']}"
    lines = ["STORNO"] if note.get("storno") else []
    if len(note["name"]) + 1 + len(figures) > COLUMNS:
        lines += [note["name"][:COLUMNS], figures.rjust(COLUMNS)]
    else:
        lines.append(pair(note["name"], figures))
    if note["off"]:
        word = "OPUST" if note["off"] > 0 else "NARZUT"
        lines.append(pair(f"  {word} {note.get('why', '')}", zl(-sign * note["off"])))
        lines.append(zl(sign * (note["amount"] - note["off"])).rjust(COLUMNS - 1) + note["letter"])
    return lines


def _taxes(kept: Kept, document: OpenDocument) -> list[str]:
    sold = [letter for letter in LETTERS if document.sums[letter]]
    lines = [RULE]
    for letter in sold:
        word = "ZWOLNIONA" if kept.percent(letter) == EXEMPT else "OPODATKOWANA"
        lines.append(pair(f"SPRZEDAŻ {word} {letter}", zl(document.sums[letter])))
    taxes = {letter: tax_in(document.sums[letter], kept.percent(letter)) for letter in sold}
    for letter, tax in taxes.items():
        if kept.percent(letter) < EXEMPT:
            lines.append(pair(f"PTU {letter} {kept.rates[LETTERS.index(letter)]} %", zl(tax)))
    return [*lines, pair("SUMA PTU", zl(sum(taxes.values()))), pair("SUMA PLN", zl(document.goods))]


def _packs(document: OpenDocument) -> list[str]:
    lines = []
    for back, title in ((False, "WYDANIA"), (True, "PRZYJĘCIA")):
        packs = [pack for pack in document.packs if pack["back"] is back]
        if packs:
            lines.append(pair("OPAKOWANIA ZWROTNE", title))
        for pack in packs:
            name = pack["name"] or f"Opakowanie zwr.({pack['code']})"
            amount = -pack["amount"] if back else pack["amount"]
            lines.append(pair(name, f"{pack['pieces']}x{zl(pack['price'])} {zl(amount)}"))
    if lines:
        lines = [RULE, *lines, pair("OPAKOWANIA ZWROTNE SUMA", zl(document.out - document.back))]
        lines.append(pair("DO ZAPŁATY", f"{zl(document.due)} PLN"))
    return lines


def _settlement(document: OpenDocument) -> list[str]:
    lines = [RULE, "ROZLICZENIE PŁATNOŚCI"]
    for payment in document.payments:
        name = PAYMENTS[payment["kind"]] if payment["kind"] in (0, 2) else payment["name"] or PAYMENTS[payment["kind"]]
        lines.append(pair(f"RESZTA {name}" if payment["change"] else name, f"{zl(payment['amount'])} PLN"))
    return lines
