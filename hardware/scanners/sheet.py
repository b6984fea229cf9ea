"""The sheet of codes that shows how a scanner is set: what is on it, and what each code has to arrive as."""

from dataclasses import dataclass
from enum import Enum

from hardware.scanners.symbols import Bars, Squares, code128, ean13, qr


class Sort(Enum):
    """How a code of the sheet is drawn."""

    EAN13 = "ean13"
    CODE128 = "code128"
    GS1_128 = "gs1_128"
    QR = "qr"


@dataclass(frozen=True, slots=True)
class SheetCode:
    """One code: its name, what it says (a group separator as 0x1D) and the AIM identifier of its symbol."""

    name: str
    text: str
    sort: Sort
    aim: str

    def drawn(self) -> Bars | Squares:
        """The symbol, True for black."""
        match self.sort:
            case Sort.EAN13:
                return ean13(self.text)
            case Sort.QR:
                return qr(self.text)
            case _:
                return code128(self.text, gs1=self.sort is Sort.GS1_128)


# The number is GS1's own for demonstrations. The letters are those that move between keyboards, both large and small.
SHEET = (
    SheetCode("digits", "9521234543213", Sort.EAN13, "]E0"),
    SheetCode("letters", "OmniTill-AaQqZzWwYyMm", Sort.CODE128, "]C0"),
    SheetCode("signs", "a]:/&?=#_.+*%@!;()z", Sort.CODE128, "]C0"),
    SheetCode("separator", "010952123454321310AB12\x1d17271231", Sort.GS1_128, "]C1"),
    SheetCode("accents", "Zażółć gęślą jaźń", Sort.QR, "]Q1"),
)
