"""Labels as ZPL II: every field is data after `^FH`, and whatever is not a letter or figure goes as hexadecimal."""

from dataclasses import dataclass

from hardware.labels.label import LabelDocument, plain

DOTS_PER_MM = {203: 8, 300: 12, 600: 24}
END = b"^XZ"
SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ")
# Bytes that fit at error correction M (ISO/IEC 18004 table 7), by version from 1.
CAPACITIES = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331)
LARGEST_MODULE, SMALLEST_MODULE = 10, 2
ORDER_LENGTH, INITIALS_LENGTH, PLACE_LENGTH, SHOP_LENGTH, NOTE_LENGTH = 20, 6, 12, 32, 24
WIDTH_OF_HEIGHT = 0.62


@dataclass(frozen=True, slots=True)
class Media:
    """The label stock and the head, in millimetres and dots per inch. Raises ValueError for what no printer takes."""

    width: int = 100
    height: int = 60
    dpi: int = 203

    def __post_init__(self) -> None:
        if self.dpi not in DOTS_PER_MM:
            raise ValueError(f"a head has {', '.join(map(str, DOTS_PER_MM))} dots per inch")
        if not (40 <= self.width <= 170 and 25 <= self.height <= 300):
            raise ValueError("labels are 40 to 170 mm wide and 25 to 300 mm high")

    @property
    def dots(self) -> tuple[int, int]:
        """Width and height in dots."""
        return self.width * DOTS_PER_MM[self.dpi], self.height * DOTS_PER_MM[self.dpi]


class TooLongError(ValueError):
    """The code does not fit on this label in squares that a scanner can read."""


def encode(label: LabelDocument, media: Media) -> bytes:
    """The label without the END that makes the printer print it; raises TooLongError."""
    wide, high = media.dots
    margin = high // 20
    side = min(wide * 2 // 5, high * 23 // 50)
    module, squares = _squares(label.code, side)
    left, room = margin, wide - side - 3 * margin
    bag = f"{label.bag}/{label.bags}"
    fields = [
        _text(plain(label.shop, SHOP_LENGTH), left, margin, room, high // 14),
        _text(plain(label.order, ORDER_LENGTH), left, margin + high // 10, room, high // 4),
        _text(plain(label.initials, INITIALS_LENGTH), left, high * 2 // 5, room // 2, high // 6),
        _text(bag, left + room // 2, high * 2 // 5, room // 2, high // 6),
        b"^FO%d,%d^GB%d,%d,%d^FS" % (left, high * 3 // 5, wide - 2 * margin, 3, 3),
        _text(plain(label.place, PLACE_LENGTH), left, high * 5 // 8, room, high // 3),
        _text(plain(label.note, NOTE_LENGTH), wide - side - margin, high - margin - high // 12, side, high // 12),
        b"^FO%d,%d^BQN,2,%d^FH_^FDMA," % (wide - margin - squares, margin, module) + data(label.code) + b"^FS",
    ]
    return b"^XA^CI28^PW%d^LL%d^LH0,0" % (wide, high) + b"".join(fields) + b"^PQ1,0,0,N"


def data(text: str) -> bytes:
    """Field data for `^FH_`: what could be a command, and all that is not ASCII, as hexadecimal of UTF-8."""
    return b"".join(bytes((byte,)) if byte in SAFE else b"_%02X" % byte for byte in text.encode())


def _text(text: str, left: int, top: int, room: int, highest: int) -> bytes:
    """A line of text, smaller where it needs to be to keep within its room."""
    fitting = int(room / (max(len(text), 1) * WIDTH_OF_HEIGHT))
    height = max(min(highest, fitting), 10)
    return b"^FO%d,%d^A0N,%d,%d^FH_^FD%s^FS" % (left, top, height, height, data(text))


def _squares(code: str, side: int) -> tuple[int, int]:
    """How many dots wide a square may be, and the whole code then is."""
    length = len(code.encode())
    version = next((version for version, most in enumerate(CAPACITIES, 1) if length <= most), None)
    across = 17 + 4 * version if version else side
    module = min(side // across, LARGEST_MODULE)
    if module < SMALLEST_MODULE:
        raise TooLongError(f"a code of {length} bytes does not fit on this label")
    return module, module * across
