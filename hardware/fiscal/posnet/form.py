"""A ticket as a non-fiscal form: the free form's free line, blank where the device has no way to draw."""

from collections.abc import Iterator

from hardware.fiscal.posnet.frames import Command
from hardware.fiscal.text import printable
from hardware.printers.layout import place, row_lines, wrap
from hardware.printers.ticket import Barcode, Block, Cut, Feed, Image, Qr, Row, Rule, Symbology, Text, Ticket

FREE_FORM, EMPTY_HEADER, FREE_LINE = "200", "85", "711"
COLUMNS = 38
CORRECTION = {"L": "0", "M": "1", "Q": "2", "H": "3"}
SMALLEST_SQUARE = 2


def form(ticket: Ticket, charset: str) -> tuple[Command, ...]:
    """The commands that print a ticket; a QR code is prepared before the line that prints it. Pictures are left out."""
    number = ("fn", FREE_FORM)
    middle = (command for block in ticket.blocks for command in _block(block, charset))
    start = Command("formstart", (number, ("fh", EMPTY_HEADER)))
    return (start, *middle, Command("formend", (number,)))


def _block(block: Block, charset: str) -> Iterator[Command]:
    number = ("fn", FREE_FORM)
    match block:
        case Text(text, bold, size, align):
            wide, tall = size.value
            for line in wrap(text, COLUMNS // wide):
                yield _line(place(line, COLUMNS // wide, align).rstrip(), charset, wide=wide > 1, tall=tall > 1 or bold)
        case Row(cells):
            for line in row_lines(tuple((cell.text, cell.align) for cell in cells), COLUMNS):
                yield _line(line, charset)
        case Rule(heavy):
            yield _line(("=" if heavy else "-") * COLUMNS, charset)
        case Feed(lines):
            yield from (_line("", charset) for _ in range(lines))
        case Barcode(data, symbology):
            sort = "1" if symbology is Symbology.EAN13 else "0"
            yield Command("formbarcode", (number, ("bc", printable(data, 80, charset)), ("bt", sort)))
        case Qr(data, module, level):
            square = str(max(module, SMALLEST_SQUARE))
            content = data.encode().hex().upper()
            yield Command("qrcode", (("px", square), ("el", CORRECTION[level]), ("hx", "1"), ("tx", content)))
            yield Command("formbarcode2d", (number,))
        case Image() | Cut():
            return


def _line(text: str, charset: str, *, wide: bool = False, tall: bool = False) -> Command:
    indent = len(text) - len(text.lstrip())
    shown = " " * indent + _inside(text[indent:], charset)
    fields = [("s1", f"{shown or ' '}\n"), ("fn", FREE_FORM), ("fl", FREE_LINE)]
    if wide:
        fields.append(("sw", "1"))
    if tall:
        fields.append(("sh", "1"))
    return Command("formline", tuple(fields))


def _inside(text: str, charset: str) -> str:
    """Printable text whose blanks stay: columns are made of them."""
    return "".join(printable(char, 1, charset) or " " for char in text)
