"""Linear barcodes dot by dot, for printers that cannot draw them: EAN-13 (GS1 General Specifications) and Code 128."""

from collections.abc import Iterable

from hardware.printers.ticket import Barcode, Bitmap, Symbology

EDGE, MIDDLE = "111", "11111"
# Widths of the four stripes of each digit.
DIGITS = ("3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112")
# Which of the six digits on the left are mirrored says the first digit, which has no stripes of its own.
MIRRORED = ("", "356", "346", "345", "256", "236", "234", "246", "245", "235")

# Widths of bar, space, bar, space, bar, space of the values 0 to 105 (ISO/IEC 15417, table 1).
VALUES = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221223211"
    "221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321112313132113"
    "132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321331121"
    "312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211"
    "221114413111241112134111111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141"
    "114113114311411113411311113141114131311141411131211412211214211232"
)
START_B, STOP = 104, "2331112"
VALUE_WIDTH, CHECK_BASE = 6, 103
FIRST_CHARACTER = 0x20


def modules_of(barcode: Barcode) -> tuple[bool, ...]:
    """The modules of a barcode from left to right without quiet zones, True is black."""
    stripes = _ean13(barcode.data) if barcode.symbology is Symbology.EAN13 else _code128(barcode.data)
    return tuple(_modules(stripes))


def drawn(barcode: Barcode, module: int) -> Bitmap:
    """The bars without caption, `module` dots wide each."""
    bits = "".join("1" * module if black else "0" * module for black in modules_of(barcode))
    padded = bits.ljust(-(-len(bits) // 8) * 8, "0")
    row = int(padded, 2).to_bytes(len(padded) // 8, "big")
    return Bitmap(len(bits), (row,) * barcode.height)


def _ean13(digits: str) -> str:
    """Widths of stripes that alternate, the first of them black."""
    turned = MIRRORED[int(digits[0])]
    left = (
        DIGITS[int(digit)][::-1] if str(place) in turned else DIGITS[int(digit)]
        for place, digit in enumerate(digits[1:7], 1)
    )
    right = (DIGITS[int(digit)] for digit in digits[7:])
    return EDGE + "".join(left) + MIDDLE + "".join(right) + EDGE


def _code128(text: str) -> str:
    values = [START_B, *(ord(character) - FIRST_CHARACTER for character in text)]
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % CHECK_BASE
    return "".join(VALUES[value * VALUE_WIDTH : (value + 1) * VALUE_WIDTH] for value in (*values, check)) + STOP


def _modules(stripes: str) -> Iterable[bool]:
    for place, width in enumerate(stripes):
        yield from [place % 2 == 0] * int(width)
