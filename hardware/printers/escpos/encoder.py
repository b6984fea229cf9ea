"""Turn a ticket into ESC/POS bytes (Epson ESC/POS command reference).

Every job stands alone: reset, leave multi-byte mode, select one code page, then content. Text never contributes a
control byte, so no product name can move the knife or the drawer; nor can a picture, whose dots are kept from spelling
a real-time command.
"""

from collections.abc import Callable
from dataclasses import dataclass

from hardware.printers.escpos.bars import drawn, modules_of
from hardware.printers.escpos.pictures import defused, enlarged, fitted, qr_side, qr_squares
from hardware.printers.escpos.profile import PrinterProfile
from hardware.printers.escpos.text import CodePage, printable
from hardware.printers.layout import row_lines, wrap
from hardware.printers.ticket import (
    Align,
    Barcode,
    Bitmap,
    Block,
    Cut,
    Feed,
    Image,
    Logo,
    PageSample,
    Qr,
    Row,
    Rule,
    Size,
    Symbology,
    Text,
    Ticket,
)

RESET = b"\x1b@"
SINGLE_BYTE_TEXT = b"\x1c."
PLAIN_TABLE = b"\x1bt\x00"
LINES_TO_KNIFE = 4
QUIET_ZONE = 8
BAR_WIDTHS = (3, 2)
ALIGNMENTS = {Align.LEFT: 0, Align.CENTRE: 1, Align.RIGHT: 2}
QR_LEVELS = {"L": 48, "M": 49, "Q": 50, "H": 51}
DRAWER_PULSE = b"\x19\xfa"  # 50 ms on, 500 ms off: gentle to the coil


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How a line that the code page cannot carry is to be drawn: within `width` dots, `height` dots high."""

    width: int
    height: int
    columns: int
    bold: bool
    align: Align


Rasterise = Callable[[str, LineStyle], Bitmap]

TEXT_DOTS = 30


@dataclass(frozen=True, slots=True)
class Job:
    """The bytes of one ticket; after each piece but the last a slow mechanism is given time to burn a picture."""

    pieces: tuple[bytes, ...]

    @property
    def whole(self) -> bytes:
        """All of it."""
        return b"".join(self.pieces)


def encode(
    ticket: Ticket, profile: PrinterProfile, rasterise: Rasterise | None = None, logo: Bitmap | None = None
) -> Job:
    """The bytes of one job; lines with characters beyond the code page are drawn by `rasterise` where it is given."""
    writer = _Writer(profile, rasterise, logo)
    for block in ticket.blocks:
        writer.add(block)
    return writer.finished()


def drawer_kick(pin: int) -> bytes:
    """The pulse that opens the drawer on connector pin 2 or 5."""
    return b"\x1bp" + bytes([{2: 0, 5: 1}[pin]]) + DRAWER_PULSE


def drawer_kick_at_once(pin: int) -> bytes:
    """The real-time pulse (`DLE DC4 1`, 100 ms), obeyed even by a printer that waits for paper."""
    return b"\x10\x14\x01" + bytes([{2: 0, 5: 1}[pin]]) + b"\x01"


def _selected(page: CodePage) -> bytes:
    return b"\x1bt" + bytes([page.slot])


class _Writer:
    """The bytes so far and the styles the printer is in."""

    def __init__(self, profile: PrinterProfile, rasterise: Rasterise | None, logo: Bitmap | None) -> None:
        self.out = bytearray(RESET + SINGLE_BYTE_TEXT + _selected(profile.codepage))
        self._pieces: list[bytes] = []
        self._profile = profile
        self._rasterise = rasterise if profile.raster else None
        self._logo = logo
        self._align = Align.LEFT
        self._bold = False
        self._size = Size.NORMAL

    def finished(self) -> Job:
        """The job, cut where the mechanism needs a pause."""
        return Job((*self._pieces, bytes(self.out)))

    def add(self, block: Block) -> None:
        match block:
            case Text():
                self._text(block)
            case Row():
                self._row(block)
            case Rule(heavy):
                self._style(Align.LEFT)
                self._line(("=" if heavy else "-") * self._profile.columns)
            case Qr():
                self._qr(block)
            case Barcode():
                self._barcode(block)
            case Image(bitmap):
                self._picture(bitmap)
            case Logo():
                if self._logo is not None:
                    self._picture(self._logo)
            case PageSample():
                self._sample(block)
            case Feed(lines):
                self.out += b"\x1bd" + bytes([lines])
            case Cut():
                self._cut(block)

    def _text(self, block: Text) -> None:
        columns = self._profile.columns // block.size.value[0]
        if self._must_be_drawn(block.text):
            self._draw(wrap(printable(block.text), columns), block, block.align)
            return
        self._style(block.align, bold=block.bold, size=block.size)
        for line in wrap(self._profile.codepage.fold(block.text), columns):
            self._line(line)

    def _row(self, block: Row) -> None:
        columns = self._profile.columns // block.size.value[0]
        if self._must_be_drawn("".join(cell.text for cell in block.cells)):
            cells = tuple((printable(cell.text), cell.align) for cell in block.cells)
            self._draw(row_lines(cells, columns), block, Align.LEFT)
            return
        self._style(Align.LEFT, bold=block.bold, size=block.size)
        fold = self._profile.codepage.fold
        for line in row_lines(tuple((fold(cell.text), cell.align) for cell in block.cells), columns):
            self._line(line)

    def _sample(self, block: PageSample) -> None:
        page = CodePage(block.encoding, block.slot)
        self._style(Align.LEFT)
        for line in wrap(page.fold(block.text), self._profile.columns):
            # A printer without that slot stays where it was: from the plain table, so that its line is plainly wrong.
            self.out += PLAIN_TABLE + _selected(page) + page.encode(line) + b"\n"
        self.out += _selected(self._profile.codepage)

    def _qr(self, block: Qr) -> None:
        self._style(Align.CENTRE)
        side = qr_side(block.data, block.level)
        module = max(min(block.module, self._profile.dots // (side + QUIET_ZONE)), 1)
        if not self._profile.native_qr:
            squares = qr_squares(block.data, block.level)
            self._drawn_qr(block.data, enlarged(squares, module), QUIET_ZONE // 2 * module)
            return
        data = block.data.encode()
        self._two_dimensional(b"1A2\x00")
        self._two_dimensional(b"1C" + bytes([module]))
        self._two_dimensional(b"1E" + bytes([QR_LEVELS[block.level]]))
        self._two_dimensional(b"1P0" + data)
        self._two_dimensional(b"1Q0")

    def _drawn_qr(self, data: str, picture: Bitmap, quiet: int) -> None:
        if self._profile.raster:
            blank = (bytes(len(picture.rows[0])),) * quiet
            self._raster(Bitmap(picture.width, (*blank, *picture.rows, *blank)))
        else:
            self._plain(data)

    def _two_dimensional(self, function: bytes) -> None:
        self.out += b"\x1d(k" + len(function).to_bytes(2, "little") + function

    def _barcode(self, block: Barcode) -> None:
        self._style(Align.CENTRE)
        ean = block.symbology is Symbology.EAN13
        bars = len(modules_of(block))
        width = next((width for width in BAR_WIDTHS if bars * width <= self._profile.dots), None)
        native = self._profile.ean13 if ean else self._profile.code128
        if width is None or not (native or self._profile.raster):
            self._plain(block.data)
            return
        if not native:
            self._raster(drawn(block, width))
            if block.caption:
                self._plain(block.data)
            return
        caption = 2 if block.caption else 0
        self.out += b"\x1dh" + bytes([block.height]) + b"\x1dw" + bytes([width]) + b"\x1dH" + bytes([caption])
        if ean:
            self.out += b"\x1dk\x02" + block.data.encode("ascii") + b"\x00"
        else:
            data = b"{B" + block.data.replace("{", "{{").encode("ascii")
            self.out += b"\x1dkI" + bytes([len(data)]) + data

    def _plain(self, data: str) -> None:
        for line in wrap(self._profile.codepage.fold(data), self._profile.columns):
            self._line(line)

    def _picture(self, bitmap: Bitmap) -> None:
        if self._profile.raster:
            self._style(Align.CENTRE)
            self._raster(bitmap)

    def _raster(self, picture: Bitmap) -> None:
        bitmap = fitted(picture, self._profile.dots)
        stride = (bitmap.width + 7) // 8
        each = self._profile.fragment_rows
        for start in range(0, bitmap.height, each):
            rows = bitmap.rows[start : start + each]
            size = stride.to_bytes(2, "little") + len(rows).to_bytes(2, "little")
            self.out += b"\x1dv0\x00" + size + defused(b"".join(rows))
            if self._profile.fragment_pause:
                self._pieces.append(bytes(self.out))
                self.out.clear()

    def _cut(self, block: Cut) -> None:
        self._style(Align.LEFT)
        self.out += b"\x1bd" + bytes([LINES_TO_KNIFE])
        if self._profile.cutter:
            partial = self._profile.partial_cut and (block.partial or not self._profile.full_cut)
            self.out += b"\x1dV" + bytes([partial])

    def _must_be_drawn(self, text: str) -> bool:
        return self._rasterise is not None and not self._profile.codepage.carries(text)

    def _draw(self, lines: list[str], block: Text | Row, align: Align) -> None:
        if self._rasterise is None:
            return
        wide, tall = block.size.value
        columns = self._profile.columns // wide
        style = LineStyle(self._profile.dots, TEXT_DOTS * tall, columns, block.bold, align)
        self._style(Align.LEFT)
        for line in lines:
            self._raster(self._rasterise(line, style))

    def _style(self, align: Align, *, bold: bool = False, size: Size = Size.NORMAL) -> None:
        if align is not self._align:
            self.out += b"\x1ba" + bytes([ALIGNMENTS[align]])
        if bold is not self._bold:
            self.out += b"\x1bE" + bytes([bold])
        if size is not self._size:
            width, height = size.value
            self.out += b"\x1d!" + bytes([(width - 1) << 4 | (height - 1)])
        self._align, self._bold, self._size = align, bold, size

    def _line(self, folded: str) -> None:
        self.out += self._profile.codepage.encode(folded) + b"\n"
