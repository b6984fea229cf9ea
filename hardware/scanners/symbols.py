"""Symbols to be printed for a scanner to read: EAN-13, Code 128 and GS1-128 as bars, QR as squares; True is black."""

from collections.abc import Sequence

Bars = tuple[bool, ...]
Squares = tuple[Bars, ...]

QUIET_BARS = 10
QUIET_SQUARES = 4
FNC1 = "\x1d"

# GS1 General Specifications, figure 5.2.1.2: how each digit is drawn on the left in set A, and which sets a first
# digit calls for.
_SET_A = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011")
_SETS = ("AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA")
_EAN_LENGTH = 13

# ISO/IEC 15417, table 1: widths of bars and spaces of the values 0 to 105, and of the stop character.
_WIDTHS = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221223211"
    "221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321112313132113"
    "132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321331121"
    "312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211"
    "221114413111241112134111111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141"
    "114113114311411113411311113141114131311141411131211412211214211232"
)
_STOP = "2331112"
_START_B, _FNC1_VALUE = 104, 102
_FIRST_SIGN, _LAST_SIGN = " ", "\x7f"
_MODULO = 103


def ean13(digits: str) -> Bars:
    """The 95 modules of an EAN-13; raises ValueError for anything but thirteen digits with a right check digit."""
    if len(digits) != _EAN_LENGTH or not (digits.isascii() and digits.isdigit()):
        raise ValueError("an EAN-13 has thirteen digits")
    if sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(digits)) % 10:
        raise ValueError("the check digit is wrong")
    left = "".join(
        _SET_A[int(digit)] if chosen == "A" else _flipped(_SET_A[int(digit)])[::-1]
        for digit, chosen in zip(digits[1:7], _SETS[int(digits[0])], strict=True)
    )
    right = "".join(_flipped(_SET_A[int(digit)]) for digit in digits[7:])
    return tuple(module == "1" for module in f"101{left}01010{right}101")


def code128(text: str, *, gs1: bool = False) -> Bars:
    """Code 128 in set B; as GS1-128 it begins with FNC1, and a separator within is one. Raises ValueError."""
    values = [_START_B, *([_FNC1_VALUE] if gs1 else [])]
    for sign in text:
        if sign == FNC1 and gs1:
            values.append(_FNC1_VALUE)
        elif _FIRST_SIGN <= sign <= _LAST_SIGN:
            values.append(ord(sign) - ord(_FIRST_SIGN))
        else:
            raise ValueError(f"set B has no {sign!r}")
    check = (values[0] + sum(place * value for place, value in enumerate(values[1:], 1))) % _MODULO
    widths = "".join(_WIDTHS[6 * value : 6 * value + 6] for value in (*values, check)) + _STOP
    return tuple(place % 2 == 0 for place, width in enumerate(widths) for _ in range(int(width)))


def qr(text: str) -> Squares:
    """A QR symbol of UTF-8 text, without its quiet zone."""
    import qrcode  # type: ignore[import-untyped]  # qrcode ships no types

    symbol = qrcode.QRCode(border=0)
    symbol.add_data(text.encode())
    symbol.make()
    matrix: Sequence[Sequence[bool]] = symbol.get_matrix()
    return tuple(tuple(bool(dark) for dark in row) for row in matrix)


def _flipped(modules: str) -> str:
    return modules.translate({ord("0"): "1", ord("1"): "0"})
