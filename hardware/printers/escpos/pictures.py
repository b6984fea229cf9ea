"""Pictures for the raster command: scaling to the paper and drawing QR codes dot by dot."""

import functools
import re

from hardware.printers.ticket import Bitmap

# DLE EOT, DLE ENQ, DLE DC4: printers obey them wherever they stand, in the middle of a picture too.
REAL_TIME = re.compile(rb"\x10(?=[\x04\x05\x14])")
SMALLEST_SIDE, SIDE_STEP, TWO_BYTE_LENGTHS = 17, 4, 10
# As the qrcode library numbers them.
QR_LEVELS = {"L": 1, "M": 0, "Q": 3, "H": 2}
ONE_DOT_MORE = b"\x18"


@functools.lru_cache(maxsize=8)
def qr_squares(data: str, level: str) -> tuple[tuple[bool, ...], ...]:
    """The squares of a QR code without its quiet zone, True is black."""
    import qrcode  # type: ignore[import-untyped]  # qrcode ships no types

    code = qrcode.QRCode(error_correction=QR_LEVELS[level], border=0)
    code.add_data(data)
    code.make(fit=True)
    return tuple(tuple(bool(square) for square in row) for row in code.get_matrix())


def qr_side(data: str, level: str) -> int:
    """Squares along one side at most, found without drawing the code, which takes longer than all the rest of a job."""
    from qrcode.util import BIT_LIMIT_TABLE  # type: ignore[import-untyped]  # qrcode ships no types

    length = len(data.encode())
    # Mode, length and content in bytes mode (ISO/IEC 18004, 7.4): the length takes a byte up to version 9, then two.
    fitting = (
        version
        for version, bits in enumerate(BIT_LIMIT_TABLE[QR_LEVELS[level]])
        if version and 4 + (8 if version < TWO_BYTE_LENGTHS else 16) + 8 * length <= bits
    )
    return SMALLEST_SIDE + SIDE_STEP * next(fitting)


def enlarged(squares: tuple[tuple[bool, ...], ...], module: int) -> Bitmap:
    """Squares drawn `module` dots wide."""
    rows: list[bytes] = []
    for squares_of_row in squares:
        row = packed([black for black in squares_of_row for _ in range(module)])
        rows += [row] * module
    return Bitmap(len(squares[0]) * module, tuple(rows))


def fitted(bitmap: Bitmap, dots: int) -> Bitmap:
    """The picture, scaled down when it is wider than the paper."""
    if bitmap.width <= dots:
        return bitmap
    height = max(bitmap.height * dots // bitmap.width, 1)
    columns = [x * bitmap.width // dots for x in range(dots)]
    return Bitmap(
        dots,
        tuple(packed([bitmap.black(x, y * bitmap.height // height) for x in columns]) for y in range(height)),
    )


def packed(dots: list[bool]) -> bytes:
    """Dots as bits, most significant first, padded with white."""
    padded = dots + [False] * (-len(dots) % 8)
    return bytes(
        sum(0x80 >> bit for bit, black in enumerate(padded[start : start + 8]) if black)
        for start in range(0, len(padded), 8)
    )


def defused(dots: bytes) -> bytes:
    """The dots of a picture with one more black dot wherever they would spell a real-time command."""
    return REAL_TIME.sub(ONE_DOT_MORE, dots)
