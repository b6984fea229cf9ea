"""The printable document: what a receipt printer is asked to put on paper, free of any printer language."""

from dataclasses import dataclass
from enum import Enum

EAN13_LENGTH = 13
QR_LIMIT = 1000
CODE128_LIMIT = 80


class Align(Enum):
    """Where text stands within its width."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Size(Enum):
    """Magnification of characters as (width, height)."""

    NORMAL = (1, 1)
    TALL = (1, 2)
    WIDE = (2, 1)
    DOUBLE = (2, 2)


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A black and white picture: rows of packed bits, leftmost bit most significant, 1 is black, padded to bytes."""

    width: int
    rows: tuple[bytes, ...]

    def __post_init__(self) -> None:
        stride = (self.width + 7) // 8
        if self.width < 1 or any(len(row) != stride for row in self.rows):
            raise ValueError(f"every row of a bitmap {self.width} dots wide needs {stride} bytes")

    @property
    def height(self) -> int:
        """Number of rows."""
        return len(self.rows)

    def black(self, x: int, y: int) -> bool:
        """Whether the dot at this place is black."""
        return bool(self.rows[y][x // 8] & (0x80 >> x % 8))


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph; wraps at the width of the paper."""

    text: str
    bold: bool = False
    size: Size = Size.NORMAL
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Cell:
    """One part of a row."""

    text: str
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Row:
    """Two or three cells side by side: the first wraps, the others (amounts) are never cut or split while they fit."""

    cells: tuple[Cell, ...]
    bold: bool = False
    size: Size = Size.NORMAL

    def __post_init__(self) -> None:
        if not 2 <= len(self.cells) <= 3:
            raise ValueError("a row has two or three cells")


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""

    heavy: bool = False


@dataclass(frozen=True, slots=True)
class Qr:
    """A centred QR code; `module` is the size of one square in dots, `level` the error correction L M Q H."""

    data: str
    module: int = 6
    level: str = "M"

    def __post_init__(self) -> None:
        if not self.data or len(self.data.encode()) > QR_LIMIT or not self.data.isprintable():
            raise ValueError(f"a QR code carries 1 to {QR_LIMIT} bytes of printable text")
        if self.level not in ("L", "M", "Q", "H"):
            raise ValueError(f"the error correction of a QR code is L, M, Q or H, not {self.level!r}")
        if not 1 <= self.module <= 16:
            raise ValueError("the squares of a QR code are 1 to 16 dots wide")


class Symbology(Enum):
    """The linear barcodes that can be printed."""

    EAN13 = "ean13"
    CODE128 = "code128"


@dataclass(frozen=True, slots=True)
class Barcode:
    """A centred linear barcode; `height` in dots, the characters are printed below when `caption` is set."""

    data: str
    symbology: Symbology = Symbology.EAN13
    height: int = 64
    caption: bool = True

    def __post_init__(self) -> None:
        if not 1 <= self.height <= 255:
            raise ValueError("a barcode is 1 to 255 dots high")
        if self.symbology is Symbology.EAN13:
            if not self._is_ean13():
                raise ValueError(f"{self.data!r} is not thirteen digits with a right check digit")
        elif not 1 <= len(self.data) <= CODE128_LIMIT or not (self.data.isascii() and self.data.isprintable()):
            raise ValueError(f"a Code 128 carries 1 to {CODE128_LIMIT} printable ASCII characters")

    def _is_ean13(self) -> bool:
        if len(self.data) != EAN13_LENGTH or not (self.data.isascii() and self.data.isdigit()):
            return False
        return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(self.data)) % 10 == 0


@dataclass(frozen=True, slots=True)
class Image:
    """A centred picture; wider than the paper, it is scaled down."""

    bitmap: Bitmap


@dataclass(frozen=True, slots=True)
class Logo:
    """The shop's own picture, centred, where the printer was given one; elsewhere nothing."""


@dataclass(frozen=True, slots=True)
class PageSample:
    """A line in another character table than the configured one, for finding out by eye which is the right one."""

    text: str
    encoding: str
    slot: int


@dataclass(frozen=True, slots=True)
class Feed:
    """Blank lines."""

    lines: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.lines <= 255:
            raise ValueError("paper is fed by 1 to 255 lines")


@dataclass(frozen=True, slots=True)
class Cut:
    """The end of a slip: fed past the knife and cut, or past the tear bar where there is no knife."""

    partial: bool = True


Block = Text | Row | Rule | Qr | Barcode | Image | Logo | PageSample | Feed | Cut


@dataclass(frozen=True, slots=True)
class Ticket:
    """Blocks printed from top to bottom as one job."""

    blocks: tuple[Block, ...]
