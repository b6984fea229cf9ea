"""The inside of the simulated printer: obeys commands, keeps sensors, burns paper, answers questions."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image

from hardware.simulators import graphics
from hardware.simulators.bars import code128_bars, ean13_bars
from hardware.simulators.commands import Command, CommandReader
from hardware.simulators.ledger import Ledger
from hardware.simulators.paper import LINE_SPACING, Paper, Style

Answer = Callable[[bytes], None]

CODE_PAGES = {
    0: "cp437", 2: "cp850", 3: "cp860", 4: "cp863", 5: "cp865", 13: "cp857", 14: "cp737", 15: "iso8859_7",
    16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858", 33: "cp775", 34: "cp855", 36: "cp862", 39: "iso8859_2",
    40: "iso8859_15", 45: "cp1250", 46: "cp1251", 47: "cp1253", 48: "cp1254", 49: "cp1255", 50: "cp1256",
    51: "cp1257", 52: "cp1258",
}  # fmt: skip
IGNORED = (
    "CR", "DLE EOT", "DLE DC4", "DLE ENQ", "ESC S", "ESC L", "ESC R", "ESC =", "ESC V", "ESC {", "ESC T", "ESC c",
    "ESC u", "ESC v", "ESC  ", "ESC r", "ESC $", "ESC \\", "GS L", "GS W", "GS P", "GS :", "GS f", "FS S", "FS C",
    "FS -", "FS (A",
)  # fmt: skip
# Obeyed as they arrive, whatever the printer is doing: questions, and the pulse that opens the drawer.
REAL_TIME = re.compile(rb"\x10\x04([\x01-\x04])|\x10\x14\x01([\x00\x01][\x01-\x08])")
LONGEST_REAL_TIME = 5
UPC_A, EAN13, CODE128 = (0, 65), (2, 67), 73
QUICK = 1  # a slip is mostly white: packing it tightly would take longer than drawing it
QR_LEVELS = {48: 1, 49: 0, 50: 3, 51: 2}  # as the qrcode library numbers L M Q H


@dataclass
class Sensors:
    """What the sensors see; `paper` is yes, near_end or out, `drawer_wiring` high or low (when open) or none."""

    paper: str = "yes"
    cover_open: bool = False
    online: bool = True
    drawer_open: bool = False
    drawer_wiring: str = "high"

    @property
    def drawer_signal(self) -> bool:
        """The level of the drawer's wire; one without a sensor is pulled up for good."""
        return self.drawer_wiring == "none" or self.drawer_open is (self.drawer_wiring == "high")

    @property
    def ready(self) -> bool:
        """Whether commands are obeyed."""
        return self.online and not self.cover_open and self.paper != "out"


@dataclass(frozen=True, slots=True)
class PrintedTicket:
    """One slip cut off: its picture (None without a picture folder) and its text."""

    png: Path | None
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The text of the slip, line by line."""
        return "\n".join(self.lines)


class Mechanism:
    """One printer; the caller makes sure that one thread at a time is inside."""

    def __init__(
        self,
        dots: int,
        ledger: Ledger,
        png_dir: Path | None,
        *,
        code_pages: Mapping[int, str],
        multibyte: bool = False,
        model: str = "",
    ) -> None:
        self.sensors = Sensors()
        self.paper = Paper(dots)
        self.tickets: list[PrintedTicket] = []
        self.paper_ends_in: int | None = None
        self._reader = CommandReader()
        self._ledger = ledger
        self._png_dir = png_dir
        self._model = model
        self._pages = {**code_pages, **CODE_PAGES}
        self._multibyte_at_reset = multibyte
        self._question_tail = b""
        self._answer: Answer = discard
        self._reports = False
        self._reset()

    def connected(self, answer: Answer) -> None:
        """A new connection: half a command of the previous one is forgotten, its whole commands are not."""
        self._answer = answer
        self._question_tail = b""
        if self.sensors.ready:
            self._reader.forget()

    def receive(self, data: bytes) -> None:
        """Take bytes: real-time questions are answered at once, the rest is obeyed in order while ready."""
        seen = self._question_tail + data
        end = 0
        for found in REAL_TIME.finditer(seen):
            end = found.end()
            if found[1]:
                self._answer(self._real_time_answer(found[1][0]))
            else:
                self._open_drawer(pin=5 if found[2][0] else 2, on_ms=found[2][1] * 100, off_ms=found[2][1] * 100)
        self._question_tail = seen[max(end, len(seen) - LONGEST_REAL_TIME + 1) :]
        self._reader.add(data)
        self.work()

    def work(self) -> None:
        """Obey what is waiting, as far as the sensors allow."""
        while self.sensors.ready and (command := self._reader.next()) is not None:
            self._obey(command)

    def tear_off(self) -> None:
        """Take the paper printed so far, as a person does where there is no knife."""
        if not self.paper.untouched:
            self._keep(partial=False)

    def _obey(self, command: Command) -> None:
        name, data = command.name, command.data
        handler = HANDLERS.get(name)
        if handler is not None:
            handler(self, data)
        elif name not in IGNORED:
            self._ledger.note("error", command=name, data=data.hex())

    def _reset(self, _data: bytes = b"") -> None:
        self._style = Style()
        self._page = CODE_PAGES[0]
        self._multibyte = self._multibyte_at_reset
        self._bar_height, self._bar_width, self._caption = 162, 3, 0
        self._qr_module, self._qr_level, self._qr_data = 3, 48, b""
        self._stored: Image.Image | None = None
        self.paper.align = 0
        self.paper.line_spacing = LINE_SPACING
        self.paper.forget_line()

    def _text(self, data: bytes) -> None:
        encoding = "gb18030" if self._multibyte else self._page
        self.paper.write(data.decode(encoding, "replace"), self._style)

    def _line_feed(self, _data: bytes) -> None:
        self.paper.end_line()
        if self.paper_ends_in is not None:
            self.paper_ends_in -= 1
            if self.paper_ends_in <= 0:
                self.paper_ends_in = None
                self.sensors.paper = "out"
                self.report()

    def _feed_lines(self, data: bytes) -> None:
        self.paper.feed_dots(data[0] * self.paper.line_spacing)

    def _feed_dots(self, data: bytes) -> None:
        self.paper.feed_dots(data[0])

    def _tab(self, _data: bytes) -> None:
        self.paper.write(" ", self._style)

    def _select_page(self, data: bytes) -> None:
        if data[0] in self._pages:
            self._page = self._pages[data[0]]
        else:
            self._ledger.note("error", command="ESC t", data=data.hex())

    def _mode(self, data: bytes) -> None:
        bits = data[0]
        self._style = Style(
            width=2 if bits & 0x20 else 1,
            height=2 if bits & 0x10 else 1,
            bold=bool(bits & 0x08),
            underline=bool(bits & 0x80),
            small=bool(bits & 0x01),
        )

    def _size(self, data: bytes) -> None:
        self._style = replace(self._style, width=(data[0] >> 4 & 7) + 1, height=(data[0] & 7) + 1)

    def _bold(self, data: bytes) -> None:
        self._style = replace(self._style, bold=bool(data[0] & 1))

    def _underline(self, data: bytes) -> None:
        self._style = replace(self._style, underline=bool(data[0] & 3))

    def _inverse(self, data: bytes) -> None:
        self._style = replace(self._style, inverse=bool(data[0] & 1))

    def _font(self, data: bytes) -> None:
        self._style = replace(self._style, small=bool(data[0] & 1))

    def _align(self, data: bytes) -> None:
        self.paper.align = data[0] % 48 % 3

    def _spacing(self, data: bytes) -> None:
        self.paper.line_spacing = data[0] or 1

    def _default_spacing(self, _data: bytes) -> None:
        self.paper.line_spacing = LINE_SPACING

    def _single_byte(self, _data: bytes) -> None:
        self._multibyte = False

    def _double_byte(self, _data: bytes) -> None:
        self._multibyte = True

    def _set_bar_height(self, data: bytes) -> None:
        self._bar_height = data[0]

    def _set_bar_width(self, data: bytes) -> None:
        self._bar_width = data[0]

    def _set_caption(self, data: bytes) -> None:
        self._caption = data[0] % 48

    def _barcode(self, data: bytes) -> None:
        system = data[0]
        content = data[1:] if system < 65 else data[2:]
        try:
            if system in EAN13 or system in UPC_A:
                caption = content.decode("ascii")
                modules = ean13_bars(caption if system in EAN13 else "0" + caption)
            elif system == CODE128:
                modules, caption = code128_bars(content)
            else:
                raise ValueError("a barcode that is not drawn")
        except ValueError:
            self._ledger.note("error", command="GS k", data=data.hex())
            return
        above, below = bool(self._caption & 1), bool(self._caption & 2)
        self.paper.bars(modules, self._bar_width, self._bar_height, caption, above=above, below=below)

    def _raster(self, data: bytes) -> None:
        double_width, double_height = bool(data[1] & 1), bool(data[1] & 2)
        stride, rows = int.from_bytes(data[2:4], "little"), int.from_bytes(data[4:6], "little")
        if not stride or not rows:
            return
        self._burn(graphics.enlarged(graphics.dots(stride * 8, rows, data[6:]), 1 + double_width, 1 + double_height))

    def _graphics(self, data: bytes) -> None:
        if data[:2] in graphics.PRINT:
            if self._stored is not None:
                self._burn(self._stored)
        elif data[:2] == graphics.STORE:
            try:
                self._stored = graphics.stored(data)
            except ValueError:
                self._ledger.note("error", command="GS (L", data=data[:10].hex())

    def _burn(self, picture: Image.Image) -> None:
        self.paper.picture(picture, f"[image {picture.width}x{picture.height}]")

    def _two_dimensional(self, data: bytes) -> None:
        function = data[:2]
        match function:
            case b"1A":
                return
            case b"1C":
                self._qr_module = data[2]
            case b"1E":
                self._qr_level = data[2]
            case b"1P":
                self._qr_data = data[3:]
            case b"1Q":
                self._draw_qr()
            case _:
                self._ledger.note("error", command="GS (k", data=data.hex())

    def _draw_qr(self) -> None:
        import qrcode  # type: ignore[import-untyped]  # qrcode ships no types

        code = qrcode.QRCode(error_correction=QR_LEVELS.get(self._qr_level, 0), border=0)
        code.add_data(self._qr_data)
        code.make(fit=True)
        self.paper.squares(code.get_matrix(), self._qr_module, self._qr_data.decode("utf-8", "replace"))

    def _cut(self, data: bytes) -> None:
        if len(data) > 1:
            self.paper.feed_dots(data[1])
        self._keep(partial=data[0] % 2 == 1)

    def _old_cut(self, _data: bytes) -> None:
        self._keep(partial=True)

    def _keep(self, *, partial: bool) -> None:
        sheet, lines = self.paper.cut()
        png = None
        if self._png_dir is not None:
            self._png_dir.mkdir(parents=True, exist_ok=True)
            number = len(list(self._png_dir.glob("ticket-*.png"))) + 1
            png = self._png_dir / f"ticket-{number:04d}.png"
            sheet.save(png, compress_level=QUICK)
        self.tickets.append(PrintedTicket(png, tuple(lines)))
        self._ledger.note("ticket", partial=partial, lines=lines, png=None if png is None else png.name)

    def _pulse(self, data: bytes) -> None:
        self._open_drawer(pin=2 if data[0] % 48 == 0 else 5, on_ms=data[1] * 2, off_ms=data[2] * 2)

    def _open_drawer(self, *, pin: int, on_ms: int, off_ms: int) -> None:
        self.sensors.drawer_open = True
        self.report()
        self._ledger.note("kick", pin=pin, on_ms=on_ms, off_ms=off_ms)

    def _in_order_status(self, data: bytes) -> None:
        if data[0] in (2, 50):
            self._answer(bytes([self.sensors.drawer_signal]))
        else:
            self._answer(bytes([{"yes": 0x00, "near_end": 0x03, "out": 0x0F}[self.sensors.paper]]))

    def _identity(self, data: bytes) -> None:
        name = b"_" + self._model.encode("ascii", "replace") + b"\x00"
        self._answer(name if data[0] in (67, 65, 66) else bytes([0x02]))

    def _process_id(self, data: bytes) -> None:
        self._answer(b"\x37\x22" + data[2:6] + b"\x00")

    def _automatic_status(self, data: bytes) -> None:
        self._reports = bool(data[0])
        self.report()

    def report(self) -> None:
        """Tell the sensors unasked, where that is switched on (`GS a`)."""
        if not self._reports:
            return
        sensors = self.sensors
        first = 0x10 | sensors.drawer_signal << 2 | (not sensors.ready) << 3 | sensors.cover_open << 5
        self._answer(bytes([first, 0, {"yes": 0x00, "near_end": 0x03, "out": 0x0F}[sensors.paper], 0]))

    def _real_time_answer(self, question: int) -> bytes:
        sensors = self.sensors
        bits = {
            1: sensors.drawer_signal << 2 | (not sensors.ready) << 3,
            2: sensors.cover_open << 2 | (sensors.paper == "out") << 5,
            3: 0,
            4: {"yes": 0x00, "near_end": 0x0C, "out": 0x6C}[sensors.paper],
        }
        return bytes([0x12 | bits[question]])


def discard(_answer: bytes) -> None:
    """An answer nobody listens to."""


HANDLERS: dict[str, Callable[[Mechanism, bytes], None]] = {
    "text": Mechanism._text,
    "LF": Mechanism._line_feed,
    "HT": Mechanism._tab,
    "CAN": lambda printer, _data: printer.paper.forget_line(),
    "ESC @": Mechanism._reset,
    "ESC !": Mechanism._mode,
    "ESC E": Mechanism._bold,
    "ESC G": Mechanism._bold,
    "ESC -": Mechanism._underline,
    "ESC M": Mechanism._font,
    "ESC a": Mechanism._align,
    "ESC t": Mechanism._select_page,
    "ESC d": Mechanism._feed_lines,
    "ESC J": Mechanism._feed_dots,
    "ESC 2": Mechanism._default_spacing,
    "ESC 3": Mechanism._spacing,
    "ESC p": Mechanism._pulse,
    "ESC i": Mechanism._old_cut,
    "ESC m": Mechanism._old_cut,
    "FS .": Mechanism._single_byte,
    "FS &": Mechanism._double_byte,
    "GS !": Mechanism._size,
    "GS B": Mechanism._inverse,
    "GS H": Mechanism._set_caption,
    "GS h": Mechanism._set_bar_height,
    "GS w": Mechanism._set_bar_width,
    "GS k": Mechanism._barcode,
    "GS v": Mechanism._raster,
    "GS (L": Mechanism._graphics,
    "GS 8": Mechanism._graphics,
    "GS (k": Mechanism._two_dimensional,
    "GS (H": Mechanism._process_id,
    "GS V": Mechanism._cut,
    "GS a": Mechanism._automatic_status,
    "GS r": Mechanism._in_order_status,
    "GS I": Mechanism._identity,
}
